// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

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
pub use application::Application;

#[cfg(feature = "zones")]
pub use application_consent::ApplicationConsent;

#[cfg(feature = "zones")]
pub use application_create::ApplicationCreate;

#[cfg(feature = "zones")]
pub use application_credential::ApplicationCredential;

#[cfg(feature = "zones")]
pub use application_credential_create::ApplicationCredentialCreate;

#[cfg(feature = "zones")]
pub use application_credential_id::ApplicationCredentialId;

#[cfg(feature = "zones")]
pub use application_credential_list::ApplicationCredentialList;

#[cfg(feature = "zones")]
pub use application_credential_update::ApplicationCredentialUpdate;

#[cfg(feature = "zones")]
pub use application_dependency::ApplicationDependency;

#[cfg(feature = "zones")]
pub use application_id::ApplicationId;

#[cfg(feature = "zones")]
pub use application_list::ApplicationList;

#[cfg(feature = "zones")]
pub use application_oauth2::ApplicationOAuth2;

#[cfg(feature = "zones")]
pub use application_oauth2_update::ApplicationOAuth2Update;

#[cfg(feature = "zones")]
pub use application_protocols::ApplicationProtocols;

#[cfg(feature = "zones")]
pub use application_protocols_update::ApplicationProtocolsUpdate;

#[cfg(feature = "zones")]
pub use application_resource_list::ApplicationResourceList;

#[cfg(feature = "zones")]
pub use application_session::ApplicationSession;

#[cfg(feature = "zones")]
pub use application_update::ApplicationUpdate;

#[cfg(feature = "zones")]
pub use attestation_statement::AttestationStatement;

#[cfg(feature = "zones")]
pub use attestation_status::AttestationStatus;

#[cfg(feature = "zones")]
pub use delegated_grant::DelegatedGrant;

#[cfg(feature = "zones")]
pub use delegated_grant_id::DelegatedGrantId;

#[cfg(feature = "zones")]
pub use delegated_grant_list::DelegatedGrantList;

#[cfg(feature = "zones")]
pub use delegated_grant_status::DelegatedGrantStatus;

#[cfg(feature = "zones")]
pub use delegated_grant_update::DelegatedGrantUpdate;

#[cfg(feature = "zones")]
pub use dependency_list::DependencyList;

#[cfg(feature = "zones")]
pub use encryption_key_aws_kms::EncryptionKeyAwsKms;

#[cfg(any(feature = "zones", feature = "organizations"))]
pub use expand::Expand;

#[cfg(feature = "zones")]
pub use federation_user_credential::FederationUserCredential;

#[cfg(feature = "zones")]
pub use group::Group;

#[cfg(feature = "organizations")]
pub use invitation::Invitation;

#[cfg(feature = "invitations")]
pub use invitation_acceptance::InvitationAcceptance;

#[cfg(feature = "organizations")]
pub use invitation_create::InvitationCreate;

#[cfg(feature = "organizations")]
pub use invitation_id::InvitationId;

#[cfg(feature = "organizations")]
pub use invitation_list::InvitationList;

#[cfg(feature = "invitations")]
pub use invitation_preview::InvitationPreview;

#[cfg(any(feature = "organizations", feature = "invitations"))]
pub use invitation_status::InvitationStatus;

#[cfg(feature = "zones")]
pub use list_expand::ListExpand;

#[cfg(feature = "zones")]
pub use metadata::Metadata;

#[cfg(feature = "zones")]
pub use metadata_update::MetadataUpdate;

#[cfg(feature = "zones")]
pub use only_true::OnlyTrue;

#[cfg(feature = "organizations")]
pub use organization::Organization;

#[cfg(feature = "organizations")]
pub use organization_create::OrganizationCreate;

#[cfg(any(feature = "zones", feature = "organizations", feature = "invitations"))]
pub use organization_id::OrganizationId;

#[cfg(feature = "organizations")]
pub use organization_list::OrganizationList;

#[cfg(any(feature = "organizations", feature = "invitations"))]
pub use organization_role::OrganizationRole;

#[cfg(feature = "organizations")]
pub use organization_update::OrganizationUpdate;

