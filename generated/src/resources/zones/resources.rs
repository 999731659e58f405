// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! `client.zones().resources()`
//!
//! APIs and services that applications access.

use crate::types;
use crate::runtime;

/// APIs and services that applications access.
///
/// Returned by `client.zones().resources()`.
#[derive(Clone, Debug)]
pub struct Resources {
    core: crate::runtime::core::Core,
}

impl Resources {
    pub(crate) fn new(core: &crate::runtime::core::Core) -> Self {
        Self { core: core.clone() }
    }

    /// Creates a resource.
    ///
    /// `POST /zones/{zone_id}/resources`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `body`: A resource to create.
    ///
    /// # Returns
    ///
    /// The resource.
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
    /// let resource = client
    ///     .zones()
    ///     .resources()
    ///     .create(
    ///         "zn3def8hij2klm9opq5rst7uvw",
    ///         types::ResourceCreate::new("https://api.example.com", "Example API")
    ///             .scopes(["orders:read", "orders:write"]),
    ///     )
    ///     .await?;
    /// println!("{resource:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        zone_id: impl Into<types::ZoneId>,
        body: types::ResourceCreate,
    ) -> runtime::request::Request<types::Resource> {
        let zone_id: types::ZoneId = zone_id.into();
        runtime::request::Parts::new(&self.core, &CREATE)
            .path("zone_id", &zone_id)
            .body(&body)
            .into_request()
    }

    /// Lists the resources of a zone.
    ///
    /// `GET /zones/{zone_id}/resources`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    ///
    /// # Returns
    ///
    /// A page of resources.
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
    ///     .resources()
    ///     .list("zn3def8hij2klm9opq5rst7uvw")
    ///     .items();
    /// while let Some(resource) = items.try_next().await? {
    ///     println!("{resource:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, zone_id: impl Into<types::ZoneId>) -> ResourcesList {
        let zone_id: types::ZoneId = zone_id.into();
        ResourcesList {
            request: runtime::request::Parts::new(&self.core, &LIST)
                .path("zone_id", &zone_id)
                .into_request(),
        }
    }

    /// Retrieves a resource.
    ///
    /// `GET /zones/{zone_id}/resources/{id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `id`: The resource.
    ///
    /// # Returns
    ///
    /// The resource.
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
    /// let resource = client
    ///     .zones()
    ///     .resources()
    ///     .retrieve("zn3def8hij2klm9opq5rst7uvw", "rs3def8hij2klm9opq5rst7uvw")
    ///     .await?;
    /// println!("{resource:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(
        &self,
        zone_id: impl Into<types::ZoneId>,
        id: impl Into<types::ResourceId>,
    ) -> runtime::request::Request<types::Resource> {
        let zone_id: types::ZoneId = zone_id.into();
        let id: types::ResourceId = id.into();
        runtime::request::Parts::new(&self.core, &RETRIEVE)
            .path("zone_id", &zone_id)
            .path("id", &id)
            .into_request()
    }

    /// Updates a resource.
    ///
    /// `PATCH /zones/{zone_id}/resources/{id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `id`: The resource.
    /// - `body`: Changes to a resource. What is left out stays as it is; null removes a value.
    ///
    /// # Returns
    ///
    /// The resource.
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
    /// let resource = client
    ///     .zones()
    ///     .resources()
    ///     .update(
    ///         "zn3def8hij2klm9opq5rst7uvw",
    ///         "rs3def8hij2klm9opq5rst7uvw",
    ///         types::ResourceUpdate::new()
    ///             .name("Example API")
    ///             .scopes(["orders:read", "orders:write"]),
    ///     )
    ///     .await?;
    /// println!("{resource:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        zone_id: impl Into<types::ZoneId>,
        id: impl Into<types::ResourceId>,
        body: types::ResourceUpdate,
    ) -> runtime::request::Request<types::Resource> {
        let zone_id: types::ZoneId = zone_id.into();
        let id: types::ResourceId = id.into();
        runtime::request::Parts::new(&self.core, &UPDATE)
            .path("zone_id", &zone_id)
            .path("id", &id)
            .body(&body)
            .into_request()
    }

    /// Deletes a resource.
    ///
    /// `DELETE /zones/{zone_id}/resources/{id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `id`: The resource.
    ///
    /// # Success
    ///
    /// The resource is deleted.
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
    ///     .resources()
    ///     .delete("zn3def8hij2klm9opq5rst7uvw", "rs3def8hij2klm9opq5rst7uvw")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        zone_id: impl Into<types::ZoneId>,
        id: impl Into<types::ResourceId>,
    ) -> runtime::request::Request<()> {
        let zone_id: types::ZoneId = zone_id.into();
        let id: types::ResourceId = id.into();
        runtime::request::Parts::new(&self.core, &DELETE)
            .path("zone_id", &zone_id)
            .path("id", &id)
            .into_request()
    }
}

