//! Gathers what browsers fetch (style sheet, stork, typeface, scripts) into the program, under names that
//! carry a fingerprint, so that a browser may keep them for ever and never keeps an old one.
//!
//! The typeface, htmx and the field app's reader of labels come from `web/node_modules` when `npm ci` was
//! run there. Without them the pages use the system's own typeface, load anew where htmx would change a
//! part, and codes are typed where a phone cannot read labels: they must be right either way. The
//! typefaces of printed papers lie there too; without them papers cannot be made, and whoever asks for
//! one is told so.

use std::collections::hash_map::DefaultHasher;
use std::env;
use std::fmt::Write as _;
use std::fs;
use std::hash::{Hash, Hasher};
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// Parts of Inter by the letters they hold; a browser fetches a part when a page has such letters.
const FONTS: [(&str, &str); 3] = [
    (
        "latin",
        "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,\
         U+2000-206F,U+20AC,U+2122,U+2190-2193,U+2212,U+2215,U+FEFF,U+FFFD",
    ),
    ("latin-ext", "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+1E00-1E9F,U+20A0-20AB,U+20AD-20C0"),
    ("cyrillic", "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116"),
];

/// Typefaces of printed papers, under the names by which `paper/typeface.rs` knows them. A PDF takes
/// whole files, not the parts that browsers fetch.
const PAPER: [(&str, &str); 3] = [
    ("plain", "inter/400Regular/Inter_400Regular.ttf"),
    ("bold", "inter/700Bold/Inter_700Bold.ttf"),
    ("code", "jetbrains-mono/700Bold/JetBrainsMono_700Bold.ttf"),
];

fn main() {
    let here =
        PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo says where it builds"));
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo says where to write"));
    let assets = here.join("assets");
    let fonts = here.join("../../web/node_modules/@fontsource-variable/inter/files");
    let script = here.join("../../web/node_modules/htmx.org/dist/htmx.min.js");
    for watched in [&script, &assets, &here.join("templates"), &here.join("locales"), &fonts] {
        println!("cargo::rerun-if-changed={}", watched.display());
    }

    papers(&here.join("../../web/node_modules/@expo-google-fonts"), &out);
    let mut shelf = Shelf { out, table: String::new() };
    let mut css = String::new();
    for (part, letters) in FONTS {
        let file = fonts.join(format!("inter-{part}-wght-normal.woff2"));
        if let Ok(bytes) = fs::read(&file) {
            let path = shelf.put(&format!("inter-{part}"), "woff2", "font/woff2", &bytes);
            writeln!(
                css,
                "@font-face{{font-family:Inter;src:url({path}) format(\"woff2\");\
                 font-weight:100 900;font-display:swap;unicode-range:{letters}}}"
            )
            .expect("a text can grow");
        }
    }
    if css.is_empty() {
        println!("cargo::warning=web/node_modules has no Inter: pages use the system's typeface");
    }
    let css_source = read(&assets.join("busel.css"));
    css.push_str(&plain(&css_source));
    let css = shelf.put("busel", "css", "text/css; charset=utf-8", css.as_bytes());
    let stork = read(&assets.join("stork.svg"));
    let stork = shelf.put("stork", "svg", "image/svg+xml", stork.trim().as_bytes());
    let passkey = read(&assets.join("passkey.js"));
    let passkey = shelf.put("passkey", "js", "text/javascript; charset=utf-8", passkey.as_bytes());
    let keys = read(&assets.join("keys.js"));
    let keys = shelf.put("keys", "js", "text/javascript; charset=utf-8", keys.as_bytes());
    let receive = bare(&read(&assets.join("receive.js")));
    let receive = shelf.put("receive", "js", "text/javascript; charset=utf-8", receive.as_bytes());
    println!("cargo::rustc-env=BUSEL_RECEIVE={receive}");
    println!("cargo::rustc-env=BUSEL_READS={}", reader(&here, &assets, &mut shelf));
    field(&here, &assets, &css_source, &shelf.out);
    let desk = laid(&assets, &["bytes", "draw", "scan", "chain", "desk"]);
    let desk = shelf.put("squares", "js", "text/javascript; charset=utf-8", desk.as_bytes());
    println!("cargo::rustc-env=BUSEL_SQUARES={desk}");
    let htmx = if let Ok(bytes) = fs::read(&script) {
        shelf.put("htmx", "js", "text/javascript; charset=utf-8", &bytes)
    } else {
        println!("cargo::warning=web/node_modules has no htmx: lists answer to buttons only");
        String::new()
    };
    println!("cargo::rustc-env=BUSEL_PASSKEY={passkey}");
    println!("cargo::rustc-env=BUSEL_KEYS={keys}");
    println!("cargo::rustc-env=BUSEL_HTMX={htmx}");
    println!("cargo::rustc-env=BUSEL_CSS={css}");
    println!("cargo::rustc-env=BUSEL_STORK={stork}");
    shelf.finish();
}

/// Writes the reader of labels that `views/field.rs` takes in, with its library before it, and puts on
/// the shelf what that reads with; says under which address. Nothing of both where the library is
/// missing: then phones read labels by themselves, or codes are typed.
fn reader(here: &Path, assets: &Path, shelf: &mut Shelf) -> String {
    let library = here.join("../../web/node_modules/zxing-wasm/dist");
    println!("cargo::rerun-if-changed={}", library.display());
    let files = ["iife/reader/index.js", "reader/zxing_reader.wasm"];
    let [script, reads] = files.map(|file| fs::read(library.join(file)));
    let (script, address) = if let (Ok(script), Ok(reads)) = (script, reads) {
        let address = shelf.put("reads", "wasm", "application/wasm", &reads);
        let library = String::from_utf8_lossy(&script).into_owned();
        let own = bare(&read(&assets.join("field/reader.js")));
        (format!("{library}\nconst READS=\"{address}\";\n{own}"), address)
    } else {
        println!("cargo::warning=web/node_modules has no zxing-wasm: some phones read no labels");
        (String::new(), String::new())
    };
    fs::write(shelf.out.join("reader.js"), script).expect("cargo's folder can be written");
    address
}

