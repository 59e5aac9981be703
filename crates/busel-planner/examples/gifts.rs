//! Plans the convoy of thirty gifts, with the rule that crews get home and without.
//!
//! `gifts [--seconds S] [--seed K]` gives each of the two plannings S seconds of the processor, one
//! unless told otherwise, and prints a table: when the first plan was there that serves everything,
//! what the plan in the end costs, and how each crew of a vehicle that stays gets home. Both plans
//! are checked; it fails when one is not allowed, leaves something, or leaves somebody behind.

#[path = "../src/bin/busel-plan/clock.rs"]
#[expect(dead_code, reason = "of the tool's clock only the seconds are asked for")]
mod clock;

use std::collections::BTreeSet;
use std::error::Error;
use std::io::{self, Write as _};
use std::process::ExitCode;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

use busel_planner::route::check::check;
use busel_planner::route::drive::gifts::gifts;
use busel_planner::route::plan::{Act, RoutePlan};
use busel_planner::route::problem::{Routing, VehicleNo};
use busel_planner::route::search::{Effort, News, Pace, Watch, route};

/// The convoy's lengths are metres, and its costs so many to one of money.
const METRES: i64 = 1_000;
const COST: i64 = 100_000;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let (mut seconds, mut seed) = (1.0, 1);
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let value = words.next().ok_or("--seconds S or --seed K")?;
        match word.as_str() {
            "--seconds" => seconds = value.parse()?,
            "--seed" => seed = value.parse()?,
            _ => return Err("--seconds S or --seed K".into()),
        }
    }
    let mut out = io::stdout();
    writeln!(
        out,
        "| crews get home | all served after, s | processor, s | attempts | cost | km | vehicles \
         | crews that stay | in a seat | by a paid ride | left behind |\n\
         | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
    )?;
    let mut is_well = true;
    let mut costs = Vec::new();
    for must_return in [true, false] {
        let problem = gifts(must_return);
        let watch = Stopwatch::of(seconds);
        let effort = Effort { seed, iterations: u64::MAX, threads: 1 };
        let plan = route(&problem, &effort, &watch)?;
        let spent = watch.spent();
        let wrong = check(&problem, &plan);
        for violation in &wrong {
            writeln!(io::stderr(), "not allowed: {violation}")?;
        }
        let home = Home::of(&problem, &plan);
        let first = watch.whole.get().map_or("never".to_owned(), |at| format!("{at:.3}"));
        let attempts = watch.attempts.load(Ordering::Relaxed);
        let (cost, km) = (plan.totals.cost / COST, plan.totals.metres / METRES);
        let (word, used) = (if must_return { "yes" } else { "no" }, plan.totals.vehicles);
        let Home { stay, seated, paid, behind } = home;
        writeln!(
            out,
            "| {word} | {first} | {spent:.2} | {attempts} | {cost} | {km} | {used} | {stay} | {seated} \
             | {paid} | {behind} |"
        )?;
        costs.push(plan.totals.cost);
        is_well &= wrong.is_empty() && plan.unserved.is_empty() && (behind == 0 || !must_return);
    }
    if let [with, without] = costs[..] {
        let percent = (with - without) * 100 / without.max(1);
        writeln!(out, "\nThat everybody gets home costs {percent} % more.")?;
    }
    Ok(if is_well { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// How the crews of vehicles that stay get home; counted from the plan, not from the search.
struct Home {
    stay: usize,
    seated: usize,
    paid: usize,
    behind: usize,
}

impl Home {
    fn of(problem: &Routing, plan: &RoutePlan) -> Self {
        let facts = |vehicle: VehicleNo| &problem.vehicles[vehicle as usize];
        let used = plan.routes.iter().map(|route| route.vehicle);
        let stay: BTreeSet<_> = used.filter(|&vehicle| facts(vehicle).end.is_none()).collect();
        let collected = plan.routes.iter().flat_map(|van| {
            van.acts().filter_map(move |act| match act {
                // A seat counts where it goes home.
                Act::Collect(crew) if facts(van.vehicle).end == Some(facts(crew).crew.home) => {
                    Some(crew)
                }
                Act::Collect(_) | Act::PickUp(_) | Act::Deliver(_) => None,
            })
        });
        let seated: BTreeSet<_> = collected.collect();
        let paid: BTreeSet<_> = plan.paid_rides.iter().copied().collect();
        let behind = stay.iter().filter(|crew| !seated.contains(crew) && !paid.contains(crew));
        Self { behind: behind.count(), stay: stay.len(), seated: seated.len(), paid: paid.len() }
    }
}

/// Stops the search in time, and remembers when everything was served first.
struct Stopwatch {
    began: f64,
    seconds: f64,
    whole: OnceLock<f64>,
    attempts: AtomicU64,
}

impl Stopwatch {
    fn of(seconds: f64) -> Self {
        let (whole, attempts) = (OnceLock::new(), AtomicU64::new(0));
        Self { began: clock::cpu_seconds(), seconds, whole, attempts }
    }

    fn spent(&self) -> f64 {
        clock::cpu_seconds() - self.began
    }
}

impl Watch for Stopwatch {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small, positive")]
    fn look(&self, news: News) -> Pace {
        let spent = self.spent();
        self.attempts.store(news.iterations, Ordering::Relaxed);
        if news.unserved == 0 {
            self.whole.get_or_init(|| spent);
        }
        if spent < self.seconds {
            Pace::Spent((spent / self.seconds * 1e6) as u32)
        } else {
            Pace::Stop
        }
    }
}
