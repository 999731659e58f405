//! Parameters become arguments and setters, by their location and their style.

use crate::diagnostics::{Code, Diagnostic};
use crate::ir::{Docs, Parameter, ParameterLocation, ParameterStyle, Serialization, Type, Value};
use crate::lower::naming::registry::{Role, Wanted, assign};
use crate::lower::operations::context::OperationContext;
use crate::lower::operations::media_types;
use crate::lower::types::docs;
use crate::lower::types::objects;
use crate::lower::types::site::Part;
use crate::openapi::{self, SchemaId};
use crate::source::At;

/// The parameters of an operation.
pub(in crate::lower) struct Parameters {
    /// The required ones, path first.
    pub arguments: Vec<Parameter>,
    /// The optional ones.
    pub options: Vec<Parameter>,
    /// The required ones with a single allowed value.
    pub fixed: Vec<(Parameter, Value)>,
}

impl OperationContext<'_, '_> {
    pub(in crate::lower) fn parameters(&mut self, operation: &openapi::Operation) -> Parameters {
        let mut fixed = Vec::new();
        let mut lowered = Vec::new();
        let in_path = openapi::variables(&operation.path).unwrap_or_default();
        let is_stray =
            |it: &openapi::Parameter| it.location == openapi::ParameterLocation::Path && !in_path.contains(&it.name.as_str());
        for parameter in operation.parameters.iter().filter(|it| !is_stray(it)) {
            let constant = schema_of(parameter).filter(|_| parameter.required).and_then(|id| self.constant(id));
            match constant {
                Some(value) => fixed.push((self.parameter(parameter, Type::Unit), value)),
                None => {
                    let ty = self.parameter_type(parameter);
                    lowered.push((self.parameter(parameter, ty), parameter.required));
                }
            }
        }
        let is_described =
            |name: &str| operation.parameters.iter().any(|it| it.location == openapi::ParameterLocation::Path && it.name == name);
        for name in in_path.iter().filter(|name| !is_described(name)) {
            lowered.push((undescribed(name), true));
        }
        let wanted: Vec<_> = lowered
            .iter()
            .map(|(parameter, _)| Wanted {
                text: self
                    .renames
                    .parameter(operation.operation_id.as_deref(), &parameter.wire)
                    .unwrap_or(&parameter.wire)
                    .to_owned(),
                qualifier: Some(parameter.location.word().to_owned()),
                order: (parameter.location as u8).to_string(),
                ..Wanted::default()
            })
            .collect();
        for ((parameter, _), named) in lowered.iter_mut().zip(assign(&wanted, Role::Parameter, &[])) {
            parameter.name = named.name;
        }
        let (mut arguments, options): (Vec<_>, Vec<_>) = lowered.into_iter().partition(|(_, required)| *required);
        let position = |parameter: &Parameter| operation.path.find(&format!("{{{}}}", parameter.wire)).unwrap_or_default();
        arguments.sort_by_key(|(parameter, _)| match parameter.location {
            ParameterLocation::Path => (ParameterLocation::Path, position(parameter)),
            other => (other, 0),
        });
        let only = |pairs: Vec<(Parameter, bool)>| pairs.into_iter().map(|(parameter, _)| parameter).collect();
        Parameters { arguments: only(arguments), options: only(options), fixed }
    }

    /// The type of a parameter. One of the path or a header without a known type is a string.
    fn parameter_type(&mut self, parameter: &openapi::Parameter) -> Type {
        let ty = match schema_of(parameter) {
            Some(id) => {
                let site = self.site(id, &parameter.place, Part::Parameter(parameter.name.clone()));
                self.types.lower(&site).ty
            }
            None => Type::Raw,
        };
        match (ty, &parameter.value, parameter.location) {
            (Type::Raw, openapi::Value::Schema(_), openapi::ParameterLocation::Path | openapi::ParameterLocation::Header) => {
                Type::String
            }
            (Type::Raw, openapi::Value::Undescribed, _) => Type::String,
            (ty, _, _) => ty,
        }
    }

    fn parameter(&self, parameter: &openapi::Parameter, ty: Type) -> Parameter {
        let schema = schema_of(parameter).map(|id| self.spec.schema(id));
        let mut docs = schema.map(|schema| docs::of_schema(self.spec, schema)).unwrap_or_default();
        docs.description = parameter.description.clone().or(docs.description);
        docs.example = parameter.examples.iter().find_map(|example| example.value.clone()).or(docs.example);
        docs.deprecated |= parameter.deprecated;
        let serialization = self.serialization(parameter, &ty);
        let location = match parameter.location {
            openapi::ParameterLocation::Path => ParameterLocation::Path,
            openapi::ParameterLocation::Query => ParameterLocation::Query,
            openapi::ParameterLocation::Header => ParameterLocation::Header,
            openapi::ParameterLocation::Cookie => ParameterLocation::Cookie,
        };
        Parameter { name: String::new(), wire: parameter.name.clone(), location, ty, serialization, docs }
    }

