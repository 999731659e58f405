// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! `client.zones().providers()`
//!
//! Systems that authenticate users or issue credentials.

use crate::types;
use crate::runtime;

/// Systems that authenticate users or issue credentials.
///
/// Returned by `client.zones().providers()`.
#[derive(Clone, Debug)]
pub struct Providers {
    core: crate::runtime::core::Core,
}

impl Providers {
    pub(crate) fn new(core: &crate::runtime::core::Core) -> Self {
        Self { core: core.clone() }
    }

    /// Creates a provider.
    ///
    /// `POST /zones/{zone_id}/providers`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `body`: A provider to create.
    ///
    /// # Returns
    ///
    /// The provider.
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
    /// let provider = client
    ///     .zones()
    ///     .providers()
    ///     .create(
    ///         "zn3def8hij2klm9opq5rst7uvw",
    ///         types::ProviderCreate::new(
    ///                 "https://accounts.example.com",
    ///                 "Example Accounts",
    ///             )
    ///             .client_id("keycard-production")
    ///             .client_secret("kept-by-keycard-alone"),
    ///     )
    ///     .await?;
    /// println!("{provider:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        zone_id: impl Into<types::ZoneId>,
        body: types::ProviderCreate,
    ) -> runtime::request::Request<types::Provider> {
        let zone_id: types::ZoneId = zone_id.into();
        runtime::request::Parts::new(&self.core, &CREATE)
            .path("zone_id", &zone_id)
            .body(&body)
            .into_request()
    }

    /// Lists the providers of a zone.
    ///
    /// `GET /zones/{zone_id}/providers`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    ///
    /// # Returns
    ///
    /// A page of providers.
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
    ///     .providers()
    ///     .list("zn3def8hij2klm9opq5rst7uvw")
    ///     .items();
    /// while let Some(provider) = items.try_next().await? {
    ///     println!("{provider:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, zone_id: impl Into<types::ZoneId>) -> ProvidersList {
        let zone_id: types::ZoneId = zone_id.into();
        ProvidersList {
            request: runtime::request::Parts::new(&self.core, &LIST)
                .path("zone_id", &zone_id)
                .into_request(),
        }
    }

    /// Retrieves a provider.
    ///
    /// `GET /zones/{zone_id}/providers/{id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `id`: The provider.
    ///
    /// # Returns
    ///
    /// The provider.
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
    /// let provider = client
    ///     .zones()
    ///     .providers()
    ///     .retrieve("zn3def8hij2klm9opq5rst7uvw", "pv3def8hij2klm9opq5rst7uvw")
    ///     .await?;
    /// println!("{provider:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(
        &self,
        zone_id: impl Into<types::ZoneId>,
        id: impl Into<types::ProviderId>,
    ) -> runtime::request::Request<types::Provider> {
        let zone_id: types::ZoneId = zone_id.into();
        let id: types::ProviderId = id.into();
        runtime::request::Parts::new(&self.core, &RETRIEVE)
            .path("zone_id", &zone_id)
            .path("id", &id)
            .into_request()
    }

    /// Updates a provider.
    ///
    /// `PATCH /zones/{zone_id}/providers/{id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `id`: The provider.
    /// - `body`: Changes to a provider. What is left out stays as it is; null removes a value.
    ///
    /// # Returns
    ///
    /// The provider.
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
    /// let provider = client
    ///     .zones()
    ///     .providers()
    ///     .update(
    ///         "zn3def8hij2klm9opq5rst7uvw",
    ///         "pv3def8hij2klm9opq5rst7uvw",
    ///         types::ProviderUpdate::new()
    ///             .client_secret("kept-by-keycard-alone")
    ///             .name("Example Accounts"),
    ///     )
    ///     .await?;
    /// println!("{provider:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        zone_id: impl Into<types::ZoneId>,
        id: impl Into<types::ProviderId>,
        body: types::ProviderUpdate,
    ) -> runtime::request::Request<types::Provider> {
        let zone_id: types::ZoneId = zone_id.into();
        let id: types::ProviderId = id.into();
        runtime::request::Parts::new(&self.core, &UPDATE)
            .path("zone_id", &zone_id)
            .path("id", &id)
            .body(&body)
            .into_request()
    }

    /// Deletes a provider.
    ///
    /// `DELETE /zones/{zone_id}/providers/{id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `id`: The provider.
    ///
    /// # Success
    ///
    /// The provider is deleted.
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
    ///     .providers()
    ///     .delete("zn3def8hij2klm9opq5rst7uvw", "pv3def8hij2klm9opq5rst7uvw")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        zone_id: impl Into<types::ZoneId>,
        id: impl Into<types::ProviderId>,
    ) -> runtime::request::Request<()> {
        let zone_id: types::ZoneId = zone_id.into();
        let id: types::ProviderId = id.into();
        runtime::request::Parts::new(&self.core, &DELETE)
            .path("zone_id", &zone_id)
            .path("id", &id)
            .into_request()
    }
}

