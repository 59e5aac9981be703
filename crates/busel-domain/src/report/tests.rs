//! A small story that can be added up by hand, and what holds whatever happens.

mod any;
mod first_out;

use std::sync::Arc;

use super::*;
use crate::boxes::Countersign;
use crate::command::{Arrival, Command, Counterpart, LossFrom};
use crate::cost::{Cents, Cost, CostKind};
use crate::event::{Event, Fact};
use crate::group::Region;
use crate::ids::{ActorId, Attempt, GroupId, HubId, NeedId, WaybillId, WordsId};
use crate::item::{Catalogue, Item, Perishability};
use crate::ledger::Place;
use crate::lot::{Batch, Condition};
use crate::money::Currency;
use crate::need::{NeedLine, Trust};
use crate::proof::Proof;
use crate::quantity::BaseUnit;
use crate::refusal::Refusal;
use crate::role::{Actor, Role};
use crate::testkit::{key, need_line, units};
use crate::time::Moment;
use crate::waybill::{CountedLine, Destination, SentLine};

const HOUR: i64 = 3_600_000_000;

pub(super) const RICE: &str = "food.rice";
pub(super) const SOCKS: &str = "clothing.socks_warm";
/// Nobody knows what a pram weighs.
pub(super) const PRAM: &str = "baby.pram";

/// A kilogram of rice weighs a kilogram, a pair of socks 120 grams.
fn catalogue() -> Arc<Catalogue> {
    let item = |text, base_unit, weight_mg| Item {
        key: key(text),
        base_unit,
        gauge_line: None,
        weight_mg,
        volume_mm3: None,
        sizing: None,
        perishability: Perishability::BestBefore,
        hazards: Vec::new(),
        gate: None,
    };
    let items = [
        item(RICE, BaseUnit::Gram, Some(1_000)),
        item(SOCKS, BaseUnit::Pair, Some(120_000)),
        item(PRAM, BaseUnit::Piece, None),
    ];
    Arc::new(Catalogue::new(items, [], []).expect("three different keys"))
}

/// A centre two hours east of Greenwich, and the hour it is.
pub(super) struct Story {
    pub(super) book: Book,
    pub(super) happened: Happened,
    pub(super) journal: Vec<Event>,
    now: Moment,
}

pub(super) fn here(moment: Moment) -> Day {
    Moment(moment.0 + 2 * HOUR).day()
}

pub(super) fn day(year: i32, month: u8, day: u8) -> Day {
    Day::from_date(year, month, day).expect("a date")
}

pub(super) fn month(text: &str) -> Month {
    text.parse().expect("a month")
}

impl Story {
    /// Hub 1 in the region of Lviv, group 1 in that of Kharkiv, group 2 nobody knows where.
    pub(super) fn new() -> Self {
        let book = Book::new(catalogue());
        let happened = Happened::new(catalogue());
        let mut story = Self { book, happened, journal: Vec::new(), now: Moment(0) };
        story.on(day(2026, 9, 1), 10);
        let (name, place) = (WordsId([1; 16]), None);
        let region = |code: &str| Some(Region { country: "UA".into(), code: code.into() });
        story.must(Command::OpenHub { name, place, region: region("15") });
        story.must(Command::AddGroup { name, place, region: region("07") });
        story.must(Command::AddGroup { name, place, region: None });
        story
    }

    /// It is this hour of this day at the centre.
    pub(super) fn on(&mut self, day: Day, hour: i64) {
        self.now = Moment(i64::from(day.0) * 24 * HOUR + (hour - 2) * HOUR);
    }

    pub(super) fn give(&mut self, who: u32, command: &Command) -> Result<Vec<Fact>, Refusal> {
        let actor = Actor::everywhere(ActorId(who), &[Role::Coordinator]);
        let facts = self.book.decide(&actor, command, self.now)?;
        for fact in &facts {
            let event = Event {
                seq: Seq(self.book.seq().0 + 1),
                by: actor.id,
                happened: self.now,
                recorded: self.now,
                attempt: Attempt([7; 16]),
                fact: fact.clone(),
            };
            self.book.apply(&event);
            self.happened.note(&event, &here);
            self.journal.push(event);
        }
        Ok(facts)
    }

