//! How much a phone fetches before it can be used and after, what may stand in its page, and the rules of the outbox asked one by one.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use super::*;
use crate::pages::guard::{Answer, ask};

/// The most that a phone fetches before somebody can type six digits, packed.
const USABLE_MAX: usize = 9_500;

/// The most that a phone fetches until it has its run and is on the phone, packed: three seconds on a
/// slow line.
const FIRST_LOAD_MAX: usize = 20_000;

/// And after that, of what is needed seldom.
const LATER_MAX: usize = 20_000;

fn fetched(centre: &Centre, path: &str, language: &str, encoding: &str) -> Answer {
    let host = centre.address.to_string();
    let cookie = format!("busel-language={language}");
    let headers = [
        ("Host", host.as_str()),
        ("Accept-Encoding", encoding),
        ("Sec-Fetch-Site", "same-origin"),
        ("Cookie", &cookie),
    ];
    let answer = ask(centre.address, "GET", path, &headers, "");
    assert_eq!(answer.code, 200, "{path}");
    answer
}

/// What stands in a page between these.
fn between<'a>(page: &'a str, open: &str, close: &str) -> &'a str {
    let inside = page.split_once(open).and_then(|(_, after)| after.split_once(close));
    inside.unwrap_or_else(|| panic!("no {open}")).0
}

/// The files that the service worker keeps from the first visit, the page among them.
fn files(centre: &Centre, language: &str) -> Vec<String> {
    let worker = fetched(centre, "/field/worker.js", language, "identity").body;
    serde_json::from_str(between(&worker, "const FILES=", ";")).expect("a list of addresses")
}

#[test]
fn the_first_load_of_the_field_app_is_small() {
    let centre = small_centre();
    for language in ["en", "uk", "be-tarask"] {
        let mut paths = files(&centre, language);
        assert_eq!(paths[0], "/field");
        paths.push("/field/worker.js".to_owned());
        let size = |path: &String| fetched(&centre, path, language, "gzip").raw.len();
        let each: Vec<(&String, usize)> = paths.iter().map(|path| (path, size(path))).collect();
        let is_late = |path: &str| path.starts_with("/field/later.js");
        let sum_of = |late| -> usize {
            each.iter().filter(|(path, _)| is_late(path) == late).map(|(_, bytes)| bytes).sum()
        };
        let (sum, later) = (sum_of(false), sum_of(true));
        eprintln!("{language}: {sum} bytes, and {later} later: {each:?}");
        assert!((1..=LATER_MAX).contains(&later), "{later} in {language} after that");
        assert!(each[0].1 <= USABLE_MAX, "{} in {language} before it can be used", each[0].1);
        assert!(sum <= FIRST_LOAD_MAX, "{sum} in {language}: {each:?}");
    }
}

#[test]
fn only_the_script_and_the_style_sheet_of_the_page_itself_may_stand_in_it() {
    let centre = small_centre();
    let page = fetched(&centre, "/field", "en", "identity");
    let policy = page.header("content-security-policy").expect("a policy");
    for (open, close, about) in
        [("<script>", "</script>", "script-src 'self'"), ("<style>", "</style>", "style-src")]
    {
        assert_eq!(page.body.matches(open).count(), 1);
        let mark = STANDARD.encode(Sha256::digest(between(&page.body, open, close)));
        assert!(policy.contains(&format!("{about} 'sha256-{mark}';")), "{open} in {policy}");
    }
    assert!(!policy.contains("unsafe"), "{policy}");
    // No dice: a phone keeps the page, and each answer is the same.
    assert_eq!(page.body, fetched(&centre, "/field", "en", "identity").body);
    // What comes after it has a mark of what is in it, and is asked for once.
    let addresses = ["en", "pl"].map(|language| files(&centre, language)[1].clone());
    assert_ne!(addresses[0], addresses[1]);
    let rest = fetched(&centre, &addresses[0], "en", "identity");
    assert!(rest.header("cache-control").is_some_and(|kept| kept.contains("immutable")));
    let other = fetched(&centre, &addresses[0], "pl", "identity");
    assert_eq!(other.header("cache-control"), Some("no-store"), "that is another script");
}

#[test]
fn the_rules_of_the_outbox_hold_whatever_comes() {
    let Some(browser) = Browser::start() else { return };
    let centre = small_centre();
    let page = browser.page();
    page.goto(&centre.url("/field"));
    page.until("typeof nextBatch === 'function'");
    let rules = "(() => {
        const rows = Array.from({ length: 45 }, (_, at) => ({ attempt: 'a' + at, seq: 45 - at }));
        const said = new Map([['a44', { attempt: 'a44', is: 'delivered' }]]);
        const next = nextBatch(rows, said);
        const told = { told: [{ attempt: 'a1', is: 'delivered', why: '' }, { attempt: 'zz', is: 'delivered' }, { attempt: 'a2', is: 'lost' }, null] };
        let isThrown = 0;
        for (const bad of [null, {}, { told: 5 }, 'hello']) { try { answersOf(rows, bad); } catch { isThrown += 1; } }
        return {
          twenty: next.length === 20 && next[0].seq === 2 && next[19].seq === 21,
          fates: fateOf(rows[44], said) === 'delivered' && fateOf(rows[0], said) === 'saved',
          waits: [0, 1, 2, 3, 20].map((failures) => waitAfter(failures, 1)).join(),
          least: waitAfter(0, 0),
          ours: isOurs('busel') && isOurs('busel\\n') && !isOurs('<title>busel</title>') && !isOurs(''),
          answers: answersOf(rows, told).map((one) => one.attempt).join(),
          thrown: isThrown,
          units: [['7', 1], ['7,5', 1000], ['0.001', 1000], ['0.0001', 1000], ['7.5', 1], ['-1', 1], ['', 1], ['1e9', 1], ['9999999999999', 1]].map(([text, step]) => unitsOf(text, step)).join(),
          codes: ['7k3m9qf2', '7К3М 9QF2', '7K3M', '7K3M9QF0', '7K3M9QF2AA'].map((text) => readCode(text).code || readCode(text).wrong).join(),
        }; })()";
    let came = page.eval(rules);
    let expected = serde_json::json!({
        "twenty": true, "fates": true, "waits": "2000,4000,8000,16000,300000", "least": 1000,
        "ours": true, "answers": "a1", "thrown": 4, "units": "7,7500,1,,,,,,",
        "codes": "7K3M-9QF2,7K3M-9QF2,code-wrong,code-letter,code-letter",
    });
    assert_eq!(came, expected);
    // A code with the check that the centre prints is read as itself.
    let code = box_of(Whose::Own);
    let read = page.eval(&format!("readCode('{}').code", code.whole()));
    assert_eq!(read, code.to_string());
}
