//! A Sankey diagram: country → kind → region. Heights are true to weight; small nodes get room around
//! them so that their names can be read.

use std::collections::BTreeMap;

use busel_domain::report::{Stream, Whither};

use crate::views::frame::Frame;
use crate::views::reports::{origin_name, whither_name};
use crate::views::words;

/// So many nodes stand in a column; the others are one node.
const NODES_MAX: usize = 9;

/// How large a drawing is, in its own units.
#[derive(Debug, Clone, Copy)]
pub(super) struct Paper {
    /// How wide.
    width: f64,
    /// Room for names at both sides; they stand over the ribbons where there is none.
    edge: f64,
    /// How high all weight together is.
    high: f64,
    /// The least room a node with its name takes.
    slot: f64,
    /// How high letters are.
    letter: f64,
}

/// For a desk.
pub(super) const WIDE: Paper =
    Paper { width: 1_000.0, edge: 190.0, high: 300.0, slot: 24.0, letter: 13.0 };

/// For a phone.
pub(super) const NARROW: Paper =
    Paper { width: 340.0, edge: 4.0, high: 300.0, slot: 22.0, letter: 12.0 };

/// How wide a node is.
const NODE: f64 = 8.0;

/// Room between two nodes.
const GAP: f64 = 8.0;

/// A ribbon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ribbon {
    /// Its outline.
    pub path: String,
    /// Whether it belongs to the marked kind.
    pub is_marked: bool,
}

/// A node and its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// Its left edge.
    pub x: String,
    /// Its top.
    pub y: String,
    /// How high it is.
    pub high: String,
    /// Where the name is, from the left.
    pub name_x: String,
    /// Where the name stands.
    pub name_y: String,
    /// `start`, `end` or `middle`.
    pub anchor: &'static str,
    /// What it is called.
    pub name: String,
    /// How much it is.
    pub value: String,
}

/// The drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Sankey {
    /// How wide it is.
    pub width: u32,
    /// How high it is.
    pub height: u32,
    /// Ribbons, those of the marked kind last, so that they lie on top.
    pub ribbons: Vec<Ribbon>,
    /// Nodes.
    pub nodes: Vec<Node>,
}

/// A column while it is laid out.
struct Column {
    /// By name: grams, and where it begins.
    nodes: Vec<(String, i64, f64)>,
    end: f64,
}

impl Column {
    /// The nodes of these sums, the heaviest first, small ones together under a common name.
    fn laid(sums: &BTreeMap<String, i64>, scale: f64, slot: f64) -> Self {
        let mut nodes: Vec<(String, i64)> =
            sums.iter().map(|(name, sum)| (name.clone(), *sum)).collect();
        nodes.sort_by_key(|(_, grams)| std::cmp::Reverse(*grams));
        let mut top = 0.0;
        let mut laid = Vec::new();
        for (name, grams) in nodes {
            let high = height(grams, scale);
            let room = high.max(slot);
            laid.push((name, grams, top + (room - high) / 2.0));
            top += room + GAP;
        }
        Self { nodes: laid, end: (top - GAP).max(0.0) }
    }

    fn top(&self, name: &str) -> f64 {
        self.nodes.iter().find(|(known, ..)| known == name).map_or(0.0, |(_, _, top)| *top)
    }
}

#[expect(clippy::cast_precision_loss, reason = "only drawn")]
fn height(grams: i64, scale: f64) -> f64 {
    (grams as f64 * scale).max(0.0)
}

/// Which node each name belongs to: its own if it is among the heaviest, else that of all others.
fn gathered(sums: &BTreeMap<String, i64>, others: &str) -> BTreeMap<String, String> {
    let mut heaviest: Vec<(&String, &i64)> = sums.iter().collect();
    heaviest.sort_by_key(|(_, grams)| std::cmp::Reverse(**grams));
    let is_many = heaviest.len() > NODES_MAX;
    let kept = if is_many { NODES_MAX - 1 } else { heaviest.len() };
    let node = |(at, (name, _)): (usize, (&String, &i64))| {
        (name.clone(), if at < kept { name.clone() } else { others.to_owned() })
    };
    heaviest.into_iter().enumerate().map(node).collect()
}

