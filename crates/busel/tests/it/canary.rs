//! Two hundred people who do not exist, with names, places and contacts that are nowhere else: a
//! sealed centre is used well and badly, by the shell and by its pages, and afterwards none of them is
//! in what the program said, in a log, a copy or a file it left anywhere.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use busel::clerk::{Clerk, Given};
use busel::door::{By, Door, Limits, Passphrase, Purpose, SessionToken, Taken};
use busel::home::Home;
use busel::outside::Outside;
use busel::vault::{Words, WordsKind};
use busel_domain::command::Command as Asked;
use busel_domain::ids::ActorId;
use busel_domain::role::{Actor, Grant, Reach, Role};
use busel_domain::time::Moment;

use crate::authenticator::{code_at, from_base_32};
use crate::pages::guard::{FORM, ask};
use crate::program::{Ran, holds};
use crate::sealed::{MARKS, PASSPHRASE, marked};

/// A centre of marked people, its passphrase in a file beside it, and a place for temporary files
/// that nobody else writes into.
struct Place {
    folder: tempfile::TempDir,
    session: SessionToken,
    token: String,
}

fn real_now() -> Moment {
    #[expect(clippy::disallowed_methods, reason = "the program that is tried reads the same clock")]
    let now = std::time::SystemTime::now();
    let since = now.duration_since(std::time::UNIX_EPOCH).expect("after 1970");
    Moment(i64::try_from(since.as_micros()).expect("before 294247"))
}

impl Place {
    async fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let outside = Outside::fixed(real_now(), 43);
        fs::create_dir(folder.path().join("tmp")).expect("room");
        let (home, clerk) = marked(&folder.path().join("centre"), &outside).await;
        coordinator(&clerk, &outside).await;
        clerk.stop().await;
        let (session, token) = signed_in(&home, &outside).await;
        fs::write(folder.path().join("passphrase"), PASSPHRASE).expect("room");
        fs::write(folder.path().join("wrong"), "Вигадана-7").expect("room");
        let list = "Group,Item,Quantity,Unit\nВигадана-7,Rice,kg,kg\nвул. Безіменна,+3806700,,\n";
        fs::write(folder.path().join("list.csv"), list).expect("room");
        let cut = format!("[{{\"group\":\"Вигадана-7\",\"item\":\"{}\"", MARKS[2]);
        fs::write(folder.path().join("cut.json"), cut).expect("room");
        Self { folder, session, token }
    }

    fn command(&self, key: &str, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_busel"));
        command.args(["--passphrase-file", key]).args(words).current_dir(self.folder.path());
        command.env("BUSEL_HOME", "centre").env("TMPDIR", self.folder.path().join("tmp"));
        // Whoever looks for a fault turns on everything there is to be turned on.
        command.env("RUST_LOG", "trace").env("RUST_BACKTRACE", "full");
        command.stdin(Stdio::null());
        command
    }

    fn run(&self, key: &str, words: &[&str]) -> Ran {
        Ran::of(self.command(key, words).output(), &words.join(" "))
    }

    fn serve(&self) -> Serving {
        let (out, err) = (self.folder.path().join("out"), self.folder.path().join("err"));
        let errors = File::create(&err).expect("room");
        let mut child = self
            .command("passphrase", &["serve", "--port", "18790"])
            .stdout(Stdio::piped())
            .stderr(errors)
            .spawn()
            .expect("it starts");
        let mut lines = BufReader::new(child.stdout.take().expect("piped"));
        let mut said = String::new();
        let address = loop {
            assert!(lines.read_line(&mut said).expect("text") > 0, "it ended: {said}");
            if let Some((_, port)) = said.rsplit_once("http://localhost:")
                && let Some((port, _)) = port.split_once("/\n")
            {
                break format!("127.0.0.1:{port}").parse().expect("a port");
            }
        };
        Serving { child, lines, said, address, out }
    }
}

/// The pages at work.
struct Serving {
    child: Child,
    lines: BufReader<std::process::ChildStdout>,
    said: String,
    address: SocketAddr,
    out: PathBuf,
}

impl Serving {
    /// Stops it as an operator does, and keeps what it said in a file beside what it complained of.
    fn stop(mut self) {
        let told = Command::new("kill").arg(self.child.id().to_string()).status();
        assert!(told.expect("it is there").success());
        while self.lines.read_line(&mut self.said).expect("text") > 0 {}
        assert!(self.child.wait().expect("it ends").success());
        fs::write(&self.out, &self.said).expect("room");
    }
}

