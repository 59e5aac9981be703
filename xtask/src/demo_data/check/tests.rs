//! Each rule finds a planted fault in an otherwise sound little `data/`, and the real one is sound.

use super::*;

const SOUND: &[(&str, &str)] = &[
    (
        "catalogue/items.csv",
        "food.rice,food,g,energy,1000,1268,,best_before,,,x\nmedicine.insulin,medicine,pc,,,,,use_by,medicine;cold,medicine,x\n",
    ),
    (
        "catalogue/names.csv",
        "food.rice,be,Рыс\nfood.rice,en,Rice\nfood.rice,pl,Ryż\nfood.rice,ru,Рис\nfood.rice,uk,Рис\nmedicine.insulin,be,Інсулін\nmedicine.insulin,en,Insulin\nmedicine.insulin,pl,Insulina\nmedicine.insulin,ru,Инсулин\nmedicine.insulin,uk,Інсулін\n",
    ),
    ("catalogue/synonyms.csv", "food.rice,en,basmati rice,,bulk\n"),
    ("catalogue/by_category.csv", "grain,food|їжа,food.rice,,\n"),
    ("catalogue/substitutes.csv", ""),
    ("catalogue/packs.csv", "food.rice,euro_pallet,760000,x\n"),
    ("catalogue/weighed.csv", "food.rice,ifrc,R,1000\n"),
    ("checks/survey_items.csv", "Food,Grain,,,food.rice,\nFood,Rice,,,food.rice,\n"),
    ("checks/manifest_items.csv", "Food,Thing,,,,nobody knows what it is\n"),
    ("units.csv", "en,kg,kilogram\nuk,кг,kilogram\n"),
    ("kept_out.csv", "en,grenade,explosive\n"),
    ("dual_use.csv", "en,night vision,night_vision\n"),
    ("words.csv", "month,en,may,5\ntotal,en,total,\n"),
    ("phrases.csv", "intent,en,we need,need\n"),
    ("sizes.csv", "shoe_eu,43,275,280,men,x\n"),
    ("norms.csv", "N01,fed,energy,person,2100,kcal,day,sourced,x,\n"),
    ("gauges.csv", "energy,fed,60,yes,,14,all,cal,food.rice,\n"),
    ("gauge_norms.csv", "energy,everybody,2100000,1,always,N01,sourced,\n"),
    ("catalogue/feeds.csv", "food.rice,energy,3650,sourced,x\n"),
    ("vehicles.csv", "van,Van,van,1000,,,x\n"),
    ("places/places.csv", "1,Lviv,UA,15,498383,240232,717803,Львів\n"),
    ("places/spoken_names.csv", "1,Lwów\n"),
    ("places/countries.csv", "UA,Ukraine,Україна,Украіна,Ukraina,Украина,Ukraine\n"),
];

/// A little `data/` with the rows of one file replaced.
fn files(changed: &str, rows: &str) -> Files {
    let mut files = Files::default();
    for ((name, columns), (also, sound)) in COLUMNS.iter().copied().zip(SOUND.iter().copied()) {
        assert_eq!(name, also);
        let text = format!("{columns}\n{}", if name == changed { rows } else { sound });
        files.sheets.insert(name.to_owned(), Sheet::parse(&text).expect("the rows are a table"));
    }
    let need = r#"[{"category":"Food","item":"Rice","ageGender":"","sizeStyle":"","unit":"Kilogram","need":3}]"#;
    files.needs.insert("demo/needs/one.json".to_owned(), need.to_owned());
    files
}

#[track_caller]
fn finds(changed: &str, rows: &str, says: &str) {
    let findings = every_rule(&files(changed, rows));
    assert!(
        findings.iter().any(|finding| finding.to_string().contains(says)),
        "{says}: {findings:?}"
    );
}

#[test]
fn a_sound_little_folder_has_no_faults() {
    assert_eq!(every_rule(&files("", "")), []);
}

