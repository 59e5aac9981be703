//! How somebody works with a page: by a mouse or a thumb, or by keys alone. What they tap is counted,
//! and what they could not hit or see fails the test.
//!
//! A tap is a click, or Enter or Space on a control. Coming to a field, typing into it and choosing in
//! a list are not taps. No key is sent to what was not reached by Tab, and nothing is focused by
//! script.

use std::cell::Cell;

use serde_json::{Value, json};

use super::page::Page;

/// Tab may be pressed so often on the way to a control. Around every page stand the languages and the
/// side bar, some forty stops; a list of fifty needs has three stops a row.
const TABS_MAX: u32 = 120;

/// What a thumb in a glove still hits, in CSS pixels: high and wide.
const THUMB: (f64, f64) = (44.0, 24.0);

/// Windows no wider than this are held in a hand.
const PHONE_MAX: u32 = 760;

/// What somebody works with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hand {
    /// A mouse, or a thumb.
    Mouse,
    /// Tab, Enter, Space and letters.
    Keyboard,
}

/// Somebody on their way through pages.
#[derive(Debug)]
pub(crate) struct Walk<'page, 'browser> {
    pub(crate) page: &'page Page<'browser>,
    pub(crate) hand: Hand,
    pub(crate) width: u32,
    taps: Cell<u32>,
}

impl<'page, 'browser> Walk<'page, 'browser> {
    /// Somebody before a window of this width.
    pub(crate) fn new(page: &'page Page<'browser>, hand: Hand, width: u32) -> Self {
        page.size(width, 760, false);
        Self { page, hand, width, taps: Cell::new(0) }
    }

    /// Taps since the last time anybody asked.
    pub(crate) fn taps(&self) -> u32 {
        self.taps.take()
    }

    /// Taps a control that leads to a page, and waits for that page.
    pub(crate) fn tap(&self, selector: &str) {
        self.fits(selector);
        let is_link = self.found(selector)["tag"] == "A";
        if self.hand == Hand::Keyboard {
            self.reach(selector);
        }
        self.page.leads_on(selector, || match self.hand {
            Hand::Mouse => self.page.click(selector),
            Hand::Keyboard if is_link => self.page.press("Enter"),
            Hand::Keyboard => self.page.press(" "),
        });
        self.taps.set(self.taps.get() + 1);
    }

    /// Types into a field in place of what was there.
    pub(crate) fn write(&self, selector: &str, words: &str) {
        self.come_to(selector);
        self.page.shortcut("a", "selectAll");
        self.keys(words);
    }

    /// Types a day into a field for days, as its parts come in English.
    pub(crate) fn write_day(&self, selector: &str, (year, month, day): (u32, u32, u32)) {
        match self.hand {
            // Into the first of its three parts.
            Hand::Mouse => self.page.click_at(selector, 0.06),
            Hand::Keyboard => self.reach(selector),
        }
        self.keys(&format!("{month:02}{day:02}{year}"));
        let told = self.page.eval(&value(selector));
        assert_eq!(told, format!("{year}-{month:02}-{day:02}"), "{selector}");
    }

    /// Chooses in a list by the first letters of a word.
    pub(crate) fn choose(&self, selector: &str, letters: &str, code: &str) {
        self.come_to(selector);
        self.keys(letters);
        if self.hand == Hand::Mouse {
            self.page.press("Enter");
        }
        assert_eq!(self.page.eval(&value(selector)), code, "{letters} in {selector}");
    }

    /// Pastes what was copied into a field, and waits for the page that leads to.
    pub(crate) fn paste(&self, selector: &str) {
        self.come_to(selector);
        self.page.leads_on(selector, || self.page.shortcut("v", "paste"));
    }

    fn keys(&self, words: &str) {
        for letter in words.chars() {
            self.page.press_key(&letter.to_string());
        }
    }

    fn come_to(&self, selector: &str) {
        self.fits(selector);
        match self.hand {
            Hand::Mouse => self.page.click(selector),
            Hand::Keyboard => self.reach(selector),
        }
    }

    /// Nothing is pushed aside, and on a phone a thumb hits the control.
    fn fits(&self, selector: &str) {
        assert_eq!(self.page.overflow(), 0, "before {selector} at {}", self.width);
        let place = self.found(selector);
        let size = |name: &str| place[name].as_f64().expect("a length");
        let (high, wide) = (size("high"), size("wide"));
        let is_large = high >= THUMB.0 && wide >= THUMB.1;
        assert!(
            is_large || self.width > PHONE_MAX,
            "{selector} is {wide} by {high} at {}",
            self.width
        );
    }

    fn found(&self, selector: &str) -> Value {
        let find = format!(
            "(() => {{ const thing = document.querySelector({}); if (!thing) return null;
             const box = thing.getBoundingClientRect();
             return {{ tag: thing.tagName, high: box.height, wide: box.width }}; }})()",
            json!(selector)
        );
        let found = self.page.eval(&find);
        assert!(
            !found.is_null(),
            "nothing at {selector} on {}",
            self.page.eval("location.pathname")
        );
        found
    }

    /// Presses Tab until the control has the focus, and sees it there.
    fn reach(&self, selector: &str) {
        let look = format!(
            "(() => {{ const thing = document.querySelector({}), at = document.activeElement;
             if (at !== thing) return String(at && at.outerHTML).slice(0, 120);
             const style = getComputedStyle(at), box = at.getBoundingClientRect();
             const met = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
             return {{ ring: at.matches(':focus-visible') && style.outlineStyle !== 'none'
                 && parseFloat(style.outlineWidth) >= 2 && !/, 0\\)$|transparent/.test(style.outlineColor),
               bare: !!met && (at.contains(met) || met.contains(at)) }}; }})()",
            json!(selector)
        );
        for _ in 0..=TABS_MAX {
            let seen = self.page.eval(&look);
            if seen.is_object() {
                assert_eq!(seen["ring"], true, "no ring around {selector} once it has the focus");
                assert_eq!(seen["bare"], true, "{selector} has the focus and cannot be seen");
                return;
            }
            self.page.press("Tab");
        }
        let at = self.page.eval(&look);
        panic!("{selector} is not reached by {TABS_MAX} presses of Tab; they led to {at}");
    }
}

fn value(selector: &str) -> String {
    format!("document.querySelector({}).value", json!(selector))
}
