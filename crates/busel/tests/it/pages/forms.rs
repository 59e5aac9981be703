//! What a coordinator does with the pages, clicked in a browser with its scripts switched off.

use std::path::Path;

use busel_domain::ids::{NeedId, PlanId};
use busel_domain::need::{Closed, Priority, Trust};

use super::centre::{Centre, centre};
use super::looks::is_open;
use crate::browser::Browser;

#[test]
fn a_need_is_added_checked_changed_and_withdrawn() {
    let Some(browser) = Browser::start() else { return };
    let centre = centre();
    let page = centre.page(&browser);
    page.without_script();
    page.goto(&centre.url("/needs/new"));
    page.type_into("#item", "Rice");
    page.type_into("#amount", "1,5 kg");
    page.type_into("#words", "Ганна просила рис");
    page.follow("form .btn.pri");
    let present = centre.clerk.present();
    let need = present.book.needs().last().expect("just added");
    let id = need.id;
    assert_eq!(need.line.item.as_str(), "food.rice");
    assert_eq!(need.line.asked.map(busel_domain::quantity::Units::get), Some(1500));

    page.goto(&centre.url(&format!("/needs/{id}")));
    page.click("form[action$=verify] input[value=referee]");
    page.type_into("#who", "Отець Іван");
    page.follow("form[action$=verify] button");
    page.type_into("#amount", "2 kg");
    page.follow("form[action$=revise] button");
    let present = centre.clerk.present();
    let need = present.book.need(id).expect("just added");
    assert_eq!(need.line.trust, Trust::V2);
    assert_eq!(need.line.priority, Priority::P3);
    assert_eq!(need.line.asked.map(busel_domain::quantity::Units::get), Some(2000));

    page.follow("form[action$=withdraw] button");
    let present = centre.clerk.present();
    assert_eq!(present.book.need(id).and_then(|need| need.closed), Some(Closed::Withdrawn));

    page.follow("form[action$=reopen] button");
    let present = centre.clerk.present();
    assert_eq!(present.book.need(id).and_then(|need| need.closed), None, "taken back");
}

#[test]
fn needs_are_checked_many_at_once() {
    let Some(browser) = Browser::start() else { return };
    let centre = centre();
    let page = centre.page(&browser);
    let checked = || {
        let present = centre.clerk.present();
        present.book.needs().filter(|need| need.line.trust == Trust::V2).count()
    };
    let before = checked();
    page.goto(&centre.url("/needs?show=check&choose=all"));
    page.eval("document.querySelector('.bulk select').value = 'referee'");
    page.type_into(".bulk input", "Отець Іван");
    page.follow(".bulk button[value=verify]");
    assert_eq!(checked() - before, 50, "one page of the list");
}

#[test]
fn a_wrong_entry_is_told_and_kept() {
    let Some(browser) = Browser::start() else { return };
    let centre = centre();
    let page = centre.page(&browser);
    page.goto(&centre.url("/needs/new"));
    page.type_into("#item", "Unobtainium");
    page.type_into("#amount", "7");
    page.follow("form .btn.pri");
    assert_eq!(page.eval("document.querySelector('#amount').value"), "7");
    assert_eq!(page.eval("document.activeElement.getAttribute('role')"), "alert");
    let to = page.eval("document.querySelector('[role=alert] a').getAttribute('href')");
    assert_eq!(to, "#item", "the sentence leads to the field");
    let above = page.eval("document.querySelector('#item').previousElementSibling.textContent");
    assert!(above.as_str().is_some_and(|above| above.contains("Unobtainium")), "{above}");
    is_open(&page, "wrong-entry");
}

#[test]
fn a_plan_is_adopted_with_a_second_look() {
    let Some(browser) = Browser::start() else { return };
    let centre = centre();
    let page = centre.page(&browser);
    page.goto(&centre.url("/plan"));
    page.follow(".top .go");
    assert!(centre.clerk.present().book.plan_in_force().is_none(), "the first click only asks");
    page.follow("form[action$=adopt] .go");
    let in_force = centre.clerk.present().book.plan_in_force().map(|plan| plan.id);
    assert_eq!(in_force, Some(PlanId(1)));
    page.goto(&centre.url("/plan"));
    page.follow(".top form button");
    for _ in 0..20 {
        if page.eval("location.pathname").as_str() == Some("/plan/P-2") {
            break;
        }
        page.goto(&centre.url("/plan"));
    }
    assert_eq!(page.eval("location.pathname"), "/plan/P-2");
    assert_eq!(page.axe(), []);
}

#[test]
fn a_plan_is_changed_by_hand_and_shows_what_that_costs_whom() {
    let Some(browser) = Browser::start() else { return };
    let centre = centre();
    let page = centre.page(&browser);
    let present = centre.clerk.present();
    let plan = present.book.plan(PlanId(1)).expect("the demo has one");
    let line = plan.document.allocated.iter().max_by_key(|line| line.units).expect("it gives");
    let change = format!("/plan/P-1/change/{}", line.need);
    let field = format!("[name=\"{}.{}\"]", line.lot, line.hub);
    page.goto(&centre.url(&change));
    assert_eq!(page.axe(), []);

    page.type_into(&field, "a lot");
    page.follow("main form .btn.pri");
    let typed = page.eval(&format!("document.querySelector('{field}').value"));
    assert_eq!(typed, "a lot", "what was typed stays");
    let too_much = (line.units.get() * 1000).to_string();
    page.type_into(&field, &too_much);
    page.follow("main form .btn.pri");
    assert_eq!(page.eval("document.activeElement.getAttribute('role')"), "alert");

    page.type_into(&field, "0");
    page.follow("main form .btn.pri");
    for _ in 0..20 {
        if page.eval("location.pathname").as_str() == Some("/plan/P-2/compare") {
            break;
        }
        page.goto(&centre.url("/plan/P-2/compare"));
    }
    assert_eq!(page.axe(), []);
    let told = page.eval("document.querySelector('main').innerText");
    assert!(told.as_str().is_some_and(|told| told.contains(&line.need.to_string())), "{told}");
    let present = centre.clerk.present();
    let document = &present.book.plan(PlanId(2)).expect("planned around it").document;
    assert_eq!(document.beside, Some(PlanId(1)));
    let given = document.allocated.iter().filter(|given| given.need == line.need);
    assert_eq!(given.filter(|given| (given.lot, given.hub) == (line.lot, line.hub)).count(), 0);
}

