// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! The values that go to the API and come from it.
#![allow(
    clippy::large_enum_variant,
    reason = "a variant holds its model as it is; a box would be in everybody's way"
)]

#[cfg(feature = "zones")]
mod application;
#[cfg(feature = "zones")]
mod application_consent;
#[cfg(feature = "zones")]
mod application_create;
#[cfg(feature = "zones")]
mod application_credential;
#[cfg(feature = "zones")]
mod application_credential_create;
#[cfg(feature = "zones")]
mod application_credential_id;
#[cfg(feature = "zones")]
mod application_credential_list;
#[cfg(feature = "zones")]
mod application_credential_update;
#[cfg(feature = "zones")]
mod application_dependency;
#[cfg(feature = "zones")]
mod application_id;
#[cfg(feature = "zones")]
mod application_list;
#[cfg(feature = "zones")]
mod application_oauth2;
#[cfg(feature = "zones")]
mod application_oauth2_update;
#[cfg(feature = "zones")]
mod application_protocols;
#[cfg(feature = "zones")]
mod application_protocols_update;
#[cfg(feature = "zones")]
mod application_resource_list;
#[cfg(feature = "zones")]
mod application_session;
#[cfg(feature = "zones")]
mod application_update;
#[cfg(feature = "zones")]
mod attestation_statement;
#[cfg(feature = "zones")]
mod attestation_status;
#[cfg(feature = "zones")]
mod delegated_grant;
#[cfg(feature = "zones")]
mod delegated_grant_id;
#[cfg(feature = "zones")]
mod delegated_grant_list;
#[cfg(feature = "zones")]
mod delegated_grant_status;
#[cfg(feature = "zones")]
mod delegated_grant_update;
#[cfg(feature = "zones")]
mod dependency_list;
#[cfg(feature = "zones")]
mod encryption_key_aws_kms;
#[cfg(any(feature = "zones", feature = "organizations"))]
mod expand;
#[cfg(feature = "zones")]
mod federation_user_credential;
#[cfg(feature = "zones")]
mod group;
#[cfg(feature = "organizations")]
mod invitation;
#[cfg(feature = "invitations")]
mod invitation_acceptance;
#[cfg(feature = "organizations")]
mod invitation_create;
#[cfg(feature = "organizations")]
mod invitation_id;
#[cfg(feature = "organizations")]
mod invitation_list;
#[cfg(feature = "invitations")]
mod invitation_preview;
#[cfg(any(feature = "organizations", feature = "invitations"))]
mod invitation_status;
#[cfg(feature = "zones")]
mod list_expand;
#[cfg(feature = "zones")]
mod metadata;
#[cfg(feature = "zones")]
mod metadata_update;
#[cfg(feature = "zones")]
mod only_true;
#[cfg(feature = "organizations")]
mod organization;
#[cfg(feature = "organizations")]
mod organization_create;
#[cfg(any(feature = "zones", feature = "organizations", feature = "invitations"))]
mod organization_id;
#[cfg(feature = "organizations")]
mod organization_list;
#[cfg(any(feature = "organizations", feature = "invitations"))]
mod organization_role;
#[cfg(feature = "organizations")]
mod organization_update;
#[cfg(feature = "zones")]
mod owner_type;
#[cfg(feature = "organizations")]
mod page_info_cursor;
#[cfg(feature = "zones")]
mod page_info_pagination;
#[cfg(feature = "zones")]
mod pagination;
#[cfg(feature = "zones")]
mod password_credential;
#[cfg(feature = "zones")]
mod password_credential_create;
#[cfg(feature = "zones")]
mod password_credential_update;
#[cfg(feature = "zones")]
mod password_user_credential;
#[cfg(feature = "zones")]
mod policy;
#[cfg(feature = "zones")]
mod policy_create;
#[cfg(feature = "zones")]
mod policy_expand;
#[cfg(feature = "zones")]
mod policy_format;
#[cfg(feature = "zones")]
mod policy_id;
#[cfg(feature = "zones")]
mod policy_list;
#[cfg(feature = "zones")]
mod policy_list_expand;
#[cfg(feature = "zones")]
mod policy_schema;
#[cfg(feature = "zones")]
mod policy_schema_list;
#[cfg(feature = "zones")]
mod policy_schema_status;
#[cfg(feature = "zones")]
mod policy_schema_version;
#[cfg(feature = "zones")]
mod policy_set;
#[cfg(feature = "zones")]
mod policy_set_create;
#[cfg(feature = "zones")]
mod policy_set_create_scope_type;
#[cfg(feature = "zones")]
mod policy_set_id;
#[cfg(feature = "zones")]
mod policy_set_list;
#[cfg(feature = "zones")]
mod policy_set_manifest;
#[cfg(feature = "zones")]
mod policy_set_manifest_entry;
#[cfg(feature = "zones")]
mod policy_set_mode;
#[cfg(feature = "zones")]
mod policy_set_scope_type;
#[cfg(feature = "zones")]
mod policy_set_sort;
#[cfg(feature = "zones")]
mod policy_set_target_type;
#[cfg(feature = "zones")]
mod policy_set_update;
#[cfg(feature = "zones")]
mod policy_set_version;
#[cfg(feature = "zones")]
mod policy_set_version_create;
#[cfg(feature = "zones")]
mod policy_set_version_id;
#[cfg(feature = "zones")]
mod policy_set_version_list;
#[cfg(feature = "zones")]
mod policy_set_version_update;
#[cfg(feature = "zones")]
mod policy_sort;
#[cfg(feature = "zones")]
mod policy_update;
#[cfg(feature = "zones")]
mod policy_version;
#[cfg(feature = "zones")]
mod policy_version_create;
#[cfg(feature = "zones")]
mod policy_version_id;
#[cfg(feature = "zones")]
mod policy_version_list;
#[cfg(feature = "zones")]
mod provider;
#[cfg(feature = "zones")]
mod provider_create;
#[cfg(feature = "zones")]
mod provider_id;
#[cfg(feature = "zones")]
mod provider_list;
#[cfg(feature = "zones")]
mod provider_metadata;
#[cfg(feature = "zones")]
mod provider_metadata_update;
#[cfg(feature = "zones")]
mod provider_oauth2;
#[cfg(feature = "zones")]
mod provider_oauth2_create;
#[cfg(feature = "zones")]
mod provider_oauth2_update;
#[cfg(feature = "zones")]
mod provider_open_id;
#[cfg(feature = "zones")]
mod provider_open_id_update;
#[cfg(feature = "zones")]
mod provider_protocols;
#[cfg(feature = "zones")]
mod provider_protocols_create;
#[cfg(feature = "zones")]
mod provider_protocols_update;
#[cfg(feature = "zones")]
mod provider_type;
#[cfg(feature = "zones")]
mod provider_update;
#[cfg(feature = "zones")]
mod public_credential;
#[cfg(feature = "zones")]
mod public_credential_create;
#[cfg(feature = "zones")]
mod public_credential_update;
#[cfg(feature = "zones")]
mod public_key_credential;
#[cfg(feature = "zones")]
mod public_key_credential_create;
#[cfg(feature = "zones")]
mod public_key_credential_update;
#[cfg(feature = "zones")]
mod resource;
#[cfg(feature = "zones")]
mod resource_application_type;
#[cfg(feature = "zones")]
mod resource_create;
#[cfg(feature = "zones")]
mod resource_id;
#[cfg(feature = "zones")]
mod resource_list;
#[cfg(feature = "zones")]
mod resource_update;
#[cfg(feature = "zones")]
mod role_assignment;
#[cfg(feature = "zones")]
mod role_assignment_scope;
#[cfg(feature = "zones")]
mod role_assignment_source;
#[cfg(feature = "zones")]
mod role_source;
#[cfg(feature = "zones")]
mod secret;
#[cfg(feature = "zones")]
mod secret_create;
#[cfg(feature = "zones")]
mod secret_data;
#[cfg(feature = "zones")]
mod secret_id;
#[cfg(feature = "zones")]
mod secret_password;
#[cfg(feature = "zones")]
mod secret_token;
#[cfg(feature = "zones")]
mod secret_type;
#[cfg(feature = "zones")]
mod secret_update;
#[cfg(feature = "zones")]
mod secret_with_data;
#[cfg(feature = "organizations")]
mod service_account;
#[cfg(feature = "organizations")]
mod service_account_create;
#[cfg(feature = "organizations")]
mod service_account_credential;
#[cfg(feature = "organizations")]
mod service_account_credential_create;
#[cfg(feature = "organizations")]
mod service_account_credential_id;
#[cfg(feature = "organizations")]
mod service_account_credential_list;
#[cfg(feature = "organizations")]
mod service_account_credential_update;
#[cfg(feature = "organizations")]
mod service_account_credential_with_secret;
#[cfg(feature = "organizations")]
mod service_account_id;
#[cfg(feature = "organizations")]
mod service_account_list;
#[cfg(feature = "organizations")]
mod service_account_update;
#[cfg(feature = "zones")]
mod session;
#[cfg(feature = "zones")]
mod session_id;
#[cfg(feature = "zones")]
mod session_list;
#[cfg(feature = "zones")]
mod session_metadata;
#[cfg(feature = "zones")]
mod session_status;
#[cfg(feature = "zones")]
mod session_type;
#[cfg(feature = "zones")]
mod session_update;
#[cfg(feature = "zones")]
mod sort_order;
#[cfg(feature = "organizations")]
mod sso_connection;
#[cfg(feature = "organizations")]
mod sso_connection_enable;
#[cfg(feature = "organizations")]
mod sso_connection_update;
#[cfg(feature = "organizations")]
mod sso_oauth2;
#[cfg(feature = "organizations")]
mod sso_oauth2_update;
#[cfg(feature = "organizations")]
mod sso_open_id;
#[cfg(feature = "organizations")]
mod sso_open_id_update;
#[cfg(feature = "organizations")]
mod sso_protocols;
#[cfg(feature = "organizations")]
mod sso_protocols_update;
#[cfg(feature = "zones")]
mod token_credential;
#[cfg(feature = "zones")]
mod token_credential_create;
#[cfg(feature = "zones")]
mod token_credential_update;
#[cfg(feature = "zones")]
mod url_credential;
#[cfg(feature = "zones")]
mod url_credential_create;
#[cfg(feature = "zones")]
mod url_credential_update;
#[cfg(feature = "zones")]
mod user;
#[cfg(feature = "zones")]
mod user_agent;
#[cfg(feature = "zones")]
mod user_agent_id;
#[cfg(feature = "zones")]
mod user_agent_list;
#[cfg(feature = "zones")]
mod user_credential;
#[cfg(feature = "zones")]
mod user_expand;
#[cfg(any(feature = "zones", feature = "invitations"))]
mod user_id;
#[cfg(feature = "zones")]
mod user_list;
#[cfg(feature = "zones")]
mod user_list_expand;
#[cfg(feature = "zones")]
mod user_reference;
#[cfg(feature = "zones")]
mod user_session;
#[cfg(feature = "zones")]
mod user_status;
#[cfg(feature = "zones")]
mod zone;
#[cfg(feature = "zones")]
mod zone_cimd;
#[cfg(feature = "zones")]
mod zone_create;
#[cfg(feature = "zones")]
mod zone_expand;
#[cfg(any(feature = "zones", feature = "organizations"))]
mod zone_id;
#[cfg(feature = "zones")]
mod zone_list;
#[cfg(feature = "zones")]
mod zone_oauth2;
#[cfg(feature = "zones")]
mod zone_oauth2_create;
#[cfg(feature = "zones")]
mod zone_oauth2_update;
#[cfg(feature = "zones")]
mod zone_open_id;
#[cfg(feature = "zones")]
mod zone_protocols;
#[cfg(feature = "zones")]
mod zone_protocols_create;
#[cfg(feature = "zones")]
mod zone_protocols_update;
#[cfg(feature = "zones")]
mod zone_update;

