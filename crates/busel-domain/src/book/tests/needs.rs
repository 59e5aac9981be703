//! Needs are checked, confirmed, changed by two people at once, told apart and taken up again.

use super::*;
use crate::boxes::Countersign;
use crate::event::Fact;
use crate::flag::Flag;
use crate::item::ItemKey;
use crate::need::{Closed, Priority, Trust};
use crate::unwanted::WhyNot;

fn words() -> WordsId {
    WordsId([9; 16])
}

fn urgent(centre: &mut Centre, priority: Priority) -> NeedId {
    let line = NeedLine { priority, ..need_line(1, 10) };
    centre.must(Command::RaiseNeeds { source: None, lines: vec![line] });
    centre.book.needs().last().expect("just raised").id
}

#[test]
fn a_need_lapses_by_its_urgency_and_comes_back_when_it_is_confirmed() {
    for (priority, days) in
        [(Priority::P1, 3), (Priority::P2, 14), (Priority::P3, 45), (Priority::P4, 90)]
    {
        let mut centre = Centre::new();
        let id = urgent(&mut centre, priority);
        let is_open =
            |centre: &Centre| centre.book.need(id).expect("raised above").is_open(centre.now.day());
        centre.wait(days);
        assert!(is_open(&centre), "{priority:?} stands for {days} days");
        centre.wait(1);
        assert!(!is_open(&centre), "{priority:?} lapsed");
        let need = centre.book.need(id).expect("raised above");
        assert!(need.is_wanted(centre.now.day()) && need.closed.is_none());
        centre.must(Command::ConfirmNeed { need: id });
        assert!(is_open(&centre));
        centre.wait(days + 1);
        assert!(!is_open(&centre), "a confirmation lasts as long as the need did");
    }
}

#[test]
fn a_lapsed_need_is_not_planned() {
    let mut centre = Centre::new();
    centre.socks(10, None);
    let id = urgent(&mut centre, Priority::P1);
    centre.wait(4);
    let document = plan(&centre, &[(id.0, 5)]);
    let Command::ProposePlan { document } = document else { panic!("a plan") };
    let today = PlanDocument { day: centre.now.day(), ..document };
    let refused = centre.refused(Command::ProposePlan { document: today.clone() });
    assert_eq!(refused, Refusal::PlanNoLongerFits(Thing::Need(id)));
    centre.must(Command::ConfirmNeed { need: id });
    centre.must(Command::ProposePlan { document: today });
}

#[test]
fn a_need_is_raised_unchecked_whatever_its_line_says() {
    let mut centre = Centre::new();
    let line = NeedLine { trust: Trust::V3, ..need_line(1, 4) };
    centre.must(Command::RaiseNeeds { source: None, lines: vec![line] });
    assert_eq!(centre.book.needs().last().expect("just raised").line.trust, Trust::V0);
}

#[test]
fn a_call_back_counts_only_on_a_number_known_before_the_need() {
    let mut centre = Centre::new();
    let (known, given) = (WordsId([21; 16]), WordsId([22; 16]));
    let call = |need, contact| Command::VerifyNeed { need, proof: Proof::CallBack { contact } };
    let unknown = centre.need(1, 3);
    centre.wait(1);
    let group = GroupId(1);
    centre.must(Command::KeepContact { group, contact: known });
    assert_eq!(centre.refused(call(unknown, known)), Refusal::NumberNotKnown(unknown));
    centre.wait(1);
    let later = centre.need(1, 3);
    centre.wait(1);
    centre.must(Command::KeepContact { group, contact: given });
    assert_eq!(centre.refused(call(later, given)), Refusal::NumberNotKnown(later));
    assert_eq!(centre.book.contact(group), Some(given), "the newest is shown");
    centre.must(call(later, known));
    let need = centre.book.need(later).expect("raised above");
    assert_eq!(need.line.trust, Trust::V1);
    assert_eq!(need.proof, Some(Proof::CallBack { contact: known }));
}

#[test]
fn a_partner_is_who_signed_three_times_without_a_difference() {
    let mut centre = Centre::new();
    centre.socks(100, None);
    let need = centre.need(1, 40);
    let receive = |centre: &mut Centre, number: u32, good: u64| {
        centre.must(dispatch(5, None));
        let counted = vec![CountedLine { lot: LOT, good: units(good), damaged: Units::ZERO }];
        centre.must(Command::ReportReceipt {
            waybill: WaybillId(number),
            counted,
            otherwise: Vec::new(),
            boxes: Vec::new(),
            signed: Countersign::Nothing,
        });
    };
    let ask = |receipts| Command::VerifyNeed { need, proof: Proof::Partner { receipts } };
    for (number, good) in [(1, 5), (2, 4), (3, 5)] {
        receive(&mut centre, number, good);
    }
    let no = Refusal::NoPartner(Thing::Group(GroupId(1)));
    assert_eq!(centre.refused(ask(3)), no, "one of them was short");
    assert_eq!(centre.refused(ask(2)), no, "two are not enough");
    receive(&mut centre, 4, 5);
    centre.must(ask(3));
    assert_eq!(centre.book.need(need).expect("raised above").line.trust, Trust::V3);
}

