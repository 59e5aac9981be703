//! What a group tells of itself: how many people it is, and what it has.

use crate::book::decide_need::check_variant;
use crate::book::{Book, LIST_LINES_MAX};
use crate::command::Command;
use crate::event::{Fact, SetAside};
use crate::gauge::{Line, Standing};
use crate::ids::{GroupId, Thing};
use crate::people::{HeadCount, Living};
use crate::refusal::Refusal;
use crate::store::StoreLine;
use crate::time::Day;

impl Book {
    pub(super) fn count_people(
        &self,
        group: GroupId,
        people: &HeadCount,
        living: Option<&Living>,
    ) -> Result<Vec<Fact>, Refusal> {
        self.known(Thing::Group(group))?;
        let people = people.clone().tidy();
        let fits = living.is_none_or(|living| living.is_possible(people.people()));
        if !people.is_possible() || !fits {
            return Err(Refusal::HeadCount);
        }
        Ok(vec![Fact::PeopleCounted { group, people, living: living.cloned() }])
    }

    pub(super) fn keep_standing(
        &self,
        group: GroupId,
        line: Line,
        standing: Standing,
    ) -> Result<Vec<Fact>, Refusal> {
        self.known(Thing::Group(group))?;
        if !standing.is_possible() {
            return Err(Refusal::TooManyDays(Standing::DAYS_MAX));
        }
        Ok(vec![Fact::StandingKept { group, line, standing }])
    }

