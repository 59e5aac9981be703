//! Goods under way that go to others, papers that are filled from a convoy's sheet, and the rest of a convoy
//! planned anew and taken.

use busel_domain::command::Command;
use busel_domain::event::Fact;
use busel_domain::ids::{ActorId, ConvoyId, GroupId, HubId, LotId, NeedId, Thing, WaybillId};
use busel_domain::ledger::Account;
use busel_domain::quantity::Units;
use busel_domain::sight::Matter;
use busel_domain::waybill::{Decided, Destination, SentLine, Waybill};

use super::centre::Centre;
use super::links::give;
use super::matrix::{Whose, box_of, small_centre};
use super::needs::Sender;

/// W-3: the box of hub 1 and 50 grams of rice for the need of group 1.
fn on_the_road() -> Centre {
    let centre = small_centre();
    let units = Units::new(50).expect("small");
    let lines = vec![SentLine { lot: LotId(1), units, need: Some(NeedId(1)) }];
    let (from, to) = (HubId(1), Destination::Group(GroupId(1)));
    give(&centre, Command::Dispatch { from, to, lines, boxes: vec![box_of(Whose::Own)] });
    centre
}

fn way(centre: &Centre, id: u32) -> Waybill {
    centre.clerk.present().book.waybill(WaybillId(id)).expect("a paper").clone()
}

#[test]
fn what_a_withdrawn_need_has_on_the_road_goes_one_of_three_ways() {
    let centre = on_the_road();
    let sender = Sender::new(&centre);
    let page = sender.get("/needs/N-1").body;
    assert!(!page.contains("/waybills/W-3/on"), "somebody asks for it");
    assert_eq!(sender.post("/needs/N-1/withdraw", &[]).code, 303);
    let page = sender.get("/needs/N-1").body;
    for way in ["on#others", "on#reserve", "on#back"] {
        assert!(page.contains(&format!("href=\"/waybills/W-3/{way}\"")), "{way}: {page}");
    }
    let path = "/waybills/W-3/on";
    let form = sender.get(path).body;
    let own = box_of(Whose::Own);
    assert!(form.contains(&format!("name=\"box-{own}\"")) && form.contains("L-1.1.to"), "{form}");
    let code = format!("box-{own}");
    for (fields, told) in [
        (vec![("deed", "others")], "Nothing goes to anybody else yet"),
        (vec![("deed", "others"), ("L-1.1", "60 g"), ("L-1.1.to", "G-2")], "L-1"),
        (vec![("deed", "others"), ("L-1.1", "much"), ("L-1.1.to", "G-2")], "much"),
        (vec![("deed", "others"), (code.as_str(), "G-99")], "Choose one from the list"),
        (vec![("deed", "back"), ("hub", "H-99")], "hub"),
        (vec![("deed", "dance")], "Choose one from the list"),
    ] {
        let answer = sender.post(path, &fields);
        assert_eq!(answer.code, 422, "{fields:?}");
        assert!(answer.body.contains(told), "{told}: {}", answer.body);
    }
    // The box and twenty grams go to group 2, the rest stays.
    let split = [
        ("deed", "others"),
        (code.as_str(), "G-2"),
        ("L-1.1", "20 g"),
        ("L-1.1.to", "G-2"),
        ("L-1.2", ""),
        ("L-1.2.to", ""),
    ];
    assert_eq!(sender.post(path, &split).code, 303);
    assert_eq!(way(&centre, 3).decided, Some(Decided::SentOn));
    let (to, rest) = (way(&centre, 4), way(&centre, 5));
    assert_eq!((to.to, rest.to), (Destination::Group(GroupId(2)), way(&centre, 3).to));
    assert_eq!((to.boxes.clone(), rest.boxes.len()), (vec![own], 0));
    assert_eq!(to.sent.iter().map(|line| line.units.get()).sum::<u64>(), 30);
    assert_eq!(to.sent[0].need, Some(NeedId(2)), "for what they ask");
    let page = sender.get("/waybills/W-3").body;
    assert!(page.contains("Went on as") && page.contains("W-4 → G-2"), "{page}");
    assert_eq!(sender.get(path).code, 404, "nothing is on the road with it");
    // The rest comes back, and what is in the first paper stays a reserve, once.
    assert_eq!(sender.post("/waybills/W-5/on", &[("deed", "back"), ("hub", "H-1")]).code, 303);
    assert_eq!(way(&centre, 6).to, Destination::Hub(HubId(1)));
    assert!(sender.get("/needs/N-1").body.contains("/waybills/W-1/on#reserve"));
    let keep = || sender.post("/waybills/W-1/on", &[("deed", "reserve")]);
    assert_eq!(keep().code, 303);
    sender.once_more();
    assert_eq!(keep().code, 303, "twice is once");
    assert!(sender.get("/waybills/W-1").body.contains("Goes on as a reserve"));
    assert_eq!(keep().code, 422, "somebody decided already");
    assert!(!sender.get("/needs/N-1").body.contains("/on#reserve"), "all is decided");
}

