//! A centre that has one of everything, and everybody who has a page of it: the pages with forms, and
//! sending one.

use std::cell::{Cell, RefCell};
use std::fmt::Write as _;

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use busel::clerk::Given;
use busel::door::{Purpose, SessionToken};
use busel::web::{Gate, ROUTES};
use busel_domain::boxes::Countersign;
use busel_domain::command::{Command, LossFrom};
use busel_domain::ids::{ActorId, Attempt, HubId, LotId, Thing, WaybillId};
use busel_domain::ledger::{LossReason, Place};
use busel_domain::member::Deed;
use busel_domain::phone::PhoneDeed;
use busel_domain::quantity::Units;
use busel_domain::role::Actor;
use busel_domain::rules::Rule;
use busel_domain::waybill::{CountedLine, Destination, SentLine};
use tower::ServiceExt as _;

use super::super::centre::{Centre, NOON};
use super::super::matrix::{arrival, small_centre};
use super::super::photos::keep_photos;
use super::forms::{Field, Form, Kind, forms};
use super::values::percent;

/// Who looks: the member with this number, or somebody without an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Who {
    Member(usize),
    Stranger,
}

/// A page with forms, as somebody has it.
#[derive(Debug, Clone)]
pub(super) struct Page {
    who: Who,
    pub(super) forms: Vec<Form>,
}

/// What came back.
pub(super) struct Came {
    pub(super) code: u16,
    pub(super) body: String,
    location: String,
}

impl Came {
    /// Whether a text stands on the page, in a field or as words.
    pub(super) fn holds(&self, text: &str) -> bool {
        let text = text.trim();
        let written = text
            .replace('&', "&#38;")
            .replace('<', "&#60;")
            .replace('>', "&#62;")
            .replace('"', "&#34;")
            .replace('\'', "&#39;");
        text.is_empty() || self.body.contains(&written)
    }
}

/// The pattern of an address in the router's table.
pub(super) fn route_of(verb: &str, path: &str) -> Option<&'static str> {
    let fits = |pattern: &str| {
        pattern.split('/').count() == path.split('/').count()
            && pattern
                .split('/')
                .zip(path.split('/'))
                .all(|(known, part)| known.starts_with('{') || known == part)
    };
    let known = ROUTES.iter().filter(|route| route.verb == verb && fits(route.path));
    known.min_by_key(|route| route.path.matches('{').count()).map(|route| route.path)
}

/// What a field says when nothing is wrong with it.
pub(super) fn usual(field: &Field) -> String {
    if !field.value.is_empty() || !field.kind.is_typed() {
        return field.value.clone();
    }
    match (field.name.as_str(), field.kind) {
        ("item", _) => "Rice".into(),
        ("parts", _) => "5 + 5".into(),
        ("shelf", _) => "A1".into(),
        ("found", _) => "5".into(),
        ("needs", _) => "N-1".into(),
        ("waybill", _) => "W-1".into(),
        ("feet", _) => "41-2".into(),
        ("size" | "celsius" | "code" | "codes" | "scan" | "seal" | "sequence", _) => String::new(),
        ("text", _) => super::super::sweep::CHAT.into(),
        (_, Kind::Date) => "2026-12-20".into(),
        (_, Kind::Number) => "5".into(),
        (name, _) if super::family(name) != name => String::new(),
        (name, _) => format!("typed into {name}"),
    }
}

pub(super) struct World {
    centre: Centre,
    sent: Cell<u32>,
    members: [ActorId; 3],
    sessions: RefCell<Vec<SessionToken>>,
    /// What forms of strangers carry.
    token: RefCell<String>,
}

impl World {
    pub(super) fn new() -> Self {
        let centre = small_centre();
        keep_photos(&centre);
        let members = [ActorId::FIRST_MEMBER, ActorId(3), ActorId(4)];
        let sessions = RefCell::new(members.map(|id| centre.session(id)).into());
        let (sent, token) = (Cell::new(0), RefCell::default());
        let world = Self { centre, sent, members, sessions, token };
        world.live();
        world.live_on();
        world.told_early();
        world.came_short();
        world.van();
        world.old_cans();
        let phone = world.centre.door.make_phone(ActorId(6), vec![WaybillId(1)], 24, ActorId(2));
        world.centre.block_on(phone).expect("there is room");
        let ways = vec![WaybillId(1)];
        world.give(Command::Mind(PhoneDeed::CutOff { phone: 90, ways }));
        *world.token.borrow_mut() = world.token_of_strangers();
        world
    }

