// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

//! The values that go to the API and come from it.

#[cfg(feature = "organizations")]
mod expand;

#[cfg(feature = "organizations")]
mod organization_id;

#[cfg(feature = "organizations")]
mod page_info_cursor;

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

#[cfg(feature = "organizations")]
pub use expand::Expand;

#[cfg(feature = "organizations")]
pub use organization_id::OrganizationId;

#[cfg(feature = "organizations")]
pub use page_info_cursor::PageInfoCursor;

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
