//! Letters made alike, so that two spellings of one word are seen to be one word.
//!
//! Only for looking for collisions between our own words; coarser than people's spelling on purpose.

/// Letters and what they are taken for.
const ALIKE: [(&str, char); 17] = [
    ("іїй", 'и'),
    ("ёєэ", 'е'),
    ("ў", 'у'),
    ("ґ", 'г'),
    ("ąàâä", 'a'),
    ("ćç", 'c'),
    ("ęéèêë", 'e'),
    ("îï", 'i'),
    ("ł", 'l'),
    ("ńñ", 'n'),
    ("óôö", 'o'),
    ("ś", 's'),
    ("ùûü", 'u'),
    ("źż", 'z'),
    ("ÿ", 'y'),
    ("œ", 'o'),
    ("ß", 's'),
];

/// The text in small plain letters, one space between words.
pub(super) fn plain(text: &str) -> String {
    let letters = text.chars().filter(|c| !"'’ʼ`".contains(*c)).flat_map(char::to_lowercase);
    let alike =
        letters.map(|c| ALIKE.iter().find(|(from, _)| from.contains(c)).map_or(c, |&(_, to)| to));
    let spaced: String = alike.map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Every run of whole words inside a plain text, the text itself included.
pub(super) fn runs(text: &str) -> Vec<String> {
    let words: Vec<&str> = text.split(' ').collect();
    let all = (0..words.len()).flat_map(|from| (from + 1..=words.len()).map(move |to| (from, to)));
    all.map(|(from, to)| words[from..to].join(" ")).collect()
}
