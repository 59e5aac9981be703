//! Every page speaks every language, shows no key instead of a word, and is sound HTML.

use std::collections::BTreeSet;

use askama::Template;

use super::frame::Frame;
use crate::i18n::{Language, Tongue};

/// All pages with one of everything, by name.
pub(crate) fn every_page(language: Language) -> Vec<(&'static str, String)> {
    let frame = || Frame::sample(language);
    let render = |page: &dyn askama::DynTemplate| page.dyn_render().expect("a page renders");
    let mut all = of_the_road(language);
    all.extend(of_the_shelves(language));
    let mut told = frame();
    told.said = Some(told.say("said-chosen"));
    all.extend([
        ("today", render(&super::today::TodayPage::sample(frame()))),
        ("needs", render(&super::needs::NeedsPage::sample(told))),
        ("need", render(&super::need::NeedPage::sample(frame()))),
        ("new-need", {
            let problem = frame().say("refusal-empty");
            render(&super::new_need::NewNeedPage::sample(frame().telling(problem)))
        }),
        ("offers", render(&super::offers::OffersPage::sample(frame()))),
        ("offer", render(&super::offer::OfferPage::sample(frame()))),
        ("calls", render(&super::calls::CallsPage::sample(frame()))),
        ("purchases", render(&super::purchases::PurchasesPage::sample(frame()))),
        ("give", render(&super::give::GivePage::sample(frame()))),
        ("offer-made", render(&super::give::MadePage::sample(frame()))),
        ("given", render(&super::given::GivenPage::sample(frame()))),
        ("gone", render(&super::given::GonePage::sample(frame()))),
        ("ask", render(&super::ask::AskPage::sample(frame()))),
        ("ask-choose", render(&super::ask::ChoosePage::sample(frame()))),
        ("ask-count", render(&super::ask::CountPage::sample(frame()))),
        ("link", render(&super::link::LinkPage::sample(frame()))),
        ("blur", render(&super::photos::BlurPage::sample(frame()))),
        ("groups", render(&super::groups::GroupsPage::sample(frame()))),
        ("group", render(&super::group::GroupPage::sample(frame()))),
        ("head-count", render(&super::head_count::HeadCountPage::sample(frame()))),
        ("store", render(&super::store::StorePage::sample(frame()))),
        ("ahead", render(&super::ahead::AheadPage::sample(frame()))),
        ("norms", render(&super::norms::NormsPage::of(frame()))),
        ("forecast", render(&super::forecast::ForecastPage::sample(frame()))),
        ("choose", render(&super::import::ChoosePage::sample(frame()))),
        ("progress", render(&super::import::ProgressPage::sample(frame()))),
        ("chat", render(&super::chat::ChatPage::sample(frame()))),
        ("chat-found", render(&super::chat::ChatFoundPage::sample(frame()))),
        ("findings", render(&super::import::FindingsPage::sample(frame()))),
        ("plan", render(&super::plan::PlanPage::sample(frame()))),
        ("unmet", render(&super::plan::UnmetPage::sample(frame()))),
        ("compare", render(&super::plan::ComparePage::sample(frame()))),
        ("change", render(&super::plan::ChangePage::sample(frame()))),
        ("load", render(&super::plan::LoadPage::sample(frame()))),
        ("fleet", render(&super::convoy::FleetPage::sample(frame()))),
        ("convoy", render(&super::convoy::ConvoyPage::sample(frame()))),
        ("adopt", render(&super::plan::AdoptPage::sample(frame()))),
        ("history", render(&super::history::HistoryPage::sample(frame()))),
        ("find", render(&super::find::FindPage::sample(frame()))),
        ("unwanted", render(&super::unwanted::UnwantedPage::sample(frame()))),
        ("reports", {
            let problem = frame().say("problem-cost-amount");
            render(&super::reports::ReportsPage::sample(frame().telling(problem)))
        }),
        ("behind", render(&super::reports::LinesPage::sample(frame()))),
        ("shelves", render(&super::reports::ShelvesPage::sample(frame()))),
        ("pictures", render(&super::pictures::PicturesPage::sample(frame()))),
        ("about", render(&super::about::AboutPage::sample(frame()))),
        ("trouble", render(&super::trouble::TroublePage::sample(frame()))),
    ]);
    all
}

