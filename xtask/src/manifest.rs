//! The list of generated files, which is stored next to them. It distinguishes generated files from those that are written by
//! hand, so that a file that is no longer generated can be deleted, and nothing else is. It is checked in, so it can be edited by
//! anyone: no line of it is trusted.

use std::collections::BTreeSet;

use anyhow::{Context, Result, ensure};

/// The path of the manifest in the output folder.
pub const NAME: &str = ".manifest";

const HEADER: &str = "# Made by `cargo xtask codegen`, which deletes the files named here when it no longer makes them.";

/// The text of a manifest of these files.
pub fn render<'a>(paths: impl Iterator<Item = &'a str>) -> String {
    let sorted: BTreeSet<_> = paths.collect();
    sorted.iter().fold(format!("{HEADER}\n"), |text, path| text + path + "\n")
}

/// The files that a manifest names. A file of that name from another tool is an error, since the files that it names aren't ours.
pub fn parse(text: &str) -> Result<BTreeSet<String>> {
    ensure!(text.starts_with(HEADER), "not a list of generated files; move or delete it");
    let lines = text.lines().enumerate();
    lines
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        .map(|(i, line)| {
            check_path(line).with_context(|| format!("line {}", i + 1))?;
            Ok(line.to_owned())
        })
        .collect()
}

/// Rejects every path that could be outside of the output folder, on any system, or that a manifest can't contain.
pub fn check_path(path: &str) -> Result<()> {
    let plain = |segment: &str| {
        !matches!(segment, "" | "." | "..") && !segment.contains(|c: char| c.is_control() || matches!(c, '\\' | ':'))
    };
    ensure!(path.split('/').all(plain) && !path.starts_with('#'), "{path:?} is not a path inside the output folder");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_rendered_is_parsed_in_order() -> Result<()> {
        let text = render(["src/lib.rs", "Cargo.toml", "src/lib.rs"].into_iter());

        assert_eq!(text, format!("{HEADER}\nCargo.toml\nsrc/lib.rs\n"));
        assert!(parse(&text)?.iter().eq(["Cargo.toml", "src/lib.rs"]));
        Ok(())
    }

    #[test]
    fn a_path_that_leads_out_is_refused() {
        let hostile = [
            "/etc/passwd",
            "../x",
            "src/../../x",
            "..",
            ".",
            "./x",
            "src//x",
            "src/",
            "",
            "C:/x",
            "C:x",
            "..\\x",
            "\\\\host\\x",
            "x\0",
            "x\ny",
            "# x",
        ];
        for path in hostile {
            assert!(check_path(path).is_err(), "{path:?}");
        }
        for path in ["Cargo.toml", ".manifest", "src/a b.rs", "..x/y..", "src/é.rs"] {
            assert!(check_path(path).is_ok(), "{path:?}");
        }
    }

    #[test]
    fn another_tools_manifest_is_refused() {
        assert!(parse("precious.rs\n").is_err());
        assert!(parse("").is_err());
    }

    #[test]
    fn an_error_names_its_line() {
        let error = parse(&format!("{HEADER}\nok\n../x\n")).map_err(|error| format!("{error:#}"));
        assert_eq!(error, Err("line 3: \"../x\" is not a path inside the output folder".to_owned()));
    }
}
