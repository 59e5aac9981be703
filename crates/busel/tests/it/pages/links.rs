//! People without an account: somebody who gives, and a group with its own link. Over a bare socket;
//! what they tap is in `journeys`.

use busel::clerk::Given;
use busel::web::{Gate, ROUTES};
use busel_domain::command::Command;
use busel_domain::ids::{ActorId, GroupId, HubId};
use busel_domain::item::ItemKey;
use busel_domain::need::Trust;
use busel_domain::offer::{Gift, OfferLine, Paper, State};
use busel_domain::quantity::Units;
use busel_domain::role::Actor;
use busel_domain::rules::Rule;
use busel_domain::time::Day;

use super::centre::{Centre, NOON, centre};
use super::guard::{Answer, FORM, ask};
use super::looks;
use super::matrix::small_centre;
use crate::browser::Browser;

const ENDED: &str = "This link no longer works. Ask the centre that gave it.";

/// Gives a command as whoever sits at the machine.
pub(crate) fn give(centre: &Centre, command: Command) {
    let attempt = busel_domain::ids::Attempt(rand_bytes(centre));
    let actor = Actor::console();
    let given = Given { attempt, actor, command, happened: None, words: Vec::new() };
    centre.block_on(centre.clerk.give(given)).expect("the console may");
}

/// Another attempt each time: the number of the last event.
fn rand_bytes(centre: &Centre) -> [u8; 16] {
    (u128::from(centre.clerk.present().book.seq().0) + (1 << 100)).to_le_bytes()
}

/// Opens the page for whoever gives.
pub(super) fn open(centre: &Centre) {
    give(centre, Command::SetRule { rule: Rule::OffersFromAnybody(true) });
}

/// Asks as a browser that nobody is signed in with.
pub(super) fn stranger(centre: &Centre, verb: &str, path: &str, body: &str) -> Answer {
    let host = centre.address.to_string();
    let origin = format!("http://{host}");
    ask(centre.address, verb, path, &[("Host", &host), ("Origin", &origin), FORM], body)
}

/// Asks as the first coordinator.
pub(crate) fn coordinator(centre: &Centre, verb: &str, path: &str, words: &str) -> Answer {
    let token = centre.session(ActorId::FIRST_MEMBER);
    let host = centre.address.to_string();
    let (origin, cookie) =
        (format!("http://{host}"), format!("busel-session={}", token.text().as_str()));
    let body = format!("token={}&attempt=07&{words}", centre.door.form_token(&token).text());
    let body = if verb == "POST" { body.as_str() } else { "" };
    let headers = [("Host", host.as_str()), ("Origin", &origin), ("Cookie", &cookie), FORM];
    ask(centre.address, verb, path, &headers, body)
}

/// The value of the first field of this name.
pub(super) fn field(answer: &Answer, name: &str) -> String {
    let at = answer.body.find(&format!("name=\"{name}\"")).expect("there is one");
    let rest = &answer.body[at..];
    rest.split("value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a value").into()
}

/// The path of the link that an answer shows.
fn link(answer: &Answer, kind: &str) -> String {
    let at = answer.body.find(&format!("/{kind}/")).unwrap_or_else(|| panic!("{}", answer.body));
    answer.body[at..].split(['"', '<']).next().expect("its end").to_owned()
}

/// Offers forty pairs of warm boots, and follows the link.
pub(super) fn offered(centre: &Centre) -> (Answer, String) {
    let page = stranger(centre, "GET", "/give", "");
    let (token, attempt) = (field(&page, "token"), field(&page, "attempt"));
    let body = format!(
        "token={token}&attempt={attempt}&what=goods&item=Rice&amount=40+kg&country=PL&until=2026-12-20&words=in+bags"
    );
    let made = stranger(centre, "POST", "/give", &body);
    let path = link(&made, "given");
    (made, path)
}

/// Sends a form of a page behind a link.
pub(super) fn sends(centre: &Centre, page: &str, path: &str, words: &str) -> Answer {
    let shown = stranger(centre, "GET", page, "");
    let (token, attempt) = (field(&shown, "token"), field(&shown, "attempt"));
    stranger(centre, "POST", path, &format!("token={token}&attempt={attempt}&{words}"))
}

