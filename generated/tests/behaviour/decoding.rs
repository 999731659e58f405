//! Responses that don't match the API document. The error names the path, what was expected and what was found; it never quotes the
//! response, which may contain a secret.

use crate::samples::page;
use crate::server::Server;
use keycardai_api::{DecodeError, DecodeErrorKind, Error, JsonError};

/// A string that no error may contain.
const MARK: &str = "s3cret-of-the-response";

/// What is wrong with the JSON of a response.
pub fn json(error: &DecodeError) -> &JsonError {
    error.json_error().expect("the JSON is what can't be decoded")
}

/// What the page of this body fails with, when it is awaited and when its items are.
async fn failures(body: &str) -> [DecodeError; 2] {
    let server = Server::always(200, body).await;
    let client = server.client();
    let credentials = client.organizations().service_accounts().credentials();
    let awaited = credentials.list("acme", "sa_1").await.expect_err("the page can't be read");
    let item = credentials.list("acme", "sa_1").items().try_next().await.expect_err("the page can't be read");
    [awaited, item].map(|error| match error {
        Error::Decode(error) => error,
        other => panic!("{body}: {other:?}"),
    })
}

/// A page whose second item has this JSON instead of a field's value.
fn page_with(field: &str, value: &str, replacement: &str) -> (String, usize) {
    let good = page(&[MARK, "cred_2"], false, None);
    let field = format!(r#""{field}":{value}"#);
    let at = good.rfind(&field).expect("the field is in the page") + field.len() - value.len();
    (format!("{}{replacement}{}", &good[..at], &good[at + value.len()..]), at)
}

#[tokio::test]
async fn a_value_of_another_type_is_named_by_its_place() {
    const DATE: &str = r#""2026-03-02T09:20:00Z""#;
    let cases = [
        ("created_at", DATE, "1772443200", "a date and time (RFC 3339)", "a number"),
        ("created_at", DATE, r#""s3cret-of-the-response""#, "a date and time (RFC 3339)", "another string"),
        ("created_at", DATE, "null", "a date and time (RFC 3339)", "null"),
        ("name", r#""deploy""#, r#"{"s3cret-of-the-response":1}"#, "a string", "an object"),
        ("name", r#""deploy""#, "[]", "a string", "an array"),
        ("name", r#""deploy""#, "true", "a string", "a boolean"),
    ];
    for (field, value, replacement, expected, found) in cases {
        let (body, at) = page_with(field, value, replacement);
        for error in failures(&body).await {
            assert_eq!(error.path(), format!("items[1].{field}"));
            assert_eq!(json(&error).offset(), at);
            assert_eq!((json(&error).expected(), json(&error).found()), (expected, found));
        }
    }
}

#[tokio::test]
async fn a_missing_field_is_named() {
    let body = page(&["cred_1"], false, None).replace(r#""client_id":"client_cred_1","#, "");
    for error in failures(&body).await {
        assert_eq!(error.path(), "items[0].client_id");
        assert_eq!((json(&error).expected(), json(&error).found()), ("a value", "nothing"));
    }
    for error in failures(r#"{"page_info":{"has_next_page":false,"has_prev_page":false}}"#).await {
        assert_eq!(error.path(), "items");
    }
}

#[tokio::test]
async fn a_key_that_is_no_plain_name_is_quoted_in_the_path() {
    let body = page(&["cred_1"], false, None).replace(r#""name":"#, r#""permissions":{"a.b":{"read":1}},"name":"#);
    for error in failures(&body).await {
        assert_eq!(error.path(), r#"items[0].permissions["a.b"].read"#);
    }
}

#[tokio::test]
async fn a_text_that_is_no_json_is_told_by_its_byte() {
    let cases = [
        ("", 0, "the end of the input"),
        ("<html>", 0, "an unexpected character"),
        (r#"{"items":[]"#, 11, "the end of the input"),
        (r#"{"items":[],}"#, 12, "a trailing comma"),
        (r#"{"items":[],"page_info":{"has_next_page":false,"has_prev_page":false}} {}"#, 71, "more after the value"),
    ];
    for (body, at, found) in cases {
        for error in failures(body).await {
            assert_eq!((json(&error).expected(), json(&error).found()), ("JSON", found), "{body}");
            assert_eq!(json(&error).offset(), at, "{body}");
        }
    }
}

#[tokio::test]
async fn an_error_has_the_answer_and_never_shows_it() {
    let (body, at) = page_with("name", r#""deploy""#, &format!(r#"["{MARK}"]"#));
    for error in failures(&body).await {
        assert_eq!(error.status(), 200);
        assert_eq!(error.headers()["content-type"], "application/json");
        assert_eq!(error.body().as_ref(), body.as_bytes());
        let text = format!("{error} {error:?} {:?}", error.json_error());
        assert!(!text.contains("s3cret"), "{text}");
        assert_eq!(
            error.to_string(),
            format!(
                "organizations.service_accounts.credentials.list: failed to decode the response (200 OK): items[1].name: expected a \
                 string, found an array (byte {at})"
            )
        );
        assert_eq!(error.kind(), DecodeErrorKind::Invalid);
    }
}
