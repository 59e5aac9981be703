//! Convoys: who gets home, and goods that go on when a vehicle does not.

use super::*;
use crate::boxes::{BoxReport, Contents};
use crate::convoy::{GivenTo, Leading, Part, VehicleLine, WayHome};
use crate::event::Fact;
use crate::ids::ConvoyId;

const CONVOY: ConvoyId = ConvoyId(1);

fn van(crew: u8) -> VehicleLine {
    VehicleLine {
        kind: "van".into(),
        seats: 3,
        crew,
        papers_until: None,
        given: None,
        home: WayHome::Drives,
    }
}

/// A pickup that stays with group 1.
fn gift(crew: u8, home: WayHome) -> VehicleLine {
    let given = Some(GivenTo { group: GroupId(1), offer: None });
    VehicleLine { kind: "pickup".into(), given, home, ..van(crew) }
}

fn form(vehicles: Vec<VehicleLine>) -> Command {
    let (leaves, sheet) = (NOON.day(), WordsId([1; 16]));
    let leading = Leading::Form { plan: None, leaves, ends: leaves.plus(4), vehicles, sheet };
    Command::Lead { leading }
}

fn lead(leading: Leading) -> Command {
    Command::Lead { leading }
}

fn load(vehicle: u8, waybill: u32) -> Command {
    lead(Leading::Load { convoy: CONVOY, vehicle, waybill: WaybillId(waybill) })
}

fn part(vehicle: u8, loose: &[(LotId, u64)], boxes: &[crate::boxes::BoxCode]) -> Part {
    let loose = loose.iter().map(|(lot, number)| (*lot, units(*number))).collect();
    Part { on: Some((CONVOY, vehicle)), to: None, loose, boxes: boxes.to_vec() }
}

pub(super) fn any_leading() -> impl Strategy<Value = Leading> {
    let vehicle = || 0..3u8;
    let waybill = || (0..5u32).prop_map(WaybillId);
    let convoy = || (0..3u32).prop_map(ConvoyId);
    let home = prop_oneof![
        Just(WayHome::Drives),
        (0..3u8).prop_map(WayHome::With),
        Just(WayHome::PaidRide),
        Just(WayHome::Open)
    ];
    let line = (0..4u8, prop::bool::ANY, home).prop_map(|(crew, is_given, home)| VehicleLine {
        home,
        ..if is_given { gift(crew, home) } else { van(crew) }
    });
    let form = |vehicles| {
        let (leaves, sheet) = (NOON.day(), WordsId([1; 16]));
        Leading::Form { plan: None, leaves, ends: leaves.plus(4), vehicles, sheet }
    };
    prop_oneof![
        2 => prop::collection::vec(line, 0..4).prop_map(form),
        3 => (convoy(), vehicle(), waybill())
            .prop_map(|(convoy, vehicle, waybill)| Leading::Load { convoy, vehicle, waybill }),
        1 => convoy().prop_map(|convoy| Leading::SetOut { convoy }),
        1 => (convoy(), vehicle())
            .prop_map(|(convoy, vehicle)| Leading::BreakDown { convoy, vehicle }),
        1 => (convoy(), vehicle()).prop_map(|(convoy, vehicle)| Leading::Mend { convoy, vehicle }),
        1 => waybill().prop_map(|waybill| Leading::KeepAsReserve { waybill }),
        1 => (convoy(), prop::bool::ANY).prop_map(|(convoy, is_said)| Leading::End {
            convoy,
            words: is_said.then_some(WordsId([2; 16])),
        }),
    ]
}

/// All that is on the road with a paper, in at most two parts; what goes into which and whether the first
/// goes to others, the mask says.
fn halves(book: &Book, id: WaybillId, mask: u32) -> Vec<Part> {
    let way = book.waybill(id).expect("it is there");
    let (boxes, loose) = book.on_the_road(way);
    let others = [None, Some(Destination::Hub(HubId(1))), Some(Destination::Group(GroupId(1)))];
    let part = |to| Part { on: None, to, loose: Contents::new(), boxes: Vec::new() };
    let mut parts = [part(others[mask as usize % 3]), part(None)];
    for (turn, carton) in boxes.iter().enumerate() {
        parts[(mask >> turn) as usize & 1].boxes.push(carton.code);
    }
    for (lot, held) in loose {
        let half = units(held.get() * u64::from(mask % 5) / 4);
        parts[0].loose.insert(lot, half);
        parts[1].loose.insert(lot, held.less(half));
    }
    let is_something =
        |part: &Part| !part.boxes.is_empty() || part.loose.values().any(|held| !held.is_zero());
    parts.into_iter().filter(is_something).collect()
}

