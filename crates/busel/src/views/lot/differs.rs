//! What of a lot differs from the books, and what somebody says is lost: each with what a person can do
//! about it.

use busel_domain::book::Loss;
use busel_domain::command::{CommandKind, LossFrom};
use busel_domain::ids::{LossId, Thing};
use busel_domain::ledger::{Account, LossReason, Place};
use busel_domain::lot::Lot;
use busel_domain::policy::may;
use busel_domain::quantity::Units;
use busel_domain::waybill::Destination;

use super::account_words;
use crate::views::eyes::Eyes;
use crate::views::frame::Frame;
use crate::views::history;
use crate::views::marks::{Chip, Tone};
use crate::views::photos::Album;
use crate::views::words;

/// Boxes of a lot offered to be written off; those beyond are found at their own hubs, a few at a time.
const BOXES_SHOWN: usize = 100;

/// Something that is missing or too much.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Differs {
    /// The hub, the waybill or the box.
    pub at: Thing,
    /// What it is called.
    pub place: String,
    /// Its page.
    pub path: Option<String>,
    /// So much is missing, or is there and in no book.
    pub told: Chip,
    /// Since when.
    pub since: String,
    /// The group that may have it after all.
    pub group: Option<String>,
    /// Whether the viewer may explain it. Who has a box that several say they have is judged at the box.
    pub may_settle: bool,
    /// Whether they may only write beside it how it came about.
    pub may_remark: bool,
    /// Photos of the lot, from before it left, and of the waybill with which it came otherwise: each
    /// side's, with what it is called. Nothing where those are not for the viewer.
    pub photos: Vec<(String, Vec<(String, String)>)>,
}

/// From where something may be written off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LostFrom {
    /// As a form sends it.
    pub code: String,
    /// What it is called, and how much is there.
    pub name: String,
}

/// What one person says is lost and another has not agreed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposed {
    /// Which proposal.
    pub loss: LossId,
    /// "13 pc: stolen".
    pub told: String,
    /// Who says so, and when.
    pub by: String,
    /// Whether the viewer may agree: nobody agrees with themselves.
    pub may_agree: bool,
}

/// All of a lot.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Open {
    /// What differs.
    pub differs: Vec<Differs>,
    /// From where something may be written off; nothing if the viewer may not.
    pub from: Vec<LostFrom>,
    /// Why it may be.
    pub reasons: Vec<(&'static str, String)>,
    /// What waits for a second person.
    pub proposed: Vec<Proposed>,
}

