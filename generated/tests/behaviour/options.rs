//! Options of a client, of a copy of it and of one request. The most specific one applies, however the request is made; so do
//! responses to conditional requests, which are errors that a program handles.

use crate::Outcome;
use crate::faulty::{Act, FaultyServer, response};
use crate::samples::{ACCOUNT, page};
use crate::server::{KEY, Server, reply};
use keycardai_api::testing::Sleep;
use keycardai_api::types::{ServiceAccountCreate, ServiceAccountUpdate};
use keycardai_api::{ApiErrorKind, Body, Bytes, Client, Error, Method, RequestOptions};
use serde_json::json;
use std::convert::Infallible;
use std::time::Duration;

#[tokio::test]
async fn the_nearest_option_counts() -> Outcome {
    let server = Server::always(200, page(&[], false, None)).await;
    let client =
        server.settings().header("x-of", "client").header("x-stage", "test").query("of", "client").query("stage", 1).build()?;
    let copy = client.with_options(RequestOptions::new().header("x-of", "copy").query("of", "copy").query("of", "it"));
    let request = |client: &Client| client.organizations().service_accounts().list("acme").options();
    request(&client).await?;
    request(&copy).await?;
    request(&copy).header("x-of", "request").query("of", "request").await?;
    client.get("/things").await?;
    copy.post("/things").header("x-of", "request").query("of", "request").await?;
    request(&client).await?;

    let seen = server.seen();
    let expected: [(&str, &[&str]); 6] = [
        ("client", &["client"]),
        ("copy", &["copy", "it"]),
        ("request", &["request"]),
        ("client", &["client"]),
        ("request", &["request"]),
        ("client", &["client"]),
    ];
    for (seen, (header, query)) in seen.iter().zip(expected) {
        assert_eq!(seen.headers.get_all("x-of").iter().collect::<Vec<_>>(), [header]);
        assert_eq!(
            (seen.query("of"), seen.query("stage")),
            (query.iter().map(ToString::to_string).collect(), vec!["1".to_owned()])
        );
        assert_eq!((seen.header("x-stage"), seen.header("authorization")), ("test", &*format!("Bearer {KEY}")));
    }
    Ok(())
}

#[tokio::test]
async fn an_operations_own_parameter_wins_over_the_clients() -> Outcome {
    let server = Server::always(200, page(&[], false, None)).await;
    let client = server.settings().query("limit", 7).query("after", "x").build()?;
    client.organizations().service_accounts().list("acme").limit(3).await?;
    let seen = server.only();
    assert_eq!((seen.query("limit"), seen.query("after")), (vec!["3".to_owned()], vec!["x".to_owned()]));
    Ok(())
}

#[tokio::test]
async fn a_copy_says_only_what_it_was_told() -> Outcome {
    let limit = Duration::from_millis(50);
    let server = FaultyServer::in_turn([Act::FallSilent(Vec::new())]).await;
    let client = server.settings().0.timeout(limit).max_retries(0).build()?;
    let copy = client.with_options(RequestOptions::new().max_retries(1)).with_options(RequestOptions::new().header("x", "y"));
    let outcome = copy.get("/").await;
    let Err(Error::Timeout(error)) = outcome else { panic!("{outcome:?}") };
    assert_eq!((error.limit(), error.attempts()), (limit, 2));
    let outcome = client.get("/").timeout(limit * 2).await;
    let Err(Error::Timeout(error)) = outcome else { panic!("{outcome:?}") };
    assert_eq!((error.limit(), error.attempts()), (limit * 2, 1), "the client is as it was");
    Ok(())
}

#[tokio::test]
async fn an_option_that_cannot_be_is_told_before_anything_is_sent() -> Outcome {
    let server = Server::always(200, "{}").await;
    let copy = server.client().with_options(RequestOptions::new().header("x trace", "1"));
    let outcome = copy.get("/").await;
    let Err(Error::Request(error)) = outcome else { panic!("{outcome:?}") };
    assert_eq!(error.to_string(), "a request by path: `x trace` is not a header name (RFC 9110 §5.1)");
    let outcome = server.client().post("/").body("text/plain\n", "one").await;
    assert!(matches!(outcome, Err(Error::Request(_))), "{outcome:?}");
    assert!(server.seen().is_empty());
    Ok(())
}

#[tokio::test]
async fn a_field_is_added_to_the_body_or_takes_anothers_place() -> Outcome {
    let server = Server::always(200, ACCOUNT).await;
    let client = server.client();
    let accounts = client.organizations().service_accounts();
    accounts
        .create("acme", ServiceAccountCreate::new("ci"))
        .options()
        .body_field("quota", 1.5)
        .body_field("tags", json!(["a"]))
        .await?;
    accounts.create("acme", ServiceAccountCreate::new("ci")).options().body_field("name", json!({"first": "c"})).await?;
    accounts.update("acme", "sa_1", ServiceAccountUpdate::new()).options().body_field("x", json!(null)).await?;
    client.post("/things").json(json!({"a": 1})).body_field("b", 2).body_field("b", "two").await?;
    client.post("/things").body_field("only", true).await?;
    let bodies: Vec<String> = server.seen().into_iter().map(|seen| seen.body).collect();
    let expected = [
        r#"{"name":"ci","quota":1.5,"tags":["a"]}"#,
        r#"{"name":{"first":"c"}}"#,
        r#"{"x":null}"#,
        r#"{"a":1,"b":"two"}"#,
        r#"{"only":true}"#,
    ];
    assert_eq!(bodies, expected);
    assert!(server.seen().iter().all(|seen| seen.header("content-type") == "application/json"));
    Ok(())
}

