//! Keys that are missing, spare, unknown, unused or fed differently are each planted and found.

use super::*;

const UK: &str = "crates/busel/locales/uk.ftl";
const PAGE: &str = "crates/busel/templates/today.html";

const NONE: [(String, usize); 0] = [];

fn found(files: &[(&str, &str)]) -> Vec<(String, usize)> {
    check(&Tree::of(files)).into_iter().map(|finding| (finding.path, finding.line)).collect()
}

fn at(path: &str, line: usize) -> (String, usize) {
    (path.to_owned(), line)
}

#[test]
fn a_key_that_a_locale_lacks_or_has_alone_is_found() {
    let en = "need = Need\nhub = Hub\n";
    let uk = "need = Потреба\n\nlot = Партія\n";
    let page = "{{ l.t(\"need\") }} {% let a = \"hub\" %}";
    assert_eq!(found(&[(FIRST, en), (UK, uk), (PAGE, page)]), [at(UK, 0), at(UK, 3)]);
}

#[test]
fn arguments_are_the_same_in_every_language_also_inside_plurals() {
    let en = "boxes =\n    { $count ->\n        [one] { $count } box\n       *[other] { $count } boxes\n    }\n";
    let uk = "boxes = { $number } коробок\n";
    let page = "{{ l.t(\"boxes\") }}";
    assert_eq!(found(&[(FIRST, en), (UK, uk), (PAGE, page)]), [at(UK, 1)]);
    assert_eq!(found(&[(FIRST, en), (UK, en), (PAGE, page)]), NONE);
}

#[test]
fn a_key_said_twice_is_found() {
    let en = "need = Need\nneed = Want\n";
    assert_eq!(found(&[(FIRST, en), (PAGE, "{{ l.t(\"need\") }}")]), [at(FIRST, 2)]);
}

#[test]
fn a_key_spoken_but_not_written_is_found_in_templates_and_in_rust() {
    let code = "crates/busel/src/web/today.rs";
    let said = "fn a() {\n l.say(\"nead\"); say(&\"nead\"); tell(\n\"nead\"); at(\"nead\"); l.say(\"need\") }";
    let page = "<p title=\"nead\">\n{{ l.t(\"nead\") }}";
    let files = [(FIRST, "need = Need\n"), (code, said), (PAGE, page)];
    assert_eq!(found(&files), [at(code, 2), at(code, 2), at(code, 3), at(PAGE, 2)]);
}

#[test]
fn a_key_that_nobody_says_is_found() {
    let en = "# Words.\nneed = Need\n    .title = Needs\nbrand = Busel\nhello = Hello from { brand }\nspare = Spare\n";
    let page = "{{ l.t(\"need\") }}{{ l.t(\"hello\") }} spare";
    assert_eq!(found(&[(FIRST, en), (PAGE, page)]), [at(FIRST, 6)]);
}

#[test]
fn a_literal_with_a_gap_speaks_for_a_family_of_keys() {
    let en = "role-driver = Driver\nrole-clerk = Clerk\nroles = Roles\n";
    let code = ("crates/busel/src/web/roles.rs", "let key = format!(\"role-{}\", role.key());");
    assert_eq!(found(&[(FIRST, en), code]), [at(FIRST, 3)]);
}

#[test]
fn without_locales_there_is_nothing_to_say() {
    assert_eq!(found(&[(PAGE, "{{ l.t(\"need\") }}")]), NONE);
}
