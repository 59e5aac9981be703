//! How much a phone fetches before it can be used, and the rules of the outbox asked one by one.

use busel::views::field::FieldPage;

use super::*;
use crate::pages::guard::ask;

/// The most that a phone fetches the first time, packed: three seconds on a slow line.
const FIRST_LOAD_MAX: usize = 20_000;

#[test]
fn the_first_load_of_the_field_app_is_small() {
    let centre = small_centre();
    let host = centre.address.to_string();
    let mut paths = vec!["/field", "/field/worker.js", "/field/manifest.json"];
    paths.extend(FieldPage::FILES);
    for language in ["en", "uk", "be-tarask"] {
        let mut sum = 0;
        let mut each = Vec::new();
        for path in &paths {
            let cookie = format!("busel-language={language}");
            let headers = [
                ("Host", host.as_str()),
                ("Accept-Encoding", "gzip"),
                ("Sec-Fetch-Site", "same-origin"),
                ("Cookie", &cookie),
            ];
            let answer = ask(centre.address, "GET", path, &headers, "");
            assert_eq!(answer.code, 200, "{path}");
            each.push((*path, answer.raw.len()));
            sum += answer.raw.len();
        }
        eprintln!("{language}: {sum} bytes, {each:?}");
        assert!(sum <= FIRST_LOAD_MAX, "{sum} in {language}: {each:?}");
    }
}

#[test]
fn the_rules_of_the_outbox_hold_whatever_comes() {
    let Some(browser) = Browser::start() else { return };
    let centre = small_centre();
    let page = browser.page();
    page.goto(&centre.url("/field"));
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
