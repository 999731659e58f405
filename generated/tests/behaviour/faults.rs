//! Connections that fail, at every point on the way. A request that the server may have processed is retried only if it is
//! idempotent; the caller gets the right response, or an error that says what is known.

use crate::Outcome;
use crate::clock::Clock;
use crate::decoding::json;
use crate::faulty::{Act, FaultyServer, cut_short, response};
use crate::server::Nobody;
use keycardai_api::testing::{MockTransport, Sleep};
use keycardai_api::{Client, Error, Method, Request, TimeoutErrorKind};
use std::time::Duration;
use tokio::net::TcpListener;

const RIGHT: &str = r#"{"right":true}"#;

const LIMIT: Duration = Duration::from_secs(5);

/// Every way to lose a connection after it was established.
fn faults() -> Vec<Act> {
    let garbage: [&[u8]; 4] =
        [b"\x16\x03\x01\x00\xff\r\n\r\n", b"HTTP/1.1 twohundred OK\r\n\r\n", b"HTTP/9.9 200 OK\r\n\r\n", b"\0\0\0\0\0\0\0\0"];
    let cut: [&[u8]; 5] = [
        b"",
        b"HTTP/1.1 20",
        b"HTTP/1.1 200 OK\r\ncontent-len",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n10\r\n{\"right\":",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nnonsense\r\n{}",
    ];
    let resets = [Act::ResetUnread, Act::Reset, cut_short(r#"{"right":"#)];
    resets.into_iter().chain(garbage.into_iter().chain(cut).map(|bytes| Act::BreakOff(bytes.to_vec()))).collect()
}

fn connection_error(outcome: Result<serde_json::Value, Error>) -> keycardai_api::ConnectionError {
    match outcome {
        Err(Error::Connection(error)) => error,
        other => panic!("not a connection error: {other:?}"),
    }
}

#[tokio::test]
async fn a_lost_connection_is_tried_again_where_that_does_nothing_twice() -> Outcome {
    for fault in faults() {
        for method in [Method::GET, Method::PUT, Method::DELETE, Method::OPTIONS] {
            let server = FaultyServer::in_turn([fault.clone(), response("200 OK", RIGHT)]).await;
            let response = server.client().request(method.clone(), "/").send().await?;
            assert_eq!((response.retries(), &response["right"]), (1, &true.into()), "{method} {fault:?}");
        }
        for method in [Method::POST, Method::PATCH] {
            let server = FaultyServer::in_turn([fault.clone(), response("200 OK", RIGHT)]).await;
            let error = connection_error(server.client().request(method.clone(), "/").await);
            assert_eq!((error.attempts(), error.is_connect()), (1, false), "{method} {fault:?}");
            assert_eq!(server.count(), 1, "{method} {fault:?}");
        }
        let server = FaultyServer::in_turn([fault.clone(), fault.clone(), response("200 OK", RIGHT)]).await;
        let response = server.client().post("/").json(serde_json::json!({})).idempotent(true).send().await?;
        assert_eq!(response.retries(), 2, "{fault:?}");
    }
    Ok(())
}

#[tokio::test]
async fn a_connection_that_is_lost_again_and_again_is_an_error_in_the_end() {
    for fault in faults() {
        let server = FaultyServer::in_turn([fault.clone()]).await;
        let (settings, sleep) = server.settings();
        let error = connection_error(settings.build().expect("these settings are valid").get("/").await);
        assert_eq!((error.attempts(), server.count(), sleep.take_durations().len()), (3, 3, 2), "{fault:?}");
        assert!(error.to_string().ends_with(" (after 3 attempts)"), "{error}");
    }
}

#[tokio::test]
async fn a_refused_connection_is_tried_again_whatever_the_method() -> Outcome {
    let nobody = Nobody::new();
    let sleep = Sleep::instant();
    let settings = Client::builder().base_url(nobody.url()).api_key("key");
    let client = settings.sleep(sleep.clone()).build()?;
    for method in [Method::GET, Method::POST, Method::PATCH, Method::DELETE] {
        let error = connection_error(client.request(method.clone(), "/").await);
        assert_eq!((error.attempts(), error.is_connect(), sleep.take_durations().len()), (3, true, 2), "{method}");
    }
    Ok(())
}

#[tokio::test]
async fn a_failed_handshake_is_tried_again_whatever_the_method() -> Outcome {
    let server = FaultyServer::in_turn([Act::ResetUnread]).await;
    let (settings, _) = server.settings();
    let error = connection_error(settings.base_url(server.url("https")).build()?.post("/").await);
    assert_eq!((error.attempts(), error.is_connect(), server.count()), (3, true, 3));
    Ok(())
}

#[tokio::test]
async fn a_handshake_without_an_answer_ends_with_the_connect_timeout() -> Outcome {
    // The kernel accepts the connection, and no byte is sent on it.
    let silent = TcpListener::bind("127.0.0.1:0").await?;
    let settings = Client::builder().base_url(format!("https://{}", silent.local_addr()?)).api_key("key");
    let client = settings.connect_timeout(Duration::from_millis(50)).sleep(Sleep::instant()).build()?;
    let error = connection_error(client.post("/").await);
    assert_eq!((error.attempts(), error.is_connect()), (3, true), "{error}");
    Ok(())
}

#[tokio::test]
async fn a_transport_of_ones_own_says_whether_anything_was_sent() -> Outcome {
    let settings = || Client::builder().base_url("http://localhost").api_key("key").sleep(Sleep::instant());
    let mock = MockTransport::new().fail_connect().respond(200, RIGHT);
    let response = settings().transport(mock.transport()).build()?.post("/").send().await?;
    assert_eq!(response.retries(), 1);
    let mock = MockTransport::new().drop_connection().respond(200, RIGHT);
    let error = connection_error(settings().transport(mock.transport()).build()?.post("/").await);
    assert_eq!((error.attempts(), error.is_connect()), (1, false));
    Ok(())
}

#[tokio::test]
async fn a_connection_that_was_closed_while_idle_costs_no_call() -> Outcome {
    for method in [Method::GET, Method::POST] {
        let Act::Response(bytes) = response("200 OK", RIGHT) else { panic!("it is a response") };
        let server = FaultyServer::in_turn([Act::BreakOff(bytes)]).await;
        let client = server.client();
        for _ in 0..3 {
            let response = client.request(method.clone(), "/").send().await?;
            assert_eq!((response.retries(), &response["right"]), (0, &true.into()), "{method}");
            server.connection_is_closed().await;
        }
        assert_eq!(server.count(), 3);
    }
    Ok(())
}

#[tokio::test]
async fn a_server_that_falls_silent_is_left_and_asked_again() -> Outcome {
    let half: [&[u8]; 3] = [b"", b"HTTP/1.1 200 OK\r\ncontent-le", b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"right\""];
    for bytes in half {
        let silence = Act::FallSilent(bytes.to_vec());
        let server = FaultyServer::in_turn([silence.clone(), response("200 OK", RIGHT)]).await;
        let clock = Clock::stop();
        let call = server.client().get("/").timeout(LIMIT).send();
        let response = clock.ends(call, [LIMIT], async |attempts| server.has(attempts).await).await?;
        assert_eq!((response.retries(), &response["right"]), (1, &true.into()));

        let server = FaultyServer::in_turn([silence]).await;
        let call = server.client().post("/").timeout(LIMIT);
        let outcome = clock.ends(call, [LIMIT], async |attempts| server.has(attempts).await).await;
        let Err(Error::Timeout(error)) = outcome else { panic!("{outcome:?}") };
        assert_eq!((error.kind(), error.limit()), (TimeoutErrorKind::Attempt, LIMIT));
        assert_eq!((error.attempts(), server.count()), (1, 1));
    }
    Ok(())
}

#[tokio::test]
async fn each_attempt_has_the_whole_limit_of_an_attempt() {
    let server = FaultyServer::in_turn([Act::FallSilent(Vec::new())]).await;
    let call = server.client().get("/").timeout(LIMIT);
    let outcome = Clock::stop().ends(call, [LIMIT; 3], async |attempts| server.has(attempts).await).await;
    let Err(Error::Timeout(error)) = outcome else { panic!("{outcome:?}") };
    assert_eq!((error.attempts(), error.limit()), (3, LIMIT));
    assert!(error.to_string().ends_with("to change the limit (after 3 attempts)"), "{error}");
}

#[tokio::test]
async fn a_retried_body_is_the_same_byte_for_byte() -> Outcome {
    let text = "{\"name\":\"é日本🦀\\u0000\",\"ratio\":1.50}";
    let send = |client: Client, method| client.request(method, "/things").body("application/json", text).max_retries(5);
    let refused = [
        response("429 Too Many Requests", ""),
        response("503 Service Unavailable\r\nretry-after: 1", "{}"),
        response("500 Internal Server Error\r\nx-should-retry: true", ""),
        response("201 Created", RIGHT),
    ];
    let lost = [Act::Reset, cut_short("{"), response("502 Bad Gateway", ""), response("201 Created", RIGHT)];
    for (method, acts) in [(Method::POST, refused), (Method::PUT, lost)] {
        let server = FaultyServer::in_turn(acts).await;
        assert_eq!(send(server.client(), method.clone()).send().await?.retries(), 3);
        let requests: Vec<String> = server.requests().into_iter().map(|(_, request)| request).collect();
        assert_eq!(requests.len(), 4);
        assert!(
            requests[0].starts_with(&format!("{method} /things HTTP/1.1\r\n")) && requests[0].ends_with(text),
            "{requests:?}"
        );
        assert!(requests.iter().all(|request| *request == requests[0]), "head and body are the same: {requests:?}");
    }
    Ok(())
}

#[tokio::test]
async fn the_media_type_of_an_answer_is_not_asked_for() -> Outcome {
    for media_type in ["text/plain", "text/html; charset=utf-8", "application/vnd.api+json", "nonsense"] {
        let server = FaultyServer::in_turn([response(&format!("200 OK\r\ncontent-type: {media_type}"), RIGHT)]).await;
        assert_eq!(server.client().get("/").await?["right"], true);
    }
    let server = FaultyServer::in_turn([response("200 OK\r\ncontent-type: text/html", "<p>down for a while</p>")]).await;
    let outcome = server.client().get("/").await;
    let Err(Error::Decode(error)) = outcome else { panic!("{outcome:?}") };
    assert_eq!((json(&error).offset(), error.body().as_ref()), (0, &b"<p>down for a while</p>"[..]));
    assert_eq!(server.count(), 1, "what can't be read stays so");
    Ok(())
}

#[tokio::test]
async fn an_empty_answer_is_an_error_where_a_value_is_expected() {
    for head in ["200 OK", "204 No Content"] {
        let server = FaultyServer::in_turn([response(head, "")]).await;
        let outcome = server.client().organizations().service_accounts().retrieve("acme", "sa_1").await;
        let Err(Error::Decode(error)) = outcome else { panic!("{outcome:?}") };
        assert_eq!((json(&error).expected(), json(&error).found()), ("JSON", "the end of the input"));
        assert_eq!(server.count(), 1);
    }
}

#[tokio::test]
async fn a_wait_comes_only_before_another_attempt() -> Outcome {
    let server = FaultyServer::in_turn([Act::Reset]).await;
    let (settings, sleep) = server.settings();
    let client = settings.build()?;
    for (request, expected) in [(client.get("/").max_retries(0), 0), (client.post("/"), 0), (client.get("/").max_retries(1), 1)] {
        Request::send(request).await.expect_err("the connection is reset");
        assert_eq!(sleep.take_durations().len(), expected);
    }
    Ok(())
}

#[tokio::test]
async fn an_error_whose_text_breaks_off_is_still_that_error() -> Outcome {
    for (status, kind, attempts) in [("422 Unprocessable Entity", 422, 1), ("429 Too Many Requests", 429, 3)] {
        let Act::Response(mut bytes) = response(status, RIGHT) else { panic!("it is a response") };
        bytes.truncate(bytes.len() - 1);
        let server = FaultyServer::in_turn([Act::BreakOff(bytes)]).await;
        let outcome = server.client().post("/").await;
        let Err(Error::Api(error)) = outcome else { panic!("{outcome:?}") };
        assert_eq!((error.status().as_u16(), error.attempts(), error.body().len()), (kind, attempts, 0));
    }
    Ok(())
}
