//! Getting in, in a real browser: an invite, a passkey of the browser's own virtual device, a
//! passphrase with codes; by keyboard; a copied passkey; a foreign origin.

use busel::door::Purpose;
use busel_domain::ids::ActorId;

use super::centre::{Centre, centre};
use crate::browser::{Browser, Page};

const FIRST: ActorId = ActorId::FIRST_MEMBER;

/// Passkeys are bound to a name, and this machine's name for itself is localhost.
fn by_name(centre: &Centre, path: &str) -> String {
    format!("http://localhost:{}{path}", centre.address.port())
}

/// Goes from an invite to a passkey, by the keyboard alone.
fn join(centre: &Centre, page: &Page<'_>) {
    let invite = centre.invite(FIRST, Purpose::Join);
    let code = invite.code.expect("joining has one");
    page.goto(&by_name(centre, &format!("/join/{}", invite.secret.text().as_str())));
    assert_eq!(page.axe(), []);
    reach(page, "#code");
    page.type_here(code.text());
    page.leads_on("the ways in", || page.press("Enter"));
    assert_eq!(page.axe(), []);
    reach(page, "#label");
    page.type_here("test device");
    page.leads_on("the passkey", || page.press("Enter"));
    assert_eq!(page.axe(), []);
    reach(page, "form[data-passkey] button");
    page.leads_on("Today", || page.press("Enter"));
    assert_eq!(page.eval("location.pathname"), "/");
}

/// Presses Tab until a field has the focus, as somebody without a mouse does.
fn reach(page: &Page<'_>, selector: &str) {
    for _ in 0..40 {
        let is_there = page.eval(&format!("document.activeElement.matches('{selector}')"));
        if is_there == true {
            return;
        }
        page.press("Tab");
    }
    panic!("the keyboard never reaches {selector}");
}

fn sign_in(centre: &Centre, page: &Page<'_>) {
    page.goto(&by_name(centre, "/sign-in?back=/needs"));
    reach(page, "form[data-passkey] button");
    page.leads_on("the page one came for", || page.press("Enter"));
}

fn sign_out(centre: &Centre, page: &Page<'_>) {
    page.goto(&by_name(centre, "/me"));
    assert_eq!(page.axe(), []);
    page.follow("form[action='/me/sign-out'] button");
    assert_eq!(page.eval("location.pathname"), "/sign-in");
}

#[test]
fn a_passkey_is_made_and_opens_by_keyboard_alone() {
    let Some(browser) = Browser::start() else { return };
    let centre = centre();
    let page = browser.page();
    let device = page.passkey_device();
    join(&centre, &page);
    assert_eq!(page.passkeys(&device).len(), 1);
    sign_out(&centre, &page);
    page.goto(&by_name(&centre, "/needs"));
    assert_eq!(page.eval("location.pathname"), "/sign-in", "signed out is signed out");
    sign_in(&centre, &page);
    assert_eq!(page.eval("location.pathname"), "/needs");
    // Chromium tells what it cleared; nothing else may be said.
    let complaints =
        page.complaints().into_iter().filter(|said| !said.contains("Cleared data types"));
    assert_eq!(complaints.collect::<Vec<_>>(), Vec::<String>::new(), "the one script may run");
}

#[test]
fn a_copied_passkey_is_found_and_opens_nothing_more() {
    let Some(browser) = Browser::start() else { return };
    let centre = centre();
    let page = browser.page();
    let device = page.passkey_device();
    join(&centre, &page);
    // Somebody copies it now, and its holder goes on using it: the counter here goes on.
    let copy = page.passkeys(&device).remove(0);
    for _ in 0..3 {
        sign_out(&centre, &page);
        sign_in(&centre, &page);
        assert_eq!(page.eval("location.pathname"), "/needs");
    }
    sign_out(&centre, &page);
    page.empty_device(&device);
    page.put_passkey(&device, &copy);
    sign_in(&centre, &page);
    assert_eq!(page.eval("location.pathname"), "/sign-in/passkey", "an old counter is refused");
    assert!(page.eval("document.body.innerText").to_string().contains("may have been copied"));
    sign_in(&centre, &page);
    assert_ne!(page.eval("location.pathname"), "/needs", "and opens nothing afterwards");
}

#[test]
fn a_passkey_of_this_machine_is_not_asked_at_another_name() {
    let Some(browser) = Browser::start() else { return };
    let centre = centre();
    let page = browser.page();
    page.passkey_device();
    join(&centre, &page);
    sign_out(&centre, &page);
    // 127.0.0.1 is another origin than localhost: the browser refuses, and the page says so.
    page.goto(&centre.url("/sign-in"));
    page.click("form[data-passkey] button");
    let shown = "new Promise(done => { const look = () => \
        document.querySelector('[data-failed]').hidden ? setTimeout(look, 20) : done(true); look() })";
    assert_eq!(page.eval(shown), true);
    assert_eq!(page.eval("location.pathname"), "/sign-in");
}

#[test]
fn an_invite_lets_one_person_in_once() {
    let Some(browser) = Browser::start() else { return };
    let centre = centre();
    let page = browser.page();
    page.without_script();
    let invite = centre.invite(FIRST, Purpose::Join);
    let path = format!("/join/{}", invite.secret.text().as_str());
    page.goto(&by_name(&centre, &path));
    page.type_into("#code", "000000");
    page.follow("form .btn.pri");
    assert_eq!(page.eval("document.activeElement.getAttribute('role')"), "alert");
    page.type_into("#code", invite.code.expect("joining has one").text());
    page.follow("form .btn.pri");
    assert_eq!(page.eval("location.pathname"), "/way-in");
    // Without scripts there is the passphrase.
    page.type_into("#name", "alias");
    page.type_into("#passphrase", "short");
    page.eval("document.querySelector('#passphrase').removeAttribute('minlength')");
    page.follow("form[action$=passphrase] button");
    page.type_into("#name", "alias");
    page.type_into("#passphrase", "seven storks over the wet meadow");
    page.follow("form[action$=passphrase] button");
    assert_eq!(page.eval("document.querySelectorAll('svg.qr').length"), 1);
    page.goto(&by_name(&centre, &path));
    assert!(page.eval("document.body.innerText").to_string().contains("no such invite"));
}
