//! Two people at once, the same twice, and what ended while somebody wrote: each is told who was first
//! or what ended, and keeps what was typed.

use busel::clerk::Given;
use busel::planning;
use busel_domain::command::Command;
use busel_domain::ids::{ActorId, Attempt, GroupId, PlanId};
use busel_domain::money::Money;
use busel_domain::purchase::PurchaseLine;
use busel_domain::role::{Actor, Grant, Reach, Role};
use busel_domain::rules::Rule;
use busel_domain::size::Variant;
use busel_planner::progress::Unwatched;

use super::centre::{Centre, NOON};
use super::guard::{FORM, ask};
use super::matrix::small_centre;
use super::needs::Sender;

pub(super) const SECOND: ActorId = ActorId(12);

pub(super) fn give(centre: &Centre, number: u8, actor: Actor, command: Command) {
    let attempt = Attempt([number; 16]);
    let given = Given { attempt, actor, command, happened: None, words: Vec::new() };
    centre.block_on(centre.clerk.give(given)).expect("the rules allow it");
}

/// A centre with a second coordinator.
pub(super) fn two_desks() -> Centre {
    let centre = small_centre();
    let grant = Grant { role: Role::Coordinator, reach: Reach::Everywhere, until: None };
    give(&centre, 0xa0, Actor::console(), Command::Grant { member: SECOND, grant });
    let open = centre
        .clerk
        .present()
        .book
        .deeds()
        .last()
        .filter(|deed| deed.agreed.is_none())
        .map(|deed| deed.id);
    if let Some(deed) = open {
        let first = Actor::everywhere(ActorId::FIRST_MEMBER, &[Role::Coordinator]);
        give(&centre, 0xa1, first, Command::Agree { deed });
    }
    centre
}

#[test]
fn two_answer_one_offer_and_the_second_is_told_who_was_first() {
    let centre = two_desks();
    let (first, second) = (Sender::new(&centre), Sender::of(&centre, SECOND));
    let answer = |amount| [("do", "accept"), ("amount", amount), ("by", "")];
    assert_eq!(first.post("/offers/O-1/answer", &answer("1 kg")).code, 303);
    let late = second.post("/offers/O-1/answer", &answer("0,5 kg"));
    assert_eq!(late.code, 422);
    assert!(late.body.contains("coordinator changed O-1 just now. O-1 is settled already"));
    assert!(late.body.contains("What you typed") && late.body.contains(">0,5 kg</p>"));
    let again = first.post("/offers/O-1/answer", &answer("0,7 kg"));
    assert!(again.body.contains("You changed O-1 just now."), "also oneself");
}

#[test]
fn the_same_form_sent_twice_is_done_once() {
    let centre = two_desks();
    let sender = Sender::new(&centre);
    let before = centre.clerk.present().book.seq().0;
    let fields = [("do", "accept"), ("amount", "1 kg"), ("by", "")];
    assert_eq!(sender.post("/offers/O-1/answer", &fields).code, 303);
    sender.once_more();
    assert_eq!(sender.post("/offers/O-1/answer", &fields).code, 303);
    assert_eq!(centre.clerk.present().book.seq().0, before + 1);
}

#[test]
fn two_count_one_group_and_the_second_sees_the_other_number() {
    let centre = two_desks();
    let (first, second) = (Sender::new(&centre), Sender::of(&centre, SECOND));
    let page = "/groups/G-1/people";
    let seen = |sender: &Sender<'_>| {
        let body = sender.get(page).body;
        let rest = body.split("name=\"seen\" value=\"").nth(1).expect("a version");
        rest.split('"').next().expect("its end").to_owned()
    };
    let (mine, theirs) = (seen(&first), seen(&second));
    assert_eq!(first.post(page, &[("anyone", "84"), ("seen", &mine)]).code, 303);
    let late = second.post(page, &[("anyone", "90"), ("seen", &theirs)]);
    assert_eq!(late.code, 422);
    assert!(late.body.contains("coordinator counted this group just now, in all 84."));
    assert!(late.body.contains("value=\"90\""), "what was typed is still there");
    let people = |centre: &Centre| {
        let present = centre.clerk.present();
        present.book.people(GroupId(1)).map(|counted| counted.people.people())
    };
    assert_eq!(people(&centre), Some(84));
    let theirs = seen(&second);
    assert!(late.body.contains(&format!("name=\"seen\" value=\"{theirs}\"")));
    assert_eq!(second.post(page, &[("anyone", "90"), ("seen", &theirs)]).code, 303);
    assert_eq!(people(&centre), Some(90), "whoever looked again may");
}

#[test]
fn of_two_plans_one_is_adopted_and_the_other_is_told_why_not() {
    let centre = two_desks();
    for number in 0..2 {
        let (present, fixed) = (centre.clerk.present(), planning::Fixed::default());
        let document = planning::propose(&present, NOON, None, fixed, &Unwatched);
        let proposal = planning::proposal(document.expect("it is small"));
        give(&centre, 0xb0 + number, Actor::console(), proposal);
    }
    let (first, second) = (Sender::new(&centre), Sender::of(&centre, SECOND));
    assert_eq!(first.post("/plan/P-1/adopt", &[]).code, 303);
    let late = second.post("/plan/P-2/adopt", &[]);
    assert_eq!(late.code, 422);
    assert!(late.body.contains("coordinator changed P-1 just now. Another plan came into force"));
    let same = second.post("/plan/P-1/adopt", &[]);
    assert!(same.body.contains("coordinator changed P-1 just now. P-1 is in force already"));
    let in_force = centre.clerk.present().book.plan_in_force().map(|plan| plan.id);
    assert_eq!(in_force, Some(PlanId(1)));
}