#[cfg(feature = "zones")]
pub use owner_type::OwnerType;

#[cfg(feature = "organizations")]
pub use page_info_cursor::PageInfoCursor;

#[cfg(feature = "zones")]
pub use page_info_pagination::PageInfoPagination;

#[cfg(feature = "zones")]
pub use pagination::Pagination;

#[cfg(feature = "zones")]
pub use password_credential::PasswordCredential;

#[cfg(feature = "zones")]
pub use password_credential_create::PasswordCredentialCreate;

#[cfg(feature = "zones")]
pub use password_credential_update::PasswordCredentialUpdate;

#[cfg(feature = "zones")]
pub use password_user_credential::PasswordUserCredential;

#[cfg(feature = "zones")]
pub use policy::Policy;

#[cfg(feature = "zones")]
pub use policy_create::PolicyCreate;

#[cfg(feature = "zones")]
pub use policy_expand::PolicyExpand;

#[cfg(feature = "zones")]
pub use policy_format::PolicyFormat;

#[cfg(feature = "zones")]
pub use policy_id::PolicyId;

#[cfg(feature = "zones")]
pub use policy_list::PolicyList;

#[cfg(feature = "zones")]
pub use policy_list_expand::PolicyListExpand;

#[cfg(feature = "zones")]
pub use policy_schema::PolicySchema;

#[cfg(feature = "zones")]
pub use policy_schema_list::PolicySchemaList;

#[cfg(feature = "zones")]
pub use policy_schema_status::PolicySchemaStatus;

#[cfg(feature = "zones")]
pub use policy_schema_version::PolicySchemaVersion;

#[cfg(feature = "zones")]
pub use policy_set::PolicySet;

#[cfg(feature = "zones")]
pub use policy_set_create::PolicySetCreate;

#[cfg(feature = "zones")]
pub use policy_set_create_scope_type::PolicySetCreateScopeType;

#[cfg(feature = "zones")]
pub use policy_set_id::PolicySetId;

#[cfg(feature = "zones")]
pub use policy_set_list::PolicySetList;

#[cfg(feature = "zones")]
pub use policy_set_manifest::PolicySetManifest;

#[cfg(feature = "zones")]
pub use policy_set_manifest_entry::PolicySetManifestEntry;

#[cfg(feature = "zones")]
pub use policy_set_mode::PolicySetMode;

#[cfg(feature = "zones")]
pub use policy_set_scope_type::PolicySetScopeType;

#[cfg(feature = "zones")]
pub use policy_set_sort::PolicySetSort;

#[cfg(feature = "zones")]
pub use policy_set_target_type::PolicySetTargetType;

#[cfg(feature = "zones")]
pub use policy_set_update::PolicySetUpdate;

#[cfg(feature = "zones")]
pub use policy_set_version::PolicySetVersion;

#[cfg(feature = "zones")]
pub use policy_set_version_create::PolicySetVersionCreate;

#[cfg(feature = "zones")]
pub use policy_set_version_id::PolicySetVersionId;

#[cfg(feature = "zones")]
pub use policy_set_version_list::PolicySetVersionList;

#[cfg(feature = "zones")]
pub use policy_set_version_update::PolicySetVersionUpdate;

#[cfg(feature = "zones")]
pub use policy_sort::PolicySort;

#[cfg(feature = "zones")]
pub use policy_update::PolicyUpdate;

#[cfg(feature = "zones")]
pub use policy_version::PolicyVersion;

#[cfg(feature = "zones")]
pub use policy_version_create::PolicyVersionCreate;

#[cfg(feature = "zones")]
pub use policy_version_id::PolicyVersionId;

#[cfg(feature = "zones")]
pub use policy_version_list::PolicyVersionList;

#[cfg(feature = "zones")]
pub use provider::Provider;

#[cfg(feature = "zones")]
pub use provider_create::ProviderCreate;

#[cfg(feature = "zones")]
pub use provider_id::ProviderId;

#[cfg(feature = "zones")]
pub use provider_list::ProviderList;

#[cfg(feature = "zones")]
pub use provider_metadata::ProviderMetadata;

#[cfg(feature = "zones")]
pub use provider_metadata_update::ProviderMetadataUpdate;

