//! The calls that users write, one of each kind, as they stand in the design of the SDK.

use crate::Outcome;
use crate::samples::{CREATED, credential, page};
use crate::server::KEY;
use keycardai_api::testing::MockTransport;
use keycardai_api::types::{Expand, ServiceAccountCredentialCreate, ServiceAccountCredentialUpdate, ZoneUpdate};
use keycardai_api::{Client, Error, ExposeSecret, StatusCode};
use serde::Deserialize;
use std::time::Duration;

#[derive(Deserialize)]
struct Thing {
    name: String,
}

#[tokio::test]
async fn every_kind_of_call_reads_like_a_sentence() -> Outcome {
    let mock = MockTransport::new()
        .respond(201, CREATED)
        .respond(200, credential("cred_1"))
        .respond(404, r#"{"message":"no such zone"}"#)
        .respond(200, page(&["a", "b"], true, Some("next")))
        .respond(200, page(&["c"], false, None))
        .respond(200, credential("cred_1"))
        .respond(200, "[]")
        .respond(200, r#"[{"name":"first"}]"#);
    let client = Client::builder().api_key(KEY).base_url("http://localhost").transport(mock.transport()).build()?;
    let credentials = client.organizations().service_accounts().credentials();

    // What is required is an argument; awaiting sends it.
    let body = ServiceAccountCredentialCreate::new("ci").description("CI deploys");
    let created = credentials.create("acme", "sa_1", body).await?;
    assert_eq!(created.client_secret.expose_secret(), "shown-once");

    // What is optional is a setter, and null is said in words.
    credentials.update("acme", "sa_1", &created.id, ServiceAccountCredentialUpdate::new().name("deploy")).await?;
    let outcome = client.zones().update("zone_1", ZoneUpdate::new().name("prod").clear_description()).await;
    match outcome {
        Err(error) if error.status() == Some(StatusCode::NOT_FOUND) => {
            let Error::Api(error) = error else { panic!("{error:?}") };
            assert_eq!(error.message().as_deref(), Some("no such zone"));
        }
        other => panic!("{other:?}"),
    }

    // Every item of every page.
    let mut items = credentials.list("acme", "sa_1").limit(100).expand([Expand::Permissions]).items();
    let mut ids = Vec::new();
    while let Some(credential) = items.try_next().await? {
        ids.push(credential.id.to_string());
    }
    assert_eq!(ids, ["a", "b", "c"]);

    // A request's own options come after options().
    let options = credentials.retrieve("acme", "sa_1", "cred_1").options();
    let response =
        options.timeout(Duration::from_secs(5)).max_retries(0).header("x-trace", "1").query("preview", "true").send().await?;
    assert_eq!((response.status(), response.retries(), response.request_id()), (StatusCode::OK, 0, None));
    assert_eq!(response.into_inner().id, "cred_1");

    // What the description doesn't know yet.
    let value = client.get("/beta/things").query("limit", 3).await?;
    assert_eq!(value, serde_json::json!([]));
    let things: Vec<Thing> = client.get("/beta/things").send().await?.json()?;
    assert_eq!(things[0].name, "first");

    let requests = mock.take_requests();
    assert!(requests.iter().all(|request| request.headers["authorization"] == format!("Bearer {KEY}")));
    assert_eq!((requests[5].headers["x-trace"].as_bytes(), requests[5].uri.query()), (&b"1"[..], Some("preview=true")));
    assert_eq!(requests[6].uri.query(), Some("limit=3"));
    let bodies: Vec<String> = requests.iter().map(|request| request.text()).filter(|body| !body.is_empty()).collect();
    assert_eq!(
        bodies,
        [r#"{"name":"ci","description":"CI deploys"}"#, r#"{"name":"deploy"}"#, r#"{"description":null,"name":"prod"}"#]
    );
    Ok(())
}
