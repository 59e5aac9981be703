//! The driver's journey: no signal, three boxes, two taps.

use busel_domain::boxes::{BoxCode, BoxFact, Contents, Countersign, Handling};
use busel_domain::ids::LotId;
use busel_domain::quantity::Units;

use super::*;

/// Three boxes for group 1 on one waybill, the third of them.
fn three_boxes() -> (Centre, Vec<BoxCode>) {
    let centre = small_centre();
    let more = ["2HPW-6C3J", "9XWK-3M7A"].map(|code| BoxCode::read(code).expect("a code"));
    let contents = Contents::from([(LotId(1), Units::new(10).expect("small"))]);
    let hub = HubId(1);
    let handling = Handling::Pack { boxes: more.to_vec(), hub, contents, grams: None };
    give(&centre, Command::Handle { handling });
    let boxes: Vec<BoxCode> = [box_of(Whose::Own)].into_iter().chain(more).collect();
    let to = Destination::Group(GroupId(1));
    give(&centre, Command::Dispatch { from: hub, to, lines: Vec::new(), boxes: boxes.clone() });
    (centre, boxes)
}

/// A camera that is allowed to look, with these labels or squares before it one after the other.
pub(super) fn camera(labels: &[String]) -> String {
    let labels = serde_json::json!(labels);
    format!(
        "(() => {{
        const labels = {labels};
        let at = 0;
        navigator.permissions.query = async () => ({{ state: 'granted' }});
        navigator.mediaDevices.getUserMedia = async () => {{
            const canvas = document.createElement('canvas');
            canvas.getContext('2d').fillRect(0, 0, 9, 9);
            return canvas.captureStream(5);
        }};
        window.BarcodeDetector = class {{
            async detect() {{ return [{{ rawValue: labels[at++ % labels.length] }}]; }}
        }};
        return null; }})()"
    )
}

#[test]
fn three_boxes_are_handed_over_without_a_signal_in_two_taps() {
    let Some(browser) = Browser::start() else { return };
    let (centre, boxes) = three_boxes();
    let line = Line::to(centre.address);
    let (_, invite) = invited(&centre, DRIVER, &[1, 2, 3]);
    let page = browser.page();
    take_along(&page, &line, &invite);
    line.set(Mode::Cut);
    // The first tap: the app is opened, and the six digits are typed.
    page.goto(&line.url("/field"));
    page.eval(&camera(&boxes.iter().map(|code| code.whole()).collect::<Vec<_>>()));
    unlock(&page);
    // No tap between two labels, and none to say who receives: the boxes say it.
    page.until("location.hash === '#/way/3/boxes'");
    page.until("document.querySelectorAll('.boxes input:checked').length === 3");
    page.until("document.querySelector('.act .go').textContent.endsWith('3')");
    // Whoever receives says four digits. Typing is not counted.
    let digits = centre.door.receiver_code(WaybillId(3)).text().to_owned();
    page.eval("document.querySelector('#digits').focus(); null");
    page.type_here(&digits);
    // The second tap.
    page.click(".act .go");
    page.until("location.hash === '#/done'");
    page.until("document.querySelectorAll('#here .chip.wait').length === 3");
    assert_eq!(page.eval("document.querySelector('#unsent b').textContent"), "3");
    line.set(Mode::Open);
    page.eval("sendNow(); null");
    come_to(&page, "delivered", 3);
    for code in boxes {
        let signed = facts(&centre, Thing::Box(code), |fact| {
            let by_code = |what: &BoxFact| {
                matches!(what, BoxFact::HandedOver { signed: Countersign::Code, .. })
            };
            matches!(fact, Fact::Box { what, .. } if by_code(what))
        });
        assert_eq!(signed.len(), 1, "{code}");
    }
    is_well(&centre);
}

#[test]
fn a_code_that_is_typed_where_the_run_begins_finds_its_waybill() {
    let Some(browser) = Browser::start() else { return };
    let (_centre, _line, page) = on_a_run(&browser, &[1, 2, 3]);
    page.until("document.querySelector('#code')");
    page.click("#code");
    page.type_here("9XWK3M7A");
    page.press("Enter");
    page.until("document.querySelector('.wrong')?.textContent.includes('Not on this run')");
    assert_eq!(page.eval("document.querySelector('#code').value"), "9XWK3M7A");
    page.type_into("#code", "7k3m 9qf2");
    page.press("Enter");
    page.until("location.hash === '#/way/3/boxes' && document.querySelectorAll('.boxes input:checked').length === 1");
}
