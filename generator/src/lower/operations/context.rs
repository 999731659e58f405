//! What the lowering of one operation works with, and where the inline schemas of an operation stand.

use crate::diagnostics::Diagnostics;
use crate::lower::naming::registry::{Role, name};
use crate::lower::naming::renames::Renames;
use crate::lower::resources::placement::PlacedOperation;
use crate::lower::types::schema::Types;
use crate::lower::types::site::{Owner, Part, Site};
use crate::openapi::{SchemaId, Spec, component_name};
use crate::source::Place;
use std::collections::HashSet;

/// What the lowering of one operation works with.
pub(in crate::lower) struct OperationContext<'s, 't> {
    pub(in crate::lower) spec: &'s Spec,
    pub(in crate::lower) renames: &'t Renames<'t>,
    pub(in crate::lower) types: &'t mut Types<'s>,
    pub(in crate::lower) diagnostics: &'s Diagnostics,
    pub(in crate::lower) placed: &'t PlacedOperation<'t>,
    /// The ids of the operations that are idempotent whatever their methods say.
    pub(in crate::lower) idempotent: &'t HashSet<&'t str>,
}

impl OperationContext<'_, '_> {
    /// Where the inline schema of a parameter, body or response stands: it is part of this operation, of all operations of its path, or
    /// of a component that operations share. `place` is that of the parameter, body or response.
    pub(in crate::lower) fn site(&self, id: SchemaId, place: &Place, part: Part) -> Site {
        if let Some(component) = component_name(place) {
            return Site::new(id, Owner::Component(component.to_owned()), part.of_component(component));
        }
        let resources = &self.placed.resources;
        let (above, own) = resources.split_at(resources.len().saturating_sub(self.placed.naming));
        let resource = name(&own.join(" "), Role::Type);
        let method = if self.is_of_path(place) { String::new() } else { name(&self.placed.method, Role::Type) };
        Site::new(id, Owner::Operation { above: above.join(" "), name: format!("{resource}{method}") }, part)
    }

    /// Whether a parameter is one that all operations of the path share.
    fn is_of_path(&self, place: &Place) -> bool {
        let item = self.spec.paths.get(&self.placed.operation.path);
        item.is_some_and(|item| item.parameters.iter().any(|parameter| parameter.place == *place))
    }
}
