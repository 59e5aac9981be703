//! The shell from outside: a person's day at the desk, a script's contract, and what happens when two
//! start at once, a passphrase is wrong, or nobody reads on.

use std::fs;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::program::{AS_OF, Desk, Ran, every_row_stands_once, holds};

const NEEDS: &str = "Place,Item,Size,Quantity,Unit,Note\n\
    Kharkiv,Rice,,50,kg,\n\
    Kharkiv,Winter boots,EU 43,20,pairs,\n\
    Lviv,Soap,,100,pcs,\n\
    Lviv,Soap,,100,pcs,\n\
    Lviv,Tea,,0,pcs,\n\
    Lviv,Zxqwv,,3,pcs,\n\
    Total,,,273,,\n";

const STOCK: &str = "Item,Quantity,Unit\nRice,30,kg\nSoap,500,pcs\n";

/// The centre in another folder: of its key file and a copy.
fn restored(desk: &Desk, copy: &str) -> Desk {
    let other = Desk::bare();
    let (copy, key) = (desk.path(copy), desk.home().join("key.bare"));
    let words = ["restore", copy.to_str().expect("plain"), "--key", key.to_str().expect("plain")];
    other.run(&words).ended(0);
    other
}

fn table(csv: &str) -> Vec<csv::StringRecord> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(csv.as_bytes());
    reader.records().map(|record| record.expect("every row is as long as the header")).collect()
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().expect("an object").keys().map(String::as_str).collect()
}

#[test]
fn a_chat_for_machines_is_answered_line_by_line_without_a_centre() {
    let desk = Desk::bare();
    let line =
        json!({"id": "a", "raw": "берцы 43 - 10 пар", "ref_date": "2026-11-19", "context": null});
    desk.file("chat.jsonl", format!("{line}\n{line}\n"));
    let ran =
        desk.run(&["import", "chat", desk.path("chat.jsonl").to_str().expect("plain"), "--json"]);
    let ran = ran.ended(0);
    let answers: Vec<Value> =
        ran.out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(answers.len(), 2);
    assert_eq!(answers[0]["expect"][0]["qty"], 10);
    assert_eq!(answers[0]["expect"][0]["size"], json!({"sys": "EU", "val": "43"}));
    assert!(!desk.home().exists(), "no centre was made");
}

#[test]
fn a_pasted_chat_is_told_and_its_clear_needs_are_added_once() {
    let desk = Desk::new();
    desk.file("needs.csv", NEEDS);
    desk.import("needs", "needs.csv").ended(1);
    let chat = "[19.11, 10:32] Olena: Kharkiv needs 20 blankets and 10 sleeping bags by Friday\n\
                [19.11, 10:33] Ihor: lots of pillows please\n\
                [19.11, 10:40] Ihor: mother with two kids needs somewhere to sleep\n";
    desk.file("chat.txt", chat);
    let path = desk.path("chat.txt");
    let words = ["import", "chat", path.to_str().expect("plain"), "--as-of", AS_OF, "--yes"];
    let first = desk.run(&words).ended(1);
    assert!(first.out.contains("Added 2 needs."), "{}", first.out);
    assert!(first.out.contains("case service.housing"), "{}", first.out);
    assert!(!first.out.contains("Ihor"), "who wrote is nobody's need: {}", first.out);
    let again = desk.run(&words).ended(1);
    assert!(!again.out.contains("Added 2"), "{}", again.out);
    desk.file("empty.txt", " \n");
    let path = desk.path("empty.txt");
    let empty = desk.run(&["import", "chat", path.to_str().expect("plain")]).ended(2);
    assert!(empty.err.contains("nothing is written"), "{}", empty.err);
}

