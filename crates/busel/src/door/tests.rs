//! The door lets in who should come in and nobody else, and tells nobody which of them exists.

use std::sync::atomic::{AtomicI64, Ordering};

use busel_domain::ids::WaybillId;
use rusqlite::types::ValueRef;

use super::*;

mod invites;
mod logged;
mod passkeys;
mod passphrases;
mod phones;
mod sessions;
mod software_key;

const OLENA: ActorId = ActorId(7);
const BOSS: ActorId = ActorId(1);
const CENTRE: &str = "Hub North";
const GOOD: &str = "seven herons crossed the frozen lake";

/// A door with a clock that the test moves.
struct Scene {
    door: Door,
    now: Arc<AtomicI64>,
    home: Home,
    _folder: tempfile::TempDir,
}

impl Scene {
    fn new() -> Self {
        Self::keyed(false)
    }

    /// A door whose key lies bare, as in a demo.
    fn demo() -> Self {
        Self::keyed(true)
    }

    fn keyed(is_bare: bool) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let fixed = Outside::fixed(Moment(0), 1);
        let home =
            Home::init(&folder.path().join("centre"), None, &fixed).expect("an empty folder");
        let now = Arc::new(AtomicI64::new(1_800_000_000 * SECOND));
        let door = open(&home, &now, 2);
        let mut scene = Self { door, now, home, _folder: folder };
        if !is_bare {
            // Wrapping a key takes a second; that it is wrapped is all the door asks about.
            let inner = Arc::get_mut(&mut scene.door.inner).expect("nobody else has it yet");
            inner.key_is_bare = false;
        }
        scene
    }

    fn now(&self) -> Moment {
        Moment(self.now.load(Ordering::Relaxed))
    }

    fn wait(&self, seconds: i64) {
        self.now.fetch_add(seconds * SECOND, Ordering::Relaxed);
    }

    /// Stops and starts again.
    fn restart(&mut self) {
        self.door = open(&self.home, &self.now, 3);
    }

    fn hashes(&self) -> u64 {
        self.door.inner.stretcher.made()
    }

    async fn at_threshold(&self, member: ActorId, purpose: Purpose) -> By {
        let invited = self.door.invite(member, purpose, BOSS).await.expect("few wait");
        let code = invited.code.expect("no demo");
        match self.door.take(&invited.secret, code.text()).await.expect("the right code") {
            Taken::Threshold(token, _) => By::Threshold(token),
            Taken::Demo(_) => panic!("no demo"),
        }
    }

    /// Somebody with a passphrase, and the secret of their app.
    async fn joined(&self, member: ActorId, name: &str) -> (Admitted, App, Vec<SecretText>) {
        let by = self.at_threshold(member, Purpose::Join).await;
        let setup = self.door.begin_passphrase(&by, name, typed(GOOD), CENTRE, &[]).await;
        let app = App::of(&setup.expect("a good passphrase"));
        let code = app.code(self.now());
        let (admitted, codes) = self.door.confirm_passphrase(&by, &code).await.expect("right");
        self.wait(30);
        (admitted.expect("an invite lets in"), app, codes)
    }

    async fn session_of(&self, member: ActorId) -> (SessionToken, Session) {
        let admitted = Admitted::new(member, How::Passkey);
        self.door.begin_session(admitted, Limits::COORDINATOR, "a laptop").await.expect("room")
    }

    async fn whats(&self) -> Vec<What> {
        let log = self.door.log(None, PART_MAX).await.expect("readable");
        log.iter().rev().map(|entry| entry.what).collect()
    }
}

fn open(home: &Home, now: &Arc<AtomicI64>, seed: u64) -> Door {
    let clock = Arc::clone(now);
    let dice = Outside::fixed(Moment(0), seed);
    let outside = Outside::new(
        Arc::new(move || Moment(clock.load(Ordering::Relaxed))),
        Arc::new(move |bytes: &mut [u8]| {
            for chunk in bytes.chunks_mut(32) {
                chunk.copy_from_slice(&dice.bytes::<32>()[..chunk.len()]);
            }
        }),
    );
    let cheap = stretch::Cost::NEXT_TO_NOTHING;
    Door::open_stretching(home, outside, cheap).expect("the right key")
}

fn typed(text: &str) -> Passphrase {
    Passphrase::new(text.to_owned()).expect("short enough")
}

/// An authenticator app that was told the secret in base 32.
struct App(code::CodeSecret);

impl App {
    fn of(setup: &CodeSetup) -> Self {
        Self(code::CodeSecret::from_base_32(setup.secret.text()))
    }

    fn code(&self, now: Moment) -> String {
        self.0.shown_at(now)
    }
}

