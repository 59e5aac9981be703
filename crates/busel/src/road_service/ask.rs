//! One question to a road service and its answer, as text. No proxy, no redirect, no name that leads
//! out of the private network, no answer without an end.

use std::fmt::Write as _;

use busel_roads::Point;
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::{Method, Request, StatusCode, header};
use hyper_util::rt::TokioIo;
use serde_json::json;
use tokio::net::TcpStream;

use super::address::is_near;
use super::{NoAnswer, Program, RoadService};

/// A table of fifty by fifty takes a tenth of it.
const ANSWER_BYTES_MAX: usize = 4 * 1024 * 1024;

impl RoadService {
    /// Asks for the ways from some points to others.
    pub(super) async fn ask(&self, from: &[Point], to: &[Point]) -> Result<Vec<u8>, NoAnswer> {
        let question = self.question(from, to).ok_or(NoAnswer::Silent)?;
        let stream = TcpStream::connect(&*self.found().await?).await.map_err(silent)?;
        let (mut sender, connection) =
            http1::handshake(TokioIo::new(stream)).await.map_err(silent)?;
        let connection = tokio::spawn(connection);
        let answer = sender.send_request(question).await.map_err(silent);
        let text = match answer {
            Ok(answer) if answer.status() == StatusCode::OK => {
                let whole = Limited::new(answer.into_body(), ANSWER_BYTES_MAX).collect().await;
                whole.map(|whole| whole.to_bytes().to_vec()).map_err(|_| NoAnswer::Silent)
            }
            Ok(_) => Err(NoAnswer::Declined),
            Err(silent) => Err(silent),
        };
        connection.abort();
        text
    }

    /// Where the host's name leads; all of it near, unless somebody allowed more.
    async fn found(&self) -> Result<Vec<std::net::SocketAddr>, NoAnswer> {
        let host = (self.address.host(), self.address.port());
        let found: Vec<_> = tokio::net::lookup_host(host).await.map_err(silent)?.collect();
        let is_allowed = self.may_be_public || found.iter().all(is_near);
        if is_allowed { Ok(found) } else { Err(NoAnswer::Public) }
    }

    fn question(&self, from: &[Point], to: &[Point]) -> Option<Request<Full<Bytes>>> {
        let begun = Request::builder()
            .header(header::HOST, self.address.authority())
            .header(header::ACCEPT, "application/json");
        let path = self.address.path();
        let whole = match self.program {
            Program::Osrm => {
                let path = format!("{path}/table/v1/driving/{}", osrm(from, to));
                begun.method(Method::GET).uri(path).body(Full::default())
            }
            Program::Valhalla => {
                let place = |point: &Point| json!({"lat": lat(*point), "lon": lon(*point)});
                let places = |points: &[Point]| points.iter().map(place).collect::<Vec<_>>();
                let body = json!({
                    "sources": places(from), "targets": places(to),
                    "costing": "auto", "units": "kilometers",
                });
                begun
                    .method(Method::POST)
                    .uri(format!("{path}/sources_to_targets"))
                    .header(header::CONTENT_TYPE, "application/json")
                    .body(Full::from(body.to_string()))
            }
        };
        whole.ok()
    }
}

/// Sources first, then destinations, and which of them are which.
fn osrm(from: &[Point], to: &[Point]) -> String {
    let points: Vec<String> = from
        .iter()
        .chain(to)
        .map(|point| format!("{:.4},{:.4}", lon(*point), lat(*point)))
        .collect();
    let numbers = |range: std::ops::Range<usize>| {
        let mut text = String::new();
        for number in range {
            let between = if text.is_empty() { "" } else { ";" };
            write!(text, "{between}{number}").expect("a text can grow");
        }
        text
    };
    format!(
        "{}?sources={}&destinations={}&annotations=duration,distance",
        points.join(";"),
        numbers(0..from.len()),
        numbers(from.len()..from.len() + to.len()),
    )
}

/// Degrees, no finer than the gazetteer knows them.
fn lat(point: Point) -> f64 {
    f64::from(point.lat_e7 / 1_000) / 10_000.0
}

fn lon(point: Point) -> f64 {
    f64::from(point.lon_e7 / 1_000) / 10_000.0
}

/// What the network said may hold an address, so it is not kept.
fn silent<E>(_: E) -> NoAnswer {
    NoAnswer::Silent
}
