//! A photo comes with the fact that names it, lies sealed, and is gone for good with its group, or
//! alone.

use std::io::Cursor;
use std::sync::Arc;

use busel_domain::command::Command;
use busel_domain::ids::{GroupId, Thing};
use busel_domain::role::Actor;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

use super::*;
use crate::clerk::{Clerk, Given};
use crate::home::Home;
use crate::vault::{Words, WordsKind};

const GROUP: Thing = Thing::Group(GroupId(1));

/// A picture of stripes, so that the file has bytes to look for.
fn cleaned() -> Cleaned {
    let stripe = |x: u32, y: u32| Rgb([x * 5, y * 7, x ^ y].map(|level| level.to_le_bytes()[0]));
    let image = DynamicImage::from(RgbImage::from_fn(96, 64, stripe));
    let mut bytes = Vec::new();
    image.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).expect("a buffer can grow");
    Cleaned::from_upload(&bytes).expect("a picture")
}

struct Scene {
    folder: tempfile::TempDir,
    outside: Outside,
    home: Home,
    clerk: Clerk,
}

impl Scene {
    /// A centre with a group, and two photos of it.
    async fn new() -> (Self, [WordsId; 2]) {
        let folder = tempfile::tempdir().expect("a folder");
        let outside = Outside::fixed(Moment(0), 3);
        let home = Home::init(folder.path(), None, &outside).expect("an empty folder");
        let clerk = Clerk::create(&home, Arc::default(), outside.clone()).expect("a new store");
        let scene = Self { folder, outside, home, clerk };
        let name = scene.outside.words_id();
        let words = vec![Words::own(name, WordsKind::Name, "Група Вигадана")];
        scene.give(Command::AddGroup { name, place: None, region: None }, words, &[]).await;
        let photos = [scene.outside.words_id(), scene.outside.words_id()];
        for photo in photos {
            let keep = Command::KeepPhoto { of: GROUP, photo };
            scene.give(keep, Vec::new(), &[photo]).await;
        }
        (scene, photos)
    }

    async fn give(&self, command: Command, words: Vec<Words>, photos: &[WordsId]) {
        let (attempt, actor) = (self.outside.attempt(), Actor::console());
        let given = Given { attempt, actor, command, happened: None, words };
        let pictures: Vec<_> =
            photos.iter().map(|id| Picture { id: *id, cleaned: cleaned() }).collect();
        self.clerk
            .give_with(given, crate::clerk::Enclosed::pictures(pictures))
            .await
            .expect("allowed");
    }

    async fn has(&self, photo: WordsId) -> bool {
        self.clerk.picture(photo).await.expect("readable").is_some()
    }

    /// The same centre after its program ended.
    async fn again(self) -> Self {
        let Self { folder, outside, home, clerk } = self;
        clerk.stop().await;
        drop(clerk);
        let clerk = Clerk::open(&home, Arc::default(), outside.clone()).expect("the same key");
        Self { folder, outside, home, clerk }
    }

    fn rows(&self) -> Vec<(Vec<u8>, Vec<u8>)> {
        let journal = Journal::open(&self.home.store(), self.home.keys()).expect("the same key");
        let (db, _) = journal.vault();
        let mut statement = db.prepare("select picture, thumbnail from photo").expect("a table");
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
        rows.expect("readable").map(|row| row.expect("readable")).collect()
    }
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

#[tokio::test]
async fn a_photo_is_kept_sealed_and_given_back_as_it_was() {
    let (scene, photos) = Scene::new().await;
    let scene = scene.again().await;
    let before = cleaned();
    for photo in photos {
        let kept = scene.clerk.picture(photo).await.expect("readable").expect("it is kept");
        assert_eq!(kept, before);
        assert_eq!(scene.clerk.present().book.photo(photo), Some(GROUP));
    }
    // Some bytes from the middle, past what all pictures begin with.
    let bytes = before.picture().bytes();
    let part = &bytes[bytes.len() / 2..bytes.len() / 2 + 24];
    for (picture, thumbnail) in scene.rows() {
        assert!(!holds(&picture, part) && !holds(&thumbnail, part), "it lies open in its row");
    }
    for file in std::fs::read_dir(scene.folder.path()).expect("a folder") {
        let path = file.expect("readable").path();
        let bytes = std::fs::read(&path).expect("readable");
        assert!(!holds(&bytes, part), "{} holds the picture", path.display());
    }
    assert_eq!(format!("{:?}", Picture { id: photos[0], cleaned: before }), "Picture(•••)");
}

#[tokio::test]
async fn a_deleted_photo_is_gone_from_copies_too() {
    let (scene, [one, other]) = Scene::new().await;
    let copy = scene.folder.path().join("copy.db");
    let journal = Journal::open(&scene.home.store(), scene.home.keys()).expect("the same key");
    journal.backup(&copy, scene.home.keys(), |_, _| {}).expect("room enough");
    scene.give(Command::DropPhoto { photo: one }, Vec::new(), &[]).await;
    assert!(!scene.has(one).await && scene.has(other).await);
    assert_eq!(scene.rows().len(), 1);
    let old = Journal::open(&copy, scene.home.keys()).expect("the same key");
    assert_eq!(scene.clerk.vault().picture(&old, one).expect("readable"), None);
    assert!(scene.clerk.vault().picture(&old, other).expect("readable").is_some());
    let scene = scene.again().await;
    assert!(!scene.has(one).await && scene.has(other).await);
}

#[tokio::test]
async fn what_is_blurred_takes_the_place_of_what_was() {
    let (scene, [one, _]) = Scene::new().await;
    let blurred = scene.outside.words_id();
    scene.give(Command::BlurPhoto { photo: one, blurred }, Vec::new(), &[blurred]).await;
    assert!(!scene.has(one).await && scene.has(blurred).await);
    assert_eq!(scene.rows().len(), 2);
}

#[tokio::test]
async fn photos_are_erased_with_their_group() {
    let (scene, photos) = Scene::new().await;
    scene.give(Command::Erase { whom: GROUP }, Vec::new(), &[]).await;
    for photo in photos {
        assert!(!scene.has(photo).await);
        assert_eq!(scene.clerk.present().book.photo(photo), None);
    }
    assert_eq!(scene.rows(), []);
}

#[tokio::test]
async fn a_picture_in_the_place_of_another_is_noticed() {
    let (scene, photos) = Scene::new().await;
    let journal = Journal::open(&scene.home.store(), scene.home.keys()).expect("the same key");
    let (db, _) = journal.vault();
    db.execute_batch("update photo set picture = thumbnail").expect("writable");
    for photo in photos {
        let read = scene.clerk.picture(photo).await;
        assert!(matches!(read, Err(Fault::Damaged)), "{read:?}");
    }
}
