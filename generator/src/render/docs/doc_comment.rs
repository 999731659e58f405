//! The doc comment of an item: its text, its limits, its default and whether it is deprecated.

use crate::ir::{Docs, Limit};
use crate::render::docs::markdown::{code, for_rustdoc};
use proc_macro2::TokenStream;
use quote::quote;

/// Doc attributes of an item, a line each, as `///` comments are.
pub fn outer(text: &str) -> TokenStream {
    let lines = lines(text);
    quote!(#(#[doc = #lines])*)
}

/// Doc attributes of a module, as `//!` comments are.
pub fn inner(text: &str) -> TokenStream {
    let lines = lines(text);
    quote!(#(#![doc = #lines])*)
}

fn lines(text: &str) -> Vec<String> {
    let trimmed = text.trim_end();
    trimmed.lines().map(|line| if line.trim().is_empty() { String::new() } else { format!(" {}", line.trim_end()) }).collect()
}

/// Wraps a paragraph of our own, so that no line of a doc comment is too long. A code span stays on one line.
pub fn wrap(paragraph: &str) -> String {
    const WIDTH: usize = 120;
    let mut wrapped = String::new();
    let (mut width, mut in_code) = (0, false);
    for word in paragraph.split(' ') {
        let length = word.chars().count();
        if width > 0 {
            let breaks = !in_code && width + 1 + length > WIDTH;
            wrapped.push(if breaks { '\n' } else { ' ' });
            width = if breaks { 0 } else { width + 1 };
        }
        wrapped.push_str(word);
        width += length;
        in_code ^= word.matches('`').count() % 2 == 1;
    }
    wrapped
}

/// The text of an item; `otherwise` if the document has none.
pub fn text(docs: &Docs, otherwise: &str) -> String {
    let mut paragraphs = Vec::new();
    paragraphs.extend(docs.summary.as_deref().map(for_rustdoc));
    paragraphs.extend(docs.description.as_deref().map(for_rustdoc).filter(|text| paragraphs.first() != Some(text)));
    paragraphs.retain(|paragraph| !paragraph.trim().is_empty());
    if paragraphs.is_empty() && !otherwise.is_empty() {
        paragraphs.push(otherwise.to_owned());
    }
    let facts = facts(docs);
    if !facts.is_empty() {
        paragraphs.push(facts);
    }
    paragraphs.iter().map(|paragraph| paragraph.trim()).collect::<Vec<_>>().join("\n\n")
}

/// Limits, default and deprecation, a sentence each.
fn facts(docs: &Docs) -> String {
    let mut sentences: Vec<String> = docs.limits.iter().map(limit).collect();
    sentences.extend(docs.default.as_ref().map(|default| format!("Default: {}.", code(&default.to_string()))));
    if docs.deprecated {
        sentences.push("**Deprecated.**".to_owned());
    }
    sentences.join(" ")
}

fn limit(set: &Limit) -> String {
    let between = |least: Option<String>, most: Option<String>, unit: &str| match (least, most) {
        (Some(least), Some(most)) => format!("{least} to {most}{unit}."),
        (Some(least), None) => format!("At least {least}{unit}."),
        (None, Some(most)) => format!("At most {most}{unit}."),
        (None, None) => String::new(),
    };
    let counted = |least: &Option<u64>, most: &Option<u64>, unit: &str| {
        let unit = if most.or(*least) == Some(1) { format!(" {unit}") } else { format!(" {unit}s") };
        between(least.map(|least| least.to_string()), most.map(|most| most.to_string()), &unit)
    };
    match set {
        Limit::Length(least, most) => counted(least, most, "character"),
        Limit::Range(least, most) => between(least.clone(), most.clone(), ""),
        Limit::Over(number) => format!("More than {number}."),
        Limit::Under(number) => format!("Less than {number}."),
        Limit::Multiple(number) => format!("A multiple of {number}."),
        Limit::Items(least, most) => counted(least, most, "item"),
        Limit::Format(format) => format!("Format: {}.", code(format)),
        Limit::Encoding(encoding) => format!("Encoded as {}.", code(encoding)),
        Limit::Pattern(pattern) => format!("Matches {}.", code(pattern)),
        Limit::Values(values) => format!("One of {}.", list(values)),
        Limit::Keys(keys) => match &**keys {
            Limit::Values(values) => format!("Keys: {}.", list(values)),
            Limit::Format(format) => format!("Format of the keys: {}.", code(format)),
            keys => format!("Each key: {}", limit(keys)),
        },
        Limit::Unique => "Items must be unique.".to_owned(),
    }
}

/// Values, the last of very many left out.
fn list(values: &[String]) -> String {
    const SHOWN: usize = 20;
    let shown: Vec<String> = values.iter().take(SHOWN).map(|value| code(value)).collect();
    let more = if values.len() > SHOWN { format!(" and {} more", values.len() - SHOWN) } else { String::new() };
    shown.join(", ") + &more
}

#[cfg(test)]
mod tests {
    use super::wrap;

    #[test]
    fn a_line_ends_between_words_but_not_in_code() {
        let words = "word ".repeat(23);
        let words = words.trim_end();

        assert_eq!(wrap("One line."), "One line.");
        assert_eq!(wrap(&format!("{words} {words}")), format!("{words} word\n{}", &words[5..]));
        assert_eq!(wrap(&format!("{words} `a - b` end")), format!("{words} `a - b`\nend"));
    }
}
