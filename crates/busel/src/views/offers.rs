//! What people offer: the list, and the words that all pages about offers share.

use askama::Template;
use busel_domain::book::Book;
use busel_domain::command::CommandKind;
use busel_domain::ids::{OfferId, Thing};
use busel_domain::money::{Currency, Money};
use busel_domain::offer::{Gift, Offer, OfferLine, Paper, State};
use busel_domain::policy::may;
use busel_domain::quantity::Units;
use busel_domain::sight::{Extent, Matter, sees};
use busel_domain::time::Day;

use super::eyes::Eyes;
use super::frame::{Frame, Here};
use super::marks::{Chip, Paging, Tone};
use crate::catalogue::areas;
use crate::i18n::Tongue;
use crate::planning::fits;
use crate::seen::Seen;

/// Which offers are shown.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum Show {
    /// Nobody has answered them.
    #[default]
    New,
    /// They are to come.
    Coming,
    /// They should be here.
    Overdue,
    /// All there ever were.
    All,
}

impl Show {
    const ALL: [Self; 4] = [Self::New, Self::Coming, Self::Overdue, Self::All];

    fn code(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Coming => "coming",
            Self::Overdue => "overdue",
            Self::All => "all",
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::New => "offers-new",
            Self::Coming => "offers-coming",
            Self::Overdue => "offers-overdue",
            Self::All => "show-all",
        }
    }

    /// Reads the word in the address.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|show| show.code() == code).unwrap_or_default()
    }

    fn takes(self, state: State) -> bool {
        match self {
            Self::New => state.is_new(),
            Self::Coming => state.is_coming(),
            Self::Overdue => state == State::Overdue,
            Self::All => true,
        }
    }
}

/// An offer in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferRow {
    /// Its number.
    pub id: OfferId,
    /// What is offered.
    pub thing: String,
    /// How much, if somebody said.
    pub amount: Option<String>,
    /// From where.
    pub country: String,
    /// Until when it stands, or when it is to come.
    pub when: Option<Chip>,
    /// How far it is.
    pub state: Chip,
    /// For how many open needs it would do.
    pub fits: usize,
}

impl OfferRow {
    fn of(eyes: Eyes<'_>, page: &Frame, offer: &Offer) -> Self {
        let (line, today) = (&offer.line, page.viewer.today());
        let state = offer.state(today);
        let sees_needs = sees(&page.viewer.actor, Matter::Needs) == Extent::All;
        let looks = sees_needs && !state.is_over();
        let fits =
            if looks { fits(&eyes.present.book, line, &eyes.present.listing(today)) } else { 0 };
        let day = if state.is_new() { line.until } else { offer.promised.or(line.until) };
        let when = day.filter(|_| !state.is_over()).map(|day| Chip::before(page, day));
        Self {
            id: offer.id,
            thing: thing(eyes, line),
            amount: line.units.map(|units| amount(eyes, line, units)),
            country: country(page.tongue(), line),
            when,
            state: chip(page, state),
            fits,
        }
    }

    /// A row for tests.
    #[must_use]
    pub fn sample(page: &Frame, number: u32) -> Self {
        Self {
            id: OfferId(number),
            thing: "Warm boots, EU 43".to_owned(),
            amount: (number != 2).then(|| "40 pairs".to_owned()),
            country: "Polska".to_owned(),
            when: Some(Chip::before(page, page.viewer.today().plus(9))),
            state: chip(page, if number == 3 { State::Overdue } else { State::Offered }),
            fits: 3,
        }
    }
}

/// What is offered, as the catalogue calls it.
#[must_use]
pub fn thing(eyes: Eyes<'_>, line: &OfferLine) -> String {
    let known = line.item.as_ref().map(|item| eyes.thing(item, &line.variant));
    known.unwrap_or_else(|| eyes.viewer.tongue.say("offer-not-sorted"))
}

/// So much of an offer.
#[must_use]
pub fn amount(eyes: Eyes<'_>, line: &OfferLine, units: Units) -> String {
    let tongue = eyes.viewer.tongue;
    if let Gift::Money(currency) = line.gift {
        return tongue.money(Money { minor: units, currency });
    }
    let known = line.item.as_ref().map(|item| eyes.amount(item, units).to_string());
    known.unwrap_or_else(|| tongue.number(units.get()))
}

/// From which country, in the viewer's language.
#[must_use]
pub fn country(tongue: Tongue, line: &OfferLine) -> String {
    let area = line.country.as_deref().and_then(|code| areas().named(code));
    area.map_or_else(String::new, |area| areas().name(area, tongue.language().code()).to_owned())
}

/// How far an offer is.
#[must_use]
pub fn chip(page: &Frame, state: State) -> Chip {
    let (tone, key) = match state {
        State::Offered => (Tone::Act, "offer-state-offered"),
        State::Asked => (Tone::Wait, "offer-state-asked"),
        State::Accepted => (Tone::Info, "offer-state-accepted"),
        State::Promised => (Tone::Info, "offer-state-promised"),
        State::Overdue => (Tone::Act, "offer-state-overdue"),
        State::Arrived => (Tone::Ok, "offer-state-arrived"),
        State::Declined => (Tone::Plain, "offer-state-declined"),
        State::TakenBack => (Tone::Plain, "offer-state-taken-back"),
        State::Lapsed => (Tone::Plain, "offer-state-lapsed"),
    };
    Chip::new(tone, page.say(key))
}

