// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! `client.organizations().service_accounts()`
//!
//! Identities of an organization for programs that call the API on their own behalf.

use crate::types;
use crate::runtime;

pub mod credentials;

/// Identities of an organization for programs that call the API on their own behalf.
///
/// Returned by `client.organizations().service_accounts()`.
#[derive(Clone, Debug)]
pub struct ServiceAccounts {
    core: crate::runtime::core::Core,
}

impl ServiceAccounts {
    pub(crate) fn new(core: &crate::runtime::core::Core) -> Self {
        Self { core: core.clone() }
    }

    /// Client ids and secrets with which a service account authenticates.
    pub fn credentials(&self) -> credentials::Credentials {
        credentials::Credentials::new(&self.core)
    }

    /// Creates a service account.
    ///
    /// `POST /organizations/{organization_id}/service-accounts`
    ///
    /// # Arguments
    ///
    /// - `organization_id`: The organization, by id or label. 1 to 255 characters.
    /// - `body`: A service account to create.
    ///
    /// # Returns
    ///
    /// The service account.
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
    /// let service_account = client
    ///     .organizations()
    ///     .service_accounts()
    ///     .create(
    ///         "acme",
    ///         types::ServiceAccountCreate::new("ci-deployer")
    ///             .description("Deploys releases from CI"),
    ///     )
    ///     .await?;
    /// println!("{service_account:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        organization_id: impl Into<types::OrganizationId>,
        body: types::ServiceAccountCreate,
    ) -> ServiceAccountsCreate {
        let organization_id: types::OrganizationId = organization_id.into();
        ServiceAccountsCreate {
            request: runtime::request::Parts::new(&self.core, &CREATE)
                .path("organization_id", &organization_id)
                .body(&body)
                .into_request(),
        }
    }

    /// Lists the service accounts of an organization.
    ///
    /// `GET /organizations/{organization_id}/service-accounts`
    ///
    /// # Arguments
    ///
    /// - `organization_id`: The organization, by id or label. 1 to 255 characters.
    ///
    /// # Returns
    ///
    /// A page of service accounts.
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
    /// let mut items = client.organizations().service_accounts().list("acme").items();
    /// while let Some(service_account) = items.try_next().await? {
    ///     println!("{service_account:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        organization_id: impl Into<types::OrganizationId>,
    ) -> ServiceAccountsList {
        let organization_id: types::OrganizationId = organization_id.into();
        ServiceAccountsList {
            request: runtime::request::Parts::new(&self.core, &LIST)
                .path("organization_id", &organization_id)
                .into_request(),
        }
    }

    /// Retrieves a service account.
    ///
    /// `GET /organizations/{organization_id}/service-accounts/{service_account_id}`
    ///
    /// # Arguments
    ///
    /// - `organization_id`: The organization, by id or label. 1 to 255 characters.
    /// - `service_account_id`: The service account. 1 to 255 characters.
    ///
    /// # Returns
    ///
    /// The service account.
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
    /// let service_account = client
    ///     .organizations()
    ///     .service_accounts()
    ///     .retrieve("acme", "ab3def8hij2klm9opq5rst7uvw")
    ///     .await?;
    /// println!("{service_account:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(
        &self,
        organization_id: impl Into<types::OrganizationId>,
        service_account_id: impl Into<types::ServiceAccountId>,
    ) -> ServiceAccountsRetrieve {
        let organization_id: types::OrganizationId = organization_id.into();
        let service_account_id: types::ServiceAccountId = service_account_id.into();
        ServiceAccountsRetrieve {
            request: runtime::request::Parts::new(&self.core, &RETRIEVE)
                .path("organization_id", &organization_id)
                .path("service_account_id", &service_account_id)
                .into_request(),
        }
    }

    /// Updates a service account.
    ///
    /// `PATCH /organizations/{organization_id}/service-accounts/{service_account_id}`
    ///
    /// # Arguments
    ///
    /// - `organization_id`: The organization, by id or label. 1 to 255 characters.
    /// - `service_account_id`: The service account. 1 to 255 characters.
    /// - `body`: Changes to a service account. What is left out stays as it is.
    ///
    /// # Returns
    ///
    /// The service account.
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
    /// let service_account = client
    ///     .organizations()
    ///     .service_accounts()
    ///     .update(
    ///         "acme",
    ///         "ab3def8hij2klm9opq5rst7uvw",
    ///         types::ServiceAccountUpdate::new().description("Deploys releases from CI"),
    ///     )
    ///     .await?;
    /// println!("{service_account:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        organization_id: impl Into<types::OrganizationId>,
        service_account_id: impl Into<types::ServiceAccountId>,
        body: types::ServiceAccountUpdate,
    ) -> ServiceAccountsUpdate {
        let organization_id: types::OrganizationId = organization_id.into();
        let service_account_id: types::ServiceAccountId = service_account_id.into();
        ServiceAccountsUpdate {
            request: runtime::request::Parts::new(&self.core, &UPDATE)
                .path("organization_id", &organization_id)
                .path("service_account_id", &service_account_id)
                .body(&body)
                .into_request(),
        }
    }

    /// Deletes a service account.
    ///
    /// `DELETE /organizations/{organization_id}/service-accounts/{service_account_id}`
    ///
    /// # Arguments
    ///
    /// - `organization_id`: The organization, by id or label. 1 to 255 characters.
    /// - `service_account_id`: The service account. 1 to 255 characters.
    ///
    /// # Success
    ///
    /// The service account is deleted.
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
    ///     .organizations()
    ///     .service_accounts()
    ///     .delete("acme", "ab3def8hij2klm9opq5rst7uvw")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        organization_id: impl Into<types::OrganizationId>,
        service_account_id: impl Into<types::ServiceAccountId>,
    ) -> ServiceAccountsDelete {
        let organization_id: types::OrganizationId = organization_id.into();
        let service_account_id: types::ServiceAccountId = service_account_id.into();
        ServiceAccountsDelete {
            request: runtime::request::Parts::new(&self.core, &DELETE)
                .path("organization_id", &organization_id)
                .path("service_account_id", &service_account_id)
                .into_request(),
        }
    }
}

