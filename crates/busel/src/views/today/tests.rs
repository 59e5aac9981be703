//! What a row says and where its buttons lead, for everybody who may see it.

use busel_domain::command::CommandKind;
use busel_domain::event::Fact;
use busel_domain::ids::{ActorId, GroupId, HubId, WaybillId};
use busel_domain::phone::{CutOffId, PhoneFact};
use busel_domain::role::{Actor, Grant, Reach, Role};

use busel_domain::time::Moment;
use busel_domain::waybill::Destination;

use super::task::{Row, rows};
use super::*;
use crate::clerk::{Labels, Present};
use crate::door::Phone;
use crate::i18n::Language;
use crate::waiting::Why;
use crate::waiting::tests::world::{VIEWER, World, make};
use crate::web::{Gate, ROUTES};

fn actor(role: Role, reach: Reach) -> Actor {
    Actor { id: VIEWER, grants: vec![Grant { role, reach, until: None }] }
}

fn seen(world: &World, actor: &Actor) -> Seen {
    let present = Present { book: world.book.clone(), labels: Labels::default() };
    present.seen_by(actor).with(std::sync::Arc::default(), actor)
}

fn page(language: Language, actor: &Actor) -> Frame {
    let mut page = Frame::sample(language);
    page.viewer.actor = actor.clone();
    page
}

fn tasks(world: &World, page: &Frame) -> Vec<Task> {
    let present = seen(world, &page.viewer.actor);
    let rows = rows(&present, &page.viewer, &[]);
    assert_eq!(rows.len(), count(&present, &page.viewer), "the side bar counts what is shown");
    rows.iter().map(|row| Task::of(&present, page, row)).collect()
}

/// A world in which nearly everything waits: what is made of the same things stands in the way of
/// what came before it.
fn busy() -> World {
    let mut world = World::new();
    for why in [
        Why::Unverified,
        Why::Difference,
        Why::Aside,
        Why::Plan,
        Why::Silent,
        Why::Stranded,
        Why::Deed,
        Why::Call,
        Why::Loss,
        Why::Count,
        Why::Purchase,
        Why::Papers,
        Why::Grant,
        Why::Link,
        Why::Ending,
    ] {
        make(&mut world, why);
    }
    world
}

fn gate(verb: &str, path: &str) -> Gate {
    let path = path.split('?').next().unwrap_or(path);
    let fits = |template: &str| {
        let (mut one, mut other) = (template.split('/'), path.split('/'));
        loop {
            match (one.next(), other.next()) {
                (None, None) => return true,
                (Some(one), Some(other)) if one == other || one.starts_with('{') => {}
                (Some(_) | None, Some(_)) | (Some(_), None) => return false,
            }
        }
    };
    let exact = ROUTES.iter().find(|route| route.verb == verb && route.path == path);
    let route =
        exact.or_else(|| ROUTES.iter().find(|route| route.verb == verb && fits(route.path)));
    route.unwrap_or_else(|| panic!("{verb} {path} leads nowhere")).gate
}

#[test]
fn every_button_opens_for_whoever_sees_it() {
    let world = busy();
    let reaches = [
        Reach::Everywhere,
        Reach::Hub(HubId(1)),
        Reach::Group(GroupId(1)),
        Reach::Waybill(WaybillId(1)),
    ];
    let mut shown = 0;
    for role in Role::ALL {
        for reach in reaches {
            let actor = actor(role, reach);
            for task in tasks(&world, &page(Language::En, &actor)) {
                assert!((1..=2).contains(&task.buttons.len()), "{task:?}");
                for button in &task.buttons {
                    let verb = if button.is_deed { "POST" } else { "GET" };
                    let gate = gate(verb, &button.path);
                    assert!(gate.admits(&actor), "{role:?}, {reach:?}: {button:?}");
                    shown += 1;
                }
            }
        }
    }
    assert!(shown > 40, "many rows were looked at: {shown}");
}