#[test]
fn nobody_sets_out_without_a_driver_and_a_way_home() {
    let mut centre = Centre::new();
    assert_eq!(centre.refused(form(Vec::new())), Refusal::Empty);
    assert_eq!(centre.refused(form(vec![van(4)])), Refusal::NoSeat(0));
    // Whoever gives a vehicle away cannot drive home in it, nor with those who are full or stay too.
    for (vehicles, who) in [
        (vec![gift(1, WayHome::Drives)], 0),
        (vec![van(2), gift(2, WayHome::With(0))], 1),
        (vec![van(2), gift(1, WayHome::With(0)), gift(1, WayHome::With(0))], 1),
        (vec![gift(1, WayHome::PaidRide), gift(1, WayHome::With(0))], 1),
        (vec![van(1), gift(1, WayHome::With(7))], 1),
        (vec![VehicleLine { home: WayHome::With(0), ..van(1) }], 0),
    ] {
        assert_eq!(centre.refused(form(vehicles)), Refusal::NoWayHome(who));
    }
    centre.must(form(vec![van(1), gift(2, WayHome::Open), van(0)]));
    let set_out = || lead(Leading::SetOut { convoy: CONVOY });
    assert_eq!(centre.refused(set_out()), Refusal::NoCrew(2));
    let refit = |vehicles, seen, sheet| {
        let (leaves, sheet) = (NOON.day(), WordsId([sheet; 16]));
        let ends = leaves.plus(4);
        let seen = WordsId([seen; 16]);
        lead(Leading::Refit { convoy: CONVOY, seen, leaves, ends, vehicles, sheet })
    };
    centre.must(refit(vec![van(1), gift(2, WayHome::Open), van(1)], 1, 2));
    assert_eq!(centre.refused(set_out()), Refusal::NoWayHome(1));
    // Two people change it at once: the second is told.
    let homeward = vec![van(1), gift(2, WayHome::With(0)), van(1)];
    let outdated = Refusal::Outdated(Thing::Convoy(CONVOY));
    assert_eq!(centre.refused(refit(homeward.clone(), 1, 3)), outdated);
    assert_eq!(centre.refused(refit(vec![van(1)], 2, 3)), Refusal::NotTheSame);
    centre.must(refit(homeward, 2, 3));
    centre.must(set_out());
    assert_eq!(centre.refused(set_out()), Refusal::Settled(Thing::Convoy(CONVOY)));
    // The van breaks down: its crew and those who would ride with it have no way home.
    centre.must(lead(Leading::BreakDown { convoy: CONVOY, vehicle: 0 }));
    let convoy = centre.book.convoy(CONVOY).expect("just made");
    assert_eq!(convoy.stranded().collect::<Vec<_>>(), [0, 1]);
    // Somebody pressed the wrong button, or a mechanic came by.
    let mend = |vehicle| lead(Leading::Mend { convoy: CONVOY, vehicle });
    centre.must(mend(0));
    assert_eq!(centre.book.convoy(CONVOY).expect("just made").stranded().count(), 0);
    assert_eq!(centre.refused(mend(0)), Refusal::Settled(Thing::Convoy(CONVOY)));
    assert_eq!(centre.refused(mend(9)), Refusal::NoVehicle(9));
}

