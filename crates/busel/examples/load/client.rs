//! One person at one connection: chooses a box as everybody sees them, sends a form as its page has it,
//! and waits for the answer.

use std::net::SocketAddr;

use anyhow::{Context, bail};
use busel::clerk::Clerk;
use busel::outside::Outside;

use super::centre::{Board, GROUPS, HUB, LOT, dice};
use super::line::Line;

/// A form: where it goes, and what is in it.
pub(crate) struct Form {
    path: String,
    body: String,
}

/// One person.
pub(crate) struct Client {
    line: Line,
    /// The lines by which a form says who sends it and what it is.
    head: String,
    token: String,
    clerk: Clerk,
    board: Board,
    dice: Outside,
    sent: u64,
    number: u64,
}

impl Client {
    /// Somebody who is signed in and has looked at a page, of which they know the forms' token.
    pub(crate) async fn new(
        address: SocketAddr,
        session: String,
        (clerk, board): (Clerk, Board),
        number: u64,
    ) -> anyhow::Result<Self> {
        let (line, dice) = (Line::to(address).await?, dice(1_000 + number));
        let head =
            format!("Cookie: {session}\r\nContent-Type: application/x-www-form-urlencoded\r\n");
        let mut client =
            Self { line, head, token: String::new(), clerk, board, dice, sent: 0, number };
        let page = client.line.get(&format!("/stock/{LOT}"), &client.head).await?;
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
        let answer = self.line.post(&form.path, &self.head, &form.body).await?;
        match answer.code {
            303 => Ok(true),
            200 | 404 | 409 | 422 => Ok(false),
            other => bail!("{} answers {other}", form.path),
        }
    }
}
