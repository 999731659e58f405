//! Which credentials exist, and which of them an operation can go out with.

use super::names::{Role, Wanted, assign};
use crate::diagnostics::{Code, Diagnostic, Faults};
use crate::ir::{Docs, Scheme, SchemeKind, Setting};
use crate::openapi::{self, Requirement, Spec};
use crate::source::At;
use heck::ToShoutySnakeCase;

/// The schemes that the SDK can apply.
pub struct Schemes {
    pub schemes: Vec<Scheme>,
}

impl Schemes {
    pub fn new(spec: &Spec, env_prefix: &str, faults: &Faults) -> Self {
        let supported: Vec<_> = spec
            .components
            .security_schemes
            .iter()
            .filter_map(|(id, scheme)| Some((id, scheme, kind(id, scheme, faults)?)))
            .collect();
        let wanted: Vec<_> = supported.iter().map(|(id, _, kind)| Wanted::new(kind.name(id, &supported))).collect();
        let methods = || BUILDER_METHODS.iter().map(|name| (*name).to_owned());
        let taken: Vec<String> = methods().chain(EXCHANGE.map(str::to_owned)).collect();
        let names: Vec<String> = assign(&wanted, Role::Credential, &taken).into_iter().map(|named| named.name).collect();

        let is_only_exchange = supported.iter().filter(|(_, _, kind)| matches!(kind, Kind::ClientCredentials(_))).count() == 1;
        let more = supported.iter().zip(&names).flat_map(|((_, _, kind), name)| match kind {
            Kind::ClientCredentials(_) if is_only_exchange => EXCHANGE.map(str::to_owned).to_vec(),
            Kind::ClientCredentials(_) => EXCHANGE.map(|setter| format!("{name}_{setter}")).to_vec(),
            Kind::Bearer | Kind::Token => vec![format!("{name}_provider")],
        });
        let more: Vec<_> = more.map(Wanted::new).collect();
        let taken: Vec<String> = methods().chain(names.iter().cloned()).collect();
        let mut more = assign(&more, Role::Credential, &taken).into_iter().map(|named| named.name);

        let schemes = supported.into_iter().zip(names).map(|((id, scheme, kind), name)| {
            let setting = |setter: String| Setting { env: format!("{env_prefix}_{}", setter.to_shouty_snake_case()), setter };
            let mut next = || more.next().unwrap_or_default();
            let (settings, kind) = match kind {
                Kind::Bearer | Kind::Token => (vec![setting(name.clone())], SchemeKind::Bearer),
                Kind::ClientCredentials(token_url) => {
                    let settings = vec![setting(next()), setting(next())];
                    (settings, SchemeKind::ClientCredentials { token_url, token_url_setter: next(), scope_setter: next() })
                }
            };
            let docs = Docs { description: scheme.description.clone(), ..Docs::default() };
            Scheme { id: id.clone(), name, settings, provider_setter: next(), docs, kind }
        });
        Self { schemes: schemes.collect() }
    }

    /// The alternatives of a list of requirements that the SDK can meet, as indices. One without any scheme stays: it says that
    /// the operation may be called without a credential.
    pub fn lower(&self, requirements: &[Requirement]) -> Vec<Vec<usize>> {
        let index = |id: &String| self.schemes.iter().position(|scheme| scheme.id == *id);
        requirements.iter().filter_map(|requirement| requirement.schemes.keys().map(index).collect()).collect()
    }
}

/// What the client's builder has for an exchange of tokens. Where there are several exchanges, the scheme's name is in front.
const EXCHANGE: [&str; 5] = ["client_id", "client_secret", "token_url", "token_scope", "token_provider"];

/// What the client's builder has anyway.
const BUILDER_METHODS: &[&str] = &[
    "from_env",
    "base_url",
    "options",
    "timeout",
    "deadline",
    "max_retries",
    "max_answer_size",
    "header",
    "query",
    "transport",
    "http_client",
    "connect_timeout",
    "allow_plain_http",
    "waits",
    "build",
    "default",
];

/// How a scheme is met, before it has a name.
enum Kind {
    /// A key that goes out as a bearer token.
    Bearer,
    /// A token that the caller got in a way that needs a person, such as OAuth 2 with a login.
    Token,
    /// An exchange at this address.
    ClientCredentials(String),
}

impl Kind {
    /// A single bearer scheme is what everybody calls an API key, whatever the description names it.
    fn name(&self, id: &str, all: &[(&String, &openapi::Scheme, Kind)]) -> String {
        let bearers = all.iter().filter(|(_, _, kind)| matches!(kind, Kind::Bearer)).count();
        match self {
            Kind::Bearer if bearers == 1 => "api_key".to_owned(),
            Kind::Token if !id.to_lowercase().ends_with("token") => format!("{id}_token"),
            _ => id.to_owned(),
        }
    }
}

fn kind(id: &str, scheme: &openapi::Scheme, faults: &Faults) -> Option<Kind> {
    let unsupported = match &scheme.kind {
        openapi::SchemeKind::Http { scheme, .. } if scheme == "bearer" => return Some(Kind::Bearer),
        openapi::SchemeKind::OAuth2(flows) => {
            let token_url = flows.client_credentials.as_ref().and_then(|flow| flow.token_url.clone());
            return Some(token_url.map_or(Kind::Token, Kind::ClientCredentials));
        }
        openapi::SchemeKind::OpenIdConnect { .. } => return Some(Kind::Token),
        openapi::SchemeKind::Http { scheme, .. } => format!("HTTP authentication `{scheme}`"),
        openapi::SchemeKind::ApiKey { .. } => "an API key in a parameter".to_owned(),
        openapi::SchemeKind::MutualTls => "a client certificate".to_owned(),
    };
    Diagnostic::new(
        Code::UnsupportedScheme,
        At::Key(scheme.place.clone()),
        format!("the SDK can't apply the security scheme `{id}` yet: {unsupported}"),
    )
    .note("operations go out with their other alternatives; one without any goes out with what the caller puts into its headers")
    .record(faults);
    None
}
