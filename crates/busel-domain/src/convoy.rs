//! A convoy: vehicles that set out together, what each carries and how its crew gets home.
//!
//! Who drives, when they halt where, plates and numbers of vehicles are what lives depend on: they stand
//! on a sheet in the vault, which is destroyed when the convoy is long over. Here are only numbers (law L4).

use serde::{Deserialize, Serialize};

use crate::boxes::{BoxCode, Contents};
use crate::ids::{ConvoyId, GroupId, OfferId, PlanId, Thing, WaybillId, WordsId};
use crate::refusal::Refusal;
use crate::time::{Day, Moment};
use crate::waybill::Destination;

/// How the crew of a vehicle gets home.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum WayHome {
    /// In the vehicle itself.
    Drives,
    /// In the seats of another vehicle of the convoy: its place in the list, from 0.
    With(u8),
    /// By a ride that is paid.
    PaidRide,
    /// Nobody has said yet.
    Open,
}

/// A vehicle that stays with those it is given to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct GivenTo {
    /// The final recipient: no vehicle leaves without a named one.
    pub group: GroupId,
    /// The offer it came by; its papers stand there.
    pub offer: Option<OfferId>,
}

/// A vehicle as it is planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VehicleLine {
    /// The key of its kind in the list of vehicles.
    pub kind: Box<str>,
    /// Seats, the driver's included.
    pub seats: u8,
    /// People in it when it sets out.
    pub crew: u8,
    /// The first day on which a paper of the vehicle or its crew is no longer good, if one runs out.
    pub papers_until: Option<Day>,
    /// To whom it is given, if it stays.
    pub given: Option<GivenTo>,
    /// How its crew gets home.
    pub home: WayHome,
}

impl VehicleLine {
    /// A kind's key is a short word.
    pub const KIND_LENGTH_MAX: usize = 80;

    /// Whether it comes back with its own crew.
    #[must_use]
    pub fn comes_back(&self) -> bool {
        self.given.is_none()
    }
}

/// A vehicle of a convoy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vehicle {
    /// As it is planned.
    pub line: VehicleLine,
    /// The papers of what it carries, also those that were received.
    pub waybills: Vec<WaybillId>,
    /// Since when it goes no further.
    pub broken: Option<Moment>,
}

/// How far a convoy is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stage {
    /// It has not left.
    Planned,
    /// It is on the road.
    OnTheRoad(Moment),
    /// Everybody is home, or it was called off.
    Over(Moment),
}

/// A convoy in the Book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Convoy {
    /// Its number.
    pub id: ConvoyId,
    /// Of which plan it was made, if of any.
    pub plan: Option<PlanId>,
    /// The day it leaves.
    pub leaves: Day,
    /// The last day of it: everybody is home by then.
    pub ends: Day,
    /// Its vehicles.
    pub vehicles: Vec<Vehicle>,
    /// How far it is.
    pub stage: Stage,
    /// Under which words all its sheets are sealed, so that they go together.
    pub about: WordsId,
    /// Who drives, where and when it halts, plates and numbers: the sheet in the vault that counts now.
    pub sheet: WordsId,
    /// How it ended, if somebody said.
    pub ended: Option<WordsId>,
}

impl Convoy {
    /// More vehicles than this do not leave together.
    pub const VEHICLES_MAX: usize = 40;

    /// More days than this no convoy is away.
    pub const DAYS_MAX: u16 = 60;

    /// Whether it is over.
    #[must_use]
    pub fn is_over(&self) -> bool {
        matches!(self.stage, Stage::Over(_))
    }

    /// A vehicle by its place in the list.
    #[must_use]
    pub fn vehicle(&self, place: u8) -> Option<&Vehicle> {
        self.vehicles.get(usize::from(place))
    }

    /// The place of the vehicle that carries this paper.
    #[must_use]
    pub fn carrier(&self, waybill: WaybillId) -> Option<u8> {
        let place = self.vehicles.iter().position(|it| it.waybills.contains(&waybill))?;
        u8::try_from(place).ok()
    }

