//! Who works here, what takes two persons, who read what lives depend on, and what is destroyed.

use crate::book::Book;
use crate::book::decide::next;
use crate::command::Command;
use crate::event::Fact;
use crate::ids::{ActorId, DeedId, Thing};
use crate::member::{Deed, LetGo, Member, Proposed};
use crate::refusal::Refusal;
use crate::role::{Actor, Grant, Role};
use crate::sight::{self, Extent, Matter, Sight};
use crate::time::{Day, Moment};

impl Book {
    /// The part of [`decide`](Book::decide) that is about people; of anything else, nothing.
    pub(super) fn decide_about_people(
        &self,
        actor: &Actor,
        command: &Command,
        now: Moment,
    ) -> Result<Vec<Fact>, Refusal> {
        if let Command::AddMember { name } = command {
            return Ok(vec![Fact::MemberAdded { member: self.next_member(), name: *name }]);
        }
        if let Command::Grant { member, grant } = command {
            return self.grant(actor, *member, *grant, now.day());
        }
        if let Command::TakeBack { member, grant } = command {
            return self.take_back(*member, *grant);
        }
        if let Command::SeeOff { member } = command {
            return self.see_off(*member);
        }
        if let Command::Propose { deed } = command {
            return self.propose_deed(*deed);
        }
        if let Command::Agree { deed } = command {
            return self.agree(actor.id, *deed, now);
        }
        if let Command::Look { at, matter } = command {
            return self.look(actor, *at, *matter);
        }
        if let Command::KeepContact { group, contact } = command {
            return Ok(vec![Fact::ContactKept { group: *group, contact: *contact }]);
        }
        if let Command::Erase { whom } = command {
            return self.erase(*whom);
        }
        if let Command::KeepPhoto { of, photo } = command {
            return self.keep_photo(actor, *of, *photo);
        }
        if let Command::BlurPhoto { photo, blurred } = command {
            return self.blur_photo(actor, *photo, *blurred);
        }
        if let Command::DropPhoto { photo } = command {
            return self.drop_photo(actor, *photo);
        }
        if let Command::LetGo { what } = command
            && !what.is_empty()
        {
            let signed = what.iter().filter(|what| matches!(what, LetGo::Signed(_)));
            let mut facts: Vec<Fact> =
                signed.flat_map(|what| self.photos_dropped(what.of())).collect();
            facts.push(Fact::LetGo { what: what.clone() });
            return Ok(facts);
        }
        Err(Refusal::Empty)
    }

    fn grant(
        &self,
        actor: &Actor,
        member: ActorId,
        grant: Grant,
        today: Day,
    ) -> Result<Vec<Fact>, Refusal> {
        let known = self.member_at_work(member)?;
        // Whoever keeps the machine could else give themselves every group's contacts, one by one.
        if actor.id == member {
            return Err(Refusal::SamePerson);
        }
        if !grant.role.fits(grant.reach, grant.until) {
            return Err(Refusal::NoReach(grant.role));
        }
        if grant.until.is_some_and(|until| until < today) {
            return Err(Refusal::Past);
        }
        if known.grants.contains(&grant) {
            return Ok(Vec::new());
        }
        // The first coordinator of a centre has nobody to agree.
        let has_second = self.members().any(|other| {
            other.id != member
                && Role::ALL.iter().any(|role| role.takes_two() && other.is(*role, today))
        });
        if grant.role.takes_two() && (has_second || actor.id != ActorId::CONSOLE) {
            return Ok(vec![self.proposal(Deed::Grant { member, grant })]);
        }
        Ok(vec![Fact::Granted { member, grant }])
    }

    fn take_back(&self, member: ActorId, grant: Grant) -> Result<Vec<Fact>, Refusal> {
        let known = self.member_at_work(member)?;
        let has = known.grants.contains(&grant);
        Ok(has.then_some(Fact::TakenBack { member, grant }).into_iter().collect())
    }

    fn see_off(&self, member: ActorId) -> Result<Vec<Fact>, Refusal> {
        self.member_at_work(member)?;
        Ok(vec![Fact::MemberLeft { member }])
    }

