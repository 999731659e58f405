//! From a document to an SDK: every decision is made here, in a short list of passes.
//!
//! 1. `package` names the crate and reads what `sdk.yaml` says of it.
//! 2. `client` finds the credentials and the servers that a client is configured with.
//! 3. `resources` chooses the accessor and the method name that each operation is called by.
//! 4. `types` turns the schemas of the components into types, still without names.
//! 5. `operations` turns parameters, bodies and responses into arguments, setters and responses, with the types inside of them.
//! 6. `webhooks` adds the types of the requests that the API sends.
//! 7. `fix_tags` makes the tag of a variant a constant.
//! 8. `type_names` names the types once all are known, so that the order of a document names nothing.
//! 9. `variant_names` shortens the names of variants by the words of their union's name.
//! 10. `webhooks` adds to the docs of a type which webhooks send it.
//! 11. `renames` reports the renames that match nothing.
//! 12. `cycles` boxes recursive fields.
//! 13. `features` finds which resources mention which types, in requests and in responses.
//! 14. `read_write_only` makes the fields optional that only one side sets.

mod client;
mod naming;
mod operations;
mod package;
mod pagination;
mod passes;
mod resources;
mod types;

use crate::config::Config;
use crate::diagnostics::Diagnostics;
use crate::ir::{Api, Docs};
use crate::openapi::Spec;
use client::Client;
use naming::renames::Renames;
use naming::{type_names, variant_names};
use operations::{headers, operation, webhooks};
use package::Crate;
use pagination::rules::Rules;
use passes::{cycles, features, read_write_only};
use resources::placement;
use types::schema::Types;

/// What the passes read.
#[derive(Clone, Copy)]
struct Input<'a> {
    spec: &'a Spec,
    config: &'a Config,
    renames: &'a Renames<'a>,
    diagnostics: &'a Diagnostics,
}

/// The SDK of a document. `None` if there are errors.
pub fn lower(spec: &Spec, config: &Config, diagnostics: &Diagnostics) -> Option<Api> {
    let renames = &Renames::new(config);
    let input = Input { spec, config, renames, diagnostics };
    let mut paginations = Rules::new(config);

    let Crate { name: crate_name, version, env_prefix, package } = package::lower(spec, config, diagnostics);
    let client = Client::new(spec, &env_prefix, diagnostics);
    let placed = placement::place(spec, renames, diagnostics);
    let mut types = Types::of_components(input);
    let mut resources = operation::lower(input, &placed, &client, &mut types, &mut paginations);
    let mut webhooks = webhooks::lower(&mut types);
    types.fix_tags();
    let mut definitions = type_names::name_all(types, renames, (&mut resources, &mut webhooks), diagnostics);
    variant_names::shorten(&mut definitions);
    webhooks::describe(&webhooks, &mut definitions);
    renames.check(diagnostics);
    cycles::cut(&mut definitions, diagnostics);
    features::find(&resources, &mut definitions);
    read_write_only::relax(&mut definitions);

    if diagnostics.has_errors() {
        return None;
    }
    Some(Api {
        package,
        crate_name,
        version,
        title: spec.info.title.clone(),
        docs: Docs { summary: spec.info.summary.clone(), description: spec.info.description.clone(), ..Docs::default() },
        base_url: client.servers.base_url,
        servers: client.servers.servers,
        variables: client.servers.variables,
        env_prefix,
        security: client.security.lower(&spec.security),
        schemes: client.security.schemes,
        paginations: paginations.finish(diagnostics),
        headers: headers::keys(&resources),
        resources,
        webhooks,
        types: definitions,
    })
}
