//! Ids as types, so that a lot can never be passed where a need is meant.
//!
//! Things a person quotes ("N-1042") are numbered by the Book of their centre, one after the other:
//! the number is short, it can be read aloud, and making one needs no dice (law L6). Random ids
//! come from outside and are only carried here.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::boxes::BoxCode;

/// Defines a numbered id with its letter, its display and its next value.
macro_rules! numbered {
    ($($(#[$doc:meta])* $name:ident = $prefix:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub u32);

        impl $name {
            /// The letter or letters that stand before the number.
            pub const PREFIX: &'static str = $prefix;

            /// The id that comes after this one.
            #[must_use]
            pub fn next(self) -> Self {
                Self(self.0.saturating_add(1))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}-{}", Self::PREFIX, self.0)
            }
        }
    )*};
}

numbered! {
    /// What a group is short of.
    NeedId = "N";
    /// One batch of one item: same size, same expiry, same donor.
    LotId = "L";
    /// The people goods are meant for.
    GroupId = "G";
    /// A place with shelves.
    HubId = "H";
    /// What somebody would give.
    OfferId = "O";
    /// A proposed or adopted plan.
    PlanId = "P";
    /// A paper that travels with goods.
    WaybillId = "W";
    /// A proposal to write something off.
    LossId = "X";
    /// A report that was set aside for a person.
    AsideId = "A";
    /// A list that was read in: a needs list or a manifest.
    SourceId = "S";
    /// Who acted: a member, or whoever sits at the machine. Who is behind a number is not in the
    /// journal (law L4).
    ActorId = "M";
    /// Something that two persons have to want.
    DeedId = "D";
    /// A call for offers.
    CallId = "C";
    /// Something that is bought.
    PurchaseId = "B";
    /// A count at the desk that differs from the books.
    CountId = "T";
    /// How a kit is packed.
    RecipeId = "K";
    /// Vehicles that set out together.
    ConvoyId = "V";
    /// Another centre.
    PeerId = "E";
}

impl ActorId {
    /// Anybody: somebody who gives, without an account.
    pub const ANYBODY: Self = Self(0);
    /// Whoever has the machine, its key and its shell before them.
    pub const CONSOLE: Self = Self(1);
    /// The first member.
    pub const FIRST_MEMBER: Self = Self(2);

    /// Where the numbers of offers' links begin, far above all members.
    const OFFER_LINKS: u32 = 0x4000_0000;
    /// Where the numbers of groups' links begin.
    const GROUP_LINKS: u32 = 0x8000_0000;

    /// Whoever acts by the link of this group or offer, always under the same number; of anything
    /// else there is no link, and it is anybody.
    #[must_use]
    pub fn of_link(of: Thing) -> Self {
        let of_group = if let Thing::Group(group) = of { Some(group.0) } else { None };
        let of_offer = if let Thing::Offer(offer) = of { Some(offer.0) } else { None };
        let group = of_group.filter(|id| *id < Self::GROUP_LINKS).map(|id| Self::GROUP_LINKS | id);
        let offer = of_offer.filter(|id| *id < Self::OFFER_LINKS).map(|id| Self::OFFER_LINKS | id);
        Self(group.or(offer).unwrap_or_default())
    }

    /// Whose link it is, if it is no member.
    #[must_use]
    pub fn link(self) -> Option<Thing> {
        if self.0 & Self::GROUP_LINKS != 0 {
            Some(Thing::Group(GroupId(self.0 & !Self::GROUP_LINKS)))
        } else if self.0 & Self::OFFER_LINKS != 0 {
            Some(Thing::Offer(OfferId(self.0 & !Self::OFFER_LINKS)))
        } else {
            None
        }
    }
}

/// The place of an event in the journal of its centre: 1 for the first, without gaps.
#[derive(
    Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Seq(pub u64);

/// 16 random bytes from outside.
macro_rules! random_id {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; 16]);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write_hex(f, &self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({self})", stringify!($name))
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                read_hex(text).map(Self)
            }
        }

        impl Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serialize_bytes(&self.0, serializer)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserialize_bytes(deserializer).map(Self)
            }
        }
    )*};
}

