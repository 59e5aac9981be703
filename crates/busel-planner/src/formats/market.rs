//! The lines of a text that say what could be bought.

use super::{Fields, TextFault, line};
use crate::allocate::{
    Allocation, BudgetIndex, Market, NeedIndex, Unmarketable, Ware, WareIndex, WareMatch,
};

/// What could be bought, as it stands in the text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MarketText {
    /// Money in each budget, in the smallest coin.
    pub budgets: Vec<u64>,
    /// What is for sale.
    pub wares: Vec<Ware>,
    /// What would fit whom.
    pub matches: Vec<WareMatch>,
}

impl MarketText {
    /// Whether the text says nothing of buying.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The market for the problem of the same text.
    ///
    /// # Errors
    ///
    /// The reason why it is [`Unmarketable`]; its indices count the lines of a kind from 0.
    pub fn market(&self, problem: &Allocation) -> Result<Market, Unmarketable> {
        Market::new(problem, self.budgets.clone(), self.wares.clone(), self.matches.clone())
    }

    /// Takes in one more line.
    pub(super) fn take(&mut self, line: &str) -> Result<(), TextFault> {
        match line.split_ascii_whitespace().next() {
            Some("B") => {
                let mut fields = Fields::open(line, 'B', Some(self.budgets.len()))?;
                self.budgets.push(fields.next("money")?);
                fields.end()
            }
            Some("W") => {
                let mut fields = Fields::open(line, 'W', Some(self.wares.len()))?;
                let budget = BudgetIndex(fields.next("budget")?);
                let (units, pack) = (fields.next("units")?, fields.next("pack")?);
                self.wares.push(Ware { units, pack, price: fields.next("price")?, budget });
                fields.end()
            }
            Some("F") => {
                let mut fields = Fields::open(line, 'F', None)?;
                let (ware, need) = (fields.next("ware")?, fields.next("need")?);
                self.matches.push(WareMatch { ware: WareIndex(ware), need: NeedIndex(need) });
                fields.end()
            }
            Some(_) | None => Err(TextFault::MoreThanPromised),
        }
    }

    /// Writes the lines as they are read.
    pub(super) fn write(&self, text: &mut String) {
        for (number, money) in self.budgets.iter().enumerate() {
            line(text, format_args!("B {number} {money}"));
        }
        for (number, Ware { units, pack, price, budget }) in self.wares.iter().enumerate() {
            line(text, format_args!("W {number} {} {units} {pack} {price}", budget.0));
        }
        for WareMatch { ware, need } in &self.matches {
            line(text, format_args!("F {} {}", ware.0, need.0));
        }
    }
}
