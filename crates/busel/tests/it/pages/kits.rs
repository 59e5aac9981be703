//! Kits as a warehouse has them: a recipe, how many can be made, packing them, taking one apart.

use busel_domain::boxes::{BoxState, Carton};
use busel_domain::ids::{HubId, LotId, RecipeId};
use busel_domain::kit::KitOf;
use busel_domain::ledger::Account;

use super::centre::Centre;
use super::looks::is_open;
use super::matrix::small_centre;
use super::needs::Sender;
use crate::browser::{Browser, Hand, Walk};

const SHELF: Account = Account::Hub(HubId(1));

fn newest(centre: &Centre) -> RecipeId {
    centre.clerk.present().book.recipes().last().expect("there are some").id
}

fn kits(centre: &Centre, recipe: RecipeId) -> Vec<Carton> {
    let present = centre.clerk.present();
    let of_it = |carton: &&Carton| carton.kit.is_some_and(|kit| kit.recipe == recipe);
    present.book.cartons().filter(of_it).cloned().collect()
}

fn loose(centre: &Centre) -> u64 {
    centre.clerk.present().book.loose_units(LotId(1), SHELF).get()
}

#[test]
fn a_recipe_is_written_and_what_is_wrong_in_it_stays_on_the_page() {
    let centre = small_centre();
    let sender = Sender::new(&centre);
    let before = newest(&centre);
    let odd = [("name", "For one"), ("item", "Moon dust"), ("size", ""), ("amount", "1")];
    let answer = sender.post("/kits", &odd);
    assert_eq!(answer.code, 422);
    for typed in ["value=\"For one\"", "value=\"Moon dust\""] {
        assert!(answer.body.contains(typed), "{typed}: {}", answer.body);
    }
    assert_eq!(newest(&centre), before);
    let form = [("name", "For one"), ("item", "Rice"), ("size", ""), ("amount", "50 g")];
    assert_eq!(sender.post("/kits", &form).code, 303);
    assert_eq!(newest(&centre), before.next());
    let list = sender.get("/kits").body;
    assert!(list.contains("For one") && list.contains("50\u{a0}g"), "{list}");
    assert!(list.contains("17 can be made"), "890 lie free: {list}");
}

#[test]
fn kits_are_packed_and_taken_apart_and_no_more_are_packed_than_there_is() {
    let centre = small_centre();
    let sender = Sender::new(&centre);
    let recipe = newest(&centre);
    let path = format!("/kits/{recipe}");
    let was = loose(&centre);
    let form = |count| [("hub", "H-1"), ("version", "1"), ("count", count), ("codes", "")];
    let answer = sender.post(&format!("{path}/assemble"), &form("500"));
    assert_eq!(answer.code, 422);
    assert!(answer.body.contains("Only 89 can be made"), "{}", answer.body);
    assert!(answer.body.contains("value=\"500\""), "what was typed stays");
    assert_eq!(sender.post(&format!("{path}/assemble"), &form("3")).code, 303);
    // As a double tap sends it.
    sender.once_more();
    assert_eq!(sender.post(&format!("{path}/assemble"), &form("3")).code, 303);
    let packed = kits(&centre, recipe);
    assert_eq!((packed.len(), loose(&centre)), (3, was - 30));
    assert!(packed.iter().all(|kit| kit.kit == Some(KitOf { recipe, version: 1 })));
    // A label that was printed before.
    let codes =
        [("hub", "H-1"), ("version", "1"), ("count", "1"), ("codes", "9WXY-ABCD 9WXY-ABCE")];
    assert_eq!(sender.post(&format!("{path}/assemble"), &codes).code, 303);
    assert_eq!(kits(&centre, recipe).len(), 5);

    let code = packed[0].code;
    let page = sender.get(&format!("/boxes/{code}")).body;
    assert!(page.contains("Kit: Kit name 2, version 1"), "{page}");
    let apart = [("deed", "apart")];
    assert_eq!(sender.post(&format!("/boxes/{code}/handle"), &apart).code, 303);
    let present = centre.clerk.present();
    assert_eq!(present.book.carton(code).expect("its label stays").state, BoxState::Emptied);
    assert_eq!((loose(&centre), present.book.box_faults()), (was - 40, Vec::new()));
}

#[test]
fn a_recipe_that_changed_meanwhile_packs_nothing_and_shows_the_new_one() {
    let centre = small_centre();
    let sender = Sender::new(&centre);
    let path = format!("/kits/{}", newest(&centre));
    let change =
        [("version", "1"), ("name", "Larger"), ("item", "Rice"), ("size", ""), ("amount", "20 g")];
    assert_eq!(sender.post(&format!("{path}/change"), &change).code, 303);
    let form = [("hub", "H-1"), ("version", "1"), ("count", "1"), ("codes", "")];
    let answer = sender.post(&format!("{path}/assemble"), &form);
    assert_eq!(answer.code, 422);
    assert!(answer.body.contains("Somebody changed"), "{}", answer.body);
    assert!(answer.body.contains("name=\"version\" value=\"2\""), "and shows it as it is");
    let late = sender.post(&format!("{path}/change"), &change);
    assert!(late.body.contains("Somebody changed") && late.body.contains("Larger"));
    assert_eq!(sender.post(&format!("{path}/end"), &[]).code, 303);
    assert!(sender.get(&path).body.contains("Ended"));
}

#[test]
fn kits_are_written_packed_and_found_by_mouse_and_by_keys() {
    let Some(browser) = Browser::start() else { return };
    let centre = small_centre();
    let page = centre.page(&browser);
    for (hand, width) in [(Hand::Mouse, 360), (Hand::Keyboard, 1440)] {
        let walk = Walk::new(&page, hand, width);
        page.goto(&centre.url("/stock"));
        walk.tap(".act a[href='/kits']");
        walk.write("#kit-name", "Чысціня");
        walk.write("#item-1", "Rice");
        walk.write("#amount-1", "30 g");
        walk.tap("form[action='/kits'] button");
        let recipe = newest(&centre);
        walk.tap(&format!("a.btn[href='/kits/{recipe}']"));
        walk.write("#count-H-1", "2");
        walk.tap("form[action$=assemble] button");
        assert_eq!((walk.taps(), kits(&centre, recipe).len()), (4, 2), "{hand:?} at {width}");
        is_open(&page, "kit-packed");
    }
    page.goto(&centre.url("/kits"));
    is_open(&page, "kits-list");
    assert_eq!(page.complaints(), Vec::<String>::new());
}
