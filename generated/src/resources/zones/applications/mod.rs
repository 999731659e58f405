// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! `client.zones().applications()`
//!
//! Programs that sign in to a zone.

use crate::types;
use crate::runtime;

pub mod dependencies;

/// Programs that sign in to a zone.
///
/// Returned by `client.zones().applications()`.
#[derive(Clone, Debug)]
pub struct Applications {
    core: crate::runtime::core::Core,
}

impl Applications {
    pub(crate) fn new(core: &crate::runtime::core::Core) -> Self {
        Self { core: core.clone() }
    }

    /// Resources that an application depends on.
    pub fn dependencies(&self) -> dependencies::Dependencies {
        dependencies::Dependencies::new(&self.core)
    }

    /// Creates an application.
    ///
    /// `POST /zones/{zone_id}/applications`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `body`: An application to create.
    ///
    /// # Returns
    ///
    /// The application.
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
    /// let application = client
    ///     .zones()
    ///     .applications()
    ///     .create(
    ///         "zn3def8hij2klm9opq5rst7uvw",
    ///         types::ApplicationCreate::new("https://agent.example.com", "Support agent")
    ///             .consent(types::ApplicationConsent::Required)
    ///             .dependencies([
    ///                 types::ApplicationDependency::new("rs3def8hij2klm9opq5rst7uvw")
    ///                     .type_("resource"),
    ///             ]),
    ///     )
    ///     .await?;
    /// println!("{application:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        zone_id: impl Into<types::ZoneId>,
        body: types::ApplicationCreate,
    ) -> runtime::request::Request<types::Application> {
        let zone_id: types::ZoneId = zone_id.into();
        runtime::request::Parts::new(&self.core, &CREATE)
            .path("zone_id", &zone_id)
            .body(&body)
            .into_request()
    }

    /// Lists the applications of a zone.
    ///
    /// `GET /zones/{zone_id}/applications`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    ///
    /// # Returns
    ///
    /// A page of applications.
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
    ///     .list("zn3def8hij2klm9opq5rst7uvw")
    ///     .items();
    /// while let Some(application) = items.try_next().await? {
    ///     println!("{application:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, zone_id: impl Into<types::ZoneId>) -> ApplicationsList {
        let zone_id: types::ZoneId = zone_id.into();
        ApplicationsList {
            request: runtime::request::Parts::new(&self.core, &LIST)
                .path("zone_id", &zone_id)
                .into_request(),
        }
    }

    /// Retrieves an application.
    ///
    /// `GET /zones/{zone_id}/applications/{id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `id`: The application.
    ///
    /// # Returns
    ///
    /// The application.
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
    /// let application = client
    ///     .zones()
    ///     .applications()
    ///     .retrieve("zn3def8hij2klm9opq5rst7uvw", "ap3def8hij2klm9opq5rst7uvw")
    ///     .await?;
    /// println!("{application:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(
        &self,
        zone_id: impl Into<types::ZoneId>,
        id: impl Into<types::ApplicationId>,
    ) -> runtime::request::Request<types::Application> {
        let zone_id: types::ZoneId = zone_id.into();
        let id: types::ApplicationId = id.into();
        runtime::request::Parts::new(&self.core, &RETRIEVE)
            .path("zone_id", &zone_id)
            .path("id", &id)
            .into_request()
    }

    /// Updates an application.
    ///
    /// `PATCH /zones/{zone_id}/applications/{id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `id`: The application.
    /// - `body`: Changes to an application. What is left out stays as it is; null removes a value.
    ///
    /// # Returns
    ///
    /// The application.
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
    /// let application = client
    ///     .zones()
    ///     .applications()
    ///     .update(
    ///         "zn3def8hij2klm9opq5rst7uvw",
    ///         "ap3def8hij2klm9opq5rst7uvw",
    ///         types::ApplicationUpdate::new()
    ///             .description("Answers questions of customers")
    ///             .name("Support agent"),
    ///     )
    ///     .await?;
    /// println!("{application:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        zone_id: impl Into<types::ZoneId>,
        id: impl Into<types::ApplicationId>,
        body: types::ApplicationUpdate,
    ) -> runtime::request::Request<types::Application> {
        let zone_id: types::ZoneId = zone_id.into();
        let id: types::ApplicationId = id.into();
        runtime::request::Parts::new(&self.core, &UPDATE)
            .path("zone_id", &zone_id)
            .path("id", &id)
            .body(&body)
            .into_request()
    }

    /// Deletes an application.
    ///
    /// `DELETE /zones/{zone_id}/applications/{id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `id`: The application.
    ///
    /// # Success
    ///
    /// The application is deleted.
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
    ///     .delete("zn3def8hij2klm9opq5rst7uvw", "ap3def8hij2klm9opq5rst7uvw")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        zone_id: impl Into<types::ZoneId>,
        id: impl Into<types::ApplicationId>,
    ) -> runtime::request::Request<()> {
        let zone_id: types::ZoneId = zone_id.into();
        let id: types::ApplicationId = id.into();
        runtime::request::Parts::new(&self.core, &DELETE)
            .path("zone_id", &zone_id)
            .path("id", &id)
            .into_request()
    }

    /// Lists the credentials of an application.
    ///
    /// `GET /zones/{zone_id}/applications/{id}/application-credentials`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `id`: The application.
    ///
    /// # Returns
    ///
    /// A page of credentials.
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
    ///     .list_credentials("zn3def8hij2klm9opq5rst7uvw", "ap3def8hij2klm9opq5rst7uvw")
    ///     .items();
    /// while let Some(application_credential) = items.try_next().await? {
    ///     println!("{application_credential:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_credentials(
        &self,
        zone_id: impl Into<types::ZoneId>,
        id: impl Into<types::ApplicationId>,
    ) -> ApplicationsListCredentials {
        let zone_id: types::ZoneId = zone_id.into();
        let id: types::ApplicationId = id.into();
        ApplicationsListCredentials {
            request: runtime::request::Parts::new(&self.core, &LIST_CREDENTIALS)
                .path("zone_id", &zone_id)
                .path("id", &id)
                .into_request(),
        }
    }

    /// Lists the resources that an application provides.
    ///
    /// `GET /zones/{zone_id}/applications/{id}/resources`
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
    ///     .list_resources("zn3def8hij2klm9opq5rst7uvw", "ap3def8hij2klm9opq5rst7uvw")
    ///     .items();
    /// while let Some(resource) = items.try_next().await? {
    ///     println!("{resource:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_resources(
        &self,
        zone_id: impl Into<types::ZoneId>,
        id: impl Into<types::ApplicationId>,
    ) -> ApplicationsListResources {
        let zone_id: types::ZoneId = zone_id.into();
        let id: types::ApplicationId = id.into();
        ApplicationsListResources {
            request: runtime::request::Parts::new(&self.core, &LIST_RESOURCES)
                .path("zone_id", &zone_id)
                .path("id", &id)
                .into_request(),
        }
    }
}

