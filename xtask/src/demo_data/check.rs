//! Would the program stumble over anything in `data/`? Every rule looks at all files and names
//! what is wrong, with file and row.
//!
//! Rules are pure functions from the [`Files`] to findings. They know the columns and the words a
//! column may hold; what the program does with them they do not know.

mod items;
mod meaning;
mod plain;
mod truth;

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::Path;

use anyhow::Context;

use super::read;
use super::sheet::Sheet;

/// Every table and the columns it must have, in this sequence.
const COLUMNS: &[(&str, &str)] = &[
    (
        "catalogue/items.csv",
        "key,category,base_unit,gauge_line,weight_mg,volume_mm3,size_system,perishability,hazards,gate,source",
    ),
    ("catalogue/names.csv", "key,lang,name"),
    ("catalogue/synonyms.csv", "key,lang,text,who,form"),
    ("catalogue/by_category.csv", "text,category_words,key,who,form"),
    ("catalogue/substitutes.csv", "wanted,given,loss_permille,note"),
    ("catalogue/packs.csv", "key,pack,base_units,source"),
    ("catalogue/weighed.csv", "key,origin,row,base_units"),
    ("checks/survey_items.csv", "category,item,age_gender,size_style,key,note"),
    ("checks/manifest_items.csv", "category,item,age_gender,size_style,key,note"),
    ("units.csv", "lang,word,unit"),
    ("kept_out.csv", "lang,text,why"),
    ("dual_use.csv", "lang,text,why"),
    ("words.csv", "kind,lang,text,value"),
    ("phrases.csv", "role,lang,text,value"),
    ("sizes.csv", "system,value,mm_min,mm_max,note,source"),
    ("norms.csv", "id,topic,item,per,value,unit,period,status,source,note"),
    ("gauges.csv", "line,gauge,weight,critical,needs,target_days,season,measure,asks,note"),
    ("gauge_norms.csv", "line,who,amount,days,when,norm,status,source"),
    ("catalogue/feeds.csv", "key,line,amount,status,source"),
    ("vehicles.csv", "key,name,kind,payload_kg,volume_l,euro_pallets,source"),
    ("places/places.csv", "id,name,country,admin1,lat_e4,lon_e4,population,other_names"),
    ("places/spoken_names.csv", "id,name"),
    ("places/countries.csv", "code,en,uk,be,pl,ru,fr"),
];

/// Something that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Finding {
    file: String,
    says: String,
}

impl Finding {
    fn new(file: &str, says: impl Into<String>) -> Self {
        Self { file: file.to_owned(), says: says.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "fault: data/{}: {}", self.file, self.says)
    }
}

/// The files, as they were read.
#[derive(Debug, Default, Clone)]
pub(super) struct Files {
    sheets: BTreeMap<String, Sheet>,
    /// The demo needs: their JSON texts by file name.
    needs: BTreeMap<String, String>,
    /// The demo goods by file name.
    stock: BTreeMap<String, Sheet>,
}

impl Files {
    /// Reads the folder `data/`.
    ///
    /// # Errors
    ///
    /// When a file is missing or is no table.
    pub(super) fn read(ours: &Path) -> anyhow::Result<Self> {
        let mut files = Self::default();
        for (name, _) in COLUMNS.iter().copied() {
            let sheet = Sheet::parse(&read(&ours.join(name))?).with_context(|| name.to_owned())?;
            files.sheets.insert(name.to_owned(), sheet);
        }
        for (name, text) in folder(&ours.join("demo/needs"))? {
            files.needs.insert(format!("demo/needs/{name}"), text);
        }
        for (name, text) in folder(&ours.join("demo/stock"))? {
            let sheet = Sheet::parse(&text).with_context(|| name.clone())?;
            files.stock.insert(format!("demo/stock/{name}"), sheet);
        }
        Ok(files)
    }

    /// The named columns of a table; no rows where the table or a column is missing, which is a
    /// finding of its own.
    fn rows<const N: usize>(&self, file: &str, columns: [&str; N]) -> Vec<[&str; N]> {
        self.sheets.get(file).and_then(|sheet| sheet.select(columns).ok()).unwrap_or_default()
    }
}

fn folder(path: &Path) -> anyhow::Result<Vec<(String, String)>> {
    let mut texts = Vec::new();
    for entry in fs::read_dir(path).with_context(|| format!("reading {}", path.display()))? {
        let entry = entry?;
        texts.push((entry.file_name().to_string_lossy().into_owned(), read(&entry.path())?));
    }
    texts.sort();
    Ok(texts)
}

/// Everything that is wrong.
pub(super) fn every_rule(files: &Files) -> Vec<Finding> {
    let mut findings = columns(files);
    findings.extend(items::check(files));
    findings.extend(items::numbers(files));
    findings.extend(meaning::check(files));
    findings.extend(meaning::small_words(files));
    findings.extend(meaning::kept_apart(files));
    findings.extend(truth::check(files));
    findings
}

/// Are all tables there, with their columns, and sorted so that a change is a small one?
fn columns(files: &Files) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (name, columns) in COLUMNS.iter().copied() {
        let Some(sheet) = files.sheets.get(name) else {
            findings.push(Finding::new(name, "is missing"));
            continue;
        };
        if sheet.header.join(",") != columns {
            findings
                .push(Finding::new(name, format!("has the columns {}", sheet.header.join(","))));
        }
        let by_number = name == "places/places.csv";
        if !by_number && !sheet.rows.is_sorted() {
            findings.push(Finding::new(name, "is not sorted"));
        }
    }
    findings
}

#[cfg(test)]
mod tests;
