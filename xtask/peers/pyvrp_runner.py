"""PyVRP: iterated local search, stopped by seconds of the processor.

Its pairs of pickup and delivery take one window each, so of several the first is used; its answers stay
allowed, if dearer than they could be. `--fleet-first` spends half of the time in its own search for a
smaller fleet.
"""
from importlib.metadata import version

import numpy
from pyvrp import Client, Depot, Location, ProblemData, Shipment, SolveParams, VehicleType, minimise_fleet, solve

from instance import Clock, answer, run


def plan(words, problem):
    clock = Clock()
    kinds = problem.kinds()
    model, shipped, kept = model_of(problem, kinds)
    name = "PyVRP"
    if words.fleet_first:
        name = "PyVRP, fleet first"
        kind = minimise_fleet(model, stop=lambda _: clock.spent() >= words.seconds / 2, seed=words.seed)
        model = model.replace(vehicle_types=[kind])
    found = solve(model, stop=lambda _: clock.spent() >= words.seconds, seed=words.seed, collect_stats=False)
    routes = routes_of(found.best, kinds, shipped, kept) if found.best.is_feasible() else {}
    answer(words, problem, name, version("pyvrp"), routes, clock.spent())


def model_of(problem, kinds):
    """The model, and which request each of its shipments and clients stands for."""
    count = len(problem.lengths)
    # One place more than there are, no distance from anywhere: where open routes end.
    lengths = numpy.zeros((count + 1, count + 1), dtype=numpy.int64)
    times = lengths.copy()
    lengths[:count, :count] = problem.lengths
    times[:count, :count] = problem.times
    places = [Location(x, y) for x, y in problem.points] + [Location(0, 0)]
    ends = {None: count}
    ends.update({place: place for place in range(count)})
    first = [problem.vehicles[kind[0]] for kind in kinds]
    used = sorted({vehicle.start for vehicle in first} | {ends[vehicle.end] for vehicle in first})
    depots = {place: at for at, place in enumerate(used)}
    types = [
        VehicleType(
            num_available=len(kind), capacity=one.amounts, start_depot=depots[one.start],
            end_depot=depots[ends[one.end]], fixed_cost=one.fixed, unit_distance_cost=one.each,
            tw_early=one.opens, tw_late=one.closes,
        )
        for kind, one in zip(kinds, first)
    ]
    shipments, clients, shipped, kept = [], [], [], []
    for number, goods in enumerate(problem.requests):
        to = goods.delivery
        if goods.pickup is None:
            kept.append(number)
            clients.append(Client(
                to.place, delivery=goods.amounts, service_duration=to.service,
                tw_early=to.windows[0][0], tw_late=to.windows[0][1],
            ))
        else:
            at = goods.pickup
            shipped.append(number)
            shipments.append(Shipment(
                at.place, to.place, *at.windows[0], at.service, *to.windows[0], to.service, amount=goods.amounts,
            ))
    depots = [Depot(place) for place in used]
    return ProblemData(places, clients, depots, types, [lengths], [times], [], shipments), shipped, kept


def routes_of(best, kinds, shipped, kept):
    free = [list(kind) for kind in kinds]
    routes = {}
    for route in best.routes():
        stops = []
        for activity in route:
            if activity.is_client():
                stops.append((kept[activity.idx], False))
            elif activity.is_shipment():
                stops.append((shipped[activity.idx], activity.is_pickup()))
        routes[free[route.vehicle_type()].pop(0)] = stops
    return routes


run(__doc__, plan)
