//! A convoy as a coordinator plans one at midnight: vehicles and rules said, the way looked at, one
//! thing changed.

use std::path::PathBuf;
use std::sync::Arc;

use busel::atlas::Atlas;
use busel::road_service::Program;
use busel_domain::event::{Event, Fact};
use busel_domain::ids::{ActorId, Thing};
use busel_domain::sight::Matter;
use tempfile::TempDir;

use super::centre::{Centre, centre_with};
use super::forms::send;
use super::looks::is_open;
use crate::browser::{Browser, Page};
use crate::road_service::{Behaves, Fake};

const VAN: &str = "input[name=back-mercedes_sprinter_l4h3_3_5_t]";

/// Opens a hub, sends a list of needs and one of goods, and leads to the form of the convoy for the
/// plan that comes of them.
fn planned(page: &Page<'_>, centre: &Centre, (hub, town): (&str, &str), needs: &str) {
    page.goto(&centre.url("/hubs/new"));
    page.type_into("#name", hub);
    page.type_into("#place", town);
    page.follow("form .btn.pri");
    let folder = tempfile::tempdir().expect("a folder");
    send(page, centre, &list(&folder, "Потреби.csv", needs));
    page.follow("button[form=add]");
    page.goto(&centre.url("/import?list=stock"));
    page.eval("document.querySelector('#hub').value = 'H-2'");
    page.upload("#file", &list(&folder, "Склад.csv", "Назва,Кількість\nГречка,1260 кг\n"));
    page.follow("form[action='/import'] button");
    page.follow("button[form=add]");
    page.goto(&centre.url("/plan"));
    page.follow(".top form button");
    until(page, |page| page.eval("location.pathname") == "/plan/P-2");
    page.follow(".top a[href$=convoy]");
}

fn list(folder: &TempDir, name: &str, text: &str) -> PathBuf {
    let file = folder.path().join(name);
    std::fs::write(&file, text).expect("a file in the new folder");
    file
}

fn is_shown(page: &Page<'_>) -> bool {
    page.eval("document.querySelectorAll('.kpi').length") == 1
}

#[test]
fn a_convoy_is_planned_and_asked_what_if() {
    let Some(browser) = Browser::start() else { return };
    let centre = centre_with(Atlas::default());
    let page = centre.page(&browser);
    let needs = "Місце,Що потрібно,Кількість,Терміновість\nТернопіль,Гречка,400 кг,P1\n\
                 Вінниця,Гречка,350 кг,P2\nЖитомир,Гречка,300 кг,P2\nУмань,Гречка,200 кг,P2\n\
                 Десь,Гречка,10 кг,P2\n";
    planned(&page, &centre, ("Львів, склад 1", "Львів"), needs);
    assert_eq!(page.axe(), []);
    // Nothing said is asked again.
    page.follow("form .btn.pri");
    assert_eq!(page.eval("document.activeElement.getAttribute('role')"), "alert");
    page.type_into(VAN, "1");
    page.type_into("input[name=given-mitsubishi_l200_4work_single_cab]", "1");
    page.follow("form .btn.pri");
    until(&page, is_shown);
    // The pickup drives twice and stays: cheaper than the van, which it leaves at home.
    let way = "document.querySelector('h2[id=way-1]').innerText";
    assert!(page.eval(way).to_string().contains("L200"), "{}", page.eval(way));
    assert_eq!(page.eval("document.querySelectorAll('.map circle').length"), 5, "five places");
    is_open(&page, "convoy");
    // What if the pickup were not there: the van goes, and the page says what it was before.
    page.follow("section:has(.time) button");
    until(&page, is_shown);
    assert!(page.eval(way).to_string().contains("Sprinter"), "{}", page.eval(way));
    assert_ne!(page.eval("document.querySelectorAll('.kpi small').length"), 0);
    // Ways and times are what lives depend on: that somebody read them stands on the plan.
    let trail = centre.block_on(centre.clerk.trail(None, 50));
    let routes = |event: &&Event| {
        event.by == ActorId::FIRST_MEMBER
            && matches!(event.fact, Fact::Looked { at: Thing::Plan(_), matter: Matter::Routes })
    };
    assert!(trail.expect("readable").iter().filter(routes).count() >= 2);
}

