//! Timeouts. Each server here falls silent forever, so that only the timeout can end the call; no test waits for anything
//! else.

use crate::Outcome;
use crate::server::{Then, breaking_off};
use keycardai_api::{Client, ClientBuilder, Error};
use std::time::{Duration, Instant};

const LIMIT: Duration = Duration::from_millis(50);

/// Far more than the limit, so that a slow machine fails no test, and less than the limit that a client has by itself.
const PATIENCE: Duration = Duration::from_secs(20);

/// What a server sends before it falls silent: nothing, half of the response's head, half of its body.
const SILENCES: [&str; 3] =
    ["", "HTTP/1.1 200 OK\r\ncontent-le", "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"id\":\"sa_1\""];

/// The settings of a client of a server that falls silent.
async fn silence(bytes: &'static str) -> ClientBuilder {
    Client::builder().base_url(breaking_off(bytes, Then::Hold).await).api_key("key").max_retries(0)
}

async fn ends_in_time<T: std::fmt::Debug>(call: impl IntoFuture<Output = Result<T, Error>>) {
    let started = Instant::now();
    let outcome = tokio::time::timeout(PATIENCE, call.into_future()).await.expect("the limit ends the call");
    let Err(Error::Timeout(error)) = outcome else { panic!("{outcome:?}") };
    assert!(started.elapsed() >= LIMIT);
    assert_eq!(error.limit(), LIMIT);
    let advice = ": timed out after 50 ms; .options().timeout(..) changes the limit";
    assert!(error.to_string().ends_with(advice), "{error}");
}

#[tokio::test]
async fn a_request_has_its_own_limit() -> Outcome {
    for bytes in SILENCES {
        let client = silence(bytes).await.build()?;
        ends_in_time(client.organizations().service_accounts().retrieve("acme", "sa_1").options().timeout(LIMIT)).await;
    }
    Ok(())
}

#[tokio::test]
async fn a_client_has_a_limit_for_all_requests() -> Outcome {
    for bytes in SILENCES {
        let client = silence(bytes).await.timeout(LIMIT).build()?;
        ends_in_time(client.organizations().service_accounts().retrieve("acme", "sa_1")).await;
    }
    Ok(())
}

#[tokio::test]
async fn the_requests_limit_wins_over_the_clients() -> Outcome {
    let client = silence("").await.timeout(Duration::from_secs(600)).build()?;
    ends_in_time(client.organizations().service_accounts().retrieve("acme", "sa_1").options().timeout(LIMIT).send()).await;
    Ok(())
}

#[tokio::test]
async fn a_page_has_the_limit_of_its_list() -> Outcome {
    let client = silence("").await.build()?;
    let mut items = client.organizations().service_accounts().list("acme").options().timeout(LIMIT).items();
    ends_in_time(items.try_next()).await;
    assert!(items.next().await.is_none(), "after an error the list is at its end");
    Ok(())
}
