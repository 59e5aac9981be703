"""OR-tools routing: cheapest insertion, then guided local search, stopped by seconds of the processor.

Vehicles that stay where they are end at a place that is no distance from anywhere. Building the model
through Python counts, as it does for whoever plans with it.
"""
import ortools
from ortools.constraint_solver import pywrapcp, routing_enums_pb2

from instance import Clock, answer, run

# The wall may be this many times the processor on a busy machine.
WALL_TIMES = 8


def plan(words, problem):
    clock = Clock()
    model = Model(problem)
    best = {}

    def note():
        cost = model.routing.CostVar().Max()
        if not best or cost < best["cost"]:
            best.update(cost=cost, routes=model.routes())

    model.routing.AddAtSolutionCallback(note)
    solver = model.routing.solver()
    model.routing.AddSearchMonitor(solver.CustomLimit(lambda: clock.spent() >= words.seconds))
    search = pywrapcp.DefaultRoutingSearchParameters()
    search.first_solution_strategy = routing_enums_pb2.FirstSolutionStrategy.PARALLEL_CHEAPEST_INSERTION
    search.local_search_metaheuristic = routing_enums_pb2.LocalSearchMetaheuristic.GUIDED_LOCAL_SEARCH
    search.time_limit.FromSeconds(int(words.seconds * WALL_TIMES + 5))
    model.routing.SolveWithParameters(search)
    answer(words, problem, "OR-tools", ortools.__version__, best.get("routes"), clock.spent())


class Model:
    """A node for each stop, then one for the start and the end of each vehicle."""

    def __init__(self, problem):
        self.problem = problem
        self.stops = list(problem.stops())
        count, nowhere = len(self.stops), len(problem.lengths)
        places = [stop.place for _, _, stop in self.stops]
        starts, ends, nodes = [], [], {}
        for vehicle in problem.vehicles:
            for place, where in ((vehicle.start, starts), (nowhere if vehicle.end is None else vehicle.end, ends)):
                if place not in nodes:
                    nodes[place] = count + len(nodes)
                    places.append(place)
                where.append(nodes[place])
        self.index = pywrapcp.RoutingIndexManager(len(places), len(problem.vehicles), starts, ends)
        self.routing = pywrapcp.RoutingModel(self.index)
        self.add_money(places, nowhere)
        self.add_loads(len(places))
        self.add_times(places, nowhere)
        self.add_pairs()

    def table(self, places, nowhere, of, service=None):
        def between(at, to):
            return 0 if nowhere in (at, to) else of[at][to]

        service = service or [0] * len(places)
        return [[between(at, to) + service[number] for to in places] for number, at in enumerate(places)]

    def add_money(self, places, nowhere):
        lengths = self.table(places, nowhere, self.problem.lengths)
        by_price = {}
        for number, vehicle in enumerate(self.problem.vehicles):
            if vehicle.each not in by_price:
                prices = [[vehicle.each * length for length in row] for row in lengths]
                by_price[vehicle.each] = self.routing.RegisterTransitMatrix(prices)
            self.routing.SetArcCostEvaluatorOfVehicle(by_price[vehicle.each], number)
            self.routing.SetFixedCostOfVehicle(vehicle.fixed, number)

    def add_loads(self, count):
        for at in range(len(self.problem.vehicles[0].amounts)):
            loads = [0] * count
            for node, (number, is_pickup, _) in enumerate(self.stops):
                goods = self.problem.requests[number]
                sign = 1 if is_pickup or goods.pickup is None else -1
                loads[node] = sign * goods.amounts[at]
            evaluator = self.routing.RegisterUnaryTransitVector(loads)
            room = [vehicle.amounts[at] for vehicle in self.problem.vehicles]
            # What is aboard from the start is counted as if it came aboard on the way; that is the same.
            self.routing.AddDimensionWithVehicleCapacity(evaluator, 0, room, True, f"load {at}")

    def add_times(self, places, nowhere):
        service = [stop.service for _, _, stop in self.stops] + [0] * (len(places) - len(self.stops))
        transit = self.routing.RegisterTransitMatrix(self.table(places, nowhere, self.problem.times, service))
        horizon = max(vehicle.closes for vehicle in self.problem.vehicles)
        self.routing.AddDimension(transit, horizon, horizon, False, "time")
        self.time = self.routing.GetDimensionOrDie("time")
        for node, (_, _, stop) in enumerate(self.stops):
            moment = self.time.CumulVar(self.index.NodeToIndex(node))
            moment.SetRange(stop.windows[0][0], min(stop.windows[-1][1], horizon))
            for (_, before), (after, _) in zip(stop.windows, stop.windows[1:]):
                moment.RemoveInterval(before + 1, after - 1)
        for number, vehicle in enumerate(self.problem.vehicles):
            for index in (self.routing.Start(number), self.routing.End(number)):
                self.time.CumulVar(index).SetRange(vehicle.opens, vehicle.closes)

    def add_pairs(self):
        node_of = {(number, is_pickup): node for node, (number, is_pickup, _) in enumerate(self.stops)}
        solver = self.routing.solver()
        for number, goods in enumerate(self.problem.requests):
            if goods.pickup is not None:
                pickup = self.index.NodeToIndex(node_of[number, True])
                delivery = self.index.NodeToIndex(node_of[number, False])
                self.routing.AddPickupAndDelivery(pickup, delivery)
                solver.Add(self.routing.VehicleVar(pickup) == self.routing.VehicleVar(delivery))
                solver.Add(self.time.CumulVar(pickup) <= self.time.CumulVar(delivery))

    def routes(self):
        routes = {}
        for vehicle in range(len(self.problem.vehicles)):
            index = self.routing.NextVar(self.routing.Start(vehicle)).Value()
            while not self.routing.IsEnd(index):
                number, is_pickup, _ = self.stops[self.index.IndexToNode(index)]
                routes.setdefault(vehicle, []).append((number, is_pickup))
                index = self.routing.NextVar(index).Value()
        return routes


run(__doc__, plan)
