//! What the SDK costs on top of what any client must do: a call beside the same request made with bare reqwest, and a decoded list
//! beside serde's derives. Both sides take turns in one run, so that a busy machine slows them alike, and only ratios are printed.
//!
//! `cargo bench -p keycardai-api`

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;
use keycardai_api::Client;
use keycardai_api::types::ServiceAccountCredentialList;
use serde::Deserialize;
use std::collections::HashMap;
use std::hint::black_box;
use std::time::{Duration, Instant};
use tokio::runtime::{Builder, Runtime};

const ACCOUNT: &str = r#"{"id":"sa_1","created_at":"2026-03-02T09:15:00Z","name":"ci","updated_at":"2026-04-18T16:40:12Z"}"#;

/// How often both sides take turns.
const ROUNDS: usize = 200;

fn main() {
    let base_url = server();
    let runtime = Builder::new_current_thread().enable_all().build().expect("the system has a socket to spare");
    calls(&runtime, &base_url);
    lists();
}

/// A server on a thread of its own, so that its work isn't counted.
fn server() -> String {
    let (tell, told) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = Builder::new_current_thread().enable_all().build().expect("the system has a socket to spare");
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("this machine has a free port");
            tell.send(listener.local_addr().expect("a bound socket has an address")).expect("main waits for the address");
            let response = || async { ([(CONTENT_TYPE, "application/json")], ACCOUNT) };
            axum::serve(listener, Router::new().route("/organizations/acme/service-accounts/sa_1", get(response))).await
        })
    });
    format!("http://{}", told.recv().expect("the server starts"))
}

fn calls(runtime: &Runtime, base_url: &str) {
    let http = reqwest::Client::builder().no_proxy().build().expect("the defaults are valid");
    let client = Client::builder().base_url(base_url).api_key("key").build().expect("these settings are valid");
    let url = format!("{base_url}/organizations/acme/service-accounts/sa_1");
    let bare = || {
        runtime.block_on(async {
            let request = http.get(&url).bearer_auth("key").header("accept", "application/json");
            let response = request.send().await.and_then(reqwest::Response::error_for_status).expect("the server responds");
            let body = response.bytes().await.expect("the response is whole");
            black_box(serde_json::from_slice::<Account>(&body).expect("the response is an account"));
        });
    };
    let call = || {
        runtime.block_on(async {
            let account = client.organizations().service_accounts().retrieve("acme", "sa_1").await;
            black_box(account.expect("the response is an account"));
        });
    };
    let [bare_time, call_time] = in_turns(50, [&bare, &call]);
    println!("a call: {:.3} of bare reqwest's time ({bare_time:.0?} there)", ratio(call_time, bare_time));
    let allocations = |turn: &dyn Fn()| allocation_counter::measure(turn).count_total;
    println!("a call: {} allocations, bare reqwest {}", allocations(&call), allocations(&bare));
}

fn lists() {
    let text = list(100);
    let model = || {
        black_box(ServiceAccountCredentialList::from_json(&text).expect("the list is valid"));
    };
    let derive = || {
        black_box(serde_json::from_str::<List>(&text).expect("the list is valid"));
    };
    let value = || {
        let value: serde_json::Value = serde_json::from_str(&text).expect("the list is valid");
        black_box(serde_json::from_value::<List>(value).expect("the list is valid"));
    };
    let [derive_time, model_time, value_time] = in_turns(20, [&derive, &model, &value]);
    println!("decoding a list of 100: {:.2} of serde's derives ({derive_time:.0?} there)", ratio(model_time, derive_time));
    println!("decoding a list of 100: {:.2} of the same by way of serde_json::Value", ratio(model_time, value_time));
}

/// The median time of each side, by so many repetitions a turn.
fn in_turns<const N: usize>(repetitions: u32, sides: [&dyn Fn(); N]) -> [Duration; N] {
    let mut times = [const { Vec::new() }; N];
    for round in 0..=ROUNDS {
        for (side, times) in sides.iter().zip(&mut times) {
            let started = Instant::now();
            (0..repetitions).for_each(|_| side());
            // The first round warms up.
            if round > 0 {
                times.push(started.elapsed() / repetitions);
            }
        }
    }
    times.map(|mut times| {
        times.sort_unstable();
        times[times.len() / 2]
    })
}

fn ratio(time: Duration, other: Duration) -> f64 {
    time.as_secs_f64() / other.as_secs_f64()
}

fn list(length: usize) -> String {
    let item = |number| {
        format!(
            r#"{{"id":"cred_{number}","client_id":"client_{number}","created_at":"2026-03-02T09:20:00Z","name":"deploy","description":"Deploys releases from CI","last_used_at":"2026-04-18T16:40:12Z"}}"#
        )
    };
    let items: Vec<String> = (0..length).map(item).collect();
    format!(r#"{{"items":[{}],"page_info":{{"has_next_page":false,"has_prev_page":false}}}}"#, items.join(","))
}

/// A service account as serde reads it.
#[derive(Deserialize)]
#[expect(dead_code, reason = "it is only read")]
struct Account {
    id: String,
    created_at: jiff::Timestamp,
    name: String,
    updated_at: jiff::Timestamp,
    description: Option<String>,
    permissions: Option<Permissions>,
}

/// A page of credentials as serde reads it.
#[derive(Deserialize)]
#[expect(dead_code, reason = "it is only read")]
struct List {
    items: Vec<Credential>,
    page_info: PageInfo,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "it is only read")]
struct Credential {
    id: String,
    client_id: String,
    created_at: jiff::Timestamp,
    name: String,
    description: Option<String>,
    last_used_at: Option<jiff::Timestamp>,
    permissions: Option<Permissions>,
}

type Permissions = HashMap<String, HashMap<String, bool>>;

#[derive(Deserialize)]
#[expect(dead_code, reason = "it is only read")]
struct PageInfo {
    has_next_page: bool,
    has_prev_page: bool,
    end_cursor: Option<String>,
    start_cursor: Option<String>,
}
