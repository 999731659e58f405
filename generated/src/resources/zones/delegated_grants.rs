// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! `client.zones().delegated_grants()`
//!
//! Access to resources that users delegated.

use crate::types;
use crate::runtime;

/// Access to resources that users delegated.
///
/// Returned by `client.zones().delegated_grants()`.
#[derive(Clone, Debug)]
pub struct DelegatedGrants {
    core: crate::runtime::core::Core,
}

impl DelegatedGrants {
    pub(crate) fn new(core: &crate::runtime::core::Core) -> Self {
        Self { core: core.clone() }
    }

    /// Lists the delegated grants of a zone.
    ///
    /// `GET /zones/{zone_id}/delegated-grants`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    ///
    /// # Returns
    ///
    /// A page of grants.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed.
    /// - 401: The credential is missing, invalid or expired.
    /// - 403: The caller lacks the required permission.
    /// - 404: There is no such resource, or the caller may not see it.
    /// - 429: The caller sent too many requests; try again later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use keycardai_api::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let mut items = client
    ///     .zones()
    ///     .delegated_grants()
    ///     .list("zn3def8hij2klm9opq5rst7uvw")
    ///     .items();
    /// while let Some(delegated_grant) = items.try_next().await? {
    ///     println!("{delegated_grant:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, zone_id: impl Into<types::ZoneId>) -> DelegatedGrantsList {
        let zone_id: types::ZoneId = zone_id.into();
        DelegatedGrantsList {
            request: runtime::request::Parts::new(&self.core, &LIST)
                .path("zone_id", &zone_id)
                .into_request(),
        }
    }

    /// Retrieves a delegated grant.
    ///
    /// `GET /zones/{zone_id}/delegated-grants/{id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `id`: The grant.
    ///
    /// # Returns
    ///
    /// The grant.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed.
    /// - 401: The credential is missing, invalid or expired.
    /// - 403: The caller lacks the required permission.
    /// - 404: There is no such resource, or the caller may not see it.
    /// - 429: The caller sent too many requests; try again later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use keycardai_api::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let delegated_grant = client
    ///     .zones()
    ///     .delegated_grants()
    ///     .retrieve("zn3def8hij2klm9opq5rst7uvw", "dg3def8hij2klm9opq5rst7uvw")
    ///     .await?;
    /// println!("{delegated_grant:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(
        &self,
        zone_id: impl Into<types::ZoneId>,
        id: impl Into<types::DelegatedGrantId>,
    ) -> runtime::request::Request<types::DelegatedGrant> {
        let zone_id: types::ZoneId = zone_id.into();
        let id: types::DelegatedGrantId = id.into();
        runtime::request::Parts::new(&self.core, &RETRIEVE)
            .path("zone_id", &zone_id)
            .path("id", &id)
            .into_request()
    }

    /// Revokes a delegated grant.
    ///
    /// `PATCH /zones/{zone_id}/delegated-grants/{id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `id`: The grant.
    /// - `body`: Changes to a grant. It can be revoked.
    ///
    /// # Returns
    ///
    /// The grant.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed.
    /// - 401: The credential is missing, invalid or expired.
    /// - 403: The caller lacks the required permission.
    /// - 404: There is no such resource, or the caller may not see it.
    /// - 409: The request conflicts with the current state of the resource.
    /// - 422: The request is well formed, but a value in it is invalid.
    /// - 429: The caller sent too many requests; try again later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use keycardai_api::{Client, types};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let delegated_grant = client
    ///     .zones()
    ///     .delegated_grants()
    ///     .update(
    ///         "zn3def8hij2klm9opq5rst7uvw",
    ///         "dg3def8hij2klm9opq5rst7uvw",
    ///         types::DelegatedGrantUpdate::new(),
    ///     )
    ///     .await?;
    /// println!("{delegated_grant:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        zone_id: impl Into<types::ZoneId>,
        id: impl Into<types::DelegatedGrantId>,
        body: types::DelegatedGrantUpdate,
    ) -> runtime::request::Request<types::DelegatedGrant> {
        let zone_id: types::ZoneId = zone_id.into();
        let id: types::DelegatedGrantId = id.into();
        runtime::request::Parts::new(&self.core, &UPDATE)
            .path("zone_id", &zone_id)
            .path("id", &id)
            .body(&body)
            .into_request()
    }

    /// Deletes a delegated grant.
    ///
    /// `DELETE /zones/{zone_id}/delegated-grants/{id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `id`: The grant.
    ///
    /// # Success
    ///
    /// The grant is deleted.
    ///
    /// # Errors
    ///
    /// - 401: The credential is missing, invalid or expired.
    /// - 403: The caller lacks the required permission.
    /// - 404: There is no such resource, or the caller may not see it.
    /// - 409: The request conflicts with the current state of the resource.
    /// - 429: The caller sent too many requests; try again later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use keycardai_api::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// client
    ///     .zones()
    ///     .delegated_grants()
    ///     .delete("zn3def8hij2klm9opq5rst7uvw", "dg3def8hij2klm9opq5rst7uvw")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        zone_id: impl Into<types::ZoneId>,
        id: impl Into<types::DelegatedGrantId>,
    ) -> runtime::request::Request<()> {
        let zone_id: types::ZoneId = zone_id.into();
        let id: types::DelegatedGrantId = id.into();
        runtime::request::Parts::new(&self.core, &DELETE)
            .path("zone_id", &zone_id)
            .path("id", &id)
            .into_request()
    }
}

