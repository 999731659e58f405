// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;

/// A part of a policy that is left out unless asked for. `user` adds who created, changed or archived it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicyExpand {
    /// `user`
    User,
    /// A value that this version of the SDK doesn't know; `PolicyExpand::from` gives it for any other text.
    Unknown(String),
}

codec::string_enum!(PolicyExpand { User = "user" });
