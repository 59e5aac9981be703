//! A name, a passphrase and a code together let in; whatever is wrong, the answer is the same.

use super::*;

async fn sign_in(scene: &Scene, name: &str, words: &str, code: &str) -> Result<Admitted, NotIn> {
    scene.door.sign_in(name, typed(words), code).await
}

fn is_wrong(answer: &Result<Admitted, NotIn>) -> bool {
    matches!(answer, Err(NotIn::Wrong))
}

#[tokio::test]
async fn a_name_a_passphrase_and_a_code_let_in() {
    let mut scene = Scene::new();
    let (admitted, app, codes) = scene.joined(OLENA, "Олена").await;
    assert_eq!((admitted.member(), admitted.how()), (OLENA, How::PassphraseAndCode));
    assert_eq!(codes.len(), RECOVERY_COUNT);
    scene.restart();
    let code = app.code(scene.now());
    let again = sign_in(&scene, " олена ", GOOD, &code).await.expect("all three");
    assert_eq!(again.member(), OLENA);
    assert!(is_wrong(&sign_in(&scene, "Олена", GOOD, &code).await), "a code is good once");
    scene.wait(30);
    let code = app.code(scene.now());
    assert!(is_wrong(&sign_in(&scene, "Олена", "Seven herons crossed", &code).await));
    scene.wait(60);
    let code = app.code(scene.now());
    sign_in(&scene, "Олена", GOOD, &code).await.expect("the wrong one used no code up");
    let ways = scene.door.ways(OLENA).await.expect("readable");
    assert!(ways.has_passphrase && ways.is_any() && ways.recovery_left == 10);
}

#[tokio::test]
async fn a_recovery_code_stands_in_for_the_app_once() {
    let scene = Scene::new();
    let (_, _, codes) = scene.joined(OLENA, "olena").await;
    let shouted = codes[3].text().to_uppercase().replace('-', " ");
    sign_in(&scene, "olena", GOOD, &shouted).await.expect("as people write it");
    assert!(is_wrong(&sign_in(&scene, "olena", GOOD, codes[3].text()).await));
    assert_eq!(scene.door.ways(OLENA).await.expect("readable").recovery_left, 9);
    let admitted = sign_in(&scene, "olena", GOOD, codes[4].text()).await.expect("another");
    let (token, _) = scene.door.begin_session(admitted, Limits::OTHERS, "").await.expect("written");
    let fresh = scene.door.new_recovery_codes(&token).await.expect("fresh");
    assert!(is_wrong(&sign_in(&scene, "olena", GOOD, codes[5].text()).await), "void");
    sign_in(&scene, "olena", GOOD, fresh[0].text()).await.expect("new");
}

#[tokio::test]
async fn nothing_is_kept_before_the_app_shows_a_right_code() {
    let scene = Scene::new();
    let by = scene.at_threshold(OLENA, Purpose::Join).await;
    assert!(matches!(scene.door.confirm_passphrase(&by, "123456").await, Err(NotIn::Gone)));
    let setup = scene.door.begin_passphrase(&by, "olena", typed(GOOD), CENTRE, &[]).await;
    let app = App::of(&setup.expect("good"));
    assert!(matches!(scene.door.confirm_passphrase(&by, "").await, Err(NotIn::Wrong)));
    assert!(!scene.door.has_anybody().await.expect("readable"));
    let code = app.code(scene.now());
    scene.door.confirm_passphrase(&by, &code).await.expect("after a slip of the finger");
    assert!(scene.door.has_anybody().await.expect("readable"));
    assert!(matches!(scene.door.confirm_passphrase(&by, &code).await, Err(NotIn::Gone)));
}

#[tokio::test]
async fn a_passphrase_is_taken_byte_for_byte_and_whole() {
    let scene = Scene::new();
    let long = "ї🦢é ".repeat(12) + "чаплі летять над замерзлим озером, а журавлі чекають";
    assert!(long.chars().count() > 64);
    let by = scene.at_threshold(OLENA, Purpose::Join).await;
    let setup = scene.door.begin_passphrase(&by, "olena", typed(&long), CENTRE, &[]).await;
    let app = App::of(&setup.expect("good"));
    scene.door.confirm_passphrase(&by, &app.code(scene.now())).await.expect("right");
    scene.wait(30);
    let without_last = &long[..long.len() - 2];
    assert!(is_wrong(&sign_in(&scene, "olena", without_last, &app.code(scene.now())).await));
    let folded = long.replace('é', "e\u{301}");
    assert!(is_wrong(&sign_in(&scene, "olena", &folded, &app.code(scene.now())).await));
    sign_in(&scene, "olena", &long, &app.code(scene.now())).await.expect("the same bytes");
    assert!(matches!(Passphrase::new("a".repeat(1_025)), Err(NotIn::TooLong)));
}

