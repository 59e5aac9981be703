//! The demo lists, as groups and donors would send them: needs as JSON, goods as tables.
//!
//! The needs lose their nesting and keep every record; the goods keep every row and every column,
//! the broken row included, because broken rows are what people send.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::Context;
use serde_json::{Map, Value};

use super::sheet::Sheet;
use super::{read, write};

/// Where each field of a flat need stands in the nested one.
const NEED_FIELDS: [(&str, &str); 10] = [
    ("year", "/survey/year"),
    ("quarter", "/survey/quarter"),
    ("region", "/place/region"),
    ("subregion", "/place/subregion"),
    ("category", "/product/category"),
    ("item", "/product/item"),
    ("ageGender", "/product/ageGender"),
    ("sizeStyle", "/product/sizeStyle"),
    ("unit", "/product/unit"),
    ("need", "/need"),
];

pub(super) fn make(raw: &Path, ours: &Path) -> anyhow::Result<()> {
    let folder = raw.join("distributeaid-2023-Q4");
    for entry in fs::read_dir(&folder).with_context(|| format!("reading {}", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "json") {
            let name = path.file_name().context("a file of a folder has a name")?;
            write(&ours.join("demo/needs").join(name), &flat_needs(&read(&path)?)?)?;
        }
    }
    let goods = Sheet::parse(&read(&raw.join("distributeaid-combined-manifests.csv"))?)?;
    for (load, sheet) in loads(&goods) {
        write(&ours.join("demo/stock").join(format!("{load}.csv")), &sheet.text())?;
    }
    Ok(())
}

/// One record a line, so that a change shows as one line.
fn flat_needs(nested: &str) -> anyhow::Result<String> {
    let records: Vec<Value> = serde_json::from_str(nested)?;
    let lines = records.iter().map(|record| {
        let fields: Vec<String> =
            NEED_FIELDS.iter().map(|(name, pointer)| field(record, name, pointer)).collect();
        format!("{{{}}}", fields.join(","))
    });
    Ok(format!("[\n{}\n]\n", lines.collect::<Vec<_>>().join(",\n")))
}

fn field(record: &Value, name: &str, pointer: &str) -> String {
    let value = record.pointer(pointer).cloned().unwrap_or_else(|| Value::String(String::new()));
    let pair = Value::Object(Map::from_iter([(name.to_owned(), value)])).to_string();
    pair.trim_start_matches('{').trim_end_matches('}').to_owned()
}

/// The rows by what they travelled in: the first word of the first column.
fn loads(goods: &Sheet) -> BTreeMap<String, Sheet> {
    let mut loads: BTreeMap<String, Sheet> = BTreeMap::new();
    for row in &goods.rows {
        let load = row[0].split_whitespace().next().unwrap_or("unnamed").to_owned();
        let sheet = loads
            .entry(load)
            .or_insert_with(|| Sheet { header: goods.header.clone(), rows: Vec::new() });
        sheet.rows.push(row.clone());
    }
    loads
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_need_loses_its_nesting_and_keeps_its_words() {
        let nested = r#"[{"survey":{"year":"2023","quarter":"Q4"},"place":{"region":"Lebanon"},
            "product":{"category":"Food","item":"Potatoe","ageGender":"","sizeStyle":"","unit":"Kilogram"},"need":3}]"#;
        let flat = "[\n{\"year\":\"2023\",\"quarter\":\"Q4\",\"region\":\"Lebanon\",\"subregion\":\"\",\
            \"category\":\"Food\",\"item\":\"Potatoe\",\"ageGender\":\"\",\"sizeStyle\":\"\",\
            \"unit\":\"Kilogram\",\"need\":3}\n]\n";
        assert_eq!(flat_needs(nested).expect("it is JSON"), flat);
    }

    #[test]
    fn a_broken_row_stays_with_its_load() {
        let goods = Sheet::parse("load,item\nA A A,three things\nA,boots\nB,\"rope, 10 m\"\n")
            .expect("a table");
        let loads = loads(&goods);
        assert_eq!(loads.len(), 2);
        assert_eq!(loads["A"].rows.len(), 2);
        assert_eq!(loads["B"].text(), "load,item\nB,\"rope, 10 m\"\n");
    }
}