    /// Everybody is signed in and every page is open, whatever forms before have done.
    pub(super) fn ready(&self, page: &Page) {
        self.give(Command::SetRule { rule: Rule::OffersFromAnybody(true) });
        let Who::Member(number) = page.who else { return };
        if self.get(page.who, "/me").code != 200 {
            self.sessions.borrow_mut()[number] = self.centre.session(self.members[number]);
        }
    }

    /// What the forms of a page carry now.
    pub(super) fn token(&self, page: &Page) -> String {
        self.token_of(page.who)
    }

    fn token_of(&self, who: Who) -> String {
        match who {
            Who::Member(number) => {
                let session = &self.sessions.borrow()[number];
                self.centre.door.form_token(session).text().to_owned()
            }
            Who::Stranger => self.token.borrow().clone(),
        }
    }

    fn token_of_strangers(&self) -> String {
        let page = self.get(Who::Stranger, "/give").body;
        let found = forms(&page).into_iter().flat_map(|form| form.fields);
        let found = found.into_iter().find(|field| field.name == "token");
        found.expect("every form has one").value
    }

    /// What the small centre has not: things half way through all that can become of them.
    fn live(&self) {
        let desk = DESK;
        let units = |number| Units::new(number).expect("small");
        self.give(Command::SetRule { rule: Rule::OffersFromAnybody(true) });
        self.give(Command::Quarantine { hub: HubId(1), lot: LotId(1), units: units(5) });
        for words in [
            "what=goods&item=Moon+dust&amount=many&place=A+yard&words=x",
            "what=vehicle&item=Van&amount=1&words=x",
            "what=money&amount=100&currency=EUR&words=x",
            "what=goods&item=Rice&amount=40+kg&words=x",
            "what=goods&item=Rice&amount=40+kg&words=x",
        ] {
            assert_eq!(self.post(desk, "/offers/new", words).code, 303, "{words}");
        }
        for (path, words) in [
            ("/offers/O-6/answer", "do=accept&amount=30+kg"),
            ("/offers/O-5/answer", "do=accept&amount=100&by=2026-12-01"),
            ("/offers/O-5/came", "amount=100"),
            ("/purchases/B-2/approve", ""),
            ("/unwanted", "item=Rice&reason=enough&until="),
            ("/plan", ""),
            ("/purchases/B-1/approve", ""),
            ("/purchases", "needs=N-1&item=Rice&amount=1+kg&price=1&currency=EUR"),
            ("/groups/G-2/people", "anyone=84&floor=200"),
            ("/needs/new", "group=G-1&item=Rice&amount=1+kg&priority=P3"),
            ("/needs/new", "group=G-2&item=Soap&amount=5&priority=P3"),
            ("/needs/N-4/withdraw", ""),
            ("/people/M-13/see-off", ""),
        ] {
            let came = self.post(desk, path, words);
            assert_eq!(came.code, 303, "{path}: {}", came.body);
        }
    }

    /// What the pages show of it is seen by their forms: see [`Self::pages`].
    fn live_on(&self) {
        self.post(DESK, "/purchases/B-2/buy", "gift=O-5&paid=10");
        self.post(DESK, "/groups/G-2/link", "");
        self.give(Command::Propose { deed: Deed::ExportPeople });
        let _elsewhere = self.centre.session(self.members[0]);
    }

    /// A report that came before the goods it is about, so that it can be carried out by now.
    fn told_early(&self) {
        let last = self.centre.clerk.present().book.lots().last().expect("there are lots").id;
        let (hub, counted) = (HubId(1), Units::new(70).expect("small"));
        self.give(Command::ReportCount { hub, lot: last.next(), counted });
        let arrivals = vec![arrival(counted)];
        self.give(Command::TakeIn { source: None, hub, arrivals });
    }

    /// What came with a waybill was not all, and somebody gives up a part of it.
    fn came_short(&self) {
        let units = |number| Units::new(number).expect("small");
        let (waybill, lot, signed) = (WaybillId(2), LotId(2), Countersign::Nothing);
        let counted = vec![CountedLine { lot, good: units(90), damaged: Units::ZERO }];
        self.give(Command::ReportReceipt {
            waybill,
            counted,
            otherwise: Vec::new(),
            boxes: Vec::new(),
            signed,
        });
        let from = LossFrom::Discrepancy(Place::Waybill(waybill));
        self.give(Command::ProposeLoss { from, lot, units: units(1), reason: LossReason::Stolen });
    }

