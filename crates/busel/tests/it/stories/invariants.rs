//! What holds after every step of every story: nothing appears or vanishes, every paper adds up, a box is
//! in one place, nothing is edited, and nobody sees what is not for them. Asked of the Book, of the journal
//! read again from its first event, and by `busel check`.

use std::collections::BTreeMap;

use busel::audit::audit;
use busel::catalogue::lexicon;
use busel_domain::book::Book;
use busel_domain::boxes::{BoxState, Carton};
use busel_domain::event::Event;
use busel_domain::ids::{GroupId, LotId, Thing, WaybillId};
use busel_domain::ledger::{Account, Place};
use busel_domain::role::{Actor, Reach, Role};
use busel_domain::sight::{Matter, Sight};
use busel_domain::waybill::{Destination, Waybill};

use super::sentence::Lived;
use super::world::World;

/// Looks whether all of it still holds.
pub(super) fn check(world: &mut World) -> Lived {
    let present = world.present();
    let journal = world.read_journal();
    sums_to_zero(&present.book)?;
    differences_are_shown(&present.book)?;
    papers_add_up(&present.book, &journal)?;
    boxes_are_somewhere(&present.book)?;
    nothing_was_edited(&world.journal, &journal)?;
    nobody_sees_more(world, &present.book)?;
    nobody_is_in_the_journal(world, &journal)?;
    replays_to(&present.book, &journal)?;
    let found = audit(&world.home, lexicon().catalogue(), |_, _| {});
    let found = found.map_err(|fault| fault.to_string())?;
    if !found.is_clean() || found.units_in != found.units_accounted {
        return Err(format!("busel check: {found:?}"));
    }
    world.journal = journal;
    Ok(())
}

/// I1: over all accounts a lot comes to nothing, and only what we do not count ourselves runs negative.
fn sums_to_zero(book: &Book) -> Lived {
    let mut sums: BTreeMap<LotId, i64> = BTreeMap::new();
    for (lot, account, units) in book.stock().all() {
        *sums.entry(lot).or_default() += units;
        let is_ours = !matches!(account, Account::Donors | Account::Discrepancy(_));
        if units < 0 && is_ours {
            return Err(format!("I1: {units} of {lot} in {account:?}"));
        }
    }
    let wrong = sums.iter().find(|(_, sum)| **sum != 0);
    wrong.map_or(Ok(()), |(lot, sum)| Err(format!("I1: {lot} comes to {sum}")))
}

/// Where counts and books disagree, people are shown it: no difference is silent.
fn differences_are_shown(book: &Book) -> Lived {
    let shown: BTreeMap<(LotId, Place), i64> =
        book.differences().map(|(lot, place, by, _)| ((lot, place), by)).collect();
    for (lot, account, units) in book.stock().all() {
        let Account::Discrepancy(place) = account else { continue };
        let is_shown = match place {
            Place::Claims(code) => book.carton(code).is_some_and(Carton::is_contested),
            Place::Hub(_) | Place::Waybill(_) | Place::Box(_) => {
                shown.get(&(lot, place)) == Some(&units)
            }
        };
        if !is_shown {
            return Err(format!("{units} of {lot} differ at {place:?}, and nobody is shown it"));
        }
    }
    let silent = shown.iter().find(|(_, by)| **by == 0);
    silent.map_or(Ok(()), |(at, _)| Err(format!("a difference of nothing is shown at {at:?}")))
}

/// What a paper's lot did on the road, as the journal tells it.
#[derive(Debug, Default)]
struct Way {
    sent: i64,
    surplus: i64,
    arrived: i64,
    damaged: i64,
    missing: i64,
    /// As another variant: a lot of its own since.
    otherwise: i64,
}

/// I2: sent + surplus = arrived + damaged + missing + of another variant, or the line is still open.
fn papers_add_up(book: &Book, journal: &[Event]) -> Lived {
    let mut ways: BTreeMap<(WaybillId, LotId), Way> = BTreeMap::new();
    for movement in journal.iter().flat_map(|event| event.fact.movements()) {
        let units = movement.units.signed();
        if let Account::Road(id) = movement.to {
            let way = ways.entry((id, movement.lot)).or_default();
            if let Account::Discrepancy(_) = movement.from {
                way.surplus += units;
            } else {
                way.sent += units;
            }
        }
        if let Account::Road(id) = movement.from {
            let way = ways.entry((id, movement.lot)).or_default();
            if let Account::Quarantine(_) = movement.to {
                way.damaged += units;
            } else if let Account::Discrepancy(Place::Waybill(_)) = movement.to {
                way.missing += units;
            } else if movement.to == Account::Donors {
                way.otherwise += units;
            } else {
                way.arrived += units;
            }
        }
    }
    for ((id, lot), way) in &ways {
        let waybill = book.waybill(*id).ok_or_else(|| format!("I2: no paper {id}"))?;
        if way.sent != waybill.sent_of(*lot).signed() {
            return Err(format!("I2: {id} does not say what was sent of {lot}: {way:?}"));
        }
        let left = way.sent + way.surplus - way.all_told();
        let is_right = match waybill.received {
            None => left == book.stock().held(*lot, Account::Road(*id)),
            Some(_) => {
                left == 0
                    && counted(waybill, *lot) == way.came(waybill)
                    && waybill.came_otherwise(*lot).signed() == way.otherwise
            }
        };
        if !is_right {
            return Err(format!("I2: {id} leaves {left} of {lot} open: {way:?}, {waybill:?}"));
        }
    }
    Ok(())
}

