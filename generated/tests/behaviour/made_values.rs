//! Models and errors that users make in their tests, where no call has returned them.

use crate::Outcome;
use http::Response;
use keycardai_api::testing;
use keycardai_api::types::{AttestationStatement, AttestationStatus, OwnerType, Zone};
use keycardai_api::{ApiErrorKind, ConnectError, Error, StatusCode};
use std::error::Error as _;
use std::time::Duration;

#[test]
fn a_model_has_the_fields_that_were_set() -> Outcome {
    let zone = testing::model(|zone: &mut Zone| {
        zone.id = "zone_1".into();
        zone.name = "production".to_owned();
        zone.owner_type = OwnerType::Customer;
    });
    assert_eq!((zone.id.as_str(), zone.name.as_str(), &zone.owner_type), ("zone_1", "production", &OwnerType::Customer));
    assert_eq!(Zone::from_json(&zone.to_json()?)?, zone, "no required field is missing");
    Ok(())
}

#[test]
fn all_other_fields_are_empty() -> Outcome {
    let zone = testing::model(|_: &mut Zone| {});
    assert_eq!((zone.slug.as_str(), zone.external_sync_enabled, zone.description.as_deref()), ("", false, None));
    assert_eq!(zone.created_at, "1970-01-01T00:00:00Z".parse()?);
    assert_eq!(zone.owner_type, OwnerType::Unknown(String::new()));
    assert_eq!(zone.protocols.oauth2, testing::model(|_| {}));
    assert!(zone.extra().is_empty());
    let statement = testing::model(|_: &mut AttestationStatement| {});
    assert_eq!((statement.type_.as_str(), statement.v), ("policy_set_attestation", 1), "constants have their value");
    assert_eq!(statement.status, AttestationStatus::Unknown(String::new()));
    Ok(())
}

#[test]
fn an_api_error_is_that_of_a_response() -> Outcome {
    let error = testing::api_error(404, r#"{"message":"no such zone"}"#);
    assert_eq!((error.status(), error.attempts()), (Some(StatusCode::NOT_FOUND), Some(1)));
    assert_eq!(error.to_string(), "the call under test: the API responded with 404 Not Found: no such zone");
    let Error::Api(error) = error else { panic!("{error}") };
    assert_eq!(
        (error.kind(), error.decode::<serde_json::Value>()?["message"].as_str()),
        (ApiErrorKind::NotFound, Some("no such zone"))
    );

    let response =
        Response::builder().status(429).header("x-request-id", "req_1").header("retry-after", "3").body("slow".into())?;
    let Error::Api(error) = testing::api_error_with(response) else { panic!("it is an error of the API") };
    assert_eq!((error.kind(), error.request_id()), (ApiErrorKind::RateLimit, Some("req_1")));
    assert_eq!((error.headers()["retry-after"].to_str()?, error.body().as_ref()), ("3", &b"slow"[..]));
    Ok(())
}

#[test]
fn a_connection_error_has_its_source() {
    let reset = std::io::Error::from(std::io::ErrorKind::ConnectionReset);
    let error = testing::connection_error(reset);
    let source = error.source().and_then(|source| source.downcast_ref::<std::io::Error>());
    assert_eq!(source.map(std::io::Error::kind), Some(std::io::ErrorKind::ConnectionReset));
    assert!(matches!(error, Error::Connection(error) if !error.is_connect() && error.attempts() == 1));
    let refused = testing::connection_error(ConnectError::new("refused"));
    assert!(matches!(refused, Error::Connection(error) if error.is_connect()));
}

#[test]
fn a_timeout_error_has_its_limit() {
    let error = testing::timeout_error(Duration::from_secs(5));
    assert!(error.to_string().contains("timed out after 5 s"), "{error}");
    assert!(matches!(error, Error::Timeout(error) if error.limit() == Duration::from_secs(5)));
}

#[test]
fn a_decode_error_has_the_path_of_what_is_wrong() {
    let Error::Decode(error) = testing::decode_error::<Zone>(200, r#"{"id":1}"#) else { panic!("the id is no string") };
    assert_eq!(
        (error.path(), error.json_error().map(|it| it.found()), error.status()),
        ("id".to_owned(), Some("a number"), StatusCode::OK)
    );
    assert_eq!(error.body().as_ref(), br#"{"id":1}"#);
}

#[test]
#[should_panic(expected = "the body is a valid")]
fn a_body_that_can_be_decoded_makes_no_error() {
    testing::decode_error::<Vec<String>>(200, "[]");
}

#[test]
fn a_token_error_has_its_cause() {
    let Error::Token(rejected) = testing::token_error(testing::api_error(401, "{}")) else { panic!("there is no token") };
    assert_eq!((rejected.status(), rejected.body().map(AsRef::as_ref)), (Some(StatusCode::UNAUTHORIZED), Some(&b"{}"[..])));
    let Error::Token(unreadable) = testing::token_error("no such file") else { panic!("there is no token") };
    assert_eq!((unreadable.status(), unreadable.source().map(ToString::to_string)), (None, Some("no such file".to_owned())));
}
