//! The text of a purchase: what is bought for whom, what is paid, and what is left of the money.
//!
//! It says nothing of how well the classes are served, and reading does not ask whether it is
//! allowed: [`check_purchase`](crate::check::check_purchase) does.

use std::collections::BTreeMap;

use super::{AllocationText, Fields, MarketText, TextError, TextFault, line};
use crate::allocate::{Bought, Paid, Purchase, Served, WareIndex, WareMatchIndex};

impl AllocationText {
    /// Writes a purchase for this problem: `allocbuy 1 NAME`, then a line `B budget left` for each
    /// budget, `W ware units cost` for each ware paid for, and `F match units` for each match that
    /// gives something; matches count the `F` lines of the problem from 0.
    #[must_use]
    pub fn write_purchase(&self, purchase: &Purchase) -> String {
        let mut text = format!("allocbuy 1 {}\n", self.name);
        for (number, left) in purchase.money_left.iter().enumerate() {
            line(&mut text, format_args!("B {number} {left}"));
        }
        for paid in &purchase.paid {
            line(&mut text, format_args!("W {} {} {}", paid.ware.0, paid.units, paid.cost));
        }
        for bought in &purchase.bought {
            line(&mut text, format_args!("F {} {}", bought.of.0, bought.units));
        }
        text
    }

    /// Reads a purchase for this problem, whoever made it; whether it is allowed is another question.
    /// All budgets come first; after them wares and matches in any sequence, each at most once.
    /// The text does not tell how the classes are served, so that is 0 of at most 1000, and nobody is
    /// said to have been left out.
    ///
    /// # Errors
    ///
    /// The first [`TextError`] met.
    pub fn read_purchase(&self, text: &str) -> Result<Purchase, TextError> {
        let mut lines = text.lines().zip(1..);
        let heading: Option<Vec<&str>> =
            lines.next().map(|(line, _)| line.split_ascii_whitespace().take(4).collect());
        if heading.is_none_or(|words| words[..] != ["allocbuy", "1", &self.name]) {
            return Err(TextError { line: 1, fault: TextFault::PurchaseHeading });
        }
        let (mut slip, mut end) = (Slip::of(&self.market), 1);
        for (line, at) in lines {
            end = at;
            if !line.trim().is_empty() {
                slip.take(line, at).map_err(|fault| TextError { line: at, fault })?;
            }
        }
        // The heading promises nothing, but a text that was cut off before its budgets end is noticed.
        slip.purchase().map_err(|fault| TextError { line: end + 1, fault })
    }
}

/// As much of a purchase as is read.
struct Slip<'a> {
    market: &'a MarketText,
    money_left: Vec<u64>,
    /// Each with the line it stands in.
    paid: BTreeMap<WareIndex, (usize, Paid)>,
    bought: BTreeMap<WareMatchIndex, (usize, Bought)>,
}

impl<'a> Slip<'a> {
    fn of(market: &'a MarketText) -> Self {
        let (paid, bought) = (BTreeMap::new(), BTreeMap::new());
        Self { market, money_left: Vec::new(), paid, bought }
    }

    /// Takes in one more line.
    fn take(&mut self, line: &str, at: usize) -> Result<(), TextFault> {
        if self.money_left.len() < self.market.budgets.len() {
            let mut fields = Fields::open(line, 'B', Some(self.money_left.len()))?;
            self.money_left.push(fields.next("money")?);
            return fields.end();
        }
        match line.split_ascii_whitespace().next() {
            Some("W") => self.pay(Fields::open(line, 'W', None)?, at),
            Some("F") => self.give(Fields::open(line, 'F', None)?, at),
            Some(_) | None => Err(TextFault::PurchaseLine),
        }
    }

    fn pay(&mut self, mut fields: Fields<'_>, at: usize) -> Result<(), TextFault> {
        let ware = WareIndex(fields.next("ware")?);
        if ware.at() >= self.market.wares.len() {
            return Err(TextFault::UnknownWare);
        }
        let paid = Paid { ware, units: fields.next("units")?, cost: fields.next("cost")? };
        fields.end()?;
        first(self.paid.insert(ware, (at, paid)))
    }

    fn give(&mut self, mut fields: Fields<'_>, at: usize) -> Result<(), TextFault> {
        let of = WareMatchIndex(fields.next("match")?);
        let a_match = self.market.matches.get(of.at()).ok_or(TextFault::UnknownMatch)?;
        let (ware, need) = (a_match.ware, a_match.need);
        let bought = Bought { of, ware, need, units: fields.next("units")? };
        fields.end()?;
        first(self.bought.insert(of, (at, bought)))
    }

    /// The purchase, if it says what is left in every budget.
    fn purchase(self) -> Result<Purchase, TextFault> {
        if self.money_left.len() < self.market.budgets.len() {
            return Err(TextFault::Expected('B'));
        }
        Ok(Purchase {
            bought: self.bought.into_values().map(|(_, bought)| bought).collect(),
            paid: self.paid.into_values().map(|(_, paid)| paid).collect(),
            money_left: self.money_left,
            served: [Served { level: 0, level_max: 1_000 }; 4],
            too_little: Vec::new(),
        })
    }
}

/// A fault when something stood in an earlier line.
fn first<T>(before: Option<(usize, T)>) -> Result<(), TextFault> {
    before.map_or(Ok(()), |(line, _)| Err(TextFault::SaidBefore(line)))
}

#[cfg(test)]
mod tests;
