//! What the lowering of one operation works with, and what the inline schemas of an operation belong to.

use crate::diagnostics::Diagnostics;
use crate::lower::naming::registry::{Role, name};
use crate::lower::naming::renames::Renames;
use crate::lower::resources::placement::Call;
use crate::lower::types::draft::Owner;
use crate::lower::types::schema::Types;
use crate::openapi::{self, Spec};
use crate::source::Place;
use std::collections::HashSet;

/// The kinds of components whose schemas are called after them.
const COMPONENTS: [&str; 3] = ["parameters", "requestBodies", "responses"];

/// The lowering of one operation.
pub(in crate::lower) struct Lowering<'s, 't> {
    pub(in crate::lower) spec: &'s Spec,
    pub(in crate::lower) renames: &'t Renames<'t>,
    pub(in crate::lower) types: &'t mut Types<'s>,
    pub(in crate::lower) diagnostics: &'s Diagnostics,
    pub(in crate::lower) call: &'t Call<'t>,
    pub(in crate::lower) repeatable: &'t HashSet<&'t str>,
}

impl Lowering<'_, '_> {
    /// What the inline schema of a parameter, body or response belongs to, and what it is there: part of this operation, of all
    /// operations of its path, or of a component that operations share.
    pub(in crate::lower) fn owner<'p>(&self, place: &Place, part: &'p str) -> (Owner, &'p str) {
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
