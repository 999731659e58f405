//! Optional values without a `match`: a setter is called if there is a value.

/// Calls setters with the value of an `Option`, on requests, models and any other builder.
///
/// # Examples
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::{Maybe, RequestOptions};")]
/// use std::time::Duration;
///
/// fn options(timeout: Option<Duration>, retries: Option<u32>) -> RequestOptions {
///     RequestOptions::new().maybe(timeout, RequestOptions::timeout).maybe(retries, RequestOptions::max_retries)
/// }
/// ```
pub trait Maybe: Sized {
    /// Calls a setter if there is a value. The setter is named by its path, such as `ZoneUpdate::name`, or is a closure.
    fn maybe<V>(self, value: Option<V>, set: impl FnOnce(Self, V) -> Self) -> Self {
        match value {
            Some(value) => set(self, value),
            None => self,
        }
    }
}

impl<T> Maybe for T {}
