//! Which failures are worth another attempt, and when. A request goes out again only if that can't do anything twice: its method
//! promises so (RFC 9110 §9.2.2), or the server can't have acted on it.

use http::{HeaderMap, Method, StatusCode};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

/// How often a request goes out again unless the client or the request says otherwise.
pub const DEFAULT_MAX_RETRIES: u32 = 2;

/// The longest wait that a server is granted. One that asks for more is tried at the usual pace.
const LONGEST_GRANTED: Duration = Duration::from_secs(60);

/// How an attempt failed.
pub enum Failure<'a> {
    /// No connection was made, so nothing was sent.
    Unsent,
    /// The connection broke, or the answer didn't come in time: the server may have acted.
    Lost,
    /// The server answered with a status that isn't a success.
    Answered(StatusCode, &'a HeaderMap),
}

/// Whether a failure is worth another attempt. `repeatable` says that sending the request twice does no harm.
pub fn is_retryable(failure: &Failure<'_>, repeatable: bool) -> bool {
    match failure {
        Failure::Unsent => true,
        Failure::Lost => repeatable,
        Failure::Answered(status, headers) => {
            let told = headers.get("x-should-retry").and_then(|value| value.to_str().ok());
            match (told, status.as_u16()) {
                (Some("true"), _) => true,
                (Some("false"), _) => false,
                (_, 429) => true,
                (_, 503) if headers.contains_key("retry-after") || headers.contains_key("retry-after-ms") => true,
                (_, 408 | 409 | 500..) => repeatable,
                _ => false,
            }
        }
    }
}

/// Whether the method promises that a second request does no more than the first one.
pub fn is_idempotent(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD | Method::PUT | Method::DELETE | Method::OPTIONS) || method.as_str() == "QUERY"
}

/// How long to wait before the next attempt, after this many retries: what the server asks for, else twice as long as before, from
/// 0.5 s up to 8 s, less up to a quarter, so that clients that failed together don't come back together.
pub fn delay(retries: u32, failure: &Failure<'_>) -> Duration {
    if let Failure::Answered(_, headers) = failure
        && let Some(asked) = asked_for(headers)
    {
        return asked;
    }
    let seconds = (0.5 * f64::from(1u32 << retries.min(4))).min(8.0);
    Duration::from_secs_f64(seconds * (1.0 - 0.25 * fastrand::f64()))
}

/// The wait that the server asks for: `retry-after-ms`, else `retry-after` in seconds or as a date (RFC 9110 §10.2.3).
fn asked_for(headers: &HeaderMap) -> Option<Duration> {
    let text = |name: &str| headers.get(name)?.to_str().ok().map(str::trim);
    let seconds = |text: &str, unit: f64| Duration::try_from_secs_f64(text.parse::<f64>().ok()? * unit).ok();
    let granted = |wait: &Duration| !wait.is_zero() && *wait <= LONGEST_GRANTED;
    let until = |date: &str| httpdate::parse_http_date(date).ok()?.duration_since(SystemTime::now()).ok();
    let milliseconds = text("retry-after-ms").and_then(|text| seconds(text, 0.001)).filter(granted);
    milliseconds.or_else(|| text("retry-after").and_then(|text| seconds(text, 1.0).or_else(|| until(text))).filter(granted))
}

/// What retries may cost, shared by the clones of a client: a server that fails all the time isn't sent three times the requests
/// that it can't bear. A retry takes from it and a success gives back, as in the AWS SDKs' standard retry mode.
#[derive(Clone, Debug)]
pub struct Budget(Arc<AtomicU32>);

impl Budget {
    const CAPACITY: u32 = 500;
    const RETRY: u32 = 5;

    pub fn new() -> Self {
        Self(Arc::new(AtomicU32::new(Self::CAPACITY)))
    }

    /// Pays for a retry. Whether there was enough left.
    pub fn take(&self) -> bool {
        let pay = |left: u32| left.checked_sub(Self::RETRY);
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, pay).is_ok()
    }

    /// Gives back after a success: what its retries cost, or a little if it had none.
    pub fn give_back(&self, retries: u32) {
        let amount = if retries == 0 { 1 } else { retries.saturating_mul(Self::RETRY) };
        let refill = |left: u32| (left < Self::CAPACITY).then(|| left.saturating_add(amount).min(Self::CAPACITY));
        // An error says that nothing was missing.
        let _full = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, refill);
    }
}
