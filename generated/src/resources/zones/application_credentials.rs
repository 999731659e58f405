// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! `client.zones().application_credentials()`
//!
//! Credentials with which applications authenticate.

use crate::types;
use crate::runtime;

/// Credentials with which applications authenticate.
///
/// Returned by `client.zones().application_credentials()`.
#[derive(Clone, Debug)]
pub struct ApplicationCredentials {
    core: crate::runtime::core::Core,
}

impl ApplicationCredentials {
    pub(crate) fn new(core: &crate::runtime::core::Core) -> Self {
        Self { core: core.clone() }
    }

    /// Creates a credential for an application.
    ///
    /// The client secret of a password credential is in this response only.
    ///
    /// `POST /zones/{zone_id}/application-credentials`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `body`: A credential to create.
    ///
    /// # Returns
    ///
    /// The credential.
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
    /// let application_credential = client
    ///     .zones()
    ///     .application_credentials()
    ///     .create(
    ///         "zn3def8hij2klm9opq5rst7uvw",
    ///         types::ApplicationCredentialCreate::Token(
    ///             types::TokenCredentialCreate::new(
    ///                     "ap3def8hij2klm9opq5rst7uvw",
    ///                     "pv3def8hij2klm9opq5rst7uvw",
    ///                 )
    ///                 .subject("system:serviceaccount:agents:support"),
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{application_credential:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        zone_id: impl Into<types::ZoneId>,
        body: impl Into<types::ApplicationCredentialCreate>,
    ) -> runtime::request::Request<types::ApplicationCredential> {
        let zone_id: types::ZoneId = zone_id.into();
        let body: types::ApplicationCredentialCreate = body.into();
        runtime::request::Parts::new(&self.core, &CREATE)
            .path("zone_id", &zone_id)
            .body(&body)
            .into_request()
    }

    /// Lists the application credentials of a zone.
    ///
    /// `GET /zones/{zone_id}/application-credentials`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
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
    ///     .application_credentials()
    ///     .list("zn3def8hij2klm9opq5rst7uvw")
    ///     .items();
    /// while let Some(application_credential) = items.try_next().await? {
    ///     println!("{application_credential:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, zone_id: impl Into<types::ZoneId>) -> ApplicationCredentialsList {
        let zone_id: types::ZoneId = zone_id.into();
        ApplicationCredentialsList {
            request: runtime::request::Parts::new(&self.core, &LIST)
                .path("zone_id", &zone_id)
                .into_request(),
        }
    }

    /// Retrieves a credential of an application.
    ///
    /// `GET /zones/{zone_id}/application-credentials/{id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `id`: The credential.
    ///
    /// # Returns
    ///
    /// The credential.
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
    /// let application_credential = client
    ///     .zones()
    ///     .application_credentials()
    ///     .retrieve("zn3def8hij2klm9opq5rst7uvw", "ac3def8hij2klm9opq5rst7uvw")
    ///     .await?;
    /// println!("{application_credential:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(
        &self,
        zone_id: impl Into<types::ZoneId>,
        id: impl Into<types::ApplicationCredentialId>,
    ) -> runtime::request::Request<types::ApplicationCredential> {
        let zone_id: types::ZoneId = zone_id.into();
        let id: types::ApplicationCredentialId = id.into();
        runtime::request::Parts::new(&self.core, &RETRIEVE)
            .path("zone_id", &zone_id)
            .path("id", &id)
            .into_request()
    }

    /// Updates a credential of an application.
    ///
    /// `PATCH /zones/{zone_id}/application-credentials/{id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `id`: The credential.
    /// - `body`: Changes to a credential of the same type. What is left out stays as it is; the type itself can be left out.
    ///
    /// # Returns
    ///
    /// The credential.
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
    /// let application_credential = client
    ///     .zones()
    ///     .application_credentials()
    ///     .update(
    ///         "zn3def8hij2klm9opq5rst7uvw",
    ///         "ac3def8hij2klm9opq5rst7uvw",
    ///         types::ApplicationCredentialUpdate::Token(
    ///             types::TokenCredentialUpdate::new()
    ///                 .subject("system:serviceaccount:agents:support")
    ///                 .type_(),
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{application_credential:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        zone_id: impl Into<types::ZoneId>,
        id: impl Into<types::ApplicationCredentialId>,
        body: impl Into<types::ApplicationCredentialUpdate>,
    ) -> runtime::request::Request<types::ApplicationCredential> {
        let zone_id: types::ZoneId = zone_id.into();
        let id: types::ApplicationCredentialId = id.into();
        let body: types::ApplicationCredentialUpdate = body.into();
        runtime::request::Parts::new(&self.core, &UPDATE)
            .path("zone_id", &zone_id)
            .path("id", &id)
            .body(&body)
            .into_request()
    }

    /// Deletes a credential of an application.
    ///
    /// `DELETE /zones/{zone_id}/application-credentials/{id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `id`: The credential.
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
    ///     .zones()
    ///     .application_credentials()
    ///     .delete("zn3def8hij2klm9opq5rst7uvw", "ac3def8hij2klm9opq5rst7uvw")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        zone_id: impl Into<types::ZoneId>,
        id: impl Into<types::ApplicationCredentialId>,
    ) -> runtime::request::Request<()> {
        let zone_id: types::ZoneId = zone_id.into();
        let id: types::ApplicationCredentialId = id.into();
        runtime::request::Parts::new(&self.core, &DELETE)
            .path("zone_id", &zone_id)
            .path("id", &id)
            .into_request()
    }
}

/// The request of [`ApplicationCredentials::list`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct ApplicationCredentialsList {
    request: runtime::request::Request<types::ApplicationCredentialList>,
}

impl ApplicationCredentialsList {
    /// Cursor for forward pagination: the page starts after this item.
    pub fn after(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.request.parts.set_query("after", &value);
        self
    }

    /// Only credentials of this application.
    pub fn application_id(mut self, value: impl Into<types::ApplicationId>) -> Self {
        let value: types::ApplicationId = value.into();
        self.request.parts.set_query("applicationId", &value);
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

    /// Only the credential with this slug.
    pub fn slug(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.request.parts.set_query("slug", &value);
        self
    }
}

runtime::request::request!(ApplicationCredentialsList -> types::ApplicationCredentialList, pages of types::ApplicationCredential);

static CREATE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.application_credentials.create",
    http::Method::POST,
    "/zones/{zone_id}/application-credentials",
    crate::security::DEFAULT,
);

static LIST: runtime::operation::Operation = runtime::operation::Operation::new(
        "zones.application_credentials.list",
        http::Method::GET,
        "/zones/{zone_id}/application-credentials",
        crate::security::DEFAULT,
    )
    .paginated(&crate::pagination::PAGINATION);

static RETRIEVE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.application_credentials.retrieve",
    http::Method::GET,
    "/zones/{zone_id}/application-credentials/{id}",
    crate::security::DEFAULT,
);

static UPDATE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.application_credentials.update",
    http::Method::PATCH,
    "/zones/{zone_id}/application-credentials/{id}",
    crate::security::DEFAULT,
);

static DELETE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.application_credentials.delete",
    http::Method::DELETE,
    "/zones/{zone_id}/application-credentials/{id}",
    crate::security::DEFAULT,
);
