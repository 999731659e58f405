//! A secret wherever a program can put one, or the API can send one: nothing that can be printed shows it.

use crate::Outcome;
use crate::capture::Capture;
use crate::issuer::{self, asks_for_token, token};
use crate::samples::{CREATED, page};
use crate::server::{Nobody, Server, Then, breaking_off, reply};
use http::Response;
use keycardai_api::testing::{MockTransport, Sleep};
use keycardai_api::types::{ServiceAccountCredentialCreate, ServiceAccountCredentialUpdate, ServiceAccountCredentialWithSecret};
use keycardai_api::{
    Body, Client, ClientBuilder, ConnectError, Error, ExposeSecret, RequestOptions, SecretString, TokenFuture, TokenProvider,
    Transport,
};
use std::fmt::{Debug, Display};
use std::time::Duration;

const SECRET: &str = "s3cret";

/// Everything that was printed, by what it is of.
#[derive(Default)]
struct Printed(Vec<(&'static str, String)>);

impl Printed {
    fn debug(&mut self, what: &'static str, value: &dyn Debug) {
        self.0.push((what, format!("{value:?}")));
        self.0.push((what, format!("{value:#?}")));
    }

    fn display(&mut self, what: &'static str, value: &dyn Display) {
        self.0.push((what, value.to_string()));
    }

    /// An error with all its causes.
    fn error(&mut self, what: &'static str, error: &(dyn std::error::Error + 'static)) {
        let mut cause = Some(error);
        while let Some(error) = cause {
            self.debug(what, &error);
            self.display(what, &error);
            self.display(what, &format_args!("{error:#}"));
            cause = error.source();
        }
    }
}

/// Fails with what shows a secret.
impl Drop for Printed {
    fn drop(&mut self) {
        for (what, text) in &self.0 {
            assert!(std::thread::panicking() || !text.contains(SECRET), "{what}: {text}");
        }
    }
}

/// Settings with a secret wherever they can have one.
fn settings() -> ClientBuilder {
    Client::builder()
        .api_key(SECRET)
        .client_id(SECRET)
        .client_secret(SECRET)
        .token_url(format!("https://auth.example.com/{SECRET}"))
        .header("authorization", format!("Bearer {SECRET}"))
        .header("x-key", SECRET)
        .query("key", SECRET)
}

/// A model with a secret in every field.
fn response() -> String {
    CREATED.replace("shown-once", SECRET)
}

#[test]
fn settings_and_clients() -> Outcome {
    let mut printed = Printed::default();
    printed.debug("builder", &settings());
    printed.debug("builder", &Client::builder().base_url(format!("https://me:{SECRET}@api.example.com")));
    printed.debug("builder", &Client::builder().base_url(format!("https://api.example.com?key={SECRET}")));
    printed.debug("builder", &Client::builder().header(format!("{SECRET} "), ""));
    let options = RequestOptions::new().header("x-key", SECRET).query("key", SECRET);
    printed.debug("options", &options);
    let client = settings().build()?;
    printed.debug("client", &client);
    printed.debug("client", &client.with_options(options));
    printed.debug("resource", &client.organizations().service_accounts().credentials());
    printed.debug("provider", &Client::builder().api_key_provider(SecretString::from(SECRET)));
    printed.debug("body", &Body::from(SECRET));
    printed.debug("secret", &SecretString::from(SECRET));
    Ok(())
}

#[tokio::test]
async fn requests_before_they_are_sent() -> Outcome {
    let mut printed = Printed::default();
    let client = settings().build()?;
    let credentials = client.organizations().service_accounts().credentials();
    let list = || credentials.list(SECRET, SECRET).after(SECRET);
    printed.debug("request struct", &list());
    printed.debug("request", &list().options().header("x-key", SECRET).query("key", SECRET));
    printed.debug("items", &list().items());
    printed.debug("pages", &list().pages());
    printed.debug("blocking items", &list().items().into_iter());
    printed.debug("blocking pages", &list().pages().into_iter());
    let body = ServiceAccountCredentialUpdate::new().name(SECRET);
    printed.debug("request with a body", &credentials.update(SECRET, SECRET, SECRET, body).options().body_field("key", SECRET));
    printed.debug("call by path", &client.post(format!("/things/{SECRET}")).json(serde_json::json!({ "key": SECRET })));
    Ok(())
}

#[tokio::test]
async fn what_goes_out_and_comes_back() -> Outcome {
    let mut printed = Printed::default();
    let headers = || Response::builder().header("set-cookie", SECRET).header("x-key", SECRET);
    let mock = MockTransport::new()
        .respond_with(headers().body(response().into())?)
        .respond_with(headers().body(SECRET.into())?)
        .respond_with(headers().body(page(&[SECRET], false, None).into())?);
    printed.debug("transport", &mock.transport());
    let client = settings().transport(mock.transport()).build()?;
    let credentials = client.organizations().service_accounts().credentials();

    let created = credentials.create(SECRET, SECRET, ServiceAccountCredentialCreate::new(SECRET)).send().await?;
    assert_eq!(created.client_secret.expose_secret(), SECRET);
    printed.debug("response", &created);
    printed.debug("model", created.value());
    let mut stream = client.get("/exports").stream().await?;
    printed.debug("streamed response", &stream);
    assert_eq!(stream.chunk().await?.as_deref(), Some(SECRET.as_bytes()));
    printed.debug("bytes", &stream.bytes_stream());
    let mut items = credentials.list("acme", "sa_1").items();
    assert_eq!(items.try_next().await?.map(|item| item.id.into_string()).as_deref(), Some(SECRET));
    printed.debug("items", &items);

    printed.debug("mock", &mock);
    let requests = mock.take_requests();
    assert!(requests[0].uri.to_string().contains(SECRET) && requests[0].text().contains(SECRET), "the secrets were sent");
    printed.debug("recorded requests", &requests);
    Ok(())
}

#[test]
fn models_that_are_made_and_faults_in_reading_them() -> Outcome {
    let mut printed = Printed::default();
    printed.debug("model", &ServiceAccountCredentialWithSecret::from_json(&response())?);
    let wrong = response().replace(&format!(r#""{SECRET}""#), &format!(r#"["{SECRET}"]"#));
    let fault = ServiceAccountCredentialWithSecret::from_json(&wrong).expect_err("the secret is a list");
    printed.error("fault", &fault);
    Ok(())
}

/// A server whose responses and tokens contain a secret.
async fn indiscreet() -> Server {
    Server::start(|seen| {
        let body = format!(r#"{{"id":["{SECRET}"],"key":"{SECRET}"}}"#);
        let status = if seen.target.contains("/api/") { 422 } else { 200 };
        let mut response = if asks_for_token(seen) { token(SECRET, 3600) } else { reply(status, body) };
        response.headers_mut().insert("set-cookie", http::HeaderValue::from_static(SECRET));
        response
    })
    .await
}

#[tokio::test]
async fn errors_of_every_kind_and_all_their_causes() -> Outcome {
    let nobody = Nobody::new();
    let server = indiscreet().await;
    let base = |url: String| issuer::settings(url).client_id(SECRET).client_secret(SECRET).header("x-key", SECRET);
    let responses = |status, body: String| Server::always(status, body);
    let failing =
        tower::service_fn(|_: http::Request<Body>| async { Err::<Response<Body>, _>(ConnectError::new("the tunnel is down")) });
    let cases = [
        ("api", base(server.url())),
        ("decode", base(server.url())),
        ("too large", base(server.url()).max_response_size(1)),
        ("request", base(server.url())),
        ("connection", Client::builder().api_key(SECRET).base_url(nobody.url())),
        ("connection of a service", Client::builder().api_key(SECRET).transport(Transport::new(failing))),
        (
            "timeout",
            Client::builder().api_key(SECRET).base_url(breaking_off("", Then::Hold).await).timeout(Duration::from_millis(10)),
        ),
        ("configuration", Client::builder().api_key(SECRET).base_url("http://api.example.invalid")),
        ("a key for no header", Client::builder().api_key(format!("{SECRET}\n")).base_url(server.url())),
        ("token", base(responses(400, format!(r#"{{"error":"invalid_client","key":"{SECRET}"}}"#)).await.url())),
        (
            "a token that isn't one",
            base(responses(200, format!(r#"{{"token_type":"mac","access_token":"{SECRET}"}}"#)).await.url()),
        ),
        ("a token for no header", base(responses(200, format!(r#"{{"access_token":"{SECRET}\n"}}"#)).await.url())),
        ("no token endpoint", base(server.url()).token_url(format!("{}/token?key={SECRET}", nobody.url()))),
        ("a token over plain http", base(server.url()).token_url(format!("http://auth.example.invalid/token?key={SECRET}"))),
    ];
    let (capture, _guard) = Capture::start();
    let mut printed = Printed::default();
    for (what, settings) in cases {
        let client = settings.max_retries(1).sleep(Sleep::instant()).build()?;
        let header = if what == "request" { format!("{SECRET}\n") } else { SECRET.to_owned() };
        let request = client.organizations().service_accounts().retrieve(what.split(' ').next().unwrap_or_default(), SECRET);
        let error = request.options().header("x-other-key", header).query("key", SECRET).await.expect_err(what);
        printed.error(what, &error);
    }
    let pages = Server::always(200, page(&[SECRET], true, Some(SECRET))).await;
    let list = pages.client().organizations().service_accounts().credentials().list("acme", "sa_1").after(SECRET);
    let mut items = list.items();
    assert!(items.try_next().await?.is_some());
    let error = items.try_next().await.expect_err("the cursor comes again");
    assert!(matches!(error, Error::Pagination(_)), "{error:?}");
    printed.error("pagination", &error);
    assert!(!capture.spans().is_empty(), "something was captured");
    printed.display("spans and events", &capture.text());
    Ok(())
}

#[test]
fn settings_that_make_no_sense() {
    let mut printed = Printed::default();
    let wrong = [
        Client::builder().base_url(SECRET),
        Client::builder().base_url(format!("https://me:{SECRET}@api.example.com")),
        Client::builder().base_url(format!("https://api.example.com?key={SECRET}")),
        Client::builder().header("x-key", format!("{SECRET}\n")),
        Client::builder().client_secret(SECRET),
        issuer::settings("http://localhost").token_url(SECRET),
    ];
    for settings in wrong {
        printed.error("settings", &settings.build().expect_err("they make no sense"));
    }
}

#[tokio::test]
async fn panics() -> Outcome {
    let client = settings().build()?;
    let request = client.organizations().service_accounts().retrieve(SECRET, SECRET);
    let panic = tokio::spawn(async move { request.send_blocking() }).await.expect_err("it blocks in async code").into_panic();
    let message = panic.downcast_ref::<&str>().copied().map(str::to_owned).or(panic.downcast_ref::<String>().cloned());
    Printed::default().display("panic", &message.ok_or("the panic has no message")?);
    Ok(())
}

/// A provider whose token is rejected.
struct Refused;

impl TokenProvider for Refused {
    fn token<'a>(&'a self, rejected: Option<&'a SecretString>) -> TokenFuture<'a> {
        Box::pin(async move { if rejected.is_some() { Err("there is no other".into()) } else { Ok(SECRET.into()) } })
    }
}

#[tokio::test]
async fn tokens_of_a_provider() -> Outcome {
    let mut printed = Printed::default();
    let settings = Server::always(401, "").await.settings().api_key_provider(Refused);
    printed.debug("builder", &settings);
    let client = settings.build()?;
    printed.debug("client", &client);
    printed.error("token", &issuer::call(&client).await.expect_err("the token is rejected"));
    Ok(())
}

#[tokio::test]
async fn transports_are_told_which_headers_are_secret() -> Outcome {
    let mock = MockTransport::new();
    let client = Client::builder().base_url("http://localhost").transport(mock.transport()).api_key(SECRET).build()?;
    let retrieve = || client.organizations().service_accounts().retrieve("acme", "sa_1").options();
    let _ = retrieve().header("cookie", SECRET).header("proxy-authorization", SECRET).header("x-team", "platform").await;
    let _ = retrieve().header("authorization", SECRET).await;
    let [with_key, with_own] = &mock.take_requests()[..] else { panic!("two requests were expected") };
    for (request, name) in
        [(with_key, "authorization"), (with_key, "cookie"), (with_key, "proxy-authorization"), (with_own, "authorization")]
    {
        assert!(request.headers[name].is_sensitive(), "{name}");
    }
    assert!(!with_key.headers["x-team"].is_sensitive());
    Printed::default().display("recorded request", with_key);
    Ok(())
}
