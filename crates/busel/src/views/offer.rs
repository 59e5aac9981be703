//! One offer: what is offered, which open needs it would serve, and what can be answered.

use askama::Template;
use busel_domain::command::CommandKind;
use busel_domain::event::Event;
use busel_domain::ids::{OfferId, Thing};
use busel_domain::offer::{Gift, Offer, Paper, State};
use busel_domain::policy::may;
use busel_domain::quantity::{BaseUnit, Units};
use busel_domain::sight::{Extent, Matter, sees};

use super::eyes::Eyes;
use super::frame::{Frame, Here};
use super::history::{self, Entry};
use super::marks::{Chip, Tone};
use super::needs::{Choice, NeedLine};
use super::offers::{OfferRow, amount, chip, country, item_names, paper_key, thing};
use super::photos::Album;
use super::words;
use crate::listing::reserved_by_need;
use crate::planning::{Match, Serves, matches};
use crate::seen::Seen;

/// So many needs are shown beside an offer; the best come first.
const MATCHES_SHOWN: usize = 20;

/// An open need that the offer would serve.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MatchRow {
    need: NeedLine,
    covers: String,
    how: Chip,
}

/// What was written with an offer, read from the vault for whoever may.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Letters {
    /// What the donor wrote.
    pub line: Option<String>,
    /// What they were asked, and what they wrote back.
    pub questions: Vec<(String, Option<String>)>,
    /// Where it can be picked up, once somebody said they want to read it.
    pub place: Option<String>,
}

/// What the viewer may do with an offer as it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a form that is there or not")]
struct May {
    answer: bool,
    ask: bool,
    promise: bool,
    sort: bool,
    take_back: bool,
    come: bool,
    look: bool,
}

/// A paper of a vehicle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperLine {
    number: usize,
    name: String,
    is_there: bool,
    /// Until when it is good, as a field shows it; nothing if it never runs out.
    good_until: Option<String>,
}

impl PaperLine {
    fn sample(page: &Frame) -> Self {
        let good_until = Some(page.viewer.today().plus(30).to_string());
        Self { number: 0, name: page.say("paper-registration"), is_there: true, good_until }
    }
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "offers/one.html")]
pub struct OfferPage {
    page: Frame,
    id: OfferId,
    thing: String,
    amount: Option<String>,
    state: Chip,
    facts: Vec<(String, String)>,
    letters: Letters,
    has_place: bool,
    matches: Vec<MatchRow>,
    fits: usize,
    sees_needs: bool,
    may: May,
    /// How much is offered or still to come, for the fields.
    offered: String,
    to_come: String,
    unit: String,
    is_goods: bool,
    hubs: Vec<Choice>,
    items: Vec<String>,
    typed: String,
    papers: Vec<PaperLine>,
    album: Option<Album>,
    history: Vec<Entry>,
}

impl OfferPage {
    /// The page of an offer; nothing if there is no such offer for the viewer.
    #[must_use]
    pub fn of(
        present: &Seen,
        page: Frame,
        id: OfferId,
        letters: Letters,
        events: &[Event],
    ) -> Option<Self> {
        let page = page.at(Here::Offers);
        let eyes = Eyes::of(present, &page.viewer);
        let offer = present.book.offer(id)?;
        let (line, today) = (&offer.line, page.viewer.today());
        let state = offer.state(today);
        let sees_needs = sees(&page.viewer.actor, Matter::Needs) == Extent::All;
        let looks = sees_needs && !state.is_over();
        let found =
            if looks { matches(&present.book, line, &present.listing(today)) } else { Vec::new() };
        let fits = found.len();
        let unit = line.item.as_ref().map(|item| eyes.base_unit(item));
        let is_mass = matches!(unit, Some(BaseUnit::Gram | BaseUnit::Millilitre));
        let unit = unit.filter(|_| !is_mass).map(|unit| page.tongue().unit(unit));
        let is_goods = line
            .item
            .as_ref()
            .and_then(|item| eyes.item(item))
            .is_none_or(|item| item.base_unit.is_goods());
        let hubs = present.book.hubs().map(|hub| (hub.id.to_string(), eyes.hub(hub.id), false));
        // A new picture is the donor's to send; here they are looked at and blurred.
        let album = Album::of(present, &page, Thing::Offer(id))
            .map(|album| Album { add: None, ..album })
            .filter(|album| !album.photos.is_empty());
        Some(Self {
            id,
            thing: thing(eyes, line),
            amount: line.units.map(|units| amount(eyes, line, units)),
            state: chip(&page, state),
            facts: facts(eyes, &page, offer),
            letters,
            has_place: line.place.is_some(),
            matches: rows(eyes, &page, offer, &found),
            fits,
            sees_needs,
            may: May::of(&page, offer, state),
            offered: line.units.map(|units| typed(eyes, offer, units)).unwrap_or_default(),
            to_come: typed(eyes, offer, offer.to_come()),
            unit: unit.unwrap_or_default(),
            is_goods,
            hubs: hubs.collect(),
            items: item_names(&present.book, page.tongue(), |_| true),
            typed: line
                .item
                .as_ref()
                .map(|item| words::item(page.tongue(), item))
                .unwrap_or_default(),
            papers: papers(&page, offer),
            album,
            history: history::entries(eyes, &page, events),
            page,
        })
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Offers);
        let row = OfferRow::sample(&page, 1);
        let need = NeedLine::sample(&page, 12);
        let how = Chip::new(Tone::Ok, page.say("match-exactly"));
        let letters = Letters {
            line: Some("40 pairs, <new> & dry".to_owned()),
            questions: vec![("Which sizes?".to_owned(), Some("43".to_owned()))],
            place: Some("Вигадана 7".to_owned()),
        };
        Self {
            id: row.id,
            thing: row.thing,
            amount: row.amount,
            state: row.state,
            facts: vec![(page.say("offer-country"), row.country)],
            letters,
            has_place: true,
            matches: vec![MatchRow { need, covers: "40".to_owned(), how }],
            fits: 1,
            sees_needs: true,
            may: May {
                answer: true,
                ask: true,
                promise: true,
                sort: true,
                take_back: true,
                come: true,
                look: true,
            },
            offered: "40".to_owned(),
            to_come: "40".to_owned(),
            unit: page.count("unit-pair", 5_usize),
            is_goods: true,
            hubs: vec![("H-1".to_owned(), "Львів".to_owned(), false)],
            items: vec!["Rice".to_owned()],
            typed: "Warm boots".to_owned(),
            papers: vec![PaperLine::sample(&page)],
            album: Some(Album { add: None, ..Album::sample(&page, Thing::Offer(OfferId(1))) }),
            history: vec![Entry::sample(&page)],
            page,
        }
    }
}

