//! Operations become calls: required parameters are arguments, optional ones setters, and the successes are the response.

use super::context::OperationContext;
use super::idempotent;
use super::parameters::Parameters;
use crate::ir::{Docs, Operation, Resource};
use crate::lower::Input;
use crate::lower::client::Client;
use crate::lower::pagination::rules::Rules;
use crate::lower::resources::placement::PlacedOperation;
use crate::lower::resources::tree::Tree;
use crate::lower::types::schema::Types;

/// The resources at the top, with everything below them.
pub fn lower<'s>(
    input: Input<'s>,
    operations: &[PlacedOperation<'s>],
    client: &Client,
    types: &mut Types<'s>,
    paginations: &mut Rules<'_>,
) -> Vec<Resource> {
    let Input { spec, config, renames, diagnostics } = input;
    let idempotent = idempotent::ids(spec, config, diagnostics);
    let mut tree = Tree::default();
    for placed in operations {
        let mut context = OperationContext { spec, renames, types, diagnostics, placed, idempotent: &idempotent };
        if let Some(mut operation) = context.operation(client) {
            if operation.response.successes.is_empty() {
                let things = placed.resources.last().map(String::as_str).unwrap_or_default();
                operation.page = paginations.find(&operation, things, types);
            }
            tree.insert(&placed.resources, operation);
        }
    }
    tree.finish(spec)
}

impl OperationContext<'_, '_> {
    fn operation(&mut self, client: &Client) -> Option<Operation> {
        let placed = self.placed;
        let operation = placed.operation;
        let body = match &operation.request_body {
            Some(body) => Some(self.body(body)?),
            None => None,
        };
        let Parameters { arguments, options, fixed } = self.parameters(operation);
        let response = self.response(operation);
        let errors = self.errors(operation);
        Some(Operation {
            id: operation.operation_id.clone().unwrap_or_else(|| format!("{} {}", operation.method, operation.path)),
            place: operation.place.clone(),
            name: placed.method.clone(),
            request_name: String::new(),
            method: operation.method.into(),
            path: operation.path.clone(),
            server: client.servers.of_operation(operation, self.diagnostics),
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
            response,
            errors,
            security: client.security.lower(self.spec.security_of(operation)),
            idempotent: self.idempotent.contains(operation.operation_id.as_deref().unwrap_or_default()),
            page: None,
        })
    }
}
