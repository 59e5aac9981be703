//! Labels are read on a phone that cannot do it by itself, also without a network; and a phone that can
//! fetches nothing for that.

use qrcodegen::{QrCode, QrCodeEcc};

use super::*;

/// Where the reader is not in the program nothing can be tried.
fn is_built() -> bool {
    !busel::views::field::FieldPage::READER.is_empty()
}

/// A camera that is allowed, and has the label of this text before it.
fn camera(text: &str) -> String {
    let square = QrCode::encode_text(text, QrCodeEcc::Medium).expect("it is short");
    let dark =
        |y: i32| -> Vec<bool> { (0..square.size()).map(|x| square.get_module(x, y)).collect() };
    let rows: Vec<Vec<bool>> = (0..square.size()).map(dark).collect();
    let rows = serde_json::json!(rows);
    format!(
        "(() => {{
        const rows = {rows}, canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [640, 480];
        const pencil = canvas.getContext('2d');
        const draw = () => {{
            pencil.fillStyle = '#bbb';
            pencil.fillRect(0, 0, 640, 480);
            pencil.fillStyle = '#eee';
            pencil.fillRect(180, 100, 280, 280);
            pencil.fillStyle = '#222';
            const one = 200 / rows.length;
            rows.forEach((row, y) => row.forEach((dark, x) => {{
                if (dark) pencil.fillRect(220 + x * one, 140 + y * one, one + 0.5, one + 0.5);
            }}));
        }};
        draw();
        setInterval(draw, 100);
        navigator.permissions.query = async () => ({{ state: 'granted' }});
        navigator.mediaDevices.getUserMedia = async () => canvas.captureStream(10);
        return null; }})()"
    )
}

#[test]
fn a_phone_that_reads_no_labels_by_itself_has_a_reader_without_a_network_too() {
    if !is_built() {
        return;
    }
    let Some(browser) = Browser::start() else { return };
    let (_centre, line, page) = on_a_run(&browser, &[3]);
    assert_eq!(page.eval("'BarcodeDetector' in window"), false, "as on many a phone");
    page.until("caches.keys().then(async ([name]) => { const cache = await caches.open(name); return (await Promise.all(READER.split(' ').map((file) => cache.match(file)))).every(Boolean); })");
    line.set(Mode::Cut);
    page.goto(&line.url("/field"));
    page.eval(&camera(&box_of(Whose::Own).whole()));
    unlock(&page);
    page.until("location.hash === '#/way/3/boxes'");
    page.until("document.querySelectorAll('.boxes input:checked').length === 1");
    let refused = page.complaints().into_iter().filter(|said| !said.contains("net::ERR"));
    assert_eq!(refused.collect::<Vec<_>>(), Vec::<String>::new());
    let strange = page.asked().into_iter().filter(|url| {
        !url.starts_with(&line.url("")) && !url.starts_with("blob:") && !url.starts_with("about:")
    });
    assert_eq!(strange.collect::<Vec<_>>(), Vec::<String>::new(), "nobody else is asked");
}

#[test]
fn a_phone_that_reads_labels_by_itself_fetches_no_reader() {
    let Some(browser) = Browser::start() else { return };
    let (_centre, _line, page) = on_a_run(&browser, &[3]);
    let before = page.asked().len();
    page.eval("window.BarcodeDetector = class { static async getSupportedFormats() { return ['qr_code']; } }; null");
    page.eval("fetchReader()");
    let fetched = page.asked().split_off(before);
    assert!(!fetched.iter().any(|url| url.contains("reader.js")), "{fetched:?}");
}
