//! Rules about photos. Only lots, groups, offers and waybills have any, and whoever may not see one is
//! told the same as of one that never was. Who drives a waybill may give a photo of the paper that was
//! signed for it, and sees none.

use std::collections::BTreeSet;

use crate::book::{Book, PHOTOS_OF_OFFER_MAX, PHOTOS_OF_ONE_MAX};
use crate::event::Fact;
use crate::ids::{Thing, WaybillId, WordsId};
use crate::refusal::Refusal;
use crate::role::{Actor, Role};
use crate::sight::Sight;

impl Book {
    pub(super) fn keep_photo(
        &self,
        actor: &Actor,
        of: Thing,
        photo: WordsId,
    ) -> Result<Vec<Fact>, Refusal> {
        let is_paper = matches!(of, Thing::Waybill(_));
        let may_have = is_paper || matches!(of, Thing::Lot(_) | Thing::Group(_) | Thing::Offer(_));
        let sight = Sight::of(self, actor);
        let drives = is_paper && actor.is(Role::Driver) && sight.hears_of(of);
        if !may_have || !(drives || sight.shows_photos_of(of)) {
            return Err(Refusal::Unknown(of));
        }
        if self.photos.contains_key(&photo) {
            return Ok(Vec::new());
        }
        let is_offer = matches!(of, Thing::Offer(_));
        let most = if is_offer { PHOTOS_OF_OFFER_MAX } else { PHOTOS_OF_ONE_MAX };
        if self.photos_of(of).count() >= most {
            return Err(Refusal::TooManyPhotos(most));
        }
        Ok(vec![Fact::PhotoKept { of, photo }])
    }

    pub(super) fn blur_photo(
        &self,
        actor: &Actor,
        photo: WordsId,
        blurred: WordsId,
    ) -> Result<Vec<Fact>, Refusal> {
        let of = self.own_photo(actor, photo)?;
        if self.photos.contains_key(&blurred) {
            return Ok(Vec::new());
        }
        Ok(vec![Fact::PhotoKept { of, photo: blurred }, Fact::PhotoDropped { of, photo }])
    }

    pub(super) fn drop_photo(&self, actor: &Actor, photo: WordsId) -> Result<Vec<Fact>, Refusal> {
        let of = self.own_photo(actor, photo)?;
        Ok(vec![Fact::PhotoDropped { of, photo }])
    }

    /// What goes with a thing that is erased: of a group also the papers that somebody signed for it.
    pub(super) fn photos_dropped(&self, whom: Thing) -> Vec<Fact> {
        let is_signed_for = |of: Thing| {
            let Thing::Waybill(id) = of else { return false };
            self.waybill(id).is_some_and(|way| way.to.thing() == whom)
        };
        let is_group = matches!(whom, Thing::Group(_));
        let goes = |of: Thing| of == whom || is_group && is_signed_for(of);
        let gone = self.photos.iter().filter(|(_, of)| goes(**of));
        gone.map(|(photo, of)| Fact::PhotoDropped { of: *of, photo: *photo }).collect()
    }

    /// Waybills of which there are photos.
    #[must_use]
    pub fn photographed_waybills(&self) -> BTreeSet<WaybillId> {
        let waybill = |of: &Thing| if let Thing::Waybill(id) = of { Some(*id) } else { None };
        self.photos.values().filter_map(waybill).collect()
    }

    fn own_photo(&self, actor: &Actor, photo: WordsId) -> Result<Thing, Refusal> {
        let of = self.photo(photo).ok_or(Refusal::NoSuchPhoto)?;
        let is_theirs = Sight::of(self, actor).shows_photos_of(of);
        is_theirs.then_some(of).ok_or(Refusal::NoSuchPhoto)
    }

    /// Of what this photo is.
    #[must_use]
    pub fn photo(&self, photo: WordsId) -> Option<Thing> {
        self.photos.get(&photo).copied()
    }

    /// The photos of a thing, always in the same sequence.
    pub fn photos_of(&self, of: Thing) -> impl Iterator<Item = WordsId> + '_ {
        self.photos.iter().filter(move |(_, thing)| **thing == of).map(|(photo, _)| *photo)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::boxes::Countersign;
    use crate::command::Command;
    use crate::ids::{ActorId, GroupId, HubId, LotId};
    use crate::member::LetGo;
    use crate::quantity::Units;
    use crate::role::{Grant, Reach};
    use crate::testkit::{Centre, units};
    use crate::waybill::{CountedLine, Destination, SentLine};

