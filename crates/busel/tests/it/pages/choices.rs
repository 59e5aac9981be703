//! A choice that stands in no list, as an old page, a script or a tampered form sends one.

use super::matrix::small_centre;
use super::needs::Sender;

#[test]
fn a_choice_that_is_in_no_list_is_refused_and_all_that_was_typed_stays() {
    let centre = small_centre();
    let desk = Sender::new(&centre);
    let before = centre.clerk.present().book.seq();
    let need = [("group", "G-1"), ("item", "Rice"), ("amount", "5 kg"), ("words", "for Sunday")];
    let gift = [("what", "goods"), ("item", "Rice"), ("amount", "5 kg"), ("words", "for Sunday")];
    let head = [("anyone", "20"), ("floor", "350")];
    for (path, fields, name) in [
        ("/needs/new", &need[..], "priority"),
        ("/needs/N-1/revise", &[("amount", "350 g")][..], "priority"),
        ("/offers/new", &gift[..], "condition"),
        ("/offers/new", &gift[..], "country"),
        ("/groups/G-1/people", &head[..], "work"),
    ] {
        let odd = [fields, &[(name, "as-soon-as-possible")]].concat();
        let answer = desk.post(path, &odd);
        assert_eq!(answer.code, 422, "{path} {name}");
        let sentence = "Choose one from the list. Nothing was saved.";
        assert!(answer.body.contains(sentence), "{path} {name}: {}", answer.body);
        assert!(answer.body.contains("aria-invalid=\"true\""), "{path} {name} leads nowhere");
        for (_, typed) in odd.iter().filter(|(_, typed)| typed.contains(' ') || typed.contains('3'))
        {
            assert!(answer.body.contains(typed), "{path} {name} loses {typed}");
        }
        assert!(answer.body.contains(">as-soon-as-possible</p>"), "{path} {name} loses the choice");
        assert_eq!(centre.clerk.present().book.seq(), before, "{path} {name}");
    }
    // What stands in the list is taken, and nothing chosen is the usual.
    for priority in ["", "P1"] {
        let fields = [&need[..], &[("priority", priority)]].concat();
        assert_eq!(desk.post("/needs/new", &fields).code, 303, "{priority}");
    }
}
