//! Credentials: they are sent with the requests that need them, never where others could read them, and a call without one isn't
//! sent.

use crate::Outcome;
use crate::samples::ACCOUNT;
use crate::server::{KEY, Server};
use keycardai_api::testing::MockTransport;
use keycardai_api::{Client, ClientBuilder, ConfigurationErrorKind, Error};

/// A client that would send to this address, and what it sends.
fn recorded(base_url: &str) -> (ClientBuilder, MockTransport) {
    let mock = MockTransport::new().respond(200, ACCOUNT);
    (Client::builder().base_url(base_url).transport(mock.transport()), mock)
}

async fn call(client: &Client) -> Result<(), Error> {
    client.organizations().service_accounts().retrieve("acme", "sa_1").await.map(drop)
}

#[tokio::test]
async fn the_key_is_sent_as_a_bearer_token() -> Outcome {
    let server = Server::always(200, ACCOUNT).await;
    call(&server.client()).await?;
    server.client().get("/beta").await?;
    for seen in server.seen() {
        assert_eq!(seen.header("authorization"), format!("Bearer {KEY}"));
    }
    Ok(())
}

#[tokio::test]
async fn clones_share_the_key_and_the_last_one_set_counts() -> Outcome {
    let server = Server::always(200, ACCOUNT).await;
    call(&server.settings().api_key("another").build()?.clone()).await?;
    assert_eq!(server.only().header("authorization"), "Bearer another");
    Ok(())
}

#[tokio::test]
async fn a_call_without_a_key_is_not_sent_and_says_how_to_set_one() -> Outcome {
    let server = Server::always(200, ACCOUNT).await;
    let settings = Client::builder().base_url(server.url());
    for client in [settings.build()?, server.settings().api_key("").build()?] {
        let outcome = call(&client).await;
        let Err(Error::Configuration(error)) = outcome else { panic!("{outcome:?}") };
        assert_eq!(error.kind(), ConfigurationErrorKind::MissingCredential);
        assert_eq!(
            error.to_string(),
            "organizations.service_accounts.retrieve needs a credential that the client doesn't have: \
             set ClientBuilder::api_key (or KEYCARD_API_API_KEY in the environment), or ClientBuilder::client_id (or \
             KEYCARD_API_CLIENT_ID in the environment) and ClientBuilder::client_secret (or KEYCARD_API_CLIENT_SECRET in the \
             environment)"
        );
    }
    assert!(server.seen().is_empty());
    Ok(())
}

#[tokio::test]
async fn a_credential_of_the_callers_own_takes_the_keys_place() -> Outcome {
    let server = Server::always(200, ACCOUNT).await;
    let retrieve = |client: Client| client.organizations().service_accounts().retrieve("acme", "sa_1").options();
    retrieve(server.client()).header("authorization", "Basic b3du").await?;
    retrieve(Client::builder().base_url(server.url()).build()?).header("Authorization", "Basic b3du").await?;
    for seen in server.seen() {
        assert_eq!(seen.headers.get_all("authorization").iter().collect::<Vec<_>>(), ["Basic b3du"]);
    }
    Ok(())
}

#[tokio::test]
async fn a_key_that_no_header_can_have_is_not_sent() -> Outcome {
    let server = Server::always(200, ACCOUNT).await;
    let outcome = call(&server.settings().api_key("key\n").build()?).await;
    let Err(Error::Configuration(error)) = outcome else { panic!("{outcome:?}") };
    assert_eq!(error.kind(), ConfigurationErrorKind::InvalidCredential);
    assert_eq!(error.to_string(), "the value of `api_key` has a character that is not allowed in a header");
    assert!(server.seen().is_empty());
    Ok(())
}

#[tokio::test]
async fn a_credential_does_not_go_over_plain_http() -> Outcome {
    for host in ["api.example.com", "10.0.0.1", "[2001:db8::1]", "localhost.example.com", "127.0.0.1.example.com"] {
        let (settings, mock) = recorded(&format!("http://{host}"));
        let outcome = call(&settings.api_key(KEY).allow_plain_http("another.example.com").build()?).await;
        let Err(Error::Configuration(error)) = outcome else { panic!("{host}: {outcome:?}") };
        let way_out = format!("use https, or allow the host by ClientBuilder::allow_plain_http(\"{host}\")");
        assert_eq!(error.kind(), ConfigurationErrorKind::PlainHttp);
        assert!(error.to_string().ends_with(&way_out), "{error}");
        assert!(mock.take_requests().is_empty(), "nothing was sent to {host}");
    }
    Ok(())
}

#[tokio::test]
async fn a_credential_that_the_caller_sets_does_not_either() -> Outcome {
    let (settings, mock) = recorded("http://api.example.com");
    let request = settings.build()?.organizations().service_accounts().retrieve("acme", "sa_1").options();
    let outcome = request.header("authorization", "Bearer own").await;
    assert!(matches!(outcome, Err(Error::Configuration(_))), "{outcome:?}");
    assert!(mock.take_requests().is_empty());
    Ok(())
}

#[tokio::test]
async fn plain_http_is_for_this_machine_and_hosts_that_are_allowed() -> Outcome {
    let here = ["http://localhost", "http://api.localhost:8080", "http://127.0.0.1", "http://127.1.2.3:1", "http://[::1]:8080"];
    for base_url in here.into_iter().chain(["https://api.example.com"]) {
        let (settings, mock) = recorded(base_url);
        call(&settings.api_key(KEY).build()?).await?;
        assert_eq!(mock.take_requests().len(), 1, "{base_url}");
    }
    let (settings, mock) = recorded("http://API.example.com:8080");
    call(&settings.api_key(KEY).allow_plain_http("api.Example.com").build()?).await?;
    assert_eq!(mock.take_requests()[0].uri.host(), Some("api.example.com"));
    Ok(())
}
