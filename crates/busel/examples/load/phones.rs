//! Phones on runs, two with the same papers: each tells of every box of them, in batches of 20 as the
//! outbox of `/field` sends them, sealed and signed. All is written before the clock starts.

use std::net::SocketAddr;

use anyhow::{Context, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use busel::clerk::Clerk;
use busel::door::{Door, PhonePair};
use busel::outside::Outside;
use busel_domain::boxes::{BoxCode, Contents, Handling};
use busel_domain::command::Command;
use busel_domain::ids::{GroupId, WaybillId};
use busel_domain::waybill::Destination;
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value, json};

use super::centre::{GROUPS, HUB, LOT, dice, give, member_of, new_code, units};
use super::line::Line;

/// Records that a phone sends at once.
pub(crate) const BATCH: u64 = 20;

/// Boxes on one paper: what goes into a van.
const ON_A_PAPER: usize = 120;

/// Papers of one run.
const PAPERS_MAX: usize = 50;

/// Of ten records so many tell that a box was handed over.
const HANDED: u64 = 6;

/// A batch as it goes over the line.
struct Batch {
    body: String,
    signature: String,
    records: u64,
}

/// One phone, with all it will say.
pub(crate) struct Phone {
    address: SocketAddr,
    /// Open since its first batch: whoever says nothing for long is let go.
    line: Option<Line>,
    number: i64,
    batches: std::vec::IntoIter<Batch>,
}

/// The papers of two phones: all boxes of each, and whom they are for.
struct Run {
    papers: Vec<(WaybillId, GroupId, Vec<BoxCode>)>,
}

/// So many phones, each with so many records.
pub(crate) async fn made(
    (clerk, door, address): (&Clerk, &Door, SocketAddr),
    phones: u64,
    records: u64,
) -> anyhow::Result<Vec<Phone>> {
    let mut fleet = Vec::new();
    let mut run = None;
    for number in 0..phones {
        if number % 2 == 0 {
            run = Some(Run::loaded(clerk, number, records).await?);
        }
        let run = run.as_ref().context("every second phone makes one")?;
        fleet.push(Phone::bound(door, address, run, (number, records)).await?);
    }
    Ok(fleet)
}

impl Run {
    /// Boxes with ten units each, as many as are told of, on their papers and under way.
    async fn loaded(clerk: &Clerk, number: u64, records: u64) -> anyhow::Result<Self> {
        let outside = dice(5_000 + number);
        let boxes = usize::try_from(records * HANDED / 10)?.clamp(1, PAPERS_MAX * ON_A_PAPER);
        let mut papers = Vec::new();
        for first in (0..boxes).step_by(ON_A_PAPER) {
            let many = ON_A_PAPER.min(boxes - first);
            let codes: Vec<_> = std::iter::repeat_with(|| new_code(&outside)).take(many).collect();
            let contents = Contents::from([(LOT, units(10))]);
            let handling = Handling::Pack { boxes: codes.clone(), hub: HUB, contents, grams: None };
            give(clerk, &outside, Command::Handle { handling }, Vec::new()).await?;
            let group = GroupId(1 + u32::try_from(number)? % GROUPS);
            let to = Destination::Group(group);
            let (from, lines, boxes) = (HUB, Vec::new(), codes.clone());
            let command = Command::Dispatch { from, to, lines, boxes };
            give(clerk, &outside, command, Vec::new()).await?;
            let present = clerk.present();
            let waybill = present.book.carton(codes[0]).and_then(|it| it.at?.waybill());
            papers.push((waybill.context("it is on the road")?, group, codes));
        }
        Ok(Self { papers })
    }

