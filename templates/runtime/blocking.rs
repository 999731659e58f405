//! Calls without `async`: the same requests, sent and waited for on one runtime of the process, which starts with the first of them.
//!
//! They work on any plain thread and inside `tokio::task::spawn_blocking`. In async code they panic at once with tokio's message that a
//! runtime can't be started within a runtime, because they would stop everything else on their thread.

use super::answer::{Answer, Response};
use super::codec::{Blank, Node};
use super::error::Error;
use super::pagination::{Items, Pages};
use super::request::Request;
use std::fmt;
use std::sync::LazyLock;
use tokio::runtime::{Builder, Runtime};

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    let runtime = Builder::new_multi_thread().worker_threads(1).thread_name("http").enable_all().build();
    runtime.expect("the system has a thread and a socket to spare")
});

/// Waits for a future.
pub(crate) fn wait<F: Future>(future: F) -> F::Output {
    RUNTIME.block_on(future)
}

impl<T: Answer> Request<T> {
    /// Sends the request, waits for the answer, and gives all of it: value, status, headers and body.
    ///
    /// # Panics
    ///
    /// In async code; `.await` the request there.
    pub fn send_blocking(self) -> Result<Response<T>, Error> {
        wait(self.send())
    }
}

/// The items of a list, one after the other, each page waited for. It panics in async code.
pub struct BlockingItems<T>(Items<T>);

impl<T: Node + Blank + Unpin> Iterator for BlockingItems<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        wait(self.0.next())
    }
}

impl<T: Node + Blank + Unpin> IntoIterator for Items<T> {
    type Item = Result<T, Error>;
    type IntoIter = BlockingItems<T>;

    fn into_iter(self) -> BlockingItems<T> {
        BlockingItems(self)
    }
}

impl<T> fmt::Debug for BlockingItems<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The pages of a list, one after the other, each waited for. It panics in async code.
pub struct BlockingPages<P>(Pages<P>);

impl<P: Node + Blank> Iterator for BlockingPages<P> {
    type Item = Result<Response<P>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        wait(self.0.next())
    }
}

impl<P: Node + Blank> IntoIterator for Pages<P> {
    type Item = Result<Response<P>, Error>;
    type IntoIter = BlockingPages<P>;

    fn into_iter(self) -> BlockingPages<P> {
        BlockingPages(self)
    }
}

impl<P> fmt::Debug for BlockingPages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
