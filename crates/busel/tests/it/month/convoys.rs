//! Convoys: they are formed, loaded and leave, vehicles break down, and what was in them goes on with new
//! papers. Whoever leads one looks at the books; what lies in a vehicle is another matter.

use busel_domain::boxes::{BoxCode, Contents};
use busel_domain::command::Command;
use busel_domain::convoy::{Convoy, GivenTo, Leading, Part, Stage, VehicleLine, WayHome};
use busel_domain::ids::{ConvoyId, WordsId};
use busel_domain::waybill::Waybill;

use super::people::{Hand, Said, coordinator, units};

/// More convoys than this nobody leads at once.
const CONVOYS_MAX: usize = 12;

/// Posts at which vehicles wait.
const POSTS: [&str; 2] = ["medyka-shehyni", "dorohusk-yahodyn"];

impl Hand<'_> {
    /// Somebody leads a convoy.
    pub(super) fn lead(&mut self) -> Option<Said> {
        let leading = match self.dice.below(12) {
            0 => self.form(),
            1 => self.refit()?,
            2..5 => self.load()?,
            5 => Leading::SetOut { convoy: self.some_convoy(|it| it.stage == Stage::Planned)? },
            6 => self.break_or_mend()?,
            7..10 => self.reissue()?,
            10 => {
                let convoy = self.some_convoy(|_| true)?;
                let words = self.dice.in_hundred(60).then_some(WordsId([6; 16]));
                Leading::End { convoy, words }
            }
            _ => self.tell_wait(),
        };
        Some(Said::Desk(coordinator(self.dice.number(3)), Command::Lead { leading }))
    }

    fn some_convoy(&mut self, is_meant: impl Fn(&Convoy) -> bool) -> Option<ConvoyId> {
        let open = self.book.convoys().filter(|it| !it.is_over() && is_meant(it));
        let open: Vec<ConvoyId> = open.map(|it| it.id).collect();
        let at = usize::try_from(self.dice.below(open.len() as u64)).expect("few");
        open.get(at).copied()
    }

    /// A vehicle of it, now and then one that it does not have.
    fn some_vehicle(&mut self, convoy: ConvoyId) -> u8 {
        let most = self.book.convoy(convoy).map_or(1, |it| it.vehicles.len());
        let most = u64::try_from(most).expect("few") + u64::from(self.dice.in_hundred(3));
        u8::try_from(self.dice.below(most)).expect("few")
    }

    fn vehicles(&mut self, count: u64) -> Vec<VehicleLine> {
        let line = |_| {
            let given = self.dice.in_hundred(25);
            let with = u8::try_from(self.dice.below(count)).expect("few");
            let home = match self.dice.below(10) {
                0 => WayHome::Open,
                1 => WayHome::With(with),
                2 => WayHome::PaidRide,
                _ if given => WayHome::PaidRide,
                _ => WayHome::Drives,
            };
            VehicleLine {
                kind: "van".into(),
                seats: 3,
                crew: u8::try_from(self.dice.below(4)).expect("few").max(1),
                papers_until: None,
                given: given.then(|| GivenTo { group: self.group(), offer: None }),
                home,
            }
        };
        (0..count).map(line).collect()
    }

    fn form(&mut self) -> Leading {
        let is_enough = self.book.convoys().filter(|it| !it.is_over()).count() >= CONVOYS_MAX;
        if is_enough && let Some(convoy) = self.some_convoy(|_| true) {
            return Leading::End { convoy, words: Some(WordsId([6; 16])) };
        }
        let count = 1 + self.dice.below(4);
        let vehicles = self.vehicles(count);
        let leaves = self.today.plus(i32::try_from(self.dice.below(4)).expect("few"));
        let ends = leaves.plus(i32::try_from(self.dice.below(9)).expect("few"));
        Leading::Form { plan: None, leaves, ends, vehicles, sheet: WordsId(self.dice.bytes()) }
    }

    fn refit(&mut self) -> Option<Leading> {
        let convoy = self.some_convoy(|_| true)?;
        let known = self.book.convoy(convoy)?;
        let (seen, leaves, ends) = (known.sheet, known.leaves, known.ends);
        let count = u64::try_from(known.vehicles.len()).expect("few") + self.dice.below(2);
        let (vehicles, sheet) = (self.vehicles(count), WordsId(self.dice.bytes()));
        Some(Leading::Refit { convoy, seen, leaves, ends, vehicles, sheet })
    }

    fn load(&mut self) -> Option<Leading> {
        let waybill = self.some_trip()?;
        let convoy = self.some_convoy(|_| true)?;
        Some(Leading::Load { convoy, vehicle: self.some_vehicle(convoy), waybill })
    }

    fn break_or_mend(&mut self) -> Option<Leading> {
        let convoy = self.some_convoy(|it| it.stage != Stage::Planned)?;
        let vehicle = self.some_vehicle(convoy);
        let is_broken = self.book.convoy(convoy)?.vehicle(vehicle)?.broken.is_some();
        Some(if is_broken && self.dice.in_hundred(50) {
            Leading::Mend { convoy, vehicle }
        } else {
            Leading::BreakDown { convoy, vehicle }
        })
    }

    /// All that the books have on the road with a paper goes on with up to three new ones; one time in ten
    /// somebody forgets a part of it.
    fn reissue(&mut self) -> Option<Leading> {
        let waybill = self.some_trip()?;
        let way: &Waybill = self.book.waybill(waybill)?;
        let (boxes, loose) = self.book.on_the_road(way);
        let boxes: Vec<BoxCode> = boxes.iter().map(|carton| carton.code).collect();
        let count = usize::try_from(1 + self.dice.below(3)).expect("few");
        let mut parts: Vec<Part> = Vec::new();
        for _ in 0..count {
            let convoy = self.some_convoy(|_| true).filter(|_| self.dice.in_hundred(70));
            let on = convoy.map(|convoy| (convoy, self.some_vehicle(convoy)));
            // One in four goes to others than it was sent to, or back.
            let to = self.dice.in_hundred(25).then(|| self.somewhere());
            parts.push(Part { to, on, loose: Contents::new(), boxes: Vec::new() });
        }
        for code in boxes {
            let at = usize::try_from(self.dice.below(count as u64)).expect("few");
            parts[at].boxes.push(code);
        }
        for (lot, all) in loose {
            let first = self.dice.below(all.get() + 1);
            for (at, share) in [(0, first), (count - 1, all.get() - first)] {
                if share > 0 {
                    let here = parts[at].loose.entry(lot).or_insert(units(0));
                    *here = here.plus(units(share));
                }
            }
        }
        parts.retain(|part| !part.boxes.is_empty() || !part.loose.is_empty());
        if self.dice.in_hundred(10) {
            parts.pop();
        }
        Some(Leading::Reissue { waybill, parts })
    }

    fn tell_wait(&mut self) -> Leading {
        let post = POSTS[usize::from(self.dice.in_hundred(50))].into();
        let hour = u8::try_from(self.dice.below(24)).expect("few");
        let minutes = u16::try_from(self.dice.below(2_000)).expect("few");
        Leading::TellWait { post, hour, minutes }
    }
}
