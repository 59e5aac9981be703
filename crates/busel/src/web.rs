//! Pages and forms for a browser on this machine. Every page works without a script, asks nobody
//! else, and is answered only to whoever asks by a name of [`Reached`].
//!
//! A handler takes what was sent, gives one command or makes one view, and answers. What pages show
//! is decided in `views`; what may be done, in the domain.

mod assets;
mod cookie;
mod counts;
mod gate;
mod guard;
pub(crate) mod locked;
mod pack;
mod routes;

mod anew;
mod answer;
mod body;
mod meanwhile;
mod pace;
mod posted;
mod seen_by;
mod tray;
mod typed;
mod visit;
mod waybills;

mod aside;
mod ask;
mod boxes;
mod calls;
mod convoy;
mod convoys;
mod differences;
mod fare;
mod field;
mod give;
mod given;
mod groups;
mod import;
mod join;
mod kits;
mod labels;
mod letters;
mod link;
mod needs;
mod offers;
mod onward;
mod otherwise;
mod own;
mod pages;
mod papers;
mod parcels;
mod peers;
mod people;
mod phones;
mod photos;
mod plan;
mod purchases;
mod receive;
mod reports;
mod safety;
mod seal;
mod sign_in;
mod stock;
mod trail;
mod unwanted;

pub use gate::Gate;
pub use routes::{ROUTES, Route};

use std::collections::HashMap;
use std::future::Future;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::extract::DefaultBodyLimit;
use axum::serve::Listener;
use axum::{Router, middleware};
use busel_domain::ids::{ActorId, Seq};
use busel_domain::time::Day;
use tokio::sync::Semaphore;

use crate::atlas::Atlas;
use crate::clerk::Clerk;
use crate::connections;
use crate::door::Door;
use crate::fault::Fault;
use crate::home::Home;
use crate::i18n::Zone;
use crate::outside::Outside;
use crate::photo::{self, Darkroom};
use crate::reached::Reached;
use crate::reporting::Reporting;
use crate::safety::Safety;
use crate::sealer::Sealer;
use crate::views::frame::{Frame, ToDo};
use pace::Pace;
use seen_by::SeenBy;
use tray::Tray;

/// A form with more bytes is none of ours: what was typed into it is shown again, and nothing is done.
const FORM_BYTES_MAX: usize = Frame::FORM_BYTES_MAX;

/// A file and the form around it.
const UPLOAD_BYTES_MAX: usize = 64 * 1024 * 1024 + FORM_BYTES_MAX;

/// A photo and the form around it.
const PHOTO_BYTES_MAX: usize = photo::UPLOAD_BYTES_MAX + FORM_BYTES_MAX;

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
    /// Who gets in.
    pub door: Door,
    /// Where browsers meet this centre, such as `http://localhost:8787`.
    pub origin: String,
    /// Told when the centre is to be sealed, and of every visit.
    pub sealer: Sealer,
    /// How people reach the centre.
    pub reached: Reached,
    /// How safe it runs, for whoever may see that.
    pub safety: Safety,
    /// Told of every fault that a page shows by its number only.
    pub on_fault: fn(&Fault),
}

impl App {
    /// The pages of a centre at this machine alone, with nothing beside it: for tests and measuring.
    #[must_use]
    pub fn alone(home: &Home, clerk: Clerk, door: Door, outside: Outside) -> Self {
        Self {
            clerk,
            outside,
            key_is_bare: home.key_is_bare(),
            centre_name: "Centre".into(),
            zone: Zone::default(),
            atlas: Atlas::default(),
            door,
            origin: "http://localhost".into(),
            sealer: Sealer::new(home.key_is_bare()),
            reached: Reached::this_machine(),
            safety: Safety::untold(home.folder()),
            on_fault: |_| {},
        }
    }
}

/// What all handlers share.
struct Desk {
    app: App,
    /// In every form of whoever is not signed in, so that another page in the same browser cannot
    /// send one. A session has a token of its own.
    token: String,
    tray: Tray,
    darkroom: Darkroom,
    /// Turns for forms longer than ours.
    long_forms: Arc<Semaphore>,
    seen: SeenBy,
    /// What secrets of links are made with.
    link_key: [u8; 32],
    /// How many offers anybody makes, and how many forms come by links.
    giving: Pace,
    asking: Pace,
    /// Turns for letters that other machines bring.
    letters: Arc<Semaphore>,
    /// How many wrong digits of receivers phones tell.
    digits: Pace,
    /// When things happened, for reports.
    reporting: Reporting,
    /// The counts of the side bar by viewer, and the event and the day they were taken at.
    todo: Mutex<HashMap<ActorId, (Seq, Day, ToDo)>>,
}

impl Desk {
    fn new(app: App) -> Self {
        let token = hex(&app.outside.bytes::<32>());
        let link_key = app.outside.bytes::<32>();
        Self {
            app,
            token,
            tray: Tray::default(),
            darkroom: Darkroom::default(),
            long_forms: Arc::new(Semaphore::new(body::LONG_AT_ONCE)),
            seen: SeenBy::default(),
            link_key,
            giving: Pace::of_offers(),
            asking: Pace::by_links(),
            letters: Arc::new(Semaphore::new(letters::AT_ONCE)),
            digits: Pace::of_digits(),
            reporting: Reporting::default(),
            todo: Mutex::default(),
        }
    }
}

/// All pages.
pub fn router(app: App) -> Router {
    let (reached, outside) = (app.reached.clone(), app.outside.clone());
    let desk = Arc::new(Desk::new(app));
    let pages = routes::all(&desk)
        .fallback(gate::nowhere)
        .method_not_allowed_fallback(gate::nowhere)
        .layer(DefaultBodyLimit::max(body::TYPED_BYTES_MAX))
        .with_state(desk);
    pages
        .clone()
        .layer(middleware::from_fn_with_state(pages, typed::kept))
        .layer(middleware::from_fn_with_state(outside, pack::pack))
        .layer(middleware::from_fn_with_state(reached, guard::stand))
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
    connections::answer(listener, router(app), stop).await
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
