// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! `client.zones().users()`
//!
//! Users of a zone.

use crate::types;
use crate::runtime;

/// Users of a zone.
///
/// Returned by `client.zones().users()`.
#[derive(Clone, Debug)]
pub struct Users {
    core: crate::runtime::core::Core,
}

impl Users {
    pub(crate) fn new(core: &crate::runtime::core::Core) -> Self {
        Self { core: core.clone() }
    }

    /// Lists the users of a zone.
    ///
    /// `GET /zones/{zone_id}/users`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    ///
    /// # Returns
    ///
    /// A page of users.
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
    /// let mut items = client.zones().users().list("zn3def8hij2klm9opq5rst7uvw").items();
    /// while let Some(user) = items.try_next().await? {
    ///     println!("{user:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, zone_id: impl Into<types::ZoneId>) -> UsersList {
        let zone_id: types::ZoneId = zone_id.into();
        UsersList {
            request: runtime::request::Parts::new(&self.core, &LIST)
                .path("zone_id", &zone_id)
                .into_request(),
        }
    }

    /// Retrieves a user.
    ///
    /// `GET /zones/{zone_id}/users/{id}`
    ///
    /// # Arguments
    ///
    /// - `zone_id`: The zone.
    /// - `id`: The user.
    ///
    /// # Returns
    ///
    /// The user.
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
    /// let user = client
    ///     .zones()
    ///     .users()
    ///     .retrieve("zn3def8hij2klm9opq5rst7uvw", "us3def8hij2klm9opq5rst7uvw")
    ///     .await?;
    /// println!("{user:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(
        &self,
        zone_id: impl Into<types::ZoneId>,
        id: impl Into<types::UserId>,
    ) -> UsersRetrieve {
        let zone_id: types::ZoneId = zone_id.into();
        let id: types::UserId = id.into();
        UsersRetrieve {
            request: runtime::request::Parts::new(&self.core, &RETRIEVE)
                .path("zone_id", &zone_id)
                .path("id", &id)
                .into_request(),
        }
    }
}

/// The request of [`Users::list`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct UsersList {
    request: runtime::request::Request<types::UserList>,
}

impl UsersList {
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
        values: impl IntoIterator<Item = impl Into<types::UserListExpand>>,
    ) -> Self {
        let values: Vec<types::UserListExpand> = values
            .into_iter()
            .map(|item| item.into())
            .collect();
        self.request.parts.set_query("expand[]", &values);
        self
    }

    /// Only users of these email addresses.
    pub fn filter_email(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("filter[email]", &values);
        self
    }

    /// Only users who come from an external system, or only the others.
    pub fn filter_external(mut self, value: bool) -> Self {
        self.request.parts.set_query("filter[external]", &value);
        self
    }

    /// Only users who belong to one of these groups.
    pub fn filter_groups(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("filter[groups]", &values);
        self
    }

    /// Only users with these ids. It can't be combined with `after` and `before`.
    pub fn filter_id(
        mut self,
        values: impl IntoIterator<Item = impl Into<types::UserId>>,
    ) -> Self {
        let values: Vec<types::UserId> = values
            .into_iter()
            .map(|item| item.into())
            .collect();
        self.request.parts.set_query("filter[id]", &values);
        self
    }

    /// Only users with these identifiers.
    pub fn filter_identifier(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("filter[identifier]", &values);
        self
    }

    /// Only users of one of these issuers.
    pub fn filter_issuer(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("filter[issuer]", &values);
        self
    }

    /// Only users who have one of these roles.
    pub fn filter_role(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("filter[role]", &values);
        self
    }

    /// Only users with one of these subjects.
    pub fn filter_subject(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("filter[subject]", &values);
        self
    }

    /// Maximum number of items per page.
    pub fn limit(mut self, value: i64) -> Self {
        self.request.parts.set_query("limit", &value);
        self
    }

    /// Only users whose email address or subject matches one of these search terms.
    pub fn query(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("query[]", &values);
        self
    }

    /// Only users whose email address matches one of these search terms.
    pub fn query_email(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("query[email]", &values);
        self
    }

    /// Only users whose subject matches one of these search terms.
    pub fn query_subject(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let values: Vec<String> = values.into_iter().map(|item| item.into()).collect();
        self.request.parts.set_query("query[subject]", &values);
        self
    }

    /// Which role assignments to consider.
    pub fn role_source(mut self, value: impl Into<types::RoleSource>) -> Self {
        let value: types::RoleSource = value.into();
        self.request.parts.set_query("role_source", &value);
        self
    }

    /// Field to sort by.
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.request.parts.set_query("sort", &value);
        self
    }
}

runtime::request::request!(UsersList -> types::UserList, pages of types::User);

/// The request of [`Users::retrieve`], with the optional parameters. Awaiting it sends it.
#[derive(Debug)]
#[must_use = "a request is sent when it is awaited"]
pub struct UsersRetrieve {
    request: runtime::request::Request<types::User>,
}

impl UsersRetrieve {
    /// Fields to expand in the response.
    pub fn expand(
        mut self,
        values: impl IntoIterator<Item = impl Into<types::UserExpand>>,
    ) -> Self {
        let values: Vec<types::UserExpand> = values
            .into_iter()
            .map(|item| item.into())
            .collect();
        self.request.parts.set_query("expand[]", &values);
        self
    }

    /// Which role assignments to consider.
    pub fn role_source(mut self, value: impl Into<types::RoleSource>) -> Self {
        let value: types::RoleSource = value.into();
        self.request.parts.set_query("role_source", &value);
        self
    }
}

runtime::request::request!(UsersRetrieve -> types::User);

static LIST: runtime::operation::Operation = runtime::operation::Operation::new(
        "zones.users.list",
        http::Method::GET,
        "/zones/{zone_id}/users",
        crate::security::DEFAULT,
    )
    .paginated(&crate::pagination::PAGINATION);

static RETRIEVE: runtime::operation::Operation = runtime::operation::Operation::new(
    "zones.users.retrieve",
    http::Method::GET,
    "/zones/{zone_id}/users/{id}",
    crate::security::DEFAULT,
);