    /// Something is on the road to a hub.
    fn van(&self) {
        let units = Units::new(5).expect("small");
        let lines = vec![SentLine { lot: LotId(2), units, need: None }];
        let (from, to) = (HubId(2), Destination::Hub(HubId(1)));
        self.give(Command::Dispatch { from, to, lines, boxes: Vec::new() });
    }

    /// Food past its best-before day, which a coordinator may let out.
    fn old_cans(&self) {
        let key = busel_domain::item::ItemKey::new("food.canned_meat").expect("a key");
        let expiry = Some(super::super::centre::NOON.day().plus(-9));
        let batch = busel_domain::lot::Batch { expiry, ..busel_domain::lot::Batch::of(key) };
        let units = Units::new(20).expect("small");
        let arrivals = vec![busel_domain::command::Arrival::of(batch, units)];
        self.give(Command::TakeIn { source: None, hub: HubId(1), arrivals });
    }

    fn give(&self, command: Command) {
        let attempt = Attempt(u128::from(self.sent.get() + (1 << 30)).to_le_bytes());
        self.sent.set(self.sent.get() + 1);
        let (actor, happened, words) = (Actor::console(), None, Vec::new());
        let given = Given { attempt, actor, command, happened, words };
        self.centre.block_on(self.centre.clerk.give(given)).expect("the rules allow it");
    }

    fn cookie(&self, who: Who) -> String {
        let Who::Member(number) = who else { return "busel-language=uk".to_owned() };
        let session = &self.sessions.borrow()[number];
        format!("busel-language=uk; busel-session={}", session.text().as_str())
    }

    /// An attempt that was not made before.
    pub(super) fn another(&self) -> String {
        self.sent.set(self.sent.get() + 1);
        format!("{:032x}", self.sent.get())
    }

    fn ask(&self, who: Who, verb: &str, path: &str, kind: &str, body: Vec<u8>) -> Came {
        let host = self.centre.address.to_string();
        let asked = Request::builder()
            .method(verb)
            .uri(path)
            .header("host", &host)
            .header("origin", format!("http://{host}"))
            .header("cookie", self.cookie(who))
            .header("content-type", kind)
            .body(Body::from(body))
            .unwrap_or_else(|why| panic!("{why}: {path}"));
        self.centre.block_on(async {
            let answer = self.centre.pages.clone().oneshot(asked).await.expect("it answers");
            let code = answer.status().as_u16();
            let location =
                answer.headers().get("location").map(|to| to.to_str().unwrap_or_default());
            let location = location.unwrap_or_default().to_owned();
            let bytes = to_bytes(answer.into_body(), usize::MAX).await.expect("in memory");
            Came { code, body: String::from_utf8_lossy(&bytes).into_owned(), location }
        })
    }

    fn get(&self, who: Who, path: &str) -> Came {
        self.ask(who, "GET", path, "", Vec::new())
    }

    /// Sends words by the first form of a page that goes there.
    fn post(&self, who: Who, path: &str, words: &str) -> Came {
        let token = self.token_of(who);
        let body = format!("token={token}&attempt={}&{words}", self.another());
        self.ask(who, "POST", path, FORM, body.into_bytes())
    }

    /// Sends a form of a page, filled.
    pub(super) fn send(&self, page: &Page, form: &Form, pairs: &[(String, String)]) -> Came {
        if form.is_multipart {
            return self.send_in_parts(page, form, pairs);
        }
        let mut body = String::new();
        for (name, value) in pairs {
            write!(body, "&{}={value}", percent(name)).expect("a text can grow");
        }
        self.ask(page.who, "POST", &form.action, FORM, body.split_off(1).into_bytes())
    }

    fn send_in_parts(&self, page: &Page, form: &Form, pairs: &[(String, String)]) -> Came {
        let mut body = Vec::new();
        for (name, value) in pairs {
            body.extend(
                format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n").bytes(),
            );
            let digits = value.split('%').skip(1);
            body.extend(digits.filter_map(|two| u8::from_str_radix(two.get(..2)?, 16).ok()));
            body.extend(b"\r\n");
        }
        body.extend(
            b"--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n",
        );
        body.extend(b"Item,Quantity\nRice,5\n\r\n--x--\r\n");
        self.ask(page.who, "POST", &form.action, "multipart/form-data; boundary=x", body)
    }

