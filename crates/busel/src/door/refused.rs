//! Passphrases that anybody would try first. No list is asked on the network: that would tell a
//! stranger when somebody here changes a passphrase.
//!
//! Of the published lists of common passwords hardly one entry in a thousand has fifteen characters,
//! so a long list would add weight and no safety. What people really do to reach fifteen is to put
//! short ones together, repeat them, or run along the keyboard. So this takes away what a guesser
//! begins with, piece by piece, and asks whether enough is left.

/// After known pieces are taken away, so many characters have to be left.
const LEFT_MIN: usize = 8;
/// A passphrase has at least so many different characters.
const DIFFERENT_MIN: usize = 6;
/// A run along a row counts from so many characters.
const RUN_MIN: usize = 4;

/// Rows of keyboards, of the alphabet and of numbers; walked in both directions.
const ROWS: [&str; 17] = [
    "12345678901234567890",
    "qwertyuiopasdfghjklzxcvbnm",
    "qwertzuiopasdfghjklyxcvbnm",
    "azertyuiopqsdfghjklmwxcvbn",
    "qazwsxedcrfvtgbyhnujmikolp",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
    "1q2w3e4r5t6y7u8i9o0p",
    "abcdefghijklmnopqrstuvwxyzabcdef",
    "йцукенгшщзхъфывапролджэячсмитьбю",
    "йцукенгшщзхїфівапролджєячсмитьбю",
    "йцукенгшўзхфывапролджэячсмітьбю",
    "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "абвгдеёжзійклмнопрстуўфхцчшыьэюя",
    "aąbcćdeęfghijklłmnńoóprsśtuwyzźż",
    "147258369",
    "789456123",
];

/// What passphrases are put together from when nobody thinks, and what they are about here. Words
/// that change their endings stand as stems.
const PIECES: [&str; 77] = [
    "correcthorsebatterystaple",
    "letmein",
    "password",
    "passwort",
    "passphrase",
    "passw0rd",
    "p@ssw0rd",
    "pa55word",
    "iloveyou",
    "ilove",
    "welcome",
    "administrator",
    "admin",
    "superman",
    "batman",
    "princess",
    "sunshine",
    "football",
    "baseball",
    "dragon",
    "monkey",
    "master",
    "shadow",
    "michael",
    "jennifer",
    "jordan",
    "charlie",
    "trustno1",
    "starwars",
    "whatever",
    "freedom",
    "secret",
    "changeme",
    "default",
    "login",
    "guest",
    "root",
    "hello",
    "computer",
    "internet",
    "summer",
    "winter",
    "spring",
    "autumn",
    "пароль",
    "parol",
    "haslo",
    "hasło",
    "привет",
    "привіт",
    "прывітанне",
    "любовь",
    "любов",
    "каханне",
    "kocham",
    "україн",
    "ukrain",
    "беларус",
    "belarus",
    "polsk",
    "warszaw",
    "киев",
    "київ",
    "минск",
    "мінск",
    "слава",
    "slava",
    "героям",
    "heroiam",
    "жывебеларусь",
    "zyviebielarus",
    "busel",
    "бусел",
    "бусьел",
    "bocian",
    "лелека",
    "volunteer",
];

/// Whether a passphrase is among the first that would be tried.
pub(super) fn is_common(passphrase: &str, context: &[&str]) -> bool {
    let letters = bare(passphrase);
    let mut different = letters.clone();
    different.sort_unstable();
    different.dedup();
    if different.len() < DIFFERENT_MIN || repeats(&letters) {
        return true;
    }
    let mut left = letters;
    let known = context.iter().flat_map(|text| text.split_whitespace());
    let known = known.chain(context.iter().copied()).chain(PIECES);
    for piece in known.map(bare).filter(|piece| piece.len() >= 3) {
        left = without(&left, &piece);
    }
    without_runs(left).len() < LEFT_MIN
}

/// The letters and digits in small form; what stands between them is the same to a guesser.
fn bare(text: &str) -> Vec<char> {
    let small = text.chars().flat_map(char::to_lowercase);
    let letters: Vec<char> = small.clone().filter(|letter| letter.is_alphanumeric()).collect();
    // Somebody who writes in signs only is judged by the signs.
    if letters.len() * 2 < text.chars().count() { small.collect() } else { letters }
}

/// Whether a text is one piece said twice or more.
fn repeats(letters: &[char]) -> bool {
    (1..=letters.len() / 2).any(|period| {
        letters.iter().zip(letters.iter().skip(period)).all(|(one, later)| one == later)
    })
}

fn without(letters: &[char], piece: &[char]) -> Vec<char> {
    let mut left = Vec::with_capacity(letters.len());
    let mut at = 0;
    while at < letters.len() {
        if letters[at..].starts_with(piece) {
            at += piece.len();
        } else {
            left.push(letters[at]);
            at += 1;
        }
    }
    left
}

fn without_runs(mut letters: Vec<char>) -> Vec<char> {
    for row in ROWS {
        let there: Vec<char> = row.chars().collect();
        let back: Vec<char> = row.chars().rev().collect();
        for row in [there, back] {
            letters = without_run(&letters, &row);
        }
    }
    letters
}

/// Takes away what runs along one row for four characters or more.
fn without_run(letters: &[char], row: &[char]) -> Vec<char> {
    let mut left = Vec::with_capacity(letters.len());
    let mut at = 0;
    while at < letters.len() {
        let longest = (0..row.len())
            .map(|from| letters[at..].iter().zip(&row[from..]).take_while(|(a, b)| a == b).count())
            .max()
            .unwrap_or(0);
        if longest >= RUN_MIN {
            at += longest;
        } else {
            left.push(letters[at]);
            at += 1;
        }
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_anybody_would_try_first_is_refused() {
        for text in [
            "aaaaaaaaaaaaaaa",
            "passwordpassword",
            "Password 1234567890",
            "qwertyuiopasdfg",
            "1q2w3e4r5t6y7u8i",
            "йцукенгшщзхъфыв",
            "correct horse battery staple",
            "busel-busel-busel-busel",
            "Бусел 12345678901",
            "hub lviv north north lviv",
            "abcabcabcabcabcabc",
            "                    ",
            "Слава Україні! Героям слава!1",
            "olena.olena.olena.2026",
        ] {
            assert!(is_common(text, &["Hub Lviv North", "olena"]), "{text}");
        }
    }

    #[test]
    fn what_somebody_thought_of_is_taken() {
        for text in [
            "seven herons crossed the frozen lake",
            "чотири чаплі летять над озером",
            "żółw niesie parasol w deszczu",
            "kR7#pq!2vX9_mT4z",
            "豆腐は毎日の朝に三つ食べますか本当に",
        ] {
            assert!(!is_common(text, &["Hub Lviv North", "olena"]), "{text}");
        }
    }
}
