//! Goods under way that go to others, back, or to whom they were sent all the same; and the run that follows.

use super::*;
use crate::boxes::{BoxCode, BoxReport};
use crate::convoy::{Leading, Part, VehicleLine, WayHome};
use crate::event::Fact;
use crate::ids::ConvoyId;
use crate::role::{Grant, Reach};
use crate::waybill::{Decided, WayFact};

const CONVOY: ConvoyId = ConvoyId(1);

fn lead(leading: Leading) -> Command {
    Command::Lead { leading }
}

fn part(to: Option<Destination>, number: u64) -> Part {
    let loose = [(LotId(1), units(number))].into();
    Part { on: None, to, loose, boxes: Vec::new() }
}

fn send_on(waybill: u32, parts: Vec<Part>) -> Command {
    lead(Leading::Reissue { waybill: WaybillId(waybill), parts })
}

fn group(id: u32) -> Destination {
    Destination::Group(GroupId(id))
}

fn came(waybill: u32, good: u64) -> Command {
    let counted = vec![CountedLine { lot: LotId(1), good: units(good), damaged: Units::ZERO }];
    let (otherwise, boxes, signed) = (Vec::new(), Vec::new(), Countersign::Paper);
    Command::ReportReceipt { waybill: WaybillId(waybill), counted, otherwise, boxes, signed }
}

/// Thirty pairs for a need of group 1 are on the road, and the need is withdrawn.
fn withdrawn() -> (Centre, NeedId) {
    let mut centre = Centre::new();
    centre.socks(30, None);
    let need = centre.need(1, 30);
    centre.must(dispatch(30, Some(need)));
    centre.must(Command::WithdrawNeed { need });
    (centre, need)
}

fn driver(ways: &[u32]) -> Actor {
    let grant =
        |id: &u32| Grant { role: Role::Driver, reach: Reach::Waybill(WaybillId(*id)), until: None };
    Actor { id: ActorId(5), grants: ways.iter().map(grant).collect() }
}

fn with(centre: &Centre, id: u32) -> i64 {
    centre.book.stock().held(LotId(1), Account::Group(GroupId(id)))
}

#[test]
fn goods_under_way_go_to_others_for_what_these_ask() {
    let (mut centre, old) = withdrawn();
    let other = centre.need(2, 20);
    let unknown = send_on(1, vec![part(Some(group(77)), 30)]);
    assert_eq!(centre.refused(unknown), Refusal::Unknown(Thing::Group(GroupId(77))));
    let facts = centre.must(send_on(1, vec![part(Some(group(2)), 26), part(None, 4)]));
    assert!(matches!(&facts[..], [Fact::OnWay(WaybillId(1), WayFact::SentOn { .. })]));
    let way = |id| centre.book.waybill(WaybillId(id)).expect("a paper");
    let told =
        |id| way(id).sent.iter().map(|line| (line.need, line.units.get())).collect::<Vec<_>>();
    assert_eq!(way(1).decided, Some(Decided::SentOn));
    assert_eq!((way(2).to, way(3).to), (Destination::Group(GroupId(2)), way(1).to));
    // What they ask, and the rest for no need.
    assert_eq!(told(2), [(Some(other), 20), (None, 6)]);
    assert_eq!(told(3), [(Some(old), 4)]);
    let on_road = |need| centre.book.need(need).expect("a need").on_road;
    assert_eq!((on_road(old), on_road(other)), (units(4), units(20)));
    centre.must(came(2, 26));
    assert_eq!((with(&centre, 1), with(&centre, 2)), (0, 26));
    assert_eq!(centre.book.need(other).expect("a need").received, units(20));
}

