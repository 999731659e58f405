//! When values are equal: models and unions by what they say, not by how it is written.

use crate::Outcome;
use crate::samples::{ACCOUNT, CREATED, page};
use keycardai_api::types::{
    OwnerType, ProviderOAuth2, SecretCreate, SecretToken, ServiceAccount, ServiceAccountCredentialList,
    ServiceAccountCredentialWithSecret, UserCredential, ZoneId, ZoneUpdate,
};
use keycardai_api::{Extra, Raw};
use std::collections::HashSet;

const TIMES: &str = r#""created_at":"2026-03-02T09:15:00Z","updated_at":"2026-03-02T09:15:00Z""#;

const PROVIDER: &str = r#"{"issuer":"https://a.example","authorization_parameters":{"prompt":"login","hd":"a"}}"#;

#[test]
fn models_are_equal_if_all_fields_are() -> Outcome {
    let account = ServiceAccount::from_json(ACCOUNT)?;
    assert_eq!(account, account.clone());
    let mut other = account.clone();
    other.name = "deploy".to_owned();
    assert_ne!(account, other);
    assert_eq!(ZoneUpdate::new().name("a").clear_description(), ZoneUpdate::new().clear_description().name("a"));
    assert_ne!(ZoneUpdate::new().clear_description(), ZoneUpdate::new(), "null isn't absent");
    Ok(())
}

#[test]
fn a_list_is_equal_item_by_item() -> Outcome {
    let list = |ids: &[&str]| ServiceAccountCredentialList::from_json(&page(ids, false, None));
    assert_eq!(list(&["a", "b"])?, list(&["a", "b"])?);
    assert_ne!(list(&["a", "b"])?, list(&["b", "a"])?);
    assert_ne!(list(&["a", "b"])?, list(&["a"])?);
    Ok(())
}