#[test]
fn anybody_offers_without_an_account_where_the_centre_opened_the_page() {
    let centre = small_centre();
    assert_eq!(stranger(&centre, "GET", "/give", "").code, 404);
    open(&centre);
    let (made, path) = offered(&centre);
    assert_eq!(made.code, 200);
    assert!(
        made.body.contains("Keep this, we cannot send it again")
            && made.body.contains("<svg class=\"qr\"")
    );
    assert_eq!(made.header("set-cookie"), None, "nothing is left on the donor's machine");
    let given = stranger(&centre, "GET", &path, "");
    assert!(given.body.contains("Nobody has answered yet") && given.body.contains("in bags"));
    let present = centre.clerk.present();
    let offer = present.book.offers().last().expect("just made");
    assert_eq!(offer.line.country.as_deref(), Some("PL"));
    assert_eq!(offer.line.units.map(Units::get), Some(40_000));
    // The secret itself is nowhere but with the donor.
    let secret = path.rsplit('/').next().expect("a secret");
    let kept = serde_json::to_string(&offer.line).expect("plain values");
    assert!(secret.len() == 32 && !kept.contains(secret));
}

#[test]
fn the_same_form_sent_twice_is_one_offer_and_shows_the_same_link() {
    let centre = small_centre();
    open(&centre);
    let page = stranger(&centre, "GET", "/give", "");
    let (token, attempt) = (field(&page, "token"), field(&page, "attempt"));
    let body = format!("token={token}&attempt={attempt}&what=goods&item=Rice&amount=1+kg");
    let before = centre.clerk.present().book.offers().len();
    let links = [(); 2].map(|()| link(&stranger(&centre, "POST", "/give", &body), "given"));
    assert_eq!(links[0], links[1]);
    assert_eq!(centre.clerk.present().book.offers().len(), before + 1);
}

#[test]
fn a_donor_is_asked_answers_is_told_and_takes_it_back() {
    let centre = small_centre();
    open(&centre);
    let (_, path) = offered(&centre);
    let id = centre.clerk.present().book.offers().last().expect("just made").id;
    let at_desk = format!("/offers/{id}");
    assert_eq!(
        coordinator(&centre, "POST", &format!("{at_desk}/ask"), "words=Which+rice?").code,
        303
    );
    assert!(stranger(&centre, "GET", &path, "").body.contains("Which rice?"));
    assert_eq!(sends(&centre, &path, &format!("{path}/reply"), "words=Long+grain").code, 303);
    let shown = coordinator(&centre, "GET", &at_desk, "");
    assert!(shown.body.contains("Long grain") && shown.body.contains("N-1"), "a need it fits");
    let gone = sends(&centre, &path, &format!("{path}/take-back"), "");
    assert!(gone.body.contains("are destroyed"));
    assert!(stranger(&centre, "GET", &path, "").body.contains(ENDED));
    let shown = coordinator(&centre, "GET", &at_desk, "");
    assert!(!shown.body.contains("Long grain") && !shown.body.contains("in bags"));
}

#[test]
fn an_offer_is_accepted_promised_and_taken_in_as_a_lot() {
    let centre = small_centre();
    open(&centre);
    let (_, path) = offered(&centre);
    let id = centre.clerk.present().book.offers().last().expect("just made").id;
    let at_desk = format!("/offers/{id}");
    let accept = "do=accept&amount=30+kg&by=2026-12-01";
    assert_eq!(coordinator(&centre, "POST", &format!("{at_desk}/answer"), accept).code, 303);
    let told = stranger(&centre, "GET", &path, "").body;
    assert!(told.contains("We wait for it on the day below") && told.contains("30\u{a0}kg"));
    let came = "amount=30+kg&hub=H-1";
    assert_eq!(coordinator(&centre, "POST", &format!("{at_desk}/came"), came).code, 303);
    let present = centre.clerk.present();
    let offer = present.book.offer(id).expect("made");
    assert_eq!(offer.state(NOON.day()), State::Arrived);
    let lot = present.book.lot(offer.came[0].lot.expect("a lot")).expect("taken in");
    assert_eq!(lot.batch.donor.as_deref(), Some(id.to_string().as_str()));
    assert!(stranger(&centre, "GET", &path, "").body.contains("It arrived. Thank you."));
}

