//! Photos as a person has them: sent by a form, looked at, partly hidden, deleted; and served to those
//! who need them and nobody else.

use std::path::PathBuf;
use std::sync::OnceLock;

use busel::clerk::{Enclosed, Given};
use busel::photo::Cleaned;
use busel::vault::Picture;
use busel_domain::command::Command;
use busel_domain::ids::{ActorId, Attempt, GroupId, LotId, Thing, WordsId};
use busel_domain::role::Actor;

use super::centre::{Centre, centre};
use super::guard::{Answer, ask};
use super::looks::is_open;
use super::matrix::{cast, plain, small_centre};
use crate::browser::{Browser, Page};
use crate::photo::corpus::exif::{Bytes, latitude_bytes};
use crate::photo::corpus::jpeg::{encoded, exif_segment};

const GROUP: Thing = Thing::Group(GroupId(2));

/// Photos of L-1, G-1, L-2 and G-2.
const PHOTOS: [(WordsId, Thing); 4] = [
    (WordsId([0x11; 16]), Thing::Lot(LotId(1))),
    (WordsId([0x21; 16]), Thing::Group(GroupId(1))),
    (WordsId([0x12; 16]), Thing::Lot(LotId(2))),
    (WordsId([0x22; 16]), Thing::Group(GroupId(2))),
];

/// Keeps whichever of the photos is not there: a caller before may have deleted or blurred it.
pub(super) fn keep_photos(centre: &Centre) {
    static CLEANED: OnceLock<Cleaned> = OnceLock::new();
    let cleaned =
        CLEANED.get_or_init(|| Cleaned::from_upload(&encoded(64, 48, &[])).expect("a picture"));
    for (photo, of) in PHOTOS {
        if centre.clerk.present().book.photo(photo).is_none() {
            let mut attempt = [0; 16];
            attempt[..8].copy_from_slice(&centre.clerk.present().book.seq().0.to_le_bytes());
            let given = Given {
                attempt: Attempt(attempt),
                actor: Actor::console(),
                command: Command::KeepPhoto { of, photo },
                happened: None,
                words: Vec::new(),
            };
            let picture = Picture { id: photo, cleaned: cleaned.clone() };
            let kept =
                centre.block_on(centre.clerk.give_with(given, Enclosed::pictures(vec![picture])));
            kept.expect("the rules allow it");
        }
    }
}

fn photos(centre: &Centre) -> Vec<WordsId> {
    centre.clerk.present().book.photos_of(GROUP).collect()
}

/// Asks as the first coordinator.
fn get(centre: &Centre, path: &str) -> Answer {
    let host = centre.address.to_string();
    let token = centre.session(ActorId::FIRST_MEMBER);
    let cookie = format!("busel-session={}", token.text().as_str());
    ask(centre.address, "GET", path, &[("Host", &host), ("Cookie", &cookie)], "")
}

