//! Reading lists in: choose a file, watch it being read, look at what was found, add it.
//!
//! Nothing is stored before somebody has seen the findings and said yes. Law L10: every row of the
//! file stands on the page, as a record, a question, a duplicate or left out with its reason.

use askama::Template;
use busel_domain::ids::GroupId;

use super::eyes::Eyes;
use super::frame::{Frame, Here};
use super::needs::{Choice, group_choices};
use super::stock::hub_choices;
use crate::seen::Seen;

/// What a list is about.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum ListKind {
    /// What people ask for.
    #[default]
    Needs,
    /// What came in.
    Stock,
}

impl ListKind {
    /// The word in addresses and forms.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Needs => "needs",
            Self::Stock => "stock",
        }
    }

    /// Reads that word.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        if code == "stock" { Self::Stock } else { Self::Needs }
    }
}

/// The page on which a file is chosen.
#[derive(Debug, Clone, Template)]
#[template(path = "import/choose.html")]
pub struct ChoosePage {
    page: Frame,
    list: ListKind,
    hubs: Vec<Choice>,
    groups: Vec<Choice>,
    text: String,
}

/// What was pasted and is shown again.
#[derive(Debug, Default, Clone)]
pub struct Pasted {
    /// All of it.
    pub text: String,
    /// Who asks where a line does not say.
    pub who: Option<GroupId>,
}

impl ChoosePage {
    /// The page.
    #[must_use]
    pub fn of(present: &Seen, page: Frame, list: ListKind) -> Self {
        let page = page.at(Here::Import);
        let eyes = Eyes::of(present, &page.viewer);
        let (hubs, groups) = (hub_choices(eyes, None), group_choices(eyes, None));
        Self { page, list, hubs, groups, text: String::new() }
    }

    /// Whether a paste says all there is to say: goods need a hub, and one has to be chosen first where
    /// there are several.
    fn reads_at_once(&self) -> bool {
        self.list == ListKind::Needs || self.hubs.len() < 2
    }

    /// The same page with what was pasted.
    #[must_use]
    pub fn with(self, present: &Seen, pasted: Pasted) -> Self {
        let groups = group_choices(Eyes::of(present, &self.page.viewer), pasted.who);
        Self { groups, text: pasted.text, ..self }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let hubs = vec![("H-1".to_owned(), "Львів".to_owned(), true)];
        let (groups, text) = (Vec::new(), "Рис\t50 кг".to_owned());
        Self { list: ListKind::Stock, hubs, groups, text, page: page.at(Here::Import) }
    }
}

/// The page shown while a file is read; it loads itself again.
#[derive(Debug, Clone, Template)]
#[template(path = "import/progress.html")]
pub struct ProgressPage {
    page: Frame,
    percent: Option<u32>,
    title: String,
    told: String,
}

impl ProgressPage {
    /// The page while nobody knows how much there is to do: it counts the rows done.
    #[must_use]
    pub fn counting(page: Frame, title: &str, rows: usize) -> Self {
        let told = if rows > 0 { page.count("progress-rows", rows) } else { String::new() };
        Self { percent: None, title: page.say(title), told, page: page.at(Here::Import) }
    }

    /// The page, with what is done in percent. `title` is the key of what is being done.
    #[must_use]
    pub fn of(page: Frame, title: &str, percent: u32) -> Self {
        let percent = percent.min(100);
        let told = page.tongue().percent(percent);
        Self { percent: Some(percent), title: page.say(title), told, page: page.at(Here::Plan) }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        Self::of(page.at(Here::Import), "import-reading", 62)
    }
}

/// A row of the file and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Where: the sheet if there are several, and the cell or row.
    pub at: String,
    /// What it became, or what stands there.
    pub what: String,
    /// Why, or how much; empty where nothing more is to say.
    pub why: String,
}

/// Rows of one kind, cut to what a page can show.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Rows {
    /// The rows shown.
    pub shown: Vec<Row>,
    /// How many there are.
    pub all: usize,
}

impl Rows {
    /// More rows of one kind are counted and not shown.
    pub const SHOWN_MAX: usize = 200;

    /// Of so many rows the first ones, as `told`.
    #[must_use]
    pub fn of<T>(rows: &[T], told: impl Fn(&T) -> Row) -> Self {
        Self { shown: rows.iter().take(Self::SHOWN_MAX).map(told).collect(), all: rows.len() }
    }

    /// How many are not shown.
    #[must_use]
    pub fn hidden(&self) -> usize {
        self.all - self.shown.len()
    }
}

