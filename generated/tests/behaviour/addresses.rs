//! The base URL: what may stand in it, and where requests go from it.

use crate::Outcome;
use crate::samples::ACCOUNT;
use crate::server::{KEY, Server};
use keycardai_api::testing::MockTransport;
use keycardai_api::{Client, ConfigurationErrorKind, Error};

#[tokio::test]
async fn a_path_in_the_base_url_stays_in_front() -> Outcome {
    let server = Server::always(200, ACCOUNT).await;
    for prefix in ["", "/", "/v1", "/v1/", "/v1/%2F/x//"] {
        let client = Client::builder().base_url(server.url() + prefix).api_key(KEY).build()?;
        client.organizations().service_accounts().retrieve("acme", "sa_1").await?;
        let target = server.seen().pop().map(|seen| seen.target).unwrap_or_default();
        assert_eq!(target, format!("{}/organizations/acme/service-accounts/sa_1", prefix.trim_end_matches('/')));
        client.get("beta").await?;
        let target = server.seen().pop().map(|seen| seen.target).unwrap_or_default();
        assert_eq!(target, format!("{}/beta", prefix.trim_end_matches('/')));
    }
    Ok(())
}

#[tokio::test]
async fn without_a_base_url_requests_go_to_the_descriptions_server() -> Outcome {
    let mock = MockTransport::new().respond(200, ACCOUNT);
    let client = Client::builder().transport(mock.transport()).api_key(KEY).build()?;
    client.organizations().service_accounts().retrieve("acme", "sa_1").await?;
    let uri = mock.take_requests()[0].uri.to_string();
    assert_eq!(uri, "https://api.keycard.ai/organizations/acme/service-accounts/sa_1");
    Ok(())
}

#[test]
fn a_base_url_that_makes_no_sense_makes_no_client() {
    let cases = [
        ("", "is not a URL"),
        ("api.example.com", "is not a URL"),
        ("https://", "is not a URL"),
        ("ftp://example.com", "is neither http nor https"),
        ("localhost:4010", "is neither http nor https"),
        ("https://s3cret@example.com", "contains a user name or password"),
        ("https://me:s3cret@example.com", "contains a user name or password"),
        ("https://example.com?s3cret=1", "has a query or a fragment"),
        ("https://example.com/v1#s3cret", "has a query or a fragment"),
    ];
    for (base_url, problem) in cases {
        let outcome = Client::builder().base_url(base_url).build();
        let Err(Error::Configuration(error)) = outcome else { panic!("{base_url}: {outcome:?}") };
        assert_eq!(error.kind(), ConfigurationErrorKind::InvalidUrl);
        assert_eq!(error.to_string(), format!("the base URL {problem}; write it like https://api.example.com/v1"));
        assert!(!format!("{error:?}").contains("s3cret"));
    }
}
