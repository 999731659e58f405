//! A field that may be absent, null or a value has a second setter, which sets it to null: `clear_description`. It shares a scope
//! with the setters of the other fields, so its name must differ from theirs.

use super::registry::{Role, Wanted, assign};
use crate::ir::{Field, Presence};

/// Names the setters that set a field to null.
pub fn assign_names(fields: &mut [Field]) {
    let taken: Vec<String> = fields.iter().map(|field| field.name.clone()).collect();
    for field in fields.iter_mut().filter(|field| field.presence == Presence::OptionalNullable) {
        let wanted = [Wanted::new(format!("clear {}", field.name))];
        field.clear = assign(&wanted, Role::Field, &taken).pop().map(|named| named.name);
    }
}
