// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! `client.organizations().invitations()`
//!
//! Invitations to an organization.

use crate::types;
use crate::runtime;

/// Invitations to an organization.
///
/// Returned by `client.organizations().invitations()`.
#[derive(Clone, Debug)]
pub struct Invitations {
    core: crate::runtime::core::Core,
}

impl Invitations {
    pub(crate) fn new(core: &crate::runtime::core::Core) -> Self {
        Self { core: core.clone() }
    }

    /// Invites someone to an organization.
    ///
    /// `POST /organizations/{organization_id}/invitations`
    ///
    /// # Arguments
    ///
    /// - `organization_id`: The organization, by id or label. 1 to 255 characters.
    /// - `body`: An invitation to send.
    ///
    /// # Returns
    ///
    /// The invitation.
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
    /// let invitation = client
    ///     .organizations()
    ///     .invitations()
    ///     .create(
    ///         "acme",
    ///         types::InvitationCreate::new(
    ///             "ada@example.com",
    ///             types::OrganizationRole::OrgMember,
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{invitation:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        organization_id: impl Into<types::OrganizationId>,
        body: types::InvitationCreate,
    ) -> InvitationsCreate {
        let organization_id: types::OrganizationId = organization_id.into();
        InvitationsCreate {
            request: runtime::request::Parts::new(&self.core, &CREATE)
                .path("organization_id", &organization_id)
                .body(&body)
                .into_request(),
        }
    }

    /// Lists the invitations to an organization.
    ///
    /// `GET /organizations/{organization_id}/invitations`
    ///
    /// # Arguments
    ///
    /// - `organization_id`: The organization, by id or label. 1 to 255 characters.
    ///
    /// # Returns
    ///
    /// A page of invitations.
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
    /// let mut items = client.organizations().invitations().list("acme").items();
    /// while let Some(invitation) = items.try_next().await? {
    ///     println!("{invitation:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        organization_id: impl Into<types::OrganizationId>,
    ) -> InvitationsList {
        let organization_id: types::OrganizationId = organization_id.into();
        InvitationsList {
            request: runtime::request::Parts::new(&self.core, &LIST)
                .path("organization_id", &organization_id)
                .into_request(),
        }
    }

    /// Deletes an invitation.
    ///
    /// `DELETE /organizations/{organization_id}/invitations/{invitation_id}`
    ///
    /// # Arguments
    ///
    /// - `organization_id`: The organization, by id or label. 1 to 255 characters.
    /// - `invitation_id`: The invitation.
    ///
    /// # Success
    ///
    /// The invitation is deleted.
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
    ///     .invitations()
    ///     .delete("acme", "in3def8hij2klm9opq5rst7uvw")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        organization_id: impl Into<types::OrganizationId>,
        invitation_id: impl Into<types::InvitationId>,
    ) -> InvitationsDelete {
        let organization_id: types::OrganizationId = organization_id.into();
        let invitation_id: types::InvitationId = invitation_id.into();
        InvitationsDelete {
            request: runtime::request::Parts::new(&self.core, &DELETE)
                .path("organization_id", &organization_id)
                .path("invitation_id", &invitation_id)
                .into_request(),
        }
    }
}

/// The request of [`Invitations::create`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct InvitationsCreate {
    request: runtime::request::Request<types::Invitation>,
}

impl InvitationsCreate {
    /// Unique id of the request, given by the original caller and passed along by proxies.
    pub fn x_client_request_id(mut self, value: uuid::Uuid) -> Self {
        self.request.parts.set_header("X-Client-Request-ID", &value);
        self
    }
}

runtime::request::request!(InvitationsCreate -> types::Invitation);

/// The request of [`Invitations::list`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct InvitationsList {
    request: runtime::request::Request<types::InvitationList>,
}

impl InvitationsList {
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

runtime::request::request!(InvitationsList -> types::InvitationList, pages of types::Invitation);

/// The request of [`Invitations::delete`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct InvitationsDelete {
    request: runtime::request::Request<()>,
}

impl InvitationsDelete {
    /// Unique id of the request, given by the original caller and passed along by proxies.
    pub fn x_client_request_id(mut self, value: uuid::Uuid) -> Self {
        self.request.parts.set_header("X-Client-Request-ID", &value);
        self
    }
}

runtime::request::request!(InvitationsDelete -> ());

static CREATE: runtime::operation::Operation = runtime::operation::Operation::new(
    "organizations.invitations.create",
    http::Method::POST,
    "/organizations/{organization_id}/invitations",
    crate::security::DEFAULT,
);

static LIST: runtime::operation::Operation = runtime::operation::Operation::new(
        "organizations.invitations.list",
        http::Method::GET,
        "/organizations/{organization_id}/invitations",
        crate::security::DEFAULT,
    )
    .paginated(&crate::pagination::PAGE_INFO);

static DELETE: runtime::operation::Operation = runtime::operation::Operation::new(
    "organizations.invitations.delete",
    http::Method::DELETE,
    "/organizations/{organization_id}/invitations/{invitation_id}",
    crate::security::DEFAULT,
);
