//! What a coordinator does with needs: found as one types, checked, compared, joined and parted again,
//! changed by two at once; and what comes of anything that can be typed into their forms.

use std::fmt::Write as _;

use busel::door::SessionToken;
use busel_domain::ids::{ActorId, NeedId};
use busel_domain::need::{Closed, Trust};

use super::centre::{Centre, centre};
use super::guard::{Answer, FORM, ask};
use super::matrix::small_centre;
use crate::browser::Browser;

/// Somebody who sends forms without a browser.
pub(super) struct Sender<'a> {
    centre: &'a Centre,
    token: SessionToken,
    sent: std::cell::Cell<u32>,
}

impl<'a> Sender<'a> {
    pub(super) fn new(centre: &'a Centre) -> Self {
        Self::of(centre, ActorId::FIRST_MEMBER)
    }

    pub(super) fn of(centre: &'a Centre, member: ActorId) -> Self {
        Self { centre, token: centre.session(member), sent: std::cell::Cell::new(0) }
    }

    /// The next form is sent as one that was sent before.
    pub(super) fn once_more(&self) {
        self.sent.set(self.sent.get() - 1);
    }

    pub(super) fn get(&self, path: &str) -> Answer {
        self.send("GET", path, &[])
    }

    fn send(&self, verb: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
        let cookie = format!("busel-session={}", self.token.text().as_str());
        let host = self.centre.address.to_string();
        let origin = format!("http://{host}");
        self.sent.set(self.sent.get() + 1);
        let mut form = format!(
            "token={}&attempt={:032x}",
            self.centre.door.form_token(&self.token).text(),
            self.sent.get()
        );
        for (name, value) in fields {
            write!(form, "&{name}={}", escaped(value)).expect("a text can grow");
        }
        let headers =
            [("Host", host.as_str()), ("Origin", origin.as_str()), ("Cookie", &cookie), FORM];
        ask(self.centre.address, verb, path, &headers, if verb == "POST" { &form } else { "" })
    }

    pub(super) fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.send("POST", path, fields)
    }
}

fn escaped(text: &str) -> String {
    text.bytes().fold(String::new(), |mut all, byte| {
        write!(all, "%{byte:02X}").expect("a text can grow");
        all
    })
}

/// A text as a page shows it: without what shows nothing.
fn shown(text: &str) -> String {
    text.replace(['\u{0}', '\u{202c}', '\u{202e}'], "")
        .trim()
        .replace('&', "&#38;")
        .replace('<', "&#60;")
        .replace('>', "&#62;")
        .replace('"', "&#34;")
        .replace('\'', "&#39;")
}

/// What people type, paste, and try.
fn anything() -> Vec<String> {
    vec![
        String::new(),
        "   ".into(),
        "ї".repeat(5_000),
        "7 7".into(),
        "\u{202e}gnikcip\u{202c} أرز".into(),
        "👩\u{200d}👩\u{200d}👧 🍚".into(),
        "<script>alert(1)</script>".into(),
        "\"><img src=x onerror=alert(1)>".into(),
        "=HYPERLINK(\"http://example.org\")".into(),
        "@SUM(1+1)*cmd|' /C calc'!A0".into(),
        "Robert'); drop table event;--".into(),
        "N-1\u{0}N-2".into(),
        "-1".into(),
        "999999999999999999999".into(),
        "2026-02-31".into(),
        "../../etc/passwd".into(),
    ]
}