#[test]
fn whoever_delivers_by_the_old_paper_is_believed() {
    for good in [30, 25, 32] {
        let (mut centre, need) = withdrawn();
        centre.need(2, 20);
        let back = Some(Destination::Hub(HubId(1)));
        centre.must(send_on(1, vec![part(Some(group(2)), 18), part(back, 12)]));
        centre.give(&driver(&[1]), &came(1, good)).expect("a report is never refused");
        assert_eq!(centre.book.aside().count(), 0, "nobody has to look");
        assert_eq!((with(&centre, 1), with(&centre, 2)), (i64::try_from(good).expect("few"), 0));
        for id in [1, 2, 3] {
            assert_eq!(centre.book.stock().held(LotId(1), Account::Road(WaybillId(id))), 0);
        }
        assert_eq!(centre.book.waybills().filter(|way| way.is_under_way()).count(), 0);
        assert_eq!(centre.book.need(need).expect("a need").on_road, Units::ZERO);
        assert_eq!(centre.book.stock().faults(), []);
    }
    // What came to others already cannot all have come: a person looks, and nothing is lost.
    let (mut centre, _) = withdrawn();
    centre.must(send_on(1, vec![part(Some(group(2)), 18), part(None, 12)]));
    centre.must(came(2, 18));
    centre.give(&driver(&[1]), &came(1, 30)).expect("a report is never refused");
    assert_eq!((centre.book.aside().count(), with(&centre, 1), with(&centre, 2)), (1, 0, 18));
}

#[test]
fn boxes_delivered_by_the_old_paper_are_where_they_are_told() {
    let mut centre = Centre::new();
    centre.socks(30, None);
    boxes::two_packed(&mut centre);
    let sent: Vec<BoxCode> =
        centre.book.cartons().filter(|it| it.at == Some(SHELF)).map(|it| it.code).collect();
    let (from, to) = (HubId(1), Destination::Group(GroupId(1)));
    centre.must(Command::Dispatch { from, to, lines: Vec::new(), boxes: sent.clone() });
    let of = |to, code| Part { boxes: vec![code], loose: [].into(), ..part(to, 0) };
    let rest = sent[1..].iter().map(|code| of(None, *code));
    let parts = std::iter::once(of(Some(group(2)), sent[0])).chain(rest).collect();
    centre.must(send_on(1, parts));
    let (counted, otherwise, signed) = (Vec::new(), Vec::new(), Countersign::Paper);
    let (waybill, boxes) = (WaybillId(1), sent.clone());
    let all = Command::ReportReceipt { waybill, counted, otherwise, boxes, signed };
    centre.give(&driver(&[1]), &all).expect("a report is never refused");
    for code in &sent {
        let at = centre.book.carton(*code).expect("a box").at;
        assert_eq!(at, Some(Account::Group(GroupId(1))));
    }
    assert_eq!((centre.book.aside().count(), centre.book.box_faults()), (0, Vec::new()));
    let signed = Countersign::Nothing;
    let handed = BoxReport::HandedOver { code: sent[0], group: GroupId(1), signed };
    centre.must(Command::ReportBox { report: handed });
    assert_eq!(centre.book.carton(sent[0]).expect("a box").claims.len(), 2, "a witness");
}

#[test]
fn a_reserve_is_decided_once_and_changes_no_paper() {
    let (mut centre, need) = withdrawn();
    let keep = || lead(Leading::KeepAsReserve { waybill: WaybillId(1) });
    centre.must(keep());
    assert_eq!(centre.refused(keep()), Refusal::Settled(Thing::Waybill(WaybillId(1))));
    let way = centre.book.waybill(WaybillId(1)).expect("a paper");
    assert!(way.is_under_way() && way.decided == Some(Decided::Reserve));
    centre.must(came(1, 30));
    assert_eq!(with(&centre, 1), 30);
    assert!(centre.book.need(need).expect("a need").closed.is_some());
}

