//! Redirects. They are followed for safe methods, and nothing that is meant for the API is sent to another origin.

use crate::Outcome;
use crate::server::{KEY, Nobody, Seen, Server, reply};
use http::Response;
use keycardai_api::testing::Sleep;
use keycardai_api::{ApiErrorKind, Client, Error, Method};

const STATUSES: [u16; 5] = [301, 302, 303, 307, 308];

fn redirect(status: u16, to: &str) -> Response<String> {
    let mut response = reply(status, "");
    response.headers_mut().insert("location", to.parse().expect("a location of the tests can stand in a header"));
    response
}

/// A server that sends on whoever comes to `/start/here`.
async fn sending_to(status: u16, to: impl Into<String>) -> Server {
    let to = to.into();
    Server::start(move |seen| if seen.target.starts_with("/start/here") { redirect(status, &to) } else { reply(200, "{}") }).await
}

/// A client with everything that must not leak.
fn client(server: &Server) -> Client {
    let settings = server.settings().header("cookie", "session=1").header("x-team", "blue").header("accept", "a/b");
    settings.build().expect("these settings are valid")
}

fn targets(server: &Server) -> Vec<String> {
    server.seen().into_iter().map(|seen| format!("{} {}", seen.method, seen.target)).collect()
}

/// The redirect that an error is about.
fn unfollowed(outcome: Result<serde_json::Value, Error>) -> keycardai_api::ApiError {
    let Err(Error::Api(error)) = outcome else { panic!("{outcome:?}") };
    assert!(error.status().is_redirection() && error.kind() == ApiErrorKind::Other);
    assert!(error.to_string().contains("; this redirect isn't followed; check the base URL"), "{error}");
    error
}

fn has_all(seen: &Seen) -> bool {
    seen.header("authorization") == format!("Bearer {KEY}")
        && seen.header("cookie") == "session=1"
        && seen.header("x-team") == "blue"
}

