//! A passkey made of software, and a browser that does what the test says: it signs as the
//! specification asks, or a little wrong.

use p256::ecdsa::signature::Signer;
use p256::ecdsa::{DerSignature, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

const PRESENT: u8 = 1;
const VERIFIED: u8 = 4;
const HAS_KEY: u8 = 0x40;

/// One passkey on one device.
#[derive(Clone)]
pub(super) struct SoftwareKey {
    key: SigningKey,
    id: Vec<u8>,
    handle: Vec<u8>,
    pub(super) counter: u32,
    /// Whether the device checks its holder.
    pub(super) verifies: bool,
    /// Where the browser thinks it is.
    pub(super) origin: String,
    /// The name it binds to.
    pub(super) rp_id: String,
}

impl SoftwareKey {
    pub(super) fn new(number: u8) -> Self {
        Self {
            key: SigningKey::from_slice(&[number; 32]).expect("a number below the curve's"),
            id: vec![number; 16],
            handle: Vec::new(),
            counter: 0,
            verifies: true,
            origin: "http://localhost:8080".into(),
            rp_id: "localhost".into(),
        }
    }

    fn device_bytes(&self, has_key: bool) -> Vec<u8> {
        let mut flags = PRESENT;
        if self.verifies {
            flags |= VERIFIED;
        }
        if has_key {
            flags |= HAS_KEY;
        }
        let mut bytes = Sha256::digest(&self.rp_id).to_vec();
        bytes.push(flags);
        bytes.extend(self.counter.to_be_bytes());
        if has_key {
            bytes.extend([0; 16]);
            bytes.extend(u16::try_from(self.id.len()).expect("short").to_be_bytes());
            bytes.extend(&self.id);
            bytes.extend(self.public_key());
        }
        bytes
    }

    /// The COSE key: a map of kty, alg, crv, x, y.
    fn public_key(&self) -> Vec<u8> {
        let point = self.key.verifying_key().to_sec1_point(false);
        let point = point.as_bytes();
        let mut bytes = vec![0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20];
        bytes.extend(&point[1..33]);
        bytes.extend([0x22, 0x58, 0x20]);
        bytes.extend(&point[33..65]);
        bytes
    }

    fn client_bytes(&self, kind: &str, challenge: &Value) -> Vec<u8> {
        let told = json!({
            "type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": false
        });
        told.to_string().into_bytes()
    }

    /// Answers `navigator.credentials.create`.
    pub(super) fn create(&mut self, options: &str) -> String {
        let options: Value = serde_json::from_str(options).expect("JSON");
        let options = &options["publicKey"];
        assert_eq!(options["authenticatorSelection"]["residentKey"], "required");
        assert_eq!(options["authenticatorSelection"]["userVerification"], "required");
        assert_eq!(options["attestation"], "none");
        let handle = options["user"]["id"].as_str().expect("a text");
        self.handle = from_base64(handle);
        let device = self.device_bytes(true);
        let mut object = vec![0xa3];
        object.extend(b"\x63fmt\x64none\x67attStmt\xa0\x68authData\x58");
        object.push(u8::try_from(device.len()).expect("short"));
        object.extend(&device);
        let client = self.client_bytes("webauthn.create", &options["challenge"]);
        json!({
            "id": base64(&self.id), "rawId": base64(&self.id), "type": "public-key",
            "response": { "attestationObject": base64(&object), "clientDataJSON": base64(&client) },
            "clientExtensionResults": {}
        })
        .to_string()
    }

    /// Answers `navigator.credentials.get`.
    pub(super) fn get(&mut self, options: &str) -> String {
        let options: Value = serde_json::from_str(options).expect("JSON");
        assert_eq!(options["publicKey"]["userVerification"], "required");
        assert_eq!(options.get("mediation"), None);
        self.counter += 1;
        let device = self.device_bytes(false);
        let client = self.client_bytes("webauthn.get", &options["publicKey"]["challenge"]);
        let signed = [device.as_slice(), &Sha256::digest(&client)].concat();
        let signature: DerSignature = self.key.sign(&signed);
        json!({
            "id": base64(&self.id), "rawId": base64(&self.id), "type": "public-key",
            "response": {
                "authenticatorData": base64(&device), "clientDataJSON": base64(&client),
                "signature": base64(signature.as_bytes()), "userHandle": base64(&self.handle)
            },
            "clientExtensionResults": {}
        })
        .to_string()
    }

    /// Says it belongs to whom another key belongs to.
    pub(super) fn pretend(&mut self, other: &Self) {
        self.handle.clone_from(&other.handle);
    }
}

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

fn base64(bytes: &[u8]) -> String {
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let bits = three.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte));
        let bits = bits << (8 * (3 - three.len()));
        for place in 0..=three.len() {
            let index = bits >> (18 - 6 * place) & 63;
            text.push(char::from(LETTERS[usize::try_from(index).expect("below 64")]));
        }
    }
    text
}

fn from_base64(text: &str) -> Vec<u8> {
    let (mut bytes, mut bits, mut count) = (Vec::new(), 0_u32, 0);
    for letter in text.bytes() {
        let value = LETTERS.iter().position(|known| *known == letter).expect("base64url");
        bits = bits << 6 | u32::try_from(value).expect("below 64");
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 255).expect("eight bits"));
        }
    }
    bytes
}

#[test]
fn base64_is_read_as_it_is_written() {
    for bytes in [&b""[..], b"f", b"fo", b"foo", b"\xff\xfe\xfd\xfc"] {
        assert_eq!(from_base64(&base64(bytes)), bytes);
    }
    assert_eq!(base64(b"fo?"), "Zm8_");
}
