//! The words for the values of the domain: how urgent, how far checked, in which size, and why.
//!
//! Each value has the key of its word in `locales/`; a new value breaks the build here until it has
//! one.

use busel_domain::cost::CostKind;
use busel_domain::flag::Flag;
use busel_domain::gauge::Line;
use busel_domain::group::Region;
use busel_domain::item::ItemKey;
use busel_domain::ledger::LossReason;
use busel_domain::lot::Condition;
use busel_domain::need::{Priority, Substitutes, Trust};
use busel_domain::plan::{WhyGiven, WhyUnmet};
use busel_domain::proof::Proof;
use busel_domain::quantity::{BaseUnit, Units};
use busel_domain::refusal::Refusal;
use busel_domain::role::Role;
use busel_domain::sight::Matter;
use busel_domain::size::{Form, Size, SizeSystem, Variant, Wearer};
use busel_domain::time::Day;
use busel_domain::unwanted::WhyNot;

use crate::catalogue::lexicon;
use crate::i18n::Tongue;

/// What an item is called.
#[must_use]
pub fn item(tongue: Tongue, key: &ItemKey) -> String {
    capital(lexicon().name(key, tongue.language().code()))
}

/// What a kind of items is called, such as food or tools.
#[must_use]
pub fn kind(tongue: Tongue, category: &str) -> String {
    tongue.say(&format!("kind-{category}"))
}

/// "Warm boots, men, EU 43, reusable".
#[must_use]
pub fn thing(tongue: Tongue, key: &ItemKey, variant: &Variant) -> String {
    let name = item(tongue, key);
    let wearer = wearer_key(variant.wearer).map(|key| tongue.say(key));
    let form = variant.form.map(|form| tongue.say(form_key(form)));
    let mut parts = vec![];
    parts.extend(wearer.filter(|word| !is_said(&name, word)));
    parts.extend(variant.size.as_ref().map(|measured| size(tongue, measured)));
    parts.extend(form.filter(|word| !is_said(&name, word)));
    parts.insert(0, name);
    parts.join(", ")
}

/// "Men, EU 43, reusable": for whom, in which size and form; empty where nobody said.
#[must_use]
pub fn variant(tongue: Tongue, variant: &Variant) -> String {
    let wearer = wearer_key(variant.wearer).map(|key| tongue.say(key));
    let measured = variant.size.as_ref().map(|measured| size(tongue, measured));
    let form = variant.form.map(|form| tongue.say(form_key(form)));
    [wearer, measured, form].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// What a region is called; its code where it has no name.
#[must_use]
pub fn region(tongue: Tongue, region: &Region) -> String {
    let code = if region.code.is_empty() {
        region.country.to_string()
    } else {
        format!("{}-{}", region.country, region.code)
    };
    let area = crate::catalogue::areas().named(&code);
    area.map_or(code, |area| {
        crate::catalogue::areas().name(area, tongue.language().code()).to_owned()
    })
}

/// The key of the word for what should be looked at.
#[must_use]
pub fn flag_key(flag: Flag) -> &'static str {
    match flag {
        Flag::AboveNorm => "flag-above-norm",
        Flag::SharedContact => "flag-shared-contact",
        Flag::NoReceipt => "flag-no-receipt",
        Flag::UnknownReceiver => "flag-unknown-receiver",
        Flag::WantsProof => "flag-wants-proof",
        Flag::CallBack => "flag-call-back",
    }
}

/// The key of the word for why something is better not brought.
#[must_use]
pub fn why_not_key(why: WhyNot) -> &'static str {
    match why {
        WhyNot::Enough => "unwanted-enough",
        WhyNot::NoRoom => "unwanted-no-room",
        WhyNot::Spoils => "unwanted-spoils",
        WhyNot::Border => "unwanted-border",
        WhyNot::Harmful => "unwanted-harmful",
        WhyNot::BuyThere => "unwanted-buy-there",
    }
}

