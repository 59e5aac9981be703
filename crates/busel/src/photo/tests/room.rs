//! The darkroom: few at a time, a short queue, an end to waiting.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Barrier};
use std::time::Duration;

use tokio::sync::oneshot;

use super::super::{Cleaned, Darkroom, PhotoRefusal, UPLOAD_BYTES_MAX};
use super::photo;

/// Longer than any of these tests may take.
const LONG: Duration = Duration::from_mins(5);

#[tokio::test]
async fn a_photo_is_cleaned_and_blurred_away_from_the_pages() {
    let room = Darkroom::default();
    let upload = photo(80, 60).picture().bytes().to_vec();
    let cleaned = room.clean(upload.clone()).await.expect("it is a photo");
    assert_eq!(cleaned, Cleaned::from_upload(&upload).expect("it is a photo"));
    assert_eq!(
        room.blur(cleaned.clone(), Vec::new()).await.map(|same| same.picture().width()),
        Ok(80)
    );
    let too_large = room.clean(vec![0; UPLOAD_BYTES_MAX + 1]).await;
    assert_eq!(too_large, Err(PhotoRefusal::TooLarge));
}

#[tokio::test]
async fn no_more_are_at_work_than_there_are_benches() {
    let room = Darkroom::with(2, 8, LONG);
    let (at_work, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    // Two are there at the same time, or nobody gets away from the barrier.
    let both = Arc::new(Barrier::new(2));
    let mut tasks = Vec::new();
    for _ in 0..8 {
        let (room, at_work) = (room.clone(), Arc::clone(&at_work));
        let (most, both) = (Arc::clone(&most), Arc::clone(&both));
        tasks.push(tokio::spawn(async move {
            let work = move || {
                let now = at_work.fetch_add(1, Ordering::SeqCst) + 1;
                most.fetch_max(now, Ordering::SeqCst);
                both.wait();
                at_work.fetch_sub(1, Ordering::SeqCst);
                Ok(photo(16, 16))
            };
            room.work(work).await
        }));
    }
    for task in tasks {
        task.await.expect("it ends").expect("a photo");
    }
    assert_eq!(most.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_ninth_photo_is_told_to_come_later() {
    let room = Darkroom::with(1, 1, LONG);
    let (go, may_go) = oneshot::channel::<()>();
    let (begun, has_begun) = oneshot::channel();
    let first = tokio::spawn({
        let room = room.clone();
        async move {
            let work = move || {
                begun.send(()).expect("somebody waits for it");
                may_go.blocking_recv().expect("somebody says so");
                Ok(photo(16, 16))
            };
            room.work(work).await
        }
    });
    has_begun.await.expect("it begins");
    assert_eq!(room.work(|| Ok(photo(16, 16))).await, Err(PhotoRefusal::TooBusy));
    go.send(()).expect("it waits for it");
    assert!(first.await.expect("it ends").is_ok());
    assert!(room.work(|| Ok(photo(16, 16))).await.is_ok(), "the seat is free again");
}

#[tokio::test]
async fn who_waited_long_enough_is_told_so_and_the_bench_stays_taken() {
    let room = Darkroom::with(1, 2, Duration::from_millis(1));
    let (go, may_go) = oneshot::channel::<()>();
    let (ended, has_ended) = oneshot::channel();
    let work = move || {
        let _go_or_gone = may_go.blocking_recv();
        ended.send(()).expect("somebody waits for it");
        Ok(photo(16, 16))
    };
    assert_eq!(room.work(work).await, Err(PhotoRefusal::TookTooLong));
    // The first is still at work, so this one does not get there.
    assert_eq!(room.work(|| Ok(photo(16, 16))).await, Err(PhotoRefusal::TookTooLong));
    go.send(()).expect("it waits for it");
    has_ended.await.expect("it ends");
}

#[tokio::test]
async fn work_that_falls_takes_no_bench_with_it() {
    let room = Darkroom::with(1, 1, LONG);
    let fallen = room.work(|| panic!("as nothing should")).await;
    assert_eq!(fallen, Err(PhotoRefusal::Damaged));
    assert!(room.work(|| Ok(photo(16, 16))).await.is_ok());
}
