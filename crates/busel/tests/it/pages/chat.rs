//! What a pasted chat takes back, tells to have come and offers: proposed as what it may mean, carried
//! out where it is ticked, all of it or none, once.

use busel_domain::command::Command;
use busel_domain::ids::{NeedId, WaybillId};
use busel_domain::item::ItemKey;
use busel_domain::need::{Closed, NeedLine};
use busel_domain::offer::State;
use busel_domain::quantity::Units;
use busel_domain::role::Actor;

use super::centre::{Centre, NOON};
use super::guard::Answer;
use super::looks::is_open;
use super::matrix::{need_line, small_centre};
use super::meanwhile::{SECOND, give, two_desks};
use super::needs::Sender;
use super::sweep::forms::forms;
use crate::browser::Browser;

type Pairs = Vec<(String, String)>;

/// What the page of a chat would send as it is, with lists left open.
fn carried(page: &Answer) -> Pairs {
    let add = forms(&page.body).into_iter().find(|form| form.action == "/import/chat/add");
    let fields = add.expect("something can be ticked").fields.into_iter();
    let is_sent =
        |name: &str| !["token", "attempt"].contains(&name) && !name.starts_with("country");
    let sent =
        fields.filter(|field| field.is_sent && is_sent(&field.name) && !field.name.is_empty());
    sent.map(|field| (field.name, field.value)).collect()
}

fn paste(desk: &Sender<'_>, text: &str) -> Answer {
    desk.post("/import/chat", &[("text", text), ("group", "G-1")])
}

fn add(desk: &Sender<'_>, pairs: &Pairs) -> Answer {
    let pairs: Vec<(&str, &str)> = pairs.iter().map(|(name, text)| (&**name, &**text)).collect();
    desk.post("/import/chat/add", &pairs)
}

fn ticked(pairs: &Pairs) -> Vec<&str> {
    let ticks = pairs.iter().filter(|(name, _)| name.starts_with("take-"));
    ticks.map(|(_, value)| &**value).collect()
}

/// The field that says what the first proposal of this kind is.
fn kind<'f>(form: &'f Pairs, kind: &str) -> &'f str {
    let field = form.iter().find(|(name, value)| name.starts_with("kind-") && value == kind);
    &field.expect("it was proposed").0
}

/// What stands as counted in the first line of a parcel.
fn good(form: &Pairs) -> &str {
    &form.iter().find(|(name, _)| name.starts_with("good-")).expect("it can be counted").1
}

fn blankets(group: u32, number: u64) -> NeedLine {
    let units = Units::new(number).expect("small");
    let item = ItemKey::new("shelter.blanket").expect("a key");
    NeedLine { item, ..need_line(group, units) }
}

/// The numbers of new needs.
fn raise(centre: &Centre, attempt: u8, lines: Vec<NeedLine>) -> Vec<NeedId> {
    let known = centre.clerk.present().book.needs().len();
    give(centre, attempt, Actor::console(), Command::RaiseNeeds { source: None, lines });
    centre.clerk.present().book.needs().skip(known).map(|need| need.id).collect()
}

fn closed(centre: &Centre, need: NeedId) -> Option<Closed> {
    centre.clerk.present().book.need(need).expect("it is there").closed
}

fn asked(centre: &Centre, need: NeedId) -> Option<u64> {
    centre.clerk.present().book.need(need).expect("it is there").line.asked.map(Units::get)
}

#[test]
fn a_withdrawal_finds_the_one_need_it_means_and_a_yes_withdraws_it() {
    let centre = small_centre();
    let desk = Sender::new(&centre);
    let of_others = vec![blankets(1, 30), blankets(2, 30), blankets(1, 12)];
    let needs = raise(&centre, 0xb0, of_others);
    let page = paste(&desk, "Скасовуємо вчорашні 30 ковдр, привезли місцеві");
    let form = carried(&page);
    assert_eq!(ticked(&form), [format!("{} 0", needs[0])], "theirs, and exactly so many");
    assert!(!page.body.contains(&format!("{} 0", needs[1])), "what another group asks stays");
    assert!(closed(&centre, needs[0]).is_none(), "only shown");
    assert_eq!(add(&desk, &form).code, 303);
    assert_eq!(closed(&centre, needs[0]), Some(Closed::Withdrawn));
    assert!(closed(&centre, needs[1]).is_none() && closed(&centre, needs[2]).is_none());
}