    fn propose_deed(&self, deed: Deed) -> Result<Vec<Fact>, Refusal> {
        match deed {
            // A grant is proposed by asking for it, so that all its rules are asked too.
            Deed::Grant { member, .. } => Err(Refusal::Closed(Thing::Member(member))),
            Deed::Reset { member } => {
                self.member_at_work(member)?;
                Ok(vec![self.proposal(deed)])
            }
            Deed::ExportPeople | Deed::Wipe => Ok(vec![self.proposal(deed)]),
        }
    }

    fn agree(&self, actor: ActorId, deed: DeedId, now: Moment) -> Result<Vec<Fact>, Refusal> {
        let thing = Thing::Deed(deed);
        let proposed = self.deed(deed).ok_or(Refusal::Unknown(thing))?;
        if proposed.agreed.is_some() {
            return Err(Refusal::Settled(thing));
        }
        if !proposed.is_open(now) {
            return Err(Refusal::Closed(thing));
        }
        let gets = match proposed.deed {
            Deed::Grant { member, .. } | Deed::Reset { member } => Some(member),
            Deed::ExportPeople | Deed::Wipe => None,
        };
        // Who gains by it is not the second person.
        if proposed.by == actor || gets == Some(actor) {
            return Err(Refusal::SamePerson);
        }
        if let Some(member) = gets {
            self.member_at_work(member)?;
        }
        Ok(vec![Fact::DeedAgreed { deed }])
    }

    fn look(&self, actor: &Actor, at: Thing, matter: Matter) -> Result<Vec<Fact>, Refusal> {
        // An auditor's looks stand under the auditor, whatever page it was.
        let is_auditor = actor.is(Role::Auditor) && at == Thing::Member(actor.id);
        if is_auditor && sight::sees(actor, matter) >= Extent::Own
            || Sight::of(self, actor).shows_of(at, matter)
        {
            Ok(vec![Fact::Looked { at, matter }])
        } else {
            Err(Refusal::Unknown(at))
        }
    }

    fn erase(&self, whom: Thing) -> Result<Vec<Fact>, Refusal> {
        match whom {
            Thing::Group(_) | Thing::Hub(_) | Thing::Member(_) | Thing::Source(_) => {
                let mut facts = self.photos_dropped(whom);
                if let Thing::Group(group) = whom {
                    facts.extend(self.link_ended(group));
                }
                facts.push(Fact::Erased { whom });
                Ok(facts)
            }
            Thing::Need(_)
            | Thing::Lot(_)
            | Thing::Offer(_)
            | Thing::Aside(_)
            | Thing::Plan(_)
            | Thing::Waybill(_)
            | Thing::Loss(_)
            | Thing::Call(_)
            | Thing::Purchase(_)
            | Thing::Box(_)
            | Thing::Count(_)
            | Thing::Recipe(_)
            | Thing::Convoy(_)
            | Thing::Peer(_)
            | Thing::Deed(_) => Err(Refusal::Unknown(whom)),
        }
    }

    fn next_member(&self) -> ActorId {
        next(self.members.keys().next_back(), ActorId::FIRST_MEMBER, ActorId::next)
    }

    fn proposal(&self, what: Deed) -> Fact {
        let deed = next(self.deeds.keys().next_back(), DeedId(1), DeedId::next);
        Fact::DeedProposed { deed, what }
    }

    fn member_at_work(&self, id: ActorId) -> Result<&Member, Refusal> {
        let thing = Thing::Member(id);
        let member = self.member(id).ok_or(Refusal::Unknown(thing))?;
        if member.has_left { Err(Refusal::Closed(thing)) } else { Ok(member) }
    }

    /// All members, also those who left.
    #[must_use]
    pub fn members(&self) -> impl ExactSizeIterator<Item = &Member> {
        self.members.values()
    }

    /// A member.
    #[must_use]
    pub fn member(&self, id: ActorId) -> Option<&Member> {
        self.members.get(&id)
    }

    /// All proposals of what takes two, newest last.
    #[must_use]
    pub fn deeds(&self) -> impl ExactSizeIterator<Item = &Proposed> {
        self.deeds.values()
    }

    /// A proposal of what takes two.
    #[must_use]
    pub fn deed(&self, id: DeedId) -> Option<&Proposed> {
        self.deeds.get(&id)
    }
}
