//! Letters: what the Book says is owed to another centre is signed and kept; what comes is opened, held
//! against what is known, and given to the clerk.
//!
//! Nothing is sent here: a letter is bytes that anything may carry, as often as it likes. What has to be
//! written, the Book says; so a crash between a dispatch and its letter loses nothing.

use std::borrow::Cow;
use std::collections::BTreeMap;

use busel_domain::command::Command;
use busel_domain::event::Fact;
use busel_domain::ids::{ConsignmentId, Digest, HubId, LotId, PeerId, WaybillId};
use busel_domain::item::ItemKey;
use busel_domain::letter::{Heard, Said, TakeOver, Wrote};
use busel_domain::lot::Batch;
use busel_domain::peer::{Peer, PeerDeed};
use busel_domain::quantity::{BaseUnit, Units};
use busel_domain::size::{Size, Variant};
use busel_domain::time::Day;
use busel_domain::waybill::{CountedLine, Waybill as Paper};
use busel_waybill::ack::{Ack, Gap, Gaps};
use busel_waybill::cose::Signed;
use busel_waybill::extras::Extras;
use busel_waybill::heading::{Chain, Heading};
use busel_waybill::message::Message;
use busel_waybill::open::{NotOpened, Opened, Opener};
use busel_waybill::receipt::{Count, Counts, Receipt};
use busel_waybill::seal::{Carriage, Recipients, seal};
use busel_waybill::trust::Confided;
use busel_waybill::waybill::{Line, Lines, Seals, Waybill};
use busel_waybill::words::{
    AckCode, Amount, ExpiryMonth, Grams, ItemCode, ItemName, LineNumber, LotCode, MessageHash,
    NodeId, PlaceCode, Quantity, Revision, Seq, Unit, Upto, WaybillId as Between,
};

use super::{By, Courier, NotKnown, day};
use crate::clerk::{Enclosed, Given, Present};
use crate::fault::Fault;
use crate::i18n::{Language, Tongue};
use crate::unseen;
use crate::vault::Letter;
use crate::views::words;

/// Under this key and those after it stand the variants of lines that have one, as JSON: what a size is
/// of has no field of its own in the protocol.
const VARIANTS_KEY: u64 = Extras::KEY_MIN;

/// Where a consignment goes: to the centre it is written to, which knows where that is.
const THEIRS: &str = "YOURS";

/// How much of that stands under one key.
const VARIANTS_BYTES_MAX: usize = 4_000;

/// What a letter that was opened turned out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Taken {
    /// Goods are on the road to us.
    Coming(ConsignmentId),
    /// What they counted of a paper of ours.
    Receipt(WaybillId),
    /// They have letters of ours.
    Acknowledged,
    /// Something for a person to read.
    Other,
}

