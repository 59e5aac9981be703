//! What and who is aboard, by hand.

use super::*;

/// A problem of five places, this van and these goods.
fn with(van: Vehicle, goods: Vec<Request>) -> Routing {
    Routing { vehicles: vec![van], requests: goods, ..line(5) }
}

fn refusal(problem: &Routing, acts: &[Act]) -> Option<(usize, Rule)> {
    let road = Road::new(problem).unwrap();
    let way = road.timeline(0, acts, &Gates::open());
    way.err().map(|refused| (refused.act, refused.rule))
}

fn carry(from: PlaceNo, to: PlaceNo) -> Request {
    Request { from: From::Stop(stop(from)), ..drop_at(to) }
}

use Act::{Deliver, PickUp};

#[test]
fn goods_from_the_start_are_aboard_until_they_are_delivered() {
    let problem = with(Vehicle { grams: 250, ..van() }, vec![drop_at(4), carry(1, 2), carry(3, 4)]);
    let all = [PickUp(1), Deliver(1), PickUp(2), Deliver(2), Deliver(0)];
    assert_eq!(refusal(&problem, &all), None);
    let heavy = with(Vehicle { grams: 199, ..van() }, problem.requests.clone());
    assert_eq!(refusal(&heavy, &all), Some((0, Rule::Load)));
    let early = [Deliver(0), PickUp(1), Deliver(1), PickUp(2), Deliver(2)];
    assert_eq!(refusal(&heavy, &early), None);
}

#[test]
fn volume_counts_as_weight_does() {
    let problem = with(Vehicle { millilitres: 199, ..van() }, vec![carry(1, 2), carry(1, 2)]);
    let both = [PickUp(0), PickUp(1), Deliver(0), Deliver(1)];
    assert_eq!(refusal(&problem, &both), Some((1, Rule::Load)));
}

#[test]
fn what_is_aboard_and_not_delivered_counts_all_the_way() {
    let aboard = Request { from: From::Aboard(0), ..drop_at(4) };
    let problem = with(Vehicle { grams: 199, ..van() }, vec![aboard, carry(1, 2)]);
    assert_eq!(refusal(&problem, &[PickUp(1), Deliver(1)]), Some((0, Rule::Load)));
    assert_eq!(refusal(&problem, &[Deliver(0), PickUp(1), Deliver(1)]), None);
}

#[test]
fn what_is_aboard_another_vehicle_is_not_delivered() {
    let mut problem = with(van(), vec![Request { from: From::Aboard(1), ..drop_at(4) }]);
    problem.vehicles.push(van());
    assert_eq!(refusal(&problem, &[Deliver(0)]), Some((0, Rule::Goods)));
}

#[test]
fn goods_are_delivered_once_after_they_are_picked_up() {
    let problem = with(van(), vec![carry(1, 2), drop_at(3)]);
    for (acts, act) in [
        (vec![Deliver(0)], 0),
        (vec![PickUp(0)], 1),
        (vec![PickUp(0), PickUp(0)], 1),
        (vec![PickUp(0), Deliver(0), PickUp(0), Deliver(0)], 2),
        (vec![PickUp(1)], 0),
        (vec![Deliver(1), Deliver(1)], 1),
        (vec![Deliver(7)], 0),
    ] {
        assert_eq!(refusal(&problem, &acts), Some((act, Rule::Goods)), "{acts:?}");
    }
}