#[test]
fn the_order_of_unknown_fields_does_not_matter() -> Outcome {
    let with = |fields: &str| ServiceAccount::from_json(&ACCOUNT.replacen('{', &format!("{{{fields},"), 1));
    assert_eq!(with(r#""a":1,"b":{"x":1,"y":2}"#)?, with(r#""b":{"y":2,"x":1},"a":1"#)?);
    assert_ne!(with(r#""a":1,"b":2"#)?, with(r#""a":2,"b":1"#)?);
    assert_ne!(with(r#""a":1"#)?, ServiceAccount::from_json(ACCOUNT)?, "an unknown field counts");
    Ok(())
}

#[test]
fn extras_compare_on_their_own() {
    let mut extra = Extra::default();
    extra.insert("a", 1);
    extra.insert("b", 2);
    let mut reversed = Extra::default();
    reversed.insert("b", 2);
    assert_ne!(extra, reversed);
    assert_ne!(reversed, extra, "one of them has more fields");
    reversed.insert("a", 1);
    assert_eq!(extra, reversed);
    for name in ["a", "b"] {
        reversed.remove(name);
    }
    assert_eq!(reversed, Extra::default(), "one that had fields is empty, too");
}

#[test]
fn the_order_of_a_maps_keys_does_not_matter() -> Outcome {
    let swapped = r#"{"issuer":"https://a.example","authorization_parameters":{"hd":"a","prompt":"login"}}"#;
    assert_eq!(ProviderOAuth2::from_json(PROVIDER)?, ProviderOAuth2::from_json(swapped)?);
    let other = PROVIDER.replace(r#""hd":"a""#, r#""hd":"b""#);
    assert_ne!(ProviderOAuth2::from_json(PROVIDER)?, ProviderOAuth2::from_json(&other)?);
    Ok(())
}

#[test]
fn raw_json_is_equal_by_value() -> Outcome {
    let is_equal = |left: &str, right: &str| {
        let (left, right) = (Raw::parse(left).expect("it is JSON"), Raw::parse(right).expect("it is JSON"));
        let hashes = HashSet::from([left.clone(), right.clone()]);
        assert_eq!(hashes.len() == 1, left == right, "equal values have one hash");
        let model = |metadata: &Raw| SecretCreate::new(SecretToken::new("token"), "entity", "name").metadata(metadata.clone());
        assert_eq!(model(&left) == model(&right), left == right, "models compare as their fields do");
        left == right
    };
    for (left, right) in [
        (r#"{"a":[1,{"b":null,"c":true}]}"#, r#"{ "a" : [ 1 , { "c" : true , "b" : null } ] }"#),
        (r#""\u00e9\/""#, r#""é/""#),
        (r#"{"\u0061":1}"#, r#"{"a":1}"#),
        (r#"{"a":1,"a":2}"#, r#"{"a":2}"#),
        ("1", "1.0"),
        ("1", "10e-1"),
        ("0.05", "5E-2"),
        ("1500", "1.5e+3"),
        ("0", "-0.00e7"),
        ("1e400", "10e399"),
        ("123456789012345678901234567890", "123456789012345678901234567890.0"),
    ] {
        assert!(is_equal(left, right), "{left} is {right}");
    }
    for (left, right) in [
        ("1", "-1"),
        ("1", "10"),
        ("1", r#""1""#),
        ("null", "false"),
        ("[1,2]", "[2,1]"),
        ("[]", "{}"),
        (r#"{"a":1}"#, r#"{"a":1,"b":1}"#),
        (r#"{"a":1}"#, r#"{"b":1}"#),
        ("1e400", "1e401"),
        ("123456789012345678901234567890", "123456789012345678901234567891"),
        ("0.1", "0.10000000000000000001"),
        ("1e99999999999999999999", "1e99999999999999999998"),
    ] {
        assert!(!is_equal(left, right), "{left} isn't {right}");
    }
    Ok(())
}

#[test]
fn json_that_is_nested_too_deeply_is_equal_by_its_text() {
    let deep = |levels: usize| (1..levels).fold(serde_json::json!([]), |value, _| serde_json::json!([value]));
    assert_eq!(Raw::from(deep(200)), Raw::from(deep(200)));
    assert_ne!(Raw::from(deep(200)), Raw::from(deep(199)));
    assert_eq!(HashSet::from([Raw::from(deep(200)), Raw::from(deep(200))]).len(), 1);
}

#[test]
fn secrets_count() -> Outcome {
    let created = ServiceAccountCredentialWithSecret::from_json(CREATED)?;
    let other = ServiceAccountCredentialWithSecret::from_json(&CREATED.replace("shown-once", "another"))?;
    assert_eq!(created, created.clone());
    assert_ne!(created, other);
    assert_eq!(format!("{created:?}"), format!("{other:?}"), "the difference isn't printed");
    Ok(())
}

#[test]
fn unions_are_equal_if_their_variants_are() -> Outcome {
    let known = UserCredential::from_json(&format!(r#"{{"type":"password",{TIMES},"x":{{"a":1,"b":2}}}}"#))?;
    assert!(matches!(known, UserCredential::Password(_)));
    assert_eq!(known, UserCredential::from_json(&format!(r#"{{"x":{{"b":2,"a":1}},{TIMES},"type":"password"}}"#))?);
    assert_ne!(known, UserCredential::from_json(&format!(r#"{{"type":"password",{TIMES}}}"#))?);
    let unknown = |json: &str| UserCredential::from_json(json);
    assert_eq!(unknown(r#"{"type":"passkey","a":1}"#)?, unknown(r#"{"a":1.0,"type":"passkey"}"#)?);
    assert_ne!(unknown(r#"{"type":"passkey","a":1}"#)?, unknown(r#"{"type":"passkey","a":2}"#)?);
    Ok(())
}

#[test]
fn enums_and_newtypes_compare_as_strings_do() {
    assert_eq!(OwnerType::from("platform"), OwnerType::Platform);
    assert_ne!(OwnerType::from("partner"), OwnerType::Platform);
    assert_eq!(OwnerType::from("partner"), OwnerType::Unknown("partner".to_owned()));
    assert_eq!(ZoneId::new("a"), ZoneId::from("a"));
    assert_ne!(ZoneId::new("a"), ZoneId::new("b"));
    assert_eq!(ZoneId::new("a"), "a");
}
