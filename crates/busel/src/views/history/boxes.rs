//! What happened to boxes, as sentences.

use busel_domain::boxes::{BoxCode, BoxFact, Contents, Countersign};
use fluent_bundle::FluentValue;

use crate::views::eyes::Eyes;
use crate::views::frame::Frame;
use crate::views::kits::kit_name;
use crate::views::words;

/// What happened to this box.
pub(super) fn sentence(eyes: Eyes<'_>, page: &Frame, code: BoxCode, what: &BoxFact) -> String {
    let mut arguments: Vec<(&str, FluentValue<'_>)> = vec![("box", code.to_string().into())];
    let mut put = |name: &'static str, value: String| arguments.push((name, value.into()));
    // A table: a sentence for each.
    let key = match what {
        BoxFact::LabelMade => "fact-box-label",
        BoxFact::Packed { hub, contents, .. } => {
            put("hub", eyes.hub(*hub));
            put("what", contents_words(eyes, contents));
            "fact-box-packed"
        }
        BoxFact::Assembled { hub, contents, kit } => {
            put("hub", eyes.hub(*hub));
            put("kit", kit_name(eyes, *kit));
            put("what", contents_words(eyes, contents));
            "fact-box-assembled"
        }
        BoxFact::TakenOut { contents } => {
            put("what", contents_words(eyes, contents));
            "fact-box-taken-out"
        }
        BoxFact::Sealed { seal } => {
            put("seal", seal.as_deref().unwrap_or_default().to_owned());
            "fact-box-sealed"
        }
        BoxFact::Opened => "fact-box-opened",
        BoxFact::Split { parts } => {
            let parts: Vec<String> = parts.iter().map(|(part, _)| part.to_string()).collect();
            put("boxes", parts.join(", "));
            "fact-box-split"
        }
        BoxFact::Merged { into } => {
            put("other", into.to_string());
            "fact-box-merged"
        }
        BoxFact::Stacked { on: Some(pallet) } => {
            put("other", pallet.to_string());
            "fact-box-stacked"
        }
        BoxFact::Stacked { on: None } => "fact-box-unstacked",
        BoxFact::Shelved { shelf } => {
            put("shelf", shelf.to_string());
            "fact-box-shelved"
        }
        BoxFact::PutAside { hub } => {
            put("hub", eyes.hub(*hub));
            "fact-box-put-aside"
        }
        BoxFact::Released { hub } => {
            put("hub", eyes.hub(*hub));
            "fact-box-released"
        }
        BoxFact::Here { hub } => {
            put("hub", eyes.hub(*hub));
            "fact-box-here"
        }
        BoxFact::HandedOver { group, signed, .. } => {
            put("group", eyes.group(*group));
            put("signed", page.say(signed_key(*signed)));
            "fact-box-handed-over"
        }
        BoxFact::Witnessed { group, signed } => {
            put("group", eyes.group(*group));
            put("signed", page.say(signed_key(*signed)));
            "fact-box-witnessed"
        }
        BoxFact::Contested { group, signed } => {
            put("group", eyes.group(*group));
            put("signed", page.say(signed_key(*signed)));
            "fact-box-contested"
        }
        BoxFact::Judged { group, .. } => {
            put("group", eyes.group(*group));
            "fact-box-judged"
        }
        BoxFact::Counted { contents } => {
            put("what", contents_words(eyes, contents));
            "fact-box-counted"
        }
        BoxFact::Lost { contents, reason } => {
            put("what", contents_words(eyes, contents));
            put("reason", page.say(words::loss_key(*reason)));
            "fact-box-lost"
        }
    };
    page.with(key, &arguments)
}

/// How somebody signed.
#[must_use]
pub fn signed_key(signed: Countersign) -> &'static str {
    match signed {
        Countersign::Nothing => "signed-nothing",
        Countersign::Photo => "signed-photo",
        Countersign::Paper => "signed-paper",
        Countersign::Code => "signed-code",
    }
}

/// "Canned meat 10, Soap 3".
#[must_use]
pub fn contents_words(eyes: Eyes<'_>, contents: &Contents) -> String {
    let each = contents.iter().map(|(lot, units)| {
        let batch = eyes.present.book.lot(*lot).map(|lot| &lot.batch);
        batch.map_or_else(
            || format!("{lot}: {}", eyes.viewer.tongue.number(units.get())),
            |batch| {
                let thing = eyes.thing(&batch.item, &batch.variant);
                format!("{thing} {}", eyes.amount(&batch.item, *units))
            },
        )
    });
    let all: Vec<String> = each.collect();
    if all.is_empty() { eyes.viewer.tongue.say("box-nothing") } else { all.join(", ") }
}
