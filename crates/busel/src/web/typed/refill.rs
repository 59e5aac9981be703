//! A page that answers a form, with everything in the form again that was typed into it: in the fields
//! of the same form, or below, to be copied, where the page has no such field any more. The sentence
//! about a field leads to it and stands above it.
//!
//! Every form of every page goes through here, so none can forget a field. What nobody may see twice,
//! a passphrase or a code, is not repeated.

use std::collections::BTreeMap;
use std::ops::Range;

use super::super::needs::day;
use super::super::posted::Fields;
use super::tag::{Tag, escaped, tags};

/// What is not typed by people, or not to be shown again.
const NOT_TYPED: [&str; 19] = [
    "token",
    "attempt",
    "seen",
    "back",
    "do",
    "one",
    "more",
    "less",
    "later",
    "without",
    "before",
    "passphrase",
    "current",
    "new",
    "code",
    "answer",
    "ceremony",
    "challenge",
    "file",
];

/// What a form said, and what was wrong with it.
pub(super) struct Answered<'a> {
    /// Where it was sent to.
    pub(super) path: &'a str,
    pub(super) fields: &'a Fields,
    /// The field that is to blame, and which one of that name.
    pub(super) blamed: Option<(&'a str, usize)>,
    /// What stands above words that have no field any more.
    pub(super) heading: &'a str,
}

/// Whether anything was typed that would be lost.
pub(in crate::web) fn is_any_typed(fields: &Fields) -> bool {
    fields.pairs().iter().any(|(name, text)| is_typed(name, text))
}

fn is_typed(name: &str, text: &str) -> bool {
    !text.trim().is_empty() && !NOT_TYPED.contains(&name)
}

/// The page with what was typed.
pub(super) fn refilled(html: &str, answered: &Answered<'_>) -> String {
    let mut writer = Writer {
        answered,
        html,
        out: String::with_capacity(html.len() + 256),
        done: 0,
        is_moved: false,
        turns: BTreeMap::new(),
        known: Vec::new(),
        blamed: None,
    };
    let sentence = sentence(html);
    if let Some(form) = form(html, answered) {
        writer.fill(&form, sentence.clone().map(|span| &html[span]));
    }
    let Writer { mut out, done, known, blamed, turns, .. } = writer;
    out.push_str(&html[done..]);
    if let Some((span, id)) = sentence.zip(blamed) {
        // The sentence stands before every form, so it has not moved.
        let link = format!("<a href=\"#{}\">{}</a>", escaped(&id), &html[span.clone()]);
        out.replace_range(span, &link);
    }
    let left = left_over(answered.fields, &known, &turns);
    if !left.is_empty() {
        let end = out.rfind("</main>").unwrap_or(out.len());
        out.insert_str(end, &below(answered.heading, &left));
    }
    out
}

/// What was typed and has no field on the page: none of its name, or fewer than came.
fn left_over<'a>(
    fields: &'a Fields,
    known: &[&str],
    turns: &BTreeMap<String, usize>,
) -> Vec<&'a str> {
    let mut met: BTreeMap<&str, usize> = BTreeMap::new();
    let mut left = Vec::new();
    for (name, text) in fields.pairs() {
        let turn = met.entry(name).or_default();
        *turn += 1;
        let has_field =
            known.contains(&name.as_str()) && turns.get(name).is_none_or(|fields| *turn <= *fields);
        if is_typed(name, text) && !has_field {
            left.push(text.trim());
        }
    }
    left
}

/// Words that have no field, in order.
fn below(heading: &str, texts: &[&str]) -> String {
    let mut out = format!(
        "<section class=\"card\" aria-labelledby=\"typed\"><header><h2 id=\"typed\">{}</h2></header>",
        escaped(heading)
    );
    for text in texts {
        out.push_str("<p class=\"typed any\" dir=\"auto\">");
        out.push_str(&escaped(text));
        out.push_str("</p>");
    }
    out.push_str("</section>");
    out
}

/// Where the sentence stands that tells what is wrong.
fn sentence(html: &str) -> Option<Range<usize>> {
    let mut after = tags(html).skip_while(|tag| !tag.is("role", "alert"));
    let begin = after.find(|tag| tag.name == "p" && !tag.is_end)?.span.end;
    let end = begin + html[begin..].find("</p>")?;
    Some(begin..end)
}

/// A form of a page.
struct Form {
    span: Range<usize>,
    id: Option<String>,
}

