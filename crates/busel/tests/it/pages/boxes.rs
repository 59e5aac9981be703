//! Boxes as a warehouse has them: packed from a lot, split, found by their code, handed over, counted.

use busel_domain::boxes::{BoxCode, BoxState, Carton};
use busel_domain::ids::LotId;
use busel_domain::ledger::{Account, Place};

use super::centre::Centre;
use super::matrix::{Whose, box_of, small_centre};
use super::needs::Sender;

fn boxes(centre: &Centre) -> Vec<Carton> {
    centre.clerk.present().book.cartons().cloned().collect()
}

fn carton(centre: &Centre, code: BoxCode) -> Carton {
    centre.clerk.present().book.carton(code).cloned().expect("it is there")
}

#[test]
fn a_lot_is_packed_into_as_many_boxes_as_are_wanted_and_twice_is_once() {
    let centre = small_centre();
    let sender = Sender::new(&centre);
    let before = boxes(&centre).len();
    let form = [("hub", "H-1"), ("units", "24"), ("count", "3"), ("code", "")];
    let answer = sender.post("/stock/L-1/pack", &form);
    assert_eq!(answer.code, 303, "{}", answer.body);
    assert_eq!(boxes(&centre).len(), before + 3);
    // The same form once more, as a double tap sends it.
    sender.once_more();
    assert_eq!(sender.post("/stock/L-1/pack", &form).code, 303);
    let shelf = Account::Hub(busel_domain::ids::HubId(1));
    let loose = centre.clerk.present().book.loose_units(LotId(1), shelf).get();
    assert_eq!(loose, 900 - 10 - 3 * 24, "packed once, and nothing moved");
    let too_much = [("hub", "H-1"), ("units", "300"), ("count", "3"), ("code", "")];
    let answer = sender.post("/stock/L-1/pack", &too_much);
    assert_eq!(answer.code, 422);
    assert!(answer.body.contains("lies outside of boxes"), "{}", answer.body);
    assert!(answer.body.contains("value=\"300\""), "what was typed stays");
}

#[test]
fn a_box_is_split_and_its_old_label_leads_to_the_new_ones() {
    let centre = small_centre();
    let sender = Sender::new(&centre);
    let code = box_of(Whose::Own);
    let path = format!("/boxes/{code}/handle");
    let split = |parts| [("deed", "split"), ("lot", "L-1"), ("parts", parts)];
    let answer = sender.post(&path, &split("4 + 5"));
    assert_eq!(answer.code, 422);
    assert!(answer.body.contains("differ by 1 of L-1"), "{}", answer.body);
    assert!(answer.body.contains("4 + 5"), "what was typed stays");
    let answer = sender.post(&path, &split("ten"));
    assert!(answer.body.contains("does not say how many go into each box"), "{}", answer.body);
    assert_eq!(sender.post(&path, &split("4 + 6")).code, 303);
    let BoxState::Split(children) = carton(&centre, code).state else { panic!("it was split") };
    let page = sender.get(&format!("/boxes/{code}")).body;
    for child in &children {
        assert!(page.contains(&format!("/boxes/{child}")), "{page}");
    }
    let held: Vec<u64> =
        children.iter().map(|child| carton(&centre, *child).contents[&LotId(1)].get()).collect();
    assert_eq!(held, [4, 6]);
}

#[test]
fn boxes_are_put_together_and_stand_on_a_pallet() {
    let centre = small_centre();
    let sender = Sender::new(&centre);
    let code = box_of(Whose::Own);
    let form = [("hub", "H-1"), ("units", "5"), ("count", "1"), ("code", "")];
    assert_eq!(sender.post("/stock/L-1/pack", &form).code, 303);
    let is_new = |carton: &&Carton| carton.contents.get(&LotId(1)).map(|it| it.get()) == Some(5);
    let other = boxes(&centre).iter().find(is_new).expect("it was packed").code;
    let handle = format!("/boxes/{other}/handle");
    // Neither a slip nor a box that nobody knows swallows anything.
    let slip = sender.post(&handle, &[("deed", "merge"), ("into", "7K3M-9QF")]);
    assert_eq!(slip.code, 422);
    assert!(slip.body.contains("value=\"7K3M-9QF\""), "what was typed stays: {}", slip.body);
    let unknown = box_of(Whose::Missing).to_string();
    assert_eq!(sender.post(&handle, &[("deed", "merge"), ("into", &unknown)]).code, 422);
    assert_eq!(carton(&centre, other).contents[&LotId(1)].get(), 5);

    let answer = sender.post(&handle, &[("deed", "stack"), ("on", "")]);
    assert_eq!(answer.code, 303, "{}", answer.body);
    let pallet = carton(&centre, other).on.expect("a new pallet");
    let on = pallet.to_string();
    let stack = [("deed", "stack"), ("on", &*on)];
    assert_eq!(sender.post(&format!("/boxes/{code}/handle"), &stack).code, 303);
    assert_eq!(centre.clerk.present().book.on_pallet(pallet).count(), 2);
    assert!(sender.get("/boxes").body.contains("2 boxes"), "the pallet says how many it holds");
    let off = [("deed", "unstack")];
    assert_eq!(sender.post(&format!("/boxes/{code}/handle"), &off).code, 303);
    assert_eq!(carton(&centre, code).on, None);

    assert_eq!(sender.post(&handle, &off).code, 303);
    let into = code.to_string();
    let before = carton(&centre, code).contents[&LotId(1)].get();
    assert_eq!(sender.post(&handle, &[("deed", "merge"), ("into", &into)]).code, 303);
    assert_eq!(carton(&centre, code).contents[&LotId(1)].get(), before + 5);
    assert_eq!(carton(&centre, other).state, BoxState::Merged(code));
    assert!(sender.get(&format!("/boxes/{other}")).body.contains(&into), "its label leads on");
    let present = centre.clerk.present();
    assert_eq!((present.book.box_faults(), present.book.pallet_faults()), (vec![], vec![]));
}

