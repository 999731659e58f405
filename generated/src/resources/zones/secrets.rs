// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! `client.zones().secrets()`
//!
//! Secrets in a zone's vault.

use crate::types;
use crate::runtime;

/// Secrets in a zone's vault.
///
/// Returned by `client.zones().secrets()`.
#[derive(Clone, Debug)]
pub struct Secrets {
    core: crate::runtime::core::Core,
}

impl Secrets {
    pub(crate) fn new(core: &crate::runtime::core::Core) -> Self {
        Self { core: core.clone() }
    }

    /// Creates a secret.
    ///
    /// `POST /zones/{zone_id}/secrets`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `body`: A secret to create.
    ///
    /// # Returns
    ///
    /// The secret, without its value.
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
    /// let secret = client
    ///     .zones()
    ///     .secrets()
    ///     .create(
    ///         "zn3def8hij2klm9opq5rst7uvw",
    ///         types::SecretCreate::new(
    ///                 types::SecretData::Token(
    ///                     types::SecretToken::new("keep-this-to-yourself"),
    ///                 ),
    ///                 "rs3def8hij2klm9opq5rst7uvw",
    ///                 "example-api-token",
    ///             )
    ///             .description("Token for the nightly export"),
    ///     )
    ///     .await?;
    /// println!("{secret:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        zone_id: impl Into<types::ZoneId>,
        body: types::SecretCreate,
    ) -> SecretsCreate {
        let zone_id: types::ZoneId = zone_id.into();
        SecretsCreate {
            request: runtime::request::Parts::new(&self.core, &CREATE)
                .path("zone_id", &zone_id)
                .body(&body)
                .into_request(),
        }
    }

    /// Lists the secrets of a zone, without their values.
    ///
    /// `GET /zones/{zone_id}/secrets`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    ///
    /// # Returns
    ///
    /// All secrets that match.
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
    /// let response = client.zones().secrets().list("zn3def8hij2klm9opq5rst7uvw").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, zone_id: impl Into<types::ZoneId>) -> SecretsList {
        let zone_id: types::ZoneId = zone_id.into();
        SecretsList {
            request: runtime::request::Parts::new(&self.core, &LIST)
                .path("zone_id", &zone_id)
                .into_request(),
        }
    }

    /// Retrieves a secret and its value.
    ///
    /// `GET /zones/{zone_id}/secrets/{id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `id`: The secret.
    ///
    /// # Returns
    ///
    /// The secret and its value.
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
    /// let secret_with_data = client
    ///     .zones()
    ///     .secrets()
    ///     .retrieve("zn3def8hij2klm9opq5rst7uvw", "sc3def8hij2klm9opq5rst7uvw")
    ///     .await?;
    /// println!("{secret_with_data:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(
        &self,
        zone_id: impl Into<types::ZoneId>,
        id: impl Into<types::SecretId>,
    ) -> SecretsRetrieve {
        let zone_id: types::ZoneId = zone_id.into();
        let id: types::SecretId = id.into();
        SecretsRetrieve {
            request: runtime::request::Parts::new(&self.core, &RETRIEVE)
                .path("zone_id", &zone_id)
                .path("id", &id)
                .into_request(),
        }
    }

    /// Updates a secret.
    ///
    /// `PATCH /zones/{zone_id}/secrets/{id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `id`: The secret.
    /// - `body`: Changes to a secret. What is left out stays as it is.
    ///
    /// # Returns
    ///
    /// The secret, without its value.
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
    /// let secret = client
    ///     .zones()
    ///     .secrets()
    ///     .update(
    ///         "zn3def8hij2klm9opq5rst7uvw",
    ///         "sc3def8hij2klm9opq5rst7uvw",
    ///         types::SecretUpdate::new()
    ///             .description("Token for the nightly export")
    ///             .name("example-api-token"),
    ///     )
    ///     .await?;
    /// println!("{secret:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        zone_id: impl Into<types::ZoneId>,
        id: impl Into<types::SecretId>,
        body: types::SecretUpdate,
    ) -> SecretsUpdate {
        let zone_id: types::ZoneId = zone_id.into();
        let id: types::SecretId = id.into();
        SecretsUpdate {
            request: runtime::request::Parts::new(&self.core, &UPDATE)
                .path("zone_id", &zone_id)
                .path("id", &id)
                .body(&body)
                .into_request(),
        }
    }

    /// Deletes a secret.
    ///
    /// `DELETE /zones/{zone_id}/secrets/{id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `id`: The secret.
    ///
    /// # Success
    ///
    /// The secret is deleted.
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
    ///     .secrets()
    ///     .delete("zn3def8hij2klm9opq5rst7uvw", "sc3def8hij2klm9opq5rst7uvw")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        zone_id: impl Into<types::ZoneId>,
        id: impl Into<types::SecretId>,
    ) -> SecretsDelete {
        let zone_id: types::ZoneId = zone_id.into();
        let id: types::SecretId = id.into();
        SecretsDelete {
            request: runtime::request::Parts::new(&self.core, &DELETE)
                .path("zone_id", &zone_id)
                .path("id", &id)
                .into_request(),
        }
    }
}