/// The form that was sent. Several may go to one address: the one that carried the same is it.
fn form(html: &str, answered: &Answered<'_>) -> Option<Form> {
    let mut found: Option<(i32, Form)> = None;
    let mut open: Option<(i32, Form)> = None;
    for tag in tags(html) {
        match (tag.name, tag.is_end) {
            ("form", false) => {
                let action = tag.get("action").unwrap_or_default();
                let action = action.split(['#', '?']).next().unwrap_or_default();
                let form = Form { span: tag.span.clone(), id: tag.get("id") };
                open = (tag.is("method", "post") && action == answered.path).then_some((0, form));
            }
            ("form", true) => {
                if let Some((alike, mut form)) = open.take() {
                    form.span.end = tag.span.end;
                    if found.as_ref().is_none_or(|(best, _)| alike > *best) {
                        found = Some((alike, form));
                    }
                }
            }
            ("input", false) if tag.is("type", "hidden") => {
                if let Some((alike, _)) = &mut open {
                    *alike += likeness(&tag, answered.fields);
                }
            }
            _ => {}
        }
    }
    found.map(|(_, form)| form)
}

fn likeness(hidden: &Tag<'_>, fields: &Fields) -> i32 {
    let (name, value) = (hidden.get("name"), hidden.get("value"));
    let (name, value) = (name.unwrap_or_default(), value.unwrap_or_default());
    if ["token", "attempt", "seen"].contains(&name.as_str()) {
        0
    } else if fields.all(&name).any(|known| known == value) {
        1
    } else {
        -1
    }
}

struct Writer<'a> {
    answered: &'a Answered<'a>,
    html: &'a str,
    out: String,
    /// So much of the page is written.
    done: usize,
    /// Whether the rows of the form are others by now.
    is_moved: bool,
    /// How many fields of a name were met.
    turns: BTreeMap<String, usize>,
    /// Names that have a field.
    known: Vec<&'a str>,
    /// The id of the field that is to blame.
    blamed: Option<String>,
}

