//! How long a report takes: ten years of a large centre, made by counting, asked for one page of
//! measures and for one of pictures. It is a measuring rod, and prints milliseconds.
//!
//! `cargo run --release -p busel-domain --example report`

use std::io::Write as _;
use std::sync::Arc;
use std::time::Instant;

use busel_domain::book::Book;
use busel_domain::event::{Event, Fact};
use busel_domain::group::{Group, Region};
use busel_domain::hub::Hub;
use busel_domain::ids::{ActorId, Attempt, GroupId, HubId, LotId, NeedId, Seq, WordsId};
use busel_domain::item::{Catalogue, Item, ItemKey, Perishability};
use busel_domain::ledger::{Account, Movement};
use busel_domain::lot::{Batch, Condition, Lot};
use busel_domain::month::Month;
use busel_domain::need::{NeedLine, Priority, Substitutes, Trust};
use busel_domain::quantity::{BaseUnit, Units, Written};
use busel_domain::report::{
    Happened, Measure, Of, Question, by_month, cells, legs, losses, shelves, streams, summed,
};
use busel_domain::size::Variant;
use busel_domain::time::{Day, Moment};

const NEEDS: u32 = 100_000;
const LOTS: u32 = 20_000;
const HANDED: u32 = 150_000;
const KINDS: [&str; 5] = ["food", "clothing", "hygiene", "shelter", "water"];
const DAY: i64 = 86_400_000_000;
/// 2016-11-22, and ten years.
const FIRST: Day = Day(17_127);
const DAYS: i64 = 3_652;

fn key(number: u32) -> ItemKey {
    let kind = KINDS[number as usize % KINDS.len()];
    ItemKey::new(&format!("{kind}.item_{}", number % 300)).expect("a key")
}

fn units(number: u32) -> Units {
    Units::new(u64::from(number)).expect("small")
}

fn catalogue() -> Arc<Catalogue> {
    let item = |number: u32| Item {
        key: key(number),
        base_unit: BaseUnit::Piece,
        gauge_line: None,
        weight_mg: (!number.is_multiple_of(7)).then(|| 1_000 * u64::from(number + 1)),
        volume_mm3: None,
        sizing: None,
        perishability: Perishability::BestBefore,
        hazards: Vec::new(),
        gate: None,
    };
    Arc::new(Catalogue::new((0..300).map(item), [], []).expect("300 different keys"))
}

fn places() -> Vec<Fact> {
    let name = WordsId([1; 16]);
    let region = |number: u32| {
        Some(Region { country: "UA".into(), code: format!("{:02}", number % 20).into() })
    };
    let hub = Hub { id: HubId(1), name, place: None, region: region(15) };
    let group = |number| {
        Fact::GroupAdded(Group { id: GroupId(number), name, place: None, region: region(number) })
    };
    std::iter::once(Fact::HubOpened(hub)).chain((1..=500).map(group)).collect()
}

fn need(number: u32) -> Fact {
    let wanted = i32::try_from(i64::from(number) * DAYS / i64::from(NEEDS)).expect("ten years");
    let line = NeedLine {
        group: GroupId(1 + number % 500),
        item: key(number),
        variant: Variant::default(),
        written: Written::base(units(40)),
        asked: Some(units(40)),
        minimum: Units::ZERO,
        substitutes: Substitutes::Allowed,
        priority: Priority::P3,
        wanted_by: Some(FIRST.plus(wanted + 14)),
        valid_until: None,
        trust: Trust::V1,
        source: None,
        words: None,
    };
    Fact::NeedRaised { need: NeedId(number + 1), line }
}

fn lot(number: u32) -> Fact {
    let origin = ["PL", "GB", "DE", "FR", "LT", "CZ"].get(number as usize % 7);
    let batch = Batch {
        expiry: Some(FIRST.plus(i32::try_from(number / 5).expect("small"))),
        condition: Condition::New,
        origin: origin.map(|code| (*code).into()),
        ..Batch::of(key(number))
    };
    let lot = Lot { id: LotId(number + 1), batch };
    Fact::LotTakenIn { lot, hub: HubId(1), units: units(1_000) }
}

fn handed(number: u32) -> Fact {
    let (lot, group) = (LotId(1 + number % LOTS), GroupId(1 + number % 500));
    let (from, to, units) = (Account::Hub(HubId(1)), Account::Group(group), units(30));
    Fact::HandoverReported {
        hub: HubId(1),
        group,
        lot,
        units,
        need: Some(NeedId(1 + number % NEEDS)),
        movements: vec![Movement { lot, from, to, units }],
    }
}

#[expect(clippy::disallowed_methods, reason = "a stopwatch")]
fn now() -> Instant {
    Instant::now()
}

fn tell(what: std::fmt::Arguments<'_>, began: Instant) -> std::io::Result<()> {
    writeln!(std::io::stdout(), "{what}: {:.1} ms", began.elapsed().as_secs_f64() * 1_000.0)
}

fn main() -> std::io::Result<()> {
    let facts: Vec<Fact> = places()
        .into_iter()
        .chain((0..LOTS).map(lot))
        .chain((0..NEEDS).map(need))
        .chain((0..HANDED).map(handed))
        .collect();
    let count = i64::try_from(facts.len()).expect("some");
    let events = facts.into_iter().zip(1_i64..).map(|(fact, seq)| {
        let when = Moment((i64::from(FIRST.0) + seq * DAYS / count) * DAY);
        let seq = Seq(u64::try_from(seq).expect("positive"));
        Event {
            seq,
            by: ActorId(1),
            happened: when,
            recorded: when,
            attempt: Attempt([0; 16]),
            fact,
        }
    });
    let events: Vec<Event> = events.collect();
    let mut book = Book::new(catalogue());
    for event in &events {
        book.apply(event);
    }
    let began = now();
    let mut happened = Happened::new(catalogue());
    for event in &events {
        happened.note(event, &Moment::day);
    }
    tell(format_args!("{count} events folded"), began)?;
    let began = now();
    let copy = happened.clone();
    tell(format_args!("copied for one event more"), began)?;
    let of = Of { book: &book, happened: &copy, today: FIRST.plus(3_652) };
    for months in [1, 12] {
        let last = Month::of(of.today);
        let question = Question::months(last.plus(1 - months), last);
        let year = Question::months(last.plus(-23), last);
        let began = now();
        for measure in Measure::ALL {
            let months = by_month(measure, of, &year);
            let _told = summed(&months, question.from, question.until).wait(50);
        }
        let _told = (losses(of, &question), cells(of, &question));
        tell(format_args!("a page of measures of {months} months"), began)?;
        let began = now();
        let _told = (streams(of, &question), legs(of, &question, of.today), shelves(of, 12));
        for measure in [Measure::Filled, Measure::OnTime, Measure::LeadTime, Measure::ShelfTime] {
            let _told = by_month(measure, of, &year);
        }
        tell(format_args!("a page of pictures of {months} months"), began)?;
    }
    let began = now();
    let all = Question::months(Month::of(FIRST), Month::of(of.today));
    let _told = cells(of, &all);
    tell(format_args!("the table of ten years"), began)
}