#[test]
fn a_purchase_is_approved_once() {
    let centre = two_desks();
    let one = busel_domain::quantity::Units::new(100).expect("small");
    let line = PurchaseLine {
        needs: vec![busel_domain::ids::NeedId(1)],
        item: busel_domain::item::ItemKey::new("food.rice").expect("a key"),
        variant: Variant::default(),
        units: one,
        price: Money { minor: one, ..Money::default() },
        shop: None,
    };
    give(&centre, 0xc0, Actor::console(), Command::WantPurchase { line });
    let id = centre.clerk.present().book.purchases().last().expect("wanted").id;
    let path = format!("/purchases/{id}/approve");
    let (first, second) = (Sender::new(&centre), Sender::of(&centre, SECOND));
    assert_eq!(first.post(&path, &[]).code, 303);
    let told = |answer: &super::guard::Answer, words: &str| {
        assert_eq!(answer.code, 422);
        assert!(answer.body.contains(words), "{words}: {}", answer.body);
    };
    told(&first.post(&path, &[]), &format!("You changed {id} just now. {id} is settled"));
    told(&second.post(&path, &[]), &format!("coordinator changed {id} just now. {id} is settled"));
}

#[test]
fn a_link_that_ended_gives_back_what_was_typed_and_nothing_else() {
    let centre = small_centre();
    give(&centre, 0xd0, Actor::console(), Command::SetRule { rule: Rule::OffersFromAnybody(true) });
    let host = centre.address.to_string();
    let origin = format!("http://{host}");
    let headers = [("Host", host.as_str()), ("Origin", origin.as_str()), FORM];
    let words = "token=0&do=ask&words=We+need+%3Cb%3Ebread";
    for path in ["/ask/zz/need", "/ask/zz/people", "/given/zz/reply"] {
        let answer = ask(centre.address, "POST", path, &headers, words);
        assert_eq!(answer.code, 404, "{path}");
        assert!(answer.body.contains("This link no longer works. Ask the centre that gave it."));
        assert!(answer.body.contains(">We need &#60;b&#62;bread</p>"), "{path}: {}", answer.body);
        assert!(!answer.body.contains("Group name"), "{path}");
    }
}

#[test]
fn whoever_was_signed_out_while_writing_gets_their_words_back() {
    let centre = small_centre();
    let sender = Sender::new(&centre);
    let fields = [("group", "G-1"), ("item", "rice"), ("words", "for the <kitchen>")];
    centre.block_on(centre.door.end_sessions(ActorId::FIRST_MEMBER, None)).expect("they end");
    let answer = sender.post("/needs/new", &fields);
    assert_eq!(answer.code, 403);
    assert!(answer.body.contains("You are signed out. Nothing was changed."));
    assert!(answer.body.contains(">for the &#60;kitchen&#62;</p>"), "{}", answer.body);
    assert!(answer.body.contains("action=\"/sign-in\""), "and a way in");
}

#[test]
fn a_chat_pasted_twice_is_added_twice_only_on_purpose() {
    let centre = two_desks();
    let (first, second) = (Sender::new(&centre), Sender::of(&centre, SECOND));
    let text = "Потрібні берці: 43 - 10 пар, 44 - 5 пар";
    let paste = [("text", text), ("group", "G-1")];
    let page = first.post("/import/chat", &paste).body;
    assert!(
        page.contains("name=\"take-0\" value=\"yes\" checked") && !page.contains("name=\"again\"")
    );
    let value = |page: &str, name: &str| {
        let rest = page.split(&format!("name=\"{name}\" value=\"")).nth(1).expect("a field");
        let value = rest.split('"').next().expect("its end").to_owned();
        value.replace("&#34;", "\"")
    };
    let names = ["kind-0", "item-0", "variant-0", "row-0", "line-0", "priority-0"];
    let carried = names.map(|name| value(&page, name));
    let mut ticked: Vec<(&str, &str)> =
        names.into_iter().zip(carried.iter().map(|it| &**it)).collect();
    ticked.extend([
        ("text", text),
        ("take-0", "yes"),
        ("group-0", "G-1"),
        ("amount-0", "10"),
        ("size-0", "43"),
        ("day-0", ""),
    ]);
    let needs = || centre.clerk.present().book.needs().len();
    let before = needs();
    assert_eq!(first.post("/import/chat/add", &ticked).code, 303);
    assert_eq!(needs(), before + 1);

    let page = second.post("/import/chat", &paste).body;
    assert!(page.contains("coordinator added this chat before: "), "who and when");
    assert!(!page.contains("name=\"take-0\" value=\"yes\" checked"), "what is asked already");
    assert!(page.contains("asks for this already") && page.contains("name=\"again\""));
    let slip = second.post("/import/chat/add", &ticked);
    assert_eq!(slip.code, 422);
    assert!(slip.body.contains("This chat was added before. Nothing was added twice."));
    assert!(slip.body.contains("<a href=\"#again\">"), "the sentence leads to the tick");
    assert!(slip.body.contains("value=\"43\""), "nothing is lost");
    assert_eq!(needs(), before + 1);
    ticked.push(("again", "yes"));
    assert_eq!(second.post("/import/chat/add", &ticked).code, 303);
    assert_eq!(needs(), before + 2, "on purpose it can be");
}
