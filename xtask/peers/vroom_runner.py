"""VROOM, through pyvroom: deepest exploration, one thread.

Its limit is of the wall clock; `CPU_CLOCK` names a small library that makes this process's clock tell seconds
of the processor. It knows no seed, and ends by itself when it has nothing left to try.
"""
import os
import sys
from datetime import timedelta
from importlib.metadata import version

clock_library = os.environ.get("CPU_CLOCK")
if clock_library and os.environ.get("LD_PRELOAD") != clock_library:
    os.environ["LD_PRELOAD"] = clock_library
    os.execv(sys.executable, [sys.executable] + sys.argv)

import numpy
import vroom

from instance import Clock, answer, run

SECONDS_PER_MINUTE = 60


def plan(words, problem):
    clock = Clock()
    # VROOM counts seconds and metres; the other texts have one measure for both.
    unit = SECONDS_PER_MINUTE if problem.is_convoy else 1
    model = vroom.Input()
    model.set_durations_matrix("car", numpy.array(problem.times, dtype=numpy.uint32) * unit)
    if problem.is_convoy:
        model.set_distances_matrix("car", numpy.array(problem.lengths, dtype=numpy.uint32) * 1000)

    def windows(stop):
        return [vroom.TimeWindow(opens * unit, closes * unit) for opens, closes in stop.windows]

    model.add_vehicle([vehicle_of(number, one, problem, unit) for number, one in enumerate(problem.vehicles)])
    for number, goods in enumerate(problem.requests):
        to = goods.delivery
        if goods.pickup is None:
            model.add_job(vroom.Job(
                number, to.place, default_service=to.service * unit, delivery=goods.amounts, time_windows=windows(to),
            ))
        else:
            model.add_shipment(*(
                vroom.ShipmentStep(number, stop.place, default_service=stop.service * unit, time_windows=windows(stop))
                for stop in (goods.pickup, to)
            ), amount=vroom.Amount(goods.amounts))
    left = timedelta(seconds=max(words.seconds - clock.spent(), 0.01))
    rows = model.solve(exploration_level=5, nb_threads=1, timeout=left).routes
    routes = {}
    for vehicle, kind, number in zip(rows["vehicle_id"], rows["type"], rows["id"]):
        if kind in ("pickup", "delivery", "job"):
            routes.setdefault(int(vehicle), []).append((int(number), kind == "pickup"))
    answer(words, problem, "VROOM", version("pyvroom"), routes, clock.spent())


def vehicle_of(number, one, problem, unit):
    costs = vroom.VehicleCosts(fixed=one.fixed)
    if problem.is_convoy:
        costs = vroom.VehicleCosts(fixed=one.fixed, per_hour=0, per_km=one.each)
    hours = vroom.TimeWindow(one.opens * unit, one.closes * unit)
    return vroom.Vehicle(
        number, start=one.start, end=one.end, capacity=one.amounts, time_window=hours, costs=costs,
    )


run(__doc__, plan)
