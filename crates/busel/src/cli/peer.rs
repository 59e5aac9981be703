//! `busel peer`: our own card, and the centres we know, from the machine itself.

use std::fs;
use std::path::PathBuf;

use busel_domain::ids::{PeerId, Thing};
use busel_domain::peer::{Belief, PeerDeed};
use busel_waybill::square;
use busel_waybill::trust::SignedCard;
use busel_waybill::words::Inbox;
use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::{Desk, Ended, Failed, coordinator};
use crate::clerk::Present;
use crate::courier::{self, By, Courier, NotKnown};

/// Other centres.
#[derive(Debug, Args)]
pub(crate) struct Peer {
    #[command(subcommand)]
    what: What,
    /// Answer in JSON.
    #[arg(long, global = true)]
    json: bool,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Our own card, which others need to send us anything. With a name, a new one is written.
    Card {
        /// What the centre calls itself.
        #[arg(long)]
        name: Option<String>,
        /// Where it takes messages, such as <https://lviv.example/inbox>; none if they are brought.
        #[arg(long, requires = "name")]
        inbox: Vec<String>,
        /// A file to write the card into.
        #[arg(long, value_name = "FILE")]
        into: Option<PathBuf>,
    },
    /// Everybody we know, and how far they are believed.
    List,
    /// The card of another centre comes: a first one, or the next.
    Add {
        /// The file with the card, or with the text of its square.
        card: PathBuf,
        /// What you call the centre, if not as it calls itself.
        #[arg(long = "as", value_name = "NAME")]
        alias: Option<String>,
    },
    /// A centre that somebody of ours met says who another is.
    Introduce {
        /// Which centre, such as E-2.
        peer: String,
        /// Who says so, such as E-1.
        by: String,
    },
    /// Somebody of ours compared the 26 letters with theirs, face to face.
    Verify {
        /// Which centre, such as E-1.
        peer: String,
        /// The letters that they showed.
        fingerprint: Vec<String>,
    },
    /// A centre is not believed any more.
    Revoke {
        /// Which centre, such as E-1.
        peer: String,
    },
}

impl Peer {
    pub(crate) async fn run(&self, desk: &Desk<'_>) -> Result<Ended, Failed> {
        let (_home, clerk) = desk.open()?;
        let courier = Courier::new(clerk.clone(), desk.outside.clone());
        let told = self.told(desk, &courier, &clerk.present()).await;
        clerk.stop().await;
        let told = told?;
        desk.terminal.told(&told, self.json)?;
        Ok(Ended::Done)
    }

    async fn told(
        &self,
        desk: &Desk<'_>,
        courier: &Courier,
        present: &Present,
    ) -> Result<Value, Failed> {
        let by = By { actor: coordinator(), attempt: desk.outside.attempt() };
        match &self.what {
            What::Card { name, inbox, into } => {
                let card = match name {
                    Some(name) => {
                        Some(courier.make_card(by, name, inbox).await.map_err(not_known)?)
                    }
                    None => courier.card().await?,
                };
                let card = card.ok_or_else(|| {
                    Failed::BadUse("there is no card yet: give the centre a name by --name".into())
                })?;
                if let Some(into) = into {
                    fs::write(into, card.to_bytes())?;
                }
                Ok(of_card(&card))
            }
            What::List => Ok(list(present)),
            What::Add { card, alias } => {
                let card = read(card)?;
                let peer = courier.meet(by, card.clone(), alias.as_deref()).await;
                let mut told = of_card(&card);
                told["peer"] = json!(peer.map_err(not_known)?.to_string());
                Ok(told)
            }
            What::Introduce { peer, by: vouching } => {
                let (decided, peer, by) = (by, number(peer)?, number(vouching)?);
                let deed = PeerDeed::Introduce { peer, by };
                courier.decide(decided, deed).await.map_err(not_known)?;
                Ok(json!({ "peer": peer.to_string(), "introduced_by": by.to_string() }))
            }
            What::Verify { peer, fingerprint } => {
                let peer = number(peer)?;
                let card = courier.card_of(peer).await?;
                let card = card.ok_or_else(|| Failed::BadUse(format!("there is no {peer}")))?;
                let key = courier::thumbprint_of(&fingerprint.concat(), &card).ok_or_else(|| {
                    Failed::BadUse(
                        "these are not the letters of their key: do not trust the card, ask them for \
                         another"
                            .into(),
                    )
                })?;
                courier.decide(by, PeerDeed::Verify { peer, key }).await.map_err(not_known)?;
                Ok(json!({ "peer": peer.to_string(), "verified": true }))
            }
            What::Revoke { peer } => {
                let peer = number(peer)?;
                courier.decide(by, PeerDeed::Revoke { peer }).await.map_err(not_known)?;
                Ok(json!({ "peer": peer.to_string(), "revoked": true }))
            }
        }
    }
}

/// What people compare, and what others need.
fn of_card(card: &SignedCard) -> Value {
    let epochs = card.card().epochs.as_slice();
    let until = epochs.last().map(|epoch| epoch.last().get());
    json!({
        "name": card.card().name.as_str(),
        "fingerprint": card.card().key.fingerprint(),
        "inboxes": card.card().inboxes.as_slice().iter().map(Inbox::as_str).collect::<Vec<_>>(),
        "days_until_it_ends": until.map(|last| last.saturating_sub(card.card().day.get())),
        "square": square::card_text(card),
    })
}

fn list(present: &Present) -> Value {
    let peers = present.book.peers().map(|peer| {
        let (belief, by) = match peer.belief {
            Belief::Unknown => ("unknown", None),
            Belief::Introduced { by } => ("introduced", Some(by.to_string())),
            Belief::Verified { by, .. } => ("verified", Some(by.to_string())),
            Belief::Revoked { .. } => ("revoked", None),
        };
        json!({
            "peer": peer.id.to_string(),
            "name": present.labels.get(peer.name),
            "belief": belief,
            "by": by,
        })
    });
    json!(peers.collect::<Vec<_>>())
}

/// A file with a card, which is none if it is long.
fn read(file: &PathBuf) -> Result<SignedCard, Failed> {
    const BYTES_MAX: u64 = 1_000_000;
    if fs::metadata(file)?.len() > BYTES_MAX {
        return Err(Failed::BadUse("that is no card: it is too long".into()));
    }
    courier::read_card(&fs::read(file)?).map_err(|why| not_known(why.into()))
}

pub(super) fn number(text: &str) -> Result<PeerId, Failed> {
    match text.parse() {
        Ok(Thing::Peer(peer)) => Ok(peer),
        _ => Err(Failed::BadUse(format!("{text} is no centre's number: write it like E-1"))),
    }
}

pub(super) fn not_known(no: NotKnown) -> Failed {
    match no {
        NotKnown::NotDone(no) => no.into(),
        NotKnown::Card(_) | NotKnown::Unfit | NotKnown::Ourselves | NotKnown::NoKey => {
            Failed::BadUse(no.to_string())
        }
    }
}
