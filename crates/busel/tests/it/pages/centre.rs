//! A centre with the demo lists in it and its pages on a port of this machine, gone with the test.

use std::net::SocketAddr;

use busel::atlas::Atlas;
use busel::catalogue::lexicon;
use busel::clerk::{Clerk, Given};
use busel::demo;
use busel::exchange::reader;
use busel::home::Home;
use busel::i18n::Zone;
use busel::intake::{Intake, ListKind};
use busel::outside::Outside;
use busel::planning;
use busel::reached::{Reached, Way};
use busel::safety::{Process, Safety};
use busel::sealer::Sealer;
use busel::swap::Swap;
use busel::vault::{Words, WordsKind};
use busel::web::{App, serve};
use busel_domain::command::Command;
use busel_domain::ids::{ActorId, HubId};
use busel_domain::role::{Actor, Role};
use busel_domain::time::Moment;
use busel_planner::progress::Unwatched;
use tempfile::TempDir;
use tokio::runtime::Runtime;
use tokio::sync::oneshot;

/// Noon of 2026-11-22.
const NOON: Moment = Moment(1_795_348_800_000_000);

/// A running centre.
pub(crate) struct Centre {
    pub(crate) clerk: Clerk,
    pub(crate) address: SocketAddr,
    runtime: Option<Runtime>,
    stop: Option<oneshot::Sender<()>>,
    _folder: TempDir,
}

impl Centre {
    /// The address of a page.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }
}

impl Drop for Centre {
    fn drop(&mut self) {
        let _already_gone = self.stop.take().map(|stop| stop.send(()));
        if let Some(runtime) = self.runtime.take() {
            runtime.block_on(self.clerk.stop());
            runtime.shutdown_background();
        }
    }
}

/// The demo centre with a plan that waits for a yes.
pub(crate) fn centre() -> Centre {
    centre_with(Atlas::default())
}

/// The same, with somebody who knows how far it is.
pub(crate) fn centre_with(atlas: Atlas) -> Centre {
    let folder = tempfile::tempdir().expect("a folder");
    let outside = Outside::fixed(NOON, 11);
    let home = Home::init(folder.path(), None, &outside).expect("an empty folder");
    let catalogue = lexicon().catalogue().clone();
    let clerk = Clerk::create(&home, catalogue, outside.clone()).expect("a new store");
    let runtime = Runtime::new().expect("threads");
    runtime.block_on(fill(&clerk, &outside));
    let zone = Zone::named("Europe/Kyiv").expect("a known zone");
    let app = App {
        clerk: clerk.clone(),
        outside,
        key_is_bare: home.key_is_bare(),
        centre_name: "Lviv centre".into(),
        zone,
        atlas,
        sealer: Sealer::new(home.key_is_bare()),
        reached: Reached::this_machine(),
        safety: Safety {
            folder: folder.path().to_owned(),
            swap: Swap::None,
            process: Process {
                writes_no_core: true,
                is_closed_to_others: true,
                stays_in_memory: true,
            },
            way: Way::ThisMachine,
        },
    };
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0"));
    let listener = listener.expect("a free port");
    let address = listener.local_addr().expect("it was bound");
    let (stop, stopped) = oneshot::channel();
    runtime.spawn(serve(app, listener, async move {
        let _told_or_gone = stopped.await;
    }));
    let (runtime, stop) = (Some(runtime), Some(stop));
    Centre { clerk, address, runtime, stop, _folder: folder }
}

async fn fill(clerk: &Clerk, outside: &Outside) {
    let actor = Actor::everywhere(ActorId(1), &[Role::Coordinator]);
    let give = |command, words| Given {
        attempt: outside.attempt(),
        actor: actor.clone(),
        command,
        happened: None,
        words,
    };
    let name = outside.words_id();
    let words = vec![Words { id: name, kind: WordsKind::Name, text: "Main store".into() }];
    let open = Command::OpenHub { name, place: None, region: None };
    clerk.give(give(open, words)).await.expect("a coordinator may");
    let needs = demo::needs().into_iter().map(|list| (ListKind::Needs, list));
    let stock = demo::manifests().into_iter().map(|list| (ListKind::Stock(HubId(1)), list));
    for (kind, list) in needs.chain(stock) {
        let read = match kind {
            ListKind::Needs => reader().needs(list.bytes, NOON.day(), &mut |_| {}),
            ListKind::Stock(_) => reader().stock(list.bytes, NOON.day(), &mut |_| {}),
        };
        let reading = read.expect("the demo lists can be read");
        let intake = Intake::new(kind, list.name, reading, &clerk.present());
        intake.commit(clerk, outside, &actor).await.expect("a coordinator may");
    }
    let document =
        planning::propose(&clerk.present(), NOON, None, &Unwatched).expect("it is small");
    clerk.give(give(planning::proposal(document), Vec::new())).await.expect("it adds up");
}
