//! A text as a picture that a phone reads, drawn here: no script, and nobody else is asked.

/// Letters of a text from which on the least correction is taken.
const LONG: usize = 400;

/// The picture of a QR code as SVG; empty if the text does not fit one.
#[must_use]
pub fn picture(text: &str) -> String {
    use std::fmt::Write as _;
    if text.is_empty() {
        return String::new();
    }
    // A card or a letter is long: larger modules help an old camera more than correction does.
    let is_long = text.len() > LONG;
    let level = if is_long { qrcodegen::QrCodeEcc::Low } else { qrcodegen::QrCodeEcc::Medium };
    let code = qrcodegen::QrCode::encode_text(text, level);
    let Ok(code) = code else { return String::new() };
    let mut path = String::new();
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
            write!(path, "M{} {}h1v1h-1z", x + 4, y + 4).expect("a text can grow");
        }
    }
    let side = code.size() + 8;
    let class = if is_long { "qr wide" } else { "qr" };
    format!(
        "<svg class=\"{class}\" viewBox=\"0 0 {side} {side}\" role=\"img\" aria-label=\"QR\"><rect width=\"{side}\" height=\"{side}\"/><path d=\"{path}\"/></svg>"
    )
}
