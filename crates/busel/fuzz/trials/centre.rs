//! A small centre with its pages, asked without a network.

use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request};
use busel::catalogue::lexicon;
use busel::clerk::{Clerk, Given};
use busel::door::{Door, Limits, Purpose, SessionToken, Taken};
use busel::home::Home;
use busel::outside::Outside;
use busel::vault::{Words, WordsKind};
use busel::web::{App, router};
use busel_domain::command::Command;
use busel_domain::ids::ActorId;
use busel_domain::role::{Actor, Grant, Reach, Role};
use busel_domain::time::Moment;
use tempfile::TempDir;
use tokio::runtime::Runtime;
use tower::ServiceExt as _;

/// Noon of 2026-11-22.
pub(crate) const NOON: Moment = Moment(1_795_348_800_000_000);

/// By what name the centre is asked.
pub(super) const HOST: &str = "127.0.0.1:4180";

/// What only members may read: it stands on pages behind the gate.
pub(super) const SECRET: &str = "Zorianka Vyhadana";

/// An answer is read up to here.
const BODY_BYTES_MAX: usize = 8 * 1024 * 1024;

/// The centre, its first coordinator signed in.
pub(super) struct Centre {
    pub(super) clerk: Clerk,
    pub(super) door: Door,
    pub(super) session: SessionToken,
    pages: Router,
    runtime: Runtime,
    _folder: TempDir,
}

/// What came back.
pub(super) struct Answer {
    pub(super) code: u16,
    pub(super) headers: HeaderMap,
    pub(super) body: String,
}

static CENTRE: LazyLock<Mutex<Centre>> = LazyLock::new(|| Mutex::new(Centre::new()));

/// Does something with the one centre of this process.
pub(super) fn in_centre(work: impl FnOnce(&Centre)) {
    work(&CENTRE.lock().unwrap_or_else(PoisonError::into_inner));
}

impl Centre {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let outside = Outside::fixed(NOON, 23);
        let home = Home::init(folder.path(), None, &outside).expect("an empty folder");
        let catalogue = Arc::clone(lexicon().catalogue());
        let clerk = Clerk::create(&home, catalogue, outside.clone()).expect("a new store");
        let runtime = Runtime::new().expect("threads");
        let door = Door::open(&home, outside.clone()).expect("a new door");
        let app = App::alone(&home, clerk.clone(), door.clone(), outside.clone());
        let session = runtime.block_on(async {
            fill(&clerk, &outside).await;
            let member = ActorId::FIRST_MEMBER;
            let invite = door.invite(member, Purpose::Demo, ActorId::CONSOLE).await;
            let taken = door.take(&invite.expect("there is room").secret, "").await;
            let Ok(Taken::Demo(admitted)) = taken else { panic!("a demo's invite") };
            door.begin_session(admitted, Limits::COORDINATOR, "").await.expect("admitted").0
        });
        Self { clerk, door, session, pages: router(app), runtime, _folder: folder }
    }

    /// Asks, and reads the answer to its end.
    pub(super) fn ask(&self, asked: Request<Body>) -> Answer {
        self.runtime.block_on(async {
            let answer = match self.pages.clone().oneshot(asked).await {
                Ok(answer) => answer,
                Err(never) => match never {},
            };
            let (head, body) = answer.into_parts();
            let body = axum::body::to_bytes(body, BODY_BYTES_MAX).await.expect("it ends");
            let body = String::from_utf8_lossy(&body).into_owned();
            Answer { code: head.status.as_u16(), headers: head.headers, body }
        })
    }
}

/// A coordinator, a hub and a group, named so that a leak is seen.
async fn fill(clerk: &Clerk, outside: &Outside) {
    let named = || {
        let id = outside.words_id();
        (id, vec![Words::own(id, WordsKind::Name, SECRET.to_owned())])
    };
    let (place, region) = (None, None);
    let member = ActorId::FIRST_MEMBER;
    let grant = Grant { role: Role::Coordinator, reach: Reach::Everywhere, until: None };
    let ((person, one), (hub, two), (group, three)) = (named(), named(), named());
    for (command, words) in [
        (Command::AddMember { name: person }, one),
        (Command::Grant { member, grant }, Vec::new()),
        (Command::OpenHub { name: hub, place, region }, two),
        (Command::AddGroup { name: group, place, region: None }, three),
    ] {
        let (attempt, actor, happened) = (outside.attempt(), Actor::console(), None);
        let given = Given { attempt, actor, command, happened, words };
        clerk.give(given).await.expect("the console may");
    }
}