    /// Every page that holds a form, as each of those has it who can.
    pub(super) fn pages(&self) -> Vec<Page> {
        let mut pages = Vec::new();
        let mut see = |who: Who, came: Came| {
            let forms = forms(&came.body);
            if !forms.is_empty() {
                pages.push(Page { who, forms });
            }
        };
        for who in (0..self.members.len()).map(Who::Member) {
            for route in ROUTES.iter().filter(|it| it.verb == "GET" && it.gate != Gate::Link) {
                for path in self.paths(route.path) {
                    see(who, self.get(who, &path));
                }
            }
        }
        let stranger = Who::Stranger;
        for (who, path) in self.strangers(stranger) {
            see(who, self.get(who, &path));
        }
        let desk = DESK;
        let chat = format!("group=G-1&text={}", percent(super::CHAT));
        see(desk, self.post(desk, "/import/chat", &chat));
        see(desk, self.post(desk, "/way-in/passkey", "label=phone"));
        let name = "name=somebody&passphrase=nobody+guesses+this+one+ever";
        see(desk, self.post(desk, "/way-in/passphrase", name));
        let import = self.read_a_list(desk);
        see(desk, self.get(desk, &import));
        pages.push(Page { who: desk, forms: vec![passphrase()] });
        pages
    }

    /// Addresses for those without an account: with a link of a group, of an offer, an invite, and the
    /// door itself.
    fn strangers(&self, stranger: Who) -> Vec<(Who, String)> {
        let desk = DESK;
        let made = self.post(desk, "/groups/G-1/link", "").body;
        let asks = made.split("/ask/").nth(1).and_then(|rest| rest.split(['"', '<']).next());
        let asks = format!("/ask/{}", asks.expect("a link"));
        let offer = "what=goods&item=Rice&amount=40+kg&words=x";
        let made = self.post(stranger, "/give", offer).body;
        let gives = made.split("/given/").nth(1).and_then(|rest| rest.split(['"', '<']).next());
        let gives = format!("/given/{}", gives.expect("a link"));
        let id = self.centre.clerk.present().book.offers().last().expect("made").id;
        assert_eq!(self.post(desk, &format!("/offers/{id}/ask"), "words=Which%3F").code, 303);
        let invite = self.centre.invite(ActorId(12), Purpose::Join);
        let join = format!("/join/{}", invite.secret.text().as_str());
        let kinds = ["goods", "money", "hosting", "vehicle", "service"];
        let mut all: Vec<String> = kinds.map(|kind| format!("/give?what={kind}")).into();
        all.extend([format!("{asks}/need"), format!("{asks}/got/W-1"), asks, gives, join]);
        all.push("/sign-in".into());
        all.into_iter().map(|path| (stranger, path)).collect()
    }

    /// Sends a list and waits until it is read; the address where it waits for a yes.
    fn read_a_list(&self, who: Who) -> String {
        let page = self.get(who, "/import?list=needs");
        let form =
            forms(&page.body).into_iter().find(|form| form.is_multipart).expect("it is there");
        let sent = form.fields.iter().filter(|field| field.kind == Kind::Hidden);
        let pairs: Vec<_> = sent.map(|field| (field.name.clone(), percent(&field.value))).collect();
        let page = Page { who, forms: Vec::new() };
        let came = self.send(&page, &form, &pairs);
        assert!(came.location.starts_with("/import/"), "{} {}", came.code, came.location);
        came.location
    }

