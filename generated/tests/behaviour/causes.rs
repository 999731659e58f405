//! The cause of an error is part of its message or its source, and never both: what prints the chain says nothing twice, and `{:#}`
//! prints all of it.

use crate::Outcome;
use crate::issuer::{self, asks_for_token, token};
use crate::samples::page;
use crate::server::{Nobody, Server, Then, breaking_off, reply};
use keycardai_api::{
    Client, ConnectError, Error, SecretString, TokenFuture, TokenProvider, Transport, types::ServiceAccountCreate,
};
use std::time::Duration;

/// The texts of an error and its causes, as programs print them that walk the chain.
fn chain(error: &Error) -> Vec<String> {
    let mut texts = Vec::new();
    let mut cause: Option<&dyn std::error::Error> = Some(error);
    while let Some(error) = cause {
        texts.push(error.to_string());
        cause = error.source();
    }
    texts
}

/// A provider whose failure has a cause of its own.
struct Failing;

impl TokenProvider for Failing {
    fn token<'a>(&'a self, _rejected: Option<&'a SecretString>) -> TokenFuture<'a> {
        Box::pin(async { Err(ConnectError::new("the metadata server is down").into()) })
    }
}

/// An error of each kind, with the number of texts in its chain.
async fn errors() -> Result<Vec<(&'static str, usize, Error)>, Error> {
    let (nobody, server) =
        (Nobody::new(), Server::start(|seen| if asks_for_token(seen) { token("t", 3600) } else { reply(200, "{}") }).await);
    let hanging = breaking_off("", Then::Hold).await;
    let broken = tower::service_fn(|_: http::Request<_>| async {
        Err::<http::Response<keycardai_api::Body>, _>(ConnectError::new("the tunnel is down"))
    });
    let base = || Client::builder().base_url(server.url()).api_key("key");
    let settings = [
        ("configuration", 1, Client::builder().base_url(server.url())),
        ("request", 1, base().header("x-key", "1").query("key", "1")),
        ("connection", 3, base().transport(Transport::new(broken))),
        ("timeout", 1, base().base_url(hanging).timeout(Duration::from_millis(10))),
        ("api", 1, base().base_url(Server::always(422, r#"{"message":"so it is"}"#).await.url())),
        ("decode", 1, base()),
        ("too large", 1, base().max_response_size(1)),
        ("token rejected", 2, issuer::settings(Server::always(400, r#"{"error":"invalid_client"}"#).await.url())),
        ("token unusable", 1, issuer::settings(Server::always(200, "{}").await.url())),
        ("token of a provider", 3, base().api_key_provider(Failing)),
    ];
    let mut errors = Vec::new();
    for (what, texts, settings) in settings {
        let client = settings.max_retries(0).build()?;
        let account = if what == "request" { "" } else { "sa_1" };
        let outcome = client.organizations().service_accounts().retrieve("acme", account).await;
        errors.push((what, texts, outcome.expect_err(what)));
    }
    let client = issuer::settings(server.url()).token_url(nobody.url() + "/token").max_retries(0).build()?;
    let outcome = client.organizations().service_accounts().create("acme", ServiceAccountCreate::new("ci")).await;
    let error = outcome.expect_err("there is no token endpoint");
    errors.push(("token endpoint that is not there", chain(&error).len(), error));

    let repeating = Server::always(200, page(&["a"], true, Some("1"))).await.client();
    let mut pages = repeating.organizations().service_accounts().credentials().list("acme", "sa_1").after("1").pages();
    assert!(pages.try_next().await?.is_some());
    errors.push(("pagination", 1, pages.try_next().await.expect_err("the cursor comes again")));
    Ok(errors)
}

#[tokio::test]
async fn a_chain_of_causes_says_nothing_twice() -> Outcome {
    for (what, texts, error) in errors().await? {
        let chain = chain(&error);
        assert_eq!(chain.len(), texts, "{what}: {chain:?}");
        for (index, text) in chain.iter().enumerate() {
            let others = chain.iter().enumerate().filter(|(other, _)| *other != index);
            let repeated: Vec<_> = others.filter(|(_, other)| other.contains(text)).collect();
            assert!(repeated.is_empty(), "{what}: {text:?} is in {repeated:?}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_alternate_format_is_the_whole_chain() -> Outcome {
    for (what, _, error) in errors().await? {
        assert_eq!(format!("{error:#}"), chain(&error).join(": "), "{what}");
    }
    Ok(())
}
