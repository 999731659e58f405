// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! `client.organizations().service_accounts().credentials()`
//!
//! Client ids and secrets with which a service account authenticates.

use crate::types;
use crate::runtime;

/// Client ids and secrets with which a service account authenticates.
///
/// Returned by `client.organizations().service_accounts().credentials()`.
#[derive(Clone, Debug)]
pub struct Credentials {
    core: crate::runtime::core::Core,
}

impl Credentials {
    pub(crate) fn new(core: &crate::runtime::core::Core) -> Self {
        Self { core: core.clone() }
    }

    /// Creates a credential for a service account.
    ///
    /// The response is the only one that has the secret; keep it, since it can't be read again.
    ///
    /// `POST /organizations/{organization_id}/service-accounts/{service_account_id}/credentials`
    ///
    /// # Arguments
    ///
    /// - `organization_id`: The organization, by id or label. 1 to 255 characters.
    /// - `service_account_id`: The service account. 1 to 255 characters.
    /// - `body`: A credential to create.
    ///
    /// # Returns
    ///
    /// The credential and its secret.
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
    /// let service_account_credential_with_secret = client
    ///     .organizations()
    ///     .service_accounts()
    ///     .credentials()
    ///     .create(
    ///         "acme",
    ///         "ab3def8hij2klm9opq5rst7uvw",
    ///         types::ServiceAccountCredentialCreate::new("github-actions")
    ///             .description("Used by the release workflow"),
    ///     )
    ///     .await?;
    /// println!("{service_account_credential_with_secret:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        organization_id: impl Into<types::OrganizationId>,
        service_account_id: impl Into<types::ServiceAccountId>,
        body: types::ServiceAccountCredentialCreate,
    ) -> CredentialsCreate {
        let organization_id: types::OrganizationId = organization_id.into();
        let service_account_id: types::ServiceAccountId = service_account_id.into();
        CredentialsCreate {
            request: runtime::request::Parts::new(&self.core, &CREATE)
                .path("organization_id", &organization_id)
                .path("service_account_id", &service_account_id)
                .body(&body)
                .into_request(),
        }
    }

    /// Lists the credentials of a service account.
    ///
    /// `GET /organizations/{organization_id}/service-accounts/{service_account_id}/credentials`
    ///
    /// # Arguments
    ///
    /// - `organization_id`: The organization, by id or label. 1 to 255 characters.
    /// - `service_account_id`: The service account. 1 to 255 characters.
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
    ///     .organizations()
    ///     .service_accounts()
    ///     .credentials()
    ///     .list("acme", "ab3def8hij2klm9opq5rst7uvw")
    ///     .items();
    /// while let Some(service_account_credential) = items.try_next().await? {
    ///     println!("{service_account_credential:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        organization_id: impl Into<types::OrganizationId>,
        service_account_id: impl Into<types::ServiceAccountId>,
    ) -> CredentialsList {
        let organization_id: types::OrganizationId = organization_id.into();
        let service_account_id: types::ServiceAccountId = service_account_id.into();
        CredentialsList {
            request: runtime::request::Parts::new(&self.core, &LIST)
                .path("organization_id", &organization_id)
                .path("service_account_id", &service_account_id)
                .into_request(),
        }
    }

    /// Retrieves a credential of a service account, without its secret.
    ///
    /// `GET /organizations/{organization_id}/service-accounts/{service_account_id}/credentials/{credential_id}`
    ///
    /// # Arguments
    ///
    /// - `organization_id`: The organization, by id or label. 1 to 255 characters.
    /// - `service_account_id`: The service account. 1 to 255 characters.
    /// - `credential_id`: The credential. 1 to 255 characters.
    ///
    /// # Returns
    ///
    /// The credential, without its secret.
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
    /// let service_account_credential = client
    ///     .organizations()
    ///     .service_accounts()
    ///     .credentials()
    ///     .retrieve("acme", "ab3def8hij2klm9opq5rst7uvw", "cd5fgh7jkl9mno2pqr4stu6vwx")
    ///     .await?;
    /// println!("{service_account_credential:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(
        &self,
        organization_id: impl Into<types::OrganizationId>,
        service_account_id: impl Into<types::ServiceAccountId>,
        credential_id: impl Into<types::ServiceAccountCredentialId>,
    ) -> CredentialsRetrieve {
        let organization_id: types::OrganizationId = organization_id.into();
        let service_account_id: types::ServiceAccountId = service_account_id.into();
        let credential_id: types::ServiceAccountCredentialId = credential_id.into();
        CredentialsRetrieve {
            request: runtime::request::Parts::new(&self.core, &RETRIEVE)
                .path("organization_id", &organization_id)
                .path("service_account_id", &service_account_id)
                .path("credential_id", &credential_id)
                .into_request(),
        }
    }

    /// Updates a credential of a service account.
    ///
    /// `PATCH /organizations/{organization_id}/service-accounts/{service_account_id}/credentials/{credential_id}`
    ///
    /// # Arguments
    ///
    /// - `organization_id`: The organization, by id or label. 1 to 255 characters.
    /// - `service_account_id`: The service account. 1 to 255 characters.
    /// - `credential_id`: The credential. 1 to 255 characters.
    /// - `body`: Changes to a credential. What is left out stays as it is.
    ///
    /// # Returns
    ///
    /// The credential, without its secret.
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
    /// let service_account_credential = client
    ///     .organizations()
    ///     .service_accounts()
    ///     .credentials()
    ///     .update(
    ///         "acme",
    ///         "ab3def8hij2klm9opq5rst7uvw",
    ///         "cd5fgh7jkl9mno2pqr4stu6vwx",
    ///         types::ServiceAccountCredentialUpdate::new().name("github-actions"),
    ///     )
    ///     .await?;
    /// println!("{service_account_credential:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        organization_id: impl Into<types::OrganizationId>,
        service_account_id: impl Into<types::ServiceAccountId>,
        credential_id: impl Into<types::ServiceAccountCredentialId>,
        body: types::ServiceAccountCredentialUpdate,
    ) -> CredentialsUpdate {
        let organization_id: types::OrganizationId = organization_id.into();
        let service_account_id: types::ServiceAccountId = service_account_id.into();
        let credential_id: types::ServiceAccountCredentialId = credential_id.into();
        CredentialsUpdate {
            request: runtime::request::Parts::new(&self.core, &UPDATE)
                .path("organization_id", &organization_id)
                .path("service_account_id", &service_account_id)
                .path("credential_id", &credential_id)
                .body(&body)
                .into_request(),
        }
    }

    /// Deletes a credential of a service account.
    ///
    /// `DELETE /organizations/{organization_id}/service-accounts/{service_account_id}/credentials/{credential_id}`
    ///
    /// # Arguments
    ///
    /// - `organization_id`: The organization, by id or label. 1 to 255 characters.
    /// - `service_account_id`: The service account. 1 to 255 characters.
    /// - `credential_id`: The credential. 1 to 255 characters.
    ///
    /// # Success
    ///
    /// The credential is deleted.
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
    ///     .credentials()
    ///     .delete("acme", "ab3def8hij2klm9opq5rst7uvw", "cd5fgh7jkl9mno2pqr4stu6vwx")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        organization_id: impl Into<types::OrganizationId>,
        service_account_id: impl Into<types::ServiceAccountId>,
        credential_id: impl Into<types::ServiceAccountCredentialId>,
    ) -> CredentialsDelete {
        let organization_id: types::OrganizationId = organization_id.into();
        let service_account_id: types::ServiceAccountId = service_account_id.into();
        let credential_id: types::ServiceAccountCredentialId = credential_id.into();
        CredentialsDelete {
            request: runtime::request::Parts::new(&self.core, &DELETE)
                .path("organization_id", &organization_id)
                .path("service_account_id", &service_account_id)
                .path("credential_id", &credential_id)
                .into_request(),
        }
    }
}

