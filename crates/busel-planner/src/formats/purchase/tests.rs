//! A purchase is read as it was written; whatever else is read ends with the number of the bad line.

use proptest::prelude::*;

use super::*;
use crate::allocate::{AllocationPlan, BudgetIndex, NeedIndex, Ware, WareMatch};
use crate::check::check_purchase;

const PROBLEM: &str = "alloc 1 small 0 2 0\n\
    N 0 6 0 2 31 1 12\n\
    N 1 8 -1 0 5 3 20\n\
    B 0 1000\n\
    B 1 70\n\
    W 0 0 40 6 25\n\
    W 1 1 9 1 3\n\
    F 0 1\n\
    F 1 0\n\
    F 0 0\n";

/// All of it is allowed.
const PURCHASE: &str = "allocbuy 1 small\n\
    B 0 400\n\
    B 1 52\n\
    W 0 24 600\n\
    W 1 6 18\n\
    F 0 18\n\
    F 1 6\n\
    F 2 6\n";

fn problem() -> AllocationText {
    AllocationText::read(PROBLEM).expect("a good text")
}

fn fault(text: &str) -> (usize, TextFault) {
    let error = problem().read_purchase(text).expect_err("a faulty text");
    (error.line, error.fault)
}

/// `PURCHASE` with one of its lines, counted from 1, replaced.
fn with_line(number: usize, line: &str) -> String {
    let lines: Vec<&str> = PURCHASE.lines().collect();
    [&lines[..number - 1], &[line], &lines[number..]].concat().join("\n")
}

#[test]
fn a_purchase_is_read_as_it_was_written() {
    let text = problem();
    let read = text.read_purchase(PURCHASE).expect("a good text");
    assert_eq!(text.write_purchase(&read), PURCHASE);
    assert_eq!((read.bought[2].ware, read.bought[2].need), (WareIndex(0), NeedIndex(0)));
    let problem = text.problem(0).expect("usable");
    let market = text.market.market(&problem).expect("usable");
    assert_eq!(check_purchase(&problem, &AllocationPlan::default(), &market, &read), []);
}

#[test]
fn blank_lines_and_another_sequence_change_nothing() {
    let read = |text: &str| problem().read_purchase(text);
    let turned = "allocbuy 1 small\r\n\r\nB 0 400\r\nB 1 52\r\nF 2 6\r\nF 1 6\r\n\
        W 1 6 18\r\n \r\nF 0 18\r\nW 0 24 600";
    assert_eq!(read(turned), read(PURCHASE));
}

#[test]
fn each_fault_of_a_purchase_names_its_line() {
    use TextFault::{
        Expected, Field, OutOfSequence, PurchaseHeading, PurchaseLine, SaidBefore, TooLong,
        UnknownMatch, UnknownWare,
    };
    for (text, line, why) in [
        (String::new(), 1, PurchaseHeading),
        ("\n".to_owned(), 1, PurchaseHeading),
        (with_line(1, "allocbuy 1 other"), 1, PurchaseHeading),
        (with_line(1, "allocbuy 1 small 2"), 1, PurchaseHeading),
        (with_line(1, "allocsol 1 small"), 1, PurchaseHeading),
        (with_line(1, "allocbuy 2 small"), 1, PurchaseHeading),
        (PURCHASE.replace('\n', "\r"), 1, PurchaseHeading),
        ("allocbuy 1 small".to_owned(), 2, Expected('B')),
        ("allocbuy 1 small\nB 0 400\n\n".to_owned(), 4, Expected('B')),
        (with_line(2, "W 0 24 600"), 2, Expected('B')),
        (with_line(2, "B 1 400"), 2, OutOfSequence),
        (with_line(3, "B 0 43"), 3, OutOfSequence),
        (with_line(3, "B 1"), 3, Field("money")),
        (with_line(3, "B 1 -43"), 3, Field("money")),
        (with_line(3, "B 1 43 43"), 3, TooLong),
        (with_line(4, "B 2 43"), 4, PurchaseLine),
        (with_line(4, "Ж 0 1"), 4, PurchaseLine),
        (with_line(4, "0 1"), 4, PurchaseLine),
        (with_line(4, "W"), 4, Field("ware")),
        (with_line(4, "W 2 24 600"), 4, UnknownWare),
        (with_line(4, "W 4294967295 24 600"), 4, UnknownWare),
        (with_line(4, "W 0 24"), 4, Field("cost")),
        (with_line(5, "W 0 24 600"), 5, SaidBefore(4)),
        (with_line(6, "F 3 20"), 6, UnknownMatch),
        (with_line(6, "F 0"), 6, Field("units")),
        (with_line(6, "F 0 20 1"), 6, TooLong),
        (with_line(8, "F 1 1"), 8, SaidBefore(7)),
        (with_line(8, &format!("F 2 {}", "9".repeat(1 << 20))), 8, Field("units")),
        (with_line(8, &"F".repeat(1 << 20)), 8, PurchaseLine),
    ] {
        assert_eq!(fault(&text), (line, why), "{text:.300}");
        let told = TextError { line, fault: why }.to_string();
        assert!(told.starts_with(&format!("line {line}: ")) && !told.contains('\n'), "{told}");
    }
}

