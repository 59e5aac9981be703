//! Photos that come in with a name, a place and a telephone number go out with pixels and nothing else.

mod bad;
pub(crate) mod corpus;
mod tools;

use busel::photo::{Cleaned, Format, SIDE_MAX, THUMBNAIL_SIDE_MAX};
use corpus::exif::{Bytes, latitude_bytes};
use corpus::picture::{NAME, PHONE, PLACE, corners_of, is_alike};
use corpus::{Sent, corpus};

/// All that may stand between the beginning and the pixels of a kept JPEG.
const JPEG_MARKERS: [u8; 4] = [0xe0, 0xdb, 0xc0, 0xc4];

/// All that may stand in a kept PNG.
const PNG_CHUNKS: [&[u8]; 5] = [b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"];

fn cleaned(sent: &Sent) -> Cleaned {
    Cleaned::from_upload(&sent.bytes)
        .unwrap_or_else(|refusal| panic!("{} is refused: {refusal}", sent.name))
}

fn holds(bytes: &[u8], words: &[u8]) -> bool {
    bytes.windows(words.len()).any(|window| window == words)
}

/// Words that were put into the corpus, and the bytes of its place.
fn canaries() -> Vec<Vec<u8>> {
    let words = [NAME, PLACE, PHONE, "Canary", "CANARY", "Vymyslennaja", "Exif", "xmpmeta"];
    let mut canaries: Vec<_> = words.iter().map(|word| word.as_bytes().to_vec()).collect();
    canaries.extend([Bytes::Little, Bytes::Big].map(latitude_bytes));
    canaries
}

/// What a file is made of, walked again and in another way than the program does.
fn parts(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut parts = Vec::new();
    if bytes.starts_with(b"\x89PNG") {
        let mut at = 8;
        while at < bytes.len() {
            let length = u32::from_be_bytes(bytes[at..at + 4].try_into().expect("four"));
            parts.push(bytes[at + 4..at + 8].to_vec());
            at += 12 + length as usize;
        }
    } else {
        let mut at = 2;
        while bytes[at + 1] != 0xda {
            assert_eq!(bytes[at], 0xff);
            parts.push(vec![bytes[at + 1]]);
            at += 2 + usize::from(u16::from_be_bytes([bytes[at + 2], bytes[at + 3]]));
        }
    }
    parts
}

#[test]
fn the_corpus_has_more_than_a_hundred_files_that_carry_something() {
    let files = corpus();
    assert!(files.len() >= 100, "{}", files.len());
    for ending in [".jpg", ".png", ".webp", ".gif"] {
        assert!(files.iter().filter(|sent| sent.name.ends_with(ending)).count() >= 17, "{ending}");
    }
    let mut names: Vec<_> = files.iter().map(|sent| &sent.name).collect();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), files.len());
    for sent in &files {
        let carries = canaries().iter().any(|words| holds(&sent.bytes, words));
        assert!(carries, "{} carries nothing", sent.name);
    }
}

#[test]
fn what_is_kept_of_a_photo_has_pixels_and_nothing_else() {
    for sent in corpus() {
        let cleaned = cleaned(&sent);
        for (bare, side_max) in
            [(cleaned.picture(), SIDE_MAX), (cleaned.thumbnail(), THUMBNAIL_SIDE_MAX)]
        {
            let name = &sent.name;
            for words in canaries() {
                let words_told = String::from_utf8_lossy(&words).into_owned();
                assert!(!holds(bare.bytes(), &words), "{name} still says {words_told}");
            }
            assert!(bare.width().max(bare.height()) <= side_max, "{name}: {bare:?}");
            match bare.format() {
                Format::Jpeg => {
                    let all = parts(bare.bytes());
                    assert!(
                        all.iter().all(|part| JPEG_MARKERS.contains(&part[0])),
                        "{name} {all:?}"
                    );
                    let whole = bare.bytes();
                    let end = whole.windows(2).position(|pair| pair == [0xff, 0xd9]);
                    assert_eq!(end, Some(whole.len() - 2), "{name}");
                }
                Format::Png => {
                    let all = parts(bare.bytes());
                    assert!(
                        all.iter().all(|part| PNG_CHUNKS.contains(&&part[..])),
                        "{name} {all:?}"
                    );
                }
            }
            let is_png = bare.format() == Format::Png;
            assert_eq!(is_png, sent.has_hole, "{name}: PNG is for what is transparent");
        }
    }
}

#[test]
fn a_photo_stands_upright_however_the_phone_was_held() {
    for sent in corpus() {
        let Some(corners) = sent.corners else { continue };
        let cleaned = cleaned(&sent);
        for bare in [cleaned.picture(), cleaned.thumbnail()] {
            let image = image::load_from_memory(bare.bytes()).expect("we wrote it");
            assert_eq!((image.width(), image.height()), (bare.width(), bare.height()));
            let found = corners_of(&image);
            assert!(is_alike(&found, &corners), "{}: {found:?}, not {corners:?}", sent.name);
        }
    }
}

#[test]
fn two_independent_tools_find_nothing_in_what_is_kept() {
    let folder = tempfile::tempdir().expect("room enough");
    let [sent_folder, kept_folder] = ["sent", "kept"].map(|name| folder.path().join(name));
    for folder in [&sent_folder, &kept_folder] {
        std::fs::create_dir(folder).expect("room enough");
    }
    let (files, mut kept_count) = (corpus(), 0);
    for sent in &files {
        std::fs::write(sent_folder.join(&sent.name), &sent.bytes).expect("room enough");
        let cleaned = cleaned(sent);
        for (bare, which) in [(cleaned.picture(), "picture"), (cleaned.thumbnail(), "thumbnail")] {
            // Most of the corpus is small already, and the tools need not see the same bytes twice.
            if which == "thumbnail" && bare == cleaned.picture() {
                continue;
            }
            kept_count += 1;
            let ending = if bare.format() == Format::Png { "png" } else { "jpg" };
            let name = format!("{}-{which}.{ending}", sent.name);
            std::fs::write(kept_folder.join(name), bare.bytes()).expect("room enough");
        }
    }
    // The tools have to be able to see, or seeing nothing would prove nothing.
    let seen = tools::exiftool(&sent_folder);
    assert_eq!(seen.len(), files.len());
    let telling = seen.iter().filter(|(_, tags)| !tags.is_empty()).count();
    assert!(telling * 4 > files.len() * 3, "exiftool sees something in {telling} only");

    let kept = tools::exiftool(&kept_folder);
    assert_eq!(kept.len(), kept_count);
    for (name, tags) in kept {
        assert!(tags.is_empty(), "exiftool finds in {name}: {tags:?}");
    }
    tools::mat2_finds_nothing(&kept_folder, kept_count);
}
