//! What a story says is so afterwards: where goods and boxes are, what differs, and what is refused.

use busel_domain::boxes::{BoxState, Carton};
use busel_domain::ids::LotId;
use busel_domain::ledger::{Account, Place};
use busel_domain::quantity::Units;

use super::goods::{place, reason};
use super::sentence::{Caught, Lived, Sentence};
use super::world::{World, units};

pub(super) const SENTENCES: &[Sentence] = &[
    Sentence { pattern: "it is refused because {why} {key}", lived: refused },
    Sentence { pattern: "nothing is written", lived: nothing_written },
    Sentence { pattern: "{hub} has {n} of {lot}", lived: on_shelves },
    Sentence { pattern: "{n} of {lot} lie loose at {hub}", lived: loose },
    Sentence { pattern: "{n} of {lot} are put aside at {hub}", lived: aside },
    Sentence { pattern: "{n} of {lot} are on the road with {waybill}", lived: on_road },
    Sentence { pattern: "{n} of {lot} are with {group}", lived: with_group },
    Sentence { pattern: "{n} of {lot} are lost, {reason}", lived: lost },
    Sentence { pattern: "{n} of {lot} were given", lived: given },
    Sentence { pattern: "{n} of {lot} are missing at {thing}", lived: missing },
    Sentence { pattern: "{n} of {lot} are too many at {thing}", lived: too_many },
    Sentence { pattern: "nothing of {lot} differs at {thing}", lived: no_difference },
    Sentence { pattern: "{n} of {lot} are under check in box {box}", lived: under_check },
    Sentence {
        pattern: "{waybill} says that {n} of {lot} were sent and {m} came",
        lived: both_records,
    },
    Sentence { pattern: "{waybill} is still under way", lived: under_way },
    Sentence { pattern: "box {box} is {state} at {hub}", lived: box_at },
    Sentence { pattern: "box {box} is under check", lived: box_under_check },
    Sentence { pattern: "box {box} is with {group}", lived: box_with },
    Sentence { pattern: "box {box} is on the road with {waybill}", lived: box_on_road },
    Sentence { pattern: "box {box} is missing with {waybill}", lived: box_missing },
    Sentence { pattern: "box {box} became {boxes}", lived: box_became },
    Sentence { pattern: "box {box} came out of {parent}", lived: box_came_out_of },
    Sentence { pattern: "box {box} holds {n} of {lot}", lived: box_holds },
    Sentence { pattern: "{n} people say who has box {box}", lived: claims },
    Sentence { pattern: "{group} is likeliest to have box {box}", lived: likeliest },
    Sentence { pattern: "{n} reports wait for a person", lived: reports_wait },
];

/// The same or what it is instead.
pub(super) fn same<T: PartialEq + std::fmt::Debug>(is: &T, told: &T) -> Lived {
    if is == told { Ok(()) } else { Err(format!("it is {is:?} and not {told:?}")) }
}

fn refused(world: &mut World, caught: &Caught) -> Lived {
    let refusal = world.refused.take().ok_or("nothing was refused")?;
    same(&refusal.key(), &caught.word("key"))
}

fn nothing_written(world: &mut World, _: &Caught) -> Lived {
    same(&world.written, &0)
}

fn lot_and_units(world: &World, caught: &Caught) -> Result<(LotId, i64), String> {
    Ok((world.lot(caught.word("lot"))?, units(caught.number("n")?)?.signed()))
}

/// So much of the lot is in this account.
fn held(world: &World, caught: &Caught, account: Account) -> Lived {
    let (lot, told) = lot_and_units(world, caught)?;
    same(&world.present().book.stock().held(lot, account), &told)
}

fn on_shelves(world: &mut World, caught: &Caught) -> Lived {
    let hub = world.hub(caught.word("hub"))?;
    held(world, caught, Account::Hub(hub))
}

fn loose(world: &mut World, caught: &Caught) -> Lived {
    let (lot, told) = lot_and_units(world, caught)?;
    let at = Account::Hub(world.hub(caught.word("hub"))?);
    same(&world.present().book.loose_units(lot, at).signed(), &told)
}

fn aside(world: &mut World, caught: &Caught) -> Lived {
    let hub = world.hub(caught.word("hub"))?;
    held(world, caught, Account::Quarantine(hub))
}

fn on_road(world: &mut World, caught: &Caught) -> Lived {
    let waybill = world.waybill(caught.word("waybill"))?;
    held(world, caught, Account::Road(waybill))
}

fn with_group(world: &mut World, caught: &Caught) -> Lived {
    let group = world.group(caught.word("group"))?;
    held(world, caught, Account::Group(group))
}

fn lost(world: &mut World, caught: &Caught) -> Lived {
    let reason = reason(caught.word("reason"))?;
    held(world, caught, Account::Lost(reason))
}

fn given(world: &mut World, caught: &Caught) -> Lived {
    let (lot, told) = lot_and_units(world, caught)?;
    same(&-world.present().book.stock().held(lot, Account::Donors), &told)
}

