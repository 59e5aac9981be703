//! How long a hundred A6 labels take and how large they are, nine times over. A measuring rod for
//! `docs/benchmarks.md`, not a way to use Busel.

use std::io::Write as _;
use std::time::Instant;

use busel::i18n::{Language, Tongue};
use busel::labelling;
use busel::outside::Outside;
use busel::paper::labels::{Label, Paper, Told};
use busel_domain::book::Book;
use busel_domain::time::Moment;

fn main() -> anyhow::Result<()> {
    let book = Book::new(busel::catalogue::lexicon().catalogue().clone());
    let codes = labelling::draw(&book, &Outside::fixed(Moment(0), 1), 100);
    let told = |name: &str, value: &str| Told { name: name.into(), value: Some(value.into()) };
    let labels = codes.iter().filter_map(|code| {
        let blank = labelling::blank(*code, Tongue::of(Language::Uk))?;
        Some(Label {
            what: Some("Спальні мішки до −20\u{a0}°C, зелені, з капюшоном".into()),
            amount: Some("6 шт. · 9,6 кг".into()),
            facts: vec![
                told("Вжити до", "2 грудня 2026"),
                told("Тримати", "Сухим"),
                told("Накладна", "LV-118"),
            ],
            ..blank
        })
    });
    let labels: Vec<Label> = labels.collect();
    let languages = [Language::En, Language::Uk, Language::Be];
    let printing = labelling::printing(Paper::A6, false, Some("Львів".into()), &languages);
    let mut out = std::io::stdout();
    for _ in 0..9 {
        #[expect(clippy::disallowed_methods, reason = "a stopwatch of a benchmark")]
        let began = Instant::now();
        let bytes = printing.pdf(&labels)?.len();
        writeln!(
            out,
            "{} labels: {} ms, {bytes} bytes",
            labels.len(),
            began.elapsed().as_millis()
        )?;
    }
    Ok(())
}