const TWO: [(&str, &str); 18] = [
    ("leaves", "2026-11-23"),
    ("ends", "2026-11-27"),
    ("kind-1", "mercedes_sprinter_l4h3_3_5_t"),
    ("seats-1", "3"),
    ("crew-1", "2"),
    ("home-1", "drives"),
    ("driver-1", "Hanna"),
    ("vin-1", "WDB9066331"),
    ("kind-2", "mitsubishi_l200_4work_single_cab"),
    ("seats-2", "2"),
    ("crew-2", "1"),
    ("home-2", "with-1"),
    ("given-2", "G-1"),
    ("driver-2", "Тарас Г."),
    ("plate-2", "AA 1234 BB"),
    ("carrier-2", "Aid e. V."),
    ("vin-2", "MMCJNKA40"),
    ("recipient-2", "Лікарня № 4"),
];

fn looks(centre: &Centre, at: Thing) -> usize {
    let trail = centre.block_on(centre.clerk.trail(None, 100)).expect("readable");
    let looked = Fact::Looked { at, matter: Matter::Routes };
    trail.iter().filter(|event| event.fact == looked).count()
}

#[test]
fn papers_are_filled_from_the_sheet_by_a_look_and_stay_editable() {
    let centre = on_the_road();
    let sender = Sender::new(&centre);
    assert_eq!(sender.post("/convoys/new", &TWO).code, 303);
    let load = [("deed", "load"), ("vehicle", "1"), ("way", "W-3")];
    assert_eq!(sender.post("/convoys/V-3/deed", &load).code, 303);
    let path = "/waybills/W-3/papers";
    let page = sender.get(path).body;
    assert!(page.contains("value=\"sheet\"") && !page.contains("Тарас"), "{page}");
    let convoy = Thing::Convoy(ConvoyId(3));
    assert_eq!(looks(&centre, convoy), 0);
    let filled = sender.post(path, &[("paper", "sheet"), ("driver", "Ihor"), ("value", "9 EUR")]);
    assert_eq!(filled.code, 200, "{}", filled.body);
    for text in [
        "name=\"vehicle\" value=\"Mitsubishi L200 4Work single cab, AA 1234 BB\"",
        "name=\"carrier\" value=\"Aid e. V.\"",
        "name=\"vin\" value=\"MMCJNKA40\"",
        "name=\"receiver\" value=\"Лікарня № 4\"",
        "name=\"driver\" value=\"Ihor\"",
        "name=\"value\" value=\"9 EUR\"",
    ] {
        assert!(filled.body.contains(text), "{text}: {}", filled.body);
    }
    assert_eq!(looks(&centre, convoy), 1, "it is written down that it was read");
    // Nothing of it is kept, and nobody else is offered it.
    assert!(!sender.get(path).body.contains("MMCJNKA40"));
    for member in 2..=12 {
        let other = Sender::of(&centre, ActorId(member));
        let present = centre.clerk.present();
        let leads = present
            .book
            .member(ActorId(member))
            .is_some_and(|member| member.is(busel_domain::role::Role::Coordinator, present_day()));
        let asked = other.post(path, &[("paper", "sheet")]);
        assert_eq!(asked.body.contains("MMCJNKA40"), leads, "M-{member}: {}", asked.code);
        assert_eq!(other.get(path).body.contains("value=\"sheet\""), leads, "M-{member}");
    }
    // A convoy whose sheet says nothing for papers says so.
    let none = sender.post("/waybills/W-1/papers", &[("paper", "sheet")]);
    assert!(none.code == 422 && none.body.contains("names nobody"), "{}", none.body);
    assert_eq!(sender.post("/waybills/W-90/papers", &[("paper", "sheet")]).code, 404);
}

fn present_day() -> busel_domain::time::Day {
    super::centre::NOON.day()
}

