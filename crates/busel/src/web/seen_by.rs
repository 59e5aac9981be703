//! What each viewer saw last: made again only when the present or what they may be has changed.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use busel_domain::ids::ActorId;
use busel_domain::role::Actor;

use crate::clerk::Present;
use crate::seen::Seen;

/// So many viewers are remembered; whoever comes after them begins anew.
const VIEWERS_MAX: usize = 256;

/// What it was made of, what the viewer was, and what they see.
type Sight = (Arc<Present>, Actor, Arc<Seen>);

/// By viewer.
#[derive(Default)]
pub(super) struct SeenBy(Mutex<HashMap<ActorId, Sight>>);

impl SeenBy {
    /// The present as this actor may see it.
    pub(super) fn of(&self, present: &Arc<Present>, actor: &Actor) -> Arc<Seen> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((of, as_was, seen)) = known.get(&actor.id)
            && Arc::ptr_eq(of, present)
            && as_was == actor
        {
            return Arc::clone(seen);
        }
        let seen = Arc::new(present.seen_by(actor));
        if known.len() >= VIEWERS_MAX {
            known.clear();
        }
        known.insert(actor.id, (Arc::clone(present), actor.clone(), Arc::clone(&seen)));
        seen
    }
}