    const GROUP: Thing = Thing::Group(GroupId(1));
    const OTHER: Thing = Thing::Group(GroupId(2));
    const LOT: Thing = Thing::Lot(LotId(1));

    fn id(number: u8) -> WordsId {
        WordsId([number; 16])
    }

    fn at(role: Role, reach: Reach) -> Actor {
        Actor { id: ActorId(9), grants: vec![Grant { role, reach, until: None }] }
    }

    /// Socks at hub 1, some of them on the road to group 1; a photo of the lot, of both groups.
    fn centre() -> Centre {
        let mut centre = Centre::new();
        centre.socks(60, None);
        let sent = SentLine { lot: LotId(1), units: units(12), need: None };
        let to = Destination::Group(GroupId(1));
        centre.must(Command::Dispatch { from: HubId(1), to, lines: vec![sent], boxes: Vec::new() });
        for (photo, of) in [(1, LOT), (2, GROUP), (3, OTHER)] {
            centre.must(Command::KeepPhoto { of, photo: id(photo) });
        }
        centre
    }

    #[test]
    fn a_photo_is_seen_and_touched_by_whoever_needs_it_and_nobody_else() {
        let centre = centre();
        let (hub, other_hub) = (Reach::Hub(HubId(1)), Reach::Hub(HubId(2)));
        let (group, way) = (Reach::Group(GroupId(1)), Reach::Waybill(crate::ids::WaybillId(1)));
        // Lot 1, group 1, group 2.
        let table = [
            (Role::Coordinator, Reach::Everywhere, [true, true, true]),
            (Role::Warehouse, hub, [true, false, false]),
            (Role::Warehouse, other_hub, [false; 3]),
            (Role::HandOutPoint, hub, [true, false, false]),
            (Role::HandOutPoint, group, [true, true, false]),
            (Role::Requester, group, [false, true, false]),
            (Role::Driver, way, [false; 3]),
            (Role::Auditor, Reach::Everywhere, [false; 3]),
            (Role::Admin, Reach::Everywhere, [false; 3]),
            (Role::DonorDesk, Reach::Everywhere, [false; 3]),
            (Role::Donor, Reach::Offer(crate::ids::OfferId(1)), [false; 3]),
            (Role::Public, Reach::Everywhere, [false; 3]),
        ];
        for (role, reach, sees) in table {
            let actor = at(role, reach);
            let seen = centre.book.seen_by(&actor);
            for (photo, sees) in [id(1), id(2), id(3)].into_iter().zip(sees) {
                let told = format!("{role:?} {reach:?} {photo}");
                assert_eq!(Sight::of(&centre.book, &actor).shows_photo(photo), sees, "{told}");
                assert_eq!(seen.photo(photo).is_some(), sees, "{told}");
                let of = centre.book.photo(photo).expect("kept above");
                for command in [
                    Command::KeepPhoto { of, photo: id(9) },
                    Command::BlurPhoto { photo, blurred: id(9) },
                    Command::DropPhoto { photo },
                ] {
                    let done = centre.book.decide(&actor, &command, crate::testkit::NOON);
                    assert_eq!(done.is_ok(), sees, "{told} {command:?}");
                }
            }
        }
    }

    #[test]
    fn a_foreign_photo_is_refused_like_one_that_never_was() {
        let mut centre = centre();
        let requester = at(Role::Requester, Reach::Group(GroupId(1)));
        for photo in [id(3), id(90)] {
            let drop = Command::DropPhoto { photo };
            assert_eq!(centre.give(&requester, &drop), Err(Refusal::NoSuchPhoto));
            let blur = Command::BlurPhoto { photo, blurred: id(9) };
            assert_eq!(centre.give(&requester, &blur), Err(Refusal::NoSuchPhoto));
        }
    }

    #[test]
    fn a_blurred_photo_takes_the_place_of_the_one_before_in_one_go() {
        let mut centre = centre();
        let facts = centre.must(Command::BlurPhoto { photo: id(2), blurred: id(4) });
        let of = GROUP;
        let expected =
            [Fact::PhotoKept { of, photo: id(4) }, Fact::PhotoDropped { of, photo: id(2) }];
        assert_eq!(facts, expected);
        assert_eq!(centre.book.photos_of(GROUP).collect::<Vec<_>>(), [id(4)]);
    }

    #[test]
    fn photos_go_with_their_group() {
        let mut centre = centre();
        let facts = centre.must(Command::Erase { whom: GROUP });
        let dropped = Fact::PhotoDropped { of: GROUP, photo: id(2) };
        assert_eq!(facts, [dropped, Fact::Erased { whom: GROUP }]);
        assert_eq!(centre.book.photo(id(2)), None);
        assert_eq!(centre.book.photo(id(3)), Some(OTHER));
    }