#[test]
fn faults_of_items_are_found() {
    let file = "catalogue/items.csv";
    let insulin = "medicine.insulin,medicine,pc,,,,,use_by,medicine;cold,medicine,x\n";
    for (rice, says) in [
        ("food.rice,food,stone,energy,1000,1268,,best_before,,,x", "no legal base unit"),
        ("food.rice,food,g,vanity,1000,1268,,best_before,,,x", "no known gauge line"),
        ("food.rice,toys,g,energy,1000,1268,,best_before,,,x", "another category"),
        ("food.rice,food,g,energy,1000,100,,best_before,,,x", "do not fit each other"),
        ("food.rice,food,g,energy,1000,1268,,best_before,,,", "no source"),
        ("food.rice,food,g,energy,light,1268,,best_before,,,x", "no whole number"),
        ("food.rice,food,g,energy,1000,1268,hat,best_before,,,x", "no known sizes"),
        ("food.rice,food,g,energy,1000,1268,,best_before,smelly,,x", "unknown hazard"),
        ("food.Rice,food,g,energy,1000,1268,,best_before,,,x", "is no key"),
    ] {
        finds(file, &format!("{rice}\n{insulin}"), says);
    }
    let rice = "food.rice,food,g,energy,1000,1268,,best_before,,,x\n";
    finds(
        file,
        &format!("{rice}medicine.insulin,medicine,pc,,,,,best_before,cold,medicine,x\n"),
        "use-by",
    );
    finds(
        file,
        &format!("{rice}medicine.insulin,medicine,pc,,,,,use_by,cold,,x\n"),
        "without its gate",
    );
    finds(file, &format!("{rice}{rice}{insulin}"), "stands twice");
    finds(file, &format!("{insulin}{rice}"), "not sorted");
}

#[test]
fn a_missing_name_is_found() {
    let rows = "food.rice,be,Рыс\nfood.rice,en,Rice\nfood.rice,pl,Ryż\nfood.rice,ru,Рис\n";
    finds("catalogue/names.csv", rows, "food.rice has no name in uk");
}

#[test]
fn a_word_of_two_meanings_is_found_however_it_is_spelt() {
    let rows = "food.rice,en,paddy,,\nmedicine.insulin,pl,pąddy,,\n";
    finds("catalogue/synonyms.csv", rows, "`paddy` means");
    finds("catalogue/synonyms.csv", "medicine.insulin,ru,рис,,\n", "`рис` means");
    finds("catalogue/synonyms.csv", "food.rice,en,Paddy,,\n", "`Paddy`");
    finds("catalogue/synonyms.csv", "food.rye,en,rye,,\n", "food.rye is no item");
    finds(
        "catalogue/by_category.csv",
        "grain,food,food.rice,,\ngrain,food,medicine.insulin,,\n",
        "with `food` means",
    );
    finds("units.csv", "en,kg,kilogram\npl,kg,gram\n", "`kg` is");
    finds("words.csv", "month,en,may,5\nmonth,pl,may,6\n", "month `may`");
    finds("words.csv", "month,en,may,13\n", "`13`");
}

#[test]
fn nobody_gets_another_unit_or_another_medicine_instead() {
    let file = "catalogue/substitutes.csv";
    finds(file, "food.rice,medicine.insulin,10,x\n", "cannot stand in");
    finds(file, "food.rice,food.rice,10,x\n", "cannot stand in");
}

#[test]
fn a_word_that_keeps_relief_goods_out_is_found() {
    finds("kept_out.csv", "en,rice,weapon\n", "would hit `basmati rice`");
    finds("dual_use.csv", "en,basmati,night_vision\n", "would hit `basmati rice`");
}

#[test]
fn a_wrong_answer_and_a_line_without_one_are_found() {
    let file = "checks/survey_items.csv";
    finds(file, "Food,Rice,,,medicine.insulin,\n", "our words find {\"food.rice\"}");
    finds(file, "Food,Rice,,,,no idea\n", "our words find {\"food.rice\"}");
    finds(file, "Food,Grain,,,food.rice,\n", "has no answer in checks/");
    finds(file, "Food,Rice,,,,\n", "a note why");
}

#[test]
fn numbers_that_are_none_are_found() {
    for (file, rows) in [
        ("catalogue/packs.csv", "food.rice,euro_pallet,many,x\n"),
        ("sizes.csv", "shoe_eu,43,290,280,men,x\n"),
        ("vehicles.csv", "van,Van,van,,,,x\n"),
        ("places/places.csv", "1,Lviv,UA,15,4983830,240232,717803,\n"),
        ("places/countries.csv", "UA,Ukraine,,Украіна,Ukraina,Украина,Ukraine\n"),
    ] {
        finds(file, rows, file);
    }
}

#[test]
fn the_real_folder_has_no_faults() {
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
    let findings = every_rule(&Files::read(&ours).expect("the files are there"));
    assert!(findings.is_empty(), "{} faults, the first: {}", findings.len(), findings[0]);
}