/// How somebody knows that a need is true, in a sentence.
#[must_use]
pub fn proof(tongue: Tongue, proof: Proof, today: Day) -> String {
    match proof {
        Proof::Nothing => tongue.say("proof-nothing"),
        Proof::CallBack { .. } => tongue.say("proof-call-back"),
        Proof::Letter { dated, .. } => {
            tongue.with("proof-letter", &[("day", tongue.day(dated, today).into())])
        }
        Proof::Referee { .. } => tongue.say("proof-referee"),
        Proof::Partner { receipts } => tongue.count("proof-partner", receipts),
    }
}

/// Whether a name says this word already, in any of its endings: "Baby clothes, babies",
/// "Рідке мило, рідке". Three letters tell these few words apart.
fn is_said(name: &str, word: &str) -> bool {
    let longest = word.split(' ').max_by_key(|part| part.chars().count()).unwrap_or(word);
    let stem: String = longest.chars().take(3).collect::<String>().to_lowercase();
    name.to_lowercase().split([' ', '(', '-']).any(|part| part.starts_with(&stem))
}

/// The text with its first letter large.
#[must_use]
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// "EU 43", "4–5 years".
#[must_use]
pub fn size(tongue: Tongue, size: &Size) -> String {
    let key = match size.system {
        SizeSystem::EuShoe => "size-eu-shoe",
        SizeSystem::UkShoe => "size-uk-shoe",
        SizeSystem::UsShoe => "size-us-shoe",
        SizeSystem::Foot => "size-foot",
        SizeSystem::Letters | SizeSystem::HalfChest | SizeSystem::Named => "size-plain",
        SizeSystem::Years => "size-years",
        SizeSystem::Months => "size-months",
        SizeSystem::Nappy => "size-nappy",
    };
    // Sizes are kept in capitals; one that is a word reads better without.
    let value = match size.system {
        SizeSystem::Named => size.value.to_lowercase(),
        SizeSystem::EuShoe
        | SizeSystem::UkShoe
        | SizeSystem::UsShoe
        | SizeSystem::Foot
        | SizeSystem::Letters
        | SizeSystem::HalfChest
        | SizeSystem::Years
        | SizeSystem::Months
        | SizeSystem::Nappy => size.value.to_string(),
    };
    tongue.with(key, &[("value", value.into())])
}

/// The key of the word for whom; nothing where it is for anyone.
#[must_use]
pub fn wearer_key(wearer: Wearer) -> Option<&'static str> {
    match wearer {
        Wearer::Anyone => None,
        Wearer::Adult => Some("wearer-adult"),
        Wearer::Man => Some("wearer-man"),
        Wearer::Woman => Some("wearer-woman"),
        Wearer::Child => Some("wearer-child"),
        Wearer::Boy => Some("wearer-boy"),
        Wearer::Girl => Some("wearer-girl"),
        Wearer::Baby => Some("wearer-baby"),
    }
}

fn form_key(form: Form) -> &'static str {
    match form {
        Form::Liquid => "form-liquid",
        Form::Bar => "form-bar",
        Form::Disposable => "form-disposable",
        Form::Reusable => "form-reusable",
        Form::Bulk => "form-bulk",
        Form::Powder => "form-powder",
        Form::Wet => "form-wet",
        Form::Dry => "form-dry",
    }
}

/// The key of the word for how urgent.
#[must_use]
pub fn priority_key(priority: Priority) -> &'static str {
    match priority {
        Priority::P1 => "priority-p1",
        Priority::P2 => "priority-p2",
        Priority::P3 => "priority-p3",
        Priority::P4 => "priority-p4",
    }
}

/// The short name of an urgency in a form: `P1`.
#[must_use]
pub fn priority_code(priority: Priority) -> &'static str {
    match priority {
        Priority::P1 => "P1",
        Priority::P2 => "P2",
        Priority::P3 => "P3",
        Priority::P4 => "P4",
    }
}

/// The key of the word for how far checked.
#[must_use]
pub fn trust_key(trust: Trust) -> &'static str {
    match trust {
        Trust::V0 => "trust-v0",
        Trust::V1 => "trust-v1",
        Trust::V2 => "trust-v2",
        Trust::V3 => "trust-v3",
    }
}

