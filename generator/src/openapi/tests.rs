//! Whole documents, read as a user of this stage reads them.

use super::*;
use crate::diagnostics::Printer;
use crate::source::Memory;

/// Reads a document of several files, of which the first is the root, and returns the printed diagnostics too.
fn read_files(files: &[(&str, &str)]) -> (Option<Spec>, String) {
    let diagnostics = Diagnostics::default();
    let mut documents = Documents::default();
    let root = files.first().map_or("", |(path, _)| path);
    let root = documents.load(root, &Memory::from_iter(files.iter().copied()), &diagnostics);
    let spec = root.and_then(|root| read(&documents, root, &diagnostics));
    (spec, Printer::new(&documents).print(&diagnostics))
}

/// Reads a document that has no diagnostics.
fn good(version: &str, rest: &str) -> Spec {
    let text = format!("openapi: {version}\ninfo: {{ title: Pets, version: 1.0.0 }}\n{rest}");
    let (spec, report) = read_files(&[("openapi.yaml", &text)]);
    assert_eq!(report, "");
    spec.expect("a description without diagnostics is read")
}

fn component<'a>(spec: &'a Spec, name: &str) -> &'a Schema {
    spec.schema(*spec.components.schemas.get(name).expect("the component is there"))
}

fn names(spec: &Spec) -> Vec<&str> {
    spec.schemas().filter_map(|(id, _)| spec.name_of(id)).collect()
}

#[test]
fn nullable_becomes_a_type() {
    let spec = good(
        "3.0.3",
        "paths: {}
components:
  schemas:
    A: { type: string, nullable: true }
    B: { nullable: true, allOf: [{ $ref: '#/components/schemas/A' }] }
    C: { $ref: '#/components/schemas/A', nullable: true }
    D: { type: string, nullable: false }
",
    );
    let a = component(&spec, "A");
    assert_eq!(a.types.iter().collect::<Vec<_>>(), [Type::Null, Type::String]);
    assert_eq!((a.types.single(), a.nullable), (Some(Type::String), false));
    let b = component(&spec, "B");
    assert!(b.nullable && b.types.is_empty() && b.all_of == [spec.components.schemas["A"]]);
    let c = component(&spec, "C");
    assert!(c.nullable && c.reference == Some(spec.components.schemas["A"]));
    assert!(!component(&spec, "D").types.contains(Type::Null));
}

#[test]
fn exclusive_bounds_become_numbers() {
    let spec = good(
        "3.0.3",
        "paths: {}
components:
  schemas:
    A: { type: integer, minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false }
",
    );
    let a = component(&spec, "A");
    let integer = |number: i128| Some(crate::source::Number::Integer(number));
    assert_eq!((a.minimum, a.exclusive_minimum), (None, integer(1)));
    assert_eq!((a.maximum, a.exclusive_maximum), (integer(9), None));
    let spec = good("3.1.0", "components: { schemas: { A: { type: integer, exclusiveMinimum: 1, minimum: 0 } } }\n");
    let a = component(&spec, "A");
    assert_eq!((a.minimum, a.exclusive_minimum), (integer(0), integer(1)));
}

#[test]
fn examples_and_bytes_are_of_one_kind() {
    let spec = good(
        "3.0.3",
        "paths: {}
components:
  schemas:
    A: { type: string, example: x, format: byte }
    B: { type: string, format: binary }
",
    );
    let (a, b) = (component(&spec, "A"), component(&spec, "B"));
    assert_eq!(a.examples, [Node::String("x".to_owned())]);
    assert_eq!(a.content_encoding.as_deref(), Some("base64"));
    assert_eq!(b.content_media_type.as_deref(), Some("application/octet-stream"));
}

#[test]
fn a_place_has_one_id_and_circles_are_plain_ids() {
    let spec = good(
        "3.1.0",
        "components:
  schemas:
    Tree: { type: object, properties: { left: { $ref: '#/components/schemas/Tree' }, right: { $ref: '#/components/schemas/Alias' } } }
    Alias: { $ref: '#/components/schemas/Tree' }
    Words: { $ref: '#/components/schemas/Tree', description: A tree. }
",
    );
    let tree = spec.components.schemas["Tree"];
    let properties = &spec.schema(tree).properties;
    assert_eq!((properties["left"], properties["right"], spec.components.schemas["Alias"]), (tree, tree, tree));
    assert_eq!(spec.name_of(tree), Some("Tree"));
    let words = component(&spec, "Words");
    assert_eq!((words.reference, words.description.as_deref()), (Some(tree), Some("A tree.")));
    assert_eq!(spec.schemas().count(), 2);
}

