//! Pages and forms for a browser on this machine. Every page works without a script, asks nobody
//! else, and is answered only to whoever asks by a name of [`Reached`].
//!
//! A handler takes what was sent, gives one command or makes one view, and answers. What pages show
//! is decided in `views`; what may be done, in the domain.

mod assets;
mod guard;
pub(crate) mod locked;

mod answer;
mod posted;
mod seen_by;
mod tray;
mod visit;

mod convoy;
mod groups;
mod import;
mod needs;
mod pages;
mod plan;
mod stock;

use std::future::Future;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use axum::serve::Listener;
use axum::{Router, middleware};
use busel_domain::ids::Seq;
use busel_domain::time::Day;

use crate::atlas::Atlas;
use crate::clerk::Clerk;
use crate::i18n::Zone;
use crate::outside::Outside;
use crate::reached::Reached;
use crate::safety::Safety;
use crate::sealer::Sealer;
use crate::views::frame::ToDo;
use seen_by::SeenBy;
use tray::Tray;

/// A form with more bytes is none of ours.
const FORM_BYTES_MAX: usize = 256 * 1024;

/// A file and the form around it.
const UPLOAD_BYTES_MAX: usize = 64 * 1024 * 1024 + FORM_BYTES_MAX;

/// What the pages are made from.
#[derive(Clone)]
pub struct App {
    /// Whom commands are given to.
    pub clerk: Clerk,
    /// The clock and the dice.
    pub outside: Outside,
    /// Whether the centre's key lies unprotected; every page says so.
    pub key_is_bare: bool,
    /// What the centre is called.
    pub centre_name: String,
    /// Where the centre's clocks hang.
    pub zone: Zone,
    /// Who knows how far it is.
    pub atlas: Atlas,
    /// Told when the centre is to be sealed, and of every visit.
    pub sealer: Sealer,
    /// How people reach the centre.
    pub reached: Reached,
    /// How safe it runs, for whoever may see that.
    pub safety: Safety,
}

/// What all handlers share.
struct Desk {
    app: App,
    /// In every form, so that another page in the same browser cannot send one.
    token: String,
    tray: Tray,
    seen: SeenBy,
    /// The counts of the side bar, and the event and the day they were taken at.
    todo: Mutex<Option<(Seq, Day, ToDo)>>,
}

/// All pages.
pub fn router(app: App) -> Router {
    let token = hex(&app.outside.bytes::<32>());
    let known = guard::Known::new(app.reached.clone(), app.sealer.clone());
    let desk = Arc::new(Desk {
        app,
        token,
        tray: Tray::default(),
        seen: SeenBy::default(),
        todo: Mutex::default(),
    });
    let upload = post(import::upload).layer(DefaultBodyLimit::max(UPLOAD_BYTES_MAX));
    Router::new()
        .route("/", get(pages::today))
        .route("/find", get(pages::find))
        .route("/about", get(pages::about))
        .route("/language/{code}", get(pages::language))
        .route("/history/{id}", get(pages::history))
        .route("/needs", get(needs::list))
        .route("/needs/chosen", post(needs::chosen))
        .route("/needs/new", get(needs::new).post(needs::add))
        .route("/needs/{id}", get(needs::one))
        .route("/needs/{id}/verify", post(needs::verify))
        .route("/needs/{id}/revise", post(needs::revise))
        .route("/needs/{id}/withdraw", post(needs::withdraw))
        .route("/needs/{id}/join", post(needs::join))
        .route("/stock", get(stock::list))
        .route("/stock/{id}", get(stock::one))
        .route("/stock/{id}/quarantine", post(stock::quarantine))
        .route("/stock/{id}/release", post(stock::release))
        .route("/hubs/new", get(stock::new_hub).post(stock::add_hub))
        .route("/groups", get(groups::list).post(groups::add))
        .route("/groups/{id}", get(groups::one))
        .route("/import", get(import::choose).merge(upload))
        .route("/import/{id}", get(import::found))
        .route("/import/{id}/add", post(import::add))
        .route("/import/{id}/forget", post(import::forget))
        .route("/plan", get(plan::current).post(plan::propose))
        .route("/plan/making/{id}", get(plan::making))
        .route("/plan/{id}", get(plan::one))
        .route("/plan/{id}/unmet", get(plan::unmet))
        .route("/plan/{id}/adopt", get(plan::confirm).post(plan::adopt))
        .route("/plan/{id}/convoy", get(convoy::fleet).post(convoy::make))
        .route("/convoy/{id}", get(convoy::one))
        .route("/plan/{id}/{hub}/{group}", get(plan::load))
        .route("/assets/{name}", get(assets::one))
        .fallback(pages::not_found)
        .method_not_allowed_fallback(pages::not_found)
        .layer(DefaultBodyLimit::max(FORM_BYTES_MAX))
        .layer(middleware::from_fn_with_state(known, guard::stand))
        .with_state(desk)
}

/// Serves all pages until `stop` is done, then finishes what was begun.
///
/// # Errors
///
/// What the network said.
pub async fn serve<L: Listener<Addr = SocketAddr>>(
    app: App,
    listener: L,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    axum::serve(listener, router(app)).with_graceful_shutdown(stop).await
}

/// Bytes as hexadecimal digits.
fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        write!(text, "{byte:02x}").expect("a text can grow");
    }
    text
}
