//! What happens at the door is written down for a year, and cannot be rubbed out.

use super::*;

#[tokio::test]
async fn the_log_is_read_newest_first_in_parts() {
    let scene = Scene::new();
    for _ in 0..5 {
        scene.wait(1);
        scene.session_of(OLENA).await;
    }
    let newest = scene.door.log(None, 2).await.expect("readable");
    assert_eq!(newest.iter().map(|entry| entry.seq).collect::<Vec<_>>(), [5, 4]);
    assert_eq!(newest[0].what, What::SignedIn(How::Passkey));
    assert_eq!((newest[0].member, newest[0].when), (Some(OLENA), scene.now()));
    let older = scene.door.log(Some(4), 100).await.expect("readable");
    assert_eq!(older.iter().map(|entry| entry.seq).collect::<Vec<_>>(), [3, 2, 1]);
}

#[tokio::test]
async fn an_entry_is_neither_edited_nor_removed_before_its_year_is_over() {
    let scene = Scene::new();
    scene.session_of(OLENA).await;
    for tampering in
        ["update log set member = 1", "delete from log", "delete from log where seq = 1"]
    {
        let done = scene.door.with(move |_, db| Ok(db.execute(tampering, [])?)).await;
        assert!(matches!(done, Err(NotIn::Fault(_))), "{tampering}");
    }
    scene.wait(366 * 86_400);
    scene.session_of(BOSS).await;
    let log = scene.door.log(None, 10).await.expect("readable");
    assert!(log.iter().any(|entry| entry.what == What::SessionEnded), "its year runs");
    scene.wait(1);
    scene.session_of(BOSS).await;
    let log = scene.door.log(None, 10).await.expect("readable");
    let first = log.last().expect("some");
    assert!(first.seq > 1, "the year of the first is over");
}

#[tokio::test]
async fn a_machine_that_hammers_does_not_fill_the_log() {
    let scene = Scene::new();
    for try_no in 0..300 {
        let name = format!("nobody{}", try_no % 10);
        let _wrong_or_wait = scene.door.sign_in(&name, typed("not the right words"), "0").await;
    }
    let whats = scene.whats().await;
    assert_eq!(whats.iter().filter(|what| **what == What::WrongSignIn).count(), 1);
    assert_eq!(whats.iter().filter(|what| **what == What::Delayed).count(), 10, "once a wait");
    for try_no in 0..80 {
        let name = format!("stranger{try_no}");
        let _wrong = scene.door.sign_in(&name, typed("not the right words"), "0").await;
    }
    let unnoted = scene.door.with(|_, db| {
        Ok(db.query_row("select count(*) from unnoted", [], |row| row.get::<_, i64>(0))?)
    });
    assert_eq!(unnoted.await.expect("readable"), 50, "the last few");
    assert_eq!(scene.whats().await.len(), whats.len());
}

#[tokio::test]
async fn whoever_is_turned_away_is_noted_once_a_minute() {
    let scene = Scene::new();
    for member in [OLENA, OLENA, BOSS] {
        scene.door.turned_away(member).await.expect("room");
    }
    assert_eq!(scene.whats().await, [What::TurnedAway; 2]);
    scene.wait(61);
    scene.door.turned_away(OLENA).await.expect("room");
    assert_eq!(scene.whats().await, [What::TurnedAway; 3]);
}
