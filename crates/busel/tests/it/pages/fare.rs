//! How a group fares, clicked in a browser with its scripts switched off: counted, read, asked for.

use busel_domain::ids::GroupId;
use busel_domain::need::Need;

use super::matrix::small_centre;
use crate::browser::Browser;

const GROUP: GroupId = GroupId(1);

#[test]
fn a_group_is_counted_and_a_person_confirms_what_it_will_be_short_of() {
    let Some(browser) = Browser::start() else { return };
    let centre = small_centre();
    let page = centre.page(&browser);
    page.without_script();
    page.goto(&centre.url("/groups/G-1/people"));
    page.type_into("#anyone", "20");
    page.follow("form[action$=people] .btn.pri");
    let present = centre.clerk.present();
    let counted = present.book.people(GROUP).expect("just counted");
    assert_eq!(counted.people.people(), 20);

    page.goto(&centre.url("/groups/G-1/store"));
    page.type_into("tr:has([value='hygiene.soap']) [name=amount]", "30");
    page.follow("form[action$=store] .btn.pri");
    let clean = "document.querySelector('.gs.wide .g').getAttribute('aria-label')";
    let told = page.eval(clean);
    // Thirty bars of 100 g, 250 g a month for each of twenty.
    assert!(told.as_str().is_some_and(|told| told.starts_with("Clean: 18 days")), "{told}");
    assert_eq!(page.eval("document.querySelectorAll('.gs.wide .g').length"), 3);

    let soap = |need: &&Need| need.line.item.as_str() == "hygiene.soap";
    assert_eq!(centre.clerk.present().book.needs().filter(soap).count(), 0, "only proposed");
    page.follow("form[action$=ask] .btn.pri");
    let present = centre.clerk.present();
    let asked: Vec<u64> = present
        .book
        .needs()
        .filter(soap)
        .filter_map(|need| need.line.asked.map(busel_domain::quantity::Units::get))
        .collect();
    assert_eq!(asked, [52]);
    // Nothing is proposed twice.
    assert_eq!(page.eval("document.querySelector('form[action$=ask]')"), serde_json::Value::Null);
}

#[test]
fn a_wrong_count_is_told_and_kept() {
    let Some(browser) = Browser::start() else { return };
    let centre = small_centre();
    let page = centre.page(&browser);
    for (form, field, typed) in [
        ("people", "#anyone", "many"),
        ("people", "#feet", "large ones"),
        ("store", "tr:last-child [name=item]", "Unobtainium"),
    ] {
        page.goto(&centre.url(&format!("/groups/G-1/{form}")));
        page.type_into(field, typed);
        if form == "store" {
            page.type_into("tr:last-child [name=amount]", "7");
        }
        page.follow(&format!("form[action$={form}] .btn.pri"));
        assert_eq!(page.eval("document.activeElement.getAttribute('role')"), "alert", "{typed}");
        let kept = format!("document.querySelector('{field}').value");
        assert_eq!(page.eval(&kept), typed);
    }
    let present = centre.clerk.present();
    assert!(present.book.people(GROUP).is_none());
    assert!(present.book.store(GROUP).is_none());
}
