//! What each viewer saw last: made again only when the present or what they may be has changed. Those
//! who may be the same see the same, so it is kept by what they may be.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use busel_domain::duplicate::Kinship;
use busel_domain::ids::WordsId;
use busel_domain::role::{Actor, Grant};

use crate::clerk::{Labels, Present};
use crate::kinship;
use crate::seen::Seen;

/// So many kinds of viewers are remembered; whoever comes after them begins anew.
const VIEWERS_MAX: usize = 256;

/// What it was made of, and what they see.
type Sight = (Arc<Present>, Arc<Kinship>, Arc<Seen>);

/// By what viewers may be.
#[derive(Default)]
pub(super) struct SeenBy {
    sights: Mutex<HashMap<Vec<Grant>, Sight>>,
    kin: Mutex<Kin>,
}

/// Which groups have to do with each other, and of what that was found.
#[derive(Default)]
struct Kin {
    of: Option<(Labels, usize)>,
    kinship: Arc<Kinship>,
}

impl Kin {
    fn fits(&self, present: &Present) -> bool {
        self.of.as_ref().is_some_and(|(of, contacts)| {
            of.are(&present.labels) && *contacts == present.book.contacts_kept()
        })
    }
}

impl SeenBy {
    /// The present as this actor may see it.
    pub(super) fn of(&self, present: &Arc<Present>, actor: &Actor) -> Arc<Seen> {
        let kinship = Arc::clone(&self.kin.lock().unwrap_or_else(PoisonError::into_inner).kinship);
        let mut known = self.sights.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((of, kin, seen)) = known.get(&actor.grants)
            && Arc::ptr_eq(of, present)
            && Arc::ptr_eq(kin, &kinship)
        {
            return Arc::clone(seen);
        }
        let seen = present.seen_by(actor).with(Arc::clone(&kinship), actor);
        let seen = match known.get(&actor.grants) {
            Some((_, _, older)) => seen.following(older),
            None => seen,
        };
        let seen = Arc::new(seen);
        if known.len() >= VIEWERS_MAX {
            known.clear();
        }
        known.insert(actor.grants.clone(), (Arc::clone(present), kinship, Arc::clone(&seen)));
        seen
    }

    /// Whether what is known of groups that have to do with each other is of this present.
    pub(super) fn knows_kin(&self, present: &Present) -> bool {
        self.kin.lock().unwrap_or_else(PoisonError::into_inner).fits(present)
    }

    /// Finds out anew which groups have to do with each other; `same` are contacts that are one.
    pub(super) fn find_kin(&self, present: &Present, same: &[Vec<WordsId>]) {
        let kinship = Arc::new(kinship::of(present, same));
        let of = Some((present.labels.clone(), present.book.contacts_kept()));
        *self.kin.lock().unwrap_or_else(PoisonError::into_inner) = Kin { of, kinship };
    }
}
