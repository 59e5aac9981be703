//! Reads every line of the journal after it was written, folds it into a Book of its own, and asks of
//! each report whether the books now say what was told (law L2), and of each answer whether the journal
//! has it, once and whole (law L3).

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use busel::journal::Journal;
use busel_domain::book::Book;
use busel_domain::boxes::{BoxReport, Carton};
use busel_domain::command::Command;
use busel_domain::convoy::ConvoyFact;
use busel_domain::event::{Event, Fact};
use busel_domain::ids::{Attempt, LotId, Seq, WaybillId};
use busel_domain::item::Catalogue;
use busel_domain::ledger::{Account, Place};
use busel_domain::waybill::{Destination, GoesOn, WayFact};
use sha2::{Digest as _, Sha256};

/// A short mark of what a command came to.
type Mark = [u8; 8];

/// Whoever reads along.
pub(super) struct Witness {
    book: Book,
    /// What was asked, until the journal has it.
    asked: HashMap<Attempt, Arc<Command>>,
    /// What each attempt came to.
    done: HashMap<Attempt, Mark>,
    /// Facts by their names.
    pub(super) facts: BTreeMap<&'static str, u64>,
    /// Differences that opened, and that closed.
    pub(super) opened: u64,
    pub(super) closed: u64,
}

impl Witness {
    pub(super) fn new(catalogue: Arc<Catalogue>) -> Self {
        let book = Book::new(catalogue);
        let (asked, done, facts) = (HashMap::new(), HashMap::new(), BTreeMap::new());
        Self { book, asked, done, facts, opened: 0, closed: 0 }
    }

    pub(super) fn book(&self) -> &Book {
        &self.book
    }

    /// Somebody is about to give this.
    pub(super) fn hears_of(&mut self, attempt: Attempt, command: Arc<Command>) {
        if !self.done.contains_key(&attempt) {
            self.asked.insert(attempt, command);
        }
    }

    /// Whether the journal has this attempt.
    pub(super) fn knows(&self, attempt: Attempt) -> bool {
        self.done.contains_key(&attempt)
    }

    /// It was refused: the journal knows nothing of it.
    pub(super) fn hears_no(&mut self, attempt: Attempt) {
        self.asked.remove(&attempt);
    }

    /// Somebody was told that it is done: the journal has these very facts under this attempt.
    pub(super) fn hears_done(&self, attempt: Attempt, facts: &[Fact]) {
        let known = self.done.get(&attempt).expect("what was acknowledged is in the journal");
        assert_eq!(*known, mark(facts), "the answer is what the journal says");
    }

    /// Reads on.
    pub(super) fn reads(&mut self, journal: &Journal) {
        let mut new: Vec<Event> = Vec::new();
        journal.replay(self.book.seq(), |event| new.push(event)).expect("it can be read");
        let mut rest = new.as_slice();
        while let Some(first) = rest.first() {
            let attempt = first.attempt;
            let length = rest.iter().take_while(|event| event.attempt == attempt).count();
            let (group, after) = rest.split_at(length);
            self.witnesses(attempt, group);
            rest = after;
        }
    }

    fn witnesses(&mut self, attempt: Attempt, events: &[Event]) {
        let before = self.book.clone();
        for event in events {
            assert_eq!(event.seq, Seq(self.book.seq().0 + 1), "the journal has no gap");
            self.book.apply(event);
            *self.facts.entry(event.fact.name()).or_default() += 1;
        }
        let facts: Vec<Fact> = events.iter().map(|event| event.fact.clone()).collect();
        let twice = self.done.insert(attempt, mark(&facts));
        assert!(twice.is_none(), "an attempt is in the journal once");
        self.no_number_is_below_nothing(&before, &facts);
        for fact in &facts {
            if let Fact::Reissued { waybill, goes_on } = fact {
                let to = self.book.waybill(*waybill).map(|way| way.to).expect("it is known");
                let papers: Vec<_> = goes_on.iter().map(|paper| (to, paper)).collect();
                self.went_on(&before, *waybill, &papers);
            } else if let Fact::OnWay(waybill, WayFact::SentOn { goes_on }) = fact
                && facts.len() == 1
            {
                let papers = goes_on.iter().map(|onward| (onward.to, &onward.paper));
                self.went_on(&before, *waybill, &papers.collect::<Vec<_>>());
            } else if let Fact::Convoy { convoy, what: ConvoyFact::SetOut } = fact {
                let left = before.convoy(*convoy).expect("it was formed");
                assert_eq!(left.stranded().next(), None, "nobody leaves without a way home");
            } else if let Fact::ReportSetAside { aside, .. } = fact {
                let waits = self.book.aside_of(aside.expect("it has a number"));
                assert!(waits.is_some_and(|waits| waits.closed.is_none()), "it waits in sight");
            }
        }
        if let Some(command) = self.asked.remove(&attempt) {
            assert!(!command.is_report() || !facts.is_empty(), "a report is heard");
            self.told(&before, &command, &facts);
        }
    }

