//! Which credentials a client can have, and which of them each operation accepts.

use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::ir::{Docs, ParameterLocation, Scheme, SchemeKind, Setting};
use crate::lower::naming::registry::{Role, Wanted, assign};
use crate::openapi::{self, Requirement, Spec};
use crate::source::At;
use heck::ToShoutySnakeCase;

/// The security schemes that the SDK supports.
pub struct Schemes {
    pub schemes: Vec<Scheme>,
    /// Schemes that the transport handles, by client certificates.
    transport_schemes: Vec<String>,
}

impl Schemes {
    pub fn new(spec: &Spec, env_prefix: &str, diagnostics: &Diagnostics) -> Self {
        let schemes = &spec.components.security_schemes;
        let supported: Vec<_> =
            schemes.iter().filter_map(|(id, scheme)| Some((id, scheme, credential_kind(id, scheme, diagnostics)?))).collect();
        let transport_schemes = schemes.iter().filter(|(_, scheme)| matches!(scheme.kind, openapi::SchemeKind::MutualTls));
        let transport_schemes = transport_schemes.map(|(id, _)| id.clone()).collect();
        let wanted: Vec<_> = supported.iter().map(|(id, _, kind)| Wanted::new(kind.name(id, &supported))).collect();
        let methods = || BUILDER_METHODS.iter().map(|name| (*name).to_owned());
        let taken: Vec<String> = methods().chain(EXCHANGE.map(str::to_owned)).chain(BASIC.map(str::to_owned)).collect();
        let names: Vec<String> = assign(&wanted, Role::Credential, &taken).into_iter().map(|named| named.name).collect();

        let count = |is: fn(&CredentialKind) -> bool| supported.iter().filter(|(_, _, kind)| is(kind)).count();
        let is_only_exchange = count(|kind| matches!(kind, CredentialKind::ClientCredentials(_))) == 1;
        let is_only_basic = count(|kind| matches!(kind, CredentialKind::Basic)) == 1;
        let scheme_setters = |name: &str, setters: &[&str], is_only: bool| {
            let setter = |setter: &&str| if is_only { (*setter).to_owned() } else { format!("{name}_{setter}") };
            setters.iter().map(setter).collect()
        };
        let more = supported.iter().zip(&names).flat_map(|((_, _, kind), name)| match kind {
            CredentialKind::ClientCredentials(_) => scheme_setters(name, &EXCHANGE, is_only_exchange),
            CredentialKind::Basic => scheme_setters(name, &BASIC, is_only_basic),
            CredentialKind::Bearer | CredentialKind::Token => vec![format!("{name}_provider")],
            CredentialKind::Key(..) => Vec::new(),
        });
        let more: Vec<_> = more.map(Wanted::new).collect();
        let taken: Vec<String> = methods().chain(names.iter().cloned()).collect();
        let mut more = assign(&more, Role::Credential, &taken).into_iter().map(|named| named.name);

        let schemes = supported.into_iter().zip(names).map(|((id, scheme, kind), name)| {
            let setting = |setter: String| Setting { env: format!("{env_prefix}_{}", setter.to_shouty_snake_case()), setter };
            let mut next = || more.next().unwrap_or_default();
            let (settings, kind, provider_setter) = match kind {
                CredentialKind::Bearer | CredentialKind::Token => (vec![setting(name.clone())], SchemeKind::Bearer, Some(next())),
                CredentialKind::Basic => (vec![setting(next()), setting(next())], SchemeKind::Basic, None),
                CredentialKind::Key(location, wire) => (vec![setting(name.clone())], SchemeKind::Key { location, wire }, None),
                CredentialKind::ClientCredentials(token_url) => {
                    let settings = vec![setting(next()), setting(next())];
                    let (token_url_setter, scope_setter) = (next(), next());
                    (settings, SchemeKind::ClientCredentials { token_url, token_url_setter, scope_setter }, Some(next()))
                }
            };
            let docs = Docs { description: scheme.description.clone(), ..Docs::default() };
            Scheme { id: id.clone(), name, settings, provider_setter, docs, kind }
        });
        Self { schemes: schemes.collect(), transport_schemes }
    }

