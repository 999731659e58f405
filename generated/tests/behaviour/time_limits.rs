//! Limits of time. Each server here falls silent for ever, so that only the limit can end the call; no test waits for anything
//! else.

use crate::Outcome;
use crate::server::{Then, breaking_off};
use keycardai_api::{Client, Error};
use std::time::{Duration, Instant};

/// Far more than the limit, so that a slow machine fails no test, and far less than the limit that a client has by itself.
const PATIENCE: Duration = Duration::from_secs(20);
const LIMIT: Duration = Duration::from_millis(50);

/// Servers that fall silent before the answer, within its head and within its body.
const SILENCES: [&str; 3] =
    ["", "HTTP/1.1 200 OK\r\ncontent-le", "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"id\":\"sa_1\""];

fn check(outcome: Result<(), Error>, limit: Duration, started: Instant) {
    let Err(Error::Timeout(error)) = outcome else { panic!("{outcome:?}") };
    assert_eq!(error.limit(), limit);
    assert_eq!(
        error.to_string(),
        "organizations.service_accounts.retrieve: no whole answer within 50ms; .options().timeout(..) sets another limit"
    );
    let waited = started.elapsed();
    assert!(waited >= limit && waited < PATIENCE, "the call took {waited:?}");
}

#[tokio::test]
async fn a_request_has_its_own_limit() -> Outcome {
    for bytes in SILENCES {
        let client = Client::builder().base_url(breaking_off(bytes, Then::Hold).await).api_key("key").build()?;
        let started = Instant::now();
        let request = client.organizations().service_accounts().retrieve("acme", "sa_1").options().timeout(LIMIT);
        check(request.await.map(drop), LIMIT, started);
    }
    Ok(())
}

#[tokio::test]
async fn a_client_has_a_limit_for_all_requests() -> Outcome {
    for bytes in SILENCES {
        let settings = Client::builder().base_url(breaking_off(bytes, Then::Hold).await).api_key("key");
        let client = settings.timeout(LIMIT).build()?;
        let started = Instant::now();
        check(client.organizations().service_accounts().retrieve("acme", "sa_1").await.map(drop), LIMIT, started);
    }
    Ok(())
}

#[tokio::test]
async fn the_requests_limit_wins_over_the_clients() -> Outcome {
    let base_url = breaking_off("", Then::Hold).await;
    let client = Client::builder().base_url(base_url).api_key("key").timeout(Duration::from_secs(600)).build()?;
    let started = Instant::now();
    let request = client.organizations().service_accounts().retrieve("acme", "sa_1").options().timeout(LIMIT);
    check(request.send().await.map(drop), LIMIT, started);
    Ok(())
}

#[tokio::test]
async fn each_page_has_the_limit_for_itself() -> Outcome {
    let base_url = breaking_off("", Then::Hold).await;
    let client = Client::builder().base_url(base_url).api_key("key").build()?;
    let request = client.organizations().service_accounts().list("acme").options().timeout(LIMIT);
    let mut items = request.items();
    assert!(matches!(items.next().await, Some(Err(Error::Timeout(_)))));
    assert!(items.next().await.is_none());
    Ok(())
}