/// The pages of goods at hubs: lots, boxes, counts, kits.
fn of_the_shelves(language: Language) -> Vec<(&'static str, String)> {
    let frame = || Frame::sample(language);
    let render = |page: &dyn askama::DynTemplate| page.dyn_render().expect("a page renders");
    vec![
        ("stock", render(&super::stock::StockPage::sample(frame()))),
        ("send", render(&super::waybill::SendPage::sample(frame()))),
        ("asides", render(&super::aside::AsidesPage::sample(frame()))),
        ("aside", render(&super::aside::AsidePage::sample(frame()))),
        ("lot", render(&super::lot::LotPage::sample(frame()))),
        ("boxes", render(&super::boxes::BoxesPage::sample(frame()))),
        ("box", render(&super::carton::CartonPage::sample(frame()))),
        ("counts", render(&super::counts::CountsPage::sample(frame()))),
        ("count", render(&super::counts::CountPage::sample(frame()))),
        ("count-form", render(&super::counts::CountFormPage::sample(frame()))),
        ("receive", render(&super::receive::ReceivePage::sample(frame()))),
        ("unload", render(&super::receive::UnloadPage::sample(frame()))),
        ("kits", render(&super::kits::KitsPage::sample(frame()))),
        ("kit", render(&super::kits::KitPage::sample(frame()))),
        ("hub", render(&super::hub::NewHubPage::sample(frame()))),
    ]
}

/// The pages of what is on the road, of phones that go along, and the app's own.
fn of_the_road(language: Language) -> Vec<(&'static str, String)> {
    let frame = || Frame::sample(language);
    let render = |page: &dyn askama::DynTemplate| page.dyn_render().expect("a page renders");
    vec![
        ("road", render(&super::today::RoadPage::sample(frame()))),
        ("waybill", render(&super::waybill::WaybillPage::sample(frame()))),
        ("papers", render(&super::papers::PapersPage::sample(frame()))),
        ("convoys", render(&super::convoys::ConvoysPage::sample(frame()))),
        ("led", render(&super::convoys::LedPage::sample(frame()))),
        ("convoy-form", render(&super::convoys::ConvoyFormPage::sample(frame()))),
        ("anew-form", render(&super::convoys::AnewFormPage::sample(frame()))),
        ("anew", render(&super::convoys::AnewPage::sample(frame()))),
        ("onward", render(&super::convoys::OnwardPage::sample(frame()))),
        ("move", render(&super::convoys::MovePage::sample(frame()))),
        ("peers", render(&super::peers::PeersPage::sample(frame()))),
        ("letter square", render(&super::letters::SquarePage::sample(frame()))),
        ("coming", render(&super::letters::ComingPage::sample(frame()))),
        ("peer", render(&super::peers::PeerPage::sample(frame()))),
        ("phones", render(&super::phones::PhonesPage::sample(frame()))),
        ("phone", render(&super::phones::PhonePage::sample(frame()))),
        ("phone one", render(&super::phones::OnePhonePage::sample(frame()))),
        ("phone file", render(&super::phones::FilePage::sample(frame()))),
        ("field", render(&super::field::FieldPage::sample(frame()))),
    ]
}

/// The values of an attribute, in sequence.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let open = format!(" {attribute}=\"");
    html.match_indices(&open)
        .filter_map(|(at, _)| html[at + open.len()..].split('"').next())
        .collect()
}

/// What a person reads: everything outside tags.
fn text(html: &str) -> String {
    let mut text = String::new();
    let mut is_tag = false;
    for letter in html.chars() {
        match letter {
            '<' => is_tag = true,
            '>' => {
                is_tag = false;
                text.push(' ');
            }
            _ if !is_tag => text.push(letter),
            _ => {}
        }
    }
    text
}

#[test]
fn every_page_speaks_every_language() {
    let keys: BTreeSet<&str> = include_str!("../../locales/en.ftl")
        .lines()
        .filter_map(|line| line.split_once(" =").map(|(key, _)| key))
        .filter(|key| key.contains('-') && key.starts_with(|c: char| c.is_ascii_lowercase()))
        .collect();
    for language in Language::ALL {
        for (name, html) in every_page(language) {
            let text = text(&html);
            for word in text.split_whitespace().map(|word| word.trim_matches(['.', ',', ':'])) {
                let is_key = keys.contains(word) || word.starts_with("{$");
                assert!(!is_key, "{name} in {}: {word} stands there as it is", language.code());
            }
            assert!(html.contains(&format!("<html lang=\"{}\"", language.code())), "{name}");
        }
    }
}

