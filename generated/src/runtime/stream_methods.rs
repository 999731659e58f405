//! Reading a stream without an extension trait: the methods that all streams of the SDK have, written once.

/// Implements `next`, `try_next` and [`Stream`](futures_core::Stream) for a type, by its method `poll_item`. The words are those
/// for an item and for the stream in the docs.
macro_rules! stream_methods {
    ($stream:ident<$type:ident: $first:ident $(+ $bound:ident)*> of $item:ty, $word:literal in $words:literal) => {
        impl<$type: $first $(+ $bound)*> $stream<$type> {
            #[doc = concat!("Returns the next ", $word, "; `None` after the last.")]
            pub async fn next(&mut self) -> Option<Result<$item, $crate::runtime::error::Error>> {
                std::future::poll_fn(|cx| self.poll_item(cx)).await
            }

            #[doc = concat!("Returns the next ", $word, "; `None` after the last.")]
            #[doc = concat!("Use it as `while let Some(", $word, ") = ", $words, ".try_next().await?`.")]
            pub async fn try_next(&mut self) -> Result<Option<$item>, $crate::runtime::error::Error> {
                self.next().await.transpose()
            }
        }

        impl<$type: $first $(+ $bound)*> futures_core::Stream for $stream<$type> {
            type Item = Result<$item, $crate::runtime::error::Error>;

            fn poll_next(
                self: std::pin::Pin<&mut Self>,
                cx: &mut std::task::Context<'_>,
            ) -> std::task::Poll<Option<Self::Item>> {
                self.get_mut().poll_item(cx)
            }
        }
    };
}

pub(crate) use stream_methods;
