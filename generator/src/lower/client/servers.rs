//! The servers of the API: the base URLs that a client can use, their variables, and operations with servers of their own.

use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::ir::{Docs, Server, ServerVariable, Setting};
use crate::lower::client::security::{BUILDER_METHODS, Schemes};
use crate::lower::naming::registry::{Role, Wanted, assign};
use crate::openapi::{self, Operation, Spec};
use crate::source::At;
use heck::ToShoutySnakeCase;
use indexmap::IndexMap;

/// The servers of an API.
pub struct Servers {
    /// The URL of the first, with its variables in braces.
    pub base_url: Option<String>,
    /// All of them, if there are several.
    pub servers: Vec<Server>,
    /// The variables of all of them.
    pub variables: Vec<ServerVariable>,
}

impl Servers {
    pub fn new(spec: &Spec, env_prefix: &str, security: &Schemes, diagnostics: &Diagnostics) -> Self {
        let first = spec.servers.first();
        let base_url = first.filter(|server| is_absolute(server)).map(|server| server.url.clone());
        if let (Some(first), None) = (first, &base_url) {
            report_incomplete_url(first, "every client must set its base URL", diagnostics);
        }
        let absolute: Vec<&openapi::Server> = spec.servers.iter().filter(|server| is_absolute(server)).collect();
        let several = if absolute.len() > 1 { absolute.as_slice() } else { &[] };
        let wanted: Vec<Wanted> = several.iter().map(|server| Wanted::new(server_name(server))).collect();
        let servers = several.iter().zip(assign(&wanted, Role::Module, &[])).map(|(server, named)| Server {
            constant: named.name.to_shouty_snake_case(),
            url: server.url.clone(),
            docs: Docs { description: server.description.clone(), ..Docs::default() },
        });
        Self { base_url, servers: servers.collect(), variables: variables(&absolute, env_prefix, security) }
    }

    /// The URL of an operation whose server isn't that of the client. Variables that only its own servers have are replaced by
    /// their defaults.
    pub fn of_operation(&self, operation: &Operation, diagnostics: &Diagnostics) -> Option<String> {
        let server = operation.servers.first()?;
        let is_known = |name: &str| self.variables.iter().any(|variable| variable.wire == name);
        let own = server.variables.iter().filter(|(name, _)| !is_known(name));
        let url = own.fold(server.url.clone(), |url, (name, variable)| url.replace(&format!("{{{name}}}"), &variable.default));
        if is_absolute(server) {
            return Some(url).filter(|url| Some(url) != self.base_url.as_ref());
        }
        let origin = self.base_url.as_deref().and_then(origin).filter(|_| url.starts_with('/') && !url.starts_with("//"));
        if origin.is_none() {
            report_incomplete_url(server, "the operation uses the base URL of the client", diagnostics);
        }
        Some(format!("{}{url}", origin?))
    }
}

/// Whether the URL of a server is absolute and has no undefined variable.
fn is_absolute(server: &openapi::Server) -> bool {
    let url = with_defaults(server);
    !url.contains('{') && (url.starts_with("http://") || url.starts_with("https://"))
}

fn with_defaults(server: &openapi::Server) -> String {
    let variables = server.variables.iter();
    variables.fold(server.url.clone(), |url, (name, variable)| url.replace(&format!("{{{name}}}"), &variable.default))
}

/// Scheme, host and port of a URL.
fn origin(url: &str) -> Option<&str> {
    let host = url.find("://")? + 3;
    Some(url[host..].find('/').map_or(url, |end| &url[..host + end]))
}

fn report_incomplete_url(server: &openapi::Server, consequence: &str, diagnostics: &Diagnostics) {
    let url = with_defaults(server);
    let (problem, help) = match url.contains('{') {
        true => ("has an undefined variable", "define the variable, or write a URL without it"),
        false => ("is relative", "write an absolute URL, such as https://api.example.com"),
    };
    let message = format!("server URL `{url}` {problem}");
    Diagnostic::new(Code::RelativeServer, At::Value(server.place.key("url")), message)
        .note(consequence)
        .help(help)
        .record(diagnostics);
}

/// The name of a server: its own, a short description, or its URL.
fn server_name(server: &openapi::Server) -> String {
    let is_short = |text: &&String| text.split_whitespace().count() <= 4 && text.contains(|c: char| c.is_ascii_alphabetic());
    let name = server.name.as_ref().or(server.description.as_ref()).filter(is_short);
    name.cloned().unwrap_or_else(|| with_defaults(server).trim_start_matches("https://").trim_start_matches("http://").to_owned())
}

/// The variables of some servers, each once: variables with the same name are the same.
fn variables(servers: &[&openapi::Server], env_prefix: &str, security: &Schemes) -> Vec<ServerVariable> {
    let mut all: IndexMap<&String, openapi::ServerVariable> = IndexMap::new();
    for (name, variable) in servers.iter().flat_map(|server| &server.variables) {
        let known = all.entry(name).or_insert_with(|| variable.clone());
        // If one server accepts any value, the variable does.
        match known.values.is_empty() || variable.values.is_empty() {
            true => known.values.clear(),
            false => known
                .values
                .extend(variable.values.iter().filter(|value| !known.values.contains(value)).cloned().collect::<Vec<_>>()),
        }
    }
    let taken: Vec<String> = BUILDER_METHODS.iter().map(|name| (*name).to_owned()).chain(security.setters()).collect();
    let wanted: Vec<Wanted> = all.keys().map(|name| Wanted::new(name.as_str())).collect();
    let named = assign(&wanted, Role::ServerVariable, &taken);
    let variables = all.into_iter().zip(named).map(|((wire, variable), named)| ServerVariable {
        wire: wire.clone(),
        setting: Setting { env: format!("{env_prefix}_{}", named.name.to_shouty_snake_case()), setter: named.name },
        default: variable.default,
        values: variable.values,
        docs: Docs { description: variable.description, ..Docs::default() },
    });
    variables.collect()
}
