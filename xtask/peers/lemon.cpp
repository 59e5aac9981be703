// LEMON's network simplex on an allocation: `lemon PROBLEM PLAN` writes the plan and prints the seconds of the
// processor and the peak of memory in MiB, as one line of JSON.
//
// It solves the one-sum goal `t1` part by part, parts being lots and needs that no match connects: each need is
// cut into ten equal pieces that are worth less one after the other, classes of needs lie a thousand millions
// apart, and a match costs 5000 a day of expiry (a substitute counts a hundred days) and 1 a kilometre.
//
// c++ -O2 -std=c++17 -o lemon lemon.cpp -llemon
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>
#include <sys/resource.h>

#include <algorithm>
#include <cstdint>
#include <ctime>
#include <fstream>
#include <iostream>
#include <map>
#include <numeric>
#include <string>
#include <vector>

using Graph = lemon::SmartDigraph;
using Number = std::int64_t;

constexpr int pieces = 10;
constexpr Number worth_of_a_piece = 100000000;

struct Lot {
    Number expires, units;
};

struct Need {
    Number priority, asked;
};

struct Match {
    int lot, need;
    Number substitute, kilometres;
};

struct Problem {
    std::string name;
    std::vector<Lot> lots;
    std::vector<Need> needs;
    std::vector<Match> matches;
};

static Problem read(const char *path) {
    std::ifstream text(path);
    Problem problem;
    std::string word;
    std::size_t lots = 0, needs = 0, matches = 0;
    text >> word >> word >> problem.name >> lots >> needs >> matches;
    Number skipped;
    for (std::size_t at = 0; at < lots; at++) {
        Lot lot{};
        text >> word >> skipped >> skipped >> skipped >> skipped >> lot.expires >> lot.units;
        problem.lots.push_back(lot);
    }
    for (std::size_t at = 0; at < needs; at++) {
        Need need{};
        text >> word >> skipped >> skipped >> skipped >> skipped >> skipped >> need.priority >> need.asked;
        problem.needs.push_back(need);
    }
    for (std::size_t at = 0; at < matches; at++) {
        Match match{};
        text >> word >> match.lot >> match.need >> match.substitute >> match.kilometres;
        problem.matches.push_back(match);
    }
    if (!text) {
        std::cerr << path << ": not an allocation, or cut off\n";
        std::exit(2);
    }
    return problem;
}

// The matches of each part, found by joining what they connect.
static std::vector<std::vector<int>> parts(const Problem &problem) {
    const int lots = static_cast<int>(problem.lots.size());
    std::vector<int> above(problem.lots.size() + problem.needs.size());
    std::iota(above.begin(), above.end(), 0);
    auto top = [&](int at) {
        while (above[at] != at) {
            at = above[at] = above[above[at]];
        }
        return at;
    };
    for (const Match &match : problem.matches) {
        above[top(match.lot)] = top(lots + match.need);
    }
    std::map<int, std::vector<int>> found;
    for (std::size_t at = 0; at < problem.matches.size(); at++) {
        found[top(problem.matches[at].lot)].push_back(static_cast<int>(at));
    }
    std::vector<std::vector<int>> list;
    for (auto &part : found) {
        list.push_back(std::move(part.second));
    }
    return list;
}

// A graph that remembers what its arcs bear and cost.
struct Network {
    Graph graph;
    std::vector<Number> most, cost;

    Graph::Arc arc(Graph::Node from, Graph::Node to, Number units, Number each) {
        most.push_back(units);
        cost.push_back(each);
        return graph.addArc(from, to);
    }
};

static bool solve(const Problem &problem, const std::vector<int> &part, std::vector<Number> &given) {
    Network network;
    Graph::Node source = network.graph.addNode(), sink = network.graph.addNode();
    std::map<int, Graph::Node> lots, needs;
    std::vector<Graph::Arc> arcs;
    Number supply = 0;
    for (int at : part) {
        const Match &match = problem.matches[at];
        const Lot &lot = problem.lots[match.lot];
        const Need &need = problem.needs[match.need];
        if (!lots.count(match.lot)) {
            lots[match.lot] = network.graph.addNode();
            network.arc(source, lots[match.lot], lot.units, 0);
            supply += lot.units;
        }
        if (!needs.count(match.need)) {
            needs[match.need] = network.graph.addNode();
            for (Number piece = 0; piece < pieces; piece++) {
                Number units = need.asked * (piece + 1) / pieces - need.asked * piece / pieces;
                Number worth = (3 * pieces - pieces * (need.priority - 1) - piece) * worth_of_a_piece;
                if (units > 0) {
                    network.arc(needs[match.need], sink, units, -worth);
                }
            }
        }
        Number each = 5000 * (lot.expires + 100 * match.substitute) + match.kilometres;
        arcs.push_back(network.arc(lots[match.lot], needs[match.need], std::min(lot.units, need.asked), each));
    }
    network.arc(source, sink, supply, 0);
    Graph::ArcMap<Number> most(network.graph), cost(network.graph);
    for (Graph::ArcIt arc(network.graph); arc != lemon::INVALID; ++arc) {
        most[arc] = network.most[network.graph.id(arc)];
        cost[arc] = network.cost[network.graph.id(arc)];
    }
    lemon::NetworkSimplex<Graph, Number, Number> simplex(network.graph);
    simplex.upperMap(most).costMap(cost).stSupply(source, sink, supply);
    if (simplex.run() != simplex.OPTIMAL) {
        return false;
    }
    for (std::size_t at = 0; at < part.size(); at++) {
        given[part[at]] = simplex.flow(arcs[at]);
    }
    return true;
}

int main(int count, char **words) {
    if (count != 3) {
        std::cerr << "lemon PROBLEM PLAN\n";
        return 2;
    }
    Problem problem = read(words[1]);
    std::clock_t began = std::clock();
    std::vector<Number> given(problem.matches.size());
    for (const std::vector<int> &part : parts(problem)) {
        if (!solve(problem, part, given)) {
            std::cerr << "a part has no best plan\n";
            return 1;
        }
    }
    double spent = static_cast<double>(std::clock() - began) / CLOCKS_PER_SEC;
    std::ofstream plan(words[2]);
    plan << "allocsol 1 " << problem.name << "\n";
    for (std::size_t at = 0; at < given.size(); at++) {
        if (given[at] > 0) {
            plan << at << " " << given[at] << "\n";
        }
    }
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    std::cout << "{\"peer\": \"LEMON network simplex\", \"version\": \"" << LEMON_VERSION << "\", \"spent\": " << spent
              << ", \"memory\": " << used.ru_maxrss / 1024 << ", \"found\": true}\n";
}
