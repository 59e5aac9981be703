//! One phone: what it can show whoever has it, or could when it was cut off; what is not on it; and who
//! has to be warned, by whom that was done and when. Whom a viewer may not know is not named.

use askama::Template;
use busel_domain::book::Bound;
use busel_domain::command::CommandKind;
use busel_domain::ids::{ActorId, GroupId, WaybillId};
use busel_domain::phone::CutOff;
use busel_domain::policy::may;
use busel_domain::sight::{Extent, Matter, sees};
use busel_domain::time::{Day, Moment};

use crate::door::{Phone, PhoneId};
use crate::seen::Seen;
use crate::views::convoys::title as vehicle_title;
use crate::views::eyes::Eyes;
use crate::views::frame::{Frame, Here};
use crate::views::marks::{Chip, Tone};

/// A paper that is on a phone.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Shown {
    id: WaybillId,
    /// Whether the viewer sees it.
    is_seen: bool,
    /// Who receives.
    to: String,
    /// Its boxes, and what else is told of it.
    more: Vec<String>,
    /// How far it is.
    state: Option<Chip>,
}

/// Somebody to warn.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Warn {
    group: GroupId,
    name: String,
    /// By whom it was done, and when.
    done: Option<String>,
    /// Whether there is a contact to use.
    has_contact: bool,
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "phones/one.html")]
#[expect(clippy::struct_excessive_bools, reason = "each is a part that is there or not")]
pub struct OnePhonePage {
    page: Frame,
    number: i64,
    state: Chip,
    /// Who carries it, until when; or by whom it was cut off, and when.
    lead: String,
    ways: Vec<Shown>,
    /// What is not on it, in a sentence.
    not_on_it: String,
    warn: Vec<Warn>,
    is_cut_off: bool,
    /// Whether nobody took its link, so that nothing is on it.
    is_empty: bool,
    /// Who said that it is in safe hands, and when.
    safe: Option<String>,
    may_mind: bool,
    may_look: bool,
    /// Whether the viewer sees papers at all.
    sees_papers: bool,
}

impl OnePhonePage {
    /// Of a phone that is on its run.
    #[must_use]
    pub fn of_live(present: &Seen, page: Frame, phone: &Phone, run: &[WaybillId]) -> Self {
        let who = Eyes::of(present, &page.viewer).member(phone.member);
        let until = page.filled("phone-until", "when", &page.moment(phone.ends));
        let state = match phone.bound {
            Some(_) => Chip::new(Tone::Ok, page.say("phone-on-road")),
            None => Chip::new(Tone::Wait, page.say("phone-waits")),
        };
        let (PhoneId(number), day) = (phone.id, page.viewer.today());
        let lead = format!("{who} · {until}");
        let mut told = Self::told(present, page, (number, state, lead), run, day);
        told.is_empty = phone.bound.is_none();
        told
    }

    /// Of one that was cut off.
    #[must_use]
    pub fn of_cut_off(present: &Seen, page: Frame, known: &CutOff) -> Self {
        let run: Vec<WaybillId> = known.ways.keys().copied().collect();
        let state = Chip::new(Tone::Act, page.say("phone-cut-off"));
        let lead = by(present, &page, "phone-cut-off-by", (known.by, known.when));
        let number = i64::from(known.phone);
        let mut told = Self::told(present, page, (number, state, lead), &run, known.day());
        let page = &told.page;
        let of_group = |group: GroupId| Warn {
            group,
            name: Eyes::of(present, &page.viewer).group(group),
            done: known.warned.get(&group).map(|done| by(present, page, "phone-warned-by", *done)),
            has_contact: present.book.contact(group).is_some(),
        };
        let mut warn: Vec<Warn> = present.book.to_warn(known).into_iter().map(of_group).collect();
        warn.sort_by_key(|one| one.done.is_some());
        let safe = known.safe.map(|done| by(present, page, "phone-safe-by", done));
        (told.is_cut_off, told.warn, told.safe) = (true, warn, safe);
        told
    }