/// The request of [`Providers::list`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ProvidersList {
    request: runtime::request::Request<types::ProviderList>,
}

impl ProvidersList {
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

    /// Cursor to continue from; see also `after` and `before`.
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.request.parts.set_query("cursor", &value);
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

    /// Only providers with these ids. It can't be combined with `after` and `before`.
    pub fn filter_id(
        mut self,
        values: impl IntoIterator<Item = impl Into<types::ProviderId>>,
    ) -> Self {
        let values: Vec<types::ProviderId> = values
            .into_iter()
            .map(|item| item.into())
            .collect();
        self.request.parts.set_query("filter[id]", &values);
        self
    }

    /// Only providers with these identifiers.
    pub fn filter_identifier(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("filter[identifier]", &values);
        self
    }

    /// Only providers with these slugs.
    pub fn filter_slug(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("filter[slug]", &values);
        self
    }

    /// Only providers of these types.
    pub fn filter_type(
        mut self,
        values: impl IntoIterator<Item = impl Into<types::ProviderType>>,
    ) -> Self {
        let values: Vec<types::ProviderType> = values
            .into_iter()
            .map(|item| item.into())
            .collect();
        self.request.parts.set_query("filter[type]", &values);
        self
    }

    /// Only the provider with this identifier.
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

    /// Only providers whose name or identifier matches one of these search terms.
    pub fn query(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("query[]", &values);
        self
    }

    /// Only providers whose identifier matches one of these search terms.
    pub fn query_identifier(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("query[identifier]", &values);
        self
    }

    /// Only providers whose name matches one of these search terms.
    pub fn query_name(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("query[name]", &values);
        self
    }

    /// Only the provider with this slug.
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

    /// Only providers with this type.
    pub fn type_(mut self, value: impl Into<types::ProviderType>) -> Self {
        let value: types::ProviderType = value.into();
        self.request.parts.set_query("type", &value);
        self
    }
}

runtime::request::request!(ProvidersList -> types::ProviderList, pages of types::Provider);

static CREATE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.providers.create",
    http::Method::POST,
    "/zones/{zone_id}/providers",
    crate::security::DEFAULT,
);

static LIST: runtime::operation::Operation = runtime::operation::Operation::new(
        "zones.providers.list",
        http::Method::GET,
        "/zones/{zone_id}/providers",
        crate::security::DEFAULT,
    )
    .paginated(&crate::pagination::PAGINATION);

static RETRIEVE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.providers.retrieve",
    http::Method::GET,
    "/zones/{zone_id}/providers/{id}",
    crate::security::DEFAULT,
);

static UPDATE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.providers.update",
    http::Method::PATCH,
    "/zones/{zone_id}/providers/{id}",
    crate::security::DEFAULT,
);

static DELETE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.providers.delete",
    http::Method::DELETE,
    "/zones/{zone_id}/providers/{id}",
    crate::security::DEFAULT,
);