#[test]
fn every_page_is_sound() {
    for (name, html) in every_page(Language::En) {
        let ids = values(&html, "id");
        let unique: BTreeSet<_> = ids.iter().collect();
        assert_eq!(ids.len(), unique.len(), "{name}: an id stands twice in {ids:?}");
        for pointer in ["for", "aria-describedby", "aria-labelledby", "list"] {
            for target in values(&html, pointer).into_iter().flat_map(str::split_whitespace) {
                assert!(ids.contains(&target), "{name}: {pointer}={target} points nowhere");
            }
        }
        assert_eq!(html.matches("<h1").count(), 1, "{name} has one title");
        // The field app's page holds its script, whose fingerprint stands in its policy.
        let ours = html.matches("<script src=\"/assets/").count() + usize::from(name == "field");
        assert_eq!(html.matches("<script").count(), ours, "{name} has a script of its own");
        assert!(!html.contains(" style=") && !html.contains("hx-on"), "{name} breaks the policy");
        let is_handler = |rest: &str| {
            rest.trim_start_matches(|letter: char| letter.is_ascii_lowercase()).starts_with('=')
        };
        assert!(!html.split(" on").skip(1).any(is_handler), "{name}: a handler in the page");
        let forms = html.matches("method=\"post\"").count();
        assert_eq!(html.matches("name=\"token\"").count(), forms, "{name}: every form is sealed");
        for link in values(&html, "href").into_iter().chain(values(&html, "action")) {
            assert!(link.starts_with(['/', '#']) && !link.starts_with("//"), "{name}: {link}");
        }
    }
}

#[test]
fn what_people_wrote_cannot_become_markup() {
    let mut frame = Frame::sample(Language::En);
    frame.centre = "<script>alert(1)</script>\"'&".to_owned();
    frame.path = "/needs?q=\"><b>".to_owned();
    let html = super::today::TodayPage::sample(frame).render().expect("a page renders");
    assert!(!html.contains("<script>") && html.contains("&#60;script&#62;"));
    assert!(!html.contains("\"><b>"));
}

#[test]
fn every_refusal_and_reason_has_a_sentence() {
    use busel_domain::need::{Priority, Trust};
    for language in Language::ALL {
        let tongue = Tongue::of(language);
        for priority in Priority::ALL {
            assert!(tongue.knows(super::words::priority_key(priority)));
        }
        for trust in Trust::ALL {
            assert!(tongue.knows(super::words::trust_key(trust)));
        }
        for trouble in super::trouble::Trouble::ALL {
            let html = super::trouble::TroublePage::of(Frame::sample(language), trouble, None);
            assert!(!html.render().expect("a page renders").contains(">trouble-"));
        }
    }
}

#[test]
fn a_name_is_not_followed_by_a_word_that_it_says_already() {
    use busel_domain::item::ItemKey;
    use busel_domain::size::{Form, Variant, Wearer};

    let key = |text: &str| ItemKey::new(text).expect("a key");
    let tongue = Tongue::of(Language::En);
    let worn = |wearer| Variant { wearer, ..Variant::default() };
    let told = super::words::thing(tongue, &key("baby.clothes"), &worn(Wearer::Baby));
    assert_eq!(told, "Baby clothes");
    let told = super::words::thing(tongue, &key("baby.clothes"), &worn(Wearer::Girl));
    assert_eq!(told, "Baby clothes, girls");
    let wet = Variant { form: Some(Form::Wet), ..Variant::default() };
    let told = super::words::thing(tongue, &key("hygiene.wet_wipes"), &wet);
    assert_eq!(told, "Wet wipes");
}

#[test]
fn things_are_found_by_their_name_in_any_language() {
    use busel_domain::item::ItemKey;
    use busel_domain::size::Variant;

    let catalogue = std::sync::Arc::clone(crate::catalogue::lexicon().catalogue());
    let book = busel_domain::book::Book::new(catalogue);
    let present = crate::clerk::Present { book, labels: crate::clerk::Labels::default() };
    let page = Frame::sample(Language::En);
    let present = present.seen_by(&page.viewer.actor);
    let eyes = super::eyes::Eyes::of(&present, &page.viewer);
    let rice = ItemKey::new("food.rice").expect("a key");
    for words in ["rice", "рис", "Рыс", " RYŻ "] {
        let sought = super::eyes::Sought::new(eyes, words);
        assert!(sought.thing(&rice, &Variant::default()), "{words}");
    }
    assert!(!super::eyes::Sought::new(eyes, "гречка").thing(&rice, &Variant::default()));
}

#[test]
fn every_kind_of_items_has_a_word() {
    let kinds: BTreeSet<&str> =
        crate::catalogue::lexicon().catalogue().items().map(|item| item.key.category()).collect();
    for language in Language::ALL {
        for kind in &kinds {
            let word = super::words::kind(Tongue::of(language), kind);
            assert!(!word.contains("kind-"), "{kind} has no word in {}", language.code());
        }
    }
}
