//! `busel waybill`: its papers to print, and what another centre gets or sent of it, as files that
//! anything may carry.

use std::fs;
use std::path::{Path, PathBuf};

use busel_domain::ids::{PeerId, Thing, WaybillId};
use busel_domain::waybill::Destination;
use busel_waybill::message::Message;
use busel_waybill::seal::FILE_BYTES_MAX;
use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::papers::Papers;
use super::peer::not_known;
use super::whole::Whole;
use super::{Desk, Ended, Failed, coordinator};
use crate::clerk::Clerk;
use crate::courier::{By, Courier, NotTaken, Post, Taken, as_text, read_letter};

/// A waybill.
#[derive(Debug, Args)]
pub(crate) struct Waybill {
    #[command(subcommand)]
    what: What,
    /// Answer in JSON.
    #[arg(long, global = true)]
    json: bool,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Its papers, as files to print.
    Papers(Papers),
    /// What the other centre gets of it: signed, and sealed for them alone.
    Export {
        /// Its number, such as W-3.
        id: String,
        /// The file; none is overwritten.
        #[arg(long, value_name = "FILE")]
        into: PathBuf,
        /// As text, for the body of a mail or a chat.
        #[arg(long)]
        text: bool,
    },
    /// All that waits for another centre, as files for a stick: receipts and acknowledgements too.
    Letters {
        /// Which centre, such as E-1.
        peer: String,
        /// The folder; no file in it is overwritten.
        #[arg(long, value_name = "DIR")]
        into: PathBuf,
        /// As text, for the body of a mail or a chat.
        #[arg(long)]
        text: bool,
    },
    /// Bring all that waits for other centres to the inboxes on their cards.
    Send,
    /// Take in what another centre sent. The same file once more changes nothing.
    Open {
        /// The file: a sealed letter, or what a square says, or a text with a letter in it.
        file: PathBuf,
    },
    /// Who sent a file, and what it says, without taking it in.
    Verify {
        /// The file.
        file: PathBuf,
    },
}

impl Waybill {
    pub(crate) async fn run(&self, desk: &Desk<'_>) -> Result<Ended, Failed> {
        if let What::Papers(papers) = &self.what {
            return papers.run(desk, self.json).await;
        }
        let (_home, clerk) = desk.open()?;
        let courier = Courier::new(clerk.clone(), desk.outside.clone());
        let told = self.told(desk, &clerk, &courier).await;
        clerk.stop().await;
        let told = told?;
        desk.terminal.told(&told, self.json)?;
        Ok(Ended::Done)
    }

    async fn told(
        &self,
        desk: &Desk<'_>,
        clerk: &Clerk,
        courier: &Courier,
    ) -> Result<Value, Failed> {
        let by = By { actor: coordinator(), attempt: desk.outside.attempt() };
        match &self.what {
            What::Papers(_) => Ok(Value::Null),
            What::Export { id, into, text } => {
                let id = number(id)?;
                let present = clerk.present();
                let way = present.book.waybill(id);
                let way = way.ok_or_else(|| Failed::BadUse(format!("there is no waybill {id}")))?;
                let Destination::Peer(peer) = way.to else {
                    return Err(Failed::BadUse(format!("{id} leads to no other centre")));
                };
                if into.exists() {
                    return Err(super::whole::taken());
                }
                courier.write_all(&by, peer).await.map_err(not_known)?;
                let sealed = courier.letter_of(id).await.map_err(not_known)?;
                let sealed = formed(sealed, *text);
                Whole::beside(into, &sealed)?.named(into)?;
                Ok(
                    json!({ "waybill": id.to_string(), "to": peer.to_string(), "bytes": sealed.len() }),
                )
            }
            What::Letters { peer, into, text } => {
                let peer = super::peer::number(peer)?;
                courier.write_all(&by, peer).await.map_err(not_known)?;
                let letters = courier.outbox(peer).await.map_err(not_known)?;
                onto_a_stick(peer, letters, into, *text)
            }
            What::Send => {
                let round = courier.post(&by, &mut Post::new()).await.map_err(not_known)?;
                let told = round.iter().map(|brought| {
                    json!({
                        "to": brought.peer.to_string(),
                        "letters": brought.letters,
                        "problem": brought.why_not.map(|why| why.to_string()),
                    })
                });
                Ok(told.collect())
            }
            What::Open { file } => {
                let sealed = read(file)?;
                let taken = courier.take(by, &sealed).await.map_err(not_taken)?;
                Ok(match taken {
                    Taken::Coming(id) => json!({ "coming": id.to_string() }),
                    Taken::Receipt(id) => json!({ "counted": id.to_string() }),
                    Taken::Acknowledged => json!({ "acknowledged": true }),
                    Taken::Other => json!({ "for_a_person": true }),
                })
            }
            What::Verify { file } => {
                let opened = courier.look(&read(file)?).await.map_err(not_taken)?;
                let from = busel_domain::ids::NodeId(opened.from.0);
                let present = clerk.present();
                let peer = present.book.peer_called(from).map(|peer| peer.id.to_string());
                let (kind, lines) = said(opened.received.message());
                Ok(json!({ "from": peer, "signature": "good", "says": kind, "lines": lines }))
            }
        }
    }
}