#[test]
fn a_day_at_the_desk() {
    let desk = Desk::new();
    desk.file("needs.csv", NEEDS);
    desk.file("stock.csv", STOCK);
    let needs = desk.import("needs", "needs.csv").ended(1).json();
    assert_eq!(needs["added"]["needs"], 3, "{needs}");
    assert_eq!(desk.import("stock", "stock.csv").ended(0).json()["added"]["lots"], 2);

    let plan = desk.run(&["plan", "--as-of", AS_OF, "--json"]).ended(0).json();
    let given: Vec<_> = plan["allocations"].as_array().expect("a list").iter().collect();
    assert_eq!(given.len(), 2, "{plan}");
    assert!(given.iter().any(|line| line["units"] == 30_000), "all the rice there is: {plan}");
    let unmet: u64 = plan["unmet"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|line| line["units"].as_u64())
        .sum();
    assert_eq!(unmet, 20_000 + 20, "the other rice, and the boots: {plan}");

    let rows = table(&desk.run(&["export", "needs", "--format", "csv"]).ended(0).out);
    assert_eq!(&rows[0][0], "need");
    assert_eq!(rows.len(), 1 + 3);
    assert_eq!(table(&desk.run(&["export", "stock"]).ended(0).out).len(), 1 + 2);
    assert_eq!(table(&desk.run(&["export", "plan"]).ended(0).out).len(), 1 + 2 + 2);

    let history = desk.run(&["history", "N-1", "--json"]).ended(0).json();
    assert_eq!(history["events"].as_array().expect("a list").len(), 1);
    assert!(desk.run(&["history", "n 1"]).ended(0).out.contains("NeedRaised"));
    let found = desk.check();
    assert_eq!((&found["lots"], &found["units_in"]), (&json!(2), &json!(30_500)));
}

#[test]
fn a_script_finds_what_it_was_promised() {
    let desk = Desk::new();
    desk.file("needs.csv", NEEDS);
    desk.file("stock.csv", STOCK);
    let answer = desk.import("needs", "needs.csv").ended(1).json();
    every_row_stands_once(&answer, &desk.path("needs.csv"));
    assert_eq!(answer["rows"], 7);
    let rows = |list: &str| -> Vec<u64> {
        let rows = answer[list].as_array().expect("a list").iter();
        rows.map(|row| row["row"].as_u64().expect("a number")).collect()
    };
    assert_eq!(rows("records"), [2, 3, 4, 6], "in the sequence of the source, zero and all");
    assert_eq!(
        (rows("duplicates"), rows("questions"), rows("left_out")),
        (vec![5], vec![7], vec![8])
    );
    let promised =
        ["row", "item", "item_text", "size", "qty", "unit", "base_units", "place", "confidence"];
    for record in answer["records"].as_array().expect("a list") {
        let has = |key: &&str| record.get(*key).is_some();
        assert!(promised.iter().all(has), "{record}");
    }
    let rice = &answer["records"][0];
    assert_eq!((&rice["qty"], &rice["base_units"]), (&json!(50), &json!(50_000)));
    assert_eq!((&rice["item"], &rice["item_text"]), (&json!("food.rice"), &json!("Rice")));
    assert_eq!(answer["questions"][0]["cell"], "B7");
    for list in ["questions", "left_out"] {
        assert!(answer[list][0]["why"].as_str().is_some_and(|why| why.ends_with('.')), "{answer}");
    }

    desk.import("stock", "stock.csv").ended(0);
    let plan = desk.run(&["plan", "--as-of", AS_OF, "--json"]).ended(0).json();
    for key in ["allocations", "unmet", "loads", "seconds"] {
        assert!(plan.get(key).is_some(), "{plan}");
    }
    let line = &plan["allocations"][0];
    assert!(["need", "lot", "units", "why"].iter().all(|key| line.get(key).is_some()), "{line}");
    let line = &plan["unmet"][0];
    assert!(["need", "units", "why"].iter().all(|key| line.get(key).is_some()), "{line}");
    let found = desk.check();
    for key in ["ok", "events", "lots", "units_in", "units_accounted"] {
        assert!(keys(&found).contains(&key), "{found}");
    }
    for words in [
        &["export", "needs", "--json"],
        &["export", "stock", "--json"],
        &["export", "plan", "--json"],
    ] {
        assert!(desk.run(words).ended(0).json().is_array());
    }
}

#[test]
fn the_same_list_once_more_changes_nothing() {
    let desk = Desk::new();
    desk.file("needs.csv", NEEDS);
    desk.file("again.csv", NEEDS.replace(',', ";"));
    desk.file("stock.csv", STOCK);
    desk.import("needs", "needs.csv").ended(1);
    desk.import("stock", "stock.csv").ended(0);
    let before = desk.check();
    for (kind, file) in [("needs", "needs.csv"), ("needs", "again.csv"), ("stock", "stock.csv")] {
        let again = desk.import(kind, file).ended_in(&[0, 1]).json();
        assert_eq!(again["records"], json!([]), "{again}");
        every_row_stands_once(&again, &desk.path(file));
    }
    assert_eq!(desk.check(), before);
}

