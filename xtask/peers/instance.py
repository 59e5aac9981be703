"""What every runner shares: the words of the call, the problem as whole numbers, the answer as text.

The texts are those that `busel-plan route` reads, turned into whole numbers in the same way: with goal H
lengths and times in thousandths, rounded; with D in tenths, cut off. A convoy is counted in kilometres and
minutes. Whatever the text was, a runner sees one kind of problem and writes one kind of answer.
"""
import argparse
import json
import math
import os
import sys
import time
from dataclasses import dataclass, field


@dataclass
class Stop:
    place: int
    windows: list
    service: int
    name: object


@dataclass
class Request:
    """Goods for one vehicle; without a pickup they are aboard when any vehicle leaves."""
    pickup: object
    delivery: Stop
    amounts: list


@dataclass
class Vehicle:
    name: object
    start: int
    end: object
    amounts: list
    fixed: int
    each: int
    opens: int
    closes: int

    def kind(self):
        return (self.start, self.end, tuple(self.amounts), self.fixed, self.each, self.opens, self.closes)


@dataclass
class Problem:
    name: str
    lengths: list
    times: list
    points: list
    requests: list = field(default_factory=list)
    vehicles: list = field(default_factory=list)
    is_convoy: bool = False
    fewest_vehicles: bool = False

    def kinds(self):
        """Vehicles that are alike, as lists of their numbers."""
        kinds = {}
        for number, vehicle in enumerate(self.vehicles):
            kinds.setdefault(vehicle.kind(), []).append(number)
        return list(kinds.values())

    def stops(self):
        for number, request in enumerate(self.requests):
            if request.pickup is not None:
                yield number, True, request.pickup
            yield number, False, request.delivery


def call(about):
    words = argparse.ArgumentParser(description=about)
    words.add_argument("instance")
    words.add_argument("--seconds", type=float, default=10)
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--goal", choices=["H", "D", "cost"], default="H")
    words.add_argument("--out", required=True)
    words.add_argument("--fleet-first", action="store_true")
    return words.parse_args()


def read(path, goal):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    name = os.path.splitext(os.path.basename(path))[0]
    head = " ".join(text.splitlines()[:12]).upper()
    if head.lstrip().startswith("{"):
        return convoy(json.loads(text))
    if "ROUTE-TIME" in head:
        return roads(name, text.splitlines(), goal)
    rows = [line.split() for line in text.splitlines()]
    rows = [row for row in rows if row and all(is_number(word) for word in row)]
    has_mates = not ("CUSTOMER" in head and "VEHICLE" in head)
    scale = 1000 if goal == "H" else 10
    points = [(float(row[1]), float(row[2])) for row in rows[1:]]

    def length(one, other):
        far = scale * math.hypot(one[0] - other[0], one[1] - other[1])
        return round(far) if goal == "H" else math.floor(far + 1e-9)

    table = [[length(one, other) for other in points] for one in points]
    fleet = int(rows[0][0]), int(rows[0][1])
    return one_depot(name, rows[1:], table, points, fleet, scale, 10_000 if goal == "H" else 0, has_mates)


def roads(name, lines, goal):
    """Sartori and Buriol's: a heading, nodes, and a table of minutes."""
    begin = next(at for at, line in enumerate(lines) if line.startswith("NODES"))
    heading = dict(line.split(":", 1) for line in lines[:begin] if ":" in line)
    size, capacity = int(heading["SIZE"]), int(heading["CAPACITY"])
    rows = [line.split() for line in lines[begin + 1:begin + 1 + size]]
    rows[0][5] = min(float(rows[0][5]), float(heading["ROUTE-TIME"]))
    table = [[int(word) for word in line.split()] for line in lines[begin + 2 + size:begin + 2 + 2 * size]]
    points = [(float(row[1]), float(row[2])) for row in rows]
    fleet = (size - 1) // 2, capacity
    return one_depot(name, rows, table, points, fleet, 1, 1_000 if goal == "H" else 0, True)


