//! A chain of squares is a way out without a network and without a wire: read by a desk's camera, or by
//! another phone that takes it along and can read nothing of it. Counted once, whoever brings it.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use busel::outside::Outside;
use busel_domain::time::Moment;
use serde_json::json;

use super::*;
use crate::pages::centre::NOON;
use crate::pages::looks::picture;
use crate::pages::matrix::small_centre_by;

/// Chains in any sequence: what came of gathering each.
const CHAINS: &str = "(async () => {
    await withLater(document.body, () => 0);
    const text = 'busel phone file 1\\n' + 'x'.repeat(1500) + '\\nend\\n';
    const frames = await framesOf(text);
    const others = await framesOf(text + '!');
    const read = async (all) => {
        const gather = gathering();
        let came = null;
        for (const frame of all) {
            const chain = gather.take(frame);
            if (chain && !gather.missing(chain).length) came = await gather.whole(chain);
        }
        return came === text;
    };
    const lost = gathering();
    const chain = frames.filter((_, at) => at !== 2).map((frame) => lost.take(frame)).pop();
    const changed = frames.map((frame, at) => (at === 1 ? frame.slice(0, -1) + 'y' : frame));
    const none = ['', 'https://example.org', '7K3M-9QF2', frames[0].slice(0, 20), frames[0].replace('B1', 'B2'), frames[0].replace('.1.', '.0.'), frames[0].replace('.1.', '.999.'),
        frames[0] + 'x'.repeat(400), 'B1.zz', String.fromCharCode(0), 'x'.repeat(100000)];
    const many = gathering();
    for (let at = 0; at < 500; at += 1) many.take('B1.' + at.toString(16).padStart(16, '0') + '.1.2.x');
    return {
        frames: frames.length, longest: Math.max(...frames.map((frame) => frame.length)),
        straight: await read(frames), backwards: await read([...frames].reverse()),
        twice: await read([...frames, ...frames].sort()),
        beside: await read(frames.flatMap((frame, at) => [others[at], frame])),
        missing: lost.missing(chain).join(), notWhole: await read(frames.slice(1)),
        changed: await read(changed), again: await read([...changed, ...frames]),
        none: none.filter((one) => gathering().take(one)).length,
        forgets: many.take('B1.' + '0'.repeat(16) + '.1.2.x') !== null,
    }; })()";

#[test]
fn a_chain_is_read_in_any_sequence_and_whole_or_not_at_all() {
    let Some(browser) = Browser::start() else { return };
    let centre = small_centre();
    let page = browser.page();
    page.goto(&centre.url("/field"));
    page.until("typeof nextBatch === 'function'");
    let came = page.eval(CHAINS);
    let expected = json!({
        "frames": 5, "longest": 384, "straight": true, "backwards": true, "twice": true,
        "beside": true, "missing": "3", "notWhole": false, "changed": false, "again": true,
        "none": 0, "forgets": true,
    });
    assert_eq!(came, expected);
}

/// Reads what the screen shows until so many squares were seen; each is found by the reader of labels.
fn seen_on(page: &Page<'_>, count: u64) -> Vec<String> {
    let look = format!(
        "(async () => {{
        const video = document.createElement('video');
        video.muted = true;
        video.srcObject = document.querySelector('.square').captureStream(10);
        await video.play();
        const seen = new Set();
        while (seen.size < {count}) {{
            for (const text of await readPicture(video)) seen.add(text);
            await new Promise((done) => setTimeout(done, 60));
        }}
        return [...seen]; }})()"
    );
    serde_json::from_value(page.eval(&look)).expect("a list of texts")
}

/// A camera that is allowed to look, and has these squares before it.
fn sees(page: &Page<'_>, squares: &[String]) {
    page.eval(&super::journey::camera(squares));
}

/// A phone without a network that has handed over two waybills and shows its squares; what they hold.
fn shows_squares(page: &Page<'_>, line: &Line) -> Vec<String> {
    line.set(Mode::Cut);
    hand_over(page, 1);
    hand_over(page, 2);
    goes(page, "#/phone", ".act .btn:nth-child(3)");
    // The way out itself came with the run.
    page.eval("[...document.querySelectorAll('#here .btn')].find((one) => one.textContent === 'Show as squares').click()");
    page.until("document.querySelector('.square') && document.querySelector('.far').textContent");
    let far = page.eval("document.querySelector('.far').textContent");
    let count = far.as_str().and_then(|far| far.split(" of ").nth(1)?.parse().ok());
    let seen = seen_on(page, count.expect("so many"));
    let mut seen: Vec<String> = seen.into_iter().rev().collect();
    seen.push("7K3M-9QF2".to_owned());
    seen.insert(0, seen[2].clone());
    seen
}