#[test]
fn anything_typed_into_any_field_gets_a_sentence_and_is_not_lost() {
    let centre = small_centre();
    let sender = Sender::new(&centre);
    let whole = [
        (
            "/needs/new",
            &[
                ("group", "G-1"),
                ("item", "rice"),
                ("amount", "5"),
                ("wanted_by", ""),
                ("priority", "P2"),
                ("words", "said"),
            ][..],
        ),
        (
            "/needs/N-1/revise",
            &[("amount", "7"), ("wanted_by", ""), ("priority", "P2"), ("seen", "0")],
        ),
        ("/needs/N-1/verify", &[("way", "referee"), ("who", "somebody")]),
        ("/needs/N-1/verify", &[("way", "letter"), ("letter", "No. 7"), ("dated", "2026-11-20")]),
        ("/needs/N-1/flag", &[("flag", "no-receipt"), ("why", "known to us")]),
        ("/unwanted", &[("item", "rice"), ("reason", "enough"), ("until", "")]),
        (
            "/needs/chosen",
            &[
                ("need", "N-1"),
                ("do", "verify"),
                ("way", "referee"),
                ("who", "x"),
                ("back", "/needs"),
            ],
        ),
        ("/needs/N-1/join", &[("join", "N-2")]),
        ("/needs/N-1/apart", &[("other", "N-2")]),
    ];
    for (path, fields) in whole {
        for at in 0..fields.len() {
            for text in anything() {
                let mut filled: Vec<(&str, &str)> = fields.to_vec();
                filled[at].1 = &text;
                let name = filled[at].0;
                let answer = sender.post(path, &filled);
                let told = format!("{path} {name} {text:.40}: {}", answer.code);
                assert!([303, 404, 422].contains(&answer.code), "{told}");
                assert!(!answer.body.contains("<script>alert"), "{told}");
                assert!(!answer.body.contains("<img src=x"), "{told}");
                if answer.code == 422 {
                    assert!(answer.body.contains("role=\"alert\""), "{told}");
                    // What is chosen from a list or carried along is not typed.
                    let is_typed = matches!(
                        name,
                        "item" | "amount" | "wanted_by" | "words" | "letter" | "dated" | "until"
                    );
                    let is_kept = text.trim().is_empty() || answer.body.contains(&shown(&text));
                    assert!(!is_typed || is_kept, "{told}: lost");
                }
            }
            // The same field twice.
            let mut doubled: Vec<(&str, &str)> = fields.to_vec();
            doubled.push(fields[at]);
            let code = sender.post(path, &doubled).code;
            assert!([303, 404, 422].contains(&code), "{path}: {code}");
        }
    }
    centre.block_on(async {
        let facts = centre.clerk.present().book.seq();
        assert!(facts.0 > 0);
    });
}

#[test]
fn a_paste_that_cannot_be_read_comes_back_whole() {
    let centre = small_centre();
    let sender = Sender::new(&centre);
    let before = centre.clerk.present().book.seq();
    let nobody = "What,How many\nRice,5 kg\n";
    let told = sender.post("/import/paste", &[("list", "needs"), ("text", nobody)]);
    assert_eq!(told.code, 422);
    assert!(told.body.contains("does not say who asks") && told.body.contains("Rice,5 kg"));
    let stock = sender.post("/import/paste", &[("list", "stock"), ("text", nobody)]);
    assert_eq!(stock.code, 422);
    assert!(stock.body.contains("Rice,5 kg"), "no hub was chosen");
    for text in anything() {
        let list = format!("{text}\n{text}");
        for list in [&text, &list] {
            let answer = sender.post("/import/paste", &[("list", "needs"), ("text", list)]);
            assert!([303, 422].contains(&answer.code), "{list:.40}: {}", answer.code);
            assert!(!answer.body.contains("<script>alert") && !answer.body.contains("<img src=x"));
            if answer.code == 422 {
                assert!(answer.body.contains("role=\"alert\""), "{list:.40}");
                let is_kept = text.trim().is_empty() || answer.body.contains(&shown(&text));
                assert!(is_kept, "{list:.40}: lost");
            }
        }
    }
    assert_eq!(centre.clerk.present().book.seq(), before, "nothing is stored by reading");
    let fields = [("list", "needs"), ("text", nobody), ("group", "G-1")];
    assert_eq!(sender.post("/import/paste", &fields).code, 303);
}

