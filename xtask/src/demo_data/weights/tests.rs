//! What counts as agreement between sources, told by small examples.

use super::*;

fn row(weight_mg: u64, volume_mm3: u64) -> (&'static str, Weighed, u64) {
    ("ifrc", Weighed { weight_mg, volume_mm3 }, 1)
}

#[test]
fn decimals_become_whole_small_units() {
    for (text, places, expected) in
        [("0.4479", 6, 447_900), ("2", 6, 2_000_000), ("", 3, 0), ("196.64", 3, 196_640)]
    {
        assert_eq!(scaled(text, places), expected, "{text}");
    }
}

#[test]
fn the_median_counts_and_an_impossible_density_does_not() {
    let lead_feather = row(9_000_000, 1_000_000);
    let (each, words) =
        agreed(&[row(100, 200), row(120, 300), row(110, 250), lead_feather]).expect("three agree");
    assert_eq!(each, Weighed { weight_mg: 110, volume_mm3: 250 });
    assert_eq!(words, "IFRC catalogue via Sahana Eden (3 of 4 rows)");
}

#[test]
fn sources_that_disagree_leave_the_weight_unknown() {
    assert_eq!(agreed(&[row(100, 1000), row(1000, 1000)]), None);
    assert_eq!(agreed(&[]), None);
}

#[test]
fn a_gram_weighs_a_gram_whatever_its_bag_weighs() {
    let mut items = Sheet::parse("key,base_unit,weight_mg,volume_mm3,source\nfood.rice,g,,,\n")
        .expect("a table");
    let chosen =
        Sheet::parse("key,origin,row,base_units\nfood.rice,ifrc,R,2000\n").expect("a table");
    let known =
        BTreeMap::from([(("ifrc", "R"), Weighed { weight_mg: 2_100_000, volume_mm3: 2_600_000 })]);
    fill(&mut items, &chosen, &known).expect("the row is known");
    assert_eq!(items.rows[0][2..4], ["1000", "1300"]);
}

#[test]
fn a_row_nobody_has_is_refused() {
    let mut items = Sheet::parse("key,base_unit,weight_mg,volume_mm3,source\nfood.rice,g,,,\n")
        .expect("a table");
    let chosen =
        Sheet::parse("key,origin,row,base_units\nfood.rice,ifrc,R,2000\n").expect("a table");
    assert!(fill(&mut items, &chosen, &BTreeMap::new()).is_err());
}