#[test]
fn what_is_typed_wrongly_or_too_often_is_kept_in_the_form() {
    let centre = small_centre();
    open(&centre);
    let page = stranger(&centre, "GET", "/give", "");
    let (token, attempt) = (field(&page, "token"), field(&page, "attempt"));
    let sent = |item: &str, amount: &str| {
        let body = format!(
            "token={token}&attempt={attempt}&what=goods&item={item}&amount={amount}&words=%3Cb%3E"
        );
        stranger(&centre, "POST", "/give", &body)
    };
    let wrong = sent("Rice", "many");
    assert_eq!(wrong.code, 422);
    assert!(wrong.body.contains("value=\"Rice\"") && wrong.body.contains("&#60;b&#62;"));
    // What nobody here knows is an offer all the same.
    assert_eq!(sent("Unobtainium", "many").code, 200);
    assert_eq!(sent("Rice", "1").code, 200);
    assert_eq!(sent("Rice", "2").code, 200);
    let often = sent("Rice", "3");
    assert_eq!(often.code, 429);
    assert!(often.body.contains("Your text is here") && often.body.contains("value=\"Rice\""));
}

/// The link of a group, made by the coordinator on its page.
pub(super) fn group_link(centre: &Centre, group: GroupId) -> String {
    let made = coordinator(centre, "POST", &format!("/groups/{group}/link"), "");
    assert_eq!(made.code, 200, "{}", made.body);
    assert!(made.body.contains("<svg class=\"qr\""));
    link(&made, "ask")
}

#[test]
fn a_group_asks_by_its_link_and_for_nobody_else() {
    let centre = small_centre();
    let path = group_link(&centre, GroupId(1));
    let shown = stranger(&centre, "GET", &path, "").body;
    assert!(shown.contains("Group name 1") && shown.contains("W-1") && shown.contains("N-1"));
    for foreign in ["Group name 2", "W-2", "N-2", "Hub name", "L-1"] {
        assert!(!shown.contains(foreign), "{foreign}");
    }
    let list = format!("{path}/need");
    // A press of plus only changes the number.
    let more = sends(&centre, &list, &list, "n.food.bread=2&more=food.bread&words=%3Ci%3E").body;
    assert!(more.contains("name=\"n.food.bread\" min=\"0\" max=\"100000\" step=\"1\" inputmode=\"numeric\" value=\"3\""));
    assert!(more.contains("&#60;i&#62;"), "what was typed stays");
    let before = centre.clerk.present().book.needs().len();
    let asked = sends(&centre, &list, &list, "do=ask&n.food.bread=3&n.food.rice=2&group=G-2");
    assert_eq!(asked.code, 303, "{}", asked.body);
    let present = centre.clerk.present();
    let raised: Vec<_> = present.book.needs().skip(before).collect();
    assert_eq!(raised.len(), 2);
    for need in raised {
        assert_eq!((need.line.group, need.line.trust), (GroupId(1), Trust::V0));
    }
    let rice = ItemKey::new("food.rice").expect("a key");
    let newest = present.book.needs().last().expect("raised");
    assert_eq!((&newest.line.item, newest.line.asked.map(Units::get)), (&rice, Some(2_000)));
    assert!(
        coordinator(&centre, "GET", "/history/N-3", "").body.contains("the link of Group name 1")
    );
    // Nothing was chosen: told, and nothing asked.
    assert_eq!(sends(&centre, &list, &list, "do=ask").code, 422);
}

#[test]
fn a_group_says_what_came_and_only_of_its_own_parcels() {
    let centre = small_centre();
    let path = group_link(&centre, GroupId(1));
    let waiting = || centre.clerk.present().book.aside().count();
    let before = waiting();
    let other = sends(&centre, &format!("{path}/need"), &format!("{path}/got/W-2"), "do=all");
    assert_eq!(other.code, 303);
    assert!(centre.clerk.present().book.waybills().all(|way| way.received.is_none()));
    assert_eq!(waiting(), before);
    let count = format!("{path}/got/W-1");
    let wrong = sends(&centre, &count, &count, "lot=L-1&good=&damaged=3");
    assert_eq!(wrong.code, 422);
    assert!(wrong.body.contains("value=\"3\""), "what was typed stays");
    assert_eq!(sends(&centre, &count, &count, "lot=L-1&good=90&damaged=4").code, 303);
    let present = centre.clerk.present();
    let way = present.book.waybills().next().expect("W-1");
    let counted = way.received.as_ref().expect("told")[0];
    assert_eq!((counted.good.get(), counted.damaged.get()), (90, 4));
    assert!(!stranger(&centre, "GET", &path, "").body.contains("W-1"));
}