/// The request of [`Resources::list`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ResourcesList {
    request: runtime::request::Request<types::ResourceList>,
}

impl ResourcesList {
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

    /// Only resources for which this provider issues credentials.
    pub fn credential_provider_id(
        mut self,
        value: impl Into<types::ProviderId>,
    ) -> Self {
        let value: types::ProviderId = value.into();
        self.request.parts.set_query("credentialProviderId", &value);
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

    /// Only resources with these ids. It can't be combined with `after` and `before`.
    pub fn filter_id(
        mut self,
        values: impl IntoIterator<Item = impl Into<types::ResourceId>>,
    ) -> Self {
        let values: Vec<types::ResourceId> = values
            .into_iter()
            .map(|item| item.into())
            .collect();
        self.request.parts.set_query("filter[id]", &values);
        self
    }

    /// Only resources with these identifiers.
    pub fn filter_identifier(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("filter[identifier]", &values);
        self
    }

    /// Only resources with this owner type.
    pub fn filter_owner_type(mut self, value: impl Into<types::OwnerType>) -> Self {
        let value: types::OwnerType = value.into();
        self.request.parts.set_query("filter[owner_type]", &value);
        self
    }

    /// Only resources with these slugs.
    pub fn filter_slug(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("filter[slug]", &values);
        self
    }

    /// Only resources whose application has one of these traits.
    pub fn filter_traits(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("filter[traits]", &values);
        self
    }

    /// Only the resource with this identifier.
    pub fn identifier(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.request.parts.set_query("identifier", &value);
        self
    }

    /// Maximum number of items per page.
    pub fn limit(mut self, value: i64) -> Self {
        self.request.parts.set_query("limit", &value);
        self
    }

    /// Only resources whose name or identifier matches one of these search terms.
    pub fn query(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("query[]", &values);
        self
    }

    /// Only resources whose identifier matches one of these search terms.
    pub fn query_identifier(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("query[identifier]", &values);
        self
    }

    /// Only resources whose name matches one of these search terms.
    pub fn query_name(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("query[name]", &values);
        self
    }

    /// Only the resource with this slug.
    pub fn slug(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.request.parts.set_query("slug", &value);
        self
    }

    /// Field to sort by.
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.request.parts.set_query("sort", &value);
        self
    }
}

runtime::request::request!(ResourcesList -> types::ResourceList, pages of types::Resource);

static CREATE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.resources.create",
    http::Method::POST,
    "/zones/{zone_id}/resources",
    crate::security::DEFAULT,
);

static LIST: runtime::operation::Operation = runtime::operation::Operation::new(
        "zones.resources.list",
        http::Method::GET,
        "/zones/{zone_id}/resources",
        crate::security::DEFAULT,
    )
    .paginated(&crate::pagination::PAGINATION);

static RETRIEVE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.resources.retrieve",
    http::Method::GET,
    "/zones/{zone_id}/resources/{id}",
    crate::security::DEFAULT,
);

static UPDATE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.resources.update",
    http::Method::PATCH,
    "/zones/{zone_id}/resources/{id}",
    crate::security::DEFAULT,
);

static DELETE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.resources.delete",
    http::Method::DELETE,
    "/zones/{zone_id}/resources/{id}",
    crate::security::DEFAULT,
);
