//! A field that may be absent, null or a value has a second setter, which makes it null: `clear_description`. It stands beside the setters
//! of the other fields, so it is named with theirs in mind.

use super::registry::{Role, Wanted, assign};
use crate::ir::{Field, Presence};

/// Names the setters that make a field null.
pub fn assign_names(fields: &mut [Field]) {
    let taken: Vec<String> = fields.iter().map(|field| field.name.clone()).collect();
    for field in fields.iter_mut().filter(|field| field.presence == Presence::OptionalNullable) {
        let wanted = [Wanted::new(format!("clear {}", field.name))];
        field.clear = assign(&wanted, Role::Field, &taken).pop().map(|named| named.name);
    }
}
