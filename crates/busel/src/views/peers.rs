//! Other centres: our own card, whom we know, and how far each is believed.

use askama::Template;
use busel_domain::ids::{ConsignmentId, PeerId, Thing};
use busel_domain::peer::{Belief, Peer};
use busel_waybill::square;
use busel_waybill::trust::SignedCard;

use super::eyes::Eyes;
use super::frame::{Frame, Here};
use super::marks::{Chip, Tone};
use super::qr::picture;
use crate::i18n::Tongue;
use crate::seen::Seen;

/// A card, as people see it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Shown {
    name: String,
    /// What people compare, in its seven groups.
    fingerprint: Vec<String>,
    inboxes: Vec<String>,
    until: String,
    /// The card as a square.
    square: String,
    /// The same as text.
    text: String,
}

impl Shown {
    fn of(page: &Frame, card: &SignedCard) -> Self {
        let of = card.card();
        let last = of.epochs.as_slice().last().map_or(0, |epoch| epoch.last().get());
        let last = busel_domain::time::Day(i32::try_from(last).unwrap_or(i32::MAX));
        let text = square::card_text(card).unwrap_or_default();
        Self {
            name: of.name.as_str().to_owned(),
            fingerprint: of.key.fingerprint().split(' ').map(str::to_owned).collect(),
            inboxes: of.inboxes.as_slice().iter().map(|it| it.as_str().to_owned()).collect(),
            until: page.filled("peer-until", "day", &page.day(last)),
            square: picture(&text),
            text,
        }
    }
}

/// A centre in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Line {
    id: PeerId,
    name: String,
    belief: Chip,
}

/// How far a centre is believed, in a word.
fn chip(tongue: Tongue, belief: Belief) -> Chip {
    let (tone, key) = match belief {
        Belief::Unknown => (Tone::Wait, "peer-unknown"),
        Belief::Introduced { .. } => (Tone::Info, "peer-introduced"),
        Belief::Verified { .. } => (Tone::Ok, "peer-verified"),
        Belief::Revoked { .. } => (Tone::Act, "peer-revoked"),
    };
    Chip::new(tone, tongue.say(key))
}

/// What was typed about our own card, or about that of others.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Typed {
    /// What we call ourselves.
    pub name: String,
    /// Where we take messages.
    pub inbox: String,
    /// The text of their square.
    pub card: String,
    /// What we call them.
    pub alias: String,
}

/// The page.
#[derive(Debug, Clone, Template)]
#[template(path = "peers/list.html")]
pub struct PeersPage {
    page: Frame,
    own: Option<Shown>,
    peers: Vec<Line>,
    typed: Typed,
    may_write: bool,
}

impl PeersPage {
    /// Our own card, whom we know, and the forms.
    #[must_use]
    pub fn of(
        present: &Seen,
        page: Frame,
        own: Option<&SignedCard>,
        typed: Option<Typed>,
        may_write: bool,
    ) -> Self {
        let page = page.at(Here::Peers);
        let eyes = Eyes::of(present, &page.viewer);
        let line = |peer: &Peer| Line {
            id: peer.id,
            name: eyes.peer(peer.id),
            belief: chip(page.tongue(), peer.belief),
        };
        let own = own.map(|card| Shown::of(&page, card));
        // A new card says what the one before said, but for what is typed over it.
        let before = || Typed {
            name: own.as_ref().map(|own| own.name.clone()).unwrap_or_default(),
            inbox: own.as_ref().and_then(|own| own.inboxes.first().cloned()).unwrap_or_default(),
            ..Typed::default()
        };
        let typed = typed.unwrap_or_else(before);
        let kept = present.book.peers().filter(|peer| page.keeps(Thing::Peer(peer.id)));
        Self { peers: kept.map(line).collect(), own, typed, may_write, page }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Peers);
        let belief =
            Belief::Verified { by: busel_domain::ids::ActorId(2), day: page.viewer.today() };
        let line =
            Line { id: PeerId(1), name: "Bristol".into(), belief: chip(page.tongue(), belief) };
        let own = Some(shown(&page));
        Self { own, peers: vec![line], typed: Typed::default(), may_write: true, page }
    }
}

