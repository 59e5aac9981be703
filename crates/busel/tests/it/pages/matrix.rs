//! Every address, every role, and a thing that is theirs, one that is somebody else's and one that
//! never was. The addresses come from the router's own table, what is expected from the tables of the
//! domain: an address without a line here fails.

use std::collections::BTreeSet;

use busel::atlas::Atlas;
use busel::catalogue::lexicon;
use busel::clerk::{Clerk, Given};
use busel::home::Home;
use busel::outside::Outside;
use busel::vault::{Words, WordsKind};
use busel::web::{Gate, ROUTES, Route};
use busel_domain::boxes::{BoxCode, Contents, Handling};
use busel_domain::call::{CallLine, Wanted};
use busel_domain::command::{Arrival, Command};
use busel_domain::convoy::{Leading, VehicleLine, WayHome};
use busel_domain::count::{CountAt, Counting, Found};
use busel_domain::ids::{
    ActorId, ConvoyId, GroupId, HubId, LotId, NeedId, Thing, WaybillId, WordsId,
};
use busel_domain::item::ItemKey;
use busel_domain::kit::{Cooking, KitLine};
use busel_domain::lot::{Batch, Condition};
use busel_domain::money::Money;
use busel_domain::need::{NeedLine, Priority, Substitutes, Trust};
use busel_domain::offer::OfferLine;
use busel_domain::purchase::PurchaseLine;
use busel_domain::quantity::{Units, Written};
use busel_domain::role::{Actor, Grant, Reach, Role};
use busel_domain::sight::Sight;
use busel_domain::size::Variant;
use busel_domain::waybill::{Destination, SentLine};
use tokio::runtime::Runtime;

use super::centre::{Centre, NOON, serving};
use super::guard::{Answer, FORM, ask};
use super::photos::keep_photos;

/// Whose a thing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Whose {
    Own,
    Foreign,
    Missing,
}

/// Everybody in the test: what they are called here, and what they may be. The first is the
/// coordinator who is there anyway; the last but one is a member who may be nothing.
pub(crate) fn cast() -> Vec<(&'static str, Vec<(Role, Reach)>)> {
    let (hub, group, waybill) =
        (Reach::Hub(HubId(1)), Reach::Group(GroupId(1)), Reach::Waybill(WaybillId(1)));
    vec![
        ("coordinator", vec![(Role::Coordinator, Reach::Everywhere)]),
        ("admin", vec![(Role::Admin, Reach::Everywhere)]),
        ("donor desk", vec![(Role::DonorDesk, Reach::Everywhere)]),
        ("warehouse", vec![(Role::Warehouse, hub)]),
        ("driver", vec![(Role::Driver, waybill)]),
        ("hand-out point", vec![(Role::HandOutPoint, hub), (Role::HandOutPoint, group)]),
        ("requester", vec![(Role::Requester, group)]),
        ("auditor", vec![(Role::Auditor, Reach::Everywhere)]),
        ("case worker", vec![(Role::CaseWorker, Reach::Everywhere)]),
        ("nobody in particular", vec![]),
    ]
}

/// Gives commands to a centre that is being made.
struct Maker<'a> {
    clerk: &'a Clerk,
    outside: &'a Outside,
    runtime: &'a Runtime,
}

