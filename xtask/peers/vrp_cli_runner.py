"""vrp-cli, through its own `pragmatic` JSON, on one thread; `VRP_CLI` names the program.

Its limit is of the wall clock and in whole seconds; `CPU_CLOCK` names a small library that makes its clock
tell seconds of the processor. It takes no seed and throws new dice each time. What it spends includes
reading its own text.
"""
import json
import os
import resource
import subprocess
import tempfile
import time

from instance import answer, run

# Midnight of a day; nothing depends on which.
BEGIN = 1_767_225_600


def plan(words, problem):
    program = os.environ["VRP_CLI"]
    version = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout.split()[-1]
    environment = dict(os.environ)
    if environment.get("CPU_CLOCK"):
        environment["LD_PRELOAD"] = environment["CPU_CLOCK"]
    with tempfile.TemporaryDirectory() as folder:
        files = {name: os.path.join(folder, name) for name in ("problem", "matrix", "out")}
        write(files["problem"], text_of(problem))
        unit = 60 if problem.is_convoy else 1
        matrix = {
            "profile": "car",
            "travelTimes": [time * unit for row in problem.times for time in row],
            "distances": [length for row in problem.lengths for length in row],
        }
        write(files["matrix"], matrix)
        before = children()
        limit = str(max(1, round(words.seconds)))
        calling = [program, "solve", "pragmatic", files["problem"], "-m", files["matrix"]]
        subprocess.run(
            calling + ["-t", limit, "-p", "1,1", "-o", files["out"]],
            env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False,
        )
        spent = children() - before
        routes = {}
        if os.path.exists(files["out"]):
            with open(files["out"], encoding="utf-8") as file:
                routes = routes_of(json.load(file))
    answer(words, problem, "vrp-cli", version, routes, spent)


def children():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def write(path, value):
    with open(path, "w", encoding="utf-8") as file:
        json.dump(value, file)


def text_of(problem):
    unit = 60 if problem.is_convoy else 1

    def moment(time_of_it):
        return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(BEGIN + time_of_it * unit))

    def task(number, stop, amounts, is_pickup):
        times = [[moment(opens), moment(closes)] for opens, closes in stop.windows]
        place = {"location": {"index": stop.place}, "duration": stop.service * unit, "times": times}
        return {"places": [place | {"tag": f"{'p' if is_pickup else 'd'}{number}"}], "demand": amounts}

    jobs = []
    for number, goods in enumerate(problem.requests):
        job = {"id": str(number), "deliveries": [task(number, goods.delivery, goods.amounts, False)]}
        if goods.pickup is not None:
            job["pickups"] = [task(number, goods.pickup, goods.amounts, True)]
        jobs.append(job)
    vehicles = []
    for kind in problem.kinds():
        one = problem.vehicles[kind[0]]
        shift = {"start": {"earliest": moment(one.opens), "location": {"index": one.start}}}
        if one.end is not None:
            shift["end"] = {"latest": moment(one.closes), "location": {"index": one.end}}
        vehicles.append({
            "typeId": f"kind {kind[0]}", "vehicleIds": [str(number) for number in kind],
            "profile": {"matrix": "car"}, "shifts": [shift], "capacity": one.amounts,
            "costs": {"fixed": one.fixed if problem.is_convoy else 0, "distance": one.each, "time": 0},
        })
    goals = ["minimize-unassigned"]
    goals += ["minimize-cost"] if problem.is_convoy else []
    goals += ["minimize-tours"] if problem.fewest_vehicles else []
    goals += [] if problem.is_convoy else ["minimize-distance"]
    return {
        "plan": {"jobs": jobs},
        "fleet": {"vehicles": vehicles, "profiles": [{"name": "car"}]},
        "objectives": [{"type": goal} for goal in goals],
    }


def routes_of(found):
    routes = {}
    for tour in found["tours"]:
        activities = [activity for stop in tour["stops"] for activity in stop["activities"]]
        tags = [activity["jobTag"] for activity in activities if activity["type"] in ("pickup", "delivery")]
        routes[int(tour["vehicleId"])] = [(int(tag[1:]), tag[0] == "p") for tag in tags]
    return routes


run(__doc__, plan)