#[test]
fn a_letter_is_not_from_tomorrow() {
    let mut centre = Centre::new();
    let need = centre.need(1, 3);
    let letter = |days| {
        let dated = NOON.day().plus(days);
        Command::VerifyNeed { need, proof: Proof::Letter { digest: Digest([1; 32]), dated } }
    };
    assert_eq!(centre.refused(letter(1)), Refusal::Early);
    centre.must(letter(0));
    assert_eq!(centre.book.need(need).expect("raised above").line.trust, Trust::V2);
}

#[test]
fn who_changes_a_need_that_was_changed_meanwhile_is_told_by_whom() {
    let mut centre = Centre::new();
    let need = centre.need(1, 3);
    let change = |seen, asked| Command::ReviseNeed {
        need,
        seen,
        change: NeedChange { asked: Some(units(asked)), ..NeedChange::default() },
    };
    let seen = centre.book.need(need).expect("raised above").version();
    let other = Actor::everywhere(ActorId(5), &[Role::Coordinator]);
    centre.give(&other, &change(seen, 4)).expect("nobody was before them");
    let refused = centre.refused(change(seen, 5));
    let Refusal::ChangedMeanwhile(id, revised) = refused else { panic!("{refused:?}") };
    assert_eq!((id, revised.by, revised.when), (need, ActorId(5), NOON));
    let seen = centre.book.need(need).expect("raised above").version();
    centre.must(change(seen, 5));
    assert_eq!(centre.book.need(need).expect("raised above").line.asked, Some(units(5)));
}

#[test]
fn what_was_withdrawn_or_joined_by_mistake_is_taken_back() {
    let mut centre = Centre::new();
    let (keep, join) = (centre.need(1, 3), centre.need(1, 4));
    assert_eq!(
        centre.refused(Command::ReopenNeed { need: keep }),
        Refusal::StillOpen(Thing::Need(keep))
    );
    let before = centre.book.need(keep).cloned();
    centre.must(Command::JoinNeeds { keep, join });
    assert_eq!(centre.book.need(keep).cloned(), before, "joining changes only the one it closes");
    let joined = centre.book.need(join).expect("raised above");
    assert_eq!((joined.closed, joined.line.asked), (Some(Closed::JoinedTo(keep)), Some(units(4))));
    centre.must(Command::ReopenNeed { need: join });
    centre.must(Command::WithdrawNeed { need: join });
    centre.must(Command::ReopenNeed { need: join });
    assert!(centre.book.need(join).expect("raised above").is_open(NOON.day()));
}

#[test]
fn a_flag_that_was_looked_at_is_remembered_with_its_reason() {
    let mut centre = Centre::new();
    let need = centre.need(1, 3);
    let dismiss = Command::DismissFlag { need, flag: Flag::NoReceipt, words: words() };
    let facts = centre.must(dismiss.clone());
    assert_eq!(facts, [Fact::FlagDismissed { need, flag: Flag::NoReceipt, words: words() }]);
    assert!(centre.book.is_dismissed(need, Flag::NoReceipt));
    assert!(!centre.book.is_dismissed(need, Flag::SharedContact));
    assert_eq!(centre.refused(dismiss), Refusal::Settled(Thing::Need(need)));
    let requester = Actor::everywhere(ActorId(6), &[Role::Requester]);
    assert!(!centre.book.seen_by(&requester).is_dismissed(need, Flag::NoReceipt));
}

#[test]
fn two_that_were_told_apart_stay_apart_whichever_way_one_asks() {
    let mut centre = Centre::new();
    let (one, other) = (centre.need(1, 3), centre.need(1, 3));
    centre.must(Command::TellApart { one: other, other: one });
    assert!(centre.book.are_told_apart(one, other) && centre.book.are_told_apart(other, one));
    assert_eq!(centre.refused(Command::TellApart { one, other: one }), Refusal::Itself);
    assert_eq!(centre.must(Command::TellApart { one, other }), []);
}

#[test]
fn people_are_asked_not_to_bring_until_a_day_or_until_somebody_says_otherwise() {
    let mut centre = Centre::new();
    let ask = |item: ItemKey, until| Command::AskNotToBring { item, why: WhyNot::Enough, until };
    let (meat, socks) = (key("food.canned_meat"), key("clothing.socks_warm"));
    let today = NOON.day();
    assert_eq!(centre.refused(ask(meat.clone(), Some(today.plus(-1)))), Refusal::Past);
    assert!(matches!(centre.refused(ask(key("food.unobtainium"), None)), Refusal::UnknownItem(_)));
    centre.must(ask(meat.clone(), Some(today.plus(2))));
    centre.must(ask(socks.clone(), None));
    let holds = |item: &ItemKey, day| {
        centre.book.unwanted_of(item).is_some_and(|unwanted| unwanted.holds(day))
    };
    assert!(holds(&meat, today.plus(2)) && !holds(&meat, today.plus(3)));
    assert!(holds(&socks, today.plus(3_000)));
    centre.must(Command::WelcomeAgain { item: socks.clone() });
    assert!(centre.book.unwanted_of(&socks).is_none());
    let again = centre.refused(Command::WelcomeAgain { item: socks.clone() });
    assert_eq!(again, Refusal::UnknownItem(socks));
}