    /// Never refused (law L2): lines about what the catalogue does not know wait for a person, the
    /// others count.
    pub(super) fn report_group_stock(
        &self,
        report: &Command,
        group: GroupId,
        day: Day,
        lines: &[StoreLine],
    ) -> Vec<Fact> {
        if self.known(Thing::Group(group)).is_err() || lines.len() > LIST_LINES_MAX {
            return self.set_aside(report, SetAside::UnknownThing);
        }
        let is_known = |line: &&StoreLine| {
            self.known_item(&line.item).is_ok_and(|item| item.base_unit.is_goods())
                && check_variant(&line.variant).is_ok()
        };
        let (known, odd): (Vec<_>, Vec<_>) = lines.iter().partition(is_known);
        let mut facts = Vec::new();
        if !known.is_empty() || odd.is_empty() {
            let lines = known.into_iter().cloned().collect();
            facts.push(Fact::GroupStockReported { group, day, lines });
        }
        if !odd.is_empty() {
            let lines = odd.into_iter().cloned().collect();
            let rest = Command::ReportGroupStock { group, day, lines };
            facts.extend(self.set_aside(&rest, SetAside::UnknownThing));
        }
        facts
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::Arrival;
    use crate::ids::{ActorId, HubId, LotId};
    use crate::people::Class;
    use crate::role::{Actor, Grant, Reach, Role};
    use crate::size::Variant;
    use crate::testkit::{Centre, NOON, batch, key, units};

    const GROUP: GroupId = GroupId(1);

    fn line(item: &str, number: u64) -> StoreLine {
        StoreLine {
            item: key(item),
            variant: Variant::default(),
            units: units(number),
            expiry: None,
        }
    }

    fn report(lines: Vec<StoreLine>) -> Command {
        Command::ReportGroupStock { group: GROUP, day: NOON.day(), lines }
    }

    fn held(centre: &Centre) -> Vec<(String, u64)> {
        let store = centre.book.store(GROUP).expect("it has something");
        let lines = store.held().iter().map(|held| &held.line);
        lines.map(|line| (line.item.to_string(), line.units.get())).collect()
    }

    #[test]
    fn a_group_has_what_was_handed_over_until_it_counts() {
        let mut centre = Centre::new();
        centre.socks(60, None);
        let (hub, lot, need) = (HubId(1), LotId(1), None);
        let handed = Command::ReportHandover { hub, group: GROUP, lot, units: units(12), need };
        centre.must(handed);
        assert_eq!(held(&centre), [("clothing.socks_warm".into(), 12)]);
        centre.must(report(vec![line("clothing.socks_warm", 9), line("food.canned_meat", 4)]));
        let now = [("clothing.socks_warm".into(), 9), ("food.canned_meat".into(), 4)];
        assert_eq!(held(&centre), now);
        // Nothing moved: the ledger knows what was handed over, not what was used.
        assert_eq!(centre.book.stock().held(lot, crate::ledger::Account::Group(GROUP)), 12);
    }

    #[test]
    fn a_report_of_an_unknown_item_loses_neither_it_nor_the_others() {
        let mut centre = Centre::new();
        let facts =
            centre.must(report(vec![line("food.moon_dust", 3), line("food.canned_meat", 4)]));
        assert_eq!(held(&centre), [("food.canned_meat".into(), 4)]);
        let [Fact::GroupStockReported { .. }, Fact::ReportSetAside { report: rest, .. }] =
            &facts[..]
        else {
            panic!("{facts:?}")
        };
        assert_eq!(**rest, report(vec![line("food.moon_dust", 3)]));
        // Nights are not goods, and a group that never was cannot have any.
        centre.must(report(vec![line("service.housing", 3)]));
        let (group, day) = (GroupId(7), NOON.day());
        centre.must(Command::ReportGroupStock { group, day, lines: Vec::new() });
        assert_eq!(centre.book.aside().count(), 3);
        assert_eq!(centre.book.store(group), None);
    }

    #[test]
    fn a_count_of_tomorrow_is_one_of_today() {
        let mut centre = Centre::new();
        let (group, day) = (GROUP, NOON.day().plus(400));
        let lines = vec![line("food.canned_meat", 4)];
        centre.must(Command::ReportGroupStock { group, day, lines });
        centre.must(report(vec![line("food.canned_meat", 3)]));
        assert_eq!(held(&centre), [("food.canned_meat".into(), 3)]);
    }

    #[test]
    fn a_group_counts_itself_and_nobody_elses_people() {
        let mut centre = Centre::new();
        let grant = |role| Grant { role, reach: Reach::Group(GROUP), until: None };
        let count = |group| {
            let (group, people) = (GroupId(group), HeadCount::of(84));
            Command::CountPeople { group, people, living: None }
        };
        for role in [Role::Requester, Role::HandOutPoint] {
            let own = Actor { id: ActorId(9), grants: vec![grant(role)] };
            centre.give(&own, &count(1)).expect("their own");
            let foreign = centre.give(&own, &count(2));
            assert_eq!(foreign, Err(Refusal::Unknown(Thing::Group(GroupId(2)))));
            let seen = centre.book.seen_by(&own);
            assert!(seen.people(GROUP).is_some());
        }
        centre.must(count(2));
        let other = Actor { id: ActorId(9), grants: vec![grant(Role::Requester)] };
        assert_eq!(centre.book.seen_by(&other).people(GroupId(2)), None);
        // A warehouse that packs for a group does not learn its strength.
        let arrivals = vec![Arrival::of(batch(None), units(60))];
        centre.must(Command::TakeIn { source: None, hub: HubId(1), arrivals });
        let sent = crate::waybill::SentLine { lot: LotId(1), units: units(5), need: None };
        let to = crate::waybill::Destination::Group(GROUP);
        centre.must(Command::Dispatch { from: HubId(1), to, lines: vec![sent], boxes: Vec::new() });
        let reach = Reach::Hub(HubId(1));
        let grants = vec![Grant { role: Role::Warehouse, reach, until: None }];
        let seen = centre.book.seen_by(&Actor { id: ActorId(9), grants });
        assert!(seen.group(GROUP).is_some());
        assert_eq!((seen.people(GROUP), seen.store(GROUP)), (None, None));
    }

    #[test]
    fn how_far_ahead_is_at_most_a_year_and_moves_what_is_proposed() {
        let mut centre = Centre::new();
        let keep = |target_days| Command::KeepStanding {
            group: GROUP,
            line: Line::BathingSoap,
            standing: Standing { target_days, ..Standing::default() },
        };
        centre.must(keep(Some(60)));
        assert_eq!(centre.book.standing(GROUP, Line::BathingSoap).target_days, Some(60));
        assert_eq!(centre.book.standing(GROUP, Line::Laundry), Standing::default());
        for days in [0, 366] {
            assert_eq!(centre.refused(keep(Some(days))), Refusal::TooManyDays(365));
        }
    }

    #[test]
    fn how_people_live_stays_until_somebody_says_otherwise() {
        let mut centre = Centre::new();
        let living = Living { is_sheltered: false, celsius: Some(-10), ..Living::default() };
        let people = HeadCount { classes: [(Class::Man, 20)].into(), ..HeadCount::default() };
        let first = Some(living.clone());
        centre.must(Command::CountPeople { group: GROUP, people, living: first });
        centre.must(Command::CountPeople { group: GROUP, people: HeadCount::of(21), living: None });
        let counted = centre.book.people(GROUP).expect("counted");
        assert_eq!((counted.people.people(), &counted.living), (21, &living));
        let too_many = HeadCount::of(2_000_000);
        let no = Command::CountPeople { group: GROUP, people: too_many, living: None };
        assert_eq!(centre.refused(no), Refusal::HeadCount);
    }
}