random_id! {
    /// One try to change something, named by whoever tries; repeating it is harmless (law L3).
    Attempt;
    /// Words kept in the vault: a name, a place, a contact, a line as it was written (law L4).
    WordsId;
    /// What a centre is called for ever: half of the thumbprint of its first key.
    NodeId;
    /// What all letters about one consignment bear; thrown by whoever sends it.
    ConsignmentId;
}

/// SHA-256 of something outside, such as the content of a list.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest(pub [u8; 32]);

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Digest(")?;
        write_hex(f, &self.0)?;
        f.write_str(")")
    }
}

impl Serialize for Digest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_bytes(&self.0, serializer)
    }
}

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_bytes(deserializer).map(Self)
    }
}

/// Anything that has a history of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Thing {
    /// A need.
    Need(NeedId),
    /// A lot.
    Lot(LotId),
    /// A group.
    Group(GroupId),
    /// A hub.
    Hub(HubId),
    /// An offer.
    Offer(OfferId),
    /// A plan.
    Plan(PlanId),
    /// A waybill.
    Waybill(WaybillId),
    /// A proposed loss.
    Loss(LossId),
    /// A report that was set aside.
    Aside(AsideId),
    /// A list that was read in.
    Source(SourceId),
    /// A member.
    Member(ActorId),
    /// Something that two persons have to want.
    Deed(DeedId),
    /// A call for offers.
    Call(CallId),
    /// Something that is bought.
    Purchase(PurchaseId),
    /// Vehicles that set out together.
    Convoy(ConvoyId),
    /// A box or a pallet, or a label for one.
    Box(BoxCode),
    /// A count at the desk that differs from the books.
    Count(CountId),
    /// How a kit is packed.
    Recipe(RecipeId),
    /// Another centre.
    Peer(PeerId),
}

impl fmt::Display for Thing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Need(id) => id.fmt(f),
            Self::Lot(id) => id.fmt(f),
            Self::Group(id) => id.fmt(f),
            Self::Hub(id) => id.fmt(f),
            Self::Offer(id) => id.fmt(f),
            Self::Plan(id) => id.fmt(f),
            Self::Waybill(id) => id.fmt(f),
            Self::Loss(id) => id.fmt(f),
            Self::Aside(id) => id.fmt(f),
            Self::Source(id) => id.fmt(f),
            Self::Member(id) => id.fmt(f),
            Self::Deed(id) => id.fmt(f),
            Self::Call(id) => id.fmt(f),
            Self::Purchase(id) => id.fmt(f),
            Self::Convoy(id) => id.fmt(f),
            Self::Box(code) => code.fmt(f),
            Self::Count(id) => id.fmt(f),
            Self::Recipe(id) => id.fmt(f),
            Self::Peer(id) => id.fmt(f),
        }
    }
}

/// A text that is not an id of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an id: expected a letter and a number, such as N-12")]
pub struct NotAnId;

impl FromStr for Thing {
    type Err = NotAnId;

    /// Reads what people type: `N-12`, `n12`, `N 12`, and the code on a box.
    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let text = text.trim();
        let letter = text.chars().next().ok_or(NotAnId)?.to_ascii_uppercase();
        let digits = text.get(1..).map(|rest| rest.trim_start_matches(['-', ' ']));
        let digits = digits.filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
        let Some(digits) = digits else {
            return BoxCode::read(text).map(Self::Box).map_err(|_| NotAnId);
        };
        let number: u32 = digits.parse().map_err(|_| NotAnId)?;
        match letter {
            'N' => Ok(Self::Need(NeedId(number))),
            'L' => Ok(Self::Lot(LotId(number))),
            'G' => Ok(Self::Group(GroupId(number))),
            'H' => Ok(Self::Hub(HubId(number))),
            'O' => Ok(Self::Offer(OfferId(number))),
            'P' => Ok(Self::Plan(PlanId(number))),
            'W' => Ok(Self::Waybill(WaybillId(number))),
            'X' => Ok(Self::Loss(LossId(number))),
            'A' => Ok(Self::Aside(AsideId(number))),
            'S' => Ok(Self::Source(SourceId(number))),
            'M' => Ok(Self::Member(ActorId(number))),
            'D' => Ok(Self::Deed(DeedId(number))),
            'C' => Ok(Self::Call(CallId(number))),
            'B' => Ok(Self::Purchase(PurchaseId(number))),
            'T' => Ok(Self::Count(CountId(number))),
            'K' => Ok(Self::Recipe(RecipeId(number))),
            'V' => Ok(Self::Convoy(ConvoyId(number))),
            'E' => Ok(Self::Peer(PeerId(number))),
            _ => Err(NotAnId),
        }
    }
}

