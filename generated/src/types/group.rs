// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::runtime::codec::Presence::Required;

/// A group of users.
#[derive(Clone)]
#[non_exhaustive]
pub struct Group {
    /// Id of the group.
    pub id: String,
    /// Whether the group is taken over from another system.
    pub external: bool,
    /// The issuer that the group is taken over from.
    pub external_issuer: Option<String>,
    /// What identifies the group in the zone.
    pub identifier: String,
    /// Name shown to people.
    pub name: String,
    extra: codec::Extra,
}

const KEYS: codec::Keys = &[
    ("id", Required),
    ("external", Required),
    ("external_issuer", Required),
    ("identifier", Required),
    ("name", Required),
];

codec::model!(Group { id, external, external_issuer, identifier, name });
