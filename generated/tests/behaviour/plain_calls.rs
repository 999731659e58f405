//! Calls by path, for what the SDK has no method for: the same credentials, options and errors, and a value without a type.

use crate::Outcome;
use crate::server::{KEY, Server, reply};
use keycardai_api::{Error, Method};
use std::collections::BTreeMap;

const THINGS: &str = r#"[{"a":1},{"b":2}]"#;

#[tokio::test]
async fn a_path_gives_a_value() -> Outcome {
    let server = Server::always(200, THINGS).await;
    let value = server.client().get("/beta/things").query("limit", 3).await?;
    assert_eq!(value, serde_json::json!([{"a": 1}, {"b": 2}]));
    let seen = server.only();
    assert_eq!((seen.method.as_str(), seen.target.as_str()), ("GET", "/beta/things?limit=3"));
    assert_eq!(seen.header("authorization"), format!("Bearer {KEY}"));
    Ok(())
}

#[tokio::test]
async fn the_whole_answer_is_read_as_a_type_of_the_programs_own() -> Outcome {
    let client = Server::always(200, THINGS).await.client();
    let response = client.get("/beta/things").send().await?;
    let things: Vec<BTreeMap<String, u8>> = response.json()?;
    assert_eq!(things, [BTreeMap::from([("a".to_owned(), 1)]), BTreeMap::from([("b".to_owned(), 2)])]);
    assert!(response.json::<Vec<String>>().is_err());
    Ok(())
}

#[tokio::test]
async fn any_method_works_and_an_empty_answer_is_null() -> Outcome {
    let server = Server::always(204, "").await;
    let value = server.client().request(Method::PUT, "beta/things/a%2Fb c").await?;
    assert_eq!(value, serde_json::Value::Null);
    let seen = server.only();
    assert_eq!((seen.method.as_str(), seen.target.as_str()), ("PUT", "/beta/things/a%2Fb%20c"));
    Ok(())
}

#[tokio::test]
async fn a_path_is_only_a_path() {
    let server = Server::always(200, "{}").await;
    let client = server.client();
    for path in ["/beta?limit=3", "/beta#top", "?a=b"] {
        let outcome = client.get(path).await;
        let Err(Error::Request(error)) = outcome else { panic!("{path}: {outcome:?}") };
        assert_eq!(
            error.to_string(),
            "a request by path: the path contains `?` or `#`: set query parameters with .query(name, value)"
        );
    }
    for path in ["/beta/../admin", "/beta/%2e%2e/admin", ".", "/beta/."] {
        let outcome = client.get(path).await;
        assert!(matches!(outcome, Err(Error::Request(_))), "{path}: {outcome:?}");
    }
    assert!(server.seen().is_empty(), "nothing was sent");
}

#[tokio::test]
async fn a_path_stays_on_the_clients_server() -> Outcome {
    let server = Server::always(200, "{}").await;
    for path in ["//example.com/x", "@example.com", ":80/x", "https://example.com/x"] {
        server.client().get(path).await?;
    }
    assert_eq!(server.seen().len(), 4);
    Ok(())
}

#[tokio::test]
async fn an_error_says_that_the_call_was_by_path() {
    let server = Server::start(|_| reply(404, r#"{"message":"no things"}"#)).await;
    let error = server.client().get("/beta/things").await.expect_err("it is a 404");
    assert_eq!(error.to_string(), "a request by path: the API responded with 404 Not Found: no things");
}