#[test]
fn whoever_sees_little_is_told_little() {
    let world = busy();
    let nobody = Actor { id: VIEWER, grants: Vec::new() };
    assert_eq!(tasks(&world, &page(Language::En, &nobody)), []);
    // The donor desk: nothing of needs, goods or people.
    let desk = page(Language::En, &actor(Role::DonorDesk, Reach::Everywhere));
    let paths: Vec<String> = tasks(&world, &desk)
        .into_iter()
        .flat_map(|task| task.buttons)
        .map(|button| button.path)
        .collect();
    assert!(!paths.is_empty());
    assert!(paths.iter().all(|path| path.starts_with("/offers") || path == "/calls"), "{paths:?}");
    // A group that has nothing to do with any of it.
    let other = page(Language::En, &actor(Role::Requester, Reach::Group(GroupId(2))));
    assert_eq!(tasks(&world, &other), []);
    // And whose it is sees their own need, and may not check it.
    let own = actor(Role::Requester, Reach::Group(GroupId(1)));
    assert!(!may(&own, CommandKind::VerifyNeed));
    let present = seen(&world, &own);
    let whys: Vec<_> = rows(&present, &page(Language::En, &own).viewer, &[])
        .into_iter()
        .filter_map(|row| if let Row::Of(why, _) = row { Some(why) } else { None })
        .collect();
    assert!(whys.contains(&Why::Silent), "{whys:?}");
    assert!(
        !whys.iter().any(|why| matches!(why, Why::Plan | Why::Deed | Why::Purchase | Why::Link))
    );
}

#[test]
fn worst_comes_first_and_then_what_waits_longest() {
    let world = busy();
    let coordinator = Actor::everywhere(VIEWER, &[Role::Coordinator]);
    let present = seen(&world, &coordinator);
    let found = rows(&present, &page(Language::En, &coordinator).viewer, &[]);
    let keys: Vec<_> = found
        .iter()
        .map(|row| {
            let tone = Task::of(&present, &page(Language::En, &coordinator), row).tone;
            let Row::Of(_, behind) = row else { panic!("nobody counted people") };
            (tone, behind.since)
        })
        .collect();
    assert!(keys.is_sorted(), "{keys:?}");
    assert!(keys.first().is_some_and(|key| key.0 == Tone::Act));
    assert!(keys.last().is_some_and(|key| key.0 != Tone::Act));
    assert_eq!(found, rows(&present, &page(Language::En, &coordinator).viewer, &[]));
}

#[test]
fn one_thing_is_named_and_its_button_leads_to_it() {
    let mut world = World::new();
    make(&mut world, Why::Lapsed);
    let coordinator = page(Language::En, &Actor::everywhere(VIEWER, &[Role::Coordinator]));
    let [task] = &tasks(&world, &coordinator)[..] else { panic!("one thing waits") };
    assert_eq!(task.more, "Rice, 100\u{a0}g · G-1 · for 2 weeks");
    let paths: Vec<_> = task.buttons.iter().map(|b| (b.path.as_str(), b.is_deed)).collect();
    assert_eq!(paths, [("/needs/N-1", false), ("/needs/N-1/confirm", true)]);
}

#[test]
fn a_difference_says_how_much_of_what_is_missing() {
    let mut world = World::new();
    make(&mut world, Why::Difference);
    let coordinator = page(Language::En, &Actor::everywhere(VIEWER, &[Role::Coordinator]));
    let [task] = &tasks(&world, &coordinator)[..] else { panic!("one thing waits") };
    assert_eq!(task.more, "Rice: 3\u{a0}g missing · since today");
    assert_eq!(task.buttons[0].path, "/stock/L-1");
}

#[test]
fn every_row_is_said_in_every_language_and_number() {
    let actor = Actor::everywhere(VIEWER, &[Role::Coordinator]);
    let mut world = World::new();
    make(&mut world, Why::Unverified);
    let present = seen(&world, &actor);
    for language in Language::ALL {
        let page = page(language, &actor);
        for why in Why::ALL {
            let mut titles = std::collections::BTreeSet::new();
            for number in [1, 2, 5] {
                let behind = present.waiting(page.viewer.today()).for_whom(VIEWER, page.viewer.now);
                let behind = crate::waiting::Behind { count: number, ..behind[&Why::Unverified] };
                let task = Task::of(&present, &page, &Row::Of(why, behind));
                let told = format!("{} {}", task.title, task.more);
                assert!(!told.contains("task-") && !told.contains('{'), "{language:?}: {told}");
                // A plan is one; everything else is counted.
                assert!(why == Why::Plan || task.title.contains(&number.to_string()), "{told}");
                titles.insert(task.title.replace(&number.to_string(), ""));
            }
            let is_counted = why == Why::Plan || titles.len() > 1 || language.is_draft();
            assert!(is_counted || why == Why::Silent, "{language:?}: {titles:?}");
        }
        for days in [0, 1, 2, 5, 14, 40, 100] {
            let since = page.viewer.today().plus(-days).begins();
            let more = Task::of(&present, &page, &Row::MoreRed(4, since)).more;
            assert!(!more.contains("since-") && !more.contains('{'), "{language:?}: {more}");
        }
    }
}

