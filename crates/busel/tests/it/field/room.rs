//! A phone that is full says so, keeps what it has, and never says Saved of what it has not.

use super::*;

/// What a page of this origin may keep: as little as the oldest phones have left, so that it fills soon.
pub(super) const ROOM: u64 = 8_000_000;

/// Fills the phone with something else, to the last bytes.
pub(super) const FILL: &str = "(async () => {
    let piece = 262144, count = 0;
    while (piece >= 64) {
        try { await write((known) => known.put(crypto.getRandomValues(new Uint8Array(Math.min(piece, 65536))), 'filler' + count)); count += 1; }
        catch (fault) { if (fault.name !== 'QuotaExceededError') throw fault; piece /= 4; }
        if (count > 400) throw new Error('it is never full');
    }
    return count; })()";

const EMPTY: &str =
    "write((known) => { for (let at = 0; at < 400; at += 1) known.delete('filler' + at); })
    .then(() => null)";

#[test]
fn a_full_phone_never_says_saved_of_what_is_not() {
    let Some(browser) = Browser::start() else { return };
    let centre = on_the_road();
    let line = Line::to(centre.address);
    let (_, invite) = invited(&centre, DRIVER, &[1, 2, 3]);
    let page = browser.page();
    page.goto(&line.url("/about:nothing"));
    page.has_room(&line.url(""), Some(ROOM));
    take_along(&page, &line, &invite);
    hand_over(&page, 3);
    come_to(&page, "delivered", 1);
    line.set(Mode::Cut);
    hand_over(&page, 2);
    page.eval(FILL);
    goes(&page, "#/way/1", "#signed-paper");
    page.click("#signed-paper");
    page.click(".act .go");
    page.until("document.querySelector('.wrong')?.textContent.includes('The phone is full')");
    assert_eq!(page.eval("location.hash"), "#/way/1");
    assert_eq!(
        page.eval("document.querySelector('#signed-paper').checked"),
        true,
        "nothing is lost"
    );
    assert_eq!(page.eval("document.getElementById('here').textContent.includes('Saved')"), false);
    assert_eq!(
        (fates(&page, "saved"), fates(&page, "delivered")),
        (1, 0),
        "what was delivered made room"
    );
    // Full as it is, it tells what it has.
    page.eval(FILL);
    line.set(Mode::Open);
    page.eval("sendNow(); null");
    page.until("Promise.all([all('outbox'), answers()]).then(([rows, said]) => unsent(rows, said).length === 0)");
    assert_eq!([1, 2].map(|way| received(&centre, way)), [0, 1]);
    page.has_room(&line.url(""), None);
    page.eval(EMPTY);
    page.click(".act .go");
    page.until("location.hash === '#/done'");
    page.until("Promise.all([all('outbox'), answers()]).then(([rows, said]) => unsent(rows, said).length === 0)");
    assert_eq!(received(&centre, 1), 1);
    is_well(&centre);
}
