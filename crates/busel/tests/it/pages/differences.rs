//! What differs from the books, dealt with on pages: explained in somebody's words, or given up by two.

use busel_domain::boxes::Countersign;
use busel_domain::command::Command;
use busel_domain::ids::{GroupId, HubId, LossId, LotId, NeedId, WaybillId};
use busel_domain::ledger::{Account, LossReason, Place};
use busel_domain::quantity::Units;
use busel_domain::role::Actor;
use busel_domain::waybill::CountedLine;

use super::centre::Centre;
use super::links::give;
use super::matrix::small_centre;
use super::meanwhile::{self, SECOND};
use super::needs::Sender;

const WAY: WaybillId = WaybillId(1);
const OPEN: Account = Account::Discrepancy(Place::Waybill(WAY));

fn held(centre: &Centre, account: Account) -> i64 {
    centre.clerk.present().book.stock().held(LotId(1), account)
}

/// The first waybill: of a hundred ninety came.
fn ten_missing(centre: &Centre) {
    let (lot, good) = (LotId(1), Units::new(90).expect("small"));
    let counted = vec![CountedLine { lot, good, damaged: Units::ZERO }];
    give(
        centre,
        Command::ReportReceipt {
            waybill: WAY,
            counted,
            otherwise: Vec::new(),
            boxes: Vec::new(),
            signed: Countersign::Nothing,
        },
    );
    assert_eq!(held(centre, OPEN), 10);
}

fn received(centre: &Centre) -> u64 {
    centre.clerk.present().book.need(NeedId(1)).expect("it is there").received.get()
}

#[test]
fn goods_that_turn_up_with_their_group_meet_the_need_they_were_sent_for() {
    let centre = small_centre();
    let sender = Sender::new(&centre);
    ten_missing(&centre);
    assert_eq!(received(&centre), 90);
    let page = sender.get("/stock/L-1").body;
    assert!(page.contains("10\u{a0}g missing"), "{page}");
    let form = [("at", "W-1"), ("with", "group"), ("why", "")];
    let answer = sender.post("/stock/L-1/settle", &form);
    assert_eq!(answer.code, 422);
    assert!(answer.body.contains("Write in a few words"), "{}", answer.body);
    assert_eq!(held(&centre, OPEN), 10, "nobody said why");
    let form = [("at", "W-1"), ("with", "group"), ("why", "It stood behind the door.")];
    let answer = sender.post("/stock/L-1/settle", &form);
    assert_eq!(answer.code, 303, "{}", answer.body);
    // As a double tap sends it.
    sender.once_more();
    assert_eq!(sender.post("/stock/L-1/settle", &form).code, 303);
    assert_eq!(held(&centre, OPEN), 0);
    assert_eq!(held(&centre, Account::Group(GroupId(1))), 100);
    assert_eq!(received(&centre), 100);
    let page = sender.get("/stock/L-1").body;
    assert!(page.contains("It stood behind the door."), "{page}");
    assert!(!page.contains("missing"), "{page}");
}

#[test]
fn goods_that_never_left_lie_on_their_shelf_again() {
    let centre = small_centre();
    let sender = Sender::new(&centre);
    ten_missing(&centre);
    let before = held(&centre, Account::Hub(HubId(1)));
    let form = |at, with| [("at", at), ("with", with), ("why", "Left on the dock.")];
    for (at, with) in [("W-90", "H-1"), ("N-1", "H-1"), ("W-1", "H-90"), ("W-1", "somewhere")] {
        let answer = sender.post("/stock/L-1/settle", &form(at, with));
        assert_eq!(answer.code, 422, "{at} {with}");
        assert!(answer.body.contains("Left on the dock."), "what was typed stays");
    }
    assert_eq!(sender.post("/stock/L-1/settle", &form("W-1", "H-1")).code, 303);
    assert_eq!((held(&centre, OPEN), held(&centre, Account::Hub(HubId(1)))), (0, before + 10));
}

#[test]
fn one_says_that_it_is_lost_and_another_agrees() {
    let centre = small_centre();
    let sender = Sender::new(&centre);
    ten_missing(&centre);
    let form = |units| [("from", "W-1"), ("units", units), ("reason", "loss-stolen")];
    assert_eq!(sender.post("/stock/L-1/lose", &form("11")).code, 422, "no more than is missing");
    let words = sender.post("/stock/L-1/lose", &form("some"));
    assert!(words.body.contains("value=\"some\""), "{}", words.body);
    assert_eq!(sender.post("/stock/L-1/lose", &form("6")).code, 303);
    let page = sender.get("/stock/L-1").body;
    assert!(!page.contains("/stock/L-1/agree"), "nobody agrees with themselves: {page}");
    let own = sender.post("/stock/L-1/agree", &[("loss", "X-1")]);
    assert_eq!(own.code, 422, "{}", own.body);
    assert_eq!(held(&centre, Account::Lost(LossReason::Stolen)), 0);
    let loss = LossId(1);
    let other = Actor { id: SECOND, ..Actor::console() };
    meanwhile::give(&centre, 0x77, other, Command::ConfirmLoss { loss });
    assert_eq!(held(&centre, Account::Lost(LossReason::Stolen)), 6);
    assert_eq!(held(&centre, OPEN), 4, "the rest is still open");
}

#[test]
fn what_one_person_proposed_another_agrees_to_with_one_tap() {
    let centre = small_centre();
    let sender = Sender::new(&centre);
    ten_missing(&centre);
    let from = busel_domain::command::LossFrom::Discrepancy(Place::Waybill(WAY));
    let (lot, units, reason) = (LotId(1), Units::new(10).expect("small"), LossReason::OnTheWay);
    let other = Actor { id: SECOND, ..Actor::console() };
    meanwhile::give(&centre, 0x78, other, Command::ProposeLoss { from, lot, units, reason });
    assert!(sender.get("/stock/L-1").body.contains("/stock/L-1/agree"));
    assert_eq!(sender.post("/stock/L-1/agree", &[("loss", "X-90")]).code, 422);
    assert_eq!(sender.post("/stock/L-1/agree", &[("loss", "X-1")]).code, 303);
    assert_eq!(held(&centre, Account::Lost(LossReason::OnTheWay)), 10);
}
