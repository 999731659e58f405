//! Lists over several pages: each page is fetched when it is needed and not before, with all that the first request said, and a
//! list that can't go on says so instead of ending early or never.

use crate::Outcome;
use crate::samples::page;
use crate::server::{Seen, Server, reply};
use futures_util::{FutureExt, TryStreamExt};
use keycardai_api::resources::organizations::service_accounts::credentials::Credentials;
use keycardai_api::{Body, Client, Error, Items, Pages, PaginationErrorKind, Transport, types};
use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tower::service_fn;

/// A server with the items a to d on three pages.
async fn three_pages() -> Server {
    Server::start(|seen| {
        let mut response = match seen.query("after").first().map(String::as_str) {
            None => reply(200, page(&["a", "b"], true, Some("1/2"))),
            Some("1/2") => reply(200, page(&["c"], true, Some("2/2"))),
            Some("2/2") => reply(200, page(&["d"], false, Some("end"))),
            Some(_) => reply(404, ""),
        };
        let request = seen.query("after").concat();
        response.headers_mut().insert("x-page", request.try_into().expect("a cursor of the tests can stand in a header"));
        response
    })
    .await
}

/// A server with a response for each request, and the last of them for all that follow.
async fn in_turn(responses: &'static [(u16, &[&str], bool, Option<&str>)]) -> Server {
    let turn = AtomicUsize::new(0);
    Server::start(move |_| {
        let turn = turn.fetch_add(1, Ordering::Relaxed).min(responses.len() - 1);
        let (status, ids, more, cursor) = responses[turn];
        reply(status, page(ids, more, cursor))
    })
    .await
}

fn credentials(server: &Server) -> Credentials {
    server.client().organizations().service_accounts().credentials()
}

/// The ids up to the end of the list or its first error, and how it ended.
async fn walk(mut items: Items<types::ServiceAccountCredential>) -> (Vec<String>, Option<Error>) {
    let mut ids = Vec::new();
    while let Some(item) = items.next().await {
        assert!(ids.len() < 10, "the list goes round: {ids:?}");
        match item {
            Ok(item) => ids.push(item.id.into_string()),
            Err(error) => {
                assert!(items.next().await.is_none(), "after an error the list is at its end");
                return (ids, Some(error));
            }
        }
    }
    assert!(items.next().await.is_none(), "a list ends once and for all");
    (ids, None)
}

fn cursors(seen: &[Seen]) -> Vec<String> {
    seen.iter().map(|seen| seen.query("after").join("+")).collect()
}

#[tokio::test]
async fn items_go_over_all_pages() {
    let server = three_pages().await;
    let list = credentials(&server).list("acme", "sa_1").limit(2).expand([types::Expand::Permissions]);
    let (ids, error) = walk(list.options().header("x-trace", "7").items()).await;
    assert_eq!((ids, error.map(|error| error.to_string())), (["a", "b", "c", "d"].map(str::to_owned).to_vec(), None));
    assert_eq!(cursors(&server.seen()), ["", "1/2", "2/2"]);
    for seen in server.seen() {
        assert_eq!((seen.query("limit"), seen.query("expand")), (vec!["2".to_owned()], vec!["permissions".to_owned()]));
        assert_eq!(seen.header("x-trace"), "7");
    }
}

#[tokio::test]
async fn items_are_a_stream() -> Outcome {
    let server = three_pages().await;
    let items: Vec<_> = credentials(&server).list("acme", "sa_1").items().try_collect().await?;
    let pages: Vec<_> = credentials(&server).list("acme", "sa_1").pages().try_collect().await?;
    assert_eq!((items.len(), pages.len()), (4, 3));
    Ok(())
}

#[tokio::test]
async fn pages_have_their_status_and_headers() -> Outcome {
    let server = three_pages().await;
    let mut pages: Pages<types::ServiceAccountCredentialList> = credentials(&server).list("acme", "sa_1").pages();
    let mut found = Vec::new();
    while let Some(page) = pages.try_next().await? {
        assert_eq!(page.status(), 200);
        found.push((page.headers()["x-page"].to_str()?.to_owned(), page.items.len(), page.page_info.has_next_page));
    }
    let expected = [("", 2, true), ("1/2", 1, true), ("2/2", 1, false)];
    assert_eq!(found, expected.map(|(cursor, count, more)| (cursor.to_owned(), count, more)));
    assert!(pages.next().await.is_none());
    Ok(())
}

#[tokio::test]
async fn a_list_resumes_behind_a_cursor() {
    let server = three_pages().await;
    let (ids, _) = walk(credentials(&server).list("acme", "sa_1").after("1/2").items()).await;
    assert_eq!(ids, ["c", "d"]);
    assert_eq!(cursors(&server.seen()), ["1/2", "2/2"]);
}

#[tokio::test]
async fn a_page_is_fetched_when_it_is_needed() -> Outcome {
    let server = three_pages().await;
    let client = credentials(&server);
    let mut items = client.list("acme", "sa_1").items();
    assert!(server.seen().is_empty(), "nobody asked for an item");
    for _ in 0..2 {
        items.try_next().await?;
    }
    assert_eq!(server.seen().len(), 1, "the first page has two items");
    drop(items);
    client.list("acme", "sa_1").after("2/2").await?;
    assert_eq!(cursors(&server.seen()), ["", "2/2"], "a list that was dropped asks for nothing");
    Ok(())
}

