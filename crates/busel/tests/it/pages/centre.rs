//! A centre with the demo lists in it and its pages on a port of this machine, gone with the test.

use std::future::Future;
use std::net::SocketAddr;

use axum::Router;
use busel::atlas::Atlas;
use busel::catalogue::lexicon;
use busel::clerk::{Clerk, Given};
use busel::demo;
use busel::door::{Door, Limits, NewInvite, Purpose, SessionToken, Taken};
use busel::exchange::reader;
use busel::home::Home;
use busel::i18n::Zone;
use busel::intake::{Intake, ListKind};
use busel::outside::Outside;
use busel::planning;
use busel::vault::{Words, WordsKind};
use busel::web::{App, router, serve};
use busel_domain::command::Command;
use busel_domain::convoy::{GivenTo, Leading, VehicleLine, WayHome};
use busel_domain::group::Move;
use busel_domain::ids::{ActorId, ConvoyId, GroupId, HubId, LotId};
use busel_domain::item::ItemKey;
use busel_domain::kit::{Cooking, KitLine};
use busel_domain::phone::PhoneDeed;
use busel_domain::proof::Proof;
use busel_domain::quantity::Units;
use busel_domain::role::{Actor, Grant, Reach, Role};
use busel_domain::time::Moment;
use busel_domain::waybill::Destination;
use busel_planner::progress::Unwatched;
use tempfile::TempDir;
use tokio::runtime::Runtime;
use tokio::sync::oneshot;

use crate::browser::{Browser, Page};

/// Noon of 2026-11-22.
pub(crate) const NOON: Moment = Moment(1_795_348_800_000_000);

/// A running centre.
pub(crate) struct Centre {
    pub(crate) clerk: Clerk,
    pub(crate) door: Door,
    pub(crate) address: SocketAddr,
    /// The same pages without a network between.
    pub(crate) pages: Router,
    runtime: Option<Runtime>,
    stop: Option<oneshot::Sender<()>>,
    _folder: TempDir,
}