impl Maker<'_> {
    fn give(&self, actor: Actor, command: Command, texts: Vec<(WordsId, String)>) {
        let words = texts.into_iter().map(|(id, text)| Words::own(id, WordsKind::Name, text));
        let given = Given {
            attempt: self.outside.attempt(),
            actor,
            command,
            happened: None,
            words: words.collect(),
        };
        self.runtime.block_on(self.clerk.give(given)).expect("the rules allow it");
    }

    /// Two hubs, two groups with a need each, a lot at each hub, a waybill from each hub to its group.
    fn goods(&self) {
        let console = Actor::console;
        let some = Units::new(1_000).expect("small");
        for number in 1..=2_u32 {
            let (hub, group) = (self.outside.words_id(), self.outside.words_id());
            let place = None;
            let open = Command::OpenHub { name: hub, place, region: None };
            self.give(console(), open, vec![(hub, format!("Hub name {number}"))]);
            let add = Command::AddGroup { name: group, place, region: None };
            self.give(console(), add, vec![(group, format!("Group name {number}"))]);
            let lines = vec![need_line(number, some)];
            self.give(console(), Command::RaiseNeeds { source: None, lines }, Vec::new());
            let arrivals = vec![arrival(some)];
            let hub = HubId(number);
            self.give(console(), Command::TakeIn { source: None, hub, arrivals }, Vec::new());
            let units = Units::new(100).expect("small");
            let sent = SentLine { lot: LotId(number), units, need: Some(NeedId(number)) };
            let to = Destination::Group(GroupId(number));
            self.give(
                console(),
                Command::Dispatch { from: hub, to, lines: vec![sent], boxes: Vec::new() },
                Vec::new(),
            );
            self.boxes(number);
            self.counted(HubId(number), LotId(number));
            self.recipe(number);
            let lot = LotId(90);
            self.give(console(), Command::ReportCount { hub, lot, counted: units }, Vec::new());
            self.gifts(number, some);
            self.convoy(number);
        }
    }

    /// Something that was counted and differs.
    fn counted(&self, hub: HubId, lot: LotId) {
        let found = Found::from([(lot, Units::new(890).expect("small"))]);
        let counting = Counting::Take { at: CountAt::Shelf(hub), found };
        self.give(Actor::console(), Command::Count { counting }, Vec::new());
    }

    /// A kit of ten grams of rice.
    fn recipe(&self, number: u32) {
        let name = self.outside.words_id();
        let units = Units::new(10).expect("small");
        let lines = vec![KitLine { item: rice(), variant: None, units }];
        let command = Command::Cook { cooking: Cooking::Write { name, lines } };
        self.give(Actor::console(), command, vec![(name, format!("Kit name {number}"))]);
    }

    /// A box at each hub.
    fn boxes(&self, number: u32) {
        let whose = if number == 1 { Whose::Own } else { Whose::Foreign };
        let contents = Contents::from([(LotId(number), Units::new(10).expect("small"))]);
        let (boxes, hub, grams) = (vec![box_of(whose)], HubId(number), None);
        let handling = Handling::Pack { boxes, hub, contents, grams };
        self.give(Actor::console(), Command::Handle { handling }, Vec::new());
    }

    /// A convoy that carries the waybill.
    fn convoy(&self, number: u32) {
        let (sheet, leaves) = (self.outside.words_id(), NOON.day());
        let vehicles = vec![VehicleLine {
            kind: "mercedes_sprinter_l4h3_3_5_t".into(),
            seats: 3,
            crew: 1,
            papers_until: None,
            given: None,
            home: WayHome::Drives,
        }];
        let leading = Leading::Form { plan: None, leaves, ends: leaves.plus(4), vehicles, sheet };
        let text = r#"{"vehicles":[{"who":"Driver of the road","halts":"06:00 Hub"}]}"#.to_owned();
        self.give(Actor::console(), Command::Lead { leading }, vec![(sheet, text)]);
        let (convoy, waybill) = (ConvoyId(number), WaybillId(number));
        let leading = Leading::Load { convoy, vehicle: 0, waybill };
        self.give(Actor::console(), Command::Lead { leading }, Vec::new());
    }

    /// An offer, a call and a purchase.
    fn gifts(&self, number: u32, some: Units) {
        let console = Actor::console;
        self.give(console(), Command::MakeOffer { line: OfferLine::of(rice(), some) }, Vec::new());
        let wanted = Wanted { item: rice(), variant: Variant::default(), units: Some(some) };
        let line = CallLine { wanted: vec![wanted], until: NOON.day().plus(9), plan: None };
        self.give(console(), Command::OpenCall { line }, Vec::new());
        let line = PurchaseLine {
            needs: vec![NeedId(number)],
            item: rice(),
            variant: Variant::default(),
            units: some,
            price: Money { minor: some, ..Money::default() },
            shop: None,
        };
        self.give(console(), Command::WantPurchase { line }, Vec::new());
    }

    /// The cast, and two who may be seen off without anybody else leaving.
    fn people(&self) {
        let console = Actor::console;
        let extra = ["one to see off", "another"].map(|name| (name, Vec::new()));
        for (name, grants) in cast().into_iter().chain(extra) {
            let id = self.outside.words_id();
            self.give(console(), Command::AddMember { name: id }, vec![(id, name.to_owned())]);
            let member = self.clerk.present().book.members().last().expect("just added").id;
            for (role, reach) in grants {
                let until = (role == Role::Auditor).then(|| NOON.day().plus(7));
                let grant = Grant { role, reach, until };
                self.give(console(), Command::Grant { member, grant }, Vec::new());
                // What takes two is agreed to by the first coordinator.
                let present = self.clerk.present();
                let open = present.book.deeds().last().filter(|deed| deed.agreed.is_none());
                if let Some(open) = open {
                    let first = Actor::everywhere(ActorId::FIRST_MEMBER, &[Role::Coordinator]);
                    self.give(first, Command::Agree { deed: open.id }, Vec::new());
                }
            }
        }
    }
}

