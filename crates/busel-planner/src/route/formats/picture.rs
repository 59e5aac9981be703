//! A plan as a drawing: one line for each vehicle over the places, with a legend, as SVG.
//!
//! It is for looking at, not for measuring: straight lines between places. Vehicles differ by colour
//! and by dashes, in colours that people who see few of them can tell apart, and each has its number
//! on its way and in the legend, so that colour alone never carries anything. It follows the
//! reader's choice of light or dark. What comes out of a file is escaped.

mod frame;
mod legend;
mod tour;

use std::fmt::{self, Write as _};

use crate::route::plan::RoutePlan;
use crate::route::problem::From;

use super::{Instance, Kind};
use frame::Frame;
use legend::Legend;
use tour::Tour;

/// Width and height of the map.
const MAP: f64 = 860.0;
/// Space around the map, and above it for title and totals.
const MARGIN: f64 = 30.0;
const TOP: f64 = 84.0;

/// Colours by turn, in light and in dark; those of Okabe and Ito, in which each differs from the
/// others also for people who see red and green alike, and the last is the ink itself.
const COLOURS: [(&str, &str); 7] = [
    ("#0072b2", "#56b4e9"),
    ("#d55e00", "#ff8a3d"),
    ("#009e73", "#2fd1a3"),
    ("#aa4499", "#e59acb"),
    ("#b8860b", "#f0c040"),
    ("#5b4bb5", "#a99bf5"),
    ("#1b1b1b", "#f2f2f2"),
];

/// Dashes by turn, once all colours were used.
const DASHES: [&str; 4] = ["", "9 5", "2 5", "14 4 3 4"];

/// Letters of a name that are shown.
const NAME_LETTERS: usize = 60;

/// Draws a plan.
#[must_use]
pub fn picture(instance: &Instance, plan: &RoutePlan) -> String {
    let frame = Frame::around(&instance.points, MAP);
    let tours =
        plan.routes.iter().zip(0..).map(|(route, turn)| Tour::of(instance, route, turn, &frame));
    let tours: Vec<Tour<'_>> = tours.collect();
    let legend = Legend::of(instance, plan, &tours);
    let width = MARGIN + frame.width + MARGIN + legend.width() + MARGIN;
    let height = TOP + frame.height.max(legend.height()) + MARGIN;
    let mut text = String::new();
    let mut draw = |piece: fmt::Arguments<'_>| {
        text.write_fmt(piece).expect("a string takes everything");
        text.push('\n');
    };
    let name = escaped(&instance.problem.name, NAME_LETTERS);
    let totals = totals(instance, plan);
    draw(format_args!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" role=\"img\" \
         aria-labelledby=\"name totals\">\n<title id=\"name\">{name}</title>\n<desc id=\"totals\">{totals}</desc>"
    ));
    draw(format_args!("{}", style()));
    draw(format_args!("<rect class=\"paper\" width=\"100%\" height=\"100%\"/>"));
    draw(format_args!("<text class=\"name\" x=\"{MARGIN}\" y=\"42\">{name}</text>"));
    draw(format_args!("<text class=\"quiet\" x=\"{MARGIN}\" y=\"66\">{totals}</text>"));
    draw(format_args!("<g transform=\"translate({MARGIN} {TOP})\">"));
    for tour in &tours {
        draw(format_args!("{}", tour.way()));
    }
    draw(format_args!("{}", places(instance, plan, &frame)));
    for badge in tour::badges(&tours) {
        draw(format_args!("{badge}"));
    }
    let left = MARGIN + frame.width + MARGIN;
    draw(format_args!("</g>\n<g transform=\"translate({left:.1} {TOP})\">\n{legend}</g>\n</svg>"));
    text
}

/// Colours and strokes; where nobody asks for dark, light holds.
fn style() -> String {
    let (mut light, mut dark) = (String::new(), String::new());
    for (number, (by_day, by_night)) in COLOURS.iter().enumerate() {
        for (rules, colour) in [(&mut light, by_day), (&mut dark, by_night)] {
            writeln!(rules, ".c{number} {{ stroke: {colour}; fill: {colour}; }}")
                .expect("a string takes everything");
        }
    }
    let dashes = DASHES.iter().enumerate().skip(1).fold(String::new(), |rules, (number, dash)| {
        rules + &format!(".d{number} {{ stroke-dasharray: {dash}; }}\n")
    });
    format!(
        "<style>\n\
         text {{ font: 13px system-ui, \"DejaVu Sans\", sans-serif; fill: #1b1b1b; stroke: none; }}\n\
         .name {{ font-size: 24px; font-weight: 600; }}\n\
         .quiet {{ fill: #595959; }}\n\
         .paper {{ fill: #fcfcfa; }}\n\
         .way {{ fill: none; stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }}\n\
         .tip {{ stroke: none; }}\n\
         .stop {{ stroke: #1b1b1b; stroke-width: 1; fill: #fcfcfa; }}\n\
         .goal {{ stroke: none; fill: #1b1b1b; }}\n\
         .depot {{ stroke: #fcfcfa; stroke-width: 1.5; fill: #1b1b1b; }}\n\
         .post {{ stroke: #1b1b1b; stroke-width: 2; fill: #fcfcfa; }}\n\
         .left {{ stroke: #c0002a; stroke-width: 3; fill: none; stroke-linecap: round; }}\n\
         .badge {{ stroke: #fcfcfa; stroke-width: 1.5; }}\n\
         .number {{ font-size: 11px; font-weight: 600; fill: #ffffff; text-anchor: middle; }}\n\
         .length {{ text-anchor: end; }}\n\
         {light}{dashes}\
         @media (prefers-color-scheme: dark) {{\n\
         text {{ fill: #f2f2f2; }}\n\
         .quiet {{ fill: #b4b4b4; }}\n\
         .paper {{ fill: #16181b; }}\n\
         .stop {{ stroke: #f2f2f2; fill: #16181b; }}\n\
         .goal {{ fill: #f2f2f2; }}\n\
         .depot {{ stroke: #16181b; fill: #f2f2f2; }}\n\
         .post {{ stroke: #f2f2f2; fill: #16181b; }}\n\
         .left {{ stroke: #ff6b81; }}\n\
         .badge {{ stroke: #16181b; }}\n\
         .number {{ fill: #101214; }}\n\
         {dark}}}\n</style>"
    )
}