/// The short name of a level in a form: `V1`.
#[must_use]
pub fn trust_code(trust: Trust) -> &'static str {
    match trust {
        Trust::V0 => "V0",
        Trust::V1 => "V1",
        Trust::V2 => "V2",
        Trust::V3 => "V3",
    }
}

/// The key of the word for what may be sent instead.
#[must_use]
pub fn substitutes_key(substitutes: Substitutes) -> &'static str {
    match substitutes {
        Substitutes::Allowed => "substitutes-allowed",
        Substitutes::Refused => "substitutes-refused",
    }
}

/// The key of the word for how worn; nothing while nobody looked.
#[must_use]
pub fn condition_key(condition: Condition) -> Option<&'static str> {
    match condition {
        Condition::Unknown => None,
        Condition::New => Some("condition-new"),
        Condition::Good => Some("condition-good"),
        Condition::Worn => Some("condition-worn"),
        Condition::Rags => Some("condition-rags"),
    }
}

/// The key of the word for why something was written off.
#[must_use]
pub fn loss_key(reason: LossReason) -> &'static str {
    match reason {
        LossReason::Expired => "loss-expired",
        LossReason::Damaged => "loss-damaged",
        LossReason::Stolen => "loss-stolen",
        LossReason::Seized => "loss-seized",
        LossReason::Destroyed => "loss-destroyed",
        LossReason::OnTheWay => "loss-on-the-way",
        LossReason::WrongGroup => "loss-wrong-group",
    }
}

/// The key of what a cost was for.
#[must_use]
pub fn cost_key(kind: CostKind) -> &'static str {
    match kind {
        CostKind::Transport => "cost-transport",
        CostKind::Storage => "cost-storage",
        CostKind::Packing => "cost-packing",
    }
}

/// The key of the sentence why this lot.
#[must_use]
pub fn why_given_key(why: WhyGiven) -> &'static str {
    match why {
        WhyGiven::OnlyLot => "why-given-only-lot",
        WhyGiven::ExpiresFirst => "why-given-expires-first",
        WhyGiven::Nearest => "why-given-nearest",
        WhyGiven::OneSizeUp => "why-given-one-size-up",
        WhyGiven::Substitute => "why-given-substitute",
        WhyGiven::LookFirst => "why-given-look-first",
        WhyGiven::BetterUsedUp => "why-given-better-used-up",
        WhyGiven::EquallyGood => "why-given-equally-good",
        WhyGiven::ByHand => "why-given-by-hand",
    }
}

/// The key of the sentence why no more.
#[must_use]
pub fn why_unmet_key(why: WhyUnmet) -> &'static str {
    match why {
        WhyUnmet::NoneInStock => "why-unmet-none-in-stock",
        WhyUnmet::AllThereIs => "why-unmet-all-there-is",
        WhyUnmet::SizeMissing => "why-unmet-size-missing",
        WhyUnmet::WouldSpoil => "why-unmet-would-spoil",
        WhyUnmet::MoreUrgent => "why-unmet-more-urgent",
        WhyUnmet::SharedFairly => "why-unmet-shared-fairly",
        WhyUnmet::BelowMinimum => "why-unmet-below-minimum",
        WhyUnmet::AmountUnknown => "why-unmet-amount-unknown",
        WhyUnmet::NotGoods => "why-unmet-not-goods",
        WhyUnmet::Stopped => "why-unmet-stopped",
        WhyUnmet::ByHand => "why-unmet-by-hand",
    }
}

/// What a role is called.
#[must_use]
pub fn role_key(role: Role) -> &'static str {
    match role {
        Role::Admin => "role-admin",
        Role::Coordinator => "role-coordinator",
        Role::DonorDesk => "role-donor-desk",
        Role::Warehouse => "role-warehouse",
        Role::Driver => "role-driver",
        Role::HandOutPoint => "role-hand-out-point",
        Role::Requester => "role-requester",
        Role::Auditor => "role-auditor",
        Role::CaseWorker => "role-case-worker",
        Role::Public => "role-public",
        Role::Donor => "role-donor",
    }
}

