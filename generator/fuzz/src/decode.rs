//! Reads any bytes with the codec, endlessly. They are JSON to it when they are JSON to serde_json, and what a model takes it can
//! write and read again.

#![no_main]

use keycardai_api::Raw;
use keycardai_api::types::{ServiceAccountCredentialList, ServiceAccountCredentialUpdate};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let raw = Raw::parse(text);
    match serde_json::from_str::<Value>(text) {
        Ok(_) => assert!(raw.is_ok(), "serde_json takes it"),
        // The codec keeps the text of a number that no double holds.
        Err(error) if error.to_string().starts_with("number out of range") => {}
        Err(error) => assert!(raw.is_err(), "{error}"),
    }
    if let Ok(model) = ServiceAccountCredentialList::from_json(text) {
        let written = model.to_json().expect("what was read can be written");
        assert!(raw.is_ok() && ServiceAccountCredentialList::from_json(&written) == Ok(model));
    }
    if let Ok(model) = ServiceAccountCredentialUpdate::from_json(text) {
        let written = model.to_json().expect("what was read can be written");
        assert!(raw.is_ok() && ServiceAccountCredentialUpdate::from_json(&written) == Ok(model));
    }
});