#[test]
fn a_convoy_waits_at_the_border_and_for_the_curfew() {
    let Some(browser) = Browser::start() else { return };
    let centre = centre_with(Atlas::default());
    let page = centre.page(&browser);
    let needs = "Місце,Що потрібно,Кількість,Терміновість\nТернопіль,Гречка,400 кг,P1\n\
                 Харків,Гречка,350 кг,P2\n";
    planned(&page, &centre, ("Magazyn 1", "Rzeszów"), needs);
    let open = "document.querySelectorAll('main details').forEach(one => one.open = true)";
    page.type_into(VAN, "2");
    page.eval(open);
    is_open(&page, "rules");
    // What cannot be meant is told beside its field, and stays there.
    page.type_into("#curfew-UA-07", "25:10-05:00");
    page.type_into("#wait-usual", "-4");
    page.follow("form .btn.pri");
    assert_eq!(page.eval("document.activeElement.getAttribute('role')"), "alert");
    let marked = "[...document.querySelectorAll('[aria-invalid]')].map(one => one.id + '=' + one.value
                  + '=' + (document.getElementById(one.getAttribute('aria-describedby').split(' ')[0])
                           .textContent.length > 10)).join()";
    assert_eq!(page.eval(marked), "curfew-UA-07=25:10-05:00=true,wait-usual=-4=true");
    assert_eq!(page.eval("document.querySelectorAll('main details[open]').length"), 2);
    is_open(&page, "rules-wrong");
    page.click(".look li:nth-child(2) a");
    assert_eq!(page.eval("document.activeElement.id"), "wait-usual");
    page.type_into("#wait-usual", "3:30");
    page.type_into("#curfew-UA-07", "17:00-06:00");
    page.follow("form .btn.pri");
    until(&page, is_shown);
    is_open(&page, "convoy-border");
    let waits =
        "[...document.querySelectorAll('.time .wait')].map(one => one.textContent).join(' | ')";
    let told = page.eval(waits).to_string();
    assert!(told.contains("3 h 30") && told.contains("Curfew"), "{told}");
    for (language, word) in [("uk", "Комендантська"), ("be", "Каменданцкая"), ("pl", "policyjna")]
    {
        let here = page.eval("location.pathname");
        let here = here.as_str().expect("a path").to_owned();
        page.goto(&centre.url(&format!("/language/{language}?back={here}")));
        page.size(320, 700, false);
        let told = page.eval(waits).to_string();
        assert!(told.contains(word), "{language}: {told}");
        assert_eq!(page.overflow(), 0, "{language}");
    }
    // One day later, and then changed by hand: the rules are those that were said.
    page.follow("button[name=later]");
    until(&page, is_shown);
    assert!(page.eval(waits).to_string().contains("policyjna"));
    page.follow(".top .act a");
    assert_eq!(page.eval("document.querySelector('#wait-usual').value"), "3:30");
    for language in ["be", "uk", "en", "pl"] {
        let here = page.eval("encodeURIComponent(location.pathname + location.search)");
        let here = here.as_str().expect("an address").to_owned();
        page.goto(&centre.url(&format!("/language/{language}?back={here}")));
        page.eval(open);
        assert_eq!(page.overflow(), 0, "the form in {language} pushes something aside");
        assert_eq!(page.eval("document.querySelector('#wait-usual').value"), "3:30");
    }
    assert_eq!(page.eval("document.querySelector('#curfew-UA-07').value"), "17:00-06:00");
    assert_eq!(page.eval("document.querySelector('#day').value"), "2026-11-24");
}

#[test]
fn a_convoy_says_who_told_it_how_far_it_is() {
    let Some(browser) = Browser::start() else { return };
    let needs = "Місце,Що потрібно,Кількість,Терміновість\nТернопіль,Гречка,400 кг,P1\n";
    for (behaves, told) in [
        (Behaves::Well, vec!["those of the road service", "in which towns"]),
        (Behaves::WithoutTheLast, vec!["those of the road service", "1 way between two places is"]),
        (Behaves::Broken, vec!["was not used: it says no", "are estimated"]),
        (Behaves::OneRowShort, vec!["was not used: its answer is no table", "are estimated"]),
    ] {
        let fake = Fake::start(behaves);
        let service = Some(Arc::new(fake.service(Program::Osrm)));
        let centre = centre_with(Atlas { roads: None, service });
        let page = centre.page(&browser);
        planned(&page, &centre, ("Львів, склад 1", "Львів"), needs);
        page.type_into(VAN, "1");
        page.follow("form .btn.pri");
        until(&page, is_shown);
        let said = page.eval("document.querySelector('#told').innerText").to_string();
        assert!(told.iter().all(|part| said.contains(part)), "{behaves:?}: {said}");
    }
}

/// Loads the page again until it shows what is waited for; a planner takes some seconds.
fn until(page: &Page<'_>, is_there: impl Fn(&Page<'_>) -> bool) {
    for _ in 0..60 {
        if is_there(page) {
            return;
        }
        page.eval("new Promise(done => setTimeout(done, 500))");
        let here = page.eval("location.href");
        page.goto(here.as_str().expect("an address"));
    }
    panic!("it never came: {}", page.eval("document.body.innerText"));
}