/// The request of [`ServiceAccounts::create`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ServiceAccountsCreate {
    request: runtime::request::Request<types::ServiceAccount>,
}

impl ServiceAccountsCreate {
    /// Unique id of the request, given by the original caller and passed along by proxies.
    pub fn x_client_request_id(mut self, value: uuid::Uuid) -> Self {
        self.request.parts.set_header("X-Client-Request-ID", &value);
        self
    }
}

runtime::request::request!(ServiceAccountsCreate -> types::ServiceAccount);

/// The request of [`ServiceAccounts::list`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ServiceAccountsList {
    request: runtime::request::Request<types::ServiceAccountList>,
}

impl ServiceAccountsList {
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

runtime::request::request!(ServiceAccountsList -> types::ServiceAccountList, pages of types::ServiceAccount);

/// The request of [`ServiceAccounts::retrieve`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ServiceAccountsRetrieve {
    request: runtime::request::Request<types::ServiceAccount>,
}

impl ServiceAccountsRetrieve {
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

runtime::request::request!(ServiceAccountsRetrieve -> types::ServiceAccount);

/// The request of [`ServiceAccounts::update`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ServiceAccountsUpdate {
    request: runtime::request::Request<types::ServiceAccount>,
}

impl ServiceAccountsUpdate {
    /// Unique id of the request, given by the original caller and passed along by proxies.
    pub fn x_client_request_id(mut self, value: uuid::Uuid) -> Self {
        self.request.parts.set_header("X-Client-Request-ID", &value);
        self
    }
}

runtime::request::request!(ServiceAccountsUpdate -> types::ServiceAccount);

/// The request of [`ServiceAccounts::delete`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ServiceAccountsDelete {
    request: runtime::request::Request<()>,
}

impl ServiceAccountsDelete {
    /// Unique id of the request, given by the original caller and passed along by proxies.
    pub fn x_client_request_id(mut self, value: uuid::Uuid) -> Self {
        self.request.parts.set_header("X-Client-Request-ID", &value);
        self
    }
}

runtime::request::request!(ServiceAccountsDelete -> ());

static CREATE: runtime::operation::Operation = runtime::operation::Operation::new(
    "organizations.service_accounts.create",
    http::Method::POST,
    "/organizations/{organization_id}/service-accounts",
    crate::security::DEFAULT,
);

static LIST: runtime::operation::Operation = runtime::operation::Operation::new(
        "organizations.service_accounts.list",
        http::Method::GET,
        "/organizations/{organization_id}/service-accounts",
        crate::security::DEFAULT,
    )
    .paginated(&crate::pagination::PAGE_INFO);

static RETRIEVE: runtime::operation::Operation = runtime::operation::Operation::new(
    "organizations.service_accounts.retrieve",
    http::Method::GET,
    "/organizations/{organization_id}/service-accounts/{service_account_id}",
    crate::security::DEFAULT,
);

static UPDATE: runtime::operation::Operation = runtime::operation::Operation::new(
    "organizations.service_accounts.update",
    http::Method::PATCH,
    "/organizations/{organization_id}/service-accounts/{service_account_id}",
    crate::security::DEFAULT,
);

static DELETE: runtime::operation::Operation = runtime::operation::Operation::new(
    "organizations.service_accounts.delete",
    http::Method::DELETE,
    "/organizations/{organization_id}/service-accounts/{service_account_id}",
    crate::security::DEFAULT,
);