/// An open difference of this size, positive if something is missing, and people are shown it.
fn differs(world: &World, caught: &Caught, sign: i64) -> Lived {
    let (lot, told) = lot_and_units(world, caught)?;
    let place = place(world, caught.word("thing"))?;
    let present = world.present();
    let shown = present.book.differences().find(|(of, at, ..)| (*of, *at) == (lot, place));
    same(&shown.map(|(_, _, by, _)| by), &Some(sign * told))
}

fn missing(world: &mut World, caught: &Caught) -> Lived {
    differs(world, caught, 1)
}

fn too_many(world: &mut World, caught: &Caught) -> Lived {
    differs(world, caught, -1)
}

fn no_difference(world: &mut World, caught: &Caught) -> Lived {
    let lot = world.lot(caught.word("lot"))?;
    let place = place(world, caught.word("thing"))?;
    same(&world.present().book.stock().held(lot, Account::Discrepancy(place)), &0)
}

fn under_check(world: &mut World, caught: &Caught) -> Lived {
    let code = world.code(caught.word("box"))?;
    held(world, caught, Account::Discrepancy(Place::Claims(code)))
}

/// What was sent and what came are two records of one paper.
fn both_records(world: &mut World, caught: &Caught) -> Lived {
    let (lot, sent) = lot_and_units(world, caught)?;
    let present = world.present();
    let waybill = present.book.waybill(world.waybill(caught.word("waybill"))?);
    let waybill = waybill.ok_or("no such waybill")?;
    same(&waybill.sent_of(lot).signed(), &sent)?;
    let counted = waybill.received.as_ref().ok_or("nobody counted it")?;
    let lines = counted.iter().filter(|line| line.lot == lot);
    let came = lines.fold(Units::ZERO, |sum, line| sum.plus(line.good).plus(line.damaged));
    same(&came.get(), &caught.number("m")?)
}

fn under_way(world: &mut World, caught: &Caught) -> Lived {
    let waybill = world.waybill(caught.word("waybill"))?;
    let present = world.present();
    let received = present.book.waybill(waybill).map(|waybill| waybill.received.clone());
    same(&received, &Some(None))
}

fn carton(world: &mut World, caught: &Caught) -> Result<Carton, String> {
    let code = world.code(caught.word("box"))?;
    world.present().book.carton(code).cloned().ok_or_else(|| "nobody knows this box".to_owned())
}

fn box_at(world: &mut World, caught: &Caught) -> Lived {
    let carton = carton(world, caught)?;
    let hub = world.hub(caught.word("hub"))?;
    match caught.word("state") {
        "open" => same(&carton.state, &BoxState::Open)?,
        "sealed" => same(&carton.state, &BoxState::Sealed(None))?,
        "aside" => return same(&carton.at, &Some(Account::Quarantine(hub))),
        other => return Err(format!("no box is {other}")),
    }
    same(&carton.at, &Some(Account::Hub(hub)))
}

fn box_under_check(world: &mut World, caught: &Caught) -> Lived {
    let carton = carton(world, caught)?;
    same(&carton.is_contested(), &true)
}

fn box_with(world: &mut World, caught: &Caught) -> Lived {
    let group = world.group(caught.word("group"))?;
    same(&carton(world, caught)?.at, &Some(Account::Group(group)))
}

fn box_on_road(world: &mut World, caught: &Caught) -> Lived {
    let waybill = world.waybill(caught.word("waybill"))?;
    same(&carton(world, caught)?.at, &Some(Account::Road(waybill)))
}

fn box_missing(world: &mut World, caught: &Caught) -> Lived {
    let place = Place::Waybill(world.waybill(caught.word("waybill"))?);
    same(&carton(world, caught)?.at, &Some(Account::Discrepancy(place)))
}

fn box_became(world: &mut World, caught: &Caught) -> Lived {
    let names = caught.names("boxes");
    let parts: Result<Vec<_>, _> = names.iter().map(|name| world.code(name)).collect();
    same(&carton(world, caught)?.state, &BoxState::Split(parts?))
}

fn box_came_out_of(world: &mut World, caught: &Caught) -> Lived {
    let parent = world.code(caught.word("parent"))?;
    same(&carton(world, caught)?.parent, &Some(parent))
}

fn box_holds(world: &mut World, caught: &Caught) -> Lived {
    let (lot, told) = lot_and_units(world, caught)?;
    let carton = carton(world, caught)?;
    same(&carton.contents.get(&lot).map(|units| units.signed()), &Some(told))
}

fn claims(world: &mut World, caught: &Caught) -> Lived {
    let told = usize::try_from(caught.number("n")?).map_err(|_| "too many people")?;
    same(&carton(world, caught)?.claims.len(), &told)
}

fn likeliest(world: &mut World, caught: &Caught) -> Lived {
    let group = world.group(caught.word("group"))?;
    let carton = carton(world, caught)?;
    same(&carton.likeliest().map(|claim| claim.group), &Some(group))
}

fn reports_wait(world: &mut World, caught: &Caught) -> Lived {
    let told = usize::try_from(caught.number("n")?).map_err(|_| "too many reports")?;
    same(&world.present().book.aside().count(), &told)
}
