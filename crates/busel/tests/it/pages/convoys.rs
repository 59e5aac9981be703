//! Convoys that are kept: written down, loaded, on the road, broken down, home again.

use busel_domain::boxes::{BoxCode, Contents, Handling};
use busel_domain::command::Command;
use busel_domain::convoy::{Stage, WayHome};
use busel_domain::event::Fact;
use busel_domain::ids::{ConvoyId, GroupId, HubId, LotId, Thing, WaybillId};
use busel_domain::ledger::Account;
use busel_domain::quantity::Units;
use busel_domain::sight::Matter;

use super::centre::Centre;
use super::links::give;
use super::matrix::small_centre;
use super::needs::Sender;

const VAN: &str = "mercedes_sprinter_l4h3_3_5_t";

/// A van that comes back, and a pickup that stays with the first group.
const TWO: [(&str, &str); 16] = [
    ("leaves", "2026-11-23"),
    ("ends", "2026-11-27"),
    ("kind-1", VAN),
    ("seats-1", "3"),
    ("crew-1", "1"),
    ("home-1", "drives"),
    ("who-1", "Тарас, AA 1234 BB"),
    ("halts-1", "Mon 06:00 Lviv\nMon 18:00 Kharkiv"),
    ("kind-2", "mitsubishi_l200_4work_single_cab"),
    ("seats-2", "2"),
    ("crew-2", "2"),
    ("home-2", "with-1"),
    ("given-2", "G-1"),
    ("papers-2", "2026-11-25"),
    ("who-2", "Olga"),
    ("kind-3", ""),
];

fn with<'a>(
    fields: &[(&'a str, &'a str)],
    others: &[(&'a str, &'a str)],
) -> Vec<(&'a str, &'a str)> {
    let is_other = |name: &str| others.iter().any(|(other, _)| *other == name);
    let kept = fields.iter().copied().filter(|(name, _)| !is_other(name));
    kept.chain(others.iter().copied()).collect()
}

fn convoy(centre: &Centre, id: u32) -> busel_domain::convoy::Convoy {
    centre.clerk.present().book.convoy(ConvoyId(id)).expect("it is kept").clone()
}

#[test]
fn a_convoy_is_written_down_and_nobody_is_left_without_a_way_home() {
    let centre = small_centre();
    let sender = Sender::new(&centre);
    assert!(sender.get("/road").body.contains("href=\"/convoys\""));
    // More people than seats, nobody's way home, and a day that is over: the form comes back as it was.
    for (others, told) in [
        ([("crew-2", "3"), ("ends", "2026-11-27")], "fewer seats"),
        ([("home-2", "drives"), ("ends", "2026-11-27")], "no way home"),
        ([("seats-1", "2"), ("ends", "2026-11-27")], "no way home"),
        ([("leaves", "2026-11-21"), ("ends", "2026-11-27")], "over"),
        ([("crew-1", "many"), ("ends", "2026-11-27")], "“many”"),
        ([("offer-2", "O-77"), ("ends", "2026-11-27")], "O-77"),
        ([("kind-1", "spaceship"), ("ends", "2026-11-27")], "spaceship"),
        ([("home-1", "drives"), ("ends", "2026-11-20")], "days"),
    ] {
        let answer = sender.post("/convoys/new", &with(&TWO, &others));
        assert_eq!(answer.code, 422, "{others:?}");
        assert!(answer.body.contains(told), "{told}: {}", answer.body);
        assert!(answer.body.contains("Тарас, AA 1234 BB"), "what was typed stays");
    }
    assert_eq!(sender.post("/convoys/new", &[("kind-1", "")]).code, 422, "no vehicle at all");
    let lost = sender.post("/convoys/new", &with(&TWO, &[("who-3", "Hanna")]));
    assert!(lost.code == 422 && lost.body.contains("Hanna"), "a driver without a vehicle");
    assert_eq!(sender.post("/convoys/new", &TWO).code, 303);
    sender.once_more();
    assert_eq!(sender.post("/convoys/new", &TWO).code, 303, "twice is once");
    assert_eq!(centre.clerk.present().book.convoys().len(), 3);
    let page = sender.get("/convoys/V-3").body;
    assert!(!page.contains("Тарас"), "only whoever asks reads it, and that is written down");
    let look = |what| sender.post("/convoys/V-3/look", &[("for", what)]).body;
    let page = look("read");
    for text in ["Тарас, AA 1234 BB", "Mon 18:00 Kharkiv", "Group name 1", "With vehicle 1"] {
        assert!(page.contains(text), "{text}: {page}");
    }
    assert!(page.contains("A paper ends"), "it ends before they are home: {page}");
    // Reading who drives where is written down.
    let trail = centre.block_on(centre.clerk.trail(None, 50)).expect("readable");
    let read = Fact::Looked { at: Thing::Convoy(ConvoyId(3)), matter: Matter::Routes };
    assert!(trail.iter().any(|event| event.fact == read));
    // Two people change it at once: the second is told, and keeps what they typed.
    let form = look("change");
    assert!(form.contains("Тарас, AA 1234 BB") && form.contains("value=\"2026-11-25\""), "{form}");
    let seen = convoy(&centre, 3).sheet.to_string();
    let mine = with(&TWO, &[("who-1", "Ivan"), ("seen", &seen)]);
    let theirs = with(&TWO, &[("who-1", "Petro"), ("seen", &seen)]);
    assert_eq!(sender.post("/convoys/V-3/change", &mine).code, 303);
    let late = sender.post("/convoys/V-3/change", &theirs);
    assert_eq!(late.code, 422);
    assert!(late.body.contains("meanwhile") && late.body.contains("Petro"), "{}", late.body);
    assert!(look("read").contains("Ivan"));
}

