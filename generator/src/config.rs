//! `sdk.yaml`: what OpenAPI has no words for, such as the name of the crate and how lists come in pages.
//!
//! It is read with the same cursor as the description, so that its diagnostics look the same. Values keep their places, because some
//! can only be judged against the description later. A key that isn't known is an error: a setting that is silently ignored
//! would be worse than none.

use std::fmt;
use std::ops::Deref;

use indexmap::IndexMap;

use crate::diagnostics::{Code, Diagnostics};
use crate::source::{self, DocumentId, Documents, Node, Place, Read};

type Cursor<'a> = source::Cursor<'a>;
type Fields<'a> = source::Fields<'a>;

/// Reads the settings. `None` if the document is no mapping.
pub fn read(documents: &Documents, document: DocumentId, diagnostics: &Diagnostics) -> Option<Config> {
    Config::read(&Cursor::new(documents, diagnostics, &(), Place::root(document))?)
}

/// A value and where it stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub place: Place,
}

impl<T> Deref for Spanned<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// All settings. The default is what holds without an `sdk.yaml`.
#[derive(Debug, Clone, Default)]
pub struct Config {
    /// The crate.
    pub package: Package,
    /// What the names of environment variables begin with.
    pub env_prefix: Option<Spanned<String>>,
    /// Format of a string -> Rust type.
    pub formats: IndexMap<String, Spanned<String>>,
    /// The ways in which lists come in pages, by name; the first that fits an operation is taken.
    pub pagination: IndexMap<String, Pagination>,
    /// Whether a list that no rule fits may have one by its shape.
    pub infer_pagination: Option<Spanned<bool>>,
    /// Names in Rust where those that are made from the description don't please.
    pub renames: Renames,
    /// Operations, by id, that may be sent twice without harm.
    pub idempotent: Vec<Spanned<String>>,
}

/// The crate, as its Cargo.toml says it.
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
    /// Address of the sources.
    pub repository: Option<Spanned<String>>,
    /// Address of the project.
    pub homepage: Option<Spanned<String>>,
    /// Address of the documentation.
    pub documentation: Option<Spanned<String>>,
    /// Words by which the registry finds it.
    pub keywords: Vec<Spanned<String>>,
    /// Slugs of the registry's categories.
    pub categories: Vec<Spanned<String>>,
    /// What the tests and examples beside the generated files need.
    pub dev_dependencies: IndexMap<String, Dependency>,
    /// Benchmarks beside the generated files, by the names of their files; each has a `main` of its own.
    pub benches: Vec<Spanned<String>>,
}

/// A dependency on another crate.
#[derive(Debug, Clone)]
pub struct Dependency {
    /// Where it stands.
    pub place: Place,
    /// Version requirement.
    pub version: String,
    /// Features to turn on.
    pub features: Vec<String>,
    /// Whether its default features are on.
    pub default_features: bool,
}

/// A way in which lists come in pages.
#[derive(Debug, Clone)]
pub struct Pagination {
    /// Where it stands.
    pub place: Place,
    /// How the next page is reached.
    pub step: Step,
    /// Query parameter that takes the size of a page.
    pub limit: Option<Spanned<String>>,
    /// Response field with the items; `None`: the response is the list itself.
    pub items: Option<Spanned<FieldPath>>,
    /// Response field that says whether there is a next page.
    pub more: Option<Spanned<FieldPath>>,
    /// How the same list is walked backwards.
    pub back: Option<Back>,
}

/// How a list is walked backwards, from a cursor that the caller gives.
#[derive(Debug, Clone)]
pub struct Back {
    /// Query parameter that takes the cursor.
    pub cursor: Spanned<String>,
    /// Response field with the cursor of the page before.
    pub next: Spanned<FieldPath>,
    /// Response field that says whether there is a page before.
    pub more: Option<Spanned<FieldPath>>,
}

/// How the next page is reached.
#[derive(Debug, Clone)]
pub enum Step {
    /// A response says what the next request sends.
    Cursor {
        /// Query parameter that takes the cursor.
        parameter: Spanned<String>,
        /// Response field with the next cursor.
        next: Spanned<FieldPath>,
    },
    /// A request says how many items to skip.
    Offset {
        /// Query parameter that takes their number.
        parameter: Spanned<String>,
    },
    /// A request says the number of the page.
    Page {
        /// Query parameter that takes it.
        parameter: Spanned<String>,
        /// The number of the first page.
        first: u64,
    },
    /// A response has the whole URL of the next page.
    NextUrl {
        /// Response field with the URL.
        next: Spanned<FieldPath>,
    },
}

/// The way to a field of a response: `page_info.end_cursor`. In a list, `first` and `last` lead to one item: `data.last.id`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FieldPath(pub Vec<String>);

impl fmt::Display for FieldPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("."))
    }
}

/// Names in Rust, by what they are names of. `At::Key` of a value's place points at the latter.
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

