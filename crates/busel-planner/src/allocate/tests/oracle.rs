//! The wish list of the planner written down once more, plainly, and the best of all plans found by
//! trying every one of them.

use std::cmp::Reverse;

use crate::allocate::{Allocation, AllocationPlan, Class};

/// All squares over what is asked in tiny problems (1 to 4 units) are whole multiples of a twelfth.
const PARTS: u64 = 12;

/// The larger the better, line by line: each class its units, its squares over what was asked, and
/// how much lies with who asks for more; then days; then kilometres.
pub(super) type Score = (Vec<(u64, Reverse<u64>, Reverse<u64>)>, Reverse<u64>, Reverse<u64>);

/// What the plan is worth.
pub(super) fn score(problem: &Allocation, plan: &AllocationPlan) -> Score {
    let mut flow = vec![0; problem.matches().len()];
    for given in &plan.given {
        flow[given.of.at()] += given.units;
    }
    score_of(problem, &flow)
}

fn score_of(problem: &Allocation, flow: &[u64]) -> Score {
    let mut got = vec![0; problem.needs().len()];
    let (mut days, mut kilometres) = (0, 0);
    for (units, m) in flow.iter().zip(problem.matches()) {
        got[m.need.at()] += units;
        let expires = problem.lots()[m.lot.at()].expires;
        days += units * u64::from(expires + m.loss);
        kilometres += units * u64::from(m.distance);
    }
    let classes = Class::ALL.map(|class| {
        let of_class = problem.needs().iter().zip(&got);
        let of_class = of_class.filter(|(need, _)| need.class == class && need.asked > 0);
        let squares = of_class.clone().map(|(need, got)| got * got * PARTS / need.asked).sum();
        let with_larger = of_class.clone().map(|(need, got)| need.asked * got).sum();
        (of_class.map(|(_, got)| got).sum(), Reverse(squares), Reverse(with_larger))
    });
    (classes.to_vec(), Reverse(days), Reverse(kilometres))
}

/// What the best of all plans is worth.
pub(super) fn best(problem: &Allocation) -> Score {
    let mut trial = Trial {
        problem,
        spare: problem.lots().iter().map(|lot| lot.units).collect(),
        got: vec![0; problem.needs().len()],
        flow: Vec::new(),
        best: None,
    };
    trial.go_on();
    trial.best.expect("giving nothing is always allowed")
}

struct Trial<'a> {
    problem: &'a Allocation,
    spare: Vec<u64>,
    got: Vec<u64>,
    flow: Vec<u64>,
    best: Option<Score>,
}

impl Trial<'_> {
    fn go_on(&mut self) {
        let Some(m) = self.problem.matches().get(self.flow.len()) else {
            let mut needs = self.problem.needs().iter().zip(&self.got);
            let lots_of = |need: usize| {
                let flows = self.problem.matches().iter().zip(&self.flow);
                flows.filter(|(m, units)| m.need.at() == need && **units > 0).count()
            };
            let mut wishes = self.problem.needs().iter().enumerate();
            if !wishes.all(|(at, need)| !need.one_lot || lots_of(at) <= 1) {
                return;
            }
            if needs.all(|(need, &got)| got == 0 || got >= need.minimum) {
                let score = score_of(self.problem, &self.flow);
                if self.best.as_ref().is_none_or(|best| *best < score) {
                    self.best = Some(score);
                }
            }
            return;
        };
        let (lot, need) = (m.lot.at(), m.need.at());
        let most = self.spare[lot].min(self.problem.needs()[need].asked - self.got[need]);
        let pack = usize::try_from(self.problem.lots()[lot].pack.max(1)).expect("tiny");
        for units in (0..=most).step_by(pack) {
            self.spare[lot] -= units;
            self.got[need] += units;
            self.flow.push(units);
            self.go_on();
            self.flow.pop();
            self.got[need] -= units;
            self.spare[lot] += units;
        }
    }
}