/// What of the field app stands in its page, so that one answer holds all that is needed to use it; and
/// what is fetched after it: the rest, and later what is needed seldom, with the library that draws
/// squares. The style sheet begins with the desk's colours and lengths and takes no typeface along.
fn field(here: &Path, assets: &Path, desk: &str, out: &Path) {
    let (tokens, _) = desk.split_once("/* shell */").expect("the desk's style sheet has a shell");
    let css = plain(&(tokens.to_owned() + &read(&assets.join("field/field.css"))));
    let first = laid(assets, &["bytes", "draw", "store", "lock", "pin", "begin"]);
    let rest =
        ["outbox", "records", "line", "scan", "seldom", "hidden", "screens", "follow", "start"];
    let later = library(here)
        + &laid(assets, &["file", "count", "ask", "convoy", "chain", "squares", "photo"]);
    let rest = laid(assets, &rest);
    for (name, text) in [("css", css), ("first", first), ("rest", rest), ("later", later)] {
        fs::write(out.join(format!("field-{name}")), text).expect("cargo's folder can be written");
    }
}

/// Scripts of the field app, one after the other in one.
fn laid(assets: &Path, parts: &[&str]) -> String {
    let parts = parts.iter().map(|part| bare(&read(&assets.join(format!("field/{part}.js")))));
    format!("\"use strict\";\n{}", parts.collect::<String>())
}

/// The library that draws squares, as a script that gives one name away. It is a module without any
/// import; where it is missing squares are not shown, and files do the same.
fn library(here: &Path) -> String {
    let file = here.join("../../web/node_modules/qr/index.js");
    println!("cargo::rerun-if-changed={}", file.display());
    let Ok(module) = fs::read_to_string(&file) else {
        println!("cargo::warning=web/node_modules has no qr: phones show no squares");
        return "const encodeQR = null;\n".to_owned();
    };
    let gives = |line: &&str| !line.starts_with("export default") && !line.starts_with("export {");
    let lines = module.lines().filter(gives);
    let inside = lines.map(|line| line.strip_prefix("export ").unwrap_or(line).to_owned() + "\n");
    format!(
        "const encodeQR = (() => {{\n{}return encodeQR;\n}})();\n",
        bare(&inside.collect::<String>())
    )
}

/// A script without lines that are comments, and without indentation.
fn bare(script: &str) -> String {
    let lines = script.lines().map(str::trim);
    let kept = lines.filter(|line| !line.is_empty() && !line.starts_with("//"));
    kept.fold(String::new(), |all, line| all + line + "\n")
}

/// Writes the table of typefaces that `paper/typeface.rs` takes in: all of them or none.
fn papers(packages: &Path, out: &Path) {
    let mut table = "Some(Files {\n".to_owned();
    for (name, file) in PAPER {
        println!("cargo::rerun-if-changed={}", packages.join(file).display());
        let kept = out.join(format!("paper-{name}.ttf"));
        if fs::copy(packages.join(file), &kept).is_err() {
            println!("cargo::warning=web/node_modules has no {file}: no papers can be printed");
            "None".clone_into(&mut table);
            break;
        }
        writeln!(
            table,
            "{name}: include_bytes!(concat!(env!(\"OUT_DIR\"), \"/paper-{name}.ttf\")),"
        )
        .expect("a text can grow");
    }
    if table != "None" {
        table.push_str("})");
    }
    fs::write(out.join("paper.rs"), table).expect("cargo's folder can be written");
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|why| panic!("{}: {why}", path.display()))
}

/// The style sheet without its comments and indentation; nothing cleverer, so that it stays the same
/// style sheet.
fn plain(css: &str) -> String {
    let mut kept = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}

/// The same bytes by gzip, as small as it can.
fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packer.write_all(bytes).and_then(|()| packer.finish()).expect("memory takes it")
}

/// Where the files lie, and the table of them that `web/assets.rs` takes in.
struct Shelf {
    out: PathBuf,
    table: String,
}

impl Shelf {
    /// Puts a file on the shelf and says under which address it is served.
    fn put(&mut self, name: &str, ending: &str, kind: &str, bytes: &[u8]) -> String {
        let mut hasher = DefaultHasher::new();
        bytes.hash(&mut hasher);
        let mark = format!("{:016x}", hasher.finish());
        let file = format!("{name}-{mark}.{ending}");
        fs::write(self.out.join(&file), bytes).expect("cargo's folder can be written");
        let small = packed(bytes);
        let small = if small.len() < bytes.len() * 9 / 10 {
            fs::write(self.out.join(format!("{file}.gz")), small)
                .expect("cargo's folder can be written");
            format!("Some(include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{file}.gz\")))")
        } else {
            "None".to_owned()
        };
        writeln!(
            self.table,
            "Asset {{ path: \"/assets/{file}\", kind: \"{kind}\", mark: \"\\\"{mark}\\\"\", \
             bytes: include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{file}\")), packed: {small} }},"
        )
        .expect("a text can grow");
        format!("/assets/{file}")
    }

    fn finish(self) {
        let table = format!("&[\n{}]\n", self.table);
        fs::write(self.out.join("assets.rs"), table).expect("cargo's folder can be written");
    }
}
