//! `busel people`: who may sign in, from the machine itself; and the first link of a new centre.

use busel_domain::command::Command;
use busel_domain::event::Fact;
use busel_domain::ids::{ActorId, Thing};
use busel_domain::role::{Actor, Grant, Reach, Role};
use clap::{Args, Subcommand};
use serde_json::json;

use super::{Desk, Ended, Failed};
use crate::clerk::{Clerk, Given};
use crate::door::{Door, NotIn, Purpose};
use crate::vault::{Words, WordsKind};
use crate::views::people::role_of_code;
use crate::web::App;

/// Who may sign in.
#[derive(Debug, Args)]
pub(crate) struct People {
    #[command(subcommand)]
    what: What,
    /// Answer in JSON.
    #[arg(long, global = true)]
    json: bool,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Everybody who joined, and what they may be.
    List,
    /// Somebody joins, by an alias.
    Add {
        /// What you call them.
        alias: String,
    },
    /// Somebody may be something more.
    Grant {
        /// Their number, such as M-2.
        member: String,
        /// coordinator, warehouse, driver, hand-out-point, requester, donor-desk, case-worker,
        /// auditor or admin.
        role: String,
        /// The hub, group or waybill it is for.
        #[arg(long, value_name = "H-1|G-1|W-1")]
        at: Option<String>,
        /// The last day, as 2026-12-31.
        #[arg(long)]
        until: Option<String>,
    },
    /// A link by which somebody makes a way in.
    Invite {
        /// Their number.
        member: String,
        /// Where browsers meet the centre.
        #[arg(long, default_value = "http://localhost:8787")]
        origin: String,
    },
}

impl People {
    pub(crate) async fn run(&self, desk: &Desk<'_>) -> Result<Ended, Failed> {
        let (home, clerk) = desk.open()?;
        let told = match &self.what {
            What::List => list(desk, &clerk),
            What::Add { alias } => {
                let member = add(desk, &clerk, alias).await?;
                json!({ "member": member.to_string() })
            }
            What::Grant { member, role, at, until } => {
                let grant = grant_said(role, at.as_deref(), until.as_deref())?;
                let command = Command::Grant { member: number(member)?, grant };
                let facts = give(desk, &clerk, command, Vec::new()).await?;
                let waits = facts.iter().any(|fact| matches!(fact, Fact::DeedProposed { .. }));
                json!({ "member": member, "waits_for_a_second_person": waits })
            }
            What::Invite { member, origin } => {
                let member = number(member)?;
                let present = clerk.present();
                if present.book.member(member).is_none_or(|member| member.has_left) {
                    return Err(Failed::BadUse(format!("there is no {member} at work here")));
                }
                let door = Door::open(&home, desk.outside.clone())?;
                let is_new = !door.ways(member).await.map_err(not_in)?.is_any();
                let purpose = if is_new { Purpose::Join } else { Purpose::Reset };
                let made = door.invite(member, purpose, ActorId::CONSOLE).await.map_err(not_in)?;
                let code = made.code.map(|code| code.text().to_owned());
                let link = format!("{origin}/join/{}", made.secret.text().as_str());
                json!({ "member": member.to_string(), "link": link, "say_aloud": code })
            }
        };
        clerk.stop().await;
        desk.terminal.told(&told, self.json)?;
        Ok(Ended::Done)
    }
}

fn list(desk: &Desk<'_>, clerk: &Clerk) -> serde_json::Value {
    let present = clerk.present();
    let today = desk.outside.now().day();
    let people = present.book.members().map(|member| {
        let grants = member.grants_on(today).map(|grant| {
            json!({
                "role": format!("{:?}", grant.role),
                "at": grant.reach.thing().map(|thing| thing.to_string()),
                "until": grant.until.map(|day| day.to_string()),
            })
        });
        json!({
            "member": member.id.to_string(),
            "alias": present.labels.get(member.name),
            "grants": grants.collect::<Vec<_>>(),
            "has_left": member.has_left,
        })
    });
    json!(people.collect::<Vec<_>>())
}

