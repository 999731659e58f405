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
    /// Panics in async code; `.await` the request instead.
    pub fn send_blocking(self) -> Result<Response<T>, Error> {
        block_on(self.send())
    }
}

/// Implements a blocking iterator over a stream, and the conversion into it. The words are those for the items in the docs.
macro_rules! blocking_iterator {
    ($iterator:ident over $stream:ident<$type:ident: $first:ident $(+ $bound:ident)*> of $item:ty, $items:literal) => {
        #[doc = concat!("A blocking iterator over the ", $items, ".")]
        ///
        /// # Panics
        ///
        #[doc = concat!("Panics in async code; use [`", stringify!($stream), "`] instead.")]
        pub struct $iterator<$type>($stream<$type>);

        impl<$type: $first $(+ $bound)*> Iterator for $iterator<$type> {
            type Item = Result<$item, $crate::runtime::error::Error>;

            fn next(&mut self) -> Option<Self::Item> {
                $crate::runtime::blocking::block_on(self.0.next())
            }
        }

        impl<$type: $first $(+ $bound)*> IntoIterator for $stream<$type> {
            type Item = Result<$item, $crate::runtime::error::Error>;
            type IntoIter = $iterator<$type>;

            fn into_iter(self) -> Self::IntoIter {
                $iterator(self)
            }
        }

        impl<$type> std::fmt::Debug for $iterator<$type> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

pub(crate) use blocking_iterator;

blocking_iterator!(BlockingItems over Items<T: JsonValue + Empty + Unpin> of T, "items of a list");
blocking_iterator!(BlockingPages over Pages<P: JsonValue + Empty> of Response<P>, "pages of a list");
