//! Tokens of OAuth 2 by the client's own credentials: they are fetched when they are needed, by one request for all who need them,
//! and no caller waits while it is valid. A failure to obtain one is never mistaken for an error of the API.

use crate::Outcome;
use crate::issuer::{TOKEN_PATH, asks_for_token, bearers, call, client, generous, settings, token, token_error, token_requests};
use crate::samples::ACCOUNT;
use crate::server::{Nobody, Server, reply};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use http::{Request, Response};
use keycardai_api::testing::{MockTransport, Sleep};
use keycardai_api::{Body, Client, ConfigurationErrorKind, Error, RequestOptions, TokenErrorKind, Transport};
use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::sync::{Barrier, Notify};
use tokio::task::JoinSet;
use tower::service_fn;

/// Lets time pass at once.
async fn pass(seconds: u64) {
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(seconds)).await;
    tokio::time::resume();
}

/// Makes this many calls concurrently, and returns their outcomes.
async fn at_once(client: &Client, calls: usize) -> Vec<Result<(), Error>> {
    let calls = (0..calls).map(|_| client.clone()).map(|client| async move { call(&client).await });
    calls.collect::<JoinSet<_>>().join_all().await
}

#[tokio::test]
async fn id_and_secret_are_exchanged_for_a_bearer_token() -> Outcome {
    let server = generous(3600).await;
    call(&client(&server)).await?;
    let [exchange, request] = &server.seen()[..] else { panic!("two requests were expected") };
    assert_eq!((exchange.method.as_str(), exchange.target.as_str()), ("POST", TOKEN_PATH));
    assert_eq!(exchange.header("content-type"), "application/x-www-form-urlencoded");
    assert_eq!(exchange.header("accept"), "application/json");
    assert_eq!(exchange.header("authorization"), format!("Basic {}", BASE64_STANDARD.encode("id:secret")));
    assert_eq!(exchange.body, "grant_type=client_credentials");
    assert_eq!(request.header("authorization"), "Bearer token-1");
    Ok(())
}

/// RFC 6749 §2.3.1: a colon in the id would end it, were it not encoded.
#[tokio::test]
async fn id_and_secret_are_encoded_before_they_are_joined() -> Outcome {
    let server = generous(3600).await;
    call(&settings(server.url()).client_id("i:d %+é").client_secret("s:t %+€&=").build()?).await?;
    let basic = server.seen()[0].header("authorization").strip_prefix("Basic ").map(|pair| BASE64_STANDARD.decode(pair));
    let pair = String::from_utf8(basic.ok_or("the header has another scheme")??)?;
    assert_eq!(pair, "i%3Ad+%25%2B%C3%A9:s%3At+%25%2B%E2%82%AC%26%3D");
    Ok(())
}

#[tokio::test]
async fn a_scope_is_asked_for_if_it_is_set() -> Outcome {
    let server = generous(3600).await;
    call(&settings(server.url()).token_scope("read write:all").build()?).await?;
    assert_eq!(server.seen()[0].body, "grant_type=client_credentials&scope=read+write%3Aall");
    Ok(())
}

#[tokio::test]
async fn the_token_url_follows_the_base_url() -> Outcome {
    for prefix in ["", "/", "/v1", "/v1/"] {
        let server = generous(3600).await;
        call(&settings(server.url() + prefix).build()?).await?;
        assert_eq!(server.seen()[0].target, format!("{}{TOKEN_PATH}", prefix.trim_end_matches('/')));
    }
    Ok(())
}

#[tokio::test]
async fn a_token_url_that_is_set_wins() -> Outcome {
    let (api, issuer) = (generous(3600).await, Server::start(|_| token("from elsewhere", 3600)).await);
    call(&settings(api.url()).token_url(issuer.url() + "/oauth/token?tenant=1").build()?).await?;
    assert_eq!((issuer.only().method.as_str(), issuer.only().target.as_str()), ("POST", "/oauth/token?tenant=1"));
    assert_eq!(api.only().header("authorization"), "Bearer from elsewhere");
    for url in ["", "oauth/token", "ftp://example.com/token"] {
        let Err(Error::Configuration(error)) = settings(api.url()).token_url(url).build() else {
            panic!("{url} is no token URL")
        };
        assert_eq!(error.kind(), ConfigurationErrorKind::InvalidUrl);
        assert_eq!(error.to_string(), "the token URL is invalid; write it like https://auth.example.com/token");
    }
    Ok(())
}

