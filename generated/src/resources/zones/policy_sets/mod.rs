// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! `client.zones().policy_sets()`
//!
//! Policies that are activated together.

use crate::types;
use crate::runtime;

pub mod versions;

/// Policies that are activated together.
///
/// Returned by `client.zones().policy_sets()`.
#[derive(Clone, Debug)]
pub struct PolicySets {
    core: crate::runtime::core::Core,
}

impl PolicySets {
    pub(crate) fn new(core: &crate::runtime::core::Core) -> Self {
        Self { core: core.clone() }
    }

    /// Versions of a policy set, which list its policies.
    pub fn versions(&self) -> versions::Versions {
        versions::Versions::new(&self.core)
    }

    /// Creates a policy set.
    ///
    /// It holds no policies until a version is created.
    ///
    /// `POST /zones/{zone_id}/policy-sets`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `body`: A policy set to create.
    ///
    /// # Returns
    ///
    /// The policy set.
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
    /// let policy_set = client
    ///     .zones()
    ///     .policy_sets()
    ///     .create(
    ///         "zn3def8hij2klm9opq5rst7uvw",
    ///         types::PolicySetCreate::new("production-rules")
    ///             .target_type(types::PolicySetTargetType::Zone),
    ///     )
    ///     .await?;
    /// println!("{policy_set:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        zone_id: impl Into<types::ZoneId>,
        body: types::PolicySetCreate,
    ) -> PolicySetsCreate {
        let zone_id: types::ZoneId = zone_id.into();
        PolicySetsCreate {
            request: runtime::request::Parts::new(&self.core, &CREATE)
                .path("zone_id", &zone_id)
                .body(&body)
                .into_request(),
        }
    }

    /// Lists the policy sets of a zone.
    ///
    /// `GET /zones/{zone_id}/policy-sets`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    ///
    /// # Returns
    ///
    /// A page of policy sets.
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
    ///     .list("zn3def8hij2klm9opq5rst7uvw")
    ///     .items();
    /// while let Some(policy_set) = items.try_next().await? {
    ///     println!("{policy_set:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, zone_id: impl Into<types::ZoneId>) -> PolicySetsList {
        let zone_id: types::ZoneId = zone_id.into();
        PolicySetsList {
            request: runtime::request::Parts::new(&self.core, &LIST)
                .path("zone_id", &zone_id)
                .into_request(),
        }
    }

    /// Retrieves a policy set.
    ///
    /// `GET /zones/{zone_id}/policy-sets/{policy_set_id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `policy_set_id`: The policy set.
    ///
    /// # Returns
    ///
    /// The policy set.
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
    /// let policy_set = client
    ///     .zones()
    ///     .policy_sets()
    ///     .retrieve("zn3def8hij2klm9opq5rst7uvw", "pt3def8hij2klm9opq5rst7uvw")
    ///     .await?;
    /// println!("{policy_set:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(
        &self,
        zone_id: impl Into<types::ZoneId>,
        policy_set_id: impl Into<types::PolicySetId>,
    ) -> PolicySetsRetrieve {
        let zone_id: types::ZoneId = zone_id.into();
        let policy_set_id: types::PolicySetId = policy_set_id.into();
        PolicySetsRetrieve {
            request: runtime::request::Parts::new(&self.core, &RETRIEVE)
                .path("zone_id", &zone_id)
                .path("policy_set_id", &policy_set_id)
                .into_request(),
        }
    }

    /// Updates a policy set.
    ///
    /// `PATCH /zones/{zone_id}/policy-sets/{policy_set_id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `policy_set_id`: The policy set.
    /// - `body`: Changes to a policy set. What is left out stays as it is.
    ///
    /// # Returns
    ///
    /// The policy set.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed.
    /// - 401: The credential is missing, invalid or expired.
    /// - 403: The caller lacks the required permission.
    /// - 404: There is no such resource, or the caller may not see it.
    /// - 409: The request conflicts with the current state of the resource.
    /// - 412: The resource changed since the caller read it.
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
    /// let policy_set = client
    ///     .zones()
    ///     .policy_sets()
    ///     .update(
    ///         "zn3def8hij2klm9opq5rst7uvw",
    ///         "pt3def8hij2klm9opq5rst7uvw",
    ///         types::PolicySetUpdate::new().name("production-rules"),
    ///     )
    ///     .await?;
    /// println!("{policy_set:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        zone_id: impl Into<types::ZoneId>,
        policy_set_id: impl Into<types::PolicySetId>,
        body: types::PolicySetUpdate,
    ) -> PolicySetsUpdate {
        let zone_id: types::ZoneId = zone_id.into();
        let policy_set_id: types::PolicySetId = policy_set_id.into();
        PolicySetsUpdate {
            request: runtime::request::Parts::new(&self.core, &UPDATE)
                .path("zone_id", &zone_id)
                .path("policy_set_id", &policy_set_id)
                .body(&body)
                .into_request(),
        }
    }

    /// Archives a policy set.
    ///
    /// `DELETE /zones/{zone_id}/policy-sets/{policy_set_id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `policy_set_id`: The policy set.
    ///
    /// # Returns
    ///
    /// The policy set.
    ///
    /// # Errors
    ///
    /// - 401: The credential is missing, invalid or expired.
    /// - 403: The caller lacks the required permission.
    /// - 404: There is no such resource, or the caller may not see it.
    /// - 409: The request conflicts with the current state of the resource.
    /// - 412: The resource changed since the caller read it.
    /// - 429: The caller sent too many requests; try again later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use keycardai_api::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let policy_set = client
    ///     .zones()
    ///     .policy_sets()
    ///     .archive("zn3def8hij2klm9opq5rst7uvw", "pt3def8hij2klm9opq5rst7uvw")
    ///     .await?;
    /// println!("{policy_set:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn archive(
        &self,
        zone_id: impl Into<types::ZoneId>,
        policy_set_id: impl Into<types::PolicySetId>,
    ) -> PolicySetsArchive {
        let zone_id: types::ZoneId = zone_id.into();
        let policy_set_id: types::PolicySetId = policy_set_id.into();
        PolicySetsArchive {
            request: runtime::request::Parts::new(&self.core, &ARCHIVE)
                .path("zone_id", &zone_id)
                .path("policy_set_id", &policy_set_id)
                .into_request(),
        }
    }
}

