//! What somebody needs no more: which needs it may be about, and what becomes of those that are ticked.
//!
//! One need that fits is ticked; of several a person chooses. Where less is taken back than is asked,
//! the need is not withdrawn but asks for the rest, and a person says so.

use busel_domain::command::Command;
use busel_domain::ids::{GroupId, NeedId, Seq};
use busel_domain::item::ItemKey;
use busel_domain::need::{Need, NeedChange};
use busel_domain::quantity::Units;
use busel_domain::size::{Fit, Variant, Wearer};

use super::beside::{Beside, Told};
use super::need::carried_item;
use super::{Field, Unfit};
use crate::views::chat::{Candidate, TakenBack};
use crate::views::eyes::Eyes;
use crate::views::words;
use crate::web::needs::{group, need};
use crate::web::visit::Visit;

/// So many needs stand beside a message that takes one back; the list of needs has the others.
const CANDIDATES_MAX: usize = 12;

/// How much is taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Back {
    /// Nobody said: all of it.
    All,
    /// So much.
    Units(Units),
    /// So much of something that nobody here can count.
    Unclear,
}

impl Back {
    fn code(self) -> String {
        match self {
            Self::All => String::new(),
            Self::Units(units) => units.get().to_string(),
            Self::Unclear => "?".to_owned(),
        }
    }

    fn from_code(code: &str) -> Self {
        if code.is_empty() {
            return Self::All;
        }
        code.parse().ok().and_then(Units::new).map_or(Self::Unclear, Self::Units)
    }

    /// Whether it is exactly what a need asks for.
    fn is_all_of(self, need: &Need) -> bool {
        match self {
            Self::All => true,
            Self::Units(units) => need.line.asked == Some(units),
            Self::Unclear => false,
        }
    }

    /// What is still asked for, where less is taken back than that.
    fn rest_of(self, need: &Need) -> Option<Units> {
        let Self::Units(units) = self else { return None };
        need.line.asked.filter(|asked| *asked > units).map(|asked| asked.less(units))
    }
}

/// What is taken back.
struct What {
    item: ItemKey,
    variant: Variant,
    group: Option<GroupId>,
    back: Back,
}

impl What {
    /// Whether a need for the thing may be meant: what was not said of it, it may have.
    fn may_be(&self, need: &Need) -> bool {
        let wearer = need.line.variant.wearer;
        let is_for_them =
            [Wearer::Anyone, wearer].contains(&self.variant.wearer) || wearer == Wearer::Anyone;
        let plain = |variant: &Variant| Variant { wearer: Wearer::Anyone, ..variant.clone() };
        let fit = plain(&need.line.variant).serves(&plain(&self.variant));
        let is_theirs = self.group.is_none_or(|group| group == need.line.group);
        is_theirs && is_for_them && fit == Fit::Exact
    }
}

/// The needs it may be about, those that fit exactly first; nothing if there is none.
pub(super) fn proposed(beside: &Beside<'_>, told: &Told<'_>, number: usize) -> Option<TakenBack> {
    let (visit, proposal, record) = (beside.visit, told.proposal(), told.record());
    let back = match (proposal.thousandths, record.base_units) {
        (None, _) => Back::All,
        (Some(_), Some(units)) => Back::Units(units),
        (Some(_), None) => Back::Unclear,
    };
    let (item, variant) = (proposal.item.clone(), record.variant.clone());
    let what = What { item, variant, group: beside.group(told), back };
    let found = found(beside, &what);
    if found.is_empty() {
        return None;
    }
    let say = |key: &str| visit.viewer.tongue.say(key);
    let written = told.written(visit, &record);
    let mut asks = told.asks(visit);
    let exact = found.iter().filter(|need| back.is_all_of(need)).count();
    match exact {
        0 => asks.push(say("chat-back-other")),
        1 => {}
        _several => asks.push(say("chat-back-several")),
    }
    let mut is_ticked = |need: &Need| {
        let is_it = asks.is_empty() && back.is_all_of(need);
        if is_it && !beside.ticks(need.id) {
            asks.push(say("chat-back-twice"));
            return false;
        }
        is_it
    };
    let needs: Vec<Candidate> = found
        .iter()
        .take(CANDIDATES_MAX)
        .map(|need| candidate(visit, need, back, is_ticked(need)))
        .collect();
    if found.len() > CANDIDATES_MAX {
        asks.push(say("chat-back-more"));
    }
    Some(TakenBack {
        number,
        row: record.at.row,
        line: told.line(),
        name: words::thing(visit.viewer.tongue, &what.item, &what.variant),
        item: what.item.to_string(),
        variant: serde_json::to_string(&what.variant).unwrap_or_default(),
        group: what.group.map(|id| id.to_string()).unwrap_or_default(),
        units: back.code(),
        written,
        needs,
        asks,
    })
}

