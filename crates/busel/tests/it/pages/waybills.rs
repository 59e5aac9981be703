//! Waybills on pages: goods and boxes leave a hub, come whole or not, and both sides stand side by side.

use busel_domain::boxes::{BoxCode, Contents, Handling};
use busel_domain::command::{Arrival, Command};
use busel_domain::ids::{GroupId, HubId, LotId, WaybillId};
use busel_domain::item::ItemKey;
use busel_domain::ledger::{Account, Place};
use busel_domain::lot::Batch;
use busel_domain::quantity::Units;
use busel_domain::waybill::{Destination, SentLine, Waybill};

use super::centre::Centre;
use super::links::give;
use super::matrix::small_centre;
use super::needs::Sender;

/// Two boxes of twelve at the first hub.
fn two_boxes(centre: &Centre) -> [BoxCode; 2] {
    let codes = [640_001, 640_002].map(|chance| BoxCode::drawn(chance).expect("like no number"));
    let contents = Contents::from([(LotId(1), Units::new(12).expect("small"))]);
    let pack = Handling::Pack { boxes: codes.to_vec(), hub: HubId(1), contents, grams: None };
    give(centre, Command::Handle { handling: pack });
    codes
}

fn last(centre: &Centre) -> Waybill {
    centre.clerk.present().book.waybills().last().expect("one was sent").clone()
}

fn held(centre: &Centre, account: Account) -> i64 {
    centre.clerk.present().book.stock().held(LotId(1), account)
}

/// Two boxes and thirty loose ones are on the road to the first group; the page of that waybill.
fn sent(centre: &Centre, sender: &Sender<'_>) -> (Waybill, [BoxCode; 2], String) {
    let codes = two_boxes(centre);
    let [one, two] = codes.map(|code| code.to_string());
    let form = [("from", "H-1"), ("to", "G-1"), ("L-1", "30 g"), ("box", &one), ("box", &two)];
    let answer = sender.post("/waybills/new", &form);
    assert_eq!(answer.code, 303, "{}", answer.body);
    let way = last(centre);
    let path = format!("/waybills/{}", way.id);
    (way, codes, path)
}

#[test]
fn what_is_sent_stands_on_its_waybill_and_comes_with_one_tap() {
    let centre = small_centre();
    let sender = Sender::new(&centre);
    let before = held(&centre, Account::Group(GroupId(1)));
    let form = sender.get("/waybills/new?from=H-1&to=G-1").body;
    assert!(
        form.contains("<span class=\"mut small\">kg</span>"),
        "a plain number is of those: {form}"
    );
    assert!(form.contains("name=\"L-1\"") && form.contains("name=\"box\""), "{form}");
    let (way, codes, path) = sent(&centre, &sender);
    assert_eq!(way.to, Destination::Group(GroupId(1)));
    assert_eq!(held(&centre, Account::Road(way.id)), 54);
    let page = sender.get(&path).body;
    for code in codes {
        assert!(page.contains(&code.to_string()), "{page}");
    }
    assert!(sender.get("/road").body.contains(&format!("href=\"{path}\"")));
    let came = format!("{path}/came");
    let odd = sender.post(&came, &[("deed", "all"), ("signed", "winked")]);
    assert_eq!(odd.code, 422, "unknown choices are not taken for the usual one");
    let all = [("deed", "all"), ("signed", "paper")];
    assert_eq!(sender.post(&came, &all).code, 303);
    // A double tap, and a second person who taps the same.
    sender.once_more();
    assert_eq!(sender.post(&came, &all).code, 303);
    assert!(sender.get(&path).body.contains("They signed on paper."), "it stands in the history");
    assert_eq!(held(&centre, Account::Group(GroupId(1))), before + 54);
    assert!(last(&centre).is_clean());
    let present = centre.clerk.present();
    let at = codes.map(|code| present.book.carton(code).and_then(|carton| carton.at));
    assert_eq!(at, [Some(Account::Group(GroupId(1))); 2]);
    assert_eq!(present.book.box_faults(), []);
    assert!(!sender.get(&path).body.contains("name=\"deed\" value=\"all\""), "it has come");
    let late = sender.post(&came, &all);
    assert!(
        late.header("location").is_some_and(|to| to.ends_with("said=said-waits")),
        "a second report waits for a person"
    );
    assert_eq!(held(&centre, Account::Group(GroupId(1))), before + 54);
}

#[test]
fn what_is_missing_is_shown_beside_what_was_sent() {
    let centre = small_centre();
    let sender = Sender::new(&centre);
    let (way, [one, two], path) = sent(&centre, &sender);
    let came = format!("{path}/came");
    let form = sender.get(&path).body;
    let field = form.split("id=\"good-L-1\"").nth(1).and_then(|rest| rest.split('>').next());
    assert!(field.is_some_and(|field| !field.contains("value=")), "a count is blind: {field:?}");
    let one = one.to_string();
    let blank = [("deed", "counted"), ("box", &*one), ("good-L-1", ""), ("damaged-L-1", "")];
    let answer = sender.post(&came, &blank);
    assert_eq!(answer.code, 422, "nobody counted the loose ones");
    assert!(answer.body.contains("How much of"), "{}", answer.body);
    let ticked = format!("value=\"{one}\" checked");
    assert!(answer.body.contains(&ticked), "what was ticked stays: {}", answer.body);
    let told = [("deed", "counted"), ("box", &*one), ("good-L-1", "28 g"), ("damaged-L-1", "1 g")];
    assert_eq!(sender.post(&came, &told).code, 303);
    let open = Account::Discrepancy(Place::Waybill(way.id));
    assert_eq!(held(&centre, open), 54 - 12 - 28, "of what is damaged somebody has to say more");
    let page = sender.get(&path).body;
    assert!(page.contains("13\u{a0}g missing") && page.contains("damaged 1\u{a0}g"), "{page}");
    assert!(page.contains(">40\u{a0}g"), "a dozen in its box and 28: {page}");
    assert!(page.contains("Differs"), "{page}");
    let present = centre.clerk.present();
    let lost = present.book.carton(two).expect("its label stays");
    assert_ne!(lost.at, Some(Account::Group(GroupId(1))), "nobody saw it");
    assert_eq!(present.book.box_faults(), []);
}

