//! One page, as a person has it before them: its size, its light, its buttons and fields, and whom it
//! asks behind their back.

use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};

use super::chromium::{Browser, axe};

/// What axe looks for: the levels we promise, and what its makers advise beyond them.
const AXE_TAGS: [&str; 6] =
    ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/// A page is there.
const LOADED: &str = "Page.loadEventFired";

/// What the browser says when a page is about to be left, the first of it while the button is pressed.
const SETTING_OUT: [&str; 3] =
    ["Page.frameRequestedNavigation", "Page.frameStartedLoading", "Page.frameStartedNavigating"];

/// When nothing has come of a press of a button, it is pressed again.
const PRESSED_AGAIN: Duration = Duration::from_secs(3);

/// How often it is asked whether a page was painted.
const PAINT_ASKED_MAX: usize = 400;

/// Whether the page will load itself anew.
const GOING_ON: &str = "!!document.querySelector('meta[http-equiv=refresh]')";

/// The rules of axe that look at colours.
const AXE_COLOURS: [&str; 2] = ["color-contrast", "link-in-text-block"];

/// Something on a page that keeps somebody out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Violation {
    /// Axe's name of the rule.
    pub(crate) rule: String,
    /// What the rule asks for, in a sentence.
    pub(crate) help: String,
    /// Selectors of the elements.
    pub(crate) places: Vec<String>,
}

/// An open page.
#[derive(Debug)]
pub(crate) struct Page<'browser> {
    browser: &'browser Browser,
    session: String,
}

impl<'browser> Page<'browser> {
    pub(super) fn open(browser: &'browser Browser) -> Self {
        let mut pipe = browser.pipe.borrow_mut();
        let target = pipe.call("", "Target.createTarget", &json!({ "url": "about:blank" }));
        let attach = json!({ "targetId": target["targetId"], "flatten": true });
        let attached = pipe.call("", "Target.attachToTarget", &attach);
        drop(pipe);
        let session = text(&attached["sessionId"]);
        let page = Self { browser, session };
        for domain in ["Page", "Network", "Runtime", "Log", "DOM"] {
            page.call(&format!("{domain}.enable"), &json!({}));
        }
        page.call("Page.setLifecycleEventsEnabled", &json!({ "enabled": true }));
        page
    }

    /// Goes to an address and waits until the page and its typefaces are there.
    pub(crate) fn goto(&self, url: &str) {
        let answer = self.call("Page.navigate", &json!({ "url": url }));
        assert!(answer["errorText"].is_null(), "{url}: {}", answer["errorText"]);
        // A page left behind may just then have loaded itself anew, so that any load will not do.
        let loader = &answer["loaderId"];
        self.browser.pipe.borrow_mut().wait(url, |event| {
            let of = &event["params"];
            self.is_mine(event, "Page.lifecycleEvent")
                && of["name"] == "load"
                && of["loaderId"] == *loader
        });
        self.wait_until_shown();
    }

    /// Sets out for an address and does not wait for the page.
    pub(crate) fn sets_out(&self, url: &str) {
        let answer = self.call("Page.navigate", &json!({ "url": url }));
        assert!(answer["errorText"].is_null(), "{url}: {}", answer["errorText"]);
    }

    /// Sets the window, in CSS pixels, and whether the person asked for dark pages.
    pub(crate) fn size(&self, width: u32, height: u32, dark: bool) {
        let metrics =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.call("Emulation.setDeviceMetricsOverride", &metrics);
        let scheme = if dark { "dark" } else { "light" };
        let features = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
        self.call("Emulation.setEmulatedMedia", &json!({ "features": features }));
    }

    /// Switches the scripts of the page off, as a careful person has them. Holds for the next page.
    pub(crate) fn without_script(&self) {
        self.call("Emulation.setScriptExecutionDisabled", &json!({ "value": true }));
    }

