//! The API as a whole: `info`, `servers`, `tags`.

use indexmap::IndexMap;

use super::Extensions;
use super::context::{Context, NodeReader, take_extensions};
use super::template::variables;
use crate::diagnostics::Code;
use crate::source::{Place, Read};

/// The `info` object.
#[derive(Debug, Clone, Default)]
pub struct Info {
    /// Its place in the documents.
    pub place: Place,
    /// The API's name.
    pub title: String,
    /// The version of the API, not of OpenAPI.
    pub version: String,
    /// One line.
    pub summary: Option<String>,
    /// CommonMark.
    pub description: Option<String>,
    /// A URL.
    pub terms_of_service: Option<String>,
    /// The contact for the API.
    pub contact: Option<Contact>,
    /// The licence of the API.
    pub license: Option<License>,
    /// The `x-…` keys.
    pub extensions: Extensions,
}

/// The `contact` object.
#[derive(Debug, Clone, Default)]
pub struct Contact {
    /// Its place in the documents.
    pub place: Place,
    /// A person or team.
    pub name: Option<String>,
    /// A page.
    pub url: Option<String>,
    /// An e-mail address.
    pub email: Option<String>,
}

/// The `license` object.
#[derive(Debug, Clone, Default)]
pub struct License {
    /// Its place in the documents.
    pub place: Place,
    /// Its name.
    pub name: String,
    /// An SPDX expression.
    pub identifier: Option<String>,
    /// The URL of its text.
    pub url: Option<String>,
}

/// A server, whose URL may hold `{variables}`.
#[derive(Debug, Clone, Default)]
pub struct Server {
    /// Its place in the documents.
    pub place: Place,
    /// The URL template; relative to the URL of the document if it has no scheme.
    pub url: String,
    /// OpenAPI 3.2: a short name.
    pub name: Option<String>,
    /// CommonMark.
    pub description: Option<String>,
    /// The variables of the template.
    pub variables: IndexMap<String, ServerVariable>,
    /// The `x-…` keys.
    pub extensions: Extensions,
}

/// A variable of a server's URL.
#[derive(Debug, Clone, Default)]
pub struct ServerVariable {
    /// Its place in the documents.
    pub place: Place,
    /// The value to use when the user sets none.
    pub default: String,
    /// The only values allowed, if not empty.
    pub values: Vec<String>,
    /// CommonMark.
    pub description: Option<String>,
}

/// A tag and its documentation.
#[derive(Debug, Clone, Default)]
pub struct Tag {
    /// Its place in the documents.
    pub place: Place,
    /// The name that operations use.
    pub name: String,
    /// OpenAPI 3.2: one line.
    pub summary: Option<String>,
    /// CommonMark.
    pub description: Option<String>,
    /// More to read.
    pub external_docs: Option<ExternalDocs>,
    /// The `x-…` keys.
    pub extensions: Extensions,
}

/// The `externalDocs` object.
#[derive(Debug, Clone, Default)]
pub struct ExternalDocs {
    /// Its place in the documents.
    pub place: Place,
    /// The page.
    pub url: String,
    /// CommonMark.
    pub description: Option<String>,
}

impl Read<Context> for Info {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        let fields = reader.fields()?;
        Some(Info {
            place: fields.place(),
            title: fields.required("title"),
            version: fields.required("version"),
            summary: fields.optional("summary"),
            description: fields.optional("description"),
            terms_of_service: fields.optional("termsOfService"),
            contact: fields.optional("contact"),
            license: fields.optional("license"),
            extensions: take_extensions(&fields),
        })
    }
}

impl Read<Context> for Contact {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        let fields = reader.fields()?;
        let contact = Contact {
            place: fields.place(),
            name: fields.optional("name"),
            url: fields.optional("url"),
            email: fields.optional("email"),
        };
        take_extensions(&fields);
        Some(contact)
    }
}

impl Read<Context> for License {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        let fields = reader.fields()?;
        let license = License {
            place: fields.place(),
            name: fields.required("name"),
            identifier: fields.optional("identifier"),
            url: fields.optional("url"),
        };
        take_extensions(&fields);
        Some(license)
    }
}

impl Read<Context> for Server {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        let fields = reader.fields()?;
        let server = Server {
            place: fields.place(),
            url: fields.required("url"),
            name: fields.optional("name"),
            description: fields.optional("description"),
            variables: fields.or_default("variables"),
            extensions: take_extensions(&fields),
        };
        if let Some(url) = fields.get("url") {
            let names = variables(&server.url).unwrap_or_default().into_iter();
            for name in names.filter(|name| !server.variables.contains_key(*name)) {
                url.diagnostic(Code::MissingServerVariable, format!("undefined server variable `{name}`"))
                    .note("the URL is incomplete without it, so every client must set its base URL")
                    .help(format!("define it: `variables: {{ {name}: {{ default: … }} }}`"))
                    .record(reader.diagnostics);
            }
        }
        Some(server)
    }
}

impl Read<Context> for ServerVariable {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        let fields = reader.fields()?;
        let mut variable = ServerVariable {
            place: fields.place(),
            default: fields.required("default"),
            values: fields.or_default("enum"),
            description: fields.optional("description"),
        };
        take_extensions(&fields);
        if let Some(default) = fields.get("default")
            && !variable.values.is_empty()
            && !variable.values.contains(&variable.default)
        {
            default
                .diagnostic(Code::ForeignDefault, format!("default `{}` is not one of the `enum` values", variable.default))
                .note("treated as an allowed value")
                .help(format!("add it to `enum`, or use one of `{}`", variable.values.join("`, `")))
                .record(reader.diagnostics);
            variable.values.insert(0, variable.default.clone());
        }
        Some(variable)
    }
}

impl Read<Context> for Tag {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        let fields = reader.fields()?;
        // The parent and the kind of a tag are new in OpenAPI 3.2 and only arrange documentation.
        fields.get("parent");
        fields.get("kind");
        Some(Tag {
            place: fields.place(),
            name: fields.required("name"),
            summary: fields.optional("summary"),
            description: fields.optional("description"),
            external_docs: fields.optional("externalDocs"),
            extensions: take_extensions(&fields),
        })
    }
}

impl Read<Context> for ExternalDocs {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        let fields = reader.fields()?;
        let docs =
            ExternalDocs { place: fields.place(), url: fields.required("url"), description: fields.optional("description") };
        take_extensions(&fields);
        Some(docs)
    }
}