/// What a matter is called.
#[must_use]
pub fn matter_key(matter: Matter) -> &'static str {
    match matter {
        Matter::Donors => "matter-donors",
        Matter::Offers => "matter-offers",
        Matter::Stock => "matter-stock",
        Matter::Hubs => "matter-hubs",
        Matter::Groups => "matter-groups",
        Matter::Names => "matter-names",
        Matter::Needs => "matter-needs",
        Matter::Gauges => "matter-gauges",
        Matter::Contacts => "matter-contacts",
        Matter::Places => "matter-places",
        Matter::Routes => "matter-routes",
        Matter::Plans => "matter-plans",
        Matter::Lists => "matter-lists",
        Matter::Waybills => "matter-waybills",
        Matter::Photos => "matter-photos",
        Matter::Members => "matter-members",
        Matter::Trail => "matter-trail",
        Matter::Safety => "matter-safety",
        Matter::Totals => "matter-totals",
        Matter::Reports => "matter-reports",
    }
}

/// What a line of the gauges is called.
#[must_use]
pub fn line_key(line: Line) -> &'static str {
    match line {
        Line::Energy => "line-energy",
        Line::Protein => "line-protein",
        Line::DrinkingWater => "line-drinking-water",
        Line::InfantFood => "line-infant-food",
        Line::BathingSoap => "line-bathing-soap",
        Line::Washing => "line-washing",
        Line::Laundry => "line-laundry",
        Line::Toothpaste => "line-toothpaste",
        Line::ToiletPaper => "line-toilet-paper",
        Line::Razors => "line-razors",
        Line::Pads => "line-pads",
        Line::Incontinence => "line-incontinence",
        Line::Nappies => "line-nappies",
        Line::Thermals => "line-thermals",
        Line::Outer => "line-outer",
        Line::Boots => "line-boots",
        Line::SleepingBag => "line-sleeping-bag",
        Line::SleepingMat => "line-sleeping-mat",
        Line::Heat => "line-heat",
        Line::Power => "line-power",
        Line::SmallComforts => "line-small-comforts",
        Line::Floor => "line-floor",
    }
}