#[test]
fn anything_typed_into_a_row_in_question_is_added_or_kept() {
    let centre = small_centre();
    let sender = Sender::new(&centre);
    let list = "Group,What,How many\nGroup name 1,Rice,plenty\n";
    for text in anything().into_iter().filter(|text| !text.trim().is_empty()) {
        let read = sender.post("/import/paste", &[("list", "needs"), ("text", list)]);
        let page = read.header("location").expect("it is read").to_owned();
        for cell in ["cell-0-2-0", "cell-0-2-1", "cell-0-2-2"] {
            let fields = [(cell, &*text), ("cell-9-9-9", "x"), ("cell-0-2-65535", "x")];
            assert_eq!(sender.post(&format!("{page}/add"), &fields).code, 303);
            let answer = sender.send("GET", &page, &[]);
            assert!([200, 303].contains(&answer.code), "{cell} {text:.40}: {}", answer.code);
            assert!(!answer.body.contains("<script>alert") && !answer.body.contains("<img src=x"));
            let cut: String = text.trim().chars().take(4_000).collect();
            let is_kept = answer.code == 303 || answer.body.contains(&shown(&cut));
            assert!(is_kept, "{cell} {text:.40}: lost");
        }
    }
}

#[test]
fn anything_asked_of_the_list_is_answered() {
    let centre = small_centre();
    let sender = Sender::new(&centre);
    for name in ["q", "show", "sort", "group", "kind", "region", "part", "undo", "choose"] {
        for text in anything().into_iter().filter(|text| text.len() < 4_000) {
            for page in ["/needs", "/find"] {
                let answer = sender.send("GET", &format!("{page}?{name}={}", escaped(&text)), &[]);
                assert!([200, 303].contains(&answer.code), "{page} {name} {text}: {}", answer.code);
                assert!(!answer.body.contains("<script>alert"), "{name} {text}");
            }
        }
    }
}

#[test]
fn who_comes_second_is_told_who_was_first_and_keeps_what_they_typed() {
    let centre = small_centre();
    let sender = Sender::new(&centre);
    let change =
        |amount| [("amount", amount), ("priority", "P2"), ("wanted_by", ""), ("seen", "0")];
    assert_eq!(sender.post("/needs/N-1/revise", &change("700")).code, 303);
    let second = sender.post("/needs/N-1/revise", &change("900"));
    assert_eq!(second.code, 422);
    assert!(
        second.body.contains("changed this need just now. Your text is below"),
        "{}",
        second.body
    );
    assert!(second.body.contains("coordinator changed this need"), "by name");
    assert!(second.body.contains("value=\"900\""), "what was typed is still there");
    let present = centre.clerk.present();
    let need = present.book.need(NeedId(1)).expect("made before");
    assert_eq!(need.line.asked.map(busel_domain::quantity::Units::get), Some(700));
    let seen = need.version().0.to_string();
    assert!(second.body.contains(&format!("name=\"seen\" value=\"{seen}\"")));
    let again = [("amount", "900"), ("priority", "P2"), ("wanted_by", ""), ("seen", &*seen)];
    assert_eq!(sender.post("/needs/N-1/revise", &again).code, 303);
}

#[test]
fn a_number_given_with_the_need_is_not_a_known_one() {
    let centre = small_centre();
    let sender = Sender::new(&centre);
    assert_eq!(sender.post("/groups/G-1/contact", &[("contact", "067 000 01 02")]).code, 303);
    let answer = sender.post("/needs/N-1/verify", &[("way", "call-back")]);
    assert_eq!(answer.code, 422);
    assert!(answer.body.contains("No number was known before N-1 came"), "{}", answer.body);
    let trust = |id| centre.clerk.present().book.need(NeedId(id)).map(|need| need.line.trust);
    assert_eq!(trust(1), Some(Trust::V0));
}

/// Ten needs of the demo lists that a browser then joins, withdraws and takes back.
fn tick(page: &crate::browser::Page<'_>, many: usize) {
    page.eval(&format!(
        "[...document.querySelectorAll('tbody input[type=checkbox]')].slice(0, {many})\
         .forEach(box => box.click())"
    ));
}

#[test]
fn what_was_withdrawn_in_the_list_is_taken_back_there() {
    let Some(browser) = Browser::start() else { return };
    let centre = centre();
    let page = centre.page(&browser);
    page.goto(&centre.url("/needs?sort=newest"));
    tick(&page, 3);
    page.follow(".bulk button[value=withdraw]");
    let withdrawn = || {
        let present = centre.clerk.present();
        present.book.needs().filter(|need| need.closed == Some(Closed::Withdrawn)).count()
    };
    assert_eq!(withdrawn(), 3);
    assert_eq!(page.axe(), []);
    page.follow(".undo button");
    assert_eq!(withdrawn(), 0);
}

