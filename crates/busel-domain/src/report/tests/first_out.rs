//! What ends first leaves first, or the report says what was passed over.

use super::*;

/// So much rice that ends on this day, or never, comes into hub 1.
fn rice(story: &mut Story, number: u64, last: Option<Day>) {
    let batch = Batch { expiry: last, ..batch(RICE, None) };
    let arrivals = vec![Arrival::of(batch, units(number))];
    story.must(Command::TakeIn { source: None, hub: HubId(1), arrivals });
}

fn send(story: &mut Story, lot: u32, number: u64, need: Option<NeedId>) {
    let lines = vec![SentLine { lot: LotId(lot), units: units(number), need }];
    let (from, to) = (HubId(1), Destination::Group(GroupId(1)));
    story.must(Command::Dispatch { from, to, lines, boxes: Vec::new() });
}

/// The lots that left in October, each with what was passed over.
fn picked(story: &Story) -> Vec<(u32, Option<u32>)> {
    let mut found = Vec::new();
    let of = Of { book: &story.book, happened: &story.happened, today: day(2026, 11, 1) };
    let october = Question::months(month("2026-10"), month("2026-10"));
    walk(Measure::FirstOut, of, &october, &mut |line| {
        assert_eq!(line.to, Some(Thing::Hub(HubId(1))));
        assert_eq!(line.counts == Counts::Part, line.passed.is_none());
        found.push((line.lot.expect("of a lot").0, line.passed.map(|lot| lot.0)));
    });
    found
}

#[test]
fn a_later_lot_that_left_before_an_earlier_one_is_told_with_day_and_hub() {
    let mut story = Story::new();
    rice(&mut story, 100, Some(day(2026, 11, 10)));
    rice(&mut story, 100, Some(day(2028, 1, 31)));
    rice(&mut story, 100, None);
    story.on(day(2026, 10, 15), 9);
    send(&mut story, 2, 30, None);
    send(&mut story, 1, 100, None);
    send(&mut story, 2, 30, None);
    send(&mut story, 3, 30, None);
    assert_eq!(
        picked(&story),
        [(2, Some(1)), (1, None), (2, None)],
        "what has no date is not asked"
    );
    let tally = story.tally(Measure::FirstOut, "2026-10", "2026-10");
    assert_eq!((tally.lines, tally.part), (3, 2));
}

#[test]
fn what_had_ended_was_kept_or_is_another_size_was_not_passed_over() {
    let mut story = Story::new();
    rice(&mut story, 100, Some(day(2026, 10, 14)));
    rice(&mut story, 100, Some(day(2028, 1, 31)));
    let size = crate::size::Form::Bulk;
    let variant = crate::size::Variant { form: Some(size), ..Default::default() };
    let other = Batch { variant, expiry: Some(day(2026, 12, 1)), ..batch(RICE, None) };
    let arrivals = vec![Arrival::of(other, units(100))];
    story.must(Command::TakeIn { source: None, hub: HubId(1), arrivals });
    story.on(day(2026, 10, 15), 9);
    send(&mut story, 2, 30, None);
    assert_eq!(picked(&story), [(2, None)]);

    let mut story = Story::new();
    rice(&mut story, 100, Some(day(2026, 12, 1)));
    rice(&mut story, 100, Some(day(2028, 1, 31)));
    story.on(day(2026, 10, 15), 9);
    let line = NeedLine { item: key(RICE), ..need_line(1, 100) };
    story.must(Command::RaiseNeeds { source: None, lines: vec![line] });
    let (need, lot, hub, why) = (NeedId(1), LotId(1), HubId(1), crate::plan::WhyGiven::OnlyLot);
    let kept = crate::plan::Allocated { need, lot, hub, units: units(100), why };
    let mut document = crate::book::tests::document(&story.book, vec![kept]);
    document.day = day(2026, 10, 15);
    story.must(Command::ProposePlan { document });
    send(&mut story, 2, 10, None);
    story.must(Command::AdoptPlan { plan: crate::ids::PlanId(1) });
    send(&mut story, 2, 10, None);
    send(&mut story, 1, 60, Some(need));
    assert_eq!(
        picked(&story),
        [(2, Some(1)), (2, None), (1, None)],
        "a plan proposed keeps nothing"
    );
}

#[test]
fn goods_handed_over_in_the_field_are_asked_as_well() {
    let mut story = Story::new();
    rice(&mut story, 100, Some(day(2026, 11, 10)));
    rice(&mut story, 100, Some(day(2028, 1, 31)));
    story.on(day(2026, 10, 15), 9);
    let (hub, group, need) = (HubId(1), GroupId(1), None);
    story.must(Command::ReportHandover { hub, group, lot: LotId(2), units: units(5), need });
    assert_eq!(picked(&story), [(2, Some(1))]);
}
