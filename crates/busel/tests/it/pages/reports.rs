//! Reports over a real centre: totals and the lists behind them, files, costs, and whom they are for.

use busel::clerk::Given;
use busel_domain::command::Command;
use busel_domain::ids::{ActorId, Attempt, HubId};
use busel_domain::role::{Actor, Grant, Reach, Role};

use super::centre::{Centre, NOON, centre};
use super::guard::{Answer, FORM, ask};

fn get(centre: &Centre, member: ActorId, path: &str) -> Answer {
    let token = centre.session(member);
    let cookie = format!("busel-session={}", token.text().as_str());
    let host = centre.address.to_string();
    ask(centre.address, "GET", path, &[("Host", &host), ("Cookie", &cookie)], "")
}

fn post(centre: &Centre, path: &str, form: &str) -> Answer {
    let token = centre.session(ActorId::FIRST_MEMBER);
    let cookie = format!("busel-session={}", token.text().as_str());
    let host = centre.address.to_string();
    let origin = format!("http://{host}");
    let form = format!("token={}&attempt={:032x}&{form}", centre.door.form_token(&token).text(), 5);
    let headers = [("Host", host.as_str()), ("Origin", &origin), ("Cookie", &cookie), FORM];
    ask(centre.address, "POST", path, &headers, &form)
}

/// An auditor who is let in for a week.
fn auditor(centre: &Centre, reach: Reach) -> ActorId {
    let give = |number: u8, command: Command| {
        let actor = Actor::console();
        let attempt = Attempt([number; 16]);
        let given = Given { attempt, actor, command, happened: None, words: Vec::new() };
        centre.block_on(centre.clerk.give(given)).expect("the console may");
    };
    let salt = if reach == Reach::Everywhere { 40 } else { 50 };
    let name = busel_domain::ids::WordsId([salt; 16]);
    give(salt, Command::AddMember { name });
    let member = centre.clerk.present().book.members().last().expect("just added").id;
    let until = Some(NOON.day().plus(7));
    give(salt + 1, Command::Grant { member, grant: Grant { role: Role::Auditor, reach, until } });
    member
}

/// The cells of a column of a file.
fn column(csv: &str, name: &str) -> Vec<String> {
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let at = reader.headers().expect("a header").iter().position(|known| known == name);
    let at = at.expect("the column");
    reader.records().map(|row| row.expect("a row")[at].to_owned()).collect()
}

fn sum(cells: &[String]) -> i64 {
    cells.iter().filter_map(|cell| cell.parse::<i64>().ok()).sum()
}

#[test]
fn a_total_is_the_sum_of_the_list_behind_it_and_both_are_files() {
    let centre = centre();
    let file = |path: &str| {
        let answer = get(&centre, ActorId::FIRST_MEMBER, path);
        assert_eq!(answer.code, 200, "{path}");
        assert!(answer.header("content-type").expect("a type").starts_with("text/csv"), "{path}");
        answer.body
    };
    let goods = file("/reports?month=2026-11&months=12&csv=cells");
    assert!(goods.lines().count() > 50, "a year of life");
    for (measure, total) in [("came", "came_grams"), ("given", "given_grams")] {
        let lines = file(&format!("/reports/{measure}?month=2026-11&months=12&csv=lines"));
        assert_eq!(sum(&column(&lines, "grams")), sum(&column(&goods, total)), "{measure}");
    }
    let lost = file("/reports/loss?month=2026-11&months=12&csv=lines");
    let lost = sum(&column(&lost, "part_grams"));
    assert_eq!(lost, sum(&column(&goods, "lost_grams")));
    assert!(lost > 0);
    let streams = file("/pictures?month=2026-11&months=12&csv=streams");
    assert_eq!(sum(&column(&streams, "grams")), sum(&column(&goods, "given_grams")));
    for file_of in ["legs", "ages", "ends", "trends"] {
        assert!(file(&format!("/pictures?csv={file_of}")).lines().count() > 1, "{file_of}");
    }
}

#[test]
fn every_number_of_the_page_leads_to_a_list() {
    let centre = centre();
    let shown = get(&centre, ActorId::FIRST_MEMBER, "/reports?month=2026-10&months=3");
    let links: Vec<&str> =
        shown.body.split("href=\"").filter_map(|rest| rest.split('"').next()).collect();
    let lists: Vec<&&str> = links.iter().filter(|link| link.starts_with("/reports/")).collect();
    assert!(lists.len() > 30, "{lists:?}");
    for link in lists.iter().step_by(3) {
        let answer = get(&centre, ActorId::FIRST_MEMBER, &link.replace("&#38;", "&"));
        assert_eq!(answer.code, 200, "{link}");
    }
}

