//! Chromium as a child of the test: started with an empty profile, unable to leave this machine, and
//! ended with the test.

use std::cell::RefCell;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::json;
use tempfile::TempDir;

use super::page::Page;
use super::pipe::Pipe;

/// What the browser is called on Debian and elsewhere.
const NAMES: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// The accessibility checker, as `npm ci` in `web/` leaves it.
const AXE: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../web/node_modules/axe-core/axe.min.js");

/// A browser that only this test uses.
#[derive(Debug)]
pub(crate) struct Browser {
    pub(super) pipe: RefCell<Pipe>,
    child: Child,
    /// Removed with its content when the browser is dropped; nothing where the folder is the test's.
    profile: Option<TempDir>,
}

impl Browser {
    /// Starts a browser, or returns nothing where there is none or no accessibility checker.
    ///
    /// With `BUSEL_REQUIRE_BROWSER=1`, as in `./test`, a missing one is a failure instead.
    pub(crate) fn start() -> Option<Self> {
        let profile = tempfile::tempdir().expect("a temporary folder for the profile");
        let folder = profile.path().to_owned();
        let mut browser = Self::start_in(&folder)?;
        browser.profile = Some(profile);
        Some(browser)
    }

    /// The same with what it knows in this folder, where the next one finds it, as on a phone.
    pub(crate) fn start_in(folder: &Path) -> Option<Self> {
        let is_required =
            std::env::var_os("BUSEL_REQUIRE_BROWSER").is_some_and(|value| value == "1");
        let found = find();
        let has_axe = Path::new(AXE).exists();
        if let Some(program) = found.as_ref().filter(|_| has_axe) {
            return Some(Self::start_program(program, folder));
        }
        let missing =
            if found.is_none() { "no Chromium" } else { "no axe-core: run `npm ci` in web/" };
        assert!(!is_required, "{missing}, and BUSEL_REQUIRE_BROWSER=1");
        eprintln!("{missing}: a test of the pages says nothing today");
        None
    }

    fn start_program(program: &Path, folder: &Path) -> Self {
        let said = File::create(folder.join("said.log")).expect("a log in the folder");
        // The protocol is spoken on descriptors 3 and 4. The shell moves our two pipes there, because
        // the standard library can only hand over 0, 1 and 2.
        let mut child = Command::new("sh")
            .arg("-c")
            .arg("exec \"$0\" \"$@\" 3<&0 4>&1 0</dev/null 1>&2")
            .arg(program)
            .args(["--headless=new", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu"])
            .args(["--disable-dev-shm-usage", "--disable-background-networking", "--disable-sync"])
            .args(["--disable-component-update", "--disable-default-apps", "--disable-extensions"])
            .args([
                "--no-first-run",
                "--no-default-browser-check",
                "--hide-scrollbars",
                "--mute-audio",
            ])
            // Nothing but this machine is found: a page that asks a third party is seen, but does not reach it.
            .arg("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost")
            .arg(format!("--user-data-dir={}", folder.join("profile").display()))
            .env("XDG_CONFIG_HOME", folder)
            .env("XDG_CACHE_HOME", folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(said)
            .spawn()
            .expect("a shell to start the browser");
        let speak = child.stdin.take().expect("it was asked for a pipe");
        let hear = child.stdout.take().expect("it was asked for a pipe");
        let browser = Self { pipe: RefCell::new(Pipe::new(speak, hear)), child, profile: None };
        let greeting = browser.pipe.borrow_mut().try_call("", "Browser.getVersion", &json!({}));
        if let Err(why) = greeting {
            let said = std::fs::read_to_string(folder.join("said.log"));
            panic!("{}: {why}\n{}", program.display(), said.unwrap_or_default());
        }
        browser
    }

    /// Ends at once and unasked, as when a phone falls.
    pub(crate) fn kill(mut self) {
        self.child.kill().expect("it runs");
        self.child.wait().expect("it ends");
    }

    /// Opens an empty page.
    pub(crate) fn page(&self) -> Page<'_> {
        Page::open(self)
    }
}

/// The source of the accessibility checker.
pub(super) fn axe() -> String {
    std::fs::read_to_string(AXE).expect("Browser::start saw it")
}

fn find() -> Option<PathBuf> {
    let folders = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&folders).collect();
    let places = NAMES.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    places.into_iter().find(|place| place.is_file())
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Asked to close it takes its own children along; killed it would leave them to notice. A test
        // that is failing already must not fail again here, so every answer will do.
        self.pipe.get_mut().close();
        let _killed_or_gone = self.child.kill();
        let _reaped = self.child.wait();
    }
}
