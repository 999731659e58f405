//! The retry token bucket: how many retries a client may send in all, so that a server that fails all the time doesn't get three
//! times the requests.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// A bucket of tokens, shared by the clones of a client. A retry takes tokens and a success returns some, as in the standard retry
/// mode of the AWS SDKs.
#[derive(Clone, Debug)]
pub struct TokenBucket(Arc<AtomicU32>);

impl TokenBucket {
    const CAPACITY: u32 = 500;
    const RETRY_COST: u32 = 5;

    pub fn new() -> Self {
        Self(Arc::new(AtomicU32::new(Self::CAPACITY)))
    }

    /// Takes the tokens for a retry. Returns whether there were enough.
    pub fn try_acquire(&self) -> bool {
        let acquire = |tokens: u32| tokens.checked_sub(Self::RETRY_COST);
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, acquire).is_ok()
    }

    /// Returns tokens after a success: those of its retries, or a single one if it had none.
    pub fn release(&self, retries: u32) {
        let amount = if retries == 0 { 1 } else { retries.saturating_mul(Self::RETRY_COST) };
        let refill = |tokens: u32| (tokens < Self::CAPACITY).then(|| tokens.saturating_add(amount).min(Self::CAPACITY));
        // An error means that the bucket was full.
        let _full = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, refill);
    }
}
