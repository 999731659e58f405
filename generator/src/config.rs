//! `sdk.yaml`: settings that OpenAPI can't express, such as the name of the crate and how lists are paginated.
//!
//! It is read like the OpenAPI document, so that its diagnostics look the same. Values keep their places, because some can only
//! be checked against the document later. An unknown key is an error, since a setting that is silently ignored would be worse
//! than none.

use std::fmt;
use std::ops::Deref;

use indexmap::IndexMap;

use crate::diagnostics::{Code, Diagnostics};
use crate::source::{self, DocumentId, Documents, Node, Place, Read};

type NodeReader<'a> = source::NodeReader<'a>;
type Fields<'a> = source::Fields<'a>;

/// Reads the settings. `None` if the file is not a mapping.
pub fn read(documents: &Documents, document: DocumentId, diagnostics: &Diagnostics) -> Option<Config> {
    Config::read(&NodeReader::new(documents, diagnostics, &(), Place::root(document))?)
}

/// A value and its place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Its place in the documents.
    pub place: Place,
}

impl<T> Deref for Spanned<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// All settings. The default applies without an `sdk.yaml`.
#[derive(Debug, Clone, Default)]
pub struct Config {
    /// The crate.
    pub package: Package,
    /// Prefix of the environment variables.
    pub env_prefix: Option<Spanned<String>>,
    /// Format of a string -> Rust type.
    pub formats: IndexMap<String, Spanned<String>>,
    /// Pagination rules, by name; an operation uses the first one that matches it.
    pub pagination: IndexMap<String, Pagination>,
    /// Whether the pagination of a list that no rule matches is inferred.
    pub infer_pagination: Option<Spanned<bool>>,
    /// Names in Rust that replace the generated ones.
    pub renames: Renames,
    /// Operations, by id, that may be sent twice without harm.
    pub idempotent: Vec<Spanned<String>>,
}

/// The package table of the crate's `Cargo.toml`.
#[derive(Debug, Clone, Default)]
pub struct Package {
    /// Name of the crate.
    pub name: Option<Spanned<String>>,
    /// Version of the crate.
    pub version: Option<Spanned<String>>,
    /// One sentence for the registry.
    pub description: Option<Spanned<String>>,
    /// SPDX expression.
    pub license: Option<Spanned<String>>,
    /// URL of the sources.
    pub repository: Option<Spanned<String>>,
    /// URL of the project.
    pub homepage: Option<Spanned<String>>,
    /// URL of the documentation.
    pub documentation: Option<Spanned<String>>,
    /// Keywords for the registry.
    pub keywords: Vec<Spanned<String>>,
    /// Slugs of the registry's categories.
    pub categories: Vec<Spanned<String>>,
    /// Dependencies of the tests and examples that are written by hand next to the generated files.
    pub dev_dependencies: IndexMap<String, Dependency>,
    /// Benchmarks that are written by hand next to the generated files, by the names of their files; each has a `main` of its
    /// own.
    pub benches: Vec<Spanned<String>>,
}

/// A dependency on another crate.
#[derive(Debug, Clone)]
pub struct Dependency {
    /// Its place in the documents.
    pub place: Place,
    /// Version requirement.
    pub version: String,
    /// Features to enable.
    pub features: Vec<String>,
    /// Whether its default features are enabled.
    pub default_features: bool,
}

/// A pagination rule.
#[derive(Debug, Clone)]
pub struct Pagination {
    /// Its place in the documents.
    pub place: Place,
    /// How the next page is requested.
    pub step: Step,
    /// Query parameter for the page size.
    pub limit: Option<Spanned<String>>,
    /// Response field with the items; `None`: the response is the list itself.
    pub items: Option<Spanned<FieldPath>>,
    /// Response field that is true if there is a next page.
    pub more: Option<Spanned<FieldPath>>,
    /// How the list is paginated backwards.
    pub back: Option<Back>,
}

/// How a list is paginated backwards, from a cursor that the caller sets.
#[derive(Debug, Clone)]
pub struct Back {
    /// Query parameter for the cursor.
    pub cursor: Spanned<String>,
    /// Response field with the cursor of the previous page.
    pub next: Spanned<FieldPath>,
    /// Response field that is true if there is a previous page.
    pub more: Option<Spanned<FieldPath>>,
}

/// How the next page is requested.
#[derive(Debug, Clone)]
pub enum Step {
    /// By a cursor that each response has for the next request.
    Cursor {
        /// Query parameter for the cursor.
        parameter: Spanned<String>,
        /// Response field with the next cursor.
        next: Spanned<FieldPath>,
    },
    /// By the number of items to skip.
    Offset {
        /// Query parameter for the number of items to skip.
        parameter: Spanned<String>,
    },
    /// By the number of the page.
    Page {
        /// Query parameter for the page number.
        parameter: Spanned<String>,
        /// The number of the first page.
        first: u64,
    },
    /// By the URL of the next page, which each response has.
    NextUrl {
        /// Response field with the URL.
        next: Spanned<FieldPath>,
    },
}

