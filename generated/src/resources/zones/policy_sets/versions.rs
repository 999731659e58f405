// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! `client.zones().policy_sets().versions()`
//!
//! Versions of a policy set, which list its policies.

use crate::types;
use crate::runtime;

/// Versions of a policy set, which list its policies.
///
/// Returned by `client.zones().policy_sets().versions()`.
#[derive(Clone, Debug)]
pub struct Versions {
    core: crate::runtime::core::Core,
}

impl Versions {
    pub(crate) fn new(core: &crate::runtime::core::Core) -> Self {
        Self { core: core.clone() }
    }

    /// Creates a version of a policy set.
    ///
    /// `POST /zones/{zone_id}/policy-sets/{policy_set_id}/versions`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `policy_set_id`: The policy set.
    /// - `body`: A policy set version to create.
    ///
    /// # Returns
    ///
    /// The version.
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
    /// let policy_set_version = client
    ///     .zones()
    ///     .policy_sets()
    ///     .versions()
    ///     .create(
    ///         "zn3def8hij2klm9opq5rst7uvw",
    ///         "pt3def8hij2klm9opq5rst7uvw",
    ///         types::PolicySetVersionCreate::new(
    ///             types::PolicySetManifest::new([
    ///                 types::PolicySetManifestEntry::new(
    ///                         "po3def8hij2klm9opq5rst7uvw",
    ///                         "pw3def8hij2klm9opq5rst7uvw",
    ///                     )
    ///                     .sha(
    ///                         "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    ///                     ),
    ///             ]),
    ///             "2026-02-16",
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{policy_set_version:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        zone_id: impl Into<types::ZoneId>,
        policy_set_id: impl Into<types::PolicySetId>,
        body: types::PolicySetVersionCreate,
    ) -> VersionsCreate {
        let zone_id: types::ZoneId = zone_id.into();
        let policy_set_id: types::PolicySetId = policy_set_id.into();
        VersionsCreate {
            request: runtime::request::Parts::new(&self.core, &CREATE)
                .path("zone_id", &zone_id)
                .path("policy_set_id", &policy_set_id)
                .body(&body)
                .into_request(),
        }
    }

