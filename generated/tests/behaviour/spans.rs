//! Spans: one for each attempt, with the names that OpenTelemetry gives to HTTP clients, so that any backend understands them, and
//! with nothing of what the program sends.

use crate::Outcome;
use crate::capture::{Capture, Captured};
use crate::issuer::{self, call, generous};
use crate::samples::{ACCOUNT, CREATED};
use crate::server::{Nobody, Server, Then, breaking_off, reply};
use keycardai_api::testing::{MockTransport, Sleep};
use keycardai_api::types::ServiceAccountCredentialCreate;
use keycardai_api::{Client, ClientBuilder};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

const TEMPLATE: &str = "/organizations/{organization_id}/service-accounts/{service_account_id}";

/// The value of a field of every span.
fn each<'a>(spans: &'a [Captured], field: &str) -> Vec<&'a str> {
    spans.iter().map(|span| span.field(field)).collect()
}

#[tokio::test]
async fn an_attempt_is_a_span_with_the_names_of_opentelemetry() -> Outcome {
    let server = Server::start(|_| {
        let mut response = reply(200, ACCOUNT);
        response.headers_mut().insert("x-request-id", http::HeaderValue::from_static("req_1"));
        response
    })
    .await;
    let (capture, _guard) = Capture::start();
    call(&server.client()).await?;
    let [span] = &capture.spans()[..] else { panic!("one span was expected: {}", capture.text()) };
    let port = server.url().rsplit(':').next().unwrap_or_default().to_owned();
    let expected = [
        ("http.request.method", "GET"),
        ("http.response.header.x-request-id", "req_1"),
        ("http.response.status_code", "200"),
        ("operation", "organizations.service_accounts.retrieve"),
        ("otel.kind", "client"),
        ("otel.name", &format!("GET {TEMPLATE}")),
        ("server.address", "127.0.0.1"),
        ("server.port", &port),
        ("url.template", TEMPLATE),
    ];
    let found: Vec<(&str, &str)> = span.fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!((span.name, found), ("http.client.request", expected.to_vec()));
    assert!(capture.events().is_empty(), "a call that works is no event");
    Ok(())
}

#[tokio::test]
async fn the_port_of_the_scheme_is_told_too() -> Outcome {
    for (base_url, port) in
        [("https://api.example.com", "443"), ("http://localhost", "80"), ("https://localhost:8443/v1", "8443")]
    {
        let mock = MockTransport::new().respond(200, ACCOUNT);
        let (capture, _guard) = Capture::start();
        call(&Client::builder().base_url(base_url).api_key("key").transport(mock.transport()).build()?).await?;
        assert_eq!(each(&capture.spans(), "server.port"), [port]);
    }
    Ok(())
}

#[tokio::test]
async fn every_attempt_has_its_own_span_and_counts_those_before() -> Outcome {
    let calls = AtomicUsize::new(0);
    let server = Server::start(move |_| match calls.fetch_add(1, Ordering::Relaxed) {
        0 => reply(503, ""),
        1 => reply(429, ""),
        _ => reply(200, ACCOUNT),
    })
    .await;
    let (capture, _guard) = Capture::start();
    call(&server.settings().max_retries(2).sleep(Sleep::instant()).build()?).await?;
    let spans = capture.spans();
    assert_eq!(each(&spans, "http.response.status_code"), ["503", "429", "200"]);
    assert_eq!(each(&spans, "http.request.resend_count"), ["", "1", "2"]);
    assert_eq!(each(&spans, "error.type"), ["503", "429", ""]);
    assert_eq!(each(&spans, "otel.status_code"), ["ERROR", "ERROR", ""]);
    let events = capture.events();
    assert_eq!(each(&events, "message"), ["the request is retried"; 2]);
    assert_eq!(each(&events, "attempts"), ["1", "2"]);
    Ok(())
}

#[tokio::test]
async fn a_path_of_the_callers_own_may_have_arguments_and_is_not_told() -> Outcome {
    let server = Server::always(200, ACCOUNT).await;
    let (capture, _guard) = Capture::start();
    server.client().get("/things/s3cret").await?;
    assert_eq!(each(&capture.spans(), "otel.name"), ["GET"]);
    assert!(!capture.text().contains("s3cret"), "{}", capture.text());
    Ok(())
}

#[tokio::test]
async fn a_request_for_a_token_has_a_span_of_its_own() -> Outcome {
    let server = generous(3600).await;
    let (capture, _guard) = Capture::start();
    call(&issuer::client(&server)).await?;
    let spans = capture.spans();
    assert_eq!(each(&spans, "otel.name"), ["POST /service-account-token", &format!("GET {TEMPLATE}")]);
    assert_eq!(each(&spans, "operation"), ["the request for a token", "organizations.service_accounts.retrieve"]);
    Ok(())
}

#[tokio::test]
async fn what_went_wrong_is_told_by_its_kind() -> Outcome {
    let nobody = Nobody::new();
    let limit = |settings: ClientBuilder| settings.timeout(Duration::from_millis(10));
    let cases = [
        (Client::builder().base_url(nobody.url()), "connection"),
        (limit(Client::builder().base_url(breaking_off("", Then::Hold).await)), "timeout"),
        (Client::builder().base_url(Server::always(404, "").await.url()), "404"),
        (Client::builder().base_url(Server::always(200, ACCOUNT).await.url()).max_response_size(1), "too_large"),
        (Client::builder().base_url("http://api.example.invalid"), "forbidden"),
    ];
    for (settings, kind) in cases {
        let (capture, _guard) = Capture::start();
        call(&settings.api_key("key").max_retries(0).build()?).await.expect_err(kind);
        assert_eq!(each(&capture.spans(), "error.type"), [kind]);
        assert_eq!(each(&capture.spans(), "otel.status_code"), ["ERROR"]);
    }
    Ok(())
}

#[tokio::test]
async fn no_span_and_no_event_has_what_the_program_sends() -> Outcome {
    let calls = AtomicUsize::new(0);
    let server = Server::start(move |seen| match (issuer::asks_for_token(seen), calls.fetch_add(1, Ordering::Relaxed)) {
        (true, _) => issuer::token("s3cret", 3600),
        (_, 1) => reply(429, r#"{"message":"s3cret"}"#),
        _ => reply(200, CREATED.replace("shown-once", "s3cret")),
    })
    .await;
    let (capture, _guard) = Capture::start();
    let client = issuer::settings(server.url()).client_id("s3cret").client_secret("s3cret").sleep(Sleep::instant()).build()?;
    let credentials = client.organizations().service_accounts().credentials();
    let body = ServiceAccountCredentialCreate::new("s3cret").description("s3cret");
    let request = credentials.create("s3cret", "s3cret", body).options().max_retries(1);
    request.header("x-key", "s3cret").query("key", "s3cret").await?;
    assert_eq!(capture.spans().len(), 3, "{}", capture.text());
    assert_eq!(capture.events().len(), 1, "{}", capture.text());
    assert!(!capture.text().contains("s3cret"), "{}", capture.text());
    Ok(())
}
