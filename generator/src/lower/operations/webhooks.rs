//! The requests that the API sends, webhooks and the callbacks of operations, get types to read their bodies as.

use crate::ir::{Type, TypeDef, Webhook};
use crate::lower::operations::media_types;
use crate::lower::operations::media_types::MediaKind;
use crate::lower::types::schema::Types;
use crate::lower::types::site::{Owner, Part, Site};
use crate::openapi::{Method, PathItem};

/// Lowers the bodies. An inline one is called after its webhook: `NewPetWebhook`.
pub fn lower(types: &mut Types<'_>) -> Vec<Webhook> {
    let spec = types.spec;
    let mut webhooks = Vec::new();
    for (name, item) in &spec.webhooks {
        add(types, item, name, Part::Webhook, &format!("webhook `{name}`"), &mut webhooks);
    }
    for operation in spec.operations() {
        let id = operation.operation_id.clone().unwrap_or_else(|| format!("{} {}", operation.method, operation.path));
        for (name, callback) in &operation.callbacks {
            for item in callback.expressions.values() {
                add(types, item, name, Part::Callback, &format!("callback `{name}` of `{id}`"), &mut webhooks);
            }
        }
    }
    webhooks
}

fn add(
    types: &mut Types<'_>,
    item: &PathItem,
    name: &str,
    part: fn(Option<Method>) -> Part,
    title: &str,
    webhooks: &mut Vec<Webhook>,
) {
    for operation in item.operations.values() {
        let content = operation.request_body.as_ref().map(|body| &body.content);
        let Some((MediaKind::Json, _, media_type)) = content.and_then(|content| media_types::best(types.spec, content)) else {
            continue;
        };
        let method = (item.operations.len() > 1).then_some(operation.method);
        if let Some(schema) = media_type.schema {
            let ty = types.lower(&Site::new(schema, Owner::Component(name.to_owned()), part(method))).into_type();
            webhooks.push(Webhook { title: title.to_owned(), method: operation.method.into(), ty });
        }
    }
}

/// Adds to the docs of a type which webhooks have it as their body.
pub fn describe(webhooks: &[Webhook], definitions: &mut [TypeDef]) {
    for webhook in webhooks {
        let Type::Named(id) = webhook.ty else {
            continue;
        };
        let docs = &mut definitions[id.0].docs;
        let own = docs.description.take().map(|own| format!("{}\n\n", own.trim_end())).unwrap_or_default();
        docs.description = Some(format!("{own}The body of the {}.", webhook.title));
    }
}