    fn told(
        present: &Seen,
        page: Frame,
        (number, state, lead): (i64, Chip, String),
        run: &[WaybillId],
        day: Day,
    ) -> Self {
        let page = page.at(Here::Today);
        let has_place = run.iter().any(|id| shows_place(present, *id, day));
        let ways = run.iter().map(|id| shown(present, &page, *id, day)).collect();
        let actor = &page.viewer.actor;
        let key = if has_place { "phone-not-on-it-but" } else { "phone-not-on-it" };
        Self {
            number,
            state,
            lead,
            ways,
            not_on_it: page.say(key),
            warn: Vec::new(),
            is_cut_off: false,
            is_empty: false,
            safe: None,
            may_mind: may(actor, CommandKind::Mind),
            may_look: sees(actor, Matter::Contacts) >= Extent::Own,
            sees_papers: sees(actor, Matter::Waybills) >= Extent::Own,
            page,
        }
    }

    /// Whether somebody has still to be warned.
    fn waits(&self) -> bool {
        self.safe.is_none() && self.warn.iter().any(|one| one.done.is_none())
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Today);
        let now = page.moment(page.viewer.now);
        let told = [("who", "Olha".into()), ("when", now.clone().into())];
        let (by, warned) =
            (page.with("phone-cut-off-by", &told), page.with("phone-warned-by", &told));
        let way = Shown {
            id: WaybillId(7),
            is_seen: true,
            to: "Притулок «Салтівка»".to_owned(),
            more: vec![
                page.filled("phone-boxes", "codes", "7K3M-9QF2"),
                page.say("phone-place-on-it"),
            ],
            state: Some(Chip::new(Tone::Info, page.say("waybill-under-way"))),
        };
        let one = |number, done| Warn {
            group: GroupId(number),
            name: "Притулок «Салтівка»".to_owned(),
            done,
            has_contact: number == 3,
        };
        Self {
            number: 3,
            state: Chip::new(Tone::Act, page.say("phone-cut-off")),
            lead: by,
            ways: vec![way],
            not_on_it: page.say("phone-not-on-it"),
            warn: vec![one(3, None), one(4, None), one(5, Some(warned))],
            is_cut_off: true,
            is_empty: false,
            safe: None,
            may_mind: true,
            may_look: true,
            sees_papers: true,
            page,
        }
    }
}

/// Who did something, and when.
fn by(present: &Seen, page: &Frame, key: &str, (who, when): (ActorId, Moment)) -> String {
    let who = Eyes::of(present, &page.viewer).member(who);
    page.with(key, &[("who", who.into()), ("when", page.moment(when).into())])
}

/// Whether a phone was told the exact place to which a group moved.
fn shows_place(present: &Seen, id: WaybillId, day: Day) -> bool {
    let way = present.book.waybill(id);
    way.is_some_and(|way| matches!(present.book.bound_for(way, day), Bound::Here(_)))
}

fn shown(present: &Seen, page: &Frame, id: WaybillId, day: Day) -> Shown {
    let (eyes, book) = (Eyes::of(present, &page.viewer), &present.book);
    let Some(way) = book.waybill(id) else {
        return Shown { id, is_seen: false, to: String::new(), more: Vec::new(), state: None };
    };
    let codes: Vec<String> = way.boxes.iter().map(ToString::to_string).collect();
    let boxes = (!codes.is_empty()).then(|| page.filled("phone-boxes", "codes", &codes.join(", ")));
    let place = shows_place(present, id, day).then(|| page.say("phone-place-on-it"));
    let vehicle = book.carried_by(id).and_then(|(convoy, at)| {
        let line = &book.convoy(convoy)?.vehicle(at)?.line;
        let told = [
            ("vehicle", vehicle_title(page, at, line).into()),
            ("convoy", convoy.to_string().into()),
        ];
        Some(page.with("phone-halts-on-it", &told))
    });
    let state = if way.is_under_way() {
        Chip::new(Tone::Info, page.say("waybill-under-way"))
    } else if way.reissued.is_empty() {
        Chip::new(Tone::Ok, page.say("waybill-came"))
    } else {
        Chip::new(Tone::Info, page.say("waybill-went-on"))
    };
    let more = [boxes, place, vehicle].into_iter().flatten().collect();
    Shown { id, is_seen: true, to: eyes.destination(way.to), more, state: Some(state) }
}