/// Two boxes of twelve at the first hub.
fn two_boxes(centre: &Centre) -> [BoxCode; 2] {
    let codes = [650_001, 650_002].map(|chance| BoxCode::drawn(chance).expect("like no number"));
    let contents = Contents::from([(LotId(1), Units::new(12).expect("small"))]);
    let pack = Handling::Pack { boxes: codes.to_vec(), hub: HubId(1), contents, grams: None };
    give(centre, Command::Handle { handling: pack });
    codes
}

/// What is on the road comes, and everybody is home.
fn comes_home(centre: &Centre, sender: &Sender<'_>) {
    let step = |fields: &[(&str, &str)]| sender.post("/convoys/V-3/deed", fields);
    let present = centre.clerk.present();
    // It is not over while goods are on the road with it, unless somebody says how.
    assert_eq!(step(&[("deed", "end"), ("words", "")]).code, 422);
    let group = Account::Group(GroupId(1));
    let before = present.book.stock().held(LotId(1), group);
    for way in ["/waybills/W-4/came", "/waybills/W-5/came"] {
        assert_eq!(sender.post(way, &[("deed", "all")]).code, 303);
    }
    let present = centre.clerk.present();
    assert_eq!(present.book.stock().held(LotId(1), group), before + 54);
    assert_eq!(step(&[("deed", "end"), ("words", "All are home.")]).code, 303);
    let page = sender.get("/convoys/V-3").body;
    assert!(page.contains("All are home.") && !page.contains("name=\"deed\""), "{page}");
    let late = sender.post("/convoys/V-3/look", &[("for", "change")]).body;
    assert!(!late.contains("name=\"kind-1\""), "what is over is not changed");
}

#[test]
fn what_a_broken_vehicle_carries_goes_on_with_another_and_comes_home() {
    let centre = small_centre();
    let sender = Sender::new(&centre);
    let [one, two] = two_boxes(&centre).map(|code| code.to_string());
    let third = [("kind-3", VAN), ("seats-3", "3"), ("crew-3", "1"), ("home-3", "drives")];
    assert_eq!(sender.post("/convoys/new", &with(&TWO, &third)).code, 303);
    // Goods are sent with the first vehicle, from its own button.
    let page = sender.get("/convoys/V-3").body;
    assert!(page.contains("/waybills/new?on=V-3.1"), "{page}");
    let form = sender.get("/waybills/new?on=V-3.1&from=H-1&to=G-1").body;
    assert!(form.contains("name=\"on\" value=\"V-3.1\""), "{form}");
    let sent = [
        ("on", "V-3.1"),
        ("from", "H-1"),
        ("to", "G-1"),
        ("L-1", "30 g"),
        ("box", &one),
        ("box", &two),
    ];
    let answer = sender.post("/waybills/new", &sent);
    assert!(answer.header("location").is_some_and(|to| to.starts_with("/convoys/V-3")));
    assert_eq!(centre.clerk.present().book.carried_by(WaybillId(3)), Some((ConvoyId(3), 0)));
    let step = |fields: &[(&str, &str)]| sender.post("/convoys/V-3/deed", fields);
    assert_eq!(step(&[("deed", "dance")]).code, 422);
    assert_eq!(step(&[("deed", "broke-down"), ("vehicle", "9")]).code, 422);
    assert_eq!(step(&[("deed", "set-out")]).code, 303);
    assert!(matches!(convoy(&centre, 3).stage, Stage::OnTheRoad(_)));
    assert_eq!(step(&[("deed", "broke-down"), ("vehicle", "0")]).code, 303);
    // The wrong button was pressed: it goes on after all, and then it does not.
    assert_eq!(step(&[("deed", "mended"), ("vehicle", "0")]).code, 303);
    assert_eq!(step(&[("deed", "mended"), ("vehicle", "0")]).code, 422);
    assert_eq!(step(&[("deed", "broke-down"), ("vehicle", "0")]).code, 303);
    // Two crews have no way home now, and Today says so.
    let page = sender.get("/convoys/V-3").body;
    assert!(page.contains("2 crews without a way home"), "{page}");
    assert!(sender.get("/").body.contains("no way home"));
    let path = "/waybills/W-3/move";
    assert!(page.contains(path));
    let form = sender.get(path).body;
    assert!(form.contains("value=\"V-3.3\"") && !form.contains("value=\"V-3.1\""), "{form}");
    let boxes = [format!("box-{one}"), format!("box-{two}")];
    let goes = |loose: [(&str, &str); 2]| {
        let fields =
            [(boxes[0].as_str(), "V-3.3"), (boxes[1].as_str(), "else"), loose[0], loose[1]];
        sender.post(path, &fields)
    };
    let left = goes([("L-1.V-3.3", "20 g"), ("L-1.else", "9 g")]);
    assert_eq!(left.code, 422, "a gram is nowhere");
    assert!(left.body.contains("value=\"20 g\""), "what was typed stays: {}", left.body);
    assert_eq!(goes([("L-1.V-3.1", "20 g"), ("L-1.else", "10 g")]).code, 422, "it goes no further");
    assert_eq!(goes([("L-1.V-3.3", "20 g"), ("L-1.else", "10 g")]).code, 303);
    let present = centre.clerk.present();
    let old = present.book.waybill(WaybillId(3)).expect("it stays").clone();
    assert_eq!(old.reissued, [WaybillId(4), WaybillId(5)]);
    let held = |way| present.book.stock().held(LotId(1), Account::Road(WaybillId(way)));
    assert_eq!((held(3), held(4), held(5)), (0, 32, 22));
    assert_eq!(present.book.carried_by(WaybillId(4)), Some((ConvoyId(3), 2)));
    assert_eq!(present.book.box_faults(), []);
    let page = sender.get("/waybills/W-3").body;
    assert!(
        page.contains("href=\"/waybills/W-4\"") && page.contains("href=\"/waybills/W-5\""),
        "{page}"
    );
    assert!(!page.contains("name=\"deed\" value=\"all\""), "nothing is to come with it");
    assert!(sender.get("/waybills/W-4").body.contains("href=\"/waybills/W-3\""));
    // The old paper is told of as come: a person looks, and nothing is counted twice.
    let late = sender.post("/waybills/W-3/came", &[("deed", "all")]);
    assert!(late.header("location").is_some_and(|to| to.ends_with("said=said-waits")));
    comes_home(&centre, &sender);
}