/// Sends a file by the form on the group's page.
fn send(page: &Page<'_>, centre: &Centre, name: &str, bytes: &[u8]) {
    let folder = tempfile::tempdir().expect("a folder");
    let file: PathBuf = folder.path().join(name);
    std::fs::write(&file, bytes).expect("a file in the new folder");
    page.goto(&centre.url("/groups/G-2"));
    page.upload("#photo", &file);
    page.follow("form[action$=photo] .btn");
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

#[test]
fn a_photo_is_sent_looked_at_partly_hidden_and_deleted() {
    let Some(browser) = Browser::start() else { return };
    let centre = centre();
    let page = centre.page(&browser);
    let sent = encoded(900, 600, &[exif_segment(Bytes::Big, 1)]);
    assert!(holds(&sent, b"Exif") && holds(&sent, &latitude_bytes(Bytes::Big)));
    send(&page, &centre, "kitchen.jpg", &sent);
    let [photo] = photos(&centre)[..] else { panic!("one is kept") };
    assert_eq!(page.eval("document.querySelector('.album img').naturalWidth"), 480);
    is_open(&page, "photos");
    for (path, width) in
        [(format!("/photos/{photo}"), 900), (format!("/photos/{photo}/small"), 480)]
    {
        let answer = get(&centre, &path);
        assert_eq!(answer.code, 200);
        assert_eq!(answer.header("content-type"), Some("image/jpeg"));
        assert_eq!(answer.header("content-disposition"), Some("inline; filename=\"photo.jpg\""));
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
        assert_eq!(answer.header("cache-control"), Some("no-store"));
        assert_eq!(answer.header("cross-origin-resource-policy"), Some("same-origin"));
        assert!(!holds(&answer.raw, b"Exif") && !holds(&answer.raw, &latitude_bytes(Bytes::Big)));
        let image = image::load_from_memory(&answer.raw).expect("a picture");
        assert_eq!(image.width(), width);
    }

    page.follow(".album .btn");
    is_open(&page, "blur");
    page.follow("form[action$=blur] .btn");
    assert_eq!(photos(&centre), [photo], "nothing was chosen");
    for number in [0, 9] {
        page.click(&format!("input[value='{number}']"));
    }
    page.follow("form[action$=blur] .btn");
    let [blurred] = photos(&centre)[..] else { panic!("one is kept") };
    assert_ne!(blurred, photo);
    assert_eq!(get(&centre, &format!("/photos/{photo}")).code, 404);
    let answer = get(&centre, &format!("/photos/{blurred}"));
    let image = image::load_from_memory(&answer.raw).expect("a picture").to_rgb8();
    let hidden = image.enumerate_pixels().filter(|(x, y, _)| *x < 216 && *y < 192);
    let colours: std::collections::BTreeSet<_> =
        hidden.map(|(_, _, colour)| colour.0.map(|part| part / 24)).collect();
    assert!(colours.len() <= 18, "a few rough colours: {}", colours.len());

    page.follow("form[action$=drop] .btn");
    assert_eq!(photos(&centre), []);
    assert_eq!(get(&centre, &format!("/photos/{blurred}")).code, 404);
}

#[test]
fn what_is_no_photo_is_answered_with_a_sentence() {
    let Some(browser) = Browser::start() else { return };
    let centre = centre();
    let page = centre.page(&browser);
    send(&page, &centre, "photo.jpg", b"%PDF-1.7 not a photo");
    let said = page.eval("document.querySelector('[role=alert]').textContent");
    assert!(said.as_str().is_some_and(|said| said.contains("no picture")), "{said}");
    assert_eq!(photos(&centre), []);
    assert_eq!(page.axe(), []);
}

#[test]
fn a_photo_is_served_to_those_who_need_it_and_is_missing_for_all_others() {
    let centre = small_centre();
    keep_photos(&centre);
    for (number, (name, _)) in cast().into_iter().enumerate() {
        let member = ActorId(2 + u32::try_from(number).expect("ten"));
        let token = centre.session(member);
        let cookie = format!("busel-session={}", token.text().as_str());
        let host = centre.address.to_string();
        let get = |path: &str| {
            ask(centre.address, "GET", path, &[("Host", &host), ("Cookie", &cookie)], "")
        };
        // Of L-1, G-1, L-2 and G-2.
        let sees = match name {
            "coordinator" => [true; 4],
            "warehouse" => [true, false, false, false],
            "hand-out point" => [true, true, false, false],
            "requester" => [false, true, false, false],
            _ => [false; 4],
        };
        for ((photo, of), sees) in PHOTOS.into_iter().zip(sees) {
            for ending in ["", "/small", "/blur"] {
                let answer = get(&format!("/photos/{photo}{ending}"));
                let told = format!("{name}: {of}{ending}");
                assert_eq!(answer.code, if sees { 200 } else { 404 }, "{told}");
                if !sees {
                    let missing_name = WordsId([0x99; 16]).to_string();
                    let missing = get(&format!("/photos/{missing_name}{ending}"));
                    let named = photo.to_string();
                    assert_eq!(plain(&answer, &named), plain(&missing, &missing_name), "{told}");
                }
            }
        }
    }
}
