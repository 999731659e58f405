//! Calls without async: from any thread, from many at once, and beside async calls of the same client. In async code they would
//! stop everything else on their thread, so they panic there.

use crate::Outcome;
use crate::issuer::{asks_for_token, settings, token, token_requests};
use crate::samples::{ACCOUNT, page};
use crate::server::{Server, reply};
use keycardai_api::resources::organizations::service_accounts::credentials::Credentials;
use keycardai_api::{Client, Error};
use std::sync::Arc;
use std::thread;
use tokio::runtime::Runtime;
use tokio::sync::Barrier;

/// A server with threads of its own, as another process would have them.
fn serving(start: impl Future<Output = Server>) -> std::io::Result<(Server, Runtime)> {
    let runtime = Runtime::new()?;
    Ok((runtime.block_on(start), runtime))
}

/// A server with the items a, b and c on two pages.
async fn two_pages() -> Server {
    Server::start(|seen| match seen.query("after").is_empty() {
        true => reply(200, page(&["a", "b"], true, Some("1"))),
        false => reply(200, page(&["c"], false, None)),
    })
    .await
}

fn credentials(client: &Client) -> Credentials {
    client.organizations().service_accounts().credentials()
}

fn call(client: &Client) -> Result<(), Error> {
    client.organizations().service_accounts().retrieve("acme", "sa_1").send_blocking().map(drop)
}

#[test]
fn a_call_gives_the_whole_answer() -> Outcome {
    let (server, _runtime) = serving(Server::always(200, ACCOUNT))?;
    let client = server.client();
    let response = client.organizations().service_accounts().retrieve("acme", "sa_1").send_blocking()?;
    assert_eq!((response.status().as_u16(), response.id.as_str()), (200, "sa_1"));
    let value = client.get("/beta").query("a", "b").send_blocking()?;
    assert_eq!(value["id"], "sa_1");
    assert_eq!(server.seen().len(), 2);
    Ok(())
}

#[test]
fn errors_are_the_same() -> Outcome {
    let (server, _runtime) = serving(Server::always(404, r#"{"message":"no such account"}"#))?;
    let outcome = call(&server.client());
    assert_eq!(outcome.err().and_then(|error| error.status()).map(|status| status.as_u16()), Some(404));
    Ok(())
}

#[test]
fn items_and_pages_are_iterators() -> Outcome {
    let (server, _runtime) = serving(two_pages())?;
    let list = || credentials(&server.client()).list("acme", "sa_1");
    let mut ids = Vec::new();
    for item in list().items() {
        ids.push(item?.id.into_string());
    }
    assert_eq!(ids, ["a", "b", "c"]);
    let sizes: Result<Vec<usize>, Error> = list().pages().into_iter().map(|page| Ok(page?.items.len())).collect();
    assert_eq!(sizes?, [2, 1]);
    Ok(())
}

#[test]
fn an_iterator_ends_after_an_error() -> Outcome {
    let (server, _runtime) = serving(Server::always(500, ""))?;
    let mut items = credentials(&server.client()).list("acme", "sa_1").items().into_iter();
    assert!(matches!(items.next(), Some(Err(Error::Api(_)))));
    assert!(items.next().is_none());
    Ok(())
}

#[test]
fn many_threads_call_at_once_with_one_token() -> Outcome {
    let everybody = Arc::new(Barrier::new(8));
    let (server, _runtime) = serving(Server::start_waiting(move |seen| {
        let everybody = everybody.clone();
        async move {
            if asks_for_token(&seen) {
                return token("token", 3600);
            }
            everybody.wait().await;
            reply(200, ACCOUNT)
        }
    }))?;
    let client = settings(server.url()).build()?;
    thread::scope(|threads| {
        let calls: Vec<_> = (0..8).map(|_| threads.spawn(|| call(&client))).collect();
        for thread in calls {
            assert!(matches!(thread.join(), Ok(Ok(()))));
        }
    });
    assert_eq!(token_requests(&server), 1);
    Ok(())
}

#[test]
fn a_client_is_used_with_async_and_without() -> Outcome {
    let (server, _runtime) = serving(Server::always(200, ACCOUNT))?;
    let client = server.client();
    let retrieve = || client.organizations().service_accounts().retrieve("acme", "sa_1");
    for _ in 0..2 {
        // The connections of a runtime end with it, and the client makes others.
        Runtime::new()?.block_on(retrieve().into_future())?;
        call(&client)?;
    }
    assert_eq!(server.seen().len(), 4);
    Ok(())
}

#[tokio::test]
async fn a_thread_that_may_block_is_one_in_async_code_too() -> Outcome {
    let server = Server::always(200, ACCOUNT).await;
    let client = server.client();
    tokio::task::spawn_blocking(move || call(&client)).await??;
    assert_eq!(server.seen().len(), 1);
    Ok(())
}

#[tokio::test]
async fn in_async_code_it_panics_at_once() {
    let server = two_pages().await;
    let client = server.client();
    let blocking: [fn(&Client); 3] = [
        |client| drop(call(client)),
        |client| drop(credentials(client).list("acme", "sa_1").items().into_iter().next()),
        |client| drop(credentials(client).list("acme", "sa_1").pages().into_iter().next()),
    ];
    for block in blocking {
        let client = client.clone();
        let panic = tokio::spawn(async move { block(&client) }).await.expect_err("it would stop the runtime").into_panic();
        let message = panic.downcast_ref::<&str>().copied().or(panic.downcast_ref::<String>().map(String::as_str));
        assert!(message.is_some_and(|text| text.starts_with("Cannot start a runtime from within a runtime")), "{message:?}");
    }
    assert!(server.seen().is_empty(), "nothing was sent");
}
