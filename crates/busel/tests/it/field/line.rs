//! The line between a phone and the centre, as bad as the test wants it: cut, swallowing answers, or in
//! the hands of a hotel. "Offline" in a browser's tools does not reach service workers; this does.

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::time::{Duration, Instant};

/// What the line does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    /// Everything goes through.
    Open,
    /// Nothing does.
    Cut,
    /// What phones tell goes through, and no answer to it comes back.
    LosesAnswers,
    /// All goes through but what phones tell.
    TellsNothing,
    /// Somebody else answers, and says that all is well.
    Hotel,
    /// A phone at the edge of a village: 50 kbit in a second, 600 ms there and back.
    Slow,
}

/// Bytes in a second on a slow line, each way.
const SLOW_BYTES: u32 = 50_000 / 8;

/// On a slow line so long one way.
const SLOW_WAY: Duration = Duration::from_millis(300);

/// How much of a slow line is taken up already, there and back.
type Taken = Arc<[Mutex<Instant>; 2]>;

const TOLD: &[u8] = b"POST /field/outbox";

const HOTEL: &str = "<!doctype html><title>Welcome</title><h1>Welcome to our hotel</h1>";

/// A line.
pub(super) struct Line {
    address: SocketAddr,
    mode: Arc<Mutex<Mode>>,
    open: Arc<Mutex<Vec<TcpStream>>>,
    /// Batches that came through and whose answer did not, and such as did not come through at all.
    lost: Arc<AtomicUsize>,
    hotel: Arc<AtomicUsize>,
}

impl Line {
    /// A line to this address, open.
    pub(super) fn to(centre: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let line = Self {
            address: listener.local_addr().expect("it was bound"),
            mode: Arc::new(Mutex::new(Mode::Open)),
            open: Arc::default(),
            lost: Arc::default(),
            hotel: Arc::default(),
        };
        let (mode, open) = (Arc::clone(&line.mode), Arc::clone(&line.open));
        let (lost, hotel) = (Arc::clone(&line.lost), Arc::clone(&line.hotel));
        let taken: Taken = Arc::new([now(); 2].map(Mutex::new));
        // It ends with the test program.
        std::thread::spawn(move || {
            for near in listener.incoming().map_while(Result::ok) {
                let now = *mode.lock().expect("nobody fell");
                match now {
                    Mode::Cut => drop(near),
                    Mode::Hotel => {
                        let hotel = Arc::clone(&hotel);
                        std::thread::spawn(move || welcome(near, &hotel));
                    }
                    Mode::Open | Mode::LosesAnswers | Mode::TellsNothing => {
                        let Ok(far) = TcpStream::connect(centre) else { continue };
                        let mut open = open.lock().expect("nobody fell");
                        open.extend([&near, &far].map(|end| end.try_clone().expect("an end")));
                        carry(&near, &far, &mode, &lost);
                    }
                    Mode::Slow => {
                        let Ok(far) = TcpStream::connect(centre) else { continue };
                        let mut open = open.lock().expect("nobody fell");
                        open.extend([&near, &far].map(|end| end.try_clone().expect("an end")));
                        carry_slowly(&near, &far, 0, &taken);
                        carry_slowly(&far, &near, 1, &taken);
                    }
                }
            }
        });
        line
    }

    pub(super) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// From now on the line does this; what goes over it just now is cut off.
    pub(super) fn set(&self, mode: Mode) {
        *self.mode.lock().expect("nobody fell") = mode;
        for end in self.open.lock().expect("nobody fell").drain(..) {
            let _already_closed = end.shutdown(Shutdown::Both);
        }
    }

    pub(super) fn lost(&self) -> usize {
        self.lost.load(Ordering::SeqCst)
    }

    pub(super) fn welcomed(&self) -> usize {
        self.hotel.load(Ordering::SeqCst)
    }
}

/// The line's own clock: how long its pieces take, and nothing that a test asks for.
#[expect(clippy::disallowed_methods, reason = "a line takes real time; no rule hangs on it")]
fn now() -> Instant {
    Instant::now()
}

