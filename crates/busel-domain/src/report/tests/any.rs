//! What holds after any sequence of commands.

use proptest::prelude::*;

use super::*;
use crate::boxes::Countersign;
use crate::ledger::Account;

/// One thing somebody does; numbers are of lots, needs and amounts that may or may not be there.
#[derive(Debug, Clone)]
enum Act {
    Days(i32),
    Come(usize, usize, u64),
    Ask(u32, usize, u64, i32),
    Check(u32),
    Hand(u32, u64, u32, Option<u32>),
    Send(u32, u64, bool, Option<u32>),
    Receive(u32, u32, u64, u64),
    Count(u32, u64),
    Lose(u32, u64),
    Explain(u32),
    Withdraw(u32),
}

const ITEMS: [&str; 3] = [RICE, SOCKS, PRAM];
const ORIGINS: [Option<&str>; 3] = [Some("PL"), Some("GB"), None];

fn any_act() -> impl Strategy<Value = Act> {
    let (lot, need, amount) = (1_u32..5, 1_u32..5, 1_u64..400);
    prop_oneof![
        (0..40_i32).prop_map(Act::Days),
        (0..3_usize, 0..3_usize, amount.clone())
            .prop_map(|(item, from, n)| Act::Come(item, from, n)),
        (1..3_u32, 0..3_usize, amount.clone(), -10..60_i32)
            .prop_map(|(group, item, n, by)| Act::Ask(group, item, n, by)),
        need.clone().prop_map(Act::Check),
        (lot.clone(), amount.clone(), 1..3_u32, prop::option::of(need.clone()))
            .prop_map(|(lot, n, group, need)| Act::Hand(lot, n, group, need)),
        (lot.clone(), amount.clone(), any::<bool>(), prop::option::of(need.clone()))
            .prop_map(|(lot, n, to_group, need)| Act::Send(lot, n, to_group, need)),
        (1..5_u32, lot.clone(), 0..400_u64, 0..50_u64)
            .prop_map(|(waybill, lot, good, bad)| Act::Receive(waybill, lot, good, bad)),
        (lot.clone(), amount.clone()).prop_map(|(lot, n)| Act::Count(lot, n)),
        (lot.clone(), amount).prop_map(|(lot, n)| Act::Lose(lot, n)),
        lot.prop_map(Act::Explain),
        need.prop_map(Act::Withdraw),
    ]
}

fn commands(act: &Act, story: &Story) -> Vec<Command> {
    let (hub, today) = (HubId(1), here(story.now));
    match *act {
        Act::Days(_) => Vec::new(),
        Act::Come(item, from, n) => {
            let arrivals = vec![Arrival::of(batch(ITEMS[item], ORIGINS[from]), units(n))];
            vec![Command::TakeIn { source: None, hub, arrivals }]
        }
        Act::Ask(group, item, n, by) => {
            let wanted_by = Some(today.plus(by));
            let line = NeedLine { item: key(ITEMS[item]), wanted_by, ..need_line(group, n) };
            vec![Command::RaiseNeeds { source: None, lines: vec![line] }]
        }
        Act::Check(need) => vec![super::checked(NeedId(need))],
        Act::Hand(lot, n, group, need) => {
            let (group, lot, need) = (GroupId(group), LotId(lot), need.map(NeedId));
            vec![Command::ReportHandover { hub, group, lot, units: units(n), need }]
        }
        Act::Send(lot, n, to_group, need) => {
            let sent = SentLine { lot: LotId(lot), units: units(n), need: need.map(NeedId) };
            let to =
                if to_group { Destination::Group(GroupId(1)) } else { Destination::Hub(HubId(2)) };
            vec![Command::Dispatch {
                from: hub,
                to,
                lines: vec![sent, SentLine { need: None, ..sent }],
                boxes: Vec::new(),
            }]
        }
        Act::Receive(waybill, lot, good, bad) => {
            let line = CountedLine { lot: LotId(lot), good: units(good), damaged: units(bad) };
            vec![Command::ReportReceipt {
                waybill: WaybillId(waybill),
                counted: vec![line],
                otherwise: Vec::new(),
                boxes: Vec::new(),
                signed: Countersign::Nothing,
            }]
        }
        Act::Count(lot, n) => {
            vec![Command::ReportCount { hub, lot: LotId(lot), counted: units(n) }]
        }
        Act::Lose(lot, n) => {
            let (lot, units) = (LotId(lot), units(n));
            let from = LossFrom::Quarantine(hub);
            let reason = LossReason::Damaged;
            let loss = crate::ids::LossId(story.book.losses().len().try_into().unwrap_or(0) + 1);
            vec![
                Command::Quarantine { hub, lot, units },
                Command::ProposeLoss { from, lot, units, reason },
                Command::ConfirmLoss { loss },
            ]
        }
        Act::Explain(lot) => {
            let settle = |place, with| Command::SettleDiscrepancy {
                place,
                lot: LotId(lot),
                with,
                words: None,
            };
            let ways = story.book.waybills().map(|way| Place::Waybill(way.id));
            let found = ways.map(|place| settle(place, Counterpart::Receiver));
            found.chain([settle(Place::Hub(hub), Counterpart::Donors)]).collect()
        }
        Act::Withdraw(need) => vec![Command::WithdrawNeed { need: NeedId(need) }],
    }
}

/// The story of these acts; what rules refuse did not happen.
fn lived(acts: &[Act]) -> Story {
    let mut story = Story::new();
    let (name, place) = (WordsId([2; 16]), None);
    story.must(Command::OpenHub { name, place, region: None });
    let mut today = day(2026, 9, 1);
    for act in acts {
        if let Act::Days(days) = act {
            today = today.plus(*days);
            story.on(today, 12);
        }
        for command in commands(act, &story) {
            let who = if matches!(command, Command::ConfirmLoss { .. }) { 2 } else { 1 };
            let _refused_or_not = story.give(who, &command);
        }
    }
    story
}

