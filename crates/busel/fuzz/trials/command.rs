//! Any bytes as commands: the rules say no, or facts come of them that keep the ledger.
//!
//! A text is commands in JSON, one a line; all of it is also tried as one command in the compact
//! form. They are given to one small Book, one after the other, so that a later one meets what an
//! earlier one did.

use std::sync::{Arc, LazyLock};

use busel::catalogue::lexicon;
use busel_domain::book::Book;
use busel_domain::boxes::Countersign;
use busel_domain::command::{Arrival, Command, Counterpart, LossFrom};
use busel_domain::event::Event;
use busel_domain::flag::Flag;
use busel_domain::ids::{
    ActorId, AsideId, Attempt, Digest, GroupId, HubId, LossId, LotId, NeedId, OfferId, PlanId, Seq,
    Thing, WaybillId, WordsId,
};
use busel_domain::item::ItemKey;
use busel_domain::ledger::{LossReason, Place};
use busel_domain::lot::{Batch, Condition};
use busel_domain::need::{NeedLine, Priority, Substitutes, Trust};
use busel_domain::offer::{Answer, OfferLine};
use busel_domain::people::{HeadCount, Living};
use busel_domain::proof::Proof;
use busel_domain::quantity::{Units, Written};
use busel_domain::role::{Actor, Grant, Reach, Role};
use busel_domain::sight::Matter;
use busel_domain::size::Variant;
use busel_domain::store::StoreLine;
use busel_domain::unwanted::WhyNot;
use busel_domain::waybill::{CountedLine, Destination, SentLine};

use super::Seed;
use super::centre::NOON;

/// Commands of one text; more would only be slower.
const COMMANDS_MAX: usize = 24;

static BOOK: LazyLock<Book> = LazyLock::new(|| small_book().0);

/// Reads them as commands, gives them, and looks at the books after each.
pub(crate) fn tries(bytes: &[u8]) {
    if let Ok(command) = postcard::from_bytes::<Command>(bytes) {
        give(&mut BOOK.clone(), &command);
    }
    let mut book = BOOK.clone();
    for line in bytes.split(|byte| *byte == b'\n').take(COMMANDS_MAX) {
        if let Ok(command) = serde_json::from_slice::<Command>(line) {
            give(&mut book, &command);
        }
    }
    let kept = postcard::to_allocvec(&book).expect("a Book is plain values");
    let again: Book = postcard::from_bytes(&kept).expect("what was written is read");
    assert!(again.with_catalogue(Arc::clone(book.catalogue())) == book);
}

/// Gives a command as everybody who might; what the console may do is done.
fn give(book: &mut Book, command: &Command) {
    let text = serde_json::to_vec(command).expect("a command is plain values");
    assert_eq!(serde_json::from_slice::<Command>(&text).ok().as_ref(), Some(command));
    for member in book.members().map(|member| member.id).collect::<Vec<_>>() {
        if let Some(actor) = book.actor(member, NOON.day()) {
            let _refused_or_not = book.decide(&actor, command, NOON);
        }
    }
    let decided = book.decide(&Actor::console(), command, NOON);
    assert!(decided.is_ok() || !command.is_report(), "law L2: {decided:?}");
    for fact in decided.unwrap_or_default() {
        let event = Event {
            seq: Seq(book.seq().0 + 1),
            by: ActorId::CONSOLE,
            happened: NOON,
            recorded: NOON,
            attempt: Attempt([0; 16]),
            fact,
        };
        let text = serde_json::to_vec(&event).expect("an event is plain values");
        assert_eq!(serde_json::from_slice::<Event>(&text).ok().as_ref(), Some(&event));
        book.apply(&event);
    }
    assert_eq!(book.stock().faults(), [], "law L1");
}

/// Two hubs, two groups with a need each, a lot at each hub, a waybill on the road, and members who
/// see only what is theirs. Beside it the names of the groups.
pub(crate) fn small_book() -> (Book, Vec<WordsId>) {
    let mut book = Book::new(Arc::clone(lexicon().catalogue()));
    let mut names = Vec::new();
    for number in 1..=2_u8 {
        let (hub, group) = (WordsId([number; 16]), WordsId([100 + number; 16]));
        names.push(group);
        let (place, region) = (None, None);
        give(&mut book, &Command::OpenHub { name: hub, place, region });
        let region = None;
        give(&mut book, &Command::AddGroup { name: group, place, region });
        let lines = vec![need(number.into())];
        give(&mut book, &Command::RaiseNeeds { source: None, lines });
        let hub = HubId(number.into());
        give(&mut book, &Command::TakeIn { source: None, hub, arrivals: vec![rice(1_000)] });
    }
    give(&mut book, &dispatch());
    let grants = [
        (Role::Coordinator, Reach::Everywhere),
        (Role::Warehouse, Reach::Hub(HubId(1))),
        (Role::Requester, Reach::Group(GroupId(1))),
        (Role::Driver, Reach::Waybill(WaybillId(1))),
    ];
    for (at, (role, reach)) in grants.into_iter().enumerate() {
        give(&mut book, &Command::AddMember { name: WordsId([at.to_le_bytes()[0]; 16]) });
        let member = book.members().last().expect("just added").id;
        let grant = Grant { role, reach, until: None };
        give(&mut book, &Command::Grant { member, grant });
    }
    (book, names)
}