/// Sends a file and goes on until it is read.
pub(super) fn send(page: &crate::browser::Page<'_>, centre: &Centre, file: &Path) {
    page.goto(&centre.url("/import?list=needs"));
    page.upload("#file", file);
    page.follow("form[action='/import'] button");
    page.goes_on();
}

const CHAT: &str = "[19.11, 10:32] Олена: Потрібні берці: 43 - 10, 44 - 5 до пʼятниці\n\
    [19.11, 10:40] Ігор: ковдри більше не треба, дякуємо\n\
    [19.11, 10:44] Олена: і ще квантоміри 3 шт\n\
    [19.11, 10:45] Олена: мама з дитиною шукає нічліг на 2 ночі";

#[test]
fn a_pasted_chat_is_looked_through_and_what_is_ticked_is_added() {
    let Some(browser) = Browser::start() else { return };
    let centre = centre();
    let page = centre.page(&browser);
    page.goto(&centre.url("/import/chat"));
    page.type_into("#text", CHAT);
    page.eval("document.querySelector('#group').selectedIndex = 1");
    let before = centre.clerk.present().book.needs().len();
    page.follow("form .btn.pri");
    assert_eq!(centre.clerk.present().book.needs().len(), before, "only shown");
    for part in ["proposed", "elsewhere", "asked"] {
        assert!(page.eval(&format!("!!document.getElementById('{part}')")) == true, "{part}");
    }
    let shown = page.eval("document.querySelector('main').innerText").to_string();
    assert!(!shown.contains("Ігор: ковдри") || shown.contains("квантоміри"), "{shown}");
    is_open(&page, "chat-found");
    // A second thought about the second of them, and a slip in the first.
    page.click("input[name=take-1]");
    page.eval("document.querySelector('#amount-0').value = 'many'");
    page.follow("form[action$=add] .go");
    assert_eq!(centre.clerk.present().book.needs().len(), before, "a slip adds nothing");
    assert_eq!(page.eval("document.querySelector('#amount-0').value"), "many");
    assert!(page.eval("document.querySelector('#text').value.includes('квантоміри')") == true);
    page.eval("document.querySelector('#amount-0').value = '12'");
    page.follow("form[action$=add] .go");
    let present = centre.clerk.present();
    assert_eq!(present.book.needs().len(), before + 1);
    let need = present.book.needs().last().expect("just added");
    assert_eq!(need.line.item.as_str(), "boots.combat");
    assert_eq!(need.line.asked.map(busel_domain::quantity::Units::get), Some(12));
    assert_eq!(need.line.variant.size.as_ref().map(|size| &*size.value), Some("43"));
    assert!(need.line.wanted_by.is_some());
}

#[test]
fn a_list_is_shown_before_it_is_added_and_added_once() {
    let Some(browser) = Browser::start() else { return };
    let centre = centre();
    let page = centre.page(&browser);
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("Потреби.csv");
    let text = "Група,Що потрібно,Кількість\nШпиталь 4,Рис,50 кг\nШпиталь 4,Щось дивне,3\n\
                Шпиталь 4,Рис,50 кг\nУсього,,106\n";
    std::fs::write(&file, text).expect("a file in the new folder");
    let before = centre.clerk.present().book.needs().len();
    send(&page, &centre, &file);
    assert_eq!(centre.clerk.present().book.needs().len(), before, "only shown");
    is_open(&page, "findings");
    for part in ["records", "odd", "duplicates", "left-out", "columns"] {
        assert!(page.eval(&format!("!!document.getElementById('{part}')")) == true, "{part}");
    }
    page.follow("form[action$=add] button");
    let present = centre.clerk.present();
    assert_eq!(present.book.needs().len(), before + 1);
    assert!(present.book.need(NeedId(1)).is_some());

    // The odd row stands there as fields. What is still wrong is told, and stays as it was typed.
    assert_eq!(page.axe(), []);
    page.without_script();
    let field = ".odd [aria-invalid]";
    page.type_into(field, "Ще дивніше");
    page.follow("form[action$=add] button");
    assert_eq!(page.eval("document.activeElement.getAttribute('role')"), "alert");
    assert_eq!(page.eval(&format!("document.querySelector('{field}').value")), "Ще дивніше");
    page.follow("form[action$=forget] button");
    assert_eq!(page.eval("location.pathname"), "/needs");

    send(&page, &centre, &file);
    assert!(page.eval("!document.querySelector('.act .go')") == true, "nothing to add");
    page.type_into(field, "Цукор");
    page.follow("form[action$=add] button");
    assert_eq!(centre.clerk.present().book.needs().len(), before + 2);
}

#[test]
fn what_is_no_list_is_answered_with_a_sentence() {
    let Some(browser) = Browser::start() else { return };
    let centre = centre();
    let page = centre.page(&browser);
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("list.xlsx");
    std::fs::write(&file, "%PDF-1.7 not a list").expect("a file in the new folder");
    send(&page, &centre, &file);
    let said = page.eval("document.querySelector('[role=alert]').textContent");
    assert!(said.as_str().is_some_and(|said| said.contains("PDF")), "{said}");
}