/// Somebody with a marked alias, who may everything.
async fn coordinator(clerk: &Clerk, outside: &Outside) {
    let id = outside.words_id();
    let name = Words::own(id, WordsKind::Name, "Вигадана-201".to_owned());
    let grant = Grant { role: Role::Coordinator, reach: Reach::Everywhere, until: None };
    let member = ActorId::FIRST_MEMBER;
    for (command, words) in
        [(Asked::AddMember { name: id }, vec![name]), (Asked::Grant { member, grant }, Vec::new())]
    {
        let (attempt, actor, happened) = (outside.attempt(), Actor::console(), None);
        let given = Given { attempt, actor, command, happened, words };
        clerk.give(given).await.expect("the console may");
    }
}

/// A session of the coordinator, who signs in with a marked name, and the token of its forms.
async fn signed_in(home: &Home, outside: &Outside) -> (SessionToken, String) {
    let door = Door::open(home, outside.clone()).expect("a new door");
    let invited = door.invite(ActorId::FIRST_MEMBER, Purpose::Join, ActorId::CONSOLE).await;
    let invited = invited.expect("there is room");
    let code = invited.code.expect("joining has one");
    let Ok(Taken::Threshold(threshold, _)) = door.take(&invited.secret, code.text()).await else {
        panic!("it is no demo")
    };
    let by = By::Threshold(threshold);
    let typed = Passphrase::new("seven herons crossed the frozen lake".into()).expect("short");
    let setup = door.begin_passphrase(&by, "Безіменна", typed, "Centre", &[]).await;
    let secret = from_base_32(setup.expect("a good one").secret.text());
    let code = code_at(&secret, outside.now().0);
    let (admitted, _) = door.confirm_passphrase(&by, &code).await.expect("the right code");
    let begun = door.begin_session(admitted.expect("let in"), Limits::COORDINATOR, "").await;
    let (session, _) = begun.expect("just admitted");
    let token = door.form_token(&session).text().to_owned();
    (session, token)
}

/// No mark in these bytes, in any of the ways in which a text is written down.
fn is_free(bytes: &[u8], place: &str) {
    for mark in MARKS {
        let wide: Vec<u8> = mark.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert!(!holds(bytes, &wide), "{mark} is in {place}");
        let percent = percent(mark);
        let escaped: String = mark.encode_utf16().fold(String::new(), |mut text, unit| {
            write!(text, "\\u{unit:04x}").expect("a text can grow");
            text
        });
        for text in [mark, &percent, &percent.to_lowercase(), &escaped] {
            assert!(!holds(bytes, text.as_bytes()), "{mark} is in {place}");
        }
    }
}

/// A text as an address carries it, each byte of it.
pub(crate) fn percent(text: &str) -> String {
    text.bytes().fold(String::new(), |mut text, byte| {
        write!(text, "%{byte:02X}").expect("a text can grow");
        text
    })
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("readable").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found
}

/// Uses the shell well and badly. What is not meant for whoever knows the names is looked through.
fn use_the_shell(place: &Place) {
    let well: [(i32, &[&str]); 4] = [
        (0, &["check", "--json"]),
        (0, &["backup", "copy.db"]),
        (0, &["sweep"]),
        (3, &["export", "needs", "--out", "/nowhere/at/all.csv"]),
    ];
    for (code, words) in well {
        let ran = place.run("passphrase", words).ended(code);
        is_free(format!("{}{}", ran.out, ran.err).as_bytes(), &words.join(" "));
    }
    let badly: [(&str, &[&str]); 5] = [
        ("wrong", &["export", "needs"]),
        ("wrong", &["restore", "copy.db", "--key", "centre/key.age", "--home", "other"]),
        ("passphrase", &["people", "grant", "M-2", "warehouse", "--at", "H-99"]),
        ("passphrase", &["import", "needs", "cut.json", "--yes"]),
        ("passphrase", &["donor-desk", "keep", "O-1"]),
    ];
    for (key, words) in badly {
        let ran = place.run(key, words).ended_in(&[1, 2, 3]);
        is_free(format!("{}{}", ran.out, ran.err).as_bytes(), &words.join(" "));
    }
}

