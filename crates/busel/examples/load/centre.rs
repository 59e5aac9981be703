//! A centre with one large lot, some groups and hundreds of boxes that everybody handles, served on a
//! port of this machine.

use std::net::SocketAddr;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use anyhow::{Context, ensure};
use busel::catalogue::lexicon;
use busel::clerk::{Clerk, Given};
use busel::door::{Door, Limits, Purpose, Taken};
use busel::home::Home;
use busel::outside::Outside;
use busel::vault::{Words, WordsKind};
use busel::web::{App, serve};
use busel_domain::boxes::{BoxCode, BoxState, Contents, Handling};
use busel_domain::command::{Arrival, Command};
use busel_domain::ids::{ActorId, DeedId, HubId, LotId};
use busel_domain::ledger::Account;
use busel_domain::lot::{Batch, Condition};
use busel_domain::quantity::Units;
use busel_domain::role::{Actor, Grant, Reach, Role};
use busel_domain::time::Moment;
use tempfile::TempDir;

/// Noon of 2026-11-22.
const NOON: Moment = Moment(1_795_348_800_000_000);

pub(crate) const HUB: HubId = HubId(1);
pub(crate) const LOT: LotId = LotId(1);
pub(crate) const GROUPS: u32 = 4;

/// Coordinators; each is signed in at several machines at once.
const MEMBERS: u32 = 8;

/// Units given to the centre: enough that nobody finds the shelf empty.
pub(crate) const GIVEN: i64 = 100_000_000;

/// Boxes at the beginning, and units in each.
const BOXES: usize = 400;
const IN_A_BOX: u64 = 10_000;

/// So many boxes are before everybody's eyes, and so often somebody looks anew.
const ON_BOARD: usize = 1_000;
const LOOKS: Duration = Duration::from_millis(100);

pub(crate) struct Centre {
    pub(crate) clerk: Clerk,
    pub(crate) door: Door,
    pub(crate) home: Home,
    pub(crate) address: SocketAddr,
    /// The boxes that are open at the hub.
    pub(crate) board: Board,
    /// The cookie of each client.
    pub(crate) sessions: Vec<String>,
    _folder: TempDir,
}

/// The boxes that are open at the hub, as they were a moment ago: what people see on their pages.
#[derive(Debug, Clone, Default)]
pub(crate) struct Board(Arc<RwLock<Arc<Vec<BoxCode>>>>);

impl Board {
    pub(crate) fn codes(&self) -> Arc<Vec<BoxCode>> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    async fn follow(self, clerk: Clerk) {
        loop {
            let present = clerk.present();
            let open = present.book.cartons().filter(|carton| {
                carton.state == BoxState::Open && carton.at == Some(Account::Hub(HUB))
            });
            let codes = Arc::new(open.map(|carton| carton.code).take(ON_BOARD).collect());
            *self.0.write().unwrap_or_else(PoisonError::into_inner) = codes;
            drop(present);
            tokio::time::sleep(LOOKS).await;
        }
    }
}

pub(crate) fn units(number: u64) -> Units {
    Units::new(number).expect("small")
}

/// What stands on a new label. A number that reads like something else is thrown again.
pub(crate) fn new_code(dice: &Outside) -> BoxCode {
    loop {
        if let Some(code) = BoxCode::drawn(u64::from_le_bytes(dice.bytes())) {
            return code;
        }
    }
}

/// Dice that fall otherwise than the centre's own.
pub(crate) fn dice(seed: u64) -> Outside {
    Outside::fixed(NOON, seed)
}

pub(crate) fn member_of(number: u32) -> ActorId {
    ActorId(ActorId::FIRST_MEMBER.0 + number)
}

/// A new centre and its server.
pub(crate) async fn made(clients: u64) -> anyhow::Result<Centre> {
    let folder = tempfile::tempdir()?;
    let outside = Outside::fixed(NOON, 53);
    let home = Home::init(folder.path(), None, &outside)?;
    let clerk = Clerk::create(&home, Arc::clone(lexicon().catalogue()), outside.clone())?;
    fill(&clerk, &outside).await?;
    let door = Door::open(&home, outside.clone())?;
    let mut sessions = Vec::new();
    for client in 0..clients {
        let member = member_of(u32::try_from(client)? % MEMBERS);
        let invite = door.invite(member, Purpose::Demo, ActorId::CONSOLE).await?;
        let Taken::Demo(admitted) = door.take(&invite.secret, "").await? else {
            anyhow::bail!("a demo's invite lets in");
        };
        let (token, _) = door.begin_session(admitted, Limits::COORDINATOR, "").await?;
        sessions.push(format!("busel-session={}", token.text().as_str()));
    }
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let app = App::alone(&home, clerk.clone(), door.clone(), outside);
    tokio::spawn(serve(app, listener, std::future::pending()));
    let board = Board::default();
    tokio::spawn(board.clone().follow(clerk.clone()));
    Ok(Centre { clerk, door, home, address, board, sessions, _folder: folder })
}

async fn fill(clerk: &Clerk, outside: &Outside) -> anyhow::Result<()> {
    let name = |text: &str| {
        let id = outside.words_id();
        (id, vec![Words::own(id, WordsKind::Name, text.to_owned())])
    };
    for number in 0..MEMBERS {
        let (member, words) = name(&format!("Coordinator {number}"));
        give(clerk, outside, Command::AddMember { name: member }, words).await?;
        let grant = Grant { role: Role::Coordinator, reach: Reach::Everywhere, until: None };
        give(clerk, outside, Command::Grant { member: member_of(number), grant }, Vec::new())
            .await?;
        // The first one is made by whoever has the machine; of the others a second person knows.
        if number > 0 {
            let (attempt, happened, words) = (outside.attempt(), None, Vec::new());
            let actor = Actor::everywhere(ActorId::FIRST_MEMBER, &[Role::Coordinator]);
            let command = Command::Agree { deed: DeedId(number) };
            clerk.give(Given { attempt, actor, command, happened, words }).await?;
        }
    }
    let (hub, words) = name("Hub");
    give(clerk, outside, Command::OpenHub { name: hub, place: None, region: None }, words).await?;
    for number in 1..=GROUPS {
        let (group, words) = name(&format!("Group {number}"));
        let command = Command::AddGroup { name: group, place: None, region: None };
        give(clerk, outside, command, words).await?;
    }
    let item = lexicon().catalogue().items().find(|item| item.base_unit.is_goods());
    let batch = Batch {
        condition: Condition::New,
        ..Batch::of(item.context("there are goods")?.key.clone())
    };
    let arrivals = vec![Arrival::of(batch, units(u64::try_from(GIVEN)?))];
    let command = Command::TakeIn { source: None, hub: HUB, arrivals };
    give(clerk, outside, command, Vec::new()).await?;
    let boxes = std::iter::repeat_with(|| new_code(outside)).take(BOXES).collect();
    let contents = Contents::from([(LOT, units(IN_A_BOX))]);
    let handling = Handling::Pack { boxes, hub: HUB, contents, grams: None };
    give(clerk, outside, Command::Handle { handling }, Vec::new()).await?;
    ensure!(clerk.present().book.cartons().len() == BOXES, "they were packed");
    Ok(())
}

pub(crate) async fn give(
    clerk: &Clerk,
    outside: &Outside,
    command: Command,
    words: Vec<Words>,
) -> anyhow::Result<()> {
    let (attempt, actor, happened) = (outside.attempt(), Actor::console(), None);
    clerk.give(Given { attempt, actor, command, happened, words }).await?;
    Ok(())
}
