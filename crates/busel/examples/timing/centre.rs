//! Pages of things that are somebody else's and of things that never were, in one process.

use std::sync::Arc;

use anyhow::{Context, ensure};
use axum::Router;
use axum::body::Body;
use axum::http::{Request, header};
use busel::catalogue::lexicon;
use busel::clerk::{Clerk, Given};
use busel::door::{Door, Limits, Purpose, Taken};
use busel::home::Home;
use busel::outside::Outside;
use busel::vault::{Words, WordsKind};
use busel::web::{App, router};
use busel_domain::command::{Arrival, Command};
use busel_domain::ids::{ActorId, GroupId, HubId, LotId, NeedId};
use busel_domain::item::ItemKey;
use busel_domain::lot::{Batch, Condition};
use busel_domain::need::{NeedLine, Priority, Substitutes, Trust};
use busel_domain::proof::Proof;
use busel_domain::quantity::{Units, Written};
use busel_domain::role::{Actor, Grant, Reach, Role};
use busel_domain::size::Variant;
use busel_domain::time::Moment;
use tower::ServiceExt as _;

use crate::welch::Pair;
use crate::{interleaved, now, since};

/// Noon of 2026-11-22.
const NOON: Moment = Moment(1_795_348_800_000_000);

/// Foreign things have so long a history.
const CHANGES: usize = 20;

const HOST: &str = "127.0.0.1:4180";

/// Who asks for what: the foreign thing stands first.
const ASKED: [(&str, Role, Reach, [&str; 2]); 6] = [
    (
        "a need, by a requester",
        Role::Requester,
        Reach::Group(GroupId(1)),
        ["/needs/N-2", "/needs/N-9"],
    ),
    (
        "a group, by a requester",
        Role::Requester,
        Reach::Group(GroupId(1)),
        ["/groups/G-2", "/groups/G-9"],
    ),
    (
        "a history, by a requester",
        Role::Requester,
        Reach::Group(GroupId(1)),
        ["/history/N-2", "/history/N-9"],
    ),
    ("a need, by a warehouse", Role::Warehouse, Reach::Hub(HubId(1)), ["/needs/N-2", "/needs/N-9"]),
    ("a lot, by a warehouse", Role::Warehouse, Reach::Hub(HubId(1)), ["/stock/L-2", "/stock/L-9"]),
    (
        "a plan, by a requester",
        Role::Requester,
        Reach::Group(GroupId(1)),
        ["/plan/P-1", "/plan/P-9"],
    ),
];

/// Asks for each so often, in random sequence.
pub(crate) fn measure(samples: usize) -> anyhow::Result<Vec<Pair>> {
    let folder = tempfile::tempdir()?;
    let outside = Outside::fixed(NOON, 29);
    let home = Home::init(folder.path(), None, &outside)?;
    let clerk = Clerk::create(&home, Arc::clone(lexicon().catalogue()), outside.clone())?;
    let runtime = tokio::runtime::Runtime::new()?;
    let door = Door::open(&home, outside.clone())?;
    let (requester, warehouse) = runtime.block_on(async {
        fill(&clerk, &outside).await?;
        let requester = session(&door, ActorId(3)).await?;
        anyhow::Ok((requester, session(&door, ActorId(4)).await?))
    })?;
    let pages = router(App::alone(&home, clerk.clone(), door, outside));
    let mut pairs: Vec<Pair> =
        ASKED.iter().map(|(name, ..)| Pair::of(format!("{name}: foreign, missing"))).collect();
    let ask = |at: usize, side: usize| {
        let (_, role, _, paths) = ASKED[at];
        let session = if role == Role::Requester { &requester } else { &warehouse };
        runtime.block_on(one(&pages, paths[side], session))
    };
    // The first of each fills what is kept from one page to the next.
    for at in 0..ASKED.len() {
        ask(at, 0)?;
        ask(at, 1)?;
    }
    interleaved(&mut pairs, samples, ask)?;
    runtime.block_on(clerk.stop());
    Ok(pairs)
}