/// Reports every key that wasn't asked for.
fn finish(fields: &Fields<'_>) {
    for key in fields.unknown() {
        let help = format!("the keys here are {}", fields.known().join(", "));
        fields.unknown_key(Code::UnknownSetting, key, help).record(fields.cursor.diagnostics);
    }
}

impl<T: Read<()>> Read<()> for Spanned<T> {
    fn read(cursor: &Cursor<'_>) -> Option<Self> {
        Some(Spanned { value: T::read(cursor)?, place: cursor.place.clone() })
    }
}

impl Read<()> for Config {
    fn read(cursor: &Cursor<'_>) -> Option<Self> {
        let fields = cursor.fields()?;
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
    fn read(cursor: &Cursor<'_>) -> Option<Self> {
        let fields = cursor.fields()?;
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
    fn read(cursor: &Cursor<'_>) -> Option<Self> {
        let place = cursor.place.clone();
        if let Node::String(version) = cursor.node {
            return Some(Dependency { place, version: version.clone(), features: Vec::new(), default_features: true });
        }
        if !matches!(cursor.node, Node::Mapping(_)) {
            return cursor.expected("a string");
        }
        let fields = cursor.fields()?;
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
    fn read(cursor: &Cursor<'_>) -> Option<Self> {
        let fields = cursor.fields()?;
        let step = Step::read_from(&fields);
        let limit = fields.optional("limit");
        let items = fields.optional("items");
        let more = fields.optional("more");
        let back = fields.optional("back");
        finish(&fields);
        if back.is_some() && !matches!(step, Some(Step::Cursor { .. }) | None) {
            fields
                .get("back")?
                .key_diagnostic(Code::InvalidPagination, "`back` goes with `cursor`, and this rule has none")
                .help("remove it")
                .record(fields.cursor.diagnostics);
        }
        Some(Pagination { place: fields.place(), step: step?, limit, items, more, back })
    }
}

impl Read<()> for Back {
    fn read(cursor: &Cursor<'_>) -> Option<Self> {
        let fields = cursor.fields()?;
        let (parameter, next) = (fields.optional("cursor"), fields.optional("next"));
        let more = fields.optional("more");
        finish(&fields);
        if parameter.is_none() || next.is_none() {
            fields
                .cursor
                .key_diagnostic(Code::InvalidPagination, "`back` needs `cursor` and `next`")
                .help("name the query parameter and the response field: `back: { cursor: before, next: page_info.start_cursor }`")
                .record(fields.cursor.diagnostics);
        }
        Some(Back { cursor: parameter?, next: next?, more })
    }
}

impl Step {
    /// Reads the one of the four ways that a rule's keys say.
    fn read_from(fields: &Fields<'_>) -> Option<Self> {
        let next = fields.optional("next");
        let first = fields.optional("first");
        let ways = ["cursor", "offset", "page", "next-url"];
        let mut given = ways.into_iter().filter_map(|way| Some((way, fields.get(way)?)));
        let Some((way, value)) = given.next() else {
            fields
                .cursor
                .key_diagnostic(Code::InvalidPagination, format!("{} doesn't say how the next page is reached", fields.cursor.name()))
                .help("write one of `cursor`, `offset` or `page` with the query parameter's name, or `next-url` with a response field")
                .record(fields.cursor.diagnostics);
            return None;
        };
        if let Some((second, again)) = given.next() {
            again
                .key_diagnostic(Code::InvalidPagination, format!("a page is reached by `{way}` or by `{second}`, not by both"))
                .help("keep one, or write a rule for each")
                .record(fields.cursor.diagnostics);
            return None;
        }
        if way != "cursor" && next.is_some() {
            fields
                .get("next")?
                .key_diagnostic(Code::InvalidPagination, format!("`next` goes with `cursor`, and this rule has `{way}`"))
                .help("remove it")
                .record(fields.cursor.diagnostics);
        }
        if way != "page" && first.is_some() {
            fields
                .get("first")?
                .key_diagnostic(Code::InvalidPagination, format!("`first` goes with `page`, and this rule has `{way}`"))
                .help("remove it")
                .record(fields.cursor.diagnostics);
        }
        match way {
            "cursor" => {
                if next.is_none() {
                    let missing = fields.cursor.key_diagnostic(Code::InvalidPagination, "`cursor` needs `next`");
                    missing
                        .help("name the response field with the next cursor: `next: page_info.end_cursor`")
                        .record(fields.cursor.diagnostics);
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
    fn read(cursor: &Cursor<'_>) -> Option<Self> {
        let text = cursor.text()?;
        let names: Vec<String> = text.split('.').map(str::to_owned).collect();
        if names.iter().any(String::is_empty) {
            cursor
                .diagnostic(Code::InvalidValue, format!("`{text}` is no way to a field"))
                .help("write the names of fields with dots between them: `page_info.end_cursor`")
                .record(cursor.diagnostics);
            return None;
        }
        Some(FieldPath(names))
    }
}

impl Read<()> for Renames {
    fn read(cursor: &Cursor<'_>) -> Option<Self> {
        let fields = cursor.fields()?;
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
