// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! `client.zones().user_agents()`
//!
//! Programs through which users sign in.

use crate::types;
use crate::runtime;

/// Programs through which users sign in.
///
/// Returned by `client.zones().user_agents()`.
#[derive(Clone, Debug)]
pub struct UserAgents {
    core: crate::runtime::core::Core,
}

impl UserAgents {
    pub(crate) fn new(core: &crate::runtime::core::Core) -> Self {
        Self { core: core.clone() }
    }

    /// Lists the user agents of a zone.
    ///
    /// `GET /zones/{zone_id}/user-agents`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    ///
    /// # Returns
    ///
    /// A page of user agents.
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
    ///     .user_agents()
    ///     .list("zn3def8hij2klm9opq5rst7uvw")
    ///     .items();
    /// while let Some(user_agent) = items.try_next().await? {
    ///     println!("{user_agent:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, zone_id: impl Into<types::ZoneId>) -> UserAgentsList {
        let zone_id: types::ZoneId = zone_id.into();
        UserAgentsList {
            request: runtime::request::Parts::new(&self.core, &LIST)
                .path("zone_id", &zone_id)
                .into_request(),
        }
    }

    /// Retrieves a user agent.
    ///
    /// `GET /zones/{zone_id}/user-agents/{id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `id`: The user agent.
    ///
    /// # Returns
    ///
    /// The user agent.
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
    /// let user_agent = client
    ///     .zones()
    ///     .user_agents()
    ///     .retrieve("zn3def8hij2klm9opq5rst7uvw", "ua3def8hij2klm9opq5rst7uvw")
    ///     .await?;
    /// println!("{user_agent:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(
        &self,
        zone_id: impl Into<types::ZoneId>,
        id: impl Into<types::UserAgentId>,
    ) -> runtime::request::Request<types::UserAgent> {
        let zone_id: types::ZoneId = zone_id.into();
        let id: types::UserAgentId = id.into();
        runtime::request::Parts::new(&self.core, &RETRIEVE)
            .path("zone_id", &zone_id)
            .path("id", &id)
            .into_request()
    }
}

/// The request of [`UserAgents::list`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct UserAgentsList {
    request: runtime::request::Request<types::UserAgentList>,
}

impl UserAgentsList {
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

    /// Maximum number of items per page.
    pub fn limit(mut self, value: i64) -> Self {
        self.request.parts.set_query("limit", &value);
        self
    }
}

runtime::request::request!(UserAgentsList -> types::UserAgentList, pages of types::UserAgent);

static LIST: runtime::operation::Operation = runtime::operation::Operation::new(
        "zones.user_agents.list",
        http::Method::GET,
        "/zones/{zone_id}/user-agents",
        crate::security::DEFAULT,
    )
    .paginated(&crate::pagination::PAGINATION);

static RETRIEVE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.user_agents.retrieve",
    http::Method::GET,
    "/zones/{zone_id}/user-agents/{id}",
    crate::security::DEFAULT,
);