struct Hex<'a>(&'a [u8]);

impl fmt::Display for Hex<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_hex(f, self.0)
    }
}

fn write_hex(f: &mut fmt::Formatter<'_>, bytes: &[u8]) -> fmt::Result {
    for byte in bytes {
        write!(f, "{byte:02x}")?;
    }
    Ok(())
}

fn read_hex<const N: usize>(text: &str) -> Result<[u8; N], NotAnId> {
    let text = text.as_bytes();
    if text.len() != 2 * N {
        return Err(NotAnId);
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(text.chunks_exact(2)) {
        let high = char::from(pair[0]).to_digit(16).ok_or(NotAnId)?;
        let low = char::from(pair[1]).to_digit(16).ok_or(NotAnId)?;
        *byte = u8::try_from(high * 16 + low).map_err(|_| NotAnId)?;
    }
    Ok(bytes)
}

/// Hex for people (JSON in the journal), plain bytes for machines (the snapshot).
fn serialize_bytes<S: serde::Serializer, const N: usize>(
    bytes: &[u8; N],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    use serde::ser::SerializeTuple;
    if serializer.is_human_readable() {
        serializer.collect_str(&Hex(bytes))
    } else {
        let mut tuple = serializer.serialize_tuple(N)?;
        for byte in bytes {
            tuple.serialize_element(byte)?;
        }
        tuple.end()
    }
}

fn deserialize_bytes<'de, D: serde::Deserializer<'de>, const N: usize>(
    deserializer: D,
) -> Result<[u8; N], D::Error> {
    struct Bytes<const N: usize>;
    impl<'de, const N: usize> serde::de::Visitor<'de> for Bytes<N> {
        type Value = [u8; N];

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "{N} bytes, or {} hex digits", 2 * N)
        }

        fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<[u8; N], E> {
            read_hex(text).map_err(E::custom)
        }

        fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut seq: A) -> Result<[u8; N], A::Error> {
            let mut bytes = [0; N];
            for (index, byte) in bytes.iter_mut().enumerate() {
                *byte = seq
                    .next_element()?
                    .ok_or_else(|| serde::de::Error::invalid_length(index, &self))?;
            }
            Ok(bytes)
        }
    }
    if deserializer.is_human_readable() {
        deserializer.deserialize_str(Bytes::<N>)
    } else {
        deserializer.deserialize_tuple(N, Bytes::<N>)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_read_as_people_type_it() {
        for text in ["N-12", "n12", " N 12 ", "n-12"] {
            assert_eq!(text.parse(), Ok(Thing::Need(NeedId(12))), "{text}");
        }
        for text in ["", "N", "N-", "Q-1", "N-1x", "N-99999999999", "é1", "N--"] {
            assert_eq!(text.parse::<Thing>(), Err(NotAnId), "{text}");
        }
    }

    #[test]
    fn a_link_has_a_number_no_member_has() {
        for of in [Thing::Group(GroupId(7)), Thing::Offer(OfferId(7))] {
            assert_eq!(ActorId::of_link(of).link(), Some(of));
        }
        for member in [ActorId::ANYBODY, ActorId::CONSOLE, ActorId(100_000)] {
            assert_eq!(member.link(), None);
        }
        assert_eq!(ActorId::of_link(Thing::Lot(LotId(3))), ActorId::ANYBODY);
    }

    #[test]
    fn a_random_id_survives_both_ways_of_writing_it() {
        let attempt = Attempt(*b"0123456789abcdef");
        let json = serde_json::to_string(&attempt).expect("hex is plain text");
        assert_eq!(json, "\"30313233343536373839616263646566\"");
        assert_eq!(serde_json::from_str::<Attempt>(&json).expect("what was written"), attempt);
        assert!(serde_json::from_str::<Attempt>("\"30\"").is_err());
        assert!("zz313233343536373839616263646566".parse::<Attempt>().is_err());
    }
}
