// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! `client.zones().applications().dependencies()`
//!
//! Resources that an application depends on.

use crate::types;
use crate::runtime;

/// Resources that an application depends on.
///
/// Returned by `client.zones().applications().dependencies()`.
#[derive(Clone, Debug)]
pub struct Dependencies {
    core: crate::runtime::core::Core,
}

impl Dependencies {
    pub(crate) fn new(core: &crate::runtime::core::Core) -> Self {
        Self { core: core.clone() }
    }

    /// Lists the resources that an application depends on.
    ///
    /// `GET /zones/{zone_id}/applications/{id}/dependencies`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `id`: The application.
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
    ///     .applications()
    ///     .dependencies()
    ///     .list("zn3def8hij2klm9opq5rst7uvw", "ap3def8hij2klm9opq5rst7uvw")
    ///     .items();
    /// while let Some(resource) = items.try_next().await? {
    ///     println!("{resource:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        zone_id: impl Into<types::ZoneId>,
        id: impl Into<types::ApplicationId>,
    ) -> DependenciesList {
        let zone_id: types::ZoneId = zone_id.into();
        let id: types::ApplicationId = id.into();
        DependenciesList {
            request: runtime::request::Parts::new(&self.core, &LIST)
                .path("zone_id", &zone_id)
                .path("id", &id)
                .into_request(),
        }
    }

    /// Retrieves a resource that an application depends on.
    ///
    /// `GET /zones/{zone_id}/applications/{id}/dependencies/{dependency_id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `id`: The application.
    /// - `dependency_id`: The resource that it depends on.
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
    ///     .applications()
    ///     .dependencies()
    ///     .retrieve(
    ///         "zn3def8hij2klm9opq5rst7uvw",
    ///         "ap3def8hij2klm9opq5rst7uvw",
    ///         "rs3def8hij2klm9opq5rst7uvw",
    ///     )
    ///     .await?;
    /// println!("{resource:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(
        &self,
        zone_id: impl Into<types::ZoneId>,
        id: impl Into<types::ApplicationId>,
        dependency_id: impl Into<types::ResourceId>,
    ) -> runtime::request::Request<types::Resource> {
        let zone_id: types::ZoneId = zone_id.into();
        let id: types::ApplicationId = id.into();
        let dependency_id: types::ResourceId = dependency_id.into();
        runtime::request::Parts::new(&self.core, &RETRIEVE)
            .path("zone_id", &zone_id)
            .path("id", &id)
            .path("dependency_id", &dependency_id)
            .into_request()
    }

    /// Adds a dependency of an application on a resource.
    ///
    /// `PUT /zones/{zone_id}/applications/{id}/dependencies/{dependency_id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `id`: The application.
    /// - `dependency_id`: The resource that it depends on.
    ///
    /// # Success
    ///
    /// The application depends on the resource.
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
    /// use keycardai_api::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// client
    ///     .zones()
    ///     .applications()
    ///     .dependencies()
    ///     .add(
    ///         "zn3def8hij2klm9opq5rst7uvw",
    ///         "ap3def8hij2klm9opq5rst7uvw",
    ///         "rs3def8hij2klm9opq5rst7uvw",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(
        &self,
        zone_id: impl Into<types::ZoneId>,
        id: impl Into<types::ApplicationId>,
        dependency_id: impl Into<types::ResourceId>,
    ) -> DependenciesAdd {
        let zone_id: types::ZoneId = zone_id.into();
        let id: types::ApplicationId = id.into();
        let dependency_id: types::ResourceId = dependency_id.into();
        DependenciesAdd {
            request: runtime::request::Parts::new(&self.core, &ADD)
                .path("zone_id", &zone_id)
                .path("id", &id)
                .path("dependency_id", &dependency_id)
                .into_request(),
        }
    }

    /// Removes a dependency of an application on a resource.
    ///
    /// `DELETE /zones/{zone_id}/applications/{id}/dependencies/{dependency_id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `id`: The application.
    /// - `dependency_id`: The resource that it depends on.
    ///
    /// # Success
    ///
    /// The application no longer depends on the resource.
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
    ///     .applications()
    ///     .dependencies()
    ///     .remove(
    ///         "zn3def8hij2klm9opq5rst7uvw",
    ///         "ap3def8hij2klm9opq5rst7uvw",
    ///         "rs3def8hij2klm9opq5rst7uvw",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove(
        &self,
        zone_id: impl Into<types::ZoneId>,
        id: impl Into<types::ApplicationId>,
        dependency_id: impl Into<types::ResourceId>,
    ) -> runtime::request::Request<()> {
        let zone_id: types::ZoneId = zone_id.into();
        let id: types::ApplicationId = id.into();
        let dependency_id: types::ResourceId = dependency_id.into();
        runtime::request::Parts::new(&self.core, &REMOVE)
            .path("zone_id", &zone_id)
            .path("id", &id)
            .path("dependency_id", &dependency_id)
            .into_request()
    }
}

/// The request of [`Dependencies::list`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct DependenciesList {
    request: runtime::request::Request<types::DependencyList>,
}

impl DependenciesList {
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

    /// Maximum number of items per page.
    pub fn limit(mut self, value: i64) -> Self {
        self.request.parts.set_query("limit", &value);
        self
    }

    /// Only dependencies that apply when this resource is accessed.
    pub fn when_accessing(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.request.parts.set_query("when_accessing", &value);
        self
    }
}

runtime::request::request!(DependenciesList -> types::DependencyList, pages of types::Resource);

/// The request of [`Dependencies::add`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct DependenciesAdd {
    request: runtime::request::Request<()>,
}

impl DependenciesAdd {
    /// The dependency applies only when one of these resources is accessed.
    pub fn when_accessing(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("when_accessing", &values);
        self
    }
}

runtime::request::request!(DependenciesAdd -> ());

static LIST: runtime::operation::Operation = runtime::operation::Operation::new(
        "zones.applications.dependencies.list",
        http::Method::GET,
        "/zones/{zone_id}/applications/{id}/dependencies",
        crate::security::DEFAULT,
    )
    .paginated(&crate::pagination::PAGINATION);

static RETRIEVE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.applications.dependencies.retrieve",
    http::Method::GET,
    "/zones/{zone_id}/applications/{id}/dependencies/{dependency_id}",
    crate::security::DEFAULT,
);

static ADD: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.applications.dependencies.add",
    http::Method::PUT,
    "/zones/{zone_id}/applications/{id}/dependencies/{dependency_id}",
    crate::security::DEFAULT,
);

static REMOVE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.applications.dependencies.remove",
    http::Method::DELETE,
    "/zones/{zone_id}/applications/{id}/dependencies/{dependency_id}",
    crate::security::DEFAULT,
);
