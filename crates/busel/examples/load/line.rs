//! A connection that stays open, and HTTP on it.

use std::net::SocketAddr;

use anyhow::{Context, ensure};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpStream;

pub(crate) struct Line {
    stream: BufReader<TcpStream>,
    host: String,
}

/// What came back: its number, and its body.
pub(crate) struct Answer {
    pub(crate) code: u16,
    pub(crate) body: Vec<u8>,
}

impl Line {
    pub(crate) async fn to(address: SocketAddr) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream: BufReader::new(stream), host: address.to_string() })
    }

    /// Asks for a page; `head` is of whole lines.
    pub(crate) async fn get(&mut self, path: &str, head: &str) -> anyhow::Result<Answer> {
        self.ask("GET", path, head, "").await
    }

    /// Sends a body; `head` is of whole lines.
    pub(crate) async fn post(
        &mut self,
        path: &str,
        head: &str,
        body: &str,
    ) -> anyhow::Result<Answer> {
        self.ask("POST", path, head, body).await
    }

    async fn ask(
        &mut self,
        method: &str,
        path: &str,
        head: &str,
        body: &str,
    ) -> anyhow::Result<Answer> {
        let message = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nSec-Fetch-Site: same-origin\r\n{head}\
             Content-Length: {}\r\n\r\n{body}",
            self.host,
            body.len()
        );
        self.stream.get_mut().write_all(message.as_bytes()).await?;
        let (mut code, mut length, mut line) = (0, None, String::new());
        loop {
            line.clear();
            ensure!(self.stream.read_line(&mut line).await? > 0, "the line was cut");
            let text = line.trim_end();
            if text.is_empty() {
                break;
            }
            if code == 0 {
                let told = text.split(' ').nth(1).and_then(|code| code.parse().ok());
                code = told.context(line.clone())?;
            } else if let Some((name, value)) = text.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = Some(value.trim().parse::<usize>()?);
            }
        }
        let body = match length {
            Some(length) => {
                let mut body = vec![0; length];
                self.stream.read_exact(&mut body).await?;
                body
            }
            None => self.pieces().await?,
        };
        Ok(Answer { code, body })
    }

    /// A body that comes in pieces, each with its length before it.
    async fn pieces(&mut self) -> anyhow::Result<Vec<u8>> {
        let mut body = Vec::new();
        loop {
            let mut line = String::new();
            self.stream.read_line(&mut line).await?;
            let length = usize::from_str_radix(line.trim(), 16)?;
            let begin = body.len();
            body.resize(begin + length + 2, 0);
            self.stream.read_exact(&mut body[begin..]).await?;
            body.truncate(begin + length);
            if length == 0 {
                return Ok(body);
            }
        }
    }
}