    /// The alternatives of a list of requirements that the SDK supports, as indices. An empty alternative stays: the operation
    /// may be called without a credential.
    pub fn lower(&self, requirements: &[Requirement]) -> Vec<Vec<usize>> {
        requirements
            .iter()
            .filter_map(|requirement| self.alternative(requirement))
            .filter(|all| self.find_conflict(all).is_none())
            .collect()
    }

    /// The methods of the client's builder that set credentials.
    pub fn setters(&self) -> impl Iterator<Item = String> {
        self.schemes.iter().flat_map(|scheme| {
            let settings = scheme.settings.iter().map(|setting| &setting.setter).chain(&scheme.provider_setter);
            let exchange = match &scheme.kind {
                SchemeKind::ClientCredentials { token_url_setter, scope_setter, .. } => vec![token_url_setter, scope_setter],
                _ => Vec::new(),
            };
            settings.chain(exchange).cloned()
        })
    }

    /// The schemes that an alternative needs together. None if the SDK doesn't support all of them.
    fn alternative(&self, requirement: &Requirement) -> Option<Vec<usize>> {
        let ids = requirement.schemes.keys().filter(|id| !self.transport_schemes.contains(id));
        ids.map(|id| self.schemes.iter().position(|scheme| scheme.id == *id)).collect()
    }

    /// Two schemes that set the same header, parameter or cookie.
    fn find_conflict(&self, together: &[usize]) -> Option<(&Scheme, &Scheme)> {
        let schemes: Vec<&Scheme> = together.iter().filter_map(|index| self.schemes.get(*index)).collect();
        schemes.iter().enumerate().find_map(|(index, scheme)| {
            let other = schemes[..index].iter().find(|other| credential_location(other) == credential_location(scheme))?;
            Some((*other, *scheme))
        })
    }

    /// Reports requirements that aren't supported.
    pub fn check(&self, spec: &Spec, diagnostics: &Diagnostics) {
        let is_known = |id: &String| spec.components.security_schemes.contains_key(id);
        let lists = spec.operations().filter_map(|operation| operation.security.as_deref());
        for requirements in [spec.security.as_slice()].into_iter().chain(lists) {
            for requirement in requirements {
                let conflict = self
                    .alternative(requirement)
                    .and_then(|together| self.find_conflict(&together).map(|(one, other)| (one.id.clone(), other.id.clone())));
                if let Some((one, other)) = conflict {
                    let message =
                        format!("security schemes `{one}` and `{other}` conflict: both set the same header, parameter or cookie");
                    Diagnostic::new(Code::UnmetSecurity, At::Value(requirement.place.clone()), message)
                        .note("this alternative is ignored")
                        .help("if either is enough, make them separate items of the list")
                        .record(diagnostics);
                }
            }
            let are_known = requirements.iter().flat_map(|requirement| requirement.schemes.keys()).all(is_known);
            if let (Some(first), true) = (requirements.first().filter(|_| are_known), self.lower(requirements).is_empty()) {
                let message = "none of these security requirements is supported";
                Diagnostic::new(Code::UnmetSecurity, At::Value(first.place.clone()), message)
                    .note("requests carry no credential of the client, only the headers that the caller sets")
                    .record(diagnostics);
            }
        }
    }
}

/// Where a credential is sent. There is one `Authorization` header, and names of cookies and query parameters are case-sensitive.
fn credential_location(scheme: &Scheme) -> (ParameterLocation, String) {
    match &scheme.kind {
        SchemeKind::Key { location: ParameterLocation::Header, wire } => (ParameterLocation::Header, wire.to_ascii_lowercase()),
        SchemeKind::Key { location, wire } => (*location, wire.clone()),
        SchemeKind::Bearer | SchemeKind::Basic | SchemeKind::ClientCredentials { .. } => {
            (ParameterLocation::Header, "authorization".to_owned())
        }
    }
}