/// Answers as a hotel does.
fn welcome(mut near: TcpStream, count: &AtomicUsize) {
    let mut head = [0; 4_096];
    if near.read(&mut head).is_ok_and(|bytes| bytes > 0) {
        count.fetch_add(1, Ordering::SeqCst);
        let length = HOTEL.len();
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n";
        let _gone = write!(near, "{head}Content-Length: {length}\r\n\r\n{HOTEL}");
    }
}

/// Carries both ways until one end closes.
fn carry(near: &TcpStream, far: &TcpStream, mode: &Arc<Mutex<Mode>>, lost: &Arc<AtomicUsize>) {
    let swallows = Arc::new(Mutex::new(false));
    let ends = || (near.try_clone().expect("an end"), far.try_clone().expect("an end"));
    let (mut from, mut to) = ends();
    let (ways, heard, count) = (Arc::clone(mode), Arc::clone(&swallows), Arc::clone(lost));
    std::thread::spawn(move || {
        let mut bytes = [0; 16_384];
        while let Ok(length @ 1..) = from.read(&mut bytes) {
            let is_told = bytes[..length].windows(TOLD.len()).any(|part| part == TOLD);
            let now = *ways.lock().expect("nobody fell");
            if is_told && now == Mode::TellsNothing {
                count.fetch_add(1, Ordering::SeqCst);
                break;
            }
            *heard.lock().expect("nobody fell") |= is_told && now == Mode::LosesAnswers;
            if to.write_all(&bytes[..length]).is_err() {
                break;
            }
        }
        let _closed = (from.shutdown(Shutdown::Both), to.shutdown(Shutdown::Both));
    });
    let (mut to, mut from) = ends();
    let count = Arc::clone(lost);
    std::thread::spawn(move || {
        let mut bytes = [0; 16_384];
        while let Ok(length @ 1..) = from.read(&mut bytes) {
            if *swallows.lock().expect("nobody fell") {
                // The centre answers after the disk has it.
                count.fetch_add(1, Ordering::SeqCst);
                break;
            }
            if to.write_all(&bytes[..length]).is_err() {
                break;
            }
        }
        let _closed = (from.shutdown(Shutdown::Both), to.shutdown(Shutdown::Both));
    });
}

/// Carries one way as a slow line does: what is on its way takes up the line, whoever's it is, and
/// arrives later. Before anything goes, two ends have to hear of each other.
fn carry_slowly(from: &TcpStream, to: &TcpStream, way: usize, taken: &Taken) {
    let ends = || (from.try_clone().expect("an end"), to.try_clone().expect("an end"));
    let (mut read, _) = ends();
    let taken = Arc::clone(taken);
    let (sends, arrives) = mpsc::channel::<(Instant, Vec<u8>)>();
    let met = now() + 2 * SLOW_WAY;
    std::thread::spawn(move || {
        let mut bytes = [0; 1_400];
        while let Ok(length @ 1..) = read.read(&mut bytes) {
            let mut busy = taken[way].lock().expect("nobody fell");
            let begins = (*busy).max(now()).max(met);
            *busy =
                begins + Duration::from_secs(1) * u32::try_from(length).unwrap_or(0) / SLOW_BYTES;
            let arrives = *busy + SLOW_WAY;
            drop(busy);
            // One piece of each talk waits for the line, so that a long one lets short ones through.
            std::thread::sleep(begins.saturating_duration_since(now()));
            if sends.send((arrives, bytes[..length].to_vec())).is_err() {
                break;
            }
        }
    });
    let (write_from, mut write) = ends();
    std::thread::spawn(move || {
        for (when, bytes) in arrives {
            std::thread::sleep(when.saturating_duration_since(now()));
            if write.write_all(&bytes).is_err() {
                break;
            }
        }
        let _closed = (write_from.shutdown(Shutdown::Both), write.shutdown(Shutdown::Both));
    });
}
