//! Secrets: whoever asks for one by name gets it, and nothing that is printed shows one.

use crate::Outcome;
use crate::samples::{ACCOUNT, CREATED};
use crate::server::{Nobody, Server, Then, breaking_off, reply};
use keycardai_api::testing::MockTransport;
use keycardai_api::types::{ServiceAccountCredentialCreate, ServiceAccountCredentialWithSecret};
use keycardai_api::{Client, ClientBuilder, ExposeSecret};
use std::time::Duration;

#[tokio::test]
async fn the_secret_of_an_answer_is_there_and_not_printed() -> Outcome {
    let client = Server::always(201, CREATED).await.client();
    let request = client.organizations().service_accounts().credentials();
    let response = request.create("acme", "sa_1", ServiceAccountCredentialCreate::new("deploy")).send().await?;
    assert_eq!(response.client_secret.expose_secret(), "shown-once");
    let text = format!("{response:?} {:#?}", response.value());
    assert!(text.contains("client_1") && text.contains("client_secret"), "{text}");
    assert!(!text.contains("shown-once"), "{text}");
    Ok(())
}

#[test]
fn a_secret_that_a_program_writes_is_written() -> Outcome {
    let created = ServiceAccountCredentialWithSecret::from_json(CREATED)?;
    assert_eq!(created.to_json()?, CREATED);
    assert_eq!(serde_json::to_string(&created)?, CREATED);
    Ok(())
}

/// A client with a secret wherever it can have one.
fn client_of_secrets(settings: ClientBuilder) -> ClientBuilder {
    settings.api_key("s3cret").header("authorization", "Bearer s3cret").header("x-other-key", "s3cret")
}

#[tokio::test]
async fn a_client_shows_no_secret() -> Outcome {
    let mock = MockTransport::new().respond(200, ACCOUNT);
    let settings = client_of_secrets(Client::builder()).transport(mock.transport());
    let mut shown = vec![format!("{settings:?}"), format!("{:?}", Client::builder().base_url("https://me:s3cret@example.com"))];
    let client = settings.build()?;
    let accounts = client.organizations().service_accounts();
    let request = accounts.retrieve("acme", "sa_1").options().header("x-key", "s3cret").query("key", "s3cret");
    shown.extend([format!("{client:?}"), format!("{accounts:?}"), format!("{request:?}")]);
    shown.push(format!("{:?}", accounts.list("s3cret").after("s3cret").items()));
    shown.push(format!("{:?}", accounts.list("s3cret").after("s3cret").pages()));
    request.await?;
    let requests = mock.take_requests();
    assert_eq!(requests[0].headers["x-key"], "s3cret");
    shown.extend([format!("{requests:?}"), format!("{mock:?}")]);
    for text in shown {
        assert!(!text.contains("s3cret"), "{text}");
    }
    Ok(())
}

#[tokio::test]
async fn an_error_shows_no_secret() -> Outcome {
    let server = Server::start(|seen| {
        let mut response = reply(if seen.target.contains("/Api/") { 401 } else { 200 }, r#"{"id":["s3cret"],"key":"s3cret"}"#);
        response.headers_mut().insert("set-cookie", http::HeaderValue::from_static("s3cret"));
        response
    })
    .await;
    let nobody = Nobody::new();
    let patience = Duration::from_secs(60);
    let calls = [
        (server.url(), "Api", "s3cret", patience),
        (server.url(), "Decode", "s3cret", patience),
        (server.url(), "Request", "s3cret\n", patience),
        (nobody.url(), "Connection", "s3cret", patience),
        (breaking_off("", Then::Hold).await, "Timeout", "s3cret", Duration::from_millis(10)),
        ("http://api.example.invalid".to_owned(), "Configuration", "s3cret", patience),
    ];
    // Each call meets the kind of error that its organization is named after.
    for (base_url, what, header, limit) in calls {
        let client = client_of_secrets(Client::builder()).base_url(base_url).timeout(limit).max_retries(0).build()?;
        let request = client.organizations().service_accounts().retrieve(what, "s3cret").options();
        let error = request.header("x-key", header).query("key", "s3cret").await.expect_err(what);
        let mut text = format!("{error:?} {error}");
        assert!(text.starts_with(what), "{text}");
        let mut source = std::error::Error::source(&error);
        while let Some(cause) = source {
            text += &format!(" {cause} {cause:?}");
            source = cause.source();
        }
        assert!(!text.contains("s3cret"), "{text}");
    }
    Ok(())
}