    #[expect(clippy::needless_pass_by_value, reason = "stories read better without `&`")]
    pub(super) fn must(&mut self, command: Command) -> Vec<Fact> {
        self.give(1, &command).unwrap_or_else(|no| panic!("{command:?}: {no}"))
    }

    /// So much comes into hub 1, as the next lot.
    fn comes(&mut self, item: &str, number: u64, origin: Option<&str>) -> LotId {
        let batch = batch(item, origin);
        let arrivals = vec![Arrival::of(batch, units(number))];
        self.must(Command::TakeIn { source: None, hub: HubId(1), arrivals });
        self.book.lots().last().expect("it came").id
    }

    fn asks(&mut self, group: u32, item: &str, asked: Option<u64>, by: Option<Day>) -> NeedId {
        let line = NeedLine {
            item: key(item),
            asked: asked.map(units),
            wanted_by: by,
            trust: Trust::V0,
            ..need_line(group, 1)
        };
        self.must(Command::RaiseNeeds { source: None, lines: vec![line] });
        self.book.needs().last().expect("just raised").id
    }

    fn hands(&mut self, lot: LotId, number: u64, group: u32, need: Option<NeedId>) {
        let (hub, group, units) = (HubId(1), GroupId(group), units(number));
        self.must(Command::ReportHandover { hub, group, lot, units, need });
    }

    pub(super) fn of(&self) -> Of<'_> {
        Of { book: &self.book, happened: &self.happened, today: here(self.now) }
    }

    fn tally(&self, measure: Measure, from: &str, until: &str) -> Tally {
        let question = Question::months(month(from), month(until));
        let months = by_month(measure, self.of(), &question);
        summed(&months, question.from, question.until)
    }
}

pub(super) fn batch(item: &str, origin: Option<&str>) -> Batch {
    Batch {
        variant: crate::size::Variant::default(),
        condition: Condition::New,
        origin: origin.map(Into::into),
        ..Batch::of(key(item))
    }
}

/// Two needs of October: 10 kg of rice come in time, of 20 pairs of socks 15 come too late.
fn october() -> Story {
    let mut story = Story::new();
    story.on(day(2026, 10, 1), 8);
    let rice = story.comes(RICE, 40_000, Some("PL"));
    let socks = story.comes(SOCKS, 100, Some("GB"));
    let fed = story.asks(1, RICE, Some(10_000), Some(day(2026, 10, 10)));
    let warm = story.asks(1, SOCKS, Some(20), Some(day(2026, 10, 10)));
    story.on(day(2026, 10, 2), 8);
    story.must(checked(fed));
    story.must(checked(fed));
    story.on(day(2026, 10, 10), 23);
    story.hands(rice, 10_000, 1, Some(fed));
    story.on(day(2026, 10, 11), 1);
    story.hands(socks, 15, 1, Some(warm));
    story
}

#[test]
fn how_far_needs_are_filled_is_counted_by_line_and_by_weight() {
    let story = october();
    let filled = story.tally(Measure::Filled, "2026-10", "2026-10");
    assert_eq!((filled.part, filled.lines, filled.unweighed), (1, 2, 0));
    // 10 kg and 15 × 120 g of 10 kg and 20 × 120 g.
    assert_eq!((filled.part_grams, filled.grams), (11_800, 12_400));
    assert_eq!(story.tally(Measure::Filled, "2026-11", "2026-11"), Tally::default());
}

#[test]
fn what_came_too_much_fills_nobody_elses_need() {
    let mut story = october();
    let fed = NeedId(1);
    story.hands(LotId(1), 20_000, 1, Some(fed));
    let filled = story.tally(Measure::Filled, "2026-10", "2026-10");
    assert_eq!((filled.part, filled.part_grams, filled.grams), (1, 11_800, 12_400));
}