    /// Every address of a pattern, for all things there are.
    fn paths(&self, pattern: &str) -> Vec<String> {
        let present = self.centre.clerk.present();
        let book = &present.book;
        let ids: Vec<String> = match pattern.split('/').nth(1).unwrap_or_default() {
            "needs" | "history" => book.needs().map(|one| one.id.to_string()).collect(),
            "stock" => book.lots().map(|one| one.id.to_string()).collect(),
            "groups" => book.groups().map(|one| one.id.to_string()).collect(),
            // Somebody with a role, somebody who may go, and somebody who went; those who send the
            // forms stay as they are.
            "people" => ["M-5", "M-12", "M-13"].map(str::to_owned).into(),
            "plan" => vec!["P-1".into()],
            "offers" => book.offers().map(|one| one.id.to_string()).collect(),
            "boxes" => book.cartons().map(|one| one.code.to_string()).collect(),
            "counts" if pattern.contains('{') => {
                book.counts().map(|one| one.id.to_string()).collect()
            }
            "kits" if pattern.contains('{') => {
                book.recipes().map(|one| one.id.to_string()).collect()
            }
            "aside" => book.aside().map(|one| one.id.to_string()).collect(),
            "receive" if pattern.contains("{id}") => {
                book.waybills().map(|one| one.id.to_string()).collect()
            }
            "waybills" if pattern.contains("{id}") => {
                book.waybills().map(|one| one.id.to_string()).collect()
            }
            "convoys" if pattern.contains("{id}") => {
                book.convoys().map(|one| one.id.to_string()).collect()
            }
            "coming" => book.consignments().map(|one| one.id.to_string()).collect(),
            "peers" if pattern.contains("{id}") => vec!["E-2".into()],
            "phones" if pattern.contains("{id}") => vec!["90".into()],
            "photos" => book.photos_of(Thing::Lot(LotId(1))).map(|one| one.to_string()).collect(),
            _ if pattern.contains('{') => return Vec::new(),
            _ => vec![String::new()],
        };
        let filled = |id: &String| {
            let path = pattern.replace("{id}", id).replace("{box}", id).replace("{need}", "N-1");
            path.replace("{hub}", "H-1").replace("{group}", "G-1")
        };
        let mut all: Vec<String> = ids.iter().map(filled).collect();
        all.dedup();
        match pattern {
            "/waybills/new" => vec![pattern.into(), format!("{pattern}?from=H-1&to=G-1")],
            "/import" => vec!["/import?list=needs".into(), "/import?list=stock".into()],
            "/offers/new" => {
                ["goods", "money", "hosting"].map(|kind| format!("{pattern}?what={kind}")).into()
            }
            _ => all,
        }
    }

    /// Whether a page says one of these sentences.
    pub(super) fn says(body: &str, keys: &[&str]) -> bool {
        let told = super::alert(body);
        keys.iter().any(|key| {
            let sentence = sentence(key);
            let parts = sentence.iter().filter(|part| part.chars().count() > 8);
            let mut parts = parts.peekable();
            parts.peek().is_some() && parts.all(|part| super::forms::plain(&told).contains(*part))
        })
    }

    /// The books are whole, and no page shows markup that somebody typed.
    pub(super) fn is_well(&self) {
        let desk = DESK;
        // A picture is no page, and neither is the file of a card.
        let is_page = |path: &str| {
            path.ends_with("blur") || !path.starts_with("/photos/") && path != "/peers/card"
        };
        let pages = ROUTES.iter().filter(|it| it.verb == "GET" && it.gate != Gate::Link);
        for route in pages.filter(|it| is_page(it.path)) {
            for path in self.paths(route.path) {
                let came = self.get(desk, &path);
                assert!(came.code < 500, "{path}");
                // A paper is no page: its bytes are what they are.
                if came.body.starts_with("%PDF") {
                    continue;
                }
                for raw in ["<script>alert", "<img src=x", "\u{202e}", "\u{0}"] {
                    assert!(!came.body.contains(raw), "{path} says {raw:?}");
                }
            }
        }
        assert!(self.centre.clerk.present().book.actor(ActorId(2), NOON.day()).is_some());
    }
}

/// The form that only those see who have a passphrase, which takes a code of an app to make.
fn passphrase() -> Form {
    let field =
        |name: &str, kind| Field { name: name.into(), kind, value: String::new(), is_sent: true };
    let fields = [
        ("token", Kind::Hidden),
        ("attempt", Kind::Hidden),
        ("current", Kind::Secret),
        ("name", Kind::Text),
        ("new", Kind::Secret),
    ];
    let fields = fields.map(|(name, kind)| field(name, kind)).into();
    Form { action: "/me/passphrase".into(), is_multipart: false, fields }
}

/// The first coordinator.
const DESK: Who = Who::Member(0);

const FORM: &str = "application/x-www-form-urlencoded";

/// The parts of a Ukrainian sentence between what is filled in.
fn sentence(key: &str) -> Vec<&'static str> {
    let lines = include_str!("../../../../locales/uk.ftl").lines();
    let found = lines.filter_map(|line| line.split_once(" = ")).find(|(known, _)| known == &key);
    let text = found.unwrap_or_else(|| panic!("{key} is no sentence")).1;
    text.split(['{', '}']).step_by(2).map(str::trim).collect()
}
