//! What a donor sees by their private link: how far their gift is, what they are asked. No name of
//! anybody and no place is on it.

use askama::Template;
use busel_domain::book::PHOTOS_OF_OFFER_MAX;
use busel_domain::ids::Thing;
use busel_domain::offer::{Offer, State};

use super::eyes::Eyes;
use super::frame::Frame;
use super::marks::{Chip, Tone};
use super::offers::{amount, chip, thing};
use crate::seen::Seen;
use crate::vault::KEY_COPY_DAYS;

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "give/given.html")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a part of the page that is there or not"
)]
pub struct GivenPage {
    page: Frame,
    secret: String,
    thing: String,
    amount: Option<String>,
    state: Chip,
    told: String,
    facts: Vec<(String, String)>,
    questions: Vec<(String, Option<String>)>,
    may_reply: bool,
    may_take_back: bool,
    /// Whether the donor is asked a second time whether they want to be forgotten.
    asks_to_forget: bool,
    photos: String,
    may_add_photo: bool,
    line: Option<String>,
    /// What stood in the reply, if the page is shown again.
    reply: String,
}

impl GivenPage {
    /// The page of an offer; `line` and `questions` are what was written, as far as it is kept.
    #[must_use]
    pub fn of(
        present: &Seen,
        page: Frame,
        secret: String,
        offer: &Offer,
        line: Option<String>,
        questions: Vec<(String, Option<String>)>,
        reply: String,
    ) -> Self {
        let eyes = Eyes::of(present, &page.viewer);
        let state = offer.state(page.viewer.today());
        let count = present.book.photos_of(Thing::Offer(offer.id)).count();
        let mut facts = Vec::new();
        let welcome = Some(offer.welcome()).filter(|units| !units.is_zero());
        if let Some(units) = welcome {
            facts.push((page.say("offer-welcome"), amount(eyes, &offer.line, units)));
        }
        if let Some(day) = offer.promised {
            facts.push((page.say("offer-promised"), page.day(day)));
        }
        if !offer.arrived().is_zero() {
            let units = amount(eyes, &offer.line, offer.arrived());
            facts.push((page.say("offer-arrived"), units));
        }
        let photos = page.count("given-photos", count);
        Self {
            secret,
            thing: thing(eyes, &offer.line),
            amount: offer.line.units.map(|units| amount(eyes, &offer.line, units)),
            state: calm(&page, state),
            told: page.say(told_key(state)),
            facts,
            may_reply: offer.open_question().is_some() && !state.is_over(),
            may_take_back: offer.came.is_empty(),
            asks_to_forget: false,
            photos,
            may_add_photo: count < PHOTOS_OF_OFFER_MAX && !state.is_over(),
            questions,
            line,
            reply,
            page,
        }
    }

    /// The same, asking a second time whether they want to be forgotten.
    #[must_use]
    pub fn asking_to_forget(self) -> Self {
        Self { asks_to_forget: true, ..self }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(mut page: Frame) -> Self {
        page.is_signed_in = false;
        Self {
            secret: "0".repeat(32),
            thing: "Warm boots, EU 43".to_owned(),
            amount: Some("40 pairs".to_owned()),
            state: chip(&page, State::Asked),
            told: page.say(told_key(State::Asked)),
            facts: vec![(page.say("offer-welcome"), "40 pairs".to_owned())],
            questions: vec![("Which sizes?".to_owned(), None)],
            may_reply: true,
            may_take_back: true,
            asks_to_forget: true,
            photos: page.count("given-photos", 2_usize),
            may_add_photo: true,
            line: Some("40 pairs, <new> & dry".to_owned()),
            reply: String::new(),
            page,
        }
    }
}

/// The chip of a state as its donor sees it: what waits for us is nothing they must act on.
fn calm(page: &Frame, state: State) -> Chip {
    let chip = chip(page, state);
    if state == State::Offered { Chip { tone: Tone::Wait, ..chip } } else { chip }
}

/// What it means for the donor.
fn told_key(state: State) -> &'static str {
    match state {
        State::Offered => "given-offered",
        State::Asked => "given-asked",
        State::Accepted => "given-accepted",
        State::Promised => "given-promised",
        State::Overdue => "given-overdue",
        State::Arrived => "given-arrived",
        State::Declined => "given-declined",
        State::TakenBack => "given-taken-back",
        State::Lapsed => "given-lapsed",
    }
}

/// The last that a link says: the offer is taken back, and everything about its donor is gone.
#[derive(Debug, Clone, Template)]
#[template(path = "give/gone.html")]
pub struct GonePage {
    page: Frame,
    /// The day from which copies have the words no more either, where the gift stays.
    copies: Option<String>,
}

impl GonePage {
    /// The page.
    #[must_use]
    pub fn of(page: Frame) -> Self {
        Self { page, copies: None }
    }

    /// The page of somebody whose gift stays and who is forgotten. What was destroyed here is gone from
    /// copies as soon as the last copy of keys that was made before has expired.
    #[must_use]
    pub fn forgotten(page: Frame) -> Self {
        // A copy of today stands for so many days whole.
        let day = page.day(page.viewer.today().plus(KEY_COPY_DAYS + 1));
        Self { page, copies: Some(day) }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(mut page: Frame) -> Self {
        page.is_signed_in = false;
        Self::forgotten(page)
    }
}
