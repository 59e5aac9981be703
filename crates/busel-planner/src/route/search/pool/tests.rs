//! A plan put together of the tours of better ones.

use super::super::chain::Chain;
use super::*;
use crate::route::drive::Road;
use crate::route::worlds::{Mix, world};

/// Work that is never used up here.
const ENOUGH: u64 = 1_000_000_000;

/// What is served, and by how much it costs.
fn served(draft: &Draft) -> (Vec<u32>, i64) {
    let mut all: Vec<u32> =
        draft.live.iter().flat_map(|&slot| draft.tours[ix(slot)].requests()).collect();
    all.sort_unstable();
    (all, draft.cost())
}

#[test]
fn a_bad_plan_becomes_the_good_one_whose_tours_are_known() {
    let mut became = 0;
    for seed in 0..120 {
        let problem = world(seed, if seed % 2 == 0 { Mix::PLAIN } else { Mix::SIMPLE });
        let road = Road::new(&problem).expect("thrown worlds fit");
        let model = Model::new(&problem, &road);
        let mut good = Chain::new(&model, seed);
        good.run(2_000, 0.0);
        let mut bad = Chain::new(&model, seed).best;
        let same = served(&bad).0 == served(&good.best).0;
        if !same || bad.live.len() > 5 || bad.cost() == good.best.cost() {
            continue;
        }
        let mut pool = Pool::default();
        for &slot in &good.best.live {
            pool.meet(&model, &good.best.tours[ix(slot)]);
        }
        let before = served(&bad);
        let gained = pool.mix(&model, &mut bad, ENOUGH);
        assert_eq!(served(&bad).0, before.0, "{} serves as before", problem.name);
        assert!(gained, "{}", problem.name);
        assert!(bad.cost() <= good.best.cost(), "{}", problem.name);
        assert!(!pool.mix(&model, &mut bad, ENOUGH), "nothing more is to be gained");
        became += 1;
    }
    assert!(became > 5, "only {became} plans were bad enough");
}

#[test]
fn of_tours_that_serve_the_same_the_cheapest_is_kept() {
    let problem = world(4, Mix::MEDIUM);
    let road = Road::new(&problem).expect("thrown worlds fit");
    let model = Model::new(&problem, &road);
    let plan = Chain::new(&model, 1).best;
    let long = plan.live.iter().map(|&slot| &plan.tours[ix(slot)]);
    let tour = long.max_by_key(|tour| tour.visits.len()).expect("somebody drives");
    let mut pool = Pool::default();
    pool.meet(&model, tour);
    let cheap = pool.known[0].clone();
    let mut dear = tour.clone();
    dear.metres += 1_000;
    pool.meet(&model, &dear);
    assert_eq!((pool.known.len(), pool.known[0].cost), (1, cheap.cost));
    let mut cheaper = tour.clone();
    cheaper.metres -= 1;
    pool.meet(&model, &cheaper);
    assert!(pool.known.len() == 1 && pool.known[0].cost < cheap.cost);
    let mut empty = tour.clone();
    empty.clear(&model, tour.kind);
    pool.meet(&model, &empty);
    assert_eq!(pool.known.len(), 1, "nobody drives an empty tour");
}

#[test]
fn what_is_known_does_not_grow_for_ever() {
    let mut pool = Pool::default();
    let known = |number: usize| Known { kind: number, stops: vec![1], cost: 1 };
    pool.known = (0..KNOWN_MAX).map(known).collect();
    pool.forget();
    assert_eq!(pool.known.len(), KNOWN_MAX - KNOWN_MAX / 2);
    assert_eq!(pool.known[0].kind, KNOWN_MAX / 2, "the newer half stays");
    let key = key(KNOWN_MAX - 1, [0].into_iter());
    assert_eq!(pool.places.get(&key), Some(&(pool.known.len() - 1)));
}

#[test]
fn a_tour_longer_than_can_be_put_together_stays() {
    let mut problem = world(4, Mix::PLAIN);
    let request = problem.requests[0].clone();
    problem.requests = vec![request; partition::ROWS_MAX + 1];
    for vehicle in &mut problem.vehicles {
        (vehicle.grams, vehicle.millilitres) = (1_000_000_000, 1_000_000_000);
    }
    problem.fewest_vehicles = true;
    let road = Road::new(&problem).expect("it fits");
    let model = Model::new(&problem, &road);
    let mut plan = Chain::new(&model, 1).best;
    let long = plan.live.iter().map(|&slot| plan.tours[ix(slot)].requests().count()).max();
    assert!(long > Some(partition::ROWS_MAX), "{long:?} requests in one tour");
    let mut pool = Pool::default();
    assert!(!pool.mix(&model, &mut plan, ENOUGH));
    let longest = pool.known.iter().map(|known| known.requests().count()).max();
    assert!(longest <= Some(partition::ROWS_MAX), "what is of no use is not kept");
}
