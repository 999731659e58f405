//! The docs of a pagination rule: how its next page is requested, and what a page says of the pages after it.

use crate::ir::{Pagination, Rule, Total};

/// The static of a rule.
pub fn rule(pagination: &Pagination) -> String {
    let mut lines = Vec::new();
    match &pagination.rule {
        Rule::Cursor { forward, backward } => {
            lines.push(format!(
                "The next page is requested with `{}` set to `{}` of this page.",
                forward.parameter, forward.field
            ));
            lines.extend(backward.as_ref().map(|(back, _)| {
                format!("With `{}` instead, the list goes backwards, by `{}` of each page.", back.parameter, back.field)
            }));
        }
        Rule::Offset { parameter, total } => {
            lines.push(format!("The next page is requested with `{parameter}` set to the number of items before it."));
            lines
                .extend(total.as_ref().map(|total| format!("`{total}` of a page is the number of all items, where it is sent.")));
        }
        Rule::Page { parameter, first, total } => {
            lines.push(format!("The next page is requested with `{parameter}` set to its number; the first page is {first}."));
            lines.extend(total.as_ref().map(|total| match total {
                Total::Items(total) => format!("`{total}` of a page is the number of all items, where it is sent."),
                Total::Pages(total) => format!("`{total}` of a page is the number of all pages, where it is sent."),
            }));
        }
        Rule::Url { url } => lines.push(format!("`{url}` of a page is the URL of the next one.")),
    }
    lines.extend(pagination.more.as_ref().map(|more| match more.required {
        true => format!("`{}` of every page is true if there is a next page.", more.field),
        false => format!("`{}` of a page, if present, is true if there is a next page.", more.field),
    }));
    lines.join("\n")
}
