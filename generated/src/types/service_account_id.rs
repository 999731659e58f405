// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// A service account's id, a nanoid of 26 characters that need no escaping in a URL.
///
/// 1 to 255 characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ServiceAccountId(String);

codec::newtype!(ServiceAccountId(String));