#[cfg(feature = "zones")]
pub use self::{
    application::Application, application_consent::ApplicationConsent,
    application_create::ApplicationCreate, application_credential::ApplicationCredential,
    application_credential_create::ApplicationCredentialCreate,
    application_credential_id::ApplicationCredentialId,
    application_credential_list::ApplicationCredentialList,
    application_credential_update::ApplicationCredentialUpdate,
    application_dependency::ApplicationDependency, application_id::ApplicationId,
    application_list::ApplicationList, application_oauth2::ApplicationOAuth2,
    application_oauth2_update::ApplicationOAuth2Update,
    application_protocols::ApplicationProtocols,
    application_protocols_update::ApplicationProtocolsUpdate,
    application_resource_list::ApplicationResourceList,
    application_session::ApplicationSession, application_update::ApplicationUpdate,
    attestation_statement::AttestationStatement, attestation_status::AttestationStatus,
    delegated_grant::DelegatedGrant, delegated_grant_id::DelegatedGrantId,
    delegated_grant_list::DelegatedGrantList,
    delegated_grant_status::DelegatedGrantStatus,
    delegated_grant_update::DelegatedGrantUpdate, dependency_list::DependencyList,
    encryption_key_aws_kms::EncryptionKeyAwsKms,
    federation_user_credential::FederationUserCredential, group::Group,
    list_expand::ListExpand, metadata::Metadata, metadata_update::MetadataUpdate,
    only_true::OnlyTrue, owner_type::OwnerType, page_info_pagination::PageInfoPagination,
    pagination::Pagination, password_credential::PasswordCredential,
    password_credential_create::PasswordCredentialCreate,
    password_credential_update::PasswordCredentialUpdate,
    password_user_credential::PasswordUserCredential, policy::Policy,
    policy_create::PolicyCreate, policy_expand::PolicyExpand,
    policy_format::PolicyFormat, policy_id::PolicyId, policy_list::PolicyList,
    policy_list_expand::PolicyListExpand, policy_schema::PolicySchema,
    policy_schema_list::PolicySchemaList, policy_schema_status::PolicySchemaStatus,
    policy_schema_version::PolicySchemaVersion, policy_set::PolicySet,
    policy_set_create::PolicySetCreate,
    policy_set_create_scope_type::PolicySetCreateScopeType, policy_set_id::PolicySetId,
    policy_set_list::PolicySetList, policy_set_manifest::PolicySetManifest,
    policy_set_manifest_entry::PolicySetManifestEntry, policy_set_mode::PolicySetMode,
    policy_set_scope_type::PolicySetScopeType, policy_set_sort::PolicySetSort,
    policy_set_target_type::PolicySetTargetType, policy_set_update::PolicySetUpdate,
    policy_set_version::PolicySetVersion,
    policy_set_version_create::PolicySetVersionCreate,
    policy_set_version_id::PolicySetVersionId,
    policy_set_version_list::PolicySetVersionList,
    policy_set_version_update::PolicySetVersionUpdate, policy_sort::PolicySort,
    policy_update::PolicyUpdate, policy_version::PolicyVersion,
    policy_version_create::PolicyVersionCreate, policy_version_id::PolicyVersionId,
    policy_version_list::PolicyVersionList, provider::Provider,
    provider_create::ProviderCreate, provider_id::ProviderId,
    provider_list::ProviderList, provider_metadata::ProviderMetadata,
    provider_metadata_update::ProviderMetadataUpdate, provider_oauth2::ProviderOAuth2,
    provider_oauth2_create::ProviderOAuth2Create,
    provider_oauth2_update::ProviderOAuth2Update, provider_open_id::ProviderOpenId,
    provider_open_id_update::ProviderOpenIdUpdate, provider_protocols::ProviderProtocols,
    provider_protocols_create::ProviderProtocolsCreate,
    provider_protocols_update::ProviderProtocolsUpdate, provider_type::ProviderType,
    provider_update::ProviderUpdate, public_credential::PublicCredential,
    public_credential_create::PublicCredentialCreate,
    public_credential_update::PublicCredentialUpdate,
    public_key_credential::PublicKeyCredential,
    public_key_credential_create::PublicKeyCredentialCreate,
    public_key_credential_update::PublicKeyCredentialUpdate, resource::Resource,
    resource_application_type::ResourceApplicationType, resource_create::ResourceCreate,
    resource_id::ResourceId, resource_list::ResourceList,
    resource_update::ResourceUpdate, role_assignment::RoleAssignment,
    role_assignment_scope::RoleAssignmentScope,
    role_assignment_source::RoleAssignmentSource, role_source::RoleSource,
    secret::Secret, secret_create::SecretCreate, secret_data::SecretData,
    secret_id::SecretId, secret_password::SecretPassword, secret_token::SecretToken,
    secret_type::SecretType, secret_update::SecretUpdate,
    secret_with_data::SecretWithData, session::Session, session_id::SessionId,
    session_list::SessionList, session_metadata::SessionMetadata,
    session_status::SessionStatus, session_type::SessionType,
    session_update::SessionUpdate, sort_order::SortOrder,
    token_credential::TokenCredential, token_credential_create::TokenCredentialCreate,
    token_credential_update::TokenCredentialUpdate, url_credential::UrlCredential,
    url_credential_create::UrlCredentialCreate,
    url_credential_update::UrlCredentialUpdate, user::User, user_agent::UserAgent,
    user_agent_id::UserAgentId, user_agent_list::UserAgentList,
    user_credential::UserCredential, user_expand::UserExpand, user_list::UserList,
    user_list_expand::UserListExpand, user_reference::UserReference,
    user_session::UserSession, user_status::UserStatus, zone::Zone, zone_cimd::ZoneCimd,
    zone_create::ZoneCreate, zone_expand::ZoneExpand, zone_list::ZoneList,
    zone_oauth2::ZoneOAuth2, zone_oauth2_create::ZoneOAuth2Create,
    zone_oauth2_update::ZoneOAuth2Update, zone_open_id::ZoneOpenId,
    zone_protocols::ZoneProtocols, zone_protocols_create::ZoneProtocolsCreate,
    zone_protocols_update::ZoneProtocolsUpdate, zone_update::ZoneUpdate,
};
#[cfg(any(feature = "zones", feature = "organizations"))]
pub use self::{expand::Expand, zone_id::ZoneId};
#[cfg(feature = "organizations")]
pub use self::{
    invitation::Invitation, invitation_create::InvitationCreate,
    invitation_id::InvitationId, invitation_list::InvitationList,
    organization::Organization, organization_create::OrganizationCreate,
    organization_list::OrganizationList, organization_update::OrganizationUpdate,
    page_info_cursor::PageInfoCursor, service_account::ServiceAccount,
    service_account_create::ServiceAccountCreate,
    service_account_credential::ServiceAccountCredential,
    service_account_credential_create::ServiceAccountCredentialCreate,
    service_account_credential_id::ServiceAccountCredentialId,
    service_account_credential_list::ServiceAccountCredentialList,
    service_account_credential_update::ServiceAccountCredentialUpdate,
    service_account_credential_with_secret::ServiceAccountCredentialWithSecret,
    service_account_id::ServiceAccountId, service_account_list::ServiceAccountList,
    service_account_update::ServiceAccountUpdate, sso_connection::SsoConnection,
    sso_connection_enable::SsoConnectionEnable,
    sso_connection_update::SsoConnectionUpdate, sso_oauth2::SsoOAuth2,
    sso_oauth2_update::SsoOAuth2Update, sso_open_id::SsoOpenId,
    sso_open_id_update::SsoOpenIdUpdate, sso_protocols::SsoProtocols,
    sso_protocols_update::SsoProtocolsUpdate,
};
#[cfg(feature = "invitations")]
pub use self::{
    invitation_acceptance::InvitationAcceptance, invitation_preview::InvitationPreview,
};
#[cfg(any(feature = "organizations", feature = "invitations"))]
pub use self::{invitation_status::InvitationStatus, organization_role::OrganizationRole};
#[cfg(any(feature = "zones", feature = "organizations", feature = "invitations"))]
pub use self::organization_id::OrganizationId;
#[cfg(any(feature = "zones", feature = "invitations"))]
pub use self::user_id::UserId;
