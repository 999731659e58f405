//! Responses that are too large. A server can't fill the memory of a program: what is read into memory has a limit, which is named
//! and can be set; what is streamed has none.

use crate::Outcome;
use crate::faulty::{Act, FaultyServer, response};
use flate2::Compression;
use flate2::write::GzEncoder;
use keycardai_api::{ApiErrorKind, DecodeError, DecodeErrorKind, Error, Method, RequestOptions};
use std::io::Write;

const MEGABYTE: usize = 1_000_000;

/// JSON of this size.
fn json(size: usize) -> String {
    format!("\"{}\"", "a".repeat(size - 2))
}

/// The same response in chunks, whose total size isn't known before the last one.
fn chunked(body: &str) -> Act {
    let (first, second) = body.split_at(body.len() / 2);
    let chunks: String = [first, second].iter().map(|chunk| format!("{:x}\r\n{chunk}\r\n", chunk.len())).collect();
    Act::Response(format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{chunks}0\r\n\r\n").into())
}

/// The same response, compressed.
fn compressed(body: &str) -> std::io::Result<Act> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(body.as_bytes())?;
    let bytes = encoder.finish()?;
    let mut response =
        format!("HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n", bytes.len()).into_bytes();
    response.extend(bytes);
    Ok(Act::Response(response))
}

fn too_large<T: std::fmt::Debug>(outcome: Result<T, Error>, limit: usize) -> DecodeError {
    let Err(Error::Decode(error)) = outcome else { panic!("{outcome:?}") };
    assert_eq!((error.kind(), error.status().as_u16()), (DecodeErrorKind::TooLarge, 200));
    let problem = format!("it has more than {limit} bytes; set max_response_size to change the limit");
    assert!(error.to_string().ends_with(&problem), "{error}");
    error
}

#[tokio::test]
async fn a_hundred_megabytes_are_read_only_where_that_is_allowed() -> Outcome {
    let size = 100 * MEGABYTE;
    let server = FaultyServer::in_turn([response("200 OK", &json(size))]).await;
    let client = server.client();
    too_large(client.get("/").send().await.map(|response| response.status()), 64 * 1024 * 1024);
    assert_eq!(server.count(), 1, "a second time it is as large");

    let whole = client.get("/").max_response_size(size).send().await?;
    assert_eq!(whole.body().len(), size);
    drop(whole);

    let mut streamed = client.get("/").stream().await?;
    let mut read = 0;
    while let Some(chunk) = streamed.chunk().await? {
        read += chunk.len();
    }
    assert_eq!(read, size);
    Ok(())
}

#[tokio::test]
async fn the_limit_is_what_still_fits() -> Outcome {
    for act in [response("200 OK", &json(1000)), chunked(&json(1000)), compressed(&json(1000))?] {
        let client = FaultyServer::in_turn([act]).await.client();
        assert_eq!(client.get("/").max_response_size(1000).send().await?.body().len(), 1000);
        too_large(client.get("/").max_response_size(999).await, 999);
        let frugal = client.with_options(RequestOptions::new().max_response_size(500));
        too_large(frugal.get("/").await, 500);
        assert!(frugal.get("/").max_response_size(2000).await.is_ok(), "the request's own limit counts");
    }
    Ok(())
}

#[tokio::test]
async fn a_bomb_counts_by_what_it_unpacks_to() -> Outcome {
    let act = compressed(&json(4 * MEGABYTE))?;
    assert!(matches!(&act, Act::Response(bytes) if bytes.len() < MEGABYTE / 4), "it is small on the wire");
    let server = FaultyServer::in_turn([act]).await;
    let client = server.client();
    too_large(client.get("/").max_response_size(MEGABYTE).await, MEGABYTE);
    assert_eq!(client.get("/").max_response_size(4 * MEGABYTE).send().await?.body().len(), 4 * MEGABYTE);
    Ok(())
}

#[tokio::test]
async fn an_answer_that_says_that_it_is_too_large_is_not_waited_for() -> Outcome {
    let head = b"HTTP/1.1 200 OK\r\ncontent-length: 100000000\r\n\r\n\"a".to_vec();
    let server = FaultyServer::in_turn([Act::FallSilent(head)]).await;
    // The server never says the rest, so a client that waited for it would meet its limit of time.
    too_large(server.client().get("/").await, 64 * 1024 * 1024);
    Ok(())
}

#[tokio::test]
async fn the_size_that_a_head_tells_is_no_body() -> Outcome {
    let server = FaultyServer::in_turn([Act::Response(b"HTTP/1.1 200 OK\r\ncontent-length: 100000000\r\n\r\n".to_vec())]).await;
    let response = server.client().request(Method::HEAD, "/").max_response_size(10).send().await?;
    assert_eq!((&response.headers()["content-length"], response.body().len()), (&"100000000".parse()?, 0));
    Ok(())
}

#[tokio::test]
async fn an_error_is_told_by_its_status_however_long_its_text() -> Outcome {
    let long = json(2 * MEGABYTE);
    let server = FaultyServer::in_turn([response("503 Service Unavailable", &long), response("404 Not Found", &long)]).await;
    for _ in 0..2 {
        let outcome = server.client().get("/").max_response_size(10).await;
        let Err(Error::Api(error)) = outcome else { panic!("{outcome:?}") };
        assert_eq!((error.kind(), error.body().len()), (ApiErrorKind::NotFound, 0));
    }
    assert_eq!(server.count(), 3, "the 503 was tried again, the 404s weren't");

    let text = r#"{"message":"the name is taken"}"#;
    let client = FaultyServer::in_turn([response("422 Unprocessable Entity", text)]).await.client();
    let outcome = client.get("/").max_response_size(10).await;
    let Err(Error::Api(error)) = outcome else { panic!("{outcome:?}") };
    assert_eq!(error.message().as_deref(), Some("the name is taken"), "a short text is read whatever the limit");
    Ok(())
}
