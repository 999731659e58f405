//! Infers the pagination of a list from the names of its query parameters and response fields, which are similar in most APIs.
//! Only unambiguous cases count, because a wrong guess would lose items or never end.

use crate::ir::{
    Field, FieldPath, HasMore, HttpMethod, Limit, Operation, PageCursor, Pagination, Parameter, ParameterLocation, Rule, Total,
    Type, TypeKind,
};
use crate::lower::naming::words::snake;
use crate::lower::types::schema::Types;
use crate::source::Node;

/// Query parameters for a cursor.
#[rustfmt::skip]
const CURSORS: &[&str] = &[
    "cursor", "page_cursor", "next_cursor", "pagination_cursor", "page_token", "next_page_token", "next_token", "pagination_token",
    "continuation_token", "continuation", "marker", "after", "page_after", "starting_after", "start_after", "after_cursor",
    "start_cursor", "offset",
];

/// Fields with the next cursor, and those that have it only inside a page object.
#[rustfmt::skip]
const NEXT: &[&str] = &[
    "next_cursor", "next_page_cursor", "next_page_token", "next_token", "next_page", "end_cursor", "after_cursor", "next_marker",
    "next_continuation_token", "continuation_token", "next_offset", "next_after",
];
const NEXT_INSIDE: &[&str] = &["after", "starting_after"];

/// Fields with the URL of the next page, and those that have it only inside a links object.
const NEXT_URL: &[&str] =
    &["next_url", "next_page_url", "next_page_uri", "next_uri", "next_link", "next_page_link", "odata_next_link"];
const NEXT_LINK: &[&str] = &["next", "href"];

/// Objects with information about the page.
#[rustfmt::skip]
const ABOUT_PAGES: &[&str] = &[
    "meta", "metadata", "page", "page_info", "pages", "paging", "pagination", "cursors", "cursor", "links", "next", "response_metadata",
];

/// Fields that are true if there is a next page.
const MORE: &[&str] = &["has_more", "has_next_page", "has_next", "has_more_items", "has_more_results", "is_truncated", "more"];

/// Parameters for the id of the previous item, and those for the opposite direction.
const AFTER_ITEM: &[(&str, &str)] = &[("after", "before"), ("starting_after", "ending_before")];

const OFFSETS: &[&str] = &["offset", "skip"];
const PAGES: &[&str] = &["page", "page_number", "page_num", "page_no", "page_index"];
const SIZES: &[&str] =
    &["limit", "page_size", "per_page", "size", "page_limit", "max_results", "max", "count", "take", "top", "rows"];

/// Fields with the number of items or pages of a whole list. `count` is not among them, since it may be the number of items of
/// this page.
#[rustfmt::skip]
const TOTALS: &[&str] = &[
    "total_count", "total_items", "total_results", "total_elements", "total_records", "total_entries", "total_hits", "total",
];
const TOTAL_PAGES: &[&str] = &["total_pages", "num_pages", "number_of_pages", "pages"];
const LAST_PAGE: &[&str] = &["last_page"];

/// Fields of a response with several lists that hold the items.
const ITEMS: &[&str] =
    &["data", "items", "results", "records", "entries", "values", "content", "objects", "nodes", "result", "rows"];

/// Objects that wrap a whole response.
const AROUND: &[&str] = &["data", "result", "results", "response"];

/// A field of a response and its path.
struct ResponseField<'t> {
    path: FieldPath,
    field: &'t Field,
}

impl ResponseField<'_> {
    fn name(&self) -> String {
        self.path.0.last().map(|key| snake(key)).unwrap_or_default()
    }

    fn is_inside(&self) -> bool {
        self.path.0.len() > 1
    }
}

/// The pagination of a list, if it can be inferred.
pub fn infer(operation: &Operation, resource_name: &str, types: &Types<'_>) -> Option<Pagination> {
    if operation.method != HttpMethod::Get {
        return None;
    }
    let response = &operation.response.ty;
    let fields = fields(response, types);
    let items = items(response, &fields, resource_name, types)?;
    let more = fields.iter().find(|found| found.field.ty == Type::Bool && MORE.contains(&found.name().as_str()));
    let list = ListCandidate { operation, types, fields: &fields, items: &items, has_more: more };
    let (name, rule) = list
        .infer_by_cursor()
        .or_else(|| list.infer_by_url())
        .or_else(|| list.infer_by_item())
        .or_else(|| list.infer_by_number())?;
    let more =
        more.map(|more| HasMore { field: more.path.clone(), required: more.field.is_always_present() && !more.is_inside() });
    Some(Pagination { name: format!("{name} {}", items.0.join(" ")), inferred: true, items, more, rule })
}

