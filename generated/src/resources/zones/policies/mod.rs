// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! `client.zones().policies()`
//!
//! Rules about who may access what.

use crate::types;
use crate::runtime;

pub mod versions;

/// Rules about who may access what.
///
/// Returned by `client.zones().policies()`.
#[derive(Clone, Debug)]
pub struct Policies {
    core: crate::runtime::core::Core,
}

impl Policies {
    pub(crate) fn new(core: &crate::runtime::core::Core) -> Self {
        Self { core: core.clone() }
    }

    /// Versions of a policy, which hold its content.
    pub fn versions(&self) -> versions::Versions {
        versions::Versions::new(&self.core)
    }

    /// Creates a policy.
    ///
    /// It has no content until a version is created.
    ///
    /// `POST /zones/{zone_id}/policies`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `body`: A policy to create.
    ///
    /// # Returns
    ///
    /// The policy.
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
    /// let policy = client
    ///     .zones()
    ///     .policies()
    ///     .create(
    ///         "zn3def8hij2klm9opq5rst7uvw",
    ///         types::PolicyCreate::new("agents-read-orders")
    ///             .description("Lets agents read orders in office hours"),
    ///     )
    ///     .await?;
    /// println!("{policy:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        zone_id: impl Into<types::ZoneId>,
        body: types::PolicyCreate,
    ) -> PoliciesCreate {
        let zone_id: types::ZoneId = zone_id.into();
        PoliciesCreate {
            request: runtime::request::Parts::new(&self.core, &CREATE)
                .path("zone_id", &zone_id)
                .body(&body)
                .into_request(),
        }
    }

    /// Lists the policies of a zone.
    ///
    /// `GET /zones/{zone_id}/policies`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    ///
    /// # Returns
    ///
    /// A page of policies.
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
    /// let mut items = client.zones().policies().list("zn3def8hij2klm9opq5rst7uvw").items();
    /// while let Some(policy) = items.try_next().await? {
    ///     println!("{policy:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, zone_id: impl Into<types::ZoneId>) -> PoliciesList {
        let zone_id: types::ZoneId = zone_id.into();
        PoliciesList {
            request: runtime::request::Parts::new(&self.core, &LIST)
                .path("zone_id", &zone_id)
                .into_request(),
        }
    }

    /// Retrieves a policy.
    ///
    /// `GET /zones/{zone_id}/policies/{policy_id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `policy_id`: The policy.
    ///
    /// # Returns
    ///
    /// The policy.
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
    /// let policy = client
    ///     .zones()
    ///     .policies()
    ///     .retrieve("zn3def8hij2klm9opq5rst7uvw", "po3def8hij2klm9opq5rst7uvw")
    ///     .await?;
    /// println!("{policy:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(
        &self,
        zone_id: impl Into<types::ZoneId>,
        policy_id: impl Into<types::PolicyId>,
    ) -> PoliciesRetrieve {
        let zone_id: types::ZoneId = zone_id.into();
        let policy_id: types::PolicyId = policy_id.into();
        PoliciesRetrieve {
            request: runtime::request::Parts::new(&self.core, &RETRIEVE)
                .path("zone_id", &zone_id)
                .path("policy_id", &policy_id)
                .into_request(),
        }
    }

    /// Updates a policy.
    ///
    /// `PATCH /zones/{zone_id}/policies/{policy_id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `policy_id`: The policy.
    /// - `body`: Changes to a policy. What is left out stays as it is.
    ///
    /// # Returns
    ///
    /// The policy.
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
    /// let policy = client
    ///     .zones()
    ///     .policies()
    ///     .update(
    ///         "zn3def8hij2klm9opq5rst7uvw",
    ///         "po3def8hij2klm9opq5rst7uvw",
    ///         types::PolicyUpdate::new()
    ///             .description("Lets agents read orders in office hours"),
    ///     )
    ///     .await?;
    /// println!("{policy:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        zone_id: impl Into<types::ZoneId>,
        policy_id: impl Into<types::PolicyId>,
        body: types::PolicyUpdate,
    ) -> PoliciesUpdate {
        let zone_id: types::ZoneId = zone_id.into();
        let policy_id: types::PolicyId = policy_id.into();
        PoliciesUpdate {
            request: runtime::request::Parts::new(&self.core, &UPDATE)
                .path("zone_id", &zone_id)
                .path("policy_id", &policy_id)
                .body(&body)
                .into_request(),
        }
    }

    /// Archives a policy.
    ///
    /// `DELETE /zones/{zone_id}/policies/{policy_id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `policy_id`: The policy.
    ///
    /// # Returns
    ///
    /// The policy.
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
    /// let policy = client
    ///     .zones()
    ///     .policies()
    ///     .archive("zn3def8hij2klm9opq5rst7uvw", "po3def8hij2klm9opq5rst7uvw")
    ///     .await?;
    /// println!("{policy:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn archive(
        &self,
        zone_id: impl Into<types::ZoneId>,
        policy_id: impl Into<types::PolicyId>,
    ) -> PoliciesArchive {
        let zone_id: types::ZoneId = zone_id.into();
        let policy_id: types::PolicyId = policy_id.into();
        PoliciesArchive {
            request: runtime::request::Parts::new(&self.core, &ARCHIVE)
                .path("zone_id", &zone_id)
                .path("policy_id", &policy_id)
                .into_request(),
        }
    }
}

