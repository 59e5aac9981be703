//! What a story does with goods: taking in, packing, sending, counting, handing over, writing off.

use busel::vault::Words;
use busel_domain::boxes::{BoxReport, Contents, Countersign, Handling};
use busel_domain::command::{Arrival, ArrivesBy, Command, Counterpart, LossFrom};
use busel_domain::event::Fact;
use busel_domain::ids::{NeedId, Thing};
use busel_domain::ledger::{LossReason, Place};
use busel_domain::lot::{Batch, Condition};
use busel_domain::waybill::{CountedLine, Destination, SentLine};

use super::people::note;
use super::sentence::{Caught, Lived, Sentence};
use super::world::{World, day, goods, moment, units};

pub(super) const SENTENCES: &[Sentence] = &[
    Sentence {
        pattern: "{who} takes in {n} {item} as lot {lot} at {hub}[, best before {day}][, given by {donor}][, out of offer {offer}]",
        lived: take_in,
    },
    Sentence { pattern: "{who} packs {n} of {lot} into box {box} at {hub}", lived: pack },
    Sentence {
        pattern: "{who} splits box {box} into {box1} with {n} and {box2} with {m}",
        lived: split,
    },
    Sentence { pattern: "{who} seals box {box}", lived: seal },
    Sentence { pattern: "{who} puts boxes {boxes} on pallet {pallet}", lived: stack },
    Sentence {
        pattern: "{who} sends {n} of {lot} from {hub} to {to} as {waybill} [for need {need}]",
        lived: send,
    },
    Sentence {
        pattern: "{who} sends boxes {boxes} from {hub} to {to} as {waybill}",
        lived: send_boxes,
    },
    Sentence {
        pattern: "{who} counts {n} of {lot} [and {k} damaged] [and {m} of {other}] off {waybill}",
        lived: receive,
    },
    Sentence {
        pattern: "{who} sees boxes {boxes} come closed with {waybill}",
        lived: receive_boxes,
    },
    Sentence { pattern: "{who} sees box {box} at {hub}", lived: box_here },
    Sentence {
        pattern: "{who} reports that box {box} went to {group} at {time} with {proof}",
        lived: box_to,
    },
    Sentence { pattern: "the same phone sends that again", lived: again },
    Sentence { pattern: "{who} decides that {group} has box {box}", lived: judge },
    Sentence {
        pattern: "{who} reports that {n} of {lot} went from {hub} to {group} [for need {need}]",
        lived: hand_over,
    },
    Sentence { pattern: "{who} counts {n} of {lot} on the shelves of {hub}", lived: count },
    Sentence { pattern: "{who} puts {n} of {lot} aside at {hub}", lived: put_aside },
    Sentence { pattern: "{who} says that {n} of {lot} put aside at {hub} are fit", lived: release },
    Sentence {
        pattern: "{who} proposes as {loss} to write off {n} of {lot} put aside at {hub}, {reason}",
        lived: propose_loss,
    },
    Sentence {
        pattern: "{who} proposes as {loss} to write off {n} of {lot} missing with {waybill}, {reason}",
        lived: propose_loss_of_waybill,
    },
    Sentence {
        pattern: "{who} explains {lot} of {thing} by the shelves of {hub}, saying {words}",
        lived: explain,
    },
    Sentence {
        pattern: "{who} explains {lot} of {thing} by the donors, saying {words}",
        lived: explain,
    },
    Sentence {
        pattern: "{who} writes beside the difference of {thing}, saying {words}",
        lived: remark,
    },
];

/// What somebody says of one lot and of no other.
fn only(world: &World, caught: &Caught, blank: &str) -> Result<Contents, String> {
    let lot = world.lot(caught.word("lot"))?;
    Ok(Contents::from([(lot, units(caught.number(blank)?)?)]))
}

fn take_in(world: &mut World, caught: &Caught) -> Lived {
    let (item, variant) = goods(caught.word("item"))?;
    let batch = Batch {
        variant,
        expiry: caught.maybe("day").map(day).transpose()?,
        condition: Condition::New,
        donor: caught.maybe("donor").map(Into::into),
        ..Batch::of(item)
    };
    let by = match caught.maybe("offer") {
        Some(name) => ArrivesBy::Offer(world.offer(name)?),
        None => ArrivesBy::Itself,
    };
    let arrivals = vec![Arrival { by, ..Arrival::of(batch, units(caught.number("n")?)?) }];
    let hub = world.hub(caught.word("hub"))?;
    let facts = world.give(caught.word("who"), Command::TakeIn { source: None, hub, arrivals })?;
    match facts.first() {
        Some(Fact::LotTakenIn { lot, .. }) => world.call(caught.word("lot"), Thing::Lot(lot.id)),
        None => Ok(()),
        Some(other) => Err(format!("{other:?}")),
    }
}

fn handle(world: &mut World, caught: &Caught, handling: Handling) -> Lived {
    world.give(caught.word("who"), Command::Handle { handling }).map(drop)
}

