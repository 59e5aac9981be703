//! Kits: packed by a recipe of what lies free, remembered as what they are, taken apart again.

use super::boxes::code;
use super::*;
use crate::boxes::{BoxFact, BoxState, Contents, Handling};
use crate::event::Fact;
use crate::ids::RecipeId;
use crate::kit::{Cooking, KitLine, KitOf};
use crate::lot::Batch;

pub(super) const FIRST: KitOf = KitOf { recipe: RecipeId(1), version: 1 };
const SHELF: Account = Account::Hub(HubId(1));

fn line(item: &str, number: u64) -> KitLine {
    KitLine { item: key(item), variant: None, units: units(number) }
}

/// Three pairs of warm socks.
pub(super) fn three_socks() -> Command {
    let lines = vec![line("clothing.socks_warm", 3)];
    Command::Cook { cooking: Cooking::Write { name: WordsId([21; 16]), lines } }
}

fn assemble(kit: KitOf, boxes: Vec<crate::boxes::BoxCode>) -> Command {
    let handling = Handling::Assemble { kit, hub: HubId(1), boxes };
    Command::Handle { handling }
}

/// Five pairs that end, ten that do not, and tins; and a recipe of socks and tins.
fn shelves() -> Centre {
    let mut centre = Centre::new();
    centre.socks(10, None);
    centre.socks(5, Some(NOON.day().plus(9)));
    let tins = crate::command::Arrival::of(Batch::of(key("food.canned_meat")), units(8));
    centre.must(Command::TakeIn { source: None, hub: HubId(1), arrivals: vec![tins] });
    let lines = vec![line("clothing.socks_warm", 2), line("food.canned_meat", 1)];
    let cooking = Cooking::Write { name: WordsId([21; 16]), lines };
    centre.must(Command::Cook { cooking });
    centre
}

fn inside(centre: &Centre, number: u64) -> Contents {
    centre.book.carton(code(number)).expect("it was packed").contents.clone()
}

#[test]
fn kits_are_packed_of_what_ends_first_and_nothing_moves() {
    let mut centre = shelves();
    let before = centre.book.stock().clone();
    centre.must(assemble(FIRST, vec![code(1), code(2), code(3)]));
    let of = |lots: &[(u32, u64)]| -> Contents {
        lots.iter().map(|(lot, number)| (LotId(*lot), units(*number))).collect()
    };
    assert_eq!(inside(&centre, 1), of(&[(2, 2), (3, 1)]));
    assert_eq!(inside(&centre, 3), of(&[(2, 1), (1, 1), (3, 1)]), "both lots can be traced");
    assert_eq!(centre.book.carton(code(2)).expect("packed").kit, Some(FIRST));
    assert_eq!(*centre.book.stock(), before);
    assert_eq!(centre.book.box_faults(), []);
}

#[test]
fn taking_a_kit_apart_gives_the_lots_back() {
    let mut centre = shelves();
    centre.must(assemble(FIRST, vec![code(1)]));
    let contents = inside(&centre, 1);
    let handling = Handling::TakeOut { code: code(1), contents };
    centre.must(Command::Handle { handling });
    let carton = centre.book.carton(code(1)).expect("its label stays");
    assert_eq!((&carton.state, carton.kit), (&BoxState::Emptied, None));
    assert_eq!(centre.book.loose_units(LotId(2), SHELF), units(5));
}

#[test]
fn a_box_of_which_something_was_taken_is_that_kit_no_more() {
    let mut centre = shelves();
    centre.must(assemble(FIRST, vec![code(1), code(2)]));
    let contents = Contents::from([(LotId(3), units(1))]);
    let handling = Handling::TakeOut { code: code(1), contents };
    centre.must(Command::Handle { handling });
    centre.must(Command::Handle { handling: Handling::Seal { code: code(2), seal: None } });
    let kit = |number| centre.book.carton(code(number)).expect("it is there").kit;
    assert_eq!((kit(1), kit(2)), (None, Some(FIRST)));
}

#[test]
fn no_more_kits_are_made_than_there_is_and_none_of_what_is_kept() {
    let mut centre = shelves();
    let boxes: Vec<_> = (1..=8).map(code).collect();
    let thing = Thing::Recipe(RecipeId(1));
    assert_eq!(centre.refused(assemble(FIRST, boxes.clone())), Refusal::FewerKits(thing, 7));
    // Twelve of fifteen pairs are kept for a need.
    centre.need(1, 12);
    centre.must(plan(&centre, &[(1, 9)]));
    centre.must(Command::AdoptPlan { plan: PlanId(1) });
    assert_eq!(centre.refused(assemble(FIRST, boxes)), Refusal::FewerKits(thing, 3));
    // A lot that has ended is in no kit.
    centre.wait(20);
    let some = vec![code(1)];
    assert_eq!(centre.refused(assemble(FIRST, some)), Refusal::FewerKits(thing, 0));
}

#[test]
fn a_changed_recipe_is_a_new_version_and_old_kits_stay_what_they_are() {
    let mut centre = shelves();
    centre.must(assemble(FIRST, vec![code(1)]));
    let lines = vec![line("food.canned_meat", 2)];
    let change = Cooking::Change { kit: FIRST, name: WordsId([22; 16]), lines };
    centre.must(Command::Cook { cooking: change.clone() });
    let thing = Thing::Recipe(RecipeId(1));
    let late = centre.refused(Command::Cook { cooking: change });
    assert_eq!(late, Refusal::Outdated(thing));
    let late = centre.refused(assemble(FIRST, vec![code(2)]));
    assert_eq!(late, Refusal::Outdated(thing));
    centre.must(assemble(KitOf { version: 2, ..FIRST }, vec![code(2)]));
    assert_eq!(centre.book.carton(code(1)).expect("packed").kit, Some(FIRST));
    centre.must(Command::Cook { cooking: Cooking::End { recipe: RecipeId(1) } });
    let ended = centre.refused(assemble(KitOf { version: 2, ..FIRST }, vec![code(3)]));
    assert_eq!(ended, Refusal::Closed(thing));
}

#[test]
fn a_recipe_says_something_of_goods_that_there_are() {
    let mut centre = Centre::new();
    let mut write = |lines| {
        let cooking = Cooking::Write { name: WordsId([21; 16]), lines };
        centre.refused(Command::Cook { cooking })
    };
    assert_eq!(write(Vec::new()), Refusal::Empty);
    assert_eq!(write(vec![line("food.canned_meat", 0)]), Refusal::Empty);
    let night = key("service.housing");
    assert_eq!(write(vec![line("service.housing", 1)]), Refusal::NotGoods(night));
    assert_eq!(write(vec![line("food.moon", 1)]), Refusal::UnknownItem(key("food.moon")));
    let many = vec![line("food.canned_meat", 1); 31];
    assert_eq!(write(many), Refusal::TooMany(30));
}

#[test]
fn a_kit_goes_into_a_new_box_only() {
    let mut centre = shelves();
    let used = centre.must(assemble(FIRST, vec![code(1)]));
    assert!(matches!(used.last(), Some(Fact::Box { what: BoxFact::Assembled { .. }, .. })));
    let again = centre.refused(assemble(FIRST, vec![code(1)]));
    assert_eq!(again, Refusal::LabelUsed(Thing::Box(code(1))));
    assert_eq!(centre.refused(assemble(FIRST, Vec::new())), Refusal::Empty);
}
