// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

//! `client.organizations()`
//!
//! Organizations and what belongs to them.

pub mod service_accounts;

/// Organizations and what belongs to them.
///
/// Reached by `client.organizations()`.
#[derive(Clone, Debug)]
pub struct Organizations {
    core: crate::runtime::core::Core,
}

impl Organizations {
    pub(crate) fn new(core: &crate::runtime::core::Core) -> Self {
        Self { core: core.clone() }
    }

    /// Identities of an organization for programs that call the API on their own behalf.
    pub fn service_accounts(&self) -> service_accounts::ServiceAccounts {
        service_accounts::ServiceAccounts::new(&self.core)
    }
}
