//! A session ends when it should, and nobody can bring one along.

use super::*;

#[tokio::test]
async fn a_session_ends_without_use_and_in_any_case() {
    let scene = Scene::new();
    let (token, begun) = scene.session_of(OLENA).await;
    assert_eq!((begun.member, begun.how, begun.device.as_str()), (OLENA, How::Passkey, "a laptop"));
    for _ in 0..24 {
        scene.wait(29 * 60);
        scene.door.session(&token).await.expect("used within half an hour");
    }
    scene.wait(20 * 60);
    scene.door.session(&token).await.expect("11 hours 56 minutes");
    scene.wait(4 * 60);
    assert!(matches!(scene.door.session(&token).await, Err(NotIn::NoSession)), "12 hours");

    let (token, _) = scene.session_of(OLENA).await;
    scene.wait(30 * 60);
    assert!(matches!(scene.door.session(&token).await, Err(NotIn::NoSession)), "unused");
    let ended = scene.whats().await.iter().filter(|what| **what == What::SessionEnded).count();
    assert_eq!(ended, 2);
}

#[tokio::test]
async fn the_last_use_is_written_once_a_minute() {
    let scene = Scene::new();
    let (token, begun) = scene.session_of(OLENA).await;
    scene.wait(59);
    assert_eq!(scene.door.session(&token).await.expect("alive").used, begun.used);
    scene.wait(1);
    assert_eq!(scene.door.session(&token).await.expect("alive").used, scene.now());
}

#[tokio::test]
async fn a_planted_token_is_never_accepted() {
    let scene = Scene::new();
    let planted = SessionToken::parse(&"ab".repeat(32)).expect("the right length");
    assert!(matches!(scene.door.session(&planted).await, Err(NotIn::NoSession)));
    let (token, _) = scene.session_of(OLENA).await;
    assert_ne!(token.text(), planted.text());
    assert!(matches!(scene.door.session(&planted).await, Err(NotIn::NoSession)));
    assert!(matches!(scene.door.renew(&planted, Limits::ADMIN).await, Err(NotIn::NoSession)));
    let admitted = Admitted::new(OLENA, How::Passkey);
    assert!(matches!(scene.door.freshen(&planted, admitted).await, Err(NotIn::NoSession)));
}

#[tokio::test]
async fn a_change_of_privilege_gives_a_new_token_and_kills_the_old() {
    let scene = Scene::new();
    let (old, begun) = scene.session_of(OLENA).await;
    scene.wait(100);
    let (new, renewed) = scene.door.renew(&old, Limits::ADMIN).await.expect("alive");
    assert!(matches!(scene.door.session(&old).await, Err(NotIn::NoSession)));
    assert_eq!(scene.door.session(&new).await.expect("alive"), renewed);
    assert_eq!((renewed.id, renewed.made), (begun.id, begun.made), "it is no younger");
    assert_eq!(renewed.limits, Limits::ADMIN);
    assert!(!scene.door.form_token_fits(&new, scene.door.form_token(&old).text()));
    scene.wait(600);
    assert!(matches!(scene.door.session(&new).await, Err(NotIn::NoSession)), "ten minutes");
}

#[tokio::test]
async fn a_session_is_fresh_for_five_minutes_after_showing_who_one_is() {
    let scene = Scene::new();
    let (token, begun) = scene.session_of(OLENA).await;
    assert!(begun.is_fresh(scene.now()));
    scene.wait(i64::from(FRESH_SECONDS));
    let stale = scene.door.session(&token).await.expect("alive");
    assert!(!stale.is_fresh(scene.now()));
    let label = Label::new("phone").expect("readable");
    let refused = scene.door.begin_passkey(&By::Session(token.clone()), &label).await;
    assert!(matches!(refused, Err(NotIn::NotFresh)));

    let other = Admitted::new(BOSS, How::Passkey);
    assert!(matches!(scene.door.freshen(&token, other).await, Err(NotIn::Wrong)));
    let again = Admitted::new(OLENA, How::PassphraseAndCode);
    let (new, fresh) = scene.door.freshen(&token, again).await.expect("the same member");
    assert!(fresh.is_fresh(scene.now()));
    assert_eq!(fresh.made, begun.made);
    assert!(matches!(scene.door.session(&token).await, Err(NotIn::NoSession)));
    scene.door.begin_passkey(&By::Session(new), &label).await.expect("fresh");
}