    /// What one phone tells: of each box that it was handed over, one in twenty to somebody else; in
    /// between what is counted in one, and what a group asks for.
    fn told(&self, outside: &Outside, records: u64) -> Vec<Value> {
        let throw = |sides: u64| u64::from_le_bytes(outside.bytes()) % sides;
        let boxes: Vec<_> = self
            .papers
            .iter()
            .flat_map(|(paper, group, codes)| codes.iter().map(move |code| (paper, group, code)))
            .collect();
        let mut next = 0;
        let told = (0..records).map(|_| {
            let any = boxes[usize::try_from(throw(boxes.len() as u64)).expect("few")];
            match throw(10) {
                kind if kind < HANDED => {
                    let (paper, group, code) = boxes[next % boxes.len()];
                    next += 1;
                    let other = 1 + u32::try_from(throw(u64::from(GROUPS))).expect("few");
                    let group = if throw(20) == 0 { other } else { group.0 };
                    json!({ "kind": "box", "waybill": paper.0, "signed": { "how": "paper" },
                            "code": code.to_string(), "group": group })
                }
                9 => {
                    let chosen = json!({ "clothing.socks": 1 + throw(9) });
                    json!({ "kind": "ask", "group": any.1.0, "chosen": chosen, "urgent": false })
                }
                _ => {
                    let good = if throw(10) == 0 { 9 } else { 10 };
                    let lines = json!([{ "lot": LOT.0, "good": good, "damaged": 0 }]);
                    json!({ "kind": "inside", "code": any.2.to_string(), "lines": lines })
                }
            }
        });
        told.collect()
    }
}

impl Phone {
    async fn bound(
        door: &Door,
        address: SocketAddr,
        run: &Run,
        (number, records): (u64, u64),
    ) -> anyhow::Result<Self> {
        let outside = dice(7_000 + number);
        let papers = run.papers.iter().map(|(paper, ..)| *paper).collect();
        let member = member_of(0);
        let made = door.make_phone(member, papers, 72, member).await?;
        let key =
            SigningKey::from_slice(&outside.bytes::<32>()).context("a number of the curve's")?;
        let public = key.verifying_key().to_sec1_point(false);
        let mut line = Line::to(address).await?;
        let binding = json!({
            "secret": made.secret.text().as_str(), "key": hex(public.as_bytes()),
            "token": hex(&outside.bytes::<16>()), "lang": "en"
        });
        let answer = line.post("/field/bind", "", &binding.to_string()).await?;
        ensure!(answer.code == 200, "/field/bind answers {}", answer.code);
        let pair = PhonePair::of(&outside.bytes(), &door.seal_key()).context("a pair")?;
        let told = run.told(&outside, records);
        let batches = told.chunks(usize::try_from(BATCH)?).map(|told| {
            let rows = told.iter().map(|tells| {
                let attempt = pair.attempt(&outside);
                let text = json!({ "at": 1_795_348_800_000_i64, "tells": tells }).to_string();
                let sealed = pair.seal(&attempt, format!("{text:<256}").as_bytes());
                let sealed = STANDARD.encode(sealed);
                json!({ "attempt": attempt, "sealed": sealed })
            });
            let rows: Vec<Value> = rows.collect();
            let (records, body) = (rows.len() as u64, json!({ "rows": rows, "unsent": 0 }));
            let body = body.to_string();
            let signature: Signature = key.sign(format!("/field/outbox\n{body}").as_bytes());
            Batch { signature: hex(&signature.to_bytes()), body, records }
        });
        let batches = batches.collect::<Vec<_>>().into_iter();
        Ok(Self { address, line: None, number: made.phone.id.0, batches })
    }

    /// Sends its next batch: how many records were delivered, and how many a person has to look at; nothing
    /// when it has told all.
    pub(crate) async fn send(&mut self) -> anyhow::Result<Option<(u64, u64)>> {
        let Some(batch) = self.batches.next() else { return Ok(None) };
        let head =
            format!("busel-phone: {}\r\nbusel-signature: {}\r\n", self.number, batch.signature);
        let line = match &mut self.line {
            Some(line) => line,
            none => none.insert(Line::to(self.address).await?),
        };
        let answer = line.post("/field/outbox", &head, &batch.body).await?;
        ensure!(answer.code == 200, "/field/outbox answers {}", answer.code);
        let told: Value = serde_json::from_slice(&answer.body)?;
        let told = told["told"].as_array().context("each record is answered")?;
        ensure!(told.len() as u64 == batch.records, "each record is answered");
        let delivered = told.iter().filter(|fate| fate["is"] == "delivered").count() as u64;
        for fate in told {
            ensure!(fate["why"] != "refused" && fate["why"] != "unreadable", "{fate}");
        }
        Ok(Some((delivered, batch.records - delivered)))
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"))
}
