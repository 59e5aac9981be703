//! What is sealed to a centre opens there, after a restart too, and by nobody else.

use std::sync::Arc;

use busel::catalogue::lexicon;
use busel::clerk::Clerk;
use busel::courier::{By, Courier, NotKnown, day};
use busel::home::Home;
use busel::outside::Outside;
use busel_domain::ids::{Digest, PeerId};
use busel_domain::peer::PeerDeed;
use busel_domain::role::Actor;
use busel_domain::time::{Day, Moment};
use busel_waybill::cose::{Signed, SigningKey};
use busel_waybill::extras::Extras;
use busel_waybill::heading::Chain;
use busel_waybill::message::Message;
use busel_waybill::open::{NotOpened, Opener};
use busel_waybill::seal::{Carriage, Recipients, seal};
use busel_waybill::thanks::{GiftTags, Photos, Thanks};
use busel_waybill::trust::{NoCard, SignedCard};
use busel_waybill::words::{NodeId, ThanksText, WaybillId, Week};
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
        id: WaybillId([7; 16]),
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