/// The request of [`PolicySets::create`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct PolicySetsCreate {
    request: runtime::request::Request<types::PolicySet>,
}

impl PolicySetsCreate {
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

runtime::request::request!(PolicySetsCreate -> types::PolicySet);

/// The request of [`PolicySets::list`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct PolicySetsList {
    request: runtime::request::Request<types::PolicySetList>,
}

impl PolicySetsList {
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

    /// Use `filter[active]` instead.
    ///
    /// **Deprecated.**
    #[deprecated]
    pub fn active(mut self, value: bool) -> Self {
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

    /// Only policy sets that are active, or only the others.
    pub fn filter_active(mut self, value: bool) -> Self {
        self.request.parts.set_query("filter[active]", &value);
        self
    }

    /// Only policy sets with one of these owner types.
    pub fn filter_owner_type(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("filter[owner_type]", &values);
        self
    }

    /// Only policy sets with one of these scope types.
    pub fn filter_scope_type(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("filter[scope_type]", &values);
        self
    }

    /// Only policy sets with one of these target types.
    pub fn filter_target_type(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("filter[target_type]", &values);
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

    /// Only policy sets whose name matches one of these search terms.
    pub fn query(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("query", &values);
        self
    }

    /// Only policy sets whose name matches one of these search terms.
    pub fn query_name(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("query[name]", &values);
        self
    }

    /// Field to sort by.
    pub fn sort(mut self, value: impl Into<types::PolicySetSort>) -> Self {
        let value: types::PolicySetSort = value.into();
        self.request.parts.set_query("sort", &value);
        self
    }
}

runtime::request::request!(PolicySetsList -> types::PolicySetList, pages of types::PolicySet);

/// The request of [`PolicySets::retrieve`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct PolicySetsRetrieve {
    request: runtime::request::Request<types::PolicySet>,
}

impl PolicySetsRetrieve {
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

runtime::request::request!(PolicySetsRetrieve -> types::PolicySet);

/// The request of [`PolicySets::update`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct PolicySetsUpdate {
    request: runtime::request::Request<types::PolicySet>,
}

impl PolicySetsUpdate {
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

    /// Entity tag (`ETag`) of the state that the change is based on. If there is a newer one, nothing changes and the
    /// response is 412.
    pub fn if_match(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.request.parts.set_header("If-Match", &value);
        self
    }
}

runtime::request::request!(PolicySetsUpdate -> types::PolicySet);

/// The request of [`PolicySets::archive`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct PolicySetsArchive {
    request: runtime::request::Request<types::PolicySet>,
}

impl PolicySetsArchive {
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

    /// Entity tag (`ETag`) of the state that the change is based on. If there is a newer one, nothing changes and the
    /// response is 412.
    pub fn if_match(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.request.parts.set_header("If-Match", &value);
        self
    }
}

runtime::request::request!(PolicySetsArchive -> types::PolicySet);

static CREATE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.policy_sets.create",
    http::Method::POST,
    "/zones/{zone_id}/policy-sets",
    crate::security::DEFAULT,
);

static LIST: runtime::operation::Operation = runtime::operation::Operation::new(
        "zones.policy_sets.list",
        http::Method::GET,
        "/zones/{zone_id}/policy-sets",
        crate::security::DEFAULT,
    )
    .paginated(&crate::pagination::PAGINATION);

static RETRIEVE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.policy_sets.retrieve",
    http::Method::GET,
    "/zones/{zone_id}/policy-sets/{policy_set_id}",
    crate::security::DEFAULT,
);

static UPDATE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.policy_sets.update",
    http::Method::PATCH,
    "/zones/{zone_id}/policy-sets/{policy_set_id}",
    crate::security::DEFAULT,
);

static ARCHIVE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.policy_sets.archive",
    http::Method::DELETE,
    "/zones/{zone_id}/policy-sets/{policy_set_id}",
    crate::security::DEFAULT,
);