/// The reasons of losses, as a form sends them.
#[must_use]
pub fn reason_codes() -> [(&'static str, LossReason); 7] {
    LossReason::ALL.map(|reason| (words::loss_key(reason), reason))
}

/// A place from which goods may be lost, as a form sends it.
fn from_code(from: LossFrom) -> String {
    match from {
        LossFrom::Quarantine(hub) => format!("aside.{hub}"),
        LossFrom::Discrepancy(place) => place.thing().to_string(),
        LossFrom::Box(code) => format!("box.{code}"),
    }
}

impl Open {
    pub(super) fn of(eyes: Eyes<'_>, page: &Frame, lot: &Lot, accounts: &[(Account, i64)]) -> Self {
        let book = &eyes.present.book;
        let gives = |kind| may(&page.viewer.actor, kind);
        let since = |place| {
            let mut all = book.differences();
            let found = all.find(|(id, at, _, _)| (*id, *at) == (lot.id, place));
            found.map(|(_, _, _, since)| page.moment(since)).unwrap_or_default()
        };
        let amount = |units: i64| {
            let size = Units::new(units.unsigned_abs()).unwrap_or(Units::MAX);
            eyes.amount(&lot.batch.item, size).to_string()
        };
        let mut open = Self::default();
        for (account, units) in accounts {
            let (name, ..) = account_words(eyes, *account);
            if let Account::Discrepancy(place) = *account {
                let key = if *units > 0 { "waybill-short" } else { "waybill-over" };
                open.differs.push(Differs {
                    at: place.thing(),
                    path: history::home(place.thing()),
                    told: Chip::new(Tone::Act, page.filled(key, "amount", &amount(*units))),
                    since: since(place),
                    group: group_of(eyes, place).filter(|_| *units > 0),
                    may_remark: gives(CommandKind::Remark)
                        && !gives(CommandKind::SettleDiscrepancy),
                    may_settle: gives(CommandKind::SettleDiscrepancy)
                        && !matches!(place, Place::Claims(_)),
                    photos: photos(eyes, page, lot, place),
                    place: name.clone(),
                });
            }
            let from = match *account {
                Account::Quarantine(hub) => Some((LossFrom::Quarantine(hub), "lose-aside")),
                Account::Discrepancy(Place::Claims(_)) => None,
                Account::Discrepancy(place) if *units > 0 => {
                    Some((LossFrom::Discrepancy(place), "lose-missing"))
                }
                Account::Discrepancy(_)
                | Account::Donors
                | Account::Hub(_)
                | Account::Road(_)
                | Account::Group(_)
                | Account::Peer(_)
                | Account::Lost(_) => None,
            };
            if let Some((from, key)) = from.filter(|_| gives(CommandKind::ProposeLoss)) {
                let fill = [("place", name.into()), ("amount", amount(*units).into())];
                open.from.push(LostFrom { code: from_code(from), name: page.with(key, &fill) });
            }
        }
        if gives(CommandKind::ProposeLoss) {
            let boxes = book.cartons().filter(|carton| {
                matches!(carton.at, Some(Account::Hub(_))) && carton.contents.contains_key(&lot.id)
            });
            open.from.extend(boxes.take(BOXES_SHOWN).map(|carton| {
                let units = carton.contents.get(&lot.id).map_or(0, |units| units.signed());
                let fill =
                    [("place", carton.code.to_string().into()), ("amount", amount(units).into())];
                let code = from_code(LossFrom::Box(carton.code));
                LostFrom { code, name: page.with("lose-box", &fill) }
            }));
        }
        open.reasons = reason_codes().map(|(code, _)| (code, page.say(code))).into();
        let waiting = book.losses().filter(|loss| loss.lot == lot.id && !loss.is_confirmed);
        open.proposed = waiting.map(|loss| Proposed::of(eyes, page, lot, loss)).collect();
        open
    }

    pub(super) fn sample(page: &Frame) -> Self {
        Self {
            differs: vec![Differs {
                at: Thing::Waybill(busel_domain::ids::WaybillId(7)),
                place: "W-7".to_owned(),
                path: Some("/waybills/W-7".to_owned()),
                told: Chip::new(Tone::Act, page.filled("waybill-short", "amount", "13 pc")),
                since: page.moment(page.viewer.now),
                group: Some("Притулок".to_owned()),
                may_settle: true,
                may_remark: false,
                photos: vec![(
                    page.say("differs-photos-came"),
                    Album::sample(page, Thing::Waybill(busel_domain::ids::WaybillId(7))).photos,
                )],
            }],
            from: vec![LostFrom { code: "W-7".to_owned(), name: "W-7: 13 pc".to_owned() }],
            reasons: reason_codes().map(|(code, _)| (code, page.say(code))).into(),
            proposed: vec![Proposed {
                loss: LossId(1),
                told: format!("5 pc: {}", page.say("loss-stolen")),
                by: "M-2".to_owned(),
                may_agree: true,
            }],
        }
    }
}

impl Proposed {
    fn of(eyes: Eyes<'_>, page: &Frame, lot: &Lot, loss: &Loss) -> Self {
        let amount = eyes.amount(&lot.batch.item, loss.units);
        Self {
            loss: loss.id,
            told: format!("{amount}: {}", page.say(words::loss_key(loss.reason))),
            by: format!("{}, {}", eyes.member(loss.by), page.moment(loss.proposed)),
            may_agree: may(&page.viewer.actor, CommandKind::ConfirmLoss)
                && loss.by != page.viewer.actor.id,
        }
    }
}

/// What each side has photographed of something that came otherwise than it was sent.
fn photos(
    eyes: Eyes<'_>,
    page: &Frame,
    lot: &Lot,
    place: Place,
) -> Vec<(String, Vec<(String, String)>)> {
    let Place::Waybill(id) = place else { return Vec::new() };
    let of = |key: &str, thing: Thing| {
        let album = Album::of(eyes.present, page, thing)?;
        (!album.photos.is_empty()).then(|| (page.say(key), album.photos))
    };
    let sides = [
        of("differs-photos-sent", Thing::Lot(lot.id)),
        of("differs-photos-came", Thing::Waybill(id)),
    ];
    sides.into_iter().flatten().collect()
}

/// The group or the centre to which goods went that are missing with a waybill.
fn group_of(eyes: Eyes<'_>, place: Place) -> Option<String> {
    let Place::Waybill(id) = place else { return None };
    match eyes.present.book.waybill(id)?.to {
        Destination::Group(group) => Some(eyes.group(group)),
        Destination::Peer(peer) => Some(eyes.peer(peer)),
        Destination::Hub(_) => None,
    }
}
