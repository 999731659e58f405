//! Ways to the server other than the default one: a reqwest client with settings of its own, any tower service with its layers,
//! and the mock that programs use in their tests.

use crate::Outcome;
use crate::samples::{ACCOUNT, credential};
use crate::server::{KEY, Server, Then, breaking_off};
use http::{Request, Response};
use keycardai_api::testing::MockTransport;
use keycardai_api::types::ServiceAccountCreate;
use keycardai_api::{Body, BoxError, Client, Error, Transport};
use std::convert::Infallible;
use tower::{ServiceExt, service_fn};

#[tokio::test]
async fn a_reqwest_client_keeps_its_own_settings() -> Outcome {
    let server = Server::always(200, ACCOUNT).await;
    let headers = [(http::HeaderName::from_static("x-from"), http::HeaderValue::from_static("reqwest"))];
    let http = reqwest::Client::builder().no_proxy().default_headers(headers.into_iter().collect()).build()?;
    let client = server.settings().http_client(http).build()?;
    client.organizations().service_accounts().create("acme", ServiceAccountCreate::new("ci")).await?;
    let seen = server.only();
    assert_eq!((seen.header("x-from"), seen.body.as_str()), ("reqwest", r#"{"name":"ci"}"#));
    assert_eq!(seen.header("authorization"), format!("Bearer {KEY}"));
    Ok(())
}

#[tokio::test]
async fn a_compressed_answer_is_read() -> Outcome {
    let mut response = b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 27\r\n\r\n".to_vec();
    // `{"a":1}`, as gzip writes it.
    response.extend(b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xabVJT\xb22\xac\x05\x00\xaf\xac\x1bV\x07\x00\x00\x00");
    let client = Client::builder().base_url(breaking_off(response, Then::Hold).await).api_key(KEY).max_retries(0).build()?;
    assert_eq!(client.get("/").await?, serde_json::json!({"a": 1}));
    Ok(())
}

#[tokio::test]
async fn a_service_of_ones_own_answers() -> Outcome {
    let service = service_fn(|request: Request<Body>| async move {
        assert_eq!(request.uri(), "https://api.keycard.ai/organizations/acme/service-accounts");
        let body = request.into_body().collect().await.expect("the body is in memory");
        assert_eq!(body, r#"{"name":"ci"}"#);
        Ok::<_, Infallible>(Response::new(Body::from(ACCOUNT)))
    });
    let client = Client::builder().transport(Transport::new(service)).api_key(KEY).max_retries(0).build()?;
    let account = client.organizations().service_accounts().create("acme", ServiceAccountCreate::new("ci")).await?;
    assert_eq!(account.id, "sa_1");
    Ok(())
}

#[tokio::test]
async fn layers_see_requests_and_answers() -> Outcome {
    let mock = MockTransport::new().respond(200, ACCOUNT);
    let layered = mock
        .clone()
        .map_request(|mut request: Request<Body>| {
            request.headers_mut().insert("x-layer", http::HeaderValue::from_static("1"));
            request
        })
        .map_response(|mut response| {
            response.headers_mut().insert("x-request-id", http::HeaderValue::from_static("req_of_the_layer"));
            response
        });
    let client = Client::builder().transport(Transport::new(layered)).api_key(KEY).max_retries(0).build()?;
    let response = client.organizations().service_accounts().retrieve("acme", "sa_1").send().await?;
    assert_eq!(response.request_id(), Some("req_of_the_layer"));
    assert_eq!(mock.take_requests()[0].headers["x-layer"], "1");
    Ok(())
}

#[tokio::test]
async fn a_service_that_fails_is_a_connection_error() -> Outcome {
    let service = service_fn(|_: Request<Body>| async { Err::<Response<Body>, BoxError>("the tunnel is down".into()) });
    let client = Client::builder().transport(Transport::new(service)).api_key(KEY).max_retries(0).build()?;
    let error = client.organizations().service_accounts().retrieve("acme", "sa_1").await.expect_err("the service fails");
    assert!(matches!(error, Error::Connection(_)));
    assert_eq!(format!("{error:#}"), "organizations.service_accounts.retrieve: connection failed: the tunnel is down");
    Ok(())
}

#[tokio::test]
async fn a_recorder_answers_in_order_and_keeps_what_was_sent() -> Outcome {
    let broken = Response::builder().status(429).header("retry-after", "1").body("slow down".into())?;
    let mock = MockTransport::new().respond(201, ACCOUNT).respond_with(broken).respond(200, credential("cred_1"));
    let client =
        Client::builder().base_url("http://localhost").transport(mock.transport()).api_key(KEY).max_retries(0).build()?;
    let accounts = client.organizations().service_accounts();
    assert_eq!(accounts.create("acme", ServiceAccountCreate::new("ci")).await?.id, "sa_1");
    let error = accounts.retrieve("acme", "sa_1").await.expect_err("it is a 429");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(429));
    assert_eq!(accounts.credentials().retrieve("acme", "sa_1", "cred_1").await?.id, "cred_1");
    let left = accounts.delete("acme", "sa_1").await;
    assert!(matches!(&left, Err(Error::Api(error)) if error.status().as_u16() == 501), "no response is left: {left:?}");

    let requests = mock.take_requests();
    let lines: Vec<String> = requests.iter().map(|request| format!("{} {}", request.method, request.uri.path())).collect();
    assert_eq!(
        lines,
        [
            "POST /organizations/acme/service-accounts",
            "GET /organizations/acme/service-accounts/sa_1",
            "GET /organizations/acme/service-accounts/sa_1/credentials/cred_1",
            "DELETE /organizations/acme/service-accounts/sa_1",
        ]
    );
    assert_eq!(requests[0].text(), r#"{"name":"ci"}"#);
    assert_eq!(requests[0].headers["authorization"], format!("Bearer {KEY}"));
    assert!(mock.take_requests().is_empty(), "they are given once");
    Ok(())
}

#[tokio::test]
async fn a_recorded_request_is_printed_as_it_went_out_but_for_credentials() -> Outcome {
    let mock = MockTransport::new();
    let client =
        Client::builder().base_url("http://localhost/v1").transport(mock.transport()).api_key(KEY).max_retries(0).build()?;
    let create = || client.organizations().service_accounts().create("acme", ServiceAccountCreate::new("ci")).options();
    let _ = create().query("a", "b c").await;
    let _ = create().query("a", "b c").header("authorization", KEY).await;
    for request in mock.take_requests() {
        assert_eq!(
            request.to_string(),
            "POST /v1/organizations/acme/service-accounts?a=b+c\n\
             accept: application/json\n\
             authorization: [credential]\n\
             content-type: application/json\n\
             \n\
             {\n  \"name\": \"ci\"\n}"
        );
    }
    Ok(())
}
