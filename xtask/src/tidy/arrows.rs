//! Who may know whom. The inner crates are pure (law L6), SQL lives in four places, and what is
//! near the world knows what is near the rules, never the other way round.

use super::Finding;
use super::allow::Allowed;
use super::rust::{is_name, is_test, line_of};
use super::tree::{Source, Tree};

/// Values in, values out.
const PURE: [&str; 3] = ["crates/busel-domain/", "crates/busel-planner/", "crates/busel-waybill/"];

/// All that a pure crate may build upon; `lexopt` is for the tool beside the planner, `serde_json`
/// turns a convoy's text into values.
const PURE_DEPENDENCIES: [&str; 6] =
    ["serde", "serde_json", "thiserror", "imbl", "lexopt", "strum"];

/// What the waybill builds upon besides: arithmetic over bytes, and age, whose dice are confined to one
/// function (decision 0023).
const WAYBILL: &str = "crates/busel-waybill/";
const WAYBILL_DEPENDENCIES: [&str; 8] =
    ["ed25519-dalek", "sha2", "age", "bech32", "miniz_oxide", "zeroize", "base64", "ur"];

/// A tool beside a pure crate: it has a terminal, files and a stopwatch.
const TOOL: &str = "/src/bin/";

/// Clock, dice, disk, network, language, and each other.
const IMPURE: [&str; 20] = [
    "std::time",
    "std::fs",
    "std::net",
    "std::env",
    "std::process",
    "std::io",
    "core::time",
    "rand",
    "getrandom",
    "jiff",
    "chrono",
    "rusqlite",
    "tokio",
    "axum",
    "fluent_bundle",
    "lexopt",
    "rustix",
    "busel_domain",
    "busel_planner",
    "busel_waybill",
];

/// The places that may speak SQL.
const SQL: [&str; 4] = [
    "crates/busel/src/journal",
    "crates/busel/src/vault",
    "crates/busel/src/door",
    "crates/busel/src/photos",
];

/// How a sentence of SQL begins, in the house's lower case and in any other.
const SQL_BEGINS: [&str; 13] = [
    "select ",
    "insert into ",
    "insert or ",
    "replace into ",
    "delete from ",
    "create table ",
    "create index ",
    "create unique index ",
    "alter table ",
    "drop table ",
    "pragma ",
    "begin immediate",
    "attach database ",
];

/// The places that may write to the terminal by themselves.
const SPEAKS: [&str; 4] =
    ["crates/busel/src/cli", "crates/busel/src/main.rs", "xtask/", "crates/busel/build.rs"];

/// Modules of the binary, and the modules they must not know.
const AGAINST: [(&str, &[&str]); 6] = [
    ("crates/busel/src/journal", &["clerk", "views", "web", "cli", "exchange", "i18n"]),
    ("crates/busel/src/vault", &["clerk", "views", "web", "cli", "exchange", "i18n"]),
    ("crates/busel/src/door", &["clerk", "views", "web", "cli", "exchange", "i18n", "journal"]),
    ("crates/busel/src/clerk", &["views", "web", "cli", "exchange", "i18n"]),
    ("crates/busel/src/views", &["web", "cli"]),
    ("crates/busel/src/exchange", &["web", "cli"]),
];

pub(super) fn check(tree: &Tree, allowed: &Allowed) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in &tree.files {
        if PURE.iter().any(|pure| file.path == format!("{pure}Cargo.toml")) {
            findings.extend(impure_dependencies(file));
        }
        let Some(rust) = &file.rust else { continue };
        let is_pure = PURE.iter().any(|pure| file.path.starts_with(&format!("{pure}src")));
        if is_pure && !file.path.contains(TOOL) {
            findings.extend(forbidden(
                file,
                &rust.shipped,
                &IMPURE,
                "a pure crate is given",
                allowed,
            ));
        }
        for (_, forbids) in AGAINST.iter().filter(|(from, _)| is_module(&file.path, from)) {
            let paths: Vec<_> = forbids.iter().map(|module| format!("crate::{module}")).collect();
            let paths: Vec<_> = paths.iter().map(String::as_str).collect();
            findings.extend(forbidden(
                file,
                &rust.shipped,
                &paths,
                "this arrow points outwards:",
                allowed,
            ));
        }
        findings.extend(sql(file));
        findings.extend(speech(file));
    }
    findings
}

/// Whether `path` is the module at `module`: its file, or one in its folder.
fn is_module(path: &str, module: &str) -> bool {
    path.strip_prefix(module).is_some_and(|rest| rest.starts_with('/') || rest.starts_with(".rs"))
}

