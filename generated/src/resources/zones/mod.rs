// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! `client.zones()`
//!
//! Isolated environments of users, applications and resources.

use crate::types;
use crate::runtime;

pub mod applications;
pub mod application_credentials;
pub mod delegated_grants;
pub mod providers;
pub mod resources;
pub mod secrets;
pub mod sessions;
pub mod user_agents;
pub mod users;
pub mod policies;
pub mod policy_schemas;
pub mod policy_sets;

/// Isolated environments of users, applications and resources.
///
/// Returned by `client.zones()`.
#[derive(Clone, Debug)]
pub struct Zones {
    core: crate::runtime::core::Core,
}

impl Zones {
    pub(crate) fn new(core: &crate::runtime::core::Core) -> Self {
        Self { core: core.clone() }
    }

    /// Programs that sign in to a zone.
    pub fn applications(&self) -> applications::Applications {
        applications::Applications::new(&self.core)
    }

    /// Credentials with which applications authenticate.
    pub fn application_credentials(
        &self,
    ) -> application_credentials::ApplicationCredentials {
        application_credentials::ApplicationCredentials::new(&self.core)
    }

    /// Access to resources that users delegated.
    pub fn delegated_grants(&self) -> delegated_grants::DelegatedGrants {
        delegated_grants::DelegatedGrants::new(&self.core)
    }

    /// Systems that authenticate users or issue credentials.
    pub fn providers(&self) -> providers::Providers {
        providers::Providers::new(&self.core)
    }

    /// APIs and services that applications access.
    pub fn resources(&self) -> resources::Resources {
        resources::Resources::new(&self.core)
    }

    /// Secrets in a zone's vault.
    pub fn secrets(&self) -> secrets::Secrets {
        secrets::Secrets::new(&self.core)
    }

    /// Sessions of users and applications.
    pub fn sessions(&self) -> sessions::Sessions {
        sessions::Sessions::new(&self.core)
    }

    /// Programs through which users sign in.
    pub fn user_agents(&self) -> user_agents::UserAgents {
        user_agents::UserAgents::new(&self.core)
    }

    /// Users of a zone.
    pub fn users(&self) -> users::Users {
        users::Users::new(&self.core)
    }

    /// Rules about who may access what.
    pub fn policies(&self) -> policies::Policies {
        policies::Policies::new(&self.core)
    }

    /// Cedar schemas that policies are checked against.
    pub fn policy_schemas(&self) -> policy_schemas::PolicySchemas {
        policy_schemas::PolicySchemas::new(&self.core)
    }

    /// Policies that are activated together.
    pub fn policy_sets(&self) -> policy_sets::PolicySets {
        policy_sets::PolicySets::new(&self.core)
    }