fn pack(world: &mut World, caught: &Caught) -> Lived {
    let (boxes, contents) = (vec![world.code(caught.word("box"))?], only(world, caught, "n")?);
    let hub = world.hub(caught.word("hub"))?;
    handle(world, caught, Handling::Pack { boxes, hub, contents, grams: None })
}

/// The box holds one lot; its name need not be said again.
fn split(world: &mut World, caught: &Caught) -> Lived {
    let code = world.code(caught.word("box"))?;
    let present = world.present();
    let carton = present.book.carton(code).ok_or("nobody packed it")?;
    let lot = *carton.contents.keys().next().ok_or("it is empty")?;
    let mut part = |called: &str, blank: &str| -> Result<_, String> {
        let contents = Contents::from([(lot, units(caught.number(blank)?)?)]);
        Ok((world.code(caught.word(called))?, contents))
    };
    let parts = vec![part("box1", "n")?, part("box2", "m")?];
    handle(world, caught, Handling::Split { code, parts })
}

fn seal(world: &mut World, caught: &Caught) -> Lived {
    let code = world.code(caught.word("box"))?;
    handle(world, caught, Handling::Seal { code, seal: None })
}

fn codes(world: &mut World, caught: &Caught) -> Result<Vec<busel_domain::boxes::BoxCode>, String> {
    caught.names("boxes").iter().map(|name| world.code(name)).collect()
}

fn stack(world: &mut World, caught: &Caught) -> Lived {
    let (on, boxes) = (world.code(caught.word("pallet"))?, codes(world, caught)?);
    let labels = Handling::MakeLabels { codes: vec![on] };
    handle(world, caught, labels)?;
    handle(world, caught, Handling::Stack { on, boxes })
}

fn destination(world: &World, caught: &Caught) -> Result<Destination, String> {
    let to = caught.word("to");
    let hub = world.hub(to).map(Destination::Hub);
    hub.or_else(|_| world.group(to).map(Destination::Group))
}

fn said_need(world: &World, caught: &Caught) -> Result<Option<NeedId>, String> {
    caught.maybe("need").map(|name| world.need(name)).transpose()
}

fn leave(world: &mut World, caught: &Caught, command: Command) -> Lived {
    match world.give(caught.word("who"), command)?.as_slice() {
        [Fact::Dispatched { waybill, .. }] => {
            world.call(caught.word("waybill"), Thing::Waybill(*waybill))
        }
        [] => Ok(()),
        other => Err(format!("{other:?}")),
    }
}

fn send(world: &mut World, caught: &Caught) -> Lived {
    let (lot, need) = (world.lot(caught.word("lot"))?, said_need(world, caught)?);
    let lines = vec![SentLine { lot, units: units(caught.number("n")?)?, need }];
    let (from, to) = (world.hub(caught.word("hub"))?, destination(world, caught)?);
    leave(world, caught, Command::Dispatch { from, to, lines, boxes: Vec::new() })
}

fn send_boxes(world: &mut World, caught: &Caught) -> Lived {
    let boxes = codes(world, caught)?;
    let (from, to) = (world.hub(caught.word("hub"))?, destination(world, caught)?);
    leave(world, caught, Command::Dispatch { from, to, lines: Vec::new(), boxes })
}

fn receive(world: &mut World, caught: &Caught) -> Lived {
    let amount = |blank: &str| match caught.maybe(blank) {
        Some(_) => units(caught.number(blank)?),
        None => units(0),
    };
    let line = |lot: &str, good: &str, damaged| -> Result<CountedLine, String> {
        Ok(CountedLine { lot: world.lot(lot)?, good: amount(good)?, damaged })
    };
    let mut counted = vec![line(caught.word("lot"), "n", amount("k")?)?];
    if let Some(other) = caught.maybe("other") {
        counted.push(line(other, "m", units(0)?)?);
    }
    let waybill = world.waybill(caught.word("waybill"))?;
    let told = Command::ReportReceipt {
        waybill,
        counted,
        otherwise: Vec::new(),
        boxes: Vec::new(),
        signed: Countersign::Nothing,
    };
    world.give(caught.word("who"), told).map(drop)
}

fn receive_boxes(world: &mut World, caught: &Caught) -> Lived {
    let (boxes, waybill) = (codes(world, caught)?, world.waybill(caught.word("waybill"))?);
    let told = Command::ReportReceipt {
        waybill,
        counted: Vec::new(),
        otherwise: Vec::new(),
        boxes,
        signed: Countersign::Nothing,
    };
    world.give(caught.word("who"), told).map(drop)
}

fn box_here(world: &mut World, caught: &Caught) -> Lived {
    let (code, hub) = (world.code(caught.word("box"))?, world.hub(caught.word("hub"))?);
    let report = BoxReport::Here { code, hub };
    world.give(caught.word("who"), Command::ReportBox { report }).map(drop)
}

