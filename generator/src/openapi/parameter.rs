//! What goes into a request beside its body.

use super::body::examples;
use super::context::{Context, Cursor, Fields, referenced, rest};
use super::{Content, Example, Extensions, MediaType, SchemaId};
use crate::diagnostics::Code;
use crate::source::{At, Place, Read};

/// A parameter of a request.
#[derive(Debug, Clone, Default)]
pub struct Parameter {
    /// Where it is defined: behind the `$ref`, if there is one.
    pub place: Place,
    /// The name on the wire.
    pub name: String,
    /// Where it goes.
    pub location: ParameterLocation,
    /// CommonMark.
    pub description: Option<String>,
    /// Whether a request without it is invalid. Always true in a path.
    pub required: bool,
    /// Whether it should no longer be used.
    pub deprecated: bool,
    /// Query only: whether `name=` without a value means something.
    pub allow_empty_value: bool,
    /// How arrays and objects are written; the standard's default is filled in.
    pub style: ParameterStyle,
    /// Whether an array or object becomes several pairs; the standard's default is filled in.
    pub explode: bool,
    /// Query only: whether `:/?#[]@!$&'()*+,;=` go out unescaped.
    pub allow_reserved: bool,
    /// What the value is.
    pub value: Value,
    /// The examples; a lone `example` is one without a name.
    pub examples: Vec<Example>,
    /// The `x-…` keys.
    pub extensions: Extensions,
}

/// What a parameter or header holds.
#[derive(Debug, Clone, Default)]
pub enum Value {
    /// Nobody knows.
    #[default]
    Undescribed,
    /// A value written by `style` and `explode`.
    Schema(SchemaId),
    /// A value written as a media type, such as JSON.
    Content(Box<MediaType>),
}

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum ParameterLocation {
    /// A `{segment}` of the path.
    Path,
    /// The query string.
    #[default]
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}

/// How an array or object is written into a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum ParameterStyle {
    /// `;a=1;a=2`
    Matrix,
    /// `.1.2`
    Label,
    /// `1,2`
    Simple,
    /// `a=1&a=2` or `a=1,2`
    #[default]
    Form,
    /// `a=1%202`
    SpaceDelimited,
    /// `a=1|2`
    PipeDelimited,
    /// `a[b]=1`
    DeepObject,
}

impl ParameterLocation {
    /// Every location, with its name in the description.
    pub const ALL: [(&'static str, ParameterLocation); 4] = [
        ("path", ParameterLocation::Path),
        ("query", ParameterLocation::Query),
        ("header", ParameterLocation::Header),
        ("cookie", ParameterLocation::Cookie),
    ];

    /// Its name in the description.
    pub fn as_str(self) -> &'static str {
        ParameterLocation::ALL.into_iter().find(|(_, location)| *location == self).map_or("", |(name, _)| name)
    }

    /// The styles that are allowed there, the default first.
    fn styles(self) -> &'static [(&'static str, ParameterStyle)] {
        match self {
            ParameterLocation::Path => {
                &[("simple", ParameterStyle::Simple), ("label", ParameterStyle::Label), ("matrix", ParameterStyle::Matrix)]
            }
            ParameterLocation::Query => &[
                ("form", ParameterStyle::Form),
                ("spaceDelimited", ParameterStyle::SpaceDelimited),
                ("pipeDelimited", ParameterStyle::PipeDelimited),
                ("deepObject", ParameterStyle::DeepObject),
            ],
            ParameterLocation::Header => &[("simple", ParameterStyle::Simple)],
            ParameterLocation::Cookie => &[("form", ParameterStyle::Form)],
        }
    }

    /// The style that is written down, or the default.
    pub(super) fn style(self, fields: &Fields<'_>) -> ParameterStyle {
        let default = self.styles().first().map(|(_, style)| *style).unwrap_or_default();
        fields.get("style").and_then(|style| style.one_of(self.styles())).unwrap_or(default)
    }
}

impl Parameter {
    /// Whether two parameters would be the same one in a request. Headers don't know upper from lower case.
    pub(super) fn is_same(&self, other: &Parameter) -> bool {
        self.location == other.location
            && if self.location == ParameterLocation::Header {
                self.name.eq_ignore_ascii_case(&other.name)
            } else {
                self.name == other.name
            }
    }
}

impl Read<Context> for ParameterLocation {
    fn read(cursor: &Cursor<'_>) -> Option<Self> {
        cursor.one_of(&ParameterLocation::ALL)
    }
}

