//! The budget for retries. A server that fails all the time isn't sent several times the requests that it already can't bear, and
//! a failure now and then costs nothing.

use crate::Outcome;
use crate::faulty::{Act, FaultyServer};
use crate::server::{Server, reply};
use keycardai_api::testing::Sleep;
use keycardai_api::{Client, Error, RequestOptions};
use std::sync::atomic::{AtomicUsize, Ordering};

/// How many retries in a row a full budget pays for.
const RETRIES: usize = 100;

/// A server that fails, but for `/well`.
async fn failing() -> Server {
    Server::start(|seen| if seen.target == "/well" { reply(200, "{}") } else { reply(500, "") }).await
}

fn client(server: &Server) -> Client {
    server.settings().max_retries(2).sleep(Sleep::instant()).build().expect("these settings are valid")
}

/// How often a failing call is sent.
async fn attempts(client: &Client) -> u32 {
    let error = client.get("/ill").await.expect_err("it is a 500");
    error.attempts().expect("a request was sent")
}

async fn use_up(client: &Client) {
    for _ in 0..RETRIES {
        attempts(client).await;
    }
}

#[tokio::test]
async fn when_everything_fails_retries_stop() {
    let server = failing().await;
    let client = client(&server);
    for _ in 0..300 {
        attempts(&client).await;
    }
    assert_eq!(server.seen().len(), 300 + RETRIES, "without the budget it would be 900");
    assert_eq!(attempts(&client).await, 1, "an error comes back at once");
}

#[tokio::test]
async fn clones_share_one_budget_and_other_clients_have_their_own() {
    let server = failing().await;
    let client = client(&server);
    let clones = [client.clone(), client.with_options(RequestOptions::new().header("x-team", "blue")), client.clone()];
    for _ in 0..100 {
        for clone in &clones {
            attempts(clone).await;
        }
    }
    assert_eq!(server.seen().len(), 300 + RETRIES);
    let posts = client.post("/ill").idempotent(true).await.expect_err("it is a 500");
    assert_eq!(posts.attempts(), Some(1), "every kind of request pays from the same");
    assert_eq!(attempts(&self::client(&server)).await, 3);
}

#[tokio::test]
async fn successes_fill_it_up_again() -> Outcome {
    let server = failing().await;
    let client = client(&server);
    use_up(&client).await;
    for _ in 0..4 {
        client.get("/well").await?;
    }
    assert_eq!(attempts(&client).await, 1, "four successes don't pay for a retry");
    client.get("/well").await?;
    assert_eq!(attempts(&client).await, 2, "five do");
    for _ in 0..10 {
        client.get("/well").await?;
    }
    assert_eq!(attempts(&client).await, 3);
    Ok(())
}

#[tokio::test]
async fn it_never_holds_more_than_at_the_start() -> Outcome {
    let server = failing().await;
    let client = client(&server);
    for _ in 0..20 {
        client.get("/well").await?;
    }
    use_up(&client).await;
    assert_eq!(server.seen().len(), 20 + RETRIES + RETRIES);
    Ok(())
}

#[tokio::test]
async fn a_retry_that_helps_costs_nothing() -> Outcome {
    let turn = AtomicUsize::new(0);
    let server = Server::start(move |_| {
        let is_well = turn.fetch_add(1, Ordering::SeqCst) % 3 == 2;
        if is_well { reply(200, "{}") } else { reply(503, "") }
    })
    .await;
    let client = client(&server);
    for _ in 0..3 * RETRIES {
        assert_eq!(client.get("/").send().await?.retries(), 2);
    }
    Ok(())
}

#[tokio::test]
async fn failures_that_are_not_tried_again_cost_nothing() -> Outcome {
    let server = failing().await;
    let client = client(&server);
    for _ in 0..2 * RETRIES {
        assert!(matches!(client.post("/ill").await, Err(Error::Api(_))));
        assert!(client.get("/ill").max_retries(0).await.is_err());
        assert!(client.get("/ill").deadline(std::time::Duration::from_millis(300)).await.is_err(), "no wait fits into it");
    }
    assert_eq!(attempts(&client).await, 3);
    Ok(())
}

#[tokio::test]
async fn a_lost_connection_pays_as_a_failed_answer_does() -> Outcome {
    let server = FaultyServer::in_turn([Act::Reset]).await;
    let client = server.client();
    for _ in 0..RETRIES {
        client.get("/").await.expect_err("the connection is reset");
    }
    assert_eq!(server.count(), RETRIES + RETRIES);
    Ok(())
}
