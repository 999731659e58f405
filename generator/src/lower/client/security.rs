//! Which credentials exist, and which of them an operation can go out with.

use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::ir::{Docs, ParameterLocation, Scheme, SchemeKind, Setting};
use crate::lower::naming::registry::{Role, Wanted, assign};
use crate::openapi::{self, Requirement, Spec};
use crate::source::At;
use heck::ToShoutySnakeCase;

/// The schemes that the SDK can apply.
pub struct Schemes {
    pub schemes: Vec<Scheme>,
    /// Those that the transport meets, by certificates, and no credential of a request.
    of_transport: Vec<String>,
}

impl Schemes {
    pub fn new(spec: &Spec, env_prefix: &str, diagnostics: &Diagnostics) -> Self {
        let described = &spec.components.security_schemes;
        let supported: Vec<_> =
            described.iter().filter_map(|(id, scheme)| Some((id, scheme, kind(id, scheme, diagnostics)?))).collect();
        let of_transport = described.iter().filter(|(_, scheme)| matches!(scheme.kind, openapi::SchemeKind::MutualTls));
        let of_transport = of_transport.map(|(id, _)| id.clone()).collect();
        let wanted: Vec<_> = supported.iter().map(|(id, _, kind)| Wanted::new(kind.name(id, &supported))).collect();
        let methods = || BUILDER_METHODS.iter().map(|name| (*name).to_owned());
        let taken: Vec<String> = methods().chain(EXCHANGE.map(str::to_owned)).chain(BASIC.map(str::to_owned)).collect();
        let names: Vec<String> = assign(&wanted, Role::Credential, &taken).into_iter().map(|named| named.name).collect();

        let count = |is: fn(&CredentialKind) -> bool| supported.iter().filter(|(_, _, kind)| is(kind)).count();
        let is_only_exchange = count(|kind| matches!(kind, CredentialKind::ClientCredentials(_))) == 1;
        let is_only_basic = count(|kind| matches!(kind, CredentialKind::Basic)) == 1;
        let of_scheme = |name: &str, setters: &[&str], is_only: bool| {
            let setter = |setter: &&str| if is_only { (*setter).to_owned() } else { format!("{name}_{setter}") };
            setters.iter().map(setter).collect()
        };
        let more = supported.iter().zip(&names).flat_map(|((_, _, kind), name)| match kind {
            CredentialKind::ClientCredentials(_) => of_scheme(name, &EXCHANGE, is_only_exchange),
            CredentialKind::Basic => of_scheme(name, &BASIC, is_only_basic),
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
        Self { schemes: schemes.collect(), of_transport }
    }

    /// The alternatives of a list of requirements that the SDK can meet, as indices. One without any scheme stays: it says that
    /// the operation may be called without a credential.
    pub fn lower(&self, requirements: &[Requirement]) -> Vec<Vec<usize>> {
        requirements
            .iter()
            .filter_map(|requirement| self.alternative(requirement))
            .filter(|all| self.clash(all).is_none())
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

    /// What is needed together. None if the SDK can't apply all of it.
    fn alternative(&self, requirement: &Requirement) -> Option<Vec<usize>> {
        let ids = requirement.schemes.keys().filter(|id| !self.of_transport.contains(id));
        ids.map(|id| self.schemes.iter().position(|scheme| scheme.id == *id)).collect()
    }

    /// Two schemes that would be written into the same place.
    fn clash(&self, together: &[usize]) -> Option<(&Scheme, &Scheme)> {
        let schemes: Vec<&Scheme> = together.iter().filter_map(|index| self.schemes.get(*index)).collect();
        schemes.iter().enumerate().find_map(|(index, scheme)| {
            let other = schemes[..index].iter().find(|other| place_of(other) == place_of(scheme))?;
            Some((*other, *scheme))
        })
    }

    /// Tells of requirements that can't be met.
    pub fn check(&self, spec: &Spec, diagnostics: &Diagnostics) {
        let is_known = |id: &String| spec.components.security_schemes.contains_key(id);
        let lists = spec.operations().filter_map(|operation| operation.security.as_deref());
        for requirements in [spec.security.as_slice()].into_iter().chain(lists) {
            for requirement in requirements {
                let clash = self
                    .alternative(requirement)
                    .and_then(|together| self.clash(&together).map(|(one, other)| (one.id.clone(), other.id.clone())));
                if let Some((one, other)) = clash {
                    let message = format!("`{one}` and `{other}` can't go out together: both are written into the same place");
                    Diagnostic::new(Code::UnmetSecurity, At::Value(requirement.place.clone()), message)
                        .note("this alternative is left out")
                        .help("make them two items of the list, if either is enough")
                        .record(diagnostics);
                }
            }
            let are_known = requirements.iter().flat_map(|requirement| requirement.schemes.keys()).all(is_known);
            if let (Some(first), true) = (requirements.first().filter(|_| are_known), self.lower(requirements).is_empty()) {
                let message = "the SDK can meet none of these requirements";
                Diagnostic::new(Code::UnmetSecurity, At::Value(first.place.clone()), message)
                    .note("what needs them goes out with the headers that the caller gives it, and without a credential of the client's")
                    .record(diagnostics);
            }
        }
    }
}

/// Where a credential is written; there is one `Authorization` header. Cookies and query parameters go by their exact names.
fn place_of(scheme: &Scheme) -> (ParameterLocation, String) {
    match &scheme.kind {
        SchemeKind::Key { location: ParameterLocation::Header, wire } => (ParameterLocation::Header, wire.to_ascii_lowercase()),
        SchemeKind::Key { location, wire } => (*location, wire.clone()),
        SchemeKind::Bearer | SchemeKind::Basic | SchemeKind::ClientCredentials { .. } => {
            (ParameterLocation::Header, "authorization".to_owned())
        }
    }
}

/// What the client's builder has for a user name and a password. Where there are several such schemes, the scheme's name is in front.
const BASIC: [&str; 2] = ["username", "password"];

/// What the client's builder has for an exchange of tokens. Where there are several exchanges, the scheme's name is in front.
const EXCHANGE: [&str; 5] = ["client_id", "client_secret", "token_url", "token_scope", "token_provider"];

/// What the client's builder has anyway.
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

/// How a scheme is met, before it has a name.
enum CredentialKind {
    /// A key that goes out as a bearer token.
    Bearer,
    /// A token that the caller got in a way that needs a person, such as OAuth 2 with a login.
    Token,
    /// A user name and a password.
    Basic,
    /// A key that goes out as it is.
    Key(ParameterLocation, String),
    /// An exchange at this address.
    ClientCredentials(String),
}

impl CredentialKind {
    /// A single key is what everybody calls an API key, whatever the description names it; so is a single bearer token where there is
    /// no other key.
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

fn kind(id: &str, scheme: &openapi::Scheme, diagnostics: &Diagnostics) -> Option<CredentialKind> {
    let diagnostic = |message: String| Diagnostic::new(Code::UnsupportedScheme, At::Key(scheme.place.clone()), message);
    match &scheme.kind {
        openapi::SchemeKind::Http { scheme, .. } if scheme == "bearer" => Some(CredentialKind::Bearer),
        openapi::SchemeKind::Http { scheme, .. } if scheme == "basic" => Some(CredentialKind::Basic),
        openapi::SchemeKind::Http { scheme, .. } => {
            diagnostic(format!("the SDK can't apply the security scheme `{id}`: HTTP authentication `{scheme}`"))
                .note("operations go out with their other alternatives; one without any goes out with what the caller puts into its headers")
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
            diagnostic(format!("the security scheme `{id}` is met by the transport: a client certificate"))
                .note("give the client a transport that has one: `ClientBuilder::http_client` or `ClientBuilder::transport`")
                .record(diagnostics);
            None
        }
    }
}
