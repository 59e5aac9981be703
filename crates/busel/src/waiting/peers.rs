//! What comes from other centres, and those that contradict themselves.

use busel_domain::book::Book;
use busel_domain::ids::Thing;
use busel_domain::peer::Belief;

use super::{Sums, Wait, Why};

pub(super) fn add(sums: &mut Sums, book: &Book) {
    for peer in book.peers() {
        let since = peer.contradicted.map(|(_, since)| since);
        // Who is believed no more is nobody's task any more.
        let since = since.filter(|_| !matches!(peer.belief, Belief::Revoked { .. }));
        if let Some(since) = since {
            sums.add(Why::Contradicted, Wait::new(Thing::Peer(peer.id), since));
        }
    }
    for coming in book.consignments().filter(|coming| !coming.is_final) {
        sums.add(Why::Coming, Wait::new(Thing::Peer(coming.peer), coming.heard));
    }
}
