//! Tokens of a custom `TokenProvider`: it is called before every attempt, is passed a token that the API rejected, and why it has
//! none is the call's error.

use crate::Outcome;
use crate::issuer::{call, token_error};
use crate::samples::ACCOUNT;
use crate::server::{Server, reply};
use keycardai_api::testing::Sleep;
use keycardai_api::{Client, ExposeSecret, SecretString, TokenErrorKind, TokenFuture, TokenProvider};
use std::io;
use std::sync::{Arc, Mutex};

/// A provider that returns another token each time, and records which one was rejected each time.
#[derive(Clone, Default)]
struct Counting(Arc<Mutex<Vec<Option<String>>>>);

impl TokenProvider for Counting {
    fn token<'a>(&'a self, rejected: Option<&'a SecretString>) -> TokenFuture<'a> {
        Box::pin(async move {
            let mut asked = self.0.lock().expect("no test panics with the list in its hands");
            asked.push(rejected.map(|token| token.expose_secret().to_owned()));
            Ok(format!("token-{}", asked.len()).into())
        })
    }
}

#[tokio::test]
async fn it_is_asked_before_every_attempt_and_told_of_the_rejected_token() -> Outcome {
    let server = Server::start(|seen| match seen.header("authorization") {
        "Bearer token-1" => reply(503, ""),
        "Bearer token-2" => reply(401, ""),
        _ => reply(200, ACCOUNT),
    })
    .await;
    let provider = Counting::default();
    let settings = server.settings().max_retries(1).sleep(Sleep::instant());
    call(&settings.api_key_provider(provider.clone()).build()?).await?;
    let asked = provider.0.lock().expect("nobody panicked").clone();
    assert_eq!(asked, [None, None, Some("token-2".to_owned())]);
    assert_eq!(server.seen().len(), 3);
    Ok(())
}

#[tokio::test]
async fn it_takes_the_place_of_what_was_set() -> Outcome {
    let server = Server::always(200, ACCOUNT).await;
    let token = || SecretString::from("of the provider");
    call(&server.settings().api_key_provider(token()).build()?).await?;
    // With a provider, id and secret aren't needed, and half of them does no harm.
    call(&Client::builder().base_url(server.url()).client_id("id").token_provider(token()).build()?).await?;
    for seen in server.seen() {
        assert_eq!(seen.header("authorization"), "Bearer of the provider");
    }
    Ok(())
}

#[tokio::test]
async fn a_token_that_never_changes_is_rejected_once() -> Outcome {
    let server = Server::always(401, "").await;
    let outcome = call(&server.settings().api_key_provider(SecretString::from("fixed")).build()?).await;
    assert_eq!(outcome.err().and_then(|error| error.status()).map(|status| status.as_u16()), Some(401));
    assert_eq!(server.only().header("authorization"), "Bearer fixed");
    Ok(())
}

/// A source whose file can't be read.
struct Unreadable;

impl TokenProvider for Unreadable {
    fn token<'a>(&'a self, _rejected: Option<&'a SecretString>) -> TokenFuture<'a> {
        Box::pin(async { Err(io::Error::new(io::ErrorKind::NotFound, "the token file is gone").into()) })
    }
}

#[tokio::test]
async fn why_it_has_no_token_is_the_source_of_the_error() -> Outcome {
    let server = Server::always(200, ACCOUNT).await;
    let error = token_error(call(&server.settings().api_key_provider(Unreadable).build()?).await);
    assert_eq!(
        format!("{error:#}"),
        "organizations.service_accounts.retrieve: failed to obtain an access token: the token file is gone"
    );
    let source = std::error::Error::source(&error).and_then(|source| source.downcast_ref::<io::Error>());
    assert_eq!(source.map(io::Error::kind), Some(io::ErrorKind::NotFound));
    assert_eq!((error.kind(), error.status(), error.body()), (TokenErrorKind::Provider, None, None));
    assert!(server.seen().is_empty());
    Ok(())
}