#[test]
fn fuel_is_not_beside_food() {
    let class = |request: Request, class| Request { class: GoodsClass(class), ..request };
    let goods = vec![class(carry(1, 2), 3), class(carry(1, 2), 200), class(drop_at(4), 200)];
    let mut problem = with(van(), goods);
    problem.apart.push((GoodsClass(200), GoodsClass(3)));
    let both = [PickUp(0), PickUp(1), Deliver(0), Deliver(1)];
    assert_eq!(refusal(&problem, &both), Some((1, Rule::Apart)));
    assert_eq!(refusal(&problem, &[PickUp(0), Deliver(0), PickUp(1), Deliver(1)]), None);
    assert_eq!(refusal(&problem, &[PickUp(0), Deliver(0), Deliver(2)]), Some((0, Rule::Apart)));
    assert_eq!(refusal(&problem, &[Deliver(2), PickUp(0), Deliver(0)]), None);
    let road = Road::new(&problem).unwrap();
    let mut states = road.states(0, &[PickUp(0), Deliver(0)], &Gates::open()).unwrap();
    let had: Vec<_> = states.iter_mut().map(|state| road.had(0, state, 2)).collect();
    assert_eq!(had, [Ok(()), Err(Rule::Apart), Err(Rule::Apart)]);
    problem.apart.push((GoodsClass(200), GoodsClass(200)));
    assert_eq!(refusal(&problem, &[PickUp(1), Deliver(1), Deliver(2)]), Some((0, Rule::Apart)));
}

#[test]
fn what_turns_out_to_be_aboard_from_the_start_is_as_if_it_had_been_said() {
    let problem = with(van(), vec![carry(1, 2), drop_at(4)]);
    let road = Road::new(&problem).unwrap();
    let acts = [PickUp(0), Deliver(0), Deliver(1)];
    let states = road.states(0, &acts, &Gates::open()).unwrap();
    let mut later = road.states(0, &acts[..2], &Gates::open()).unwrap();
    for (state, told) in later.iter_mut().zip(&states) {
        road.had(0, state, 1).unwrap();
        assert_eq!(state, told);
    }
}

#[test]
fn cold_goods_need_a_cold_box() {
    let cold = Request { needs: Traits(0b101), ..carry(1, 2) };
    let mut problem = with(Vehicle { traits: Traits(0b110), ..van() }, vec![cold]);
    assert_eq!(refusal(&problem, &[PickUp(0), Deliver(0)]), Some((0, Rule::Traits)));
    problem.vehicles[0].traits = Traits(0b111);
    assert_eq!(refusal(&problem, &[PickUp(0), Deliver(0)]), None);
}

#[test]
fn who_comes_after_one_window_waits_for_the_next() {
    let mut problem = with(van(), vec![drop_at(4), drop_at(4)]);
    let window = |opens, closes| Window { opens: opens * H, closes: closes * H };
    problem.requests[0].to.windows = vec![window(0, 3), window(4, 4), window(9, 10)];
    problem.requests[0].to.service = 1;
    let road = Road::new(&problem).unwrap();
    let begins = |acts: &[Act]| {
        let way = road.timeline(0, acts, &Gates::open()).unwrap();
        let act = way.spans.iter().find(|span| span.doing == Doing::Act(Deliver(0)));
        act.map(|span| span.from / H)
    };
    assert_eq!(begins(&[Deliver(0), Deliver(1)]), Some(4));
    problem.requests[1].to.service = 60;
    let road = Road::new(&problem).unwrap();
    let way = road.timeline(0, &[Deliver(1), Deliver(0)], &Gates::open()).unwrap();
    let act = way.spans.iter().find(|span| span.doing == Doing::Act(Deliver(0)));
    assert_eq!(act.map(|span| span.from), Some(9 * H));
}

#[test]
fn the_last_window_and_the_vehicles_own_end_are_kept() {
    let mut problem = with(van(), vec![drop_at(4)]);
    problem.vehicles[0].until = 8 * H;
    assert_eq!(refusal(&problem, &[Deliver(0)]), None);
    problem.vehicles[0].until -= 1;
    assert_eq!(refusal(&problem, &[Deliver(0)]), Some((1, Rule::Until)));
    problem.vehicles[0].end = None;
    assert_eq!(refusal(&problem, &[Deliver(0)]), None);
    problem.requests[0].to.windows[0].closes = 4 * H - 1;
    assert_eq!(refusal(&problem, &[Deliver(0)]), Some((0, Rule::Window)));
}