fn sums<'a>(names: impl Iterator<Item = (&'a String, i64)>) -> BTreeMap<String, i64> {
    let mut sums = BTreeMap::new();
    for (name, grams) in names {
        *sums.entry(name.clone()).or_default() += grams;
    }
    sums
}

/// Draws these streams, which are not empty.
pub(super) fn drawn(
    page: &Frame,
    streams: &BTreeMap<Stream, i64>,
    marked: &str,
    paper: Paper,
) -> Sankey {
    let marked = words::kind(page.tongue(), marked);
    let named = streams.iter().map(|(stream, grams)| {
        let whither = stream.region.clone().map_or(Whither::Unknown, Whither::Region);
        let names = [
            origin_name(page, &stream.origin),
            words::kind(page.tongue(), &stream.kind),
            whither_name(page, &whither),
        ];
        (names, *grams)
    });
    let named: Vec<([String; 3], i64)> = named.collect();
    let others = page.say("streams-others");
    let nodes = [0, 1, 2].map(|at| {
        gathered(&sums(named.iter().map(|(names, grams)| (&names[at], *grams))), &others)
    });
    let mut flows: BTreeMap<[String; 3], i64> = BTreeMap::new();
    for (names, grams) in &named {
        let [from, kind, to] = names;
        // The marked kind keeps its name among others.
        let kind = if *kind == marked { kind } else { &nodes[1][kind] };
        let flow = [nodes[0][from].clone(), kind.clone(), nodes[2][to].clone()];
        *flows.entry(flow).or_default() += grams;
    }
    let total: i64 = flows.values().sum();
    #[expect(clippy::cast_precision_loss, reason = "only drawn")]
    let scale = paper.high / (total.max(1) as f64);
    let columns = [0, 1, 2].map(|at| {
        let sums = sums(flows.iter().map(|(names, grams)| (&names[at], *grams)));
        Column::laid(&sums, scale, paper.slot)
    });
    let end = columns.iter().map(|column| column.end).fold(0.0, f64::max);
    let shift = [0, 1, 2].map(|at| 4.0 + (end - columns[at].end) / 2.0);
    let left = [paper.edge, (paper.width - NODE) / 2.0, paper.width - paper.edge - NODE];
    let mut ribbons = Vec::new();
    for (at, next) in [(0, 1), (1, 2)] {
        let mut pairs: BTreeMap<(&str, &str), i64> = BTreeMap::new();
        for (names, grams) in &flows {
            *pairs.entry((&names[at], &names[next])).or_default() += grams;
        }
        ribbons.extend(between(&columns, (at, next), &shift, &left, &pairs, scale, &marked));
    }
    ribbons.sort_by_key(|ribbon| ribbon.is_marked);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "some hundreds")]
    let (width, height) = (paper.width as u32, (end + 8.0).ceil() as u32);
    let nodes = (0..3)
        .flat_map(|at| named_nodes(page, &columns[at], at, shift[at], left[at], scale, paper));
    Sankey { width, height, ribbons, nodes: nodes.collect() }
}

fn between(
    columns: &[Column; 3],
    (at, next): (usize, usize),
    shift: &[f64; 3],
    left: &[f64; 3],
    pairs: &BTreeMap<(&str, &str), i64>,
    scale: f64,
    marked: &str,
) -> Vec<Ribbon> {
    let mut left_used: BTreeMap<&str, f64> = BTreeMap::new();
    let mut right_used: BTreeMap<&str, f64> = BTreeMap::new();
    // In the sequence of the nodes, so that ribbons cross as little as can be.
    let mut sorted: Vec<(&(&str, &str), &i64)> = pairs.iter().collect();
    sorted.sort_by(|((a, b), _), ((c, d), _)| {
        let first = columns[at].top(a).total_cmp(&columns[at].top(c));
        first.then(columns[next].top(b).total_cmp(&columns[next].top(d)))
    });
    let mut ribbons = Vec::new();
    for ((from, to), grams) in sorted {
        let high = height(*grams, scale);
        let used = left_used.entry(from).or_default();
        let y0 = shift[at] + columns[at].top(from) + *used;
        *used += high;
        let used = right_used.entry(to).or_default();
        let y1 = shift[next] + columns[next].top(to) + *used;
        *used += high;
        let (x0, x1) = (left[at] + NODE, left[next]);
        let middle = x0.midpoint(x1);
        let (e0, e1) = (y0 + high, y1 + high);
        let path = format!(
            "M{x0:.0} {y0:.1}C{middle:.0} {y0:.1} {middle:.0} {y1:.1} {x1:.0} {y1:.1}V{e1:.1}\
             C{middle:.0} {e1:.1} {middle:.0} {e0:.1} {x0:.0} {e0:.1}Z"
        );
        ribbons.push(Ribbon { path, is_marked: *from == marked || *to == marked });
    }
    ribbons
}