#[test]
fn where_nothing_waits_it_is_said_what_comes_next() {
    let mut world = World::new();
    world.lot(Some(13));
    let coordinator = page(Language::En, &Actor::everywhere(ActorId(9), &[Role::Coordinator]));
    assert_eq!(tasks(&world, &coordinator), []);
    let present = seen(&world, &coordinator.viewer.actor);
    let told = task::next(&present, &coordinator).expect("something ends");
    assert_eq!(told, "Nothing waits for you. Next: Rice, Sat 5 Dec.");
}

/// The page of a list, with a row of Today before it.
fn list(present: &Seen, page: Frame, path: &str) -> String {
    use askama::Template as _;

    use super::super::{
        aside, calls, convoys, counts, groups, needs, offers, peers, people, purchases, stock,
    };

    let all = needs::Asked { show: needs::Show::All, ..needs::Asked::default() };
    let shelves = stock::Asked { show: stock::Show::All, ..stock::Asked::default() };
    let html = match path {
        "/needs?show=all" => needs::NeedsPage::of(present, page, all).render(),
        "/stock?show=all" => stock::StockPage::of(present, page, shelves).render(),
        "/offers?show=all" => {
            offers::OffersPage::of(present, page, offers::Show::All, 1, String::new()).render()
        }
        "/calls" => calls::CallsPage::of(present, page, calls::Filled::default()).render(),
        "/purchases" => {
            let (filled, shops) = (purchases::Filled::default(), purchases::Shops::new());
            purchases::PurchasesPage::of(present, page, filled, shops).render()
        }
        "/people" => people::PeoplePage::of(present, page).render(),
        "/groups" => groups::GroupsPage::of(present, page, 1, Default::default()).render(),
        "/counts" => counts::CountsPage::of(present, page).render(),
        "/aside" => aside::AsidesPage::of(present, page).render(),
        "/convoys" => convoys::ConvoysPage::of(present, page).render(),
        "/peers" => peers::PeersPage::of(present, page, None, None, false).render(),
        "/road" => RoadPage::of(present, page).render(),
        other => panic!("say here what {other} shows"),
    };
    html.expect("a page renders")
}

/// How many things of a kind a page leads to, or has a button for.
fn things(html: &str, letter: char) -> usize {
    let main = html.split("<main").nth(1).expect("a page has one");
    let mark = format!("/{letter}-");
    let numbers = main.split(&*mark).skip(1).map(|rest| {
        rest.split(|sign: char| !sign.is_ascii_digit()).next().unwrap_or_default().to_owned()
    });
    numbers.collect::<BTreeSet<_>>().len()
}

#[test]
fn the_list_behind_a_row_shows_as_many_as_the_row_says() {
    // Each reason by itself, and each among nearly all others.
    let alone = Why::ALL.map(|why| {
        let mut world = World::new();
        make(&mut world, why);
        world
    });
    let desk = actor(Role::Coordinator, Reach::Everywhere);
    let mut looked = BTreeSet::new();
    for world in alone.iter().chain([&busy(), &many()]) {
        let present = seen(world, &desk);
        let waiting = present.waiting(World::today());
        for (why, behind) in waiting.for_whom(desk.id, page(Language::En, &desk).viewer.now) {
            // There is one plan that waits, or none.
            if why == Why::Plan {
                continue;
            }
            let mut frame = page(Language::En, &desk);
            let (path, code) = task::list_of(why);
            path.clone_into(&mut frame.path);
            let told = frame.count(&format!("task-{code}"), behind.count);
            frame.only = only(&present, &frame, code);
            assert_eq!(frame.only.as_ref().map(|only| &*only.told), Some(&*told), "{why:?}");
            let letter = behind.thing.to_string().chars().next().expect("a letter");
            let html = list(&present, frame, path);
            assert_eq!(things(&html, letter), behind.count, "{why:?} in {path}");
            assert!(html.contains(&told), "{why:?}: the list says what it is a list of");
            looked.insert(why);
        }
    }
    assert_eq!(looked.len(), Why::ALL.len() - 1, "{looked:?}");
}

