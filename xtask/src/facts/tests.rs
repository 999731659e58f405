//! A small document and the facts that match it. Each test changes one of the two and expects the difference.

use anyhow::{Context, Result, ensure};
use generator::source::Memory;

use super::{
    document::Facts,
    exceptions::Exception,
    operations,
    report::{Counts, Report},
};

const SPEC: &str = "
openapi: 3.1.0
info: { title: Things, version: '1' }
servers: [{ url: https://api.example.com }]
security: [{ key: [] }, { token: [] }]
paths:
  /zones/{zoneId}/things:
    get:
      operationId: zones.things.list
      parameters:
        - { name: zoneId, in: path, required: true, schema: { type: string } }
        - { name: 'expand[]', in: query, schema: { type: array, items: { $ref: '#/components/schemas/Expand' } } }
        - { name: limit, in: query, required: true, schema: { type: integer } }
        - { name: X-Version, in: header, schema: { type: string } }
      responses:
        '200':
          description: Things.
          content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Thing' } } } }
    patch:
      operationId: zones.things.update
      security: []
      parameters:
        - { name: zoneId, in: path, required: true, schema: { type: string } }
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/ThingUpdate' } } }
      responses:
        '204': { description: Done. }
components:
  securitySchemes:
    key: { type: http, scheme: bearer }
    token: { type: oauth2, flows: { clientCredentials: { tokenUrl: https://api.example.com/token, scopes: {} } } }
  schemas:
    Expand: { type: string, enum: [total, user] }
    Thing:
      type: object
      required: [id, email, data, active]
      properties:
        id: { type: string }
        email: { type: [string, 'null'] }
        data: { oneOf: [{ $ref: '#/components/schemas/Token' }, { $ref: '#/components/schemas/Url' }] }
        active: { const: true }
        created_at: { type: string, format: date-time }
        permissions: { type: object, additionalProperties: { type: object, additionalProperties: { type: boolean } } }
        anything: {}
    Token: { type: object, required: [type], properties: { type: { const: token }, v: { const: 1 } } }
    Url: { type: object, required: [type], properties: { type: { const: url }, url: { type: string } } }
    ThingUpdate:
      type: object
      required: [kind]
      properties:
        kind: { type: string, enum: [a, b-c] }
        note: { type: [string, 'null'] }
        name: { type: string }
";

const SDK: &str = "
package: { name: things, version: 0.1.0 }
formats: { date-time: 'jiff::Timestamp' }
";

const FACTS: &str = r#"{
  "operations": [
    {
      "id": "zones.things.list", "method": "GET", "path": "/zones/{zone_id}/things", "path_args": {"zone_id": "zone_id"},
      "params": [
        {"name": "zone_id", "type": "str", "required": true},
        {"name": "expand", "type": "Union[Literal['total', 'user'], List[Literal['total', 'user']]]", "required": false},
        {"name": "limit", "type": "int", "required": true},
        {"name": "x_version", "type": "str", "required": false}
      ],
      "header_params": {"X-Version": "x_version"},
      "query_params": ["expand", "limit"], "query_schema": "ThingListParams",
      "returns_annotation": "ThingListResponse"
    },
    {
      "id": "zones.things.update", "method": "PATCH", "path": "/zones/{zone_id}/things", "path_args": {"zone_id": "zone_id"},
      "params": [
        {"name": "zone_id", "type": "str", "required": true},
        {"name": "kind", "type": "Literal['a', 'b-c']", "required": true},
        {"name": "name", "type": "str", "required": false},
        {"name": "note", "type": "Optional[str]", "required": false}
      ],
      "body_fields": ["kind", "name", "note"], "body_schema": "ThingUpdateParams",
      "fixed_headers": {"Accept": "'*/*'"}, "security": "{}", "returns_annotation": "None"
    }
  ],
  "models": {
    "zones/thing_list_params.py": [{"class": "ThingListParams", "bases": ["TypedDict"], "fields": [
      {"name": "limit", "wire_name": "limit", "type": "int", "required": true},
      {"name": "expand", "wire_name": "expand[]", "type": "List[str]", "required": false},
      {"name": "x_version", "wire_name": "X-Version", "type": "str", "required": false}
    ]}],
    "zones/thing_list_response.py": [{"alias": "ThingListResponse", "type": "List[Thing]"}],
    "zones/thing_update_params.py": [{"class": "ThingUpdateParams", "bases": ["TypedDict"], "fields": [
      {"name": "zone_id", "wire_name": "zoneId", "type": "str", "required": true},
      {"name": "kind", "wire_name": "kind", "type": "Literal['a', 'b-c']", "required": true},
      {"name": "name", "wire_name": "name", "type": "str", "required": false},
      {"name": "note", "wire_name": "note", "type": "Optional[str]", "required": false}
    ]}],
    "zones/thing.py": [
      {"class": "Base", "bases": ["BaseModel"], "fields": [{"name": "id", "wire_name": "id", "type": "str", "required": true}]},
      {"class": "Token", "bases": ["BaseModel"], "fields": [
        {"name": "type", "wire_name": "type", "type": "Literal['token']", "required": true},
        {"name": "v", "wire_name": "v", "type": "Optional[Literal[1]]", "required": false}
      ]},
      {"class": "URL", "bases": ["BaseModel"], "fields": [
        {"name": "type", "wire_name": "type", "type": "Literal['url']", "required": true},
        {"name": "url", "wire_name": "url", "type": "Optional[str]", "required": false}
      ]},
      {"alias": "Data", "type": "Union[Token, URL]", "discriminator": "type"},
      {"class": "Thing", "bases": ["Base"], "fields": [
        {"name": "email", "wire_name": "email", "type": "Optional[str]", "required": false},
        {"name": "data", "wire_name": "data", "type": "Data", "required": true},
        {"name": "active", "wire_name": "active", "type": "Literal[True]", "required": true},
        {"name": "created_at", "wire_name": "created_at", "type": "Optional[datetime]", "required": false},
        {"name": "permissions", "wire_name": "permissions", "type": "Optional[Dict[str, Dict[str, bool]]]", "required": false},
        {"name": "anything", "wire_name": "anything", "type": "Optional[object]", "required": false}
      ]}
    ]
  }
}"#;

/// Compares the two.
fn compare(spec: &str, facts: &str) -> Result<Report> {
    let provider: Memory = [("openapi.yaml", spec), ("sdk.yaml", SDK)].into_iter().collect();
    let (api, outcome) = generator::describe(&provider, "openapi.yaml", Some("sdk.yaml"), &generator::Options::default());
    operations::compare(&serde_json::from_str::<Facts>(facts)?, &api.context(outcome.report)?)
}

/// The string with one part of it changed.
fn changed(text: &str, from: &str, to: &str) -> Result<String> {
    ensure!(text.matches(from).count() == 1, "{from} is there {} times", text.matches(from).count());
    Ok(text.replace(from, to))
}

fn printed(report: &Report) -> Vec<String> {
    report.differences.iter().map(ToString::to_string).collect()
}

#[test]
fn what_fits_has_no_difference() -> Result<()> {
    let report = compare(SPEC, FACTS)?;
    assert_eq!(printed(&report), [""; 0]);
    assert_eq!(report.counts, Counts { operations: 2, parameters: 5, fields: 14, values: 8, variants: 2 });
    Ok(())
}

#[test]
fn a_changed_description_differs() -> Result<()> {
    let list = "zones.things.list";
    let thing = "zones.things.list response[]";
    let update = "zones.things.update";
    for (from, to, expected) in [
        ("patch:", "put:", format!("{update} method: facts: PATCH, SDK: PUT")),
        ("security: []", "security: [{ key: [] }]", format!("{update} security: facts: no credential, SDK: bearer_auth")),
        ("X-Version", "X-Api-Version", format!("{list} header X-Version: facts: present, SDK: missing")),
        ("expand[]", "expand", format!("{list} query expand[]: facts: present, SDK: missing")),
        ("limit, in: query, required: true", "limit, in: query", format!("{list} query limit: facts: required, SDK: optional")),
        ("schema: { type: integer }", "schema: { type: number }", format!("{list} query limit: facts: int, SDK: F64")),
        ("enum: [total, user]", "enum: [total, use]", format!("{list} query expand[][] = 'user': facts: present, SDK: missing")),
        ("enum: [a, b-c]", "enum: [a, b-c, d]", format!("{update} body.kind = 'd': facts: missing, SDK: present")),
        ("        name: { type: string }\n", "", format!("{update} body.name: facts: present, SDK: missing")),
        (
            "        name: { type: string }\n",
            "        name: { type: string }\n        more: {}\n",
            format!("{update} body.more: facts: missing, SDK: present"),
        ),
        ("required: [kind]", "required: []", format!("{update} body.kind: facts: a required field, SDK: an optional field")),
        (
            "note: { type: [string, 'null'] }",
            "note: { type: string }",
            format!("{update} body.note: facts: an optional field that may be null, SDK: an optional field"),
        ),
        (
            "email: { type: [string, 'null'] }",
            "email: { type: string }",
            format!("{thing}.email: facts: a required field that may be null, SDK: a required field"),
        ),
        (
            "data, active]",
            "data, active, created_at]",
            format!("{thing}.created_at: facts: a field that may be missing or null, SDK: a required field"),
        ),
        ("format: date-time", "format: date", format!("{thing}.created_at: facts: datetime, SDK: Format(Date)")),
        ("{ const: 1 }", "{ const: 2 }", format!("{thing}.data(type='token').v: facts: Literal[1], SDK: only 2")),
        ("{ const: true }", "{ type: boolean }", format!("{thing}.active: facts: Literal[True], SDK: Bool")),
        (
            "additionalProperties: { type: boolean }",
            "additionalProperties: true",
            format!("{thing}.permissions{{}}{{}}: facts: bool, SDK: Raw"),
        ),
        ("anything: {}", "anything: { type: string }", format!("{thing}.anything: facts: object, SDK: String")),
        (", { $ref: '#/components/schemas/Url' }", "", format!("{thing}.data: facts: Union[Token, URL], SDK: the struct Token")),
        ("const: url", "const: uri", format!("{thing}.data(type='url'): facts: present, SDK: missing")),
    ] {
        let report = compare(&changed(SPEC, from, to)?, FACTS)?;
        assert_eq!(printed(&report).first(), Some(&expected), "{from} -> {to}");
    }
    Ok(())
}

#[test]
fn changed_facts_differ() -> Result<()> {
    for (from, to, expected) in [
        ("\"zones.things.update\"", "\"zones.things.edit\"", "zones.things.edit: facts: present, SDK: missing"),
        ("\"{}\"", "\"{'bearer_auth': True}\"", "zones.things.update security: facts: bearer_auth, SDK: no credential"),
        (
            "\"'*/*'\"",
            "\"'application/octet-stream'\"",
            "zones.things.update response, its media type: facts: application/octet-stream, SDK: */*",
        ),
        (
            "\"discriminator\": \"type\"",
            "\"discriminator\": \"kind\"",
            "zones.things.list response[].data, its tag: facts: kind, SDK: type",
        ),
        (
            "{\"class\": \"Base\"",
            "{\"class\": \"Unused\", \"bases\": []}, {\"class\": \"Base\"",
            "zones/thing.py Unused: facts: present, SDK: not used by any operation",
        ),
    ] {
        let report = compare(SPEC, &changed(FACTS, from, to)?)?;
        assert_eq!(printed(&report).first().map(String::as_str), Some(expected), "{from} -> {to}");
    }
    Ok(())
}

#[test]
fn facts_that_contradict_themselves_are_refused() -> Result<()> {
    for (from, to, expected) in [
        ("[\"expand\", \"limit\"]", "[\"limit\"]", "the argument `expand` is not used"),
        ("\"List[Thing]\"", "\"List[Thin]\"", "zones/thing_list_response.py names Thin, which the facts don't have"),
        ("\"discriminator\": \"type\"", "\"deprecated\": true", "unknown field `deprecated`"),
    ] {
        let error = compare(SPEC, &changed(FACTS, from, to)?).map(|_| ()).expect_err(to);
        assert!(format!("{error:#}").contains(expected), "{error:#}");
    }
    Ok(())
}

#[test]
fn an_exception_applies_or_is_reported() -> Result<()> {
    const EXCEPTIONS: &[Exception] = &[
        Exception::new("zones.things.update method", "PATCH", "PUT", "it is one"),
        Exception::new("zones.things.update method", "PATCH", "POST", "it was one"),
    ];
    let mut report = compare(&changed(SPEC, "patch:", "put:")?, FACTS)?;
    let outdated = report.except(EXCEPTIONS);
    assert_eq!(printed(&report), [""; 0]);
    assert!(
        matches!(outdated[..], [it] if it.to_string().contains("no longer applies") && it.to_string().contains("it was one"))
    );
    Ok(())
}
