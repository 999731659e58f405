//! How the client sleeps between attempts. Tests replace it, so that retries take no time.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// How the client sleeps before a retry.
#[derive(Clone, Debug, Default)]
pub struct Sleep(Option<Arc<Mutex<Vec<Duration>>>>);

impl Sleep {
    /// Creates a `Sleep` that takes no time and records how long it would have slept.
    #[cfg(feature = "testing")]
    pub fn instant() -> Self {
        Self(Some(Arc::default()))
    }

    /// Returns the recorded durations and clears them.
    #[cfg(feature = "testing")]
    pub fn take_durations(&self) -> Vec<Duration> {
        let Some(recorded) = &self.0 else {
            return Vec::new();
        };
        std::mem::take(&mut recorded.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Sleeps, or records the duration. Returns the time that was skipped.
    pub(crate) async fn sleep(&self, duration: Duration) -> Duration {
        match &self.0 {
            None => {
                tokio::time::sleep(duration).await;
                Duration::ZERO
            }
            Some(recorded) => {
                recorded.lock().unwrap_or_else(PoisonError::into_inner).push(duration);
                duration
            }
        }
    }
}