#[test]
fn what_a_broken_vehicle_carries_goes_on_with_new_papers_for_the_same_needs() {
    let mut centre = Centre::new();
    centre.socks(30, None);
    let (first, second) = (centre.need(1, 10), centre.need(1, 15));
    let lines = [(first, 10), (second, 15)].map(|(need, number)| SentLine {
        lot: LOT,
        units: units(number),
        need: Some(need),
    });
    let (from, to) = (HubId(1), Destination::Group(GroupId(1)));
    centre.must(Command::Dispatch { from, to, lines: lines.into(), boxes: Vec::new() });
    centre.must(form(vec![van(1), van(1)]));
    centre.must(load(0, 1));
    assert_eq!(centre.refused(load(0, 1)), Refusal::Settled(Thing::Waybill(WaybillId(1))));
    centre.must(lead(Leading::SetOut { convoy: CONVOY }));
    // On the road a paper does not change its vehicle: that takes a new one.
    assert_eq!(centre.refused(load(1, 1)), Refusal::Travels(Thing::Waybill(WaybillId(1))));
    centre.must(lead(Leading::BreakDown { convoy: CONVOY, vehicle: 0 }));
    assert_eq!(centre.refused(load(0, 1)), Refusal::BrokenDown(0));
    let reissue = |parts| lead(Leading::Reissue { waybill: WaybillId(1), parts });
    let left = Refusal::DoesNotAddUp(Thing::Lot(LOT), 1);
    assert_eq!(centre.refused(reissue(vec![part(1, &[(LOT, 24)], &[])])), left);
    let too_much = Refusal::DoesNotAddUp(Thing::Lot(LOT), -1);
    assert_eq!(centre.refused(reissue(vec![part(1, &[(LOT, 26)], &[])])), too_much);
    assert_eq!(centre.refused(reissue(vec![part(0, &[(LOT, 25)], &[])])), Refusal::BrokenDown(0));
    // Twelve go on with the second van, thirteen wait for whoever comes.
    let waits = Part { on: None, ..part(1, &[(LOT, 13)], &[]) };
    centre.must(reissue(vec![part(1, &[(LOT, 12)], &[]), waits]));
    let way = |id| centre.book.waybill(WaybillId(id)).expect("a paper");
    let told =
        |id| way(id).sent.iter().map(|line| (line.need, line.units.get())).collect::<Vec<_>>();
    assert_eq!(told(2), [(Some(first), 10), (Some(second), 2)]);
    assert_eq!(told(3), [(Some(second), 13)]);
    assert_eq!(way(2).instead_of, Some(WaybillId(1)));
    assert_eq!(way(1).reissued, [WaybillId(2), WaybillId(3)]);
    assert!(!way(1).is_under_way() && way(2).is_under_way());
    assert_eq!(way(2).left, way(1).left);
    assert_eq!(centre.book.carried_by(WaybillId(2)), Some((CONVOY, 1)));
    let on_road = |need| centre.book.need(need).expect("a need").on_road;
    assert_eq!((on_road(first), on_road(second)), (units(10), units(15)));
    // Whoever tells of the old paper is heard, and a person looks.
    let facts = centre.must(receipt(25));
    assert!(matches!(&facts[..], [Fact::ReportSetAside { why: SetAside::Reissued, .. }]));
    let came = |id, good| {
        let counted = vec![CountedLine { lot: LOT, good: units(good), damaged: Units::ZERO }];
        let (boxes, signed) = (Vec::new(), Countersign::Nothing);
        Command::ReportReceipt {
            waybill: WaybillId(id),
            counted,
            otherwise: Vec::new(),
            boxes,
            signed,
        }
    };
    centre.must(came(2, 12));
    let end = |words| lead(Leading::End { convoy: CONVOY, words });
    // What no vehicle of it carries does not keep the convoy open.
    centre.must(came(3, 13));
    centre.must(end(None));
    assert_eq!(centre.refused(end(None)), Refusal::Closed(Thing::Convoy(CONVOY)));
    let got = |need| centre.book.need(need).expect("a need").received;
    assert_eq!((got(first), got(second)), (units(10), units(15)));
    assert_eq!(centre.book.stock().held(LOT, Account::Group(GroupId(1))), 25);
}

#[test]
fn a_convoy_with_goods_on_the_road_ends_only_with_words() {
    let mut centre = Centre::new();
    centre.socks(30, None);
    centre.must(dispatch(5, None));
    centre.must(form(vec![van(1)]));
    centre.must(load(0, 1));
    let end = |words| lead(Leading::End { convoy: CONVOY, words });
    assert_eq!(centre.refused(end(None)), Refusal::StillOpen(Thing::Waybill(WaybillId(1))));
    centre.must(end(Some(WordsId([9; 16]))));
    assert_eq!(centre.book.carried_by(WaybillId(1)), None);
}

