//! What a newer API sends and this version of the SDK doesn't know. Nothing of it fails a program, and nothing is lost when a
//! program sends back what it got.

use crate::Outcome;
use crate::samples::{ACCOUNT, credential, page};
use crate::server::Server;
use keycardai_api::Raw;
use keycardai_api::types::{
    Expand, ServiceAccount, ServiceAccountCreate, ServiceAccountCredential, ServiceAccountCredentialList,
};

/// An account with unknown fields, whose JSON can be written in more than one way.
fn account_of_tomorrow() -> String {
    let fields =
        r#""ratio":1.00,"count":123456789012345678901234567890,"nested":{ "b":[1, 2e0],"a":null,"a":"\u0041" },"flag":true"#;
    format!("{},{fields}}}", &ACCOUNT[..ACCOUNT.len() - 1])
}

#[tokio::test]
async fn an_unknown_value_of_an_enum_is_sent_as_it_is() -> Outcome {
    let server = Server::always(200, ACCOUNT).await;
    let client = server.client();
    let expand = [Expand::from("audit_log"), Expand::Permissions];
    client.organizations().service_accounts().retrieve("acme", "sa_1").expand(expand).await?;
    assert_eq!(server.only().query("expand"), ["audit_log", "permissions"]);
    Ok(())
}

#[test]
fn a_known_value_of_an_enum_has_its_own_variant() {
    assert_eq!(Expand::from("total_count"), Expand::TotalCount);
    assert_eq!(Expand::from("audit_log"), Expand::Unknown("audit_log".to_owned()));
    assert_eq!(Expand::from("audit_log").to_string(), "audit_log");
}

#[tokio::test]
async fn an_unknown_field_is_kept_byte_for_byte() -> Outcome {
    let body = account_of_tomorrow();
    let client = Server::always(200, body.clone()).await.client();
    let account = client.organizations().service_accounts().retrieve("acme", "sa_1").await?;
    assert_eq!(account.extra().len(), 4);
    assert_eq!(account.extra().get("ratio").map(Raw::as_str), Some("1.00"));
    assert_eq!(account.extra().get("flag").map(Raw::to_value).transpose()?, Some(true.into()));
    assert_eq!(account.to_json()?, body);
    Ok(())
}

#[tokio::test]
async fn a_field_that_the_sdk_has_no_setter_for_can_be_sent() -> Outcome {
    let server = Server::always(201, ACCOUNT).await;
    let mut body = ServiceAccountCreate::new("ci");
    body.extra_mut().insert("quota", Raw::parse("1.50")?);
    body.extra_mut().insert("tags", serde_json::json!(["a"]));
    server.client().organizations().service_accounts().create("acme", body).await?;
    assert_eq!(server.only().body, r#"{"name":"ci","quota":1.50,"tags":["a"]}"#);
    Ok(())
}

#[test]
fn an_unknown_field_is_not_shown() -> Outcome {
    let account = ServiceAccount::from_json(&account_of_tomorrow().replace("true", r#""s3cret""#))?;
    let text = format!("{account:?} {:?}", account.extra().get("flag"));
    assert!(text.contains(r#"["ratio", "count", "nested", "flag"]"#), "the names are: {text}");
    assert!(!text.contains("s3cret"), "{text}");
    Ok(())
}

#[test]
fn of_two_equal_keys_the_last_counts() -> Outcome {
    let twice = |first: &str, second: &str| {
        let text = credential("cred_1");
        ServiceAccountCredential::from_json(&format!("{{{first},{},{second}}}", &text[1..text.len() - 1]))
    };
    let renamed = twice(r#""name":"first","extra":1"#, r#""name":"last","extra":2"#)?;
    assert_eq!(renamed.name, "last");
    assert_eq!(renamed.extra().get("extra").map(Raw::as_str), Some("2"));
    assert_eq!(twice(r#""description":"first""#, r#""description":null"#)?.description, None);

    let permissions = twice(r#""permissions":{"a":{"read":true}}"#, r#""permissions":{"b":{}}"#)?.permissions;
    let names = permissions.map(|permissions| permissions.into_keys().collect::<Vec<_>>());
    assert_eq!(names, Some(vec!["b".to_owned()]), "nothing of the first stays");
    Ok(())
}

#[test]
fn nothing_of_a_first_value_stays_in_a_second() -> Outcome {
    let last = r#""page_info":{"has_next_page":false,"has_prev_page":false}"#;
    let text = page(&["cred_1"], true, Some("cursor")).replace(r#"true,"#, r#"true,"new":1,"#);
    let page = ServiceAccountCredentialList::from_json(&format!("{},{last}}}", &text[..text.len() - 1]))?;
    assert_eq!((page.page_info.has_next_page, page.page_info.end_cursor.as_deref()), (false, None));
    assert!(page.page_info.extra().is_empty());

    let emptied = ServiceAccountCredentialList::from_json(&format!(r#"{},"items":[]}}"#, &text[..text.len() - 1]))?;
    assert_eq!(emptied.items, []);

    let missing = r#""page_info":{"has_next_page":false}"#;
    let fault = ServiceAccountCredentialList::from_json(&format!("{},{missing}}}", &text[..text.len() - 1]));
    assert_eq!(fault.expect_err("a field is missing").path(), "page_info.has_prev_page");
    Ok(())
}