/// The request of [`Policies::create`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct PoliciesCreate {
    request: runtime::request::Request<types::Policy>,
}

impl PoliciesCreate {
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

runtime::request::request!(PoliciesCreate -> types::Policy);

/// The request of [`Policies::list`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct PoliciesList {
    request: runtime::request::Request<types::PolicyList>,
}

impl PoliciesList {
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

    /// Only policies with these ids. It can't be combined with `after` and `before`.
    pub fn filter_id(
        mut self,
        values: impl IntoIterator<Item = impl Into<types::PolicyId>>,
    ) -> Self {
        let values: Vec<types::PolicyId> = values
            .into_iter()
            .map(|item| item.into())
            .collect();
        self.request.parts.set_query("filter[id]", &values);
        self
    }

    /// Only policies with one of these owner types.
    pub fn filter_owner_type(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("filter[owner_type]", &values);
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

    /// Only policies whose name or description matches one of these search terms.
    pub fn query(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("query", &values);
        self
    }

    /// Only policies whose description matches one of these search terms.
    pub fn query_description(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("query[description]", &values);
        self
    }

    /// Only policies whose name matches one of these search terms.
    pub fn query_name(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("query[name]", &values);
        self
    }

    /// Field to sort by.
    pub fn sort(mut self, value: impl Into<types::PolicySort>) -> Self {
        let value: types::PolicySort = value.into();
        self.request.parts.set_query("sort", &value);
        self
    }
}

runtime::request::request!(PoliciesList -> types::PolicyList, pages of types::Policy);

/// The request of [`Policies::retrieve`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct PoliciesRetrieve {
    request: runtime::request::Request<types::Policy>,
}

impl PoliciesRetrieve {
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

runtime::request::request!(PoliciesRetrieve -> types::Policy);

/// The request of [`Policies::update`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct PoliciesUpdate {
    request: runtime::request::Request<types::Policy>,
}

impl PoliciesUpdate {
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

runtime::request::request!(PoliciesUpdate -> types::Policy);

/// The request of [`Policies::archive`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct PoliciesArchive {
    request: runtime::request::Request<types::Policy>,
}

impl PoliciesArchive {
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

runtime::request::request!(PoliciesArchive -> types::Policy);

static CREATE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.policies.create",
    http::Method::POST,
    "/zones/{zone_id}/policies",
    crate::security::DEFAULT,
);

static LIST: runtime::operation::Operation = runtime::operation::Operation::new(
        "zones.policies.list",
        http::Method::GET,
        "/zones/{zone_id}/policies",
        crate::security::DEFAULT,
    )
    .paginated(&crate::pagination::PAGINATION);

static RETRIEVE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.policies.retrieve",
    http::Method::GET,
    "/zones/{zone_id}/policies/{policy_id}",
    crate::security::DEFAULT,
);

static UPDATE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.policies.update",
    http::Method::PATCH,
    "/zones/{zone_id}/policies/{policy_id}",
    crate::security::DEFAULT,
);

static ARCHIVE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.policies.archive",
    http::Method::DELETE,
    "/zones/{zone_id}/policies/{policy_id}",
    crate::security::DEFAULT,
);
