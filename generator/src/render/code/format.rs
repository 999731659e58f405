//! Rust as it is checked in: parsed, so that no template can print what isn't Rust, and laid out by prettyplease under a header.

/// What every Rust file starts with. It names the command and no date or version, so that only a real change makes a diff.
///
/// The roots of crates tell rustfmt to leave their modules alone, because prettyplease is not rustfmt.
const HEADER: &str =
    "// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.\n\n";

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
    let (mut is_macro, mut call) = (false, String::new());
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
        if is_macro || begins_macro(line) {
            // prettyplease doesn't know what is in the call of a macro; its lines are joined and laid out here.
            call.push_str(line.trim_start());
            is_macro = !line.ends_with(");");
            if is_macro {
                call.push(' ');
            } else {
                spread.push_str(&macro_call(&std::mem::take(&mut call)));
            }
        } else {
            spread.push_str(line);
        }
        if !is_macro {
            spread.push('\n');
        }
        previous = line;
    }
    spread
}

/// Whether a line is the first of a macro's call that is an item.
fn begins_macro(line: &str) -> bool {
    line.split_once("!(").is_some_and(|(path, _)| path.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | ':')))
}

/// The call of a macro on one line or, if it is long and lists what has a word or type for each, with a line for each.
fn macro_call(joined: &str) -> String {
    const WIDTH: usize = 90;
    let tight = [(" < ", "<"), (" >", ">"), ("& ", "&"), (" : ", ": "), ("( ", "("), (" )", ")"), ("= - ", "= -")];
    let parts = texts(joined).map(|(part, is_text)| match is_text {
        true => part.to_owned(),
        false => tight.iter().fold(part.to_owned(), |part, (from, to)| part.replace(from, to)),
    });
    let line: String = parts.collect();
    if line.len() <= WIDTH {
        return line;
    }
    // A brace in a text, such as the name of a tag, opens no list.
    let mut end = 0;
    let open = texts(&line).find_map(|(part, is_text)| {
        let start = end;
        end += part.len();
        part.find('{').filter(|_| !is_text).map(|brace| start + brace)
    });
    let Some((head, list)) = open.and_then(|open| Some((&line[..open], line.get(open + 1..)?.strip_suffix("});")?))) else {
        return line;
    };
    let lines: String = entries(list).iter().map(|entry| format!("    {},\n", entry.trim())).collect();
    format!("{head}{{\n{lines}}});")
}

/// The string literals of a line, with their quotes, and what is between them.
fn texts(line: &str) -> impl Iterator<Item = (&str, bool)> {
    let (mut is_text, mut is_escaped) = (false, false);
    let parts = line.split_inclusive(move |c| {
        let was_escaped = std::mem::take(&mut is_escaped);
        is_escaped = is_text && c == '\\' && !was_escaped;
        let is_quote = c == '"' && !was_escaped;
        is_text ^= is_quote;
        is_quote
    });
    // What is before a quote isn't text, what is before the next one is.
    parts.enumerate().map(|(index, part)| (part, index % 2 == 1))
}

/// The parts of a list between the commas that aren't inside of anything.
fn entries(list: &str) -> Vec<String> {
    let mut entries = vec![String::new()];
    let mut depth = 0;
    for (part, is_text) in texts(list) {
        for c in part.chars() {
            match c {
                '(' | '<' if !is_text => depth += 1,
                ')' | '>' if !is_text => depth -= 1,
                ',' if !is_text && depth == 0 => {
                    entries.push(String::new());
                    continue;
                }
                _ => {}
            }
            if let Some(entry) = entries.last_mut() {
                entry.push(c);
            }
        }
    }
    entries.retain(|entry| !entry.trim().is_empty());
    entries
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
    use super::{macro_call, spread};

    #[test]
    fn the_call_of_a_macro_is_a_line_or_a_list_and_its_texts_stay() {
        let short = r#"codec::string_enum!(Sign { Is = " : ", Less = " < ", Quote = "\" , ( = - 1" });"#;
        assert_eq!(macro_call(short), short);
        let words = "codec::model!( Price { amount_in_cents as \"a : b, c\" : Required, list : Optional, other_amount : Optional, last : Optional } );";
        let list = "codec::model!(Price {\n    amount_in_cents as \"a : b, c\": Required,\n    list: Optional,\n    \
                    other_amount: Optional,\n    last: Optional,\n});";
        assert_eq!(macro_call(words), list);
        let tag =
            r#"codec::union!(Shape by "{kind, or }" { Circle(types::ShapeCircle) = "circle", Square(types::Square) = "{" });"#;
        let tagged = "codec::union!(Shape by \"{kind, or }\" {\n    Circle(types::ShapeCircle) = \"circle\",\n    \
                      Square(types::Square) = \"{\",\n});";
        assert_eq!(macro_call(tag), tagged);
        assert_eq!(macro_call("codec::union!(A { B(Vec < Vec < f64 > >) });"), "codec::union!(A { B(Vec<Vec<f64>>) });");
    }

    #[test]
    fn items_stand_apart_and_their_docs_do_not() {
        let code =
            "/// { \"size\": 128 }\n///\n/// or;\npub struct A {\n}\nimpl A {\n    fn a() {\n    }\n    fn b() {\n    }\n}\n";
        let apart =
            "/// { \"size\": 128 }\n///\n/// or;\npub struct A {\n}\n\nimpl A {\n    fn a() {\n    }\n\n    fn b() {\n    }\n}\n";
        assert_eq!(spread(code), apart);
    }
}
