//! Which of an item's variants: for whom, what size, in what form.
//!
//! "Size 9" is not a size: a [`Size`] always says by which system it counts, and a foot or a chest
//! in millimetres when a table knows it. Boots go out exact or one size up, never smaller.

use serde::{Deserialize, Serialize};

/// For whom a thing is made.
#[derive(
    Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Wearer {
    /// Not said, or the same for everybody.
    #[default]
    Anyone,
    /// Any grown person.
    Adult,
    /// A man.
    Man,
    /// A woman.
    Woman,
    /// Any child.
    Child,
    /// A boy.
    Boy,
    /// A girl.
    Girl,
    /// A child under two or so.
    Baby,
}

/// By which system a size counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum SizeSystem {
    /// Shoes, European (Paris points).
    EuShoe,
    /// Shoes, British.
    UkShoe,
    /// Shoes, American.
    UsShoe,
    /// Foot length in millimetres.
    Foot,
    /// XS to 5XL.
    Letters,
    /// Half of the chest girth in centimetres, as in Ukraine, Belarus and Russia.
    HalfChest,
    /// Children by years of age.
    Years,
    /// Babies by months of age.
    Months,
    /// Nappies, by the maker's number.
    Nappy,
    /// A size in the line's own words that belongs to none of these, such as `2 person`.
    Named,
}

/// A size: system, value, and what it measures if a table says so.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Size {
    /// The system.
    pub system: SizeSystem,
    /// The value in that system, upper case: `43`, `2XL`, `4-5`. At most [`Size::VALUE_LENGTH_MAX`]
    /// bytes.
    pub value: Box<str>,
    /// Foot length or chest girth in millimetres, where the table knows it.
    pub millimetres: Option<u16>,
}

impl Size {
    /// Longer texts are remarks, not sizes.
    pub const VALUE_LENGTH_MAX: usize = 40;

    /// One European shoe size in millimetres of foot (two thirds of a centimetre, rounded up).
    const ONE_SHOE_SIZE_MM: u16 = 7;

    /// How a thing of size `self` serves somebody who asked for `asked`.
    fn serves(&self, asked: &Self) -> Fit {
        if self.system == asked.system && self.value == asked.value {
            return Fit::Exact;
        }
        if !self.system.is_shoe() || !asked.system.is_shoe() {
            return Fit::No;
        }
        if self.system == asked.system {
            let number = |size: &Self| size.value.replace(',', ".").parse::<f64>().ok();
            if let (Some(have), Some(want)) = (number(self), number(asked)) {
                return if have > want && have - want <= 1.0 { Fit::OneUp } else { Fit::No };
            }
        }
        match (self.millimetres, asked.millimetres) {
            (Some(have), Some(want)) if have == want => Fit::Exact,
            (Some(have), Some(want)) if have > want && have - want <= Self::ONE_SHOE_SIZE_MM => {
                Fit::OneUp
            }
            _ => Fit::No,
        }
    }
}

impl SizeSystem {
    /// Whether it counts feet.
    #[must_use]
    pub fn is_shoe(self) -> bool {
        matches!(self, Self::EuShoe | Self::UkShoe | Self::UsShoe | Self::Foot)
    }
}

/// In what form a thing comes, where that makes it another thing to use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Form {
    /// Flows.
    Liquid,
    /// In one piece.
    Bar,
    /// Used once.
    Disposable,
    /// Washed and used again.
    Reusable,
    /// Loose, in large packs.
    Bulk,
    /// Ground.
    Powder,
    /// Moistened.
    Wet,
    /// Not moistened.
    Dry,
}

/// Which of an item's variants.
#[derive(Debug, Default, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Variant {
    /// For whom.
    #[serde(default)]
    pub wearer: Wearer,
    /// What size, if said.
    #[serde(default)]
    pub size: Option<Size>,
    /// In what form, if said.
    #[serde(default)]
    pub form: Option<Form>,
}

/// How well a lot's variant serves a need's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Fit {
    /// What was asked for.
    Exact,
    /// One size larger, as boots may be.
    OneUp,
    /// Nobody wrote down for whom the lot is; somebody must look before it goes.
    Look,
    /// Does not serve.
    No,
}

