//! The names from which pagination is inferred: the parameters and response fields of a list, and the inferred rule, or none.

use generator::ir::{Pagination, Rule, Total};
use generator::source::Memory;

/// The rule of a list with these query parameters and these fields in its response.
fn rule(parameters: &str, fields: &str) -> String {
    let document = format!(
        "openapi: 3.1.1
info: {{ title: Pages, version: 1.0.0 }}
servers: [{{ url: https://api.example.com }}]
paths:
  /things:
    get:
      parameters: [{}]
      responses: {{ '200': {{ description: A page., content: {{ application/json: {{ schema: {} }} }} }} }}
",
        parameters.split_whitespace().map(parameter).collect::<Vec<_>>().join(", "),
        object(&mut fields.split_whitespace())
    );
    let documents = Memory::from_iter([("openapi.yaml", document.as_str())]);
    let (api, outcome) = generator::describe(&documents, "openapi.yaml", None, &generator::Options::default());
    let api = api.unwrap_or_else(|| panic!("{document}\n{}", outcome.report));
    api.paginations.first().map_or("none".to_owned(), written)
}

/// `offset:integer`, or a string.
fn parameter(text: &str) -> String {
    let (name, schema) = text.split_once(':').map_or((text, "type: string"), |(name, ty)| (name, ty));
    let schema = schema.replace("integer", "type: integer").replace('=', ", default: ");
    format!("{{ name: '{name}', in: query, schema: {{ {schema} }} }}")
}

/// `data[] next_cursor meta( total:integer )`: fields with lists of objects, strings, objects and other types.
fn object<'t>(words: &mut impl Iterator<Item = &'t str>) -> String {
    let mut fields = Vec::new();
    while let Some(word) = words.next().filter(|word| *word != ")") {
        fields.push(match (word.strip_suffix("[]"), word.strip_suffix('('), word.split_once(':')) {
            (Some(name), ..) => {
                format!("{name}: {{ type: array, items: {{ type: object, required: [id], properties: {{ id: {{ type: string }} }} }} }}")
            }
            (_, Some(name), _) => format!("{name}: {}", object(words)),
            (_, _, Some((name, ty))) => format!("{name}: {{ type: {ty} }}"),
            _ => format!("{word}: {{ type: string }}"),
        });
    }
    format!("{{ type: object, properties: {{ {} }} }}", fields.join(", "))
}

/// The rule, with what it goes by.
fn written(pagination: &Pagination) -> String {
    let items = &pagination.items;
    let rule = match &pagination.rule {
        Rule::Cursor { forward, backward } => {
            let back = backward.as_ref().map(|(back, _)| format!(" back {}={}", back.parameter, back.field));
            format!("cursor {}={}{}", forward.parameter, forward.field, back.unwrap_or_default())
        }
        Rule::Offset { parameter, total } => {
            format!("offset {parameter}{}", total.as_ref().map(|total| format!(" of {total}")).unwrap_or_default())
        }
        Rule::Page { parameter, first, total } => {
            let total = total.as_ref().map(|total| match total {
                Total::Items(total) => format!(" of {total}"),
                Total::Pages(total) => format!(" of {total} pages"),
            });
            format!("page {parameter} from {first}{}", total.unwrap_or_default())
        }
        Rule::Url { url } => format!("url {url}"),
    };
    let more = pagination.more.as_ref().map(|more| format!(" while {}", more.field));
    format!("{items} by {rule}{}", more.unwrap_or_default())
}

#[test]
fn names_tell_how_pages_follow_each_other() {
    let rows = [
        // A cursor, by the name of its parameter …
        ("cursor", "data[] next_cursor", "data by cursor cursor=next_cursor"),
        ("pageToken", "files[] nextPageToken", "files by cursor pageToken=nextPageToken"),
        ("next_token", "items[] next_token", "items by cursor next_token=next_token"),
        ("ContinuationToken", "Contents[] NextContinuationToken", "Contents by cursor ContinuationToken=NextContinuationToken"),
        ("marker", "entries[] next_marker", "entries by cursor marker=next_marker"),
        ("starting_after", "data[] pages( next( starting_after ) )", "data by cursor starting_after=pages.next.starting_after"),
        ("after", "results[] paging( next( after ) )", "results by cursor after=paging.next.after"),
        ("page[after]", "data[] meta( cursors( after ) )", "data by cursor page[after]=meta.cursors.after"),
        ("offset", "records[] offset next_offset", "records by cursor offset=next_offset"),
        // … and of what the response has around it.
        ("cursor", "members[] response_metadata( next_cursor )", "members by cursor cursor=response_metadata.next_cursor"),
        (
            "cursor",
            "data[] page_info( end_cursor has_next_page:boolean )",
            "data by cursor cursor=page_info.end_cursor while page_info.has_next_page",
        ),
        ("cursor", "result( items[] next_cursor )", "result.items by cursor cursor=result.next_cursor"),
        ("page:integer", "data[] next_page:integer", "data by cursor page=next_page"),
        ("cursor", "data[] after", "none"),
        ("cursor", "data[] next_cursor meta( next_cursor )", "none"),
        ("cursor:integer", "data[] next_cursor", "none"),
        ("q", "data[] next_cursor", "none"),
        // The item before, where the response says whether more follow.
        (
            "starting_after ending_before",
            "data[] has_more:boolean",
            "data by cursor starting_after=data.last.id back ending_before=data.first.id while has_more",
        ),
        ("after", "data[] hasMore:boolean", "data by cursor after=data.last.id while hasMore"),
        ("after", "data[] is_truncated:boolean", "data by cursor after=data.last.id while is_truncated"),
        ("starting_after", "data[]", "none"),
        ("starting_after", "data[] has_more", "none"),
        // A URL.
        ("", "data[] next_url", "data by url next_url"),
        ("", "data[] next_page_uri", "data by url next_page_uri"),
        ("", "value[] '@odata.nextLink'", "value by url @odata.nextLink"),
        ("", "data[] links( next )", "data by url links.next"),
        ("", "things[] _links( next( href ) )", "things by url _links.next.href"),
        ("", "results[] count:integer next previous", "results by url next"),
        ("", "results[] next previous", "none"),
        ("", "data[] links( self( href ) )", "none"),
        // The number of the items before.
        ("offset:integer limit:integer", "data[]", "data by offset offset"),
        ("skip:integer $top:integer", "data[]", "data by offset skip"),
        ("offset:integer limit:integer", "data[] has_more:boolean", "data by offset offset while has_more"),
        ("offset:integer limit:integer", "data[] pagination( total:integer )", "data by offset offset of pagination.total"),
        ("offset:integer limit:integer", "data[] total_count:integer total:integer", "data by offset offset of total_count"),
        ("offset:integer limit:integer", "data[] count:integer size:integer", "data by offset offset"),
        ("offset:integer limit:integer", "data[] total", "data by offset offset"),
        ("offset:integer limit:integer", "data[] total:integer meta( total:integer )", "data by offset offset"),
        ("offset:integer", "data[]", "none"),
        ("offset:integer limit:integer cursor", "data[]", "none"),
        // The number of the page.
        ("page:integer per_page:integer", "data[]", "data by page page from 1"),
        (
            "page:integer=0 size:integer",
            "content[] totalPages:integer totalElements:integer",
            "content by page page from 0 of totalPages pages",
        ),
        ("page:integer=1 size:integer", "items[] total:integer pages:integer", "items by page page from 1 of pages pages"),
        ("page:integer=1 size:integer", "data[] total:integer last_page:integer", "data by page page from 1 of last_page pages"),
        ("page:integer=0 size:integer", "data[] last_page:integer", "data by page page from 0"),
        (
            "pageNumber:integer=1 pageSize:integer",
            "data[] totalResults:integer",
            "data by page pageNumber from 1 of totalResults",
        ),
        ("page:integer size:integer", "data[]", "none"),
        ("page:integer=2 size:integer", "data[]", "none"),
        ("page=1 size:integer", "data[]", "none"),
        // Which list has the items.
        ("cursor", "users[] groups[] next_cursor", "none"),
        ("cursor", "data[] included[] next_cursor", "data by cursor cursor=next_cursor"),
        ("cursor", "groups[] things[] next_cursor", "things by cursor cursor=next_cursor"),
    ];
    let wrong: Vec<String> = rows
        .into_iter()
        .map(|(parameters, fields, expected)| (parameters, fields, expected, rule(parameters, fields)))
        .filter(|(_, _, expected, found)| expected != found)
        .map(|(parameters, fields, expected, found)| {
            format!("{parameters} | {fields}\n  expected {expected}\n     found {found}\n")
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.concat());
}