    #[test]
    fn a_driver_gives_the_photo_of_a_paper_and_sees_none() {
        let mut centre = centre();
        let way = WaybillId(1);
        let of = Thing::Waybill(way);
        let driver = at(Role::Driver, Reach::Waybill(way));
        let keep = Command::KeepPhoto { of, photo: id(7) };
        let kept = [Fact::PhotoKept { of, photo: id(7) }];
        assert_eq!(centre.book.decide(&driver, &keep, crate::testkit::NOON), Ok(kept.to_vec()));
        let other = at(Role::Driver, Reach::Waybill(WaybillId(9)));
        assert_eq!(
            centre.book.decide(&other, &keep, crate::testkit::NOON),
            Err(Refusal::Unknown(of))
        );
        for not_theirs in [LOT, GROUP] {
            let keep = Command::KeepPhoto { of: not_theirs, photo: id(8) };
            assert_eq!(
                centre.book.decide(&driver, &keep, crate::testkit::NOON),
                Err(Refusal::Unknown(not_theirs))
            );
        }
        // Also when somebody else has told already that all of it came.
        let signed = Countersign::Paper;
        centre.must(Command::ReportReceipt {
            waybill: way,
            counted: vec![CountedLine { lot: LotId(1), good: units(12), damaged: Units::ZERO }],
            otherwise: Vec::new(),
            boxes: Vec::new(),
            signed,
        });
        assert_eq!(centre.book.decide(&driver, &keep, crate::testkit::NOON), Ok(kept.to_vec()));
        centre.must(keep);
        assert_eq!(centre.book.photographed_waybills(), BTreeSet::from([way]));
        let (hub, group) = (Reach::Hub(HubId(1)), Reach::Group(GroupId(1)));
        for (role, reach, is_shown) in [
            (Role::Coordinator, Reach::Everywhere, true),
            (Role::Warehouse, hub, true),
            (Role::Warehouse, Reach::Hub(HubId(2)), false),
            (Role::HandOutPoint, group, true),
            (Role::Requester, group, true),
            (Role::Requester, Reach::Group(GroupId(2)), false),
            (Role::Driver, Reach::Waybill(way), false),
            (Role::Auditor, Reach::Everywhere, false),
            (Role::Admin, Reach::Everywhere, false),
            (Role::DonorDesk, Reach::Everywhere, false),
        ] {
            let actor = at(role, reach);
            let seen = centre.book.seen_by(&actor);
            assert_eq!(seen.photo(id(7)).is_some(), is_shown, "{role:?} {reach:?}");
        }
        // Whose group is erased, their signature goes too.
        let facts = centre.must(Command::Erase { whom: GROUP });
        assert!(facts.contains(&Fact::PhotoDropped { of, photo: id(7) }));
    }

    #[test]
    fn what_was_signed_is_let_go_with_its_paper() {
        let mut centre = centre();
        let of = Thing::Waybill(WaybillId(1));
        centre.must(Command::KeepPhoto { of, photo: id(7) });
        let facts = centre.must(Command::LetGo { what: vec![LetGo::Signed(WaybillId(1))] });
        let dropped = Fact::PhotoDropped { of, photo: id(7) };
        assert_eq!(facts, [dropped, Fact::LetGo { what: vec![LetGo::Signed(WaybillId(1))] }]);
        assert_eq!(centre.book.photo(id(7)), None);
        assert_eq!(centre.book.photo(id(1)), Some(LOT), "and nothing else");
    }

    #[test]
    fn there_are_photos_of_lots_and_groups_and_not_too_many() {
        let mut centre = centre();
        let hub = Thing::Hub(HubId(1));
        let refused = centre.refused(Command::KeepPhoto { of: hub, photo: id(9) });
        assert_eq!(refused, Refusal::Unknown(hub));
        assert_eq!(centre.must(Command::KeepPhoto { of: OTHER, photo: id(2) }), []);
        let room = u8::try_from(PHOTOS_OF_ONE_MAX).expect("few");
        for number in 0..room - 1 {
            centre.must(Command::KeepPhoto { of: GROUP, photo: id(100 + number) });
        }
        let refused = centre.refused(Command::KeepPhoto { of: GROUP, photo: id(99) });
        assert_eq!(refused, Refusal::TooManyPhotos(PHOTOS_OF_ONE_MAX));
    }
}
