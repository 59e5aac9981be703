//! Each forbidden arrow is planted once and found, also where it hides in the braces of a `use`.

use super::*;

const NONE: [usize; 0] = [];

fn found(path: &str, text: &str) -> Vec<usize> {
    let findings = check(&Tree::of(&[(path, text)]), &Allowed::default());
    findings.iter().map(|finding| finding.line).collect()
}

#[test]
fn a_pure_crate_builds_on_three_crates_only() {
    let toml = "[dependencies]\n# Why.\nserde.workspace = true\nrand = \"1\"\n[dev-dependencies]\nproptest = \"1\"\n";
    assert_eq!(found("crates/busel-domain/Cargo.toml", toml), [4]);
    assert_eq!(found("crates/busel/Cargo.toml", toml), NONE);
}

#[test]
fn a_pure_crate_knows_no_clock_no_dice_and_no_disk() {
    for code in [
        "use std::time::SystemTime;",
        "use std::{fmt, fs::File};",
        "use std::{\n fmt,\n net};",
        "let a = std::env::var(b);",
        "use rand::rng;",
        "use busel_domain::ids;",
    ] {
        assert_eq!(found("crates/busel-planner/src/a.rs", code).len(), 1, "{code}");
        assert_eq!(found("crates/busel/src/main.rs", code), NONE, "{code}");
    }
    assert_eq!(found("crates/busel-planner/src/a.rs", "use std::{\n fmt,\n net};"), [3]);
    for code in [
        "use std::fmt;",
        "// std::fs",
        "let a = \"std::fs\";",
        "use crate::rand_like::A;",
        "x::rand::y();",
    ] {
        assert_eq!(found("crates/busel-domain/src/a.rs", code), NONE, "{code}");
    }
    let tested = "#[cfg(test)]\nmod tests {\n use std::fs;\n}";
    assert_eq!(found("crates/busel-domain/src/a.rs", tested), NONE);
}

#[test]
fn what_is_inside_does_not_know_what_is_outside() {
    assert_eq!(found("crates/busel/src/journal/lite.rs", "use crate::clerk::Clerk;"), [1]);
    assert_eq!(found("crates/busel/src/clerk.rs", "use crate::{journal, web::page};"), [1]);
    assert_eq!(found("crates/busel/src/views/today.rs", "fn a() { crate::web::b() }"), [1]);
    assert_eq!(found("crates/busel/src/web/today.rs", "use crate::{clerk, views};"), NONE);
    assert_eq!(found("crates/busel/src/clerk.rs", "use crate::webbing::A;"), NONE);
}

#[test]
fn sql_is_spoken_in_four_places_only() {
    for text in [
        "select a from b",
        "  INSERT INTO a VALUES",
        "update a set b = 1",
        "pragma key",
        "select count(*)",
    ] {
        let code = format!("fn a() {{}}\nlet b = \"{text}\";");
        assert_eq!(found("crates/busel/src/web.rs", &code), [2], "{text}");
        assert_eq!(found("crates/busel/src/journal/lite.rs", &code), NONE, "{text}");
        assert_eq!(found("crates/busel/src/vault.rs", &code), NONE, "{text}");
    }
    for text in ["select a size", "update the count", "selected from all"] {
        assert_eq!(
            found("crates/busel/src/web.rs", &format!("let b = \"{text}\";")),
            NONE,
            "{text}"
        );
    }
}

#[test]
fn only_the_shell_speaks() {
    for code in ["println!(\"a\");", "eprintln!(\"a\");", "dbg!(a);"] {
        assert_eq!(found("crates/busel/src/web.rs", code), [1], "{code}");
        assert_eq!(found("crates/busel/src/cli/plan.rs", code), NONE, "{code}");
        assert_eq!(found("crates/busel/tests/it/main.rs", code), NONE, "{code}");
    }
    assert_eq!(found("crates/busel/src/web.rs", "writeln!(a, \"b\");"), NONE);
}