/// The box that is at hub 1, at hub 2, or nowhere.
pub(crate) fn box_of(whose: Whose) -> BoxCode {
    let text = match whose {
        Whose::Own => "7K3M-9QF2",
        Whose::Foreign => "4TXA-88ND",
        Whose::Missing => "2HPW-6C3J",
    };
    BoxCode::read(text).expect("a code")
}

fn rice() -> ItemKey {
    ItemKey::new("food.rice").expect("a key")
}

pub(super) fn need_line(group: u32, units: Units) -> NeedLine {
    NeedLine {
        group: GroupId(group),
        item: rice(),
        variant: Variant::default(),
        written: Written::base(units),
        asked: Some(units),
        minimum: Units::ZERO,
        substitutes: Substitutes::Allowed,
        priority: Priority::P3,
        wanted_by: None,
        valid_until: None,
        trust: Trust::V1,
        source: None,
        words: None,
    }
}

/// Rice that comes in.
pub(super) fn arrival(units: Units) -> Arrival {
    let batch = Batch { condition: Condition::New, ..Batch::of(rice()) };
    Arrival::of(batch, units)
}

pub(crate) fn small_centre() -> Centre {
    small_centre_by(Outside::fixed(NOON, 17))
}

/// The same, by a clock of the caller's.
pub(crate) fn small_centre_by(outside: Outside) -> Centre {
    let folder = tempfile::tempdir().expect("a folder");
    let home = Home::init(folder.path(), None, &outside).expect("an empty folder");
    let catalogue = lexicon().catalogue().clone();
    let clerk = Clerk::create(&home, catalogue, outside.clone()).expect("a new store");
    let runtime = Runtime::new().expect("threads");
    let maker = Maker { clerk: &clerk, outside: &outside, runtime: &runtime };
    maker.goods();
    maker.people();
    runtime.block_on(super::peers::know_two(&clerk, &outside));
    serving(&home, clerk, outside, Atlas::default(), runtime, folder)
}

