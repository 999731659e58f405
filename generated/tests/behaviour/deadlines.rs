//! The deadline of a call as a whole. All attempts and the waits between them share it, and nothing is started that would end after
//! it.

use crate::Outcome;
use crate::faulty::{Act, FaultyServer, response};
use keycardai_api::testing::Sleep;
use keycardai_api::{Error, RequestOptions, SecretString, TokenFuture, TokenProvider};
use std::time::{Duration, Instant};

/// Far more than any limit here, so that a slow machine fails no test.
const PATIENCE: Duration = Duration::from_secs(20);

fn busy(seconds: u64) -> Act {
    response(&format!("503 Service Unavailable\r\nretry-after: {seconds}"), "")
}

fn seconds(seconds: &[u64]) -> Vec<Duration> {
    seconds.iter().copied().map(Duration::from_secs).collect()
}

#[tokio::test]
async fn a_wait_that_would_end_too_late_is_not_begun() -> Outcome {
    let rows: [(u64, &[u64]); 5] = [(5, &[]), (10, &[]), (15, &[10]), (25, &[10, 10]), (3600, &[10, 10, 10, 10, 10])];
    for (deadline, expected) in rows {
        let server = FaultyServer::in_turn([busy(10)]).await;
        let (settings, sleep) = server.settings();
        let client = settings.max_retries(5).build()?;
        let error = client.get("/").deadline(Duration::from_secs(deadline)).await.expect_err("the server is busy for ever");
        assert_eq!(sleep.take_durations(), seconds(expected), "{deadline} s");
        assert_eq!(
            (error.status().map(|status| status.as_u16()), error.attempts()),
            (Some(503), Some(expected.len() as u32 + 1))
        );
        assert_eq!(server.count(), expected.len() + 1);
    }
    Ok(())
}

#[tokio::test]
async fn a_real_wait_is_not_begun_either() -> Outcome {
    let server = FaultyServer::in_turn([busy(50)]).await;
    let client = server.settings().0.sleep(Sleep::default()).build()?;
    let started = Instant::now();
    let error = client.get("/").deadline(Duration::from_secs(40)).await.expect_err("the server is busy for ever");
    assert_eq!(error.attempts(), Some(1));
    assert!(started.elapsed() < PATIENCE);
    Ok(())
}

#[tokio::test]
async fn a_wait_that_fits_is_waited() -> Outcome {
    let server =
        FaultyServer::in_turn([response("429 Too Many Requests\r\nretry-after-ms: 20", ""), response("200 OK", "{}")]).await;
    let client = server.settings().0.sleep(Sleep::default()).build()?;
    let started = Instant::now();
    assert_eq!(client.post("/").deadline(PATIENCE).send().await?.retries(), 1);
    assert!(started.elapsed() >= Duration::from_millis(20));
    Ok(())
}

#[tokio::test]
async fn the_deadline_ends_an_attempt() {
    let deadline = Duration::from_millis(50);
    let server = FaultyServer::in_turn([Act::FallSilent(Vec::new())]).await;
    let started = Instant::now();
    let outcome = server.client().get("/").deadline(deadline).await;
    let Err(Error::Timeout(error)) = outcome else { panic!("{outcome:?}") };
    assert!(error.limit() <= deadline && started.elapsed() >= deadline && started.elapsed() < PATIENCE, "{error}");
    assert_eq!((error.attempts(), server.count()), (1, 1), "no time is left for another attempt");
}

#[tokio::test]
async fn skipped_waits_count_as_time() -> Outcome {
    // After 10 s that were skipped, 50 ms are left for the second attempt.
    let server = FaultyServer::in_turn([busy(10), Act::FallSilent(Vec::new())]).await;
    let deadline = Duration::from_millis(10_050);
    let outcome = server.client().get("/").deadline(deadline).await;
    match outcome {
        Err(Error::Timeout(error)) => assert_eq!((error.limit(), error.attempts()), (deadline, 2), "{error}"),
        // On a machine so slow that the first attempt took more than that, there is no second one.
        Err(Error::Api(error)) => assert_eq!(error.attempts(), 1),
        other => panic!("{other:?}"),
    }
    Ok(())
}

#[tokio::test]
async fn the_nearest_deadline_counts() -> Outcome {
    let attempts = |error: Error| error.attempts();
    let server = FaultyServer::in_turn([busy(10)]).await;
    let short = server.settings().0.deadline(Duration::from_secs(5)).build()?;
    assert_eq!(short.get("/").await.map_err(attempts), Err(Some(1)));
    assert_eq!(short.get("/").deadline(Duration::from_secs(15)).await.map_err(attempts), Err(Some(2)));
    let longer = short.with_options(RequestOptions::new().deadline(Duration::from_secs(25)));
    assert_eq!(longer.get("/").await.map_err(attempts), Err(Some(3)));
    assert_eq!(longer.get("/").deadline(Duration::from_secs(1)).await.map_err(attempts), Err(Some(1)));
    Ok(())
}

/// A source that takes its time for each token.
struct Slow(Duration);

impl TokenProvider for Slow {
    fn token<'a>(&'a self, _refused: Option<&'a SecretString>) -> TokenFuture<'a> {
        Box::pin(async {
            tokio::time::sleep(self.0).await;
            Ok("token".into())
        })
    }
}

#[tokio::test]
async fn the_time_for_a_token_counts() -> Outcome {
    let server = FaultyServer::in_turn([Act::FallSilent(Vec::new())]).await;
    let (token, deadline) = (Duration::from_millis(100), Duration::from_millis(400));
    // The attempt's own limit would come first if it had all of the deadline.
    let settings = server.settings().0.timeout(deadline - token / 2).deadline(deadline);
    let outcome = settings.api_key_provider(Slow(token)).build()?.get("/").await;
    let Err(Error::Timeout(error)) = outcome else { panic!("{outcome:?}") };
    assert_eq!(error.limit(), deadline);
    assert!(error.to_string().ends_with("the deadline of 400 ms was exceeded; .options().deadline(..) changes it"), "{error}");

    let client = server.settings().0.api_key_provider(Slow(PATIENCE)).deadline(Duration::from_millis(50)).build()?;
    let outcome = client.get("/").await;
    let Err(Error::Timeout(error)) = outcome else { panic!("{outcome:?}") };
    assert_eq!(error.attempts(), 0, "without a token nothing is sent");
    Ok(())
}

#[tokio::test]
async fn a_refused_token_is_the_news_if_no_time_is_left_for_another() -> Outcome {
    struct Twice;
    impl TokenProvider for Twice {
        fn token<'a>(&'a self, refused: Option<&'a SecretString>) -> TokenFuture<'a> {
            let pause = if refused.is_some() { PATIENCE } else { Duration::ZERO };
            Box::pin(async move {
                tokio::time::sleep(pause).await;
                Ok("token".into())
            })
        }
    }
    let server = FaultyServer::in_turn([response("401 Unauthorized", "{}")]).await;
    let client = server.settings().0.api_key_provider(Twice).deadline(Duration::from_millis(400)).build()?;
    let outcome = client.get("/").await;
    let Err(Error::Api(error)) = outcome else { panic!("{outcome:?}") };
    assert_eq!((error.status().as_u16(), error.attempts()), (401, 1));
    Ok(())
}
