//! Every bad call ends with a sentence, and with the right kind of failure.

use super::*;

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
