//! The headers of a request: what the SDK says of itself, and how the client's, the operation's and the caller's own are one
//! over the other.

use crate::Outcome;
use crate::samples::ACCOUNT;
use crate::server::Server;
use keycardai_api::types::ServiceAccountUpdate;
use keycardai_api::{Client, ConfigurationErrorKind, Error};

#[tokio::test]
async fn a_request_says_who_sends_it_and_what_it_takes() -> Outcome {
    let server = Server::always(200, ACCOUNT).await;
    let client = server.client();
    let id = uuid::Uuid::from_u128(7);
    client.organizations().service_accounts().retrieve("acme", "sa_1").x_client_request_id(id).await?;
    client.organizations().service_accounts().update("acme", "sa_1", ServiceAccountUpdate::new().name("x")).await?;
    let [bare, with_body] = &server.seen()[..] else { panic!("two requests were expected") };
    assert_eq!(bare.header("user-agent"), concat!("keycardai-api/", env!("CARGO_PKG_VERSION")));
    assert_eq!(bare.header("accept"), "application/json");
    assert_eq!(bare.header("x-client-request-id"), "00000000-0000-0000-0000-000000000007");
    assert_eq!((bare.header("content-type"), bare.body.as_str()), ("", ""));
    assert_eq!((with_body.header("content-type"), with_body.body.as_str()), ("application/json", r#"{"name":"x"}"#));
    Ok(())
}

#[tokio::test]
async fn the_nearest_header_counts() -> Outcome {
    let server = Server::always(200, ACCOUNT).await;
    let client = server.settings().header("x-team", "client").header("x-stage", "test").header("accept", "a/b").build()?;
    client.organizations().service_accounts().retrieve("acme", "sa_1").await?;
    let request = client.organizations().service_accounts().retrieve("acme", "sa_1").options();
    request.header("X-Team", "first").header("x-team", "request").header("user-agent", "mine").await?;
    let [client_wide, own] = &server.seen()[..] else { panic!("two requests were expected") };
    assert_eq!((client_wide.header("x-team"), client_wide.header("accept")), ("client", "a/b"));
    assert_eq!(own.headers.get_all("x-team").iter().collect::<Vec<_>>(), ["request"]);
    assert_eq!((own.header("x-stage"), own.header("user-agent")), ("test", "mine"));
    Ok(())
}

#[tokio::test]
async fn a_header_that_none_can_be_is_not_sent() {
    let server = Server::always(200, ACCOUNT).await;
    let client = server.client();
    for (name, value) in [("x-trace", "a\nb"), ("x-trace", "a\0b"), ("x trace", "1"), ("", "1"), ("x:y", "1")] {
        let request = client.organizations().service_accounts().retrieve("acme", "sa_1").options();
        let outcome = request.header(name, value).header("x-valid", "1").await;
        let Err(Error::Request(error)) = outcome else { panic!("{name:?} {value:?}: {outcome:?}") };
        let text = error.to_string();
        assert!(text.contains(&format!("`{name}`")) && !text.contains("a\n"), "{text}");
    }
    assert!(server.seen().is_empty(), "nothing was sent");
}

#[test]
fn a_header_that_none_can_be_makes_no_client() {
    for (name, value) in [("x-trace", "a\nb"), ("x trace", "1")] {
        let outcome = Client::builder().header(name, value).build();
        let Err(Error::Configuration(error)) = outcome else { panic!("{name:?}: {outcome:?}") };
        assert_eq!(error.kind(), ConfigurationErrorKind::InvalidSetting);
        assert!(error.to_string().contains(&format!("`{name}`")), "{error}");
    }
}