#[cfg(feature = "zones")]
pub use provider_oauth2::ProviderOAuth2;

#[cfg(feature = "zones")]
pub use provider_oauth2_create::ProviderOAuth2Create;

#[cfg(feature = "zones")]
pub use provider_oauth2_update::ProviderOAuth2Update;

#[cfg(feature = "zones")]
pub use provider_open_id::ProviderOpenId;

#[cfg(feature = "zones")]
pub use provider_open_id_update::ProviderOpenIdUpdate;

#[cfg(feature = "zones")]
pub use provider_protocols::ProviderProtocols;

#[cfg(feature = "zones")]
pub use provider_protocols_create::ProviderProtocolsCreate;

#[cfg(feature = "zones")]
pub use provider_protocols_update::ProviderProtocolsUpdate;

#[cfg(feature = "zones")]
pub use provider_type::ProviderType;

#[cfg(feature = "zones")]
pub use provider_update::ProviderUpdate;

#[cfg(feature = "zones")]
pub use public_credential::PublicCredential;

#[cfg(feature = "zones")]
pub use public_credential_create::PublicCredentialCreate;

#[cfg(feature = "zones")]
pub use public_credential_update::PublicCredentialUpdate;

#[cfg(feature = "zones")]
pub use public_key_credential::PublicKeyCredential;

#[cfg(feature = "zones")]
pub use public_key_credential_create::PublicKeyCredentialCreate;

#[cfg(feature = "zones")]
pub use public_key_credential_update::PublicKeyCredentialUpdate;

#[cfg(feature = "zones")]
pub use resource::Resource;

#[cfg(feature = "zones")]
pub use resource_application_type::ResourceApplicationType;

#[cfg(feature = "zones")]
pub use resource_create::ResourceCreate;

#[cfg(feature = "zones")]
pub use resource_id::ResourceId;

#[cfg(feature = "zones")]
pub use resource_list::ResourceList;

#[cfg(feature = "zones")]
pub use resource_update::ResourceUpdate;

#[cfg(feature = "zones")]
pub use role_assignment::RoleAssignment;

#[cfg(feature = "zones")]
pub use role_assignment_scope::RoleAssignmentScope;

#[cfg(feature = "zones")]
pub use role_assignment_source::RoleAssignmentSource;

#[cfg(feature = "zones")]
pub use role_source::RoleSource;

#[cfg(feature = "zones")]
pub use secret::Secret;

#[cfg(feature = "zones")]
pub use secret_create::SecretCreate;

#[cfg(feature = "zones")]
pub use secret_data::SecretData;

#[cfg(feature = "zones")]
pub use secret_id::SecretId;

#[cfg(feature = "zones")]
pub use secret_password::SecretPassword;

#[cfg(feature = "zones")]
pub use secret_token::SecretToken;

#[cfg(feature = "zones")]
pub use secret_type::SecretType;

#[cfg(feature = "zones")]
pub use secret_update::SecretUpdate;

#[cfg(feature = "zones")]
pub use secret_with_data::SecretWithData;

#[cfg(feature = "organizations")]
pub use service_account::ServiceAccount;

#[cfg(feature = "organizations")]
pub use service_account_create::ServiceAccountCreate;

#[cfg(feature = "organizations")]
pub use service_account_credential::ServiceAccountCredential;

#[cfg(feature = "organizations")]
pub use service_account_credential_create::ServiceAccountCredentialCreate;

#[cfg(feature = "organizations")]
pub use service_account_credential_id::ServiceAccountCredentialId;

#[cfg(feature = "organizations")]
pub use service_account_credential_list::ServiceAccountCredentialList;

#[cfg(feature = "organizations")]
pub use service_account_credential_update::ServiceAccountCredentialUpdate;

#[cfg(feature = "organizations")]
pub use service_account_credential_with_secret::ServiceAccountCredentialWithSecret;

#[cfg(feature = "organizations")]
pub use service_account_id::ServiceAccountId;

#[cfg(feature = "organizations")]
pub use service_account_list::ServiceAccountList;

#[cfg(feature = "organizations")]
pub use service_account_update::ServiceAccountUpdate;

