//! From a description to an SDK: every decision is taken here, in a short list of passes.
//!
//! 1. `resources` says under which accessor and method name each operation is called.
//! 2. `types` turns schemas into types, the named ones and those inside them.
//! 3. `operations` turns parameters, bodies and responses into arguments, setters and answers.
//! 4. `webhooks` adds the types of what the API sends by itself.
//! 5. `type_names` names the types, once all are known, so that the order of a document names nothing.
//! 6. `variants` shortens the names of variants by what their union's name says.
//! 7. `cycles` puts on the heap what contains itself.
//! 8. `features` finds which resources reach which types, in requests and in answers.
//! 9. `directions` asks nobody for a field that only the other side sets.

mod answers;
mod composition;
mod content;
mod crate_name;
mod cycles;
mod directions;
mod docs;
mod enums;
mod features;
mod headers;
mod holds;
mod infer_pages;
mod layout;
mod media;
mod multipart;
mod names;
mod objects;
mod operation_id;
mod operations;
mod pagination;
mod parameters;
mod paths;
mod renames;
mod resources;
mod schema_names;
mod security;
mod servers;
mod shared_name;
mod tree;
mod type_names;
mod types;
mod unions;
mod variants;
mod verbs;
mod webhooks;

use crate::config::Config;
use crate::diagnostics::{Code, Diagnostic, Faults, suggest};
use crate::ir::{Api, Docs};
use crate::openapi::{Method, Spec};
use crate::source::At;
use heck::ToShoutySnakeCase;

/// The SDK of a description. None if there are faults that leave nothing to generate.
pub fn lower(spec: &Spec, config: &Config, faults: &Faults) -> Option<Api> {
    let crate_name = crate_name::of(spec, config, faults);
    let env_prefix = match &config.env_prefix {
        Some(prefix) => prefix.value.clone(),
        None => crate_name.to_shouty_snake_case(),
    };
    let security = security::Schemes::new(spec, &env_prefix, faults);
    security.check(spec, faults);
    let servers = servers::Servers::new(spec, &env_prefix, &security, faults);
    let renames = renames::Renames::new(config);
    let calls = resources::place(spec, &renames, faults);
    let mut types = types::Types::new(spec, config, &renames, faults);
    types.find_files();
    types.add_components();
    let mut paginations = pagination::Rules::new(config);
    check_idempotent(spec, config, faults);
    let mut resources =
        operations::lower((spec, config), calls, (&security, &servers), &renames, &mut types, &mut paginations, faults);
    let mut webhooks = webhooks::lower(&mut types);
    types.say_tags();
    let mut definitions = type_names::name_all(types, &renames, (&mut resources, &mut webhooks), faults);
    variants::shorten(&mut definitions);
    webhooks::describe(&webhooks, &mut definitions);
    renames.check(faults);
    cycles::cut(&mut definitions, faults);
    features::find(&resources, &mut definitions);
    directions::relax(&mut definitions);
    if faults.has_errors() {
        return None;
    }
    Some(Api {
        version: config.package.version.as_ref().map_or_else(|| "0.1.0".to_owned(), |version| version.value.clone()),
        package: config.package.clone(),
        crate_name,
        title: spec.info.title.clone(),
        docs: Docs { summary: spec.info.summary.clone(), description: spec.info.description.clone(), ..Docs::default() },
        base_url: servers.base_url,
        servers: servers.servers,
        variables: servers.variables,
        env_prefix,
        security: security.lower(&spec.security),
        schemes: security.schemes,
        paginations: paginations.finish(faults),
        headers: headers::keys(&resources),
        resources,
        webhooks,
        types: definitions,
    })
}

/// The operations that `sdk.yaml` declares idempotent must be there, and need it said.
fn check_idempotent(spec: &Spec, config: &Config, faults: &Faults) {
    let ids = || spec.operations().filter_map(|operation| operation.operation_id.as_deref());
    for id in &config.idempotent {
        let at = At::Value(id.place.clone());
        let operation = spec.operations().find(|operation| operation.operation_id.as_ref() == Some(&id.value));
        match operation.map(|operation| operation.method) {
            None => Diagnostic::new(Code::UnknownRename, at, format!("no operation has the operationId `{}`", id.value))
                .maybe_help(suggest(&id.value, ids()).map(|near| format!("did you mean `{near}`?")))
                .record(faults),
            Some(Method::Post | Method::Patch | Method::Trace) => {}
            Some(method) => {
                let message = format!("`{}` is a {method}, which is idempotent anyway (RFC 9110 §9.2.2)", id.value);
                Diagnostic::new(Code::SettingWithoutEffect, at, message).help("remove it").record(faults);
            }
        }
    }
}