/// The path to a field of a response: `page_info.end_cursor`. In a list, `first` and `last` select an item: `data.last.id`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FieldPath(pub Vec<String>);

impl fmt::Display for FieldPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("."))
    }
}

/// Names in Rust, by the original names. `At::Key` of a value's place is the original name.
#[derive(Debug, Clone, Default)]
pub struct Renames {
    /// Schema -> type.
    pub schemas: IndexMap<String, Spanned<String>>,
    /// Operation id -> resource path and method, joined by dots.
    pub operations: IndexMap<String, Spanned<String>>,
    /// Parameter, by its name or by `operationId.name` -> argument.
    pub parameters: IndexMap<String, Spanned<String>>,
    /// Field, by `Schema.field` or by its pointer -> field.
    pub fields: IndexMap<String, Spanned<String>>,
}

/// Reports every key that wasn't read.
fn finish(fields: &Fields<'_>) {
    for key in fields.unknown_keys() {
        let help = format!("the known keys are `{}`", fields.known_keys().join("`, `"));
        fields.unknown_key(Code::UnknownSetting, key, help).record(fields.reader.diagnostics);
    }
}

impl<T: Read<()>> Read<()> for Spanned<T> {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        Some(Spanned { value: T::read(reader)?, place: reader.place.clone() })
    }
}

impl Read<()> for Config {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        let fields = reader.fields()?;
        let config = Config {
            package: fields.or_default("package"),
            env_prefix: fields.optional("env-prefix"),
            formats: fields.or_default("formats"),
            pagination: fields.or_default("pagination"),
            infer_pagination: fields.optional("infer-pagination"),
            renames: fields.or_default("renames"),
            idempotent: fields.or_default("idempotent"),
        };
        finish(&fields);
        Some(config)
    }
}

impl Read<()> for Package {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        let fields = reader.fields()?;
        let package = Package {
            name: Some(fields.required("name")),
            version: fields.optional("version"),
            description: fields.optional("description"),
            license: fields.optional("license"),
            repository: fields.optional("repository"),
            homepage: fields.optional("homepage"),
            documentation: fields.optional("documentation"),
            keywords: fields.or_default("keywords"),
            categories: fields.or_default("categories"),
            dev_dependencies: fields.or_default("dev-dependencies"),
            benches: fields.or_default("benches"),
        };
        finish(&fields);
        Some(package)
    }
}

impl Read<()> for Dependency {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        let place = reader.place.clone();
        if let Node::String(version) = reader.node {
            return Some(Dependency { place, version: version.clone(), features: Vec::new(), default_features: true });
        }
        if !matches!(reader.node, Node::Mapping(_)) {
            return reader.report_unexpected("a string");
        }
        let fields = reader.fields()?;
        let dependency = Dependency {
            place,
            version: fields.required("version"),
            features: fields.or_default("features"),
            default_features: fields.optional("default-features").unwrap_or(true),
        };
        finish(&fields);
        Some(dependency)
    }
}

impl Read<()> for Pagination {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        let fields = reader.fields()?;
        let step = Step::read_from(&fields);
        let limit = fields.optional("limit");
        let items = fields.optional("items");
        let more = fields.optional("more");
        let back = fields.optional("back");
        finish(&fields);
        if back.is_some() && !matches!(step, Some(Step::Cursor { .. }) | None) {
            fields
                .get("back")?
                .key_diagnostic(Code::InvalidPagination, "`back` is only valid with `cursor`")
                .help("remove it")
                .record(fields.reader.diagnostics);
        }
        Some(Pagination { place: fields.place(), step: step?, limit, items, more, back })
    }
}

impl Read<()> for Back {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        let fields = reader.fields()?;
        let (parameter, next) = (fields.optional("cursor"), fields.optional("next"));
        let more = fields.optional("more");
        finish(&fields);
        if parameter.is_none() || next.is_none() {
            fields
                .reader
                .key_diagnostic(Code::InvalidPagination, "`back` requires `cursor` and `next`")
                .help("set the query parameter and the response field: `back: { cursor: before, next: page_info.start_cursor }`")
                .record(fields.reader.diagnostics);
        }
        Some(Back { cursor: parameter?, next: next?, more })
    }
}