#[tokio::test]
async fn names_and_passphrases_that_cannot_be_used_say_why() {
    let scene = Scene::new();
    scene.joined(BOSS, "boss").await;
    let by = scene.at_threshold(OLENA, Purpose::Join).await;
    for (name, words, key) in [
        ("olena", "fourteen chars", "door-too-short"),
        ("olena", "passwordpassword", "door-too-common"),
        ("olena", "Hub North olena 1", "door-too-common"),
        ("ol", GOOD, "door-name-unfit"),
        ("ole\u{200b}na", GOOD, "door-name-unfit"),
        ("BOSS", GOOD, "door-name-taken"),
    ] {
        let refused = scene.door.begin_passphrase(&by, name, typed(words), CENTRE, &[]).await;
        assert_eq!(refused.expect_err("unfit").key(), key, "{name} {words}");
    }
}

#[tokio::test]
async fn a_name_that_does_not_exist_is_answered_like_one_that_does() {
    let scene = Scene::new();
    scene.joined(OLENA, "olena").await;
    let mut answers = Vec::new();
    for name in ["olena", "nobody"] {
        let before = scene.hashes();
        let mut seen = Vec::new();
        for _ in 0..6 {
            let refused = sign_in(&scene, name, "not the right words", "000000").await;
            seen.push(refused.expect_err("wrong").to_string());
            scene.wait(1);
        }
        answers.push((seen, scene.hashes() - before));
    }
    assert_eq!(answers[0], answers[1]);
}

#[tokio::test]
async fn a_thousand_guesses_in_an_hour_cost_some_sixty_hashes() {
    for name in ["olena", "nobody"] {
        let scene = Scene::new();
        scene.joined(OLENA, "olena").await;
        let before = scene.hashes();
        let mut waited: u64 = 0;
        for _ in 0..1_000 {
            match sign_in(&scene, name, "not the right words", "000000").await {
                Err(NotIn::Wait(seconds)) => {
                    assert!((1..=60).contains(&seconds));
                    waited += 1;
                }
                Err(NotIn::Wrong) => {}
                other => panic!("{other:?}"),
            }
            scene.now.fetch_add(3_600_000, Ordering::Relaxed);
        }
        let hashes = scene.hashes() - before;
        assert!((60..70).contains(&hashes), "{hashes}");
        assert_eq!(waited + hashes, 1_000);
    }
}