/// What a paper of a vehicle is called.
#[must_use]
pub fn paper_key(paper: Paper) -> &'static str {
    match paper {
        Paper::Registration => "paper-registration",
        Paper::Deregistration => "paper-deregistration",
        Paper::Insurance => "paper-insurance",
        Paper::GiftLetter => "paper-gift-letter",
        Paper::FinalRecipient => "paper-final-recipient",
        Paper::Inspection => "paper-inspection",
    }
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "offers/list.html")]
pub struct OffersPage {
    page: Frame,
    shows: Vec<(String, String, String, bool)>,
    offers: Vec<OfferRow>,
    paging: Paging,
    /// Whether anybody may offer, and where; and whether the viewer may change that.
    is_open: bool,
    link: String,
    may_settle: bool,
    sees_purchases: bool,
}

impl OffersPage {
    /// The part of the list that is asked for; `link` is where anybody offers.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, show: Show, part: usize, link: String) -> Self {
        let page = page.at(Here::Offers);
        let eyes = Eyes::of(present, &page.viewer);
        let today = page.viewer.today();
        let is_asked =
            |offer: &&Offer| show.takes(offer.state(today)) && page.keeps(Thing::Offer(offer.id));
        let mut offers: Vec<&Offer> = present.book.offers().filter(is_asked).collect();
        offers.sort_by_key(|offer| rank(offer, today));
        let address = format!("/offers?show={}&{}", show.code(), page.only_part());
        let (offers, paging) = Paging::cut(&page, offers, part, &address);
        let offers = offers.into_iter().map(|offer| OfferRow::of(eyes, &page, offer)).collect();
        let shows = shows(&present.book, &page, show);
        let may_settle = may(&page.viewer.actor, CommandKind::SetRule);
        let sees_purchases = sees(&page.viewer.actor, Matter::Plans) == Extent::All;
        let is_open = present.book.rules().takes_offers;
        Self { page, shows, offers, paging, is_open, link, may_settle, sees_purchases }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Offers);
        let offers = (1..60).map(|number| OfferRow::sample(&page, number)).collect();
        let (offers, paging) = Paging::cut(&page, offers, 1, "/offers?show=new&");
        let shows = shows(&Book::new(std::sync::Arc::default()), &page, Show::New);
        let link = "https://centre.example/give".to_owned();
        let (is_open, may_settle, sees_purchases) = (true, true, true);
        Self { page, shows, offers, paging, is_open, link, may_settle, sees_purchases }
    }
}

/// What comes first: what is late, then what ends first, then what came first.
fn rank(offer: &Offer, today: Day) -> (bool, bool, Day, OfferId) {
    let state = offer.state(today);
    let day = offer.promised.or(offer.line.until).unwrap_or(Day(i32::MAX));
    (state.is_over(), state != State::Overdue, day, offer.id)
}

fn shows(book: &Book, page: &Frame, here: Show) -> Vec<(String, String, String, bool)> {
    let today = page.viewer.today();
    let states: Vec<State> = book.offers().map(|offer| offer.state(today)).collect();
    let shows = Show::ALL.into_iter().map(|show| {
        let count = states.iter().filter(|state| show.takes(**state)).count();
        let address = format!("/offers?show={}", show.code());
        (address, page.say(show.key()), page.number(count), show == here)
    });
    shows.collect()
}

/// All countries by their names in this language.
#[must_use]
pub fn country_choices(tongue: Tongue, chosen: &str) -> Vec<super::needs::Choice> {
    let language = tongue.language().code();
    let countries = areas().all().filter(|area| area.country() == area.as_str());
    let mut choices: Vec<_> = countries
        .map(|area| {
            let (code, name) = (area.as_str(), areas().name(area, language));
            (code.to_owned(), name.to_owned(), code == chosen)
        })
        .collect();
    choices.sort_by(|a, b| a.1.cmp(&b.1));
    choices
}

/// All currencies.
#[must_use]
pub fn currency_choices(chosen: &str) -> Vec<super::needs::Choice> {
    let choice = |one: Currency| (one.code().into(), one.code().into(), one.code() == chosen);
    Currency::ALL.into_iter().map(choice).collect()
}

/// The names of all items in this language, for a field that helps typing.
#[must_use]
pub fn item_names(book: &Book, tongue: Tongue, takes: impl Fn(&str) -> bool) -> Vec<String> {
    let items = book.catalogue().items().filter(|item| takes(item.key.category()));
    let mut names: Vec<String> = items.map(|item| super::words::item(tongue, &item.key)).collect();
    names.sort();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn a_country_is_chosen_by_its_name_in_ones_own_language() {
        for (language, name) in [(Language::En, "Poland"), (Language::Pl, "Polska")] {
            let choices = country_choices(Tongue::of(language), "PL");
            let chosen: Vec<_> = choices.iter().filter(|choice| choice.2).collect();
            assert_eq!(chosen.len(), 1);
            assert_eq!(chosen[0].1, name);
        }
    }
}
