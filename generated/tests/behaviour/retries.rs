//! Which responses are retried, and how long the client waits before a retry. A server responds to each request as the request's
//! query says, so each row of a table is one call; the waits are recorded instead of slept.

use crate::Outcome;
use crate::samples::{ACCOUNT, CREATED};
use crate::server::{KEY, Seen, Server};
use keycardai_api::testing::Sleep;
use keycardai_api::types::ServiceAccountCredentialCreate;
use keycardai_api::{Client, Error, Method, Request, RequestOptions};
use std::collections::HashSet;
use std::ops::RangeInclusive;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The methods that promise that a second request does no more than the first one.
const REPEATABLE: [Method; 5] = [Method::GET, Method::HEAD, Method::PUT, Method::DELETE, Method::OPTIONS];

/// The methods that don't.
const ONCE: [Method; 2] = [Method::POST, Method::PATCH];

/// Names and values.
type Headers<'a> = &'a [(&'a str, &'a str)];

/// A response with the `status` and headers that the request's query has.
fn as_told(seen: &Seen) -> http::Response<String> {
    let query = seen.target.split_once('?').map_or("", |(_, query)| query);
    let mut response = http::Response::builder();
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        response = if name == "status" { response.status(&*value) } else { response.header(&*name, &*value) };
    }
    response.body(String::new()).expect("the tables hold responses that can be")
}

/// A date as HTTP writes it.
fn date(date: SystemTime) -> String {
    httpdate::fmt_http_date(date)
}

/// A server that responds as the request says, and counts.
struct Obedient {
    server: Server,
    count: Arc<AtomicUsize>,
    http: reqwest::Client,
}

impl Obedient {
    async fn start() -> Result<Self, reqwest::Error> {
        let count = Arc::new(AtomicUsize::new(0));
        let counter = count.clone();
        let server = Server::start(move |seen| {
            counter.fetch_add(1, Ordering::SeqCst);
            as_told(seen)
        })
        .await;
        Ok(Self { server, count, http: reqwest::Client::builder().no_proxy().build()? })
    }

    /// A client with a full budget. That no client pays for another's failures keeps the rows of a table apart.
    fn client(&self) -> Result<(Client, Sleep), Error> {
        let sleep = Sleep::instant();
        let settings = Client::builder().base_url(self.server.url()).api_key(KEY).http_client(self.http.clone());
        Ok((settings.sleep(sleep.clone()).build()?, sleep))
    }

    /// How often a request with this response is sent.
    async fn attempts(
        &self,
        method: &Method,
        status: u16,
        headers: Headers<'_>,
        options: impl FnOnce(Request<serde_json::Value>) -> Request<serde_json::Value>,
    ) -> Result<usize, Error> {
        let (client, sleep) = self.client()?;
        self.count.store(0, Ordering::SeqCst);
        let outcome = options(request_for_status(&client, method.clone(), status, headers)).await;
        let Err(Error::Api(error)) = outcome else { panic!("{method} {status}: {outcome:?}") };
        let count = self.count.load(Ordering::SeqCst);
        assert_eq!(error.status().as_u16(), status);
        assert_eq!(error.attempts() as usize, count, "{method} {status}: the error counts what the server counts");
        assert_eq!(
            sleep.take_durations().len(),
            count - 1,
            "{method} {status}: there is a wait before each further attempt and no other"
        );
        Ok(count)
    }
}

/// A request that tells the server how to respond.
fn request_for_status(client: &Client, method: Method, status: u16, headers: Headers<'_>) -> Request<serde_json::Value> {
    let request = client.request(method, "/").query("status", status);
    headers.iter().fold(request, |request, (name, value)| request.query(name, value))
}

#[tokio::test]
async fn a_status_is_tried_again_where_it_may_pass_and_that_does_nothing_twice() -> Outcome {
    let server = Obedient::start().await?;
    for status in (400..=431).chain([451, 499]).chain(500..=511).chain([520, 529, 599]) {
        let may_pass = matches!(status, 408 | 409 | 429 | 500..);
        for method in &REPEATABLE {
            let expected = if may_pass { 3 } else { 1 };
            assert_eq!(server.attempts(method, status, &[], |request| request).await?, expected, "{method} {status}");
        }
        for method in &ONCE {
            let expected = if status == 429 { 3 } else { 1 };
            assert_eq!(server.attempts(method, status, &[], |request| request).await?, expected, "{method} {status}");
            let expected = if may_pass { 3 } else { 1 };
            let safe = server.attempts(method, status, &[], |request| request.idempotent(true)).await?;
            assert_eq!(safe, expected, "{method} {status}, safe to repeat");
        }
    }
    Ok(())
}