/// The thing an address names, in each of three cases; nothing for an address that names none.
/// Own is G-1's and H-1's.
fn thing(path: &str, whose: Whose) -> Option<String> {
    let letter = match path {
        _ if !path.contains('{') => return None,
        _ if path.starts_with("/needs/") || path == "/history/{id}" => "N",
        _ if path.starts_with("/stock/") => "L",
        _ if path.starts_with("/boxes/") => return Some(box_of(whose).to_string()),
        _ if path.starts_with("/groups/") => "G",
        _ if path.starts_with("/people/") => "M",
        _ if path.starts_with("/plan/") => "P",
        _ if path.starts_with("/deeds/") => "D",
        _ if path.starts_with("/offers/") => "O",
        _ if path.starts_with("/calls/") => "C",
        _ if path.starts_with("/purchases/") => "B",
        _ if path.starts_with("/aside/") => "A",
        _ if path.starts_with("/counts/") => "T",
        _ if path.starts_with("/kits/") => "K",
        _ if path.starts_with("/receive/") => "W",
        _ if path.starts_with("/waybills/") => "W",
        _ if path.starts_with("/convoys/") => "V",
        _ if path.starts_with("/peers/") => "E",
        // What a link opens is tried with links: see `links`.
        _ if path.starts_with("/ask/") || path.starts_with("/given/") => return None,
        // Thumbnails of goods, all else of groups.
        _ if path.starts_with("/photos/") => {
            let (own, foreign) = if path.ends_with("small") { (0x11, 0x12) } else { (0x21, 0x22) };
            let byte = match whose {
                Whose::Own => own,
                Whose::Foreign => foreign,
                Whose::Missing => 0x99,
            };
            return Some(WordsId([byte; 16]).to_string());
        }
        // These name no thing of the books: a language, a file, a secret, a job of half an hour, a phone
        // by its number at the door, a consignment by what two centres call it.
        "/assets/{name}"
        | "/language/{code}"
        | "/join/{secret}"
        | "/import/{id}"
        | "/import/{id}/add"
        | "/import/{id}/forget"
        | "/convoy/{id}"
        | "/anew/{id}"
        | "/phones/{id}"
        | "/coming/{id}"
        | "/phones/{id}/warned"
        | "/phones/{id}/safe"
        | "/reports/{measure}" => return None,
        other => panic!("say here what {other} names"),
    };
    let number = match (letter, whose) {
        // Two who may be seen off without anybody else leaving.
        ("M", Whose::Own) => 12,
        ("M", Whose::Foreign) => 13,
        (_, Whose::Own) => 1,
        (_, Whose::Foreign) => 2,
        (_, Whose::Missing) => 90,
    };
    Some(format!("{letter}-{number}"))
}

pub(super) fn filled(route: &Route, whose: Whose) -> String {
    let named = thing(route.path, whose).unwrap_or_else(|| "zz".into());
    route
        .path
        .replace("{hub}", "H-1")
        .replace("{group}", "G-1")
        .replace("{need}", "N-1")
        .replace("{id}", &named)
        .replace("{box}", &named)
        .replace("{paper}", "waybill")
        .replace("{name}", "zz")
        .replace("{code}", "en")
        .replace("{secret}", "zz")
}

/// An answer without what differs by itself: dice, and the thing's own number.
pub(super) fn plain(answer: &Answer, named: &str) -> (u16, String) {
    let mut body = String::new();
    for part in answer.body.split("value=\"") {
        let (value, rest) = part.split_once('"').unwrap_or(("", part));
        let is_dice = value.len() >= 32 && value.bytes().all(|byte| byte.is_ascii_hexdigit());
        body.push_str(if is_dice { "•" } else { value });
        body.push_str(rest);
    }
    (answer.code, body.replace(named, "•"))
}

struct Caller<'a> {
    centre: &'a Centre,
    member: ActorId,
}

impl Caller<'_> {
    /// Asks for an address as this member, with a session of its own, so that signing out ends only
    /// that.
    fn asks(&self, route: &Route, whose: Whose) -> Answer {
        let Self { centre, member } = self;
        if route.path.starts_with("/photos/") {
            keep_photos(centre);
        }
        let token = centre.session(*member);
        let cookie = format!("busel-session={}", token.text().as_str());
        let host = centre.address.to_string();
        let origin = format!("http://{host}");
        let form = format!(
            "token={}&attempt={:032x}&matter=places&way=nothing&flag=no-receipt&why=x&item=food.rice&role=driver&reach=W-1&amount=1&hub=H-1&name=x",
            centre.door.form_token(&token).text(),
            // Each from a page of its own: an attempt that was made before is only answered.
            member.0
        );
        let headers =
            [("Host", host.as_str()), ("Origin", origin.as_str()), ("Cookie", &cookie), FORM];
        let body = if route.verb == "POST" { form.as_str() } else { "" };
        let answer = ask(centre.address, route.verb, &filled(route, whose), &headers, body);
        // What a machine goes on with is waited for: the Book stands still between two addresses.
        while let Some(page) = answer.header("location").filter(|page| page.contains("/making/")) {
            if ask(centre.address, "GET", page, &headers, "").code != 200 {
                break;
            }
        }
        answer
    }
}

