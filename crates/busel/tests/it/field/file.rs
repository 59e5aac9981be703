//! What has no network goes to the centre in a file: by anybody's hand, read by nobody, counted once.

use std::path::Path;

use super::*;
use crate::pages::looks::picture;

/// "Save a file".
const SAVE: &str = "#here .act .btn:nth-child(2)";

/// Somebody brings a file to the desk; what the desk says.
fn brings(desk: &Page<'_>, centre: &Centre, file: &Path) -> String {
    desk.goto(&centre.url("/phones"));
    desk.upload("#file", file);
    desk.follow("form[action='/phones/file'] button");
    desk.eval("document.querySelector('main').innerText").as_str().expect("a text").to_owned()
}

#[test]
fn a_file_brings_to_the_centre_what_had_no_network_and_twice_is_once() {
    let Some(browser) = Browser::start() else { return };
    let folder = tempfile::tempdir().expect("a folder for the file");
    let (centre, line, page) = on_a_run(&browser, &[1, 2]);
    let names = page.eval("runNow().then((run) => run.ways.map((way) => way.to))");
    line.set(Mode::Cut);
    hand_over(&page, 1);
    goes(&page, "#/way/2", "#digits");
    page.click("#digits");
    page.type_here("0000");
    page.click(".act .go");
    page.until("location.hash === '#/done'");
    goes(&page, "#/phone", ".act .btn:nth-child(2)");
    let saved = String::from_utf8(page.saves(SAVE, folder.path())).expect("a text");
    assert!(saved.starts_with("busel phone file 1\n"), "{saved}");
    for name in names.as_array().expect("a list") {
        assert!(!saved.contains(name.as_str().expect("a name")), "{name}");
    }
    assert_eq!(page.eval("undo()"), false, "the file may be at the centre already");
    let desk = centre.page(&browser);
    let file = folder.path().join("busel.txt");
    for turn in ["the first time", "once more"] {
        let told = brings(&desk, &centre, &file);
        assert!(told.contains("W-1") && told.contains("W-2"), "{turn}: {told}");
        assert_eq!(told.matches("Delivered").count(), 1, "{turn}: {told}");
        assert!(told.contains("The four digits were others"), "{turn}: {told}");
        for (width, dark) in [(360, true), (1440, false)] {
            desk.size(width, 740, dark);
            picture(&desk, &format!("phones-file-{width}"));
            assert_eq!((desk.axe(), desk.overflow()), (Vec::new(), 0), "{width}");
        }
        assert_eq!([1, 2].map(|way| received(&centre, way)), [1; 2], "{turn}");
    }
    let signed_at = facts(&centre, Thing::Waybill(WaybillId(1)), |fact| {
        matches!(fact, Fact::ReceiptReported { .. })
    });
    assert_eq!(
        signed_at[0].by, DRIVER,
        "it is told by whose phone it was, not by whoever brought it"
    );
    // The phone hears of it by itself.
    line.set(Mode::Open);
    page.eval("sendNow(); null");
    come_to(&page, "delivered", 1);
    come_to(&page, "person", 1);
    assert_eq!([1, 2].map(|way| received(&centre, way)), [1; 2]);
    is_well(&centre);
}

#[test]
fn a_file_that_is_none_or_was_changed_takes_nothing_in() {
    let Some(browser) = Browser::start() else { return };
    let folder = tempfile::tempdir().expect("a folder for the file");
    let centre = on_the_road();
    let line = Line::to(centre.address);
    let (phone, invite) = invited(&centre, DRIVER, &[1]);
    let page = browser.page();
    take_along(&page, &line, &invite);
    line.set(Mode::Cut);
    hand_over(&page, 1);
    let saved =
        page.eval("withLater(by('here'), () => fileOf())").as_str().expect("a text").to_owned();
    let desk = centre.page(&browser);
    let file = folder.path().join("brought");
    let cut = saved.len() / 2;
    let bad = [
        String::new(),
        "<script>alert(1)</script>".to_owned(),
        saved[..cut].to_owned(),
        saved.replace("busel phone file 1", "busel phone file 2"),
        format!("{saved}{saved}"),
        "\u{202e}=SUM(A1)\0".repeat(200),
    ];
    for text in bad {
        std::fs::write(&file, &text).expect("room");
        let told = brings(&desk, &centre, &file);
        assert!(told.contains("This is no file of a phone"), "{text:.40}: {told}");
    }
    // One letter of what it signed, or its number, is another's.
    for (known, other) in [("sealed", "seaIed"), ("\n1\n", "\n9\n")] {
        std::fs::write(&file, saved.replacen(known, other, 1)).expect("room");
        let told = brings(&desk, &centre, &file);
        assert!(told.contains("We know no phone that saved this file"), "{told}");
    }
    assert_eq!(received(&centre, 1), 0);
    centre.block_on(centre.door.revoke_phone(phone)).expect("one tap");
    std::fs::write(&file, &saved).expect("room");
    assert!(brings(&desk, &centre, &file).contains("Ask the driver"));
    assert_eq!(received(&centre, 1), 0);
}
