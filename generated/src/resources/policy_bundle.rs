// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! `client.policy_bundle()`
//!
//! Policies as one archive, a compressed tar file.

use crate::runtime;

/// Policies as one archive, a compressed tar file.
///
/// Returned by `client.policy_bundle()`.
#[derive(Clone, Debug)]
pub struct PolicyBundle {
    core: crate::runtime::core::Core,
}

impl PolicyBundle {
    pub(crate) fn new(core: &crate::runtime::core::Core) -> Self {
        Self { core: core.clone() }
    }

    /// Downloads the policies as an archive.
    ///
    /// `GET /policy/bundle`
    ///
    /// # Returns
    ///
    /// The archive.
    ///
    /// # Errors
    ///
    /// - 304: The archive that the caller has is the current one.
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
    /// let bytes = client.policy_bundle().retrieve().await?;
    /// println!("{} bytes", bytes.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(&self) -> PolicyBundleRetrieve {
        PolicyBundleRetrieve {
            request: runtime::request::Parts::new(&self.core, &RETRIEVE).into_request(),
        }
    }

    /// Replaces the policies with those of an archive.
    ///
    /// `PUT /policy/bundle`
    ///
    /// # Arguments
    ///
    /// - `body`: The archive.
    ///
    /// # Returns
    ///
    /// The archive as it is now.
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
    /// use keycardai_api::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::from_env()?;
    /// let bytes = client.policy_bundle().update("content").await?;
    /// println!("{} bytes", bytes.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, body: impl Into<runtime::body::Body>) -> PolicyBundleUpdate {
        PolicyBundleUpdate {
            request: runtime::request::Parts::new(&self.core, &UPDATE)
                .bytes(body.into())
                .media_type("application/vnd.keycard.policy-bundle.v1+tar+gzip")
                .into_request(),
        }
    }

    /// Resets the policies.
    ///
    /// `DELETE /policy/bundle`
    ///
    /// # Success
    ///
    /// The policies are reset.
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
    /// client.policy_bundle().reset().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reset(&self) -> PolicyBundleReset {
        PolicyBundleReset {
            request: runtime::request::Parts::new(&self.core, &RESET).into_request(),
        }
    }
}

/// The request of [`PolicyBundle::retrieve`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct PolicyBundleRetrieve {
    request: runtime::request::Request<bytes::Bytes>,
}

impl PolicyBundleRetrieve {
    /// Unique id of the request, given by the original caller and passed along by proxies.
    pub fn x_client_request_id(mut self, value: uuid::Uuid) -> Self {
        self.request.parts.set_header("X-Client-Request-ID", &value);
        self
    }

    /// Entity tag (`ETag`) of the archive that the caller has. If that is the current one, the response is 304 without a body.
    pub fn if_none_match(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.request.parts.set_header("If-None-Match", &value);
        self
    }
}

runtime::request::request!(PolicyBundleRetrieve -> bytes::Bytes);

/// The request of [`PolicyBundle::update`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct PolicyBundleUpdate {
    request: runtime::request::Request<bytes::Bytes>,
}

impl PolicyBundleUpdate {
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

runtime::request::request!(PolicyBundleUpdate -> bytes::Bytes);

/// The request of [`PolicyBundle::reset`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct PolicyBundleReset {
    request: runtime::request::Request<()>,
}

impl PolicyBundleReset {
    /// Unique id of the request, given by the original caller and passed along by proxies.
    pub fn x_client_request_id(mut self, value: uuid::Uuid) -> Self {
        self.request.parts.set_header("X-Client-Request-ID", &value);
        self
    }
}

runtime::request::request!(PolicyBundleReset -> ());

static RETRIEVE: runtime::operation::Operation = runtime::operation::Operation::new(
        "policy_bundle.retrieve",
        http::Method::GET,
        "/policy/bundle",
        &[&[&crate::security::API_KEY]],
    )
    .accepting("application/vnd.keycard.policy-bundle.v1+tar+gzip");

static UPDATE: runtime::operation::Operation = runtime::operation::Operation::new(
        "policy_bundle.update",
        http::Method::PUT,
        "/policy/bundle",
        &[&[&crate::security::API_KEY]],
    )
    .accepting("application/vnd.keycard.policy-bundle.v1+tar+gzip");

static RESET: runtime::operation::Operation = runtime::operation::Operation::new(
    "policy_bundle.reset",
    http::Method::DELETE,
    "/policy/bundle",
    &[&[&crate::security::API_KEY]],
);
