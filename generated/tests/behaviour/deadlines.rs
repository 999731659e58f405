//! The time of a call as a whole. All attempts and the waits between them share it, and nothing is begun that would end after it.
//! No time passes here: where there is a socket the clock stands still until the test moves it, and elsewhere it jumps to the next
//! timer.

use crate::Outcome;
use crate::clock::Clock;
use crate::faulty::{Act, FaultyServer, response};
use http::{Request, Response};
use keycardai_api::{
    Body, Client, ClientBuilder, Error, RequestOptions, SecretString, TimeoutErrorKind, TokenFuture, TokenProvider, Transport,
};
use std::convert::Infallible;
use std::future::{pending, ready};
use std::ops::RangeInclusive;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::time::Instant;
use tower::service_fn;

/// Far more than any limit here.
const PATIENCE: Duration = Duration::from_secs(20);

/// The settings of a client of a server in this process, which responds to requests by their numbers.
fn in_process<F>(response: impl Fn(usize) -> F + Send + Sync + 'static) -> ClientBuilder
where
    F: Future<Output = Response<Body>> + Send + 'static,
{
    let shared = Arc::new((response, AtomicUsize::new(0)));
    let service = service_fn(move |_: Request<Body>| {
        let (response, count) = &*shared;
        let response = response(count.fetch_add(1, Ordering::SeqCst));
        async move { Ok::<_, Infallible>(response.await) }
    });
    Client::builder().base_url("http://localhost").api_key("key").transport(Transport::new(service))
}

fn with_header(status: u16, name: &str, value: &str) -> Response<Body> {
    let response = Response::builder().status(status).header(name, value);
    response.body(Body::from("{}")).expect("the head of the response is valid")
}

/// So much time, to the millisecond.
fn about(time: Duration) -> RangeInclusive<Duration> {
    time..=time + Duration::from_millis(1)
}

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

#[tokio::test(start_paused = true)]
async fn a_real_wait_is_not_begun_either() -> Outcome {
    let client = in_process(|_| ready(with_header(503, "retry-after", "50"))).build()?;
    let started = Instant::now();
    let error = client.get("/").deadline(Duration::from_secs(40)).await.expect_err("the server is busy for ever");
    assert_eq!((error.attempts(), started.elapsed()), (Some(1), Duration::ZERO));
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_fits_is_waited() -> Outcome {
    let responses = |number| with_header(if number == 0 { 429 } else { 200 }, "retry-after-ms", "20");
    let client = in_process(move |number| ready(responses(number))).build()?;
    let started = Instant::now();
    assert_eq!(client.post("/").deadline(PATIENCE).send().await?.retries(), 1);
    assert!(about(Duration::from_millis(20)).contains(&started.elapsed()));
    Ok(())
}

#[tokio::test]
async fn the_deadline_ends_an_attempt() {
    let deadline = Duration::from_secs(5);
    let server = FaultyServer::in_turn([Act::FallSilent(Vec::new())]).await;
    let call = server.client().get("/").deadline(deadline);
    let outcome = Clock::stop().ends(call, [deadline], async |attempts| server.has(attempts).await).await;
    let Err(Error::Timeout(error)) = outcome else { panic!("{outcome:?}") };
    assert_eq!((error.kind(), error.limit()), (TimeoutErrorKind::Deadline, deadline));
    assert_eq!((error.attempts(), server.count()), (1, 1), "no time is left for another attempt");
}

#[tokio::test]
async fn skipped_waits_count_as_time() {
    // After 10 s that were skipped, 2 s are left for the second attempt.
    let server = FaultyServer::in_turn([busy(10), Act::FallSilent(Vec::new())]).await;
    let (deadline, left) = (Duration::from_secs(12), Duration::from_secs(2));
    let call = server.client().get("/").deadline(deadline);
    let outcome = Clock::stop().ends(call, [left], async |_| server.has(2).await).await;
    let Err(Error::Timeout(error)) = outcome else { panic!("{outcome:?}") };
    assert_eq!((error.limit(), error.attempts()), (deadline, 2), "{error}");
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
    fn token<'a>(&'a self, _rejected: Option<&'a SecretString>) -> TokenFuture<'a> {
        Box::pin(async {
            tokio::time::sleep(self.0).await;
            Ok("token".into())
        })
    }
}

#[tokio::test(start_paused = true)]
async fn the_time_for_a_token_counts() -> Outcome {
    let silent = || in_process(|_| pending());
    let (token, deadline) = (Duration::from_millis(100), Duration::from_millis(400));
    // The attempt's own limit would come first if it had all of the deadline.
    let settings = silent().timeout(deadline - token / 2).deadline(deadline);
    let started = Instant::now();
    let outcome = settings.api_key_provider(Slow(token)).build()?.get("/").await;
    let Err(Error::Timeout(error)) = outcome else { panic!("{outcome:?}") };
    assert!(error.limit() == deadline && about(deadline).contains(&started.elapsed()), "{error}");
    assert!(error.to_string().ends_with("exceeded the deadline of 400 ms; call .options().deadline(..) to change it"), "{error}");

    let client = silent().api_key_provider(Slow(PATIENCE)).deadline(Duration::from_millis(50)).build()?;
    let outcome = client.get("/").await;
    let Err(Error::Timeout(error)) = outcome else { panic!("{outcome:?}") };
    assert_eq!(error.attempts(), 0, "without a token nothing is sent");
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn a_rejected_token_is_the_news_if_no_time_is_left_for_another() -> Outcome {
    struct Twice;
    impl TokenProvider for Twice {
        fn token<'a>(&'a self, rejected: Option<&'a SecretString>) -> TokenFuture<'a> {
            let pause = if rejected.is_some() { PATIENCE } else { Duration::ZERO };
            Box::pin(async move {
                tokio::time::sleep(pause).await;
                Ok("token".into())
            })
        }
    }
    let refusing = in_process(|_| ready(with_header(401, "x-why", "it is old")));
    let client = refusing.api_key_provider(Twice).deadline(Duration::from_millis(400)).build()?;
    let outcome = client.get("/").await;
    let Err(Error::Api(error)) = outcome else { panic!("{outcome:?}") };
    assert_eq!((error.status().as_u16(), error.attempts()), (401, 1));
    Ok(())
}
