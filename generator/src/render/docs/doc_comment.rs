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
