//! One word in the ways it may be meant: as written, with the soft signs of the older Belarusian
//! spelling left out, and in Cyrillic where somebody wrote Belarusian, Ukrainian or Russian in
//! Latin letters. For looking words up only; nothing of it is shown.

use crate::catalogue::letters::{fold, is_cyrillic};

/// The word folded, and other foldings it may stand for, the likeliest first.
pub(super) fn spellings(word: &str) -> Vec<String> {
    let folded = fold(word);
    let mut all = vec![folded.clone()];
    let mut add = |other: String| {
        if !other.is_empty() && !all.contains(&other) {
            all.push(other);
        }
    };
    if folded.chars().any(is_cyrillic) {
        add(without_assimilated(&folded));
        add(without_soft_signs(&folded));
    } else if word.chars().any(char::is_alphabetic) {
        let lower = word.to_lowercase();
        for soft_l in [false, true] {
            let cyrillic = fold(&from_lacinka(&lower, soft_l));
            add(without_assimilated(&cyrillic));
            add(without_soft_signs(&cyrillic));
            add(cyrillic);
        }
        for y in ["и", "ы"] {
            add(fold(&from_typed(&lower, y)));
        }
    }
    all
}

/// `сьнег` is `снег`, `зьвярнуць` is `звярнуць`.
fn without_soft_signs(folded: &str) -> String {
    let letters: Vec<char> = folded.chars().collect();
    let is_vowel = |letter: char| "аеиоуыюя".contains(letter);
    let keep =
        |at: usize| letters[at] != 'ь' || letters.get(at + 1).is_none_or(|next| is_vowel(*next));
    (0..letters.len()).filter(|at| keep(*at)).map(|at| letters[at]).collect()
}

/// `шэсьцьдзесят` is `шэсцьдзесят`: the sign goes where the next letter softens, and stays before д.
fn without_assimilated(folded: &str) -> String {
    let letters: Vec<char> = folded.chars().collect();
    let is_heard = |at: usize| {
        let before = at.checked_sub(1).map(|before| letters[before]);
        match (before, letters.get(at + 1)) {
            (Some('с' | 'з'), Some(next)) => "аеиоуыюя".contains(*next),
            // The л of "спальнікі" is soft by itself.
            (Some('л'), Some(_)) => true,
            (Some(before), Some(next)) => *next != before && !"вмнл".contains(*next),
            _edge => true,
        }
    };
    (0..letters.len())
        .filter(|at| letters[*at] != 'ь' || is_heard(*at))
        .map(|at| letters[at])
        .collect()
}

/// Belarusian Latin script. An `l` is soft where people write `ł` for the hard one.
fn from_lacinka(word: &str, soft_l: bool) -> String {
    let letters: Vec<char> = word.chars().collect();
    let mut cyrillic = String::new();
    let mut at = 0;
    while at < letters.len() {
        let next = letters.get(at + 1).copied();
        let iotated = |vowel: char| match vowel {
            'a' => Some('я'),
            'e' => Some('е'),
            'o' => Some('ё'),
            'u' => Some('ю'),
            _ => None,
        };
        let (text, length): (&str, usize) = match (letters[at], next) {
            ('c', Some('h')) => ("х", 2),
            ('d', Some('z')) => ("дз", 2),
            ('d', Some('ž')) => ("дж", 2),
            ('i' | 'j', Some(vowel)) if iotated(vowel).is_some() => {
                cyrillic.extend(iotated(vowel));
                at += 2;
                continue;
            }
            ('l', Some(vowel)) if soft_l && iotated(vowel).is_some() => {
                cyrillic.push('л');
                cyrillic.extend(iotated(vowel));
                at += 2;
                continue;
            }
            ('l', _) if soft_l => ("ль", 1),
            (letter, _) => (lacinka_letter(letter), 1),
        };
        cyrillic.push_str(text);
        at += length;
    }
    cyrillic
}

fn lacinka_letter(letter: char) -> &'static str {
    match letter {
        'a' => "а",
        'b' => "б",
        'c' => "ц",
        'ć' => "ць",
        'č' => "ч",
        'd' => "д",
        'e' => "э",
        'f' => "ф",
        'g' | 'h' => "г",
        'i' => "і",
        'j' => "й",
        'k' => "к",
        'l' | 'ł' => "л",
        'm' => "м",
        'n' => "н",
        'ń' => "нь",
        'o' => "о",
        'p' => "п",
        'r' => "р",
        's' => "с",
        'ś' => "сь",
        'š' => "ш",
        't' => "т",
        'u' => "у",
        'ŭ' => "ў",
        'v' | 'w' => "в",
        'x' => "х",
        'y' => "ы",
        'z' => "з",
        'ź' => "зь",
        'ž' => "ж",
        _ => "",
    }
}

/// Ukrainian or Russian typed on a keyboard without Cyrillic.
fn from_typed(word: &str, y: &str) -> String {
    const GROUPS: [(&str, &str); 22] = [
        ("shch", "щ"),
        ("sch", "щ"),
        ("zh", "ж"),
        ("kh", "х"),
        ("ts", "ц"),
        ("ch", "ч"),
        ("sh", "ш"),
        ("ya", "я"),
        ("ia", "я"),
        ("ja", "я"),
        ("yu", "ю"),
        ("iu", "ю"),
        ("ju", "ю"),
        ("yo", "ё"),
        ("jo", "ё"),
        ("ye", "е"),
        ("je", "е"),
        ("ie", "е"),
        ("yi", "ї"),
        ("'", "ь"),
        ("w", "в"),
        ("q", "к"),
    ];
    let mut cyrillic = String::new();
    let mut rest = word;
    while let Some(first) = rest.chars().next() {
        if let Some((latin, letter)) = GROUPS.iter().find(|(latin, _)| rest.starts_with(latin)) {
            cyrillic.push_str(letter);
            rest = &rest[latin.len()..];
            continue;
        }
        cyrillic.push_str(match first {
            'y' => y,
            'e' => "е",
            'h' => "г",
            letter => lacinka_letter(letter),
        });
        rest = &rest[first.len_utf8()..];
    }
    cyrillic
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_script_and_older_spelling_meet_the_words_we_know() {
        for (written, meant) in [
            ("dzicia", "дзіця"),
            ("pryjazdžajuć", "прыязджаюць"),
            ("Lvoŭ", "Львоў"),
            ("žyllo", "жылло"),
            ("сьвечкі", "свечкі"),
            ("nuzhny", "нужны"),
            ("tushenka", "тушенка"),
        ] {
            let meant = without_soft_signs(&fold(meant));
            assert!(spellings(written).iter().any(|s| without_soft_signs(s) == meant), "{written}");
        }
    }
}
