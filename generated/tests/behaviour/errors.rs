//! What a response's status makes of a call: a value where it is a success, and else an error that tells who can do something
//! about it.

use crate::Outcome;
use crate::samples::{ACCOUNT, CREATED};
use crate::server::{Nobody, Server, Then, breaking_off, reply};
use keycardai_api::types::{ServiceAccountCreate, ServiceAccountCredentialCreate};
use keycardai_api::{ApiErrorKind, Client, Error, StatusCode};

/// The error of a call that gets this response.
async fn failure(status: u16, body: &str) -> Error {
    let client = Server::always(status, body).await.client();
    let outcome = client.organizations().service_accounts().retrieve("acme", "sa_1").await;
    outcome.expect_err("the response is no success")
}

#[tokio::test]
async fn a_success_with_a_body_is_its_value() -> Outcome {
    let client = Server::always(200, ACCOUNT).await.client();
    let account = client.organizations().service_accounts().retrieve("acme", "sa_1").await?;
    assert_eq!((account.id.as_str(), account.name.as_str()), ("sa_1", "ci"));
    assert_eq!(account.created_at, "2026-03-02T09:15:00Z".parse()?);
    assert_eq!(account.description, None);
    Ok(())
}

#[tokio::test]
async fn send_gives_the_whole_answer() -> Outcome {
    let server = Server::start(|_| {
        let mut response = reply(201, CREATED);
        response.headers_mut().insert("x-request-id", http::HeaderValue::from_static("req_1"));
        response
    })
    .await;
    let client = server.client();
    let credentials = client.organizations().service_accounts().credentials();
    let response = credentials.create("acme", "sa_1", ServiceAccountCredentialCreate::new("deploy")).send().await?;
    assert_eq!(response.status(), StatusCode::CREATED);
    assert_eq!(response.request_id(), Some("req_1"));
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(response.body().as_ref(), CREATED.as_bytes());
    assert_eq!(response.client_id, "client_1", "a response derefs to its value");
    assert_eq!(response.into_inner().id, "cred_1");
    Ok(())
}

#[tokio::test]
async fn a_success_without_a_body_is_nothing() -> Outcome {
    let server = Server::always(204, "").await;
    let client = server.client();
    client.organizations().service_accounts().delete("acme", "sa_1").await?;
    let response = client.organizations().service_accounts().delete("acme", "sa_1").send().await?;
    assert_eq!(response.status(), StatusCode::NO_CONTENT);
    assert_eq!(server.seen()[0].method, "DELETE");
    Ok(())
}

#[tokio::test]
async fn where_nothing_is_expected_any_body_will_do() -> Outcome {
    for body in ["deleted", "<p>deleted", r#"{"deleted":true}"#] {
        let client = Server::always(200, body).await.client();
        client.organizations().service_accounts().delete("acme", "sa_1").await?;
    }
    Ok(())
}

