//! How days and moments are written: "Thu 26 Nov", "16:20"; never 11/12, never a.m.
//!
//! The calendar comes from the domain, the hour from the centre's time zone. No clock is read here.

use busel_domain::time::{Day, Moment};

use super::Tongue;

/// Where the centre's clocks hang.
#[derive(Debug, Clone)]
pub struct Zone(jiff::tz::TimeZone);

impl Zone {
    /// The zone with this IANA name, such as `Europe/Kyiv`.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        jiff::tz::TimeZone::get(name).ok().map(Self)
    }

    /// The day on which `moment` lies here, and its hour and minute.
    #[must_use]
    pub fn day_and_time(&self, moment: Moment) -> (Day, i8, i8) {
        let Ok(stamp) = jiff::Timestamp::from_microsecond(moment.0) else {
            return (moment.day(), 0, 0);
        };
        let here = self.0.to_datetime(stamp);
        let month = u8::try_from(here.month()).unwrap_or(1);
        let day = u8::try_from(here.day()).unwrap_or(1);
        let date = Day::from_date(i32::from(here.year()), month, day);
        (date.unwrap_or_else(|| moment.day()), here.hour(), here.minute())
    }
}

impl Zone {
    /// The moment at which it is this time here; of an hour that comes twice, its first.
    #[must_use]
    pub fn moment(&self, day: Day, hour: i8, minute: i8) -> Option<Moment> {
        let (year, month, number) = day.date();
        let (year, month) = (i16::try_from(year).ok()?, i8::try_from(month).ok()?);
        let number = i8::try_from(number).ok()?;
        let here = jiff::civil::DateTime::new(year, month, number, hour, minute, 0, 0).ok()?;
        Some(Moment(self.0.to_timestamp(here).ok()?.as_microsecond()))
    }
}

impl Default for Zone {
    /// Universal time.
    fn default() -> Self {
        Self(jiff::tz::TimeZone::UTC)
    }
}

impl Tongue {
    /// "Thu 26 Nov", with the year where it is not this year.
    #[must_use]
    pub fn day(self, day: Day, today: Day) -> String {
        let (year, month, number) = day.date();
        let arguments = [
            ("weekday", self.with("date-weekday", &[("weekday", weekday(day).into())]).into()),
            ("day", number.to_string().into()),
            ("month", self.with("date-month", &[("month", month.into())]).into()),
            ("year", year.to_string().into()),
        ];
        let is_this_year = today.date().0 == year;
        let key = if is_this_year { "date-day" } else { "date-day-and-year" };
        self.with(key, &arguments)
    }

    /// "Sunday 22 November".
    #[must_use]
    pub fn long_day(self, day: Day) -> String {
        let (_, month, number) = day.date();
        let weekday = ("weekday", weekday(day).into());
        let arguments = [
            ("weekday", self.with("date-weekday-long", &[weekday]).into()),
            ("day", number.to_string().into()),
            ("month", self.with("date-month-long", &[("month", month.into())]).into()),
        ];
        self.with("date-long", &arguments)
    }

    /// "16:20".
    #[must_use]
    pub fn time(self, moment: Moment, zone: &Zone) -> String {
        let (_, hour, minute) = zone.day_and_time(moment);
        format!("{hour:02}:{minute:02}")
    }

    /// "Thu 26 Nov, 16:20".
    #[must_use]
    pub fn moment(self, moment: Moment, zone: &Zone, today: Day) -> String {
        let (day, hour, minute) = zone.day_and_time(moment);
        format!("{}, {hour:02}:{minute:02}", self.day(day, today))
    }
}

/// 1 for Monday, 7 for Sunday.
fn weekday(day: Day) -> i32 {
    // The first day of the epoch was a Thursday.
    (day.0 + 3).rem_euclid(7) + 1
}
