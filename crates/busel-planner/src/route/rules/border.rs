//! Borders: when a vehicle that comes to a post leaves it, and which posts join two countries.
//!
//! A [`Queue`] is one day of a post in pieces in which nothing changes: open or closed, with one
//! wait. Each piece knows the best that can be had by waiting for a later one, so that nobody who
//! comes earlier leaves later, and one look finds the answer.

use crate::route::problem::{DAY, Post, Second};

const HOUR: Second = 3_600;

/// The queue at a post.
#[derive(Debug, Clone)]
pub(crate) struct Queue {
    midnight: Second,
    /// In turn; the first begins at midnight.
    pieces: Vec<Piece>,
    /// By hour of the day: the piece in which it begins.
    hours: [usize; 24],
}

/// A part of the day in which nothing changes, in seconds from midnight.
#[derive(Debug, Clone, Copy)]
struct Piece {
    from: Second,
    is_open: bool,
    wait: Second,
    /// When those leave who wait for a better piece, from the midnight before this one.
    later: Second,
}

impl Queue {
    /// The queue of a post on a clock with this midnight.
    pub(crate) fn new(midnight: Second, post: &Post) -> Self {
        let mut cuts: Vec<Second> = (0..24).map(|hour| hour * HOUR).collect();
        let ends = post.open.iter().flat_map(|hours| [hours.from, hours.until]);
        cuts.extend(ends.map(|moment| moment.rem_euclid(DAY)));
        cuts.sort_unstable();
        cuts.dedup();
        let is_open = |at: Second| {
            let within = |from, until| from <= at && at < until;
            post.open.is_empty()
                || post.open.iter().any(|hours| {
                    within(hours.from, hours.until) || within(hours.from - DAY, hours.until - DAY)
                })
        };
        let mut pieces: Vec<Piece> = cuts
            .iter()
            .map(|&from| {
                let hour = usize::try_from(from / HOUR).expect("below 24");
                Piece { from, is_open: is_open(from), wait: post.wait[hour], later: Second::MAX }
            })
            .collect();
        // The best of all pieces to come, from the day after next backwards: two days see them all.
        let mut best = Second::MAX;
        for day in [2, 1, 0] {
            for piece in pieces.iter_mut().rev() {
                piece.later = best.saturating_sub(day * DAY);
                if piece.is_open {
                    best = best.min(day * DAY + piece.from + piece.wait);
                }
            }
        }
        let hours = std::array::from_fn(|hour| {
            let begins = (0..).map(|hour| hour * HOUR).nth(hour);
            pieces.iter().position(|piece| Some(piece.from) == begins).unwrap_or(0)
        });
        Self { midnight, pieces, hours }
    }

    /// When a vehicle leaves that comes to the post at `at`.
    pub(crate) fn leave(&self, at: Second) -> Second {
        let since = (at - self.midnight).rem_euclid(DAY);
        let hour = usize::try_from(since / HOUR).expect("below 24");
        let from_hour = &self.pieces[self.hours[hour]..];
        let piece = match from_hour.iter().take_while(|piece| piece.from <= since).last() {
            Some(piece) => piece,
            None => &self.pieces[0],
        };
        let later = at - since + piece.later;
        if piece.is_open { later.min(at + piece.wait) } else { later }
    }
}

/// A way across: the post, and whether it is taken from its first country to its second (0) or back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Crossing {
    pub(crate) post: u32,
    pub(crate) direction: u8,
}

/// The posts that lead from one country to another, in their sequence.
pub(crate) fn crossings(posts: &[Post], from: u32, to: u32) -> Vec<Crossing> {
    let numbered = (0..).zip(posts);
    numbered
        .filter_map(|(post, Post { between, .. })| {
            let direction = if *between == (from, to) {
                0
            } else if *between == (to, from) {
                1
            } else {
                return None;
            };
            Some(Crossing { post, direction })
        })
        .collect()
}