#[test]
fn a_need_without_amount_is_not_known_and_one_withdrawn_is_out() {
    let mut story = october();
    let by = Some(day(2026, 10, 20));
    story.asks(1, SOCKS, None, by);
    story.asks(1, PRAM, Some(2), by);
    let gone = story.asks(2, RICE, Some(500), by);
    let twin = story.asks(1, RICE, Some(10_000), by);
    story.must(Command::WithdrawNeed { need: gone });
    story.must(Command::JoinNeeds { keep: NeedId(1), join: twin });
    let filled = story.tally(Measure::Filled, "2026-10", "2026-10");
    assert_eq!((filled.lines, filled.unknown, filled.unweighed), (3, 1, 1));
    assert_eq!(filled.grams, 12_400);
}

#[test]
fn on_time_is_all_that_was_asked_by_the_end_of_the_day() {
    let mut story = october();
    let on_time = story.tally(Measure::OnTime, "2026-10", "2026-10");
    // One at 23:00 of the last day, one an hour after midnight.
    assert_eq!((on_time.part, on_time.lines), (1, 2));
    assert_eq!(on_time.part_grams, 10_000);
    story.asks(1, RICE, Some(1), Some(day(2026, 10, 30)));
    let not_due_yet = story.tally(Measure::OnTime, "2026-10", "2026-10");
    assert_eq!(not_due_yet.lines, 2, "its day is not over");
}

#[test]
fn lead_time_begins_with_the_first_check_and_is_unknown_without_one() {
    let story = october();
    let lead = story.tally(Measure::LeadTime, "2026-10", "2026-10");
    assert_eq!((lead.lines, lead.unknown), (1, 1));
    let days = (8 * 24 + 15) * 3600;
    assert_eq!((lead.wait(50), lead.wait(90)), (Some(days), Some(days)));
    let shelf = story.tally(Measure::ShelfTime, "2026-10", "2026-10");
    assert_eq!(shelf.waits, [(9 * 24 + 15) * 3600, (9 * 24 + 17) * 3600]);
}

#[test]
fn a_need_checked_after_its_hand_over_has_no_lead_time() {
    let mut story = october();
    story.must(checked(NeedId(2)));
    let lead = story.tally(Measure::LeadTime, "2026-10", "2026-10");
    // At the same moment: nought is a wait; later is none.
    assert_eq!((lead.lines, lead.wait(1)), (2, Some(0)));
    story.on(day(2026, 10, 12), 1);
    let early = story.asks(1, SOCKS, Some(5), None);
    story.hands(LotId(2), 5, 1, Some(early));
    story.on(day(2026, 10, 13), 1);
    story.must(checked(early));
    assert_eq!(story.tally(Measure::LeadTime, "2026-10", "2026-10").unknown, 1);
}

#[test]
fn the_median_and_the_ninetieth_are_waits_that_somebody_had() {
    let tally = Tally { waits: (1..=10).rev().collect(), ..Tally::default() };
    assert_eq!((tally.wait(50), tally.wait(90), tally.wait(100)), (Some(5), Some(9), Some(10)));
    let one = Tally { waits: vec![7], ..Tally::default() };
    assert_eq!((one.wait(50), one.wait(90)), (Some(7), Some(7)));
    assert_eq!(Tally::default().wait(50), None);
}

