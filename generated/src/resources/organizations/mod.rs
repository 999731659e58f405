// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! `client.organizations()`
//!
//! Organizations and what belongs to them.

use crate::types;
use crate::runtime;

pub mod invitations;
pub mod service_accounts;
pub mod sso_connection;

/// Organizations and what belongs to them.
///
/// Returned by `client.organizations()`.
#[derive(Clone, Debug)]
pub struct Organizations {
    core: crate::runtime::core::Core,
}

impl Organizations {
    pub(crate) fn new(core: &crate::runtime::core::Core) -> Self {
        Self { core: core.clone() }
    }

    /// Invitations to an organization.
    pub fn invitations(&self) -> invitations::Invitations {
        invitations::Invitations::new(&self.core)
    }

    /// Identities of an organization for programs that call the API on their own behalf.
    pub fn service_accounts(&self) -> service_accounts::ServiceAccounts {
        service_accounts::ServiceAccounts::new(&self.core)
    }

    /// The single sign-on (SSO) connection of an organization.
    pub fn sso_connection(&self) -> sso_connection::SsoConnection {
        sso_connection::SsoConnection::new(&self.core)
    }

    /// Creates an organization.
    ///
    /// `POST /organizations`
    ///
    /// # Arguments
    ///
    /// - `body`: An organization to create.
    ///
    /// # Returns
    ///
    /// The organization.
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
    /// let organization = client
    ///     .organizations()
    ///     .create(types::OrganizationCreate::new().name("Acme"))
    ///     .await?;
    /// println!("{organization:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: types::OrganizationCreate) -> OrganizationsCreate {
        OrganizationsCreate {
            request: runtime::request::Parts::new(&self.core, &CREATE)
                .body(&body)
                .into_request(),
        }
    }

    /// Lists organizations.
    ///
    /// `GET /organizations`
    ///
    /// # Returns
    ///
    /// A page of organizations.
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
    /// let mut items = client.organizations().list().items();
    /// while let Some(organization) = items.try_next().await? {
    ///     println!("{organization:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> OrganizationsList {
        OrganizationsList {
            request: runtime::request::Parts::new(&self.core, &LIST).into_request(),
        }
    }

    /// Retrieves an organization.
    ///
    /// `GET /organizations/{organization_id}`
    ///
    /// # Arguments
    ///
    /// - `organization_id`: The organization, by id or label. 1 to 255 characters.
    ///
    /// # Returns
    ///
    /// The organization.
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
    /// let organization = client.organizations().retrieve("acme").await?;
    /// println!("{organization:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(
        &self,
        organization_id: impl Into<types::OrganizationId>,
    ) -> OrganizationsRetrieve {
        let organization_id: types::OrganizationId = organization_id.into();
        OrganizationsRetrieve {
            request: runtime::request::Parts::new(&self.core, &RETRIEVE)
                .path("organization_id", &organization_id)
                .into_request(),
        }
    }

    /// Updates an organization.
    ///
    /// `PATCH /organizations/{organization_id}`
    ///
    /// # Arguments
    ///
    /// - `organization_id`: The organization, by id or label. 1 to 255 characters.
    /// - `body`: Changes to an organization. What is left out stays as it is.
    ///
    /// # Returns
    ///
    /// The organization.
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
    /// let organization = client
    ///     .organizations()
    ///     .update("acme", types::OrganizationUpdate::new().name("Acme"))
    ///     .await?;
    /// println!("{organization:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        organization_id: impl Into<types::OrganizationId>,
        body: types::OrganizationUpdate,
    ) -> OrganizationsUpdate {
        let organization_id: types::OrganizationId = organization_id.into();
        OrganizationsUpdate {
            request: runtime::request::Parts::new(&self.core, &UPDATE)
                .path("organization_id", &organization_id)
                .body(&body)
                .into_request(),
        }
    }
}

/// The request of [`Organizations::create`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct OrganizationsCreate {
    request: runtime::request::Request<types::Organization>,
}

impl OrganizationsCreate {
    /// Unique id of the request, given by the original caller and passed along by proxies.
    pub fn x_client_request_id(mut self, value: uuid::Uuid) -> Self {
        self.request.parts.set_header("X-Client-Request-ID", &value);
        self
    }
}

runtime::request::request!(OrganizationsCreate -> types::Organization);

/// The request of [`Organizations::list`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct OrganizationsList {
    request: runtime::request::Request<types::OrganizationList>,
}

impl OrganizationsList {
    /// Unique id of the request, given by the original caller and passed along by proxies.
    pub fn x_client_request_id(mut self, value: uuid::Uuid) -> Self {
        self.request.parts.set_header("X-Client-Request-ID", &value);
        self
    }

    /// Cursor for forward pagination: the page starts after this item.
    ///
    /// 1 to 255 characters.
    pub fn after(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.request.parts.set_query("after", &value);
        self
    }

    /// Cursor for backward pagination: the page ends before this item.
    ///
    /// 1 to 255 characters.
    pub fn before(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.request.parts.set_query("before", &value);
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

    /// Maximum number of items per page.
    ///
    /// 1 to 100.
    pub fn limit(mut self, value: i64) -> Self {
        self.request.parts.set_query("limit", &value);
        self
    }
}

runtime::request::request!(OrganizationsList -> types::OrganizationList, pages of types::Organization);

/// The request of [`Organizations::retrieve`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct OrganizationsRetrieve {
    request: runtime::request::Request<types::Organization>,
}

impl OrganizationsRetrieve {
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

runtime::request::request!(OrganizationsRetrieve -> types::Organization);

/// The request of [`Organizations::update`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct OrganizationsUpdate {
    request: runtime::request::Request<types::Organization>,
}

impl OrganizationsUpdate {
    /// Unique id of the request, given by the original caller and passed along by proxies.
    pub fn x_client_request_id(mut self, value: uuid::Uuid) -> Self {
        self.request.parts.set_header("X-Client-Request-ID", &value);
        self
    }
}

runtime::request::request!(OrganizationsUpdate -> types::Organization);

static CREATE: runtime::operation::Operation = runtime::operation::Operation::new(
    "organizations.create",
    http::Method::POST,
    "/organizations",
    crate::security::DEFAULT,
);

static LIST: runtime::operation::Operation = runtime::operation::Operation::new(
        "organizations.list",
        http::Method::GET,
        "/organizations",
        crate::security::DEFAULT,
    )
    .paginated(&crate::pagination::PAGE_INFO);

static RETRIEVE: runtime::operation::Operation = runtime::operation::Operation::new(
    "organizations.retrieve",
    http::Method::GET,
    "/organizations/{organization_id}",
    crate::security::DEFAULT,
);

static UPDATE: runtime::operation::Operation = runtime::operation::Operation::new(
    "organizations.update",
    http::Method::PATCH,
    "/organizations/{organization_id}",
    crate::security::DEFAULT,
);