impl Way {
    fn all_told(&self) -> i64 {
        self.arrived + self.damaged + self.missing + self.otherwise
    }

    /// What came in whatever state. What reaches a group damaged stays with the paper's difference, so
    /// there damaged and missing are one sum.
    fn came(&self, waybill: &Waybill) -> i64 {
        match waybill.to {
            Destination::Hub(_) => self.arrived + self.damaged,
            Destination::Group(_) | Destination::Peer(_) => self.arrived,
        }
    }
}

/// What a paper says came of a lot, box by box and piece by piece.
fn counted(waybill: &Waybill, lot: LotId) -> i64 {
    let lines = waybill.received.iter().flatten().filter(|line| line.lot == lot);
    let of_line = |good: i64, damaged: i64| match waybill.to {
        Destination::Hub(_) => good + damaged,
        Destination::Group(_) | Destination::Peer(_) => good,
    };
    lines.map(|line| of_line(line.good.signed(), line.damaged.signed())).sum()
}

/// I3: a box that is there is in one place, and holds no more than the ledger has in it.
fn boxes_are_somewhere(book: &Book) -> Lived {
    for carton in book.cartons() {
        let is_blank = carton.state == BoxState::Blank;
        if is_blank != carton.at.is_none() || !carton.state.is_there() && is_full(carton) {
            return Err(format!("I3: {carton:?}"));
        }
    }
    let (boxes, pallets) = (book.box_faults(), book.pallet_faults());
    if boxes.is_empty() && pallets.is_empty() {
        Ok(())
    } else {
        Err(format!("I3: {boxes:?} {pallets:?}"))
    }
}

/// Whether there is something in a box of which the label says that it has ended. What is lost stays
/// written on it.
fn is_full(carton: &Carton) -> bool {
    !carton.contents.is_empty() && !matches!(carton.state, BoxState::Lost(_))
}

/// I4: the journal grows, and what stood in it stands there still.
fn nothing_was_edited(before: &[Event], after: &[Event]) -> Lived {
    let numbered = after.iter().zip(1_u64..).all(|(event, number)| event.seq.0 == number);
    if numbered && after.starts_with(before) {
        Ok(())
    } else {
        Err("I4: an event was edited or is gone".to_owned())
    }
}

/// I5, as far as one centre goes: of a group that is not their own nobody but a coordinator sees how many
/// they are, what they have, how to reach them; nor where they are, unless their own waybill leads there.
fn nobody_sees_more(world: &World, book: &Book) -> Lived {
    let people: Vec<(String, Thing)> =
        world.names().map(|(name, thing)| (name.to_owned(), thing)).collect();
    for (name, thing) in people {
        let is_somebody = matches!(thing, Thing::Member(_) | Thing::Group(_) | Thing::Offer(_));
        let Some(actor) = is_somebody.then(|| world.actor(&name).ok()).flatten() else { continue };
        if actor.is(Role::Coordinator) {
            continue;
        }
        let (seen, sight) = (book.seen_by(&actor), Sight::of(book, &actor));
        for group in book.groups().map(|group| group.id) {
            let own = is_own(&actor, group);
            let is_strength = seen.people(group).is_some() || seen.store(group).is_some();
            let is_near = own || is_on_the_way(book, &actor, group);
            let is_place = sight.shows_of(Thing::Group(group), Matter::Places);
            if !own && (is_strength || seen.contact(group).is_some()) || !is_near && is_place {
                return Err(format!("I5: {name} sees too much of {group}"));
            }
        }
        if seen.aside().next().is_some() || seen.links().next().is_some() {
            return Err(format!("I5: {name} sees what is for coordinators"));
        }
    }
    Ok(())
}

fn is_own(actor: &Actor, group: GroupId) -> bool {
    actor.grants.iter().any(|grant| grant.reach == Reach::Group(group))
}

fn is_on_the_way(book: &Book, actor: &Actor, group: GroupId) -> bool {
    let ways = actor.grants.iter().filter_map(|grant| match grant.reach {
        Reach::Waybill(id) => book.waybill(id),
        Reach::Everywhere | Reach::Hub(_) | Reach::Group(_) | Reach::Offer(_) => None,
    });
    let mut under_way = ways.filter(|waybill| waybill.received.is_none());
    under_way.any(|waybill| waybill.to == Destination::Group(group))
}

/// Law L4: no name, place, number or note of anybody stands in an event.
fn nobody_is_in_the_journal(world: &World, journal: &[Event]) -> Lived {
    for event in &journal[world.journal.len().min(journal.len())..] {
        let text = serde_json::to_string(event).map_err(|fault| fault.to_string())?;
        if let Some(secret) = world.secrets.iter().find(|secret| text.contains(secret.as_str())) {
            return Err(format!("L4: {secret} stands in event {}", event.seq.0));
        }
    }
    Ok(())
}

/// L7: the journal alone tells the same.
fn replays_to(book: &Book, journal: &[Event]) -> Lived {
    let mut replayed = Book::new(book.catalogue().clone());
    for event in journal {
        replayed.apply(event);
    }
    if replayed == *book { Ok(()) } else { Err("L7: the journal tells another Book".to_owned()) }
}
