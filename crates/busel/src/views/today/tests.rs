//! What a row says and where its buttons lead, for everybody who may see it.

use busel_domain::command::CommandKind;
use busel_domain::ids::{ActorId, GroupId, HubId, WaybillId};
use busel_domain::role::{Actor, Grant, Reach, Role};

use super::task::{Row, rows};
use super::*;
use crate::clerk::{Labels, Present};
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
    let rows = rows(&present, &page.viewer);
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
        Why::Deed,
        Why::Call,
        Why::Loss,
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
    let whys: Vec<_> = rows(&present, &page(Language::En, &own).viewer)
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
    let found = rows(&present, &page(Language::En, &coordinator).viewer);
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
    assert_eq!(found, rows(&present, &page(Language::En, &coordinator).viewer));
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
