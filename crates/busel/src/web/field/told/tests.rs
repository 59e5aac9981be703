//! What a phone writes is read, and its clock is not trusted.

use busel_domain::ids::ActorId;

use super::*;
use crate::home::Home;
use crate::outside::Outside;

fn read(text: &str) -> Option<Record> {
    serde_json::from_str(text).ok()
}

#[test]
fn a_record_is_read_as_a_phone_writes_it() {
    // A phone fills what it seals up with spaces.
    let record = |tells: &str| read(&format!("{{\"at\":5,\"tells\":{tells}}}   "));
    let all = record(r#"{"kind":"all","waybill":3,"signed":{"how":"code","digits":"0042"}}"#);
    let signed = Signed::Code { digits: "0042".to_owned() };
    let expected = Record { at: 5, tells: Tells::All { waybill: WaybillId(3), signed } };
    assert_eq!(all, Some(expected));
    for good in [
        r#"{"kind":"counted","waybill":3,"signed":{"how":"paper"},"lines":[{"lot":1,"good":5,"damaged":0}],"boxes":["7K3M-9QF2"]}"#,
        r#"{"kind":"box","waybill":3,"signed":{"how":"nothing"},"code":"7K3M-9QF2","group":1}"#,
        r#"{"kind":"inside","code":"7K3M-9QF2","lines":[]}"#,
        r#"{"kind":"ask","group":1,"chosen":{"food.rice":3},"urgent":true}"#,
    ] {
        assert!(record(good).is_some(), "{good}");
    }
    for bad in [
        r#"{"kind":"all"}"#,
        r#"{"kind":"seal","code":"7K3M-9QF2"}"#,
        r#"{"kind":"inside","code":"7K3M","lines":[]}"#,
        r#"{"kind":"inside","code":"7K3M-9QF2","lines":[{"lot":1,"good":-5,"damaged":0}]}"#,
        "null",
    ] {
        assert_eq!(record(bad), None, "{bad}");
    }
}

#[test]
fn a_phones_clock_is_believed_between_the_start_of_the_run_and_now() {
    let (made, now) = (Moment(1_000_000), Moment(9_000_000));
    let phone = Phone::sample(1, ActorId(4), made, Moment(99_000_000));
    let told = [0, 4_000, 9_001, i64::MAX, i64::MIN];
    let believed = told.map(|at| happened(at, &phone, now));
    assert_eq!(believed, [made, Moment(4_000_000), now, now, made]);
}

#[test]
fn nobody_finds_the_digits_of_a_receiver_by_trying() {
    let folder = tempfile::tempdir().expect("a folder");
    let outside = Outside::fixed(Moment(0), 3);
    let home = Home::init(folder.path(), None, &outside).expect("an empty folder");
    let door = Door::open(&home, outside).expect("a new door");
    let wrong = Pace::of_digits();
    let book = Book::new(Arc::clone(crate::catalogue::lexicon().catalogue()));
    let tells = |day: i64, second: i64, waybill: u32, digits: &str| {
        let now = Moment((day * 86_400 + second) * 1_000_000);
        Digits { book: &book, door: &door, wrong: &wrong, now }
            .are_right(WaybillId(waybill), digits)
    };
    let right = |waybill| door.receiver_code(WaybillId(waybill)).text().to_owned();
    assert!(tells(0, 0, 1, &right(1)));
    let guesses = (0..10_000).map(|number| format!("{number:04}"));
    for (second, guess) in (0..).zip(guesses.filter(|guess| *guess != right(1)).take(60)) {
        assert!(!tells(0, second, 1, &guess));
    }
    assert!(!tells(0, 99, 1, &right(1)), "after so many the right ones prove nothing");
    assert!(tells(0, 99, 2, &right(2)), "other receivers are not to blame");
    assert!(tells(2, 0, 1, &right(1)));
}
