// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// Role of a member of an organization: administrator, member or viewer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrganizationRole {
    /// `org_admin`
    OrgAdmin,
    /// `org_member`
    OrgMember,
    /// `org_viewer`
    OrgViewer,
    /// A value that this version of the SDK doesn't know. `OrganizationRole::from` returns it for any other string.
    Unknown(String),
}

codec::string_enum!(OrganizationRole {
    OrgAdmin = "org_admin",
    OrgMember = "org_member",
    OrgViewer = "org_viewer",
});