fn named_nodes(
    page: &Frame,
    column: &Column,
    at: usize,
    shift: f64,
    left: f64,
    scale: f64,
    paper: Paper,
) -> Vec<Node> {
    let has_edge = paper.edge > 20.0;
    let node = |(name, grams, top): &(String, i64, f64)| {
        let high = height(*grams, scale);
        let (after, before) = (left + NODE + 7.0, left - 7.0);
        let (name_x, anchor) = match (at, has_edge) {
            (0, true) | (2, false) => (before, "end"),
            (1, false) => (left + NODE / 2.0, "middle"),
            _ => (after, "start"),
        };
        Node {
            x: format!("{left:.0}"),
            y: format!("{:.1}", shift + top),
            high: format!("{:.1}", high.max(1.0)),
            name_x: format!("{name_x:.0}"),
            name_y: format!("{:.1}", shift + top + high / 2.0 + paper.letter / 3.0),
            anchor,
            name: name.clone(),
            // On a phone there is room for the names only; the table has the numbers.
            value: if has_edge { page.tongue().weight(*grams) } else { String::new() },
        }
    };
    column.nodes.iter().map(node).collect()
}

#[cfg(test)]
mod tests {
    use busel_domain::report::Origin;

    use super::*;
    use crate::i18n::Language;

    fn streams(count: u16) -> BTreeMap<Stream, i64> {
        let stream = |number: u16| {
            let letter = |n: u16| char::from(b'A' + u8::try_from(n % 26).unwrap_or(0));
            let country: String = [letter(number / 26), letter(number)].iter().collect();
            let kinds = ["food", "clothing", "hygiene"];
            let kind = kinds[usize::from(number) % 3];
            let region = None;
            let origin = Origin::Country(country.into());
            (Stream { origin, kind: kind.into(), region }, i64::from(number) + 1)
        };
        (0..count).map(stream).collect()
    }

    /// How high the nodes of a column are together.
    fn high(sankey: &Sankey, x: &str) -> f64 {
        let nodes = sankey.nodes.iter().filter(|node| node.x == x);
        nodes.map(|node| node.high.parse::<f64>().expect("a height")).sum()
    }

    #[test]
    fn columns_are_equally_high_and_no_name_stands_twice_in_one() {
        let page = Frame::sample(Language::En);
        for count in [1, 3, 9, 10, 200] {
            let drawn = drawn(&page, &streams(count), "food", WIDE);
            let mut columns: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
            for node in &drawn.nodes {
                columns.entry(&node.x).or_default().push(&node.name);
            }
            assert_eq!(columns.len(), 3);
            for (x, names) in columns {
                let unique: std::collections::BTreeSet<&&str> = names.iter().collect();
                assert_eq!(unique.len(), names.len());
                assert!(names.len() <= NODES_MAX, "{names:?}");
                assert!((high(&drawn, x) - WIDE.high).abs() < 3.0, "{count}: {}", high(&drawn, x));
            }
        }
    }

    #[test]
    fn only_ribbons_of_the_marked_kind_are_marked() {
        let page = Frame::sample(Language::En);
        let drawn = drawn(&page, &streams(3), "food", NARROW);
        assert_eq!(drawn.ribbons.len(), 6);
        assert_eq!(drawn.ribbons.iter().filter(|ribbon| ribbon.is_marked).count(), 2);
        assert!(drawn.ribbons.last().expect("six").is_marked, "it lies on top");
    }
}