#[test]
fn of_several_needs_a_person_chooses_and_less_than_asked_is_a_revision() {
    let centre = small_centre();
    let desk = Sender::new(&centre);
    let needs = raise(&centre, 0xb0, vec![blankets(1, 30), blankets(1, 30), blankets(1, 50)]);
    let page = paste(&desk, "30 ковдр більше не треба");
    let mut form = carried(&page);
    assert_eq!(ticked(&form), Vec::<&str>::new());
    assert!(page.body.contains("Several needs fit. Ask which one they mean."));
    let none = add(&desk, &form);
    assert!(none.code == 422 && none.body.contains("Nothing was ticked"), "{}", none.code);

    // Two at once, of which one would only ask for the rest: nobody can know how it is shared.
    let take = kind(&form, "withdrawal").replace("kind", "take");
    form.push((take.clone(), format!("{} 0", needs[0])));
    form.push((take.clone(), format!("{} 0", needs[2])));
    let both = add(&desk, &form);
    assert!(both.code == 422 && both.body.contains("Tick one need only."), "{}", both.body);
    assert!(closed(&centre, needs[0]).is_none());
    form.retain(|(name, text)| *name != take || !text.starts_with(&needs[0].to_string()));
    assert_eq!(add(&desk, &form).code, 303);
    assert_eq!((asked(&centre, needs[2]), closed(&centre, needs[2])), (Some(20), None));
    assert_eq!(asked(&centre, needs[0]), Some(30));
}

#[test]
fn a_need_that_changed_meanwhile_is_looked_at_again() {
    let centre = small_centre();
    let desk = Sender::new(&centre);
    let needs = raise(&centre, 0xb0, vec![blankets(1, 30)]);
    let form = carried(&paste(&desk, "ковдри більше не потрібні"));
    assert_eq!(ticked(&form), [format!("{} 0", needs[0])]);
    let path = format!("/needs/{}/revise", needs[0]);
    let revised = [("seen", "0"), ("amount", "60"), ("priority", "P3"), ("wanted_by", "")];
    assert_eq!(desk.post(&path, &revised).code, 303);
    let late = add(&desk, &form);
    assert_eq!(late.code, 422);
    assert!(late.body.contains("was changed meanwhile. Nothing was done."), "{}", late.body);
    assert!(closed(&centre, needs[0]).is_none());
}

#[test]
fn a_withdrawal_of_what_nobody_asks_for_is_told_and_nothing_can_be_ticked() {
    let centre = small_centre();
    let page = paste(&Sender::new(&centre), "ковдри більше не потрібні");
    assert!(page.body.contains("No open need asks for it."), "{}", page.body);
    assert!(!page.body.contains("/import/chat/add"));
}

#[test]
fn what_a_group_writes_to_have_is_reported_of_its_waybill_with_their_counts() {
    let centre = small_centre();
    let desk = Sender::new(&centre);
    let received = || {
        let present = centre.clerk.present();
        let waybill = present.book.waybill(WaybillId(1)).expect("on its way").clone();
        waybill.received.map(|lines| lines.iter().map(|line| line.good.get()).collect::<Vec<_>>())
    };
    // 100 g were sent: what differs is shown and waits for a person.
    let other = paste(&desk, "отримали 90 г рису, дякуємо");
    assert!(other.body.contains("another amount than was sent"), "{}", other.body);
    let mut form = carried(&other);
    assert_eq!((ticked(&form), good(&form)), (Vec::new(), "90"));
    let open = paste(&desk, "рис отримали, дякуємо");
    assert!(open.body.contains("Nobody wrote how much came"), "nothing is invented");
    assert_eq!(good(&carried(&open)), "");

    let same = carried(&paste(&desk, "отримали 100 г рису"));
    assert_eq!(ticked(&same), ["yes"]);
    assert_eq!(received(), None, "only shown");
    let take = kind(&form, "receipt").replace("kind", "take");
    form.push((take, "yes".into()));
    assert_eq!(add(&desk, &form).code, 303);
    assert_eq!(received(), Some(vec![90]));

    let late = add(&desk, &same);
    assert_eq!(late.code, 422);
    assert!(late.body.contains("W-1 is no longer on its way. Nothing was changed."));
    let none = paste(&desk, "отримали 100 г рису");
    assert!(none.body.contains("No waybill with it is on its way to them."));
}

#[test]
fn an_offer_in_a_chat_is_noted_with_its_words_and_from_nobody() {
    let centre = small_centre();
    let desk = Sender::new(&centre);
    let text = "Можу віддати 20 ковдр, забрати до 30.11";
    let form = carried(&paste(&desk, text));
    assert_eq!(ticked(&form), ["yes"]);
    let known = centre.clerk.present().book.offers().len();
    let answer = add(&desk, &form);
    assert!(answer.code == 303, "{}", answer.body);
    let present = centre.clerk.present();
    assert_eq!(present.book.offers().len(), known + 1);
    let offer = present.book.offers().last().expect("just made");
    let line = &offer.line;
    assert_eq!(line.item.as_ref().map(ItemKey::as_str), Some("shelter.blanket"));
    assert_eq!(line.units.map(Units::get), Some(20));
    assert_eq!((line.donor.as_deref(), offer.state(NOON.day())), (None, State::Offered));
    assert_eq!(line.until.map(|day| day.to_string()).as_deref(), Some("2026-11-30"));
    let words = centre.block_on(centre.clerk.words(line.words.expect("kept"))).expect("readable");
    assert!(words.is_some_and(|words| words.contains("20 ковдр")));
}

