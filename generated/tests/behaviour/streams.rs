//! Bodies that are read or sent as streams. A broken connection is an error and not the end of the stream; what was sent as a
//! stream is spent, so it isn't sent again.

use crate::Outcome;
use crate::clock::Clock;
use crate::faulty::{Act, FaultyServer, cut_short, response};
use crate::server::{Server, reply};
use futures_util::{StreamExt, TryStreamExt, stream};
use keycardai_api::{ApiErrorKind, Body, Bytes, Client, Error, Request, SecretString, TokenFuture, TokenProvider, Transport};
use std::convert::Infallible;
use std::time::Duration;
use tower::service_fn;

const LIMIT: Duration = Duration::from_secs(5);

/// A body that is a stream of these texts.
fn streamed(chunks: &'static [&'static str]) -> Body {
    Body::from_stream(stream::iter(chunks).map(|chunk| Ok::<_, Infallible>(Bytes::from_static(chunk.as_bytes()))))
}

fn put(server: &FaultyServer, body: Body) -> Request<serde_json::Value> {
    server.client().put("/things").body("text/plain", body)
}

#[tokio::test]
async fn an_answer_is_read_piece_by_piece() -> Outcome {
    let body = "0123456789".repeat(100_000);
    let server = Server::always(200, body.clone()).await;
    let mut response = server.client().get("/").stream().await?;
    assert_eq!((response.status().as_u16(), response.retries()), (200, 0));
    assert_eq!(response.headers()["content-length"], "1000000");
    let (mut read, mut pieces) = (Vec::new(), 0);
    while let Some(chunk) = response.chunk().await? {
        assert!(!chunk.is_empty());
        read.extend(chunk);
        pieces += 1;
    }
    assert_eq!(read, body.as_bytes());
    assert!(pieces > 1, "a large body doesn't come in one piece");
    assert!(response.chunk().await?.is_none(), "it ends once and for all");

    let chunks: Vec<Bytes> = server.client().get("/").stream().await?.bytes_stream().try_collect().await?;
    assert_eq!(chunks.concat(), body.as_bytes());
    Ok(())
}

#[tokio::test]
async fn a_stream_is_not_asked_again_after_its_end() -> Outcome {
    // Other than the bodies of HTTP libraries, this stream panics if it is.
    let service = service_fn(|_: http::Request<Body>| async {
        let once =
            stream::unfold(true, async |is_first| is_first.then(|| (Ok::<_, Infallible>(Bytes::from_static(b"one")), false)));
        Ok::<_, Infallible>(http::Response::new(Body::from_stream(once)))
    });
    let client = Client::builder().base_url("http://localhost").transport(Transport::new(service)).api_key("key").build()?;
    let mut response = client.get("/").stream().await?;
    assert_eq!(response.chunk().await?.as_deref(), Some(&b"one"[..]));
    for _ in 0..2 {
        assert!(response.chunk().await?.is_none());
    }
    Ok(())
}

#[tokio::test]
async fn an_operations_answer_can_be_streamed_too() -> Outcome {
    let server = Server::always(200, "anything").await;
    let request = server.client().organizations().service_accounts().retrieve("acme", "sa_1").options();
    let mut response = request.query("raw", true).stream().await?;
    assert_eq!(response.chunk().await?.as_deref(), Some(&b"anything"[..]));
    assert_eq!(server.only().target, "/organizations/acme/service-accounts/sa_1?raw=true");
    Ok(())
}

#[tokio::test]
async fn an_answer_goes_on_as_the_body_of_another_request() -> Outcome {
    let body = "0123456789".repeat(100_000);
    let source = Server::always(200, body.clone()).await;
    let sink = Server::start(|seen| reply(201, seen.body.len().to_string())).await;
    let response = source.client().get("/").stream().await?;
    let stored = sink.client().post("/").body("application/octet-stream", response.into_body()).await?;
    assert_eq!(stored, 1_000_000);
    assert_eq!((sink.only().body, sink.only().header("content-type")), (body, "application/octet-stream"));

    let broken = FaultyServer::in_turn([cut_short("half")]).await;
    let response = broken.client().get("/").stream().await?;
    let outcome = sink.client().post("/").body("application/octet-stream", response.into_body()).await;
    let Err(Error::Connection(error)) = outcome else { panic!("{outcome:?}") };
    assert!(error.to_string().contains("a request by path: connection failed"), "{error}");
    Ok(())
}

#[tokio::test]
async fn an_answer_that_is_cut_short_is_an_error_and_no_end() -> Outcome {
    let chunked = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\nhalf\r\n".to_vec();
    for act in [cut_short("half"), Act::BreakOff(chunked)] {
        let server = FaultyServer::in_turn([act]).await;
        let mut response = server.client().get("/").stream().await?;
        assert_eq!(response.chunk().await?.as_deref(), Some(&b"half"[..]));
        let outcome = response.chunk().await;
        let Err(Error::Connection(error)) = outcome else { panic!("{outcome:?}") };
        assert_eq!((error.attempts(), error.is_connect()), (1, false));
        assert!(response.chunk().await?.is_none(), "after an error there is nothing");
        assert_eq!(server.count(), 1, "what the program has read can't be read again");
    }
    Ok(())
}