/// A row that a person must decide about, as fields.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Odd {
    /// Where: the sheet if there are several, and the row.
    pub at: String,
    /// What stands in its way.
    pub why: String,
    /// Its cells.
    pub cells: Vec<Field>,
}

impl Odd {
    /// More rows wait until these are done.
    pub const SHOWN_MAX: usize = 50;
}

/// A cell as a field.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its name in the form.
    pub name: String,
    /// What stands over the column.
    pub label: String,
    /// What stands in the cell.
    pub text: String,
    /// Whether the problem lies here.
    pub is_asked: bool,
    /// Whether it names a thing.
    pub is_item: bool,
}

/// What was read, as people see it.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Findings {
    /// Under which id it waits.
    pub id: String,
    /// What the file was called.
    pub file: String,
    /// What it is about.
    pub list: ListKind,
    /// Rows below the header.
    pub rows: usize,
    /// Lines that were added a moment ago.
    pub added: usize,
    /// What a person must decide, here.
    pub odd: Vec<Odd>,
    /// How many such rows there are.
    pub odd_count: usize,
    /// Names of things, where one of them is asked for.
    pub items: Vec<String>,
    /// What each column was taken for.
    pub columns: Vec<(String, String)>,
    /// What would be added.
    pub records: Rows,
    /// What a person must decide in the list itself, where it is too long to be mended here.
    pub questions: Rows,
    /// What is no line of the list.
    pub left_out: Rows,
    /// What repeats other rows.
    pub duplicates: Rows,
    /// What else to look at.
    pub notes: Rows,
}

/// The page that shows what was read, before anything is stored.
#[derive(Debug, Clone, Template)]
#[template(path = "import/findings.html")]
pub struct FindingsPage {
    page: Frame,
    found: Findings,
    parts: Vec<(&'static str, String, String, Rows)>,
}

impl FindingsPage {
    /// The page.
    #[must_use]
    pub fn of(page: Frame, found: Findings) -> Self {
        let page = page.at(Here::Import);
        let part = |name: &'static str, rows: &Rows| {
            let title = page.say(&format!("import-{name}"));
            (name, title, page.say(&format!("import-{name}-hint")), rows.clone())
        };
        let all = [
            part("questions", &found.questions),
            part("notes", &found.notes),
            part("records", &found.records),
            part("duplicates", &found.duplicates),
            part("left-out", &found.left_out),
        ];
        let parts = all.into_iter().filter(|(_, _, _, rows)| rows.all > 0).collect();
        Self { page, found, parts }
    }

    /// The word of the button: how many lines are added, and how many wait to be looked at.
    #[must_use]
    pub fn add(&self) -> String {
        let Findings { records, odd_count, .. } = &self.found;
        match (records.all, *odd_count) {
            (0, _) => self.page.say("import-add-rest"),
            (all, 0) => self.page.count("import-add", all),
            (all, odd) => {
                let (all, odd) = (self.page.number(all).into(), self.page.number(odd).into());
                self.page.with("import-add-look", &[("count", all), ("odd", odd)])
            }
        }
    }

    /// A page with one of everything.
    #[must_use]
    pub fn sample(page: Frame) -> Self {
        let amount = page.say("column-amount");
        let field = |name: &str, text: &str, is_asked| Field {
            name: name.to_owned(),
            label: name.to_owned(),
            text: text.to_owned(),
            is_asked,
            is_item: !is_asked,
        };
        let odd = Odd {
            at: "7".to_owned(),
            why: "“багато” cannot be read as an amount.".to_owned(),
            cells: vec![field("Що", "Рис", false), field("Скільки", "багато", true)],
        };
        let row = |at: &str, what: &str, why: &str| Row {
            at: at.to_owned(),
            what: what.to_owned(),
            why: why.to_owned(),
        };
        let rows = |row: Row| Rows { shown: vec![row], all: 240 };
        Self::of(
            page,
            Findings {
                id: "5ea1".to_owned(),
                file: "Потреби.xlsx".to_owned(),
                list: ListKind::Needs,
                rows: 41,
                added: 0,
                odd: vec![odd],
                odd_count: 3,
                items: vec!["Рис".to_owned()],
                columns: vec![("Скільки".to_owned(), amount)],
                records: rows(row("Січень D15", "Warm boots, EU 43", "49 pairs")),
                questions: rows(row("C7", "Берці | 9 | 12", "Size 9: British or American?")),
                left_out: rows(row("40", "Усього | 240", "This line sums up others.")),
                duplicates: rows(row("12", "Рис | 50 кг", "10")),
                notes: rows(row("C9", "", "No unit is written.")),
            },
        )
    }
}
