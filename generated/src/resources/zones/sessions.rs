// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! `client.zones().sessions()`
//!
//! Sessions of users and applications.

use crate::types;
use crate::runtime;

/// Sessions of users and applications.
///
/// Returned by `client.zones().sessions()`.
#[derive(Clone, Debug)]
pub struct Sessions {
    core: crate::runtime::core::Core,
}

impl Sessions {
    pub(crate) fn new(core: &crate::runtime::core::Core) -> Self {
        Self { core: core.clone() }
    }

    /// Lists the sessions of a zone.
    ///
    /// `GET /zones/{zone_id}/sessions`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    ///
    /// # Returns
    ///
    /// A page of sessions.
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
    /// let mut items = client.zones().sessions().list("zn3def8hij2klm9opq5rst7uvw").items();
    /// while let Some(session) = items.try_next().await? {
    ///     println!("{session:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, zone_id: impl Into<types::ZoneId>) -> SessionsList {
        let zone_id: types::ZoneId = zone_id.into();
        SessionsList {
            request: runtime::request::Parts::new(&self.core, &LIST)
                .path("zone_id", &zone_id)
                .into_request(),
        }
    }

    /// Retrieves a session.
    ///
    /// `GET /zones/{zone_id}/sessions/{id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `id`: The session.
    ///
    /// # Returns
    ///
    /// The session.
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
    /// let session = client
    ///     .zones()
    ///     .sessions()
    ///     .retrieve("zn3def8hij2klm9opq5rst7uvw", "se3def8hij2klm9opq5rst7uvw")
    ///     .await?;
    /// println!("{session:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(
        &self,
        zone_id: impl Into<types::ZoneId>,
        id: impl Into<types::SessionId>,
    ) -> runtime::request::Request<types::Session> {
        let zone_id: types::ZoneId = zone_id.into();
        let id: types::SessionId = id.into();
        runtime::request::Parts::new(&self.core, &RETRIEVE)
            .path("zone_id", &zone_id)
            .path("id", &id)
            .into_request()
    }

    /// Revokes a session.
    ///
    /// `PATCH /zones/{zone_id}/sessions/{id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `id`: The session.
    /// - `body`: Changes to a session. It can be revoked.
    ///
    /// # Returns
    ///
    /// The session.
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
    /// let session = client
    ///     .zones()
    ///     .sessions()
    ///     .update(
    ///         "zn3def8hij2klm9opq5rst7uvw",
    ///         "se3def8hij2klm9opq5rst7uvw",
    ///         types::SessionUpdate::new(),
    ///     )
    ///     .await?;
    /// println!("{session:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        zone_id: impl Into<types::ZoneId>,
        id: impl Into<types::SessionId>,
        body: types::SessionUpdate,
    ) -> runtime::request::Request<types::Session> {
        let zone_id: types::ZoneId = zone_id.into();
        let id: types::SessionId = id.into();
        runtime::request::Parts::new(&self.core, &UPDATE)
            .path("zone_id", &zone_id)
            .path("id", &id)
            .body(&body)
            .into_request()
    }

    /// Deletes a session.
    ///
    /// `DELETE /zones/{zone_id}/sessions/{id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `id`: The session.
    ///
    /// # Success
    ///
    /// The session is deleted.
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
    ///     .sessions()
    ///     .delete("zn3def8hij2klm9opq5rst7uvw", "se3def8hij2klm9opq5rst7uvw")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        zone_id: impl Into<types::ZoneId>,
        id: impl Into<types::SessionId>,
    ) -> runtime::request::Request<()> {
        let zone_id: types::ZoneId = zone_id.into();
        let id: types::SessionId = id.into();
        runtime::request::Parts::new(&self.core, &DELETE)
            .path("zone_id", &zone_id)
            .path("id", &id)
            .into_request()
    }
}

/// The request of [`Sessions::list`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct SessionsList {
    request: runtime::request::Request<types::SessionList>,
}

impl SessionsList {
    /// Only active sessions.
    pub fn active(mut self, value: impl Into<types::OnlyTrue>) -> Self {
        let value: types::OnlyTrue = value.into();
        self.request.parts.set_query("active", &value);
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

    /// Include sessions that have a parent.
    pub fn include_nested(mut self, value: impl Into<types::OnlyTrue>) -> Self {
        let value: types::OnlyTrue = value.into();
        self.request.parts.set_query("include_nested", &value);
        self
    }

    /// Maximum number of items per page.
    pub fn limit(mut self, value: i64) -> Self {
        self.request.parts.set_query("limit", &value);
        self
    }

    /// Only sessions of users, or only those of applications.
    pub fn session_type(mut self, value: impl Into<types::SessionType>) -> Self {
        let value: types::SessionType = value.into();
        self.request.parts.set_query("session_type", &value);
        self
    }

    /// Only sessions with this status.
    pub fn status(mut self, value: impl Into<types::SessionStatus>) -> Self {
        let value: types::SessionStatus = value.into();
        self.request.parts.set_query("status", &value);
        self
    }

    /// Only sessions of this user.
    pub fn user_id(mut self, value: impl Into<types::UserId>) -> Self {
        let value: types::UserId = value.into();
        self.request.parts.set_query("user_id", &value);
        self
    }
}

runtime::request::request!(SessionsList -> types::SessionList, pages of types::Session);

static LIST: runtime::operation::Operation = runtime::operation::Operation::new(
        "zones.sessions.list",
        http::Method::GET,
        "/zones/{zone_id}/sessions",
        crate::security::DEFAULT,
    )
    .paginated(&crate::pagination::PAGINATION);

static RETRIEVE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.sessions.retrieve",
    http::Method::GET,
    "/zones/{zone_id}/sessions/{id}",
    crate::security::DEFAULT,
);

static UPDATE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.sessions.update",
    http::Method::PATCH,
    "/zones/{zone_id}/sessions/{id}",
    crate::security::DEFAULT,
);

static DELETE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.sessions.delete",
    http::Method::DELETE,
    "/zones/{zone_id}/sessions/{id}",
    crate::security::DEFAULT,
);