    /// Every account that was moved holds something or nothing, unless it may run negative; and how many
    /// differences opened and closed.
    fn no_number_is_below_nothing(&mut self, before: &Book, facts: &[Fact]) {
        let moved = facts.iter().flat_map(Fact::movements);
        let touched = moved.flat_map(|it| [(it.lot, it.from), (it.lot, it.to)]);
        for (lot, account) in touched.collect::<BTreeSet<_>>() {
            let (was, is) =
                (before.stock().held(lot, account), self.book.stock().held(lot, account));
            match account {
                Account::Discrepancy(_) => {
                    self.opened += u64::from(was == 0 && is != 0);
                    self.closed += u64::from(was != 0 && is == 0);
                }
                Account::Donors => {}
                Account::Hub(_)
                | Account::Quarantine(_)
                | Account::Road(_)
                | Account::Group(_)
                | Account::Peer(_)
                | Account::Lost(_) => assert!(is >= 0, "{account:?} holds {is} of {lot}"),
            }
        }
    }

    /// The books say what was told. Of reports that were set aside something else is asked above.
    fn told(&self, before: &Book, command: &Command, facts: &[Fact]) {
        let waits = |fact: &Fact| matches!(fact, Fact::ReportSetAside { .. });
        if facts.iter().any(waits) {
            return;
        }
        let (was, is) = (before.stock(), self.book.stock());
        if let Command::ReportCount { hub, lot, counted } = command {
            let at_hub = Account::Hub(*hub);
            assert_eq!(is.held(*lot, at_hub), counted.signed(), "what was counted is there");
            let open = Account::Discrepancy(Place::Hub(*hub));
            let opened = is.held(*lot, open) - was.held(*lot, open);
            assert_eq!(opened, was.held(*lot, at_hub) - counted.signed(), "and the rest is open");
        } else if let Command::ReportHandover { group, lot, units, .. } = command {
            let theirs = Account::Group(*group);
            let got = is.held(*lot, theirs) - was.held(*lot, theirs);
            assert_eq!(got, units.signed(), "the group has what was handed over");
        } else if let Command::ReportReceipt { .. } = command {
            self.receipt_holds(before, command);
        } else if let Command::ReportBox { report } = command {
            self.box_holds(report);
        }
    }

    /// What a receipt counted is where it was counted, boxes included, and nothing is left on the road.
    fn receipt_holds(&self, before: &Book, command: &Command) {
        let Command::ReportReceipt { waybill, counted, boxes, .. } = command else { return };
        let way = before.waybill(*waybill).expect("else it would have been set aside");
        let to = match way.to {
            Destination::Hub(hub) => Account::Hub(hub),
            Destination::Group(group) => Account::Group(group),
            Destination::Peer(peer) => Account::Peer(peer),
        };
        let mut came: BTreeMap<LotId, i64> = BTreeMap::new();
        for line in counted {
            *came.entry(line.lot).or_default() += line.good.signed();
        }
        let mut all = boxes.clone();
        all.extend(boxes.iter().flat_map(|code| before.on_pallet(*code)).map(|one| one.code));
        all.sort_unstable();
        all.dedup();
        for code in all {
            let at = |book: &Book| book.carton(code).and_then(|carton| carton.at);
            if at(before) != at(&self.book) && at(&self.book) == Some(to) {
                for (lot, units) in self.book.carton(code).into_iter().flat_map(|it| &it.contents) {
                    *came.entry(*lot).or_default() += units.signed();
                }
            }
        }
        for (lot, units) in came {
            let held = |book: &Book| book.stock().held(lot, to);
            // A box that this receipt takes out of the very place it goes to moves nothing there.
            assert_eq!(held(&self.book) - held(before), units, "{lot} came to {to:?}");
        }
        for line in &way.sent {
            let left = self.book.stock().held(line.lot, Account::Road(*waybill));
            assert_eq!(left, 0, "nothing stays on the road");
        }
    }