    /// Takes a picture of the whole page, not only of what the window shows, as PNG.
    pub(crate) fn screenshot(&self, path: &Path) {
        let size = self.call("Page.getLayoutMetrics", &json!({}))["cssContentSize"].take();
        let clip =
            json!({ "x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1 });
        let how = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
        let picture = self.call("Page.captureScreenshot", &how);
        let bytes = from_base64(&text(&picture["data"]));
        std::fs::write(path, bytes).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
    }

    /// The page as a printer gets it, as PDF, on sheets of the size the page itself asks for.
    pub(crate) fn print(&self) -> Vec<u8> {
        let how = json!({ "printBackground": false, "preferCSSPageSize": true });
        from_base64(&text(&self.call("Page.printToPDF", &how)["data"]))
    }

    /// What an expression of JavaScript comes to; a promise is awaited.
    pub(crate) fn eval(&self, script: &str) -> Value {
        let how = json!({ "expression": script, "awaitPromise": true, "returnByValue": true });
        let mut answer = self.call("Runtime.evaluate", &how);
        assert!(answer["exceptionDetails"].is_null(), "{script}: {}", answer["exceptionDetails"]);
        answer["result"]["value"].take()
    }

    /// Waits until an expression of JavaScript is true.
    pub(crate) fn until(&self, script: &str) {
        let ask = format!(
            "new Promise(done => {{ const look = async () => {{
             let is = false; try {{ is = await ({script}); }} catch {{ }}
             if (is) done(true); else setTimeout(look, 40); }}; look(); }})"
        );
        assert_eq!(self.eval(&ask), true, "{script}");
    }

    /// Gives the page a passkey device of its own that always answers yes; its name, for
    /// [`passkeys`](Self::passkeys).
    pub(crate) fn passkey_device(&self) -> String {
        self.call("WebAuthn.enable", &json!({}));
        let options = json!({
            "protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
            "hasUserVerification": true, "isUserVerified": true,
            "automaticPresenceSimulation": true,
        });
        let device = self.call("WebAuthn.addVirtualAuthenticator", &json!({ "options": options }));
        text(&device["authenticatorId"])
    }

    /// What lies in a passkey device.
    pub(crate) fn passkeys(&self, device: &str) -> Vec<Value> {
        let answer = self.call("WebAuthn.getCredentials", &json!({ "authenticatorId": device }));
        answer["credentials"].as_array().cloned().unwrap_or_default()
    }

    /// Puts a passkey into a device, as a thief who copied it would.
    pub(crate) fn put_passkey(&self, device: &str, passkey: &Value) {
        let put = json!({ "authenticatorId": device, "credential": passkey });
        self.call("WebAuthn.addCredential", &put);
    }

    /// Takes all passkeys out of a device.
    pub(crate) fn empty_device(&self, device: &str) {
        self.call("WebAuthn.clearCredentials", &json!({ "authenticatorId": device }));
    }

    /// Presses a key where the page stands, as somebody without a mouse does.
    pub(crate) fn press(&self, key: &str) {
        let (code, text) = match key {
            "Enter" => (13, "\r"),
            "Tab" => (9, ""),
            " " => (32, " "),
            other => panic!("no test presses {other}"),
        };
        for kind in ["keyDown", "keyUp"] {
            let event = json!({
                "type": kind, "key": key, "windowsVirtualKeyCode": code,
                "text": if kind == "keyDown" { text } else { "" },
            });
            self.call("Input.dispatchKeyEvent", &event);
        }
    }

    /// Presses a key that writes a sign, such as "/" or "g".
    pub(crate) fn press_key(&self, key: &str) {
        for kind in ["keyDown", "keyUp"] {
            let text = if kind == "keyDown" { key } else { "" };
            self.call("Input.dispatchKeyEvent", &json!({ "type": kind, "key": key, "text": text }));
        }
    }

    /// Holds Ctrl and presses a letter, for what the browser itself does by it: `selectAll`, `copy`,
    /// `paste`.
    pub(crate) fn shortcut(&self, letter: &str, command: &str) {
        let code = letter.to_ascii_uppercase().bytes().next();
        for kind in ["rawKeyDown", "keyUp"] {
            let commands: &[&str] = if kind == "keyUp" { &[] } else { &[command] };
            let event = json!({
                "type": kind, "key": letter, "modifiers": 2, "windowsVirtualKeyCode": code,
                "commands": commands,
            });
            self.call("Input.dispatchKeyEvent", &event);
        }
    }

    /// Types into the field that has the focus, once one has it.
    pub(crate) fn type_here(&self, words: &str) {
        self.until("document.activeElement.matches('input, textarea')");
        self.call("Input.insertText", &json!({ "text": words }));
    }

    /// Does something that leads to a page, and waits for that page.
    pub(crate) fn leads_on(&self, what: &str, act: impl FnOnce()) {
        self.forget_load();
        act();
        self.wait_for_load(what);
    }

    /// Everything axe finds wrong with the page as it stands.
    pub(crate) fn axe(&self) -> Vec<Violation> {
        self.found(&json!({ "runOnly": AXE_TAGS, "resultTypes": ["violations"] }))
    }

    /// The same of colours alone.
    pub(crate) fn axe_of_colours(&self) -> Vec<Violation> {
        self.found(&json!({ "runOnly": AXE_COLOURS, "resultTypes": ["violations"] }))
    }

    fn found(&self, run: &Value) -> Vec<Violation> {
        if self.eval("typeof window.axe") == "undefined" {
            self.eval(&format!("{};null", axe()));
        }
        let found = self.eval(&format!("axe.run(document, {run}).then(found => found.violations)"));
        let violations = found.as_array().expect("axe answers with a list");
        violations.iter().map(violation).collect()
    }

    /// Presses the left button on an element, as a hand would: something lying over it is in the way.
    pub(crate) fn click(&self, selector: &str) {
        self.click_at(selector, 0.5);
    }

    /// The same at this part of its width, from 0 to 1.
    pub(crate) fn click_at(&self, selector: &str, part: f64) {
        let find = format!(
            "(() => {{ const thing = document.querySelector({}); if (!thing) return null;
             thing.scrollIntoView({{ block: 'center', behavior: 'instant' }});
             const box = thing.getBoundingClientRect();
             const x = box.x + box.width * {part}, y = box.y + box.height / 2;
             const met = document.elementFromPoint(x, y);
             const label = met && met.closest('label');
             const meets = met && (thing.contains(met) || met.contains(thing) || (label && label.control === thing));
             return {{ x, y, met: meets ? '' : String(met && met.outerHTML).slice(0, 200) }}; }})()",
            json!(selector)
        );
        let place = self.eval(&find);
        assert!(!place.is_null(), "nothing to click at {selector}");
        assert!(place["met"] == "", "{selector} is covered by {}", place["met"]);
        for kind in ["mouseMoved", "mousePressed", "mouseReleased"] {
            let button = if kind == "mouseMoved" { "none" } else { "left" };
            let event = json!({ "type": kind, "x": place["x"], "y": place["y"], "button": button, "clickCount": 1 });
            self.call("Input.dispatchMouseEvent", &event);
        }
    }

    /// Clicks a link or a button that leads to a page, and waits for that page.
    pub(crate) fn follow(&self, selector: &str) {
        self.leads_on(selector, || {
            self.click(selector);
            // Until a page is first painted Chromium drops what the mouse does, and on a slow machine
            // that is long after it is loaded. A person presses again.
            let sets_out = |event: &Value| SETTING_OUT.iter().any(|how| self.is_mine(event, how));
            if !self.browser.pipe.borrow_mut().hears(PRESSED_AGAIN, sets_out) {
                self.click(selector);
            }
        });
    }

    /// Waits until a page that tells how far something is has become the page of what came of it.
    pub(crate) fn goes_on(&self) {
        self.forget_load();
        while self.eval(GOING_ON) == true {
            self.wait_for_load("what comes next");
            self.forget_load();
        }
    }

    /// Types a text into a field in place of what was there.
    pub(crate) fn type_into(&self, selector: &str, words: &str) {
        let find = format!(
            "(() => {{ const field = document.querySelector({}); if (!field) return false;
             field.focus(); field.select(); return document.activeElement === field; }})()",
            json!(selector)
        );
        assert!(self.eval(&find) == true, "no field to type into at {selector}");
        self.call("Input.insertText", &json!({ "text": words }));
    }

    /// Chooses a file in a file field.
    pub(crate) fn upload(&self, selector: &str, path: &Path) {
        assert!(path.is_absolute(), "the browser has another working folder than the test");
        let root = self.call("DOM.getDocument", &json!({}))["root"]["nodeId"].take();
        let find = json!({ "nodeId": root, "selector": selector });
        let node = self.call("DOM.querySelector", &find)["nodeId"].take();
        assert!(node != 0, "no field for a file at {selector}");
        self.call("DOM.setFileInputFiles", &json!({ "files": [path], "nodeId": node }));
    }

    /// Presses what saves a file into this folder, and waits until it is there.
    pub(crate) fn saves(&self, selector: &str, folder: &Path) -> Vec<u8> {
        let how = json!({ "behavior": "allow", "downloadPath": folder, "eventsEnabled": true });
        let is_saved = |event: &Value| {
            event["method"] == "Browser.downloadProgress" && event["params"]["state"] == "completed"
        };
        let mut pipe = self.browser.pipe.borrow_mut();
        pipe.call("", "Browser.setDownloadBehavior", &how);
        pipe.forget(is_saved);
        drop(pipe);
        self.click(selector);
        self.browser.pipe.borrow_mut().wait(selector, is_saved);
        let mut files =
            std::fs::read_dir(folder).expect("a folder").map(|file| file.expect("read"));
        let file = files.next().expect("the file that was saved");
        std::fs::read(file.path()).expect("it can be read")
    }

    /// Lets pages of this origin keep so many bytes; as many as there is room for, if nothing is said.
    pub(crate) fn has_room(&self, origin: &str, bytes: Option<u64>) {
        let mut how = json!({ "origin": origin });
        if let Some(bytes) = bytes {
            how["quotaSize"] = bytes.into();
        }
        self.call("Storage.overrideQuotaForOrigin", &how);
    }

    /// CSS pixels by which the page is wider than its window; 0 when nothing has to be pushed aside.
    pub(crate) fn overflow(&self) -> i64 {
        let wider = self
            .eval("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        wider.as_i64().expect("a difference of whole numbers")
    }

    /// Every address this page and those before it asked for, in sequence.
    pub(crate) fn asked(&self) -> Vec<String> {
        self.told("Network.requestWillBeSent", |event| text(&event["params"]["request"]["url"]))
    }

    /// What the browser complained about: errors of scripts, files that are missing, and whatever the
    /// content security policy refused.
    pub(crate) fn complaints(&self) -> Vec<String> {
        let mut complaints =
            self.told("Log.entryAdded", |event| text(&event["params"]["entry"]["text"]));
        let thrown = |event: &Value| {
            event["params"]["exceptionDetails"]["exception"]["description"].to_string()
        };
        complaints.extend(self.told("Runtime.exceptionThrown", thrown));
        complaints
    }

    fn told(&self, method: &str, read: impl Fn(&Value) -> String) -> Vec<String> {
        // A round trip brings in what the browser has said but nobody has heard yet.
        self.call("Page.getNavigationHistory", &json!({}));
        let pipe = self.browser.pipe.borrow();
        pipe.events().filter(|event| self.is_mine(event, method)).map(read).collect()
    }

    fn is_mine(&self, event: &Value, method: &str) -> bool {
        event["sessionId"] == self.session && event["method"] == method
    }

    fn forget_load(&self) {
        let of_going = |event: &Value| {
            SETTING_OUT.iter().any(|how| self.is_mine(event, how)) || self.is_mine(event, LOADED)
        };
        self.browser.pipe.borrow_mut().forget(of_going);
    }

    fn wait_for_load(&self, what: &str) {
        self.browser.pipe.borrow_mut().wait(what, |event| self.is_mine(event, LOADED));
        self.wait_until_shown();
    }

    /// Waits until the typefaces are there and something was painted: before that Chromium drops what
    /// a mouse does, and no field has the focus yet.
    fn wait_until_shown(&self) {
        self.eval("document.fonts.ready.then(() => null)");
        // Asked from here, since a page without script has no clock of its own; each asking is a way
        // there and back. A page that stays hidden is never painted.
        let is_painted = "performance.getEntriesByType('paint').length > 0";
        let _stays_hidden = (0..PAINT_ASKED_MAX).any(|_| self.eval(is_painted) == true);
    }

    fn call(&self, method: &str, parameters: &Value) -> Value {
        self.browser.pipe.borrow_mut().call(&self.session, method, parameters)
    }
}

fn violation(found: &Value) -> Violation {
    let places = found["nodes"].as_array().map(Vec::as_slice).unwrap_or_default();
    Violation {
        rule: text(&found["id"]),
        help: text(&found["help"]),
        places: places.iter().map(|place| place["target"].to_string()).collect(),
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// The bytes behind standard base64, as the browser writes it; other letters are skipped.
fn from_base64(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut held, mut bits) = (0_u32, 0_u32);
    for letter in text.bytes() {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        held = (held << 6) | u32::from(value);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from((held >> bits) & 0xff).expect("eight bits"));
        }
    }
    bytes
}
