//! The browser is tried on pages of its own, served by a few lines below: it must see what is there,
//! and must not see what is not.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};

use super::Browser;

const GOOD: &str = "<!doctype html><html lang=en><head><title>Needs</title>\
    <meta name=viewport content='width=device-width'>\
    <style>a{color:inherit}body{background:#fff;color:#111}@media (prefers-color-scheme:dark){body{background:#111;color:#eee}}</style>\
    </head><body><main><h1>Needs</h1>\
    <form method=post action=/told enctype=multipart/form-data>\
    <p><label for=what>What</label> <input id=what name=what value=old></p>\
    <p><label for=list>List</label> <input id=list name=list type=file></p>\
    <p><button id=send>Send</button></p></form>\
    <p><a id=next href=/next>Next page</a></p></main></body></html>";

const BAD: &str = "<!doctype html><html lang=en><head><title>Bad</title></head><body><main><h1>Bad</h1>\
    <p style='color:#ccc;background:#fff'>too pale</p><img src=http://third.party.example/pixel.png>\
    <div style='width:900px'>too wide</div><p id=said>no script</p>\
    <button id=under>under</button><div style='position:fixed;inset:0;opacity:0'></div>\
    <script>document.querySelector('#said').textContent = 'script'; throw new Error('planted')</script>\
    </main></body></html>";

/// Serves the pages above on this machine, to this test, until the test program ends.
fn serve() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = format!("http://{}", listener.local_addr().expect("it is bound"));
    std::thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            std::thread::spawn(move || answer(stream));
        }
    });
    address
}

fn answer(mut stream: TcpStream) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut first = String::new();
    reader.read_line(&mut first)?;
    let mut length = 0;
    let mut line = String::new();
    while reader.read_line(&mut line)? > 2 {
        if let Some(value) = line.to_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap_or(0);
        }
        line.clear();
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let page = match first.split(' ').nth(1) {
        Some("/good") => GOOD.to_owned(),
        Some("/bad") => BAD.to_owned(),
        Some(path) => {
            format!("<!doctype html><pre id=told>{path}\n{}</pre>", String::from_utf8_lossy(&body))
        }
        None => String::new(),
    };
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close\r\n";
    write!(stream, "{head}Content-Length: {}\r\n\r\n{page}", page.len())
}

#[test]
fn a_form_is_filled_in_and_sent_as_a_person_would() {
    let Some(browser) = Browser::start() else { return };
    let folder = tempfile::tempdir().expect("a folder for the list");
    let list = folder.path().join("list.csv");
    std::fs::write(&list, "item,quantity\nsocks,40\n").expect("a list to upload");
    let page = browser.page();
    page.goto(&format!("{}/good", serve()));
    page.type_into("#what", "шкарпетки");
    page.upload("#list", &list);
    page.follow("#send");
    let told = page.eval("document.querySelector('#told').textContent");
    let told = told.as_str().expect("the page repeats what it was told");
    assert!(told.starts_with("/told\n"), "{told}");
    assert!(told.contains("шкарпетки") && !told.contains("old\r\n"), "{told}");
    assert!(told.contains("filename=\"list.csv\"") && told.contains("socks,40"), "{told}");
}

#[test]
fn a_good_page_is_found_good_in_both_lights_and_sizes() {
    let Some(browser) = Browser::start() else { return };
    let folder = tempfile::tempdir().expect("a folder for the pictures");
    let server = serve();
    let page = browser.page();
    let mut grounds = Vec::new();
    for (width, dark) in [(360, false), (1440, false), (360, true), (1440, true)] {
        page.size(width, 740, dark);
        page.goto(&format!("{server}/good"));
        assert_eq!(page.axe(), []);
        assert_eq!(page.overflow(), 0);
        assert_eq!(page.eval("innerWidth"), width);
        grounds.push(page.eval("getComputedStyle(document.body).backgroundColor"));
        let picture = folder.path().join("page.png");
        page.screenshot(&picture);
        let bytes = std::fs::read(&picture).expect("the picture was taken");
        assert_eq!(bytes[..8], *b"\x89PNG\r\n\x1a\n");
        assert_eq!(bytes[16..20], u32::to_be_bytes(width), "the picture is as wide as the window");
    }
    assert_eq!(
        grounds,
        ["rgb(255, 255, 255)", "rgb(255, 255, 255)", "rgb(17, 17, 17)", "rgb(17, 17, 17)"]
    );
    assert_eq!(page.complaints(), Vec::<String>::new());
    assert!(page.asked().iter().all(|url| url.starts_with(&server)), "{:?}", page.asked());
}

#[test]
fn a_bad_page_is_found_out() {
    let Some(browser) = Browser::start() else { return };
    let page = browser.page();
    page.size(360, 740, false);
    page.goto(&format!("{}/bad", serve()));
    let found = page.axe();
    for rule in ["color-contrast", "image-alt"] {
        let violation = found.iter().find(|violation| violation.rule == rule);
        let violation = violation.unwrap_or_else(|| panic!("{rule} is not in {found:?}"));
        assert!(!violation.help.is_empty() && violation.places.len() == 1, "{violation:?}");
    }
    assert!(page.overflow() >= 540, "{} px too wide", page.overflow());
    assert!(page.asked().contains(&"http://third.party.example/pixel.png".to_owned()));
    let complaints = page.complaints().join("\n");
    assert!(
        complaints.contains("planted") && complaints.contains("ERR_NAME_NOT_RESOLVED"),
        "{complaints}"
    );
    let covered = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| page.click("#under")));
    assert!(covered.is_err(), "a button under something else cannot be clicked");
}

#[test]
fn without_script_a_page_stands_as_it_was_sent() {
    let Some(browser) = Browser::start() else { return };
    let server = serve();
    let page = browser.page();
    page.without_script();
    page.goto(&format!("{server}/bad"));
    assert_eq!(page.eval("document.querySelector('#said').textContent"), "no script");
    page.goto(&format!("{server}/good"));
    page.follow("#next");
    assert_eq!(page.eval("location.pathname"), "/next");
}
