//! What is sealed to a centre opens there, after a restart too, and by nobody else.

use std::sync::Arc;

use busel::catalogue::lexicon;
use busel::clerk::{Clerk, Given, Present};
use busel::courier::{Brought, By, Courier, NotBrought, NotKnown, NotTaken, Post, Taken, day};
use busel::home::Home;
use busel::outside::Outside;
use busel_domain::command::{Arrival, Command};
use busel_domain::event::Fact;
use busel_domain::ids::{Digest, HubId, LotId, PeerId, WaybillId};
use busel_domain::item::ItemKey;
use busel_domain::ledger::{Account, Place};
use busel_domain::lot::Batch;
use busel_domain::peer::PeerDeed;
use busel_domain::quantity::Units;
use busel_domain::role::Actor;
use busel_domain::size::{Size, SizeSystem, Variant, Wearer};
use busel_domain::time::{Day, Moment};
use busel_domain::waybill::{Destination, SentLine};
use busel_waybill::cose::{Signed, SigningKey};
use busel_waybill::extras::Extras;
use busel_waybill::heading::Chain;
use busel_waybill::message::Message;
use busel_waybill::open::{NotOpened, Opener};
use busel_waybill::seal::{Carriage, Recipients, seal};
use busel_waybill::square;
use busel_waybill::thanks::{GiftTags, Photos, Thanks};
use busel_waybill::trust::{NoCard, SignedCard};
use busel_waybill::words::{self, NodeId, ThanksText, Week};
use rustls::RootCertStore;
use tempfile::TempDir;

use crate::pages::peers::card_of;

const NOON: Moment = Moment(1_795_348_800_000_000);

struct Node {
    folder: TempDir,
    outside: Outside,
    home: Option<Home>,
    clerk: Option<Clerk>,
}

impl Node {
    fn new(seed: u64) -> Self {
        let (folder, outside) =
            (tempfile::tempdir().expect("a folder"), Outside::fixed(NOON, seed));
        let home = Home::init(folder.path(), None, &outside).expect("an empty folder");
        let catalogue = Arc::clone(lexicon().catalogue());
        let clerk = Clerk::create(&home, catalogue, outside.clone()).expect("a new store");
        Self { folder, outside, home: Some(home), clerk: Some(clerk) }
    }

    fn courier(&self) -> Courier {
        let clerk = self.clerk.clone().expect("it is at work");
        Courier::new(clerk, self.outside.clone())
    }

    fn by(&self) -> By {
        By { actor: Actor::console(), attempt: self.outside.attempt() }
    }

    async fn starts_again(&mut self) {
        self.clerk.take().expect("it was at work").stop().await;
        drop(self.home.take());
        let home = Home::open(self.folder.path(), None).expect("it was closed");
        let catalogue = Arc::clone(lexicon().catalogue());
        self.clerk = Some(Clerk::open(&home, catalogue, self.outside.clone()).expect("readable"));
        self.home = Some(home);
    }

    async fn verify(&self, peer: u32) {
        let courier = self.courier();
        let card = courier.card_of(PeerId(peer)).await.expect("readable").expect("met");
        let deed =
            PeerDeed::Verify { peer: PeerId(peer), key: Digest(card.card().key.thumbprint()) };
        courier.decide(self.by(), deed).await.expect("a coordinator may");
    }

    async fn opens(&self, sealed: &[u8]) -> Result<Message, NotOpened> {
        let courier = self.courier();
        let secrets = courier.secrets().await.expect("readable");
        let peers = courier.peers().await.expect("readable");
        let (me, today) = (NodeId(courier.node().0), day(NOON.day()));
        let opener = Opener { me, secrets: &secrets, peers: &peers, today };
        opener.open(sealed).map(|opened| opened.received.message().clone())
    }
}

fn today() -> Day {
    NOON.day()
}