#[tokio::test]
async fn what_a_post_may_have_done_is_told_by_headers_too() -> Outcome {
    let server = Obedient::start().await?;
    let rows: [(u16, Headers<'_>, usize); 16] = [
        // An overloaded server that says when to retry has not processed the request.
        (503, &[("retry-after", "1")], 3),
        (503, &[("retry-after", "3600")], 3),
        (503, &[("retry-after-ms", "1")], 3),
        (503, &[("retry-after", "Fri, 31 Dec 1999 23:59:59 GMT")], 3),
        (500, &[("retry-after", "1")], 1),
        (502, &[("retry-after", "1")], 1),
        (504, &[("retry-after", "1")], 1),
        (408, &[("retry-after", "1")], 1),
        (409, &[("retry-after", "1")], 1),
        (400, &[("retry-after", "1")], 1),
        // `x-should-retry` wins over everything else.
        (500, &[("x-should-retry", "true")], 3),
        (400, &[("x-should-retry", "true")], 3),
        (429, &[("x-should-retry", "false")], 1),
        (503, &[("x-should-retry", "false"), ("retry-after", "1")], 1),
        (429, &[("x-should-retry", "perhaps")], 3),
        (500, &[("x-should-retry", "perhaps")], 1),
    ];
    for (status, headers, expected) in rows {
        for method in &ONCE {
            let attempts = server.attempts(method, status, headers, |request| request).await?;
            assert_eq!(attempts, expected, "{method} {status} {headers:?}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_server_has_the_last_word_on_every_method() -> Outcome {
    let server = Obedient::start().await?;
    for method in REPEATABLE.iter().chain(&ONCE) {
        for status in [400, 404, 408, 409, 422, 429, 500, 503] {
            let again = server.attempts(method, status, &[("x-should-retry", "true")], |request| request).await?;
            let never =
                server.attempts(method, status, &[("x-should-retry", "false")], |request| request.idempotent(true)).await?;
            assert_eq!((again, never), (3, 1), "{method} {status}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn retries_are_as_many_as_client_and_request_allow() -> Outcome {
    let server = Obedient::start().await?;
    for retries in [0, 1, 5] {
        let attempts = server.attempts(&Method::GET, 500, &[], |request| request.max_retries(retries)).await?;
        assert_eq!(attempts, retries as usize + 1);
    }
    for (of_client, of_options, of_request, expected) in [
        (5, None, None, 6),
        (0, None, None, 1),
        (0, Some(5), None, 6),
        (5, Some(1), None, 2),
        (5, Some(5), Some(0), 1),
        (0, Some(0), Some(1), 2),
    ] {
        let settings = server.server.settings().max_retries(of_client).sleep(Sleep::instant());
        let client = settings.build()?;
        let client = match of_options {
            None => client,
            Some(retries) => client.with_options(RequestOptions::new().max_retries(retries)),
        };
        let request = request_for_status(&client, Method::GET, 500, &[]);
        let request = of_request.into_iter().fold(request, Request::max_retries);
        let error = request.await.expect_err("it is a 500");
        assert_eq!(error.attempts(), Some(expected), "client {of_client}, options {of_options:?}, request {of_request:?}");
    }
    Ok(())
}

/// Less up to a quarter.
fn about(seconds: f64) -> RangeInclusive<f64> {
    seconds * 0.75..=seconds
}

#[tokio::test]
async fn waits_grow_up_to_eight_seconds_and_differ_from_client_to_client() -> Outcome {
    let server = Obedient::start().await?;
    let mut firsts = HashSet::new();
    for _ in 0..5 {
        let (client, sleep) = server.client()?;
        request_for_status(&client, Method::GET, 500, &[]).max_retries(7).await.expect_err("it is a 500");
        let durations = sleep.take_durations();
        assert_eq!(durations.len(), 7);
        for (wait, seconds) in durations.iter().zip([0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]) {
            assert!(about(seconds).contains(&wait.as_secs_f64()), "{wait:?} is about {seconds} s");
        }
        firsts.insert(durations[0]);
    }
    assert!(firsts.len() > 1, "clients that fail together don't come back together: {firsts:?}");
    Ok(())
}

#[tokio::test]
async fn a_server_says_how_long_to_wait() -> Outcome {
    let server = Obedient::start().await?;
    let late = date(SystemTime::now() + Duration::from_secs(7200));
    let usual = || about(0.5);
    let exactly = |seconds: f64| seconds..=seconds;
    let rows: [(Headers<'_>, RangeInclusive<f64>); 22] = [
        (&[("retry-after", "7")], exactly(7.0)),
        (&[("retry-after", " 7 ")], exactly(7.0)),
        (&[("retry-after", "0.25")], exactly(0.25)),
        (&[("retry-after", "60")], exactly(60.0)),
        (&[("retry-after", "60.01")], usual()),
        (&[("retry-after", "86400")], usual()),
        (&[("retry-after", "1e300")], usual()),
        (&[("retry-after", "0")], usual()),
        (&[("retry-after", "-3")], usual()),
        (&[("retry-after", "NaN")], usual()),
        (&[("retry-after", "inf")], usual()),
        (&[("retry-after", "soon")], usual()),
        (&[("retry-after", "")], usual()),
        (&[("retry-after", &late)], usual()),
        (&[("retry-after", "Fri, 31 Dec 1999 23:59:59 GMT")], usual()),
        (&[("retry-after", "Fri, 31 Foo 2099 23:59:59 GMT")], usual()),
        (&[("retry-after-ms", "1500")], exactly(1.5)),
        (&[("retry-after-ms", "0.5")], exactly(0.0005)),
        (&[("retry-after-ms", "20"), ("retry-after", "3")], exactly(0.02)),
        (&[("retry-after-ms", "60001"), ("retry-after", "3")], exactly(3.0)),
        (&[("retry-after-ms", "soon"), ("retry-after", "3")], exactly(3.0)),
        (&[("retry-after-ms", "0")], usual()),
    ];
    for (headers, expected) in rows {
        for status in [429, 503, 500] {
            let (client, sleep) = server.client()?;
            request_for_status(&client, Method::GET, status, headers).max_retries(1).await.expect_err("it is no success");
            let durations = sleep.take_durations();
            let [wait] = &durations[..] else { panic!("{headers:?}: {durations:?}") };
            assert!(expected.contains(&wait.as_secs_f64()), "{headers:?}: {wait:?} is in {expected:?}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_server_says_until_when_to_wait() -> Outcome {
    let server = Obedient::start().await?;
    // Dates have whole seconds, and so have the system's clock and the wait here: what passes in between is in neither.
    let until = UNIX_EPOCH + Duration::from_secs(SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs() + 55);
    for status in [429, 503, 500] {
        let (client, waits) = server.client()?;
        let before = SystemTime::now();
        let headers = [("retry-after", date(until))];
        request_for_status(&client, Method::GET, status, &[(headers[0].0, &headers[0].1)])
            .max_retries(1)
            .await
            .expect_err("it is no success");
        let after = SystemTime::now();
        let waits = waits.take_durations();
        let [wait] = &waits[..] else { panic!("{waits:?}") };
        let expected = until.duration_since(after)?..=until.duration_since(before)?;
        assert!(expected.contains(wait), "{wait:?} is in {expected:?}");
    }
    Ok(())
}

#[tokio::test]
async fn an_operation_follows_its_methods_rules() -> Outcome {
    let turn = AtomicUsize::new(0);
    let server = Server::start(move |seen| {
        let status = [500, 429][turn.fetch_add(1, Ordering::SeqCst) % 2];
        as_told(&Seen { target: format!("?status={status}"), ..seen.clone() })
    })
    .await;
    let client = server.settings().max_retries(1).sleep(Sleep::instant()).build()?;
    let credentials = client.organizations().service_accounts().credentials();
    let create = || credentials.create("acme", "sa_1", ServiceAccountCredentialCreate::new("deploy"));

    let error = create().await.expect_err("it is a 500, then a 429");
    assert_eq!((error.status().map(|status| status.as_u16()), error.attempts()), (Some(500), Some(1)));
    let error = create().await.expect_err("it is a 429, then a 500");
    assert_eq!((error.status().map(|status| status.as_u16()), error.attempts()), (Some(500), Some(2)));
    let error = credentials.delete("acme", "sa_1", "cred_1").await.expect_err("it is a 429, then a 500");
    assert_eq!(error.attempts(), Some(2));
    Ok(())
}

#[tokio::test]
async fn the_answer_and_the_error_count_the_attempts() -> Outcome {
    let turn = AtomicUsize::new(0);
    let server = Server::start(move |seen| {
        let is_third = turn.fetch_add(1, Ordering::SeqCst) % 3 == 2;
        let response =
            as_told(&Seen { target: if is_third { "" } else { "?status=503&x-request-id=req_1" }.to_owned(), ..seen.clone() });
        response.map(|_| if seen.method == "POST" { CREATED } else { ACCOUNT }.to_owned())
    })
    .await;
    let client = server.settings().max_retries(2).sleep(Sleep::instant()).build()?;
    let retrieve = || client.organizations().service_accounts().retrieve("acme", "sa_1").options();
    assert_eq!(retrieve().send().await?.retries(), 2);
    let error = retrieve().max_retries(1).await.expect_err("two attempts are too few");
    assert_eq!(error.attempts(), Some(2));
    assert_eq!(
        error.to_string(),
        "organizations.service_accounts.retrieve: the API responded with 503 Service Unavailable (request ID req_1) (after 2 attempts)"
    );
    assert_eq!(retrieve().send().await?.retries(), 0);
    assert_eq!(retrieve().stream().await?.retries(), 2);
    Ok(())
}
