//! A need as a line of a list.

use busel_domain::ids::{GroupId, NeedId};
use busel_domain::need::{Closed, Need, Priority, Trust};
use busel_domain::quantity::Units;

use crate::i18n::Amount;
use crate::listing::Listing;
use crate::views::eyes::Eyes;
use crate::views::frame::Frame;
use crate::views::marks::{Chip, Cover, Tone};

/// What the one button of a line does: its value in the form, and the key of its word.
type Act = (String, &'static str);

/// A need in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeedLine {
    /// Its number.
    pub id: NeedId,
    /// What is needed.
    pub thing: String,
    /// For whom.
    pub group: String,
    /// That group's number.
    pub group_id: GroupId,
    /// How much; `None` while nobody knows.
    pub amount: Option<Amount>,
    /// How far it is covered; `None` while the amount is unknown.
    pub cover: Option<Cover>,
    /// Until when.
    pub when: Chip,
    /// How urgent.
    pub priority: Chip,
    /// How far checked, or why closed.
    pub checked: Chip,
    /// What a person should look at.
    pub look: Option<Chip>,
    /// What can be done at once.
    pub act: Option<Act>,
    /// Whether it can be chosen for the buttons under the list.
    pub is_open: bool,
}

impl NeedLine {
    /// A need as a line.
    #[must_use]
    pub fn of(eyes: Eyes<'_>, page: &Frame, need: &Need, reserved: Units) -> Self {
        let line = &need.line;
        let checked = match need.closed {
            Some(Closed::Withdrawn) => Chip::new(Tone::Plain, page.say("need-withdrawn")),
            Some(Closed::JoinedTo(other)) => {
                let other = other.to_string().into();
                Chip::new(Tone::Plain, page.with("need-joined", &[("need", other)]))
            }
            None => Chip::trust(page, line.trust),
        };
        Self {
            id: need.id,
            thing: eyes.thing(&line.item, &line.variant),
            group: eyes.group(line.group),
            group_id: line.group,
            amount: line.asked.map(|asked| eyes.amount(&line.item, asked)),
            cover: Cover::of(need, reserved),
            when: line.wanted_by.map_or_else(
                || Chip::new(Tone::Plain, page.say("no-day")),
                |day| Chip::before(page, day),
            ),
            priority: Chip::priority(page, line.priority),
            checked,
            look: None,
            act: None,
            is_open: need.closed.is_none(),
        }
    }

    /// The same, with what the listing says of it and with what can be done about that.
    #[must_use]
    pub fn with(mut self, page: &Frame, listing: &Listing, need: &Need) -> Self {
        let (today, id) = (page.viewer.today(), need.id);
        let left = today.until(need.stands_until());
        if need.is_wanted(today) && left < 0 {
            self.look = Some(Chip::new(Tone::Act, page.say("need-lapsed")));
            self.act = Some((format!("confirm {id}"), "do-confirm"));
        } else if let Some(pair) = listing.twin_of(id) {
            let other = pair.first.to_string().into();
            self.look = Some(Chip::new(Tone::Wait, page.with("need-same-as", &[("need", other)])));
            self.act = Some((format!("join {} {id}", pair.first), "do-join"));
        } else if !listing.flags_of(id).is_empty() {
            self.look = Some(Chip::new(Tone::Wait, page.say("need-flagged")));
        }
        self
    }

    /// A line for tests.
    #[must_use]
    pub fn sample(page: &Frame, number: u32) -> Self {
        let same = page.with("need-same-as", &[("need", "N-2".into())]);
        Self {
            id: NeedId(number),
            thing: "Warm boots, EU 43".to_owned(),
            group: "Запорізький хаб".to_owned(),
            group_id: GroupId(3),
            amount: Some(Amount { number: "49".to_owned(), unit: "pairs".to_owned() }),
            cover: (number != 3).then_some(Cover { done: 45, coming: 33 }),
            when: Chip::before(page, page.viewer.today().plus(9)),
            priority: Chip::priority(page, Priority::ALL[number as usize % 4]),
            checked: Chip::trust(page, Trust::ALL[number as usize % 4]),
            look: (number == 4).then(|| Chip::new(Tone::Wait, same)),
            act: (number == 4).then(|| ("join N-2 N-4".to_owned(), "do-join")),
            is_open: true,
        }
    }
}
