//! The data files as values. Every line is checked; a wrong one names its file and line.

use std::collections::HashMap;
use std::sync::Arc;

use busel_domain::item::{
    Catalogue, Gate, Hazard, Item, ItemKey, Perishability, Sizing, Substitute,
};
use busel_domain::quantity::{BaseUnit, Units};
use busel_domain::size::{Form, Wearer};

use super::letters::fold;
use super::vehicles;
use super::{
    BadLine, Flagged, Lexicon, Phrases, SizeTable, Synonym, Texts, UnderHeading, WordKind,
    unit_fold,
};

/// One line of a data file, its fields by the names in the first line.
pub(super) struct Line<'a> {
    file: &'static str,
    number: u64,
    columns: &'a HashMap<String, usize>,
    record: &'a csv::StringRecord,
}

impl Line<'_> {
    /// The field, trimmed; empty if there is none.
    pub(super) fn get(&self, column: &str) -> &str {
        let field = self.columns.get(column).and_then(|&at| self.record.get(at));
        field.unwrap_or_default().trim()
    }

    /// The field as a number, or `None` if it is empty.
    pub(super) fn number<N: std::str::FromStr>(&self, column: &str) -> Result<Option<N>, BadLine> {
        match self.get(column) {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|_| self.bad(column)),
        }
    }

    pub(super) fn key(&self, column: &str) -> Result<ItemKey, BadLine> {
        ItemKey::new(self.get(column)).ok_or_else(|| self.bad(column))
    }

    pub(super) fn bad(&self, column: &str) -> BadLine {
        let fault = format!("{column} cannot be \"{}\"", self.get(column));
        BadLine { file: self.file, line: self.number, fault }
    }
}

