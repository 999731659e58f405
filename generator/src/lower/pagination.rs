//! Which lists come in pages. A rule of `sdk.yaml` applies to an operation that has its parameter and whose answer has its fields;
//! the first one that does is taken.

use super::names::{Role, Wanted, assign};
use super::types::Types;
use crate::config::{self, Config, FieldPath, Step};
use crate::diagnostics::{Code, Diagnostic, Faults};
use crate::ir::{Page, Pagination, Parameter, Rule, Type, TypeKind};
use crate::source::At;

/// The rules, and those that an operation uses.
pub struct Rules<'a> {
    config: &'a Config,
    used: Vec<Pagination>,
}

impl<'a> Rules<'a> {
    pub fn new(config: &'a Config, faults: &Faults) -> Self {
        for (name, pagination) in &config.pagination {
            if !matches!(pagination.step, Step::Cursor { .. }) {
                let message = format!("the rule `{name}` has no effect yet: only a cursor can be followed");
                Diagnostic::new(Code::SettingWithoutEffect, At::Key(pagination.place.clone()), message).record(faults);
            }
        }
        Self { config, used: Vec::new() }
    }

    /// The rules that an operation uses. One that none uses is most likely misspelt.
    pub fn finish(self, faults: &Faults) -> Vec<Pagination> {
        for (name, pagination) in &self.config.pagination {
            let is_used = self.used.iter().any(|used| used.name == *name);
            if !is_used && matches!(pagination.step, Step::Cursor { .. }) {
                let message = format!("no operation has the parameters and the answer that the rule `{name}` asks for");
                Diagnostic::new(Code::SettingWithoutEffect, At::Key(pagination.place.clone()), message).record(faults);
            }
        }
        let wanted: Vec<_> = self.used.iter().map(|rule| Wanted::new(rule.name.clone())).collect();
        let named = assign(&wanted, Role::Rule, &[]).into_iter();
        self.used.into_iter().zip(named).map(|(rule, named)| Pagination { name: named.name, ..rule }).collect()
    }

    /// How the pages of an operation follow each other, by its optional parameters and its answer.
    pub fn find(&mut self, options: &[Parameter], answer: &Type, types: &mut Types<'_>) -> Option<Page> {
        let (name, found, rule) = self.config.pagination.iter().find_map(|(name, pagination)| {
            let rule = applies(pagination, options, answer, types)?;
            Some((name, pagination, rule))
        })?;
        let items = found.items.as_ref().map(|items| items.value.clone()).unwrap_or_default();
        let Type::List(item) = field_at(answer, &items, types)? else {
            return None;
        };
        if let Type::Named(id) = answer {
            types.mark_page(*id, (*item).clone());
        }
        let index = self.used.iter().position(|known| known.name == *name).unwrap_or_else(|| {
            self.used.push(Pagination { name: name.clone(), items, rule });
            self.used.len() - 1
        });
        Some(Page { rule: index, item: *item })
    }
}

fn applies(pagination: &config::Pagination, options: &[Parameter], answer: &Type, types: &Types<'_>) -> Option<Rule> {
    let has_parameter = |name: &str| options.iter().any(|parameter| parameter.wire == name);
    let Step::Cursor { parameter, next } = &pagination.step else {
        return None;
    };
    let more = pagination.more.as_ref().map(|more| more.value.clone());
    let items = pagination.items.as_ref().map(|items| items.value.clone()).unwrap_or_default();
    let limit_fits = pagination.limit.as_ref().is_none_or(|limit| has_parameter(&limit.value));
    let has_list = matches!(field_at(answer, &items, types)?, Type::List(_));
    let has_more = more.as_ref().is_none_or(|more| field_at(answer, more, types).is_some());
    let fits =
        has_parameter(&parameter.value) && limit_fits && has_list && has_more && field_at(answer, &next.value, types).is_some();
    fits.then(|| Rule::Cursor { parameter: parameter.value.clone(), next: next.value.clone(), more })
}

/// The type of a field deep in an answer.
fn field_at(answer: &Type, path: &FieldPath, types: &Types<'_>) -> Option<Type> {
    path.0.iter().try_fold(answer.clone(), |ty, key| {
        let Type::Named(id) = ty else {
            return None;
        };
        match types.kind(id) {
            TypeKind::Struct(object) => object.fields.iter().find(|field| field.wire == *key).map(|field| field.ty.clone()),
            _ => None,
        }
    })
}
