//! Receipts of another centre in every sequence, letters that contradict each other, and goods of theirs
//! that are counted here.

use super::*;
use crate::convoy::{Leading, Part};
use crate::ids::{HubId, NodeId, WordsId};
use crate::letter::TakenLine;
use crate::peer::PeerDeed;
use crate::testkit::{Centre, batch, units};
use crate::waybill::SentLine;

const PEER: PeerId = PeerId(1);
const LOT: LotId = LotId(1);
const WAY: WaybillId = WaybillId(1);

/// A centre that met another and sent it a hundred pairs of socks.
fn sending() -> Centre {
    let mut centre = Centre::new();
    let (node, name, key) = (NodeId([1; 16]), WordsId([1; 16]), Digest([1; 32]));
    let meet = PeerDeed::Meet { node, name, key, card: Digest([2; 32]) };
    centre.must(Command::Correspond(meet));
    centre.must(Command::Correspond(PeerDeed::Verify { peer: PEER, key }));
    centre.socks(100, None);
    let lines = vec![SentLine { lot: LOT, units: units(100), need: None }];
    let (from, to) = (HubId(1), Destination::Peer(PEER));
    centre.must(Command::Dispatch { from, to, lines, boxes: Vec::new() });
    centre
}

fn digest(number: u32) -> Digest {
    let mut bytes = [0; 32];
    bytes[..4].copy_from_slice(&number.to_be_bytes());
    Digest(bytes)
}

/// The letter of this number in a chain without a break.
fn said(seq: u32) -> Said {
    Said { seq, letter: digest(seq), previous: digest(seq - 1) }
}

fn receipt(revision: u16, is_final: bool, good: u64, damaged: u64) -> Heard {
    let counted = vec![CountedLine { lot: LOT, good: units(good), damaged: units(damaged) }];
    Heard::Receipt { waybill: WAY, revision, is_final, counted }
}

fn hear(seq: u32, about: Heard) -> Command {
    Command::Correspond(PeerDeed::Hear { peer: PEER, said: said(seq), about })
}

fn held(centre: &Centre) -> [i64; 3] {
    let open = Account::Discrepancy(Place::Waybill(WAY));
    [Account::Peer(PEER), open, Account::Road(WAY)]
        .map(|account| centre.book.stock().held(LOT, account))
}

/// All sequences of four things.
fn sequences() -> Vec<[usize; 4]> {
    let mut all = Vec::new();
    for number in 0..256_usize {
        let each = [number & 3, number >> 2 & 3, number >> 4 & 3, number >> 6];
        let mut sorted = each;
        sorted.sort_unstable();
        if sorted == [0, 1, 2, 3] {
            all.push(each);
        }
    }
    all
}

#[test]
fn in_whatever_sequence_receipts_come_the_latest_counts_and_nothing_vanishes() {
    let told = [(1, false, 40, 0), (2, true, 97, 1), (3, true, 99, 1), (4, true, 95, 2)];
    assert_eq!(sequences().len(), 24);
    for sequence in sequences() {
        let mut centre = sending();
        for (turn, at) in sequence.into_iter().enumerate() {
            let (revision, is_final, good, damaged) = told[at];
            let seq = u32::from(revision);
            centre.must(hear(seq, receipt(revision, is_final, good, damaged)));
            // The same once more changes nothing.
            assert_eq!(centre.must(hear(seq, receipt(revision, is_final, good, damaged))), []);
            let latest = sequence[..=turn].iter().max().expect("one came");
            let (_, is_final, good, _) = told[*latest];
            let good = i64::try_from(good).expect("small");
            // What is still expected is on the road; what was said to be all is theirs.
            let expected = if is_final { [good, 100 - good, 0] } else { [0, 0, 100] };
            assert_eq!(held(&centre), expected, "{sequence:?} at {turn}");
        }
        assert_eq!(centre.book.stock().of_lot(LOT).map(|(_, units)| units).sum::<i64>(), 0);
    }
}