/// Why something that came was not taken.
#[derive(Debug, thiserror::Error)]
pub enum NotTaken {
    /// It was not opened.
    #[error(transparent)]
    NotOpened(#[from] NotOpened),
    /// It was opened, and a rule says no or the machine could not.
    #[error(transparent)]
    NotKnown(#[from] NotKnown),
}

impl From<Fault> for NotTaken {
    fn from(fault: Fault) -> Self {
        Self::NotKnown(fault.into())
    }
}

/// A line of a consignment, as its sender wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComingLine {
    /// Its number.
    pub number: u16,
    /// What it is, in the sender's words.
    pub name: String,
    /// What it is here; nothing if our catalogue has no such thing, or counts it in something else.
    pub batch: Option<Batch>,
    /// In what it is counted.
    pub unit: BaseUnit,
    /// How much of it was sent.
    pub sent: Units,
}

/// The lots of a paper, each once, in the sequence of its lines: the first is line 1 of its letter.
fn lots_of(way: &Paper) -> Vec<LotId> {
    let mut lots = Vec::new();
    for line in &way.sent {
        if !lots.contains(&line.lot) {
            lots.push(line.lot);
        }
    }
    lots
}

fn unit(base: BaseUnit) -> Unit {
    match base {
        BaseUnit::Pair => Unit::Pair,
        BaseUnit::Set => Unit::Set,
        BaseUnit::Gram => Unit::Gram,
        BaseUnit::Millilitre => Unit::Millilitre,
        BaseUnit::CubicDecimetre => Unit::CubicDecimetre,
        // The others are no goods, and none of them is ever on a paper.
        BaseUnit::Piece
        | BaseUnit::MinorCurrency
        | BaseUnit::Case
        | BaseUnit::Night
        | BaseUnit::Consultation
        | BaseUnit::Day
        | BaseUnit::Hour
        | BaseUnit::Ticket => Unit::Piece,
    }
}

fn base(unit: Unit) -> BaseUnit {
    match unit {
        Unit::Piece => BaseUnit::Piece,
        Unit::Pair => BaseUnit::Pair,
        Unit::Set => BaseUnit::Set,
        Unit::Gram => BaseUnit::Gram,
        Unit::Millilitre => BaseUnit::Millilitre,
        Unit::CubicDecimetre => BaseUnit::CubicDecimetre,
    }
}

/// So much of a text as fits, cut at a letter.
fn cut(text: &str, bytes_max: usize) -> &str {
    let mut end = text.len().min(bytes_max);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

fn line_of(present: &Present, number: u16, lot: LotId, sent: Units) -> Option<Line> {
    let batch = &present.book.lot(lot)?.batch;
    let item = present.book.catalogue().item(&batch.item)?;
    let tongue = Tongue::of(Language::default());
    let name = words::thing(tongue, &batch.item, &batch.variant);
    // The last whole month in which it is good: the other side reads it as that month's last day.
    let month = |until: Day| {
        let (_, _, after) = until.plus(1).date();
        let (year, month, _) = until.plus(1 - i32::from(after)).date();
        ExpiryMonth::new(u64::try_from(year).ok()? * 100 + u64::from(month)).ok()
    };
    Some(Line {
        number: LineNumber::new(number.into()).ok()?,
        code: ItemCode::new(cut(batch.item.as_str(), ItemCode::BYTES_MAX)).ok()?,
        name: ItemName::new(cut(&name, ItemName::BYTES_MAX)).ok()?,
        quantity: Quantity::new(sent.get()).ok()?,
        unit: unit(item.base_unit),
        boxes: None,
        grams: item.weight_grams(sent).and_then(|grams| Grams::new(grams).ok()),
        expiry: batch.expiry.and_then(month),
        lot: batch.maker_batch.as_deref().and_then(|batch| LotCode::new(batch).ok()),
    })
}

/// The variants of lines that have one, as many as fit.
fn variants(present: &Present, lots: &[LotId]) -> Extras {
    let mut extras = Extras::default();
    let mut key = VARIANTS_KEY;
    let mut some: BTreeMap<u16, &Variant> = BTreeMap::new();
    let mut keep = |some: &mut BTreeMap<u16, &Variant>, key: &mut u64| {
        if let Ok(json) = serde_json::to_string(some)
            && !some.is_empty()
            && extras.insert_text(*key, &json).is_ok()
        {
            *key += 1;
        }
        some.clear();
    };
    let mut bytes = 0;
    for (number, lot) in (1..).zip(lots) {
        let Some(lot) = present.book.lot(*lot) else { continue };
        if lot.batch.variant == Variant::default() {
            continue;
        }
        let length = serde_json::to_string(&lot.batch.variant).map_or(0, |json| json.len() + 12);
        if bytes + length > VARIANTS_BYTES_MAX {
            keep(&mut some, &mut key);
            bytes = 0;
        }
        bytes += length;
        some.insert(number, &lot.batch.variant);
    }
    keep(&mut some, &mut key);
    extras
}

fn variants_of(extras: &Extras) -> BTreeMap<u16, Variant> {
    let texts = extras.iter().filter_map(|(key, _)| extras.text(key));
    let maps = texts.filter_map(|json| serde_json::from_str::<BTreeMap<u16, Variant>>(json).ok());
    // A size of theirs is read by people here: no story, and no letters that show nothing.
    let is_plain = |variant: &Variant| {
        variant.size.as_ref().is_none_or(|size| {
            let is_short = size.value.len() <= Size::VALUE_LENGTH_MAX;
            is_short && matches!(unseen::without(&size.value), Cow::Borrowed(_))
        })
    };
    maps.flatten().filter(|(_, variant)| is_plain(variant)).collect()
}

impl Courier {
    /// Writes what is owed to a centre: papers that lead there, and what came of theirs.
    ///
    /// # Errors
    ///
    /// If a rule says no or the machine could not; what was written until then stays written.
    pub async fn write_all(&self, by: &By, peer: PeerId) -> Result<(), NotKnown> {
        loop {
            let present = self.clerk.present();
            let paper = present.book.unwritten().find(|(_, to)| *to == peer);
            let owed =
                present.book.consignments().find(|it| it.peer == peer && it.told < it.revision);
            let attempt = self.outside.attempt();
            let by = By { actor: by.actor.clone(), attempt };
            if let Some((waybill, _)) = paper {
                self.write_paper(by, &present, waybill, peer).await?;
            } else if let Some(owed) = owed {
                self.write_receipt(by, &present, owed.id, peer).await?;
            } else {
                return Ok(());
            }
        }
    }

    async fn write_paper(
        &self,
        by: By,
        present: &Present,
        waybill: WaybillId,
        peer: PeerId,
    ) -> Result<(), NotKnown> {
        let (Some(way), Some(known)) = (present.book.waybill(waybill), present.book.peer(peer))
        else {
            return Err(NotKnown::Unfit);
        };
        let lots = lots_of(way);
        let lines = (1..).zip(&lots).map(|(number, lot)| {
            line_of(present, number, *lot, way.sent_of(*lot)).ok_or(NotKnown::Unfit)
        });
        let consignment = ConsignmentId(self.outside.bytes());
        let message = Message::Waybill(Waybill {
            heading: self.heading(known, consignment)?,
            carrier: None,
            place: PlaceCode::new(THEIRS)?,
            seals: Seals::default(),
            note: None,
            lines: Lines::new(lines.collect::<Result<_, _>>()?)?,
            window: None,
            slip: None,
            extras: variants(present, &lots),
        });
        self.write(by, known, &message, Wrote::Paper { waybill, consignment }).await
    }

    async fn write_receipt(
        &self,
        by: By,
        present: &Present,
        id: ConsignmentId,
        peer: PeerId,
    ) -> Result<(), NotKnown> {
        let (Some(theirs), Some(known)) = (present.book.consignment(id), present.book.peer(peer))
        else {
            return Err(NotKnown::Unfit);
        };
        let counts = theirs.came.iter().map(|(number, (good, damaged))| {
            let line = LineNumber::new((*number).into())?;
            Ok(Count { line, good: Amount::new(good.get())?, damaged: Amount::new(damaged.get())? })
        });
        let counts: Result<Vec<Count>, NotKnown> = counts.collect();
        let message = Message::Receipt(Receipt {
            heading: self.heading(known, id)?,
            waybill: MessageHash(theirs.letter.0),
            revision: Revision::new(theirs.revision.into())?,
            is_final: theirs.is_final,
            counts: Counts::new(counts?)?,
            extras: Extras::default(),
        });
        let about = Wrote::Receipt { consignment: id, revision: theirs.revision };
        self.write(by, known, &message, about).await
    }

    /// What the next letter to a centre begins with.
    fn heading(&self, peer: &Peer, consignment: ConsignmentId) -> Result<Heading, NotKnown> {
        let chain = match peer.wrote.last() {
            None => Chain::FIRST,
            Some(last) => {
                Chain::new(Seq::new(u64::from(last.seq) + 1)?, MessageHash(last.letter.0))?
            }
        };
        Ok(Heading {
            id: Between(consignment.0),
            chain,
            from: NodeId(self.node().0),
            to: NodeId(peer.node.0),
            day: day(self.outside.now().day()),
        })
    }

    async fn write(
        &self,
        by: By,
        peer: &Peer,
        message: &Message,
        about: Wrote,
    ) -> Result<(), NotKnown> {
        let signed = Signed::new(message, &self.key());
        let letter = Letter { with: peer.node, bytes: signed.bytes().to_vec() };
        let last = peer.wrote.last();
        let said = Said {
            seq: last.map_or(1, |last| last.seq + 1),
            letter: letter.hash(),
            previous: last.map_or(Digest([0; 32]), |last| last.letter),
        };
        let deed = PeerDeed::Write { peer: peer.id, said, about };
        self.give(by, deed, Vec::new(), Some(letter)).await?;
        Ok(())
    }

    /// All that a centre has not acknowledged yet, and an acknowledgement of what came from there.
    pub(super) async fn waiting(&self, peer: PeerId) -> Result<Vec<Signed>, NotKnown> {
        let present = self.clerk.present();
        let known = present.book.peer(peer).ok_or(NotKnown::Unfit)?;
        let waiting = known.wrote.iter().filter(|said| said.seq > known.acknowledged);
        let mut signed = Vec::new();
        for bytes in self.clerk.letters(waiting.map(|said| said.letter).collect()).await? {
            signed.push(Signed::read(&bytes).map_err(|_| Fault::Damaged)?);
        }
        if !known.heard.is_empty() {
            signed.push(Signed::new(&Message::Ack(self.ack(known)?), &self.key()));
        }
        Ok(signed)
    }

    /// All that waits for a centre, sealed for it: for whatever carries it.
    ///
    /// # Errors
    ///
    /// [`NotKnown::NoKey`] if its card has no key for today or it may not be told; what the disk said.
    pub async fn outbox(&self, peer: PeerId) -> Result<Vec<Vec<u8>>, NotKnown> {
        let (waiting, recipients) = (self.waiting(peer).await?, self.recipients(peer).await?);
        let sealed = waiting.iter().map(|one| seal(one, recipients, Carriage::File));
        sealed.collect::<Result<_, _>>().map_err(|_| NotKnown::Unfit)
    }

    /// One of the letters that wait for a centre, by its number from 1, sealed for a way to travel;
    /// nothing if there are not so many.
    ///
    /// # Errors
    ///
    /// As [`Self::outbox`].
    pub async fn waiting_letter(
        &self,
        peer: PeerId,
        number: usize,
        by: Carriage,
    ) -> Result<Option<Vec<u8>>, NotKnown> {
        let waiting = self.waiting(peer).await?;
        let Some(one) = number.checked_sub(1).and_then(|at| waiting.get(at)) else {
            return Ok(None);
        };
        let sealed = seal(one, self.recipients(peer).await?, by);
        sealed.map(Some).map_err(|_| NotKnown::Unfit)
    }

    /// The letter of one paper, sealed for whom it leads to.
    ///
    /// # Errors
    ///
    /// As [`Self::outbox`]; [`NotKnown::Unfit`] if it leads to no other centre.
    pub async fn letter_of(&self, waybill: WaybillId) -> Result<Vec<u8>, NotKnown> {
        let present = self.clerk.present();
        let (_, letter) = present.book.written(waybill).ok_or(NotKnown::Unfit)?;
        let way = present.book.waybill(waybill).ok_or(NotKnown::Unfit)?;
        let busel_domain::waybill::Destination::Peer(peer) = way.to else {
            return Err(NotKnown::Unfit);
        };
        let letters = self.clerk.letters(vec![letter]).await?;
        let signed = letters.first().and_then(|bytes| Signed::read(bytes).ok());
        let signed = signed.ok_or(Fault::Damaged)?;
        let recipients = self.recipients(peer).await?;
        seal(&signed, recipients, Carriage::File).map_err(|_| NotKnown::Unfit)
    }

    pub(super) async fn recipients(&self, peer: PeerId) -> Result<Recipients, NotKnown> {
        let today = day(self.outside.now().day());
        let present = self.clerk.present();
        let node =
            present.book.peer(peer).map(|peer| NodeId(peer.node.0)).ok_or(NotKnown::Unfit)?;
        let peers = self.peers().await?;
        let receiver = peers.get(node).and_then(|known| known.recipient(today, Confided::Goods));
        let own = self.card().await?;
        let archive = own.and_then(|card| card.card().epochs.on(today));
        let (Some(receiver), Some(archive)) = (receiver, archive) else {
            return Err(NotKnown::NoKey);
        };
        Ok(Recipients { receiver, archive: archive.recipient() })
    }

    fn ack(&self, peer: &Peer) -> Result<Ack, NotKnown> {
        let (mut upto, mut gaps) = (0, Vec::new());
        let mut at = 0;
        for seq in peer.heard.keys().copied() {
            if seq == upto + 1 {
                upto = seq;
            } else if seq > at + 1 && gaps.len() < Gaps::COUNT_MAX {
                let number = |seq: u32| Seq::new(seq.into());
                gaps.push(Gap { first: number(at + 1)?, last: number(seq - 1)? });
            }
            at = seq;
        }
        Ok(Ack {
            from: NodeId(self.node().0),
            to: NodeId(peer.node.0),
            day: day(self.outside.now().day()),
            upto: Upto::new(upto.into())?,
            gaps: Gaps::new(gaps)?,
            code: AckCode::Fine,
            extras: Extras::default(),
        })
    }

    /// Opens what came, without keeping anything of it.
    ///
    /// # Errors
    ///
    /// [`NotTaken::NotOpened`] with the first reason, or what the disk said.
    pub async fn look(&self, sealed: &[u8]) -> Result<Opened, NotTaken> {
        let (secrets, peers) = (self.secrets().await?, self.peers().await?);
        let (me, today) = (NodeId(self.node().0), day(self.outside.now().day()));
        Ok(Opener { me, secrets: &secrets, peers: &peers, today }.open(sealed)?)
    }

    /// Takes what came: opens it, and writes down what it says. The same once more changes nothing.
    ///
    /// # Errors
    ///
    /// [`NotTaken`]; nothing has changed then.
    pub async fn take(&self, by: By, sealed: &[u8]) -> Result<Taken, NotTaken> {
        let opened = self.look(sealed).await?;
        let present = self.clerk.present();
        let from = busel_domain::ids::NodeId(opened.from.0);
        let peer = present.book.peer_called(from).ok_or(NotOpened::UnknownKey)?;
        let message = opened.received.message();
        if let Message::Ack(ack) = message {
            let upto = u32::try_from(ack.upto.get()).unwrap_or(u32::MAX);
            let deed = PeerDeed::HearAck { peer: peer.id, upto };
            self.give(by, deed, Vec::new(), None).await?;
            return Ok(Taken::Acknowledged);
        }
        let Some(heading) = message.heading() else { return Ok(Taken::Other) };
        let said = Said {
            seq: u32::try_from(heading.chain.seq().get()).unwrap_or(u32::MAX),
            letter: Digest(opened.hash().0),
            previous: Digest(heading.chain.previous().0),
        };
        let consignment = ConsignmentId(heading.id.0);
        let (about, taken) = match message {
            Message::Waybill(_) => (Heard::Coming(consignment), Taken::Coming(consignment)),
            Message::Receipt(receipt) => match counted(&present, receipt) {
                Some((waybill, about)) => (about, Taken::Receipt(waybill)),
                None => (Heard::Other, Taken::Other),
            },
            // These are kept, and a person reads of them in the history.
            Message::Slip(_)
            | Message::Accept(_)
            | Message::Settle(_)
            | Message::Cancel(_)
            | Message::Thanks(_)
            | Message::Ack(_)
            | Message::Card(_)
            | Message::Revocation(_) => (Heard::Other, Taken::Other),
        };
        let letter = Letter { with: peer.node, bytes: opened.signed.bytes().to_vec() };
        let deed = PeerDeed::Hear { peer: peer.id, said, about };
        self.give(by, deed, Vec::new(), Some(letter)).await?;
        Ok(taken)
    }

    /// The lines of a consignment, as its sender signed them.
    ///
    /// # Errors
    ///
    /// [`Fault::Damaged`] if its letter is not as it was kept, or what the disk said.
    pub async fn lines(&self, id: ConsignmentId) -> Result<Vec<ComingLine>, Fault> {
        let present = self.clerk.present();
        let Some(coming) = present.book.consignment(id) else { return Ok(Vec::new()) };
        let letters = self.clerk.letters(vec![coming.letter]).await?;
        let bytes = letters.first().ok_or(Fault::Damaged)?;
        let signed = Signed::read(bytes).map_err(|_| Fault::Damaged)?;
        let received = busel_waybill::codec::decode(signed.body()).map_err(|_| Fault::Damaged)?;
        let Message::Waybill(waybill) = received.message() else { return Err(Fault::Damaged) };
        let variants = variants_of(&waybill.extras);
        let line = |line: &Line| {
            let number = u16::try_from(line.number.get()).unwrap_or(u16::MAX);
            let item = ItemKey::new(line.code.as_str()).filter(|key| {
                present
                    .book
                    .catalogue()
                    .item(key)
                    .is_some_and(|item| unit(item.base_unit) == line.unit)
            });
            let batch = item.map(|item| Batch {
                variant: variants.get(&number).cloned().unwrap_or_default(),
                expiry: line.expiry.map(last_day),
                maker_batch: line.lot.as_ref().map(|lot| lot.as_str().into()),
                ..Batch::of(item)
            });
            let sent = Units::new(line.quantity.get()).unwrap_or_default();
            let (name, unit) = (line.name.as_str().to_owned(), base(line.unit));
            ComingLine { number, name, batch, unit, sent }
        };
        Ok(waybill.lines.as_slice().iter().map(line).collect())
    }

    /// Goods of another centre come into a hub as they were counted: for each line good and damaged.
    ///
    /// # Errors
    ///
    /// [`NotKnown::Unfit`] if a line is not on the paper or our catalogue has no such thing; a rule says
    /// no, or the machine could not.
    pub async fn take_over(
        &self,
        by: By,
        (consignment, hub): (ConsignmentId, HubId),
        counted: &BTreeMap<u16, (Units, Units)>,
        is_final: bool,
    ) -> Result<Vec<Fact>, NotKnown> {
        let known = self.lines(consignment).await?;
        let lines = counted.iter().map(|(number, (good, damaged))| {
            let line = known.iter().find(|line| line.number == *number);
            let batch = line.and_then(|line| line.batch.clone()).ok_or(NotKnown::Unfit)?;
            let (line, good, damaged) = (*number, *good, *damaged);
            Ok(busel_domain::letter::TakenLine { line, batch, good, damaged })
        });
        let lines = lines.collect::<Result<_, NotKnown>>()?;
        let command = Command::TakeOver(TakeOver { consignment, hub, lines, is_final });
        let By { actor, attempt } = by;
        let given = Given { attempt, actor, command, happened: None, words: Vec::new() };
        Ok(self.clerk.give_with(given, Enclosed::default()).await?.facts)
    }
}

/// The last day of the month printed on a package.
fn last_day(month: ExpiryMonth) -> Day {
    let (year, month) = (month.get() / 100, month.get() % 100);
    let (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    let year = i32::try_from(year).unwrap_or(2_200);
    let first = Day::from_date(year, u8::try_from(month).unwrap_or(1), 1);
    first.map_or(Day(i32::MAX), |first| first.plus(-1))
}

/// A receipt in our own lots; nothing if it answers no letter of ours.
fn counted(present: &Present, receipt: &Receipt) -> Option<(WaybillId, Heard)> {
    let waybill = present.book.paper_of(ConsignmentId(receipt.heading.id.0))?;
    let is_ours = present.book.written(waybill)?.1 == Digest(receipt.waybill.0);
    let lots = lots_of(present.book.waybill(waybill).filter(|_| is_ours)?);
    let counted = receipt.counts.as_slice().iter().filter_map(|count| {
        // A line that the paper does not have is for a person: the letter has it.
        let place = usize::try_from(count.line.get()).ok()?.checked_sub(1)?;
        Some(CountedLine {
            lot: *lots.get(place)?,
            good: Units::new(count.good.get())?,
            damaged: Units::new(count.damaged.get())?,
        })
    });
    let counted = counted.collect();
    let revision = u16::try_from(receipt.revision.get()).ok()?;
    let is_final = receipt.is_final;
    Some((waybill, Heard::Receipt { waybill, revision, is_final, counted }))
}
