//! The wire to the browser: JSON with a zero byte after each, answers told from events.
//!
//! It knows no pages. An answer that does not come within [`LIMIT`] fails the test with what was asked.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Write};
use std::process::{ChildStdin, ChildStdout};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::LIMIT;

/// How long a browser that was asked to close may take before it is killed.
const FAREWELL: Duration = Duration::from_secs(5);

/// Events kept for those who ask later; beyond this the oldest are forgotten.
const EVENTS_MAX: usize = 20_000;

/// Both ends of the conversation.
#[derive(Debug)]
pub(super) struct Pipe {
    speak: ChildStdin,
    heard: Receiver<Value>,
    calls: u64,
    events: VecDeque<Value>,
}

impl Pipe {
    pub(super) fn new(speak: ChildStdin, hear: ChildStdout) -> Self {
        let (sender, heard) = channel();
        // A thread, because reading a pipe has no limit of its own. It ends with the browser.
        std::thread::spawn(move || {
            let mut hear = BufReader::new(hear);
            let mut message = Vec::new();
            while hear.read_until(0, &mut message).is_ok_and(|count| count > 0) {
                let end = message.len() - usize::from(message.ends_with(&[0]));
                let Ok(value) = serde_json::from_slice(&message[..end]) else { break };
                message.clear();
                if sender.send(value).is_err() {
                    break;
                }
            }
        });
        Self { speak, heard, calls: 0, events: VecDeque::new() }
    }

    /// Asks for `method` in a session (empty for the browser itself) and waits for the answer.
    pub(super) fn call(&mut self, session: &str, method: &str, parameters: &Value) -> Value {
        self.try_call(session, method, parameters)
            .unwrap_or_else(|why| panic!("{method} {parameters}: {why}"))
    }

    /// As [`Self::call`], with what went wrong as text.
    pub(super) fn try_call(
        &mut self,
        session: &str,
        method: &str,
        parameters: &Value,
    ) -> Result<Value, String> {
        self.send(session, method, parameters)?;
        let number = self.calls;
        let deadline = deadline(LIMIT);
        loop {
            let mut message = self.next(deadline)?;
            if message["id"] == number {
                return match message.get("error") {
                    Some(error) => Err(error.to_string()),
                    None => Ok(message["result"].take()),
                };
            }
            self.keep(message);
        }
    }

    /// Waits for an event that `fits`, among those kept since the last [`Self::forget`] and those to come.
    pub(super) fn wait(&mut self, what: &str, fits: impl Fn(&Value) -> bool) -> Value {
        self.hear(LIMIT, fits).unwrap_or_else(|why| panic!("waiting for {what}: {why}"))
    }

    /// Whether such an event is there or comes within `limit`.
    pub(super) fn hears(&mut self, limit: Duration, fits: impl Fn(&Value) -> bool) -> bool {
        self.hear(limit, fits).is_ok()
    }

    fn hear(&mut self, limit: Duration, fits: impl Fn(&Value) -> bool) -> Result<Value, String> {
        if let Some(event) = self.events.iter().find(|event| fits(event)) {
            return Ok(event.clone());
        }
        let deadline = deadline(limit);
        loop {
            let message = self.next(deadline)?;
            self.keep(message.clone());
            if fits(&message) {
                return Ok(message);
            }
        }
    }

    /// Forgets the kept events that `fit`, so that [`Self::wait`] waits for new ones.
    pub(super) fn forget(&mut self, fit: impl Fn(&Value) -> bool) {
        self.events.retain(|event| !fit(event));
    }

    /// The kept events, the oldest first.
    pub(super) fn events(&self) -> impl Iterator<Item = &Value> {
        self.events.iter()
    }

    /// Asks the browser to close and waits a little until it has.
    pub(super) fn close(&mut self) {
        if self.send("", "Browser.close", &json!({})).is_ok() {
            let deadline = deadline(FAREWELL);
            while self.next(deadline).is_ok() {}
        }
    }

    fn send(&mut self, session: &str, method: &str, parameters: &Value) -> Result<(), String> {
        self.calls += 1;
        let mut message = json!({ "id": self.calls, "method": method, "params": parameters });
        if !session.is_empty() {
            message["sessionId"] = Value::from(session);
        }
        let mut bytes = message.to_string().into_bytes();
        bytes.push(0);
        self.speak.write_all(&bytes).map_err(|why| format!("the browser is gone: {why}"))
    }

    fn next(&mut self, deadline: Instant) -> Result<Value, String> {
        self.heard.recv_timeout(left(deadline)).map_err(|why| match why {
            RecvTimeoutError::Timeout => "no answer in time".to_owned(),
            RecvTimeoutError::Disconnected => "the browser is gone".to_owned(),
        })
    }

    fn keep(&mut self, event: Value) {
        if self.events.len() == EVENTS_MAX {
            self.events.pop_front();
        }
        self.events.push_back(event);
    }
}

#[expect(clippy::disallowed_methods, reason = "a real browser is waited for on a real clock")]
fn deadline(limit: Duration) -> Instant {
    Instant::now() + limit
}

#[expect(clippy::disallowed_methods, reason = "a real browser is waited for on a real clock")]
fn left(deadline: Instant) -> Duration {
    deadline.saturating_duration_since(Instant::now())
}