impl Read<Context> for Parameter {
    fn read(cursor: &Cursor<'_>) -> Option<Self> {
        referenced(cursor, |fields, words| {
            let description = fields.optional("description");
            let location: ParameterLocation = fields.required("in");
            let style = location.style(fields);
            let mut parameter = Parameter {
                place: fields.place(),
                name: fields.required("name"),
                location,
                description: words.description.or(description),
                required: fields.or_default("required"),
                deprecated: fields.or_default("deprecated"),
                allow_empty_value: fields.or_default("allowEmptyValue"),
                style,
                explode: fields.optional("explode").unwrap_or(style == ParameterStyle::Form),
                allow_reserved: fields.or_default("allowReserved"),
                value: value(fields),
                examples: examples(fields),
                extensions: rest(fields),
            };
            if location == ParameterLocation::Path && !parameter.required {
                let message = format!("the path parameter `{}` must be required", parameter.name);
                fields
                    .get("required")
                    .map_or_else(
                        || fields.cursor.diagnostic(Code::OptionalPathParameter, &message),
                        |required| required.diagnostic(Code::OptionalPathParameter, &message),
                    )
                    .help("a path has no room for what is absent: write `required: true`")
                    .record(cursor.diagnostics);
                parameter.required = true;
            }
            Some(parameter)
        })
    }
}

/// The `parameters` of a path item or operation, without those that are described twice or ignored.
pub(super) fn parameters(fields: &Fields<'_>) -> Vec<Parameter> {
    let mut parameters: Vec<(Parameter, Place)> = Vec::new();
    for cursor in fields.get("parameters").iter().flat_map(Cursor::items) {
        let Some(parameter) = Parameter::read(&cursor) else { continue };
        let name = &parameter.name;
        if parameter.location == ParameterLocation::Header && IGNORED.iter().any(|ignored| ignored.eq_ignore_ascii_case(name)) {
            cursor
                .diagnostic(Code::IgnoredHeader, format!("OpenAPI ignores a header parameter that is named `{name}`"))
                .help("remove it: media types and `security` say what these headers hold")
                .record(cursor.diagnostics);
        } else if let Some((_, first)) = parameters.iter().find(|(other, _)| other.is_same(&parameter)) {
            cursor
                .diagnostic(
                    Code::DuplicateParameter,
                    format!("the {} parameter `{name}` is described twice", parameter.location.as_str()),
                )
                .label("again")
                .also(At::Value(first.clone()), "first")
                .note("the first is taken")
                .help("remove one of them")
                .record(cursor.diagnostics);
        } else {
            parameters.push((parameter, cursor.place));
        }
    }
    parameters.into_iter().map(|(parameter, _)| parameter).collect()
}

/// Headers that are said elsewhere in a description (OpenAPI 3.1, Parameter Object, `name`).
const IGNORED: [&str; 3] = ["Accept", "Content-Type", "Authorization"];

/// The `schema` or the `content` of a parameter or header.
pub(super) fn value(fields: &Fields<'_>) -> Value {
    let diagnostics = fields.cursor.diagnostics;
    match (fields.get("schema"), fields.get("content")) {
        (Some(schema), None) => SchemaId::read(&schema).map(Value::Schema).unwrap_or_default(),
        (schema, Some(cursor)) => {
            if schema.is_some() {
                cursor
                    .key_diagnostic(Code::ConflictingKeys, "`schema` and `content` exclude each other")
                    .help("keep `schema` for a plain value, or `content` for one that is written as a media type")
                    .record(diagnostics);
            }
            let content = Content::read(&cursor).unwrap_or_default();
            if content.len() != 1 {
                cursor
                    .diagnostic(Code::InvalidValue, format!("`content` must have one media type here, and has {}", content.len()))
                    .help("keep the one that is sent: `content: { application/json: { schema: … } }`")
                    .record(diagnostics);
            }
            content.into_iter().next().map(|(_, media_type)| Value::Content(Box::new(media_type))).unwrap_or_default()
        }
        (None, None) => {
            let message = format!("`schema` is missing in {}", fields.cursor.name());
            fields
                .cursor
                .key_diagnostic(Code::UndescribedValue, message)
                .note("a text is taken for it")
                .help("say what it holds: `schema: { type: string }`")
                .record(diagnostics);
            Value::Undescribed
        }
    }
}