/// The request of [`DelegatedGrants::list`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct DelegatedGrantsList {
    request: runtime::request::Request<types::DelegatedGrantList>,
}

impl DelegatedGrantsList {
    /// Only active grants.
    pub fn active(mut self, value: impl Into<types::OnlyTrue>) -> Self {
        let value: types::OnlyTrue = value.into();
        self.request.parts.set_query("active", &value);
        self
    }

    /// Cursor for forward pagination: the page starts after this item.
    pub fn after(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.request.parts.set_query("after", &value);
        self
    }

    /// Cursor for backward pagination: the page ends before this item.
    pub fn before(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.request.parts.set_query("before", &value);
        self
    }

    /// Fields to expand in the response.
    pub fn expand(
        mut self,
        values: impl IntoIterator<Item = impl Into<types::ListExpand>>,
    ) -> Self {
        let values: Vec<types::ListExpand> = values
            .into_iter()
            .map(|item| item.into())
            .collect();
        self.request.parts.set_query("expand[]", &values);
        self
    }

    /// Maximum number of items per page.
    pub fn limit(mut self, value: i64) -> Self {
        self.request.parts.set_query("limit", &value);
        self
    }

    /// Only grants for this resource.
    pub fn resource_id(mut self, value: impl Into<types::ResourceId>) -> Self {
        let value: types::ResourceId = value.into();
        self.request.parts.set_query("resource_id", &value);
        self
    }

    /// Field to sort by.
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.request.parts.set_query("sort", &value);
        self
    }

    /// Only grants with this status.
    pub fn status(mut self, value: impl Into<types::DelegatedGrantStatus>) -> Self {
        let value: types::DelegatedGrantStatus = value.into();
        self.request.parts.set_query("status", &value);
        self
    }

    /// Only grants of this user.
    pub fn user_id(mut self, value: impl Into<types::UserId>) -> Self {
        let value: types::UserId = value.into();
        self.request.parts.set_query("user_id", &value);
        self
    }
}

runtime::request::request!(DelegatedGrantsList -> types::DelegatedGrantList, pages of types::DelegatedGrant);

static LIST: runtime::operation::Operation = runtime::operation::Operation::new(
        "zones.delegated_grants.list",
        http::Method::GET,
        "/zones/{zone_id}/delegated-grants",
        crate::security::DEFAULT,
    )
    .paginated(&crate::pagination::PAGINATION);

static RETRIEVE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.delegated_grants.retrieve",
    http::Method::GET,
    "/zones/{zone_id}/delegated-grants/{id}",
    crate::security::DEFAULT,
);

static UPDATE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.delegated_grants.update",
    http::Method::PATCH,
    "/zones/{zone_id}/delegated-grants/{id}",
    crate::security::DEFAULT,
);

static DELETE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.delegated_grants.delete",
    http::Method::DELETE,
    "/zones/{zone_id}/delegated-grants/{id}",
    crate::security::DEFAULT,
);
