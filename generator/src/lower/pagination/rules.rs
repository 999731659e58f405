//! Which lists are paginated. A rule of `sdk.yaml` matches an operation that has its parameters and whose response has its
//! fields; the first match applies. Without a match, the pagination may be inferred.

use crate::config::{self, Config, Spanned, Step};
use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::ir::{
    Field, FieldPath, HasMore, Operation, Page, PageCursor, Pagination, Parameter, ParameterLocation, Rule, Type, TypeKind,
};
use crate::lower::naming::registry::{Role, Wanted, assign};
use crate::lower::pagination::infer::infer;
use crate::lower::types::schema::Types;
use crate::source::At;

/// The pagination rules, and those that an operation uses.
pub struct Rules<'a> {
    config: &'a Config,
    used: Vec<Pagination>,
}

impl<'a> Rules<'a> {
    pub fn new(config: &'a Config) -> Self {
        Self { config, used: Vec::new() }
    }

    /// The rules that an operation uses. One that no operation uses is probably misspelt, so it is reported.
    pub fn finish(self, diagnostics: &Diagnostics) -> Vec<Pagination> {
        for (name, pagination) in &self.config.pagination {
            if !self.used.iter().any(|used| used.name == *name) {
                let message = format!("pagination rule `{name}` matches no operation");
                Diagnostic::new(Code::SettingWithoutEffect, At::Key(pagination.place.clone()), message)
                    .help("check the names of its query parameters and response fields")
                    .record(diagnostics);
            }
        }
        let wanted: Vec<_> = self.used.iter().map(|rule| Wanted::new(rule.name.clone())).collect();
        let named = assign(&wanted, Role::Rule, &[]).into_iter();
        self.used.into_iter().zip(named).map(|(rule, named)| Pagination { name: named.name, ..rule }).collect()
    }

    /// The pagination of an operation, by its parameters and its response. `resource_name` is the name of the list.
    pub fn find(&mut self, operation: &Operation, resource_name: &str, types: &mut Types<'_>) -> Option<Page> {
        let (options, response) = (&operation.options, &operation.response.ty);
        let mut rules = self.config.pagination.iter();
        let by_config = rules.find_map(|(name, pagination)| match_rule(name, pagination, options, response, types));
        let may_infer = self.config.infer_pagination.as_ref().is_none_or(|infer| infer.value);
        let found = by_config.or_else(|| infer(operation, resource_name, types).filter(|_| may_infer))?;
        let Type::List(item) = field_at(response, &found.items, types)? else {
            return None;
        };
        if let Type::Named(id) = response {
            types.mark_page(*id, (*item).clone());
        }
        let index = self.used.iter().position(|known| *known == found).unwrap_or_else(|| {
            self.used.push(found);
            self.used.len() - 1
        });
        Some(Page { rule: index, item: *item })
    }
}

/// The rule, if the operation has its parameters and the response has its fields.
fn match_rule(
    name: &str,
    pagination: &config::Pagination,
    options: &[Parameter],
    response: &Type,
    types: &Types<'_>,
) -> Option<Pagination> {
    let has_parameter =
        |name: &str| options.iter().any(|parameter| parameter.wire == name && parameter.location == ParameterLocation::Query);
    let has_field = |path: &config::FieldPath| field_at(response, &path.into(), types).is_some();
    let more = |field: &Option<Spanned<config::FieldPath>>| {
        let field = FieldPath::from(&field.as_ref()?.value);
        let required =
            fields_at(response, &field, types).is_some_and(|fields| fields.iter().all(|field| field.is_always_present()));
        Some(HasMore { field, required })
    };
    let cursor = |parameter: &str, field: &config::FieldPath| {
        let fits = has_parameter(parameter) && has_field(field);
        fits.then(|| PageCursor { parameter: parameter.to_owned(), field: field.into() })
    };

    let items = pagination.items.as_ref().map(|items| (&items.value).into()).unwrap_or_default();
    let limit_fits = pagination.limit.as_ref().is_none_or(|limit| has_parameter(&limit.value));
    let has_list = matches!(field_at(response, &items, types)?, Type::List(_));
    if !limit_fits || !has_list || !pagination.more.as_ref().is_none_or(|more| has_field(more)) {
        return None;
    }
    let rule = match &pagination.step {
        Step::Cursor { parameter, next } => {
            let back = pagination.back.as_ref();
            let backward = back.and_then(|back| Some((cursor(&back.cursor, &back.next)?, more(&back.more))));
            Rule::Cursor { forward: cursor(parameter, next)?, backward }
        }
        Step::Offset { parameter } => {
            has_parameter(parameter).then(|| Rule::Offset { parameter: parameter.value.clone(), total: None })?
        }
        Step::Page { parameter, first } => {
            has_parameter(parameter).then(|| Rule::Page { parameter: parameter.value.clone(), first: *first, total: None })?
        }
        Step::NextUrl { next } => has_field(next).then(|| Rule::Url { url: (&next.value).into() })?,
    };
    Some(Pagination { name: name.to_owned(), inferred: false, items, more: more(&pagination.more), rule })
}

impl From<&config::FieldPath> for FieldPath {
    fn from(path: &config::FieldPath) -> Self {
        FieldPath(path.0.clone())
    }
}

/// The type of a nested field of a response.
fn field_at(response: &Type, path: &FieldPath, types: &Types<'_>) -> Option<Type> {
    steps(response, path, types).map(|(ty, _)| ty.clone())
}

/// The fields on the path to a nested one.
fn fields_at<'t>(response: &'t Type, path: &FieldPath, types: &'t Types<'_>) -> Option<Vec<&'t Field>> {
    steps(response, path, types).map(|(_, fields)| fields)
}

/// The type at the end of a path, and the fields on the path.
fn steps<'t>(response: &'t Type, path: &FieldPath, types: &'t Types<'_>) -> Option<(&'t Type, Vec<&'t Field>)> {
    let mut fields: Vec<&Field> = Vec::new();
    let mut ty = response;
    for key in &path.0 {
        ty = match ty {
            Type::Named(id) => {
                let TypeKind::Struct(object) = types.kind(*id) else {
                    return None;
                };
                fields.push(object.fields.iter().find(|field| field.wire == *key)?);
                &fields.last()?.ty
            }
            Type::List(item) if key == "first" || key == "last" => item,
            _ => return None,
        };
    }
    Some((ty, fields))
}
