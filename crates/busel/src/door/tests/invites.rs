//! An invite is taken once, by whoever has the link and heard the code.

use super::*;

async fn invited(scene: &Scene) -> NewInvite {
    scene.door.invite(OLENA, Purpose::Join, BOSS).await.expect("few wait")
}

fn wrong(code: &SecretText) -> &'static str {
    if code.text() == "000000" { "000001" } else { "000000" }
}

#[tokio::test]
async fn looking_at_an_invite_does_not_use_it_up() {
    let scene = Scene::new();
    let NewInvite { invite, secret, code } = invited(&scene).await;
    for _ in 0..20 {
        let seen = scene.door.look(&secret).await.expect("it waits");
        assert_eq!((seen.member, seen.inviter, seen.purpose), (OLENA, BOSS, Purpose::Join));
    }
    assert_eq!(scene.door.invites().await.expect("readable"), [invite]);
    let code = code.expect("no demo");
    let spaced = format!("{} {}", &code.text()[..3], &code.text()[3..]);
    let taken = scene.door.take(&secret, &spaced).await.expect("the right code");
    let Taken::Threshold(carried, threshold) = taken else { panic!("no demo") };
    assert_eq!(scene.door.threshold(&carried).await.expect("just taken"), threshold);
    assert!(matches!(scene.door.look(&secret).await, Err(NotIn::Gone)));
    assert!(matches!(scene.door.take(&secret, code.text()).await, Err(NotIn::Gone)));
    assert_eq!(scene.whats().await, [What::InviteMade, What::InviteTaken]);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_take_an_invite_at_once_one_gets_it() {
    let scene = Scene::new();
    let NewInvite { secret, code, .. } = invited(&scene).await;
    let code = code.expect("no demo");
    let tries = (0..8).map(|_| {
        let (door, secret, code) = (scene.door.clone(), secret.clone(), code.clone());
        tokio::spawn(async move { door.take(&secret, code.text()).await.is_ok() })
    });
    let mut taken = 0;
    for one in tries.collect::<Vec<_>>() {
        taken += u32::from(one.await.expect("no panic"));
    }
    assert_eq!(taken, 1);
}

#[tokio::test]
async fn an_invite_is_over_after_48_hours_and_a_threshold_after_half_of_one() {
    let scene = Scene::new();
    let first = invited(&scene).await;
    scene.wait(INVITE_SECONDS - 1);
    let By::Threshold(token) = scene.at_threshold(OLENA, Purpose::Join).await else {
        panic!("a threshold")
    };
    scene.door.look(&first.secret).await.expect("one second left");
    scene.wait(1);
    let code = first.code.expect("no demo");
    assert!(matches!(scene.door.look(&first.secret).await, Err(NotIn::Expired)));
    assert!(matches!(scene.door.take(&first.secret, code.text()).await, Err(NotIn::Expired)));
    scene.wait(THRESHOLD_SECONDS - 2);
    scene.door.threshold(&token).await.expect("one second left");
    scene.wait(1);
    assert!(matches!(scene.door.threshold(&token).await, Err(NotIn::Expired)));
    let by = By::Threshold(token);
    let late = scene.door.begin_passphrase(&by, "olena", typed(GOOD), CENTRE, &[]).await;
    assert!(matches!(late, Err(NotIn::Gone)));
}

#[tokio::test]
async fn five_wrong_codes_make_an_invite_wait_and_never_burn_it() {
    let scene = Scene::new();
    let NewInvite { secret, code, .. } = invited(&scene).await;
    let code = code.expect("no demo");
    for _ in 0..5 {
        assert!(matches!(scene.door.take(&secret, wrong(&code)).await, Err(NotIn::Wrong)));
    }
    for expected in [1, 2, 4, 8, 16, 32, 60, 60, 60] {
        // Even the right code waits, or waiting would tell which it is.
        let early = scene.door.take(&secret, code.text()).await;
        assert!(matches!(early, Err(NotIn::Wait(seconds)) if seconds == expected), "{early:?}");
        scene.wait(expected.into());
        assert!(matches!(scene.door.take(&secret, wrong(&code)).await, Err(NotIn::Wrong)));
    }
    scene.wait(60);
    scene.door.take(&secret, code.text()).await.expect("it was never burnt");
}

#[tokio::test]
async fn an_invite_taken_back_is_gone() {
    let scene = Scene::new();
    let NewInvite { invite, secret, code } = invited(&scene).await;
    scene.door.withdraw_invite(invite.id).await.expect("it waits");
    assert!(matches!(scene.door.withdraw_invite(invite.id).await, Err(NotIn::Gone)));
    let code = code.expect("no demo");
    assert!(matches!(scene.door.take(&secret, code.text()).await, Err(NotIn::Gone)));
    let guessed = InviteSecret::parse(&"0".repeat(32)).expect("the right length");
    assert!(matches!(scene.door.look(&guessed).await, Err(NotIn::Gone)));
}

#[tokio::test]
async fn a_demo_invite_leads_straight_in_and_only_where_the_key_is_bare() {
    let scene = Scene::demo();
    let invited = scene.door.invite(OLENA, Purpose::Demo, BOSS).await.expect("a demo");
    assert!(invited.code.is_none());
    let taken = scene.door.take(&invited.secret, "").await.expect("a demo");
    let Taken::Demo(admitted) = taken else { panic!("a demo") };
    assert_eq!((admitted.member(), admitted.how()), (OLENA, How::Demo));
    assert!(scene.door.take(&invited.secret, "").await.is_err(), "once");

    let earnest = Scene::new();
    let refused = earnest.door.invite(OLENA, Purpose::Demo, BOSS).await;
    assert!(matches!(refused, Err(NotIn::DemoOnly)));
}

#[tokio::test]
async fn a_new_threshold_takes_the_place_of_the_one_before() {
    let scene = Scene::new();
    let first = scene.at_threshold(OLENA, Purpose::Join).await;
    let second = scene.at_threshold(OLENA, Purpose::Reset).await;
    let (By::Threshold(first), By::Threshold(second)) = (first, second) else {
        panic!("thresholds")
    };
    assert!(matches!(scene.door.threshold(&first).await, Err(NotIn::Gone)));
    scene.door.threshold(&second).await.expect("the newer one");
    scene.door.leave_threshold(&second).await.expect("written");
    assert!(matches!(scene.door.threshold(&second).await, Err(NotIn::Gone)));
}