#[cfg(feature = "zones")]
pub use session::Session;

#[cfg(feature = "zones")]
pub use session_id::SessionId;

#[cfg(feature = "zones")]
pub use session_list::SessionList;

#[cfg(feature = "zones")]
pub use session_metadata::SessionMetadata;

#[cfg(feature = "zones")]
pub use session_status::SessionStatus;

#[cfg(feature = "zones")]
pub use session_type::SessionType;

#[cfg(feature = "zones")]
pub use session_update::SessionUpdate;

#[cfg(feature = "zones")]
pub use sort_order::SortOrder;

#[cfg(feature = "organizations")]
pub use sso_connection::SsoConnection;

#[cfg(feature = "organizations")]
pub use sso_connection_enable::SsoConnectionEnable;

#[cfg(feature = "organizations")]
pub use sso_connection_update::SsoConnectionUpdate;

#[cfg(feature = "organizations")]
pub use sso_oauth2::SsoOAuth2;

#[cfg(feature = "organizations")]
pub use sso_oauth2_update::SsoOAuth2Update;

#[cfg(feature = "organizations")]
pub use sso_open_id::SsoOpenId;

#[cfg(feature = "organizations")]
pub use sso_open_id_update::SsoOpenIdUpdate;

#[cfg(feature = "organizations")]
pub use sso_protocols::SsoProtocols;

#[cfg(feature = "organizations")]
pub use sso_protocols_update::SsoProtocolsUpdate;

#[cfg(feature = "zones")]
pub use token_credential::TokenCredential;

#[cfg(feature = "zones")]
pub use token_credential_create::TokenCredentialCreate;

#[cfg(feature = "zones")]
pub use token_credential_update::TokenCredentialUpdate;

#[cfg(feature = "zones")]
pub use url_credential::UrlCredential;

#[cfg(feature = "zones")]
pub use url_credential_create::UrlCredentialCreate;

#[cfg(feature = "zones")]
pub use url_credential_update::UrlCredentialUpdate;

#[cfg(feature = "zones")]
pub use user::User;

#[cfg(feature = "zones")]
pub use user_agent::UserAgent;

#[cfg(feature = "zones")]
pub use user_agent_id::UserAgentId;

#[cfg(feature = "zones")]
pub use user_agent_list::UserAgentList;

#[cfg(feature = "zones")]
pub use user_credential::UserCredential;

#[cfg(feature = "zones")]
pub use user_expand::UserExpand;

#[cfg(any(feature = "zones", feature = "invitations"))]
pub use user_id::UserId;

#[cfg(feature = "zones")]
pub use user_list::UserList;

#[cfg(feature = "zones")]
pub use user_list_expand::UserListExpand;

#[cfg(feature = "zones")]
pub use user_reference::UserReference;

#[cfg(feature = "zones")]
pub use user_session::UserSession;

#[cfg(feature = "zones")]
pub use user_status::UserStatus;

#[cfg(feature = "zones")]
pub use zone::Zone;

#[cfg(feature = "zones")]
pub use zone_cimd::ZoneCimd;

#[cfg(feature = "zones")]
pub use zone_create::ZoneCreate;

#[cfg(feature = "zones")]
pub use zone_expand::ZoneExpand;

#[cfg(any(feature = "zones", feature = "organizations"))]
pub use zone_id::ZoneId;

#[cfg(feature = "zones")]
pub use zone_list::ZoneList;

#[cfg(feature = "zones")]
pub use zone_oauth2::ZoneOAuth2;

#[cfg(feature = "zones")]
pub use zone_oauth2_create::ZoneOAuth2Create;

#[cfg(feature = "zones")]
pub use zone_oauth2_update::ZoneOAuth2Update;

#[cfg(feature = "zones")]
pub use zone_open_id::ZoneOpenId;

#[cfg(feature = "zones")]
pub use zone_protocols::ZoneProtocols;

#[cfg(feature = "zones")]
pub use zone_protocols_create::ZoneProtocolsCreate;

#[cfg(feature = "zones")]
pub use zone_protocols_update::ZoneProtocolsUpdate;

#[cfg(feature = "zones")]
pub use zone_update::ZoneUpdate;