impl Writer<'_> {
    fn fill(&mut self, form: &Form, sentence: Option<&str>) {
        let html = self.html;
        self.is_moved = self.is_moved(form);
        let mut chosen: Option<String> = None;
        for mut tag in tags(html) {
            if tag.is_end {
                if tag.name == "select" {
                    chosen = None;
                }
                continue;
            }
            if tag.name == "option" {
                let Some(value) = &chosen else { continue };
                let is_it = tag.is("value", value);
                tag.set_bare("selected", is_it);
                self.put(&tag);
                continue;
            }
            let is_field = matches!(tag.name, "input" | "select" | "textarea" | "button");
            let of = tag.get("form");
            let is_inside = form.span.contains(&tag.span.start) && of.is_none();
            if !is_field || !(is_inside || (of.is_some() && of == form.id)) {
                continue;
            }
            let Some(name) = tag.get("name") else { continue };
            if self.is_moved && self.answered.fields.all(&name).nth(1).is_some() {
                continue;
            }
            let value = self.value(&tag, &name);
            let has_no_such = tag.name == "select"
                && value.as_deref().is_some_and(|value| !self.has_option(&tag, value));
            // What cannot be chosen here stands below, like all that has no field.
            if !has_no_such {
                self.know(&name);
            }
            let is_changed = value.is_some() | self.mark(&mut tag, &name, sentence);
            match (tag.name, value) {
                ("input", Some(value)) => set(&mut tag, &value),
                ("textarea", Some(value)) => {
                    self.put(&tag);
                    self.out.push('\n');
                    self.out.push_str(&escaped(&value));
                    let end = html[self.done..].find("</textarea>");
                    self.done += end.unwrap_or_default();
                    continue;
                }
                ("select", Some(value)) => chosen = (!has_no_such).then_some(value),
                _ => {}
            }
            if is_changed {
                self.put(&tag);
            }
        }
    }

    /// Whether rows of the form are others than those that were sent, as the hidden fields in them
    /// tell. Then nobody knows which row a text belongs to, and it is shown below instead.
    fn is_moved(&self, form: &Form) -> bool {
        let mut turns: BTreeMap<String, usize> = BTreeMap::new();
        for tag in tags(&self.html[form.span.clone()]) {
            let is_field = matches!(tag.name, "input" | "select" | "textarea") && !tag.is_end;
            let Some(name) = tag.get("name").filter(|_| is_field) else { continue };
            let turn = turns.entry(name.clone()).or_default();
            *turn += 1;
            let sent = &self.answered.fields;
            let is_other = sent.all(&name).nth(*turn - 1) != tag.get("value").as_deref();
            let is_row = sent.all(&name).nth(1).is_some() && tag.is("type", "hidden");
            if is_row && is_other {
                return true;
            }
        }
        false
    }

    /// Writes the page up to this tag, and the tag as it is now.
    fn put(&mut self, tag: &Tag<'_>) {
        self.out.push_str(&self.html[self.done..tag.span.start]);
        self.out.push_str(&tag.to_string());
        self.done = tag.span.end;
    }

    fn know(&mut self, name: &str) {
        let found = self.answered.fields.pairs().iter().find(|(known, _)| known == name);
        if let Some((name, _)) = found {
            self.known.push(name);
        }
    }

    /// What this field is to say; nothing if it stays as the page has it.
    fn value(&mut self, tag: &Tag<'_>, name: &str) -> Option<String> {
        let kind = tag.get("type").unwrap_or_default();
        let typed = self.answered.fields.pairs();
        if tag.name == "button" || matches!(&*kind, "submit" | "button" | "image") {
            return None;
        }
        if matches!(&*kind, "checkbox" | "radio") {
            // Whoever sent no box at all ticked none, if the form came from here.
            let value = tag.get("value").unwrap_or_else(|| "on".into());
            let is_ticked = typed.iter().any(|(known, text)| known == name && *text == value);
            return Some(if is_ticked { value } else { String::new() });
        }
        let turn = self.turns.entry(name.to_owned()).or_default();
        let value = typed.iter().filter(|(known, _)| known == name).nth(*turn);
        *turn += 1;
        let is_shown = !matches!(&*kind, "hidden" | "password" | "file")
            && !tag.is("autocomplete", "one-time-code")
            && !NOT_TYPED.contains(&name);
        value.filter(|_| is_shown).map(|(_, text)| text.clone())
    }

    /// Writes the sentence above the field it is about. Whether the tag changed.
    fn mark(&mut self, tag: &mut Tag<'_>, name: &str, sentence: Option<&str>) -> bool {
        let Some((blamed, turn)) = self.answered.blamed else { return false };
        let is_radio = tag.is("type", "radio") || tag.is("type", "checkbox");
        let met = self.turns.get(name).copied().unwrap_or_default();
        let is_it = name == blamed && (is_radio || met == turn + 1);
        let Some(sentence) = sentence.filter(|_| {
            is_it && self.blamed.is_none() && !tag.is("type", "hidden") && tag.name != "button"
        }) else {
            return false;
        };
        self.out.push_str(&self.html[self.done..tag.span.start]);
        self.done = tag.span.start;
        self.out.push_str("<strong class=\"wrong\" id=\"wrong\">");
        self.out.push_str(sentence);
        self.out.push_str("</strong>");
        let id = tag.get("id").unwrap_or_else(|| "wrong-field".into());
        tag.set("id", &id);
        tag.set("aria-invalid", "true");
        let described = tag.get("aria-describedby").map(|ids| format!("wrong {ids}"));
        tag.set("aria-describedby", &described.unwrap_or_else(|| "wrong".into()));
        self.blamed = Some(id);
        true
    }

    /// Whether one can choose this in the select that begins here.
    fn has_option(&self, select: &Tag<'_>, value: &str) -> bool {
        let inside = tags(&self.html[select.span.end..]).take_while(|tag| tag.name != "select");
        inside.into_iter().any(|tag| tag.name == "option" && tag.is("value", value))
    }
}

/// Puts what was typed into a field. A field for days or numbers shows nothing else, so where it was
/// something else it becomes a field for any text.
fn set(tag: &mut Tag<'_>, value: &str) {
    match tag.get("type").as_deref() {
        Some("checkbox" | "radio") => tag.set_bare("checked", !value.is_empty()),
        Some("date") if day(value.trim()).is_err() => {
            tag.unset("type");
            tag.set("value", value);
        }
        Some("number") if !is_number(value.trim()) => {
            tag.unset("type");
            tag.set("value", value);
        }
        _ => tag.set("value", value),
    }
}

fn is_number(text: &str) -> bool {
    text.is_empty()
        || text.strip_prefix('-').unwrap_or(text).bytes().all(|one| one.is_ascii_digit())
}

#[cfg(test)]
mod tests;
