// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! What the API offers, by resource. Each is reached by the method of the same name on [`Client`](crate::Client).

#[cfg(feature = "zones")]
pub mod zones;
#[cfg(feature = "organizations")]
pub mod organizations;
#[cfg(feature = "invitations")]
pub mod invitations;
#[cfg(feature = "policy-bundle")]
pub mod policy_bundle;