#[tokio::test]
async fn half_a_credential_is_named_when_the_client_is_built() {
    let built = |settings: keycardai_api::ClientBuilder| settings.build().map(drop);
    let id = built(Client::builder().client_id("id"));
    let secret = built(settings("http://localhost").client_id(""));
    for (outcome, given, missing) in [(id, "client_id", "client_secret"), (secret, "client_secret", "client_id")] {
        let Err(Error::Configuration(error)) = outcome else { panic!("{missing} is missing: {outcome:?}") };
        let variable = format!("KEYCARD_API_{}", missing.to_uppercase());
        let advice = format!("`{given}` is set and `{missing}` isn't: call ClientBuilder::{missing} or set {variable}");
        assert_eq!((error.kind(), error.to_string()), (ConfigurationErrorKind::MissingCredential, advice));
    }
}

#[tokio::test]
async fn clones_share_the_token() -> Outcome {
    let server = generous(3600).await;
    let client = client(&server);
    for client in [client.clone(), client.with_options(RequestOptions::new().max_retries(1)), client] {
        call(&client).await?;
    }
    assert_eq!((token_requests(&server), bearers(&server).len()), (1, 3));
    Ok(())
}

#[tokio::test]
async fn calls_at_once_make_one_token_request_and_then_run_side_by_side() -> Outcome {
    let (given, everybody) = (AtomicUsize::new(0), Arc::new(Barrier::new(64)));
    let server = Server::start_waiting(move |seen| {
        let everybody = everybody.clone();
        let number = if asks_for_token(&seen) { given.fetch_add(1, Ordering::Relaxed) + 1 } else { 0 };
        async move {
            match number {
                // The first token is no longer good when it comes.
                1 => return token("expired", 0),
                2 => return token("good", 3600),
                _ => {}
            }
            if seen.header("authorization") == "Bearer good" {
                everybody.wait().await;
            }
            reply(200, ACCOUNT)
        }
    })
    .await;
    let client = client(&server);
    call(&client).await?;
    for outcome in at_once(&client, 64).await {
        outcome?;
    }
    assert_eq!(token_requests(&server), 2);
    assert_eq!(bearers(&server)[1..], ["Bearer good"; 64]);
    Ok(())
}

#[tokio::test]
async fn a_token_is_renewed_before_it_expires_while_others_go_on_with_the_old_one() -> Outcome {
    let (asked, go_on, given) = (Arc::new(Notify::new()), Arc::new(Notify::new()), AtomicUsize::new(0));
    let signals = (asked.clone(), go_on.clone());
    let server = Server::start_waiting(move |seen| {
        let (asked, go_on) = signals.clone();
        let number = if asks_for_token(&seen) { given.fetch_add(1, Ordering::Relaxed) + 1 } else { 0 };
        async move {
            if number == 2 {
                asked.notify_one();
                go_on.notified().await;
            }
            if number == 0 { reply(200, ACCOUNT) } else { token(&format!("token-{number}"), 100) }
        }
    })
    .await;
    let client = client(&server);
    call(&client).await?;
    pass(79).await;
    call(&client).await?;
    assert_eq!(token_requests(&server), 1, "a fifth of its life is left");
    pass(2).await;
    let renewing = tokio::spawn({
        let client = client.clone();
        async move { call(&client).await }
    });
    asked.notified().await;
    call(&client).await?;
    go_on.notify_one();
    renewing.await??;
    assert_eq!(bearers(&server)[2..], ["Bearer token-1", "Bearer token-2"]);
    Ok(())
}

#[tokio::test]
async fn a_renewal_that_fails_leaves_the_old_token_and_is_tried_again_later() -> Outcome {
    let given = AtomicUsize::new(0);
    let server = Server::start(move |seen| match asks_for_token(seen) {
        true if given.fetch_add(1, Ordering::Relaxed) == 0 => token("old", 100),
        true => reply(500, ""),
        false => reply(200, ACCOUNT),
    })
    .await;
    let client = client(&server);
    // How much time passes before a call, and how many requests for a token there are after it.
    for (seconds, requests) in [(0, 1), (81, 2), (0, 2), (6, 3)] {
        pass(seconds).await;
        call(&client).await?;
        assert_eq!(token_requests(&server), requests, "{seconds} s later");
    }
    assert_eq!(bearers(&server), ["Bearer old"; 4]);
    pass(20).await;
    assert_eq!(token_error(call(&client).await).status().map(|status| status.as_u16()), Some(500));
    assert_eq!(bearers(&server).len(), 4, "an expired token isn't sent");
    Ok(())
}

