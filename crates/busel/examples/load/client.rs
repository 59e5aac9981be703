//! One person at one connection: chooses a box as everybody sees them, sends a form as its page has it,
//! and waits for the answer.

use std::net::SocketAddr;

use anyhow::{Context, bail};
use busel::clerk::Clerk;
use busel::outside::Outside;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpStream;

use super::centre::{Board, GROUPS, HUB, LOT, dice};

/// A form: where it goes, and what is in it.
pub(crate) struct Form {
    path: String,
    body: String,
}

/// One person.
pub(crate) struct Client {
    line: BufReader<TcpStream>,
    host: String,
    session: String,
    token: String,
    clerk: Clerk,
    board: Board,
    dice: Outside,
    sent: u64,
    number: u64,
}

/// What came back: its number, and its body.
struct Answer {
    code: u16,
    body: Vec<u8>,
}

impl Client {
    /// Somebody who is signed in and has looked at a page, of which they know the forms' token.
    pub(crate) async fn new(
        address: SocketAddr,
        session: String,
        (clerk, board): (Clerk, Board),
        number: u64,
    ) -> anyhow::Result<Self> {
        let line = TcpStream::connect(address).await?;
        line.set_nodelay(true)?;
        let (host, dice) = (address.to_string(), dice(1_000 + number));
        let (line, token) = (BufReader::new(line), String::new());
        let mut client = Self { line, host, session, token, clerk, board, dice, sent: 0, number };
        let page = client.ask("GET", &format!("/stock/{LOT}"), "").await?;
        let html = String::from_utf8(page.body)?;
        let field = html.split("name=\"token\"").nth(1).context("a form has a token")?;
        let value = field.split("value=\"").nth(1).and_then(|rest| rest.split('"').next());
        value.context("a token has a value")?.clone_into(&mut client.token);
        Ok(client)
    }

    fn throw(&self, sides: u64) -> u64 {
        u64::from_le_bytes(self.dice.bytes()) % sides
    }

    /// Of ten forms six take out of a box, one splits one, one hands one over, two pack new ones: all of
    /// boxes that others have before them too.
    pub(crate) fn choose(&mut self) -> Form {
        self.sent += 1;
        let (token, number, sent) = (&self.token, self.number, self.sent);
        let base = format!("token={token}&attempt={number:016x}{sent:016x}");
        let (present, codes) = (self.clerk.present(), self.board.codes());
        let at = usize::try_from(self.throw(codes.len().max(1) as u64)).unwrap_or(0);
        let open = codes.get(at).and_then(|code| present.book.carton(*code));
        let throw = self.throw(10);
        let Some(carton) = open.filter(|_| throw < 8) else {
            let body = format!("{base}&hub={HUB}&units=50&count=1&code=");
            return Form { path: format!("/stock/{LOT}/pack"), body };
        };
        let (code, held) = (carton.code, carton.contents.get(&LOT).map_or(0, |held| held.get()));
        match throw {
            6 if held > 1 => {
                let half = held / 2;
                let body = format!("{base}&deed=split&lot={LOT}&parts={half}%2B{}", held - half);
                Form { path: format!("/boxes/{code}/handle"), body }
            }
            7 => {
                let group = 1 + self.throw(u64::from(GROUPS));
                let body = format!("{base}&deed=handed&group=G-{group}&signed=paper");
                Form { path: format!("/boxes/{code}/told"), body }
            }
            _ => {
                let body = format!("{base}&deed=out&lot={LOT}&units=1");
                Form { path: format!("/boxes/{code}/handle"), body }
            }
        }
    }

    /// Sends it; whether it was done. Where a rule says no, the page stands there again.
    pub(crate) async fn post(&mut self, form: &Form) -> anyhow::Result<bool> {
        let answer = self.ask("POST", &form.path, &form.body).await?;
        match answer.code {
            303 => Ok(true),
            200 | 404 | 409 | 422 => Ok(false),
            other => bail!("{} answers {other}", form.path),
        }
    }

    async fn ask(&mut self, method: &str, path: &str, body: &str) -> anyhow::Result<Answer> {
        let (host, session) = (&self.host, &self.session);
        let message = format!(
            "{method} {path} HTTP/1.1\r\nHost: {host}\r\nCookie: {session}\r\n\
             Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n\
             Content-Length: {}\r\n\r\n{body}",
            body.len()
        );
        self.line.get_mut().write_all(message.as_bytes()).await?;
        let (mut code, mut length, mut line) = (0, None, String::new());
        loop {
            line.clear();
            self.line.read_line(&mut line).await?;
            let text = line.trim_end();
            if text.is_empty() {
                break;
            }
            if code == 0 {
                code = text
                    .split(' ')
                    .nth(1)
                    .and_then(|code| code.parse().ok())
                    .context(line.clone())?;
            } else if let Some((name, value)) = text.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = Some(value.trim().parse::<usize>()?);
            }
        }
        let body = match length {
            Some(length) => {
                let mut body = vec![0; length];
                self.line.read_exact(&mut body).await?;
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
            self.line.read_line(&mut line).await?;
            let length = usize::from_str_radix(line.trim(), 16)?;
            let begin = body.len();
            body.resize(begin + length + 2, 0);
            self.line.read_exact(&mut body[begin..]).await?;
            body.truncate(begin + length);
            if length == 0 {
                return Ok(body);
            }
        }
    }
}
