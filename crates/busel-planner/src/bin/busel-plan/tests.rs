//! Every bad call ends with a sentence, and with the right kind of failure.

use std::fs;
use std::path::PathBuf;

use super::*;

/// The texts beside the project: good ones and bad ones of every format.
pub(crate) const TEXTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../testkit/formats");

/// What the stock gives in the small allocation, with and without a market.
pub(crate) const PLAN: &[u8] = b"allocsol 1 small\n0 9\n1 3\n2 14\n";

fn refusal(words: &[&str]) -> String {
    let words = std::iter::once("busel-plan").chain(words.iter().copied());
    match run(lexopt::Parser::from_iter(words)) {
        Err(Failure::Unusable(why)) => why,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

#[test]
fn a_bad_call_is_refused_with_what_is_wrong() {
    for (words, says) in [
        (&[][..], "nothing asked for"),
        (&["plan"], "neither allocate nor route nor check"),
        (&["--colour"], "--colour"),
        (&["allocate"], "FILE is missing"),
        (&["allocate", "a", "b"], "FILE is given twice"),
        (&["allocate", "a", "--mode", "fair"], "--mode is lex or t1"),
        (&["allocate", "a", "--mode"], "--mode"),
        (&["allocate", "a", "--threads", "0"], "from 1 to 64"),
        (&["allocate", "a", "--threads", "65"], "from 1 to 64"),
        (&["allocate", "a", "--threads", "two"], "from 1 to 64"),
        (&["check", "a"], "SOL is missing"),
        (&["check", "a", "b", "c"], "SOL is given twice"),
    ] {
        let why = refusal(words);
        assert!(why.contains(says), "{words:?}: {why}");
    }
}

#[test]
fn a_file_that_is_no_problem_is_refused_with_its_line() {
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    assert!(refusal(&["allocate", manifest]).contains("Cargo.toml: line 1: expected"));
}

#[test]
fn a_file_that_is_not_there_is_a_fault_of_the_machine() {
    let words = ["busel-plan", "allocate", "/no/such/file"];
    let ended = run(lexopt::Parser::from_iter(words));
    assert!(matches!(ended, Err(Failure::Fault(why)) if why.contains("/no/such/file")));
}

/// Files of one format whose names begin like this.
fn texts(format: &str, begin: &str) -> Vec<PathBuf> {
    let all = fs::read_dir(Path::new(TEXTS).join(format)).expect("the testkit is there");
    let paths = all.map(|entry| entry.expect("readable").path());
    let named = |path: &PathBuf| {
        path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(begin))
    };
    let found: Vec<PathBuf> = paths.filter(named).collect();
    assert!(!found.is_empty(), "{format}/{begin}");
    found
}

/// A file of its own for a test that needs one that is not kept.
pub(crate) fn a_file(name: &str, bytes: &[u8]) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("busel-plan-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder for a while");
    let path = folder.join(name);
    fs::write(&path, bytes).expect("a file for a while");
    path
}

fn planned(path: &Path) -> Result<Outcome, Failure> {
    let is_allocation = path.ends_with("alloc.txt")
        || path.parent().is_some_and(|folder| folder.ends_with("allocation"));
    let path = path.to_str().expect("a path of ours");
    let words: &[&str] = if is_allocation {
        &["busel-plan", "allocate", path]
    } else {
        &["busel-plan", "route", path, "--iterations", "20"]
    };
    run(lexopt::Parser::from_iter(words))
}

/// One sentence that names the line, and in JSON the column.
fn is_told_with_its_line(path: &Path, ended: Result<Outcome, Failure>) {
    let Err(Failure::Unusable(why)) = ended else {
        panic!("{}: expected a refusal, got {ended:?}", path.display());
    };
    let (_, told) = why.split_once(": line ").unwrap_or_else(|| panic!("no line: {why}"));
    assert!(told.starts_with(|letter: char| letter.is_ascii_digit()), "{why}");
    assert!(!why.contains('\n') && why.len() < 600, "{why}");
    let is_json = path.extension().is_some_and(|ending| ending == "json");
    let is_no_text = why.contains("UTF-8") || why.contains("number of vehicles");
    assert!(!is_json || is_no_text || told.contains(", column "), "{why}");
}