    /// Lists the versions of a policy set.
    ///
    /// `GET /zones/{zone_id}/policy-sets/{policy_set_id}/versions`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `policy_set_id`: The policy set.
    ///
    /// # Returns
    ///
    /// A page of versions.
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
    ///     .policy_sets()
    ///     .versions()
    ///     .list("zn3def8hij2klm9opq5rst7uvw", "pt3def8hij2klm9opq5rst7uvw")
    ///     .items();
    /// while let Some(policy_set_version) = items.try_next().await? {
    ///     println!("{policy_set_version:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        zone_id: impl Into<types::ZoneId>,
        policy_set_id: impl Into<types::PolicySetId>,
    ) -> VersionsList {
        let zone_id: types::ZoneId = zone_id.into();
        let policy_set_id: types::PolicySetId = policy_set_id.into();
        VersionsList {
            request: runtime::request::Parts::new(&self.core, &LIST)
                .path("zone_id", &zone_id)
                .path("policy_set_id", &policy_set_id)
                .into_request(),
        }
    }

    /// Retrieves a version of a policy set.
    ///
    /// `GET /zones/{zone_id}/policy-sets/{policy_set_id}/versions/{version_id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `policy_set_id`: The policy set.
    /// - `version_id`: The version.
    ///
    /// # Returns
    ///
    /// The version.
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
    /// let policy_set_version = client
    ///     .zones()
    ///     .policy_sets()
    ///     .versions()
    ///     .retrieve(
    ///         "zn3def8hij2klm9opq5rst7uvw",
    ///         "pt3def8hij2klm9opq5rst7uvw",
    ///         "pu3def8hij2klm9opq5rst7uvw",
    ///     )
    ///     .await?;
    /// println!("{policy_set_version:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(
        &self,
        zone_id: impl Into<types::ZoneId>,
        policy_set_id: impl Into<types::PolicySetId>,
        version_id: impl Into<types::PolicySetVersionId>,
    ) -> VersionsRetrieve {
        let zone_id: types::ZoneId = zone_id.into();
        let policy_set_id: types::PolicySetId = policy_set_id.into();
        let version_id: types::PolicySetVersionId = version_id.into();
        VersionsRetrieve {
            request: runtime::request::Parts::new(&self.core, &RETRIEVE)
                .path("zone_id", &zone_id)
                .path("policy_set_id", &policy_set_id)
                .path("version_id", &version_id)
                .into_request(),
        }
    }

    /// Activates a version of a policy set.
    ///
    /// `PATCH /zones/{zone_id}/policy-sets/{policy_set_id}/versions/{version_id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `policy_set_id`: The policy set.
    /// - `version_id`: The version.
    /// - `body`: Changes to a policy set version. It can be activated.
    ///
    /// # Returns
    ///
    /// The version.
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
    /// let policy_set_version = client
    ///     .zones()
    ///     .policy_sets()
    ///     .versions()
    ///     .update(
    ///         "zn3def8hij2klm9opq5rst7uvw",
    ///         "pt3def8hij2klm9opq5rst7uvw",
    ///         "pu3def8hij2klm9opq5rst7uvw",
    ///         types::PolicySetVersionUpdate::new(),
    ///     )
    ///     .await?;
    /// println!("{policy_set_version:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        zone_id: impl Into<types::ZoneId>,
        policy_set_id: impl Into<types::PolicySetId>,
        version_id: impl Into<types::PolicySetVersionId>,
        body: types::PolicySetVersionUpdate,
    ) -> VersionsUpdate {
        let zone_id: types::ZoneId = zone_id.into();
        let policy_set_id: types::PolicySetId = policy_set_id.into();
        let version_id: types::PolicySetVersionId = version_id.into();
        VersionsUpdate {
            request: runtime::request::Parts::new(&self.core, &UPDATE)
                .path("zone_id", &zone_id)
                .path("policy_set_id", &policy_set_id)
                .path("version_id", &version_id)
                .body(&body)
                .into_request(),
        }
    }

    /// Archives a version of a policy set.
    ///
    /// `DELETE /zones/{zone_id}/policy-sets/{policy_set_id}/versions/{version_id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `policy_set_id`: The policy set.
    /// - `version_id`: The version.
    ///
    /// # Returns
    ///
    /// The version.
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
    /// let policy_set_version = client
    ///     .zones()
    ///     .policy_sets()
    ///     .versions()
    ///     .archive(
    ///         "zn3def8hij2klm9opq5rst7uvw",
    ///         "pt3def8hij2klm9opq5rst7uvw",
    ///         "pu3def8hij2klm9opq5rst7uvw",
    ///     )
    ///     .await?;
    /// println!("{policy_set_version:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn archive(
        &self,
        zone_id: impl Into<types::ZoneId>,
        policy_set_id: impl Into<types::PolicySetId>,
        version_id: impl Into<types::PolicySetVersionId>,
    ) -> VersionsArchive {
        let zone_id: types::ZoneId = zone_id.into();
        let policy_set_id: types::PolicySetId = policy_set_id.into();
        let version_id: types::PolicySetVersionId = version_id.into();
        VersionsArchive {
            request: runtime::request::Parts::new(&self.core, &ARCHIVE)
                .path("zone_id", &zone_id)
                .path("policy_set_id", &policy_set_id)
                .path("version_id", &version_id)
                .into_request(),
        }
    }

    /// Lists the versions of policies that a version of a policy set holds.
    ///
    /// `GET /zones/{zone_id}/policy-sets/{policy_set_id}/versions/{version_id}/policies`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `policy_set_id`: The policy set.
    /// - `version_id`: The version.
    ///
    /// # Returns
    ///
    /// A page of versions of policies.
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
    ///     .policy_sets()
    ///     .versions()
    ///     .list_policies(
    ///         "zn3def8hij2klm9opq5rst7uvw",
    ///         "pt3def8hij2klm9opq5rst7uvw",
    ///         "pu3def8hij2klm9opq5rst7uvw",
    ///     )
    ///     .items();
    /// while let Some(policy_version) = items.try_next().await? {
    ///     println!("{policy_version:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_policies(
        &self,
        zone_id: impl Into<types::ZoneId>,
        policy_set_id: impl Into<types::PolicySetId>,
        version_id: impl Into<types::PolicySetVersionId>,
    ) -> VersionsListPolicies {
        let zone_id: types::ZoneId = zone_id.into();
        let policy_set_id: types::PolicySetId = policy_set_id.into();
        let version_id: types::PolicySetVersionId = version_id.into();
        VersionsListPolicies {
            request: runtime::request::Parts::new(&self.core, &LIST_POLICIES)
                .path("zone_id", &zone_id)
                .path("policy_set_id", &policy_set_id)
                .path("version_id", &version_id)
                .into_request(),
        }
    }
}