/// A world in which several things wait for one reason, beside others that look like them.
fn many() -> World {
    let mut world = World::new();
    world.many();
    world
}

#[test]
fn a_list_that_is_told_no_reason_of_its_own_leaves_nothing_out() {
    let (world, desk) = (busy(), actor(Role::Coordinator, Reach::Everywhere));
    let present = seen(&world, &desk);
    for (path, code) in [("/needs", "papers"), ("/needs", "nonsense"), ("/stock", "check")] {
        let mut frame = page(Language::En, &desk);
        path.clone_into(&mut frame.path);
        assert!(only(&present, &frame, code).is_none(), "{path} {code}");
    }
}

#[test]
fn whoever_a_cut_off_phone_knew_of_waits_on_today_until_they_were_warned() {
    let mut world = busy();
    let (way, group, id) = (WaybillId(70), GroupId(1), CutOffId(1));
    world.tell(Fact::Dispatched {
        waybill: way,
        from: HubId(1),
        to: Destination::Group(group),
        lines: Vec::new(),
        boxes: Vec::new(),
    });
    world.tell(Fact::Phone(id, PhoneFact::CutOff { phone: 7, ways: vec![way] }));
    let row_of = |world: &World, role: Role| {
        let actor = actor(role, Reach::Everywhere);
        let rows = rows(&seen(world, &actor), &page(Language::En, &actor).viewer, &[]);
        rows.into_iter().find(|row| matches!(row, Row::Unwarned(..)))
    };
    let row = row_of(&world, Role::Coordinator).expect("it waits");
    assert!(matches!(row, Row::Unwarned(1, _, 7)), "{row:?}");
    assert_eq!(row_of(&world, Role::Warehouse), None);
    let actor = actor(Role::Coordinator, Reach::Everywhere);
    let task = Task::of(&seen(&world, &actor), &page(Language::En, &actor), &row);
    assert_eq!(task.buttons[0].path, "/phones/7");
    world.tell(Fact::Phone(id, PhoneFact::Warned { group }));
    assert_eq!(row_of(&world, Role::Coordinator), None);
}

#[test]
fn a_quiet_phone_is_told_to_whoever_sees_who_carries_it() {
    let world = busy();
    let now = Frame::sample(Language::En).viewer.now;
    let hours = |count: i64| Moment(now.0 - count * 3_600_000_000);
    let phone = |heard: i64, unsent: u32| {
        let mut phone = Phone::sample(1, VIEWER, hours(60), Moment(now.0 + 1));
        (phone.bound, phone.heard) = (Some(hours(60)), Some(hours(heard)));
        phone.unsent = unsent;
        phone
    };
    let phones = [phone(25, 0), phone(2, 3), phone(23, 0), phone(0, 9)];
    let row_of = |role: Role| {
        let actor = actor(role, Reach::Everywhere);
        let present = seen(&world, &actor);
        let rows = rows(&present, &page(Language::En, &actor).viewer, &phones);
        rows.into_iter().find(|row| matches!(row, Row::Phones(..)))
    };
    // One for a day, and one for an hour after it said that it holds three.
    assert_eq!(row_of(Role::Coordinator), Some(Row::Phones(2, hours(1))));
    assert_eq!(row_of(Role::Warehouse), None);
    let actor = actor(Role::Coordinator, Reach::Everywhere);
    let task =
        Task::of(&seen(&world, &actor), &page(Language::En, &actor), &Row::Phones(2, hours(1)));
    assert_eq!(task.title, "2 phones were not heard of for long");
    assert_eq!(task.buttons[0].path, "/phones");
}
