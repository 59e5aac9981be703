//! Handing out what is free by handfuls, where whole packs make exact shares impossible.
//!
//! The next handful goes to the most pressing class, in it to the worst off (given over asked,
//! counting half a unit more). It comes from the lot with the largest packs that has one to spare
//! and does not go beyond what is asked, of equals from the one that is best by expiry and distance.
//! A need that takes from one lot stays with the lot it has something of.
//! Who lacks less than a pack may give loose units back to make room for it.
//!
//! Nobody ever loses a unit by it. It ends: a handful is at least a 64th of what is asked unless the
//! lot or the wish ends there, and who made room for a pack has all it asks for.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::part::Part;

/// About so many handfuls fill a need, unless packs are larger.
const HANDFULS: u64 = 64;
/// Most times that room is made for a pack, in one handing out in one part.
const ROOMS_MAX: usize = 256;

/// Class, and how well off: the smaller, the sooner it is served.
type Turn = (u8, u128, u32);

/// Hands the spare units of `part` to the needs that are `welcome` (by need of the part).
pub(super) fn hand_out(part: &mut Part, welcome: &[bool]) {
    let needs = (0_u32..).take(welcome.len()).filter(|&need| welcome[need as usize]);
    let mut queue: BinaryHeap<Reverse<Turn>> =
        needs.filter_map(|need| turn(part, need)).map(Reverse).collect();
    let mut rooms_left = ROOMS_MAX;
    while let Some(Reverse(next)) = queue.pop() {
        let need = next.2;
        // Who was served meanwhile stands further back, too.
        if turn(part, need) != Some(next) {
            continue;
        }
        if take(part, need) {
            queue.extend(turn(part, need).map(Reverse));
        } else if rooms_left > 0 {
            let freed = make_room(part, need);
            rooms_left -= usize::from(!freed.is_empty());
            for lot in freed {
                let takers = part.network.arcs_of_lot(lot).iter();
                let takers = takers.map(|&at| part.network.arcs[at as usize].need);
                let takers = takers.filter(|&taker| welcome[taker as usize]);
                queue.extend(takers.filter_map(|taker| turn(part, taker)).map(Reverse));
            }
        }
    }
}

/// When it is the turn of `need`; nothing when it has all it asks for.
fn turn(part: &Part, need: u32) -> Option<Turn> {
    let (wish, got) = (part.needs[need as usize], part.network.got[need as usize]);
    // Amounts are below 2^40, so two different fills differ by more than 2^-82.
    let fill = (u128::from(2 * got + 1) << 84) / u128::from(wish.asked.max(1));
    (got < wish.asked).then_some((wish.class.number(), fill, need))
}

/// Gives `need` a handful; false when no lot has any for it.
fn take(part: &mut Part, need: u32) -> bool {
    let asked = part.needs[need as usize].asked;
    let lacks = asked - part.network.got[need as usize];
    let handful = |at: usize| {
        let lot = part.network.arcs[at].lot as usize;
        let (pack, spare) = (part.packs[lot], part.network.spare[lot]);
        let whole = |units: u64| units - units % pack;
        whole(lacks.min(spare)).min(whole(asked / HANDFULS).max(pack))
    };
    let is_bound = part.needs[need as usize].one_lot && part.network.got[need as usize] > 0;
    let may_draw = |at: usize| !is_bound || part.network.flow[at] > 0;
    let arcs = part.network.arcs_of_need(need).filter(|&at| may_draw(at) && handful(at) > 0);
    let best = arcs.min_by_key(|&at| {
        let (way, pack) = (part.ways[at], part.packs[part.network.arcs[at].lot as usize]);
        (Reverse(pack), way.days, way.kilometres)
    });
    let Some(at) = best else { return false };
    let units = handful(at);
    part.give(at, units);
    true
}

/// Gives `need` one pack more than it lacks units for, and loose units back; answers the lots these
/// go to, none when there is no such pack.
fn make_room(part: &mut Part, need: u32) -> Vec<u32> {
    let wish = part.needs[need as usize];
    if wish.one_lot {
        return Vec::new();
    }
    let lacks = wish.asked - part.network.got[need as usize];
    let pack_of = |at: usize| part.packs[part.network.arcs[at].lot as usize];
    let arcs = part.network.arcs_of_need(need);
    let loose: Vec<usize> = arcs.clone().filter(|&at| pack_of(at) == 1).collect();
    let held: u64 = loose.iter().map(|&at| part.network.flow[at]).sum();
    let packs = arcs.filter(|&at| {
        let spare = part.network.spare[part.network.arcs[at].lot as usize];
        pack_of(at) > 1 && pack_of(at) <= spare.min(lacks + held)
    });
    let Some(at) = packs.min_by_key(|&at| pack_of(at)) else { return Vec::new() };
    let pack = pack_of(at);
    let mut excess = pack - lacks;
    let mut freed = Vec::new();
    for at in loose {
        let back = excess.min(part.network.flow[at]);
        if back > 0 {
            let lot = part.network.arcs[at].lot;
            part.network.flow[at] -= back;
            part.network.got[need as usize] -= back;
            part.network.spare[lot as usize] += back;
            freed.push(lot);
            excess -= back;
        }
    }
    part.give(at, pack);
    freed
}
