//! The plan on paper: what a warehouse packs by where there is no network. Read back as text from the
//! sheets a real browser makes.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command as Program;

use busel::i18n::{Language, Tongue};
use busel_domain::ids::PlanId;

use crate::browser::Browser;

use super::centre::{Centre, centre};
use super::looks::pictures;

/// Words without what stands between them: a cell of a table breaks its lines where it likes.
fn dense(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

/// What poppler reads on the sheets; nothing where it is not installed.
fn read(pdf: &[u8], how: &str) -> Option<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("plan.pdf");
    fs::write(&path, pdf).expect("room for it");
    let Ok(told) = Program::new("pdftotext").arg(how).arg(&path).arg("-").output() else {
        assert!(std::env::var_os("BUSEL_REQUIRE_BROWSER").is_none(), "pdftotext is missing");
        return None;
    };
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    Some(String::from_utf8_lossy(&told.stdout).into_owned())
}

/// The names of all groups in the plan, and how much of what goes to each need, as people read it.
fn groups_and_amounts(centre: &Centre, tongue: Tongue) -> (Vec<String>, Vec<String>) {
    let present = centre.clerk.present();
    let book = &present.book;
    let plan = book.plan(PlanId(1)).expect("the centre has one");
    let mut groups = Vec::new();
    let mut sums = BTreeMap::new();
    for line in &plan.document.allocated {
        let need = book.need(line.need).expect("it is planned for");
        let group = book.group(need.line.group).expect("it asked");
        groups.extend(present.labels.get(group.name).map(str::to_owned));
        let batch = &book.lot(line.lot).expect("it is on a shelf").batch;
        let unit = book.catalogue().item(&batch.item).expect("it is known").base_unit;
        // What is packed for another reason stands in a line of its own.
        let reason = format!("{:?} {:?}", batch.variant, line.why);
        let key = (line.hub, line.need, batch.item.clone(), reason);
        let sum = sums.entry(key).or_insert((busel_domain::quantity::Units::ZERO, unit));
        sum.0 = sum.0.plus(line.units);
    }
    groups.sort();
    groups.dedup();
    let amounts = sums.into_values().map(|(units, unit)| {
        let amount = tongue.amount(units, unit);
        format!("{} {}", amount.number, amount.unit)
    });
    (groups, amounts.collect())
}

/// The left and the right edge of every word, and the widths of the sheets.
fn edges(boxes: &str) -> (Vec<(f64, f64)>, Vec<f64>) {
    let value = |line: &str, name: &str| -> f64 {
        let rest = line.split(&format!("{name}=\"")).nth(1).expect("it has one");
        rest.split('"').next().and_then(|text| text.parse().ok()).expect("a number")
    };
    let words = boxes.lines().filter(|line| line.contains("<word "));
    let sheets = boxes.lines().filter(|line| line.contains("<page "));
    (
        words.map(|line| (value(line, "xMin"), value(line, "xMax"))).collect(),
        sheets.map(|line| value(line, "width")).collect(),
    )
}

#[test]
fn a_printed_plan_has_every_group_and_amount_and_nothing_to_press() {
    let Some(browser) = Browser::start() else { return };
    let centre = centre();
    let page = centre.page(&browser);
    for (language, code) in [(Language::En, "en"), (Language::Uk, "uk"), (Language::Pl, "pl")] {
        let tongue = Tongue::of(language);
        page.size(1440, 900, code == "uk");
        page.goto(&centre.url(&format!("/language/{code}?back=/")));
        page.goto(&centre.url("/plan/P-1?all=yes"));
        let pdf = page.print();
        if let Some(folder) = pictures() {
            fs::write(folder.join(format!("plan-{code}.pdf")), &pdf).expect("room for it");
        }
        let Some(text) = read(&pdf, "-raw") else { return };
        let text = dense(&text);
        let (groups, amounts) = groups_and_amounts(&centre, tongue);
        assert!(groups.len() > 3 && amounts.len() > 30, "{} {}", groups.len(), amounts.len());
        for told in groups.iter().chain(&amounts) {
            assert!(text.contains(&dense(told)), "{code}: {told} is not on paper");
        }
        // As often as there are lines, and not only once because another is alike.
        let most = amounts.iter().max_by_key(|one| amounts.iter().filter(|it| it == one).count());
        let most = most.expect("there are some");
        let times = amounts.iter().filter(|one| *one == most).count();
        assert!(text.matches(&*dense(most)).count() >= times, "{code}: {most} {times} times");
        assert!(text.contains(&dense(&tongue.say("plan-title"))), "{code}");
        for pressed in
            ["do-plan-again", "do-adopt", "plan-whole", "convoy-plan", "nav-groups", "nav-reports"]
        {
            assert!(!text.contains(&dense(&tongue.say(pressed))), "{code}: {pressed} is on paper");
        }
        let (words, sheets) = edges(&read(&pdf, "-bbox").expect("it was read before"));
        // A4, in points.
        assert!(sheets.iter().all(|wide| (wide - 595.0).abs() < 2.0), "{sheets:?}");
        let outside = words.iter().filter(|(left, right)| *left < 20.0 || *right > 575.0).count();
        assert_eq!(outside, 0, "{code}: words are cut off at an edge");
        assert!(words.len() > 500, "{code}: {}", words.len());
    }
}
