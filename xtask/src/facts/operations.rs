//! Compares operations: their names, parameters, bodies, responses and credentials.

use anyhow::{Context, Result, ensure};
use generator::ir::{self, Api, ParameterLocation, SchemeKind};

use super::{
    document::{Facts, InFile, Member, Operation},
    report::Report,
    schemas::{Direction, Schemas, Scope},
    types::Py,
};

/// The names of the credentials in Python.
const BEARER: &str = "bearer_auth";
const CLIENT_CREDENTIALS: &str = "o_auth2";

/// Compares everything. It fails only if the facts contradict themselves.
pub fn compare(facts: &Facts, api: &Api) -> Result<Report> {
    let mut schemas = Schemas::new(facts, api);
    let expected = facts.operations.iter().map(|operation| (operation.id.clone(), operation));
    let resources = api.all_resources();
    let known = resources.iter().filter_map(|path| path.last()).flat_map(|resource| &resource.operations);
    let known = known.map(|operation| (operation.id.clone(), operation));
    for (place, fact, sdk) in schemas.report.pair(str::to_owned, expected, known) {
        schemas.report.counts.operations += 1;
        operation(&mut schemas, fact, sdk).with_context(|| format!("the facts about {place}"))?;
    }
    for model in facts.unreached() {
        schemas.report.differ(&format!("{} {}", model.file, model.it.name), "present", "not used by any operation");
    }
    Ok(schemas.report)
}

fn operation<'a>(schemas: &mut Schemas<'a>, fact: &'a Operation, sdk: &'a ir::Operation) -> Result<()> {
    let place = |part: &str| format!("{} {part}", fact.id);
    check_all_used(schemas, fact)?;
    let report = &mut schemas.report;
    report.same(&place("method"), &fact.method, sdk.method);
    report.same(&place("path"), without_names(&fact.path), without_names(&sdk.path));
    report.same(&place("security"), credentials(fact), schemes(schemas.api, sdk));
    path(schemas, fact, sdk)?;
    query(schemas, fact, sdk)?;
    headers(schemas, fact, sdk)?;
    body(schemas, fact, sdk)?;
    response(schemas, fact, sdk)
}

/// Checks that the facts use every argument and every field of its classes, and that every fixed header is one that is compared.
fn check_all_used(schemas: &Schemas, fact: &Operation) -> Result<()> {
    let is_used = |name: &String| {
        fact.path_args
            .values()
            .chain(fact.header_params.values())
            .chain(&fact.query_params)
            .chain(&fact.body_fields)
            .any(|it| it == name)
            || (fact.body.is_some() && name == "body")
    };
    for header in fact.fixed_headers.keys() {
        ensure!(matches!(&**header, "Accept" | "Content-Type"), "the fixed header `{header}` is not supported here");
    }
    for param in &fact.params {
        ensure!(is_used(&param.name), "the argument `{}` is not used", param.name);
    }
    for schema in fact.query_schema.iter().chain(&fact.body_schema) {
        for member in arguments(schemas, fact, schema)? {
            ensure!(is_used(&member.field.it.name), "`{}` of {schema} is not used", member.field.it.name);
        }
    }
    Ok(())
}

/// The fields of a class of arguments, or of all classes that it can be.
fn arguments<'a>(schemas: &Schemas<'a>, fact: &Operation, schema: &str) -> Result<Vec<Member<'a>>> {
    let model = schemas.facts.find(None, schema, &fact.folder())?;
    let Some(Py::Union(classes)) = &model.it.alias_of else { return schemas.facts.fields(model) };
    let mut fields = Vec::new();
    for class in classes {
        fields.extend(schemas.facts.fields(schemas.facts.find(None, &class.to_string(), model.file)?)?);
    }
    Ok(fields)
}

/// Compares arguments of the path by their positions.
fn path<'a>(schemas: &mut Schemas<'a>, fact: &'a Operation, sdk: &'a ir::Operation) -> Result<()> {
    let names = names(&fact.path).into_iter().zip(names(&sdk.path));
    for (index, (expected, wire)) in names.enumerate() {
        let name = fact.path_args.get(expected).with_context(|| format!("`{expected}` of the path has no argument"))?;
        let place = format!("{} path parameter {}", fact.id, index + 1);
        let known = sdk.arguments.iter().find(|known| known.location == ParameterLocation::Path && known.wire == wire);
        let Some(known) = known else {
            schemas.report.differ(&place, name, "missing");
            continue;
        };
        schemas.report.same(&place, name, &known.name);
        parameter(schemas, &place, fact, name, (known, true))?;
    }
    Ok(())
}

fn query<'a>(schemas: &mut Schemas<'a>, fact: &'a Operation, sdk: &'a ir::Operation) -> Result<()> {
    let mut expected = Vec::new();
    if let Some(schema) = &fact.query_schema {
        let fields = arguments(schemas, fact, schema)?;
        for name in &fact.query_params {
            let member = fields.iter().find(|member| member.field.it.name == *name);
            let member = member.with_context(|| format!("{schema} has no `{name}`"))?;
            expected.push((member.field.it.wire_name.clone(), name));
        }
    }
    parameters(schemas, fact, expected, sdk, ParameterLocation::Query)
}

fn headers<'a>(schemas: &mut Schemas<'a>, fact: &'a Operation, sdk: &'a ir::Operation) -> Result<()> {
    let expected = fact.header_params.iter().map(|(header, name)| (header.clone(), name)).collect();
    parameters(schemas, fact, expected, sdk, ParameterLocation::Header)
}

