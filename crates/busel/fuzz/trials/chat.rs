//! Any bytes as a pasted chat: every part of a proposal has letters of the paste or is a marked habit,
//! and every proposal stands in exactly one list of the reading.

use busel::catalogue::lexicon;
use busel::exchange::chat::message::messages;
use busel::exchange::chat::taken::{Said, reading};
use busel::exchange::chat::{Around, From, Part};
use busel::exchange::reader;

use super::Seed;
use super::centre::NOON;

/// A longer paste teaches the fuzzer nothing.
const BYTES_MAX: usize = 2_000;

/// Reads them as somebody's chat.
pub(crate) fn tries(bytes: &[u8]) {
    let text = String::from_utf8_lossy(&bytes[..bytes.len().min(BYTES_MAX)]);
    let all = messages(&text, NOON.day());
    let said: Vec<Said<'_>> = all
        .into_iter()
        .map(|message| {
            let heard = reader().chat(message.text, message.day, &Around::default());
            (message, heard)
        })
        .collect();
    let mut stands = 0;
    for (message, heard) in &said {
        stands += heard.proposals.len();
        stands += heard.asked.iter().filter(|asked| asked.about.is_none()).count();
        for proposal in &heard.proposals {
            let has = |part: Part| proposal.from.iter().any(|(known, _)| *known == part);
            assert!(proposal.thousandths.is_none() || has(Part::Amount), "an invented amount");
            assert!(proposal.size.is_none() || has(Part::Size), "an invented size");
            assert!(proposal.place.is_none() || has(Part::Place), "an invented place");
            for (_, from) in &proposal.from {
                if let From::Text(span) = from {
                    assert!(message.text.get(span.clone()).is_some(), "letters that are not there");
                }
            }
        }
    }
    let read = reading(&said, &|_| None, Some("Group 1"), lexicon());
    let listed = read.records.len() + read.questions.len() + read.left_out.len();
    assert_eq!(listed, stands, "a proposal is lost");
    assert!(serde_json::to_string(&read).is_ok());
}

/// A chat as each program copies it, and hard lines.
pub(crate) fn seeds() -> Vec<Seed> {
    let texts = [
        "[19.11, 10:32] Name: берці 43 - 10 пар\n[19.11, 10:33] Name: дякую!",
        "19.11.2026, 10:32 - Name: Термобілизна L-5, XL-8 до пʼятниці, Харків",
        "Name, [19.11.2026 10:32]\nTreba žyllo na 2 nočy, 1 mama + dzicia 4 hady, Lvoŭ",
        "цукор 50кг мішок х2 + гречка 25 + олія 5л*4\n\nПотреби:\n1) ковдри – 5 2) скотч – 3",
        "konserwa mięsna 300g – 2 palety po 1 tys. szt., termin 06.2027",
        "Генератор 3-5 квт 1шт или хотя бы 2, бензин НЕ дизель; 0 пар, 99999999 шт",
        "берцы больше не нужны, одежду не возить. Спасибо за 20 одеял! +375 29 123-45-67",
        "Dziakujem! Atrymali 10 koŭdraŭ\n\nKurtki M/L/XL po 10 szt – dla Лікарня №3, Запоріжжя",
        "27-28.11, 205/55 R16, 1,284 шт, ½ кг, 1 000 000 000 т, 12:30, №№, \u{300}\u{200f}",
        "Boots size 9, 12 prs, needed by 03/12/26; 34/32 x6 \u{202e}✅ =1+1 <b>",
    ];
    let seed = |(at, text): (usize, &&str)| (format!("chat-{at}.txt"), text.as_bytes().to_vec());
    texts.iter().enumerate().map(seed).collect()
}