/// Thanks from the centre of this number, sealed by the newest card of another.
fn thanks(number: u8, to: &SignedCard) -> (Message, Vec<u8>) {
    let key = SigningKey::of(&[number; 32]);
    let message = Message::Thanks(Thanks {
        id: words::WaybillId([7; 16]),
        chain: Chain::FIRST,
        from: key.public().node(),
        to: to.card().node,
        week: Week::of(day(today())),
        text: Some(ThanksText::new("Дзякуй!").expect("short")),
        photos: Photos::default(),
        gifts: GiftTags::default(),
        extras: Extras::default(),
    });
    let receiver = to.card().epochs.on(day(today())).expect("of this month").recipient();
    let recipients = Recipients { receiver, archive: receiver };
    let sealed = seal(&Signed::new(&message, &key), recipients, Carriage::File);
    (message, sealed.expect("small"))
}

#[tokio::test]
async fn what_is_sealed_to_us_opens_here_after_a_restart_too_and_nowhere_else() {
    let mut here = Node::new(31);
    assert!(here.courier().card().await.expect("readable").is_none());
    let card = here.courier().make_card(here.by(), "Львоў", &[]).await.expect("a name");
    // Seven months of keys and a name are one square that an old phone reads.
    assert!(card.to_bytes().len() < 540 && square::card_text(&card).is_some());
    here.courier().meet(here.by(), card_of(1, "Bristol", today()), None).await.expect("a card");
    let (message, sealed) = thanks(1, &card);
    assert_eq!(here.opens(&sealed).await, Err(NotOpened::NotIntroduced), "a card alone is nobody");
    here.verify(1).await;
    assert_eq!(here.opens(&sealed).await, Ok(message.clone()));
    here.starts_again().await;
    assert_eq!(here.opens(&sealed).await, Ok(message.clone()));
    // A later card of ours opens what was sealed by the one before, and the other way round.
    let later = here.courier().make_card(here.by(), "Львоў 2", &[]).await.expect("a name");
    assert_eq!(later.card().chain.previous(), card.own().hash());
    assert_eq!(here.opens(&sealed).await, Ok(message));
    assert!(here.opens(&thanks(1, &later).1).await.is_ok());
    let elsewhere = Node::new(32);
    elsewhere.courier().make_card(elsewhere.by(), "Kharkiv", &[]).await.expect("a name");
    let met = elsewhere.courier().meet(elsewhere.by(), card_of(1, "Bristol", today()), None).await;
    met.expect("a card");
    elsewhere.verify(1).await;
    assert_eq!(elsewhere.opens(&sealed).await, Err(NotOpened::NotForUs));
    let deed = PeerDeed::Revoke { peer: PeerId(1) };
    here.courier().decide(here.by(), deed).await.expect("a coordinator may");
    assert_eq!(here.opens(&sealed).await, Err(NotOpened::Revoked));
}

#[tokio::test]
async fn a_card_that_does_not_follow_is_not_taken_and_nothing_of_it_stays() {
    let here = Node::new(33);
    let own = here.courier().make_card(here.by(), "Львоў", &[]).await.expect("a name");
    let no = here.courier().meet(here.by(), own, None).await;
    assert!(matches!(no, Err(NotKnown::Ourselves)), "{no:?}");
    let there = Node::new(34);
    let first = there.courier().make_card(there.by(), "Kharkiv", &[]).await.expect("a name");
    let next = there.courier().make_card(there.by(), "Kharkiv", &[]).await.expect("a name");
    let last = there.courier().make_card(there.by(), "Харків", &[]).await.expect("a name");
    let no = here.courier().meet(here.by(), next.clone(), None).await;
    assert!(matches!(no, Err(NotKnown::Card(NoCard::Name))), "{no:?}");
    here.courier().meet(here.by(), first.clone(), Some("Kha")).await.expect("a first card");
    let no = here.courier().meet(here.by(), last.clone(), None).await;
    assert!(matches!(no, Err(NotKnown::Card(NoCard::Chain))), "{no:?}");
    here.courier().meet(here.by(), next, None).await.expect("it follows");
    here.courier().meet(here.by(), last.clone(), None).await.expect("it follows");
    let shown = here.courier().card_of(PeerId(1)).await.expect("readable").expect("met");
    assert_eq!(shown, last);
    let no = here.courier().meet(here.by(), first, None).await;
    assert!(
        matches!(no, Err(NotKnown::Card(NoCard::Chain))),
        "an old card changes nothing: {no:?}"
    );
    let present = here.clerk.as_ref().expect("at work").present();
    let peers: Vec<_> = present.book.peers().collect();
    assert_eq!((peers.len(), peers[0].cards.len()), (1, 3));
    assert_eq!(present.labels.get(peers[0].name), Some("Kha"));
}

