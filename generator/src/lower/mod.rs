//! From a description to an SDK: every decision is taken here, in a short list of passes.
//!
//! 1. `resources` says under which accessor and method name each operation is called.
//! 2. `types` turns schemas into types, the named ones and those inside them.
//! 3. `operations` turns parameters, bodies and responses into arguments, setters and responses.
//! 4. `webhooks` adds the types of what the API sends by itself.
//! 5. `type_names` names the types, once all are known, so that the order of a document names nothing.
//! 6. `variants` shortens the names of variants by what their union's name says.
//! 7. `cycles` puts on the heap what contains itself.
//! 8. `features` finds which resources reach which types, in requests and in responses.
//! 9. `directions` asks nobody for a field that only the other side sets.

mod client;
mod naming;
mod operations;
mod package;
mod pagination;
mod passes;
mod resources;
mod types;

use crate::config::Config;
use crate::diagnostics::{Code, Diagnostic, Diagnostics, suggest};
use crate::ir::{Api, Docs};
use crate::openapi::{Method, Spec};
use crate::source::At;
use heck::ToShoutySnakeCase;

/// The SDK of a description. None if there are diagnostics that leave nothing to generate.
pub fn lower(spec: &Spec, config: &Config, diagnostics: &Diagnostics) -> Option<Api> {
    let crate_name = naming::crate_name::of(spec, config, diagnostics);
    let env_prefix = match &config.env_prefix {
        Some(prefix) => prefix.value.clone(),
        None => crate_name.to_shouty_snake_case(),
    };
    let security = client::security::Schemes::new(spec, &env_prefix, diagnostics);
    security.check(spec, diagnostics);
    let servers = client::servers::Servers::new(spec, &env_prefix, &security, diagnostics);
    let renames = naming::renames::Renames::new(config);
    let calls = resources::placement::place(spec, &renames, diagnostics);
    let mut types = types::schema::Types::new(spec, config, &renames, diagnostics);
    types.find_files();
    types.add_components();
    let mut paginations = pagination::rules::Rules::new(config);
    check_repeatable(spec, config, diagnostics);
    let mut resources = operations::operation::lower(
        (spec, config),
        calls,
        (&security, &servers),
        &renames,
        &mut types,
        &mut paginations,
        diagnostics,
    );
    let mut webhooks = operations::webhooks::lower(&mut types);
    types.say_tags();
    let mut definitions = naming::type_names::name_all(types, &renames, (&mut resources, &mut webhooks), diagnostics);
    naming::variant_names::shorten(&mut definitions);
    operations::webhooks::describe(&webhooks, &mut definitions);
    renames.check(diagnostics);
    passes::cycles::cut(&mut definitions, diagnostics);
    passes::features::find(&resources, &mut definitions);
    passes::read_write_only::relax(&mut definitions);
    if diagnostics.has_errors() {
        return None;
    }
    Some(Api {
        version: package::version(config),
        package: package::lower(config),
        crate_name,
        title: spec.info.title.clone(),
        docs: Docs { summary: spec.info.summary.clone(), description: spec.info.description.clone(), ..Docs::default() },
        base_url: servers.base_url,
        servers: servers.servers,
        variables: servers.variables,
        env_prefix,
        security: security.lower(&spec.security),
        schemes: security.schemes,
        paginations: paginations.finish(diagnostics),
        headers: operations::headers::keys(&resources),
        resources,
        webhooks,
        types: definitions,
    })
}

/// The operations that `sdk.yaml` says are safe to repeat must be there, and need it said.
fn check_repeatable(spec: &Spec, config: &Config, diagnostics: &Diagnostics) {
    let ids = || spec.operations().filter_map(|operation| operation.operation_id.as_deref());
    for id in &config.safe_to_repeat {
        let at = At::Value(id.place.clone());
        let operation = spec.operations().find(|operation| operation.operation_id.as_ref() == Some(&id.value));
        match operation.map(|operation| operation.method) {
            None => Diagnostic::new(Code::UnknownRename, at, format!("no operation has the operationId `{}`", id.value))
                .maybe_help(suggest(&id.value, ids()).map(|near| format!("did you mean `{near}`?")))
                .record(diagnostics),
            Some(Method::Post | Method::Patch | Method::Trace) => {}
            Some(method) => {
                let message = format!("`{}` is a {method}, which is safe to repeat anyway (RFC 9110 §9.2.2)", id.value);
                Diagnostic::new(Code::SettingWithoutEffect, at, message).help("remove it").record(diagnostics);
            }
        }
    }
}
