//! Road services that answer well, badly, slowly or not at all, each on a port of this machine: what
//! cannot be used is told, and nothing of it is believed.

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::Duration;

use busel::road_service::{Address, BATCH, NoAnswer, Patience, Program, RoadService};
use busel_roads::{Leg, Point};
use serde_json::{Value, json};

/// How a service behaves.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Behaves {
    /// Every way is a hundred kilometres longer than its number in the question, in an hour and more.
    Well,
    /// It knows no way to the last place.
    WithoutTheLast,
    /// It has a fault of its own.
    Broken,
    /// It sends another to ask elsewhere.
    Elsewhere,
    /// It takes the question and says nothing.
    Silent,
    /// It hangs up in the middle of its answer.
    CutOff,
    /// It forgets a row.
    OneRowShort,
    /// It talks without an end.
    Endless,
}

/// A service on a port of this machine, and what it is asked.
pub(crate) struct Fake {
    pub(crate) address: SocketAddr,
    pub(crate) asked: Receiver<String>,
}

impl Fake {
    pub(crate) fn start(behaves: Behaves) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("it was bound");
        let (told, asked) = mpsc::channel();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let told = told.clone();
                std::thread::spawn(move || answer(stream, behaves, &told));
            }
        });
        Self { address, asked }
    }

    pub(crate) fn service(&self, program: Program) -> RoadService {
        let address = Address::read(&format!("http://{}/", self.address)).expect("plain");
        let patience = Patience { one: Duration::from_millis(800), all: Duration::from_secs(20) };
        RoadService { program, address, may_be_public: false, patience }
    }
}

/// Reads a question whole and answers it. Whoever asked may have hung up: that is their affair.
fn answer(mut stream: TcpStream, behaves: Behaves, told: &Sender<String>) -> Option<()> {
    let mut text = String::new();
    let mut bytes = [0; 4096];
    loop {
        let head = text.find("\r\n\r\n").map(|at| at + 4);
        let length = text.lines().find_map(|line| line.strip_prefix("content-length: "));
        let length: usize = length.map_or(0, |length| length.parse().expect("a number"));
        if head.is_some_and(|head| text.len() >= head + length) {
            break;
        }
        let read = stream.read(&mut bytes).ok()?;
        text.push_str(std::str::from_utf8(&bytes[..read]).expect("plain text"));
    }
    told.send(text.clone()).ok()?;
    let body = body(&text, behaves).to_string();
    let whole = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len());
    match behaves {
        Behaves::Well | Behaves::WithoutTheLast | Behaves::OneRowShort => {
            stream.write_all(whole.as_bytes()).ok()?;
        }
        Behaves::Broken => {
            stream.write_all(b"HTTP/1.1 500 Broken\r\nContent-Length: 0\r\n\r\n").ok()?;
        }
        Behaves::Elsewhere => {
            let there =
                "HTTP/1.1 302 Found\r\nLocation: http://192.0.2.1/\r\nContent-Length: 0\r\n\r\n";
            stream.write_all(there.as_bytes()).ok()?;
        }
        // It keeps the line until whoever asked hangs up.
        Behaves::Silent => drop(stream.read(&mut bytes).ok()?),
        Behaves::CutOff => {
            stream.write_all(&whole.as_bytes()[..whole.len() / 2]).ok()?;
            stream.shutdown(Shutdown::Both).ok()?;
        }
        Behaves::Endless => {
            stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n").ok()?;
            for _ in 0..3_000 {
                stream.write_all(&[b' '; 4096]).ok()?;
            }
        }
    }
    Some(())
}

/// A table for what was asked, in the words of the program that was meant.
fn body(question: &str, behaves: Behaves) -> Value {
    let first = question.lines().next().expect("a first line");
    let osrm = first.strip_prefix("GET /table/v1/driving/");
    let (rows, columns) = if let Some(rest) = osrm {
        let count = |name: &str| {
            let (_, list) = rest.split_once(name).expect("it is said which are which");
            list.split(['&', ' ']).next().expect("a list").split(';').count()
        };
        (count("sources="), count("destinations="))
    } else {
        let (_, body) = question.split_once("\r\n\r\n").expect("a body");
        let body: Value = serde_json::from_str(body).expect("JSON");
        let count = |name: &str| body[name].as_array().expect("a list").len();
        (count("sources"), count("targets"))
    };
    let metres = |row: usize, column: usize| {
        let is_last = matches!(behaves, Behaves::WithoutTheLast) && column + 1 == columns;
        (!is_last).then(|| 1_000_000 + 1_000 * row + column)
    };
    let rows = if matches!(behaves, Behaves::OneRowShort) { rows - 1 } else { rows };
    let table = |value: &dyn Fn(usize, usize) -> Value| -> Vec<Vec<Value>> {
        (0..rows).map(|row| (0..columns).map(|column| value(row, column)).collect()).collect()
    };
    if osrm.is_some() {
        let seconds = table(&|row, column| json!(metres(row, column).map(|m| m / 20)));
        json!({"code": "Ok", "durations": seconds, "distances": table(&|r, c| json!(metres(r, c)))})
    } else {
        let leg = |row, column| {
            let metres = metres(row, column);
            #[expect(clippy::cast_precision_loss, reason = "some kilometres")]
            let km = metres.map(|metres| metres as f64 / 1_000.0);
            json!({"distance": km, "time": metres.map(|metres| metres / 20)})
        };
        json!({"sources_to_targets": table(&leg)})
    }
}