/// Whether the app's files for squares are on the phone.
const KEPT: &str = "caches.keys().then(async ([name]) => !!(await (await caches.open(name)).match(PAGE.later)) && (await Promise.all(READER.split(' ').map(async (file) => (await caches.open(name)).match(file)))).every(Boolean))";

fn is_built() -> bool {
    !busel::views::field::FieldPage::READER.is_empty()
}

#[test]
fn another_phone_takes_squares_along_reads_nothing_of_them_and_they_count_once() {
    if !is_built() {
        return;
    }
    let (Some(browser), Some(second)) = (Browser::start(), Browser::start()) else { return };
    let (centre, line, page) = on_a_run(&browser, &[1, 2]);
    page.until(KEPT);
    let squares = shows_squares(&page, &line);
    for (width, dark) in [(320, false), (360, true), (1440, false)] {
        page.size(width, 740, dark);
        picture(&page, &format!("field-squares-{width}"));
        assert_eq!((page.axe(), page.overflow()), (Vec::new(), 0), "{width}");
    }
    // Slower, back and pause change what is shown and nothing else.
    page.eval("[...document.querySelectorAll('#here .btn')].find((one) => one.textContent === 'Pause').click()");
    let before = page.eval("document.querySelector('.far').textContent");
    page.eval("[...document.querySelectorAll('#here .btn')].find((one) => one.textContent === 'One back').click()");
    assert_ne!(page.eval("document.querySelector('.far').textContent"), before);
    assert_eq!(fates(&page, "saved"), 2, "what was shown stays until the centre says so");
    assert_eq!(page.eval("undo()"), false, "it may be at the centre already");

    let (_, invite) = invited(&centre, OTHER, &[3]);
    let other = second.page();
    let own_line = Line::to(centre.address);
    take_along(&other, &own_line, &invite);
    other.until(KEPT);
    own_line.set(Mode::Cut);
    sees(&other, &squares);
    goes(&other, "#/phone", ".btn");
    other.eval("[...document.querySelectorAll('#here .btn')].find((one) => one.textContent === 'Take along from another phone').click()");
    other.until("document.getElementById('here').textContent.includes('Carried for another phone') && document.querySelector('.chip.wait')");
    assert_eq!([1, 2].map(|way| received(&centre, way)), [0; 2]);
    let kept = other.eval("kept('carried').then((all) => all.map((one) => one.text).join())");
    let names = page.eval("runNow().then((run) => run.ways.map((way) => way.to))");
    for name in names.as_array().expect("a list") {
        assert!(!kept.as_str().expect("a text").contains(name.as_str().expect("a name")), "{name}");
    }
    assert_eq!((other.axe(), other.overflow()), (Vec::new(), 0));
    picture(&other, "field-carried-360-light");
    own_line.set(Mode::Open);
    other.eval("sendNow(); null");
    other.until("document.querySelector('#here .chip.ok')");
    assert_eq!([1, 2].map(|way| received(&centre, way)), [1; 2]);
    let told = facts(&centre, Thing::Waybill(WaybillId(1)), |fact| {
        matches!(fact, Fact::ReceiptReported { .. })
    });
    assert_eq!(told[0].by, DRIVER, "it is told by whose phone it was, not by whoever carried it");
    // Once more, from the phone itself and from the one that carried it.
    let again = "keep('carried', [{ id: 'again', is: 'saved', text: KEPT }])";
    other.eval(&format!(
        "{}.then(sendNow).then(() => null)",
        again.replace("KEPT", &kept.to_string())
    ));
    other.until("kept('carried').then(([one]) => one.is === 'delivered' && !one.text)");
    line.set(Mode::Open);
    page.eval("sendNow(); null");
    come_to(&page, "delivered", 2);
    assert_eq!([1, 2].map(|way| received(&centre, way)), [1; 2]);
    is_well(&centre);
}

