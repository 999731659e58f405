//! An API whose tokens come from a token endpoint of its own, on one server.

use crate::samples::ACCOUNT;
use crate::server::{Seen, Server, reply};
use http::Response;
use keycardai_api::{Client, ClientBuilder, Error, TokenError};
use std::fmt::Debug;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Where tokens come from, beside the API.
pub const TOKEN_PATH: &str = "/service-account-token";

/// Whether a request asks for a token.
pub fn asks_for_token(seen: &Seen) -> bool {
    seen.target.ends_with(TOKEN_PATH)
}

/// A response with a token of this lifetime in seconds.
pub fn token(value: &str, seconds: u32) -> Response<String> {
    reply(200, format!(r#"{{"access_token":"{value}","token_type":"Bearer","expires_in":{seconds}}}"#))
}

/// A server that issues token-1, token-2 and so on, each with this lifetime in seconds, and accepts them all.
pub async fn generous(seconds: u32) -> Server {
    let given = AtomicUsize::new(0);
    Server::start(move |seen| match asks_for_token(seen) {
        true => token(&format!("token-{}", given.fetch_add(1, Ordering::Relaxed) + 1), seconds),
        false => reply(200, ACCOUNT),
    })
    .await
}

/// The settings of a client with an id and a secret. It doesn't try again, unless the test is about that.
pub fn settings(base_url: impl Into<String>) -> ClientBuilder {
    Client::builder().base_url(base_url).client_id("id").client_secret("secret").max_retries(0)
}

/// A client with an id and a secret.
pub fn client(server: &Server) -> Client {
    settings(server.url()).build().expect("these settings are valid")
}

/// A call that needs a token.
pub async fn call(client: &Client) -> Result<(), Error> {
    client.organizations().service_accounts().retrieve("acme", "sa_1").await.map(drop)
}

/// Why there was no token.
pub fn token_error<T: Debug>(outcome: Result<T, Error>) -> TokenError {
    match outcome {
        Err(Error::Token(error)) => error,
        other => panic!("a token error was expected: {other:?}"),
    }
}

/// How many of the requests asked for a token.
pub fn token_requests(server: &Server) -> usize {
    server.seen().iter().filter(|seen| asks_for_token(seen)).count()
}

/// The credentials that calls of the API had.
pub fn bearers(server: &Server) -> Vec<String> {
    let calls = server.seen().into_iter().filter(|seen| !asks_for_token(seen));
    calls.map(|seen| seen.header("authorization").to_owned()).collect()
}
