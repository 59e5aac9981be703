//! How long somebody waits at the edge of a village, and with no line at all. These print what was
//! measured; they fail only where something is wrong, not where the machine is busy.

use super::*;

/// Milliseconds since the page was asked for.
const SINCE: &str = "performance.now()";

fn milliseconds(page: &Page<'_>) -> f64 {
    page.eval(SINCE).as_f64().expect("a time")
}

#[test]
fn the_app_can_be_used_soon_on_a_slow_line_and_at_once_without_one() {
    let Some(browser) = Browser::start() else { return };
    let centre = on_the_road();
    let line = Line::to(centre.address);
    line.set(Mode::Slow);
    let (_, invite) = invited(&centre, DRIVER, &[1]);
    let secret = invite.rsplit('#').next().expect("a secret");
    let page = browser.page();
    page.size(360, 740, false);
    page.sets_out(&line.url(&format!("/field#{secret}")));
    page.until("!!document.querySelector('#here #pin')");
    let first = milliseconds(&page);
    types_pin(&page, PIN);
    page.click(".act .go");
    page.until("!!document.querySelector('.way')");
    let run = milliseconds(&page) - first;
    page.until("navigator.serviceWorker.ready.then((known) => !!known.active)");
    let kept = milliseconds(&page);
    hand_over(&page, 1);
    let asked = milliseconds(&page);
    come_to(&page, "delivered", 1);
    let told = milliseconds(&page) - asked;
    assert_eq!(received(&centre, 1), 1);

    line.set(Mode::Cut);
    page.goto("about:blank");
    page.goto(&line.url("/field"));
    page.until("!!document.querySelector('#here #pin')");
    let drawn = page.eval("performance.getEntriesByType('paint').find((one) => one.name === 'first-contentful-paint').startTime");
    let again = milliseconds(&page);
    eprintln!(
        "on 50 kbit/s and 600 ms: usable after {first:.0} ms, the run {run:.0} ms after the digits, kept whole after {kept:.0} ms, a hand-over told in {told:.0} ms; without a line drawn after {drawn} ms, usable after {again:.0} ms"
    );
    assert!(first < 20_000.0, "{first}: far more than the line takes");
    assert!(again < 5_000.0, "{again}: as if it asked the network");
}
