//! `pagination.rs`: a static for each pagination rule.

use crate::ir::{self, Api, FieldPath, Pagination, Rule};
use crate::render::code::tokens::ident;
use crate::render::docs::doc_comment;
use crate::render::docs::pagination_docs;
use crate::render::files::{SourceFile, Target};
use askama::Template;
use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

/// The file, if the API has paginated lists.
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
                quote!(Some(HasMore { field: #field, required: #required }))
            }
        };
        let cursor = |cursor: &ir::PageCursor| {
            let (parameter, field) = (&cursor.parameter, keys(&cursor.field));
            quote!(PageCursor { parameter: #parameter, field: #field })
        };
        let next = match &pagination.rule {
            Rule::Cursor { forward, backward } => {
                let forward = cursor(forward);
                let backward = backward.as_ref().map_or_else(
                    || quote!(None),
                    |(back, more)| {
                        let (back, more) = (cursor(back), optional(more));
                        quote!(Some((#back, #more)))
                    },
                );
                quote!(NextPage::Cursor { forward: #forward, backward: #backward })
            }
            Rule::Offset { parameter, total } => {
                let total = total.as_ref().map_or(quote!(None), |total| {
                    let field = keys(total);
                    quote!(Some(#field))
                });
                quote!(NextPage::Offset { parameter: #parameter, total: #total })
            }
            Rule::Page { parameter, first, total } => {
                let total = match total {
                    None => quote!(None),
                    Some(ir::Total::Items(total)) => {
                        let field = keys(total);
                        quote!(Some(Total::Items(#field)))
                    }
                    Some(ir::Total::Pages(total)) => {
                        let field = keys(total);
                        quote!(Some(Total::Pages(#field)))
                    }
                };
                let first = Literal::u64_unsuffixed(*first);
                quote!(NextPage::Page { parameter: #parameter, first: #first, total: #total })
            }
            Rule::Url { url } => {
                let field = keys(url);
                quote!(NextPage::Url { url: #field })
            }
        };
        Self {
            docs: doc_comment::outer(&pagination_docs::rule(pagination)),
            constant: ident(&pagination.name.to_shouty_snake_case()),
            items: keys(&pagination.items),
            more: optional(&pagination.more),
            next,
        }
    }
}