#[tokio::test]
async fn a_page_that_nobody_waits_for_any_longer_is_not_lost() -> Outcome {
    let calls = Arc::new(AtomicUsize::new(0));
    let log = calls.clone();
    let service = service_fn(move |_: http::Request<Body>| {
        log.fetch_add(1, Ordering::Relaxed);
        async {
            tokio::task::yield_now().await;
            Ok::<_, Infallible>(http::Response::new(Body::from(page(&["a"], false, None))))
        }
    });
    let client = Client::builder().transport(Transport::new(service)).api_key("key").build()?;
    let mut items = client.organizations().service_accounts().credentials().list("acme", "sa_1").items();
    assert!(items.next().now_or_never().is_none(), "the page is on its way");
    assert_eq!(walk(items).await.0, ["a"]);
    assert_eq!(calls.load(Ordering::Relaxed), 1, "it isn't fetched twice");
    Ok(())
}

#[tokio::test]
async fn an_empty_page_in_the_middle_is_no_end() {
    let server = in_turn(&[(200, &["a"], true, Some("1")), (200, &[], true, Some("2")), (200, &["b"], false, None)]).await;
    let (ids, error) = walk(credentials(&server).list("acme", "sa_1").items()).await;
    assert_eq!((ids, error.is_none()), (vec!["a".to_owned(), "b".to_owned()], true));
}

#[tokio::test]
async fn a_list_ends_where_the_page_says_so() {
    let server = in_turn(&[(200, &["a"], false, Some("1"))]).await;
    let (ids, error) = walk(credentials(&server).list("acme", "sa_1").items()).await;
    assert_eq!((ids, error.is_none(), server.seen().len()), (vec!["a".to_owned()], true, 1));
}

#[tokio::test]
async fn a_page_without_a_cursor_for_the_next_is_an_error_behind_its_items() {
    for cursor in [None, Some("")] {
        let server = Server::always(200, page(&["a"], true, cursor)).await;
        let (ids, error) = walk(credentials(&server).list("acme", "sa_1").items()).await;
        let Some(Error::Pagination(error)) = error else { panic!("{cursor:?}: {error:?}") };
        assert_eq!((ids, server.seen().len()), (vec!["a".to_owned()], 1));
        assert_eq!(error.kind(), PaginationErrorKind::IncompletePage);
        assert_eq!(
            error.to_string(),
            "organizations.service_accounts.credentials.list: the page indicates a next page but has no cursor or URL for it"
        );
    }
}

#[tokio::test]
async fn a_cursor_that_comes_again_is_an_error_and_no_loop() {
    let server = in_turn(&[(200, &["a"], true, Some("1")), (200, &["b"], true, Some("2")), (200, &["c"], true, Some("1"))]).await;
    let (ids, error) = walk(credentials(&server).list("acme", "sa_1").items()).await;
    assert!(matches!(error, Some(Error::Pagination(error)) if error.kind() == PaginationErrorKind::RepeatedPage));
    assert_eq!(ids, ["a", "b", "c"], "what was fetched is given");
    assert_eq!(cursors(&server.seen()), ["", "1", "2"], "no page is fetched twice");
}

#[tokio::test]
async fn the_cursor_that_a_list_starts_at_counts_as_used() -> Outcome {
    let server = in_turn(&[(200, &["b"], true, Some("1"))]).await;
    let mut pages = credentials(&server).list("acme", "sa_1").after("1").pages();
    assert_eq!(pages.try_next().await?.map(|page| page.items.len()), Some(1));
    assert!(matches!(pages.next().await, Some(Err(Error::Pagination(_)))));
    assert!(pages.next().await.is_none());
    assert_eq!(server.seen().len(), 1);
    Ok(())
}

#[tokio::test]
async fn an_error_on_a_later_page_is_given_once() {
    let server = in_turn(&[(200, &["a"], true, Some("1")), (503, &[], false, None)]).await;
    let (ids, error) = walk(credentials(&server).list("acme", "sa_1").items()).await;
    assert_eq!(ids, ["a"]);
    assert_eq!(error.and_then(|error| error.status()).map(|status| status.as_u16()), Some(503));
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn a_later_page_that_cant_be_read_is_given_once() {
    let server = Server::start(|seen| match seen.query("after").is_empty() {
        true => reply(200, page(&["a"], true, Some("1"))),
        false => reply(200, page(&["b", "c"], true, Some("2")).replace("client_c", "\u{1}")),
    })
    .await;
    let (ids, error) = walk(credentials(&server).list("acme", "sa_1").items()).await;
    assert_eq!(ids, ["a"]);
    assert!(matches!(error, Some(Error::Decode(_))), "{error:?}");

    let mut pages = credentials(&server).list("acme", "sa_1").after("0").pages();
    assert!(matches!(pages.next().await, Some(Err(Error::Decode(_)))));
    assert!(pages.next().await.is_none());
}