#[test]
fn what_cannot_be_sent_is_told_and_what_was_typed_stays() {
    let centre = small_centre();
    let sender = Sender::new(&centre);
    let before = centre.clerk.present().book.waybills().len();
    let refused = |fields: &[(&str, &str)]| {
        let answer = sender.post("/waybills/new", fields);
        assert_eq!(answer.code, 422, "{}", answer.body);
        answer.body
    };
    let ends = [("from", "H-1"), ("to", "G-1")];
    assert!(refused(&ends).contains("Nothing is chosen"));
    let odd = refused(&[ends[0], ends[1], ("L-1", "a few")]);
    assert!(odd.contains("value=\"a few\""), "{odd}");
    let much = refused(&[ends[0], ends[1], ("L-1", "900000")]);
    assert!(much.contains("value=\"900000\""), "{much}");
    let foreign = refused(&[ends[0], ends[1], ("L-2", "5 g")]);
    assert!(foreign.contains("Nothing was changed"), "lots of another hub stay there: {foreign}");
    let bad_code = refused(&[ends[0], ends[1], ("box", "7K3M-9QF")]);
    assert!(bad_code.contains("7K3M-9QF"), "{bad_code}");
    let itself = sender.post("/waybills/new", &[("from", "H-1"), ("to", "H-1"), ("L-1", "5 g")]);
    assert_eq!(itself.code, 422);
    let nowhere = sender.post("/waybills/new", &[("from", "H-1"), ("to", "X-1"), ("L-1", "5 g")]);
    assert_eq!(nowhere.code, 404);
    assert_eq!(centre.clerk.present().book.waybills().len(), before);
    let odd_deed = format!("/waybills/{}/came", WaybillId(1));
    assert_eq!(sender.post(&odd_deed, &[("deed", "half")]).code, 422);
}

#[test]
fn pairs_of_another_size_are_told_on_the_paper_and_kept_as_a_lot_of_their_own() {
    let centre = small_centre();
    let sender = Sender::new(&centre);
    let units = |number| Units::new(number).expect("small");
    let boots = ItemKey::new("boots.winter").expect("a key");
    let arrivals = vec![Arrival::of(Batch::of(boots), units(20))];
    give(&centre, Command::TakeIn { source: None, hub: HubId(1), arrivals });
    let lot = centre.clerk.present().book.lots().last().expect("taken in").id;
    let send = |to| {
        let lines = vec![SentLine { lot, units: units(10), need: None }];
        give(&centre, Command::Dispatch { from: HubId(1), to, lines, boxes: Vec::new() });
        last(&centre).id
    };
    let way = send(Destination::Hub(HubId(2)));
    let path = format!("/waybills/{way}");
    let [good, other, size] = ["good", "other", "size"].map(|name| format!("{name}-{lot}"));
    assert!(sender.get(&path).body.contains(&format!("name=\"{size}\"")));
    let came = |other_units: &str, written: &str| {
        let fields = [("deed", "counted"), (good.as_str(), "6"), (&other, other_units)];
        sender.post(&format!("{path}/came"), &[&fields[..], &[(size.as_str(), written)]].concat())
    };
    // What is half said is asked back, at its own field, and nothing is told yet.
    for (other_units, written) in [("4", ""), ("", "EU 41"), ("4", "EU 41, EU 44")] {
        let answer = came(other_units, written);
        assert_eq!(answer.code, 422, "{other_units} {written}");
    }
    assert!(last(&centre).received.is_none());
    assert_eq!(came("4", "EU 41").code, 303);
    let present = centre.clerk.present();
    let new = present.book.lots().last().expect("set apart").id;
    assert_eq!(present.book.sent_as(new), Some(lot));
    let shelf = Account::Hub(HubId(2));
    assert_eq!([lot, new].map(|lot| present.book.stock().held(lot, shelf)), [6, 4]);
    let page = sender.get(&path).body;
    let told = "4\u{a0}pairs of 10\u{a0}pairs were Winter boots, EU 41; kept for others";
    assert!(page.contains(told), "{page}");
    assert!(sender.get(&format!("/stock/{new}")).body.contains(&format!("href=\"/stock/{lot}\"")));
    // A van is unloaded with the same two fields, and all the rest came as sent.
    let way = send(Destination::Hub(HubId(2)));
    let fields = [("deed", "all"), (other.as_str(), "3"), (&size, "44")];
    assert_eq!(sender.post(&format!("/receive/{way}"), &fields).code, 303);
    let stock = centre.clerk.present().book.stock().clone();
    assert_eq!([lot, new, new.next()].map(|lot| stock.held(lot, shelf)), [13, 4, 3]);
    assert_eq!(centre.clerk.present().book.differences().count(), 0);
}
