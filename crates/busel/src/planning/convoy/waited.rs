//! The wait at a border post as our own vehicles met it: what four of five had at most.
//!
//! By day and by night apart, where both were met often enough: queues grow and shrink with the hour.

use busel_domain::convoy::Waited;
use busel_domain::time::Day;

/// Fewer crossings than this say nothing.
const ENOUGH: usize = 5;

/// Older ones are of another border.
const DAYS: i32 = 120;

/// Hours that are day: the first, and the first after them.
const BY_DAY: std::ops::Range<u8> = 6..18;

/// A wait that was met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnWait {
    /// As the form of a convoy says it: "3:20", or "6:00-18:00 3:20, 18:00-6:00 1:10".
    pub text: String,
    /// Of how many crossings it was made.
    pub crossings: usize,
}

impl OwnWait {
    /// What the crossings of the last months come to; nothing if they are too few.
    #[must_use]
    pub fn of(met: &[Waited], today: Day) -> Option<Self> {
        let met: Vec<&Waited> = met.iter().filter(|it| today.plus(-DAYS) <= it.told).collect();
        if met.len() < ENOUGH {
            return None;
        }
        let minutes = |keeps: &dyn Fn(&Waited) -> bool| -> Vec<u16> {
            met.iter().filter(|it| keeps(it)).map(|it| it.minutes).collect()
        };
        let day = minutes(&|it| BY_DAY.contains(&it.hour));
        let night = minutes(&|it| !BY_DAY.contains(&it.hour));
        let text = if day.len() >= ENOUGH && night.len() >= ENOUGH {
            let (from, until) = (BY_DAY.start, BY_DAY.end);
            let (day, night) = (told(four_of_five(day)), told(four_of_five(night)));
            format!("{from}:00-{until}:00 {day}, {until}:00-{from}:00 {night}")
        } else {
            told(four_of_five(minutes(&|_| true)))
        };
        Some(Self { text, crossings: met.len() })
    }
}

/// The smallest of these that at least four of five do not exceed.
fn four_of_five(mut minutes: Vec<u16>) -> u16 {
    minutes.sort_unstable();
    let at = (minutes.len() * 4).div_ceil(5).saturating_sub(1);
    minutes.get(at).copied().unwrap_or_default()
}

fn told(minutes: u16) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::hours;
    use super::*;

    const TODAY: Day = Day(20_780);

    fn met(hour: u8, minutes: u16) -> Waited {
        Waited { hour, minutes, told: TODAY }
    }

    #[test]
    fn four_of_five_waited_no_longer_and_old_or_few_crossings_say_nothing() {
        let all = [30, 60, 200, 90, 45].map(|minutes| met(10, minutes));
        let own = OwnWait { text: "1:30".to_owned(), crossings: 5 };
        assert_eq!(OwnWait::of(&all, TODAY), Some(own));
        assert_eq!(OwnWait::of(&all[1..], TODAY), None);
        assert_eq!(OwnWait::of(&all, TODAY.plus(121)), None, "that was another border");
    }

    #[test]
    fn nights_are_apart_from_days_where_both_are_known() {
        let days = [100, 110, 120, 130, 300].map(|minutes| met(8, minutes));
        let nights = [10, 20, 30, 40, 50].map(|minutes| met(23, minutes));
        let all = [days, nights].concat();
        let text = OwnWait::of(&all, TODAY).expect("enough").text;
        assert_eq!(text, "6:00-18:00 2:10, 18:00-6:00 0:40");
        assert_eq!(OwnWait::of(&all[..9], TODAY).expect("enough").text, "2:10");
    }

    proptest! {
        #[test]
        fn a_form_reads_what_was_met(all in prop::collection::vec((0..24u8, 0..=Waited::MINUTES_MAX), 5..40)) {
            let all: Vec<_> = all.into_iter().map(|(hour, minutes)| met(hour, minutes)).collect();
            let text = OwnWait::of(&all, TODAY).expect("enough").text;
            prop_assert!(hours::waits(&text).is_ok(), "{}", text);
            let minutes: Vec<u16> = all.iter().map(|it| it.minutes).collect();
            let most = four_of_five(minutes.clone());
            let within = minutes.iter().filter(|it| **it <= most).count();
            prop_assert!(within * 5 >= minutes.len() * 4);
            prop_assert!(minutes.iter().filter(|it| **it < most).count() * 5 < minutes.len() * 4);
        }
    }
}
