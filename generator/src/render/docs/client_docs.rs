//! The docs of the client and its builder: settings, credentials, servers.

use super::doc_comment::{text, wrap};
use super::markdown::{code, for_rustdoc};
use crate::ir::{Api, ParameterLocation, Scheme, SchemeKind, Server, ServerVariable};

/// The client.
pub fn client(api: &Api) -> String {
    format!("{} client. It is cheap to clone, and clones share their connections.", for_rustdoc(&api.title))
}

/// `Client::from_env`
pub fn from_env(api: &Api) -> String {
    let prefix = &api.env_prefix;
    let mut lines =
        vec!["Creates a client that is configured by environment variables. An empty variable counts as unset.\n".to_owned()];
    let settings = api.schemes.iter().flat_map(|scheme| &scheme.settings);
    for setting in settings.chain(api.variables.iter().map(|variable| &variable.setting)) {
        lines.push(format!("- `{}`: see [`ClientBuilder::{}`]", setting.env, setting.setter));
    }
    lines.push(format!("- `{prefix}_BASE_URL`: see [`ClientBuilder::base_url`]"));
    lines.push(format!("- `{prefix}_CUSTOM_HEADERS`: headers for every request, one per line, as `Name: value`"));
    lines.push("\n# Errors\n\nReturns [`Error::Configuration`] if a variable has an invalid value.".to_owned());
    lines.join("\n")
}

/// `ClientBuilder::base_url`
pub fn base_url(api: &Api) -> String {
    let mut sentences = vec![match &api.base_url {
        Some(url) => format!("Sets the base URL. The default is {}.", code(url)),
        None => "Sets the base URL, which has no default.".to_owned(),
    }];
    if !api.servers.is_empty() {
        sentences.push("[`servers`] has the URLs of the API's document.".to_owned());
    }
    sentences.push("Its path is prepended to the path of every request.".to_owned());
    if api.operations().any(|operation| operation.server.is_some()) {
        sentences.push("It also applies to operations with a server of their own.".to_owned());
    }
    wrap(&sentences.join(" "))
}

/// The setter of a variable of the server's URL.
pub fn variable(variable: &ServerVariable) -> String {
    let wire = code(&format!("{{{}}}", variable.wire));
    let mut docs = text(&variable.docs, &format!("Sets {wire} in the server's URL."));
    docs.push_str(&format!("\n\nDefault: {}.", code(&variable.default)));
    if !variable.values.is_empty() {
        let values: Vec<String> = variable.values.iter().map(|value| code(value)).collect();
        docs.push_str(&format!(" One of {}.", values.join(", ")));
    }
    docs
}

/// The constant of a server.
pub fn server(server: &Server) -> String {
    text(&server.docs, &code(&server.url))
}

/// The static of a security scheme.
pub fn scheme(scheme: &Scheme) -> String {
    text(&scheme.docs, &format!("The security scheme {}.", code(&scheme.id)))
}

/// The setter of a part of a credential, by its index among the scheme's settings.
pub fn credential(scheme: &Scheme, index: usize) -> String {
    let of_scheme = of_scheme(scheme);
    let sentence = match (&scheme.kind, index) {
        (SchemeKind::Bearer, _) => format!("Sets the bearer token {of_scheme} (RFC 6750 §2.1)."),
        (SchemeKind::Basic, 0) => {
            format!("Sets the user name {of_scheme}. It is sent with the password as HTTP basic authentication (RFC 7617 §2).")
        }
        (SchemeKind::Basic, _) => format!("Sets the password {of_scheme}. The default is an empty password."),
        (SchemeKind::Key { location, wire }, _) => {
            let place = match location {
                ParameterLocation::Path | ParameterLocation::Query => "query parameter",
                ParameterLocation::Header => "header",
                ParameterLocation::Cookie => "cookie",
            };
            format!("Sets the API key {of_scheme}, which is sent in the {place} {}.", code(wire))
        }
        (SchemeKind::ClientCredentials { .. }, 0) => {
            format!("Sets the client ID {of_scheme}. It is exchanged for access tokens with the client secret (RFC 6749 §4.4).")
        }
        (SchemeKind::ClientCredentials { .. }, _) => format!("Sets the client secret {of_scheme}."),
    };
    let sentence = wrap(&sentence);
    let described = text(&scheme.docs, "");
    if described.is_empty() { sentence } else { format!("{sentence}\n\n{described}") }
}

/// The setter of the URL that access tokens are requested from.
pub fn token_url(scheme: &Scheme, url: &str) -> String {
    wrap(&format!(
        "Sets the token URL {}. The default is {}. With a custom base URL, it is resolved against that if the document has API and token \
         endpoint on the same server.",
        of_scheme(scheme),
        code(url)
    ))
}

/// The setter of the scope of access tokens.
pub fn token_scope(scheme: &Scheme) -> String {
    wrap(&format!(
        "Sets the scope of the access tokens {}, separated by spaces (RFC 6749 §3.3). By default, the server chooses it.",
        of_scheme(scheme)
    ))
}

/// The setter of a token provider.
pub fn token_provider(scheme: &Scheme) -> String {
    let settings: Vec<String> = scheme.settings.iter().map(|setting| format!("[`{0}`](Self::{0})", setting.setter)).collect();
    wrap(&format!(
        "Uses a custom [`TokenProvider`](crate::TokenProvider) {} instead of {}.",
        for_scheme(scheme),
        settings.join(" and ")
    ))
}

fn of_scheme(scheme: &Scheme) -> String {
    format!("of the scheme {}", code(&scheme.id))
}

fn for_scheme(scheme: &Scheme) -> String {
    format!("for the scheme {}", code(&scheme.id))
}
