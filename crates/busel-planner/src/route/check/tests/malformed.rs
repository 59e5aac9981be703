//! A plan may say anything: the checker answers, whatever it reads.

use proptest::prelude::*;

use super::border::two_cross;
use super::crews::three_leave;
use super::goods::a_round;
use super::hours::two_days;
use super::scene::{Scene, border, collect, deliver, drive, pick_up, stand};
use crate::route::check::violation::Violation;
use crate::route::plan::{Doing, RoutePlan, Span, Why};

/// One thing done to a plan, wherever it falls.
#[derive(Debug, Clone)]
enum Harm {
    Span(usize, Hurt),
    Vehicle(u32),
    Unserved(u32),
    PaidRide(u32),
    Totals(i64, u32),
    AnotherRoute,
}

/// One thing done to a span.
#[derive(Debug, Clone)]
enum Hurt {
    Begin(i64),
    End(i64),
    Do(Doing),
    SwapWithTheFirst,
    Lose,
    Repeat,
}

fn a_number() -> impl Strategy<Value = u32> {
    prop_oneof![0_u32..6, Just(u32::MAX), any::<u32>()]
}

fn a_moment() -> impl Strategy<Value = i64> {
    prop_oneof![-10_i64..50_000, Just(i64::MIN), Just(i64::MAX), any::<i64>()]
}

fn a_deed() -> impl Strategy<Value = Doing> {
    let why = prop_oneof![Just(Why::Window), Just(Why::Rest)];
    prop_oneof![
        a_number().prop_map(drive),
        a_number().prop_map(border),
        why.prop_map(stand),
        a_number().prop_map(pick_up),
        a_number().prop_map(deliver),
        a_number().prop_map(collect),
    ]
}

fn a_hurt() -> impl Strategy<Value = Hurt> {
    prop_oneof![
        a_moment().prop_map(Hurt::Begin),
        a_moment().prop_map(Hurt::End),
        a_deed().prop_map(Hurt::Do),
        Just(Hurt::SwapWithTheFirst),
        Just(Hurt::Lose),
        Just(Hurt::Repeat),
    ]
}

fn a_harm() -> impl Strategy<Value = Harm> {
    prop_oneof![
        6 => (0_usize..16, a_hurt()).prop_map(|(span, hurt)| Harm::Span(span, hurt)),
        1 => a_number().prop_map(Harm::Vehicle),
        1 => a_number().prop_map(Harm::Unserved),
        1 => a_number().prop_map(Harm::PaidRide),
        1 => (a_moment(), a_number()).prop_map(|(sum, count)| Harm::Totals(sum, count)),
        1 => Just(Harm::AnotherRoute),
    ]
}

fn harm(plan: &mut RoutePlan, route: usize, harm: &Harm) {
    let route = route % plan.routes.len();
    match *harm {
        Harm::Span(span, ref how) => {
            let spans = &mut plan.routes[route].spans;
            if !spans.is_empty() {
                let span = span % spans.len();
                hurt(spans, span, how);
            }
        }
        Harm::Vehicle(number) => plan.routes[route].vehicle = number,
        Harm::Unserved(number) => plan.unserved.push(number),
        Harm::PaidRide(number) => plan.paid_rides.push(number),
        Harm::Totals(sum, count) => {
            (plan.totals.metres, plan.totals.cost) = (sum, sum);
            (plan.totals.vehicles, plan.totals.unserved[0]) = (count, count);
        }
        Harm::AnotherRoute => plan.routes.push(plan.routes[route].clone()),
    }
}

fn hurt(spans: &mut Vec<Span>, span: usize, how: &Hurt) {
    match *how {
        Hurt::Begin(moment) => spans[span].from = moment,
        Hurt::End(moment) => spans[span].until = moment,
        Hurt::Do(doing) => spans[span].doing = doing,
        Hurt::SwapWithTheFirst => spans.swap(0, span),
        Hurt::Lose => {
            spans.remove(span);
        }
        Hurt::Repeat => spans.insert(span, spans[span]),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn whatever_a_plan_says_is_answered(
        scene in 0_usize..4,
        harms in prop::collection::vec((0_usize..3, a_harm()), 1..8),
    ) {
        let scenes: [fn() -> Scene; 4] = [a_round, two_cross, two_days, three_leave];
        let whole = scenes[scene]();
        let mut harmed = whole.clone();
        for (route, what) in &harms {
            harm(&mut harmed.plan, *route, what);
        }
        let found = harmed.found();
        let says: Vec<_> = found.iter().map(Violation::to_string).collect();
        prop_assert!(says.iter().all(|sentence| sentence.len() > 10));
        prop_assert_eq!(&harmed.found(), &found);
        // What a plan says of itself is right only if it was so before.
        let (said, was) = (harmed.plan.totals, whole.plan.totals);
        let is_told = |violation: &Violation| matches!(
            violation,
            Violation::WrongMetres { .. } | Violation::WrongCost { .. }
                | Violation::WrongVehicles { .. } | Violation::WrongUnserved { .. }
        );
        if harmed.plan.routes == whole.plan.routes && said != was {
            prop_assert!(found.iter().any(is_told));
        }
    }
}
