// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;
use crate::types;

/// A reference to a user.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserReference {
    /// A user's id.
    pub id: types::UserId,
    /// Email address; null if there is none.
    pub email: Option<String>,
    /// The zone of the user.
    pub zone_id: types::ZoneId,
    extra: codec::Extra,
}

codec::model!(UserReference { id: Required, email: Required, zone_id: Required });