#[tokio::test]
async fn a_body_that_is_no_object_has_no_fields() {
    let server = Server::always(200, "{}").await;
    let client = server.client();
    let stream = futures_util::stream::iter([Ok::<_, Infallible>(Bytes::from_static(b"{}"))]);
    let requests = [
        (client.post("/").json(json!([1])), "the body is not a JSON object, so it can't have the field `a`"),
        (client.post("/").body("text/plain", "s3cret"), "the body is not a JSON object, so it can't have the field `a`"),
        (client.post("/").body("application/json", Body::from_stream(stream)), "the body is a stream, so it can't have fields"),
    ];
    for (request, problem) in requests {
        let outcome = request.body_field("a", 1).await;
        let Err(Error::Request(error)) = outcome else { panic!("{outcome:?}") };
        assert_eq!(error.to_string(), format!("a request by path: {problem}"));
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn every_method_by_path_has_credentials_retries_and_errors() -> Outcome {
    let acts = [response("503 Service Unavailable\r\nretry-after: 1", ""), response("200 OK", r#"{"right":true}"#)];
    let methods = [
        (Method::GET, Client::get as fn(&Client, &'static str) -> _),
        (Method::POST, Client::post),
        (Method::PUT, Client::put),
        (Method::PATCH, Client::patch),
        (Method::DELETE, Client::delete),
    ];
    for (method, call) in methods {
        let server = FaultyServer::in_turn(acts.clone()).await;
        let sent = call(&server.client(), "/beta/things").query("limit", 3).send().await?;
        assert_eq!((sent.retries(), &sent["right"]), (1, &true.into()), "{method}");
        for (_, request) in server.requests() {
            assert!(request.starts_with(&format!("{method} /beta/things?limit=3 HTTP/1.1\r\n")), "{request}");
            assert!(request.contains("authorization: Bearer key\r\n"), "{request}");
        }
        let server = FaultyServer::in_turn([response("422 Unprocessable Entity", r#"{"message":"no"}"#)]).await;
        let error = call(&server.client(), "/beta/things").await.expect_err("it is a 422");
        assert_eq!(error.to_string(), "a request by path: the API responded with 422 Unprocessable Entity: no");
    }
    Ok(())
}

/// A server with one thing, whose version is `"v2"`.
async fn versioned() -> Server {
    Server::start(|seen| {
        let is_current = seen.header("if-none-match") == "\"v2\"";
        let is_stale = !seen.header("if-match").is_empty() && seen.header("if-match") != "\"v2\"";
        let mut response = match (is_current, is_stale) {
            (true, _) => reply(304, ""),
            (_, true) => reply(412, r#"{"message":"it was changed meanwhile"}"#),
            _ => reply(200, ACCOUNT),
        };
        response.headers_mut().insert("etag", http::HeaderValue::from_static("\"v2\""));
        response
    })
    .await
}

#[tokio::test]
async fn an_answer_to_a_condition_can_be_handled() -> Outcome {
    let server = versioned().await;
    let client = server.settings().max_retries(2).sleep(Sleep::instant()).build()?;
    let accounts = client.organizations().service_accounts();
    let retrieve = || accounts.retrieve("acme", "sa_1").options();
    let response = retrieve().header("if-none-match", "\"v1\"").send().await?;
    let etag = response.headers()["etag"].to_str()?;

    for outcome in [
        retrieve().header("if-none-match", etag).await.map(drop),
        client.get("/things").header("if-none-match", etag).await.map(drop),
        client.get("/things").header("if-none-match", etag).stream().await.map(drop),
    ] {
        let Err(Error::Api(error)) = outcome else { panic!("{outcome:?}") };
        assert_eq!((error.kind(), error.attempts()), (ApiErrorKind::NotModified, 1));
        assert_eq!(error.headers()["etag"], "\"v2\"");
        assert!(error.to_string().ends_with("304 Not Modified; the cached copy is still current"), "{error}");
    }

    let update = || accounts.update("acme", "sa_1", ServiceAccountUpdate::new().name("x")).options();
    let outcome = update().header("if-match", "\"v1\"").await;
    let Err(Error::Api(error)) = outcome else { panic!("{outcome:?}") };
    assert_eq!((error.kind(), error.attempts()), (ApiErrorKind::PreconditionFailed, 1));
    assert_eq!((error.message().as_deref(), &error.headers()["etag"]), (Some("it was changed meanwhile"), &"\"v2\"".parse()?));
    update().header("if-match", etag).await?;
    Ok(())
}
