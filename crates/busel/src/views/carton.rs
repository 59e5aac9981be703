//! One box: what it is, what is in it, where it has been and where it should go; and what may be done
//! with it or told of it.

use askama::Template;
use busel_domain::boxes::{BoxCode, BoxState, Carton, Countersign};
use busel_domain::command::CommandKind;
use busel_domain::event::Event;
use busel_domain::ids::{GroupId, LotId};
use busel_domain::ledger::Account;
use busel_domain::policy::may;

use super::boxes::{BoxLine, place, state};
use super::counts::is_countable;
use super::eyes::Eyes;
use super::frame::{Frame, Here};
use super::history::boxes::signed_key;
use super::history::{self, Entry};
use super::kits;
use super::lot::kept;
use super::marks::Chip;
use super::needs::{Choice, group_choices};
use super::qr;
use super::stock::{hub_choices, until};
use crate::labelling;
use crate::paper::labels::Label;
use crate::seen::Seen;

/// One lot in a box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inside {
    /// Which lot.
    pub lot: LotId,
    /// What it is.
    pub thing: String,
    /// How much of it.
    pub amount: String,
    /// The same in base units, as fields take it.
    pub units: u64,
    /// What one of them is.
    pub unit: String,
    /// Until when it is good.
    pub until: Chip,
}

/// What somebody says became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimLine {
    /// Which group has it.
    pub group: GroupId,
    /// What it is called.
    pub name: String,
    /// How they signed.
    pub signed: String,
    /// Who says so, and when.
    pub by: String,
    /// Whether most speaks for it.
    pub is_likeliest: bool,
}

/// What the viewer may do with it as it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a form that is there or not")]
pub struct May {
    /// Pack, take out, split, shelve, put aside.
    pub handle: bool,
    /// Close it.
    pub seal: bool,
    /// Open it again.
    pub open: bool,
    /// Put it on a pallet.
    pub stack: bool,
    /// Take it off its pallet.
    pub unstack: bool,
    /// Say that it is fit after all.
    pub release: bool,
    /// Say who has it.
    pub judge: bool,
    /// Tell what happened to it.
    pub tell: bool,
    /// Take it apart, if it is a kit.
    pub apart: bool,
    /// Count it at the desk, for a second person to look at.
    pub count: bool,
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "boxes/one.html")]
pub struct CartonPage {
    page: Frame,
    code: BoxCode,
    check: String,
    state: Chip,
    place: String,
    seal: Option<String>,
    /// The recipe it was packed by, and its page.
    kit: Option<(String, String)>,
    inside: Vec<Inside>,
    boxes: Vec<BoxLine>,
    others: Vec<(String, String)>,
    kept: Vec<(String, String, String)>,
    claims: Vec<ClaimLine>,
    may: May,
    hubs: Vec<Choice>,
    groups: Vec<Choice>,
    signs: Vec<(&'static str, String)>,
    history: Vec<Entry>,
    /// What is printed when the page is, and where it is printed from as a PDF.
    label: Option<Label>,
    label_path: String,
    /// The square of its code, for that label.
    square: String,
}

impl CartonPage {
    /// The page of a box; nothing if there is no such box.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, code: BoxCode, events: &[Event]) -> Option<Self> {
        let page = page.at(Here::Stock);
        let carton = present.book.carton(code)?;
        let eyes = Eyes::of(present, &page.viewer);
        let inside: Vec<Inside> = carton
            .contents
            .iter()
            .filter_map(|(id, units)| {
                let lot = present.book.lot(*id)?;
                Some(Inside {
                    lot: *id,
                    thing: eyes.thing(&lot.batch.item, &lot.batch.variant),
                    amount: eyes.amount(&lot.batch.item, *units).to_string(),
                    units: units.get(),
                    unit: page.tongue().unit(eyes.base_unit(&lot.batch.item)),
                    until: until(&page, lot),
                })
            })
            .collect();
        let is_ours = matches!(carton.at, Some(Account::Hub(_) | Account::Quarantine(_)));
        let lots = carton.contents.keys().filter_map(|id| present.book.lot(*id));
        Some(Self {
            code,
            check: code.check(),
            state: state(eyes, carton),
            place: place(eyes, carton),
            seal: if let BoxState::Sealed(seal) = &carton.state {
                seal.as_deref().map(str::to_owned)
            } else {
                None
            },
            kit: kits::tag(eyes, &page, carton.kit),
            inside,
            boxes: present.book.on_pallet(code).map(|on| BoxLine::of(eyes, on)).collect(),
            others: others(&page, carton),
            kept: if is_ours { lots.flat_map(|lot| kept(eyes, lot)).collect() } else { Vec::new() },
            claims: claims(eyes, &page, carton),
            may: May::of(&page, carton),
            hubs: hub_choices(eyes, None),
            groups: group_choices(eyes, None),
            signs: signs(&page),
            history: history::entries(eyes, &page, events),
            label: labelling::of_box(&present.book, carton, page.tongue()),
            label_path: format!("/boxes/{code}/label"),
            square: qr::picture(&code.whole()),
            page,
        })
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Stock);
        let code = BoxCode::drawn(300_000).unwrap_or_else(|| unreachable!("reads like no number"));
        let line = BoxLine::sample(&page);
        Self {
            code,
            check: code.check(),
            state: line.state.clone(),
            place: line.place.clone(),
            seal: Some("PL-114".to_owned()),
            kit: Some((page.say("kits-title"), "/kits/K-1".to_owned())),
            inside: vec![Inside {
                lot: LotId(3),
                thing: "Canned meat".to_owned(),
                amount: "24 pc".to_owned(),
                units: 24,
                unit: "pc".to_owned(),
                until: Chip::before(&page, page.viewer.today().plus(90)),
            }],
            boxes: vec![line],
            others: vec![(page.say("box-parent"), "7K3M-9QF2".to_owned())],
            kept: vec![("N-12".to_owned(), "Притулок".to_owned(), "84 pc".to_owned())],
            claims: vec![ClaimLine {
                group: GroupId(1),
                name: "Притулок".to_owned(),
                signed: page.say("signed-code"),
                by: "M-2".to_owned(),
                is_likeliest: true,
            }],
            may: May {
                handle: true,
                seal: true,
                open: true,
                stack: true,
                unstack: true,
                release: true,
                judge: true,
                tell: true,
                apart: true,
                count: true,
            },
            hubs: vec![("H-1".to_owned(), "Львів".to_owned(), false)],
            groups: vec![("G-1".to_owned(), "Притулок".to_owned(), false)],
            signs: signs(&page),
            history: vec![Entry::sample(&page)],
            label: labelling::blank(code, page.tongue()),
            label_path: format!("/boxes/{code}/label"),
            square: qr::picture(&code.whole()),
            page,
        }
    }
}

