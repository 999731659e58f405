//! A request is a value: it can be cloned and sent again, its optional parts can be set from an `Option`, and what spawns or joins
//! futures takes it.

use crate::Outcome;
use crate::samples::{CREATED, credential, page};
use crate::server::Server;
use bytes::Bytes;
use futures_util::future::try_join_all;
use futures_util::stream::{FuturesUnordered, TryStreamExt};
use keycardai_api::resources::organizations::service_accounts::credentials::{Credentials, CredentialsList};
use keycardai_api::types::{Expand, ServiceAccountCredential, ServiceAccountCredentialCreate};
use keycardai_api::{Body, Error, Maybe, Request, RequestErrorKind};
use std::convert::Infallible;

fn credentials(server: &Server) -> Credentials {
    server.client().organizations().service_accounts().credentials()
}

#[tokio::test]
async fn a_clone_sends_the_same_again() -> Outcome {
    let server = Server::always(200, CREATED).await;
    let body = ServiceAccountCredentialCreate::new("ci").description("ours");
    let request = credentials(&server).create("acme", "sa_1", body);
    let preview = request.clone().options().query("preview", "true");
    request.await?;
    preview.clone().await?;
    preview.await?;
    let seen = server.seen();
    let bodies: Vec<&str> = seen.iter().map(|seen| seen.body.as_str()).collect();
    assert_eq!(bodies, [r#"{"name":"ci","description":"ours"}"#; 3]);
    let are_previews: Vec<bool> = seen.iter().map(|seen| seen.query("preview") == ["true"]).collect();
    assert_eq!(are_previews, [false, true, true]);
    Ok(())
}

#[tokio::test]
async fn a_stream_is_sent_by_the_original_only() -> Outcome {
    let server = Server::always(200, "{}").await;
    let stream = futures_util::stream::iter([Ok::<_, Infallible>(Bytes::from_static(b"bytes"))]);
    let request = server.client().post("/uploads").body("text/plain", Body::from_stream(stream));
    let outcome = request.clone().await;
    let Err(Error::Request(error)) = outcome else { panic!("{outcome:?}") };
    assert!(error.to_string().ends_with("the body is a stream, which only the original of a cloned request can send"), "{error}");
    request.await?;
    assert_eq!(server.only().body, "bytes");
    Ok(())
}

#[tokio::test]
async fn an_option_is_set_if_it_has_a_value() -> Outcome {
    let server = Server::always(200, page(&[], false, None)).await;
    let list = |limit: Option<i64>, after: Option<&str>, expand: Option<Vec<Expand>>| {
        let list = credentials(&server).list("acme", "sa_1");
        list.maybe(limit, CredentialsList::limit).maybe(after, CredentialsList::after).maybe(expand, CredentialsList::expand)
    };
    list(Some(3), Some("cursor"), Some(vec![Expand::Permissions])).await?;
    list(None, None, None).await?;
    let queries: Vec<String> =
        server.seen().iter().map(|seen| seen.target.split_once('?').map_or("", |(_, query)| query).to_owned()).collect();
    assert_eq!(queries, ["limit=3&after=cursor&expand=permissions", ""]);

    let create = |description: Option<&str>| {
        ServiceAccountCredentialCreate::new("ci").maybe(description, ServiceAccountCredentialCreate::description)
    };
    assert_eq!(create(Some("ours")).to_json()?, r#"{"name":"ci","description":"ours"}"#);
    assert_eq!(create(None).to_json()?, r#"{"name":"ci"}"#);
    Ok(())
}

#[tokio::test]
async fn what_takes_futures_takes_requests() -> Outcome {
    let server = Server::always(200, credential("cred_1")).await;
    let credentials = credentials(&server);
    let retrieve = |id: &str| credentials.retrieve("acme", "sa_1", id);

    let response = tokio::spawn(retrieve("a").send()).await??;
    assert_eq!(response.status(), 200);
    let value: ServiceAccountCredential = tokio::spawn(retrieve("b").into_future()).await??;
    assert_eq!(value, response.into_inner());

    let joined = try_join_all(["c", "d"].map(|id| retrieve(id).into_future())).await?;
    let unordered: FuturesUnordered<_> = ["e", "f"].map(|id| retrieve(id).send()).into_iter().collect();
    let responses: Vec<_> = unordered.try_collect().await?;
    assert_eq!((joined.len(), responses.len(), server.seen().len()), (2, 2, 6));
    Ok(())
}

#[tokio::test]
async fn code_that_is_generic_over_requests_takes_those_of_operations() -> Outcome {
    async fn traced<T>(request: impl Into<Request<T>>) -> Result<T, Error>
    where
        Request<T>: IntoFuture<Output = Result<T, Error>>,
    {
        request.into().header("x-trace", "1").await
    }

    let server = Server::always(200, credential("cred_1")).await;
    traced(credentials(&server).retrieve("acme", "sa_1", "cred_1")).await?;
    traced(server.client().get("/beta")).await?;
    assert!(server.seen().iter().all(|seen| seen.header("x-trace") == "1"));
    Ok(())
}

#[tokio::test]
async fn the_kind_of_an_error_is_the_part_that_is_invalid() {
    let server = Server::always(200, "{}").await;
    let client = server.client();
    let kind = |outcome: Result<_, Error>| match outcome {
        Err(Error::Request(error)) => error.kind(),
        other => panic!("{other:?}"),
    };
    assert_eq!(kind(client.get("/things/../secrets").await), RequestErrorKind::Path);
    assert_eq!(kind(client.get("/").header("x-trace", "a\nb").await), RequestErrorKind::Header);
    assert_eq!(kind(client.post("/").json("text").body_field("name", 1).await), RequestErrorKind::Body);
    let outcome = credentials(&server).retrieve("acme", "", "cred_1").await;
    assert!(matches!(outcome, Err(Error::Request(error)) if error.kind() == RequestErrorKind::Path));
    assert!(server.seen().is_empty(), "nothing was sent");
}