    /// How a value is serialized. A plain one looks the same whether it explodes or not, and in all styles of a query.
    fn serialization(&self, parameter: &openapi::Parameter, ty: &Type) -> Serialization {
        let is_scalar = self.types.is_scalar(ty);
        let default = match parameter.location {
            openapi::ParameterLocation::Path | openapi::ParameterLocation::Header => ParameterStyle::Simple,
            openapi::ParameterLocation::Query | openapi::ParameterLocation::Cookie => ParameterStyle::Form,
        };
        let is_json =
            |content: &openapi::MediaType| media_types::kind(self.spec, &content.name, content) == media_types::MediaKind::Json;
        let is_one_pair = !parameter.explode && !is_scalar;
        let style = match &parameter.value {
            openapi::Value::Content(content) if is_json(content) => ParameterStyle::Json,
            openapi::Value::Content(_) => default,
            openapi::Value::Schema(_) | openapi::Value::Undescribed => match parameter.style {
                openapi::ParameterStyle::Simple => ParameterStyle::Simple,
                openapi::ParameterStyle::Label => ParameterStyle::Label,
                openapi::ParameterStyle::Matrix => ParameterStyle::Matrix,
                openapi::ParameterStyle::Form => ParameterStyle::Form,
                openapi::ParameterStyle::SpaceDelimited if is_one_pair => ParameterStyle::SpaceDelimited,
                openapi::ParameterStyle::PipeDelimited if is_one_pair => ParameterStyle::PipeDelimited,
                openapi::ParameterStyle::DeepObject if !is_scalar => ParameterStyle::DeepObject,
                openapi::ParameterStyle::SpaceDelimited
                | openapi::ParameterStyle::PipeDelimited
                | openapi::ParameterStyle::DeepObject => default,
            },
        };
        let explode = match style {
            ParameterStyle::Json | ParameterStyle::DeepObject => style.explodes(),
            ParameterStyle::Simple
            | ParameterStyle::Label
            | ParameterStyle::Matrix
            | ParameterStyle::Form
            | ParameterStyle::SpaceDelimited
            | ParameterStyle::PipeDelimited => {
                if is_scalar {
                    style.explodes()
                } else {
                    parameter.explode
                }
            }
        };
        if !self.has_serialization(parameter, style, ty) {
            self.note_style(parameter);
        }
        let reserved =
            parameter.allow_reserved && parameter.location == openapi::ParameterLocation::Query && style != ParameterStyle::Json;
        let secret = parameter.location == openapi::ParameterLocation::Header && *ty == Type::Secret;
        Serialization { style, explode, reserved, secret }
    }

    /// Whether OpenAPI defines how such a value is serialized (OpenAPI 3.1 §4.8.12.4). A type that can be anything counts as defined.
    fn has_serialization(&self, parameter: &openapi::Parameter, style: ParameterStyle, ty: &Type) -> bool {
        let is_plain = |ty: &Type| !matches!(ty, Type::List(_)) && self.types.values_of(ty).is_none();
        let is_list_of_plain = |ty: &Type| matches!(ty, Type::List(item) if is_plain(item));
        let values = self.types.values_of(ty);
        match (&parameter.value, parameter.style) {
            _ if style == ParameterStyle::Json => true,
            (openapi::Value::Content(_), _) => is_plain(ty),
            (_, openapi::ParameterStyle::DeepObject) => values.is_some() || *ty == Type::Raw,
            (
                _,
                openapi::ParameterStyle::Simple
                | openapi::ParameterStyle::Label
                | openapi::ParameterStyle::Matrix
                | openapi::ParameterStyle::Form
                | openapi::ParameterStyle::SpaceDelimited
                | openapi::ParameterStyle::PipeDelimited,
            ) => match values {
                None => is_plain(ty) || is_list_of_plain(ty),
                Some(values) => {
                    let takes_lists = parameter.style == openapi::ParameterStyle::Form && parameter.explode;
                    values.into_iter().all(|value| is_plain(value) || takes_lists && is_list_of_plain(value))
                }
            },
        }
    }

    fn note_style(&self, parameter: &openapi::Parameter) {
        let (what, help) = match parameter.value {
            openapi::Value::Content(_) => {
                ("its media type defines no serialization of lists and objects", "write `application/json`")
            }
            openapi::Value::Schema(_) | openapi::Value::Undescribed => {
                ("its style can't represent such a value", "write `content: { application/json: { schema: … } }`")
            }
        };
        Diagnostic::new(
            Code::ValueWithoutForm,
            At::Value(parameter.place.clone()),
            format!("the parameter `{}` can't be serialized as described: {what}", parameter.name),
        )
        .note("a value that is nested too deeply is sent as JSON, and a list in a style for objects as values with one name")
        .help(format!("{help}, if the server reads that"))
        .record(self.diagnostics);
    }

    /// The only allowed value of a parameter, if there is one and it is a plain one.
    fn constant(&self, id: SchemaId) -> Option<Value> {
        let schema = docs::unwrapped(self.spec, self.spec.schema(id));
        objects::constant(schema).filter(|value| !matches!(value, Value::Json(_)))
    }
}

/// A parameter that only the path mentions: a string.
fn undescribed(name: &str) -> Parameter {
    let serialization = Serialization {
        style: ParameterStyle::Simple,
        explode: ParameterStyle::Simple.explodes(),
        reserved: false,
        secret: false,
    };
    let (location, ty) = (ParameterLocation::Path, Type::String);
    Parameter { name: String::new(), wire: name.to_owned(), location, ty, serialization, docs: Docs::default() }
}

fn schema_of(parameter: &openapi::Parameter) -> Option<SchemaId> {
    match &parameter.value {
        openapi::Value::Schema(id) => Some(*id),
        openapi::Value::Content(media_type) => media_type.schema,
        openapi::Value::Undescribed => None,
    }
}