#[tokio::test]
async fn a_new_door_knows_nobody_and_its_file_is_noise() {
    let scene = Scene::new();
    assert!(!scene.door.has_anybody().await.expect("readable"));
    assert_eq!(scene.whats().await, []);
    let file = std::fs::read(scene.home.door()).expect("it is there");
    assert!(!file.starts_with(b"SQLite format 3"));
    assert!(!file.windows(7).any(|bytes| bytes == b"session"));
}

#[tokio::test]
async fn the_store_has_no_name_and_no_secret() {
    let scene = Scene::new();
    let (admitted, _, codes) = scene.joined(OLENA, "olena").await;
    let begun = scene.door.begin_session(admitted, Limits::OTHERS, "a phone").await;
    let (token, _) = begun.expect("written");
    let invited = scene.door.invite(BOSS, Purpose::Join, OLENA).await.expect("few wait");
    let rows = scene.door.with(|_, db| {
        let mut tables = db.prepare("select name from sqlite_schema where type = 'table'")?;
        let tables = tables.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
        let mut bytes: Vec<u8> = Vec::new();
        for table in tables {
            let mut all = db.prepare(&format!("select * from {table}"))?;
            let columns = all.column_count();
            let mut rows = all.query([])?;
            while let Some(row) = rows.next()? {
                for column in 0..columns {
                    match row.get_ref(column)? {
                        ValueRef::Text(found) | ValueRef::Blob(found) => bytes.extend(found),
                        ValueRef::Null | ValueRef::Integer(_) | ValueRef::Real(_) => {}
                    }
                }
            }
        }
        Ok(bytes)
    });
    let rows = rows.await.expect("readable");
    let holds = |secret: &[u8]| rows.windows(secret.len()).any(|bytes| bytes == secret);
    assert!(holds(b"a phone") && holds(&token.hash()), "the search finds what is there");
    assert!(!holds(b"olena") && !holds(b"herons"));
    assert!(!holds(token.text().as_bytes()) && !holds(codes[0].text().as_bytes()));
    assert!(!holds(codes[0].text().replace('-', "").as_bytes()));
    assert!(!holds(invited.secret.text().as_bytes()));
    assert!(!holds(invited.code.expect("no demo").text().as_bytes()));
}

#[tokio::test]
async fn another_key_does_not_open_the_door() {
    let scene = Scene::new();
    let fixed = Outside::fixed(Moment(0), 99);
    let folder = tempfile::tempdir().expect("a folder");
    let other = Home::init(&folder.path().join("centre"), None, &fixed).expect("an empty folder");
    std::fs::copy(scene.home.door(), other.door()).expect("readable");
    assert!(matches!(Door::open(&other, fixed), Err(Fault::WrongKey)));
}

#[test]
fn secrets_are_not_printed() {
    let outside = Outside::fixed(Moment(0), 1);
    let token = SessionToken::new(&outside);
    for text in [
        format!("{token:?}"),
        format!("{:?}", By::Session(token.clone())),
        format!("{:?}", typed(GOOD)),
        format!("{:?}", SecretText::new("123456".into())),
        format!("{:?}", InviteSecret::new(&outside)),
    ] {
        assert!(text.contains("•••"), "{text}");
        assert!(!text.contains("herons") && !text.contains("123456"), "{text}");
        assert!(!text.contains(token.text().as_str()), "{text}");
    }
}

#[test]
fn a_token_is_read_whole_or_not_at_all() {
    let token = SessionToken::new(&Outside::fixed(Moment(0), 1));
    let text = token.text();
    assert_eq!(text.len(), 64);
    assert_eq!(SessionToken::parse(&text).expect("it is one").hash(), token.hash());
    for wrong in ["", &text[1..], &format!("{}0", *text), &text.to_uppercase(), &"+1".repeat(32)] {
        assert!(SessionToken::parse(wrong).is_none(), "{wrong}");
    }
}

#[test]
fn a_cheap_passphrase_is_only_where_nothing_is_to_be_protected() {
    let folders = [tempfile::tempdir(), tempfile::tempdir()].map(|one| one.expect("a folder"));
    let outside = Outside::fixed(Moment(1_795_348_800_000_000), 3);
    let words = age::secrecy::SecretString::from("seven herons over the ice".to_owned());
    let wrapped = Home::init(folders[0].path(), Some(&words), &outside).expect("an empty folder");
    assert!(matches!(Door::open_cheaply(&wrapped, outside.clone()), Err(NotIn::DemoOnly)));
    let bare = Home::init(folders[1].path(), None, &outside).expect("an empty folder");
    Door::open_cheaply(&bare, outside).expect("a demo");
}