impl Variant {
    /// How a lot of this variant serves somebody who asked for `asked`.
    ///
    /// What the need leaves open, any lot may fill, except that children's things are not sent to
    /// people of unknown age. What the lot leaves open is not guessed: an unknown size never fits a
    /// need that names one.
    #[must_use]
    pub fn serves(&self, asked: &Self) -> Fit {
        let form = match (self.form, asked.form) {
            (Some(have), Some(want)) if have != want => return Fit::No,
            _ => Fit::Exact,
        };
        let size = match (&self.size, &asked.size) {
            (_, None) => Fit::Exact,
            (None, Some(_)) => return Fit::No,
            (Some(have), Some(want)) => have.serves(want),
        };
        form.max(size).max(self.wearer.serves(asked.wearer))
    }
}

impl Wearer {
    fn serves(self, asked: Self) -> Fit {
        use Wearer::{Adult, Anyone, Baby, Boy, Child, Girl, Man, Woman};
        match (self, asked) {
            (have, want) if have == want => Fit::Exact,
            (Adult | Man | Woman, Anyone | Adult) | (Boy | Girl, Child) => Fit::Exact,
            (Anyone, _) | (Adult, Man | Woman) | (Child, Boy | Girl) => Fit::Look,
            (Man | Woman | Boy | Girl | Child | Baby | Adult, _) => Fit::No,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn boots(system: SizeSystem, value: &str, millimetres: Option<u16>) -> Variant {
        let size = Some(Size { system, value: value.into(), millimetres });
        Variant { wearer: Wearer::Man, size, form: None }
    }

    #[test]
    fn boots_go_out_exact_or_one_up_and_never_smaller() {
        let want = boots(SizeSystem::EuShoe, "42", None);
        let fit = |value| boots(SizeSystem::EuShoe, value, None).serves(&want);
        assert_eq!(fit("42"), Fit::Exact);
        assert_eq!(fit("43"), Fit::OneUp);
        assert_eq!(fit("42.5"), Fit::OneUp);
        assert_eq!(fit("44"), Fit::No);
        assert_eq!(fit("41"), Fit::No);
    }

    #[test]
    fn sizes_of_two_systems_meet_only_through_millimetres() {
        let want = boots(SizeSystem::EuShoe, "43", Some(275));
        assert_eq!(boots(SizeSystem::UkShoe, "9", Some(275)).serves(&want), Fit::Exact);
        assert_eq!(boots(SizeSystem::UkShoe, "9.5", Some(280)).serves(&want), Fit::OneUp);
        assert_eq!(boots(SizeSystem::UkShoe, "9", None).serves(&want), Fit::No);
        assert_eq!(boots(SizeSystem::Letters, "43", Some(275)).serves(&want), Fit::No);
    }

    #[test]
    fn an_unknown_size_never_fills_a_named_one() {
        let unknown = Variant { wearer: Wearer::Man, ..Variant::default() };
        assert_eq!(unknown.serves(&boots(SizeSystem::EuShoe, "42", None)), Fit::No);
        assert_eq!(boots(SizeSystem::EuShoe, "42", None).serves(&unknown), Fit::Exact);
    }

    #[test]
    fn a_girls_jacket_is_not_sent_to_a_man() {
        let of = |wearer| Variant { wearer, ..Variant::default() };
        assert_eq!(of(Wearer::Girl).serves(&of(Wearer::Man)), Fit::No);
        assert_eq!(of(Wearer::Girl).serves(&of(Wearer::Child)), Fit::Exact);
        assert_eq!(of(Wearer::Baby).serves(&of(Wearer::Anyone)), Fit::No);
        assert_eq!(of(Wearer::Anyone).serves(&of(Wearer::Man)), Fit::Look);
        assert_eq!(of(Wearer::Woman).serves(&of(Wearer::Anyone)), Fit::Exact);
    }

    #[test]
    fn a_reusable_pad_is_not_a_disposable_one() {
        let of = |form| Variant { form, ..Variant::default() };
        assert_eq!(of(Some(Form::Reusable)).serves(&of(Some(Form::Disposable))), Fit::No);
        assert_eq!(of(None).serves(&of(Some(Form::Disposable))), Fit::Exact);
    }
}