/// The request of [`Credentials::create`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct CredentialsCreate {
    request: runtime::request::Request<types::ServiceAccountCredentialWithSecret>,
}

impl CredentialsCreate {
    /// Unique id of the request, given by the original caller and passed along by proxies.
    pub fn x_client_request_id(mut self, value: uuid::Uuid) -> Self {
        self.request.parts.set_header("X-Client-Request-ID", &value);
        self
    }
}

runtime::request::request!(CredentialsCreate -> types::ServiceAccountCredentialWithSecret);

/// The request of [`Credentials::list`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct CredentialsList {
    request: runtime::request::Request<types::ServiceAccountCredentialList>,
}

impl CredentialsList {
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

runtime::request::request!(CredentialsList -> types::ServiceAccountCredentialList, pages of types::ServiceAccountCredential);

/// The request of [`Credentials::retrieve`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct CredentialsRetrieve {
    request: runtime::request::Request<types::ServiceAccountCredential>,
}

impl CredentialsRetrieve {
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

runtime::request::request!(CredentialsRetrieve -> types::ServiceAccountCredential);

/// The request of [`Credentials::update`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct CredentialsUpdate {
    request: runtime::request::Request<types::ServiceAccountCredential>,
}

impl CredentialsUpdate {
    /// Unique id of the request, given by the original caller and passed along by proxies.
    pub fn x_client_request_id(mut self, value: uuid::Uuid) -> Self {
        self.request.parts.set_header("X-Client-Request-ID", &value);
        self
    }
}

runtime::request::request!(CredentialsUpdate -> types::ServiceAccountCredential);

/// The request of [`Credentials::delete`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct CredentialsDelete {
    request: runtime::request::Request<()>,
}

impl CredentialsDelete {
    /// Unique id of the request, given by the original caller and passed along by proxies.
    pub fn x_client_request_id(mut self, value: uuid::Uuid) -> Self {
        self.request.parts.set_header("X-Client-Request-ID", &value);
        self
    }
}

runtime::request::request!(CredentialsDelete -> ());

static CREATE: runtime::operation::Operation = runtime::operation::Operation::new(
    "organizations.service_accounts.credentials.create",
    http::Method::POST,
    "/organizations/{organization_id}/service-accounts/{service_account_id}/credentials",
    crate::security::DEFAULT,
);

static LIST: runtime::operation::Operation = runtime::operation::Operation::new(
        "organizations.service_accounts.credentials.list",
        http::Method::GET,
        "/organizations/{organization_id}/service-accounts/{service_account_id}/credentials",
        crate::security::DEFAULT,
    )
    .paginated(&crate::pagination::PAGE_INFO);

static RETRIEVE: runtime::operation::Operation = runtime::operation::Operation::new(
    "organizations.service_accounts.credentials.retrieve",
    http::Method::GET,
    "/organizations/{organization_id}/service-accounts/{service_account_id}/credentials/{credential_id}",
    crate::security::DEFAULT,
);

static UPDATE: runtime::operation::Operation = runtime::operation::Operation::new(
    "organizations.service_accounts.credentials.update",
    http::Method::PATCH,
    "/organizations/{organization_id}/service-accounts/{service_account_id}/credentials/{credential_id}",
    crate::security::DEFAULT,
);

static DELETE: runtime::operation::Operation = runtime::operation::Operation::new(
    "organizations.service_accounts.credentials.delete",
    http::Method::DELETE,
    "/organizations/{organization_id}/service-accounts/{service_account_id}/credentials/{credential_id}",
    crate::security::DEFAULT,
);