/// Told with the time of the phone, which may be hours before it reaches us.
fn box_to(world: &mut World, caught: &Caught) -> Lived {
    let signed = match caught.word("proof") {
        "nothing" => Countersign::Nothing,
        "photo" => Countersign::Photo,
        "paper" => Countersign::Paper,
        "code" => Countersign::Code,
        other => return Err(format!("nobody signs with {other}")),
    };
    let (code, group) = (world.code(caught.word("box"))?, world.group(caught.word("group"))?);
    let happened = Some(moment(world.today(), caught.word("time"))?);
    let report = BoxReport::HandedOver { code, group, signed };
    let told = Command::ReportBox { report };
    world.give_with(caught.word("who"), told, happened, Vec::new()).map(drop)
}

fn again(world: &mut World, _: &Caught) -> Lived {
    let given = world.last.clone().ok_or("nothing was sent")?;
    let (_, was_done_before) = world.hand_in(given)?;
    if was_done_before { Ok(()) } else { Err("it was done a second time".to_owned()) }
}

fn judge(world: &mut World, caught: &Caught) -> Lived {
    let (code, group) = (world.code(caught.word("box"))?, world.group(caught.word("group"))?);
    handle(world, caught, Handling::Judge { code, group })
}

fn hand_over(world: &mut World, caught: &Caught) -> Lived {
    let told = Command::ReportHandover {
        hub: world.hub(caught.word("hub"))?,
        group: world.group(caught.word("group"))?,
        lot: world.lot(caught.word("lot"))?,
        units: units(caught.number("n")?)?,
        need: said_need(world, caught)?,
    };
    world.give(caught.word("who"), told).map(drop)
}

fn count(world: &mut World, caught: &Caught) -> Lived {
    let told = Command::ReportCount {
        hub: world.hub(caught.word("hub"))?,
        lot: world.lot(caught.word("lot"))?,
        counted: units(caught.number("n")?)?,
    };
    world.give(caught.word("who"), told).map(drop)
}

fn put_aside(world: &mut World, caught: &Caught) -> Lived {
    let (hub, lot) = (world.hub(caught.word("hub"))?, world.lot(caught.word("lot"))?);
    let units = units(caught.number("n")?)?;
    world.give(caught.word("who"), Command::Quarantine { hub, lot, units }).map(drop)
}

fn release(world: &mut World, caught: &Caught) -> Lived {
    let (hub, lot) = (world.hub(caught.word("hub"))?, world.lot(caught.word("lot"))?);
    let units = units(caught.number("n")?)?;
    world.give(caught.word("who"), Command::Release { hub, lot, units }).map(drop)
}

/// A reason for a loss, by the word of the story.
pub(super) fn reason(word: &str) -> Result<LossReason, String> {
    let all = [
        ("expired", LossReason::Expired),
        ("damaged", LossReason::Damaged),
        ("stolen", LossReason::Stolen),
        ("seized", LossReason::Seized),
        ("destroyed", LossReason::Destroyed),
        ("unknown", LossReason::OnTheWay),
    ];
    let found = all.into_iter().find(|(known, _)| *known == word);
    found.map(|(_, reason)| reason).ok_or_else(|| format!("nothing is lost as {word}"))
}

fn lose(world: &mut World, caught: &Caught, from: LossFrom) -> Lived {
    let (lot, units) = (world.lot(caught.word("lot"))?, units(caught.number("n")?)?);
    let reason = reason(caught.word("reason"))?;
    let proposed = Command::ProposeLoss { from, lot, units, reason };
    match world.give(caught.word("who"), proposed)?.as_slice() {
        [Fact::LossProposed { loss, .. }] => world.call(caught.word("loss"), Thing::Loss(*loss)),
        [] => Ok(()),
        other => Err(format!("{other:?}")),
    }
}

fn propose_loss(world: &mut World, caught: &Caught) -> Lived {
    let hub = world.hub(caught.word("hub"))?;
    lose(world, caught, LossFrom::Quarantine(hub))
}

fn propose_loss_of_waybill(world: &mut World, caught: &Caught) -> Lived {
    let place = Place::Waybill(world.waybill(caught.word("waybill"))?);
    lose(world, caught, LossFrom::Discrepancy(place))
}

/// Where counts differ: a hub, a waybill or a box.
pub(super) fn place(world: &World, name: &str) -> Result<Place, String> {
    if let Thing::Box(code) = world.thing(name)? {
        return Ok(Place::Box(code));
    }
    let hub = world.hub(name).map(Place::Hub);
    hub.or_else(|_| world.waybill(name).map(Place::Waybill))
}

fn explain(world: &mut World, caught: &Caught) -> Lived {
    let with = match caught.maybe("hub") {
        Some(hub) => Counterpart::Hub(world.hub(hub)?),
        None => Counterpart::Donors,
    };
    let words: Words = note(world, caught.word("words"));
    let settled = Command::SettleDiscrepancy {
        place: place(world, caught.word("thing"))?,
        lot: world.lot(caught.word("lot"))?,
        with,
        words: Some(words.id),
    };
    world.give_with(caught.word("who"), settled, None, vec![words]).map(drop)
}

fn remark(world: &mut World, caught: &Caught) -> Lived {
    let words: Words = note(world, caught.word("words"));
    let place = place(world, caught.word("thing"))?;
    let command = Command::Remark { place, words: words.id };
    world.give_with(caught.word("who"), command, None, vec![words]).map(drop)
}
