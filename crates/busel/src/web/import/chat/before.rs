//! Whether a chat was added before. The same words pasted twice are mostly a slip, and once in a while
//! they are meant: the second time is told when the first was, and asks; a tick says that it is meant.

use busel_domain::command::NewSource;
use busel_domain::ids::{Attempt, Digest, GroupId, NeedId, Thing};
use busel_domain::item::ItemKey;
use busel_domain::quantity::Units;
use busel_domain::size::Variant;

use sha2::{Digest as _, Sha256};

use crate::web::visit::Visit;

/// The mark of a chat: its words, however the lines were broken when it was copied.
fn mark(text: &str) -> Sha256 {
    let mut hash = Sha256::new_with_prefix(b"chat");
    for word in text.split_whitespace() {
        hash.update(b" ");
        hash.update(word);
    }
    hash
}

/// Told of this chat when somebody adds it, so that the Book knows it again. Added on purpose once more
/// it is another list.
pub(super) fn source(text: &str, again: Option<Attempt>) -> NewSource {
    let mut hash = mark(text);
    if let Some(attempt) = again {
        hash.update([0]);
        hash.update(attempt.0);
    }
    NewSource { digest: Digest(hash.finalize().into()), words: None }
}

/// On which day this chat was added, in a sentence; nothing if it was not.
pub(super) async fn added(visit: &Visit, text: &str) -> Option<String> {
    let known = visit.whole().book.source_of(&source(text, None).digest)?;
    let clerk = &visit.desk.app.clerk;
    let first = clerk.history(Thing::Source(known), 1).await.ok()?.pop()?;
    let (who, day) = (visit.who(first.by), visit.frame().moment(first.recorded));
    Some(visit.viewer.tongue.with("chat-before", &[("who", who.into()), ("day", day.into())]))
}

/// The open need that asks for the same already.
pub(super) fn said_already(
    visit: &Visit,
    group: Option<GroupId>,
    (item, variant): (&ItemKey, &Variant),
    asked: Option<Units>,
) -> Option<NeedId> {
    let present = visit.present();
    // A chat has many lines, and a centre many needs: only those of the same thing are looked at.
    let listing = present.listing(visit.viewer.today());
    let open = listing.open_for(item).iter().filter_map(|id| present.book.need(*id));
    let mut same = open.filter(|need| {
        let line = &need.line;
        Some(line.group) == group && line.variant == *variant && line.asked == asked
    });
    same.next().map(|need| need.id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chat_is_known_again_however_it_was_copied_and_not_when_it_is_meant_twice() {
        let first = source("Потрібні берці\n43 - 10", None).digest;
        assert_eq!(source(" Потрібні  берці 43 -\r\n10\n", None).digest, first);
        assert_ne!(source("Потрібні берці 44 - 10", None).digest, first);
        assert_ne!(source("Потрібні берці\n43 - 10", Some(Attempt([1; 16]))).digest, first);
    }
}
