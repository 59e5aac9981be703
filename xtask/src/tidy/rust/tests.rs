//! Comments, literals and code are told apart also where they look like each other.

use super::{Rust, functions, identifiers, words};

fn names(text: &str) -> Vec<String> {
    let rust = Rust::of("src/x.rs", text);
    identifiers(&rust.code).into_iter().map(|(_, name)| name.to_owned()).collect()
}

fn literals(text: &str) -> Vec<String> {
    Rust::of("src/x.rs", text).literals.into_iter().map(|piece| piece.text).collect()
}

#[test]
fn code_comments_and_literals_are_told_apart() {
    let text = "let a = \"b // c \\\" d\"; // e\n/* f /* g */ h */ let i = r#\"j \" k\"#;";
    assert_eq!(names(text), ["let", "a", "let", "i"]);
    assert_eq!(literals(text), ["b // c \\\" d", "j \" k"]);
    let comments = Rust::of("src/x.rs", text).comments;
    let found: Vec<_> = comments.iter().map(|piece| (piece.line, piece.text.as_str())).collect();
    assert_eq!(found, [(1, "// e"), (2, "/* f /* g */ h */")]);
}

#[test]
fn a_quote_character_does_not_begin_a_text_and_a_lifetime_is_no_character() {
    assert_eq!(
        names("let q = '\"'; let r: &'a str = x; let b = '\\''; y"),
        ["let", "q", "let", "r", "a", "str", "x", "let", "b", "y"]
    );
    assert_eq!(names("let ї = 'ї'; z"), ["let", "ї", "z"]);
}

#[test]
fn a_cut_off_text_ends_with_the_file() {
    assert_eq!(names("let a = \"never closed"), ["let", "a"]);
    assert_eq!(names("let a = b\"\\"), ["let", "a", "b"]);
    assert_eq!(names("/* never closed"), Vec::<String>::new());
}

#[test]
fn what_is_compiled_for_tests_only_is_not_shipped() {
    let text = "fn a() { b(\"c\") }\n#[cfg(test)]\nmod tests {\n fn d() { e(\"f\") }\n}\nfn g() {}";
    let rust = Rust::of("src/x.rs", text);
    assert!(rust.shipped.contains("fn g") && !rust.shipped.contains("fn d"));
    assert_eq!(rust.shipped.lines().count(), text.lines().count());
    let shipped: Vec<_> = rust.shipped_literals().map(|piece| piece.text.as_str()).collect();
    assert_eq!(shipped, ["c"]);
    assert_eq!(Rust::of("src/x/tests.rs", text).shipped_literals().count(), 0);
}

#[test]
fn an_identifier_falls_into_its_words() {
    assert_eq!(words("HTTPRequest_of"), ["http", "request", "of"]);
    assert_eq!(words("PhantomData"), ["phantom", "data"]);
    assert_eq!(words("metadata"), ["metadata"]);
    assert_eq!(words("MAX_ROWS"), ["max", "rows"]);
}

#[test]
fn a_function_reaches_from_its_name_to_its_closing_brace() {
    let text = "trait T { fn none(&self) -> [u8; 4]; }\npub fn outer(a: [u8; 2]) -> u8\nwhere\n{\n fn inner() {}\n 1\n}\n";
    let found: Vec<_> = functions(text).iter().map(|f| (f.name, f.first, f.last)).collect();
    assert_eq!(found, [("outer", 2, 7), ("inner", 5, 5)]);
}
