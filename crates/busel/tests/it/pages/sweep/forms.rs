//! The forms of a page, read from its HTML as a browser reads them: what they are sent to, and which
//! fields they have with what in them. Fields are known from the page alone, so that a new one is tried
//! without anybody thinking of it.

use std::collections::BTreeMap;

/// How a field is filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in super::super) enum Kind {
    /// Words of any kind.
    Text,
    Number,
    Date,
    /// A passphrase or a code: never shown again.
    Secret,
    Hidden,
    /// A box, a radio, an entry of a list.
    Choice,
    Button,
    File,
}

impl Kind {
    pub(super) fn is_typed(self) -> bool {
        matches!(self, Self::Text | Self::Number | Self::Date)
    }
}

/// One field, with what it would send.
#[derive(Debug, Clone)]
pub(in super::super) struct Field {
    pub(in super::super) name: String,
    pub(in super::super) kind: Kind,
    pub(in super::super) value: String,
    /// Whether a browser would send it as the page is: a box that is ticked, a list, a field.
    pub(in super::super) is_sent: bool,
}

#[derive(Debug, Clone)]
pub(in super::super) struct Form {
    pub(in super::super) action: String,
    pub(in super::super) is_multipart: bool,
    pub(in super::super) fields: Vec<Field>,
}

type Attributes = BTreeMap<String, String>;

/// Every opening and closing tag, with what it says and where it ends.
fn tags(html: &str) -> Vec<(String, Attributes, usize)> {
    let mut all = Vec::new();
    let mut at = 0;
    while let Some(begin) = html[at..].find('<').map(|begin| at + begin + 1) {
        let is_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '/';
        let name: String = html[begin..].chars().take_while(|letter| is_name(*letter)).collect();
        let (attributes, end) = attributes(html, begin + name.len());
        all.push((name, attributes, end));
        at = end;
    }
    all
}

fn attributes(html: &str, from: usize) -> (Attributes, usize) {
    let mut all = Attributes::new();
    let mut key = String::new();
    let mut letters = html[from..].char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '>' => {
                all.entry(key).or_default();
                return (all, from + at + 1);
            }
            '"' => {
                let value: String = letters
                    .by_ref()
                    .map(|(_, letter)| letter)
                    .take_while(|one| *one != '"')
                    .collect();
                all.insert(std::mem::take(&mut key), plain(&value));
            }
            '=' => {}
            _ if letter.is_whitespace() => {
                all.entry(std::mem::take(&mut key)).or_default();
            }
            _ => key.push(letter),
        }
    }
    (all, html.len())
}

/// The text that a page means.
pub(super) fn plain(written: &str) -> String {
    [("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&#38;", "&")]
        .into_iter()
        .fold(written.to_owned(), |text, (from, to)| text.replace(from, to))
}

/// The forms of a page that are sent with something in them.
pub(in super::super) fn forms(html: &str) -> Vec<Form> {
    let mut all: Vec<Form> = Vec::new();
    let mut open: Option<Form> = None;
    let mut list: Option<Field> = None;
    for (name, says, end) in tags(html) {
        let get = |key: &str| says.get(key).cloned().unwrap_or_default();
        match name.as_str() {
            "form" if get("method") == "post" => {
                let action = get("action").split('#').next().unwrap_or_default().to_owned();
                let is_multipart = get("enctype") == "multipart/form-data";
                open = Some(Form { action, is_multipart, fields: Vec::new() });
            }
            "/form" => all.extend(open.take()),
            "select" => {
                let (name, value, kind) = (get("name"), String::new(), Kind::Choice);
                list = Some(Field { name, kind, value, is_sent: true });
            }
            "option" => {
                if let Some(list) = &mut list
                    && (says.contains_key("selected") || list.value.is_empty())
                {
                    list.value = get("value");
                }
            }
            "/select" => {
                if let Some((form, list)) = open.as_mut().zip(list.take()) {
                    form.fields.push(list);
                }
            }
            "textarea" | "input" | "button" if says.contains_key("name") => {
                let value = if name == "textarea" {
                    plain(html[end..].split("</textarea>").next().unwrap_or_default())
                } else {
                    get("value")
                };
                let kind = kind(&name, &says);
                let is_sent = match kind {
                    Kind::Button => false,
                    Kind::Choice => says.contains_key("checked"),
                    Kind::Text
                    | Kind::Number
                    | Kind::Date
                    | Kind::Secret
                    | Kind::Hidden
                    | Kind::File => true,
                };
                if let Some(form) = &mut open {
                    form.fields.push(Field { name: get("name"), kind, value, is_sent });
                }
            }
            _ => {}
        }
    }
    all
}

fn kind(name: &str, says: &Attributes) -> Kind {
    let is_code = says.get("autocomplete").is_some_and(|kind| kind == "one-time-code");
    match (name, says.get("type").map_or("text", String::as_str)) {
        ("button", _) | (_, "submit") => Kind::Button,
        (_, "hidden") => Kind::Hidden,
        (_, "checkbox" | "radio") => Kind::Choice,
        (_, "password") => Kind::Secret,
        (_, "file") => Kind::File,
        _ if is_code || says.get("name").is_some_and(|name| name == "code") => Kind::Secret,
        (_, "date") => Kind::Date,
        (_, "number") => Kind::Number,
        _ if says.get("inputmode").is_some_and(|mode| mode != "text") => Kind::Number,
        _ => Kind::Text,
    }
}

#[test]
fn a_form_is_read_as_a_browser_reads_it() {
    let page = "<p><form method=\"post\" action=\"/x#y\"><input type=\"hidden\" name=\"a\" \
        value=\"1&#34;\"><input name=\"b\" inputmode=\"decimal\" required><textarea name=\"c\">\
        two</textarea><select name=\"d\"><option value=\"\">-</option><option value=\"e\" \
        selected>e</option></select><input type=\"checkbox\" name=\"f\" value=\"g\"><button \
        name=\"h\" value=\"i\">go</button></form>";
    let forms = forms(page);
    assert_eq!((forms.len(), forms[0].action.as_str()), (1, "/x"));
    let told: Vec<_> = forms[0]
        .fields
        .iter()
        .map(|field| (field.name.as_str(), field.kind, field.value.as_str(), field.is_sent))
        .collect();
    assert_eq!(
        told,
        [
            ("a", Kind::Hidden, "1\"", true),
            ("b", Kind::Number, "", true),
            ("c", Kind::Text, "two", true),
            ("d", Kind::Choice, "e", true),
            ("f", Kind::Choice, "g", false),
            ("h", Kind::Button, "i", false),
        ]
    );
}
