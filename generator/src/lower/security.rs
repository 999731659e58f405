//! Which credentials exist, and which of them an operation can go out with.

use super::names::{Role, Wanted, assign};
use crate::diagnostics::{Code, Diagnostic, Faults};
use crate::ir::{Docs, Scheme, SchemeKind};
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
        // A single bearer scheme is what everybody calls an API key, whatever the description names it.
        let wanted: Vec<_> =
            supported.iter().map(|(id, ..)| Wanted::new(if supported.len() == 1 { "api_key" } else { id.as_str() })).collect();
        let taken: Vec<String> = BUILDER_METHODS.iter().map(|name| (*name).to_owned()).collect();
        let names = assign(&wanted, Role::Credential, &taken);
        let schemes = supported
            .into_iter()
            .zip(names)
            .map(|((id, scheme, kind), named)| Scheme {
                id: id.clone(),
                env: format!("{env_prefix}_{}", named.name.to_shouty_snake_case()),
                setter: named.name,
                docs: Docs { description: scheme.description.clone(), ..Docs::default() },
                kind,
            })
            .collect();
        Self { schemes }
    }

    /// The alternatives of a list of requirements that the SDK can meet, as indices. One without any scheme stays: it says that
    /// the operation may be called without a credential.
    pub fn lower(&self, requirements: &[Requirement]) -> Vec<Vec<usize>> {
        let index = |id: &String| self.schemes.iter().position(|scheme| scheme.id == *id);
        requirements.iter().filter_map(|requirement| requirement.schemes.keys().map(index).collect()).collect()
    }
}

/// What the client's builder has anyway, and the name of what an operation needs unless it says otherwise.
const BUILDER_METHODS: &[&str] = &[
    "from_env",
    "base_url",
    "timeout",
    "header",
    "transport",
    "http_client",
    "allow_plain_http",
    "build",
    "max_retries",
    "default",
];

fn kind(id: &str, scheme: &openapi::Scheme, faults: &Faults) -> Option<SchemeKind> {
    let unsupported = match &scheme.kind {
        openapi::SchemeKind::Http { scheme, .. } if scheme == "bearer" => return Some(SchemeKind::Bearer),
        openapi::SchemeKind::Http { scheme, .. } => format!("HTTP authentication `{scheme}`"),
        openapi::SchemeKind::ApiKey { .. } => "an API key in a parameter".to_owned(),
        openapi::SchemeKind::MutualTls => "a client certificate".to_owned(),
        openapi::SchemeKind::OAuth2(_) => "OAuth 2".to_owned(),
        openapi::SchemeKind::OpenIdConnect { .. } => "OpenID Connect".to_owned(),
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
