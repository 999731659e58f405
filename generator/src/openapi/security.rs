//! Security schemes and security requirements.

use indexmap::IndexMap;

use super::context::{Context, Fields, NodeReader, read_referenced, take_extensions};
use super::{Extensions, ParameterLocation};
use crate::source::{Place, Read};

/// One alternative to authorize a request: all of its schemes together. Without schemes: no credential is needed.
#[derive(Debug, Clone, Default)]
pub struct Requirement {
    /// Its place in the documents.
    pub place: Place,
    /// Scheme (a key of `components.security_schemes`) -> the scopes it needs.
    pub schemes: IndexMap<String, Vec<String>>,
}

/// A security scheme.
#[derive(Debug, Clone, Default)]
pub struct Scheme {
    /// Where it is defined: the target of the `$ref`, if there is one.
    pub place: Place,
    /// CommonMark.
    pub description: Option<String>,
    /// Its kind.
    pub kind: SchemeKind,
    /// The `x-…` keys.
    pub extensions: Extensions,
}

/// The kinds of security schemes.
#[derive(Debug, Clone, Default)]
pub enum SchemeKind {
    /// A key in a query parameter, header or cookie.
    ApiKey {
        /// The name of the parameter.
        name: String,
        /// Where it is sent; never `Path`.
        location: ParameterLocation,
    },
    /// `Authorization: <scheme> …`
    Http {
        /// The scheme in lower case: `bearer`, `basic`, …
        scheme: String,
        /// A hint on the format of the bearer token.
        bearer_format: Option<String>,
    },
    /// A client certificate.
    #[default]
    MutualTls,
    /// OAuth 2.
    OAuth2(Box<Flows>),
    /// OpenID Connect discovery.
    OpenIdConnect {
        /// The discovery document.
        url: String,
    },
}

/// The OAuth 2 flows of a scheme.
#[derive(Debug, Clone, Default)]
pub struct Flows {
    /// RFC 6749 §4.2
    pub implicit: Option<Flow>,
    /// RFC 6749 §4.3
    pub password: Option<Flow>,
    /// RFC 6749 §4.4
    pub client_credentials: Option<Flow>,
    /// RFC 6749 §4.1
    pub authorization_code: Option<Flow>,
    /// RFC 8628, of OpenAPI 3.2
    pub device_authorization: Option<Flow>,
}

/// An OAuth 2 flow.
#[derive(Debug, Clone, Default)]
pub struct Flow {
    /// Its place in the documents.
    pub place: Place,
    /// Where the user is redirected, or where a device requests a code.
    pub authorization_url: Option<String>,
    /// Where tokens are requested.
    pub token_url: Option<String>,
    /// Where tokens are refreshed.
    pub refresh_url: Option<String>,
    /// Scope -> what it allows.
    pub scopes: IndexMap<String, String>,
}

impl Read<Context> for Requirement {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        Some(Requirement { place: reader.place.clone(), schemes: IndexMap::read(reader)? })
    }
}

impl Read<Context> for Scheme {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        read_referenced(reader, |fields, overrides| {
            let description = fields.optional("description");
            // A flag of OpenAPI 3.2 that doesn't change requests.
            fields.get("deprecated");
            Some(Scheme {
                place: fields.place(),
                description: overrides.description.or(description),
                kind: SchemeKind::read_from(fields)?,
                extensions: take_extensions(fields),
            })
        })
    }
}

/// The values of `type` in a security scheme.
#[derive(Clone, Copy)]
enum SchemeType {
    ApiKey,
    Http,
    MutualTls,
    OAuth2,
    OpenIdConnect,
}

const SCHEME_TYPES: [(&str, SchemeType); 5] = [
    ("apiKey", SchemeType::ApiKey),
    ("http", SchemeType::Http),
    ("mutualTLS", SchemeType::MutualTls),
    ("oauth2", SchemeType::OAuth2),
    ("openIdConnect", SchemeType::OpenIdConnect),
];

/// Where an API key may be sent: OpenAPI has none in a path.
const KEY_LOCATIONS: [(&str, ParameterLocation); 3] =
    [("query", ParameterLocation::Query), ("header", ParameterLocation::Header), ("cookie", ParameterLocation::Cookie)];

impl SchemeKind {
    fn read_from(fields: &Fields<'_>) -> Option<Self> {
        let diagnostics = fields.reader.diagnostics;
        let Some(kind) = fields.get("type") else {
            fields.missing("type").help("write `type: http` and `scheme: bearer` for a bearer token").record(diagnostics);
            return None;
        };
        Some(match kind.parse_keyword(&SCHEME_TYPES)? {
            SchemeType::ApiKey => SchemeKind::ApiKey {
                name: fields.required("name"),
                location: match fields.get("in") {
                    Some(location) => location.parse_keyword(&KEY_LOCATIONS).unwrap_or_default(),
                    None => fields.required("in"),
                },
            },
            SchemeType::Http => SchemeKind::Http {
                // Names of HTTP authentication schemes are case-insensitive (RFC 9110 §11.1).
                scheme: fields.required::<String>("scheme").to_ascii_lowercase(),
                bearer_format: fields.optional("bearerFormat"),
            },
            SchemeType::MutualTls => SchemeKind::MutualTls,
            SchemeType::OAuth2 => {
                // The URL of the OAuth metadata, since OpenAPI 3.2.
                fields.get("oauth2MetadataUrl");
                SchemeKind::OAuth2(fields.required("flows"))
            }
            SchemeType::OpenIdConnect => SchemeKind::OpenIdConnect { url: fields.required("openIdConnectUrl") },
        })
    }
}

impl Read<Context> for Flows {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        let fields = reader.fields()?;
        let flow = |key, urls: &[&'static str]| fields.get(key).and_then(|reader| Flow::read_with(&reader, urls));
        let flows = Flows {
            implicit: flow("implicit", &["authorizationUrl"]),
            password: flow("password", &["tokenUrl"]),
            client_credentials: flow("clientCredentials", &["tokenUrl"]),
            authorization_code: flow("authorizationCode", &["authorizationUrl", "tokenUrl"]),
            device_authorization: flow("deviceAuthorization", &["deviceAuthorizationUrl", "tokenUrl"]),
        };
        take_extensions(&fields);
        Some(flows)
    }
}

impl Flow {
    /// Reads a flow with its required URLs.
    fn read_with(reader: &NodeReader<'_>, urls: &[&'static str]) -> Option<Self> {
        let fields = reader.fields()?;
        let flow = Flow {
            place: fields.place(),
            authorization_url: fields.optional("authorizationUrl").or(fields.optional("deviceAuthorizationUrl")),
            token_url: fields.optional("tokenUrl"),
            refresh_url: fields.optional("refreshUrl"),
            scopes: fields.required("scopes"),
        };
        for url in urls {
            if fields.get(url).is_none() {
                fields.missing(url).record(reader.diagnostics);
            }
        }
        take_extensions(&fields);
        Some(flow)
    }
}
