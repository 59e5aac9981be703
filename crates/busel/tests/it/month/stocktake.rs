//! The end of a week: every phone finds its network, every vehicle arrives, every box is looked at and
//! every shelf counted. After that the books and the world agree at every place, and what they do not
//! agree on stands open as differences: to the last unit, for every lot.

use std::collections::BTreeMap;

use busel_domain::boxes::{BoxCode, BoxReport, BoxState, Carton, Contents, Handling};
use busel_domain::command::Command;
use busel_domain::ids::{HubId, LotId, Thing};
use busel_domain::ledger::{Account, Place};
use busel_domain::waybill::Waybill;

use super::Month;
use super::desks::receipt;
use super::handling::as_told;
use super::people::{Hand, Said, units};
use super::phones::Fate;
use super::truth::{Crate, Spot};

/// Looking at every box settles within so many rounds, or never.
const ROUNDS_MAX: usize = 12;

impl Month {
    pub(super) async fn stock_take(&mut self) {
        self.figures.stock_takes += 1;
        for some in self.phones.all().chunks(200) {
            let sent = some.iter().map(|note| (note.clone(), Fate::Answered)).collect();
            self.give(sent).await;
        }
        self.everything_arrives().await;
        let mut rounds = 0;
        loop {
            let told = self.looked_at();
            if told.is_empty() {
                break;
            }
            rounds += 1;
            assert!(rounds <= ROUNDS_MAX, "boxes never come to rest: {told:?}");
            self.all_done(told).await;
        }
        let counts = self.counts();
        self.all_done(counts).await;
        self.nothing_is_contested().await;
        self.agrees_everywhere();
        self.boxes_of_groups_are_opened();
    }

    /// Every box of which two groups told was looked at; else its whole history is told.
    async fn nothing_is_contested(&self) {
        for (_, account, _) in self.witness.book().stock().all() {
            let Account::Discrepancy(Place::Claims(code)) = account else { continue };
            let (carton, truth) = (self.witness.book().carton(code), self.truth.crates.get(&code));
            let history = self.clerk.history(Thing::Box(code), 60).await.expect("it can be read");
            let history: Vec<_> = history.iter().map(|event| (event.seq, &event.fact)).collect();
            panic!("{code} is still contested: {carton:?}\ntruth: {truth:?}\n{history:#?}");
        }
    }

    async fn everything_arrives(&mut self) {
        let present = self.clerk.present();
        let trips: Vec<_> = self.truth.trips.iter().map(|(way, trip)| (*way, trip.to)).collect();
        let mut told = Vec::new();
        for (way, to) in trips {
            let today = self.now().day();
            let (truth, dice) = (&mut self.truth, &mut self.dice);
            let said = Hand { book: &present.book, truth, dice, today }.arrive(way, to, false);
            let (Said::Phone(_, command) | Said::Desk(_, command)) = said;
            told.push(command);
        }
        self.all_done(told).await;
        // Papers whose receipt waits aside: whoever looks at their vehicles finds nothing on them.
        let present = self.clerk.present();
        let open = present.book.waybills().filter(|way| way.is_under_way());
        let nothing = |way: &Waybill| receipt(way.id, Vec::new(), Vec::new());
        self.all_done(open.map(nothing).collect()).await;
    }

    /// What somebody tells who looks at every box and holds it against the books.
    fn looked_at(&mut self) -> Vec<Command> {
        let present = self.clerk.present();
        // Somebody misread a label, and now another group is said to have what these opened weeks ago.
        let is_contested =
            |code: &BoxCode| present.book.carton(*code).is_some_and(Carton::is_contested);
        let opened = self.truth.opened.iter().filter(|(code, _)| is_contested(code));
        let judged = opened.map(|(code, group)| Handling::Judge { code: *code, group: *group });
        let mut told: Vec<_> = judged.map(|handling| Command::Handle { handling }).collect();
        let codes: Vec<BoxCode> = self.truth.crates.keys().copied().collect();
        for code in codes {
            let one = self.truth.crates[&code].clone();
            let carton = present.book.carton(code);
            match carton.map(|carton| (&carton.state, carton)) {
                Some((BoxState::Open | BoxState::Sealed(_), carton)) => {
                    told.extend(self.standing(code, &one, carton));
                }
                Some((BoxState::Lost(_), _)) if one.spot == Spot::Gone => {
                    self.truth.crates.remove(&code);
                }
                Some((BoxState::Lost(_), _)) => {
                    let report = Hand::as_it_is(one.spot, code);
                    told.extend(report.map(|report| Command::ReportBox { report }));
                }
                // The label has ended: what is in it lies loose from now on.
                Some((
                    BoxState::Blank
                    | BoxState::Pallet(_)
                    | BoxState::Split(_)
                    | BoxState::Merged(_)
                    | BoxState::Emptied,
                    _,
                ))
                | None => told.extend(self.is_opened(code, &one)),
            }
        }
        told
    }

