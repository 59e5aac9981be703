//! A phone that is taken tells nothing: its run lies under six digits, what was told is sealed to the
//! centre, and five wrong tries leave only that. It goes out all the same.

use std::path::Path;

use super::*;
use crate::pages::looks::picture;

/// All that the browser keeps for the app, with its bytes as letters.
const KEPT: &str = "Promise.all(STORES.map(all)).then((kept) => JSON.stringify(kept, (_, value) =>
    value instanceof ArrayBuffer || ArrayBuffer.isView(value)
        ? String.fromCharCode(...new Uint8Array(value.buffer || value)) : value))";

/// Whether a file below this folder holds the text, as browsers write texts.
fn lies_in(folder: &Path, text: &str) -> bool {
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let entries =
        std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("readable"));
    entries.into_iter().any(|entry| {
        let path = entry.path();
        if path.is_dir() {
            return lies_in(&path, text);
        }
        let bytes = std::fs::read(&path).unwrap_or_default();
        let has = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
        has(text.as_bytes()) || has(&wide)
    })
}

/// Six digits that are not those of this phone; so many tries are left afterwards.
fn tries(page: &Page<'_>, pin: &str, left: u32) {
    types_pin(page, pin);
    page.until(&format!("document.querySelector('.wrong')?.textContent.endsWith(' {left}')"));
}

#[test]
fn a_phone_that_is_taken_shows_nothing_of_its_run_and_of_what_was_told() {
    let folder = tempfile::tempdir().expect("a folder for the phone");
    let Some(browser) = Browser::start_in(folder.path()) else { return };
    let (centre, line, page) = on_a_run(&browser, &[1, 2, 3]);
    line.set(Mode::Cut);
    let names = page.eval("runNow().then((run) => run.ways.flatMap((way) => [way.to, ...way.lines.map((line) => line.what), ...way.boxes.map((box) => box.code)]))");
    let mut names: Vec<String> = serde_json::from_value(names).expect("a list of texts");
    assert!(names.len() > 4, "{names:?}");
    goes(&page, "#/way/1", "#digits");
    page.click("#digits");
    page.type_here("8642");
    page.click(".act .go");
    page.until("location.hash === '#/done'");
    hand_over(&page, 3);
    names.push("8642".to_owned());
    names.push("waybill".to_owned());
    let kept = page.eval(KEPT);
    let kept = kept.as_str().expect("a text");
    for name in &names {
        assert!(!kept.contains(name.as_str()), "{name}");
    }
    assert!(kept.contains("sealed"), "it is the right place that is looked at");
    let is_handed_out = "Promise.all([kept('key'), kept('lock')]).then(([key, lock]) => key.privateKey.extractable || lock.device.extractable)";
    assert_eq!(page.eval(is_handed_out), false);
    drop(page);
    browser.kill();
    assert!(lies_in(folder.path(), "busel-field"), "it is the right folder that is looked at");
    for name in names.iter().filter(|name| name.as_str() != "waybill" && name.len() > 4) {
        assert!(!lies_in(folder.path(), name), "{name} lies on the disk");
    }
    assert_eq!(received(&centre, 1), 0);
}

#[test]
fn what_was_saved_goes_out_from_a_locked_phone_that_learns_nothing() {
    let folder = tempfile::tempdir().expect("a folder for the phone");
    let Some(browser) = Browser::start_in(folder.path()) else { return };
    let (centre, line, page) = on_a_run(&browser, &[1]);
    let token = page.eval("token()");
    line.set(Mode::Cut);
    hand_over(&page, 1);
    drop(page);
    browser.kill();
    let browser = Browser::start_in(folder.path()).expect("it started before");
    let page = browser.page();
    page.goto(&line.url("/field"));
    page.until("document.querySelector('#pin') && typeof sendNow === 'function'");
    line.set(Mode::Open);
    page.eval("sendNow(); null");
    come_to(&page, "delivered", 1);
    assert_eq!(received(&centre, 1), 1);
    // Whoever has the phone in hand may let it ask; without the digits it is told nothing.
    let ask =
        |token: &str| page.eval(&format!("say('/field/run', {{ lang: 'en', token: '{token}' }})"));
    assert!(ask(&"0".repeat(32)).is_null() && ask("").is_null());
    assert!(ask(token.as_str().expect("a text"))["ways"].is_array());
    unlock(&page);
    page.until("document.querySelector('#here .list')");
    is_well(&centre);
}

#[test]
fn five_wrong_tries_hide_the_run_and_what_was_saved_still_goes_out() {
    let Some(browser) = Browser::start() else { return };
    let centre = on_the_road();
    let line = Line::to(centre.address);
    let (_, invite) = invited(&centre, DRIVER, &[1, 2]);
    let page = browser.page();
    take_along(&page, &line, &invite);
    hand_over(&page, 2);
    come_to(&page, "delivered", 1);
    line.set(Mode::Cut);
    hand_over(&page, 1);
    page.goto(&line.url("/field"));
    tries(&page, "271829", 4);
    tries(&page, "000000", 3);
    // Ending the app between two tries wins none.
    page.goto(&line.url("/field"));
    tries(&page, "111111", 2);
    picture(&page, "field-pin-360-light");
    unlock(&page);
    page.goto(&line.url("/field"));
    for left in (1..5).rev() {
        tries(&page, "123456", left);
    }
    types_pin(&page, "654321");
    page.until("document.getElementById('title').textContent === 'Everything is hidden'");
    assert_eq!(page.axe(), []);
    picture(&page, "field-hidden-360-light");
    let left = page.eval(KEPT);
    let left = left.as_str().expect("a text");
    assert!(!left.contains("shown") && !left.contains("\"ways\"") && !left.contains("device"));
    assert_eq!(
        page.eval("Promise.all(['run', 'lock'].map(kept))"),
        serde_json::json!([null, null])
    );
    assert_eq!(
        page.eval("all('outbox').then((rows) => rows.length)"),
        1,
        "what was delivered is gone"
    );
    line.set(Mode::Open);
    page.click(".act .btn");
    come_to(&page, "delivered", 1);
    assert_eq!(received(&centre, 1), 1);
    // The link still lies in the driver's chat: it opens nothing again.
    page.goto(&line.url(&invite));
    types_pin(&page, PIN);
    page.click(".act .go");
    page.until("document.getElementById('title').textContent.includes('no longer on a run')");
    let (_, fresh) = invited(&centre, DRIVER, &[3]);
    page.goto("about:blank");
    page.goto(&line.url(&fresh));
    unlock(&page);
    page.until("document.querySelectorAll('.way').length === 1");
    is_well(&centre);
}

