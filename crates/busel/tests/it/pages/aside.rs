//! Reports that were set aside: from the row on Today to the page, and out of the way again.

use busel::clerk::Given;
use busel_domain::command::Command;
use busel_domain::ids::{Attempt, HubId, LotId};
use busel_domain::ledger::Account;
use busel_domain::quantity::Units;
use busel_domain::role::Actor;

use super::centre::Centre;
use super::matrix::{arrival, small_centre};
use super::needs::Sender;

fn units(number: u64) -> Units {
    Units::new(number).expect("small")
}

fn give(centre: &Centre, number: u8, command: Command) {
    let (attempt, actor) = (Attempt([number; 16]), Actor::console());
    let given = Given { attempt, actor, command, happened: None, words: Vec::new() };
    centre.block_on(centre.clerk.give(given)).expect("the rules allow it");
}

/// Reports tell that 100 g of L-90 were counted; A-3 tells the same of the next lot to come.
fn three_wait() -> Centre {
    let centre = small_centre();
    let (hub, lot) = (HubId(1), LotId(3));
    give(&centre, 0xd0, Command::ReportCount { hub, lot, counted: units(70) });
    centre
}

#[test]
fn a_report_waits_on_today_until_it_is_carried_out_or_closed() {
    let centre = three_wait();
    let desk = Sender::new(&centre);
    let today = desk.get("/").body;
    assert!(
        today.contains("3 reports wait for a person")
            && today.contains("href=\"/aside?why=aside\"")
    );
    let list = desk.get("/aside").body;
    assert_eq!(list.matches("<strong><a href=\"/aside/A-").count(), 3, "as many as the row says");

    // Nothing of it is in the books yet, and the page says which thing is missing.
    let page = desk.get("/aside/A-3").body;
    assert!(
        page.contains("<strong class=\"mono\">L-3</strong>") && page.contains("not in the books")
    );
    assert!(!page.contains("action=\"/aside/A-3/carry-out\""));
    let early = desk.post("/aside/A-3/carry-out", &[]);
    assert_eq!(early.code, 422);
    assert!(early.body.contains("A-3 cannot be carried out yet. Nothing was changed."));

    let (hub, arrivals) = (HubId(1), vec![arrival(units(100))]);
    give(&centre, 0xd1, Command::TakeIn { source: None, hub, arrivals });
    assert!(desk.get("/aside/A-3").body.contains("action=\"/aside/A-3/carry-out\""));
    assert_eq!(desk.post("/aside/A-3/carry-out", &[]).code, 303);
    let present = centre.clerk.present();
    assert_eq!(present.book.stock().held(LotId(3), Account::Hub(hub)), 70);
    desk.once_more();
    assert_eq!(desk.post("/aside/A-3/carry-out", &[]).code, 303, "the same form is done once");
    let late = desk.post("/aside/A-3/carry-out", &[]);
    assert!(late.code == 422 && late.body.contains("A-3 is settled already"));

    for id in ["A-1", "A-2"] {
        let path = format!("/aside/{id}/close");
        let empty = desk.post(&path, &[("why", " ")]);
        assert_eq!(empty.code, 422);
        assert!(empty.body.contains("Write why nothing more has to be done."), "{}", empty.body);
        let why = [("why", "Ivan misread the label")];
        assert_eq!(desk.post(&path, &why).code, 303);
        let page = desk.get(&format!("/aside/{id}")).body;
        assert!(page.contains("Ivan misread the label") && !page.contains(&path));
    }
    assert!(!desk.get("/").body.contains("wait for a person"));
    assert!(desk.get("/aside").body.contains("No report waits."));
    // What somebody wrote is in the vault and not in the journal.
    let thing = "A-1".parse().expect("a number");
    let events = centre.block_on(centre.clerk.history(thing, 10)).expect("readable");
    assert_eq!(events.len(), 2);
    assert!(!format!("{events:?}").contains("Ivan"));
}