#[test]
fn what_is_no_number_is_refused_wherever_it_stands() {
    let bad = ["NaN", "-1", "inf", "1e9", "0x10", "1.5", "99999999999999999999", "", "٣"];
    for (at, line) in PURCHASE.lines().enumerate().skip(1) {
        for column in 1..line.split(' ').count() {
            for bad in bad {
                let mut words: Vec<&str> = line.split(' ').collect();
                words[column] = bad;
                let text = with_line(at + 1, &words.join(" "));
                assert_eq!(fault(&text).0, at + 1, "{text}");
            }
        }
    }
}

#[test]
fn a_problem_without_a_market_has_only_an_empty_purchase() {
    let text = AllocationText::read("alloc 1 none 0 0 0").expect("a good text");
    let read = text.read_purchase("allocbuy 1 none\n").expect("nothing is bought");
    assert_eq!((read.bought, read.paid, read.money_left), (vec![], vec![], vec![]));
    let error = text.read_purchase("allocbuy 1 none\nB 0 0").expect_err("no such budget");
    assert_eq!(error, TextError { line: 2, fault: TextFault::PurchaseLine });
}

/// A market of any numbers and something bought by some of its matches; not all of it is allowed.
fn a_purchase() -> impl Strategy<Value = (AllocationText, Purchase)> {
    let budgets = prop::collection::vec(any::<u64>(), 1..4);
    let pairs = prop::collection::btree_set((0_u32..4, 0_u32..9), 0..9);
    let paid = prop::collection::btree_map(0_u32..4, any::<(u64, u64)>(), 0..4);
    let units = prop::collection::vec(prop::option::of(any::<u64>()), 9);
    (budgets, pairs, paid, units).prop_map(|(budgets, pairs, paid, units)| {
        let ware = Ware { units: 9, pack: 2, price: 3, budget: BudgetIndex(0) };
        let fits =
            |&(ware, need): &(u32, u32)| WareMatch { ware: WareIndex(ware), need: NeedIndex(need) };
        let matches: Vec<WareMatch> = pairs.iter().map(fits).collect();
        let market = MarketText { budgets, wares: vec![ware; 4], matches };
        let bought = market.matches.iter().zip(units).enumerate().filter_map(|(at, (m, units))| {
            let of = WareMatchIndex::of(at);
            units.map(|units| Bought { of, ware: m.ware, need: m.need, units })
        });
        let paid = paid.into_iter().map(|(ware, (units, cost))| Paid {
            ware: WareIndex(ware),
            units,
            cost,
        });
        let purchase = Purchase {
            bought: bought.collect(),
            paid: paid.collect(),
            money_left: market.budgets.iter().map(|money| money / 2).collect(),
            served: [Served { level: 0, level_max: 1_000 }; 4],
            too_little: vec![],
        };
        (AllocationText { name: "x".into(), market, ..AllocationText::default() }, purchase)
    })
}

proptest! {
    /// Whatever is written is read as it was.
    #[test]
    fn every_purchase_survives_writing_and_reading((text, purchase) in a_purchase()) {
        prop_assert_eq!(text.read_purchase(&text.write_purchase(&purchase)), Ok(purchase));
    }

    /// Nothing that can be put into a purchase brings its reader or the checker down.
    #[test]
    fn a_hostile_purchase_is_refused_calmly(
        text in "(allocbuy 1 small)?(\nB 0 [0-9]{1,4}\nB 1 [0-9]{1,20})?(\n[BWFx]? ?[-0-9eN. ]{0,24}){0,6}\\PC{0,9}",
    ) {
        judged(&text)?;
    }

    /// One byte of a good purchase turned into another: refused or read, never a panic.
    #[test]
    fn a_flipped_byte_is_survived(at in 0..PURCHASE.len(), byte in 0_u8..128) {
        let mut bytes = PURCHASE.as_bytes().to_vec();
        bytes[at] = byte;
        judged(&String::from_utf8(bytes).expect("ascii"))?;
    }

    /// Cutting a good purchase anywhere is noticed: by the reader, or by the checker, to which sums
    /// are no longer right or packs go to nobody. Only the last line end may be missing.
    #[test]
    fn a_torn_purchase_is_noticed(cut in 0..PURCHASE.len()) {
        let oversteps = judged(&PURCHASE[..cut])?;
        prop_assert_eq!(oversteps == Some(0), cut == PURCHASE.len() - 1);
    }
}

/// How much is wrong with a purchase that can be read; nothing when it cannot.
fn judged(text: &str) -> Result<Option<usize>, TestCaseError> {
    let problem = problem();
    match problem.read_purchase(text) {
        Ok(read) => {
            let back = problem.read_purchase(&problem.write_purchase(&read));
            prop_assert_eq!(back.as_ref(), Ok(&read));
            let allocation = problem.problem(0).expect("usable");
            let market = problem.market.market(&allocation).expect("usable");
            Ok(Some(check_purchase(&allocation, &AllocationPlan::default(), &market, &read).len()))
        }
        Err(error) => {
            prop_assert!((1..=text.lines().count() + 1).contains(&error.line));
            Ok(None)
        }
    }
}
