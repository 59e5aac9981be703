//! The public log, read by the Go team's own packages (golang.org/x/mod/sumdb), as Debian has them.

use std::path::Path;
use std::process::Command;

use busel_waybill::cose::SigningKey;
use busel_waybill::log::Log;
use busel_waybill::log::entry::Entry;
use busel_waybill::log::gift::{Batch, BatchSize, Commitment};
use busel_waybill::log::note::Origin;
use busel_waybill::words::{Day, Salt, Week};

use super::is_there;

/// Where Debian's Go packages lie.
const GO_PATH: &str = "/usr/share/gocode";

/// Weeks of the log, enough for tiles that are full and for more than one level.
const WEEKS: u64 = 12;

fn go_is_there() -> bool {
    let has_go =
        Command::new("go").arg("version").output().is_ok_and(|ended| ended.status.success());
    let has_sumdb = Path::new(GO_PATH).join("src/golang.org/x/mod/sumdb/tlog").is_dir();
    is_there("Go with golang.org/x/mod/sumdb", has_go && has_sumdb, "BUSEL_REQUIRE_GO")
}

#[test]
fn go_checks_our_log_and_refuses_each_turned_bit() {
    if !go_is_there() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("room enough");
        std::fs::write(path, bytes).expect("room enough");
    };
    let key = SigningKey::of(&crate::house::noise(1, 1));
    let origin = Origin::new("busel.example/log").expect("a name");
    let mut log = Log::new(origin.clone());
    let gift = Commitment(crate::house::noise(1, 2));
    let mut notes = Vec::new();
    for at in 0..WEEKS {
        let gifts: &[_] = if at == 6 { &[gift] } else { &[] };
        let seed = crate::house::noise(u8::try_from(at).expect("few"), 3);
        let (batch, _) = Batch::new(gifts, BatchSize::new(1).expect("64"), &seed);
        let books = Entry::books(&Salt(seed), &[1; 32]);
        let week = Week::new(Day::new(20_780 + 7 * at).expect("a day")).expect("a Monday");
        let size = log.tree().size();
        notes.push((size, log.publish(week, &batch, &[books], &key).expect("the next week")));
    }
    let (older_size, _) = notes[6];
    let (older, newest) = (&notes[5].1, &notes.last().expect("twelve").1);
    for (name, bytes) in log.files(newest) {
        write(&format!("log/{name}"), &bytes);
    }
    let index = log.find(&Entry::Gift(gift)).expect("it is there");
    let size = log.tree().size();
    write("key", origin.verifier(key.public()).as_bytes());
    write("older", older.text().as_bytes());
    write("index", index.to_string().as_bytes());
    write("entry", &Entry::Gift(gift).to_bytes());
    write("inclusion", &log.tree().inclusion(index, size).expect("there").concat());
    write("consistency", &log.tree().consistency(older_size, size).expect("longer").concat());

    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/foreign/log.go");
    let ended = Command::new("go")
        .arg("run")
        .arg(&script)
        .arg(folder.path())
        .env("GO111MODULE", "off")
        .env("GOPATH", GO_PATH)
        .env("GOFLAGS", "")
        .env("GOCACHE", folder.path().join("cache"))
        .output()
        .expect("it starts");
    let said = String::from_utf8_lossy(&ended.stdout);
    let complaint = String::from_utf8_lossy(&ended.stderr);
    assert!(ended.status.success(), "{said}{complaint}");
    assert!(said.starts_with("good, ") && said.ends_with(" bits turned, 0 taken\n"), "{said}");
    eprintln!("{}", said.trim_end());
}