/// Two centres that met.
async fn two() -> (Node, Node) {
    let (here, there) = (Node::new(41), Node::new(42));
    let own = here.courier().make_card(here.by(), "Bristol", &[]).await.expect("a name");
    let theirs = there.courier().make_card(there.by(), "Львоў", &[]).await.expect("a name");
    here.courier().meet(here.by(), theirs, None).await.expect("a first card");
    there.courier().meet(there.by(), own, None).await.expect("a first card");
    here.verify(1).await;
    there.verify(1).await;
    (here, there)
}

impl Node {
    async fn give(&self, command: Command) -> Vec<Fact> {
        let By { actor, attempt } = self.by();
        let given = Given { attempt, actor, command, happened: None, words: Vec::new() };
        let clerk = self.clerk.as_ref().expect("at work");
        clerk.give(given).await.expect("the rules allow it").facts
    }

    /// Boots of two sizes and tins come into a hub, and some of each leaves for the other centre.
    async fn sends(&self) -> WaybillId {
        let name = self.outside.words_id();
        self.give(Command::OpenHub { name, place: None, region: None }).await;
        let sized = |value: &str| Variant {
            wearer: Wearer::Man,
            size: Some(Size { system: SizeSystem::EuShoe, value: value.into(), millimetres: None }),
            form: None,
        };
        let boots = |value| Batch { variant: sized(value), ..batch("boots.winter") };
        let tins = Batch {
            expiry: Some(today().plus(400)),
            maker_batch: Some("L2406A17".into()),
            ..batch("food.canned_beans")
        };
        let arrivals = [boots("43"), boots("44"), tins].map(|one| Arrival::of(one, units(100)));
        self.give(Command::TakeIn { source: None, hub: HubId(1), arrivals: arrivals.into() }).await;
        let line = |lot, amount| SentLine { lot: LotId(lot), units: units(amount), need: None };
        let lines = vec![line(1, 10), line(2, 12), line(3, 48)];
        let to = Destination::Peer(PeerId(1));
        self.give(Command::Dispatch { from: HubId(1), to, lines, boxes: Vec::new() }).await;
        self.present().book.waybills().last().expect("just sent").id
    }

    fn present(&self) -> Arc<Present> {
        self.clerk.as_ref().expect("at work").present()
    }

    fn held(&self, lot: u32, account: Account) -> i64 {
        self.present().book.stock().held(LotId(lot), account)
    }

    async fn takes(&self, sealed: &[u8]) -> Taken {
        self.courier().take(self.by(), sealed).await.expect("it is meant for us")
    }

    async fn writes(&self) -> Vec<Vec<u8>> {
        self.courier().write_all(&self.by(), PeerId(1)).await.expect("they have a card");
        self.courier().outbox(PeerId(1)).await.expect("they have a card")
    }
}

fn units(amount: u64) -> Units {
    Units::new(amount).expect("small")
}

fn batch(item: &str) -> Batch {
    Batch::of(ItemKey::new(item).expect("a key"))
}