/// The request of [`Secrets::create`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct SecretsCreate {
    request: runtime::request::Request<types::Secret>,
}

impl SecretsCreate {
    /// Unique id of the request, given by the original caller and passed along by proxies.
    pub fn x_client_request_id(mut self, value: uuid::Uuid) -> Self {
        self.request.parts.set_header("X-Client-Request-ID", &value);
        self
    }
}

runtime::request::request!(SecretsCreate -> types::Secret);

/// The request of [`Secrets::list`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct SecretsList {
    request: runtime::request::Request<Vec<types::Secret>>,
}

impl SecretsList {
    /// Unique id of the request, given by the original caller and passed along by proxies.
    pub fn x_client_request_id(mut self, value: uuid::Uuid) -> Self {
        self.request.parts.set_header("X-Client-Request-ID", &value);
        self
    }

    /// Only secrets that belong to this object.
    pub fn entity_id(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.request.parts.set_query("entity_id", &value);
        self
    }

    /// Only secrets with this owner type.
    pub fn owner_type(mut self, value: impl Into<types::OwnerType>) -> Self {
        let value: types::OwnerType = value.into();
        self.request.parts.set_query("owner_type", &value);
        self
    }

    /// Only secrets with this type.
    pub fn type_(mut self, value: impl Into<types::SecretType>) -> Self {
        let value: types::SecretType = value.into();
        self.request.parts.set_query("type", &value);
        self
    }
}

runtime::request::request!(SecretsList -> Vec<types::Secret>);

/// The request of [`Secrets::retrieve`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct SecretsRetrieve {
    request: runtime::request::Request<types::SecretWithData>,
}

impl SecretsRetrieve {
    /// Unique id of the request, given by the original caller and passed along by proxies.
    pub fn x_client_request_id(mut self, value: uuid::Uuid) -> Self {
        self.request.parts.set_header("X-Client-Request-ID", &value);
        self
    }
}

runtime::request::request!(SecretsRetrieve -> types::SecretWithData);

/// The request of [`Secrets::update`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct SecretsUpdate {
    request: runtime::request::Request<types::Secret>,
}

impl SecretsUpdate {
    /// Unique id of the request, given by the original caller and passed along by proxies.
    pub fn x_client_request_id(mut self, value: uuid::Uuid) -> Self {
        self.request.parts.set_header("X-Client-Request-ID", &value);
        self
    }
}

runtime::request::request!(SecretsUpdate -> types::Secret);

/// The request of [`Secrets::delete`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct SecretsDelete {
    request: runtime::request::Request<()>,
}

impl SecretsDelete {
    /// Unique id of the request, given by the original caller and passed along by proxies.
    pub fn x_client_request_id(mut self, value: uuid::Uuid) -> Self {
        self.request.parts.set_header("X-Client-Request-ID", &value);
        self
    }
}

runtime::request::request!(SecretsDelete -> ());

static CREATE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.secrets.create",
    http::Method::POST,
    "/zones/{zone_id}/secrets",
    crate::security::DEFAULT,
);

static LIST: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.secrets.list",
    http::Method::GET,
    "/zones/{zone_id}/secrets",
    crate::security::DEFAULT,
);

static RETRIEVE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.secrets.retrieve",
    http::Method::GET,
    "/zones/{zone_id}/secrets/{id}",
    crate::security::DEFAULT,
);

static UPDATE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.secrets.update",
    http::Method::PATCH,
    "/zones/{zone_id}/secrets/{id}",
    crate::security::DEFAULT,
);

static DELETE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.secrets.delete",
    http::Method::DELETE,
    "/zones/{zone_id}/secrets/{id}",
    crate::security::DEFAULT,
);