#[tokio::test]
async fn get_and_head_follow_with_all_that_they_carry() -> Outcome {
    for status in STATUSES {
        for method in [Method::GET, Method::HEAD] {
            let server = sending_to(status, "/there?a=b").await;
            let response = client(&server).request(method.clone(), "/start/here").query("q", 1).send().await?;
            assert_eq!((response.status().as_u16(), response.retries()), (200, 0));
            assert_eq!(targets(&server), [format!("{method} /start/here?q=1"), format!("{method} /there?a=b")], "{status}");
            assert!(server.seen().iter().all(has_all), "{status} {method}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_location_is_read_in_relation_to_the_request() -> Outcome {
    let cases = [
        ("there", "/start/there"),
        ("../there", "/there"),
        ("./there/", "/start/there/"),
        ("?a=b", "/start/here?a=b"),
        ("/there#part", "/there"),
        ("/a b/é", "/a%20b/%C3%A9"),
    ];
    for (location, expected) in cases {
        let server = Server::start(move |seen| match &seen.target[..] {
            "/start/here" => {
                let mut response = reply(302, "");
                let bytes = http::HeaderValue::from_bytes(location.as_bytes());
                response.headers_mut().insert("location", bytes.expect("these bytes can stand in a header"));
                response
            }
            _ => reply(200, "{}"),
        })
        .await;
        let outcome = client(&server).get("/start/here").await;
        if location.is_ascii() {
            outcome?;
            assert_eq!(targets(&server), ["GET /start/here".to_owned(), format!("GET {expected}")], "{location}");
        } else {
            unfollowed(outcome);
        }
    }

    let server = Server::start(|seen| match (&seen.target[..], seen.header("host")) {
        ("/start/here", host) => redirect(302, &format!("//{host}/there")),
        ("/there", host) => redirect(302, &format!("http://{host}/end")),
        _ => reply(200, "{}"),
    })
    .await;
    client(&server).get("/start/here").await?;
    assert_eq!(targets(&server), ["GET /start/here", "GET /there", "GET /end"]);
    assert!(server.seen().iter().all(has_all));
    Ok(())
}

#[tokio::test]
async fn a_stranger_gets_nothing_that_is_meant_for_the_api() -> Outcome {
    for status in STATUSES {
        let stranger = Server::always(200, r#"{"stranger":true}"#).await;
        let server = sending_to(status, format!("{}/there", stranger.url())).await;
        for method in [Method::GET, Method::HEAD] {
            client(&server)
                .request(method, "/start/here")
                .header("authorization", "Basic b3du")
                .header("x-api-key", "own")
                .await?;
            client(&server).get("/start/here").stream().await?;
        }
        for seen in stranger.seen() {
            let mut names: Vec<&str> = seen.headers.keys().map(http::HeaderName::as_str).collect();
            names.sort_unstable();
            assert_eq!(names, ["accept", "accept-encoding", "host", "user-agent"], "{status}");
            assert_eq!(seen.header("accept"), "a/b");
        }
        assert_eq!(stranger.seen().len(), 4);
    }
    Ok(())
}

#[tokio::test]
async fn credentials_do_not_come_back_by_way_of_a_stranger() -> Outcome {
    let stranger = Server::start(|seen| redirect(302, &format!("http://{}/back", seen.query("to").concat()))).await;
    let by_stranger = stranger.url();
    let server = Server::start(move |seen| match &seen.target[..] {
        "/start" => redirect(302, &format!("{by_stranger}/?to={}", seen.header("host"))),
        _ => reply(200, "{}"),
    })
    .await;
    client(&server).get("/start").await?;
    assert_eq!(targets(&server), ["GET /start", "GET /back"]);
    let seen = server.seen();
    assert!(has_all(&seen[0]));
    assert_eq!((seen[1].header("authorization"), seen[1].header("cookie"), seen[1].header("x-team")), ("", "", ""));
    Ok(())
}

/// A server with this many consecutive redirects before the response.
async fn chain(length: usize) -> Server {
    Server::start(move |seen| {
        let number: usize = seen.target.trim_start_matches('/').parse().unwrap_or(0);
        if number < length { redirect(302, &format!("/{}", number + 1)) } else { reply(200, "{}") }
    })
    .await
}

#[tokio::test]
async fn ten_redirects_in_a_row_are_followed_and_no_more() -> Outcome {
    let server = chain(10).await;
    server.client().get("/0").await?;
    assert_eq!(server.seen().len(), 11);

    for (server, path) in [(chain(11).await, "/0"), (sending_to(307, "/start/here").await, "/start/here")] {
        let sleep = Sleep::instant();
        let client = server.settings().max_retries(2).sleep(sleep.clone()).build()?;
        let error = unfollowed(client.get(path).await);
        assert_eq!((error.attempts(), server.seen().len()), (1, 11));
        assert!(sleep.take_durations().is_empty(), "going round again leads to the same end");
    }
    Ok(())
}

#[tokio::test]
async fn what_may_change_something_is_not_sent_on() {
    for status in STATUSES {
        for method in [Method::POST, Method::PUT, Method::PATCH, Method::DELETE, Method::OPTIONS] {
            let server = sending_to(status, "/there").await;
            let request = || client(&server).request(method.clone(), "/start/here");
            for outcome in [request().await, request().json(serde_json::json!({"a": 1})).await] {
                assert_eq!(unfollowed(outcome).headers()["location"], "/there");
            }
            let target = format!("{method} /start/here");
            assert_eq!(targets(&server), [target.clone(), target], "{status}");
        }
        let server = sending_to(status, "/there").await;
        unfollowed(client(&server).get("/start/here").json(serde_json::json!({"a": 1})).await);
        assert_eq!(server.seen().len(), 1, "a GET with a body may be anything");
    }
}

#[tokio::test]
async fn a_location_that_is_no_http_url_is_not_followed() {
    for location in ["ftp://127.0.0.1/x", "file:///etc/hosts", "data:text/plain,x", "javascript:0", "http://", "https://[::", ""]
    {
        let server = if location.is_empty() { Server::always(302, "").await } else { sending_to(302, location).await };
        let error = unfollowed(client(&server).get("/start/here").await);
        assert_eq!((error.attempts(), server.seen().len()), (1, 1), "{location}");
    }
}

#[tokio::test]
async fn other_statuses_of_the_kind_are_no_redirects() {
    for status in [300, 304, 305, 306] {
        let server = sending_to(status, "/there").await;
        let error = client(&server).get("/start/here").await.expect_err("it is no success");
        assert_eq!((error.status().map(|status| status.as_u16()), server.seen().len()), (Some(status), 1));
    }
}

#[tokio::test]
async fn a_redirect_that_leads_nowhere_is_tried_again_from_the_start() -> Outcome {
    let nobody = Nobody::new();
    let server = sending_to(302, format!("{}/", nobody.url())).await;
    let client = server.settings().max_retries(2).sleep(Sleep::instant()).build()?;
    let outcome = client.get("/start/here").await;
    let Err(Error::Connection(error)) = outcome else { panic!("{outcome:?}") };
    assert_eq!((error.attempts(), server.seen().len()), (3, 3));
    Ok(())
}

#[tokio::test]
async fn a_reqwest_client_of_ones_own_follows_its_own_policy() -> Outcome {
    let server = sending_to(302, "/there").await;
    let http = || reqwest::Client::builder().no_proxy();
    let settings = |http| server.settings().http_client(http).build();
    settings(http().build()?)?.post("/start/here").await?;
    assert_eq!(targets(&server), ["POST /start/here", "GET /there"], "as browsers do, and as reqwest does by itself");
    unfollowed(settings(http().redirect(reqwest::redirect::Policy::none()).build()?)?.get("/start/here").await);
    assert_eq!(server.seen().len(), 3);
    Ok(())
}
