//! Plans after local search: cheaper, of the same requests, and allowed.

use super::super::answer;
use super::super::chain::Chain;
use super::*;
use crate::route::check::check;
use crate::route::drive::Road;
use crate::route::problem::{From, Routing};
use crate::route::worlds::{Mix, world};

/// A thrown problem with all goods aboard at the start, and vehicles alike that carry a third of it.
fn aboard(seed: u64) -> Routing {
    let mut problem = world(seed, Mix::MEDIUM.with(Mix::WINDOWS));
    for request in &mut problem.requests {
        request.from = From::AnyStart;
    }
    let grams = |problem: &Routing| problem.requests.iter().map(|r| r.grams).collect::<Vec<_>>();
    let (all, most) = (grams(&problem).iter().sum::<i64>(), grams(&problem).into_iter().max());
    let mut alike = problem.vehicles[0].clone();
    alike.grams = (all / 3).max(most.expect("somebody asks"));
    alike.per_metre = 1 + i64::from(seed.is_multiple_of(2));
    problem.vehicles = vec![alike; problem.vehicles.len()];
    problem
}

fn served(draft: &Draft) -> Vec<u32> {
    let tours = draft.live.iter().map(|&slot| &draft.tours[ix(slot)]);
    let mut all: Vec<u32> = tours.flat_map(Tour::requests).collect();
    all.sort_unstable();
    all
}

#[test]
fn a_polished_plan_is_allowed_and_serves_as_before_for_less() {
    let mut cheaper = 0;
    for seed in 0..60 {
        let problem = aboard(seed);
        let road = Road::new(&problem).expect("thrown worlds fit");
        let model = Model::new(&problem, &road);
        assert!(applies(&model), "{}", problem.name);
        let mut plan = Chain::new(&model, seed).best;
        let (before, cost) = (served(&plan), plan.cost());
        let mut exchange = Exchange::default();
        exchange.polish(&model, &mut plan);
        assert_eq!(served(&plan), before, "{}", problem.name);
        let tours = plan.live.iter().map(|&slot| plan.tours[ix(slot)].cost(&model));
        assert_eq!(tours.sum::<i64>(), plan.cost(), "{}", problem.name);
        assert!(plan.cost() <= cost, "{}", problem.name);
        cheaper += u32::from(plan.cost() < cost);
        assert_eq!(check(&problem, &answer::plan(&road, &model, &plan)), [], "{}", problem.name);
        let rest = plan.cost();
        exchange.polish(&model, &mut plan);
        assert_eq!(plan.cost(), rest, "{}: who is settled stays", problem.name);
    }
    assert!(cheaper > 20, "only {cheaper} plans could be polished");
}

#[test]
fn goods_that_are_picked_up_are_left_to_the_annealing() {
    let problem = world(4, Mix::MEDIUM);
    let road = Road::new(&problem).expect("thrown worlds fit");
    assert!(!applies(&Model::new(&problem, &road)));
}
