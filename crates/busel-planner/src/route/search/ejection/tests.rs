//! Who pushes in, and who leaves for it.

use super::super::chain::Chain;
use super::super::draft::ABSENT;
use super::super::model::no;
use super::*;
use crate::route::drive::Road;
use crate::route::worlds::{Mix, world};

#[test]
fn who_leaves_was_left_out_less_often_and_makes_room() {
    let (mut found, mut twos) = (0, 0);
    for seed in 0..60 {
        let problem = world(seed, Mix::MEDIUM.with(Mix::WINDOWS).with(Mix::TIGHT));
        let road = Road::new(&problem).expect("thrown worlds fit");
        let model = Model::new(&problem, &road);
        let mut plan = Chain::new(&model, seed).best;
        let Some(&slot) = plan.live.first() else { continue };
        let all: Vec<u32> = plan.tours[ix(slot)].requests().collect();
        plan.mark();
        assert!(plan.take_out(&model, slot, &all), "{}", problem.name);
        let absences: Vec<u64> = (0..model.requests.len())
            .map(|r| if all.contains(&no(r)) { 9 } else { r as u64 % 7 })
            .collect();
        let served = plan.home.iter().filter(|&&home| home != ABSENT).count();
        for request in all {
            let mut trials = 10_000;
            let exit = Ejection::default().find(&model, &plan, request, &absences, &mut trials);
            let Some(exit) = exit else { continue };
            let [one, other] = exit.gone;
            let both = weight(&absences, one) + weight(&absences, other);
            let sum = if one == other { weight(&absences, one) } else { both };
            assert!(sum < weight(&absences, request), "{}", problem.name);
            plan.mark();
            assert!(swap(&model, &mut plan, request, &exit), "{}", problem.name);
            let gone = if one == other { 1 } else { 2 };
            let now = plan.home.iter().filter(|&&home| home != ABSENT).count();
            assert_eq!(now, served + 1 - gone, "{}", problem.name);
            assert_eq!(plan.home[ix(request)], exit.slot);
            assert!(plan.absent.contains(&one) && plan.absent.contains(&other));
            assert!(!plan.absent.contains(&request));
            plan.undo();
            found += 1;
            twos += gone - 1;
        }
    }
    assert!(found > 40 && twos > 3, "{found} found, {twos} times two left");
}

#[test]
fn without_trials_nobody_leaves() {
    let problem = world(3, Mix::MEDIUM);
    let road = Road::new(&problem).expect("thrown worlds fit");
    let model = Model::new(&problem, &road);
    let plan = Chain::new(&model, 1).best;
    let absences = vec![5; model.requests.len()];
    assert_eq!(Ejection::default().find(&model, &plan, 0, &absences, &mut 0), None);
}