#[tokio::test]
async fn a_centre_that_cannot_be_reached_keeps_nothing_from_the_others() {
    let (here, one, two) = (Node::new(51), Node::new(52), Node::new(53));
    here.courier().make_card(here.by(), "Bristol", &[]).await.expect("a name");
    // Nothing listens at the first port of a machine, and the other is no address that is called.
    let inboxes = ["http://127.0.0.1:1/inbox", "http://192.0.2.1/inbox"].map(str::to_owned);
    for (node, inbox) in [&one, &two].into_iter().zip(&inboxes) {
        let inboxes = std::slice::from_ref(inbox);
        let card = node.courier().make_card(node.by(), "Przemyśl", inboxes).await.expect("a name");
        here.courier().meet(here.by(), card, None).await.expect("a first card");
    }
    here.verify(1).await;
    here.sends().await;
    let mut post = Post::believing(RootCertStore::empty());
    let told = |round: Vec<Brought>| -> Vec<_> {
        let told = round.iter().map(|it| (it.peer.0, it.letters, it.why_not));
        told.collect()
    };
    let round = here.courier().post(&here.by(), &mut post).await.expect("the machine can");
    assert_eq!(told(round), [(1, 0, Some(NotBrought::Silent))], "the other is not believed");
    here.verify(2).await;
    let lines = vec![SentLine { lot: LotId(1), units: units(5), need: None }];
    let to = Destination::Peer(PeerId(2));
    here.give(Command::Dispatch { from: HubId(1), to, lines, boxes: Vec::new() }).await;
    let round = here.courier().post(&here.by(), &mut post).await.expect("the machine can");
    let expected = [(1, 0, Some(NotBrought::Silent)), (2, 0, Some(NotBrought::Open))];
    assert_eq!(told(round), expected);
    let round = here.courier().post(&here.by(), &mut post).await.expect("the machine can");
    assert_eq!(
        told(round),
        [(2, 0, Some(NotBrought::Open))],
        "and the first is left alone a while"
    );
}

#[tokio::test]
async fn a_consignment_crosses_and_its_receipt_comes_back_whatever_is_lost_and_doubled() {
    let (here, mut there) = two().await;
    let way = here.sends().await;
    let letters = here.writes().await;
    assert_eq!((letters.len(), here.writes().await.len()), (1, 1), "a paper is written once");
    // The receiver hears it twice, and once more after it was switched off.
    let Taken::Coming(id) = there.takes(&letters[0]).await else { panic!("a waybill") };
    assert_eq!(there.takes(&letters[0]).await, Taken::Coming(id));
    there.starts_again().await;
    assert_eq!(there.takes(&letters[0]).await, Taken::Coming(id));
    assert_eq!(there.present().book.consignments().count(), 1);
    let lines = there.courier().lines(id).await.expect("readable");
    let told: Vec<_> = lines.iter().map(|line| (line.number, line.sent.get())).collect();
    assert_eq!(told, [(1, 10), (2, 12), (3, 48)]);
    let sent = |lot| here.present().book.lot(LotId(lot)).expect("taken in").batch.clone();
    let came = |at: usize| lines[at].batch.clone().expect("both have this catalogue");
    assert_eq!((came(0).variant, came(1).variant), (sent(1).variant, sent(2).variant));
    assert_eq!(came(2).maker_batch, sent(3).maker_batch);
    assert!(came(2).expiry <= sent(3).expiry, "food is never said to be good for longer");
    assert!(came(2).expiry > sent(3).expiry.map(|until| until.plus(-31)));
    // It is counted in two parts: two pairs are missing, a tin is crushed.
    let name = there.outside.words_id();
    there.give(Command::OpenHub { name, place: None, region: None }).await;
    let count = async |counted: &[(u16, u64, u64)], is_final| {
        let counted = counted.iter().map(|(line, good, bad)| (*line, (units(*good), units(*bad))));
        let to = (id, HubId(1));
        let done = there.courier().take_over(there.by(), to, &counted.collect(), is_final).await;
        done.expect("it is on the paper");
    };
    count(&[(1, 10, 0), (3, 20, 0)], false).await;
    let first = there.writes().await;
    count(&[(2, 10, 0), (3, 27, 1)], true).await;
    let second = there.writes().await;
    // Nothing was acknowledged: both receipts and an acknowledgement go.
    assert_eq!((first.len(), second.len()), (2, 3));
    // The later one comes first, the other after it, and all of them again.
    for sealed in [&second[1], &second[0], &second[2], &first[0], &second[1]] {
        here.takes(sealed).await;
    }
    let open = Account::Discrepancy(Place::Waybill(way));
    let theirs = Account::Peer(PeerId(1));
    let figures = [1, 2, 3].map(|lot| (here.held(lot, theirs), here.held(lot, open)));
    assert_eq!(figures, [(10, 0), (10, 2), (47, 1)]);
    assert_eq!([1, 2, 3].map(|lot| here.held(lot, Account::Road(way))), [0; 3]);
    assert_eq!(here.present().book.peer(PeerId(1)).expect("met").acknowledged, 1);
    // Both have all: the receiver hears so, and nothing is left to send but acknowledgements.
    for sealed in here.writes().await {
        there.takes(&sealed).await;
    }
    assert_eq!((here.writes().await.len(), there.writes().await.len()), (1, 1));
    let shelf: i64 = (1..=4).map(|lot| there.held(lot, Account::Hub(HubId(1)))).sum();
    let aside: i64 = (1..=4).map(|lot| there.held(lot, Account::Quarantine(HubId(1)))).sum();
    assert_eq!((shelf, aside), (10 + 10 + 47, 1));
    for node in [here, there] {
        node.clerk.as_ref().expect("at work").stop().await;
        let home = node.home.as_ref().expect("open");
        let audit = busel::audit::audit(home, lexicon().catalogue(), |_, _| {});
        assert!(audit.expect("readable").is_clean());
    }
}