/// A list, with the fields of its response.
struct ListCandidate<'t> {
    operation: &'t Operation,
    types: &'t Types<'t>,
    fields: &'t [ResponseField<'t>],
    items: &'t FieldPath,
    has_more: Option<&'t ResponseField<'t>>,
}

impl ListCandidate<'_> {
    fn parameter(&self, names: &[&str], fits: &dyn Fn(&Type) -> bool) -> Option<&Parameter> {
        let named = |name: &&str| {
            let is_it =
                |parameter: &&Parameter| parameter.location == ParameterLocation::Query && snake(&parameter.wire) == **name;
            self.operation.options.iter().find(is_it).filter(|parameter| fits(&parameter.ty))
        };
        names.iter().find_map(named)
    }

    /// A parameter for a cursor, and a field with the next one. A field with the name of the parameter may be the cursor of this
    /// page.
    fn infer_by_cursor(&self) -> Option<(String, Rule)> {
        let is_next = |found: &&ResponseField<'_>| {
            let name = found.name();
            let named = NEXT.contains(&name.as_str()) || found.is_inside() && NEXT_INSIDE.contains(&name.as_str());
            named && is_cursor_type(&found.field.ty, self.types)
        };
        let mut nexts = self.fields.iter().filter(is_next);
        let (next, None) = (nexts.next()?, nexts.next()) else {
            return None;
        };
        let parameter = match is_number(&next.field.ty) {
            true => self.parameter(&["page", "offset"], &is_number)?,
            false => self.parameter(CURSORS, &|ty| is_cursor_type(ty, self.types) && !is_number(ty))?,
        };
        let forward = PageCursor { parameter: parameter.wire.clone(), field: next.path.clone() };
        Some((parameter.wire.clone(), Rule::Cursor { forward, backward: None }))
    }

    /// A field with a URL. A field `next` counts only together with `previous` and a count, as in Django.
    fn infer_by_url(&self) -> Option<(String, Rule)> {
        let has = |name: &str| self.fields.iter().any(|found| found.path.0 == [name]);
        let is_django = (has("previous") || has("prev")) && (has("count") || has("total"));
        let is_url = |found: &&ResponseField<'_>| {
            let name = found.name();
            let in_links = found.path.0.first().is_some_and(|first| snake(first) == "links");
            let named = NEXT_URL.contains(&name.as_str())
                || in_links && NEXT_LINK.contains(&name.as_str()) && found.path.0.get(1).is_some_and(|key| key == "next")
                || is_django && found.path.0 == ["next"];
            named && found.field.ty == Type::String
        };
        let url = self.fields.iter().find(is_url)?;
        Some((url.path.0.join(" "), Rule::Url { url: url.path.clone() }))
    }

    /// A parameter for the id of the previous item. The response must have a field for whether more items follow, as in all APIs
    /// that use it.
    fn infer_by_item(&self) -> Option<(String, Rule)> {
        self.has_more?;
        let id_of = |end: &str| FieldPath([self.items.0.as_slice(), &[end.to_owned(), "id".to_owned()]].concat());
        let Type::List(item) = field_type(&self.operation.response.ty, self.fields, self.items)? else {
            return None;
        };
        let TypeKind::Struct(item) = (match item.as_ref() {
            Type::Named(id) => self.types.kind(*id),
            _ => return None,
        }) else {
            return None;
        };
        let id = item.fields.iter().find(|field| field.wire == "id")?;
        let takes_it = |ty: &Type| is_cursor_type(ty, self.types);
        AFTER_ITEM.iter().filter(|_| is_cursor_type(&id.ty, self.types)).find_map(|(after, before)| {
            let after = self.parameter(&[after], &takes_it)?;
            let backward = self.parameter(&[before], &takes_it).map(|before| {
                let more = self.has_more.map(|more| HasMore { field: more.path.clone(), required: false });
                (PageCursor { parameter: before.wire.clone(), field: id_of("first") }, more)
            });
            let forward = PageCursor { parameter: after.wire.clone(), field: id_of("last") };
            Some((format!("{} item", after.wire), Rule::Cursor { forward, backward }))
        })
    }

    /// A parameter for the number of items to skip or for the page number, together with one for the page size. Together with one
    /// for a cursor it may have no effect.
    fn infer_by_number(&self) -> Option<(String, Rule)> {
        if self.parameter(CURSORS, &|ty| !is_number(ty)).is_some() {
            return None;
        }
        let size = self.operation.options.iter().chain(&self.operation.arguments);
        let mut sizes = size.filter(|parameter| {
            parameter.location == ParameterLocation::Query && SIZES.contains(&snake(&parameter.wire).as_str())
        });
        let size = sizes.find(|parameter| is_number(&parameter.ty))?;
        if let Some(offset) = self.parameter(OFFSETS, &is_number) {
            let rule = Rule::Offset { parameter: offset.wire.clone(), total: self.count_field(TOTALS) };
            return Some((offset.wire.clone(), rule));
        }
        let page = self.parameter(PAGES, &is_number)?;
        let first = first_page(page).or_else(|| (snake(&size.wire) == "per_page").then_some(1))?;
        // The number of the last page is the number of pages only if they are counted from 1.
        let last = self.count_field(LAST_PAGE).filter(|_| first == 1);
        let pages = self.count_field(TOTAL_PAGES).or(last).map(Total::Pages);
        let total = pages.or_else(|| self.count_field(TOTALS).map(Total::Items));
        Some((page.wire.clone(), Rule::Page { parameter: page.wire.clone(), first, total }))
    }

    /// The numeric field with the first matching name, if it is the only one of that name.
    fn count_field(&self, names: &[&str]) -> Option<FieldPath> {
        let named = |name: &&str| {
            let mut found = self.fields.iter().filter(|found| found.name() == **name && is_number(&found.field.ty));
            Some((found.next()?, found.next()))
        };
        let (only, other) = names.iter().find_map(named)?;
        other.is_none().then(|| only.path.clone())
    }
}