fn impure_dependencies(file: &Source) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut section = "";
    for (number, line) in file.lines() {
        if line.starts_with('[') {
            section = line.trim();
        }
        let name = line.split(['.', '=', ' ']).next().unwrap_or_default();
        let is_entry = section == "[dependencies]" && line.contains('=') && !line.starts_with('#');
        let is_waybill = file.path.starts_with(WAYBILL) && WAYBILL_DEPENDENCIES.contains(&name);
        if is_entry && !PURE_DEPENDENCIES.contains(&name) && !is_waybill {
            let says =
                format!("a pure crate builds on serde, thiserror, imbl and strum, not on `{name}`");
            findings.push(Finding::fault(&file.path, number, says));
        }
    }
    findings
}

fn forbidden(
    file: &Source,
    code: &str,
    paths: &[&str],
    why: &str,
    allowed: &Allowed,
) -> Vec<Finding> {
    let own = file.path.split('/').nth(1).unwrap_or_default().replace('-', "_");
    let known = paths_of(code).into_iter().filter(|(_, path)| {
        paths.iter().any(|found| {
            *found != own
                && path
                    .strip_prefix(found)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
        })
    });
    let known = known.filter(|(_, path)| !allowed.has(path, &file.path));
    known.map(|(line, path)| Finding::fault(&file.path, line, format!("{why} `{path}`"))).collect()
}

/// Every path that is written with `::`, those in the braces of a `use` spelt out one by one.
fn paths_of(code: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(offset) = code[at..].find(is_name) {
        let begin = at + offset;
        let is_tail = code[..begin].ends_with("::");
        let end = code[begin..].find(|c| !is_name(c) && c != ':').map_or(code.len(), |n| begin + n);
        at = end.max(begin + 1);
        let path = code[begin..end].trim_end_matches(':');
        if is_tail || !code[begin..end].contains("::") {
            continue;
        }
        if code[begin..end].ends_with("::") && code[end..].starts_with('{') {
            let inner_end = code[end..].find(';').map_or(code.len(), |n| end + n);
            let inner = &code[end + 1..inner_end];
            for (name_at, name) in top_names(inner) {
                found.push((line_of(code, end + 1 + name_at), format!("{path}::{name}")));
            }
        } else {
            found.push((line_of(code, begin), path.to_owned()));
        }
    }
    found
}

/// The first segments inside the braces of a `use`.
fn top_names(inner: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let (mut depth, mut begin) = (0_i32, 0);
    for (at, letter) in inner.char_indices().chain([(inner.len(), ',')]) {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth < 0 || (depth == 0 && letter == ',') {
            let piece = &inner[begin..at];
            let name = piece.trim_start();
            let length = name.find(|c| !is_name(c)).unwrap_or(name.len());
            if length > 0 {
                found.push((begin + piece.len() - name.len(), &name[..length]));
            }
            begin = at + letter.len_utf8();
        }
        if depth < 0 {
            break;
        }
    }
    found
}

fn sql(file: &Source) -> Vec<Finding> {
    let Some(rust) = file.rust.as_ref() else { return Vec::new() };
    if SQL.iter().any(|place| is_module(&file.path, place)) || !file.path.starts_with("crates/") {
        return Vec::new();
    }
    let sentences = rust.shipped_literals().filter(|literal| {
        let text =
            literal.text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase() + " ";
        let is_update = text.starts_with("update ") && text.contains(" set ");
        let is_select =
            text.starts_with("select ") && !text.contains(" from ") && !text.contains('(');
        is_update || (!is_select && SQL_BEGINS.iter().any(|begin| text.starts_with(begin)))
    });
    let says = "SQL is written in journal, vault, door and photos only";
    sentences.map(|literal| Finding::fault(&file.path, literal.line, says)).collect()
}

fn speech(file: &Source) -> Vec<Finding> {
    let Some(rust) = file.rust.as_ref().filter(|_| !is_test(&file.path)) else { return Vec::new() };
    if SPEAKS.iter().any(|place| file.path.starts_with(place)) {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for (above, line) in rust.shipped.lines().enumerate() {
        let found = ["println!", "print!", "dbg!"].into_iter().find(|word| {
            line.match_indices(word)
                .any(|(at, _)| !line[..at].ends_with(is_name) || line[..at].ends_with('e'))
        });
        if let Some(word) = found {
            findings.push(Finding::fault(
                &file.path,
                above + 1,
                format!("`{word}`: only the shell speaks"),
            ));
        }
    }
    findings
}

#[cfg(test)]
mod tests;