/// The request of [`Versions::create`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct VersionsCreate {
    request: runtime::request::Request<types::PolicySetVersion>,
}

impl VersionsCreate {
    /// Version of the API that the request is written for.
    pub fn x_api_version(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.request.parts.set_header("X-API-Version", &value);
        self
    }

    /// Unique id of the request, given by the original caller and passed along by proxies.
    pub fn x_client_request_id(mut self, value: uuid::Uuid) -> Self {
        self.request.parts.set_header("X-Client-Request-ID", &value);
        self
    }
}

runtime::request::request!(VersionsCreate -> types::PolicySetVersion);

/// The request of [`Versions::list`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct VersionsList {
    request: runtime::request::Request<types::PolicySetVersionList>,
}

impl VersionsList {
    /// Version of the API that the request is written for.
    pub fn x_api_version(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.request.parts.set_header("X-API-Version", &value);
        self
    }

    /// Unique id of the request, given by the original caller and passed along by proxies.
    pub fn x_client_request_id(mut self, value: uuid::Uuid) -> Self {
        self.request.parts.set_header("X-Client-Request-ID", &value);
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

    /// Fields to expand in the response. An older spelling of `expand[]`.
    ///
    /// **Deprecated.**
    #[deprecated]
    pub fn expand(
        mut self,
        values: impl IntoIterator<Item = impl Into<types::PolicyListExpand>>,
    ) -> Self {
        let values: Vec<types::PolicyListExpand> = values
            .into_iter()
            .map(|item| item.into())
            .collect();
        self.request.parts.set_query("expand", &values);
        self
    }

    /// Maximum number of items per page.
    pub fn limit(mut self, value: i64) -> Self {
        self.request.parts.set_query("limit", &value);
        self
    }

    /// Sort direction.
    pub fn order(mut self, value: impl Into<types::SortOrder>) -> Self {
        let value: types::SortOrder = value.into();
        self.request.parts.set_query("order", &value);
        self
    }

    /// Field to sort by.
    pub fn sort(mut self, value: impl Into<types::PolicySort>) -> Self {
        let value: types::PolicySort = value.into();
        self.request.parts.set_query("sort", &value);
        self
    }
}

runtime::request::request!(VersionsList -> types::PolicySetVersionList, pages of types::PolicySetVersion);

/// The request of [`Versions::retrieve`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct VersionsRetrieve {
    request: runtime::request::Request<types::PolicySetVersion>,
}

impl VersionsRetrieve {
    /// Version of the API that the request is written for.
    pub fn x_api_version(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.request.parts.set_header("X-API-Version", &value);
        self
    }

    /// Unique id of the request, given by the original caller and passed along by proxies.
    pub fn x_client_request_id(mut self, value: uuid::Uuid) -> Self {
        self.request.parts.set_header("X-Client-Request-ID", &value);
        self
    }

    /// Fields to expand in the response. An older spelling of `expand[]`.
    ///
    /// **Deprecated.**
    #[deprecated]
    pub fn expand(
        mut self,
        values: impl IntoIterator<Item = impl Into<types::PolicyExpand>>,
    ) -> Self {
        let values: Vec<types::PolicyExpand> = values
            .into_iter()
            .map(|item| item.into())
            .collect();
        self.request.parts.set_query("expand", &values);
        self
    }
}

runtime::request::request!(VersionsRetrieve -> types::PolicySetVersion);

/// The request of [`Versions::update`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct VersionsUpdate {
    request: runtime::request::Request<types::PolicySetVersion>,
}

impl VersionsUpdate {
    /// Version of the API that the request is written for.
    pub fn x_api_version(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.request.parts.set_header("X-API-Version", &value);
        self
    }

    /// Unique id of the request, given by the original caller and passed along by proxies.
    pub fn x_client_request_id(mut self, value: uuid::Uuid) -> Self {
        self.request.parts.set_header("X-Client-Request-ID", &value);
        self
    }
}

