//! A planner that throws dice: any request at any point of any vehicle's way, as long as time can be
//! kept. Its plans are bad and of shapes that no search would think of, which is what they are for.

use busel_planner::route::drive::Road;
use busel_planner::route::drive::crew::bring_home;
use busel_planner::route::drive::totals::assemble;
use busel_planner::route::drive::whole::{Acts, timelines};
use busel_planner::route::plan::{Act, RoutePlan};
use busel_planner::route::problem::{From, RequestNo, Routing, VehicleNo};
use busel_planner::route::worlds::Dice;

/// Places tried for each request.
const TRIES: usize = 4;

/// A plan by chance, the same every time for the same problem.
pub(crate) fn plan(problem: &Routing) -> RoutePlan {
    let road = Road::new(problem).expect("what dice make is fit");
    let mut dice =
        Dice::of(problem.requests.iter().map(|request| request.grams.cast_unsigned()).sum());
    let mut routes: Vec<Acts> =
        (0..).zip(&problem.vehicles).map(|(number, _)| (number, Vec::new())).collect();
    for request in in_any_sequence(problem, &mut dice) {
        for _ in 0..TRIES {
            let tried = with_goods(problem, &routes, request, &mut dice);
            if timelines(&road, &tried).is_ok() {
                routes = tried;
                break;
            }
        }
    }
    let whole = if dice.one_in(2) {
        // Somebody has thought about who rides with whom.
        bring_home(&road, &routes).expect("their time was kept before").whole
    } else {
        for crew in 0..routes.len() {
            let tried = with_crew(&routes, crew, &mut dice);
            let needs_ride = road.stays_at(routes[crew].0, &routes[crew].1).is_some();
            if needs_ride && timelines(&road, &tried).is_ok() {
                routes = tried;
            }
        }
        timelines(&road, &routes).expect("their time was kept before")
    };
    assemble(&road, whole)
}

fn in_any_sequence(problem: &Routing, dice: &mut Dice) -> Vec<RequestNo> {
    let mut left: Vec<_> = (0..).zip(&problem.requests).map(|(number, _)| number).collect();
    let mut sequence = Vec::new();
    while !left.is_empty() {
        sequence.push(left.swap_remove(dice.below(left.len())));
    }
    sequence
}

/// These routes and one request more, somewhere.
fn with_goods(
    problem: &Routing,
    routes: &[Acts],
    request: RequestNo,
    dice: &mut Dice,
) -> Vec<Acts> {
    let mut routes = routes.to_vec();
    let from = &problem.requests[index(request)].from;
    let route = match from {
        From::Aboard(vehicle) => index(*vehicle),
        From::AnyStart | From::Stop(_) => dice.below(routes.len()),
    };
    let acts = &mut routes[route].1;
    let deliver = dice.below(acts.len() + 1);
    acts.insert(deliver, Act::Deliver(request));
    if let From::Stop(_) = from {
        acts.insert(dice.below(deliver + 1), Act::PickUp(request));
    }
    routes
}

/// These routes and one crew collected, somewhere.
fn with_crew(routes: &[Acts], crew: usize, dice: &mut Dice) -> Vec<Acts> {
    let mut routes = routes.to_vec();
    let crew: VehicleNo = routes[crew].0;
    let by = dice.below(routes.len());
    let acts = &mut routes[by].1;
    acts.insert(dice.below(acts.len() + 1), Act::Collect(crew));
    routes
}

fn index(number: u32) -> usize {
    usize::try_from(number).expect("a number of a list")
}