    /// Creates a zone.
    ///
    /// `POST /zones`
    ///
    /// # Arguments
    ///
    /// - `body`: A zone to create.
    ///
    /// # Returns
    ///
    /// The zone.
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
    /// let zone = client
    ///     .zones()
    ///     .create(
    ///         types::ZoneCreate::new("production")
    ///             .description("Agents that serve our customers")
    ///             .requires_invitation(true),
    ///     )
    ///     .await?;
    /// println!("{zone:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        body: types::ZoneCreate,
    ) -> runtime::request::Request<types::Zone> {
        runtime::request::Parts::new(&self.core, &CREATE).body(&body).into_request()
    }

    /// Lists zones.
    ///
    /// `GET /zones`
    ///
    /// # Returns
    ///
    /// A page of zones.
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
    /// let mut items = client.zones().list().items();
    /// while let Some(zone) = items.try_next().await? {
    ///     println!("{zone:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ZonesList {
        ZonesList {
            request: runtime::request::Parts::new(&self.core, &LIST).into_request(),
        }
    }

    /// Retrieves a zone.
    ///
    /// `GET /zones/{zone_id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    ///
    /// # Returns
    ///
    /// The zone.
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
    /// let zone = client.zones().retrieve("zn3def8hij2klm9opq5rst7uvw").await?;
    /// println!("{zone:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(&self, zone_id: impl Into<types::ZoneId>) -> ZonesRetrieve {
        let zone_id: types::ZoneId = zone_id.into();
        ZonesRetrieve {
            request: runtime::request::Parts::new(&self.core, &RETRIEVE)
                .path("zone_id", &zone_id)
                .into_request(),
        }
    }

    /// Updates a zone.
    ///
    /// `PATCH /zones/{zone_id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `body`: Changes to a zone. What is left out stays as it is; null removes a value.
    ///
    /// # Returns
    ///
    /// The zone.
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
    /// let zone = client
    ///     .zones()
    ///     .update(
    ///         "zn3def8hij2klm9opq5rst7uvw",
    ///         types::ZoneUpdate::new()
    ///             .description("Agents that serve our customers")
    ///             .name("production"),
    ///     )
    ///     .await?;
    /// println!("{zone:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        zone_id: impl Into<types::ZoneId>,
        body: types::ZoneUpdate,
    ) -> runtime::request::Request<types::Zone> {
        let zone_id: types::ZoneId = zone_id.into();
        runtime::request::Parts::new(&self.core, &UPDATE)
            .path("zone_id", &zone_id)
            .body(&body)
            .into_request()
    }

    /// Deletes a zone.
    ///
    /// `DELETE /zones/{zone_id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    ///
    /// # Success
    ///
    /// The zone is deleted.
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
    /// client.zones().delete("zn3def8hij2klm9opq5rst7uvw").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        zone_id: impl Into<types::ZoneId>,
    ) -> runtime::request::Request<()> {
        let zone_id: types::ZoneId = zone_id.into();
        runtime::request::Parts::new(&self.core, &DELETE)
            .path("zone_id", &zone_id)
            .into_request()
    }
}

/// The request of [`Zones::list`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ZonesList {
    request: runtime::request::Request<types::ZoneList>,
}

impl ZonesList {
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
        values: impl IntoIterator<Item = impl Into<types::Expand>>,
    ) -> Self {
        let values: Vec<types::Expand> = values
            .into_iter()
            .map(|item| item.into())
            .collect();
        self.request.parts.set_query("expand[]", &values);
        self
    }

    /// Only zones of this organization.
    ///
    /// 1 to 255 characters.
    pub fn filter_organization_id(
        mut self,
        value: impl Into<types::OrganizationId>,
    ) -> Self {
        let value: types::OrganizationId = value.into();
        self.request.parts.set_query("filter[organization_id]", &value);
        self
    }

    /// Maximum number of items per page.
    pub fn limit(mut self, value: i64) -> Self {
        self.request.parts.set_query("limit", &value);
        self
    }

    /// Only the zone with this slug.
    pub fn slug(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.request.parts.set_query("slug", &value);
        self
    }
}

runtime::request::request!(ZonesList -> types::ZoneList, pages of types::Zone);

/// The request of [`Zones::retrieve`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ZonesRetrieve {
    request: runtime::request::Request<types::Zone>,
}

impl ZonesRetrieve {
    /// Fields to expand in the response.
    pub fn expand(
        mut self,
        values: impl IntoIterator<Item = impl Into<types::ZoneExpand>>,
    ) -> Self {
        let values: Vec<types::ZoneExpand> = values
            .into_iter()
            .map(|item| item.into())
            .collect();
        self.request.parts.set_query("expand[]", &values);
        self
    }
}

runtime::request::request!(ZonesRetrieve -> types::Zone);

static CREATE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.create",
    http::Method::POST,
    "/zones",
    crate::security::DEFAULT,
);

static LIST: runtime::operation::Operation = runtime::operation::Operation::new(
        "zones.list",
        http::Method::GET,
        "/zones",
        crate::security::DEFAULT,
    )
    .paginated(&crate::pagination::PAGINATION);

static RETRIEVE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.retrieve",
    http::Method::GET,
    "/zones/{zone_id}",
    crate::security::DEFAULT,
);

static UPDATE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.update",
    http::Method::PATCH,
    "/zones/{zone_id}",
    crate::security::DEFAULT,
);

static DELETE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.delete",
    http::Method::DELETE,
    "/zones/{zone_id}",
    crate::security::DEFAULT,
);
