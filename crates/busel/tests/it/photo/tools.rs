//! Two programs of other people that look for what files say beside their pixels: `exiftool` and
//! `mat2`. A machine without them fails, for then nobody has looked.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// What exiftool says of any file: of the disk, of the form, of the pixels. `*` is any ending.
const OF_EVERY_FILE: [&str; 21] = [
    "SourceFile",
    "ExifTool:ExifToolVersion",
    "File:FileName",
    "File:Directory",
    "File:FileSize",
    "File:FileModifyDate",
    "File:FileAccessDate",
    "File:FileInodeChangeDate",
    "File:FilePermissions",
    "File:FileType",
    "File:FileTypeExtension",
    "File:MIMEType",
    "File:ImageWidth",
    "File:ImageHeight",
    "File:EncodingProcess",
    "File:BitsPerSample",
    "File:ColorComponents",
    "File:YCbCrSubSampling",
    "Composite:ImageSize",
    "Composite:Megapixels",
    "JFIF:JFIFVersion",
];

/// What it says of the pixels of a PNG, and of the empty resolution of a JPEG.
const OF_PIXELS: [&str; 10] = [
    "JFIF:ResolutionUnit",
    "JFIF:XResolution",
    "JFIF:YResolution",
    "PNG:ImageWidth",
    "PNG:ImageHeight",
    "PNG:BitDepth",
    "PNG:ColorType",
    "PNG:Compression",
    "PNG:Filter",
    "PNG:Interlace",
];

/// What exiftool finds in each file of a folder beyond its pixels.
pub(super) fn exiftool(folder: &Path) -> Vec<(String, Vec<String>)> {
    let mut command = Command::new("exiftool");
    command.args(["-json", "-G", "-a", "-u", "-U", "-ee", "-q", "-q"]).arg(folder);
    let output = command.output().expect("install Debian's libimage-exiftool-perl");
    let told: Value = serde_json::from_slice(&output.stdout).expect("exiftool tells JSON");
    let files = told.as_array().expect("a list of files").iter();
    files
        .map(|file| {
            let file = file.as_object().expect("tags of a file");
            let name = file["SourceFile"].as_str().expect("a name").to_owned();
            let tags = file.iter().filter(|(tag, _)| {
                !OF_EVERY_FILE.contains(&tag.as_str()) && !OF_PIXELS.contains(&tag.as_str())
            });
            (name, tags.map(|(tag, value)| format!("{tag} = {value}")).collect())
        })
        .collect()
}

/// Asks mat2 of every file in a folder.
pub(super) fn mat2_finds_nothing(folder: &Path, count: usize) {
    let entries = std::fs::read_dir(folder).expect("we made it");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("it is there").path()).collect();
    files.sort();
    assert_eq!(files.len(), count);
    let output = Command::new("mat2")
        // It would put each of its tools into a box that a container may not allow it to build.
        .args(["--no-sandbox", "--show"])
        .args(&files)
        .output()
        .expect("install Debian's mat2");
    let told = String::from_utf8_lossy(&output.stdout);
    for file in files {
        let line = format!("No metadata found in {}.", file.display());
        assert!(told.contains(&line), "mat2 does not say: {line}\n{told}");
    }
}