#[test]
fn nothing_is_added_without_a_yes() {
    let desk = Desk::new();
    desk.file("needs.csv", NEEDS);
    let before = desk.check();
    let told = desk.run(&["import", "needs", "needs.csv", "--as-of", AS_OF]).ended(1);
    assert!(told.out.contains("7 rows"), "{told:#?}");
    assert!(
        desk.run(&["import", "needs", "needs.csv", "--json"])
            .ended(1)
            .json()
            .get("added")
            .is_none()
    );
    assert_eq!(desk.check(), before);
}

#[test]
fn the_demo_reads_all_its_lists() {
    let desk = Desk::new();
    let answer = desk.run(&["demo", "--json"]).ended(0).json();
    assert_eq!((&answer["lists"], &answer["rows"]), (&json!(27), &json!(388 + 598)));
    let found = desk.check();
    assert_eq!(found["lots"], answer["lots"]);
    assert_eq!(table(&desk.run(&["export", "needs"]).ended(0).out).len() - 1, answer["needs"]);
}

#[test]
fn a_copy_opens_in_another_place_with_the_same_key_only() {
    let desk = Desk::new();
    desk.file("needs.csv", NEEDS);
    desk.file("stock.csv", STOCK);
    desk.import("needs", "needs.csv").ended(1);
    desk.import("stock", "stock.csv").ended(0);
    desk.run(&["backup", "copy.db"]).ended(0);
    desk.run(&["backup", "copy.db"]).ended(2).sentence();

    let other = restored(&desk, "copy.db");
    assert_eq!(other.check(), desk.check());
    for what in ["needs", "stock"] {
        let here = desk.run(&["export", what]).ended(0).out;
        assert_eq!(other.run(&["export", what]).ended(0).out, here);
    }
    assert_eq!(other.import("needs", "../gone.csv").ended(2).out, "");

    let stranger = Desk::new();
    fs::copy(desk.path("copy.db"), stranger.home().join("centre.db")).expect("it is there");
    assert!(stranger.run(&["check"]).ended(3).sentence().contains("does not fit"));
}

#[test]
fn a_second_start_is_told_of_the_first_and_harms_nothing() {
    let desk = Desk::new();
    desk.file("needs.csv", NEEDS);
    // A list that is not written yet: the first start has the centre open and waits for it.
    let pipe = desk.path("later.csv");
    assert!(Command::new("mkfifo").arg(&pipe).status().expect("it is on every machine").success());
    let mut first =
        desk.command(&["import", "needs", "later.csv", "--as-of", AS_OF, "--yes", "--json"]);
    let first = first.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    let writing = fs::OpenOptions::new().write(true).open(&pipe);
    let mut writing = writing.expect("this waits until the first start reads");

    for words in
        [&["plan"][..], &["demo"], &["history", "N-1"], &["import", "needs", "needs.csv", "--yes"]]
    {
        assert!(desk.run(words).ended(3).sentence().contains("another Busel"));
    }
    desk.run(&["init", "--insecure-key"]).ended(3).sentence();
    desk.check();
    desk.run(&["backup", "meanwhile.db"]).ended(0);

    std::io::Write::write_all(&mut writing, NEEDS.as_bytes()).expect("it reads");
    drop(writing);
    let answer = Ran::of(first.wait_with_output(), "the first start").ended(1).json();
    assert_eq!(answer["added"]["needs"], 3);
    desk.check();
    desk.run(&["plan"]).ended(0);
}

#[test]
fn a_wrapped_key_opens_with_its_passphrase_only() {
    let desk = Desk::bare();
    desk.file("right", "correct horse battery\n");
    desk.file("wrong", "correct horse batterz\n");
    desk.file("short", "buslik\n");
    desk.run(&["init", "--passphrase-file", "short"]).ended(3).sentence();
    assert!(!desk.home().join("key.age").exists());
    desk.run(&["init", "--passphrase-file", "right"]).ended(0);
    let key = fs::read(desk.home().join("key.age")).expect("it is there");
    assert!(key.starts_with(b"age-encryption.org/v1\n-> scrypt "), "the plain `age` tool opens it");

    let ask = |file| desk.run(&["check", "--json", "--passphrase-file", file]);
    assert!(ask("wrong").ended(3).sentence().contains("does not fit"));
    ask("no such file").ended(3).sentence();
    assert!(desk.run(&["check"]).ended(3).sentence().contains("passphrase is needed"));
    assert_eq!(ask("right").ended(0).json()["ok"], true);
    let again = desk.run(&["init", "--insecure-key"]).ended(3);
    assert!(again.sentence().contains("already"));
    assert!(!desk.home().join("key.bare").exists());
}