#[test]
fn everything_is_hidden_in_two_taps_and_in_all_tabs() {
    let Some(browser) = Browser::start() else { return };
    let (_centre, line, page) = on_a_run(&browser, &[1]);
    let other = browser.page();
    other.size(360, 740, false);
    other.goto(&line.url("/field"));
    unlock(&other);
    goes(&page, "#/phone", "a[href=\"#/hide\"]");
    page.click("a[href='#/hide']");
    page.until("document.querySelector('[data-at=\"#/hide\"] .go')");
    page.click(".act .go");
    for tab in [&page, &other] {
        tab.until("document.getElementById('title').textContent === 'Everything is hidden'");
        assert_eq!(tab.eval("openKey"), serde_json::Value::Null);
    }
    assert_eq!(page.eval("kept('run').then((run) => run === undefined)"), true);
}

#[test]
fn a_phone_that_was_away_for_ten_minutes_asks_for_its_digits_again() {
    let Some(browser) = Browser::start() else { return };
    let (_centre, _line, page) = on_a_run(&browser, &[1]);
    let goes_away = |minutes: u32| {
        page.eval(&format!(
            "(() => {{
            const now = Date.now, seen = (hidden) => {{
                Object.defineProperty(document, 'hidden', {{ value: hidden, configurable: true }});
                window.dispatchEvent(new Event('visibilitychange'));
            }};
            seen(true); Date.now = () => now() + {minutes} * 60000; seen(false); Date.now = now;
            return null; }})()"
        ));
    };
    goes_away(9);
    assert_eq!(page.eval("!!openKey"), true, "a glance at the map is no reason");
    goes_away(11);
    page.until("document.querySelector('#pin')");
    assert_eq!(page.eval("openKey"), serde_json::Value::Null);
    assert_eq!(page.eval("document.querySelector('.tabs').hidden"), true);
    unlock(&page);
    hand_over(&page, 1);
    come_to(&page, "delivered", 1);
}

#[test]
fn digits_that_everybody_tries_are_not_taken() {
    let Some(browser) = Browser::start() else { return };
    let centre = on_the_road();
    let line = Line::to(centre.address);
    let (_, invite) = invited(&centre, DRIVER, &[1]);
    let page = browser.page();
    page.size(360, 740, false);
    page.goto(&line.url(&invite));
    for (pin, why) in [("12", "six digits"), ("123456", "Everybody"), ("555555", "Everybody")] {
        types_pin(&page, pin);
        page.click(".act .go");
        page.until(&format!("document.querySelector('.wrong')?.textContent.includes('{why}')"));
        assert_eq!(
            page.eval("document.querySelector('#pin').value"),
            pin,
            "it stays as it was typed"
        );
        page.eval("document.querySelector('#pin').value = ''; null");
    }
    assert_eq!((page.axe(), page.overflow()), (Vec::new(), 0));
    picture(&page, "field-choose-360-light");
    types_pin(&page, PIN);
    page.click(".act .go");
    page.until("document.querySelector('.way')");
    let rounds = page.eval("kept('lock').then((lock) => lock.rounds)").as_u64().expect("a count");
    let took = page.eval("(async () => { const lock = await kept('lock'), at = performance.now(); await keyOf('271828', lock); return performance.now() - at; })()");
    eprintln!("{rounds} rounds, {took} ms");
    assert!((150_000..=3_000_000).contains(&rounds), "{rounds}");
}

#[test]
fn what_was_sealed_to_a_centre_that_is_no_more_is_told_and_kept() {
    let Some(browser) = Browser::start() else { return };
    let (centre, line, page) = on_a_run(&browser, &[1, 2]);
    // Else it may be told of the newest key at any moment.
    line.set(Mode::Cut);
    page.eval("(async () => {
        await refresh().catch(() => {});
        const other = await subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']);
        const centre = hex(await subtle.exportKey('raw', other.publicKey));
        await keep('phone', { ...(await kept('phone')), centre });
        return null; })()");
    hand_over(&page, 1);
    line.set(Mode::Open);
    come_to(&page, "person", 1);
    goes(&page, "#/phone", ".chip.act");
    let told = page.eval("document.getElementById('here').textContent");
    assert!(told.as_str().is_some_and(|told| told.contains("another key")), "{told}");
    assert_eq!(received(&centre, 1), 0);
    // The newest run brings the newest key.
    goes(&page, "#/", ".way");
    page.click("#here > button.btn");
    page.until("kept('phone').then((phone) => phone.centre.length === 130)");
    page.until(&format!(
        "kept('phone').then((phone) => phone.centre === '{}')",
        centre.door.seal_key()
    ));
    hand_over(&page, 2);
    come_to(&page, "delivered", 1);
    assert_eq!(received(&centre, 2), 1);
}