fn some(units: u64) -> Units {
    Units::new(units).expect("small")
}

fn need(group: u32) -> NeedLine {
    NeedLine {
        group: GroupId(group),
        item: ItemKey::new("food.rice").expect("a key"),
        variant: Variant::default(),
        written: Written::base(some(1_000)),
        asked: Some(some(1_000)),
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

fn rice(units: u64) -> Arrival {
    let batch = Batch {
        expiry: Some(NOON.day().plus(90)),
        condition: Condition::New,
        donor: Some("D-0147".into()),
        ..Batch::of(ItemKey::new("food.rice").expect("a key"))
    };
    Arrival::of(batch, some(units))
}

fn in_store(units: u64) -> StoreLine {
    StoreLine {
        item: ItemKey::new("food.rice").expect("a key"),
        variant: Variant::default(),
        units: some(units),
        expiry: Some(NOON.day().plus(9)),
    }
}

fn dispatch() -> Command {
    let sent = SentLine { lot: LotId(1), units: some(100), need: Some(NeedId(1)) };
    Command::Dispatch {
        from: HubId(1),
        to: Destination::Group(GroupId(1)),
        lines: vec![sent],
        boxes: Vec::new(),
    }
}

/// Commands of most kinds: each alone, all of them in one text, and each in the compact form.
pub(crate) fn seeds() -> Vec<Seed> {
    let (name, hub, lot, units) = (WordsId([9; 16]), HubId(1), LotId(1), some(10));
    let group = GroupId(1);
    let grant = Grant { role: Role::Auditor, reach: Reach::Everywhere, until: None };
    let counted = CountedLine { lot, good: some(90), damaged: some(5) };
    let (place, region, source) = (None, None, None);
    // A table: a command of every kind.
    let commands = [
        Command::OpenHub { name, place, region },
        Command::AddGroup { name, place: Some(name), region: None },
        Command::RaiseNeeds { source, lines: vec![need(1), need(2)] },
        Command::VerifyNeed { need: NeedId(1), proof: Proof::Referee { words: name } },
        Command::ConfirmNeed { need: NeedId(1) },
        Command::DismissFlag { need: NeedId(1), flag: Flag::NoReceipt, words: name },
        Command::WithdrawNeed { need: NeedId(2) },
        Command::ReopenNeed { need: NeedId(2) },
        Command::TellApart { one: NeedId(1), other: NeedId(2) },
        Command::JoinNeeds { keep: NeedId(1), join: NeedId(2) },
        Command::AskNotToBring {
            item: ItemKey::new("food.rice").expect("a key"),
            why: WhyNot::Enough,
            until: None,
        },
        Command::AnswerOffer { offer: OfferId(1), answer: Answer::Accepted(units) },
        Command::MakeOffer {
            line: OfferLine::of(ItemKey::new("food.rice").expect("a key"), units),
        },
        Command::PromiseOffer { offer: OfferId(1), by: NOON.day().plus(3) },
        Command::BringOffer { offer: OfferId(1), units: some(4) },
        Command::TakeBackOffer { offer: OfferId(2) },
        Command::MakeLink { group, hash: Digest([3; 32]), until: NOON.day().plus(9) },
        Command::TakeIn { source: None, hub, arrivals: vec![rice(7), rice(u64::from(u32::MAX))] },
        dispatch(),
        Command::Quarantine { hub, lot, units },
        Command::Release { hub, lot, units },
        Command::ProposeLoss {
            from: LossFrom::Quarantine(hub),
            lot,
            units,
            reason: LossReason::Damaged,
        },
        Command::ConfirmLoss { loss: LossId(1) },
        Command::ReportReceipt {
            waybill: WaybillId(1),
            counted: vec![counted],
            otherwise: Vec::new(),
            boxes: Vec::new(),
            signed: Countersign::Nothing,
        },
        Command::SettleDiscrepancy {
            place: Place::Waybill(WaybillId(1)),
            lot,
            with: Counterpart::Hub(hub),
            words: None,
        },
        Command::CloseAside { aside: AsideId(1), words: None },
        Command::ReportHandover { hub, group, lot, units: some(5_000), need: Some(NeedId(1)) },
        Command::ReportCount { hub, lot, counted: some(3) },
        Command::AdoptPlan { plan: PlanId(1) },
        Command::CountPeople {
            group,
            people: HeadCount::of(84),
            living: Some(Living { floor_m2: Some(70), ..Living::default() }),
        },
        Command::ReportGroupStock { group, day: NOON.day(), lines: vec![in_store(40)] },
        Command::AddMember { name },
        Command::Grant { member: ActorId(3), grant },
        Command::SeeOff { member: ActorId(4) },
        Command::Look { at: Thing::Group(group), matter: Matter::Places },
        Command::KeepContact { group, contact: name },
    ];
    let mut seeds = Vec::new();
    let mut all = Vec::new();
    for (at, command) in commands.iter().enumerate() {
        let text = serde_json::to_vec(command).expect("a command is plain values");
        let compact = postcard::to_allocvec(command).expect("a command is plain values");
        all.extend_from_slice(&text);
        all.push(b'\n');
        seeds.push((format!("{at:02}.json"), text));
        seeds.push((format!("{at:02}.postcard"), compact));
    }
    seeds.push(("all.json".to_owned(), all));
    seeds
}
