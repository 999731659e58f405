// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! `client.invitations()`
//!
//! Invitations, for those who are invited.

use crate::types;
use crate::runtime;

/// Invitations, for those who are invited.
///
/// Returned by `client.invitations()`.
#[derive(Clone, Debug)]
pub struct Invitations {
    core: crate::runtime::core::Core,
}

impl Invitations {
    pub(crate) fn new(core: &crate::runtime::core::Core) -> Self {
        Self { core: core.clone() }
    }

    /// Retrieves an invitation by its token.
    ///
    /// It needs no credential; the token is enough.
    ///
    /// `GET /invitations/{token}`
    ///
    /// # Arguments
    ///
    /// - `token`: The token of the invitation.
    ///
    /// # Returns
    ///
    /// The invitation.
    ///
    /// # Errors
    ///
    /// - 400: The request is malformed.
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
    /// let invitation_preview = client.invitations().retrieve("sent-by-email").await?;
    /// println!("{invitation_preview:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(
        &self,
        token: impl Into<secrecy::SecretString>,
    ) -> InvitationsRetrieve {
        let token: secrecy::SecretString = token.into();
        InvitationsRetrieve {
            request: runtime::request::Parts::new(&self.core, &RETRIEVE)
                .path("token", &token)
                .into_request(),
        }
    }

    /// Accepts an invitation.
    ///
    /// `POST /invitations/{token}/accept`
    ///
    /// # Arguments
    ///
    /// - `token`: The token of the invitation.
    ///
    /// # Returns
    ///
    /// The result.
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
    /// let invitation_acceptance = client.invitations().accept("sent-by-email").await?;
    /// println!("{invitation_acceptance:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn accept(&self, token: impl Into<secrecy::SecretString>) -> InvitationsAccept {
        let token: secrecy::SecretString = token.into();
        InvitationsAccept {
            request: runtime::request::Parts::new(&self.core, &ACCEPT)
                .path("token", &token)
                .into_request(),
        }
    }
}

/// The request of [`Invitations::retrieve`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct InvitationsRetrieve {
    request: runtime::request::Request<types::InvitationPreview>,
}

impl InvitationsRetrieve {
    /// Unique id of the request, given by the original caller and passed along by proxies.
    pub fn x_client_request_id(mut self, value: uuid::Uuid) -> Self {
        self.request.parts.set_header("X-Client-Request-ID", &value);
        self
    }
}

runtime::request::request!(InvitationsRetrieve -> types::InvitationPreview);

/// The request of [`Invitations::accept`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct InvitationsAccept {
    request: runtime::request::Request<types::InvitationAcceptance>,
}

impl InvitationsAccept {
    /// Unique id of the request, given by the original caller and passed along by proxies.
    pub fn x_client_request_id(mut self, value: uuid::Uuid) -> Self {
        self.request.parts.set_header("X-Client-Request-ID", &value);
        self
    }
}

runtime::request::request!(InvitationsAccept -> types::InvitationAcceptance);

static RETRIEVE: runtime::operation::Operation = runtime::operation::Operation::new(
    "invitations.retrieve",
    http::Method::GET,
    "/invitations/{token}",
    &[],
);

static ACCEPT: runtime::operation::Operation = runtime::operation::Operation::new(
    "invitations.accept",
    http::Method::POST,
    "/invitations/{token}/accept",
    crate::security::DEFAULT,
);
