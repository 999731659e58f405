// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// A field of users, or of their list, to expand.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserListExpand {
    /// `total_count`
    TotalCount,
    /// `session_count`
    SessionCount,
    /// `grant_count`
    GrantCount,
    /// `role-assignments`
    RoleAssignments,
    /// `groups`
    Groups,
    /// `credentials`
    Credentials,
    /// `credentials.provider`
    CredentialsProvider,
    /// A value that this version of the SDK doesn't know. `UserListExpand::from` returns it for any other string.
    Unknown(String),
}

codec::string_enum!(UserListExpand {
    TotalCount = "total_count",
    SessionCount = "session_count",
    GrantCount = "grant_count",
    RoleAssignments = "role-assignments",
    Groups = "groups",
    Credentials = "credentials",
    CredentialsProvider = "credentials.provider",
});