impl May {
    fn of(page: &Frame, carton: &Carton) -> Self {
        let gives = |kind| may(&page.viewer.actor, kind);
        let (handles, is_there) = (gives(CommandKind::Handle), carton.state.is_there());
        let at_hub = matches!(carton.at, Some(Account::Hub(_)));
        let is_aside = matches!(carton.at, Some(Account::Quarantine(_)));
        let is_sealed = matches!(carton.state, BoxState::Sealed(_));
        Self {
            handle: handles && at_hub && carton.state == BoxState::Open,
            seal: handles && at_hub && carton.state == BoxState::Open,
            open: handles && (at_hub || is_aside) && is_sealed,
            stack: handles && at_hub && is_there && !carton.is_pallet() && carton.on.is_none(),
            unstack: handles && at_hub && carton.on.is_some(),
            release: handles && is_aside,
            judge: gives(CommandKind::SettleDiscrepancy) && carton.is_contested(),
            tell: gives(CommandKind::ReportBox)
                && (is_there || matches!(carton.state, BoxState::Lost(_))),
            apart: handles && at_hub && carton.state == BoxState::Open && carton.kit.is_some(),
            count: gives(CommandKind::Count) && is_countable(carton),
        }
    }
}

/// How somebody may have signed, as a form sends it.
#[must_use]
pub fn sign_codes() -> [(&'static str, Countersign); 4] {
    [
        ("code", Countersign::Code),
        ("paper", Countersign::Paper),
        ("photo", Countersign::Photo),
        ("nothing", Countersign::Nothing),
    ]
}

/// The same with their words.
#[must_use]
pub fn signs(page: &Frame) -> Vec<(&'static str, String)> {
    sign_codes().into_iter().map(|(code, signed)| (code, page.say(signed_key(signed)))).collect()
}

/// The boxes it has to do with: the one it was split from, those it became, its pallet.
fn others(page: &Frame, carton: &Carton) -> Vec<(String, String)> {
    let mut others = Vec::new();
    if let Some(parent) = carton.parent {
        others.push((page.say("box-parent"), parent.to_string()));
    }
    if let Some(pallet) = carton.on {
        others.push((page.say("box-on-pallet"), pallet.to_string()));
    }
    if let BoxState::Split(children) = &carton.state {
        others.extend(children.iter().map(|child| (page.say("box-became"), child.to_string())));
    }
    if let BoxState::Merged(into) = &carton.state {
        others.push((page.say("box-became"), into.to_string()));
    }
    others
}

fn claims(eyes: Eyes<'_>, page: &Frame, carton: &Carton) -> Vec<ClaimLine> {
    let likeliest = carton.likeliest();
    let each = carton.claims.iter().map(|claim| ClaimLine {
        group: claim.group,
        name: eyes.group(claim.group),
        signed: page.say(signed_key(claim.signed)),
        by: format!("{}, {}", eyes.member(claim.by), page.moment(claim.happened)),
        is_likeliest: likeliest == Some(claim),
    });
    each.collect()
}
