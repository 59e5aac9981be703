//! Hours as people write them: "23:00-05:00", "6-20", and waits at a border: "4", "06-20 6:00, 20-06
//! 3:30". What cannot be meant is said, never guessed.

use busel_planner::route::problem::{DAY, DailyHours, Second};

/// Spans of hours that one field may name.
const SPANS_MAX: usize = 6;

/// Longer texts are not read at all.
const LETTERS_MAX: usize = 200;

/// Nobody plans with a longer wait: ten days.
const WAIT_HOURS_MAX: i64 = 240;

const MINUTE: Second = 60;
const HOUR: Second = 3_600;

/// Why hours cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadHours {
    /// They are not written like hours of a day.
    Unreadable,
    /// Two spans share some time.
    Overlap,
    /// Nothing of the day is left.
    WholeDay,
}

/// Why waits cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadWait {
    /// They are not written like waits.
    Unreadable,
    /// Longer than [`WAIT_HOURS_MAX`].
    TooLong,
    /// Two spans share an hour.
    Overlap,
    /// Some hour has none.
    Gap,
}

/// Reads hours of every day; none from an empty text.
///
/// # Errors
///
/// Why they cannot be used.
pub fn read(text: &str) -> Result<Vec<DailyHours>, BadHours> {
    let mut spans = Vec::new();
    for part in parts(text).ok_or(BadHours::Unreadable)? {
        let (from, until) = part.split_once(DASHES).ok_or(BadHours::Unreadable)?;
        let clock = |text| moment(text).ok_or(BadHours::Unreadable);
        let (from, until) = (clock(from)?, clock(until)?);
        if from == DAY {
            return Err(BadHours::Unreadable);
        }
        let until = if until <= from { until + DAY } else { until };
        if until - from >= DAY {
            return Err(BadHours::WholeDay);
        }
        spans.push(DailyHours { from, until });
    }
    if is_crowded(&spans) {
        return Err(BadHours::Overlap);
    }
    if spans.iter().map(|span| span.until - span.from).sum::<Second>() >= DAY {
        return Err(BadHours::WholeDay);
    }
    spans.sort_unstable_by_key(|span| span.from);
    Ok(spans)
}

/// Reads waits by the hour somebody joins the queue; an empty text is no wait at all.
///
/// # Errors
///
/// Why they cannot be used.
pub fn waits(text: &str) -> Result<[Second; 24], BadWait> {
    let parts = parts(text).ok_or(BadWait::Unreadable)?;
    if let [one] = parts[..]
        && !one.contains(DASHES)
    {
        return Ok([wait(one)?; 24]);
    }
    let mut known = [None; 24];
    for part in &parts {
        let (span, length) = part.rsplit_once(char::is_whitespace).ok_or(BadWait::Unreadable)?;
        let (from, until) = span.split_once(DASHES).ok_or(BadWait::Unreadable)?;
        let hour = |text| {
            let hours = moment(text).filter(|second| second % HOUR == 0)? / HOUR;
            usize::try_from(hours).ok()
        };
        let (from, until) = hour(from).zip(hour(until)).ok_or(BadWait::Unreadable)?;
        let until = if until <= from { until + 24 } else { until };
        let length = wait(length)?;
        for hour in from..until {
            if known[hour % 24].replace(length).is_some() {
                return Err(BadWait::Overlap);
            }
        }
    }
    if parts.is_empty() {
        return Ok([0; 24]);
    }
    let mut waits = [0; 24];
    for (wait, known) in waits.iter_mut().zip(known) {
        *wait = known.ok_or(BadWait::Gap)?;
    }
    Ok(waits)
}

/// The dashes people type between hours.
const DASHES: [char; 4] = ['-', '–', '—', '−'];

/// What stands between commas; nothing if it is too much to be meant.
fn parts(text: &str) -> Option<Vec<&str>> {
    if text.len() > LETTERS_MAX {
        return None;
    }
    let text = text.trim().trim_end_matches([',', ';']);
    let parts: Vec<&str> = text.split([',', ';']).map(str::trim).collect();
    match parts[..] {
        [""] => Some(Vec::new()),
        _ if parts.len() > SPANS_MAX => None,
        _ => Some(parts),
    }
}

/// "23:00", "23.00", "6": seconds from midnight, up to 24:00.
fn moment(text: &str) -> Option<Second> {
    length(text).filter(|second| *second <= DAY)
}

fn wait(text: &str) -> Result<Second, BadWait> {
    let second = length(text).ok_or(BadWait::Unreadable)?;
    if second > WAIT_HOURS_MAX * HOUR { Err(BadWait::TooLong) } else { Ok(second) }
}

