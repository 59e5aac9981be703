"""OR-tools' min cost flow on an allocation, part by part: `ortools_flow_runner.py PROBLEM PLAN`.

Seconds of the processor count from when the text is read, building the graph through Python included.
"""
import json
import resource
import sys
import time

import numpy
import ortools
from ortools.graph.python import min_cost_flow

import allocation


def solve(problem, part, given):
    lots, needs = {}, {}
    for match in part:
        lot, need, *_ = problem.matches[match]
        lots.setdefault(lot, len(lots))
        needs.setdefault(need, len(needs))
    source = len(lots) + len(needs)
    sink = source + 1
    arcs = []
    for match in part:
        lot, need, *_ = problem.matches[match]
        most = min(problem.units[lot], problem.asked[need])
        arcs.append((lots[lot], len(lots) + needs[need], most, problem.cost(match)))
    supply = sum(problem.units[lot] for lot in lots)
    arcs += [(source, node, problem.units[lot], 0) for lot, node in lots.items()]
    for need, node in needs.items():
        arcs += [(len(lots) + node, sink, units, -worth) for units, worth in problem.pieces(need)]
    arcs.append((source, sink, supply, 0))
    columns = numpy.array(arcs, dtype=numpy.int64).T
    flow = min_cost_flow.SimpleMinCostFlow()
    numbers = flow.add_arcs_with_capacity_and_unit_cost(
        columns[0].astype(numpy.int32), columns[1].astype(numpy.int32), columns[2], columns[3],
    )
    flow.set_nodes_supplies(numpy.array([source, sink], dtype=numpy.int32), numpy.array([supply, -supply]))
    if flow.solve() != flow.OPTIMAL:
        raise SystemExit("a part has no best plan")
    for match, units in zip(part, flow.flows(numbers[:len(part)])):
        given[match] = int(units)


problem = allocation.read(sys.argv[1])
began = time.process_time()
given = [0] * len(problem.matches)
for part in problem.parts():
    solve(problem, part, given)
spent = time.process_time() - began
allocation.write(sys.argv[2], problem, given)
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
told = {"peer": "OR-tools min cost flow", "version": ortools.__version__, "spent": round(spent, 4)}
print(json.dumps(told | {"memory": memory, "found": True}))
