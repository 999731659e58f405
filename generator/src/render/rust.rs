//! Rust as it is checked in: parsed, so that no template can print what isn't Rust, and laid out by prettyplease under a header.

/// What every Rust file starts with. It names the command and no date or version, so that only a real change makes a diff; the
/// attribute is there because prettyplease is not rustfmt.
const HEADER: &str = "// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.\n\
                      #![cfg_attr(rustfmt, rustfmt::skip)]\n\n";

/// Lays out a file. A text that isn't Rust is a bug of a template and stops the run, with the text.
pub fn format(path: &str, text: &str) -> String {
    match syn::parse_file(text) {
        Ok(file) => format!("{HEADER}{}", spread(&prettyplease::unparse(&file))),
        Err(error) => panic!("a template printed something for {path} that isn't Rust ({error}):\n{text}"),
    }
}

/// Puts a blank line between items, which prettyplease doesn't: after the end of one, and between imports, modules and the rest.
fn spread(code: &str) -> String {
    let mut spread = String::with_capacity(code.len() + code.len() / 50);
    let mut previous = "";
    let mut is_macro = false;
    for line in code.lines() {
        let indent = line.len() - line.trim_start().len();
        let previous_indent = previous.len() - previous.trim_start().len();
        let ends_item = matches!(previous.trim(), "}" | "};" | "];") && previous_indent == indent && indent <= 4;
        let is_code = !previous.starts_with("//");
        let ends_line = indent == 0 && is_code && previous.ends_with([';', '}']) && kind(line) == Kind::Other;
        let starts_method = line.trim_start().starts_with("fn ") && previous_indent == indent && previous.ends_with(';');
        let starts_item = !matches!(line.trim(), "" | "}" | "};" | "];" | ");");
        let changes_kind = indent == 0 && !previous.is_empty() && kind(previous) != kind(line) && kind(previous) != Kind::Other;
        if starts_item && (ends_item || ends_line || starts_method || changes_kind) {
            spread.push('\n');
        }
        is_macro |= begins_macro(line);
        match is_macro {
            true => spread.push_str(&tight(line)),
            false => spread.push_str(line),
        }
        is_macro &= !line.ends_with(';');
        spread.push('\n');
        previous = line;
    }
    spread
}

/// Whether a line is the first of a macro's call that is an item.
fn begins_macro(line: &str) -> bool {
    line.split_once("!(").is_some_and(|(path, _)| path.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | ':')))
}

/// The types in a macro's call as they are printed elsewhere; prettyplease doesn't know them for types.
fn tight(line: &str) -> String {
    line.replace(" < ", "<").replace(" >", ">").replace("& ", "&")
}

/// The items that stand together line by line.
#[derive(PartialEq, Eq)]
enum Kind {
    ModuleDocs,
    Import,
    Module,
    Other,
}

fn kind(line: &str) -> Kind {
    match line {
        _ if line.starts_with("//!") || line.starts_with("#![") => Kind::ModuleDocs,
        _ if line.starts_with("use ") || line.starts_with("pub use ") => Kind::Import,
        _ if line.starts_with("mod ") || line.starts_with("pub mod ") || line.starts_with("pub(crate) mod ") => Kind::Module,
        _ => Kind::Other,
    }
}

/// Lays out a few items or statements for a text that people read, without the header.
pub fn snippet(items: &str) -> String {
    syn::parse_file(items).map_or_else(|_| items.to_owned(), |file| prettyplease::unparse(&file))
}

#[cfg(test)]
mod tests {
    use super::spread;

    #[test]
    fn items_stand_apart_and_their_docs_do_not() {
        let code =
            "/// { \"size\": 128 }\n///\n/// or;\npub struct A {\n}\nimpl A {\n    fn a() {\n    }\n    fn b() {\n    }\n}\n";
        let apart =
            "/// { \"size\": 128 }\n///\n/// or;\npub struct A {\n}\n\nimpl A {\n    fn a() {\n    }\n\n    fn b() {\n    }\n}\n";
        assert_eq!(spread(code), apart);
    }
}