/// The renewal has one attempt and little time. Who can't go on with the old token makes a request with all attempts.
#[tokio::test]
async fn a_renewal_that_fails_is_no_failure_of_those_who_need_another_token() -> Outcome {
    let (asked, go_on) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (given, calls, signals) = (AtomicUsize::new(0), AtomicUsize::new(0), (asked.clone(), go_on));
    let server = Server::start_waiting(move |seen| {
        let (asked, go_on) = signals.clone();
        let number = if asks_for_token(&seen) { given.fetch_add(1, Ordering::Relaxed) + 1 } else { 0 };
        let is_revoked =
            number == 0 && calls.fetch_add(1, Ordering::Relaxed) > 0 && seen.header("authorization") == "Bearer token-1";
        async move {
            match number {
                0 if is_revoked => {
                    go_on.notify_one();
                    reply(401, "")
                }
                0 => reply(200, ACCOUNT),
                2 => {
                    asked.notify_one();
                    go_on.notified().await;
                    // The other call hears of its 401 meanwhile.
                    for _ in 0..100 {
                        tokio::task::yield_now().await;
                    }
                    reply(500, "")
                }
                number => token(&format!("token-{number}"), 100),
            }
        }
    })
    .await;
    let client = client(&server);
    call(&client).await?;
    pass(81).await;
    let renewing = tokio::spawn({
        let client = client.clone();
        async move { call(&client).await }
    });
    asked.notified().await;
    call(&client).await?;
    renewing.await??;
    assert_eq!(token_requests(&server), 3);
    Ok(())
}