#[test]
fn wrong_ended_and_foreign_links_get_the_same_answer() {
    let centre = small_centre();
    open(&centre);
    let (_, given) = offered(&centre);
    let first = group_link(&centre, GroupId(1));
    let offer_secret = given.rsplit('/').next().expect("a secret");
    assert_eq!(stranger(&centre, "GET", &first, "").code, 200);
    assert_eq!(coordinator(&centre, "POST", "/groups/G-1/link/end", "").code, 303);
    let wrong = stranger(&centre, "GET", &format!("/ask/{}", "0".repeat(32)), "");
    assert_eq!(wrong.code, 404);
    assert!(wrong.body.contains(ENDED));
    for path in [
        first.clone(),
        "/ask/zz".to_owned(),
        format!("/ask/{offer_secret}"),
        format!("/given/{}", "0".repeat(32)),
        format!("{first}/need"),
        format!("{first}/got/W-1"),
    ] {
        for verb in ["GET", "POST"] {
            let answer = stranger(&centre, verb, &path, "token=0");
            if answer.code != 303 {
                assert_eq!((answer.code, &answer.body), (404, &wrong.body), "{verb} {path}");
            }
        }
    }
}

#[test]
fn a_forged_form_is_refused_behind_every_link() {
    let centre = small_centre();
    open(&centre);
    let (_, given) = offered(&centre);
    let asks = group_link(&centre, GroupId(1));
    let host = centre.address.to_string();
    let session = centre.session(ActorId::FIRST_MEMBER);
    let signed = centre.door.form_token(&session).text().to_owned();
    let right = field(&stranger(&centre, "GET", &format!("{asks}/need"), ""), "token");
    let before = centre.clerk.present().book.seq();
    let forms = ROUTES.iter().filter(|route| route.gate == Gate::Link && route.verb == "POST");
    let mut tried = 0;
    for route in forms {
        let path = route.path.replace("/given/{secret}", &given).replace("/ask/{secret}", &asks);
        let path = path.replace("{id}", "W-1");
        let sent = |token: &str, from: (&str, &str)| {
            let body = format!("token={token}&attempt=07&do=all&words=x");
            ask(centre.address, "POST", &path, &[("Host", &host), from, FORM], &body).code
        };
        let origin = format!("http://{host}");
        let ours = ("Origin", origin.as_str());
        // A photo's form is read in parts, so a plain one cannot be read at all.
        let refused = if path.ends_with("photo") { 400 } else { 403 };
        assert_eq!(sent("0", ours), refused, "{path} without a token");
        assert_eq!(sent(&signed, ours), refused, "{path} by a session's token");
        assert_eq!(sent(&right, ("Sec-Fetch-Site", "cross-site")), 403, "{path} from elsewhere");
        tried += 1;
    }
    assert_eq!(tried, 7);
    assert_eq!(centre.clerk.present().book.seq(), before);
}

#[test]
fn a_link_does_not_make_whoever_is_signed_in_less_or_more() {
    let centre = small_centre();
    let path = group_link(&centre, GroupId(1));
    // A coordinator who opens it is there nobody but the group.
    let shown = coordinator(&centre, "GET", &path, "").body;
    assert!(shown.contains("Group name 1") && !shown.contains("href=\"/people\""));
    // And the link opens nothing else.
    for path in ["/", "/needs", "/groups/G-1", "/offers"] {
        assert_eq!(stranger(&centre, "GET", path, "").code, 303, "{path}");
    }
}

/// A centre with the demo's lists, an open page, an offer and a group's link.
fn busy(centre: &Centre) -> (String, String) {
    open(centre);
    let (_, given) = offered(centre);
    let present = centre.clerk.present();
    let group = present.book.groups().next().expect("one").id;
    let lot = present.book.stock().all().find_map(|(lot, account, units)| {
        let here = account == busel_domain::ledger::Account::Hub(HubId(1));
        (here && units > 3).then_some(lot)
    });
    let units = Units::new(2).expect("few");
    let sent = busel_domain::waybill::SentLine { lot: lot.expect("some"), units, need: None };
    let to = busel_domain::waybill::Destination::Group(group);
    give(centre, Command::Dispatch { from: HubId(1), to, lines: vec![sent], boxes: Vec::new() });
    (given, group_link(centre, group))
}