#[test]
fn nobody_there_is_told_and_the_goods_stay_aboard() {
    let (mut centre, _) = withdrawn();
    let nobody = |id| Command::ReportNobody { waybill: WaybillId(id) };
    centre.give(&driver(&[1]), &nobody(1)).expect("a report is never refused");
    let way = centre.book.waybill(WaybillId(1)).expect("a paper");
    assert_eq!((way.nobody_there, way.is_under_way()), (Some(NOON), true));
    assert_eq!(centre.book.stock().held(LotId(1), Account::Road(WaybillId(1))), 30);
    // Back to the hub: no loss, no difference.
    centre.must(send_on(1, vec![part(Some(Destination::Hub(HubId(1))), 30)]));
    centre.must(came(2, 30));
    assert_eq!(centre.book.stock().held(LotId(1), SHELF), 30);
    let told: Vec<_> = [nobody(1), nobody(2), nobody(9)]
        .iter()
        .map(|report| centre.give(&driver(&[1, 2]), report).expect("heard"))
        .collect();
    assert!(told.iter().flatten().all(|fact| matches!(fact, Fact::ReportSetAside { .. })));
}

fn van() -> VehicleLine {
    VehicleLine {
        kind: "van".into(),
        seats: 3,
        crew: 1,
        papers_until: None,
        given: None,
        home: WayHome::Drives,
    }
}

#[test]
fn a_run_follows_its_papers_and_takes_none_that_others_were_given() {
    let run = |centre: &Centre, named: &[u32], others: &[u32]| -> Vec<u32> {
        let named: Vec<_> = named.iter().map(|id| WaybillId(*id)).collect();
        let all = centre.book.run(&named, |id| others.contains(&id.0));
        all.into_iter().map(|id| id.0).collect()
    };
    // In no vehicle: all that came of it, unless another phone has it.
    let (mut centre, _) = withdrawn();
    centre.must(send_on(1, vec![part(Some(group(2)), 18), part(None, 12)]));
    centre.must(send_on(3, vec![part(Some(group(2)), 12)]));
    assert_eq!(run(&centre, &[1], &[]), [1, 2, 3, 4]);
    assert_eq!(run(&centre, &[1], &[2]), [1, 3, 4]);
    assert_eq!(run(&centre, &[1], &[3]), [1, 2], "nor what came of that");
    assert_eq!(run(&centre, &[9], &[]), [9]);
    // W-1 in the first vehicle, W-2 in the second.
    let mut centre = Centre::new();
    centre.socks(30, None);
    for units in [10, 20] {
        centre.must(dispatch(units, None));
    }
    let (leaves, sheet) = (NOON.day(), WordsId([1; 16]));
    let vehicles = vec![van(), van(), van()];
    let form = Leading::Form { plan: None, leaves, ends: leaves.plus(4), vehicles, sheet };
    centre.must(lead(form));
    for (vehicle, way) in [(0, 1), (1, 2)] {
        let waybill = WaybillId(way);
        centre.must(lead(Leading::Load { convoy: CONVOY, vehicle, waybill }));
    }
    centre.must(lead(Leading::SetOut { convoy: CONVOY }));
    centre.must(lead(Leading::BreakDown { convoy: CONVOY, vehicle: 0 }));
    let on = |vehicle, number| Part { on: Some((CONVOY, vehicle)), ..part(None, number) };
    // W-3 goes on in the second vehicle, W-4 in the third, W-5 waits beside the first.
    centre.must(send_on(1, vec![on(1, 4), on(2, 3), part(None, 3)]));
    assert_eq!(run(&centre, &[1], &[]), [1, 5]);
    assert_eq!(run(&centre, &[2], &[]), [2, 3], "what came into its vehicle is its driver's");
    assert_eq!(run(&centre, &[1, 2], &[]), [1, 2, 3, 5]);
    // When the convoy is over, nobody gets what was others'.
    centre.must(lead(Leading::End { convoy: CONVOY, words: Some(WordsId([2; 16])) }));
    assert_eq!(run(&centre, &[1], &[]), [1, 5]);
    assert_eq!(centre.book.goes_on_as(centre.book.waybill(WaybillId(1)).expect("it")).len(), 3);
}
