//! Dates of real lists, on Thursday 2026-11-19.

use super::*;
use crate::catalogue::lexicon;

fn check_as(text: &str, day_month: DayMonth, purpose: Purpose) -> Result<String, &'static str> {
    let as_of = Day::from_date(2026, 11, 19).expect("a day");
    let dates = Dates { as_of, day_month, purpose, lexicon: lexicon() };
    match dates.read(&Cell::from_text(text)) {
        Heard::Nothing => Err("nothing"),
        Heard::Day(day) | Heard::Assumed(day, _) => Ok(day.to_string()),
        Heard::Open(why) => Err(why.key()),
    }
}

fn check(text: &str) -> Result<String, &'static str> {
    check_as(text, DayMonth::Unseen, Purpose::Deadline)
}

#[test]
fn dates_are_read_as_people_write_them() {
    for (text, day) in [
        ("2026-11-25", "2026-11-25"),
        ("2026-11-25T10:00", "2026-11-25"),
        ("25.11.2026", "2026-11-25"),
        ("25.11.26", "2026-11-25"),
        ("25.11", "2026-11-25"),
        ("до 25.11", "2026-11-25"),
        ("5.02", "2027-02-05"),
        ("25 листопада", "2026-11-25"),
        ("25 listopada 2026", "2026-11-25"),
        ("December 2026", "2026-12-31"),
        ("06.2027", "2027-06-30"),
        ("до пʼятниці", "2026-11-20"),
        ("do końca miesiąca", "2026-11-30"),
        ("завтра", "2026-11-20"),
        ("28/11/2026", "2026-11-28"),
        ("11/28/2026", "2026-11-28"),
    ] {
        assert_eq!(check(text), Ok(day.to_owned()), "{text}");
    }
}

#[test]
fn a_day_that_may_be_a_month_is_left_open() {
    assert_eq!(check("04/12/27"), Err("ambiguous-date"));
    assert_eq!(
        check_as("04/12/27", DayMonth::DayFirst, Purpose::Deadline),
        Ok("2027-12-04".into())
    );
    assert_eq!(
        check_as("04/12/27", DayMonth::MonthFirst, Purpose::Deadline),
        Ok("2027-04-12".into())
    );
    // 12 March lies behind, so a deadline can only be 3 December; an expiry could be either.
    assert_eq!(check("03/12/26"), Ok("2026-12-03".into()));
    assert_eq!(check_as("03/12/26", DayMonth::Unseen, Purpose::Expiry), Err("ambiguous-date"));
    assert_eq!(check("32.13.2026"), Err("unreadable-date"));
    assert_eq!(check("soonish"), Err("unreadable-date"));
    assert_eq!(check("—"), Err("nothing"));
}

#[test]
fn the_column_shows_which_number_is_the_day() {
    assert_eq!(day_month_of(["03/12/26", "25/12/26"].into_iter()), DayMonth::DayFirst);
    assert_eq!(day_month_of(["03/12/26", "03/17/12"].into_iter()), DayMonth::MonthFirst);
    assert_eq!(day_month_of(["03/12/26"].into_iter()), DayMonth::Unseen);
}

#[test]
fn serial_numbers_of_spreadsheets_are_days() {
    let as_of = Day::from_date(2026, 11, 19).expect("a day");
    let dates = Dates {
        as_of,
        day_month: DayMonth::Unseen,
        purpose: Purpose::Deadline,
        lexicon: lexicon(),
    };
    assert_eq!(
        dates.read(&Cell::Number(46_351.0)),
        Heard::Day(Day::from_date(2026, 11, 25).expect("a day"))
    );
}

proptest::proptest! {
    /// Whatever stands in a cell, reading it ends well.
    #[test]
    fn no_text_breaks_the_reading_of_dates(text in "[0-9 ./a-zа-я-]{0,20}") {
        let _any_answer = check(&text);
    }
}