#[tokio::test]
async fn every_other_status_is_an_error_of_the_api() -> Outcome {
    let kinds = [
        (400, ApiErrorKind::BadRequest),
        (401, ApiErrorKind::Authentication),
        (403, ApiErrorKind::PermissionDenied),
        (404, ApiErrorKind::NotFound),
        (409, ApiErrorKind::Conflict),
        (412, ApiErrorKind::PreconditionFailed),
        (418, ApiErrorKind::Other),
        (422, ApiErrorKind::UnprocessableEntity),
        (429, ApiErrorKind::RateLimit),
        (500, ApiErrorKind::Server),
        (503, ApiErrorKind::Server),
    ];
    for (status, kind) in kinds {
        let server = Server::start(move |_| {
            let mut response = reply(status, r#"{"message":"so it is"}"#);
            response.headers_mut().insert("x-request-id", http::HeaderValue::from_static("req_1"));
            response.headers_mut().insert("retry-after", http::HeaderValue::from_static("3"));
            response
        })
        .await;
        let client = server.client();
        let body = ServiceAccountCreate::new("ci");
        let error = client.organizations().service_accounts().create("acme", body).await.expect_err("it is no success");
        assert_eq!(error.status(), Some(StatusCode::from_u16(status)?));
        assert_eq!(error.request_id(), Some("req_1"));
        let Error::Api(error) = error else { panic!("{status}: {error:?}") };
        assert_eq!((error.status().as_u16(), error.kind()), (status, kind));
        assert_eq!(error.headers()["retry-after"], "3");
        assert_eq!(error.request_id(), Some("req_1"));
        assert_eq!(error.body().as_ref(), br#"{"message":"so it is"}"#);
        assert_eq!(error.message().as_deref(), Some("so it is"));
        assert_eq!(error.decode::<serde_json::Value>()?["message"], "so it is");
        assert_eq!(server.seen().len(), 1);
    }
    Ok(())
}

#[tokio::test]
async fn the_message_is_found_where_apis_put_it() {
    let messages = [
        (r#"{"message":"a"}"#, Some("a")),
        (r#"{"detail":"b","status":400}"#, Some("b")),
        (r#"{"title":"c"}"#, Some("c")),
        (r#"{"error":"invalid_client","error_description":"d"}"#, Some("d")),
        (r#"{"error":"e"}"#, Some("e")),
        (r#"{"error":{"code":7,"message":"f"}}"#, Some("f")),
        (r#"{"message":7}"#, None),
        (r#"["message"]"#, None),
        ("<h1>Bad Gateway</h1>", None),
        ("", None),
    ];
    for (body, message) in messages {
        let Error::Api(error) = failure(400, body).await else { panic!("{body}: not an error of the API") };
        assert_eq!(error.message().as_deref(), message, "{body}");
    }
}

#[tokio::test]
async fn an_error_says_what_failed_and_what_to_do() {
    let message = r#"{"message":"no such key"}"#;
    assert_eq!(
        failure(401, message).await.to_string(),
        "organizations.service_accounts.retrieve: the API responded with 401 Unauthorized: no such key; check the client's credential"
    );
    assert_eq!(
        failure(404, "<p>").await.to_string(),
        "organizations.service_accounts.retrieve: the API responded with 404 Not Found"
    );
    let advice = [
        (302, "this redirect isn't followed; check the base URL"),
        (304, "the cached copy is still current"),
        (403, "the credential lacks the required permission"),
        (429, "wait before the next request"),
    ];
    for (status, advice) in advice {
        let text = failure(status, "").await.to_string();
        assert!(text.ends_with(&format!("; {advice}")), "{text}");
    }
}

#[tokio::test]
async fn an_error_that_main_returns_tells_the_message_too() {
    // A program whose main returns an error prints its Debug.
    let text = format!("{:?}", failure(422, r#"{"message":"the name is taken"}"#).await);
    assert!(text.contains("retrieve") && text.contains("422") && text.contains("the name is taken"), "{text}");
}

#[tokio::test]
async fn an_error_names_the_request_for_the_servers_support() {
    let server = Server::start(|_| {
        let mut response = reply(500, "");
        response.headers_mut().insert("x-request-id", http::HeaderValue::from_static("req_1"));
        response
    })
    .await;
    let error = server.client().organizations().service_accounts().retrieve("acme", "sa_1").await.expect_err("it is a 500");
    assert!(error.to_string().ends_with("500 Internal Server Error (request ID req_1)"), "{error}");
}

#[tokio::test]
async fn a_redirect_of_what_may_change_something_is_not_followed() {
    for status in [301, 302, 303, 307, 308] {
        let server = Server::start(move |seen| {
            let mut response = reply(status, "");
            response.headers_mut().insert("location", http::HeaderValue::from_static("/elsewhere"));
            if seen.target == "/elsewhere" { reply(200, ACCOUNT) } else { response }
        })
        .await;
        let outcome = server.client().organizations().service_accounts().delete("acme", "sa_1").await;
        let Err(Error::Api(error)) = outcome else { panic!("{status}: {outcome:?}") };
        assert_eq!((error.status().as_u16(), error.kind()), (status, ApiErrorKind::Other));
        assert_eq!(error.headers()["location"], "/elsewhere");
        assert_eq!(server.only().target, "/organizations/acme/service-accounts/sa_1");
    }
}

#[tokio::test]
async fn a_server_that_nobody_runs_is_a_connection_error() -> Outcome {
    let nobody = Nobody::new();
    let client = Client::builder().base_url(nobody.url()).api_key("key").max_retries(0).build()?;
    let error = client.organizations().service_accounts().retrieve("acme", "sa_1").await.expect_err("nobody is there");
    assert!(matches!(error, Error::Connection(_)), "{error:?}");
    assert_eq!(error.status(), None);
    assert_eq!(error.to_string(), "organizations.service_accounts.retrieve: connection failed");
    assert!(format!("{error:#}").contains("refused"), "the cause is told: {error:#}");
    assert!(std::error::Error::source(&error).is_some());
    Ok(())
}

#[tokio::test]
async fn a_connection_that_breaks_is_a_connection_error() -> Outcome {
    for bytes in ["", "HTTP/1.1 200", "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"id\":"] {
        let client = Client::builder().base_url(breaking_off(bytes, Then::Close).await).api_key("key").max_retries(0).build()?;
        let error = client.organizations().service_accounts().retrieve("acme", "sa_1").await.expect_err("half a response");
        assert!(matches!(error, Error::Connection(_)), "{bytes}: {error:?}");
    }
    Ok(())
}

#[test]
fn an_error_is_small() {
    assert!(size_of::<Error>() <= 24, "every result of a call carries it: {} bytes", size_of::<Error>());
}