impl Centre {
    /// The address of a page.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// A page of a browser in which the first coordinator has signed in by a link.
    pub(crate) fn page<'a>(&self, browser: &'a Browser) -> Page<'a> {
        self.page_of(browser, ActorId::FIRST_MEMBER)
    }

    /// A page of this member. The browser has one session: who came in last is who all its pages are of.
    pub(crate) fn page_of<'a>(&self, browser: &'a Browser, member: ActorId) -> Page<'a> {
        let page = browser.page();
        let link = self.invite(member, Purpose::Demo);
        page.goto(&self.url(&format!("/join/{}", link.secret.text().as_str())));
        page.follow("form .btn.pri");
        page
    }

    pub(crate) fn invite(&self, member: ActorId, purpose: Purpose) -> NewInvite {
        let made = self.block_on(self.door.invite(member, purpose, ActorId::CONSOLE));
        made.expect("there is room for one more")
    }

    /// The session of a member who comes in by a demo link.
    pub(crate) fn session(&self, member: ActorId) -> SessionToken {
        let invite = self.invite(member, Purpose::Demo);
        let stepped_in = self.block_on(self.door.take(&invite.secret, ""));
        let Ok(Taken::Demo(admitted)) = stepped_in else { panic!("a demo's invite") };
        // As the gate would: whoever is a coordinator or an admin has narrower limits, and gets them
        // at the first page.
        let begun = self.block_on(self.door.begin_session(admitted, Limits::OTHERS, ""));
        let (token, _) = begun.expect("just admitted");
        let actor = self.clerk.present().book.actor(member, NOON.day()).expect("a member");
        let limits = if actor.is(Role::Coordinator) {
            Limits::COORDINATOR
        } else if actor.is(Role::Admin) {
            Limits::ADMIN
        } else {
            Limits::OTHERS
        };
        self.block_on(self.door.renew(&token, limits)).expect("just begun").0
    }

    pub(crate) fn block_on<T>(&self, work: impl Future<Output = T>) -> T {
        self.runtime.as_ref().expect("it runs until dropped").block_on(work)
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

/// The demo centre after a year of life, with a plan that waits for a yes.
pub(crate) fn centre() -> Centre {
    made(Atlas::default(), true)
}

/// The same before anything happened in it, with somebody who knows how far it is.
pub(crate) fn centre_with(atlas: Atlas) -> Centre {
    made(atlas, false)
}

fn made(atlas: Atlas, has_lived: bool) -> Centre {
    let folder = tempfile::tempdir().expect("a folder");
    let outside = Outside::fixed(NOON, 11);
    let home = Home::init(folder.path(), None, &outside).expect("an empty folder");
    let catalogue = lexicon().catalogue().clone();
    let clerk = Clerk::create(&home, catalogue, outside.clone()).expect("a new store");
    let runtime = Runtime::new().expect("threads");
    runtime.block_on(fill(&clerk, &outside, has_lived));
    serving(&home, clerk, outside, atlas, runtime, folder)
}

/// Serves a centre that was made for a test.
pub(crate) fn serving(
    home: &Home,
    clerk: Clerk,
    outside: Outside,
    atlas: Atlas,
    runtime: Runtime,
    folder: TempDir,
) -> Centre {
    let door = Door::open(home, outside.clone()).expect("a new door");
    let app = App {
        centre_name: "Lviv centre".into(),
        zone: Zone::named("Europe/Kyiv").expect("a known zone"),
        atlas,
        ..App::alone(home, clerk.clone(), door.clone(), outside)
    };
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0"));
    let listener = listener.expect("a free port");
    let address = listener.local_addr().expect("it was bound");
    let pages = router(app.clone());
    let (stop, stopped) = oneshot::channel();
    runtime.spawn(serve(app, listener, async move {
        let _told_or_gone = stopped.await;
    }));
    let (runtime, stop) = (Some(runtime), Some(stop));
    Centre { clerk, door, address, pages, runtime, stop, _folder: folder }
}

async fn fill(clerk: &Clerk, outside: &Outside, has_lived: bool) {
    let actor = Actor::console();
    let give = |command, words| Given {
        attempt: outside.attempt(),
        actor: actor.clone(),
        command,
        happened: None,
        words,
    };
    let name = outside.words_id();
    let words =
        vec![Words { id: name, kind: WordsKind::Name, about: name, text: "Coordinator".into() }];
    let member = ActorId::FIRST_MEMBER;
    clerk.give(give(Command::AddMember { name }, words)).await.expect("the console may");
    let grant = Grant { role: Role::Coordinator, reach: Reach::Everywhere, until: None };
    clerk.give(give(Command::Grant { member, grant }, Vec::new())).await.expect("the first");
    let name = outside.words_id();
    let words =
        vec![Words { id: name, kind: WordsKind::Name, about: name, text: "Main store".into() }];
    let region = busel::catalogue::region_of("Rzeszów");
    let open = Command::OpenHub { name, place: None, region };
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
    for command in demo::counts(&clerk.present(), NOON.day()) {
        clerk.give(give(command, Vec::new())).await.expect("a coordinator may");
    }
    let name = outside.words_id();
    let text = "Hygiene for one person, two weeks".into();
    let words = vec![Words { id: name, kind: WordsKind::Name, about: name, text }];
    let each = [("hygiene.soap", 2), ("hygiene.toothpaste", 1), ("hygiene.toothbrush", 1)];
    let line = |(key, number): (&str, u64)| KitLine {
        item: ItemKey::new(key).expect("a key"),
        variant: None,
        units: Units::new(number).expect("small"),
    };
    let lines = each.map(line).into();
    let cook = Command::Cook { cooking: Cooking::Write { name, lines } };
    clerk.give(give(cook, words)).await.expect("a coordinator may");
    let (hub, group, lot) = (HubId(1), GroupId(1), LotId(999));
    let units = Units::new(12).expect("small");
    let told = Command::ReportHandover { hub, group, lot, units, need: None };
    clerk.give(give(told, Vec::new())).await.expect("a report is never refused");
    if has_lived {
        demo::live(clerk, outside, HubId(1)).await.expect("a coordinator may");
        lead(clerk, outside).await;
        move_on(clerk, outside).await;
        super::peers::know_two(clerk, outside).await;
    }
    let document =
        planning::propose(&clerk.present(), NOON, None, planning::Fixed::default(), &Unwatched)
            .expect("it is small");
    clerk.give(give(planning::proposal(document), Vec::new())).await.expect("it adds up");
}

/// A convoy that leaves tomorrow, with a crew that has no way home and a paper that ends.
async fn lead(clerk: &Clerk, outside: &Outside) {
    let give = |command, words| Given {
        attempt: outside.attempt(),
        actor: Actor::console(),
        command,
        happened: None,
        words,
    };
    let (sheet, leaves) = (outside.words_id(), NOON.day().plus(1));
    let line = |home, given| VehicleLine {
        kind: "mercedes_sprinter_l4h3_3_5_t".into(),
        seats: 3,
        crew: 2,
        papers_until: Some(leaves.plus(2)),
        given,
        home,
    };
    let given = Some(GivenTo { group: GroupId(1), offer: None });
    let vehicles = vec![line(WayHome::Drives, None), line(WayHome::Open, given)];
    let leading = Leading::Form { plan: None, leaves, ends: leaves.plus(4), vehicles, sheet };
    let text = r#"{"vehicles":[{"who":"Taras, AA 1234 BB","halts":"06:00 Main store"}]}"#;
    let words = vec![Words::own(sheet, WordsKind::Note, text)];
    clerk.give(give(Command::Lead { leading }, words)).await.expect("a coordinator may");
    let open = clerk.present().book.waybills().find(|way| way.is_under_way()).map(|way| way.id);
    let waybill = open.expect("something is on the road");
    let leading = Leading::Load { convoy: ConvoyId(1), vehicle: 0, waybill };
    clerk.give(give(Command::Lead { leading }, Vec::new())).await.expect("it is under way");
}

/// The group of a paper of the convoy moves far away tomorrow, while somebody waits at the old place; and
/// a phone with that paper was cut off.
async fn move_on(clerk: &Clerk, outside: &Outside) {
    let give = |command, words| Given {
        attempt: outside.attempt(),
        actor: Actor::console(),
        command,
        happened: None,
        words,
    };
    let present = clerk.present();
    let loaded = present.book.convoys().flat_map(|convoy| &convoy.vehicles);
    let ways: Vec<_> = loaded.flat_map(|vehicle| vehicle.waybills.clone()).collect();
    let leads = |id| present.book.waybill(id).map(|way| way.to);
    let group = ways.iter().find_map(|id| match leads(*id) {
        Some(Destination::Group(group)) => Some(group),
        Some(Destination::Hub(_) | Destination::Peer(_)) | None => None,
    });
    let group = group.expect("it brings something to a group");
    let name = present.book.group(group).expect("it is there").name;
    let (place, told) = (outside.words_id(), outside.words_id());
    let today = NOON.day();
    let to = Move {
        place,
        region: busel::catalogue::region_of("Kramatorsk"),
        from: today.plus(1),
        heard: today,
        proof: Proof::Referee { words: told },
        meets_until: Some(Moment(NOON.0 + 30 * 3_600_000_000)),
        stops: std::collections::BTreeMap::new(),
    };
    let words = |id, kind, text: &str| Words { id, kind, about: name, text: text.to_owned() };
    let said = vec![
        words(place, WordsKind::Place, "Kramatorsk"),
        words(told, WordsKind::Line, "a teacher of the next village"),
    ];
    clerk.give(give(Command::MoveGroup(group, to), said)).await.expect("a coordinator may");
    let deed = PhoneDeed::CutOff { phone: 90, ways };
    clerk.give(give(Command::Mind(deed), Vec::new())).await.expect("a coordinator may");
}
