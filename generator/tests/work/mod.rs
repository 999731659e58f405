//! How much work a document makes, counted instead of timed, so that a busy machine fails no test. The count is of allocations and
//! of their bytes: whatever reads, copies or reports allocates. A step that allocates nothing isn't counted; for those, and for what
//! never ends, the documents are large and there is a bound in minutes.

use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

/// The bound: nothing here takes more than seconds, on any machine.
const PATIENCE: Duration = Duration::from_secs(5 * 60);

/// How many times larger the large one of two documents is.
pub const TIMES: usize = 4;

/// How many times more work it may be. Quadratic work is 16 times more.
const MOST: f64 = 4.4;

/// What some work allocates on its thread.
#[derive(Clone, Copy, Debug)]
pub struct Work {
    allocations: u64,
    bytes: u64,
}

/// Does the work and counts it. It fails if the work doesn't end.
pub fn count<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> (T, Work) {
    let (done, result) = channel();
    let worker = thread::spawn(move || {
        let mut outcome = None;
        let info = allocation_counter::measure(|| outcome = Some(work()));
        let work = Work { allocations: info.count_total, bytes: info.bytes_total };
        outcome.into_iter().for_each(|outcome| drop(done.send((outcome, work))));
    });
    match result.recv_timeout(PATIENCE) {
        Ok(counted) => counted,
        Err(RecvTimeoutError::Timeout) => panic!("no end after {} minutes", PATIENCE.as_secs() / 60),
        Err(RecvTimeoutError::Disconnected) => match worker.join() {
            Err(panic) => std::panic::resume_unwind(panic),
            Ok(()) => unreachable!("a worker that ends well sends its outcome"),
        },
    }
}

/// Fails if a document that is [`TIMES`] larger is much more than [`TIMES`] the work.
pub fn assert_linear(what: &str, small: Work, large: Work) {
    println!("{what}: {small:?}, {large:?}");
    for (small, large) in [(small.allocations, large.allocations), (small.bytes, large.bytes)] {
        let factor = large as f64 / small as f64;
        assert!(factor < MOST, "{what}: {TIMES} times the size is {factor:.2} times the work");
    }
}
