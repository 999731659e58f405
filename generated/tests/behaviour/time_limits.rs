//! Limits of time. Each server here falls silent for ever, so that only the limit can end the call, and the clock stands still until
//! the server has the request.

use crate::Outcome;
use crate::clock::Clock;
use crate::faulty::{Act, FaultyServer};
use keycardai_api::Error;
use std::time::Duration;

const LIMIT: Duration = Duration::from_secs(5);

/// What a server sends before it falls silent: nothing, half of the response's head, half of its body.
const SILENCES: [&str; 3] =
    ["", "HTTP/1.1 200 OK\r\ncontent-le", "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"id\":\"sa_1\""];

/// A server that says this and no more.
async fn silence(bytes: &str) -> FaultyServer {
    FaultyServer::in_turn([Act::FallSilent(bytes.into())]).await
}

async fn ends_in_time<T: std::fmt::Debug>(server: &FaultyServer, call: impl IntoFuture<Output = Result<T, Error>>) {
    let outcome = Clock::stop().ends(call, [LIMIT], async |attempts| server.has(attempts).await).await;
    let Err(Error::Timeout(error)) = outcome else { panic!("{outcome:?}") };
    assert_eq!(error.limit(), LIMIT);
    let advice = ": timed out after 5 s; call .options().timeout(..) to change the limit";
    assert!(error.to_string().ends_with(advice), "{error}");
}

#[tokio::test]
async fn a_request_has_its_own_limit() -> Outcome {
    for bytes in SILENCES {
        let server = silence(bytes).await;
        let client = server.settings().0.max_retries(0).build()?;
        ends_in_time(&server, client.organizations().service_accounts().retrieve("acme", "sa_1").options().timeout(LIMIT)).await;
    }
    Ok(())
}

#[tokio::test]
async fn a_client_has_a_limit_for_all_requests() -> Outcome {
    for bytes in SILENCES {
        let server = silence(bytes).await;
        let client = server.settings().0.max_retries(0).timeout(LIMIT).build()?;
        ends_in_time(&server, client.organizations().service_accounts().retrieve("acme", "sa_1")).await;
    }
    Ok(())
}

#[tokio::test]
async fn the_requests_limit_wins_over_the_clients() -> Outcome {
    let server = silence("").await;
    let client = server.settings().0.max_retries(0).timeout(Duration::from_secs(600)).build()?;
    ends_in_time(&server, client.organizations().service_accounts().retrieve("acme", "sa_1").options().timeout(LIMIT).send())
        .await;
    Ok(())
}

#[tokio::test]
async fn a_page_has_the_limit_of_its_list() -> Outcome {
    let server = silence("").await;
    let client = server.settings().0.max_retries(0).build()?;
    let mut items = client.organizations().service_accounts().list("acme").options().timeout(LIMIT).items();
    ends_in_time(&server, items.try_next()).await;
    assert!(items.next().await.is_none(), "after an error the list is at its end");
    Ok(())
}