#[test]
fn pages_for_those_without_an_account_are_open_to_everybody() {
    let Some(browser) = Browser::start() else { return };
    let centre = centre();
    let (given, group) = busy(&centre);
    let offer = centre.clerk.present().book.offers().last().expect("made").id;
    let words = busel_domain::ids::WordsId([1; 16]);
    give(&centre, Command::AskDonor { offer, words });
    let wanted = busel_domain::call::Wanted {
        item: ItemKey::new("food.rice").expect("a key"),
        variant: busel_domain::size::Variant::default(),
        units: Units::new(5_000),
    };
    let until = NOON.day().plus(9);
    let line = busel_domain::call::CallLine { wanted: vec![wanted], until, plan: None };
    give(&centre, Command::OpenCall { line });
    let member = centre.page(&browser);
    let pages = [
        ("give", "/give".to_owned()),
        ("give-money", "/give?what=money".to_owned()),
        ("give-hosting", "/give?what=hosting".to_owned()),
        ("give-vehicle", "/give?what=vehicle&call=C-9".to_owned()),
        ("given", given),
        ("ask", group.clone()),
        ("ask-choose", format!("{group}/need")),
        ("ask-count", format!("{group}/got/W-1")),
        ("ended", "/ask/zz".to_owned()),
        ("offers", "/offers".to_owned()),
        ("offer", format!("/offers/{offer}")),
        ("offer-new", "/offers/new".to_owned()),
        ("calls", "/calls".to_owned()),
        ("purchases", "/purchases".to_owned()),
        ("group-link", "/groups/G-1".to_owned()),
    ];
    for width in looks::WIDTHS {
        looks::are_open_at(&member, &centre, width, pages.clone());
    }
    looks::fit_a_phone(&member, &centre, &pages.iter().map(|(name, path)| (*name, path.as_str())));
}

#[test]
fn a_need_is_bought_for_without_typing_its_number() {
    let centre = small_centre();
    let present = centre.clerk.present();
    let mut lacking = present.book.needs().filter_map(|need| Some((need.id, need.missing()?)));
    let (id, missing) = lacking.next().expect("one lacks something");
    let shown = coordinator(&centre, "GET", &format!("/needs/{id}"), "");
    let path = format!("/purchases?need={id}");
    assert!(shown.body.contains(&format!("href=\"{path}#new\"")));
    let form = coordinator(&centre, "GET", &path, "");
    let fields = ["needs", "item", "amount"].map(|name| field(&form, name));
    assert_eq!(fields[0], id.to_string());
    let words = format!(
        "needs={id}&item={}&amount={}&price=20&currency=EUR&shop=",
        fields[1].replace(' ', "+"),
        fields[2].replace(' ', "+")
    );
    assert_eq!(coordinator(&centre, "POST", "/purchases", &words).code, 303);
    let book = &centre.clerk.present().book;
    let purchase = book.purchases().last().expect("wanted");
    assert_eq!((&purchase.line.needs[..], purchase.line.units), (&[id][..], missing));
    // A number that is nobody's fills nothing in.
    let empty = coordinator(&centre, "GET", "/purchases?need=N-9999", "");
    assert_eq!(field(&empty, "needs"), "");
}

#[test]
fn a_paper_says_until_when_it_is_good_and_keeps_it() {
    let centre = small_centre();
    let rice = ItemKey::new("food.rice").expect("a key");
    let one = Units::new(1).expect("small");
    let gift = Gift::Vehicle(Vec::new());
    give(&centre, Command::MakeOffer { line: OfferLine { gift, ..OfferLine::of(rice, one) } });
    let offer = || centre.clerk.present().book.offers().last().cloned().expect("just made");
    let (id, papers) = (offer().id, format!("/offers/{}/papers", offer().id));
    let insurance = Paper::ALL.iter().position(|paper| *paper == Paper::Insurance).expect("one");
    // What cannot be a day is told, stays in its field, and nothing is kept.
    let wrong = coordinator(
        &centre,
        "POST",
        &papers,
        &format!("paper={insurance}&until-{insurance}=2026-02-31"),
    );
    assert_eq!(wrong.code, 422);
    assert!(
        wrong.body.contains("2026-02-31") && offer().missing_papers().len() == Paper::ALL.len()
    );
    let words = format!("paper={insurance}&until-{insurance}=2026-12-01");
    assert_eq!(coordinator(&centre, "POST", &papers, &words).code, 303);
    let day = Day::from_date(2026, 12, 1).expect("a day");
    assert_eq!(offer().papers_good_until, [(Paper::Insurance, day)].into());
    let shown = coordinator(&centre, "GET", &format!("/offers/{id}"), "");
    assert_eq!(field(&shown, &format!("until-{insurance}")), "2026-12-01");
}