#[test]
fn a_desk_that_booked_by_phone_is_corrected_by_what_they_sign() {
    let mut centre = sending();
    centre.must(hear(1, receipt(1, false, 40, 0)));
    centre.must(Command::ReportReceipt {
        waybill: WAY,
        counted: vec![CountedLine { lot: LOT, good: units(100), damaged: units(0) }],
        otherwise: Vec::new(),
        boxes: Vec::new(),
        signed: Countersign::Nothing,
    });
    assert_eq!(held(&centre), [100, 0, 0]);
    centre.must(hear(2, receipt(2, true, 98, 0)));
    assert_eq!(held(&centre), [98, 2, 0]);
}

#[test]
fn who_says_two_things_under_one_number_is_not_heard_any_more() {
    let mut centre = sending();
    centre.must(hear(1, Heard::Other));
    let other = Said { letter: digest(77), ..said(1) };
    let deed = PeerDeed::Hear { peer: PEER, said: other, about: Heard::Other };
    let facts = centre.must(Command::Correspond(deed));
    assert!(matches!(facts[..], [Fact::Peer(PeerFact::Contradicted { .. })]), "{facts:?}");
    assert_eq!(centre.refused(hear(2, Heard::Other)), Refusal::Closed(Thing::Peer(PEER)));
    assert_eq!(centre.must(hear(1, Heard::Other)), [], "what is known is known");
    // A letter that names another before it than the one that came is a second word too.
    let mut centre = sending();
    centre.must(hear(2, Heard::Other));
    let before = Said { letter: digest(88), ..said(1) };
    let deed = PeerDeed::Hear { peer: PEER, said: before, about: Heard::Other };
    let facts = centre.must(Command::Correspond(deed));
    assert!(matches!(facts[..], [Fact::Peer(PeerFact::Contradicted { .. })]), "{facts:?}");
}

#[test]
fn our_letters_stand_in_one_chain_and_a_paper_is_written_once() {
    let mut centre = sending();
    let paper = |number| Wrote::Paper { waybill: WAY, consignment: ConsignmentId([number; 16]) };
    let write = |said, about| Command::Correspond(PeerDeed::Write { peer: PEER, said, about });
    assert_eq!(centre.book.unwritten().collect::<Vec<_>>(), [(WAY, PEER)]);
    let gap = centre.refused(write(said(2), paper(5)));
    assert_eq!(gap, Refusal::Outdated(Thing::Peer(PEER)));
    centre.must(write(said(1), paper(5)));
    assert_eq!(centre.must(write(said(2), paper(6))), [], "it has a letter");
    assert_eq!(centre.book.unwritten().count(), 0);
    assert_eq!(centre.book.paper_of(ConsignmentId([5; 16])), Some(WAY));
    let ack = |upto| Command::Correspond(PeerDeed::HearAck { peer: PEER, upto });
    assert_eq!(centre.refused(ack(2)), Refusal::Outdated(Thing::Peer(PEER)), "of a later us");
    centre.must(ack(1));
    assert_eq!(centre.must(ack(1)), []);
    assert_eq!(centre.book.peer(PEER).expect("met").acknowledged, 1);
}

#[test]
fn goods_of_theirs_are_counted_here_in_parts_and_told_as_a_sum() {
    let mut centre = sending();
    let id = ConsignmentId([7; 16]);
    centre.must(hear(1, Heard::Coming(id)));
    let hub = HubId(2);
    let line = |good, damaged| TakenLine {
        line: 1,
        batch: batch(None),
        good: units(good),
        damaged: units(damaged),
    };
    let take =
        |lines, is_final| Command::TakeOver(TakeOver { consignment: id, hub, lines, is_final });
    centre.must(take(vec![line(40, 0)], false));
    centre.must(take(vec![line(17, 3)], true));
    let coming = centre.book.consignment(id).expect("heard");
    assert_eq!(coming.came, BTreeMap::from([(1, (units(57), units(3)))]));
    assert_eq!((coming.revision, coming.told, coming.is_final), (2, 0, true));
    let there = |account| -> i64 {
        centre.book.stock().all().filter(|(_, at, _)| *at == account).map(|(.., units)| units).sum()
    };
    assert_eq!((there(Account::Hub(hub)), there(Account::Quarantine(hub))), (57, 3));
    let receipt = |revision| Wrote::Receipt { consignment: id, revision };
    let write = |said, about| Command::Correspond(PeerDeed::Write { peer: PEER, said, about });
    assert_eq!(centre.must(write(said(1), receipt(3))), [], "nothing was counted a third time");
    centre.must(write(said(1), receipt(2)));
    assert_eq!(centre.book.consignment(id).expect("heard").told, 2);
    assert_eq!(centre.must(write(said(2), receipt(2))), [], "it was told");
    assert_eq!(centre.must(take(Vec::new(), true)), [], "it was said that nothing more comes");
    let other = TakeOver {
        consignment: ConsignmentId([8; 16]),
        hub,
        lines: vec![line(1, 0)],
        is_final: true,
    };
    assert_eq!(centre.refused(Command::TakeOver(other)), Refusal::Empty, "nobody announced it");
}

