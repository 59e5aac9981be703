//! A process that serves a centre, in a group of its own, asked over a bare socket.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::os::unix::process::CommandExt;
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};

use crate::program::Desk;

/// A machine that also compiles is slow.
const LINE_MAX: Duration = Duration::from_mins(1);

/// What came back.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) code: u16,
    pub(super) head: String,
    pub(super) body: String,
}

impl Answer {
    /// Of the bytes of an answer; `None` if there was none.
    pub(super) fn of(bytes: &[u8]) -> Option<Self> {
        let text = String::from_utf8_lossy(bytes).into_owned();
        let (head, body) = text.split_once("\r\n\r\n")?;
        let code = head.strip_prefix("HTTP/1.1 ")?.split(' ').next()?.parse().ok()?;
        Some(Self { code, head: head.to_ascii_lowercase(), body: body.to_owned() })
    }
}

/// What is sent over the line.
pub(super) fn sent(method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> String {
    let mut text = format!("{method} {path} HTTP/1.1\r\nConnection: close\r\n");
    for (name, value) in headers {
        write!(text, "{name}: {value}\r\n").expect("a text can grow");
    }
    write!(text, "Content-Length: {}\r\n\r\n{body}", body.len()).expect("a text can grow");
    text
}

/// A process that serves a centre.
pub(super) struct Served {
    child: Child,
    lines: Receiver<String>,
    pub(super) address: SocketAddr,
}

impl Served {
    /// Starts it with these words, at a free port if they name none.
    pub(super) fn start(desk: &Desk, words: &[&str]) -> Self {
        Self::start_from(desk, words, Stdio::null())
    }

    /// The same, with something to read.
    pub(super) fn start_from(desk: &Desk, words: &[&str], from: Stdio) -> Self {
        let mut words = words.to_vec();
        if !words.contains(&"--port") {
            words.extend(["--port", "0"]);
        }
        words.push("--allow-swap");
        let mut command = desk.command(&words);
        command.process_group(0).stdin(from).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().expect("it starts");
        let out = BufReader::new(child.stdout.take().expect("piped above"));
        let (tell, lines) = channel();
        std::thread::spawn(move || {
            for line in out.lines().map_while(Result::ok) {
                let _nobody_listens = tell.send(line);
            }
        });
        let mut served = Self { child, lines, address: SocketAddr::from(([127, 0, 0, 1], 0)) };
        let said = served.waits_for("://");
        let port = said.trim_end_matches('/').rsplit(':').next().and_then(|at| at.parse().ok());
        served.address.set_port(port.unwrap_or_else(|| panic!("no port in {said}")));
        served
    }

    /// Its number.
    pub(super) fn id(&self) -> u32 {
        self.child.id()
    }

    pub(super) fn signal(&self, signal: Signal) {
        let process = i32::try_from(self.id()).ok().and_then(Pid::from_raw).expect("it lives");
        kill_process(process, signal).expect("it is ours");
    }

    /// Waits until it says a line with these words.
    pub(super) fn waits_for(&mut self, words: &str) -> String {
        loop {
            match self.lines.recv_timeout(LINE_MAX) {
                Ok(line) if line.contains(words) => return line,
                Ok(_) => {}
                Err(no) => panic!("it never said {words} ({no}): {:?}", self.child.try_wait()),
            }
        }
    }

    /// Sends something and reads the answer to its end; `None` if it hung up instead.
    pub(super) fn asked(&self, text: &str) -> Option<Answer> {
        let mut line = TcpStream::connect(self.address).expect("it listens");
        let mut bytes = Vec::new();
        let heard = line.write_all(text.as_bytes()).and_then(|()| line.read_to_end(&mut bytes));
        heard.ok().and_then(|_| Answer::of(&bytes))
    }

    pub(super) fn get(&self, path: &str) -> Answer {
        let host = self.address.to_string();
        self.asked(&sent("GET", path, &[("Host", &host)], "")).expect("an answer")
    }

    pub(super) fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let host = self.address.to_string();
        let origin = format!("http://{host}");
        let kind = ("Content-Type", "application/x-www-form-urlencoded");
        let fields =
            fields.iter().map(|(name, value)| format!("{name}={}", value.replace(' ', "+")));
        let body = fields.collect::<Vec<_>>().join("&");
        let headers = [("Host", host.as_str()), ("Origin", origin.as_str()), kind];
        self.asked(&sent("POST", path, &headers, &body)).expect("an answer")
    }

    /// Stops it in peace.
    pub(super) fn stop(mut self) {
        self.signal(Signal::TERM);
        let ended = self.child.wait().expect("it is ours");
        assert_eq!(ended.code(), Some(0), "{ended}");
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ended_already = self.child.kill();
        let _waited_already = self.child.wait();
    }
}