/// Whether a query parameter of this name selects a part of a list.
pub fn selects_part(name: &str) -> bool {
    let name = snake(name);
    [CURSORS, OFFSETS, &["limit", "page_size", "per_page"]].iter().any(|names| names.contains(&name.as_str()))
}

/// The number of the first page: the default of the parameter, or else its minimum. A wrong guess would skip a page.
fn first_page(parameter: &Parameter) -> Option<u64> {
    let default = match &parameter.docs.default {
        Some(Node::Number(number)) => number.as_integer().and_then(|number| u64::try_from(number).ok()),
        _ => None,
    };
    let least = parameter.docs.limits.iter().find_map(|limit| match limit {
        Limit::Range(Some(least), _) => least.parse().ok(),
        _ => None,
    });
    default.or(least).filter(|first| *first <= 1)
}

/// The top-level fields of a response, and those inside page objects.
fn fields<'t>(response: &Type, types: &'t Types<'_>) -> Vec<ResponseField<'t>> {
    let mut found: Vec<ResponseField<'t>> = Vec::new();
    let mut open = vec![(FieldPath::default(), response.clone())];
    while let Some((path, ty)) = open.pop() {
        let Type::Named(id) = ty else {
            continue;
        };
        let TypeKind::Struct(object) = types.kind(id) else {
            continue;
        };
        for field in &object.fields {
            let path = FieldPath([path.0.as_slice(), std::slice::from_ref(&field.wire)].concat());
            let name = snake(&field.wire);
            if path.0.len() < 3 && (ABOUT_PAGES.contains(&name.as_str()) || path.0.len() == 1 && AROUND.contains(&name.as_str()))
            {
                open.push((path.clone(), field.ty.clone()));
            }
            found.push(ResponseField { path, field });
        }
    }
    found
}

/// Where the items are: the response itself, its only list, or the one of several lists that has a known name.
fn items(response: &Type, fields: &[ResponseField<'_>], resource_name: &str, types: &Types<'_>) -> Option<FieldPath> {
    if matches!(response, Type::List(_)) {
        return Some(FieldPath::default());
    }
    let lists: Vec<&ResponseField<'_>> = fields.iter().filter(|found| matches!(found.field.ty, Type::List(_))).collect();
    let objects = lists.iter().filter(|found| matches!(&found.field.ty, Type::List(item) if is_object(item, types)));
    let objects: Vec<&&ResponseField<'_>> = objects.collect();
    let only = match (lists.as_slice(), objects.as_slice()) {
        ([only], _) => Some(*only),
        (_, [only]) => Some(**only),
        _ => None,
    };
    let named = |name: &str| lists.iter().find(|found| found.name() == name).copied();
    only.or_else(|| named(resource_name)).or_else(|| ITEMS.iter().find_map(|name| named(name))).map(|found| found.path.clone())
}

fn is_object(ty: &Type, types: &Types<'_>) -> bool {
    matches!(ty, Type::Named(_)) && !types.is_scalar(ty) || *ty == Type::Raw
}

fn field_type<'t>(response: &'t Type, fields: &'t [ResponseField<'t>], path: &FieldPath) -> Option<&'t Type> {
    if path.0.is_empty() { Some(response) } else { fields.iter().find(|found| found.path == *path).map(|found| &found.field.ty) }
}

/// Whether a cursor can be of this type.
fn is_cursor_type(ty: &Type, types: &Types<'_>) -> bool {
    match ty {
        Type::String | Type::Format(_) => true,
        Type::Named(id) => matches!(types.kind(*id), TypeKind::Newtype(_)),
        other => is_number(other),
    }
}

fn is_number(ty: &Type) -> bool {
    matches!(ty, Type::I32 | Type::I64 | Type::U64)
}
