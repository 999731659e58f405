//! Bugs that the official SDK for Python has had. A program that comes from there must not meet one of them again. That an
//! operation for which only the key will do isn't sent with client credentials is shown by the generator's fixture `oauth2`: this
//! API has no such operation.

use crate::Outcome;
use crate::capture::Capture;
use crate::issuer::{asks_for_token, bearers, call, client, generous, token, token_error, token_requests};
use crate::samples::{ACCOUNT, CREATED, page};
use crate::server::{Server, reply};
use keycardai_api::Error;
use keycardai_api::types::ServiceAccountCredentialUpdate;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::Barrier;
use tokio::task::JoinSet;

#[tokio::test]
async fn oauth2_is_applied_to_async_calls() -> Outcome {
    let server = generous(3600).await;
    call(&client(&server)).await?;
    client(&server).get("/beta").await?;
    assert_eq!(bearers(&server), ["Bearer token-1", "Bearer token-2"]);
    Ok(())
}

#[tokio::test]
async fn calls_are_not_made_one_at_a_time() -> Outcome {
    let everybody = Arc::new(Barrier::new(8));
    let server = Server::start_waiting(move |seen| {
        let everybody = everybody.clone();
        async move {
            if asks_for_token(&seen) {
                return token("token", 3600);
            }
            everybody.wait().await;
            reply(200, ACCOUNT)
        }
    })
    .await;
    let client = client(&server);
    let calls = (0..8).map(|_| client.clone()).map(|client| async move { call(&client).await });
    for outcome in calls.collect::<JoinSet<_>>().join_all().await {
        outcome?;
    }
    assert_eq!(token_requests(&server), 1);
    Ok(())
}

#[tokio::test]
async fn a_401_with_an_expired_token_is_tried_again() -> Outcome {
    let was_rejected = AtomicBool::new(false);
    let server = Server::start(move |seen| match asks_for_token(seen) {
        true => token(if was_rejected.load(Ordering::Relaxed) { "fresh" } else { "stale" }, 3600),
        false if seen.header("authorization") == "Bearer fresh" => reply(200, ACCOUNT),
        false => {
            was_rejected.store(true, Ordering::Relaxed);
            reply(401, "")
        }
    })
    .await;
    call(&client(&server)).await?;
    assert_eq!(bearers(&server), ["Bearer stale", "Bearer fresh"]);
    Ok(())
}

#[tokio::test]
async fn a_failed_token_request_is_not_swallowed() {
    let server = Server::start(|seen| match asks_for_token(seen) {
        true => reply(400, r#"{"error":"invalid_client"}"#),
        false => reply(401, r#"{"message":"no credential"}"#),
    })
    .await;
    let error = token_error(call(&client(&server)).await);
    assert!(format!("{error:#}").ends_with("the API responded with 400 Bad Request: invalid_client"), "{error:#}");
    assert!(bearers(&server).is_empty(), "an unrelated 401 has no occasion");
}

#[tokio::test]
async fn bodies_are_in_no_log() -> Outcome {
    let server = Server::always(200, CREATED).await;
    let (capture, _guard) = Capture::start();
    let credentials = server.client().organizations().service_accounts().credentials();
    let update = ServiceAccountCredentialUpdate::new().name("name-in-the-body");
    credentials.update("acme", "sa_1", "cred_1", update).options().body_field("password", "s3cret").await?;
    assert!(server.only().body.contains("s3cret"));
    assert!(!capture.spans().is_empty(), "something was captured");
    for text in ["s3cret", "name-in-the-body", "shown-once"] {
        assert!(!capture.text().contains(text), "{}", capture.text());
    }
    Ok(())
}

#[tokio::test]
async fn empty_query_values_are_sent() -> Outcome {
    let server = Server::always(200, page(&[], false, None)).await;
    let list = server.client().organizations().service_accounts().credentials().list("acme", "sa_1").after("");
    list.options().query("filter", "").await?;
    assert!(server.only().target.ends_with("?after=&filter="), "{}", server.only().target);
    Ok(())
}

#[tokio::test]
async fn a_list_is_not_its_first_page() -> Result<(), Error> {
    let server = Server::start(|seen| match seen.query("after").is_empty() {
        true => reply(200, page(&["a"], true, Some("1"))),
        false => reply(200, page(&["b"], false, None)),
    })
    .await;
    let mut items = server.client().organizations().service_accounts().credentials().list("acme", "sa_1").items();
    let mut ids = Vec::new();
    while let Some(item) = items.try_next().await? {
        ids.push(item.id.into_string());
    }
    assert_eq!(ids, ["a", "b"]);
    Ok(())
}
