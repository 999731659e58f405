//! `README.md`, for the users of the SDK: the same chapters for every API, with its own examples, and sections for its leaves.

use crate::ir::{Api, Body, BodyKind, Operation, Resource, Rule, Scheme, SchemeKind, Setting, Type, TypeKind};
use crate::render::docs::markdown::{code, for_rustdoc};
use crate::render::extras::examples::{Examples, crate_ident};
use crate::render::files::File;
use crate::render::leaves::{Leaf, Leaves};
use askama::Template;

#[derive(Template, Default)]
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

/// `README.md`
pub fn file(api: &Api, leaves: &Leaves) -> File {
    let calls = Calls { api, examples: Examples::new(api), paths: api.all_resources() };
    let list = calls.find(|operation| operation.page.is_some());
    let single = calls.find(|operation| operation.page.is_none() && operation.response.ty != Type::Unit);
    let description = api.docs.summary.as_ref().or(api.package.description.as_ref()).cloned();
    let mut readme = Readme {
        name: &api.crate_name,
        crate_ident: crate_ident(api).to_string(),
        description: for_rustdoc(&description.unwrap_or_else(|| format!("Client for {}.", api.title))),
        env_prefix: &api.env_prefix,
        example: single.map(|(path, operation)| calls.examples.program(path, operation)),
        options: list.or(single).map(|(path, operation)| calls.examples.with_options(path, operation)),
        settings: settings(api),
        base_url: api.base_url.as_deref().map(cell),
        has_unions: api.types.iter().any(|it| it.in_requests && matches!(it.kind, TypeKind::Union(_))),
        resources: api.resources.iter().filter_map(|top| Some((top.feature.as_deref()?, top.accessor.as_str()))).collect(),
        sample: sample(api),
        ..Readme::default()
    };
    leaves.iter().for_each(|leaf| readme.add(leaf, &calls));
    File { path: "README.md".to_owned(), text: readme.to_string() }
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

impl<'a> Readme<'a> {
    /// Adds what users have to know of a leaf.
    fn add(&mut self, leaf: Leaf, calls: &Calls<'a>) {
        let api = calls.api;
        match leaf {
            Leaf::Events | Leaf::JsonLines => self.stream = calls.stream(),
            Leaf::Headers => self.header = api.headers.first().map(|header| header.constant.as_str()),
            Leaf::Multipart => self.upload = calls.upload(),
            Leaf::OAuth2 => self.exchange = api.schemes.iter().find_map(exchanged),
            Leaf::Pagination => {
                self.list = calls.program(|operation| operation.page.is_some());
                self.has_numbered_lists = api.paginations.iter().any(|it| is_numbered(&it.rule));
            }
            Leaf::Security => {
                let setting = api.schemes.iter().find_map(plain_setting);
                self.setter = setting.map(|setting| setting.setter.as_str());
                self.env = setting.map(|setting| setting.env.as_str());
            }
            Leaf::Servers => self.servers = api.servers.iter().map(|server| server.constant.as_str()).collect(),
            Leaf::TokenProvider => self.provider = api.schemes.iter().find_map(|scheme| scheme.provider_setter.as_deref()),
            // A value of these types, a form and an authenticated request look like any other.
            Leaf::BasicAuth | Leaf::Date | Leaf::Form | Leaf::QueryMethod | Leaf::Timestamp | Leaf::Uuid => {}
        }
    }
}

/// The calls of an API, to choose examples from.
struct Calls<'a> {
    api: &'a Api,
    examples: Examples<'a>,
    paths: Vec<Vec<&'a Resource>>,
}

impl<'a> Calls<'a> {
    /// Every operation, with the resources from the top to its own.
    fn all(&self) -> impl Iterator<Item = (&[&'a Resource], &'a Operation)> {
        self.paths.iter().flat_map(|path| {
            let operations = path.last().map(|resource| resource.operations.as_slice()).unwrap_or_default();
            operations.iter().map(|operation| (path.as_slice(), operation))
        })
    }

    fn find(&self, is_wanted: impl Fn(&Operation) -> bool) -> Option<(&[&'a Resource], &'a Operation)> {
        self.all().find(|(_, operation)| is_wanted(operation))
    }

    /// A program that calls the first such operation.
    fn program(&self, is_wanted: impl Fn(&Operation) -> bool) -> Option<String> {
        self.find(is_wanted).map(|(path, operation)| self.examples.program(path, operation))
    }

    /// The method that opens a stream, and a program that reads it. Where the response can also be read as JSON, the program would.
    fn stream(&self) -> Option<(&'a str, String)> {
        self.all().find_map(|(path, operation)| {
            let stream = operation.response.stream.as_ref().filter(|_| operation.response.ty == Type::Bytes)?;
            Some((stream.method(), self.examples.program(path, operation)))
        })
    }

    /// A program that sends a file.
    fn upload(&self) -> Option<String> {
        self.program(|operation| operation.body.as_ref().is_some_and(|body| requires_file(self.api, body)))
    }
}

/// Whether a multipart body requires a file.
fn requires_file(api: &Api, body: &Body) -> bool {
    let (BodyKind::Multipart(_), Type::Named(id)) = (&body.kind, &body.ty) else { return false };
    match &api.type_def(*id).kind {
        TypeKind::Struct(object) => object.fields.iter().any(|field| field.presence.is_required() && field.ty == Type::File),
        TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Newtype(_) => false,
    }
}

/// The client ID and the client secret that are exchanged for access tokens.
fn exchanged(scheme: &Scheme) -> Option<[&Setting; 2]> {
    match (&scheme.kind, scheme.settings.as_slice()) {
        (SchemeKind::ClientCredentials { .. }, [id, secret]) => Some([id, secret]),
        _ => None,
    }
}

/// The setting of a credential that is sent as it is.
fn plain_setting(scheme: &Scheme) -> Option<&Setting> {
    match scheme.kind {
        SchemeKind::Bearer | SchemeKind::Key { .. } => scheme.settings.first(),
        SchemeKind::Basic | SchemeKind::ClientCredentials { .. } => None,
    }
}

/// Whether the pages of a list are requested by a number.
fn is_numbered(rule: &Rule) -> bool {
    match rule {
        Rule::Offset { .. } | Rule::Page { .. } => true,
        Rule::Cursor { .. } | Rule::Url { .. } => false,
    }
}

/// A value in a row of a table.
fn cell(value: &str) -> String {
    code(value).replace('|', "\\|")
}

/// The settings of a client: the environment variable, the setter, and the meaning.
fn settings(api: &Api) -> Vec<(&str, &str, String)> {
    let of_schemes = api.schemes.iter().flat_map(|scheme| {
        let meanings = match &scheme.kind {
            SchemeKind::Bearer => vec!["bearer token".to_owned()],
            SchemeKind::Basic => vec!["user name".to_owned(), "password".to_owned()],
            SchemeKind::Key { location, wire } => {
                vec![format!("API key, sent in the {} {}", location.word(), cell(wire))]
            }
            SchemeKind::ClientCredentials { .. } => {
                vec!["OAuth 2 client ID, exchanged for access tokens".to_owned(), "OAuth 2 client secret".to_owned()]
            }
        };
        scheme.settings.iter().zip(meanings)
    });
    let of_servers = api.variables.iter().map(|variable| {
        let wire = cell(&format!("{{{}}}", variable.wire));
        (&variable.setting, format!("{wire} in the server's URL; default: {}", cell(&variable.default)))
    });
    of_schemes.chain(of_servers).map(|(setting, meaning)| (setting.env.as_str(), setting.setter.as_str(), meaning)).collect()
}
