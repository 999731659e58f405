//! How long to wait before a retry: exponential backoff with jitter, unless the server says how long.

use super::policy::RetryKind;
use http::HeaderMap;
use std::time::{Duration, SystemTime};

/// The longest wait that a server may request. A longer one is ignored, and exponential backoff is used.
const MAX_RETRY_AFTER: Duration = Duration::from_secs(60);

/// How long to wait before the next attempt, after this many retries: what the server requests, or else exponential backoff from
/// 0.5 s up to 8 s, less up to a quarter as jitter, so that clients that failed together don't retry together.
pub fn backoff(retries: u32, kind: &RetryKind<'_>) -> Duration {
    if let RetryKind::Status(_, headers) = kind
        && let Some(requested) = retry_after(headers)
    {
        return requested;
    }
    let seconds = (0.5 * f64::from(1u32 << retries.min(4))).min(8.0);
    Duration::from_secs_f64(seconds * (1.0 - 0.25 * fastrand::f64()))
}

/// The wait that the server requests: `retry-after-ms`, or else `retry-after` in seconds or as a date (RFC 9110 §10.2.3).
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let header = |name: &str| headers.get(name)?.to_str().ok().map(str::trim);
    let duration = |number: &str, unit: f64| Duration::try_from_secs_f64(number.parse::<f64>().ok()? * unit).ok();
    let is_accepted = |wait: &Duration| !wait.is_zero() && *wait <= MAX_RETRY_AFTER;
    let until = |date: &str| httpdate::parse_http_date(date).ok()?.duration_since(SystemTime::now()).ok();
    let milliseconds = header("retry-after-ms").and_then(|value| duration(value, 0.001)).filter(is_accepted);
    milliseconds
        .or_else(|| header("retry-after").and_then(|value| duration(value, 1.0).or_else(|| until(value))).filter(is_accepted))
}