/// What kind of message it is, and the lines of a waybill as they are signed.
fn said(message: &Message) -> (&'static str, Vec<Value>) {
    let kind = match message {
        Message::Card(_) => "card",
        Message::Waybill(_) => "waybill",
        Message::Slip(_) => "slip",
        Message::Accept(_) => "accept",
        Message::Receipt(_) => "receipt",
        Message::Settle(_) => "settle",
        Message::Cancel(_) => "cancel",
        Message::Thanks(_) => "thanks",
        Message::Ack(_) => "ack",
        Message::Revocation(_) => "revocation",
    };
    let Message::Waybill(waybill) = message else { return (kind, Vec::new()) };
    let lines = waybill.lines.as_slice().iter().map(|line| {
        json!({
            "line": line.number.get(),
            "item": line.code.as_str(),
            "name": line.name.as_str(),
            "quantity": line.quantity.get(),
        })
    });
    (kind, lines.collect())
}

/// All letters for a centre as files of a folder; none is overwritten.
fn onto_a_stick(
    peer: PeerId,
    letters: Vec<Vec<u8>>,
    into: &Path,
    is_text: bool,
) -> Result<Value, Failed> {
    let mut written = Vec::new();
    for (number, sealed) in (1..).zip(letters) {
        let name = format!("{peer}-{number}.{}", if is_text { "txt" } else { "waybill" });
        let file = into.join(&name);
        Whole::beside(&file, &formed(sealed, is_text))?.named(&file)?;
        written.push(name);
    }
    Ok(json!({ "to": peer.to_string(), "files": written }))
}

/// A letter as bytes or as text.
fn formed(sealed: Vec<u8>, is_text: bool) -> Vec<u8> {
    if is_text { as_text(&sealed).into_bytes() } else { sealed }
}

fn read(file: &Path) -> Result<Vec<u8>, Failed> {
    // As text it is longer by a third, and by what stands around it.
    let most = u64::try_from(2 * FILE_BYTES_MAX).unwrap_or(u64::MAX);
    if fs::metadata(file)?.len() > most {
        return Err(Failed::BadUse("this is longer than anything a centre sends".into()));
    }
    Ok(read_letter(&fs::read(file)?))
}

fn number(text: &str) -> Result<WaybillId, Failed> {
    match text.parse() {
        Ok(Thing::Waybill(id)) => Ok(id),
        _ => Err(Failed::BadUse("that is no number of a waybill: say W-3".into())),
    }
}

fn not_taken(no: NotTaken) -> Failed {
    match no {
        NotTaken::NotOpened(why) => Failed::BadUse(format!("not opened: {why}")),
        NotTaken::NotKnown(no) => not_known(no),
    }
}