    /// Vehicles whose crew has no way home: it drives a vehicle that stays or broke down, nobody has said,
    /// or those it would ride with have broken down or have no seat left.
    pub fn stranded(&self) -> impl Iterator<Item = u8> + '_ {
        let lines: Vec<&VehicleLine> = self.vehicles.iter().map(|it| &it.line).collect();
        let is_broken = |place: u8| self.vehicle(place).is_some_and(|it| it.broken.is_some());
        (0_u8..).zip(&self.vehicles).filter_map(move |(place, vehicle)| {
            let is_stranded = vehicle.line.crew > 0
                && match vehicle.line.home {
                    WayHome::Drives => is_broken(place) || !vehicle.line.comes_back(),
                    WayHome::With(other) => is_broken(other) || !has_seat(&lines, place, other),
                    WayHome::PaidRide => false,
                    WayHome::Open => true,
                };
            is_stranded.then_some(place)
        })
    }
}

/// Whether those who come back in a vehicle have a seat each, and it comes back.
fn has_seat(lines: &[&VehicleLine], rider: u8, with: u8) -> bool {
    let Some(line) = lines.get(usize::from(with)) else { return false };
    let riders = lines.iter().filter(|line| line.home == WayHome::With(with));
    let aboard = riders.fold(u32::from(line.crew), |sum, line| sum + u32::from(line.crew));
    rider != with
        && line.comes_back()
        && line.home == WayHome::Drives
        && aboard <= u32::from(line.seats)
}

/// Refused unless this can be a convoy: every vehicle has a seat for each of its crew, and nobody is sent
/// home in a vehicle that does not come back or is full.
pub(crate) fn check(vehicles: &[VehicleLine]) -> Result<(), Refusal> {
    if vehicles.is_empty() {
        return Err(Refusal::Empty);
    }
    if vehicles.len() > Convoy::VEHICLES_MAX {
        return Err(Refusal::TooMany(Convoy::VEHICLES_MAX));
    }
    let lines: Vec<&VehicleLine> = vehicles.iter().collect();
    for (place, line) in (0_u8..).zip(vehicles) {
        if line.kind.len() > VehicleLine::KIND_LENGTH_MAX {
            return Err(Refusal::TooLong);
        }
        if line.crew > line.seats {
            return Err(Refusal::NoSeat(place));
        }
        match line.home {
            WayHome::Drives if !line.comes_back() => return Err(Refusal::NoWayHome(place)),
            WayHome::With(other) if !has_seat(&lines, place, other) => {
                return Err(Refusal::NoWayHome(place));
            }
            WayHome::Drives | WayHome::With(_) | WayHome::PaidRide | WayHome::Open => {}
        }
    }
    Ok(())
}

/// How long a vehicle stood at a border.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waited {
    /// The hour it joined the queue, from 0 to 23.
    pub hour: u8,
    /// Minutes until it was across.
    pub minutes: u16,
    /// When somebody told it.
    pub told: Day,
}

impl Waited {
    /// Ten days are the longest wait that people tell of.
    pub const MINUTES_MAX: u16 = 10 * 24 * 60;

    /// So many are remembered of one post, the newest.
    pub const KEPT: usize = 200;
}

/// What is done with convoys, always at a desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Leading {
    /// A convoy is formed.
    Form {
        /// Of which plan, if of any.
        plan: Option<PlanId>,
        /// When it leaves.
        leaves: Day,
        /// When everybody is home.
        ends: Day,
        /// Its vehicles.
        vehicles: Vec<VehicleLine>,
        /// Who drives, where and when it halts: in the vault.
        sheet: WordsId,
    },
    /// Vehicles, crews or halts are otherwise now; vehicles may be added, none falls away.
    Refit {
        /// Which.
        convoy: ConvoyId,
        /// The sheet somebody had before them; refused if it changed meanwhile.
        seen: WordsId,
        /// When it leaves.
        leaves: Day,
        /// When everybody is home.
        ends: Day,
        /// All its vehicles, in the same sequence.
        vehicles: Vec<VehicleLine>,
        /// The new sheet, in the vault.
        sheet: WordsId,
    },
    /// A paper travels in a vehicle.
    Load {
        /// Of which convoy.
        convoy: ConvoyId,
        /// Which vehicle, from 0.
        vehicle: u8,
        /// Which paper.
        waybill: WaybillId,
    },
    /// It leaves.
    SetOut {
        /// Which.
        convoy: ConvoyId,
    },
    /// A vehicle goes no further.
    BreakDown {
        /// Of which convoy.
        convoy: ConvoyId,
        /// Which vehicle, from 0.
        vehicle: u8,
    },
    /// A vehicle that was said to go no further does.
    Mend {
        /// Of which convoy.
        convoy: ConvoyId,
        /// Which vehicle, from 0.
        vehicle: u8,
    },
    /// What is on the road with a paper goes on with new ones, each of which may be in another vehicle.
    Reissue {
        /// The old paper.
        waybill: WaybillId,
        /// The new ones; together they are all that is on the road with the old one.
        parts: Vec<Part>,
    },
    /// Nobody asks for what is on the road with a paper, and it goes to whom it was sent all the same.
    KeepAsReserve {
        /// Which.
        waybill: WaybillId,
    },
    /// How long a vehicle stood at a border; not of which convoy.
    TellWait {
        /// The key of the border post.
        post: Box<str>,
        /// The hour it joined the queue.
        hour: u8,
        /// Minutes until it was across.
        minutes: u16,
    },
    /// Everybody is home, or it is called off.
    End {
        /// Which.
        convoy: ConvoyId,
        /// How it ended, in the vault; it has to be said if goods are still on the road with it.
        words: Option<WordsId>,
    },
}

