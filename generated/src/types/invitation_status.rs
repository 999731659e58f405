// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// State of an invitation.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvitationStatus {
    /// `pending`
    Pending,
    /// `accepted`
    Accepted,
    /// `expired`
    Expired,
    /// `revoked`
    Revoked,
    /// A value that this version of the SDK doesn't know. `InvitationStatus::from` returns it for any other string.
    Unknown(String),
}

codec::string_enum!(InvitationStatus {
    Pending = "pending",
    Accepted = "accepted",
    Expired = "expired",
    Revoked = "revoked",
});
