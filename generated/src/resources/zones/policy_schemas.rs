// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! `client.zones().policy_schemas()`
//!
//! Cedar schemas that policies are checked against.

use crate::types;
use crate::runtime;

/// Cedar schemas that policies are checked against.
///
/// Returned by `client.zones().policy_schemas()`.
#[derive(Clone, Debug)]
pub struct PolicySchemas {
    core: crate::runtime::core::Core,
}

impl PolicySchemas {
    pub(crate) fn new(core: &crate::runtime::core::Core) -> Self {
        Self { core: core.clone() }
    }

    /// Lists the policy schemas of a zone.
    ///
    /// `GET /zones/{zone_id}/policy-schemas`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    ///
    /// # Returns
    ///
    /// A page of schemas.
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
    ///     .policy_schemas()
    ///     .list("zn3def8hij2klm9opq5rst7uvw")
    ///     .items();
    /// while let Some(policy_schema) = items.try_next().await? {
    ///     println!("{policy_schema:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, zone_id: impl Into<types::ZoneId>) -> PolicySchemasList {
        let zone_id: types::ZoneId = zone_id.into();
        PolicySchemasList {
            request: runtime::request::Parts::new(&self.core, &LIST)
                .path("zone_id", &zone_id)
                .into_request(),
        }
    }

    /// Retrieves a policy schema.
    ///
    /// `GET /zones/{zone_id}/policy-schemas/{version}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `version`: The version.
    ///
    /// # Returns
    ///
    /// The schema.
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
    /// let policy_schema = client
    ///     .zones()
    ///     .policy_schemas()
    ///     .retrieve("zn3def8hij2klm9opq5rst7uvw", "2026-02-16")
    ///     .await?;
    /// println!("{policy_schema:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(
        &self,
        zone_id: impl Into<types::ZoneId>,
        version: impl Into<types::PolicySchemaVersion>,
    ) -> PolicySchemasRetrieve {
        let zone_id: types::ZoneId = zone_id.into();
        let version: types::PolicySchemaVersion = version.into();
        PolicySchemasRetrieve {
            request: runtime::request::Parts::new(&self.core, &RETRIEVE)
                .path("zone_id", &zone_id)
                .path("version", &version)
                .into_request(),
        }
    }

    /// Makes a policy schema the default of its zone.
    ///
    /// `PATCH /zones/{zone_id}/policy-schemas/{version}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `version`: The version.
    ///
    /// # Returns
    ///
    /// The schema.
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
    /// let policy_schema = client
    ///     .zones()
    ///     .policy_schemas()
    ///     .set_default("zn3def8hij2klm9opq5rst7uvw", "2026-02-16")
    ///     .body(keycardai_api::Map::from_iter([]))
    ///     .await?;
    /// println!("{policy_schema:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_default(
        &self,
        zone_id: impl Into<types::ZoneId>,
        version: impl Into<types::PolicySchemaVersion>,
    ) -> PolicySchemasSetDefault {
        let zone_id: types::ZoneId = zone_id.into();
        let version: types::PolicySchemaVersion = version.into();
        PolicySchemasSetDefault {
            request: runtime::request::Parts::new(&self.core, &SET_DEFAULT)
                .path("zone_id", &zone_id)
                .path("version", &version)
                .into_request(),
        }
    }
}

/// The request of [`PolicySchemas::list`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct PolicySchemasList {
    request: runtime::request::Request<types::PolicySchemaList>,
}

impl PolicySchemasList {
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

    /// Only the default schema, or only the others.
    pub fn filter_default(mut self, value: bool) -> Self {
        self.request.parts.set_query("filter[default]", &value);
        self
    }

    /// Format of the Cedar content in the response.
    pub fn format(mut self, value: impl Into<types::PolicyFormat>) -> Self {
        let value: types::PolicyFormat = value.into();
        self.request.parts.set_query("format", &value);
        self
    }

    /// Use `filter[default]` instead.
    ///
    /// **Deprecated.**
    #[deprecated]
    pub fn is_default(mut self, value: bool) -> Self {
        self.request.parts.set_query("is_default", &value);
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

runtime::request::request!(PolicySchemasList -> types::PolicySchemaList, pages of types::PolicySchema);

/// The request of [`PolicySchemas::retrieve`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct PolicySchemasRetrieve {
    request: runtime::request::Request<types::PolicySchema>,
}

impl PolicySchemasRetrieve {
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

    /// Format of the Cedar content in the response.
    pub fn format(mut self, value: impl Into<types::PolicyFormat>) -> Self {
        let value: types::PolicyFormat = value.into();
        self.request.parts.set_query("format", &value);
        self
    }
}

runtime::request::request!(PolicySchemasRetrieve -> types::PolicySchema);

/// The request of [`PolicySchemas::set_default`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct PolicySchemasSetDefault {
    request: runtime::request::Request<types::PolicySchema>,
}

impl PolicySchemasSetDefault {
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

    /// An empty object, which may be left out.
    pub fn body(mut self, value: runtime::codec::Map<runtime::codec::Raw>) -> Self {
        self.request.parts.set_body(&value);
        self
    }
}

runtime::request::request!(PolicySchemasSetDefault -> types::PolicySchema);

static LIST: runtime::operation::Operation = runtime::operation::Operation::new(
        "zones.policy_schemas.list",
        http::Method::GET,
        "/zones/{zone_id}/policy-schemas",
        crate::security::DEFAULT,
    )
    .paginated(&crate::pagination::PAGINATION);

static RETRIEVE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.policy_schemas.retrieve",
    http::Method::GET,
    "/zones/{zone_id}/policy-schemas/{version}",
    crate::security::DEFAULT,
);

static SET_DEFAULT: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.policy_schemas.set_default",
    http::Method::PATCH,
    "/zones/{zone_id}/policy-schemas/{version}",
    crate::security::DEFAULT,
);