#[tokio::test]
async fn sessions_are_listed_and_ended_by_their_member() {
    let scene = Scene::new();
    let (first, one) = scene.session_of(OLENA).await;
    scene.wait(1);
    let (second, two) = scene.session_of(OLENA).await;
    let (foreign, other) = scene.session_of(BOSS).await;
    let listed = scene.door.sessions(OLENA).await.expect("readable");
    assert_eq!(listed, [two.clone(), one.clone()]);
    assert!(matches!(scene.door.end_session(OLENA, other.id).await, Err(NotIn::NoSession)));
    scene.door.end_session(OLENA, one.id).await.expect("it is hers");
    assert!(matches!(scene.door.session(&first).await, Err(NotIn::NoSession)));
    let (third, _) = scene.session_of(OLENA).await;
    assert_eq!(scene.door.end_sessions(OLENA, Some(two.id)).await.expect("written"), 1);
    assert!(scene.door.session(&third).await.is_err());
    scene.door.session(&second).await.expect("spared");
    scene.door.session(&foreign).await.expect("not hers");
    scene.door.sign_out(&second).await.expect("written");
    scene.door.sign_out(&second).await.expect("signed out is signed out");
    assert!(scene.door.session(&second).await.is_err());
}

#[tokio::test]
async fn sealing_ends_everything_that_was_begun() {
    let scene = Scene::new();
    let (first, _) = scene.session_of(OLENA).await;
    let (second, _) = scene.session_of(BOSS).await;
    let By::Threshold(threshold) = scene.at_threshold(ActorId(9), Purpose::Join).await else {
        panic!("a threshold")
    };
    let (ceremony, _) = scene.door.begin_passkey_sign_in().expect("dice");
    assert_eq!(scene.door.seal(Some(BOSS)).await.expect("written"), 2);
    assert!(scene.door.session(&first).await.is_err());
    assert!(scene.door.session(&second).await.is_err());
    assert!(scene.door.threshold(&threshold).await.is_err());
    let late = scene.door.finish_passkey_sign_in(&ceremony, "{}").await;
    assert!(matches!(late, Err(NotIn::Gone)));
    scene.door.unsealed(Some(BOSS)).await.expect("written");
    assert!(scene.whats().await.ends_with(&[What::Sealed, What::Unsealed]));
}

#[tokio::test]
async fn a_restart_keeps_sessions_and_the_store_has_no_token() {
    let mut scene = Scene::new();
    let (token, begun) = scene.session_of(OLENA).await;
    scene.restart();
    assert_eq!(scene.door.session(&token).await.expect("alive"), begun);
    let kept = scene.door.with(|_, db| {
        Ok(db.query_row("select token_hash from session", [], |row| row.get::<_, Vec<u8>>(0))?)
    });
    let kept = kept.await.expect("readable");
    assert_eq!(kept, token.hash());
    assert_ne!(secret::hex(&kept), token.text());
}

#[tokio::test]
async fn a_clock_set_back_by_hours_does_not_keep_a_session_alive() {
    let scene = Scene::new();
    let (token, _) = scene.session_of(OLENA).await;
    scene.wait(-60);
    scene.door.session(&token).await.expect("a minute is nothing");
    scene.wait(-3_600);
    assert!(scene.door.session(&token).await.is_err());
}

#[tokio::test]
async fn a_member_has_a_bounded_number_of_sessions() {
    let scene = Scene::new();
    let (first, _) = scene.session_of(OLENA).await;
    for _ in 0..20 {
        scene.wait(1);
        scene.session_of(OLENA).await;
    }
    assert_eq!(scene.door.sessions(OLENA).await.expect("readable").len(), 20);
    assert!(scene.door.session(&first).await.is_err(), "the oldest made room");
}

#[tokio::test]
async fn a_form_token_fits_its_session_only() {
    let scene = Scene::new();
    let (one, _) = scene.session_of(OLENA).await;
    let (other, _) = scene.session_of(OLENA).await;
    let token = scene.door.form_token(&one);
    assert_ne!(token.text(), one.text().as_str());
    assert!(scene.door.form_token_fits(&one, token.text()));
    for posted in ["", &token.text()[1..], scene.door.form_token(&other).text()] {
        assert!(!scene.door.form_token_fits(&one, posted));
    }
}