/// All places: where vehicles start and end, posts, and what is picked up and wanted; what nobody
/// serves is crossed.
fn places(instance: &Instance, plan: &RoutePlan, frame: &Frame) -> String {
    let problem = &instance.problem;
    let mut text = String::new();
    let mut mark = |piece: fmt::Arguments<'_>| {
        text.write_fmt(piece).expect("a string takes everything");
        text.push('\n');
    };
    let at = |place: u32| frame.point(instance.points[index(place)]);
    for (number, goods) in (0..).zip(&problem.requests) {
        let is_left = plan.unserved.contains(&number);
        let from = match &goods.from {
            From::Stop(stop) => Some(at(stop.place)),
            From::AnyStart | From::Aboard(_) => None,
        };
        if let Some((x, y)) = from {
            mark(format_args!("<circle class=\"stop\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3.5\"/>"));
        }
        let (x, y) = at(goods.to.place);
        mark(format_args!("<circle class=\"goal\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3\"/>"));
        for (x, y) in from.into_iter().chain([(x, y)]).filter(|_| is_left) {
            mark(format_args!(
                "<path class=\"left\" d=\"M{:.1} {:.1}l12 12m0 -12l-12 12\"/>",
                x - 6.0,
                y - 6.0
            ));
        }
    }
    for post in &problem.posts {
        let (x, y) = at(post.place);
        mark(format_args!("<path class=\"post\" d=\"M{x:.1} {:.1}l7 7l-7 7l-7 -7z\"/>", y - 7.0));
    }
    let mut depots: Vec<u32> = problem.vehicles.iter().map(|vehicle| vehicle.start).collect();
    depots.sort_unstable();
    depots.dedup();
    for (x, y) in depots.into_iter().map(at) {
        let (left, top) = (x - 6.5, y - 6.5);
        mark(format_args!(
            "<rect class=\"depot\" x=\"{left:.1}\" y=\"{top:.1}\" width=\"13\" height=\"13\"/>"
        ));
    }
    text
}

fn totals(instance: &Instance, plan: &RoutePlan) -> String {
    let (served, all) =
        (instance.problem.requests.len() - plan.unserved.len(), instance.problem.requests.len());
    let vehicles = plan.totals.vehicles;
    let road = length(instance, plan.totals.metres);
    let mut said = format!("{vehicles} vehicles · {road} · {served} of {all} served");
    if !plan.paid_rides.is_empty() {
        write!(said, " · {} paid rides home", plan.paid_rides.len()).expect("a string");
    }
    said
}

/// A length in the text's own unit, thousands apart.
fn length(instance: &Instance, units: i64) -> String {
    let (whole, rest) = (units / instance.scale, units % instance.scale);
    let mut digits = whole.to_string();
    let mut at = digits.len();
    while at > 3 {
        at -= 3;
        digits.insert(at, '\u{a0}');
    }
    match instance.kind {
        Kind::Convoy => format!("{digits}\u{a0}km"),
        Kind::Customers | Kind::Pairs if instance.scale > 1 => {
            format!("{digits}.{}", rest * 10 / instance.scale)
        }
        Kind::Customers | Kind::Pairs => digits,
    }
}

/// Words of a file as they may stand in XML: short, without what it must not hold.
fn escaped(words: &str, letters: usize) -> String {
    let mut text = String::new();
    for letter in words.chars().take(letters) {
        match letter {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '"' => text.push_str("&quot;"),
            // No XML may hold these, in whatever disguise.
            '\u{fffe}' | '\u{ffff}' => text.push(char::REPLACEMENT_CHARACTER),
            letter if letter.is_control() => text.push(char::REPLACEMENT_CHARACTER),
            letter => text.push(letter),
        }
    }
    if words.chars().nth(letters).is_some() {
        text.push('…');
    }
    text
}

fn index(number: u32) -> usize {
    usize::try_from(number).expect("a number of a list fits")
}

#[cfg(test)]
mod tests;