#[test]
fn what_a_border_took_is_told_and_the_next_plan_expects_it() {
    let centre = small_centre();
    let sender = Sender::new(&centre);
    let tell = |post, joined, took| {
        sender.post("/convoys/wait", &[("post", post), ("joined", joined), ("took", took)])
    };
    for (post, joined, took, told) in [
        ("narnia", "22", "3:20", "narnia"),
        ("ua-shehyni", "", "3:20", "hour of a day"),
        ("ua-shehyni", "25", "3:20", "“25”"),
        ("ua-shehyni", "22:30", "", "length of time"),
        ("ua-shehyni", "22:30", "soon", "“soon”"),
    ] {
        let answer = tell(post, joined, took);
        assert_eq!(answer.code, 422, "{joined} {took}");
        assert!(answer.body.contains(told), "{told}: {}", answer.body);
    }
    assert_eq!(tell("ua-shehyni", "22:30", "3:20").code, 303);
    let present = centre.clerk.present();
    let known = present.book.waited("ua-shehyni");
    assert_eq!((known.len(), known[0].hour, known[0].minutes), (1, 22, 200));
}

#[test]
fn rows_that_are_left_empty_shift_nobody_into_another_vehicle() {
    let centre = small_centre();
    let sender = Sender::new(&centre);
    // The first row is empty: a van in the second, and a pickup whose crew rides home in the second.
    let gap = [
        ("leaves", "2026-11-23"),
        ("kind-1", ""),
        ("kind-2", VAN),
        ("seats-2", "3"),
        ("crew-2", "1"),
        ("home-2", "drives"),
        ("kind-4", VAN),
        ("seats-4", "2"),
        ("crew-4", "2"),
        ("home-4", "with-2"),
        ("given-4", "G-1"),
    ];
    let full = sender.post("/convoys/new", &with(&gap, &[("seats-4", "1")]));
    assert_eq!(full.code, 422);
    let field = full.body.split("id=\"crew-4\"").nth(1).and_then(|rest| rest.split('>').next());
    assert!(field.is_some_and(|field| field.contains("aria-invalid")), "it leads to its own row");
    let nobody = sender.post("/convoys/new", &with(&gap, &[("home-4", "with-1")]));
    assert_eq!(nobody.code, 422, "the first row is no vehicle");
    assert_eq!(sender.post("/convoys/new", &gap).code, 303);
    let homes: Vec<_> = convoy(&centre, 3).vehicles.iter().map(|it| it.line.home).collect();
    assert_eq!(homes, [WayHome::Drives, WayHome::With(0)]);
}