    fn standing(&mut self, code: BoxCode, one: &Crate, carton: &Carton) -> Option<Command> {
        let counted = BoxReport::Counted { code, contents: as_told(&one.holds) };
        let at = match one.spot {
            Spot::Gone => {
                let contents = Contents::new();
                return Some(Command::ReportBox { report: BoxReport::Counted { code, contents } });
            }
            Spot::Vehicle(way) => panic!("{code} is still on the vehicle of {way}"),
            Spot::Shelf(hub) | Spot::Aside(hub) => {
                // Whoever looks puts it where the books have it, on this side of the door or that.
                if carton.at == Some(Account::Quarantine(hub)) {
                    self.truth.carry(code, Spot::Aside(hub));
                    carton.at
                } else {
                    self.truth.carry(code, Spot::Shelf(hub));
                    Some(Account::Hub(hub))
                }
            }
            Spot::Group(group) => {
                let is_claimed = carton.claims.iter().any(|claim| claim.group == group);
                if carton.is_contested() && is_claimed {
                    let handling = Handling::Judge { code, group };
                    return Some(Command::Handle { handling });
                }
                Some(Account::Group(group))
            }
        };
        if carton.at != at {
            return Hand::as_it_is(one.spot, code).map(|report| Command::ReportBox { report });
        }
        let is_right = carton.contents == as_told(&one.holds) && !carton.is_doubted;
        (!is_right).then_some(Command::ReportBox { report: counted })
    }

    /// Groups tell of what was in it by hand; on shelves it is counted with the rest.
    fn is_opened(&mut self, code: BoxCode, one: &Crate) -> Vec<Command> {
        let Spot::Group(group) = one.spot else {
            self.truth.unpack(code);
            return Vec::new();
        };
        self.truth.crates.remove(&code);
        let (hub, need) = (HubId(1), None);
        let handed = one.holds.iter().map(|(lot, amount)| Command::ReportHandover {
            hub,
            group,
            lot: *lot,
            units: units(*amount),
            need,
        });
        handed.collect()
    }

    /// What lies at each place, by hands and not by books.
    fn lies(&self) -> BTreeMap<(LotId, Account), i64> {
        let mut all: BTreeMap<(LotId, Account), i64> = BTreeMap::new();
        let account = |spot: Spot| match spot {
            Spot::Shelf(hub) => Some(Account::Hub(hub)),
            Spot::Aside(hub) => Some(Account::Quarantine(hub)),
            Spot::Group(group) => Some(Account::Group(group)),
            Spot::Vehicle(_) | Spot::Gone => None,
        };
        let boxed = self.truth.crates.values().flat_map(|one| {
            one.holds.iter().map(|(lot, amount)| (one.spot, *lot, *amount)).collect::<Vec<_>>()
        });
        let loose = self.truth.loose.iter().map(|((spot, lot), amount)| (*spot, *lot, *amount));
        for (spot, lot, amount) in loose.chain(boxed) {
            if let Some(at) = account(spot) {
                *all.entry((lot, at)).or_default() += units(amount).signed();
            }
        }
        all
    }

    /// Every lot on every shelf of which the books have another number, and some of the others.
    fn counts(&mut self) -> Vec<Command> {
        let lies = self.lies();
        let present = self.clerk.present();
        let stock = present.book.stock();
        let booked = stock.all().map(|(lot, account, _)| (lot, account));
        let mut shelves: Vec<_> = booked.chain(lies.keys().copied()).collect();
        shelves.sort_unstable();
        shelves.dedup();
        let mut told = Vec::new();
        for (lot, at) in shelves {
            let Account::Hub(hub) = at else { continue };
            let there = lies.get(&(lot, at)).copied().unwrap_or(0);
            if there != stock.held(lot, at) || self.dice.in_hundred(5) {
                let counted =
                    units(u64::try_from(there).expect("nothing lies there below nothing"));
                told.push(Command::ReportCount { hub, lot, counted });
            }
        }
        told
    }

    /// The law of the month: books and world agree at every place, and the rest is open, in sight.
    fn agrees_everywhere(&self) {
        let lies = self.lies();
        let book = self.witness.book();
        let mut lost: BTreeMap<LotId, i64> = BTreeMap::new();
        let mut booked: BTreeMap<(LotId, Account), i64> = BTreeMap::new();
        for (lot, account, held) in book.stock().all() {
            match account {
                Account::Hub(_) | Account::Quarantine(_) | Account::Group(_) => {
                    booked.insert((lot, account), held);
                }
                Account::Lost(_) => *lost.entry(lot).or_default() += held,
                Account::Donors => assert_eq!(self.truth.given[&lot], -held, "given of {lot}"),
                Account::Road(way) => panic!("{held} of {lot} are still on the road with {way}"),
                Account::Discrepancy(_) => {}
                Account::Peer(_) => panic!("a month is of one centre"),
            }
        }
        for key in booked.keys().chain(lies.keys()) {
            let (books, world) = (booked.get(key), lies.get(key));
            assert_eq!(books, world, "books and world of {key:?}");
        }
        let open = self.witness.open_of_lots();
        let mut there: BTreeMap<LotId, i64> = BTreeMap::new();
        for ((lot, _), amount) in lies {
            *there.entry(lot).or_default() += amount;
        }
        let of = |all: &BTreeMap<LotId, i64>, lot: &LotId| all.get(lot).copied().unwrap_or(0);
        for (lot, given) in &self.truth.given {
            let silent = given - of(&there, lot) - of(&lost, lot) - of(&open, lot);
            assert_eq!(silent, 0, "so much of {lot} was lost silently");
        }
    }

    /// What groups have in boxes they use; nobody tells of those boxes any more.
    fn boxes_of_groups_are_opened(&mut self) {
        let theirs = self.truth.crates.iter().filter_map(|(code, one)| match one.spot {
            Spot::Group(group) => Some((*code, group)),
            Spot::Shelf(_) | Spot::Aside(_) | Spot::Vehicle(_) | Spot::Gone => None,
        });
        for (code, group) in theirs.collect::<Vec<_>>() {
            self.truth.unpack(code);
            self.truth.opened.insert(code, group);
        }
    }
}