async fn one(pages: &Router, path: &str, session: &str) -> anyhow::Result<f64> {
    let asked = Request::get(path)
        .header(header::HOST, HOST)
        .header(header::COOKIE, session)
        .body(Body::empty())?;
    let pages = pages.clone();
    let began = now();
    let answer = match pages.oneshot(asked).await {
        Ok(answer) => answer,
        Err(never) => match never {},
    };
    let code = answer.status().as_u16();
    let body = axum::body::to_bytes(answer.into_body(), usize::MAX).await?;
    let took = since(began);
    ensure!(code == 404 && !body.is_empty(), "{path} answers {code}");
    Ok(took)
}

async fn session(door: &Door, member: ActorId) -> anyhow::Result<String> {
    let invite = door.invite(member, Purpose::Demo, ActorId::CONSOLE).await?;
    let Taken::Demo(admitted) = door.take(&invite.secret, "").await? else {
        anyhow::bail!("a demo's invite lets in");
    };
    let (token, _) = door.begin_session(admitted, Limits::OTHERS, "").await?;
    Ok(format!("busel-session={}", token.text().as_str()))
}

/// Two groups with a need each, two hubs with a lot each; the second of all has a long history.
async fn fill(clerk: &Clerk, outside: &Outside) -> anyhow::Result<()> {
    let name = || {
        let id = outside.words_id();
        (id, vec![Words::own(id, WordsKind::Name, format!("Name {id}"))])
    };
    let give = async |command: Command, words: Vec<Words>| {
        let (attempt, actor, happened) = (outside.attempt(), Actor::console(), None);
        clerk.give(Given { attempt, actor, command, happened, words }).await.map(drop)
    };
    for number in 1..=2_u32 {
        let (hub, words) = name();
        give(Command::OpenHub { name: hub, place: None, region: None }, words).await?;
        let (group, words) = name();
        give(Command::AddGroup { name: group, place: None, region: None }, words).await?;
        give(Command::RaiseNeeds { source: None, lines: vec![need(number)] }, vec![]).await?;
        let arrivals = vec![rice()];
        let hub = HubId(number);
        give(Command::TakeIn { source: None, hub, arrivals }, vec![]).await?;
    }
    for _ in 0..CHANGES {
        let need = NeedId(2);
        let (who, words) = name();
        let proof = Proof::Referee { words: who };
        give(Command::VerifyNeed { need, proof }, words).await?;
        give(Command::VerifyNeed { need, proof: Proof::Nothing }, vec![]).await?;
        let (hub, lot, units) = (HubId(2), LotId(2), Units::new(1).context("small")?);
        give(Command::Quarantine { hub, lot, units }, vec![]).await?;
    }
    for (member, role, reach) in [
        (2, Role::Coordinator, Reach::Everywhere),
        (3, ASKED[0].1, ASKED[0].2),
        (4, ASKED[4].1, ASKED[4].2),
    ] {
        let (id, words) = name();
        give(Command::AddMember { name: id }, words).await?;
        let grant = Grant { role, reach, until: None };
        give(Command::Grant { member: ActorId(member), grant }, vec![]).await?;
    }
    Ok(())
}

fn some() -> Units {
    Units::new(1_000).unwrap_or_default()
}

fn item() -> ItemKey {
    ItemKey::new("food.rice").expect("a key of the catalogue")
}

fn need(group: u32) -> NeedLine {
    NeedLine {
        group: GroupId(group),
        item: item(),
        variant: Variant::default(),
        written: Written::base(some()),
        asked: Some(some()),
        minimum: Units::ZERO,
        substitutes: Substitutes::Allowed,
        priority: Priority::P3,
        wanted_by: None,
        valid_until: None,
        trust: Trust::V1,
        source: None,
        words: None,
    }
}

fn rice() -> Arrival {
    let batch = Batch { condition: Condition::New, ..Batch::of(item()) };
    Arrival::of(batch, some())
}