#[test]
fn needs_are_found_as_one_types_and_without_a_script_by_a_button() {
    let Some(browser) = Browser::start() else { return };
    let centre = centre();
    let page = centre.page(&browser);
    page.size(1440, 900, false);
    page.goto(&centre.url("/needs?show=all"));
    let rows = || page.eval("document.querySelectorAll('#found tbody tr').length");
    let before = rows();
    page.press_key("/");
    page.type_here("rice");
    let mut found = rows();
    for _ in 0..100 {
        found = rows();
        if found != before {
            break;
        }
        page.eval("new Promise(done => setTimeout(done, 50))");
    }
    assert_ne!(found, before, "the list follows the typing");
    assert_eq!(page.eval("document.activeElement.id"), "q", "the field keeps the typing");
    assert_eq!(page.complaints(), Vec::<String>::new());
    page.without_script();
    page.goto(&centre.url("/needs?show=all"));
    page.type_into("#q", "rice");
    page.follow("form[role=search] button");
    assert_eq!(rows(), found, "the button finds the same");
}

#[test]
fn keys_go_where_links_go() {
    let Some(browser) = Browser::start() else { return };
    let centre = centre();
    let page = centre.page(&browser);
    page.goto(&centre.url("/"));
    page.press_key("g");
    page.leads_on("g n", || page.press_key("n"));
    assert_eq!(page.eval("location.pathname"), "/needs");
    page.press_key("?");
    assert_eq!(page.eval("document.getElementById('keys').open"), true);
    assert_eq!(page.axe(), []);
    page.press_key("?");
    assert_eq!(page.eval("document.getElementById('keys').open"), false);
    page.press_key("j");
    page.press_key("x");
    assert_eq!(page.eval("document.querySelectorAll('tbody input:checked').length"), 1);
    assert_eq!(page.complaints(), Vec::<String>::new());
}

#[test]
fn two_that_look_like_one_are_explained_joined_and_parted() {
    let Some(browser) = Browser::start() else { return };
    let centre = centre();
    let page = centre.page(&browser);
    page.without_script();
    for words in ["Рис для кухні", "рис, для кухні"] {
        page.goto(&centre.url("/needs/new"));
        page.type_into("#item", "Rice");
        page.type_into("#amount", "40 kg");
        page.type_into("#words", words);
        page.follow("form .btn.pri");
    }
    let all: Vec<NeedId> = centre.clerk.present().book.needs().map(|need| need.id).collect();
    let [.., first, second] = all[..] else { panic!("two were just added") };
    page.goto(&centre.url(&format!("/needs/{second}")));
    let told = page.eval("document.querySelector('#twins').closest('section').textContent");
    let told = told.as_str().expect("a text").to_owned();
    for part in ["alike", "40 / 40", "30 / 30", "20 / 20", "10 / 10", "Рис для кухні"] {
        assert!(told.contains(part), "{part}: {told}");
    }
    page.follow("form[action$=join] button");
    let present = centre.clerk.present();
    let joined = present.book.need(second).and_then(|need| need.closed);
    assert!(matches!(joined, Some(Closed::JoinedTo(_))), "{joined:?}");
    let both = page.eval("document.querySelector('#line').closest('section').textContent");
    let both = both.as_str().expect("a text").to_owned();
    assert!(
        both.contains("Рис для кухні") && both.contains("рис, для кухні"),
        "both texts: {both}"
    );
    page.follow("form[action$=reopen] button");
    assert_eq!(centre.clerk.present().book.need(second).and_then(|need| need.closed), None);
    page.goto(&centre.url(&format!("/needs/{second}")));
    page.follow("form[action$=apart] button");
    let gone = page.eval(&format!(
        "document.querySelector('#twins') === null || \
         !document.querySelector('#twins').closest('section').textContent.includes('{first}')"
    ));
    assert_eq!(gone, true, "not proposed again");
}
