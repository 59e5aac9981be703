//! Lines are as wide as they may be and no wider, whatever is written.

use proptest::prelude::*;

use super::*;

/// The typefaces; none where the program was built without them, except where everything is required.
pub(in crate::paper) fn typefaces() -> Option<&'static Typefaces> {
    let inside = Typefaces::inside().ok();
    let is_required = std::env::var_os("BUSEL_REQUIRE_PAPER").is_some();
    assert!(inside.is_some() || !is_required, "the program was built without typefaces");
    inside
}

#[test]
fn every_letter_of_our_languages_has_a_shape() {
    let Some(typefaces) = typefaces() else { return };
    let letters = "abcdefghijklmnopqrstuvwxyz ąćęłńóśźż äöüß àâæçéèêëîïôœùûÿ ąčęėįšųūž \
                   абвгґдеёєжзиіїйклмнопрстуўфхцчшщъыьэюя 0123456789 .,:;·–—’«»„”№×°%−…";
    for typeface in [&typefaces.plain, &typefaces.bold] {
        for letter in
            letters.chars().flat_map(|letter| [letter].into_iter().chain(letter.to_uppercase()))
        {
            assert!(typeface.has(&letter.to_string()), "{letter} has no shape");
        }
    }
    assert!(typefaces.code.has("23456789ABCDEFGHJKMNPQRSTVWXYZ-"));
}

#[test]
fn an_accent_apart_is_the_same_letter() {
    let Some(Typefaces { bold, .. }) = typefaces() else { return };
    let (one, two) = (bold.line("Ў Ї ą"), bold.line("У\u{306} І\u{308} a\u{328}"));
    assert_eq!((&one.text, one.width(10.0)), (&two.text, two.width(10.0)));
}

#[test]
fn ends_of_lines_and_letters_that_show_nothing_are_not_drawn() {
    let Some(Typefaces { plain, .. }) = typefaces() else { return };
    assert_eq!(plain.line(" Рис\r\n\u{202e}довгий\u{0}\t ").text, "Рис довгий");
}

#[test]
fn a_text_breaks_between_words_and_the_rest_is_cut_short() {
    let Some(Typefaces { bold, .. }) = typefaces() else { return };
    let text = |lines: Vec<Line>| lines.into_iter().map(|line| line.text).collect::<Vec<_>>();
    let width = bold.line("Sleeping bags, ").width(1.0);
    assert_eq!(text(bold.broken("Sleeping bags, warm", width, 2)), ["Sleeping bags,", "warm"]);
    let long = bold.broken("Sleeping bags, warm, for minus twenty", width, 2);
    assert_eq!(text(long), ["Sleeping bags,", "warm, for min…"]);
    let width = bold.line("Cold, −18 ").width(1.0);
    assert_eq!(text(bold.broken("Cold, −18\u{a0}°C", width, 2)), ["Cold,", "−18\u{a0}°C"]);
    let width = bold.line("Sleeping bags, ").width(1.0);
    let word = bold.broken("Непереривновиговорюване", width, 3);
    assert_eq!(text(word).concat(), "Непереривновиговорюване");
    assert_eq!(text(bold.broken("", width, 2)), Vec::<String>::new());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_line_is_wider_than_its_room(text in "(\\PC|[a-zа-яіў ]){0,80}", width in 2.0_f32..40.0) {
        let Some(Typefaces { plain, .. }) = typefaces() else { return Ok(()) };
        prop_assert!(plain.fitted(&text, width).width(1.0) <= width);
        let lines = plain.broken(&text, width, 3);
        prop_assert!(lines.len() <= 3);
        for line in &lines {
            prop_assert!(line.width(1.0) <= width, "{} is {} of {width}", line.text, line.width(1.0));
        }
        let whole = plain.line(&text);
        if whole.width(1.0) <= width && !whole.text.is_empty() {
            prop_assert_eq!(&lines[0].text, &whole.text, "what fits is not touched");
        }
    }
}
