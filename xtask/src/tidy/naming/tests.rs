//! Planted names are found where they stand, and the field's own names are left in peace.

use super::super::allow::ALLOWED_AT;
use super::*;

fn found(path: &str, text: &str) -> Vec<usize> {
    let tree = Tree::of(&[(path, text)]);
    check(&tree, &Allowed::default()).iter().map(|finding| finding.line).collect()
}

const NONE: [usize; 0] = [];
const SAYS: &str = "//! What this file is.\n";

#[test]
fn a_file_without_module_text_is_found() {
    assert_eq!(found("a/b.rs", "fn main() {}\n"), [1]);
    assert_eq!(found("a/b.rs", "//! x\n"), [1]);
    assert_eq!(found("a/b.rs", SAYS), NONE);
}

#[test]
fn a_drawer_is_found_by_its_file_or_its_folder() {
    assert_eq!(found("a/utils.rs", SAYS), [0]);
    assert_eq!(found("a/helpers/b.rs", SAYS), [0]);
    assert_eq!(found("a/utility_pole.rs", SAYS), NONE);
}

#[test]
fn an_office_word_is_found_inside_a_name_but_not_inside_a_word() {
    for name in ["order", "Orders", "NeedStatus", "raw_data", "user_id", "REQUEST_MAX"] {
        assert_eq!(found("a/b.rs", &format!("{SAYS}\nlet {name} = 1;")), [3], "{name}");
    }
    for name in
        ["metadata", "Ordering", "reorder", "database", "used", "\"an order\"", "/* order */"]
    {
        assert_eq!(found("a/b.rs", &format!("{SAYS}\nlet {name} = 1;")), NONE, "{name}");
    }
}

#[test]
fn a_template_speaks_the_words_of_the_field_but_its_tags_are_the_browsers() {
    assert_eq!(
        found("t/a.html", "<p role=\"status\" data-x=\"1\">Need</p>\n<p>Your order</p>"),
        [2]
    );
    assert_eq!(found("t/a.html", "<p>\n{{ need.status }}</p>{% for user in all %}"), [2, 2]);
    assert_eq!(found("t/a.html", "{# order #}<!-- order -->{{ l.t(\"order\") }}"), NONE);
}

#[test]
fn a_locale_speaks_the_words_of_the_field() {
    assert_eq!(found("l/en.ftl", "# order\nneed = Need\nneed-status = Orders"), [3, 3]);
}

#[test]
fn an_exception_with_a_reason_is_heard() {
    let tree = Tree::of(&[
        (ALLOWED_AT, "StatusCode | a/web | the word of HTTP itself\n"),
        ("a/web/b.rs", "//! What this file is.\nuse axum::http::StatusCode;\n"),
    ]);
    let allowed = Allowed::read(&tree);
    assert!(check(&tree, &allowed).is_empty());
}