def one_depot(name, rows, table, points, fleet, scale, fixed, has_mates):
    count, capacity = fleet
    problem = Problem(name, table, table, points, fewest_vehicles=fixed > 0)
    opens, closes = math.ceil(scale * float(rows[0][4])), math.floor(scale * float(rows[0][5]))
    problem.vehicles = [
        Vehicle(number, 0, 0, [capacity], fixed * scale, 1, opens, closes) for number in range(count)
    ]

    def stop(number):
        row = rows[number]
        window = (math.ceil(scale * float(row[4])), math.floor(scale * float(row[5])))
        return Stop(number, [window], math.ceil(scale * float(row[6])), number)

    for number, row in enumerate(rows[1:], 1):
        demand = int(float(row[3]))
        if not has_mates:
            problem.requests.append(Request(None, stop(number), [demand]))
        elif int(row[8]) > 0:
            problem.requests.append(Request(stop(number), stop(int(row[8])), [demand]))
    return problem


def convoy(text):
    """`busel-convoy-1` without the rules of the road: these no other planner has."""
    points = [tuple(point) for point in text["nodes"]]

    def kilometres(one, other):
        return math.floor(1.25 * math.hypot(one[0] - other[0], one[1] - other[1]) + 0.5)

    lengths = text.get("km") or [[kilometres(one, other) for other in points] for one in points]

    def minutes(at, to, far):
        border = 0 if (points[at][0] < 900) == (points[to][0] < 900) else 90
        return (far * 24 + 13) // 26 + border

    times = text.get("minutes") or [
        [minutes(at, to, far) for to, far in enumerate(row)] for at, row in enumerate(lengths)
    ]
    problem = Problem(text["name"], lengths, times, points, is_convoy=True)
    for vehicle in text["vehicles"]:
        amounts = [vehicle["kg"], vehicle["litres"]]
        money = vehicle["fixed"], vehicle["per_km"]
        problem.vehicles.append(
            Vehicle(vehicle["id"], vehicle["start"], vehicle["end"], amounts, *money, *vehicle["tw"])
        )
    for goods in text["requests"]:
        def stop(which):
            windows = [tuple(window) for window in goods[f"{which}_tw"]]
            return Stop(goods[which], windows, goods[f"{which}_service"], goods["id"])

        pickup = stop("p") if goods.get("p") is not None else None
        problem.requests.append(Request(pickup, stop("d"), [goods["kg"], goods["litres"]]))
    return problem


def is_number(word):
    try:
        float(word)
        return True
    except ValueError:
        return False


def answer(words, problem, peer, version, routes, spent):
    """Writes `routes` (vehicle number → stops as (request number, is pickup)) and says what was spent."""
    routes = {vehicle: stops for vehicle, stops in (routes or {}).items() if stops}
    told = {"peer": peer, "version": version, "spent": round(spent, 3), "found": bool(routes)}
    if routes:
        with open(words.out, "w", encoding="utf-8") as file:
            file.write(as_json(problem, routes) if problem.is_convoy else as_lines(problem, routes, peer))
    print(json.dumps(told), flush=True)


def as_json(problem, routes):
    said = []
    for vehicle, stops in routes.items():
        named = [["p" if is_pickup else "d", problem.requests[number].delivery.name] for number, is_pickup in stops]
        said.append({"vehicle": problem.vehicles[vehicle].name, "stops": named})
    return json.dumps(said)


def as_lines(problem, routes, peer):
    lines = [f"Instance name : {problem.name}", f"Authors : {peer}", "Date : -", "Reference : -", "Solution"]
    for turn, stops in enumerate(routes.values(), 1):
        requests = [(problem.requests[number], is_pickup) for number, is_pickup in stops]
        nodes = [(request.pickup if is_pickup else request.delivery).name for request, is_pickup in requests]
        lines.append(f"Route {turn} : " + " ".join(map(str, nodes)))
    return "\n".join(lines) + "\n"


class Clock:
    """Seconds of this process on the processor since it was asked for."""

    def __init__(self):
        self.began = time.process_time()

    def spent(self):
        return time.process_time() - self.began


def run(about, plan):
    """Reads the call and the problem, and has `plan` answer it."""
    words = call(about)
    problem = read(words.instance, words.goal)
    try:
        plan(words, problem)
    except Exception as fault:  # A peer that cannot do it is part of the comparison, not the end of it.
        print(json.dumps({"found": False, "why": f"{type(fault).__name__}: {fault}"[:300]}), flush=True)
        sys.exit(0)