/// What goes on with one new paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// In which vehicle of which convoy, from 0; none if no convoy takes it.
    pub on: Option<(ConvoyId, u8)>,
    /// Who receives it now; none if that does not change.
    pub to: Option<Destination>,
    /// What lies loose.
    pub loose: Contents,
    /// In which boxes.
    pub boxes: Vec<BoxCode>,
}

impl Leading {
    /// The things it names.
    #[must_use]
    pub fn names(&self) -> Vec<Thing> {
        let whom = |vehicles: &[VehicleLine]| {
            let given = vehicles.iter().filter_map(|line| line.given);
            let each = |given: GivenTo| {
                given.offer.map(Thing::Offer).into_iter().chain([Thing::Group(given.group)])
            };
            given.flat_map(each).collect::<Vec<_>>()
        };
        match self {
            Self::Form { plan, vehicles, .. } => {
                plan.map(Thing::Plan).into_iter().chain(whom(vehicles)).collect()
            }
            Self::Refit { convoy, vehicles, .. } => {
                whom(vehicles).into_iter().chain([Thing::Convoy(*convoy)]).collect()
            }
            Self::Load { convoy, waybill, .. } => {
                vec![Thing::Convoy(*convoy), Thing::Waybill(*waybill)]
            }
            Self::SetOut { convoy }
            | Self::BreakDown { convoy, .. }
            | Self::Mend { convoy, .. }
            | Self::End { convoy, .. } => {
                vec![Thing::Convoy(*convoy)]
            }
            Self::TellWait { .. } => Vec::new(),
            Self::KeepAsReserve { waybill } => vec![Thing::Waybill(*waybill)],
            Self::Reissue { waybill, parts } => {
                let of = |part: &Part| {
                    let convoy = part.on.map(|(convoy, _)| Thing::Convoy(convoy));
                    let lots = part.loose.keys().copied().map(Thing::Lot);
                    let boxes = part.boxes.iter().copied().map(Thing::Box);
                    let to = part.to.map(Destination::thing);
                    convoy.into_iter().chain(to).chain(lots).chain(boxes).collect::<Vec<_>>()
                };
                parts.iter().flat_map(of).chain([Thing::Waybill(*waybill)]).collect()
            }
        }
    }
}

/// What happened with a convoy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum ConvoyFact {
    /// It was formed.
    Formed {
        /// Of which plan.
        plan: Option<PlanId>,
        /// When it leaves.
        leaves: Day,
        /// When everybody is home.
        ends: Day,
        /// Its vehicles.
        vehicles: Vec<VehicleLine>,
        /// Who drives, where and when it halts: in the vault.
        sheet: WordsId,
    },
    /// It is otherwise now.
    Refitted {
        /// When it leaves.
        leaves: Day,
        /// When everybody is home.
        ends: Day,
        /// All its vehicles.
        vehicles: Vec<VehicleLine>,
        /// The new sheet, in the vault.
        sheet: WordsId,
    },
    /// A paper travels in a vehicle.
    Loaded {
        /// Which vehicle, from 0.
        vehicle: u8,
        /// Which paper.
        waybill: WaybillId,
    },
    /// It left.
    SetOut,
    /// A vehicle goes no further.
    BrokeDown {
        /// Which vehicle, from 0.
        vehicle: u8,
    },
    /// A vehicle that was said to go no further does.
    Mended {
        /// Which vehicle, from 0.
        vehicle: u8,
    },
    /// Everybody is home, or it was called off.
    Ended {
        /// How, in the vault.
        words: Option<WordsId>,
    },
}