#[test]
fn a_desk_reads_squares_as_if_they_were_the_file() {
    if !is_built() {
        return;
    }
    let Some(browser) = Browser::start() else { return };
    let (centre, line, page) = on_a_run(&browser, &[1, 2]);
    page.until(KEPT);
    let squares = shows_squares(&page, &line);
    let desk = centre.page(&browser);
    for (width, dark) in [(360, true), (1440, false)] {
        desk.size(width, 740, dark);
        desk.goto(&centre.url("/phones"));
        picture(&desk, &format!("phones-squares-{width}"));
        assert_eq!((desk.axe(), desk.overflow()), (Vec::new(), 0), "{width}");
    }
    sees(&desk, &squares);
    desk.leads_on("#squares .btn", || desk.click("#squares .btn"));
    let told = desk.eval("document.querySelector('main').innerText");
    let told = told.as_str().expect("a text");
    assert!(told.contains("W-1") && told.contains("W-2"), "{told}");
    assert_eq!([1, 2].map(|way| received(&centre, way)), [1; 2]);
    let refused = desk.complaints().into_iter().filter(|said| !said.contains("net::ERR"));
    assert_eq!(refused.collect::<Vec<_>>(), Vec::<String>::new());
    line.set(Mode::Open);
    page.eval("sendNow(); null");
    come_to(&page, "delivered", 2);
    assert_eq!([1, 2].map(|way| received(&centre, way)), [1; 2]);
}

/// A centre whose clock goes on when the test says so.
fn by_a_clock() -> (Centre, Arc<AtomicI64>) {
    let now = Arc::new(AtomicI64::new(NOON.0));
    let (hands, thrown) = (Arc::clone(&now), Outside::fixed(NOON, 17));
    let dice = move |bytes: &mut [u8]| {
        for chunk in bytes.chunks_mut(32) {
            chunk.copy_from_slice(&thrown.bytes::<32>()[..chunk.len()]);
        }
    };
    let clock = move || Moment(hands.load(Ordering::SeqCst));
    (under_way(small_centre_by(Outside::new(Arc::new(clock), Arc::new(dice)))), now)
}

#[test]
fn what_a_phone_carries_is_taken_once_or_told_to_be_nothing_of_ours() {
    let (Some(browser), Some(second)) = (Browser::start(), Browser::start()) else { return };
    let (centre, now) = by_a_clock();
    let line = Line::to(centre.address);
    let page = browser.page();
    take_along(&page, &line, &invited(&centre, DRIVER, &[1, 2]).1);
    let (carrier, invite) = invited(&centre, OTHER, &[3]);
    let other = second.page();
    let own_line = Line::to(centre.address);
    take_along(&other, &own_line, &invite);
    line.set(Mode::Cut);
    hand_over(&page, 1);
    let file =
        page.eval("withLater(by('here'), () => fileOf())").as_str().expect("a text").to_owned();
    let says = |file: &str| {
        let file = json!(file);
        other.eval(&format!("say('/field/carried', {{ file: {file} }})"))
    };
    let foreign = file.replacen("\n1\n", "\n9\n", 1);
    let changed = file.replacen("sealed", "seaIed", 1);
    let cut = file[..file.len() / 2].to_owned();
    let hostile = "\u{202e}=SUM(A1)\0<script>".repeat(200);
    for (bad, why) in [
        (foreign.as_str(), "unknown"),
        (&changed, "unknown"),
        (&cut, "no-file"),
        (&hostile, "no-file"),
        ("", "no-file"),
    ] {
        let told = says(bad);
        assert_eq!(told, json!({ "is": "person", "why": why }), "{bad:.30}");
    }
    assert_eq!(received(&centre, 1), 0);
    for _ in 0..2 {
        assert_eq!(says(&file), json!({ "is": "delivered", "why": "" }), "and no more than that");
        assert_eq!(received(&centre, 1), 1);
    }
    // A phone whose run is over carries on; one that was cut off is heard no more.
    hand_over(&page, 2);
    let file =
        page.eval("withLater(by('here'), () => fileOf())").as_str().expect("a text").to_owned();
    now.fetch_add(73 * 3_600_000_000, Ordering::SeqCst);
    assert!(other.eval("refresh()").is_null(), "its run is over");
    assert_eq!(says(&file), json!({ "is": "delivered", "why": "" }));
    assert_eq!(received(&centre, 2), 1);
    centre.block_on(centre.door.revoke_phone(carrier)).expect("one tap");
    assert!(says(&file).is_null());
    is_well(&centre);
}
