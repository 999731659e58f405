//! Rust as it is checked in: parsed, so that no template can print what isn't Rust, and laid out item by item under a header.
//!
//! prettyplease lays out what an item holds, but it puts no blank line between items and can't know what the call of a macro means.
//! So a file is printed here by its items, and `macro_call` prints the calls. The roots of crates tell rustfmt to skip their modules,
//! because prettyplease is not rustfmt.

use super::macro_call;
use crate::render::files::GENERATED;
use syn::{File, ImplItem, Item, ItemImpl};

/// Lays out a file under its header. Text that isn't Rust is a bug of a template and stops the run, with the text.
pub fn format(path: &str, text: &str) -> String {
    match syn::parse_file(text) {
        Ok(file) => format!("// {GENERATED}\n\n{}", print(file)),
        Err(error) => panic!("a template printed something for {path} that isn't Rust ({error}):\n{text}"),
    }
}

/// Lays out a few items or statements for text that people read, without the header.
pub fn snippet(items: &str) -> String {
    syn::parse_file(items).map_or_else(|_| items.to_owned(), |file| prettyplease::unparse(&file))
}

/// The items of a file, with a blank line around all but imports and modules, which stand together.
fn print(mut file: File) -> String {
    let items = std::mem::take(&mut file.items);
    let mut code = prettyplease::unparse(&file);
    let mut previous = None;
    for item in items {
        let kind = Kind::from_item(&item);
        if !code.is_empty() && (previous != Some(kind) || kind == Kind::Other) {
            code.push('\n');
        }
        code.push_str(&print_item(item));
        previous = Some(kind);
    }
    code
}

/// The items that stand together line by line, and the others.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Import,
    Module,
    Other,
}

impl Kind {
    fn from_item(item: &Item) -> Self {
        match item {
            Item::Use(_) => Kind::Import,
            Item::Mod(module) if module.content.is_none() => Kind::Module,
            _ => Kind::Other,
        }
    }
}

fn print_item(item: Item) -> String {
    match item {
        Item::Macro(call) if call.ident.is_none() && call.attrs.is_empty() => format!("{}\n", macro_call::print(&call.mac)),
        Item::Impl(block) if block.items.len() > 1 => print_impl(block),
        item => unparse(item),
    }
}

/// An `impl` with a blank line before each method but the first.
fn print_impl(mut block: ItemImpl) -> String {
    let items = std::mem::take(&mut block.items);
    let frame = ItemImpl { attrs: Vec::new(), ..block.clone() };
    let empty = unparse(Item::Impl(block));
    let mut code = empty.trim_end().trim_end_matches('}').to_owned();
    // prettyplease breaks the line of the head alike in both, so the head of each part is as long as that of the frame.
    let head = unparse(Item::Impl(frame.clone())).trim_end().trim_end_matches('}').len();
    for (index, item) in items.into_iter().enumerate() {
        code.push('\n');
        if index > 0 && matches!(item, ImplItem::Fn(_)) {
            code.push('\n');
        }
        let part = unparse(Item::Impl(ItemImpl { items: vec![item], ..frame.clone() }));
        code.push_str(part.get(head..).unwrap_or_default().trim_start_matches('\n').trim_end().trim_end_matches('}').trim_end());
    }
    code.push_str("\n}\n");
    code
}

fn unparse(item: Item) -> String {
    prettyplease::unparse(&File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] })
}

#[cfg(test)]
mod tests {
    use super::print;

    #[test]
    fn items_stand_apart_and_their_docs_do_not() {
        let code = "//! Of this file.\nuse a::B;\nuse c::D;\nmod e;\nmod f;\n/// { \"size\": 128 }\n///\n/// or;\npub struct A {}\nimpl A {\n    \
                    type B = C;\n    type D = E;\n    /// Of a.\n    fn a() {\n        if b {}\n        c();\n    }\n    fn b() {}\n}\n\
                    codec::model!(A {});\n";
        let apart = "//! Of this file.\n\nuse a::B;\nuse c::D;\n\nmod e;\nmod f;\n\n/// { \"size\": 128 }\n///\n/// or;\npub struct A {}\n\nimpl A {\n    \
                     type B = C;\n    type D = E;\n\n    /// Of a.\n    fn a() {\n        if b {}\n        c();\n    }\n\n    fn b() {}\n}\n\n\
                     codec::model!(A {});\n";
        assert_eq!(print(syn::parse_file(code).expect("Rust")), apart);
    }
}