#[test]
fn what_goes_on_with_new_papers_is_one_consignment_still() {
    let mut centre = sending();
    let about = Wrote::Paper { waybill: WAY, consignment: ConsignmentId([5; 16]) };
    centre.must(Command::Correspond(PeerDeed::Write { peer: PEER, said: said(1), about }));
    let reissue = |centre: &mut Centre| {
        let way = centre.book.waybills().last().expect("sent").id;
        let loose = [(LOT, units(100))].into();
        let part = Part { on: None, to: None, loose, boxes: Vec::new() };
        let leading = Leading::Reissue { waybill: way, parts: vec![part] };
        centre.must(Command::Lead { leading });
    };
    reissue(&mut centre);
    reissue(&mut centre);
    assert_eq!(centre.book.waybills().count(), 3);
    assert_eq!(centre.book.unwritten().count(), 0, "they have heard of it");
    // Their receipt names the paper they know, and is of what came with the one that holds.
    centre.must(hear(1, receipt(1, true, 97, 0)));
    assert_eq!(centre.book.stock().held(LOT, Account::Peer(PEER)), 97);
    assert_eq!(centre.book.aside().count(), 0);
    centre.must(hear(2, receipt(2, true, 99, 1)));
    assert_eq!(centre.book.stock().held(LOT, Account::Peer(PEER)), 99);
    // Nobody was told of this one: only the paper that still holds is written.
    let mut centre = sending();
    reissue(&mut centre);
    assert_eq!(centre.book.unwritten().collect::<Vec<_>>(), [(WaybillId(2), PEER)]);
}

#[test]
fn one_receipt_is_of_all_the_papers_it_travels_with() {
    let mut centre = sending();
    let about = Wrote::Paper { waybill: WAY, consignment: ConsignmentId([5; 16]) };
    centre.must(Command::Correspond(PeerDeed::Write { peer: PEER, said: said(1), about }));
    let part = |amount| Part {
        on: None,
        to: None,
        loose: [(LOT, units(amount))].into(),
        boxes: Vec::new(),
    };
    let parts = vec![part(30), part(70)];
    centre.must(Command::Lead { leading: Leading::Reissue { waybill: WAY, parts } });
    centre.must(hear(1, receipt(1, false, 30, 0)));
    assert_eq!(held(&centre)[0], 0, "more is expected");
    centre.must(hear(2, receipt(2, true, 95, 1)));
    let open = |way| {
        let account = Account::Discrepancy(Place::Waybill(WaybillId(way)));
        centre.book.stock().held(LOT, account)
    };
    // Damaged goods stay with the difference, as they do at a group.
    assert_eq!((held(&centre)[0], open(2), open(3)), (95, 0, 5));
    assert!(centre.book.waybills().all(|way| !way.is_under_way()));
}

#[test]
fn a_second_paper_under_a_known_name_is_for_a_person() {
    let mut centre = sending();
    let id = ConsignmentId([7; 16]);
    centre.must(hear(1, Heard::Coming(id)));
    let facts = centre.must(hear(2, Heard::Coming(id)));
    let is_other =
        |fact: &Fact| matches!(fact, Fact::Peer(PeerFact::Heard { about: Heard::Other, .. }));
    assert!(facts.iter().all(is_other), "{facts:?}");
    let known = centre.book.consignment(id).expect("heard");
    assert_eq!((known.letter, centre.book.consignments().count()), (digest(1), 1));
}
