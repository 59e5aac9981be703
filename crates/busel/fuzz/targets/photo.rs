//! Any bytes as a photo: a refusal or two bare pictures, which are read again and can be blurred.
//!
//! The fuzzer ends at any panic, also at one that the program would catch, so that a decoder which
//! falls is known of.
#![no_main]

use busel::photo::{
    Area, Cleaned, PIXELS_MAX, PhotoRefusal, SIDE_MAX, Spot, THUMBNAIL_SIDE_MAX, blur,
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|upload: &[u8]| {
    match Cleaned::from_upload(upload) {
        Ok(cleaned) => is_clean(&cleaned),
        Err(refusal) => {
            let own_bug = [PhotoRefusal::NotClean, PhotoRefusal::TooManyAreas];
            assert!(!own_bug.contains(&refusal), "{refusal}");
        }
    }
});

fn is_clean(cleaned: &Cleaned) {
    let (picture, thumbnail) = (cleaned.picture(), cleaned.thumbnail());
    assert!(u64::from(picture.width()) * u64::from(picture.height()) <= PIXELS_MAX);
    assert!(picture.width().max(picture.height()) <= SIDE_MAX);
    assert!(thumbnail.width().max(thumbnail.height()) <= THUMBNAIL_SIDE_MAX);
    let again = Cleaned::from_kept(picture.bytes().to_vec(), thumbnail.bytes().to_vec());
    assert_eq!(again.as_ref(), Ok(cleaned));
    let corner = Area { from: Spot { across: 0, down: 0 }, to: Spot { across: 400, down: 400 } };
    let blurred = blur(cleaned, &[corner]).expect("our own picture is read again");
    assert_eq!(blurred.picture().width(), picture.width());
}