#[test]
fn every_address_answers_every_role_as_the_tables_say() {
    let centre = small_centre();
    let mut tried = BTreeSet::new();
    for (number, (name, _)) in cast().into_iter().enumerate() {
        let member = ActorId(2 + u32::try_from(number).expect("ten"));
        let caller = Caller { centre: &centre, member };
        for route in ROUTES {
            let present = centre.clerk.present();
            let actor = present.book.actor(member, NOON.day()).expect("a member");
            let told = |whose| format!("{name}: {} {} {whose:?}", route.verb, route.path);
            tried.insert((route.verb, route.path, number));
            // It answers everybody alike, whoever they are: see `peers`.
            if route.path == "/inbox" {
                continue;
            }
            let missing = caller.asks(route, Whose::Missing);
            if !route.gate.admits(&actor) {
                assert_eq!(missing.code, 404, "{}", told(Whose::Missing));
                for whose in [Whose::Own, Whose::Foreign] {
                    assert_eq!(caller.asks(route, whose).code, 404, "{}", told(whose));
                }
                continue;
            }
            for whose in [Whose::Foreign, Whose::Own] {
                let Some(named) = thing(route.path, whose) else {
                    assert!(missing.code < 500, "{}", told(whose));
                    continue;
                };
                let is_shown = {
                    let present = centre.clerk.present();
                    let sight = Sight::of(&present.book, &actor);
                    match named.parse::<WordsId>() {
                        Ok(photo) => sight.shows_photo(photo),
                        Err(_) => sight.shows(named.parse::<Thing>().expect("a number")),
                    }
                };
                let answer = caller.asks(route, whose);
                assert!(answer.code < 500, "{} broke", told(whose));
                if is_shown {
                    // What is theirs may be refused by a rule, and is never said to be missing.
                    assert_ne!(answer.code, 403, "{}", told(whose));
                    if route.verb == "GET" && !route.path.contains("{hub}") {
                        assert!(
                            [200, 303].contains(&answer.code),
                            "{} {}",
                            told(whose),
                            answer.code
                        );
                    }
                } else {
                    let missing_name = thing(route.path, Whose::Missing).expect("the same letter");
                    assert_eq!(
                        plain(&answer, &named),
                        plain(&missing, &missing_name),
                        "{}: a foreign thing is not like a missing one",
                        told(whose)
                    );
                }
            }
        }
    }
    assert_eq!(tried.len(), ROUTES.len() * cast().len());
}

#[test]
fn whoever_is_not_signed_in_gets_to_the_door_and_no_further() {
    let centre = small_centre();
    let host = centre.address.to_string();
    let origin = format!("http://{host}");
    for route in ROUTES {
        for cookie in ["", "busel-session=00", &format!("busel-session={}", "0".repeat(64))] {
            let headers =
                [("Host", host.as_str()), ("Origin", origin.as_str()), ("Cookie", cookie), FORM];
            let path = filled(route, Whose::Own);
            let answer = ask(centre.address, route.verb, &path, &headers, "token=0");
            if route.path == "/inbox" {
                assert_eq!(answer.code, 202);
            } else if matches!(route.gate, Gate::Link | Gate::Signs) {
                assert_eq!(answer.code, 404, "{path}");
            } else if route.gate == Gate::Anybody {
                assert!(answer.code < 500, "{path}");
            } else {
                assert_eq!(answer.code, 303, "{path}");
                let to = answer.header("location").expect("a way");
                assert!(to.starts_with("/sign-in?back="), "{path} leads to {to}");
            }
            // The library that reads labels knows EAN-13, and no need.
            let names = ["Group name", "Hub name", "N-1"];
            for name in &names[..if path == "/field/reader.js" { 2 } else { 3 }] {
                assert!(!answer.body.contains(name), "{path} says {name}");
            }
        }
    }
}

