//! An authenticator app: reads the secret it is told once, and says six digits (RFC 6238).

use hmac::{Hmac, Mac};
use sha1::Sha1;

/// The secret as an app is told it.
pub(crate) fn from_base_32(text: &str) -> Vec<u8> {
    let (mut bytes, mut bits, mut count) = (Vec::new(), 0_u32, 0);
    for letter in text.bytes() {
        let value = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".iter().position(|known| *known == letter);
        bits = bits << 5 | u32::try_from(value.expect("base 32")).expect("below 32");
        count += 5;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 255).expect("eight bits"));
        }
    }
    bytes
}

/// The digits of a moment, which is in microseconds.
pub(crate) fn code_at(secret: &[u8], moment: i64) -> String {
    let step = moment / 30_000_000;
    let mac = <Hmac<Sha1> as Mac>::new_from_slice(secret).expect("a key of any length fits");
    let hash = mac.chain_update(step.to_be_bytes()).finalize().into_bytes();
    let from = usize::from(hash[19] & 15);
    let four: [u8; 4] = hash[from..from + 4].try_into().expect("from is 15 at most");
    format!("{:06}", (u32::from_be_bytes(four) & 0x7fff_ffff) % 1_000_000)
}
