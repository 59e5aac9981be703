//! The planner against linear programs, solved by somebody else's solver in fractions.
//!
//! What theory promises, and no more, is asserted. What the needs of some classes can have together
//! is a polymatroid (Megiddo 1974), so the fair shares in fractions, found by raising all who share
//! until someone can have no more, are as many units as the classes can have at all; and what a later
//! class can have does not depend on how the earlier shared. Whole shares by the least sum of squares
//! are the fractions rounded up or down where all needs of the class ask for the same (Frank and
//! Murota 2019, on decreasing minimization). Where they do not, as in elections by Webster's method,
//! a large need may be further from its fraction; then only the distance that holds for every such
//! rounding is asserted, the number of those who share (Moriguchi, Shioura and Tsuchimura 2011).
//! The least costs and the T1 sum have whole best plans among the best ones.

use microlp::{ComparisonOp, OptimizationDirection, Problem, Variable};

use super::worlds::{a_market, a_tiny_problem, alike};
use super::*;
use crate::measure::{T1_DAY, T1_SEGMENTS, t1_reward, t1_segment};

/// Fractions are good to about so much.
const NEARLY: f64 = 1e-6;

/// What flows, as a linear program: a variable a match, and the limits of the lots.
struct Flow {
    program: Problem,
    ways: Vec<Variable>,
}

#[expect(clippy::cast_precision_loss, reason = "tests use small numbers")]
fn float(units: u64) -> f64 {
    units as f64
}

impl Flow {
    /// `worth` says what a unit by each match earns.
    fn new(problem: &Allocation, worth: impl Fn(usize) -> f64) -> Self {
        let mut program = Problem::new(OptimizationDirection::Maximize);
        let matches = problem.matches();
        let way = |at| program.add_var(worth(at), (0.0, f64::INFINITY));
        let ways: Vec<Variable> = (0..matches.len()).map(way).collect();
        for (lot, held) in problem.lots().iter().enumerate() {
            let of_lot = (0..matches.len()).filter(|&at| matches[at].lot.at() == lot);
            let sum: Vec<_> = of_lot.map(|at| (ways[at], 1.0)).collect();
            program.add_constraint(&sum, ComparisonOp::Le, float(held.units));
        }
        Self { program, ways }
    }

    /// What a need gets, as a sum, and perhaps something besides.
    fn gets(
        &self,
        problem: &Allocation,
        need: usize,
        beside: &[(Variable, f64)],
    ) -> Vec<(Variable, f64)> {
        let ways = problem.matches().iter().zip(&self.ways);
        let of_need = ways.filter(|(m, _)| m.need.at() == need).map(|(_, &way)| (way, 1.0));
        of_need.chain(beside.iter().copied()).collect()
    }

    fn limit(&mut self, problem: &Allocation, need: usize, is: ComparisonOp, units: f64) {
        let sum = self.gets(problem, need, &[]);
        self.program.add_constraint(&sum, is, units);
    }

    /// What is earned at most, and how.
    fn best(&self) -> (f64, Vec<f64>) {
        let outcome = self.program.solve().expect("a plan exists");
        let solution = outcome.into_solution().expect("no limit of time was set");
        (solution.objective(), self.ways.iter().map(|&way| solution.var_value(way)).collect())
    }
}

/// The needs of a class, and what those before it have, which stays.
struct Sharing<'a> {
    problem: &'a Allocation,
    got: &'a [u64],
    class: Class,
}