#[test]
fn boxes_go_on_whole_and_are_told_of_whatever_paper_they_are_on() {
    let mut centre = Centre::new();
    centre.socks(30, None);
    boxes::two_packed(&mut centre);
    let codes: Vec<_> = centre.book.cartons().map(|carton| carton.code).collect();
    let held = |centre: &Centre, code| centre.book.carton(code).expect("a box").at;
    let (from, to) = (HubId(1), Destination::Group(GroupId(1)));
    let there = |code: &&crate::boxes::BoxCode| held(&centre, **code) == Some(SHELF);
    let sent: Vec<_> = codes.iter().filter(there).copied().collect();
    assert!(sent.len() > 1, "two are packed");
    centre.must(Command::Dispatch { from, to, lines: Vec::new(), boxes: sent.clone() });
    centre.must(form(vec![van(1), van(1)]));
    let reissue = |parts| lead(Leading::Reissue { waybill: WaybillId(1), parts });
    let none: &[(LotId, u64)] = &[];
    // Each box exactly once.
    let left = centre.refused(reissue(vec![part(0, none, &sent[1..])]));
    assert_eq!(left, Refusal::NotAtHub(Thing::Box(sent[0])));
    let twice = centre.refused(reissue(vec![part(0, none, &sent), part(1, none, &sent[1..])]));
    assert_eq!(twice, Refusal::NotTheSame);
    centre.must(reissue(vec![part(0, none, &sent[..1]), part(1, none, &sent[1..])]));
    assert_eq!(held(&centre, sent[0]), Some(Account::Road(WaybillId(2))));
    assert_eq!(held(&centre, sent[1]), Some(Account::Road(WaybillId(3))));
    // All of the old paper: which boxes are meant, and what of the loose goods, a person says.
    let report = Command::ReportReceipt {
        waybill: WaybillId(1),
        counted: Vec::new(),
        otherwise: Vec::new(),
        boxes: sent.clone(),
        signed: Countersign::Nothing,
    };
    let facts = centre.must(report);
    assert!(matches!(&facts[..], [Fact::ReportSetAside { why: SetAside::Reissued, .. }]));
    assert_eq!(held(&centre, sent[0]), Some(Account::Road(WaybillId(2))));
    let (group, signed) = (GroupId(1), Countersign::Paper);
    let handed =
        |code| Command::ReportBox { report: BoxReport::HandedOver { code, group, signed } };
    for code in &sent {
        centre.must(handed(*code));
    }
    for id in [2, 3] {
        assert!(centre.book.waybill(WaybillId(id)).expect("a paper").is_clean(), "W-{id}");
    }
    assert_eq!(centre.book.box_faults(), []);
}

#[test]
fn what_a_border_took_is_remembered_and_the_oldest_forgotten() {
    let mut centre = Centre::new();
    let tell =
        |post: &str, hour, minutes| lead(Leading::TellWait { post: post.into(), hour, minutes });
    assert_eq!(centre.refused(tell("", 1, 5)), Refusal::Empty);
    for wrong in [tell("x", 24, 5), tell("x", 1, u16::MAX), tell(&"x".repeat(81), 1, 5)] {
        assert_eq!(centre.refused(wrong), Refusal::TooLong);
    }
    for minutes in 1..=201 {
        centre.must(tell("ua-shehyni", 22, minutes));
    }
    let known = centre.book.waited("ua-shehyni");
    assert_eq!((known.len(), known[0].minutes, known[199].minutes), (200, 2, 201));
    assert_eq!(centre.book.waited("elsewhere"), []);
    let fact = &centre.journal.last().expect("told").fact;
    assert_eq!(fact.about(), [], "it stands in no convoy's history");
}

proptest! {
    /// Whatever happened before, what is on the road goes on whole: nothing appears, nothing is lost, and
    /// what is on the road for a need stays what the open papers say.
    #[test]
    fn goods_go_on_whole(history in any_history(), masks in prop::collection::vec(any::<u32>(), 6), after in any_history()) {
        let mut centre = lived(&history);
        let open: Vec<_> = centre.book.waybills().filter(|way| way.is_under_way()).map(|way| way.id).collect();
        for (id, mask) in open.into_iter().zip(masks) {
            let parts = halves(&centre.book, id, mask);
            if parts.is_empty() {
                continue;
            }
            let before = centre.book.stock().clone();
            centre.must(lead(Leading::Reissue { waybill: id, parts }));
            for lot in centre.book.lots() {
                prop_assert_eq!(centre.book.stock().held(lot.id, Account::Road(id)), 0);
                for account in [SHELF, Account::Donors, Account::Group(GroupId(1)), Account::Discrepancy(Place::Waybill(id))] {
                    prop_assert_eq!(before.held(lot.id, account), centre.book.stock().held(lot.id, account));
                }
            }
        }
        for (actor, command) in &after {
            let actor = Actor { id: ActorId(*actor), ..coordinator() };
            let outcome = centre.give(&actor, command);
            prop_assert!(!command.is_report() || outcome.is_ok());
        }
        prop_assert_eq!(centre.book.stock().faults(), []);
        prop_assert_eq!(centre.book.box_faults(), []);
        prop_assert_eq!(centre.book.pallet_faults(), []);
        let mut again = Book::new(catalogue());
        for event in &centre.journal {
            again.apply(event);
        }
        prop_assert_eq!(again, centre.book);
    }
}
