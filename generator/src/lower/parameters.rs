//! Parameters become arguments and setters, by where they go and how they are written there.

use super::docs;
use super::names::{Role, Wanted, assign};
use super::operations::Lowering;
use crate::ir::{ArrayStyle, Location, Parameter, Type};
use crate::openapi::{self, Style};

impl Lowering<'_, '_> {
    /// The required parameters, path first, and the optional ones. None if a required one can't be sent.
    pub(super) fn parameters(&mut self, operation: &openapi::Operation) -> Option<(Vec<Parameter>, Vec<Parameter>)> {
        let mut lowered = Vec::new();
        for parameter in &operation.parameters {
            match self.parameter(parameter) {
                Some(known) => lowered.push((known, parameter.required)),
                None if parameter.required => return None,
                None => {}
            }
        }
        let wanted: Vec<_> = lowered
            .iter()
            .map(|(parameter, _)| Wanted {
                text: self
                    .renames
                    .parameter(operation.operation_id.as_deref(), &parameter.wire)
                    .unwrap_or(&parameter.wire)
                    .to_owned(),
                qualifier: Some(format!("{:?}", parameter.location)),
                order: (parameter.location as u8).to_string(),
            })
            .collect();
        for ((parameter, _), named) in lowered.iter_mut().zip(assign(&wanted, Role::Parameter, &[])) {
            parameter.name = named.name;
        }
        let (mut arguments, options): (Vec<_>, Vec<_>) = lowered.into_iter().partition(|(_, required)| *required);
        let position = |parameter: &Parameter| operation.path.find(&format!("{{{}}}", parameter.wire)).unwrap_or_default();
        arguments.sort_by_key(|(parameter, _)| match parameter.location {
            Location::Path => (Location::Path, position(parameter)),
            other => (other, 0),
        });
        let only = |pairs: Vec<(Parameter, bool)>| pairs.into_iter().map(|(parameter, _)| parameter).collect();
        Some((only(arguments), only(options)))
    }

    fn parameter(&mut self, parameter: &openapi::Parameter) -> Option<Parameter> {
        let what = if parameter.required { "operation" } else { "parameter" };
        let leave_out = |problem: &str| {
            self.left_out(&parameter.place, what, format!("the parameter `{}` {problem}", parameter.name));
            None
        };
        let location = match parameter.location {
            openapi::Location::Path => Location::Path,
            openapi::Location::Query => Location::Query,
            openapi::Location::Header => Location::Header,
            openapi::Location::Cookie => return leave_out("goes into a cookie, which isn't supported yet"),
        };
        let openapi::Value::Schema(id) = &parameter.value else {
            return leave_out("is written as a media type, which isn't supported yet");
        };
        let (owner, part) = self.owner(&parameter.place, &parameter.name);
        let ty = self.types.lower(*id, &owner, part).ty;
        let scalar = |ty: &Type| match ty {
            Type::Named(id) => self.types.is_scalar(*id),
            Type::List(_) | Type::Map(_) | Type::Nullable(_) | Type::Boxed(_) | Type::Unit | Type::Bytes | Type::Raw => false,
            _ => true,
        };
        let fits = match &ty {
            Type::List(item) => location == Location::Query && scalar(item),
            other => scalar(other),
        };
        let ty = match ty {
            Type::Raw => Type::String,
            ty if fits => ty,
            _ => {
                self.left_out(
                    &parameter.place,
                    what,
                    format!("the parameter `{}` is an object or a list that can't be sent yet", parameter.name),
                );
                return None;
            }
        };
        let schema = self.spec.schema(*id);
        let mut docs = docs::of_schema(self.spec, schema);
        docs.description = parameter.description.clone().or(docs.description);
        docs.example = parameter.examples.iter().find_map(|example| example.value.clone()).or(docs.example);
        docs.deprecated |= parameter.deprecated;
        let style = match (parameter.style, parameter.explode) {
            (Style::SpaceDelimited, false) => ArrayStyle::Space,
            (Style::PipeDelimited, false) => ArrayStyle::Pipe,
            (_, true) => ArrayStyle::Repeat,
            (_, false) => ArrayStyle::Comma,
        };
        Some(Parameter { name: String::new(), wire: parameter.name.clone(), location, ty, style, docs })
    }
}