#[test]
fn nobody_reads_a_name_that_is_not_for_them() {
    let centre = small_centre();
    for (number, (name, _)) in cast().into_iter().enumerate() {
        let member = ActorId(2 + u32::try_from(number).expect("ten"));
        let caller = Caller { centre: &centre, member };
        // Who knows which names: hub 1, group 1, hub 2, group 2.
        let knows = match name {
            "coordinator" => [true, true, true, true],
            "warehouse" => [true, false, false, false],
            "driver" | "hand-out point" => [true, true, false, false],
            "requester" => [false, true, false, false],
            _ => [false; 4],
        };
        let names = ["Hub name 1", "Group name 1", "Hub name 2", "Group name 2"];
        for route in ROUTES.iter().filter(|route| route.verb == "GET") {
            for whose in [Whose::Own, Whose::Foreign] {
                let answer = caller.asks(route, whose);
                for (known, text) in knows.into_iter().zip(names) {
                    assert!(
                        known || !answer.body.contains(text),
                        "{name} reads {text} at {}",
                        route.path
                    );
                }
            }
        }
    }
}

#[test]
fn a_session_ends_everywhere_at_once() {
    let centre = small_centre();
    let coordinator = ActorId::FIRST_MEMBER;
    let token = centre.session(coordinator);
    let cookie = format!("busel-session={}", token.text().as_str());
    let host = centre.address.to_string();
    let headers = [("Host", host.as_str()), ("Cookie", cookie.as_str())];
    assert_eq!(ask(centre.address, "GET", "/needs", &headers, "").code, 200);
    centre.block_on(centre.door.end_sessions(coordinator, None)).expect("they end");
    let is_for_members = |gate| !matches!(gate, Gate::Anybody | Gate::Link | Gate::Signs);
    for route in ROUTES.iter().filter(|route| is_for_members(route.gate) && route.verb == "GET") {
        let path = filled(route, Whose::Own);
        assert_eq!(ask(centre.address, "GET", &path, &headers, "").code, 303, "{path}");
    }
}

#[test]
fn an_auditor_of_one_hub_is_told_of_that_hub_and_leaves_a_trace() {
    let centre = small_centre();
    let auditor = ActorId(12);
    let until = Some(NOON.day().plus(7));
    let grant = Grant { role: Role::Auditor, reach: Reach::Hub(HubId(1)), until };
    let given = Given {
        attempt: busel_domain::ids::Attempt([9; 16]),
        actor: Actor::console(),
        command: Command::Grant { member: auditor, grant },
        happened: None,
        words: Vec::new(),
    };
    centre.block_on(centre.clerk.give(given)).expect("the console may");
    let caller = Caller { centre: &centre, member: auditor };
    let get = |path: &str| {
        let found = ROUTES.iter().find(|route| route.path == path && route.verb == "GET");
        caller.asks(found.expect("it is there"), Whose::Own)
    };
    let before = centre.clerk.present().book.seq().0;
    let trail = get("/trail").body;
    for (text, is_told) in [
        (">L-1<", true),
        (">H-1<", true),
        (">L-2<", false),
        (">H-2<", false),
        (">M-3<", false),
        ("Signed in", false),
    ] {
        assert_eq!(trail.contains(text), is_told, "{text}");
    }
    // The trail, the first page, a search and a history: each look is written down.
    for path in ["/", "/find", "/stock/{id}"] {
        assert_eq!(get(path).code, 200, "{path}");
    }
    assert_eq!(centre.clerk.present().book.seq().0, before + 4);
}

#[test]
fn reading_a_place_is_written_down_and_stands_on_the_group() {
    let centre = small_centre();
    let caller = Caller { centre: &centre, member: ActorId::FIRST_MEMBER };
    let look = ROUTES.iter().find(|route| route.path == "/groups/{id}/look").expect("it is there");
    let before = centre.clerk.present().book.seq();
    assert_eq!(caller.asks(look, Whose::Own).code, 200);
    assert_eq!(centre.clerk.present().book.seq().0, before.0 + 1);
    let group = ROUTES
        .iter()
        .find(|route| route.path == "/groups/{id}" && route.verb == "GET")
        .expect("it is there");
    assert!(caller.asks(group, Whose::Own).body.contains("the exact place"));
    let trail = ROUTES.iter().find(|route| route.path == "/trail").expect("it is there");
    assert!(caller.asks(trail, Whose::Own).body.contains("Read: the exact place."));
}