#[test]
fn a_code_that_is_typed_opens_its_box_or_says_what_looks_wrong() {
    let centre = small_centre();
    let sender = Sender::new(&centre);
    let code = box_of(Whose::Own);
    for typed in [code.to_string(), code.whole(), code.to_string().to_lowercase()] {
        let answer = sender.get(&format!("/find?q={typed}"));
        assert_eq!(answer.code, 303, "{typed}");
    }
    let unknown = sender.get(&format!("/find?q={}", box_of(Whose::Missing))).body;
    assert!(unknown.contains("We do not know"), "{unknown}");
    let mut wrong = code.whole().into_bytes();
    wrong[3] = if wrong[3] == b'A' { b'B' } else { b'A' };
    let wrong = String::from_utf8(wrong).expect("letters");
    let slip = sender.get(&format!("/find?q={wrong}")).body;
    assert!(slip.contains("One letter looks wrong"), "{slip}");
    let word = sender.get("/find?q=bandages").body;
    assert!(!word.contains("We do not know"), "a word of eight letters is a word");
}

/// Scenario 5 on the page.
#[test]
fn two_who_say_they_have_a_box_are_shown_side_by_side_and_a_person_decides() {
    let centre = small_centre();
    let sender = Sender::new(&centre);
    let code = box_of(Whose::Own);
    let (told, handle) = (format!("/boxes/{code}/told"), format!("/boxes/{code}/handle"));
    let handed = |group, signed| [("deed", "handed"), ("group", group), ("signed", signed)];
    assert_eq!(sender.post(&told, &handed("G-2", "nothing")).code, 303);
    assert_eq!(sender.post(&told, &handed("G-1", "code")).code, 303);
    let under_check = Account::Discrepancy(Place::Claims(code));
    assert_eq!(carton(&centre, code).at, Some(under_check));
    let page = sender.get(&format!("/boxes/{code}")).body;
    assert!(page.contains("Group name 1 has it") && page.contains("Group name 2 has it"), "{page}");
    assert!(page.contains("Under check"));
    let judge = [("deed", "judge"), ("group", "G-1")];
    assert_eq!(sender.post(&handle, &judge).code, 303);
    assert_eq!(carton(&centre, code).at, Some(Account::Group(busel_domain::ids::GroupId(1))));
    let late = sender.post(&handle, &judge);
    assert_eq!(late.code, 422, "it is decided");
}

#[test]
fn what_the_field_counts_is_believed_and_the_desk_counts_on_a_page_of_its_own() {
    let centre = small_centre();
    let sender = Sender::new(&centre);
    let code = box_of(Whose::Own);
    let page = sender.get(&format!("/boxes/{code}")).body;
    assert!(page.contains(&format!("/boxes/{code}/count")), "{page}");
    assert!(!page.contains("id=\"counted-L-1\""), "one count at a time");
    let form = sender.get(&format!("/boxes/{code}/count")).body;
    let field = form.split("id=\"found-L-1\"").nth(1).and_then(|rest| rest.split('>').next());
    assert!(field.is_some_and(|field| !field.contains("value=")), "no number is shown: {field:?}");
    let counted = [("deed", "counted"), ("lot", "L-1"), ("units", "8")];
    assert_eq!(sender.post(&format!("/boxes/{code}/told"), &counted).code, 303);
    let present = centre.clerk.present();
    let open = Account::Discrepancy(Place::Box(code));
    assert_eq!(present.book.stock().held(LotId(1), open), 2);
    assert_eq!(present.book.box_faults(), []);
}
