//! A passkey lets in whom it was made for, at our address, while nobody has a copy.

use super::software_key::SoftwareKey;
use super::*;

fn label(text: &str) -> Label {
    Label::new(text).expect("readable")
}

async fn joined(scene: &Scene, member: ActorId, key: &mut SoftwareKey) -> Admitted {
    let by = scene.at_threshold(member, Purpose::Join).await;
    add(scene, &by, key).await.expect("a good answer").expect("an invite lets in")
}

async fn add(scene: &Scene, by: &By, key: &mut SoftwareKey) -> Result<Option<Admitted>, NotIn> {
    let options = scene.door.begin_passkey(by, &label("phone")).await?;
    scene.door.finish_passkey(by, &key.create(&options)).await
}

async fn sign_in(scene: &Scene, key: &mut SoftwareKey) -> Result<Admitted, NotIn> {
    let (id, options) = scene.door.begin_passkey_sign_in().expect("dice");
    scene.door.finish_passkey_sign_in(&id, &key.get(&options)).await
}

#[tokio::test]
async fn a_passkey_lets_its_holder_in_without_a_name() {
    let mut scene = Scene::new();
    let mut key = SoftwareKey::new(1);
    let admitted = joined(&scene, OLENA, &mut key).await;
    assert_eq!((admitted.member(), admitted.how()), (OLENA, How::Passkey));
    let mut other = SoftwareKey::new(2);
    joined(&scene, BOSS, &mut other).await;
    scene.restart();
    assert_eq!(sign_in(&scene, &mut key).await.expect("hers").member(), OLENA);
    assert_eq!(sign_in(&scene, &mut other).await.expect("his").member(), BOSS);
    let hers = sign_in(&scene, &mut key).await.expect("hers");
    let (_, session) =
        scene.door.begin_session(hers, Limits::COORDINATOR, " ").await.expect("room");
    assert_eq!(session.device, "phone");
    let ways = scene.door.ways(OLENA).await.expect("readable");
    assert_eq!(ways.passkeys.len(), 1);
    assert_eq!(
        (ways.passkeys[0].label.as_str(), ways.passkeys[0].used),
        ("phone", Some(scene.now()))
    );
}

#[tokio::test]
async fn an_answer_is_good_once_for_its_question_and_for_five_minutes() {
    let scene = Scene::new();
    let mut key = SoftwareKey::new(1);
    joined(&scene, OLENA, &mut key).await;
    let (id, options) = scene.door.begin_passkey_sign_in().expect("dice");
    let (other_id, _) = scene.door.begin_passkey_sign_in().expect("dice");
    let answer = key.get(&options);
    let crossed = scene.door.finish_passkey_sign_in(&other_id, &answer).await;
    assert!(matches!(crossed, Err(NotIn::Wrong)));
    scene.door.finish_passkey_sign_in(&id, &answer).await.expect("its question");
    let again = scene.door.finish_passkey_sign_in(&id, &answer).await;
    assert!(matches!(again, Err(NotIn::Gone)));
    let (id, options) = scene.door.begin_passkey_sign_in().expect("dice");
    let answer = key.get(&options);
    scene.wait(300);
    let late = scene.door.finish_passkey_sign_in(&id, &answer).await;
    assert!(matches!(late, Err(NotIn::Gone)));
}

#[tokio::test]
async fn a_foreign_address_an_unchecked_holder_and_an_unknown_key_are_wrong() {
    let scene = Scene::new();
    let mut key = SoftwareKey::new(1);
    joined(&scene, OLENA, &mut key).await;
    let mut phished = key.clone();
    phished.origin = "https://busel.example".into();
    assert!(matches!(sign_in(&scene, &mut phished).await, Err(NotIn::Wrong)));
    let mut elsewhere = key.clone();
    elsewhere.rp_id = "busel.example".into();
    assert!(matches!(sign_in(&scene, &mut elsewhere).await, Err(NotIn::Wrong)));
    let mut unchecked = key.clone();
    unchecked.verifies = false;
    assert!(matches!(sign_in(&scene, &mut unchecked).await, Err(NotIn::Wrong)));
    let mut unknown = SoftwareKey::new(9);
    unknown.pretend(&key);
    assert!(matches!(sign_in(&scene, &mut unknown).await, Err(NotIn::Wrong)));
    let (id, _) = scene.door.begin_passkey_sign_in().expect("dice");
    let garbage = scene.door.finish_passkey_sign_in(&id, "{}").await;
    assert!(matches!(garbage, Err(NotIn::Wrong)));
    sign_in(&scene, &mut key).await.expect("none of it hurt the real one");
}

#[tokio::test]
async fn a_key_that_says_it_belongs_to_another_is_wrong() {
    let scene = Scene::new();
    let (mut hers, mut his) = (SoftwareKey::new(1), SoftwareKey::new(2));
    joined(&scene, OLENA, &mut hers).await;
    joined(&scene, BOSS, &mut his).await;
    hers.pretend(&his);
    assert!(matches!(sign_in(&scene, &mut hers).await, Err(NotIn::Wrong)));
}