fn found<'b>(beside: &'b Beside<'_>, what: &What) -> Vec<&'b Need> {
    let mut found: Vec<&Need> = beside.unmet(&what.item).filter(|need| what.may_be(need)).collect();
    found.sort_by_key(|need| (!what.back.is_all_of(need), need.id));
    found
}

fn candidate(visit: &Visit, need: &Need, back: Back, is_ticked: bool) -> Candidate {
    let (present, tongue) = (visit.present(), visit.viewer.tongue);
    let eyes = Eyes::of(&present, &visit.viewer);
    let amount = |units| eyes.amount(&need.line.item, units).to_string();
    let mut said = vec![
        eyes.group(need.line.group),
        words::thing(tongue, &need.line.item, &need.line.variant),
        need.line.asked.map_or_else(|| tongue.say("amount-unknown"), amount),
    ];
    if !need.on_road.is_zero() {
        said.push(tongue.with("chat-back-road", &[("amount", amount(need.on_road).into())]));
    }
    let deed = match back.rest_of(need) {
        Some(rest) => tongue.with("chat-back-rest", &[("rest", amount(rest).into())]),
        None => tongue.say("chat-back-all"),
    };
    let value = format!("{} {}", need.id, need.version().0);
    Candidate { value, id: need.id.to_string(), said: said.join(" · "), deed, is_ticked }
}

/// What is done with the needs that are ticked; or what is wrong.
pub(super) fn commands(visit: &Visit, field: Field<'_>) -> Result<Vec<Command>, Unfit> {
    let back = Back::from_code(field.get("units"));
    let present = visit.present();
    let wrong = |key, text: &str| (key, text.to_owned(), "take");
    let ticked: Vec<(NeedId, Seq)> =
        field.all("take").iter().filter_map(|text| read(text)).collect();
    let mut commands = Vec::new();
    for (id, seen) in &ticked {
        let known = present.book.need(*id).ok_or_else(|| wrong("chat-back-gone", ""))?;
        // Whoever ticked it had another need before them.
        if known.closed.is_none() && known.version() != *seen {
            return Err(wrong("chat-back-changed", &id.to_string()));
        }
        commands.push(match back.rest_of(known) {
            Some(_) if ticked.len() > 1 => return Err(wrong("chat-back-one", "")),
            Some(rest) => {
                let change = NeedChange { asked: Some(rest), ..NeedChange::default() };
                Command::ReviseNeed { need: *id, seen: *seen, change }
            }
            None => Command::WithdrawNeed { need: *id },
        });
    }
    Ok(commands)
}

/// A need and the version of it that somebody had before them.
fn read(text: &str) -> Option<(NeedId, Seq)> {
    let (id, seen) = text.split_once(' ')?;
    Some((need(id)?, Seq(seen.parse().ok()?)))
}

/// The proposal as it was sent, with the needs as they are now.
pub(super) fn again(beside: &Beside<'_>, field: Field<'_>) -> TakenBack {
    let visit = beside.visit;
    let variant: Variant = serde_json::from_str(field.get("variant")).unwrap_or_default();
    let (name, _) = super::need::name(visit, field, &variant);
    let back = Back::from_code(field.get("units"));
    let ticked = field.all("take");
    let needs = carried_item(visit, field).map_or_else(
        |_| Vec::new(),
        |item| {
            let what = What { item, variant, group: group(field.get("group")), back };
            let found = found(beside, &what).into_iter().take(CANDIDATES_MAX);
            let mut needs: Vec<Candidate> =
                found.map(|need| candidate(visit, need, back, false)).collect();
            for need in &mut needs {
                need.is_ticked = ticked.contains(&need.value);
            }
            needs
        },
    );
    TakenBack {
        number: field.number,
        row: field.get("row").parse().unwrap_or_default(),
        line: field.text("line"),
        name,
        item: field.text("item"),
        variant: field.text("variant"),
        group: field.text("group"),
        units: field.text("units"),
        written: field.text("written"),
        needs,
        asks: field.all("ask"),
    }
}