#[test]
fn an_auditor_reads_reports_and_leaves_a_trace_and_one_of_a_hub_does_not() {
    let centre = centre();
    let (whole, one_hub) =
        (auditor(&centre, Reach::Everywhere), auditor(&centre, Reach::Hub(HubId(1))));
    let before = centre.clerk.present().book.seq().0;
    let filled = "/reports/filled?month=2026-11&months=12";
    assert_eq!(get(&centre, whole, "/reports").code, 200);
    let list = get(&centre, whole, filled);
    assert_eq!(list.code, 200);
    assert_eq!(centre.clerk.present().book.seq().0, before + 2, "each look is written down");
    assert!(!list.body.contains("/history/N-"), "needs are for auditors only as sums");
    assert!(list.body.contains("not shown to your role"));
    assert!(
        !get(&centre, whole, "/reports/given?month=2026-11&months=12").body.contains("Kharkiv")
    );
    for path in ["/reports", filled, "/pictures", "/reports/shelves"] {
        assert_eq!(get(&centre, one_hub, path).code, 404, "{path}");
    }
    assert!(!get(&centre, one_hub, "/").body.contains("href=\"/reports\""));
    assert_eq!(post(&centre, "/reports/nothing", "").code, 404);
}

#[test]
fn a_cost_is_written_down_once_and_a_wrong_one_says_what_to_mend() {
    let centre = centre();
    let good = "kind=transport&amount=120%2C50&currency=EUR&day=2026-11-20&waybill=";
    for _ in 0..2 {
        assert_eq!(post(&centre, "/costs", good).code, 303);
    }
    let costs = get(&centre, ActorId::FIRST_MEMBER, "/reports/cost?month=2026-11&csv=lines").body;
    let written: Vec<String> = column(&costs, "cents");
    assert_eq!(written.iter().filter(|cents| *cents == "12050").count(), 1, "{written:?}");
    let book = centre.clerk.present().book.seq();
    for (form, told) in [
        ("kind=transport&amount=1.250&currency=EUR&day=2026-11-20", "The amount cannot be read"),
        ("kind=transport&amount=%3D1%2B1&currency=EUR&day=2026-11-20", "The amount cannot be read"),
        ("kind=transport&amount=0&currency=EUR&day=2026-11-20", "The amount cannot be read"),
        ("kind=transport&amount=5&currency=%E2%82%AC&day=2026-11-20", "Choose a currency"),
        ("kind=transport&amount=5&currency=EUR&day=2031-01-01", "Choose a day"),
        ("kind=transport&amount=5&currency=EUR&day=", "Choose a day"),
        ("kind=bribe&amount=5&currency=EUR&day=2026-11-20", "Say what the cost was for"),
        (
            "kind=transport&amount=5&currency=EUR&day=2026-11-20&waybill=L-1",
            "A waybill has a number",
        ),
        ("kind=transport&amount=5&currency=EUR&day=2026-11-20&waybill=W-99999", "W-99999"),
    ] {
        let answer = post(&centre, "/costs", form);
        assert_eq!(answer.code, 422, "{form}");
        assert!(answer.body.contains(told), "{form}");
        if form.contains("amount=5&") {
            assert!(answer.body.contains("value=\"5\""), "what was typed stays: {form}");
        }
    }
    assert_eq!(centre.clerk.present().book.seq(), book);
}

#[test]
fn odd_questions_are_answered_with_a_page() {
    let centre = centre();
    for path in [
        "/reports?month=0001-01&months=12",
        "/reports?month=9999-99&kind=%3Cscript%3E&origin=XX&item=food.rice",
        "/reports/given?to=UA-07&month=2026-11&months=12",
        "/reports/given?to=unknown&part=99999999",
        "/reports/shelves?ends=0001-01&age=none",
        "/pictures?month=1999-01&mark=%22%3E%3Cb%3E",
    ] {
        let answer = get(&centre, ActorId::FIRST_MEMBER, path);
        assert_eq!(answer.code, 200, "{path}");
        assert!(!answer.body.contains("<script>") && !answer.body.contains("\"><b>"), "{path}");
    }
    for path in ["/reports/nothing", "/reports/Filled"] {
        assert_eq!(get(&centre, ActorId::FIRST_MEMBER, path).code, 404, "{path}");
    }
}
