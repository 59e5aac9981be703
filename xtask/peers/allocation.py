"""An allocation as the runners see it: the text read, its parts, the one-sum goal, the plan written.

The goal is that of `busel-plan allocate --mode t1`: each need is cut into ten equal pieces that are worth less
one after the other, classes of needs lie a thousand millions apart, and a match costs 5000 a day of expiry (a
substitute counts a hundred days) and 1 a kilometre.
"""
from dataclasses import dataclass, field

PIECES = 10
WORTH_OF_A_PIECE = 100_000_000


@dataclass
class Allocation:
    name: str
    units: list = field(default_factory=list)
    expires: list = field(default_factory=list)
    asked: list = field(default_factory=list)
    priority: list = field(default_factory=list)
    matches: list = field(default_factory=list)

    def cost(self, match):
        lot, _, substitute, kilometres = self.matches[match]
        return 5_000 * (self.expires[lot] + 100 * substitute) + kilometres

    def pieces(self, need):
        """Units of each piece of a need, and what one of them is worth."""
        asked = self.asked[need]
        for piece in range(PIECES):
            units = asked * (piece + 1) // PIECES - asked * piece // PIECES
            if units:
                worth = 3 * PIECES - PIECES * (self.priority[need] - 1) - piece
                yield units, worth * WORTH_OF_A_PIECE

    def parts(self):
        """Matches of lots and needs that are connected, part by part."""
        above = list(range(len(self.units) + len(self.asked)))

        def top(at):
            while above[at] != at:
                above[at] = above[above[at]]
                at = above[at]
            return at

        for lot, need, *_ in self.matches:
            above[top(lot)] = top(len(self.units) + need)
        parts = {}
        for at, (lot, *_) in enumerate(self.matches):
            parts.setdefault(top(lot), []).append(at)
        return list(parts.values())


def read(path):
    with open(path, encoding="utf-8") as file:
        problem = Allocation(file.readline().split()[2])
        for line in file:
            letter, *numbers = line.split()
            numbers = [int(number) for number in numbers]
            if letter == "L":
                problem.expires.append(numbers[4])
                problem.units.append(numbers[5])
            elif letter == "N":
                problem.priority.append(numbers[5])
                problem.asked.append(numbers[6])
            else:
                problem.matches.append(tuple(numbers))
    return problem


def write(path, problem, given):
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"allocsol 1 {problem.name}\n")
        file.writelines(f"{match} {units}\n" for match, units in enumerate(given) if units)
