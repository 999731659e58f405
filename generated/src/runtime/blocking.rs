//! The blocking API: the same requests, run on one runtime of the process, which is started by the first of them.
//!
//! It works on any thread without a runtime, and inside `tokio::task::spawn_blocking`. In async code it panics at once with tokio's
//! message that a runtime can't be started within a runtime, because it would block everything else on the thread.

use super::codec::{Empty, JsonValue};
use super::error::Error;
use super::pagination::{Items, Pages};
use super::request::Request;
use super::response::Response;
use super::response::decode::FromResponse;
use std::fmt;
use std::sync::LazyLock;
use tokio::runtime::{Builder, Runtime};

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    let runtime = Builder::new_multi_thread().worker_threads(1).thread_name("http").enable_all().build();
    runtime.expect("the system has a thread and a socket to spare")
});

/// Blocks until a future is ready.
pub(crate) fn block_on<F: Future>(future: F) -> F::Output {
    RUNTIME.block_on(future)
}

impl<T: FromResponse> Request<T> {
    /// Sends the request, blocks until the response is received, and returns all of it: value, status, headers and body.
    ///
    /// # Panics
    ///
    /// In async code; `.await` the request there.
    pub fn send_blocking(self) -> Result<Response<T>, Error> {
        block_on(self.send())
    }
}

/// An iterator over the items of a list, which blocks for each page.
///
/// # Panics
///
/// In async code; use [`Items`] there.
pub struct BlockingItems<T>(Items<T>);

impl<T: JsonValue + Empty + Unpin> Iterator for BlockingItems<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        block_on(self.0.next())
    }
}

impl<T: JsonValue + Empty + Unpin> IntoIterator for Items<T> {
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

/// An iterator over the pages of a list, which blocks for each page.
///
/// # Panics
///
/// In async code; use [`Pages`] there.
pub struct BlockingPages<P>(Pages<P>);

impl<P: JsonValue + Empty> Iterator for BlockingPages<P> {
    type Item = Result<Response<P>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        block_on(self.0.next())
    }
}

impl<P: JsonValue + Empty> IntoIterator for Pages<P> {
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