/// 1000 g of rice sent to group 1: 700 g arrive, 100 g damaged, the rest is lost on the way. And 500 g
/// are put aside at the hub and lost there.
fn with_losses() -> Story {
    let mut story = october();
    story.on(day(2026, 10, 20), 12);
    let (lot, to) = (LotId(1), Destination::Group(GroupId(1)));
    let sent = SentLine { lot, units: units(1_000), need: None };
    story.must(Command::Dispatch { from: HubId(1), to, lines: vec![sent], boxes: Vec::new() });
    story.must(Command::Dispatch { from: HubId(1), to, lines: vec![sent], boxes: Vec::new() });
    let counted = vec![CountedLine { lot, good: units(700), damaged: units(100) }];
    story.must(Command::ReportReceipt {
        waybill: WaybillId(1),
        counted,
        otherwise: Vec::new(),
        boxes: Vec::new(),
        signed: Countersign::Nothing,
    });
    story.must(Command::Quarantine { hub: HubId(1), lot, units: units(500) });
    let on_the_way = LossFrom::Discrepancy(Place::Waybill(WaybillId(1)));
    let losses = [
        (on_the_way, 300, LossReason::OnTheWay),
        (LossFrom::Quarantine(HubId(1)), 500, LossReason::Damaged),
    ];
    for (number, (from, amount, reason)) in (1..).zip(losses) {
        story.must(Command::ProposeLoss { from, lot, units: units(amount), reason });
        let loss = crate::ids::LossId(number);
        story.give(2, &Command::ConfirmLoss { loss }).expect("another person agrees");
    }
    story
}

#[test]
fn losses_are_a_share_of_all_that_left_our_hands_by_reason_and_on_the_way_apart() {
    let story = with_losses();
    let loss = story.tally(Measure::Loss, "2026-10", "2026-10");
    // Handed over: 10 kg, 15 × 120 g and 700 g.
    assert_eq!((loss.part_grams, loss.grams), (800, 800 + 12_500));
    let question = Question::months(month("2026-10"), month("2026-10"));
    let reasons = losses(story.of(), &question);
    assert_eq!(reasons[&(LossReason::OnTheWay, true)].grams, 300);
    assert_eq!(reasons[&(LossReason::Damaged, false)].grams, 500);
    let only = Question { reason: Some(LossReason::Damaged), ..question };
    assert_eq!(
        summed(&by_month(Measure::Loss, story.of(), &only), only.from, only.until).grams,
        500
    );
}

#[test]
fn a_waybill_nobody_counted_is_without_paper_and_one_with_a_difference_is_not_right() {
    let story = with_losses();
    let paper = story.tally(Measure::Paper, "2026-10", "2026-10");
    assert_eq!((paper.part, paper.lines), (1, 2));
    let right = story.tally(Measure::RightFirst, "2026-10", "2026-10");
    assert_eq!((right.part, right.lines), (0, 1));
}

#[test]
fn a_count_is_right_when_the_books_say_the_same() {
    let mut story = october();
    let hub = HubId(1);
    story.must(Command::ReportCount { hub, lot: LotId(2), counted: units(85) });
    story.must(Command::ReportCount { hub, lot: LotId(2), counted: units(80) });
    let accuracy = story.tally(Measure::Accuracy, "2026-10", "2026-10");
    assert_eq!((accuracy.part, accuracy.lines), (1, 2));
    // The five pairs were never given: the gift was smaller.
    let (place, words) = (Place::Hub(hub), None);
    let with = Counterpart::Donors;
    story.must(Command::SettleDiscrepancy { place, lot: LotId(2), with, words });
    let came = story.tally(Measure::Came, "2026-10", "2026-10");
    assert_eq!(came.grams, 40_000 + 95 * 120);
}

#[test]
fn a_month_ends_at_midnight_where_the_centre_is() {
    let mut story = Story::new();
    story.on(day(2026, 10, 31), 23);
    story.comes(RICE, 1, None);
    // Still October in Greenwich.
    story.on(day(2026, 11, 1), 0);
    story.comes(RICE, 2, None);
    assert_eq!(story.tally(Measure::Came, "2026-10", "2026-10").grams, 1);
    assert_eq!(story.tally(Measure::Came, "2026-11", "2026-11").grams, 2);
    assert_eq!(story.tally(Measure::Came, "2026-12", "2026-10"), Tally::default());
}