#[test]
fn nobody_reading_on_is_no_fault() {
    let desk = Desk::new();
    desk.file("needs.csv", NEEDS);
    desk.import("needs", "needs.csv").ended(1);
    for words in
        [&["export", "needs"][..], &["check", "--json"], &["history", "N-1"], &["plan", "--json"]]
    {
        let mut child = desk
            .command(words)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it starts");
        drop(child.stdout.take());
        let ran = Ran::of(child.wait_with_output(), &words.join(" ")).ended(0);
        assert_eq!(ran.err, "", "{ran:#?}");
    }
    desk.check();
}

#[test]
fn what_does_not_exist_is_said_to_be_unknown() {
    let desk = Desk::new();
    let before = desk.check();
    assert!(desk.run(&["history", "N-99"]).ended(2).out.contains("N-99"));
    assert!(desk.run(&["history", "Q-1"]).ended(2).sentence().contains("N-12"));
    desk.run(&["export", "plan"]).ended(2).sentence();
    desk.file("stock.csv", STOCK);
    let hub = desk.run(&["import", "stock", "stock.csv", "--hub", "H-7", "--yes"]).ended(2);
    assert!(hub.sentence().contains("H-7"));
    for words in
        [&["fly"][..], &[], &["import"], &["import", "needs"], &["plan", "--as-of", "yesterday"]]
    {
        desk.run(words).ended(2);
    }
    for words in [&["--help"], &["--version"]] {
        desk.run(words).ended(0);
    }
    assert_eq!(desk.check(), before);
    let nowhere = Desk::bare();
    assert!(nowhere.run(&["check"]).ended(3).sentence().contains("busel init"));
}

#[test]
fn a_formula_in_a_list_leaves_as_text() {
    let desk = Desk::new();
    let formulas = ["=cmd|'/c calc'!A0", "+1+1", "@cmd", "-2+3"];
    let lines = formulas.map(|formula| format!("\"{formula}\",Soap,100,pcs\n")).concat();
    desk.file("needs.csv", format!("Group,Item,Quantity,Unit\n{lines}"));
    desk.import("needs", "needs.csv").ended_in(&[0, 1]);
    let rows = table(&desk.run(&["export", "needs"]).ended(0).out);
    let groups: Vec<&str> = rows.iter().skip(1).map(|row| &row[1]).collect();
    for formula in formulas {
        assert!(groups.contains(&&*format!("'{formula}")), "{formula} among {groups:?}");
    }
}

#[test]
fn a_name_leaves_no_trace_outside_the_vault() {
    const NAME: &str = "Zorianka-Vyhadana";
    let desk = Desk::new();
    let list = format!(
        "Place,Group,Item,Quantity,Unit,Note\nKharkiv,{NAME},Soap,100,pcs,ask {NAME}\n\
         {NAME},,Rice,#REF!,kg,{NAME}\n{NAME},,{NAME},5,pcs,\n"
    );
    desk.file("needs.csv", &list);
    desk.file("gifts.csv", format!("Item,Quantity,Donor\nSoap,50,{NAME}\n"));
    desk.file("cut.json", format!("[{{\"item\":\"{NAME}\""));
    // Killed with the first list in the books, so that the write-ahead log is left behind as well.
    let pipe = desk.path("later.csv");
    assert!(Command::new("mkfifo").arg(&pipe).status().expect("it is on every machine").success());
    let mut killed = desk.command(&["import", "needs", "needs.csv", "later.csv", "--yes"]);
    let mut killed =
        killed.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("it starts");
    let writing = fs::OpenOptions::new().write(true).open(&pipe).expect("this waits for it");
    killed.kill().expect("it is ours");
    let killed = killed.wait_with_output().expect("it is ours");
    drop(writing);
    let mut traces = vec![("what it complained of".to_owned(), killed.stderr)];
    let files = desk.files().into_iter();
    traces.extend(files.map(|(path, bytes)| (path.display().to_string(), bytes)));
    assert!(desk.home().join("centre.db-wal").exists(), "the kill left it behind");

    for (words, code) in [
        (&["import", "stock", "gifts.csv", "--yes"][..], 0),
        (&["import", "needs", "needs.csv", "--yes"], 1),
        (&["import", "needs", "cut.json", "--yes"], 2),
        (&["history", "N-1"], 0),
        (&["plan"], 0),
        (&["backup", "copy.db"], 0),
    ] {
        let ran = desk.run(words).ended(code);
        let is_reading_aloud = words.contains(&"needs.csv");
        let said = if is_reading_aloud { ran.err } else { ran.err + &ran.out };
        traces.push((words.join(" "), said.into_bytes()));
    }
    let files = desk.files().into_iter();
    traces.extend(files.map(|(path, bytes)| (path.display().to_string(), bytes)));
    traces.push(("the copy".into(), fs::read(desk.path("copy.db")).expect("it is there")));
    for (place, bytes) in &traces {
        assert!(!holds(bytes, NAME.as_bytes()), "{NAME} is in {place}");
    }
    let shown = desk.run(&["export", "needs"]).ended(0).out;
    assert!(shown.contains(NAME), "whoever has the key reads it: {shown}");
}