/// Uses the pages well and badly. What they answer is for the coordinator; what the program says to
/// whoever runs it is not.
fn use_the_pages(place: &Place, to: SocketAddr) {
    let host = to.to_string();
    let origin = format!("http://{host}");
    let cookie = format!("busel-session={}", place.session.text().as_str());
    let name = percent("Вигадана-7");
    let told =
        |path: &str, cookie: &str| ask(to, "GET", path, &[("Host", &host), ("Cookie", cookie)], "");
    assert!(told("/groups", &cookie).body.contains("Вигадана-7"), "a coordinator knows them");
    for path in
        ["/groups/G-8", "/find?q=", "/needs?q=", "/nowhere/", "/join/", "/assets/", "/people"]
    {
        told(&format!("{path}{name}"), &cookie);
        told(&format!("{path}?q={name}"), "");
    }
    let right = format!("token={}&attempt=7", place.token);
    let sent = |path: &str, kind: (&str, &str), body: &str| {
        let headers = [("Host", host.as_str()), ("Origin", &origin), ("Cookie", &cookie), kind];
        ask(to, "POST", path, &headers, body).code
    };
    assert_eq!(sent("/groups", FORM, &format!("name={name}&token=0")), 403);
    assert_eq!(sent("/groups", FORM, &format!("{right}&name={name}&place={name}")), 303);
    assert_eq!(sent("/groups/G-999/contact", FORM, &format!("{right}&contact={name}")), 404);
    assert_eq!(sent("/groups/G-8/contact", FORM, &format!("{right}&contact={name}")), 303);
    assert!(
        sent("/needs/new", FORM, &format!("{right}&item={name}&amount={name}&words={name}")) >= 400
    );
    assert!(sent("/groups", ("Content-Type", "text/Вигадана-7"), &name) >= 400);
    let sign_in = format!("{right}&name={name}&passphrase={name}-{name}&code=000000");
    assert!(sent("/sign-in", FORM, &sign_in) >= 400);
    let parts = ("Content-Type", "multipart/form-data; boundary=x");
    let part = |name: &str, text: &str| {
        format!("--x\r\nContent-Disposition: form-data; name={name}\r\n\r\n{text}\r\n")
    };
    for text in ["%PDF Вигадана-7", "Group,Item,Quantity\nВигадана-7,просить-бодай,x\n"]
    {
        let file = part("\"file\"; filename=\"Вигадана-7.xlsx\"", text);
        let form =
            format!("{}{}{file}", part("\"token\"", &place.token), part("\"list\"", "needs"));
        assert_eq!(sent("/import", parts, &format!("{form}--x--\r\n")), 303);
        assert_eq!(sent("/import", parts, &form), 400, "it is cut off");
    }
    for bytes in ["Вигадана-7\r\n\r\n", "GET /Вигадана-7 HTTP/1.1\r\n\r\n", "\0Вигадана-7"]
    {
        use std::io::{Read as _, Write as _};
        let mut line = std::net::TcpStream::connect(to).expect("it listens");
        line.write_all(bytes.as_bytes()).expect("it is heard");
        let _hung_up = line.shutdown(std::net::Shutdown::Write);
        let _hung_up = line.read_to_end(&mut Vec::new());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_of_two_hundred_is_in_what_is_said_or_left_behind() {
    let place = Place::new().await;
    use_the_shell(&place);
    let serving = place.serve();
    use_the_pages(&place, serving.address);
    serving.stop();
    // What this test itself wrote is no file of the program's.
    let own = ["passphrase", "wrong", "list.csv", "cut.json"];
    let found = files(place.folder.path());
    let said = fs::read_to_string(place.folder.path().join("out")).expect("it was kept");
    assert!(said.contains("Busel is at http://localhost:"), "{said}");
    assert!(found.iter().any(|path| path.ends_with("copy.db.persons")), "{found:?}");
    for path in found {
        if own.iter().any(|name| path == place.folder.path().join(name)) {
            continue;
        }
        is_free(&fs::read(&path).expect("readable"), &path.display().to_string());
    }
    let left: Vec<_> = files(&place.folder.path().join("tmp"));
    assert_eq!(left, Vec::<PathBuf>::new(), "nothing is left among the temporary files");
}
