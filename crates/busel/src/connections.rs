//! Connections: so many at once, and each has so long to say what it wants. Whoever talks slowly, or
//! opens hundreds and says nothing, keeps nobody else out.
//!
//! It knows no page; what is answered is the router's.

use std::future::Future;
use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::serve::Listener;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::sync::Semaphore;

/// Connections at once: a browser opens six, and a centre has some dozens of people. Whoever comes
/// then waits for one to end.
const CONNECTIONS_MAX: usize = 512;

/// A head that is not whole after so long ends its connection, and so does one that asks nothing.
const HEAD_MAX: Duration = Duration::from_secs(20);

/// Bytes of a head.
const HEAD_BYTES_MAX: usize = 32 * 1024;

/// Answers whoever comes to `listener` until `stop` is done, then finishes what was begun.
///
/// # Errors
///
/// None now; a listener that cannot accept waits by itself.
pub async fn answer<L: Listener>(
    listener: L,
    router: Router,
    stop: impl Future<Output = ()>,
) -> io::Result<()> {
    within(Limits { connections: CONNECTIONS_MAX, head: HEAD_MAX }, listener, router, stop).await
}

#[derive(Debug, Clone, Copy)]
struct Limits {
    connections: usize,
    head: Duration,
}

async fn within<L: Listener>(
    limits: Limits,
    mut listener: L,
    router: Router,
    stop: impl Future<Output = ()>,
) -> io::Result<()> {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(limits.head).max_header_size(HEAD_BYTES_MAX);
    let turns = Arc::new(Semaphore::new(limits.connections));
    let open = GracefulShutdown::new();
    let mut stop = pin!(stop);
    loop {
        let turn = Arc::clone(&turns).acquire_owned();
        let came = async { (turn.await, listener.accept().await) };
        let (turn, (stream, _)) = tokio::select! {
            () = &mut stop => break,
            came = came => came,
        };
        let service = TowerToHyperService::new(router.clone());
        let answered = open.watch(http.serve_connection(TokioIo::new(stream), service));
        tokio::spawn(async move {
            // A connection that breaks off has nobody left to be told.
            let _broken_off = answered.await;
            drop(turn);
        });
    }
    drop(listener);
    open.shutdown().await;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::future::pending;

    use axum::routing::get;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::{TcpListener, TcpStream};
    use tokio::sync::oneshot;

    use super::*;

    const HERE: &str = "127.0.0.1:0";
    const ASKED: &[u8] = b"GET / HTTP/1.1\r\nhost: here\r\nconnection: close\r\n\r\n";

    async fn open(limits: Limits, stop: impl Future<Output = ()> + Send + 'static) -> TcpStream {
        let listener = TcpListener::bind(HERE).await.expect("a port");
        let address = listener.local_addr().expect("bound");
        let router = Router::new().route("/", get(|| async { "here" }));
        tokio::spawn(within(limits, listener, router, stop));
        TcpStream::connect(address).await.expect("open")
    }

    async fn all(stream: &mut TcpStream) -> String {
        let mut text = String::new();
        let _cut_off = stream.read_to_string(&mut text).await;
        text
    }

    #[tokio::test]
    async fn half_a_head_is_not_waited_for() {
        let limits = Limits { connections: 4, head: Duration::from_millis(50) };
        let mut slow = open(limits, pending()).await;
        slow.write_all(b"GET / HTTP/1.1\r\nhost").await.expect("open");
        assert!(!all(&mut slow).await.contains("here"));
    }

    #[tokio::test]
    async fn whoever_says_nothing_makes_room_for_the_next() {
        let limits = Limits { connections: 1, head: Duration::from_millis(50) };
        let silent = open(limits, pending()).await;
        let address = silent.peer_addr().expect("open");
        let mut next = TcpStream::connect(address).await.expect("the system's queue has room");
        next.write_all(ASKED).await.expect("open");
        assert!(all(&mut next).await.ends_with("here"));
    }

    #[tokio::test]
    async fn a_stop_closes_the_port_and_finishes_what_was_begun() {
        let (stopped, stop) = oneshot::channel::<()>();
        let limits = Limits { connections: 4, head: Duration::from_secs(20) };
        let stop = async move {
            let _told = stop.await;
        };
        let mut begun = open(limits, stop).await;
        let address = begun.peer_addr().expect("open");
        begun.write_all(ASKED).await.expect("open");
        assert!(all(&mut begun).await.ends_with("here"));
        stopped.send(()).expect("it listens");
        let closed = async {
            while TcpStream::connect(address).await.is_ok() {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(10), closed).await.expect("the port is closed");
    }
}