const ALL: &str = "Потрібні берці: 43 - 10 пар\nковдри більше не потрібні\nотримали 100 г рису\n\
    можу віддати 20 подушок";

/// Needs, offers, whether the blankets are withdrawn, whether the rice is received.
fn now(centre: &Centre, blankets: NeedId) -> (usize, usize, bool, bool) {
    let present = centre.clerk.present();
    let book = &present.book;
    let is_received = book.waybill(WaybillId(1)).is_some_and(|way| way.received.is_some());
    (book.needs().len(), book.offers().len(), closed(centre, blankets).is_some(), is_received)
}

#[test]
fn one_button_does_all_that_is_ticked_and_a_form_sent_twice_does_nothing_twice() {
    let centre = small_centre();
    let desk = Sender::new(&centre);
    let need = raise(&centre, 0xb0, vec![blankets(1, 30)])[0];
    let (needs, offers, ..) = now(&centre, need);
    let form = carried(&paste(&desk, ALL));
    assert_eq!(ticked(&form).len(), 4, "{form:?}");
    assert_eq!(add(&desk, &form).code, 303);
    let done = (needs + 1, offers + 1, true, true);
    assert_eq!(now(&centre, need), done);
    let seq = centre.clerk.present().book.seq();
    desk.once_more();
    let again = add(&desk, &form);
    assert_eq!((again.code, centre.clerk.present().book.seq()), (303, seq), "{}", again.body);

    let page = paste(&desk, ALL);
    assert!(page.body.contains("added this chat before") && page.body.contains("name=\"again\""));
    let offer = carried(&page);
    let slip = add(&desk, &offer);
    assert!(slip.code == 422 && slip.body.contains("Nothing was added twice."), "{}", slip.code);
    assert_eq!(now(&centre, need), done);
}

#[test]
fn two_who_add_one_chat_at_once_do_it_once_and_nothing_is_done_in_halves() {
    let centre = two_desks();
    let (first, second) = (Sender::new(&centre), Sender::of(&centre, SECOND));
    let need = raise(&centre, 0xb0, vec![blankets(1, 30)])[0];
    let mut form = carried(&paste(&first, ALL));
    let same = carried(&paste(&second, ALL));
    assert_eq!(form, same);
    assert_eq!(add(&first, &form).code, 303);
    let done = now(&centre, need);
    let late = add(&second, &same);
    assert_eq!(late.code, 422);
    assert_eq!(now(&centre, need), done);

    // Meant once more, all but what is over: the withdrawal is refused, and so nothing is done.
    form.push(("again".into(), "yes".into()));
    let receipt = kind(&form, "receipt").replace("kind", "take");
    form.retain(|(name, _)| *name != receipt);
    let refused = add(&second, &form);
    assert_eq!(refused.code, 422);
    assert!(refused.body.contains("coordinator changed"), "who was first: {}", refused.body);
    assert_eq!(now(&centre, need), done);
}

#[test]
fn everything_a_chat_proposes_can_be_read_and_used_on_a_phone_and_on_a_desk() {
    let Some(browser) = Browser::start() else { return };
    let centre = small_centre();
    let needs = raise(&centre, 0xb0, vec![blankets(1, 30), blankets(1, 50)]);
    let page = centre.page(&browser);
    page.goto(&centre.url("/import/chat"));
    page.type_into("#text", &format!("{ALL}\n30 ковдр скасовуємо\nматраци вже не потрібні"));
    page.eval("document.querySelector('#group').selectedIndex = 1");
    page.follow("form .btn.pri");
    is_open(&page, "chat-all");
    page.without_script();
    // Only the second mention says how many: that need is ticked, and a slip loses none of it.
    let ticks =
        "[...document.querySelectorAll('[name^=take]:checked')].map(box => box.value).join()";
    let told = page.eval(ticks).to_string();
    assert!(told.contains(&format!("{} 0", needs[0])) && !told.contains(&needs[1].to_string()));
    page.eval("document.querySelector('[name^=amount]').value = 'many'");
    page.follow("form[action$=add] .go");
    assert_eq!(page.eval(ticks).to_string(), told);
    page.eval("document.querySelector('[name^=amount]').value = '10'");
    page.follow("form[action$=add] .go");
    assert_eq!(page.eval("location.pathname"), "/needs");
    assert_eq!(closed(&centre, needs[0]), Some(Closed::Withdrawn));
    assert!(closed(&centre, needs[1]).is_none());
}