/// Why a rule said no: what happened, what is safe, what to do.
#[must_use]
pub fn refusal(tongue: Tongue, refusal: &Refusal) -> String {
    // A table: what each refusal is about.
    let thing = match refusal {
        Refusal::Unknown(thing)
        | Refusal::Closed(thing)
        | Refusal::Reserved(thing)
        | Refusal::Expired(thing, _)
        | Refusal::ToBeCounted(thing, _)
        | Refusal::NeverLetOut(thing)
        | Refusal::PlanNoLongerFits(thing)
        | Refusal::Settled(thing)
        | Refusal::MoreThanOffered(thing)
        | Refusal::NotCovered(thing)
        | Refusal::NotYet(thing)
        | Refusal::NoPartner(thing)
        | Refusal::NumberTooNew(thing)
        | Refusal::NotProven(thing)
        | Refusal::StillOpen(thing)
        | Refusal::StillAside(thing)
        | Refusal::Boxed(thing)
        | Refusal::Sealed(thing)
        | Refusal::BlankLabel(thing)
        | Refusal::LabelUsed(thing)
        | Refusal::BoxEnded(thing)
        | Refusal::NotAtHub(thing)
        | Refusal::NoPallet(thing)
        | Refusal::NotInBox(thing)
        | Refusal::DoesNotAddUp(thing, _)
        | Refusal::CountTooOld(thing)
        | Refusal::FewerKits(thing, _)
        | Refusal::Travels(thing)
        | Refusal::Outdated(thing)
        | Refusal::NoDifference(thing) => thing.to_string(),
        Refusal::ChangedMeanwhile(need, _) | Refusal::NumberNotKnown(need) => need.to_string(),
        Refusal::UnknownItem(key) | Refusal::NotGoods(key) => item(tongue, key),
        Refusal::ReadBefore(source) => source.to_string(),
        Refusal::AlreadyInForce(plan) => plan.to_string(),
        Refusal::Short(shortage) => shortage.lot.to_string(),
        Refusal::NoReach(role) => tongue.say(role_key(*role)),
        // People count vehicles from one.
        Refusal::NoSeat(place)
        | Refusal::NoWayHome(place)
        | Refusal::NoCrew(place)
        | Refusal::NoVehicle(place)
        | Refusal::BrokenDown(place) => tongue.number(u32::from(*place) + 1),
        Refusal::NotAllowed(_)
        | Refusal::Empty
        | Refusal::TooMany(_)
        | Refusal::TooLong
        | Refusal::Itself
        | Refusal::NotTheSame
        | Refusal::PlanOutdated(_)
        | Refusal::SamePerson
        | Refusal::NoSuchPhoto
        | Refusal::TooManyPhotos(_)
        | Refusal::HeadCount
        | Refusal::Early
        | Refusal::TooManyDays(_)
        | Refusal::Past => String::new(),
    };
    let count = if let Refusal::TooMany(count) | Refusal::TooManyPhotos(count) = refusal {
        tongue.number(*count)
    } else if let Refusal::TooManyDays(days) = refusal {
        tongue.number(*days)
    } else if let Refusal::Short(shortage) = refusal {
        tongue.number(shortage.held)
    } else if let Refusal::FewerKits(_, can) = refusal {
        tongue.number(*can)
    } else if let Refusal::DoesNotAddUp(_, left) = refusal {
        tongue.number(left.unsigned_abs())
    } else {
        String::new()
    };
    let mut fill = vec![("thing", thing.into()), ("count", count.into())];
    if let Refusal::Expired(_, day) = refusal {
        fill.push(("day", tongue.day(*day, Day(0)).into()));
    }
    if let Refusal::ToBeCounted(_, waybill) = refusal {
        fill.push(("waybill", waybill.to_string().into()));
    }
    tongue.with(refusal.key(), &fill)
}

/// A kind of vehicle as people know it, and what it may carry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vehicle {
    /// What it is called.
    pub name: String,
    /// Grams it may carry, if known.
    pub payload_grams: Option<u64>,
    /// Cubic centimetres it holds, if known.
    pub volume_cm3: Option<u64>,
}

/// The vehicle with this key.
#[must_use]
pub fn vehicle(key: &str) -> Vehicle {
    let known = lexicon().vehicles().iter().find(|kind| &*kind.key == key);
    Vehicle {
        name: known.map_or(key, |kind| &kind.name).to_owned(),
        payload_grams: known.map(|kind| u64::from(kind.payload_kg) * 1000),
        volume_cm3: known.and_then(|kind| kind.volume_l).map(|litres| u64::from(litres) * 1000),
    }
}

/// An amount of goods as a field shows it, so that the same text is read again: a mass or a volume with
/// its unit, in kilograms or litres where it comes out even, all else as a plain number.
#[must_use]
pub fn typed_amount(unit: BaseUnit, units: Units) -> String {
    let units = units.get();
    let (large, small) = if unit == BaseUnit::Gram {
        ("kg", "g")
    } else if unit == BaseUnit::Millilitre {
        ("l", "ml")
    } else {
        return units.to_string();
    };
    match units {
        1_000.. if units.is_multiple_of(1_000) => format!("{} {large}", units / 1_000),
        1_000.. if units.is_multiple_of(10) => {
            format!("{}.{:02} {large}", units / 1_000, units / 10 % 100)
        }
        _ => format!("{units} {small}"),
    }
}

/// The unit in which a plain number is read where people count goods by hand: nobody counts in grams.
#[must_use]
pub fn unit_by_hand(tongue: Tongue, unit: BaseUnit) -> String {
    if unit == BaseUnit::Gram {
        tongue.say("unit-kilogram")
    } else if unit == BaseUnit::Millilitre {
        tongue.say("unit-litre")
    } else {
        tongue.unit(unit)
    }
}