/// Compares the parameters of a location, found by their names on the wire.
fn parameters<'a>(
    schemas: &mut Schemas<'a>,
    fact: &'a Operation,
    expected: Vec<(String, &'a String)>,
    sdk: &'a ir::Operation,
    location: ParameterLocation,
) -> Result<()> {
    let known = sdk.arguments.iter().map(|known| (known, true)).chain(sdk.options.iter().map(|known| (known, false)));
    let known = known.filter(|(known, _)| known.location == location).map(|both| (both.0.wire.clone(), both));
    let word = if location == ParameterLocation::Header { "header" } else { "query" };
    for (place, name, known) in schemas.report.pair(|wire| format!("{} {word} {wire}", fact.id), expected, known) {
        parameter(schemas, &place, fact, name, known)?;
    }
    Ok(())
}

/// Compares an argument with a parameter and whether that is required.
fn parameter<'a>(
    schemas: &mut Schemas<'a>,
    place: &str,
    fact: &'a Operation,
    name: &str,
    (sdk, is_required): (&'a ir::Parameter, bool),
) -> Result<()> {
    schemas.report.counts.parameters += 1;
    let param = fact.param(name)?;
    schemas.report.same(place, requiredness(param.required), requiredness(is_required));
    let ty = InFile { it: param.ty.several(), file: "" };
    schemas.compare(place, ty, &sdk.ty, Scope { direction: Direction::Request, only: None })
}

fn body<'a>(schemas: &mut Schemas<'a>, fact: &'a Operation, sdk: &'a ir::Operation) -> Result<()> {
    let place = format!("{} body", fact.id);
    let has_body = fact.body.is_some() || !fact.body_fields.is_empty();
    let known = match &sdk.body {
        Some(body) if has_body => body,
        None if !has_body => return Ok(()),
        Some(_) => {
            schemas.report.differ(&place, "missing", "present");
            return Ok(());
        }
        None => {
            schemas.report.differ(&place, "present", "missing");
            return Ok(());
        }
    };
    schemas.report.same(&format!("{place}, its media type"), media_type(fact, "Content-Type"), &known.media_type);
    if fact.body.is_some() {
        return parameter_of_body(schemas, &place, fact, known);
    }
    // Python builds a body from its fields and sends it even if none is set.
    schemas.report.same(&place, requiredness(true), requiredness(known.required));
    let schema = fact.body_schema.as_deref().context("the body has no class")?;
    let model = schemas.facts.find(None, schema, &fact.folder())?;
    let scope = Scope { direction: Direction::Request, only: Some(&fact.body_fields) };
    schemas.named(&place, model, &known.ty, scope)
}

/// Compares the argument that is the whole body.
fn parameter_of_body<'a>(schemas: &mut Schemas<'a>, place: &str, fact: &'a Operation, sdk: &'a ir::Body) -> Result<()> {
    let param = fact.param("body")?;
    schemas.report.same(place, requiredness(param.required), requiredness(sdk.required));
    schemas.compare(place, InFile { it: &param.ty, file: "" }, &sdk.ty, Scope { direction: Direction::Request, only: None })
}

fn response<'a>(schemas: &mut Schemas<'a>, fact: &'a Operation, sdk: &'a ir::Operation) -> Result<()> {
    let place = format!("{} response", fact.id);
    let known = sdk.response.media_type.as_deref().unwrap_or("*/*");
    schemas.report.same(&format!("{place}, its media type"), media_type(fact, "Accept"), known);
    let scope = Scope { direction: Direction::Response, only: None };
    match &fact.returns {
        Py::Named(module, name) => {
            let model = schemas.facts.find(module.as_deref(), name, &fact.folder())?;
            schemas.named(&place, model, &sdk.response.ty, scope)
        }
        it => schemas.compare(&place, InFile { it, file: "" }, &sdk.response.ty, scope),
    }
}

fn media_type<'a>(fact: &'a Operation, header: &str) -> &'a str {
    fact.fixed_headers.get(header).map_or("application/json", |value| value.trim_matches('\''))
}

fn requiredness(is_required: bool) -> &'static str {
    if is_required { "required" } else { "optional" }
}

/// The path with `{}` for each of its parameters, since the names aren't sent.
fn without_names(path: &str) -> String {
    names(path).into_iter().fold(path.to_owned(), |path, name| path.replacen(&format!("{{{name}}}"), "{}", 1))
}

/// The names of a path's parameters, in order.
fn names(path: &str) -> Vec<&str> {
    path.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name).collect()
}

/// The credentials that an operation accepts: any, unless the facts list them.
fn credentials(fact: &Operation) -> String {
    match &fact.security {
        Some(expected) => alternatives(expected.split('\'').skip(1).step_by(2).map(str::to_owned).collect()),
        None => alternatives(vec![BEARER.to_owned(), CLIENT_CREDENTIALS.to_owned()]),
    }
}

/// The credentials that an operation of the SDK accepts.
fn schemes(api: &Api, sdk: &ir::Operation) -> String {
    let name = |index: &usize| match api.schemes[*index].kind {
        SchemeKind::Bearer => BEARER,
        SchemeKind::ClientCredentials { .. } => CLIENT_CREDENTIALS,
        SchemeKind::Basic => "basic",
        SchemeKind::Key { .. } => "a key",
    };
    alternatives(sdk.security.iter().map(|all| all.iter().map(name).collect::<Vec<_>>().join(" and ")).collect())
}

fn alternatives(mut all: Vec<String>) -> String {
    if all.is_empty() {
        all.push(String::new());
    }
    all.sort_unstable();
    all.iter().map(|one| if one.is_empty() { "no credential" } else { one }).collect::<Vec<_>>().join(" or ")
}
