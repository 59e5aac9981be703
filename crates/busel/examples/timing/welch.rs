//! Two heaps of times, and whether they differ: Welch's t.

use serde_json::{Value, json};

/// Times of two kinds of question that should take the same.
pub(crate) struct Pair {
    name: String,
    sides: [Vec<f64>; 2],
}

impl Pair {
    pub(crate) fn of(name: impl Into<String>) -> Self {
        Self { name: name.into(), sides: [Vec::new(), Vec::new()] }
    }

    /// Adds a time to one of the two.
    pub(crate) fn add(&mut self, side: usize, took: f64) {
        self.sides[side].push(took);
    }

    /// A line of JSON. What the machine did meanwhile makes a few times very long; so `t` is told of
    /// all times and of those below the ninth tenth of both together.
    pub(crate) fn told(&self) -> Value {
        let [one, other] = &self.sides;
        let mut all: Vec<f64> = one.iter().chain(other).copied().collect();
        all.sort_by(f64::total_cmp);
        let most = all.get(all.len() * 9 / 10).copied().unwrap_or_default();
        let quick = |side: &[f64]| side.iter().copied().filter(|took| *took < most).collect();
        let (quick_one, quick_other): (Vec<f64>, Vec<f64>) = (quick(one), quick(other));
        let (mean, _) = moments(one);
        let (mean_other, _) = moments(other);
        json!({
            "pair": self.name,
            "samples": one.len(),
            "mean_us": [mean, mean_other],
            "t": t(one, other),
            "t_of_the_quickest_nine_tenths": t(&quick_one, &quick_other),
        })
    }
}

/// Mean, and variance of the mean.
fn moments(times: &[f64]) -> (f64, f64) {
    let count = f64::from(u32::try_from(times.len()).expect("fewer than four milliards")).max(2.0);
    let mean = times.iter().sum::<f64>() / count;
    let squares: f64 = times.iter().map(|time| (time - mean).powi(2)).sum();
    (mean, squares / (count - 1.0) / count)
}

fn t(one: &[f64], other: &[f64]) -> f64 {
    let ((mean, variance), (mean_other, variance_other)) = (moments(one), moments(other));
    (mean - mean_other) / (variance + variance_other).sqrt()
}