fn shown(page: &Frame) -> Shown {
    let letters = ["MXFQ", "PXOV", "PAIZ", "ML26", "PZUZ", "6UR", "2X2"];
    Shown {
        name: "Львоў".into(),
        fingerprint: letters.map(str::to_owned).into(),
        inboxes: vec!["https://lviv.example/inbox".into()],
        until: page.filled("peer-until", "day", &page.day(page.viewer.today())),
        square: picture("BUSELC1:0"),
        text: "BUSELC1:0".into(),
    }
}

/// One centre.
#[derive(Debug, Clone, Template)]
#[template(path = "peers/one.html")]
pub struct PeerPage {
    page: Frame,
    id: PeerId,
    name: String,
    belief: Chip,
    /// By whom and when, if somebody vouched or looked.
    how: Option<String>,
    card: Shown,
    believed: Belief,
    /// Who could say who this is.
    vouching: Vec<(PeerId, String)>,
    fingerprint: String,
    may_write: bool,
    /// How many letters wait to be taken along.
    waiting: usize,
    /// What they send us.
    coming: Vec<(ConsignmentId, String, bool)>,
    /// Two letters of theirs contradict each other.
    is_contradicted: bool,
}

impl PeerPage {
    /// A centre we know; nothing if there is none.
    #[must_use]
    pub fn of(
        present: &Seen,
        page: Frame,
        id: PeerId,
        card: &SignedCard,
        fingerprint: &str,
        may_write: bool,
    ) -> Option<Self> {
        let page = page.at(Here::Peers);
        let peer = present.book.peer(id)?;
        let eyes = Eyes::of(present, &page.viewer);
        let how = match peer.belief {
            Belief::Unknown => None,
            Belief::Introduced { by } => Some(page.filled("peer-by", "who", &eyes.peer(by))),
            Belief::Verified { by, day } => {
                let told = [("who", eyes.member(by).into()), ("day", page.day(day).into())];
                Some(page.with("peer-met-by", &told))
            }
            Belief::Revoked { since } => Some(page.filled("peer-since", "day", &page.day(since))),
        };
        let vouches = |other: &&Peer| other.id != id && other.belief.is_verified();
        let vouching = present.book.peers().filter(vouches);
        Some(Self {
            id,
            name: eyes.peer(id),
            belief: chip(page.tongue(), peer.belief),
            how,
            card: Shown::of(&page, card),
            believed: peer.belief,
            vouching: match peer.belief {
                Belief::Unknown => vouching.map(|it| (it.id, eyes.peer(it.id))).collect(),
                Belief::Introduced { .. } | Belief::Verified { .. } | Belief::Revoked { .. } => {
                    Vec::new()
                }
            },
            fingerprint: fingerprint.to_owned(),
            may_write,
            waiting: waiting(peer),
            coming: coming(present, &page, id),
            is_contradicted: peer.contradicted.is_some(),
            page,
        })
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let page = page.at(Here::Peers);
        Self {
            id: PeerId(2),
            name: "Пшэмысль".into(),
            belief: chip(page.tongue(), Belief::Unknown),
            how: Some(page.filled("peer-by", "who", "Bristol")),
            card: shown(&page),
            believed: Belief::Unknown,
            vouching: vec![(PeerId(1), "Bristol".into())],
            fingerprint: String::new(),
            may_write: true,
            waiting: 2,
            coming: vec![(ConsignmentId([7; 16]), page.moment(page.viewer.now), false)],
            is_contradicted: true,
            page,
        }
    }

    fn is_revoked(&self) -> bool {
        matches!(self.believed, Belief::Revoked { .. })
    }

    fn is_verified(&self) -> bool {
        self.believed.is_verified()
    }
}

/// Letters that it has not acknowledged, and one that says what came from there.
fn waiting(peer: &Peer) -> usize {
    let open = peer.wrote.iter().filter(|said| said.seq > peer.acknowledged).count();
    open + usize::from(!peer.heard.is_empty())
}

fn coming(present: &Seen, page: &Frame, id: PeerId) -> Vec<(ConsignmentId, String, bool)> {
    let theirs = present.book.consignments().filter(|coming| coming.peer == id);
    let mut all: Vec<_> = theirs.collect();
    all.sort_by_key(|coming| (coming.is_final, std::cmp::Reverse(coming.heard)));
    all.into_iter().map(|one| (one.id, page.moment(one.heard), one.is_final)).collect()
}