fn all() -> Question {
    Question::months(month("0001-01"), month("9999-12"))
}

fn sum(story: &Story, measure: Measure, question: &Question) -> Tally {
    let mut sum = Tally::default();
    walk(measure, story.of(), question, &mut |line| sum.add(&line));
    sum.waits.sort_unstable();
    sum
}

/// Units of a measure by lot.
fn by_lot(story: &Story, measure: Measure) -> BTreeMap<LotId, i64> {
    let mut lots = BTreeMap::new();
    walk(measure, story.of(), &all(), &mut |line| {
        if measure != Measure::Loss || line.lost.is_some() {
            *lots.entry(line.lot.expect("goods")).or_default() += line.units;
        }
    });
    lots.retain(|_, units| *units != 0);
    lots
}

fn ledger(story: &Story, takes: impl Fn(Account) -> bool, sign: i64) -> BTreeMap<LotId, i64> {
    let mut lots = BTreeMap::new();
    for (lot, _, units) in story.book.stock().all().filter(|(_, account, _)| takes(*account)) {
        *lots.entry(lot).or_default() += units * sign;
    }
    lots.retain(|_, units| *units != 0);
    lots
}

proptest! {
    /// A report says of goods what the ledger says.
    #[test]
    fn what_came_went_and_was_lost_is_what_the_ledger_holds(
        acts in prop::collection::vec(any_act(), 0..60),
    ) {
        let story = lived(&acts);
        let came = ledger(&story, |account| account == Account::Donors, -1);
        prop_assert_eq!(by_lot(&story, Measure::Came), came);
        let given = ledger(&story, |account| matches!(account, Account::Group(_)), 1);
        prop_assert_eq!(by_lot(&story, Measure::Given), given);
        let lost = ledger(&story, |account| matches!(account, Account::Lost(_)), 1);
        prop_assert_eq!(by_lot(&story, Measure::Loss), lost);
        let held = ledger(&story, |account| matches!(account, Account::Hub(_)), 1);
        let shelves = shelves(story.of(), 12).into_iter().map(|s| (s.lot, s.units.signed()));
        prop_assert_eq!(shelves.collect::<BTreeMap<_, _>>(), held);
    }

    /// What was handed over for a need is what the need has received.
    #[test]
    fn every_need_received_what_was_handed_over_for_it(
        acts in prop::collection::vec(any_act(), 0..60),
    ) {
        let story = lived(&acts);
        let mut got: BTreeMap<NeedId, Units> = BTreeMap::new();
        for handed in &story.happened.handed {
            if let Some(need) = handed.need {
                let sum = got.entry(need).or_default();
                *sum = sum.plus(handed.units);
            }
        }
        for need in story.book.needs() {
            prop_assert_eq!(got.get(&need.id).copied().unwrap_or_default(), need.received);
        }
    }

    /// Months, kinds and origins cut a total into pieces: nothing is lost and nothing counted twice.
    #[test]
    fn the_pieces_of_a_total_are_the_total(acts in prop::collection::vec(any_act(), 0..60)) {
        let story = lived(&acts);
        for measure in Measure::ALL {
            let whole = sum(&story, measure, &all());
            let mut months = summed(
                &by_month(measure, story.of(), &all()), all().from, all().until,
            );
            months.waits.sort_unstable();
            prop_assert_eq!(&months, &whole);
            let cuts: [Vec<Question>; 2] = [
                ITEMS.map(|item| Question { item: Some(key(item)), ..all() }).into(),
                ORIGINS.map(|from| Question { origin: Some(Origin::of(from)), ..all() }).into(),
            ];
            for cut in cuts {
                // A waybill may carry several kinds, and a need has no origin.
                let is_whole = !matches!(measure, Measure::Paper | Measure::Cost)
                    && !measure.is_of_needs();
                if is_whole {
                    let mut pieces = Tally::default();
                    for question in &cut {
                        pieces.join(&sum(&story, measure, question));
                    }
                    pieces.waits.sort_unstable();
                    prop_assert_eq!(&pieces, &whole);
                }
            }
        }
    }

    /// What comes into a node of the streams goes out of it, and all of it was handed over.
    #[test]
    fn streams_keep_what_was_handed_over(acts in prop::collection::vec(any_act(), 0..60)) {
        let story = lived(&acts);
        let (streams, unweighed) = streams(story.of(), &all());
        let given = sum(&story, Measure::Given, &all());
        prop_assert_eq!(streams.values().sum::<i64>(), given.grams);
        prop_assert_eq!(unweighed, given.unweighed);
        let cells = cells(story.of(), &all());
        for kind in ["food", "clothing"] {
            let through: i64 =
                streams.iter().filter(|(s, _)| &*s.kind == kind).map(|(_, grams)| grams).sum();
            let of_kind: i64 =
                cells.iter().filter(|(k, _)| &*k.kind == kind).map(|(_, c)| c.given.grams).sum();
            prop_assert_eq!(through, of_kind);
        }
    }

    /// Following the journal comes to the same as reading it from the beginning.
    #[test]
    fn following_is_the_same_as_reading_anew(acts in prop::collection::vec(any_act(), 0..60)) {
        let story = lived(&acts);
        let mut anew = Happened::new(catalogue());
        for event in &story.journal {
            anew.note(event, &here);
        }
        prop_assert_eq!(anew, story.happened);
    }
}