/// Hours and, if they are there, two digits of minutes.
fn length(text: &str) -> Option<Second> {
    let text = text.trim();
    let (hours, minutes) = text.split_once([':', '.']).unwrap_or((text, "00"));
    let is_number = |text: &str, digits: std::ops::RangeInclusive<usize>| {
        digits.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    if !is_number(hours, 1..=4) || !is_number(minutes, 2..=2) {
        return None;
    }
    let (hours, minutes): (Second, Second) = (hours.parse().ok()?, minutes.parse().ok()?);
    (minutes < 60).then_some(hours * HOUR + minutes * MINUTE)
}

/// Whether two spans share some time of the day.
fn is_crowded(spans: &[DailyHours]) -> bool {
    let share = |one: &DailyHours, other: &DailyHours| {
        [-DAY, 0, DAY]
            .iter()
            .any(|turn| one.from < other.until + turn && other.from + turn < one.until)
    };
    let pairs = spans.iter().enumerate();
    pairs
        .flat_map(|(at, one)| spans[..at].iter().map(move |other| (one, other)))
        .any(|(one, other)| share(one, other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read_as_people_write_them() {
        let told = |text| {
            let spans = read(text).unwrap_or_else(|why| panic!("{text}: {why:?}"));
            spans.iter().map(|span| (span.from / 60, span.until / 60)).collect::<Vec<_>>()
        };
        assert_eq!(told(""), []);
        assert_eq!(told("23:00-05:00"), [(1_380, 1_740)]);
        assert_eq!(told(" 23 – 5 "), [(1_380, 1_740)]);
        assert_eq!(told("00.00—05.00"), [(0, 300)]);
        assert_eq!(told("19:00-24:00, 0:00-6:30,"), [(0, 390), (1_140, 1_440)]);
        assert_eq!(told("22:00-02:00; 03:00-05:00"), [(180, 300), (1_320, 1_560)]);
    }

    #[test]
    fn hours_that_cannot_be_meant_are_told() {
        use BadHours::{Overlap, Unreadable, WholeDay};
        for (text, why) in [
            ("24:00-05:00", Unreadable),
            ("25:10-05:00", Unreadable),
            ("23:60-05:00", Unreadable),
            ("23:00", Unreadable),
            ("-5-3", Unreadable),
            ("23:0-5:00", Unreadable),
            ("2²-5", Unreadable),
            ("२३:००-०५:००", Unreadable),
            ("٢٣:٠٠-٠٥:٠٠", Unreadable),
            ("11pm-5am", Unreadable),
            ("23:00-05:00,,06-07", Unreadable),
            ("1-2,3-4,5-6,7-8,9-10,11-12,13-14", Unreadable),
            ("23:00-05:00, 04:00-06:00", Overlap),
            ("04:00-06:00, 23:00-05:00", Overlap),
            ("01-02, 01-02", Overlap),
            ("00:00-24:00", WholeDay),
            ("05:00-05:00", WholeDay),
            ("00:00-12:00, 12:00-24:00", WholeDay),
        ] {
            assert_eq!(read(text), Err(why), "{text}");
        }
        assert_eq!(read(&"1".repeat(10_000)), Err(Unreadable));
    }

    #[test]
    fn waits_are_read_for_every_hour() {
        assert_eq!(waits(""), Ok([0; 24]));
        assert_eq!(waits("4"), Ok([4 * HOUR; 24]));
        assert_eq!(waits("0:45"), Ok([45 * MINUTE; 24]));
        let by_hour = waits("06-20 6:00, 20-06 3:30").expect("a day and a night");
        assert_eq!(
            (by_hour[5], by_hour[6], by_hour[19], by_hour[20]),
            (12_600, 21_600, 21_600, 12_600)
        );
    }

    #[test]
    fn waits_that_cannot_be_meant_are_told() {
        use BadWait::{Gap, Overlap, TooLong, Unreadable};
        for (text, why) in [
            ("-3", Unreadable),
            ("−3", Unreadable),
            ("3 h", Unreadable),
            ("NaN", Unreadable),
            ("1e9", Unreadable),
            ("٤", Unreadable),
            ("06:30-20 6, 20-06:30 3", Unreadable),
            ("06-20 -6, 20-06 3", Unreadable),
            ("241", TooLong),
            ("9999", TooLong),
            ("06-20 6:00, 19-06 3:30", Overlap),
            ("06-20 6:00", Gap),
        ] {
            assert_eq!(waits(text), Err(why), "{text}");
        }
        assert_eq!(waits(&"4".repeat(10_000)), Err(Unreadable));
    }
}