impl Sharing<'_> {
    fn members(&self) -> Vec<usize> {
        let needs = self.problem.needs().iter().enumerate();
        needs.filter(|(_, n)| n.class == self.class && n.asked > 0).map(|(at, _)| at).collect()
    }

    /// A program in which the classes before have what they have, later ones nothing, and members at
    /// most what they ask for.
    fn flow(&self, worth: impl Fn(usize) -> f64) -> Flow {
        let mut flow = Flow::new(self.problem, worth);
        for (at, need) in self.problem.needs().iter().enumerate() {
            match need.class.cmp(&self.class) {
                std::cmp::Ordering::Less => {
                    flow.limit(self.problem, at, ComparisonOp::Eq, float(self.got[at]));
                }
                std::cmp::Ordering::Equal => {
                    flow.limit(self.problem, at, ComparisonOp::Le, float(need.asked));
                }
                std::cmp::Ordering::Greater => {
                    flow.limit(self.problem, at, ComparisonOp::Eq, 0.0);
                }
            }
        }
        flow
    }

    /// Units the class can have at most.
    fn most(&self) -> f64 {
        let class_of = |at: usize| self.problem.needs()[self.problem.matches()[at].need.at()].class;
        self.flow(|at| f64::from(u8::from(class_of(at) == self.class))).best().0
    }

    /// The fair shares in fractions, by member: the level of all who can still rise is raised as far
    /// as it goes, and whoever cannot go further stays there.
    fn fractions(&self) -> Vec<f64> {
        let members = self.members();
        let asked: Vec<f64> =
            members.iter().map(|&need| float(self.problem.needs()[need].asked)).collect();
        let mut settled: Vec<Option<f64>> = vec![None; members.len()];
        while settled.contains(&None) {
            let mut flow = self.flow(|_| 0.0);
            let level = flow.program.add_var(1.0, (0.0, 1.0));
            for (at, &need) in members.iter().enumerate() {
                let beside = settled[at].map_or(vec![(level, -asked[at])], |_| Vec::new());
                let sum = flow.gets(self.problem, need, &beside);
                // A little less than what was settled, so that no rounding makes it impossible.
                let floor = settled[at].map_or(0.0, |share| share - NEARLY / 10.0);
                flow.program.add_constraint(&sum, ComparisonOp::Ge, floor);
            }
            let level = flow.best().0;
            let rising: Vec<usize> = (0..members.len()).filter(|&m| settled[m].is_none()).collect();
            let can_rise = |&who: &usize| {
                let is_its = |at: usize| self.problem.matches()[at].need.at() == members[who];
                let mut flow = self.flow(|at| f64::from(u8::from(is_its(at))));
                for (at, &need) in members.iter().enumerate() {
                    let floor = settled[at].unwrap_or(level * asked[at]) - NEARLY / 10.0;
                    flow.limit(self.problem, need, ComparisonOp::Ge, floor);
                }
                flow.best().0 > level * asked[who] + NEARLY
            };
            let stuck: Vec<usize> = rising.iter().copied().filter(|who| !can_rise(who)).collect();
            assert!(!stuck.is_empty(), "someone holds the level down");
            for who in stuck {
                settled[who] = Some(level * asked[who]);
            }
        }
        settled.into_iter().flatten().collect()
    }
}

/// Asserts all that is promised of the amounts.
fn shares_are_fair(problem: &Allocation) {
    let got = amounts(problem);
    for class in Class::ALL {
        let sharing = Sharing { problem, got: &got, class };
        let members = sharing.members();
        if members.is_empty() {
            continue;
        }
        let total = float(members.iter().map(|&need| got[need]).sum());
        assert!((total - sharing.most()).abs() < NEARLY, "class {class:?}");
        let fractions = sharing.fractions();
        assert!((total - fractions.iter().sum::<f64>()).abs() < 100.0 * NEARLY, "class {class:?}");
        let first = problem.needs()[members[0]].asked;
        let asks_alike = members.iter().all(|&need| problem.needs()[need].asked == first);
        for (&need, share) in members.iter().zip(&fractions) {
            let off = (float(got[need]) - share).abs();
            let most = if asks_alike { 1.0 - NEARLY } else { float(members.len() as u64) };
            assert!(off < most + 2.0 * NEARLY, "need {need} has {} for {share}", got[need]);
            if asks_alike {
                let (least, most) = ((share + NEARLY).floor(), (share - NEARLY).ceil());
                assert!((least..=most.max(least)).contains(&float(got[need])), "need {need}");
            }
        }
    }
}

/// The problem where all needs ask for the same.
fn asking_alike(problem: &Allocation, asked: u64) -> Allocation {
    let needs = problem.needs().iter().map(|need| Need { asked, ..*need });
    usable(problem.lots().to_vec(), needs.collect(), problem.matches().to_vec())
}