    /// All that was on the road with the old paper is with the new ones, for whom it was.
    fn went_on(&self, before: &Book, old: WaybillId, goes_on: &[(Destination, &GoesOn)]) {
        let sent = before.waybill(old).into_iter().flat_map(|way| &way.sent);
        let lines = sent.chain(goes_on.iter().flat_map(|(_, next)| &next.lines));
        let lots: BTreeSet<LotId> = lines.map(|line| line.lot).collect();
        let held = |book: &Book, way: WaybillId| {
            let all = lots.iter().map(|lot| (*lot, book.stock().held(*lot, Account::Road(way))));
            all.filter(|(_, units)| *units != 0).collect::<BTreeMap<_, _>>()
        };
        let mut now: BTreeMap<LotId, i64> = BTreeMap::new();
        for (to, next) in goes_on {
            for (lot, units) in held(&self.book, next.waybill) {
                *now.entry(lot).or_default() += units;
            }
            let new = self.book.waybill(next.waybill).map(|way| way.to);
            assert_eq!(new, Some(*to), "it goes where somebody said");
            let mut boxes = next.boxes.iter().filter_map(|code| self.book.carton(*code));
            assert!(boxes.all(|carton| carton.at == Some(Account::Road(next.waybill))));
        }
        assert_eq!(held(before, old), now, "all of it goes on");
        assert_eq!(held(&self.book, old), BTreeMap::new(), "and nothing stays with the old paper");
    }

    fn box_holds(&self, report: &BoxReport) {
        let carton: &Carton = self.book.carton(report.code()).expect("it is known");
        match report {
            BoxReport::Here { hub, .. } => {
                let is_here = [Account::Hub(*hub), Account::Quarantine(*hub)].map(Some);
                assert!(is_here.contains(&carton.at), "it is where it was seen: {carton:?}");
            }
            BoxReport::HandedOver { group, .. } => {
                let is_theirs = carton.at == Some(Account::Group(*group));
                let is_claimed = carton.claims.iter().any(|claim| claim.group == *group);
                let is_open = carton.is_contested() && is_claimed;
                assert!(is_theirs || is_open || carton.is_pallet(), "they have it: {carton:?}");
            }
            BoxReport::Counted { contents, .. } => {
                let mut told = contents.clone();
                told.retain(|_, units| !units.is_zero());
                assert_eq!(carton.contents, told, "what was counted is in it");
            }
        }
    }

    /// All open differences of each lot, summed.
    pub(super) fn open_of_lots(&self) -> BTreeMap<LotId, i64> {
        let mut open: BTreeMap<LotId, i64> = BTreeMap::new();
        for (lot, _, units, _) in self.book.differences() {
            *open.entry(lot).or_default() += units;
        }
        open
    }

    /// Every law over the whole Book, by sums of its own.
    pub(super) fn laws_hold(&self) {
        let mut sums: BTreeMap<LotId, i64> = BTreeMap::new();
        let mut shown: BTreeMap<(LotId, Place), i64> = BTreeMap::new();
        for (lot, account, units) in self.book.stock().all() {
            *sums.entry(lot).or_default() += units;
            if let Account::Discrepancy(place) = account {
                shown.insert((lot, place), units);
            }
        }
        assert!(sums.values().all(|sum| *sum == 0), "L1: every lot sums to zero");
        let mut carried = BTreeSet::new();
        for convoy in self.book.convoys().filter(|convoy| !convoy.is_over()) {
            for vehicle in &convoy.vehicles {
                let twice = vehicle.waybills.iter().find(|way| !carried.insert(**way));
                assert_eq!(twice, None, "a paper travels in one vehicle");
            }
        }
        let visible = self.book.differences().map(|(lot, place, units, _)| ((lot, place), units));
        assert_eq!(visible.collect::<BTreeMap<_, _>>(), shown, "every difference is in sight");
        assert_eq!(self.book.stock().faults(), []);
        assert_eq!(self.book.box_faults(), []);
        assert_eq!(self.book.pallet_faults(), []);
    }
}

fn mark(facts: &[Fact]) -> Mark {
    let told = serde_json::to_vec(facts).expect("facts are plain values");
    let hash: [u8; 32] = Sha256::digest(told).into();
    std::array::from_fn(|at| hash[at])
}
