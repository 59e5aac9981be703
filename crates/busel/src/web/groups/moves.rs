//! A group moves: told at a desk, with how somebody knows, the day of each stop under way, and until when
//! somebody waits at the place before.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::response::Response;
use busel_domain::book::{Book, Bound};
use busel_domain::command::Command;
use busel_domain::group::Move;
use busel_domain::ids::{GroupId, Thing, WordsId};
use busel_domain::refusal::Refusal;
use busel_domain::role::{Actor, Reach};
use busel_domain::time::{Day, Moment};
use busel_domain::waybill::Destination;

use super::group_page;
use crate::catalogue;
use crate::planning::convoy::hours;
use crate::vault::{Words, WordsKind};
use crate::views::group::places::field;
use crate::views::trouble::Trouble;
use crate::web::answer::{again, on_to};
use crate::web::needs::{Claim, day, proven};
use crate::web::posted::{Fields, Posted};
use crate::web::visit::{Visit, thing};

/// Writes down where a group goes.
pub(in crate::web) async fn tell(
    visit: Visit,
    Path(text): Path<String>,
    posted: Posted,
) -> Response {
    let Some(Thing::Group(group)) = thing(&text) else {
        return visit.trouble(Trouble::NotFound);
    };
    let Some(name) = visit.whole().book.group(group).map(|group| group.name) else {
        return visit.trouble(Trouble::NotFound);
    };
    let problem = match read(&visit, &posted.fields, group, name) {
        Ok((to, words)) => {
            let command = Command::MoveGroup(group, to);
            match visit.give(posted.attempt(0), command, words).await {
                Ok(_) => return on_to(&format!("/groups/{group}"), "said-group-moved"),
                Err(no) => visit.why_not(&no),
            }
        }
        Err(problem) => problem,
    };
    let frame = visit.frame_telling(&format!("/groups/{group}"), problem);
    match group_page(&visit, group, frame, None).await {
        Ok(Some(found)) => again(&found),
        Ok(None) => visit.trouble(Trouble::NotFound),
        Err(fault) => visit.fault(&fault),
    }
}

/// What the form says, and its words; or what is wrong with it, in a sentence.
fn read(
    visit: &Visit,
    fields: &Fields,
    group: GroupId,
    name: WordsId,
) -> Result<(Move, Vec<Words>), String> {
    let place = fields.get("place");
    if place.is_empty() {
        visit.typed.blame_field("place", 0);
        return Err(visit.missing("problem-new-place"));
    }
    let heard = needed(visit, fields, "heard")?;
    let from = needed(visit, fields, "from")?;
    let meets_until = meets(visit, fields)?;
    let mut stops = BTreeMap::new();
    for way in visit.whole().book.under_way_to(group).map(|way| way.id) {
        if let Some(stop) = day_of(visit, fields, &field(way))? {
            stops.insert(way, stop);
        }
    }
    let unknown = Refusal::NumberTooNew(Thing::Group(group));
    let message = Some((group, heard.begins()));
    let (proof, mut words) = proven(visit, &Claim::of(fields), message, unknown)?;
    let id = visit.desk.app.outside.words_id();
    words.push(Words { id, kind: WordsKind::Place, about: name, text: place.to_owned() });
    let region = catalogue::region_of(place);
    Ok((Move { place: id, region, from, heard, proof, meets_until, stops }, words))
}

fn day_of(visit: &Visit, fields: &Fields, name: &str) -> Result<Option<Day>, String> {
    day(fields.get(name)).map_err(|wrong| {
        visit.typed.blame_field(name, 0);
        visit.wrong(wrong)
    })
}

fn needed(visit: &Visit, fields: &Fields, name: &str) -> Result<Day, String> {
    day_of(visit, fields, name)?.ok_or_else(|| {
        visit.typed.blame_field(name, 0);
        visit.missing("problem-move-day")
    })
}

/// Until when somebody waits at the place before: a day and an hour at the centre, both or neither.
fn meets(visit: &Visit, fields: &Fields) -> Result<Option<Moment>, String> {
    let (day, hour) = (day_of(visit, fields, "meets-day")?, fields.get("meets-hour"));
    if day.is_none() && hour.is_empty() {
        return Ok(None);
    }
    let missing = |name: &str| {
        visit.typed.blame_field(name, 0);
        visit.missing("problem-meets")
    };
    let day = day.ok_or_else(|| missing("meets-day"))?;
    let read = hours::waits(hour).ok().filter(|_| !hour.is_empty()).map(|wait| wait[0] / 60);
    let read = read.filter(|minutes| *minutes < 24 * 60);
    let small = |number: i64| i8::try_from(number).ok();
    let clock = read.and_then(|minutes| small(minutes / 60).zip(small(minutes % 60)));
    let (hour, minute) = clock.ok_or_else(|| missing("meets-hour"))?;
    let moment = visit.viewer.zone.moment(day, hour, minute);
    moment.map(Some).ok_or_else(|| missing("meets-day"))
}

/// The places that somebody may read of a group: all of them, or, for who drives there, the one where
/// their papers lead today. Each with its number in the list.
pub(in crate::web) fn readable(
    (whole, seen): (&Book, &Book),
    actor: &Actor,
    group: GroupId,
    today: Day,
) -> Vec<(usize, WordsId)> {
    if !whole.moves(group).is_empty() && seen.moves(group).is_empty() {
        let ways = actor.grants.iter().filter_map(|grant| match grant.reach {
            Reach::Waybill(id) => whole.waybill(id),
            Reach::Everywhere | Reach::Hub(_) | Reach::Group(_) | Reach::Offer(_) => None,
        });
        let ways = ways.filter(|way| way.to == Destination::Group(group));
        let place = |way| match whole.bound_for(way, today) {
            Bound::AsTold => whole.stay_on(group, today)?.place,
            Bound::ToldOn(..) => None,
            Bound::Here(to) => Some(to.place),
        };
        let mut places: Vec<WordsId> = ways.filter_map(place).collect();
        places.sort_unstable();
        places.dedup();
        return places.into_iter().map(|place| (1, place)).collect();
    }
    (1..).zip(seen.stays(group)).filter_map(|(at, stay)| Some((at, stay.place?))).collect()
}
