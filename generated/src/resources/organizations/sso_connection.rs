// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! `client.organizations().sso_connection()`
//!
//! The single sign-on (SSO) connection of an organization.

use crate::types;
use crate::runtime;

/// The single sign-on (SSO) connection of an organization.
///
/// Returned by `client.organizations().sso_connection()`.
#[derive(Clone, Debug)]
pub struct SsoConnection {
    core: crate::runtime::core::Core,
}

impl SsoConnection {
    pub(crate) fn new(core: &crate::runtime::core::Core) -> Self {
        Self { core: core.clone() }
    }

    /// Retrieves the SSO connection of an organization.
    ///
    /// `GET /organizations/{organization_id}/sso-connection`
    ///
    /// # Arguments
    ///
    /// - `organization_id`: The organization, by id or label. 1 to 255 characters.
    ///
    /// # Returns
    ///
    /// The connection.
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
    /// let sso_connection = client.organizations().sso_connection().retrieve("acme").await?;
    /// println!("{sso_connection:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(
        &self,
        organization_id: impl Into<types::OrganizationId>,
    ) -> SsoConnectionRetrieve {
        let organization_id: types::OrganizationId = organization_id.into();
        SsoConnectionRetrieve {
            request: runtime::request::Parts::new(&self.core, &RETRIEVE)
                .path("organization_id", &organization_id)
                .into_request(),
        }
    }

    /// Enables single sign-on (SSO) for an organization.
    ///
    /// `POST /organizations/{organization_id}/sso-connection`
    ///
    /// # Arguments
    ///
    /// - `organization_id`: The organization, by id or label. 1 to 255 characters.
    /// - `body`: An SSO connection to create.
    ///
    /// # Returns
    ///
    /// The connection.
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
    /// let sso_connection = client
    ///     .organizations()
    ///     .sso_connection()
    ///     .enable(
    ///         "acme",
    ///         types::SsoConnectionEnable::new("keycard", "https://accounts.example.com")
    ///             .client_secret("kept-by-keycard-alone"),
    ///     )
    ///     .await?;
    /// println!("{sso_connection:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn enable(
        &self,
        organization_id: impl Into<types::OrganizationId>,
        body: types::SsoConnectionEnable,
    ) -> SsoConnectionEnable {
        let organization_id: types::OrganizationId = organization_id.into();
        SsoConnectionEnable {
            request: runtime::request::Parts::new(&self.core, &ENABLE)
                .path("organization_id", &organization_id)
                .body(&body)
                .into_request(),
        }
    }

    /// Updates the SSO connection of an organization.
    ///
    /// `PATCH /organizations/{organization_id}/sso-connection`
    ///
    /// # Arguments
    ///
    /// - `organization_id`: The organization, by id or label. 1 to 255 characters.
    /// - `body`: Changes to an SSO connection. What is left out stays as it is.
    ///
    /// # Returns
    ///
    /// The connection.
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
    /// let sso_connection = client
    ///     .organizations()
    ///     .sso_connection()
    ///     .update(
    ///         "acme",
    ///         types::SsoConnectionUpdate::new()
    ///             .client_id("keycard")
    ///             .client_secret("kept-by-keycard-alone"),
    ///     )
    ///     .await?;
    /// println!("{sso_connection:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        organization_id: impl Into<types::OrganizationId>,
        body: types::SsoConnectionUpdate,
    ) -> SsoConnectionUpdate {
        let organization_id: types::OrganizationId = organization_id.into();
        SsoConnectionUpdate {
            request: runtime::request::Parts::new(&self.core, &UPDATE)
                .path("organization_id", &organization_id)
                .body(&body)
                .into_request(),
        }
    }

    /// Disables single sign-on (SSO) for an organization.
    ///
    /// `DELETE /organizations/{organization_id}/sso-connection`
    ///
    /// # Arguments
    ///
    /// - `organization_id`: The organization, by id or label. 1 to 255 characters.
    ///
    /// # Success
    ///
    /// Single sign-on is disabled.
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
    /// client.organizations().sso_connection().disable("acme").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn disable(
        &self,
        organization_id: impl Into<types::OrganizationId>,
    ) -> SsoConnectionDisable {
        let organization_id: types::OrganizationId = organization_id.into();
        SsoConnectionDisable {
            request: runtime::request::Parts::new(&self.core, &DISABLE)
                .path("organization_id", &organization_id)
                .into_request(),
        }
    }
}

/// The request of [`SsoConnection::retrieve`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct SsoConnectionRetrieve {
    request: runtime::request::Request<types::SsoConnection>,
}

impl SsoConnectionRetrieve {
    /// Unique id of the request, given by the original caller and passed along by proxies.
    pub fn x_client_request_id(mut self, value: uuid::Uuid) -> Self {
        self.request.parts.set_header("X-Client-Request-ID", &value);
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
        self.request.parts.set_query("expand", &values);
        self
    }
}

runtime::request::request!(SsoConnectionRetrieve -> types::SsoConnection);

/// The request of [`SsoConnection::enable`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct SsoConnectionEnable {
    request: runtime::request::Request<types::SsoConnection>,
}

impl SsoConnectionEnable {
    /// Unique id of the request, given by the original caller and passed along by proxies.
    pub fn x_client_request_id(mut self, value: uuid::Uuid) -> Self {
        self.request.parts.set_header("X-Client-Request-ID", &value);
        self
    }
}

runtime::request::request!(SsoConnectionEnable -> types::SsoConnection);

/// The request of [`SsoConnection::update`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct SsoConnectionUpdate {
    request: runtime::request::Request<types::SsoConnection>,
}

impl SsoConnectionUpdate {
    /// Unique id of the request, given by the original caller and passed along by proxies.
    pub fn x_client_request_id(mut self, value: uuid::Uuid) -> Self {
        self.request.parts.set_header("X-Client-Request-ID", &value);
        self
    }
}

runtime::request::request!(SsoConnectionUpdate -> types::SsoConnection);

/// The request of [`SsoConnection::disable`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct SsoConnectionDisable {
    request: runtime::request::Request<()>,
}

impl SsoConnectionDisable {
    /// Unique id of the request, given by the original caller and passed along by proxies.
    pub fn x_client_request_id(mut self, value: uuid::Uuid) -> Self {
        self.request.parts.set_header("X-Client-Request-ID", &value);
        self
    }
}

runtime::request::request!(SsoConnectionDisable -> ());

static RETRIEVE: runtime::operation::Operation = runtime::operation::Operation::new(
    "organizations.sso_connection.retrieve",
    http::Method::GET,
    "/organizations/{organization_id}/sso-connection",
    crate::security::DEFAULT,
);

static ENABLE: runtime::operation::Operation = runtime::operation::Operation::new(
    "organizations.sso_connection.enable",
    http::Method::POST,
    "/organizations/{organization_id}/sso-connection",
    crate::security::DEFAULT,
);

static UPDATE: runtime::operation::Operation = runtime::operation::Operation::new(
    "organizations.sso_connection.update",
    http::Method::PATCH,
    "/organizations/{organization_id}/sso-connection",
    crate::security::DEFAULT,
);

static DISABLE: runtime::operation::Operation = runtime::operation::Operation::new(
    "organizations.sso_connection.disable",
    http::Method::DELETE,
    "/organizations/{organization_id}/sso-connection",
    crate::security::DEFAULT,
);