/// Setters for a user name and a password. If there are several such schemes, the name of the scheme is the prefix.
const BASIC: [&str; 2] = ["username", "password"];

/// Setters for the client credentials grant. If there are several such schemes, the name of the scheme is the prefix.
const EXCHANGE: [&str; 5] = ["client_id", "client_secret", "token_url", "token_scope", "token_provider"];

/// The methods that every client builder has.
pub(in crate::lower) const BUILDER_METHODS: &[&str] = &[
    "from_env",
    "base_url",
    "options",
    "timeout",
    "deadline",
    "max_retries",
    "max_response_size",
    "header",
    "query",
    "transport",
    "http_client",
    "connect_timeout",
    "allow_plain_http",
    "sleep",
    "build",
    "default",
];

/// How a scheme is supported, before it has a name.
enum CredentialKind {
    /// An API key that is sent as a bearer token.
    Bearer,
    /// A token from a flow that needs a person, such as an OAuth 2 login.
    Token,
    /// A user name and a password.
    Basic,
    /// An API key that is sent as it is.
    Key(ParameterLocation, String),
    /// The client credentials grant (RFC 6749 §4.4), with its token URL.
    ClientCredentials(String),
}

impl CredentialKind {
    /// A single key is named `api_key`, whatever its name in the document; so is a single bearer token if there is no other key.
    fn name(&self, id: &str, all: &[(&String, &openapi::Scheme, CredentialKind)]) -> String {
        let keys = all.iter().filter(|(_, _, kind)| matches!(kind, CredentialKind::Key(..))).count();
        let bearers = all.iter().filter(|(_, _, kind)| matches!(kind, CredentialKind::Bearer)).count();
        match self {
            CredentialKind::Key(..) if keys == 1 => "api_key".to_owned(),
            CredentialKind::Bearer if bearers == 1 && keys == 0 => "api_key".to_owned(),
            CredentialKind::Token if !id.to_lowercase().ends_with("token") => format!("{id}_token"),
            _ => id.to_owned(),
        }
    }
}

fn credential_kind(id: &str, scheme: &openapi::Scheme, diagnostics: &Diagnostics) -> Option<CredentialKind> {
    let diagnostic = |message: String| Diagnostic::new(Code::UnsupportedScheme, At::Key(scheme.place.clone()), message);
    match &scheme.kind {
        openapi::SchemeKind::Http { scheme, .. } if scheme == "bearer" => Some(CredentialKind::Bearer),
        openapi::SchemeKind::Http { scheme, .. } if scheme == "basic" => Some(CredentialKind::Basic),
        openapi::SchemeKind::Http { scheme, .. } => {
            diagnostic(format!("unsupported security scheme `{id}`: HTTP authentication `{scheme}`"))
                .note("requests use the other alternatives; if there are none, they carry only the headers that the caller sets")
                .record(diagnostics);
            None
        }
        openapi::SchemeKind::ApiKey { name, location } => {
            let location = match location {
                openapi::ParameterLocation::Header => ParameterLocation::Header,
                openapi::ParameterLocation::Cookie => ParameterLocation::Cookie,
                openapi::ParameterLocation::Query | openapi::ParameterLocation::Path => ParameterLocation::Query,
            };
            Some(CredentialKind::Key(location, name.clone()))
        }
        openapi::SchemeKind::OAuth2(flows) => {
            let token_url = flows.client_credentials.as_ref().and_then(|flow| flow.token_url.clone());
            Some(token_url.map_or(CredentialKind::Token, CredentialKind::ClientCredentials))
        }
        openapi::SchemeKind::OpenIdConnect { .. } => Some(CredentialKind::Token),
        openapi::SchemeKind::MutualTls => {
            diagnostic(format!("security scheme `{id}` requires a client certificate, which the SDK doesn't set"))
                .help("set a transport with the certificate: `ClientBuilder::http_client` or `ClientBuilder::transport`")
                .record(diagnostics);
            None
        }
    }
}