impl Step {
    /// Reads one of the four kinds of pagination, by its key.
    fn read_from(fields: &Fields<'_>) -> Option<Self> {
        let next = fields.optional("next");
        let first = fields.optional("first");
        let keys = ["cursor", "offset", "page", "next-url"];
        let mut present = keys.into_iter().filter_map(|key| Some((key, fields.get(key)?)));
        let Some((key, value)) = present.next() else {
            fields
                .reader
                .key_diagnostic(
                    Code::InvalidPagination,
                    format!("pagination rule {} doesn't define the next page", fields.reader.name()),
                )
                .help("set `cursor`, `offset` or `page` to the name of the query parameter, or `next-url` to a response field")
                .record(fields.reader.diagnostics);
            return None;
        };
        if let Some((second, again)) = present.next() {
            again
                .key_diagnostic(Code::InvalidPagination, format!("`{key}` and `{second}` are mutually exclusive"))
                .help("keep one, or write a rule for each")
                .record(fields.reader.diagnostics);
            return None;
        }
        if key != "cursor" && next.is_some() {
            fields
                .get("next")?
                .key_diagnostic(Code::InvalidPagination, "`next` is only valid with `cursor`")
                .help("remove it")
                .record(fields.reader.diagnostics);
        }
        if key != "page" && first.is_some() {
            fields
                .get("first")?
                .key_diagnostic(Code::InvalidPagination, "`first` is only valid with `page`")
                .help("remove it")
                .record(fields.reader.diagnostics);
        }
        match key {
            "cursor" => {
                if next.is_none() {
                    let missing = fields.reader.key_diagnostic(Code::InvalidPagination, "`cursor` requires `next`");
                    missing
                        .help("set the response field with the next cursor: `next: page_info.end_cursor`")
                        .record(fields.reader.diagnostics);
                }
                Some(Step::Cursor { parameter: Spanned::read(&value)?, next: next? })
            }
            "offset" => Some(Step::Offset { parameter: Spanned::read(&value)? }),
            "page" => Some(Step::Page { parameter: Spanned::read(&value)?, first: first.unwrap_or(1) }),
            _ => Some(Step::NextUrl { next: Spanned::read(&value)? }),
        }
    }
}

impl Read<()> for FieldPath {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        let text = reader.string()?;
        let names: Vec<String> = text.split('.').map(str::to_owned).collect();
        if names.iter().any(String::is_empty) {
            reader
                .diagnostic(Code::InvalidValue, format!("invalid field path `{text}`"))
                .help("write field names separated by dots: `page_info.end_cursor`")
                .record(reader.diagnostics);
            return None;
        }
        Some(FieldPath(names))
    }
}

impl Read<()> for Renames {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        let fields = reader.fields()?;
        let renames = Renames {
            schemas: fields.or_default("schemas"),
            operations: fields.or_default("operations"),
            parameters: fields.or_default("parameters"),
            fields: fields.or_default("fields"),
        };
        finish(&fields);
        Some(renames)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::Printer;
    use crate::source::Memory;

    fn config(text: &str) -> (Option<Config>, String) {
        let diagnostics = Diagnostics::default();
        let mut documents = Documents::default();
        let document = documents.load("sdk.yaml", &Memory::from_iter([("sdk.yaml", text)]), &diagnostics);
        let config = document.and_then(|document| read(&documents, document, &diagnostics));
        (config, Printer::new(&documents).print(&diagnostics))
    }

    #[test]
    fn reads_everything() -> Result<(), String> {
        let (config, diagnostics) = config(
            "package: { name: pets, version: 1.2.3, keywords: [pet], dev-dependencies: { axum: '0.8', tokio: { version: '1', features: [rt] } } }
env-prefix: PETS
formats: { uuid: uuid::Uuid }
pagination:
  cursor: { cursor: after, items: items, next: page_info.end_cursor, more: page_info.more }
  offset: { offset: skip, limit: take }
  page: { page: page, first: 0, items: data }
  url: { next-url: links.next, items: data }
renames: { schemas: { A: B }, operations: { get: pets.get }, parameters: { in: inside }, fields: { A.b: c } }
idempotent: [search]
",
        );
        assert_eq!(diagnostics, "");
        let config = config.ok_or("no config")?;
        assert_eq!(config.package.name.map(|name| name.value), Some("pets".to_owned()));
        let tokio = config.package.dev_dependencies.get("tokio").ok_or("no tokio")?;
        assert_eq!(
            (tokio.version.as_str(), tokio.features.as_slice(), tokio.default_features),
            ("1", &["rt".to_owned()][..], true)
        );
        let steps: Vec<String> = config
            .pagination
            .values()
            .map(|rule| match &rule.step {
                Step::Cursor { parameter, next } => format!("cursor {} {}", parameter.value, next.value),
                Step::Offset { parameter } => format!("offset {}", parameter.value),
                Step::Page { parameter, first } => format!("page {} from {first}", parameter.value),
                Step::NextUrl { next } => format!("url {}", next.value),
            })
            .collect();
        assert_eq!(steps, ["cursor after page_info.end_cursor", "offset skip", "page page from 0", "url links.next"]);
        assert_eq!(config.idempotent.iter().map(|id| id.as_str()).collect::<Vec<_>>(), ["search"]);
        Ok(())
    }

    #[test]
    fn an_unsuitable_rule_is_left_out_and_the_rest_is_read() -> Result<(), String> {
        let (config, diagnostics) =
            config("pagination: { none: { items: a }, two: { page: a, offset: b }, good: { page: a } }\n");
        assert_eq!(diagnostics.matches("error[E0402]").count(), 2, "{diagnostics}");
        assert_eq!(config.ok_or("no config")?.pagination.keys().collect::<Vec<_>>(), ["good"]);
        Ok(())
    }
}
