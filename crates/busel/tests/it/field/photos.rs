//! A photo of the paper that somebody signed comes after its record, once, and stands beside what came;
//! no record waits for it or is lost for it, and who has no business there sees none.

use busel_domain::ids::WordsId;

use super::convoy::sent_on;
use super::*;
use crate::pages::guard::ask;
use crate::pages::looks::picture;
use crate::pages::matrix::cast;
use crate::photo::corpus::exif::Bytes;
use crate::photo::corpus::jpeg::{encoded, exif_segment};

/// Puts a photo into the field of the screen: larger than is kept, with a place in it.
fn takes(page: &Page<'_>, folder: &std::path::Path) {
    let file = folder.join("paper.jpg");
    let place = exif_segment(Bytes::Big, 1);
    std::fs::write(&file, encoded(2_400, 1_800, &[place])).expect("room");
    page.upload("#photo", &file);
    page.until("document.querySelector('label.btn span').textContent === 'A photo is taken'");
}

/// Hands over all of a waybill, signed on paper, with a photo of it.
fn hands_over_with_photo(page: &Page<'_>, way: u32, folder: &std::path::Path) {
    goes(page, &format!("#/way/{way}"), "#photo");
    page.click("#signed-paper");
    takes(page, folder);
    page.click(".act .go");
    page.until("location.hash === '#/done'");
}

fn photos_of(centre: &Centre, way: u32) -> Vec<WordsId> {
    centre.clerk.present().book.photos_of(Thing::Waybill(WaybillId(way))).collect()
}

const WAITS: &str =
    "photosNow().then((all) => all.filter(({ is }) => is === 'saved').length === 1)";
const GONE: &str = "photosNow().then((all) => all.length === 0)";

#[test]
fn the_photo_of_a_signed_paper_comes_after_its_record_and_once() {
    let Some(browser) = Browser::start() else { return };
    let folder = tempfile::tempdir().expect("a folder for the photo");
    let (centre, line, page) = on_a_run(&browser, &[1, 2]);
    line.set(Mode::Cut);
    hands_over_with_photo(&page, 1, folder.path());
    page.until(WAITS);
    page.until("document.getElementById('here').textContent.includes('Photo')");
    assert_eq!((page.axe(), page.overflow()), (Vec::new(), 0));
    picture(&page, "field-photo-360-light");
    // Nothing of it can be read on the phone, and it is as small as was said.
    let size = page.eval("photosNow().then(([one]) => one.sealed.length)").as_u64();
    assert!(size.is_some_and(|size| (5_000..800_000).contains(&size)), "{size:?}");
    let is_jpeg = "photosNow().then(([one]) => { const at = one.sealed.indexOf(0xff); return [...one.sealed].some((byte, at) => byte === 0xff && one.sealed[at + 1] === 0xd8 && one.sealed[at + 2] === 0xff && one.sealed[at + 3] === 0xe0); })";
    assert_eq!(page.eval(is_jpeg), false, "it lies sealed");
    // The answer is lost: the same photo once more.
    let photo = "photosNow().then(([one]) => new Blob([one.attempt, '\\n', one.sealed]))";
    line.set(Mode::Open);
    let sent = format!("{photo}.then((photo) => say('/field/photo', photo))");
    let told = serde_json::json!({ "is": "delivered", "why": "" });
    for _ in 0..2 {
        assert_eq!(page.eval(&sent), told);
        assert_eq!(photos_of(&centre, 1).len(), 1);
    }
    page.eval("sendNow(); null");
    come_to(&page, "delivered", 1);
    page.until(GONE);
    assert_eq!((photos_of(&centre, 1).len(), received(&centre, 1)), (1, 1));
    let kept = centre.block_on(centre.clerk.picture(photos_of(&centre, 1)[0]));
    let kept = kept.expect("readable").expect("it is kept");
    assert_eq!((kept.picture().width(), kept.picture().height()), (1_600, 1_200));
    assert!(!kept.picture().bytes().windows(4).any(|part| part == b"Exif"));
    // It stands on the page of the waybill.
    let desk = centre.page(&browser);
    for (width, dark) in [(360, true), (1440, false)] {
        desk.size(width, 740, dark);
        desk.goto(&centre.url("/waybills/W-1"));
        desk.until("[...document.querySelectorAll('.album img')].every((one) => one.naturalWidth)");
        assert_eq!(desk.eval("document.querySelectorAll('.album img').length"), 1);
        picture(&desk, &format!("waybill-photo-{width}"));
        assert_eq!((desk.axe(), desk.overflow()), (Vec::new(), 0), "{width}");
    }
    is_well(&centre);
}

