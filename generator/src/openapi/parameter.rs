//! The parameters of a request.

use super::content::{examples, value};
use super::context::{Context, Fields, NodeReader, read_referenced, take_extensions};
use super::{Example, Extensions, ParameterLocation, ParameterStyle, Value};
use crate::diagnostics::Code;
use crate::source::{At, Place, Read};

/// A parameter of a request.
#[derive(Debug, Clone, Default)]
pub struct Parameter {
    /// Where it is defined: the target of the `$ref`, if there is one.
    pub place: Place,
    /// The name on the wire.
    pub name: String,
    /// Where it is sent.
    pub location: ParameterLocation,
    /// CommonMark.
    pub description: Option<String>,
    /// Whether a request without it is invalid. Always true in a path.
    pub required: bool,
    /// Whether it should no longer be used.
    pub deprecated: bool,
    /// Query only: whether `name=` without a value is allowed.
    pub allow_empty_value: bool,
    /// How arrays and objects are serialized; OpenAPI's default is filled in.
    pub style: ParameterStyle,
    /// Whether an array or object becomes several pairs; OpenAPI's default is filled in.
    pub explode: bool,
    /// Query only: whether `:/?#[]@!$&'()*+,;=` are sent unescaped.
    pub allow_reserved: bool,
    /// Its value.
    pub value: Value,
    /// The examples; a lone `example` is one without a name.
    pub examples: Vec<Example>,
    /// The `x-…` keys.
    pub extensions: Extensions,
}

impl Parameter {
    /// Whether two parameters would be the same one in a request. Names of headers are case-insensitive.
    pub(super) fn is_same(&self, other: &Parameter) -> bool {
        self.location == other.location
            && if self.location == ParameterLocation::Header {
                self.name.eq_ignore_ascii_case(&other.name)
            } else {
                self.name == other.name
            }
    }
}

impl Read<Context> for Parameter {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        read_referenced(reader, |fields, overrides| {
            let description = fields.optional("description");
            let location: ParameterLocation = fields.required("in");
            let style = location.style(fields);
            let mut parameter = Parameter {
                place: fields.place(),
                name: fields.required("name"),
                location,
                description: overrides.description.or(description),
                required: fields.or_default("required"),
                deprecated: fields.or_default("deprecated"),
                allow_empty_value: fields.or_default("allowEmptyValue"),
                style,
                explode: fields.optional("explode").unwrap_or(style == ParameterStyle::Form),
                allow_reserved: fields.or_default("allowReserved"),
                value: value(fields),
                examples: examples(fields),
                extensions: take_extensions(fields),
            };
            if location == ParameterLocation::Path && !parameter.required {
                let message = format!("path parameter `{}` must be required", parameter.name);
                fields
                    .get("required")
                    .map_or_else(
                        || fields.reader.diagnostic(Code::OptionalPathParameter, &message),
                        |required| required.diagnostic(Code::OptionalPathParameter, &message),
                    )
                    .note("treated as required")
                    .help("write `required: true`")
                    .record(reader.diagnostics);
                parameter.required = true;
            }
            Some(parameter)
        })
    }
}

/// The `parameters` of a path item or operation, without duplicates and ignored headers.
pub(super) fn parameters(fields: &Fields<'_>) -> Vec<Parameter> {
    let mut parameters: Vec<(Parameter, Place)> = Vec::new();
    for reader in fields.get("parameters").iter().flat_map(NodeReader::items) {
        let Some(parameter) = Parameter::read(&reader) else { continue };
        let name = &parameter.name;
        if parameter.location == ParameterLocation::Header && IGNORED.iter().any(|ignored| ignored.eq_ignore_ascii_case(name)) {
            reader
                .diagnostic(Code::IgnoredHeader, format!("header parameter `{name}` is ignored"))
                .note("OpenAPI defines this header by media types and `security` instead")
                .help("remove the parameter")
                .record(reader.diagnostics);
        } else if let Some((_, first)) = parameters.iter().find(|(other, _)| other.is_same(&parameter)) {
            reader
                .diagnostic(Code::DuplicateParameter, format!("duplicate {} parameter `{name}`", parameter.location.as_str()))
                .label("duplicate")
                .also(At::Value(first.clone()), "first declared here")
                .note("the first one is used")
                .help("remove one of them")
                .record(reader.diagnostics);
        } else {
            parameters.push((parameter, reader.place));
        }
    }
    parameters.into_iter().map(|(parameter, _)| parameter).collect()
}

/// Headers that a parameter can't declare (OpenAPI 3.1, Parameter Object, `name`).
const IGNORED: [&str; 3] = ["Accept", "Content-Type", "Authorization"];