#[test]
fn a_clock_that_runs_ahead_puts_nothing_into_months_to_come() {
    let mut story = october();
    let mut event = story.journal.last().expect("a hand-over").clone();
    event.happened = Moment(event.recorded.0 + 400 * 24 * HOUR);
    event.seq = Seq(event.seq.0 + 1);
    story.happened.note(&event, &here);
    assert_eq!(story.tally(Measure::Given, "2026-10", "2026-10").lines, 3);
}

#[test]
fn an_empty_centre_has_no_numbers_and_one_event_is_one_line() {
    let story = Story::new();
    for measure in Measure::ALL {
        assert_eq!(story.tally(measure, "0001-01", "9999-12"), Tally::default(), "{measure:?}");
    }
    assert_eq!(story.happened.days(), None);
    assert_eq!(shelves(story.of(), 12), []);
    let mut story = story;
    story.comes(PRAM, 3, None);
    let came = story.tally(Measure::Came, "0001-01", "9999-12");
    assert_eq!((came.lines, came.unweighed, came.grams), (1, 1, 0));
    let question = Question::months(month("2026-09"), month("2026-09"));
    assert_eq!(cells(story.of(), &question).len(), 1);
    assert_eq!(streams(story.of(), &question), (BTreeMap::new(), 0));
}

#[test]
fn what_was_handed_over_before_a_group_moved_went_into_the_region_it_was_in() {
    let mut story = october();
    let pram = story.comes(PRAM, 3, Some("DE"));
    story.hands(pram, 1, 1, None);
    let tomorrow = here(story.now).plus(1);
    let to = crate::group::Move {
        place: WordsId([9; 16]),
        region: Some(Region { country: "UA".into(), code: "63".into() }),
        from: tomorrow,
        heard: story.now.day(),
        proof: crate::proof::Proof::Referee { words: WordsId([8; 16]) },
        meets_until: None,
        stops: BTreeMap::new(),
    };
    let into = |story: &Story, code: &str| {
        let region = Region { country: "UA".into(), code: code.into() };
        let asked = Question {
            whither: Some(Whither::Region(region)),
            ..Question::months(month("2026-10"), month("2026-10"))
        };
        streams(story.of(), &asked).0.values().sum::<i64>()
    };
    let before = into(&story, "07");
    assert!(before > 0);
    story.must(Command::MoveGroup(GroupId(1), to));
    assert_eq!((into(&story, "07"), into(&story, "63")), (before, 0));
    let later = crate::testkit::units(2);
    story.now = Moment(story.now.0 + 24 * HOUR);
    let (hub, group, need) = (HubId(1), GroupId(1), None);
    let meat = LotId(1);
    story.must(Command::ReportHandover { hub, group, lot: meat, units: later, need });
    assert_eq!(into(&story, "07"), before);
    assert!(into(&story, "63") > 0);
}

#[test]
fn goods_stream_from_their_country_into_the_region_of_their_group() {
    let mut story = october();
    story.hands(LotId(1), 500, 2, None);
    let pram = story.comes(PRAM, 3, Some("DE"));
    story.hands(pram, 1, 1, None);
    let question = Question::months(month("2026-10"), month("2026-10"));
    let (streams, unweighed) = streams(story.of(), &question);
    let told: Vec<_> = streams
        .iter()
        .map(|(stream, grams)| (&*stream.kind, stream.region.as_ref().map(|r| &*r.code), *grams))
        .collect();
    assert_eq!(
        told,
        [("clothing", Some("07"), 1_800), ("food", None, 500), ("food", Some("07"), 10_000)]
    );
    assert_eq!(unweighed, 1);

    let (all, nowhere) = legs(story.of(), &question, day(2026, 10, 31));
    // Poland and Britain to Lviv, Lviv to Kharkiv; the half kilogram for nobody knows where as well.
    let grams: Vec<i64> = all.values().copied().collect();
    assert_eq!((grams, nowhere), (vec![1_800, 10_500, 11_800], 500));
    let (yesterday, _) = legs(story.of(), &question, day(2026, 10, 10));
    assert_eq!(yesterday.values().sum::<i64>(), 20_000, "the socks came a day later");
}