/// Whole units, where the program has them.
fn whole(flows: &[f64]) -> Vec<i128> {
    let round = |flow: &f64| {
        assert!((flow - flow.round()).abs() < NEARLY, "a corner of a flow is whole");
        #[expect(clippy::cast_possible_truncation, reason = "a small whole number")]
        let units = flow.round() as i128;
        units
    };
    flows.iter().map(round).collect()
}

/// Days first, then kilometres: no kilometres of all units together make up for a day.
fn cost(problem: &Allocation, flows: &[i128]) -> i128 {
    let day = 1 + i128::from(problem.lots().iter().map(|lot| lot.units).sum::<u64>()) * 2_000;
    let unit = |at: usize| {
        let m = problem.matches()[at];
        let days = i128::from(problem.lots()[m.lot.at()].expires) + i128::from(m.loss);
        days * day + i128::from(m.distance)
    };
    flows.iter().enumerate().map(|(at, units)| units * unit(at)).sum()
}

fn flows_of(problem: &Allocation, plan: &AllocationPlan) -> Vec<i128> {
    let mut flows = vec![0; problem.matches().len()];
    for given in &plan.given {
        flows[given.of.at()] = i128::from(given.units);
    }
    flows
}

#[expect(clippy::cast_precision_loss, reason = "tests use small numbers")]
fn lots_are_the_cheapest(problem: &Allocation) {
    let plan = planned(problem);
    let alone = |at: usize| {
        let mut flows = vec![0; problem.matches().len()];
        flows[at] = 1;
        -cost(problem, &flows) as f64
    };
    let mut flow = Flow::new(problem, alone);
    for (need, got) in plan.given_to_needs(problem.needs().len()).into_iter().enumerate() {
        flow.limit(problem, need, ComparisonOp::Eq, float(got));
    }
    let cheapest = cost(problem, &whole(&flow.best().1));
    assert_eq!(cost(problem, &flows_of(problem, &plan)), cheapest);
}

#[expect(clippy::cast_precision_loss, reason = "tests use small numbers")]
fn the_sum_is_the_least(problem: &Allocation) {
    let way = |at: usize| {
        let m = problem.matches()[at];
        let days = i64::from(problem.lots()[m.lot.at()].expires) + i64::from(m.loss);
        T1_DAY * days + i64::from(m.distance)
    };
    let mut flow = Flow::new(problem, |at| -(way(at) as f64));
    for (at, need) in problem.needs().iter().enumerate() {
        let segments: Vec<_> = (0..T1_SEGMENTS)
            .map(|segment| {
                let width = float(t1_segment(need.asked, segment));
                (flow.program.add_var(t1_reward(need.class, segment) as f64, (0.0, width)), -1.0)
            })
            .collect();
        let sum = flow.gets(problem, at, &segments);
        flow.program.add_constraint(&sum, ComparisonOp::Eq, 0.0);
    }
    let given = whole(&flow.best().1).into_iter().zip(0..).filter(|(units, _)| *units > 0);
    let given = given.map(|(units, at)| {
        let Match { lot, need, .. } = problem.matches()[at];
        let units = u64::try_from(units).expect("not negative");
        Given { of: MatchIndex::of(at), lot, need, units }
    });
    let theirs = AllocationPlan { given: given.collect(), ..AllocationPlan::default() };
    assert_eq!(check(problem, &theirs), []);
    let ours = allocate_t1(problem, Effort::UNTIL_DONE, &Unwatched);
    assert_eq!(Measures::of(problem, &ours).t1, Measures::of(problem, &theirs).t1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn tiny_problems_agree_with_the_programs(problem in a_tiny_problem(), asked in 0_u64..6) {
        for problem in [asking_alike(&problem, asked), problem] {
            shares_are_fair(&problem);
            lots_are_the_cheapest(&problem);
            the_sum_is_the_least(&problem);
        }
    }
}

#[test]
fn markets_agree_with_the_programs() {
    for seed in 0..25 {
        let problem = a_market(seed, 10, 40);
        for problem in [asking_alike(&problem, 7 + seed), alike(&problem), problem] {
            shares_are_fair(&problem);
            lots_are_the_cheapest(&problem);
            the_sum_is_the_least(&problem);
        }
    }
}