runtime::request::request!(VersionsUpdate -> types::PolicySetVersion);

/// The request of [`Versions::archive`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct VersionsArchive {
    request: runtime::request::Request<types::PolicySetVersion>,
}

impl VersionsArchive {
    /// Version of the API that the request is written for.
    pub fn x_api_version(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.request.parts.set_header("X-API-Version", &value);
        self
    }

    /// Unique id of the request, given by the original caller and passed along by proxies.
    pub fn x_client_request_id(mut self, value: uuid::Uuid) -> Self {
        self.request.parts.set_header("X-Client-Request-ID", &value);
        self
    }
}

runtime::request::request!(VersionsArchive -> types::PolicySetVersion);

/// The request of [`Versions::list_policies`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct VersionsListPolicies {
    request: runtime::request::Request<types::PolicyVersionList>,
}

impl VersionsListPolicies {
    /// Version of the API that the request is written for.
    pub fn x_api_version(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.request.parts.set_header("X-API-Version", &value);
        self
    }

    /// Unique id of the request, given by the original caller and passed along by proxies.
    pub fn x_client_request_id(mut self, value: uuid::Uuid) -> Self {
        self.request.parts.set_header("X-Client-Request-ID", &value);
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

    /// Fields to expand in the response. An older spelling of `expand[]`.
    ///
    /// **Deprecated.**
    #[deprecated]
    pub fn expand(
        mut self,
        values: impl IntoIterator<Item = impl Into<types::PolicyListExpand>>,
    ) -> Self {
        let values: Vec<types::PolicyListExpand> = values
            .into_iter()
            .map(|item| item.into())
            .collect();
        self.request.parts.set_query("expand", &values);
        self
    }

    /// Format of the Cedar content in the response.
    pub fn format(mut self, value: impl Into<types::PolicyFormat>) -> Self {
        let value: types::PolicyFormat = value.into();
        self.request.parts.set_query("format", &value);
        self
    }

    /// Maximum number of items per page.
    pub fn limit(mut self, value: i64) -> Self {
        self.request.parts.set_query("limit", &value);
        self
    }

    /// Sort direction.
    pub fn order(mut self, value: impl Into<types::SortOrder>) -> Self {
        let value: types::SortOrder = value.into();
        self.request.parts.set_query("order", &value);
        self
    }

    /// Field to sort by.
    pub fn sort(mut self, value: impl Into<types::PolicySort>) -> Self {
        let value: types::PolicySort = value.into();
        self.request.parts.set_query("sort", &value);
        self
    }
}

runtime::request::request!(VersionsListPolicies -> types::PolicyVersionList, pages of types::PolicyVersion);

static CREATE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.policy_sets.versions.create",
    http::Method::POST,
    "/zones/{zone_id}/policy-sets/{policy_set_id}/versions",
    crate::security::DEFAULT,
);

static LIST: runtime::operation::Operation = runtime::operation::Operation::new(
        "zones.policy_sets.versions.list",
        http::Method::GET,
        "/zones/{zone_id}/policy-sets/{policy_set_id}/versions",
        crate::security::DEFAULT,
    )
    .paginated(&crate::pagination::PAGINATION);

static RETRIEVE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.policy_sets.versions.retrieve",
    http::Method::GET,
    "/zones/{zone_id}/policy-sets/{policy_set_id}/versions/{version_id}",
    crate::security::DEFAULT,
);

static UPDATE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.policy_sets.versions.update",
    http::Method::PATCH,
    "/zones/{zone_id}/policy-sets/{policy_set_id}/versions/{version_id}",
    crate::security::DEFAULT,
);

static ARCHIVE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.policy_sets.versions.archive",
    http::Method::DELETE,
    "/zones/{zone_id}/policy-sets/{policy_set_id}/versions/{version_id}",
    crate::security::DEFAULT,
);

static LIST_POLICIES: runtime::operation::Operation = runtime::operation::Operation::new(
        "zones.policy_sets.versions.list_policies",
        http::Method::GET,
        "/zones/{zone_id}/policy-sets/{policy_set_id}/versions/{version_id}/policies",
        crate::security::DEFAULT,
    )
    .paginated(&crate::pagination::PAGINATION);
