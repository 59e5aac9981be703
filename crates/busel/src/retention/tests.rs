//! Words stay while they are needed, and go when nobody needs them any more.

use busel_domain::event::{Event, Fact};
use busel_domain::group::Group;
use busel_domain::ids::{ActorId, Attempt, ConvoyId, NeedId, OfferId, Seq, WordsId};
use busel_domain::item::ItemKey;
use busel_domain::need::{NeedLine, Substitutes, Trust};
use busel_domain::offer::OfferLine;
use busel_domain::quantity::{Units, Written};
use std::convert::Infallible;
use std::sync::Arc;

use super::*;

fn on(day: i32) -> Moment {
    Moment(i64::from(day) * 86_400_000_000 + 3_600_000_000)
}

fn item() -> ItemKey {
    ItemKey::new("food.canned_meat").expect("a plain key")
}

/// A Book, and when something last happened to each thing in it.
struct Scene {
    book: Book,
    last: HashMap<Thing, Moment>,
}

impl Scene {
    fn new() -> Self {
        Self { book: Book::new(Arc::default()), last: HashMap::new() }
    }

    fn happens(&mut self, day: i32, fact: Fact) {
        for thing in fact.about() {
            self.last.insert(thing, on(day));
        }
        let seq = Seq(self.book.seq().0 + 1);
        let attempt = Attempt([0; 16]);
        let (happened, recorded) = (on(day), on(day));
        let event = Event { seq, by: ActorId(1), happened, recorded, attempt, fact };
        self.book.apply(&event);
    }

    /// Group 1 with need 1, raised on day 1.
    fn with_need(valid_until: Option<Day>) -> Self {
        let mut scene = Self::new();
        let name = WordsId([1; 16]);
        let group = Group { id: GroupId(1), name, place: None, region: None };
        scene.happens(0, Fact::GroupAdded(group));
        let line = NeedLine {
            group: GroupId(1),
            item: item(),
            variant: busel_domain::size::Variant::default(),
            written: Written::base(Units::new(5).expect("few")),
            asked: Some(Units::new(5).expect("few")),
            minimum: Units::ZERO,
            substitutes: Substitutes::Allowed,
            priority: busel_domain::need::Priority::P3,
            wanted_by: None,
            valid_until,
            trust: Trust::V0,
            source: None,
            words: None,
        };
        scene.happens(1, Fact::NeedRaised { need: NeedId(1), line });
        scene
    }

    fn due(&self, kept: &[(LetGo, i32)], today: i32) -> Vec<LetGo> {
        let kept = kept
            .iter()
            .map(|(what, day)| (subject(&self.book, *what).expect("it is known"), on(*day)));
        let last = |thing| Ok::<_, Infallible>(self.last.get(&thing).copied());
        let Ok(due) = due(&self.book, &kept.collect(), last, on(today));
        due
    }
}

const LINES: LetGo = LetGo::Lines(GroupId(1));
const CONTACT: LetGo = LetGo::Contact(GroupId(1));
const DONOR: LetGo = LetGo::Donor(OfferId(1));

#[test]
fn lines_and_contact_go_thirty_days_after_the_last_need_was_closed() {
    let mut scene = Scene::with_need(None);
    let kept = [(LINES, 1), (CONTACT, 2)];
    assert_eq!(scene.due(&kept, 45), [], "the need is open");
    assert_eq!(scene.due(&kept, 76), [], "day 46 was its last");
    assert_eq!(scene.due(&kept, 77), [LINES, CONTACT], "and nobody said that it stands");
    scene.happens(40, Fact::NeedWithdrawn { need: NeedId(1) });
    assert_eq!(scene.due(&kept, 69), []);
    assert_eq!(scene.due(&kept, 70), [LINES, CONTACT]);
    assert_eq!(scene.due(&[(LINES, 1), (CONTACT, 60)], 89), [LINES], "a contact kept later stays");
    assert_eq!(scene.due(&[], 900), [], "what is gone is not let go again");
}

#[test]
fn a_need_that_lapsed_by_itself_counts_from_its_last_day() {
    let scene = Scene::with_need(Some(Day(50)));
    assert_eq!(scene.due(&[(LINES, 1)], 50), [], "still open");
    assert_eq!(scene.due(&[(LINES, 1)], 80), []);
    assert_eq!(scene.due(&[(LINES, 1)], 81), [LINES]);
}

#[test]
fn a_contact_without_any_need_goes_thirty_days_after_it_came() {
    let mut scene = Scene::new();
    let name = WordsId([1; 16]);
    let group = Group { id: GroupId(1), name, place: None, region: None };
    scene.happens(0, Fact::GroupAdded(group));
    assert_eq!(scene.due(&[(CONTACT, 5)], 34), []);
    assert_eq!(scene.due(&[(CONTACT, 5)], 35), [CONTACT]);
}

#[test]
fn a_donor_is_kept_for_180_days() {
    let mut scene = Scene::new();
    let line = OfferLine::of(item(), Units::new(5).expect("few"));
    scene.happens(0, Fact::OfferMade { offer: OfferId(1), line });
    assert_eq!(scene.due(&[(DONOR, 3)], 182), []);
    assert_eq!(scene.due(&[(DONOR, 3)], 183), [DONOR]);
}