#[test]
fn a_photo_stands_beside_the_difference_it_shows_and_is_seen_by_whoever_looks_into_it() {
    let Some(browser) = Browser::start() else { return };
    let folder = tempfile::tempdir().expect("a folder for the photo");
    let (centre, line, page) = on_a_run(&browser, &[1]);
    goes(&page, "#/way/1/some", "#photo");
    let first = page.eval("(document.querySelector('input[name=good]').value = '1', document.querySelector('input[name=good]').dataset.lot)");
    let lot = first.to_string().trim_matches('"').to_owned();
    // The photo is made smaller after the record is saved: it is waited for, whichever is sent first.
    line.set(Mode::Cut);
    page.click("#signed-nothing");
    takes(&page, folder.path());
    page.click(".act .go");
    page.until("location.hash === '#/done'");
    page.until(WAITS);
    line.set(Mode::Open);
    page.eval("sendNow(); null");
    come_to(&page, "delivered", 1);
    page.until(GONE);
    let photo = photos_of(&centre, 1)[0];
    let desk = centre.page(&browser);
    for (width, dark) in [(360, true), (1440, false)] {
        desk.size(width, 740, dark);
        desk.goto(&centre.url(&format!("/stock/L-{lot}")));
        let beside = "[...document.querySelectorAll('section')].filter((one) => one.querySelector('h2[id^=differs-]') && one.querySelector('.album')).map((one) => one.innerText).join()";
        let told = desk.eval(beside);
        assert!(told.as_str().is_some_and(|told| told.contains("As it came")), "{told}");
        picture(&desk, &format!("differs-photo-{width}"));
        assert_eq!((desk.axe(), desk.overflow()), (Vec::new(), 0), "{width}");
    }
    // Who has no business with the hand-over hears that there is no such photo; neither does who drove.
    let host = centre.address.to_string();
    for (number, (name, _)) in cast().into_iter().enumerate() {
        let member = ActorId(2 + u32::try_from(number).expect("ten"));
        let cookie = format!("busel-session={}", centre.session(member).text().as_str());
        for path in [format!("/photos/{photo}"), format!("/photos/{photo}/small")] {
            let headers = [("Host", host.as_str()), ("Cookie", &cookie)];
            let answer = ask(centre.address, "GET", &path, &headers, "");
            let may = ["coordinator", "warehouse", "hand-out point", "requester"].contains(&name);
            assert_eq!(answer.code == 200, may, "{name}: {} for {path}", answer.code);
        }
    }
}

#[test]
fn what_is_no_photo_or_not_of_this_run_is_not_kept() {
    let Some(browser) = Browser::start() else { return };
    let (centre, _line, page) = on_a_run(&browser, &[1]);
    page.until("typeof sendNow === 'function'");
    let says = |waybill: u32, bytes: &str| {
        page.eval(&format!(
            "(async () => {{
            const attempt = hex(dice(16)), picture = new Uint8Array({bytes});
            const head = bytesOf(JSON.stringify({{ at: Date.now(), waybill: {waybill}, bytes: picture.length }}) + '\\n');
            const sealed = await sealBytes((await kept('phone')).centre, attempt, new Uint8Array([...head, ...picture]));
            return say('/field/photo', new Blob([attempt, '\\n', sealed])); }})()"
        ))
    };
    let small = "(await (async () => { const canvas = new OffscreenCanvas(20, 20); canvas.getContext('2d').fillRect(0, 0, 9, 9); return (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer(); })())";
    let told = |is: &str, why: &str| serde_json::json!({ "is": is, "why": why });
    assert_eq!(says(2, small), told("person", "refused"), "not on this run");
    assert_eq!(says(99, small), told("person", "refused"));
    for hostile in ["[]", "[0xff, 0xd8, 0xff]", "bytesOf('<svg onload=alert(1)>')", "dice(60000)"] {
        assert_eq!(says(1, hostile), told("person", "photo"), "{hostile}");
    }
    let unsealed = "say('/field/photo', new Blob(['0'.repeat(32), '\\n', dice(500)]))";
    assert_eq!(page.eval(unsealed), told("person", "sealed"));
    assert_eq!(photos_of(&centre, 1), []);
    assert_eq!(says(1, small), told("delivered", ""));
    assert_eq!(photos_of(&centre, 1).len(), 1);
    // A run follows its papers, and so do its photos.
    sent_on(&centre);
    assert_eq!(says(4, small), told("delivered", ""));
    assert_eq!(photos_of(&centre, 4).len(), 1);
    // What is in no sequence of ours at all is nobody's.
    assert!(page.eval("say('/field/photo', new Blob(['x']))").is_null());
}

#[test]
fn on_a_full_phone_photos_go_before_any_record_does_and_that_is_said() {
    let Some(browser) = Browser::start() else { return };
    let folder = tempfile::tempdir().expect("a folder for the photo");
    let centre = on_the_road();
    let line = Line::to(centre.address);
    let (_, invite) = invited(&centre, DRIVER, &[1, 2]);
    let page = browser.page();
    page.goto(&line.url("/about:nothing"));
    page.has_room(&line.url(""), Some(room::ROOM));
    take_along(&page, &line, &invite);
    line.set(Mode::Cut);
    hands_over_with_photo(&page, 1, folder.path());
    page.until(WAITS);
    page.eval(room::FILL);
    goes(&page, "#/way/2", "#signed-paper");
    page.click("#signed-paper");
    page.click(".act .go");
    page.until("photosNow().then((all) => all.length === 0)");
    // Chromium counts what is gone until it tidies up, which no test can wait for: here it has the room,
    // and whoever is told that the phone is full presses again.
    page.has_room(&line.url(""), Some(room::ROOM + 20_000_000));
    page.until("location.hash === '#/done' || document.querySelector('.wrong')");
    if page.eval("location.hash") != "#/done" {
        page.click("#signed-paper");
        page.click(".act .go");
        page.until("location.hash === '#/done'");
    }
    assert_eq!(fates(&page, "saved"), 2, "both records are there");
    assert_eq!(page.eval("photosNow().then((all) => all.length)"), 0);
    page.until("document.getElementById('here').textContent.includes('A photo could not be kept')");
    line.set(Mode::Open);
    page.eval("sendNow(); null");
    page.until("Promise.all([all('outbox'), answers()]).then(([rows, said]) => unsent(rows, said).length === 0)");
    assert_eq!([1, 2].map(|way| received(&centre, way)), [1, 1]);
    assert_eq!(photos_of(&centre, 1), []);
}