/// Towns on a line, a tenth of a degree apart at most.
fn towns(count: usize) -> Vec<Point> {
    let point = |at: i32| Point { lat_e7: 500_000_000, lon_e7: 240_000_000 + at * 100_000 };
    (0..).take(count).map(point).collect()
}

fn table(service: &RoadService, towns: &[Point]) -> Result<Vec<Option<Leg>>, NoAnswer> {
    let runtime = tokio::runtime::Runtime::new().expect("threads");
    runtime.block_on(service.table(towns))
}

#[test]
fn a_table_is_asked_for_in_batches_and_put_together() {
    for program in [Program::Osrm, Program::Valhalla] {
        let fake = Fake::start(Behaves::Well);
        let count = BATCH + 3;
        let legs = table(&fake.service(program), &towns(count)).expect("a good answer");
        assert_eq!(legs.len(), count * count);
        let leg = |from: usize, to: usize| legs[from * count + to].map(|leg| leg.metres);
        assert_eq!(leg(2, 7), Some(1_002_007), "{program:?}");
        assert_eq!(leg(BATCH + 2, 7), Some(1_002_007), "the third of the second batch");
        assert_eq!(leg(7, BATCH + 2), Some(1_007_002));
        assert_eq!(fake.asked.try_iter().count(), 4);
    }
}

#[test]
fn a_service_hears_of_towns_and_of_nothing_else() {
    let fake = Fake::start(Behaves::Well);
    let exact = Point { lat_e7: 498_383_123, lon_e7: 240_232_987 };
    table(&fake.service(Program::Osrm), &[exact, towns(1)[0]]).expect("a good answer");
    let question = fake.asked.recv().expect("it was asked");
    let first = question.lines().next().expect("a line");
    assert_eq!(
        first,
        "GET /table/v1/driving/24.0232,49.8383;24.0000,50.0000;24.0232,49.8383;24.0000,50.0000\
         ?sources=0;1&destinations=2;3&annotations=duration,distance HTTP/1.1"
    );
    let headers: Vec<&str> = question.lines().skip(1).filter(|line| !line.is_empty()).collect();
    assert_eq!(headers.len(), 2, "a host and what is wanted: {headers:?}");
}

#[test]
fn a_way_it_does_not_know_is_none() {
    for program in [Program::Osrm, Program::Valhalla] {
        let fake = Fake::start(Behaves::WithoutTheLast);
        let legs = table(&fake.service(program), &towns(3)).expect("a good answer");
        let known: Vec<bool> = legs.iter().map(Option::is_some).collect();
        assert_eq!(known, [true, true, false].repeat(3));
    }
}

#[test]
fn what_cannot_be_used_is_told() {
    use NoAnswer::{Declined, Silent, TooMany, Unreadable};
    for (behaves, why) in [
        (Behaves::Broken, Declined),
        (Behaves::Elsewhere, Declined),
        (Behaves::Silent, Silent),
        (Behaves::CutOff, Silent),
        (Behaves::OneRowShort, Unreadable),
        (Behaves::Endless, Silent),
    ] {
        for program in [Program::Osrm, Program::Valhalla] {
            let fake = Fake::start(behaves);
            let found = table(&fake.service(program), &towns(3));
            assert_eq!(found, Err(why), "{behaves:?}, {program:?}");
            assert!(!why.to_string().contains(|letter: char| letter.is_ascii_digit()));
        }
    }
    let fake = Fake::start(Behaves::Well);
    assert_eq!(table(&fake.service(Program::Osrm), &towns(501)), Err(TooMany));
    assert_eq!(fake.asked.try_iter().count(), 0);
    let gone = TcpListener::bind("127.0.0.1:0").and_then(|port| port.local_addr());
    let gone = Address::read(&format!("http://{}", gone.expect("a free port"))).expect("plain");
    let service = RoadService { address: gone, ..fake.service(Program::Osrm) };
    assert_eq!(table(&service, &towns(2)), Err(Silent));
}

#[test]
fn a_name_that_leads_too_far_is_not_asked() {
    let fake = Fake::start(Behaves::Well);
    // An address that documents use, which leads nowhere.
    let address = Address::read("http://192.0.2.7:5000").expect("plain");
    let service = RoadService { address, ..fake.service(Program::Osrm) };
    assert_eq!(table(&service, &towns(2)), Err(NoAnswer::Public));
}