#[tokio::test]
async fn a_letter_is_for_one_centre_and_says_nothing_of_needs_donors_or_places() {
    let (here, there) = two().await;
    let way = here.sends().await;
    let sealed = here.writes().await.remove(0);
    let stranger = Node::new(43);
    stranger.courier().make_card(stranger.by(), "Kharkiv", &[]).await.expect("a name");
    let no = stranger.courier().take(stranger.by(), &sealed).await;
    assert!(matches!(no, Err(NotTaken::NotOpened(NotOpened::NotForUs))), "{no:?}");
    let opened = there.courier().look(&sealed).await.expect("meant for it");
    let said = String::from_utf8_lossy(opened.signed.body()).into_owned();
    assert!(said.contains("food.canned_beans"), "{said}");
    for hidden in [way.to_string(), "L-1".into(), "G-1".into(), "H-1".into(), "E-1".into()] {
        assert!(!said.contains(&hidden), "{hidden}");
    }
    for at in [0, 60, sealed.len() / 2, sealed.len() - 1] {
        let mut changed = sealed.clone();
        changed[at] ^= 1;
        assert!(there.courier().take(there.by(), &changed).await.is_err(), "byte {at}");
    }
    assert_eq!(there.present().book.consignments().count(), 0);
    assert!(there.courier().take(there.by(), &sealed[..sealed.len() - 9]).await.is_err());
}

#[tokio::test]
async fn a_secret_whose_time_is_over_is_destroyed_and_what_was_recorded_opens_for_nobody() {
    let mut here = Node::new(51);
    let card = here.courier().make_card(here.by(), "Львоў", &[]).await.expect("a name");
    here.courier().meet(here.by(), card_of(1, "Bristol", today()), None).await.expect("a card");
    here.verify(1).await;
    let (_, recorded) = thanks(1, &card);
    let later = |days: i64| Outside::fixed(Moment(NOON.0 + days * 86_400_000_000), 51);
    for (days, opens) in [(30, true), (45, false)] {
        here.outside = later(days);
        here.starts_again().await;
        here.clerk.as_ref().expect("at work").sweep().await.expect("nothing else is due");
        let opened = here.opens(&recorded).await;
        assert_eq!(opened.is_ok(), opens, "after {days} days: {opened:?}");
    }
    // The months to come have theirs.
    let secrets = here.courier().secrets().await.expect("readable");
    assert!(secrets.count() >= 4, "{secrets:?}");
}
