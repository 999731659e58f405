//! A clock that stands still until a test lets time pass, so that a limit is met to the millisecond on the slowest machine. Sockets go
//! on as ever.

use std::pin::pin;
use std::sync::mpsc::{Sender, channel};
use std::time::Duration;
use tokio::time::{Instant, advance, pause, resume};

/// The smallest part of time that timers know.
const TICK: Duration = Duration::from_millis(1);

/// How long a test has. A call that misses its limit waits in vain, since no time passes.
const PATIENCE: Duration = Duration::from_secs(2 * 60);

/// The clock of a test's runtime, at a stop. It goes on when this is dropped.
pub struct Clock {
    _held: Sender<()>,
}

impl Clock {
    /// Stops the clock.
    pub fn stop() -> Self {
        let (held, release) = channel::<()>();
        // A stopped clock jumps to the next timer when nothing else is to do, but not while a blocking task runs.
        tokio::task::spawn_blocking(move || release.recv_timeout(PATIENCE));
        pause();
        Self { _held: held }
    }

    /// What comes of a call that nothing but limits of time end. One limit after the other passes, each once the call has come so far
    /// as to wait for it; the call must not end before the last, and not after.
    pub async fn ends<T>(
        &self,
        call: impl IntoFuture<Output = T>,
        limits: impl IntoIterator<Item = Duration>,
        comes_so_far: impl AsyncFn(usize),
    ) -> T {
        let mut call = pin!(call.into_future());
        let mut latest = Instant::now();
        for (passed, limit) in limits.into_iter().enumerate() {
            tokio::select! {
                biased;
                _ = &mut call => panic!("the call ended before its limit"),
                () = async {
                    comes_so_far(passed + 1).await;
                    advance(limit - TICK).await;
                } => advance(2 * TICK).await,
            }
            latest += limit + TICK;
        }
        let outcome = call.await;
        assert!(Instant::now() <= latest, "the call ended after its limit");
        outcome
    }
}

impl Drop for Clock {
    fn drop(&mut self) {
        resume();
    }
}
