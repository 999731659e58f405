//! Operations become calls: what is required is an argument, what is optional a setter, what a success holds is the answer.

use super::names::{Role, name};
use super::pagination::Rules;
use super::parameters::Parameters;
use super::renames::Renames;
use super::resources::Call;
use super::security::Schemes;
use super::servers::Servers;
use super::tree::Tree;
use super::types::{Owner, Types};
use crate::config::Config;
use crate::diagnostics::Faults;
use crate::ir::{Docs, Operation, Resource};
use crate::openapi::{self, Spec};
use crate::source::Place;
use std::collections::HashSet;

/// The resources at the top, with everything below them.
pub fn lower<'s>(
    (spec, config): (&'s Spec, &Config),
    calls: Vec<Call<'_>>,
    (security, servers): (&Schemes, &Servers),
    renames: &Renames<'_>,
    types: &mut Types<'s>,
    paginations: &mut Rules<'_>,
    faults: &'s Faults,
) -> Vec<Resource> {
    let mut tree = Tree::default();
    let repeatable: HashSet<&str> = config.idempotent.iter().map(|id| id.as_str()).collect();
    for call in calls {
        let mut lowering = Lowering { spec, renames, types, faults, call: &call, repeatable: &repeatable };
        if let Some(mut operation) = lowering.operation(security, servers) {
            if operation.answer.successes.is_empty() {
                let things = call.resources.last().map(String::as_str).unwrap_or_default();
                operation.page = paginations.find(&operation, things, types);
            }
            tree.insert(&call.resources, operation);
        }
    }
    tree.finish(spec)
}

/// The kinds of components whose schemas are called after them.
const COMPONENTS: [&str; 3] = ["parameters", "requestBodies", "responses"];

/// The lowering of one operation.
pub(super) struct Lowering<'s, 't> {
    pub(super) spec: &'s Spec,
    pub(super) renames: &'t Renames<'t>,
    pub(super) types: &'t mut Types<'s>,
    pub(super) faults: &'s Faults,
    call: &'t Call<'t>,
    repeatable: &'t HashSet<&'t str>,
}

impl Lowering<'_, '_> {
    fn operation(&mut self, security: &Schemes, servers: &Servers) -> Option<Operation> {
        let call = self.call;
        let operation = call.operation;
        let body = match &operation.request_body {
            Some(body) => Some(self.body(body)?),
            None => None,
        };
        let Parameters { arguments, options, fixed } = self.parameters(operation);
        let answer = self.answer(operation);
        let errors = self.errors(operation);
        Some(Operation {
            id: operation.operation_id.clone().unwrap_or_else(|| format!("{} {}", operation.method, operation.path)),
            place: operation.place.clone(),
            name: call.method.clone(),
            request_name: String::new(),
            method: operation.method,
            path: operation.path.clone(),
            server: servers.of_operation(operation, self.faults),
            docs: Docs {
                summary: operation.summary.clone(),
                description: operation.description.clone(),
                deprecated: operation.deprecated,
                ..Docs::default()
            },
            arguments,
            options,
            fixed,
            body,
            answer,
            errors,
            security: security.lower(self.spec.security_of(operation)),
            repeatable: self.repeatable.contains(operation.operation_id.as_deref().unwrap_or_default()),
            page: None,
        })
    }

    /// What the inline schema of a parameter, body or response belongs to, and what it is there: part of this operation, of all
    /// operations of its path, or of a component that operations share.
    pub(super) fn owner<'p>(&self, place: &Place, part: &'p str) -> (Owner, &'p str) {
        let tokens = place.pointer.tokens();
        let component = match tokens.as_slice() {
            [.., "components", kind, name] | [kind, name] => COMPONENTS.contains(kind).then_some(*name),
            _ => None,
        };
        if let Some(component) = component {
            // Operations may share it under several statuses.
            let part = part.rsplit(' ').next().unwrap_or(part);
            let says_it = tokens.contains(&"parameters") || component.to_lowercase().ends_with(part);
            return (Owner::Component(component.to_owned()), if says_it { "" } else { part });
        }
        let resources = &self.call.resources;
        let (above, own) = resources.split_at(resources.len().saturating_sub(self.call.naming));
        let (above, resource) = (above.join(" "), name(&own.join(" "), Role::Type));
        let of_path =
            matches!(tokens.as_slice(), [.., item, "parameters", _] if !openapi::Method::ALL.iter().any(|(key, _)| key == item));
        let method = if of_path { String::new() } else { name(&self.call.method, Role::Type) };
        (Owner::Operation { above, name: format!("{resource}{method}") }, part)
    }
}
