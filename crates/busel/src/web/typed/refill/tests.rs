//! What stands in the fields of a page that is shown again.

use super::*;

const PAGE: &str = "<main><div role=\"alert\"><h2>Problem</h2><p>Bad.</p></div>\
    <form method=\"post\" action=\"/x\"><input type=\"hidden\" name=\"token\" value=\"t\">\
    <input type=\"hidden\" name=\"thing\" value=\"1\">\
    <input name=\"item\" value=\"\"><input name=\"item\"><input type=\"date\" name=\"by\">\
    <input type=\"password\" name=\"passphrase\"><textarea name=\"words\"></textarea>\
    <select name=\"hub\"><option value=\"\">-</option><option value=\"H-1\" selected>a</option>\
    <option value=\"H-2\">b</option></select>\
    <input type=\"checkbox\" name=\"urgent\" value=\"yes\" checked></form>\
    <form method=\"post\" action=\"/x\"><input type=\"hidden\" name=\"thing\" value=\"2\">\
    <input name=\"item\" id=\"second\"></form></main>";

fn answer(pairs: &[(&str, &str)], blamed: Option<(&str, usize)>) -> String {
    let pairs = pairs.iter().map(|(name, text)| ((*name).into(), (*text).into()));
    let fields = Fields::new(pairs.collect());
    let answered = Answered { path: "/x", fields: &fields, blamed, heading: "You typed" };
    refilled(PAGE, &answered)
}

#[test]
fn everything_typed_stands_in_its_field() {
    let page = answer(
        &[
            ("thing", "1"),
            ("item", "<rice>"),
            ("item", "soap"),
            ("by", "31.02.2026"),
            ("passphrase", "secret"),
            ("words", "\"one\"\ntwo"),
            ("hub", "H-2"),
        ],
        Some(("item", 1)),
    );
    assert!(page.contains("<input name=\"item\" value=\"&#60;rice&#62;\">"), "{page}");
    assert!(
        page.contains(
            "<strong class=\"wrong\" id=\"wrong\">Bad.</strong><input name=\"item\" \
             id=\"wrong-field\" aria-invalid=\"true\" aria-describedby=\"wrong\" value=\"soap\">"
        ),
        "{page}"
    );
    assert!(page.contains("<p><a href=\"#wrong-field\">Bad.</a></p>"), "{page}");
    assert!(page.contains("<input name=\"by\" value=\"31.02.2026\">"), "a date field is blank");
    assert!(page.contains("\n&#34;one&#34;\ntwo</textarea>"), "{page}");
    assert!(page.contains("<option value=\"H-2\" selected>"), "{page}");
    assert!(page.contains("<option value=\"H-1\">"), "{page}");
    assert!(!page.contains("checked") && !page.contains("secret"), "{page}");
    assert!(page.contains("<input name=\"item\" id=\"second\">"), "the other form is untouched");
    assert!(!page.contains("You typed"), "{page}");
}

#[test]
fn of_two_forms_the_one_that_carried_the_same_is_filled() {
    let page = answer(&[("thing", "2"), ("item", "soap")], None);
    assert!(page.contains("<input name=\"item\" id=\"second\" value=\"soap\">"), "{page}");
    assert!(page.contains("<input name=\"item\" value=\"\">"), "{page}");
}

#[test]
fn what_has_no_field_any_more_is_shown_below() {
    let page = answer(&[("thing", "1"), ("why", " a <reason> "), ("code", "123456")], None);
    assert!(page.contains("<p class=\"typed any\" dir=\"auto\">a &#60;reason&#62;</p>"), "{page}");
    assert!(!page.contains("123456"), "{page}");
    let rows = [("thing", "1"), ("item", "a"), ("item", "b"), ("item", "one too many")];
    assert!(answer(&rows, None).contains(">one too many</p>"), "there are two fields");
    assert!(is_any_typed(&Fields::new(vec![("why".into(), "x".into())])));
    assert!(!is_any_typed(&Fields::new(vec![("passphrase".into(), "x".into())])));
}

#[test]
fn no_text_is_put_into_a_row_that_is_another_by_now() {
    let row = |thing: &str| {
        format!("<input type=\"hidden\" name=\"item\" value=\"{thing}\"><input name=\"amount\">")
    };
    let page = |things: [&str; 2]| {
        let rows = things.map(row).concat();
        format!("<main><form method=\"post\" action=\"/x\">{rows}</form></main>")
    };
    let pairs = [("item", "rice"), ("amount", "55"), ("item", "soap"), ("amount", "66")];
    let pairs = pairs.map(|(name, text)| (name.to_owned(), text.to_owned()));
    let fields = Fields::new(pairs.into());
    let answered = Answered { path: "/x", fields: &fields, blamed: None, heading: "You typed" };
    let same = refilled(&page(["rice", "soap"]), &answered);
    assert!(same.contains("name=\"amount\" value=\"66\"") && !same.contains("You typed"));
    let other = refilled(&page(["bread", "rice"]), &answered);
    assert!(!other.contains("value=\"55\"") && other.contains(">55</p>"), "{other}");
}

#[test]
fn days_and_numbers_that_are_none_show_as_they_were_typed() {
    assert!(day("2026-02-31").is_err() && day("").is_ok());
    assert!(is_number("-7") && !is_number("1e309") && !is_number("٣"));
}