fn number(text: &str) -> Result<ActorId, Failed> {
    match text.parse() {
        Ok(Thing::Member(member)) => Ok(member),
        _ => Err(Failed::BadUse(format!("{text} is no member's number: write it like M-2"))),
    }
}

fn grant_said(role: &str, at: Option<&str>, until: Option<&str>) -> Result<Grant, Failed> {
    let role =
        role_of_code(role).ok_or_else(|| Failed::BadUse(format!("there is no role {role}")))?;
    let reach = match at.map(str::parse) {
        None => Reach::Everywhere,
        Some(Ok(Thing::Hub(hub))) => Reach::Hub(hub),
        Some(Ok(Thing::Group(group))) => Reach::Group(group),
        Some(Ok(Thing::Waybill(waybill))) => Reach::Waybill(waybill),
        Some(_) => return Err(Failed::BadUse("--at takes H-1, G-1 or W-1".into())),
    };
    let until = match until {
        None => None,
        Some(text) => Some(super::import::day(text).map_err(Failed::BadUse)?),
    };
    Ok(Grant { role, reach, until })
}

fn not_in(no: NotIn) -> Failed {
    if let NotIn::Fault(fault) = no { Failed::Fault(fault) } else { Failed::BadUse(no.to_string()) }
}

async fn give(
    desk: &Desk<'_>,
    clerk: &Clerk,
    command: Command,
    words: Vec<Words>,
) -> Result<Vec<Fact>, Failed> {
    let (attempt, actor) = (desk.outside.attempt(), Actor::console());
    Ok(clerk.give(Given { attempt, actor, command, happened: None, words }).await?.facts)
}

async fn add(desk: &Desk<'_>, clerk: &Clerk, alias: &str) -> Result<ActorId, Failed> {
    let id = desk.outside.words_id();
    let words = vec![Words { id, kind: WordsKind::Name, about: id, text: alias.to_owned() }];
    let facts = give(desk, clerk, Command::AddMember { name: id }, words).await?;
    let added = facts.iter().find_map(Fact::member_added);
    added.ok_or_else(|| Failed::BadUse("nobody was added".into()))
}

/// Where nobody has a way in yet: the first coordinator, and a link for them. In a demo the link
/// leads straight in, each time the demo is served.
pub(crate) async fn first_link(desk: &Desk<'_>, app: &App) -> Result<Vec<String>, Failed> {
    if app.door.has_anybody().await.map_err(not_in)? {
        return Ok(Vec::new());
    }
    let today = desk.outside.now().day();
    let present = app.clerk.present();
    let first = present.book.members().find(|member| member.is(Role::Coordinator, today));
    let member = if let Some(first) = first {
        first.id
    } else {
        let member = add(desk, &app.clerk, "Coordinator").await?;
        let grant = Grant { role: Role::Coordinator, reach: Reach::Everywhere, until: None };
        give(desk, &app.clerk, Command::Grant { member, grant }, Vec::new()).await?;
        member
    };
    // The links of earlier starts were never used: each would be a door until its two days are over.
    for earlier in app.door.invites().await.map_err(not_in)? {
        if earlier.inviter == ActorId::CONSOLE && earlier.member == member {
            app.door.withdraw_invite(earlier.id).await.map_err(not_in)?;
        }
    }
    let purpose = if app.key_is_bare { Purpose::Demo } else { Purpose::Join };
    let made = app.door.invite(member, purpose, ActorId::CONSOLE).await.map_err(not_in)?;
    let link = format!("{}/join/{}", app.origin, made.secret.text().as_str());
    Ok(match made.code {
        Some(code) => vec![
            "Nobody has signed in here yet. The first coordinator opens, once:".to_owned(),
            format!("  {link}"),
            format!("and types these digits: {}", code.text()),
        ],
        None => vec![format!("Open this once to look around: {link}")],
    })
}