impl May {
    fn of(page: &Frame, offer: &Offer, state: State) -> Self {
        let gives = |kind| may(&page.viewer.actor, kind);
        let is_over = state.is_over();
        Self {
            answer: state.is_new() && gives(CommandKind::AnswerOffer),
            ask: state.is_new() && gives(CommandKind::AskDonor),
            promise: (state.is_coming() || state == State::Lapsed && !offer.welcome().is_zero())
                && gives(CommandKind::PromiseOffer),
            sort: !is_over && gives(CommandKind::SortOffer),
            take_back: !is_over && offer.came.is_empty() && gives(CommandKind::TakeBackOffer),
            come: !offer.is_taken_back
                && !offer.to_come().is_zero()
                && gives(CommandKind::BringOffer),
            look: sees(&page.viewer.actor, Matter::Places) == Extent::All,
        }
    }
}

/// An amount as a field shows it: money with two places, all else as goods.
fn typed(eyes: Eyes<'_>, offer: &Offer, units: Units) -> String {
    if matches!(offer.line.gift, Gift::Money(_)) {
        return format!("{}.{:02}", units.get() / 100, units.get() % 100);
    }
    let unit = offer.line.item.as_ref().map_or(BaseUnit::Piece, |item| eyes.base_unit(item));
    words::typed_amount(unit, units)
}

fn rows(eyes: Eyes<'_>, page: &Frame, offer: &Offer, found: &[Match]) -> Vec<MatchRow> {
    let reserved = reserved_by_need(&eyes.present.book);
    let shown = found.iter().take(MATCHES_SHOWN).filter_map(|one| {
        let need = eyes.present.book.need(one.need)?;
        let kept = reserved.get(&need.id).copied().unwrap_or_default();
        let covers = one.covers.map(|units| amount(eyes, &offer.line, units));
        let covers = match covers {
            Some(_) if one.covers_all => page.say("match-covers-all"),
            Some(units) => page.with("match-covers", &[("amount", units.into())]),
            None => page.say("amount-unknown"),
        };
        let (tone, key) = match one.how {
            Serves::Exactly => (Tone::Ok, "match-exactly"),
            Serves::OneUp => (Tone::Info, "match-one-up"),
            Serves::Look => (Tone::Wait, "match-look"),
            Serves::Instead => (Tone::Wait, "match-instead"),
        };
        let how = Chip::new(tone, page.say(key));
        Some(MatchRow { need: NeedLine::of(eyes, page, need, kept), covers, how })
    });
    shown.collect()
}

fn facts(eyes: Eyes<'_>, page: &Frame, offer: &Offer) -> Vec<(String, String)> {
    let line = &offer.line;
    let mut facts = Vec::new();
    let mut put = |key: &str, value: Option<String>| {
        facts.extend(value.filter(|value| !value.is_empty()).map(|value| (page.say(key), value)));
    };
    let day = |day| page.day(day);
    put("offer-made", Some(page.moment(offer.made)));
    put("offer-country", Some(country(page.tongue(), line)));
    put("offer-condition", words::condition_key(line.condition).map(|key| page.say(key)));
    put("offer-expiry", line.expiry.map(day));
    if let Gift::Hosting { beds, from, until } = line.gift {
        put("offer-beds", Some(page.number(usize::from(beds))));
        put("offer-from", from.map(day));
        put("offer-nights-until", until.map(day));
    }
    put("offer-until", line.until.map(day));
    put("offer-donor", line.donor.as_deref().map(str::to_owned));
    put("offer-call", line.call.map(|call| call.to_string()));
    let welcome = Some(offer.welcome()).filter(|units| !units.is_zero());
    put("offer-welcome", welcome.map(|units| amount(eyes, line, units)));
    put("offer-promised", offer.promised.map(day));
    let arrived = Some(offer.arrived()).filter(|units| !units.is_zero());
    put("offer-arrived", arrived.map(|units| amount(eyes, line, units)));
    if let Gift::Money(_) = line.gift {
        let unspent = Some(offer.unspent()).filter(|_| arrived.is_some());
        put("offer-unspent", unspent.map(|units| amount(eyes, line, units)));
    }
    facts
}

fn papers(page: &Frame, offer: &Offer) -> Vec<PaperLine> {
    let Gift::Vehicle(there) = &offer.line.gift else { return Vec::new() };
    let papers = Paper::ALL.into_iter().enumerate();
    papers
        .map(|(number, paper)| PaperLine {
            number,
            name: page.say(paper_key(paper)),
            is_there: there.contains(&paper),
            good_until: paper.runs_out().then(|| {
                let day = offer.papers_good_until.get(&paper);
                day.map(ToString::to_string).unwrap_or_default()
            }),
        })
        .collect()
}
