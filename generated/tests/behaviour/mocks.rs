//! The mock transport of users' tests: which response a request gets, by order or by method and path.

use crate::Outcome;
use crate::samples::ACCOUNT;
use http::Response;
use keycardai_api::testing::{self, MockTransport, Sleep};
use keycardai_api::types::{PageInfoPagination, ServiceAccount, Zone, ZoneList};
use keycardai_api::{Client, Error, Method};
use serde_json::json;

fn client_at(base_url: &str, mock: &MockTransport) -> Result<Client, Error> {
    Client::builder().base_url(base_url).transport(mock.transport()).sleep(Sleep::instant()).api_key("key").build()
}

fn client(mock: &MockTransport) -> Result<Client, Error> {
    client_at("http://localhost", mock)
}

/// What a GET of this path returns, as far as the mock gave it a name.
async fn name(client: &Client, path: &str) -> Result<String, Error> {
    client.get(path).await.map(|value| value["name"].as_str().unwrap_or_default().to_owned())
}

fn named(name: &str) -> String {
    json!({ "name": name }).to_string()
}

/// The message of the API's error.
fn message(error: Error) -> String {
    match error {
        Error::Api(error) => error.message().unwrap_or_default(),
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn a_route_is_a_method_and_a_path() -> Outcome {
    let mock = MockTransport::new()
        .on(Method::GET, "/a")
        .respond(200, named("get"))
        .on(Method::POST, "/a")
        .respond(200, named("post"))
        .on(Method::GET, "b")
        .respond(200, named("b"));
    let client = client(&mock)?;
    assert_eq!(client.post("/a").await?["name"], "post");
    assert_eq!(name(&client, "/a").await?, "get");
    assert_eq!(name(&client, "/b").await?, "b", "the first slash may be left out");
    for path in ["/a/", "/a/b", "/", "/A", "/aa"] {
        assert_eq!(name(&client, path).await.expect_err("there is no such route").status().map(u16::from), Some(501), "{path}");
    }
    Ok(())
}

#[tokio::test]
async fn a_name_in_braces_is_any_value_within_its_segment() -> Outcome {
    let mock = MockTransport::new()
        .on(Method::GET, "/zones/{zone_id}")
        .respond(200, named("zone"))
        .on(Method::GET, "/zones/{zone_id}/files/{name}.json")
        .respond(200, named("file"))
        .on(Method::GET, "/a b/c")
        .respond(200, named("decoded"));
    let client = client(&mock)?;
    for (path, expected) in [
        ("/zones/zone_1", Some("zone")),
        ("/zones/a%2Fb", Some("zone")),
        ("/zones/é", Some("zone")),
        ("/zones/z/files/a.b.json", Some("file")),
        ("/a%20b/c", Some("decoded")),
        ("/zones/", None),
        ("/zones", None),
        ("/zones/z/files/.json", None),
        ("/zones/z/files/a.yaml", None),
        ("/zones/z/files", None),
        ("/a%20b%2Fc", None),
    ] {
        assert_eq!(name(&client, path).await.ok().as_deref(), expected, "{path}");
    }
    Ok(())
}

#[tokio::test]
async fn a_query_matters_if_the_route_has_one() -> Outcome {
    let mock = MockTransport::new()
        .on(Method::GET, "/zones?after=c+1&limit=2")
        .respond(200, named("second"))
        .on(Method::GET, "/zones")
        .respond(200, named("first"));
    let client = client(&mock)?;
    let list = |query: &[(&str, &str)]| query.iter().fold(client.get("/zones"), |call, (name, value)| call.query(name, value));
    for (query, expected) in [
        (&[][..], "first"),
        (&[("after", "c 1")], "first"),
        (&[("after", "c 2"), ("limit", "2")], "first"),
        (&[("after", "c 1"), ("limit", "2")], "second"),
        (&[("limit", "2"), ("sort", "name"), ("after", "c 1")], "second"),
    ] {
        assert_eq!(list(query).await?["name"], expected, "{query:?}");
    }
    Ok(())
}

#[tokio::test]
async fn the_last_response_of_a_route_is_repeated() -> Outcome {
    let mock = MockTransport::new()
        .on(Method::GET, "/a")
        .respond(200, named("1"))
        .respond(200, named("2"))
        .on(Method::GET, "/b")
        .respond(200, named("b"))
        .on(Method::GET, "/a")
        .respond(200, named("3"));
    let client = client(&mock)?;
    for expected in ["1", "2", "3", "3", "3"] {
        assert_eq!(name(&client, "/a").await?, expected);
        assert_eq!(name(&client, "/b").await?, "b");
    }
    Ok(())
}

#[tokio::test]
async fn responses_for_any_request_are_returned_once() -> Outcome {
    let mock =
        MockTransport::new().respond(200, named("1")).respond(200, named("2")).on(Method::GET, "/a").respond(200, named("a"));
    let client = client(&mock)?;
    assert_eq!(name(&client, "/b").await?, "1");
    assert_eq!(name(&client, "/a").await?, "a", "a route comes first");
    assert_eq!(name(&client, "/b").await?, "2");
    assert!(name(&client, "/b").await.is_err());
    Ok(())
}

#[tokio::test]
async fn a_request_without_a_response_is_told_of_the_routes() -> Outcome {
    let mock = MockTransport::new();
    let nothing = name(&client(&mock)?, "/a").await.expect_err("nothing is prepared");
    assert_eq!(message(nothing), "the mock transport has no response for GET /a");
    let mock = mock.on(Method::GET, "/zones/{zone_id}?expand=x").respond(200, "").on(Method::POST, "/zones").respond(201, "");
    let client = client(&mock)?;
    let call = client.get("/zones/zone_1").query("secret", "hush");
    let routes = "the mock transport has no response for GET /zones/zone_1, only for GET /zones/{zone_id}?expand=x, POST /zones";
    assert_eq!(message(call.await.expect_err("the query is another one")), routes);
    assert_eq!(mock.take_requests().len(), 2, "both are recorded, and neither was retried");
    Ok(())
}

#[tokio::test]
async fn the_path_of_the_base_url_is_part_of_the_path() -> Outcome {
    let mock =
        MockTransport::new().on(Method::GET, "/v1/a").respond(200, named("with")).on(Method::GET, "/a").respond(200, named(""));
    assert_eq!(name(&client_at("http://localhost/v1", &mock)?, "/a").await?, "with");
    assert_eq!(name(&client_at("https://api.example.com/v1/", &mock)?, "/a").await?, "with", "whatever the host is");
    Ok(())
}

#[tokio::test]
async fn failures_belong_to_a_route_too() -> Outcome {
    let mock = MockTransport::new()
        .on(Method::GET, "/a")
        .fail_connect()
        .drop_connection()
        .respond(200, named("a"))
        .on(Method::POST, "/a")
        .drop_connection()
        .on(Method::GET, "/down")
        .respond(503, "");
    let client = client(&mock)?;
    let response = client.get("/a").send().await?;
    assert_eq!((response.retries(), &response["name"]), (2, &json!("a")));
    let dropped = client.post("/a").await.expect_err("it isn't retried");
    assert!(matches!(dropped, Error::Connection(error) if !error.is_connect()));
    assert_eq!(client.get("/down").await.expect_err("it stays down").attempts(), Some(3));
    Ok(())
}

#[tokio::test]
async fn a_response_is_any_value_of_the_sdk() -> Outcome {
    let zone = testing::model(|zone: &mut Zone| zone.name = "production".to_owned());
    let zones = testing::model(|zones: &mut ZoneList| {
        zones.items = vec![zone.clone(), testing::model(|zone: &mut Zone| zone.id = "zone_2".into())];
        zones.page_info = testing::model(|page: &mut PageInfoPagination| page.has_next_page = false);
    });
    let account = ServiceAccount::from_json(ACCOUNT)?;
    let response = Response::builder().status(429).header("retry-after", "0").body("{}".into())?;
    let mock = MockTransport::new()
        .on(Method::GET, "/zones/{zone_id}")
        .respond_json(200, &zone)
        .on(Method::GET, "/zones")
        .respond_json(200, &zones)
        .on(Method::GET, "/accounts")
        .respond_json(200, &vec![account.clone(), account])
        .on(Method::GET, "/limited")
        .respond_with(response)
        .respond_json(200, &json!({ "name": "json" }));
    let client = client(&mock)?;
    assert_eq!(client.zones().retrieve("zone_1").await?, zone);
    assert_eq!(client.zones().list().await?, zones);
    assert_eq!(client.get("/accounts").await?.as_array().map(Vec::len), Some(2));
    let limited = client.get("/limited").send().await?;
    assert_eq!((limited.retries(), &limited["name"]), (1, &json!("json")));
    Ok(())
}

#[test]
#[should_panic(expected = "1000 is not a status code")]
fn a_status_that_is_none_is_a_mistake_of_the_test() {
    MockTransport::new().respond(1000, "");
}