#[tokio::test]
async fn nobody_is_locked_out_and_success_forgets_the_waiting() {
    let mut scene = Scene::new();
    let (_, app, _) = scene.joined(OLENA, "olena").await;
    for _ in 0..200 {
        let _wrong_or_wait = sign_in(&scene, "olena", "not the right words", "000000").await;
        scene.wait(20);
    }
    scene.restart();
    let early = sign_in(&scene, "olena", GOOD, &app.code(scene.now())).await;
    let Err(NotIn::Wait(seconds)) = early else { panic!("a restart does not shorten it") };
    scene.wait(seconds.into());
    sign_in(&scene, "olena", GOOD, &app.code(scene.now())).await.expect("never locked");
    for _ in 0..3 {
        assert!(is_wrong(&sign_in(&scene, "olena", "not the right words", "000000").await));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_guesses_at_once_are_not_one() {
    let scene = Scene::new();
    scene.joined(OLENA, "olena").await;
    let before = scene.hashes();
    let tries = (0..100).map(|_| {
        let door = scene.door.clone();
        tokio::spawn(async move { door.sign_in("olena", typed("not the right words"), "0").await })
    });
    for one in tries.collect::<Vec<_>>() {
        one.await.expect("no panic").expect_err("wrong or too early");
    }
    assert_eq!(scene.hashes() - before, 3);
}

#[tokio::test]
async fn changing_a_passphrase_needs_the_present_one() {
    let scene = Scene::new();
    let (admitted, app, _) = scene.joined(OLENA, "olena").await;
    let (token, _) = scene.door.begin_session(admitted, Limits::OTHERS, "").await.expect("written");
    let (elsewhere, _) = scene.session_of(OLENA).await;
    let new = "nine storks were mending an umbrella";
    let by = By::Session(token.clone());
    let around = scene.door.begin_passphrase(&by, "olena", typed(new), CENTRE, &[]).await;
    assert!(matches!(around, Err(NotIn::CurrentNeeded)));
    let change = |current: &'static str, name: &'static str, new: &'static str| {
        let (door, token) = (scene.door.clone(), token.clone());
        async move { door.change_passphrase(&token, name, typed(current), typed(new), &[]).await }
    };
    assert!(matches!(change("not the right words", "olena", new).await, Err(NotIn::Wrong)));
    assert!(matches!(change(GOOD, "boss", new).await, Err(NotIn::Wrong)));
    assert!(matches!(change(GOOD, "olena", "olena olena olena").await, Err(NotIn::TooCommon)));
    let (changed, _) = change(GOOD, "olena", new).await.expect("the present one");
    assert!(scene.door.session(&token).await.is_err(), "a new token");
    assert!(scene.door.session(&elsewhere).await.is_err(), "other sessions end");
    scene.door.session(&changed).await.expect("this one goes on");
    assert!(is_wrong(&sign_in(&scene, "olena", GOOD, &app.code(scene.now())).await));
    sign_in(&scene, "olena", new, &app.code(scene.now())).await.expect("the new one");
}

#[tokio::test]
async fn a_new_phone_gets_a_code_of_its_own() {
    let scene = Scene::new();
    let (admitted, old, _) = scene.joined(OLENA, "olena").await;
    let (token, _) = scene.door.begin_session(admitted, Limits::OTHERS, "").await.expect("written");
    let setup = scene.door.begin_new_code(&token, "olena", CENTRE).await.expect("fresh");
    let new = App::of(&setup);
    let by = By::Session(token);
    let code = new.code(scene.now());
    let (admitted, codes) = scene.door.confirm_passphrase(&by, &code).await.expect("right");
    assert!(admitted.is_none(), "she is in already");
    assert_eq!(codes.len(), 10);
    scene.wait(30);
    assert!(is_wrong(&sign_in(&scene, "olena", GOOD, &old.code(scene.now())).await));
    sign_in(&scene, "olena", GOOD, &new.code(scene.now())).await.expect("the new phone");
}

#[tokio::test]
async fn a_reset_voids_the_ways_before_once_the_new_one_stands() {
    let scene = Scene::new();
    let (_, app, codes) = scene.joined(OLENA, "olena").await;
    let (token, _) = scene.session_of(OLENA).await;
    let by = scene.at_threshold(OLENA, Purpose::Reset).await;
    sign_in(&scene, "olena", GOOD, &app.code(scene.now())).await.expect("not yet void");
    let new = "nine storks were mending an umbrella";
    let setup = scene.door.begin_passphrase(&by, "stork", typed(new), CENTRE, &[]).await;
    let fresh = App::of(&setup.expect("good"));
    scene.door.confirm_passphrase(&by, &fresh.code(scene.now())).await.expect("right");
    assert!(scene.door.session(&token).await.is_err(), "sessions end");
    assert!(is_wrong(&sign_in(&scene, "olena", GOOD, codes[0].text()).await));
    scene.wait(30);
    sign_in(&scene, "stork", new, &fresh.code(scene.now())).await.expect("the new one");
}

#[tokio::test]
async fn who_has_left_has_no_way_in() {
    let scene = Scene::new();
    let (admitted, app, _) = scene.joined(OLENA, "olena").await;
    let (token, _) = scene.door.begin_session(admitted, Limits::OTHERS, "").await.expect("written");
    let waiting = scene.door.invite(OLENA, Purpose::Reset, BOSS).await.expect("few wait");
    scene.door.forget(OLENA).await.expect("written");
    assert!(scene.door.session(&token).await.is_err());
    assert!(scene.door.look(&waiting.secret).await.is_err());
    assert!(is_wrong(&sign_in(&scene, "olena", GOOD, &app.code(scene.now())).await));
    assert!(!scene.door.ways(OLENA).await.expect("readable").is_any());
}
