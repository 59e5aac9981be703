//! What the planning is worth: the plan beside what a list without a planner comes to. The numbers
//! are as they are, also where the hand does better in one of them.

use busel_domain::plan::{Plan, Tally};

use crate::views::frame::Frame;

/// A number by hand and by the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandLine {
    /// What is counted.
    pub name: String,
    /// By hand.
    pub by_hand: String,
    /// By this plan.
    pub plan: String,
}

impl HandLine {
    /// A line for tests.
    #[must_use]
    pub fn sample(page: &Frame) -> Self {
        Self { name: page.say("hand-nothing"), by_hand: "26".to_owned(), plan: "0".to_owned() }
    }
}

/// The comparison; nothing for a plan that was made before there was one.
pub(super) fn lines(page: &Frame, plan: &Plan) -> Vec<HandLine> {
    let Some(compared) = plan.document.compared else { return Vec::new() };
    let tongue = page.tongue();
    let line = |key: &str, told: &dyn Fn(&Tally) -> String| HandLine {
        name: page.say(key),
        by_hand: told(&compared.by_hand),
        plan: told(&compared.plan),
    };
    vec![
        line("hand-nothing", &|tally| tongue.number(tally.nothing)),
        line("hand-partly", &|tally| tongue.number(tally.partly)),
        line("hand-met", &|tally| tongue.number(tally.met)),
        line("hand-share", &|tally| tongue.percent(tally.share_permille.div_euclid(10))),
    ]
}
