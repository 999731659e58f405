//! How the time between attempts passes. Tests of programs skip it, and look at how long it would have been.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// How a client waits before it tries again.
#[derive(Clone, Debug, Default)]
pub struct Waits(Option<Arc<Mutex<Vec<Duration>>>>);

impl Waits {
    /// Waits that take no time and are remembered instead.
    #[cfg(feature = "testing")]
    pub fn skipped() -> Self {
        Self(Some(Arc::default()))
    }

    /// The waits that were skipped so far, and forgets them.
    #[cfg(feature = "testing")]
    pub fn take(&self) -> Vec<Duration> {
        let Some(skipped) = &self.0 else {
            return Vec::new();
        };
        std::mem::take(&mut skipped.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Waits, or remembers the wait. It gives the time that was skipped.
    pub(crate) async fn pass(&self, wait: Duration) -> Duration {
        match &self.0 {
            None => {
                tokio::time::sleep(wait).await;
                Duration::ZERO
            }
            Some(skipped) => {
                skipped.lock().unwrap_or_else(PoisonError::into_inner).push(wait);
                wait
            }
        }
    }
}