#[test]
fn every_bad_file_is_refused_with_a_sentence_and_its_line() {
    for format in ["allocation", "customers", "pairs", "roads", "convoy"] {
        for path in texts(format, "bad-") {
            is_told_with_its_line(&path, planned(&path));
        }
        for path in texts(format, "good-") {
            assert!(matches!(planned(&path), Ok(Outcome::Done)), "{}", path.display());
        }
    }
}

#[test]
fn every_bad_answer_is_refused_with_its_own_line() {
    let problem = |letter: u8| match letter {
        b'c' => "customers/good-small.txt",
        b'p' => "pairs/good-small.txt",
        b'j' => "convoy/good-rules.json",
        b'b' => "allocation/good-market.txt",
        _ => "allocation/good-small.txt",
    };
    for (begin, is_good) in [("good-", true), ("bad-", false)] {
        for path in texts("solution", begin) {
            let bytes = fs::read(&path).expect("readable");
            let (letter, answer) = bytes.split_first().expect("it says which problem");
            let name = path.file_name().expect("it has one").to_string_lossy().into_owned();
            let problem = Path::new(TEXTS).join(problem(*letter));
            // A purchase is found beside the plan.
            let is_purchase = *letter == b'b';
            let plan = if is_purchase { PLAN } else { answer };
            let sol = a_file(&name, plan);
            let answer =
                if is_purchase { a_file(&format!("{name}.bought"), answer) } else { sol.clone() };
            let words = [Path::new("busel-plan"), Path::new("check"), &problem, &sol];
            let ended = run(lexopt::Parser::from_iter(words));
            if is_good {
                assert!(matches!(ended, Ok(Outcome::Done)), "{name}: {ended:?}");
            } else {
                let Err(Failure::Unusable(why)) = &ended else { panic!("{name}: {ended:?}") };
                assert!(why.starts_with(answer.to_str().expect("a path of ours")), "{why}");
                is_told_with_its_line(&answer, ended);
            }
        }
    }
}

#[test]
fn a_folder_is_refused_like_any_other_file_that_is_no_problem() {
    let why = refusal(&["route", TEXTS]);
    assert!(why.ends_with("a folder, where a file is wanted"), "{why}");
}

#[test]
fn a_million_stops_are_refused_at_once() {
    let lines = |number: usize| format!("{number} 1 1 1 0 100 1 0 1\n");
    let stops: String = (0..1_000_000).map(lines).collect();
    let goods = r#"{"id":1,"d":1,"kg":1,"litres":1,"d_tw":[[0,1]],"d_service":1},"#;
    let convoy =
        format!("{{\"format\": \"busel-convoy-1\", \"requests\": [{}", goods.repeat(1_000_000));
    let begin = clock::cpu_seconds();
    for (name, text) in [
        ("pairs.txt", format!("25 200 1\n{stops}")),
        ("customers.txt", format!("VEHICLE\nCUSTOMER\n25 200\n{stops}")),
        ("roads.txt", format!("SIZE: 1000000\nROUTE-TIME: 9\nCAPACITY: 9\nNODES\n{stops}")),
        ("convoy.json", convoy),
        ("alloc.txt", format!("alloc 1 m 1000000 1000000 1\n{stops}")),
    ] {
        let path = a_file(name, text.as_bytes());
        is_told_with_its_line(&path, planned(&path));
        fs::remove_file(path).expect("it was ours");
    }
    // Two seconds each are allowed; a busy machine needs a tenth of that for all of them.
    let spent = clock::cpu_seconds() - begin;
    assert!(spent < 10.0, "{spent} s");
}
