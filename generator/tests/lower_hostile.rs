//! Schemas that lead from one to the next for as long as a document is end in types or in diagnostics: never in an overflow of the stack
//! or in a run without end.

mod work;

use generator::source::Memory;
use work::Work;

const LINKS: usize = 5_000;

/// Describes an API whose schemas are links of a chain, and gives how many types and warnings come of it. The work must grow
/// with the length and no faster.
fn chain(link: &'static str) -> (usize, usize) {
    let (_, small) = counted(link, LINKS / work::TIMES);
    let (counts, large) = counted(link, LINKS);
    work::assert_linear(link, small, large);
    counts
}

/// How many types and warnings come of a chain of this length, and the work that it is.
fn counted(link: &'static str, length: usize) -> ((usize, usize), Work) {
    let links: String = (0..length)
        .map(|n| format!("    A{n}: {}\n", link.replace("NEXT", &format!("{{ $ref: '#/components/schemas/A{}' }}", n + 1))))
        .collect();
    let last = "{ type: object, properties: { end: { type: string } } }";
    let text = format!(
        "openapi: 3.1.0\ninfo: {{ title: Chain, version: 1.0.0 }}\npaths: {{}}\ncomponents:\n  schemas:\n{links}    A{length}: {last}\n"
    );
    work::count(move || {
        let documents = Memory::from_iter([("openapi.yaml", text)]);
        let (api, outcome) = generator::describe(&documents, "openapi.yaml", None, &generator::Options::default());
        let api = api.unwrap_or_else(|| panic!("{link} has errors:\n{:.2000}", outcome.report));
        (api.types.len(), outcome.warnings())
    })
}

#[test]
fn objects_may_follow_each_other_without_end() {
    assert_eq!(chain("{ type: object, properties: { next: NEXT } }"), (LINKS + 1, 0));
    assert_eq!(chain("{ type: object, properties: { in: { type: object, properties: { next: NEXT } } } }"), (2 * LINKS + 1, 0));
}

#[test]
fn what_is_inside_too_many_others_is_any_json() {
    for link in [
        "{ type: array, items: NEXT }",
        "{ additionalProperties: NEXT }",
        "{ allOf: [NEXT] }",
        "{ anyOf: [NEXT, { type: 'null' }] }",
    ] {
        let (_, warnings) = chain(link);
        assert!((1..LINKS).contains(&warnings), "{link}: {warnings} warnings");
    }
    let (_, warnings) = chain("{ allOf: [NEXT], properties: { own: { type: string } } }");
    assert!(warnings > 0);
}

/// Each object has two of the next one: the last one is in the first `2^LEVELS` times, and so it would be in a call of an example.
#[test]
fn examples_are_no_longer_than_one_would_read() {
    const LEVELS: usize = 40;
    for required in ["", "required: [left, right], "] {
        let level = |n: usize| {
            let next = format!("{{ $ref: '#/components/schemas/A{}' }}", n + 1);
            format!("    A{n}: {{ type: object, {required}properties: {{ left: {next}, right: {next} }} }}\n")
        };
        let levels: String = (0..LEVELS).map(level).collect();
        let text = format!(
            "openapi: 3.1.0
info: {{ title: Levels, version: 1.0.0 }}
paths:
  /things:
    post:
      requestBody: {{ required: true, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/A0' }} }} }} }}
      responses: {{ '204': {{ description: Done }} }}
components:
  schemas:
{levels}    A{LEVELS}: {{ type: object, properties: {{ end: {{ type: string }} }} }}
"
        );
        let documents = Memory::from_iter([("openapi.yaml", text)]);
        let outcome = generator::generate(&documents, "openapi.yaml", None, &generator::Options::default());
        let longest = outcome.files.iter().map(|file| file.text.len()).max();
        assert!(longest.is_some_and(|length| length < 500_000), "{longest:?}");
    }
}
