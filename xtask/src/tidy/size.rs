//! Short enough to be read: files of at most 600 lines, better 400; functions of at most 70.

use super::Finding;
use super::rust::functions;
use super::tree::Tree;

/// From here on a file is pointed out.
const FILE_LINES_GOOD: usize = 400;
/// Beyond this it has to be divided.
const FILE_LINES_MAX: usize = 600;
/// Beyond this a function no longer fits on a screen.
const FUNCTION_LINES_MAX: usize = 70;

/// A function with [`TABLE`] in it is read like a table, arm by arm, and may be so long.
const TABLE_LINES_MAX: usize = 160;
/// How it says so; what kind of table it is follows.
const TABLE: &str = "// A table: ";

/// What people write by hand and read from the top.
const READ_BY_PEOPLE: [&str; 5] = ["rs", "html", "css", "js", "sql"];

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.files.iter().filter(|file| READ_BY_PEOPLE.iter().any(|kind| file.is(kind))) {
        let lines = file.text.lines().count();
        if lines > FILE_LINES_MAX {
            let says =
                format!("{lines} lines; the wall is {FILE_LINES_MAX}: which two nouns live here?");
            findings.push(Finding::fault(&file.path, 0, says));
        } else if lines > FILE_LINES_GOOD {
            findings.push(Finding::note(
                &file.path,
                0,
                format!("{lines} lines, more than {FILE_LINES_GOOD}"),
            ));
        }
    }
    for (file, rust) in tree.rust() {
        for function in functions(&rust.code) {
            let lines = function.last - function.first + 1;
            let mut inside = file.text.lines().skip(function.first - 1).take(lines);
            let is_table = inside.any(|line| line.trim_start().starts_with(TABLE));
            let most = if is_table { TABLE_LINES_MAX } else { FUNCTION_LINES_MAX };
            if lines > most {
                let says = format!("`{}` has {lines} lines, more than {most}", function.name);
                findings.push(Finding::fault(&file.path, function.first, says));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::super::Weight;
    use super::*;

    const NONE: [Weight; 0] = [];

    fn weights(path: &str, text: &str) -> Vec<Weight> {
        check(&Tree::of(&[(path, text)])).iter().map(|finding| finding.weight).collect()
    }

    #[test]
    fn a_long_file_is_pointed_out_and_a_longer_one_refused() {
        assert_eq!(weights("a/b.rs", &"//\n".repeat(400)), NONE);
        assert_eq!(weights("a/b.rs", &"//\n".repeat(401)), [Weight::Note]);
        assert_eq!(weights("a/b.rs", &"//\n".repeat(600)), [Weight::Note]);
        assert_eq!(weights("a/b.html", &"<br>\n".repeat(601)), [Weight::Fault]);
        assert_eq!(weights("data/names.tsv", &"a\n".repeat(601)), NONE);
    }

    #[test]
    fn a_function_beyond_a_screen_is_refused() {
        let function = |lines: usize| format!("fn a() {{\n{}}}\n", " b();\n".repeat(lines - 2));
        assert_eq!(weights("a/b.rs", &function(70)), NONE);
        assert_eq!(weights("a/b.rs", &function(71)), [Weight::Fault]);
        let table = |lines: usize| function(lines).replacen(" b();", " // A table: of what", 1);
        assert_eq!(weights("a/b.rs", &table(160)), NONE);
        assert_eq!(weights("a/b.rs", &table(161)), [Weight::Fault]);
    }
}