#[test]
fn the_list_behind_every_leg_and_region_of_the_map_adds_up_to_it() {
    let mut story = october();
    story.hands(LotId(1), 500, 2, None);
    let question = Question::months(month("2026-10"), month("2026-10"));
    for last in [day(2026, 10, 10), day(2026, 10, 31)] {
        let behind = |measure, way: &Way| {
            let through = Some(Through { way: way.clone(), last });
            let question = Question { through, ..question.clone() };
            let mut grams = 0;
            walk(measure, story.of(), &question, &mut |line| grams += line.grams.unwrap_or(0));
            grams
        };
        let legs = legs(story.of(), &question, last).0.into_iter();
        let regions = regions(story.of(), &question, last).into_iter();
        let legs = legs.map(|(leg, grams)| (Way::Leg(leg), grams));
        let regions = regions.map(|(region, grams)| (Way::Region(region), grams));
        let all: Vec<(Way, i64)> = legs.chain(regions).collect();
        assert!(all.len() > 4, "{all:?}");
        for (way, grams) in all {
            assert_eq!(behind(Measure::Given, &way), grams, "{way:?} by {last:?}");
            assert_eq!(behind(Measure::Came, &way), 0, "a gift that came went no way yet");
        }
    }
}

#[test]
fn stock_ages_from_the_day_it_came_and_ends_in_its_month() {
    let mut story = october();
    let arrivals = [Some(day(2026, 10, 10)), Some(day(2026, 10, 11)), Some(day(2027, 10, 1))]
        .map(|expiry| Arrival::of(Batch { expiry, ..batch(RICE, None) }, units(5)));
    story.must(Command::TakeIn { source: None, hub: HubId(1), arrivals: arrivals.into() });
    let shelves = shelves(story.of(), 12);
    let told: Vec<_> = shelves.iter().map(|shelf| (shelf.lot.0, shelf.days, shelf.ends)).collect();
    let october = Ends::In(month("2026-10"));
    assert_eq!(
        told,
        [
            (1, 10, Ends::Never),
            (2, 10, Ends::Never),
            (3, 0, Ends::Past),
            (4, 0, october),
            (5, 0, Ends::Later)
        ]
    );
    let ages = [30, 31, 90, 91, 180, 181].map(Age::of);
    let expected =
        [Age::Month, Age::Quarter, Age::Quarter, Age::HalfYear, Age::HalfYear, Age::Longer];
    assert_eq!(ages, expected);
}

#[test]
fn a_cost_has_a_currency_and_a_month_and_two_currencies_are_never_added() {
    let mut story = october();
    let spent = |cents, currency, waybill: Option<u32>| Cost {
        kind: CostKind::Transport,
        cents: Cents::new(cents).expect("a cost"),
        currency,
        waybill: waybill.map(WaybillId),
    };
    let refused = story.give(1, &Command::NoteCost { cost: spent(0, Currency::Eur, None) });
    assert_eq!(refused, Err(Refusal::Empty));
    let refused = story.give(1, &Command::NoteCost { cost: spent(5, Currency::Eur, Some(9)) });
    assert_eq!(refused, Err(Refusal::Unknown(Thing::Waybill(WaybillId(9)))));
    for (cents, currency) in
        [(50_000, Currency::Eur), (-10_000, Currency::Eur), (700, Currency::Pln)]
    {
        story.must(Command::NoteCost { cost: spent(cents, currency, None) });
    }
    let cost = story.tally(Measure::Cost, "2026-10", "2026-10");
    let told: Vec<_> = cost.cents.iter().map(|(money, cents)| (money.code(), *cents)).collect();
    assert_eq!(told, [("EUR", 40_000), ("PLN", 700)]);
    assert_eq!(story.tally(Measure::Cost, "2026-11", "2026-11"), Tally::default());
}

/// A need that a referee speaks for.
fn checked(need: NeedId) -> Command {
    Command::VerifyNeed { need, proof: Proof::Referee { words: WordsId([7; 16]) } }
}
