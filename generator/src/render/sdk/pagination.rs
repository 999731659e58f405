//! `pagination.rs`: a static for each rule by which pages follow each other.

use crate::ir::{self, Api, FieldPath, Pagination, Rule};
use crate::render::code::tokens::ident;
use crate::render::docs::doc_comment;
use crate::render::files::{SourceFile, Target};
use askama::Template;
use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

/// The file, if the API has lists in pages.
pub fn file(api: &Api, target: &Target) -> Option<SourceFile> {
    let file = PaginationFile {
        runtime: &target.runtime,
        has_cursors: api.paginations.iter().any(|rule| matches!(rule.rule, Rule::Cursor { .. })),
        has_totals: api.paginations.iter().any(|rule| matches!(rule.rule, Rule::Page { total: Some(_), .. })),
        has_more: api.paginations.iter().any(|rule| match &rule.rule {
            Rule::Cursor { backward: Some((_, Some(_))), .. } => true,
            _ => rule.more.is_some(),
        }),
        rules: api.paginations.iter().map(RuleView::new).collect(),
    };
    (!api.paginations.is_empty()).then(|| SourceFile::new("src/pagination.rs", file.to_string()))
}

#[derive(Template)]
#[template(path = "pagination.rs.jinja")]
struct PaginationFile<'a> {
    runtime: &'a str,
    has_cursors: bool,
    has_more: bool,
    has_totals: bool,
    rules: Vec<RuleView>,
}

struct RuleView {
    docs: TokenStream,
    constant: Ident,
    items: TokenStream,
    more: TokenStream,
    next: TokenStream,
}

impl RuleView {
    fn new(pagination: &Pagination) -> Self {
        let keys = |path: &FieldPath| {
            let keys = &path.0;
            quote!(&[#(#keys),*])
        };
        let optional = |more: &Option<ir::HasMore>| match more {
            None => quote!(None),
            Some(ir::HasMore { field, required }) => {
                let field = keys(field);
                quote!(Some(More { field: #field, required: #required }))
            }
        };
        let cursor = |cursor: &ir::PageCursor| {
            let (parameter, field) = (&cursor.parameter, keys(&cursor.field));
            quote!(Cursor { parameter: #parameter, field: #field })
        };
        let says_more = pagination.more.as_ref().map(|more| match more.required {
            true => format!("\nEvery page says at `{}` whether there is one.", more.field),
            false => format!("\nA page may say at `{}` whether there is one.", more.field),
        });
        let (text, next) = match &pagination.rule {
            Rule::Cursor { forward, backward } => {
                let forwards = cursor(forward);
                let backwards = backward.as_ref().map_or_else(
                    || quote!(None),
                    |(back, more)| {
                        let (back, more) = (cursor(back), optional(more));
                        quote!(Some((#back, #more)))
                    },
                );
                let way_back = backward.as_ref().map(|(back, _)| {
                    format!("\nAsked for by `{}` alone, the list goes back, by the cursor at `{}`.", back.parameter, back.field)
                });
                (
                    format!(
                        "The next page is asked for by `{}`, the cursor at `{}` of this page.{}",
                        forward.parameter,
                        forward.field,
                        way_back.unwrap_or_default()
                    ),
                    quote!(NextPage::Cursor { forward: #forwards, backward: #backwards }),
                )
            }
            Rule::Offset { parameter, total } => {
                let length =
                    total.as_ref().map(|total| format!("\nA page may say at `{total}` how many items there are in all."));
                let total = total.as_ref().map_or(quote!(None), |total| {
                    let field = keys(total);
                    quote!(Some(#field))
                });
                let text = format!("The next page is asked for by `{parameter}`, the number of the items before it.");
                (text + &length.unwrap_or_default(), quote!(NextPage::Offset { parameter: #parameter, total: #total }))
            }
            Rule::Page { parameter, first, total } => {
                let (length, total) = match total {
                    None => (String::new(), quote!(None)),
                    Some(ir::Total::Items(total)) => {
                        let field = keys(total);
                        let text = format!("\nA page may say at `{total}` how many items there are in all.");
                        (text, quote!(Some(Total::Items(#field))))
                    }
                    Some(ir::Total::Pages(total)) => {
                        let field = keys(total);
                        (format!("\nA page may say at `{total}` how many pages there are."), quote!(Some(Total::Pages(#field))))
                    }
                };
                let first = Literal::u64_unsuffixed(*first);
                let text = format!("The next page is asked for by `{parameter}`, its number; the first page has {first}.");
                (text + &length, quote!(NextPage::Page { parameter: #parameter, first: #first, total: #total }))
            }
            Rule::Url { url } => {
                let field = keys(url);
                (format!("The next page is at the URL at `{url}` of this page."), quote!(NextPage::Url { url: #field }))
            }
        };
        Self {
            docs: doc_comment::outer(&format!("{text}{}", says_more.unwrap_or_default())),
            constant: ident(&pagination.name.to_shouty_snake_case()),
            items: keys(&pagination.items),
            more: optional(&pagination.more),
            next,
        }
    }
}
