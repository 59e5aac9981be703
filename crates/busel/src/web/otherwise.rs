//! What came in another size than was sent, as a form says it: how much of a lot, and what stands on it.
//! The desk says it of a waybill, a hub when it unloads, and a group by its own link.

use busel_domain::ids::LotId;
use busel_domain::size::Variant;
use busel_domain::waybill::CameAs;

use super::needs::amount;
use super::posted::{Fields, Wrong};
use super::visit::Visit;
use crate::catalogue::lexicon;
use crate::exchange::variant::one_size;

/// What is told so of these lots. They are read past the sight of lots: whoever has a paper in hand may say
/// what came with it.
pub(super) fn came_as(
    visit: &Visit,
    lots: &[LotId],
    fields: &Fields,
) -> Result<Vec<CameAs>, Wrong> {
    let (whole, lexicon) = (visit.whole(), lexicon());
    let mut all = Vec::new();
    for lot in lots {
        let [other, size] = ["other", "size"].map(|name| format!("{name}-{lot}"));
        let (typed, written) = (fields.get(&other), fields.get(&size));
        let Some(sent) = whole.book.lot(*lot) else { continue };
        let item = lexicon.catalogue().item(&sent.batch.item);
        let Some(item) = item.filter(|_| !typed.is_empty() || !written.is_empty()) else {
            continue;
        };
        let wrong = |name: &str, key: &'static str, text: &str| {
            visit.typed.blame_field(name, 0);
            (key, text.to_owned())
        };
        let units = amount::read_by_hand(typed, item.base_unit)?;
        let units = units.filter(|units| !units.is_zero());
        let units = units.ok_or_else(|| wrong(&other, "problem-amount", typed))?;
        let read = one_size(written, item, lexicon);
        let read = read.ok_or_else(|| wrong(&size, "problem-size", written))?;
        let variant = Variant { size: Some(read), ..sent.batch.variant.clone() };
        all.push(CameAs { lot: *lot, variant, units });
    }
    Ok(all)
}
