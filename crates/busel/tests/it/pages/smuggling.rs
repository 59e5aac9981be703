//! Messages that two programs could read differently: whatever a proxy in front took them for, the
//! bytes of a body are never answered as a message of their own.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use super::matrix::small_centre;

/// Nobody waits longer for an answer that does not come.
const PATIENCE: Duration = Duration::from_secs(20);

/// Sends bytes and after them a message that ends the connection, and reads to the end.
fn told(to: SocketAddr, bytes: &str) -> String {
    let last = format!("GET /assets/last HTTP/1.1\r\nHost: {to}\r\nConnection: close\r\n\r\n");
    let mut line = TcpStream::connect(to).expect("the centre listens");
    line.set_read_timeout(Some(PATIENCE)).expect("it is not nothing");
    // It may have hung up before it heard everything: that is an answer too.
    let _hung_up = line.write_all(format!("{bytes}{last}").as_bytes());
    let mut answer = Vec::new();
    let _hung_up = line.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

/// The numbers of the answers.
fn codes(text: &str) -> Vec<&str> {
    text.split("HTTP/1.").skip(1).filter_map(|answer| answer.split(' ').nth(1)).collect()
}

/// Each with what is odd about it, in the lines after those of a form that is sent.
fn corpus(host: &str) -> Odd {
    let hidden = format!("GET /sign-in HTTP/1.1\r\nHost: {host}\r\n\r\n");
    let length = hidden.len();
    let mut corpus = in_chunks(&hidden);
    corpus.extend(counted(&hidden));
    corpus.extend(lines(&hidden));
    let post = format!(
        "POST /sign-in HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\n\
         Content-Type: application/x-www-form-urlencoded\r\n"
    );
    let odd = corpus.into_iter();
    let mut all: Vec<_> = odd.map(|(name, text)| (name, format!("{post}{text}"))).collect();
    let old = post.replace("1.1", "1.0");
    all.extend([
        (
            "TE of an old version",
            format!("{old}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n{hidden}"),
        ),
        ("a length of an old version", format!("{old}Content-Length: {length}\r\n\r\n{hidden}")),
    ]);
    all
}

type Odd = Vec<(&'static str, String)>;

fn in_chunks(hidden: &str) -> Odd {
    let length = hidden.len();
    let te = "Transfer-Encoding";
    let chunks = format!("0\r\n\r\n{hidden}");
    let whole = chunks.len();
    let inside = format!("{length:x}\r\n{hidden}\r\n0\r\n\r\n");
    let cl = format!("Content-Length: {length}");
    vec![
        ("CL.TE", format!("Content-Length: {whole}\r\n{te}: chunked\r\n\r\n{chunks}")),
        ("TE.CL", format!("{te}: chunked\r\nContent-Length: 4\r\n\r\n{inside}")),
        ("TE, CL", format!("{te}: chunked\r\nContent-Length: {whole}\r\n\r\n{chunks}")),
        ("TE alone", format!("{te}: chunked\r\n\r\n{chunks}")),
        ("TE of another name", format!("{cl}\r\n{te}: xchunked\r\n\r\n{hidden}")),
        ("TE with a space", format!("{cl}\r\n{te} : chunked\r\n\r\n{hidden}")),
        ("TE twice", format!("{te}: chunked\r\n{te}: identity\r\n\r\n{chunks}")),
        ("TE, not last", format!("{te}: chunked, identity\r\n\r\n{chunks}")),
        ("TE with a tab", format!("{cl}\r\n{te}:\tchunked\r\n\r\n{hidden}")),
        ("TE folded", format!("{cl}\r\n{te}:\r\n chunked\r\n\r\n{hidden}")),
        ("bare line ends in chunks", format!("{te}: chunked\r\n\r\n0\n\n{hidden}")),
        ("many digits", format!("{te}: chunked\r\n\r\n{:020}\r\n\r\n{hidden}", 0)),
        ("an extension", format!("{te}: chunked\r\n\r\n0;\n\r\n\r\n{hidden}")),
    ]
}

fn counted(hidden: &str) -> Odd {
    let length = hidden.len();
    let cl = "Content-Length";
    vec![
        ("two lengths", format!("{cl}: 0\r\n{cl}: {length}\r\n\r\n{hidden}")),
        ("two lengths in one line", format!("{cl}: 0, {length}\r\n\r\n{hidden}")),
        ("a length with a sign", format!("{cl}: +0\r\n\r\n{hidden}")),
        ("a length below nothing", format!("{cl}: -1\r\n\r\n{hidden}")),
        ("a length of another base", format!("{cl}: 0x0\r\n\r\n{hidden}")),
        ("a length too long to count", format!("{cl}: {}\r\n\r\n{hidden}", "9".repeat(20))),
        ("a space in a name", format!("Content Length: 0\r\n{cl}: {length}\r\n\r\n{hidden}")),
        ("a nothing in a name", format!("{cl}\0: 0\r\n{cl}: {length}\r\n\r\n{hidden}")),
        ("a body that is cut off", format!("{cl}: {}\r\n\r\n{hidden}", length + 1)),
        ("a body with a message in it", format!("{cl}: {length}\r\n\r\n{hidden}")),
    ]
}

fn lines(hidden: &str) -> Odd {
    let cl = format!("Content-Length: {}", hidden.len());
    vec![
        ("a folded line", format!("X: a\r\n b\r\n{cl}\r\n\r\n{hidden}")),
        ("a folded last line", format!("{cl}\r\nX: a\r\n \r\n\r\n{hidden}")),
        ("bare line ends", format!("{cl}\nX: a\n\n{hidden}")),
        ("a bare return in a value", format!("X: a\rContent-Length: 0\r\n\r\n{hidden}")),
    ]
}

#[test]
fn no_part_of_a_message_is_answered_as_another() {
    let centre = small_centre();
    let host = centre.address.to_string();
    for (name, text) in corpus(&host) {
        // The page that is hidden would be shown.
        let answer = told(centre.address, &text);
        let codes = codes(&answer);
        assert!(!codes.is_empty(), "{name} is not answered");
        assert!(!codes.contains(&"200") && !codes.contains(&"500"), "{name}: {codes:?}");
        assert!(codes.len() <= 2, "{name}: {codes:?}");
    }
}

/// Otherwise the test above would hold of a server that never answers twice at all.
#[test]
fn two_whole_messages_are_two() {
    let centre = small_centre();
    let host = centre.address.to_string();
    let one = format!("GET /sign-in HTTP/1.1\r\nHost: {host}\r\n\r\n");
    assert_eq!(codes(&told(centre.address, &one.repeat(2))), ["200", "200", "404"]);
}