#[test]
fn after_a_reissue_the_declaration_is_made_anew_and_both_packing_lists_are_there() {
    let centre = on_the_road();
    let sender = Sender::new(&centre);
    assert_eq!(sender.post("/convoys/new", &TWO).code, 303);
    assert!(!sender.get("/waybills/W-3/papers").body.contains("make a new declaration"));
    let code = format!("box-{}", box_of(Whose::Own));
    let parts = [(code.as_str(), "V-3.1"), ("L-1.V-3.2", "20 g"), ("L-1.else", "30 g")];
    assert_eq!(sender.post("/waybills/W-3/move", &parts).code, 303);
    for paper in ["W-3", "W-4", "W-5", "W-6"] {
        let page = sender.get(&format!("/waybills/{paper}/papers")).body;
        assert!(page.contains("make a new declaration before the border"), "{paper}: {page}");
        for part in ["W-4", "W-5", "W-6"] {
            let link = format!("href=\"/waybills/{part}/papers/packing-list\"");
            assert!(page.contains(&link), "{paper} leads to {part}: {page}");
        }
    }
}

#[test]
fn the_rest_is_planned_anew_and_taken_with_the_form_that_issues_papers() {
    let centre = on_the_road();
    let sender = Sender::new(&centre);
    assert_eq!(sender.post("/convoys/new", &TWO).code, 303);
    let step = |fields: &[(&str, &str)]| sender.post("/convoys/V-3/deed", fields).code;
    assert_eq!(step(&[("deed", "load"), ("vehicle", "1"), ("way", "W-3")]), 303);
    assert_eq!(step(&[("deed", "set-out")]), 303);
    assert!(!sender.get("/convoys/V-3").body.contains("href=\"/convoys/V-3/anew\""));
    assert_eq!(step(&[("deed", "broke-down"), ("vehicle", "1")]), 303);
    assert!(sender.get("/convoys/V-3").body.contains("href=\"/convoys/V-3/anew\""));
    let path = "/convoys/V-3/anew";
    for (fields, told) in [
        (vec![("at-1", "Dresden"), ("at-2", "")], "at-2"),
        (vec![("at-1", "Dresden"), ("at-2", "Atlantis")], "Atlantis"),
    ] {
        let answer = sender.post(path, &fields);
        assert_eq!(answer.code, 422);
        assert!(answer.body.contains(told), "{told}: {}", answer.body);
    }
    let asked = [("at-1", "Dresden"), ("at-2", "Wrocław"), ("hub", "H-2")];
    let answer = sender.post(path, &asked);
    assert_eq!(answer.code, 303, "{}", answer.body);
    let at = answer.header("location").expect("where it will be").to_owned();
    let mut page = sender.get(&at);
    for _ in 0..60 {
        if page.body.contains("This is a proposal") {
            break;
        }
        page = sender.get(&at);
    }
    assert!(page.body.contains("This is a proposal"), "{}", page.body);
    assert_eq!(looks(&centre, Thing::Convoy(ConvoyId(3))), 1, "reading it is written down");
    // Nobody knows where the group is, so its goods stay; the form has it so, and a person may change it.
    let job = at.rsplit('/').next().expect("a job");
    let take = format!("/waybills/W-3/move?anew={job}");
    assert!(page.body.contains(&format!("href=\"{take}\"")), "{}", page.body);
    let form = sender.get(&take).body;
    assert!(form.contains("<option value=\"else\" selected>"), "{form}");
    let field = form.split("name=\"L-1.else\"").nth(1).and_then(|rest| rest.split('>').next());
    assert!(field.is_some_and(|field| field.contains("value=\"50 g\"")), "{field:?}");
    let code = format!("box-{}", box_of(Whose::Own));
    let parts = [(code.as_str(), "V-3.1"), ("L-1.else", ""), ("L-1.H-2", "50 g")];
    assert_eq!(sender.post(&take, &parts).code, 303);
    // What is left at a hub goes to that hub, and its people receive it.
    assert_eq!(way(&centre, 4).to, Destination::Hub(HubId(2)));
    assert_eq!(way(&centre, 5).to, Destination::Group(GroupId(1)));
    assert_eq!(sender.post("/waybills/W-4/came", &[("deed", "all")]).code, 303);
    let present = centre.clerk.present();
    assert_eq!(present.book.stock().held(LotId(1), Account::Hub(HubId(2))), 50);
    assert_eq!(present.book.carried_by(WaybillId(5)), Some((ConvoyId(3), 0)));
}
