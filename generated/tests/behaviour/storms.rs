//! Many calls at once on a network that fails now and then. Every call has an outcome, nothing is done twice that must not be, and
//! nothing of them stays behind.

use crate::Outcome;
use crate::faulty::{Act, FaultyServer, cut_short, response};
use futures_util::{StreamExt, stream};
use keycardai_api::{Client, Error, Response};
use std::collections::HashMap;
use std::time::Duration;
use tokio::runtime::Handle;

const CALLS: usize = 10_000;
const AT_ONCE: usize = 64;

/// A bound for what takes no time at all, on any machine.
const PATIENCE: Duration = Duration::from_secs(5 * 60);

/// What the server does with a request: one of twenty fails, each time in another way. The numbers are mixed, so that a call and its
/// retries don't keep step with them.
fn act(number: usize) -> Act {
    match number.wrapping_mul(0x9E37_79B9) >> 7 & 0x7F {
        0 => response("503 Service Unavailable", ""),
        1 => response("503 Service Unavailable\r\nretry-after: 1", ""),
        2 => response("429 Too Many Requests", ""),
        3 => Act::ResetUnread,
        4 => Act::Reset,
        5 => cut_short("{\"right\":"),
        _ => response("200 OK", "{}"),
    }
}

/// Whether the server may have processed a request before it responds like this.
fn is_done(act: &Act) -> bool {
    match act {
        Act::ResetUnread => false,
        Act::Response(bytes) => {
            !bytes.starts_with(b"HTTP/1.1 429") && !bytes.ends_with(b"retry-after: 1\r\ncontent-length: 0\r\n\r\n")
        }
        _ => true,
    }
}

fn is_get(number: usize) -> bool {
    number.is_multiple_of(2)
}

/// Sleep until no more tasks run than these.
async fn others_end(tasks: usize) -> Outcome {
    let end = async {
        while Handle::current().metrics().num_alive_tasks() > tasks {
            tokio::task::yield_now().await;
        }
    };
    Ok(tokio::time::timeout(PATIENCE, end).await?)
}

/// One call in two creates something; its path says which call it is.
async fn call(client: &Client, number: usize) -> Result<Response<serde_json::Value>, Error> {
    let path = format!("/things/{number}");
    if is_get(number) { client.get(path).send().await } else { client.post(path).send().await }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_lost_and_nothing_is_done_twice() -> Outcome {
    let server = FaultyServer::start(act).await;
    let tasks = Handle::current().metrics().num_alive_tasks();
    let client = server.client();
    let calls = stream::iter(0..CALLS).map(|number| {
        let client = client.clone();
        async move { (number, tokio::spawn(async move { call(&client, number).await }).await) }
    });
    let outcomes: Vec<_> = calls.buffer_unordered(AT_ONCE).collect().await;

    // What the server did, by the path of what was created.
    let mut done: HashMap<String, usize> = HashMap::new();
    for (number, request) in server.requests() {
        if let Some((path, _)) = request.strip_prefix("POST ").and_then(|rest| rest.split_once(' '))
            && is_done(&act(number))
        {
            *done.entry(path.to_owned()).or_default() += 1;
        }
    }

    assert_eq!(outcomes.len(), CALLS, "every call has an outcome");
    let mut failed = Vec::new();
    for (number, outcome) in outcomes {
        let times = done.get(&format!("/things/{number}")).copied().unwrap_or(0);
        assert!(times <= 1, "call {number} created {times} things");
        match outcome? {
            Ok(_) => assert!(is_get(number) || times == 1, "call {number} says that it created something"),
            Err(Error::Api(error)) if matches!(error.status().as_u16(), 429 | 503) => failed.push(number),
            Err(Error::Connection(_)) => failed.push(number),
            Err(other) => panic!("call {number}: {other:?}"),
        }
    }
    let gets = failed.iter().filter(|number| is_get(**number)).count();
    let posts = failed.len() - gets;
    assert!(gets < CALLS / 1000, "three failures in a row are rare: {gets} calls failed");
    assert!(posts > 0 && posts < CALLS / 2 / 20, "only what may have been done isn't tried again: {posts} calls failed");

    drop(client);
    others_end(tasks).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_that_are_given_up_leave_nothing_behind() -> Outcome {
    let server = FaultyServer::in_turn([Act::FallSilent(Vec::new())]).await;
    let tasks = Handle::current().metrics().num_alive_tasks();
    let client = server.client();
    let start = |number| {
        let client = client.clone();
        tokio::spawn(async move { call(&client, number).await })
    };
    let calls: Vec<_> = (0..AT_ONCE).map(start).collect();
    let progress = async {
        while server.requests().len() < AT_ONCE {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(PATIENCE, progress).await?;
    for call in calls {
        call.abort();
        assert!(call.await.is_err_and(|error| error.is_cancelled()));
    }
    // The client is still there: what a call held is let go with the call.
    others_end(tasks).await?;
    drop(client);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn when_the_server_is_down_a_storm_does_not_grow() -> Outcome {
    let server = FaultyServer::in_turn([response("503 Service Unavailable\r\nretry-after: 1", "")]).await;
    let client = server.client();
    let calls = stream::iter(0..1000).map(|number| call(&client, number));
    let errors: Vec<_> = calls.buffer_unordered(AT_ONCE).collect().await;
    assert!(errors.iter().all(|outcome| matches!(outcome, Err(Error::Api(_)))));
    assert_eq!(server.count(), 1100, "the budget pays for a hundred retries, whoever comes first");
    Ok(())
}