/// Calls `each` for every line below the first.
pub(super) fn each_line(
    file: &'static str,
    text: &str,
    mut each: impl FnMut(&Line<'_>) -> Result<(), BadLine>,
) -> Result<(), BadLine> {
    let broken = |line, fault: csv::Error| BadLine { file, line, fault: fault.to_string() };
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    let header = reader.headers().map_err(|fault| broken(1, fault))?;
    let columns: HashMap<String, usize> =
        header.iter().enumerate().map(|(at, name)| (name.trim().to_owned(), at)).collect();
    let mut record = csv::StringRecord::new();
    while reader.read_record(&mut record).map_err(|fault| broken(0, fault))? {
        let number = record.position().map_or(0, csv::Position::line);
        each(&Line { file, number, columns: &columns, record: &record })?;
    }
    Ok(())
}

/// Reads all files but the places.
pub(super) fn lexicon(texts: &Texts<'_>) -> Result<Lexicon, BadLine> {
    let mut lexicon = Lexicon::default();
    let mut items = Vec::new();
    each_line("items.csv", texts.items, |line| {
        let item = item(line)?;
        lexicon.categories.insert(item.key.clone(), line.get("category").into());
        items.push(item);
        Ok(())
    })?;
    let catalogue = catalogue(texts, items)?;
    let norms = super::norms::read(texts, &catalogue)?;
    lexicon.norm_sources = super::norms::sources(texts)?;
    lexicon.catalogue = Arc::new(catalogue.with_norms(norms));
    each_line("names.csv", texts.names, |line| {
        let key = known_key(&lexicon.catalogue, line, "key")?;
        let name = line.get("name");
        let text = fold(name).into();
        lexicon.synonyms.push(Synonym {
            key: key.clone(),
            text,
            wearer: Wearer::Anyone,
            form: None,
        });
        lexicon.names.insert((key, line.get("lang").into()), name.into());
        Ok(())
    })?;
    each_line("synonyms.csv", texts.synonyms, |line| {
        let synonym = synonym(&lexicon.catalogue, line)?;
        lexicon.synonyms.push(synonym);
        Ok(())
    })?;
    each_line("by_category.csv", texts.by_category, |line| {
        let words = line.get("category_words").split(['|', ';']);
        let headings = words.map(|word| fold(word).into()).collect();
        let synonym = synonym(&lexicon.catalogue, line)?;
        lexicon.under_heading.push(UnderHeading { synonym, headings });
        Ok(())
    })?;
    each_line("units.csv", texts.units, |line| {
        lexicon.units.insert(unit_fold(line.get("word")), line.get("unit").into());
        Ok(())
    })?;
    words(&mut lexicon, texts)?;
    lexicon.phrases = Phrases::read(texts.phrases)?;
    lexicon.kept_out = flagged("kept_out.csv", texts.kept_out)?;
    lexicon.dual_use = flagged("dual_use.csv", texts.dual_use)?;
    lexicon.sizes = SizeTable::read(texts.sizes)?;
    lexicon.vehicles = vehicles::read(texts.vehicles)?;
    Ok(lexicon)
}

pub(super) fn known_key(
    catalogue: &Catalogue,
    line: &Line<'_>,
    column: &str,
) -> Result<ItemKey, BadLine> {
    let key = line.key(column)?;
    if catalogue.item(&key).is_some() { Ok(key) } else { Err(line.bad(column)) }
}

fn item(line: &Line<'_>) -> Result<Item, BadLine> {
    let base_unit = match line.get("base_unit") {
        "piece" => BaseUnit::Piece,
        code => BaseUnit::from_code(code).ok_or_else(|| line.bad("base_unit"))?,
    };
    let gauge_line = line.get("gauge_line");
    let hazards = line.get("hazards").split(['|', ';', ' ']).filter(|word| !word.is_empty());
    Ok(Item {
        key: line.key("key")?,
        base_unit,
        gauge_line: (!gauge_line.is_empty()).then(|| gauge_line.into()),
        weight_mg: line.number("weight_mg")?,
        volume_mm3: line.number("volume_mm3")?,
        sizing: match line.get("size_system") {
            "" | "none" => None,
            "shoe" => Some(Sizing::Shoe),
            "clothes" => Some(Sizing::Clothes),
            "nappy" => Some(Sizing::Nappy),
            "bed" => Some(Sizing::Bed),
            _ => return Err(line.bad("size_system")),
        },
        perishability: match line.get("perishability") {
            "" | "none" => Perishability::None,
            "best_before" => Perishability::BestBefore,
            "use_by" => Perishability::UseBy,
            _ => return Err(line.bad("perishability")),
        },
        hazards: hazards.map(|word| hazard(word, line)).collect::<Result<_, _>>()?,
        gate: match line.get("gate") {
            "" | "none" => None,
            "medicine" => Some(Gate::Medicine),
            "export_check" => Some(Gate::ExportCheck),
            "vehicle" => Some(Gate::Vehicle),
            _ => return Err(line.bad("gate")),
        },
    })
}

fn hazard(word: &str, line: &Line<'_>) -> Result<Hazard, BadLine> {
    match word {
        "flammable" => Ok(Hazard::Flammable),
        "explosive" => Ok(Hazard::Explosive),
        "medicine" => Ok(Hazard::Medicine),
        "batteries" => Ok(Hazard::Batteries),
        "liquids" => Ok(Hazard::Liquids),
        "excise" => Ok(Hazard::Excise),
        "cold" => Ok(Hazard::Cold),
        _ => Err(line.bad("hazards")),
    }
}

fn catalogue(texts: &Texts<'_>, items: Vec<Item>) -> Result<Catalogue, BadLine> {
    let mut substitutes = Vec::new();
    each_line("substitutes.csv", texts.substitutes, |line| {
        let loss_permille = line.number("loss_permille")?.unwrap_or(0);
        let substitute = Substitute { given: line.key("given")?, loss_permille };
        substitutes.push((line.key("wanted")?, substitute));
        Ok(())
    })?;
    let mut packs = Vec::new();
    each_line("packs.csv", texts.packs, |line| {
        let units = line.number("base_units")?.and_then(Units::new);
        let units = units.ok_or_else(|| line.bad("base_units"))?;
        packs.push((line.key("key")?, Box::from(line.get("pack")), units));
        Ok(())
    })?;
    Catalogue::new(items, substitutes, packs).map_err(|fault| BadLine {
        file: "catalogue",
        line: 0,
        fault: fault.to_string(),
    })
}

fn synonym(catalogue: &Catalogue, line: &Line<'_>) -> Result<Synonym, BadLine> {
    let who = line.get("who");
    let form = line.get("form");
    Ok(Synonym {
        key: known_key(catalogue, line, "key")?,
        text: fold(line.get("text")).into(),
        wearer: if who.is_empty() {
            Wearer::Anyone
        } else {
            wearer(who).ok_or_else(|| line.bad("who"))?
        },
        form: if form.is_empty() {
            None
        } else {
            Some(form_of(form).ok_or_else(|| line.bad("form"))?)
        },
    })
}

/// Reads the word by which the data files name a wearer.
pub(crate) fn wearer(word: &str) -> Option<Wearer> {
    Some(match word {
        "anyone" => Wearer::Anyone,
        "adult" => Wearer::Adult,
        "man" => Wearer::Man,
        "woman" => Wearer::Woman,
        "child" => Wearer::Child,
        "boy" => Wearer::Boy,
        "girl" => Wearer::Girl,
        "baby" => Wearer::Baby,
        _ => return None,
    })
}

/// Reads the word by which the data files name a form.
pub(crate) fn form_of(word: &str) -> Option<Form> {
    Some(match word {
        "liquid" => Form::Liquid,
        "bar" => Form::Bar,
        "disposable" => Form::Disposable,
        "reusable" => Form::Reusable,
        "bulk" => Form::Bulk,
        "powder" => Form::Powder,
        "wet" => Form::Wet,
        "dry" => Form::Dry,
        _ => return None,
    })
}

fn words(lexicon: &mut Lexicon, texts: &Texts<'_>) -> Result<(), BadLine> {
    each_line("words.csv", texts.words, |line| {
        let kind = match line.get("kind") {
            "column" => WordKind::Column,
            "total" => WordKind::Total,
            "decoy" => WordKind::Decoy,
            "urgent" => WordKind::Urgent,
            "month" => WordKind::Month,
            "weekday" => WordKind::Weekday,
            "relative_day" => WordKind::RelativeDay,
            "number" => WordKind::Number,
            "category" => WordKind::Category,
            "who" => WordKind::Who,
            "form" => WordKind::Form,
            _ => return Err(line.bad("kind")),
        };
        let words = lexicon.words.entry(kind).or_default();
        // Signs alone, such as "№", fold to nothing; columns keep them as they are.
        let text = match fold(line.get("text")) {
            text if text.is_empty() => line.get("text").to_owned(),
            text => text,
        };
        words.longest = words.longest.max(text.split(' ').count());
        words.meaning.insert(text, line.get("value").into());
        Ok(())
    })
}

fn flagged(file: &'static str, text: &str) -> Result<Vec<Flagged>, BadLine> {
    let mut all = Vec::new();
    each_line(file, text, |line| {
        let text: Box<str> = fold(line.get("text")).into();
        if text.is_empty() {
            return Err(line.bad("text"));
        }
        all.push(Flagged { text, why: line.get("why").into() });
        Ok(())
    })?;
    Ok(all)
}
