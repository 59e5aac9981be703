//! Nothing overlaps, nothing is too small to read, and a plain label says nothing.

use proptest::prelude::*;

use super::*;
use crate::paper::square::QUIET;
use crate::paper::typeface::tests::typefaces;

fn label() -> Label {
    let told = |name: &str, value: &str| Told { name: name.into(), value: Some(value.into()) };
    Label {
        code: "7K3M9QF2".into(),
        check: "K7".into(),
        square: Square::of("7K3M9QF2K7").expect("a code"),
        number: Some("Box 3 of 40".into()),
        what: Some("Rations 24 h".into()),
        amount: Some("6 pieces · 9.6 kg".into()),
        facts: vec![
            told("Use before", "2 Dec 2026"),
            told("Keep", "Dry"),
            told("Waybill", "LV-118"),
        ],
    }
}

fn printing(paper: Paper, is_plain: bool) -> Printing {
    let hint = ["Scan or type the code", "Скануйте або введіть код", "Скануйце або ўвядзіце код"];
    Printing {
        paper,
        is_plain,
        title: "Labels".into(),
        centre: Some("Lviv centre".into()),
        hint: hint.map(Into::into).to_vec(),
    }
}

/// Left, top, right, bottom of all that is drawn, squares with the light modules around them.
fn drawn(laid: &Laid<'_>) -> Vec<(String, [f32; 4])> {
    let words = laid.words.iter().map(|words| {
        let (width, size) = (words.line.width(words.size), words.size);
        // Capitals with an accent are what stands highest.
        let (top, bottom) = (words.baseline - 0.73 * size, words.baseline + 0.2 * size);
        (words.line.text.clone(), [words.x, top, words.x + width, bottom])
    });
    let bars = laid
        .bars
        .iter()
        .map(|[x, y, width, height]| (format!("a bar at {y}"), [*x, *y, x + width, y + height]));
    let squares = laid.squares.iter().map(|(x, y, width, square)| {
        let modules = u8::try_from(square.size()).expect("few");
        let quiet = QUIET * width / f32::from(modules);
        ("the square".into(), [x - quiet, y - quiet, x + width + quiet, y + width + quiet])
    });
    words.chain(bars).chain(squares).collect()
}

fn nothing_overlaps(laid: &Laid<'_>, form: &Form) {
    let drawn = drawn(laid);
    for (at, (what, [left, top, right, bottom])) in drawn.iter().enumerate() {
        let is_inside =
            *left >= 0.0 && *top >= 0.0 && *right <= form.width && *bottom <= form.height;
        assert!(is_inside, "{what} leaves the label: {left} {top} {right} {bottom}");
        for (other, [its_left, its_top, its_right, its_bottom]) in &drawn[..at] {
            let is_apart =
                right <= its_left || its_right <= left || bottom <= its_top || its_bottom <= top;
            assert!(is_apart, "{what} lies on {other}");
        }
    }
}

fn on_each(mut look: impl FnMut(&Form, Paper)) {
    let Some(typefaces) = typefaces() else { return };
    for paper in [Paper::A6, Paper::EightOnA4] {
        look(&Form::of(paper, typefaces), paper);
    }
}

#[test]
fn a_label_lies_without_overlap_on_every_paper() {
    on_each(|form, paper| {
        for is_plain in [false, true] {
            let label = label();
            nothing_overlaps(&form.lay(&label, &printing(paper, is_plain)), form);
        }
    });
}

#[test]
fn the_square_is_42_mm_and_letters_are_ten_points_and_more() {
    on_each(|form, paper| {
        let label = label();
        for is_plain in [false, true] {
            let laid = form.lay(&label, &printing(paper, is_plain));
            assert!(laid.words.iter().all(|words| words.size >= 10.0));
            if paper == Paper::A6 {
                assert!(laid.squares[0].2 >= mm(42.0));
                let code = laid.words.iter().find(|words| words.line.text == "7K3M");
                // 52 pixels of a page.
                assert!(code.is_some_and(|words| words.size >= 52.0 * 0.75));
            }
        }
    });
}

#[test]
fn a_plain_label_has_the_code_and_nothing_else() {
    on_each(|form, paper| {
        let label = label();
        let laid = form.lay(&label, &printing(paper, true));
        let words: Vec<&str> = laid.words.iter().map(|words| &*words.line.text).collect();
        assert_eq!((words, laid.squares.len()), (vec!["7K3M", "9QF2", "K7"], 1));
    });
}

#[test]
fn what_is_not_known_yet_is_a_line_to_write_on() {
    on_each(|form, paper| {
        let mut label = label();
        let known = form.lay(&label, &printing(paper, false)).bars.len();
        label.facts.iter_mut().for_each(|told| told.value = None);
        (label.what, label.amount, label.number) = (None, None, None);
        let laid = form.lay(&label, &printing(paper, false));
        assert_eq!(laid.bars.len(), known + 3);
        nothing_overlaps(&laid, form);
    });
}

#[test]
fn a_long_name_is_set_smaller_then_broken_then_cut_short() {
    on_each(|form, paper| {
        let mut label = label();
        label.what = Some("Sleeping bags for minus twenty, green, with a hood and two zips".into());
        let laid = form.lay(&label, &printing(paper, false));
        nothing_overlaps(&laid, form);
        let text: Vec<&str> = laid.words.iter().map(|words| &*words.line.text).collect();
        assert!(text.iter().any(|line| line.starts_with("Sleeping bags")), "{text:?}");
        label.what = label.what.map(|what| what.repeat(50));
        let laid = form.lay(&label, &printing(paper, false));
        nothing_overlaps(&laid, form);
        assert!(laid.words.iter().any(|words| words.line.text.ends_with('…')));
    });
}

#[test]
fn the_same_labels_give_the_same_bytes_and_none_give_none() {
    if typefaces().is_none() {
        return;
    }
    let printing = printing(Paper::EightOnA4, false);
    let labels = vec![label(); 9];
    assert_eq!(printing.pdf(&labels), printing.pdf(&labels));
    assert_eq!(printing.pdf(&[]), Err(NoPaper::Nothing));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn nothing_overlaps_whatever_is_written(
        words in proptest::collection::vec("(\\PC|[A-Za-zА-Яа-яіў ,.]){0,70}", 12),
        facts in 0_usize..6,
    ) {
        on_each(|form, paper| {
            let mut label = label();
            label.number = Some(words[0].clone());
            label.what = Some(words[1].clone());
            label.amount = Some(words[2].clone());
            label.facts = (0..facts)
                .map(|at| Told { name: words[at].clone(), value: Some(words[at + 3].clone()) })
                .collect();
            let mut printing = printing(paper, false);
            printing.centre = Some(words[9].clone());
            printing.hint = words[8..].to_vec();
            nothing_overlaps(&form.lay(&label, &printing), form);
        });
    }
}
