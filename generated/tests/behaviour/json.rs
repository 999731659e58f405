//! The codec beside serde_json: both take and refuse the same texts and read the same values, and models go through serde as they
//! go through the codec.

use crate::Outcome;
use crate::decoding::json;
use crate::samples::{ACCOUNT, CREATED, credential, page};
use http::Response;
use keycardai_api::testing::MockTransport;
use keycardai_api::types::{
    Expand, PageInfoCursor, ServiceAccount, ServiceAccountCredentialList, ServiceAccountCredentialWithSecret, ServiceAccountId,
    ServiceAccountUpdate,
};
use keycardai_api::{Client, Error, Raw};
use serde_json::Value;

/// Texts of every kind, good ones and bad ones; serde_json knows which are which. One a line would take three pages.
#[rustfmt::skip]
const TEXTS: &[&str] = &[
    // Names and white space.
    "null", "true", "false", " null ", "\t\r\n[ ]\n", "nul", "nulll", "True", "NULL", "", " ", "\u{a0}null", "\u{feff}null", "null null",
    "undefined", "NaN", "Infinity", "-Infinity", "// no\nnull", "null\0",
    // Numbers.
    "0", "-0", "7", "-7", "10", "1.0", "1.50", "-0.0", "1e5", "1E+5", "1e-5", "0e0", "0.1e1", "18446744073709551615",
    "-9223372036854775808", "18446744073709551616", "123456789012345678901234567890", "5e-324", "1e-400", "1.7976931348623157e308",
    "01", "-01", "00", "+1", "-", "--1", "1.", ".5", "1.e5", "1e", "1e+", "1ee5", "1_000", "0x10", "1,5", "1 2", "-a", "1.5.5", "-.5",
    // Strings.
    r#""""#, r#""a""#, r#""é日🦀""#, r#""\"\\\/\b\f\n\r\t""#, r#""\u0041""#, r#""\u00e9\u65E5""#, r#""\ud83e\udd80""#, r#""\u0000""#,
    "\"\u{7f}\u{2028}\"", r#"""#, r#""a"#, r#""a\"#, r#""\""#, r#""\x41""#, r#""\u12""#, r#""\u12G4""#, r#""\ud800""#, r#""\udc00""#,
    r#""\ud800\ud800""#, r#""\ud800a""#, r#""\ud800\u0041""#, "\"a\nb\"", "\"a\tb\"", "\"a\0b\"", "'a'", r#""a"b"#,
    // Arrays and objects.
    "[]", "[1]", "[1,2]", "[ 1 , [ ] , { } ]", "[1,]", "[,1]", "[,]", "[1 2]", "[1,,2]", "[", "]", "[1", "[1,", "[]]", "[1}", "[1:2]",
    "{}", r#"{"a":1}"#, r#"{"a":{"b":[]}}"#, r#"{"a":1,"a":2}"#, r#"{"":0}"#, r#"{"\u0061":1}"#, r#"{"a":1,}"#, "{,}", "{a:1}",
    "{1:1}", r#"{"a"}"#, r#"{"a":}"#, r#"{"a" 1}"#, r#"{"a":1 "b":2}"#, "{", "}", r#"{"a":1"#, r#"{"a":1]"#, r#"{"a":1}}"#, r#"{"a"::1}"#,
];

/// What serde_json can't represent and the codec keeps byte for byte.
const TOO_LARGE: &[&str] = &["1e400", "-1e400", "[1e309]"];

#[test]
fn the_codec_takes_what_serde_json_takes() -> Outcome {
    for text in TEXTS {
        let (ours, theirs) = (Raw::parse(text), serde_json::from_str::<Value>(text));
        assert_eq!(ours.is_ok(), theirs.is_ok(), "{text:?}: {ours:?}, {theirs:?}");
        if let (Ok(ours), Ok(theirs)) = (ours, theirs) {
            assert_eq!(ours.as_str(), text.trim_matches([' ', '\t', '\r', '\n']), "the text is kept as it is");
            assert_eq!(ours.to_value()?, theirs);
        }
    }
    for text in TOO_LARGE {
        assert_eq!(Raw::parse(text)?.as_str(), *text);
        assert!(serde_json::from_str::<Value>(text).is_err());
    }
    Ok(())
}