/// The request of [`Applications::list`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ApplicationsList {
    request: runtime::request::Request<types::ApplicationList>,
}

impl ApplicationsList {
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

    /// Only applications with these ids. It can't be combined with `after` and `before`.
    pub fn filter_id(
        mut self,
        values: impl IntoIterator<Item = impl Into<types::ApplicationId>>,
    ) -> Self {
        let values: Vec<types::ApplicationId> = values
            .into_iter()
            .map(|item| item.into())
            .collect();
        self.request.parts.set_query("filter[id]", &values);
        self
    }

    /// Only applications with these identifiers.
    pub fn filter_identifier(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("filter[identifier]", &values);
        self
    }

    /// Only applications with these slugs.
    pub fn filter_slug(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("filter[slug]", &values);
        self
    }

    /// Only the application with this identifier.
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

    /// Only applications whose name or identifier matches one of these search terms.
    pub fn query(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("query[]", &values);
        self
    }

    /// Only applications whose identifier matches one of these search terms.
    pub fn query_identifier(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("query[identifier]", &values);
        self
    }

    /// Only applications whose name matches one of these search terms.
    pub fn query_name(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("query[name]", &values);
        self
    }

    /// Only the application with this slug.
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

runtime::request::request!(ApplicationsList -> types::ApplicationList, pages of types::Application);

/// The request of [`Applications::list_credentials`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ApplicationsListCredentials {
    request: runtime::request::Request<types::ApplicationCredentialList>,
}

impl ApplicationsListCredentials {
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
}

runtime::request::request!(ApplicationsListCredentials -> types::ApplicationCredentialList, pages of types::ApplicationCredential);

/// The request of [`Applications::list_resources`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ApplicationsListResources {
    request: runtime::request::Request<types::ApplicationResourceList>,
}

impl ApplicationsListResources {
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
}

runtime::request::request!(ApplicationsListResources -> types::ApplicationResourceList, pages of types::Resource);

static CREATE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.applications.create",
    http::Method::POST,
    "/zones/{zone_id}/applications",
    crate::security::DEFAULT,
);

static LIST: runtime::operation::Operation = runtime::operation::Operation::new(
        "zones.applications.list",
        http::Method::GET,
        "/zones/{zone_id}/applications",
        crate::security::DEFAULT,
    )
    .paginated(&crate::pagination::PAGINATION);

static RETRIEVE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.applications.retrieve",
    http::Method::GET,
    "/zones/{zone_id}/applications/{id}",
    crate::security::DEFAULT,
);

static UPDATE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.applications.update",
    http::Method::PATCH,
    "/zones/{zone_id}/applications/{id}",
    crate::security::DEFAULT,
);

static DELETE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.applications.delete",
    http::Method::DELETE,
    "/zones/{zone_id}/applications/{id}",
    crate::security::DEFAULT,
);

static LIST_CREDENTIALS: runtime::operation::Operation = runtime::operation::Operation::new(
        "zones.applications.list_credentials",
        http::Method::GET,
        "/zones/{zone_id}/applications/{id}/application-credentials",
        crate::security::DEFAULT,
    )
    .paginated(&crate::pagination::PAGINATION);

static LIST_RESOURCES: runtime::operation::Operation = runtime::operation::Operation::new(
        "zones.applications.list_resources",
        http::Method::GET,
        "/zones/{zone_id}/applications/{id}/resources",
        crate::security::DEFAULT,
    )
    .paginated(&crate::pagination::PAGINATION);
