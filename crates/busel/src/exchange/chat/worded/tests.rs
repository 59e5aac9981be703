//! Every number of every language is read from its words as what it is.

use crate::exchange::chat::Around;
use crate::exchange::reader;
use busel_domain::time::Day;

/// The words of one language: ones, teens, tens, hundreds, and the word of a thing.
struct Language {
    name: &'static str,
    small: &'static str,
    tens: &'static str,
    hundreds: &'static str,
    thousand: &'static str,
    two_thousand: &'static str,
    and: &'static str,
    candles: &'static str,
}

const LANGUAGES: [Language; 7] = [
    Language {
        name: "uk",
        small: "одна дві три чотири п'ять шість сім вісім дев'ять десять одинадцять дванадцять тринадцять чотирнадцять п'ятнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять",
        tens: "двадцять тридцять сорок п'ятдесят шістдесят сімдесят вісімдесят дев'яносто",
        hundreds: "сто двісті триста чотириста п'ятсот шістсот сімсот вісімсот дев'ятсот",
        thousand: "тисяча",
        two_thousand: "дві тисячі",
        and: "",
        candles: "свічок",
    },
    Language {
        name: "ru",
        small: "одна две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать",
        tens: "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",
        hundreds: "сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот",
        thousand: "тысяча",
        two_thousand: "две тысячи",
        and: "",
        candles: "свечей",
    },
    Language {
        name: "be",
        small: "адна дзве тры чатыры пяць шэсць сем восем дзевяць дзесяць адзінаццаць дванаццаць трынаццаць чатырнаццаць пятнаццаць шаснаццаць семнаццаць васемнаццаць дзевятнаццаць",
        tens: "дваццаць трыццаць сорак пяцьдзясят шэсцьдзесят семдзесят восемдзесят дзевяноста",
        hundreds: "сто дзвесце трыста чатырыста пяцьсот шэсцьсот семсот восемсот дзевяцьсот",
        thousand: "тысяча",
        two_thousand: "дзве тысячы",
        and: "",
        candles: "свечак",
    },
    Language {
        name: "be-tarask",
        small: "адна дзьве тры чатыры пяць шэсьць сем восем дзевяць дзесяць адзінаццаць дванаццаць трынаццаць чатырнаццаць пятнаццаць шаснаццаць сямнаццаць васямнаццаць дзевятнаццаць",
        tens: "дваццаць трыццаць сорак пяцьдзясят шэсьцьдзясят семдзесят восемдзесят дзевяноста",
        hundreds: "сто дзьвесьце трыста чатырыста пяцьсот шэсьцьсот семсот восемсот дзевяцьсот",
        thousand: "тысяча",
        two_thousand: "дзьве тысячы",
        and: "",
        candles: "сьвечак",
    },
    Language {
        name: "be-Latn",
        small: "adna dźvie try čatyry piać šeść siem vosiem dzieviać dziesiać adzinaccać dvanaccać trynaccać čatyrnaccać piatnaccać šasnaccać siemnaccać vasiemnaccać dzieviatnaccać",
        tens: "dvaccać tryccać sorak piaćdziasiat šeśćdziesiat siemdziesiat vosiemdziesiat dzievianosta",
        hundreds: "sto dźvieście trysta čatyrysta piaćsot šeśćsot siemsot vosiemsot dzieviaćsot",
        thousand: "tysiača",
        two_thousand: "dźvie tysiačy",
        and: "",
        candles: "śviečak",
    },
    Language {
        name: "pl",
        small: "jedna dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście",
        tens: "dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt",
        hundreds: "sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset",
        thousand: "tysiąc",
        two_thousand: "dwa tysiące",
        and: "",
        candles: "świec",
    },
    Language {
        name: "en",
        small: "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
        tens: "twenty thirty forty fifty sixty seventy eighty ninety",
        hundreds: "one-hundred two-hundred three-hundred four-hundred five-hundred six-hundred seven-hundred eight-hundred nine-hundred",
        thousand: "one thousand",
        two_thousand: "two thousand",
        and: "and",
        candles: "candles",
    },
];

/// A number up to 2000 in words.
fn spelled(number: usize, language: &Language) -> String {
    let word =
        |words: &str, at: usize| words.split(' ').nth(at - 1).unwrap_or_default().replace('-', " ");
    let mut parts = Vec::new();
    match number / 1000 {
        1 => parts.push(language.thousand.to_owned()),
        2 => parts.push(language.two_thousand.to_owned()),
        _ => {}
    }
    let hundreds = number % 1000 / 100;
    if hundreds > 0 {
        parts.push(word(language.hundreds, hundreds));
    }
    let rest = number % 100;
    if rest > 0 && hundreds > 0 && !language.and.is_empty() {
        parts.push(language.and.to_owned());
    }
    match rest {
        0 => {}
        1..20 => parts.push(word(language.small, rest)),
        _ => {
            parts.push(word(language.tens, rest / 10 - 1));
            if !rest.is_multiple_of(10) {
                parts.push(word(language.small, rest % 10));
            }
        }
    }
    parts.join(" ")
}

#[test]
fn every_number_is_read_from_its_words_in_every_language() {
    let day = Day::from_date(2026, 11, 19).unwrap();
    let mut wrong = Vec::new();
    for language in &LANGUAGES {
        // All small ones, and enough of the others to meet every hundred with every ten.
        for number in (1..=200).chain((201..=2000).step_by(7)).chain([1000, 1500, 2000]) {
            let text = format!("{} {}", spelled(number, language), language.candles);
            let heard = reader().chat(&text, day, &Around::default());
            let read = heard.proposals.first().and_then(|proposal| proposal.thousandths);
            if read != Some(number as u64 * 1000) || heard.proposals.len() != 1 {
                wrong.push(format!("{}: {text}: {read:?}", language.name));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}