#[tokio::test]
async fn a_counter_that_goes_back_closes_the_passkey_and_ends_the_sessions() {
    let scene = Scene::new();
    let mut key = SoftwareKey::new(1);
    joined(&scene, OLENA, &mut key).await;
    let mut copy = key.clone();
    for _ in 0..3 {
        sign_in(&scene, &mut key).await.expect("hers");
    }
    let (token, _) = scene.session_of(OLENA).await;
    assert!(matches!(sign_in(&scene, &mut copy).await, Err(NotIn::Suspicious)));
    assert!(scene.door.session(&token).await.is_err());
    assert!(matches!(sign_in(&scene, &mut key).await, Err(NotIn::Suspicious)));
    let (later, _) = scene.session_of(OLENA).await;
    assert!(matches!(sign_in(&scene, &mut copy.clone()).await, Err(NotIn::Suspicious)));
    scene.door.session(&later).await.expect("a closed passkey ends nothing any more");
    let ways = scene.door.ways(OLENA).await.expect("readable");
    assert!(ways.passkeys[0].is_suspicious && !ways.is_any());
    assert!(scene.whats().await.contains(&What::PasskeySuspicious));
}

#[tokio::test]
async fn more_passkeys_are_added_by_a_fresh_session_and_the_last_stays() {
    let scene = Scene::new();
    let (mut first, mut second) = (SoftwareKey::new(1), SoftwareKey::new(2));
    let admitted = joined(&scene, OLENA, &mut first).await;
    let (token, _) = scene.door.begin_session(admitted, Limits::OTHERS, "").await.expect("written");
    let by = By::Session(token.clone());
    let only = scene.door.ways(OLENA).await.expect("readable").passkeys[0].id;
    assert!(matches!(scene.door.remove_passkey(&token, only).await, Err(NotIn::LastWay)));
    assert!(add(&scene, &by, &mut second).await.expect("fresh").is_none(), "she is in already");
    assert!(matches!(add(&scene, &by, &mut first.clone()).await, Err(NotIn::Wrong)), "known");
    scene.door.remove_passkey(&token, only).await.expect("another is left");
    assert!(matches!(sign_in(&scene, &mut first).await, Err(NotIn::Wrong)));
    sign_in(&scene, &mut second).await.expect("the one left");
    let (foreign, _) = scene.session_of(BOSS).await;
    let left = scene.door.ways(OLENA).await.expect("readable").passkeys[0].id;
    assert!(matches!(scene.door.remove_passkey(&foreign, left).await, Err(NotIn::Gone)));
}

#[tokio::test]
async fn adding_is_begun_and_ended_by_the_same_right() {
    let scene = Scene::new();
    let by = scene.at_threshold(OLENA, Purpose::Join).await;
    let other = scene.at_threshold(BOSS, Purpose::Join).await;
    let mut key = SoftwareKey::new(1);
    let options = scene.door.begin_passkey(&by, &label("phone")).await.expect("a threshold");
    let answer = key.create(&options);
    let crossed = scene.door.finish_passkey(&other, &answer).await;
    assert!(matches!(crossed, Err(NotIn::Gone)));
    scene.door.finish_passkey(&by, &answer).await.expect("its own");
    let twice = scene.door.begin_passkey(&by, &label("phone")).await;
    assert!(matches!(twice, Err(NotIn::Gone)), "the threshold is left behind");
}

#[tokio::test]
async fn a_reset_with_a_passkey_voids_the_passphrase_and_the_other_passkeys() {
    let scene = Scene::new();
    let (_, app, _) = scene.joined(OLENA, "olena").await;
    let (mut old, mut new) = (SoftwareKey::new(1), SoftwareKey::new(2));
    joined(&scene, OLENA, &mut old).await;
    let by = scene.at_threshold(OLENA, Purpose::Reset).await;
    add(&scene, &by, &mut new).await.expect("good").expect("lets in");
    assert!(matches!(sign_in(&scene, &mut old).await, Err(NotIn::Wrong)));
    let code = app.code(scene.now());
    assert!(scene.door.sign_in("olena", typed(GOOD), &code).await.is_err());
    sign_in(&scene, &mut new).await.expect("the new one");
}

#[tokio::test]
async fn a_centre_with_a_name_takes_passkeys_for_that_name_only() {
    let mut scene = Scene::new();
    scene.door = scene.door.clone().at(&Site::domain("centre.example", 443)).expect("a name");
    let mut local = SoftwareKey::new(1);
    let by = scene.at_threshold(OLENA, Purpose::Join).await;
    assert!(matches!(add(&scene, &by, &mut local).await, Err(NotIn::Wrong)));
    let mut key = SoftwareKey::new(2);
    key.rp_id = "centre.example".into();
    key.origin = "https://centre.example".into();
    add(&scene, &by, &mut key).await.expect("good").expect("lets in");
    sign_in(&scene, &mut key).await.expect("hers");
    key.origin = "https://evil.centre.example".into();
    assert!(matches!(sign_in(&scene, &mut key).await, Err(NotIn::Wrong)));
    for name in ["", "192.0.2.1", "not a name"] {
        let refused = scene.door.clone().at(&Site::domain(name, 443));
        assert!(matches!(refused, Err(Fault::DoorSite)), "{name}");
    }
}