#[tokio::test]
async fn an_answer_that_stalls_ends_with_the_limit_between_bytes() -> Outcome {
    let head = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf".to_vec();
    let server = FaultyServer::in_turn([Act::FallSilent(head)]).await;
    let clock = Clock::stop();
    let mut response = server.client().get("/").timeout(LIMIT).max_retries(9).stream().await?;
    assert_eq!(response.chunk().await?.as_deref(), Some(&b"half"[..]));
    let outcome = clock.ends(response.chunk(), [LIMIT], async |_| ()).await;
    let Err(Error::Timeout(error)) = outcome else { panic!("{outcome:?}") };
    assert_eq!(error.limit(), LIMIT);
    assert!(response.chunk().await?.is_none(), "after an error there is nothing");
    Ok(())
}

#[tokio::test]
async fn until_its_head_is_there_a_streamed_answer_is_tried_again() -> Outcome {
    let acts = [Act::Reset, response("503 Service Unavailable", ""), response("200 OK", "right")];
    let mut response = FaultyServer::in_turn(acts).await.client().get("/").stream().await?;
    assert_eq!(response.retries(), 2);
    assert_eq!(response.chunk().await?.as_deref(), Some(&b"right"[..]));
    Ok(())
}

#[tokio::test]
async fn an_error_is_read_even_if_the_answer_is_to_be_streamed() {
    let server = FaultyServer::in_turn([response("404 Not Found", r#"{"message":"no such thing"}"#)]).await;
    let outcome = server.client().get("/").stream().await;
    let Err(Error::Api(error)) = outcome else { panic!("{outcome:?}") };
    assert_eq!((error.kind(), error.message().as_deref()), (ApiErrorKind::NotFound, Some("no such thing")));
}

#[tokio::test]
async fn a_stream_is_sent_as_it_comes() -> Outcome {
    let server = Server::always(200, "{}").await;
    server.client().put("/things").body("text/plain", streamed(&["one, ", "", "two"])).await?;
    let seen = server.only();
    assert_eq!(
        (seen.body.as_str(), seen.header("transfer-encoding"), seen.header("content-length")),
        ("one, two", "chunked", "")
    );
    Ok(())
}

#[tokio::test]
async fn a_body_that_knows_its_size_says_it() -> Outcome {
    let server = Server::always(200, "{}").await;
    let body = Body::wrap(http_body_util::Full::new(Bytes::from_static(b"one, two")));
    server.client().put("/things").body("text/plain", body).await?;
    let seen = server.only();
    assert_eq!((seen.body.as_str(), seen.header("transfer-encoding"), seen.header("content-length")), ("one, two", "", "8"));
    Ok(())
}

#[tokio::test]
async fn a_stream_is_not_sent_again_and_the_error_says_so() {
    let told = "; not retried, because the request body is a stream, which can be sent only once";
    for act in [Act::Reset, response("429 Too Many Requests", ""), response("500 Internal Server Error", ""), cut_short("")] {
        let server = FaultyServer::in_turn([act.clone(), response("200 OK", "{}")]).await;
        let error = put(&server, streamed(&["one"])).max_retries(5).await.expect_err("the first attempt fails");
        assert_eq!((error.attempts(), server.count()), (Some(1), 1), "{act:?}");
        assert!(error.to_string().ends_with(told), "{error}");

        let server = FaultyServer::in_turn([act, response("200 OK", "{}")]).await;
        let error = put(&server, streamed(&["one"])).max_retries(0).await.expect_err("the first attempt fails");
        assert!(!error.to_string().contains("stream"), "that isn't why it wasn't tried again: {error}");
    }
    let server = FaultyServer::in_turn([response("404 Not Found", "")]).await;
    let error = put(&server, streamed(&["one"])).await.expect_err("it is a 404");
    assert!(!error.to_string().contains("stream"), "a 404 isn't tried again anyway: {error}");
}

/// A source with a new token for each time it is asked.
struct Renewing;

impl TokenProvider for Renewing {
    fn token<'a>(&'a self, rejected: Option<&'a SecretString>) -> TokenFuture<'a> {
        let token = if rejected.is_some() { "new" } else { "old" };
        Box::pin(std::future::ready(Ok(token.into())))
    }
}

#[tokio::test]
async fn a_rejected_token_does_not_send_a_stream_again() -> Outcome {
    let acts = [response("401 Unauthorized", ""), response("200 OK", "{}")];
    let server = FaultyServer::in_turn(acts.clone()).await;
    let client = server.settings().0.api_key_provider(Renewing).build()?;
    let error = client.put("/").body("text/plain", streamed(&["one"])).await.expect_err("the token is old");
    assert_eq!((error.status().map(|status| status.as_u16()), server.count()), (Some(401), 1));

    let server = FaultyServer::in_turn(acts).await;
    let client = server.settings().0.api_key_provider(Renewing).max_retries(0).build()?;
    client.post("/").body("text/plain", "one").await?;
    let requests = server.requests();
    assert!(requests.iter().all(|(_, request)| request.ends_with("\r\n\r\none")), "the body is there both times: {requests:?}");
    Ok(())
}

#[tokio::test]
async fn a_stream_that_fails_fails_the_request() {
    let server = FaultyServer::in_turn([response("200 OK", "{}")]).await;
    let chunks = stream::iter([Ok(Bytes::from_static(b"one")), Err("the file is gone")]);
    let outcome = put(&server, Body::from_stream(chunks)).await;
    let Err(Error::Connection(error)) = outcome else { panic!("{outcome:?}") };
    assert!(format!("{error:#}").contains("the file is gone"), "{error:#}");
    assert!(server.requests().is_empty(), "the server never had the whole of it");
}
