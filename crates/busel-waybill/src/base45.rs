//! Bytes as the letters that squares carry best (RFC 9285): three letters for two bytes.
//!
//! There is one spelling: what could have been written otherwise is refused.

const LETTERS: &[u8; 45] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

const BASE: u32 = 45;

pub(crate) fn encode(bytes: &[u8]) -> String {
    let mut letters = String::with_capacity(bytes.len().div_ceil(2) * 3);
    for pair in bytes.chunks(2) {
        let mut number = pair.iter().fold(0, |number, byte| number << 8 | u32::from(*byte));
        for _ in 0..=pair.len() {
            let letter = usize::try_from(number % BASE).expect("below 45");
            letters.push(char::from(LETTERS[letter]));
            number /= BASE;
        }
    }
    letters
}

pub(crate) fn decode(letters: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(letters.len() / 3 * 2 + 1);
    for group in letters.as_bytes().chunks(3) {
        let digits = group.iter().map(|letter| LETTERS.iter().position(|known| known == letter));
        let digits = digits.collect::<Option<Vec<_>>>()?;
        let number = digits
            .iter()
            .rev()
            .try_fold(0, |number, digit| Some(number * BASE + u32::try_from(*digit).ok()?))?;
        match digits.len() {
            3 => bytes.extend(u16::try_from(number).ok()?.to_be_bytes()),
            2 => bytes.push(u8::try_from(number).ok()?),
            _ => return None,
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_examples_of_the_standard_come_out() {
        for (bytes, letters) in [
            (&b"AB"[..], "BB8"),
            (b"Hello!!", "%69 VD92EX0"),
            (b"base-45", "UJCLQE7W581"),
            (b"ietf!", "QED8WEX0"),
            (b"", ""),
        ] {
            assert_eq!(encode(bytes), letters);
            assert_eq!(decode(letters).as_deref(), Some(bytes));
        }
        // Too large for two bytes, too large for one, a letter alone, a letter there is not.
        for bad in [":::", "GGW", "::", "A", "BB8A", "bb8", "BB,"] {
            assert_eq!(decode(bad), None, "{bad}");
        }
    }

    proptest! {
        #[test]
        fn bytes_come_back(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            prop_assert_eq!(decode(&encode(&bytes)), Some(bytes));
        }

        #[test]
        fn letters_have_one_meaning_and_bytes_one_spelling(letters in "[0-9A-Z $%*+./:-]{0,40}") {
            if let Some(bytes) = decode(&letters) {
                prop_assert_eq!(encode(&bytes), letters);
            }
        }
    }
}