#[tokio::test]
async fn a_token_without_an_end_is_kept() -> Outcome {
    let server = Server::start(|seen| match asks_for_token(seen) {
        true => reply(200, r#"{"access_token":"endless"}"#),
        false => reply(200, ACCOUNT),
    })
    .await;
    let client = client(&server);
    call(&client).await?;
    pass(1_000_000).await;
    call(&client).await?;
    assert_eq!(token_requests(&server), 1);
    Ok(())
}

#[tokio::test]
async fn a_rejected_token_is_renewed_and_the_call_tried_once_more() -> Outcome {
    let given = AtomicUsize::new(0);
    let server = Server::start(move |seen| match (asks_for_token(seen), seen.header("authorization")) {
        (true, _) => token(&format!("token-{}", given.fetch_add(1, Ordering::Relaxed) + 1), 3600),
        (_, "Bearer token-1") => reply(401, r#"{"message":"the token was revoked"}"#),
        _ => reply(200, ACCOUNT),
    })
    .await;
    // A POST is no matter: the API rejected it, so it did nothing.
    let client = client(&server);
    client.organizations().service_accounts().create("acme", keycardai_api::types::ServiceAccountCreate::new("ci")).await?;
    assert_eq!(bearers(&server), ["Bearer token-1", "Bearer token-2"]);
    call(&client).await?;
    assert_eq!(token_requests(&server), 2, "the new token is for all calls");
    Ok(())
}

#[tokio::test]
async fn a_second_401_is_what_the_api_says() {
    let given = AtomicUsize::new(0);
    let server = Server::start(move |seen| match asks_for_token(seen) {
        true => token(&format!("token-{}", given.fetch_add(1, Ordering::Relaxed) + 1), 3600),
        false => reply(401, format!(r#"{{"message":"not with {}"}}"#, seen.header("authorization"))),
    })
    .await;
    let outcome = call(&client(&server)).await;
    let Err(Error::Api(error)) = outcome else { panic!("{outcome:?}") };
    assert_eq!((error.status().as_u16(), error.attempts()), (401, 2));
    assert_eq!(error.body(), r#"{"message":"not with Bearer token-2"}"#);
    assert_eq!(token_requests(&server), 2);
}

#[tokio::test]
async fn a_401_is_given_at_once_if_there_is_no_other_token() {
    let server = Server::start(|seen| if asks_for_token(seen) { token("the only one", 3600) } else { reply(401, "") }).await;
    let outcome = call(&client(&server)).await;
    let Err(Error::Api(error)) = outcome else { panic!("{outcome:?}") };
    assert_eq!((error.status().as_u16(), error.attempts()), (401, 1));
    assert_eq!((token_requests(&server), bearers(&server).len()), (2, 1));
}

#[tokio::test]
async fn calls_that_are_rejected_at_once_ask_for_one_other_token() -> Outcome {
    let (asked, everybody) = (Arc::new(AtomicUsize::new(0)), Arc::new(Barrier::new(8)));
    let log = asked.clone();
    let service = service_fn(move |request: Request<Body>| {
        let (asked, everybody) = (log.clone(), everybody.clone());
        async move {
            if !request.uri().path().ends_with(TOKEN_PATH) {
                everybody.wait().await;
                return Ok::<_, Infallible>(reply(401, "").map(Body::from));
            }
            asked.fetch_add(1, Ordering::Relaxed);
            // There is no network here, so that after some turns all others wait for this.
            for _ in 0..100 {
                tokio::task::yield_now().await;
            }
            Ok(token("the only one", 3600).map(Body::from))
        }
    });
    let client = settings("http://localhost").transport(Transport::new(service)).build()?;
    for outcome in at_once(&client, 8).await {
        assert!(matches!(&outcome, Err(Error::Api(error)) if error.status().as_u16() == 401), "{outcome:?}");
    }
    assert_eq!(asked.load(Ordering::Relaxed), 2);
    Ok(())
}

#[tokio::test]
async fn a_body_that_is_spent_is_not_sent_again_after_a_401() {
    let server = Server::start(|seen| if asks_for_token(seen) { token("rejected", 3600) } else { reply(401, "") }).await;
    let body = Body::wrap(http_body_util::Full::new(keycardai_api::Bytes::from_static(b"once")));
    let outcome = client(&server).post("/imports").body("text/plain", body).await;
    assert_eq!(outcome.err().and_then(|error| error.status()).map(|status| status.as_u16()), Some(401));
    assert_eq!((token_requests(&server), bearers(&server).len()), (1, 1));
}

/// Responses of a token endpoint that give no token: status, body, and what is said of it.
const FAILURES: [(u16, &str, &str); 6] = [
    (
        400,
        r#"{"error":"invalid_client","error_description":"no such client"}"#,
        "the request for a token: the API responded with 400 Bad Request: no such client",
    ),
    (
        401,
        r#"{"error":"invalid_client"}"#,
        "the request for a token: the API responded with 401 Unauthorized: invalid_client; check the client's credential",
    ),
    (200, "<html>", "the response of the token endpoint is not JSON"),
    (200, r#"{"token":"x"}"#, "the response of the token endpoint has no access_token"),
    (200, r#"{"access_token":""}"#, "the response of the token endpoint has no access_token"),
    (200, r#"{"access_token":"x","token_type":"mac"}"#, "the token is not a bearer token"),
];

#[tokio::test]
async fn a_failed_token_request_is_an_error_of_its_own() {
    for (status, body, problem) in FAILURES {
        let server =
            Server::start(move |seen| if asks_for_token(seen) { reply(status, body) } else { reply(200, ACCOUNT) }).await;
        let outcome = call(&client(&server)).await;
        assert_eq!(outcome.as_ref().err().and_then(Error::status), None, "it isn't a status of the API");
        let error = token_error(outcome);
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert_eq!(error.body().map(|body| &body[..]), Some(body.as_bytes()));
        let call = "organizations.service_accounts.retrieve: failed to obtain an access token: ";
        assert_eq!(format!("{error:#}"), format!("{call}{problem}"));
        let kind = if status == 200 { TokenErrorKind::InvalidResponse } else { TokenErrorKind::Rejected };
        assert_eq!(error.kind(), kind);
        assert!(bearers(&server).is_empty(), "the call isn't sent without a token");
    }
}

#[tokio::test]
async fn a_token_request_is_retried_as_any_other() -> Outcome {
    let server = Server::start(|seen| if asks_for_token(seen) { reply(500, "out of order") } else { reply(200, ACCOUNT) }).await;
    let sleep = Sleep::instant();
    let error = token_error(call(&settings(server.url()).max_retries(2).sleep(sleep.clone()).build()?).await);
    assert_eq!((token_requests(&server), sleep.take_durations().len()), (3, 2));
    assert_eq!(error.status().map(|status| status.as_u16()), Some(500));
    Ok(())
}

#[tokio::test]
async fn a_token_endpoint_that_is_not_there_is_told_as_such() -> Outcome {
    let server = Server::always(200, ACCOUNT).await;
    let nobody = Nobody::new();
    let error = token_error(call(&settings(server.url()).token_url(nobody.url() + "/token").build()?).await);
    assert_eq!((error.kind(), error.status(), error.body()), (TokenErrorKind::Unavailable, None, None));
    let source = std::error::Error::source(&error).and_then(|source| source.downcast_ref::<Error>());
    assert!(matches!(source, Some(Error::Connection(source)) if source.is_connect()), "{source:?}");
    assert!(server.seen().is_empty());
    Ok(())
}

#[tokio::test]
async fn all_who_waited_are_told_of_one_failure() {
    let (asked, go_on) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let signals = (asked.clone(), go_on.clone());
    let server = Server::start_waiting(move |_| {
        let (asked, go_on) = signals.clone();
        async move {
            asked.notify_one();
            go_on.notified().await;
            reply(400, r#"{"error":"invalid_client"}"#)
        }
    })
    .await;
    let client = client(&server);
    // All calls have begun to wait when the first of them has reached the server: tasks take turns.
    let released = tokio::spawn(async move {
        asked.notified().await;
        go_on.notify_one();
    });
    for outcome in at_once(&client, 8).await {
        assert_eq!(token_error(outcome).body().map(|body| &body[..]), Some(&br#"{"error":"invalid_client"}"#[..]));
    }
    assert!(released.await.is_ok());
    assert_eq!(token_requests(&server), 1);
}

#[tokio::test]
async fn a_later_call_asks_again_after_a_failure() -> Outcome {
    let asked = AtomicUsize::new(0);
    let server = Server::start(move |seen| match asks_for_token(seen) {
        true if asked.fetch_add(1, Ordering::Relaxed) == 0 => reply(400, ""),
        true => token("good", 3600),
        false => reply(200, ACCOUNT),
    })
    .await;
    let client = client(&server);
    token_error(call(&client).await);
    call(&client).await?;
    assert_eq!((token_requests(&server), bearers(&server)), (2, vec!["Bearer good".to_owned()]));
    Ok(())
}

#[tokio::test]
async fn who_gives_up_waiting_leaves_the_others_their_turn() -> Outcome {
    let (asked, requests) = (Arc::new(Notify::new()), AtomicUsize::new(0));
    let signal = asked.clone();
    let server = Server::start_waiting(move |seen| {
        let asked = signal.clone();
        let is_first = asks_for_token(&seen) && requests.fetch_add(1, Ordering::Relaxed) == 0;
        async move {
            if is_first {
                asked.notify_one();
                std::future::pending().await
            }
            if asks_for_token(&seen) { token("good", 3600) } else { reply(200, ACCOUNT) }
        }
    })
    .await;
    let client = client(&server);
    let spawn = || {
        let client = client.clone();
        tokio::spawn(async move { call(&client).await })
    };
    let (impatient, patient) = (spawn(), spawn());
    asked.notified().await;
    impatient.abort();
    patient.await??;
    assert_eq!((token_requests(&server), bearers(&server)), (2, vec!["Bearer good".to_owned()]));
    Ok(())
}

#[tokio::test]
async fn a_call_waits_for_its_token_no_longer_than_its_deadline() -> Outcome {
    let server = Server::start_waiting(|_| std::future::pending()).await;
    let retrieve = client(&server).organizations().service_accounts().retrieve("acme", "sa_1").options();
    let outcome = retrieve.deadline(Duration::from_millis(50)).await;
    assert!(matches!(outcome, Err(Error::Timeout(_))), "{outcome:?}");
    Ok(())
}

#[tokio::test]
async fn the_secret_does_not_go_over_plain_http() -> Outcome {
    let mock = MockTransport::new().respond(200, r#"{"access_token":"token"}"#).respond(200, ACCOUNT);
    let settings = || settings("https://api.example.com").transport(mock.transport()).token_url("http://auth.example.com/token");
    let error = token_error(call(&settings().build()?).await);
    assert!(format!("{error:#}").contains("the credential would be sent to auth.example.com over plain http"), "{error:#}");
    assert!(mock.take_requests().is_empty());

    call(&settings().allow_plain_http("auth.example.com").build()?).await?;
    let requests = mock.take_requests();
    assert_eq!(requests[0].uri, "http://auth.example.com/token");
    assert!(requests.iter().all(|request| request.headers["authorization"].is_sensitive()), "transports are told what is secret");
    Ok(())
}

#[tokio::test]
async fn a_token_that_no_header_can_have_is_not_sent() -> Outcome {
    let response = Response::builder().body(r#"{"access_token":"tok\nen"}"#.into())?;
    let mock = MockTransport::new().respond_with(response);
    let client = settings("http://localhost").transport(mock.transport()).build()?;
    let problem = "failed to obtain an access token: the token has a character that is not allowed in a header";
    assert!(format!("{:#}", token_error(call(&client).await)).ends_with(problem));
    assert_eq!(mock.take_requests().len(), 1);
    Ok(())
}
