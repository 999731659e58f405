//! What makes the files a crate: `Cargo.toml` and the README for its users.

use crate::ir::{Api, BodyKind, Dependency, Format, Operation, Resource, Rule, SchemeKind, Setting, Type, TypeKind};
use crate::render::docs::markdown::code;
use crate::render::extras::examples::{Examples, crate_ident};
use crate::render::files::File;
use crate::render::files::Target;
use crate::render::runtime;
use askama::Template;

#[derive(Template)]
#[template(path = "Cargo.toml.jinja")]
struct Manifest<'a> {
    name: &'a str,
    version: &'a str,
    fields: Vec<(&'static str, String)>,
    features: Vec<&'a str>,
    uses_jiff: bool,
    uses_uuid: bool,
    uses_base64: bool,
    uses_query_method: bool,
    benches: Vec<String>,
    dev_dependencies: Vec<(&'a str, String)>,
    standalone: bool,
}

#[derive(Template)]
#[template(path = "README.md.jinja")]
struct Readme<'a> {
    name: &'a str,
    crate_ident: String,
    description: String,
    setter: Option<&'a str>,
    env: Option<&'a str>,
    exchange: Option<[&'a Setting; 2]>,
    env_prefix: &'a str,
    example: Option<String>,
    list: Option<String>,
    has_numbered_lists: bool,
    options: Option<String>,
    provider: Option<&'a str>,
    settings: Vec<(&'a str, &'a str, String)>,
    base_url: Option<String>,
    servers: Vec<&'a str>,
    has_unions: bool,
    upload: Option<String>,
    header: Option<&'a str>,
    stream: Option<(&'a str, String)>,
    resources: Vec<(&'a str, &'a str)>,
    /// A model, and one of its fields that a string converts into.
    sample: Option<(&'a str, &'a str)>,
}

/// `Cargo.toml` and `README.md`
pub fn files(api: &Api, target: &Target) -> Vec<File> {
    vec![manifest(api, target), File { path: "README.md".to_owned(), text: readme(api) }]
}

fn features(api: &Api) -> Vec<&str> {
    api.resources.iter().filter_map(|resource| resource.feature.as_deref()).collect()
}

/// `Cargo.toml`
pub fn manifest(api: &Api, target: &Target) -> File {
    let package = &api.package;
    let single = |key, value: &Option<String>| value.as_ref().map(|value| (key, quoted(value)));
    let list = |key, values: &[String]| {
        let values: Vec<String> = values.iter().map(|value| quoted(value)).collect();
        (!values.is_empty()).then(|| (key, format!("[{}]", values.join(", "))))
    };
    let description = package.description.clone().unwrap_or_else(|| format!("Client for {}", api.title));
    let fields = [
        Some(("description", quoted(&description))),
        single("license", &package.license),
        single("repository", &package.repository),
        single("homepage", &package.homepage),
        single("documentation", &package.documentation),
        list("keywords", &package.keywords),
        list("categories", &package.categories),
    ];
    // The wire tests need these in any case.
    let mut dev_dependencies =
        vec![("insta", quoted("1")), ("tokio", r#"{ version = "1", features = ["macros", "rt-multi-thread"] }"#.to_owned())];
    for (name, dependency) in &package.dev_dependencies {
        dev_dependencies.retain(|(known, _)| known != name);
        dev_dependencies.push((name, dependency_value(dependency)));
    }
    dev_dependencies.sort_by_key(|(name, _)| *name);
    let manifest = Manifest {
        name: &api.crate_name,
        version: &api.version,
        fields: fields.into_iter().flatten().collect(),
        features: features(api),
        uses_jiff: runtime::uses_jiff(api),
        uses_uuid: runtime::uses(api, Format::Uuid),
        uses_base64: runtime::uses_exchange(api) || runtime::uses_basic(api),
        uses_query_method: runtime::uses_query_method(api),
        benches: package.benches.iter().map(|name| quoted(name)).collect(),
        dev_dependencies,
        standalone: target.standalone,
    };
    File { path: "Cargo.toml".to_owned(), text: manifest.to_string() }
}

fn dependency_value(dependency: &Dependency) -> String {
    if dependency.features.is_empty() && dependency.default_features {
        return quoted(&dependency.version);
    }
    let mut parts = vec![format!("version = {}", quoted(&dependency.version))];
    if !dependency.default_features {
        parts.push("default-features = false".to_owned());
    }
    if !dependency.features.is_empty() {
        let features: Vec<String> = dependency.features.iter().map(|feature| quoted(feature)).collect();
        parts.push(format!("features = [{}]", features.join(", ")));
    }
    format!("{{ {} }}", parts.join(", "))
}

/// A text as a basic string of TOML (TOML 1.0, "String").
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            c if c.is_control() => quoted.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

fn readme(api: &Api) -> String {
    let examples = Examples::new(api);
    let ways = api.all_resources();
    let calls = || {
        ways.iter()
            .filter_map(|way: &Vec<&Resource>| way.last().map(|resource| (way, resource)))
            .flat_map(|(way, resource)| resource.operations.iter().map(move |operation| (way, operation)))
    };
    let single = calls().find(|(_, operation)| operation.page.is_none() && operation.response.ty != Type::Unit);
    let list = calls().find(|(_, operation)| operation.page.is_some());
    let program = |is_meant: &dyn Fn(&Operation) -> bool| {
        calls().find(|(_, operation)| is_meant(operation)).map(|(way, operation)| examples.program(way, operation))
    };
    let stream = calls().find_map(|(way, operation)| {
        let stream = operation.response.stream.as_ref().filter(|_| operation.response.ty == Type::Bytes)?;
        Some((stream.method(), examples.program(way, operation)))
    });
    let description = api.docs.summary.clone().or_else(|| api.package.description.clone());
    let setting = api
        .schemes
        .iter()
        .find(|scheme| matches!(scheme.kind, SchemeKind::Bearer | SchemeKind::Key { .. }))
        .and_then(|scheme| scheme.settings.first());
    let exchange = api.schemes.iter().find_map(|scheme| match (&scheme.kind, scheme.settings.as_slice()) {
        (SchemeKind::ClientCredentials { .. }, [id, secret]) => Some([id, secret]),
        _ => None,
    });
    let readme = Readme {
        name: &api.crate_name,
        crate_ident: crate_ident(api).to_string(),
        description: crate::render::docs::markdown::for_rustdoc(
            &description.unwrap_or_else(|| format!("Client for {}.", api.title)),
        ),
        setter: setting.map(|setting| setting.setter.as_str()),
        env: setting.map(|setting| setting.env.as_str()),
        exchange,
        env_prefix: &api.env_prefix,
        example: single.map(|(way, operation)| examples.program(way, operation)),
        list: list.map(|(way, operation)| examples.program(way, operation)),
        has_numbered_lists: api.paginations.iter().any(|it| matches!(it.rule, Rule::Offset { .. } | Rule::Page { .. })),
        options: list.or(single).map(|(way, operation)| examples.with_options(way, operation)),
        provider: api.schemes.iter().find_map(|scheme| scheme.provider_setter.as_deref()),
        settings: settings(api),
        base_url: api.base_url.as_deref().map(cell),
        servers: api.servers.iter().map(|server| server.constant.as_str()).collect(),
        has_unions: api.types.iter().any(|it| it.in_requests && matches!(it.kind, TypeKind::Union(_))),
        upload: program(&|operation| {
            let parts = operation.body.as_ref().filter(|body| matches!(body.kind, BodyKind::Multipart(_)));
            parts.is_some_and(|body| requires_file(api, &body.ty))
        }),
        header: api.headers.first().map(|header| header.constant.as_str()),
        stream,
        resources: api.resources.iter().filter_map(|top| Some((top.feature.as_deref()?, top.accessor.as_str()))).collect(),
        sample: sample(api),
    };
    readme.to_string()
}

/// The first model that only comes in responses and has a field that a string converts into.
fn sample(api: &Api) -> Option<(&str, &str)> {
    let takes_string = |ty: &Type| match ty {
        Type::Named(id) => matches!(&api.type_def(*id).kind, TypeKind::Newtype(newtype) if newtype.ty == Type::String),
        _ => *ty == Type::String,
    };
    api.types.iter().filter(|it| !it.in_requests).find_map(|it| {
        let TypeKind::Struct(object) = &it.kind else { return None };
        let field = object.fields.iter().find(|field| field.presence.is_required() && takes_string(&field.ty))?;
        Some((it.name.as_str(), field.name.as_str()))
    })
}

/// Text in a row of a table.
fn cell(text: &str) -> String {
    code(text).replace('|', "\\|")
}

/// What a client is told of: its variable, its setter, and what it is.
fn settings(api: &Api) -> Vec<(&str, &str, String)> {
    let of_schemes = api.schemes.iter().flat_map(|scheme| {
        let what = match &scheme.kind {
            SchemeKind::Bearer => vec!["a bearer token".to_owned()],
            SchemeKind::Basic => vec!["a user name".to_owned(), "its password".to_owned()],
            SchemeKind::Key { location, wire } => {
                vec![format!("a key, for the {} {}", location.word(), cell(wire))]
            }
            SchemeKind::ClientCredentials { .. } => {
                vec!["an OAuth 2 client, which is exchanged for a token".to_owned(), "its secret".to_owned()]
            }
        };
        scheme.settings.iter().zip(what)
    });
    let of_servers = api.variables.iter().map(|variable| {
        let wire = cell(&format!("{{{}}}", variable.wire));
        (&variable.setting, format!("{wire} of the address, {} by default", cell(&variable.default)))
    });
    of_schemes.chain(of_servers).map(|(setting, what)| (setting.env.as_str(), setting.setter.as_str(), what)).collect()
}

/// Whether a model can't do without a file.
fn requires_file(api: &Api, ty: &Type) -> bool {
    let Type::Named(id) = ty else { return false };
    match &api.type_def(*id).kind {
        TypeKind::Struct(object) => object.fields.iter().any(|field| field.presence.is_required() && field.ty == Type::File),
        _ => false,
    }
}