#[test]
fn the_codec_reads_the_values_that_serde_json_reads() -> Outcome {
    for text in TEXTS {
        let as_string = serde_json::from_str::<Option<String>>(text);
        let ours = ServiceAccountUpdate::from_json(&format!(r#"{{"name":{text}}}"#));
        assert_eq!(ours.as_ref().ok().map(|model| &model.name), as_string.as_ref().ok(), "{text:?}: {ours:?}");

        let as_boolean = serde_json::from_str::<bool>(text);
        let ours = PageInfoCursor::from_json(&format!(r#"{{"has_prev_page":true,"has_next_page":{text}}}"#));
        assert_eq!(ours.as_ref().ok().map(|model| &model.has_next_page), as_boolean.as_ref().ok(), "{text:?}: {ours:?}");
    }
    Ok(())
}

#[test]
fn no_part_of_a_text_passes_for_the_whole() {
    let text = page(&["é\\u0041"], true, Some("cursor"));
    let whole = format!(r#"{{"a":[1.5e3,-0,null,true,"\ud83e\udd80\n"],"b":{{"c":{{}}}},"page":{text}}}"#);
    assert!(Raw::parse(&whole).is_ok());
    for end in (0..whole.len()).filter(|end| whole.is_char_boundary(*end)) {
        let fault = Raw::parse(&whole[..end]).expect_err("the end is missing");
        assert!(fault.offset() <= end, "{fault}");
    }
}

#[test]
fn one_wrong_character_is_judged_as_serde_json_judges_it() {
    let text = r#"{"a":[1.5e3,-10,null,true,"\ud83e\udd80\n"],"b":{"c":"d"}}"#;
    for (at, _) in text.char_indices() {
        for other in ["", "\"", "\\", "0", "-", ".", "e", ",", ":", "[", "]", "{", "}", " ", "\n", "\0", "é", "u"] {
            let mutant = format!("{}{other}{}", &text[..at], &text[at + 1..]);
            let (ours, theirs) = (Raw::parse(&mutant), serde_json::from_str::<Value>(&mutant));
            assert_eq!(ours.is_ok(), theirs.is_ok(), "{mutant}: {ours:?}, {theirs:?}");
        }
    }
}

#[test]
fn depth_ends_where_serde_json_ends() {
    for depth in [1, 2, 126, 127, 128, 129, 130, 100_000] {
        let arrays = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        let objects = format!("{}1{}", r#"{"a":"#.repeat(depth), "}".repeat(depth));
        let open = "[".repeat(depth);
        for text in [arrays, objects, open] {
            let (ours, theirs) = (Raw::parse(&text), serde_json::from_str::<Value>(&text));
            assert_eq!(ours.is_ok(), theirs.is_ok(), "at depth {depth}");
            let unknown = format!(r#"{{"name":"a","unknown":{text}}}"#);
            let (ours, theirs) = (ServiceAccountUpdate::from_json(&unknown), serde_json::from_str::<Value>(&unknown));
            assert_eq!(ours.is_ok(), theirs.is_ok(), "in a model at depth {depth}");
        }
    }
}

#[tokio::test]
async fn bytes_that_are_no_utf_8_are_refused_at_their_place() -> Outcome {
    let cases: [(&[u8], usize); 6] = [
        (b"\"\xff\"", 1),
        (b"\"a\xc3\"", 2),
        (b"\"\xed\xa0\x80\"", 1),
        (b"\"\xc0\xaf\"", 1),
        (b"{\"a\":1,\"\xf5\":2}", 8),
        (b"\xef\xbb\xbf\xff", 3),
    ];
    for (bytes, at) in cases {
        assert!(serde_json::from_slice::<Value>(bytes).is_err());
        let mock = MockTransport::new().respond_with(Response::new(bytes.into()));
        let client = Client::builder().transport(mock.transport()).api_key("key").build()?;
        let outcome = client.get("/").await;
        let Err(Error::Decode(error)) = outcome else { panic!("{bytes:?}: {outcome:?}") };
        assert_eq!((json(&error).expected(), json(&error).offset()), ("UTF-8 text", at), "{bytes:?}");
    }
    Ok(())
}

#[test]
fn models_go_through_serde_as_through_the_codec() -> Outcome {
    let list = page(&["cred_1", "cred_2"], true, Some("é\\n\\u0007"));
    let list = list.replace(r#""name":"#, r#""permissions":{"a.b":{"read":true}},"new":[1,-2,2.5,{"a":null}],"name":"#);
    let model = ServiceAccountCredentialList::from_json(&list)?;
    assert_eq!(serde_json::to_string(&model)?, model.to_json()?);
    assert_eq!(serde_json::from_str::<ServiceAccountCredentialList>(&list)?, model);
    assert_eq!(serde_json::from_value::<ServiceAccountCredentialList>(serde_json::to_value(&model)?)?, model);

    let account = ServiceAccount::from_json(ACCOUNT)?;
    assert_eq!(serde_json::to_string(&[Some(&account), None])?, format!("[{ACCOUNT},null]"));
    assert_eq!(serde_json::from_str::<[ServiceAccount; 1]>(&format!("[{ACCOUNT}]"))?, [account]);

    let created: ServiceAccountCredentialWithSecret = serde_json::from_str(CREATED)?;
    assert_eq!(created.to_json()?, CREATED);

    let parts: (ServiceAccountId, Expand, Expand) = serde_json::from_str(r#"["sa_1","permissions","audit_log"]"#)?;
    assert_eq!(parts, ("sa_1".into(), Expand::Permissions, Expand::from("audit_log")));
    assert_eq!(serde_json::to_string(&parts)?, r#"["sa_1","permissions","audit_log"]"#);
    Ok(())
}

#[test]
fn serde_gets_the_error_and_its_path() {
    let text = credential("cred_1").replace(r#""name":"deploy""#, r#""name":7"#);
    let list = format!(r#"{{"page_info":{{"has_next_page":false,"has_prev_page":false}},"items":[{text}]}}"#);
    let error = serde_json::from_str::<ServiceAccountCredentialList>(&list).expect_err("a name is a string");
    assert!(error.to_string().starts_with("items[0].name: expected a string, found a number"), "{error}");
}

#[test]
fn a_number_that_serde_cant_say_is_an_error_and_not_null() -> Outcome {
    let with = |number: &str| ServiceAccountUpdate::from_json(&format!(r#"{{"new":{number}}}"#));
    for number in ["18446744073709551615", "-170141183460469231731687303715884105728", "1.5"] {
        assert_eq!(serde_json::to_string(&with(number)?)?, format!(r#"{{"new":{number}}}"#));
    }
    assert!(serde_json::to_string(&with("1e400")?).is_err());
    assert_eq!(with("1e400")?.to_json()?, r#"{"new":1e400}"#);
    Ok(())
}