#[test]
fn roads_are_read_from_a_map_and_asked_without_a_network() {
    let desk = Desk::new();
    let way = ["roads", "way", "Andorra la Vella", "42.5676,1.5976", "--json"];
    assert!(desk.run(&way).ended(2).sentence().contains("busel roads import"));
    let map = concat!(env!("CARGO_MANIFEST_DIR"), "/../../testkit/roads/andorra.osm.pbf");
    let read = desk.run(&["roads", "import", map, "--json"]).ended(0).json();
    assert!(read["pieces"].as_u64() > Some(1_000), "{read}");
    let legs = desk.run(&way).ended(0).json();
    for profile in ["car", "van"] {
        let metres = legs[profile]["metres"].as_u64().expect("a way");
        assert!((9_000..16_000).contains(&metres), "{legs}");
    }
    let off = desk.run(&["roads", "way", "Lviv", "Canillo", "--json"]).ended(0).json();
    assert_eq!(off, json!({"car": null, "van": null}));
    assert!(desk.run(&["roads", "way", "Xyzzy", "Canillo"]).ended(2).sentence().contains("Xyzzy"));

    desk.file("map.osm.pbf", "not a map");
    let file = desk.path("map.osm.pbf");
    let refused = desk.run(&["roads", "import", &file.to_string_lossy()]).ended(2);
    assert!(refused.sentence().contains("no extract"), "{refused:?}");
    assert_eq!(desk.run(&way).ended(0).json(), legs, "the roads read before are still there");
    desk.file("needs.csv", NEEDS);
    desk.import("needs", "needs.csv").ended(1);
    desk.run(&["plan", "--as-of", AS_OF, "--json"]).ended(0);
    fs::write(desk.home().join("roads"), "busel roads 0").expect("room enough");
    assert!(desk.run(&way).ended(2).sentence().contains("read the map in again"));
}

#[test]
fn a_road_service_is_near_unless_somebody_means_it() {
    let desk = Desk::new();
    let say = |words: &[&str]| desk.run(&[&["roads", "service"], words].concat());
    let file = desk.home().join("roads-service");
    let near = say(&["osrm", "http://127.0.0.1:5000"]).ended(0);
    assert!(near.out.contains("in which towns") && near.err.is_empty(), "{near:?}");
    let kept = fs::read_to_string(&file).expect("it was written");
    assert!(kept.contains("http://127.0.0.1:5000"), "{kept}");
    for (address, word) in [
        ("http://192.0.2.7:5000", "--allow-public"),
        ("https://127.0.0.1", "tunnel"),
        ("127.0.0.1:5000", "http://"),
        ("http://no-such-name.invalid", "numbers"),
    ] {
        assert!(say(&["valhalla", address]).ended(2).sentence().contains(word), "{address}");
        assert_eq!(fs::read_to_string(&file).expect("the one before is kept"), kept);
    }
    let far = say(&["valhalla", "http://192.0.2.7:8002", "--allow-public"]).ended(0);
    assert!(far.err.contains("learns which towns"), "{far:?}");
    say(&["none"]).ended(0);
    assert!(!file.exists());
    say(&["none"]).ended(0);
}

#[test]
fn a_damaged_map_keeps_nobody_from_the_pages() {
    use std::io::{BufRead as _, BufReader};

    let desk = Desk::new();
    fs::write(desk.home().join("roads"), "no roads").expect("room enough");
    let mut serving = desk
        .command(&["serve", "--port", "0"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program is there");
    let mut first = String::new();
    BufReader::new(serving.stdout.take().expect("a pipe")).read_line(&mut first).expect("text");
    let mut complaint = String::new();
    BufReader::new(serving.stderr.take().expect("a pipe")).read_line(&mut complaint).expect("text");
    serving.kill().expect("it runs");
    serving.wait().expect("it ran");
    assert!(first.contains("http://localhost:"), "{first}");
    assert!(complaint.contains("read the map in again"), "{complaint}");
}