#[test]
fn schemas_of_other_files_have_names() {
    let (spec, report) = read_files(&[
        (
            "openapi.yaml",
            "openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
paths:
  /pets: { $ref: pets.yaml#/paths/all }
components:
  schemas:
    Keeper: { $ref: pets.yaml#/components/schemas/Owner }
",
        ),
        (
            "pets.yaml",
            "paths:
  all:
    get:
      operationId: pets.list
      responses:
        200: { description: All., content: { application/json: { schema: { items: { $ref: '#/components/schemas/Pet' } } } } }
components:
  schemas:
    Pet: { properties: { owner: { $ref: '#/components/schemas/Owner' }, tag: { $ref: 'tag.yaml' }, size: { $ref: 'sizes.yaml#/Size' }, schemas: { items: {} } } }
    Owner: { type: string }
",
        ),
        ("tag.yaml", "type: array\nitems: { type: string }"),
        ("sizes.yaml", "Size: { type: integer }"),
    ]);
    assert_eq!(report, "");
    let spec = spec.expect("the description is read");
    let mut names = names(&spec);
    names.sort_unstable();
    assert_eq!(names, ["Keeper", "Pet", "Size", "tag"]);
    let operation = spec.operations().next().expect("there is an operation");
    assert_eq!((operation.path.as_str(), operation.method), ("/pets", Method::Get));
    assert_eq!(operation.place.pointer.to_string(), "/paths/all/get");
}

#[test]
fn an_operation_has_what_its_path_says() {
    let spec = good(
        "3.1.0",
        "servers: [{ url: https://a.example }]
security: [{ key: [] }]
paths:
  /pets/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
      - { name: limit, in: query, schema: { type: integer } }
    post:
      security: []
      servers: [{ url: https://b.example }]
      parameters: [{ name: limit, in: query, required: true, schema: { type: string } }]
      requestBody: { $ref: '#/components/requestBodies/Pet', description: Another pet. }
      responses: { 2XX: { $ref: '#/components/responses/Fine' }, default: { description: Not fine. } }
    get:
      responses: { 200: { description: The pet. } }
components:
  securitySchemes: { key: { type: http, scheme: Bearer } }
  requestBodies: { Pet: { description: A pet., content: { application/json: { schema: true, example: 1 } } } }
  responses: { Fine: { description: Fine. } }
",
    );
    let operations: Vec<&Operation> = spec.operations().collect();
    let [post, get] = operations.as_slice() else { panic!("{operations:?}") };
    assert_eq!((post.method, get.method), (Method::Post, Method::Get), "in document order");
    let parameters =
        |operation: &Operation| operation.parameters.iter().map(|it| format!("{} {}", it.name, it.required)).collect::<Vec<_>>();
    assert_eq!(parameters(post), ["id true", "limit true"]);
    assert_eq!(parameters(get), ["id true", "limit false"]);
    assert_eq!((post.parameters[0].style, post.parameters[0].explode), (ParameterStyle::Simple, false));
    assert_eq!((post.parameters[1].style, post.parameters[1].explode), (ParameterStyle::Form, true));
    assert!(spec.security_of(post).is_empty());
    assert_eq!(spec.security_of(get).len(), 1);
    assert_eq!(spec.servers_of(post)[0].url, "https://b.example");
    assert_eq!(spec.servers_of(get)[0].url, "https://a.example");
    let body = post.request_body.as_ref().expect("there is a body");
    assert_eq!(body.description.as_deref(), Some("Another pet."));
    assert_eq!(body.content["application/json"].examples[0].value.as_ref().map(Node::to_string).as_deref(), Some("1"));
    assert_eq!(post.responses.keys().map(Status::to_string).collect::<Vec<_>>(), ["2XX", "default"]);
    assert!(matches!(&spec.components.security_schemes["key"].kind, SchemeKind::Http { scheme, .. } if scheme == "bearer"));
}

#[test]
fn a_discriminator_leads_to_schemas() {
    let spec = good(
        "3.1.0",
        "components:
  schemas:
    Pet:
      oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
      discriminator: { propertyName: kind, mapping: { cat: Cat, dog: '#/components/schemas/Dog' } }
    Cat: { type: object }
    Dog: { type: object }
",
    );
    let pet = component(&spec, "Pet");
    let discriminator = pet.discriminator.as_ref().expect("there is a discriminator");
    assert_eq!(discriminator.mapping.values().copied().collect::<Vec<_>>(), pet.one_of);
}

#[test]
fn booleans_are_schemas() {
    let spec = good(
        "3.1.0",
        "components:
  schemas:
    A: { properties: { any: true, none: false }, additionalProperties: false }
    B: { additionalProperties: { type: string } }
    C: { additionalProperties: {} }
    D: { unevaluatedProperties: false }
",
    );
    let a = component(&spec, "A");
    assert!(!spec.schema(a.properties["any"]).never && spec.schema(a.properties["none"]).never);
    assert_eq!(a.additional_properties, Some(Additional::Denied));
    assert!(matches!(component(&spec, "B").additional_properties, Some(Additional::Schema(_))));
    assert_eq!(component(&spec, "C").additional_properties, Some(Additional::Allowed));
    assert_eq!(component(&spec, "D").additional_properties, Some(Additional::Denied));
}

#[test]
fn a_property_may_be_named_like_a_keyword() {
    let spec = good(
        "3.1.0",
        "components: { schemas: { A: { properties: { $ref: { type: string }, type: { type: string }, x-y: { type: string } } } } }\n",
    );
    assert_eq!(component(&spec, "A").properties.keys().collect::<Vec<_>>(), ["$ref", "type", "x-y"]);
}

#[test]
fn a_part_that_is_used_twice_is_reported_once() {
    let (_, report) = read_files(&[(
        "openapi.yaml",
        "openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
paths:
  /pets: { get: { parameters: [{ $ref: '#/components/parameters/P' }], responses: {} }, put: { parameters: [{ $ref: '#/components/parameters/P' }], responses: {} } }
components:
  parameters:
    P: { name: p, in: qurey, schema: { type: string } }
",
    )]);
    assert!(report.contains("1 error\n"), "{report}");
}

#[test]
fn one_run_finds_all_diagnostics() {
    let (spec, report) = read_files(&[(
        "openapi.yaml",
        "openapi: 3.1.0
info: { title: {} }
paths: { /a: { get: { tags: 1, parameters: 2, requestBody: 3, responses: 4, security: 5 } } }
components: { schemas: { A: { type: x, properties: 6, items: 7 } } }
",
    )]);
    assert!(spec.is_some());
    assert!(report.ends_with("10 errors\n"), "{report}");
}