#[test]
fn only_these_facts_owe_an_erasure() {
    let book = Scene::with_need(None).book;
    let facts = [
        Fact::Erased { whom: Thing::Group(GroupId(1)) },
        Fact::LetGo { what: vec![LINES, CONTACT, DONOR] },
        Fact::NeedWithdrawn { need: NeedId(1) },
        Fact::PhotoDropped { of: Thing::Group(GroupId(1)), photo: WordsId([2; 16]) },
    ];
    let counts = facts.each_ref().map(|fact| owed(&book, fact).len());
    assert_eq!(counts, [3, 3, 0, 1]);
    for (fact, count) in facts.iter().zip(counts) {
        assert_eq!(OWING.contains(&fact.name()), count > 0, "{}", fact.name());
    }
}

#[test]
fn erasing_somebody_takes_all_words_about_them() {
    let scene = Scene::with_need(None);
    let name = WordsId([1; 16]);
    let all = subjects_of(&scene.book, Thing::Group(GroupId(1)));
    for kind in [WordsKind::Name, WordsKind::Place, WordsKind::Line, WordsKind::Contact] {
        assert!(all.contains(&Subject::of(name, kind)), "{kind:?}");
    }
    assert_eq!(subjects_of(&scene.book, Thing::Group(GroupId(2))), []);
    assert_eq!(subjects_of(&scene.book, Thing::Offer(OfferId(1))), [Subject::donor(OfferId(1))]);
}

#[test]
fn who_drove_a_convoy_and_where_goes_fourteen_days_after_it_is_over() {
    use busel_domain::convoy::{ConvoyFact, VehicleLine, WayHome};
    let mut scene = Scene::new();
    let (convoy, sheet) = (ConvoyId(1), WordsId([9; 16]));
    let line = VehicleLine {
        kind: "van".into(),
        seats: 3,
        crew: 1,
        papers_until: None,
        given: None,
        home: WayHome::Drives,
    };
    let (plan, leaves, vehicles) = (None, Day(20_000), vec![line]);
    let what = ConvoyFact::Formed { plan, leaves, ends: leaves, vehicles, sheet };
    scene.happens(0, Fact::Convoy { convoy, what });
    let what = LetGo::Convoy(convoy);
    assert_eq!(subject(&scene.book, what), Some(Subject::of(sheet, WordsKind::Note)));
    // Nobody ever says that it is over.
    assert_eq!(scene.due(&[(what, 0)], 20_060), []);
    assert_eq!(scene.due(&[(what, 0)], 20_061), [what]);
    scene.happens(20, Fact::Convoy { convoy, what: ConvoyFact::Ended { words: None } });
    assert_eq!(scene.due(&[(what, 0)], 33), []);
    assert_eq!(scene.due(&[(what, 0)], 34), [what]);
    assert_eq!(scene.due(&[], 34), [], "what is gone is not let go again");
}

#[test]
fn what_a_donor_wrote_goes_thirty_days_after_the_offer_is_over() {
    use busel_domain::offer::Answer;
    let mut scene = Scene::new();
    let offer = OfferId(1);
    let line = OfferLine {
        about: Some(WordsId([9; 16])),
        ..OfferLine::of(item(), Units::new(5).expect("few"))
    };
    let what = LetGo::Offer(offer);
    scene.happens(0, Fact::OfferMade { offer, line });
    assert_eq!(scene.due(&[(what, 0)], 400), [], "nobody has answered");
    scene.happens(20, Fact::OfferAnswered { offer, answer: Answer::Declined });
    assert_eq!(scene.due(&[(what, 0)], 49), []);
    assert_eq!(scene.due(&[(what, 0)], 50), [what]);
}

#[test]
fn what_was_signed_for_a_waybill_goes_thirty_days_after_it_was_received() {
    use busel_domain::boxes::Countersign;
    use busel_domain::ids::{HubId, WaybillId};
    let mut scene = Scene::new();
    let (waybill, photo) = (WaybillId(1), WordsId([9; 16]));
    let what = LetGo::Signed(waybill);
    let (from, to) = (HubId(1), Destination::Group(GroupId(1)));
    scene.happens(0, Fact::Dispatched { waybill, from, to, lines: Vec::new(), boxes: Vec::new() });
    scene.happens(1, Fact::PhotoKept { of: Thing::Waybill(waybill), photo });
    assert_eq!(scene.due(&[], 400), [], "it is still on the road");
    scene.happens(
        2,
        Fact::ReceiptReported {
            waybill,
            counted: Vec::new(),
            movements: Vec::new(),
            missing: Vec::new(),
            signed: Countersign::Paper,
        },
    );
    assert_eq!(scene.due(&[], 31), []);
    assert_eq!(scene.due(&[], 32), [what]);
    scene.happens(32, Fact::PhotoDropped { of: Thing::Waybill(waybill), photo });
    assert_eq!(scene.due(&[], 400), [], "what is gone is not let go again");
}
