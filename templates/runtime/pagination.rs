//! Lists that come in pages. Each page says how to ask for the next one; which field says it is data of the operation, so the
//! walk from page to page is compiled once.

use super::answer::{RawResponse, Response};
use super::codec::{self, Blank, Fault, Node};
use super::error::{Error, PaginationError};
use super::operation::{NextPage, Pagination};
use super::request::{Parts, RawFuture};
use futures_core::Stream;
use std::collections::HashSet;
use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

/// An answer that is a page of a list.
pub trait Paginated: Node + Blank {
    /// What the list is of.
    type Item: Node + Blank + Unpin;
}

impl<T: Node + Blank + Unpin> Paginated for Vec<T> {
    type Item = T;
}

/// The items of a list, over all its pages. A page is fetched when the one before it is used up.
///
/// It is a [`Stream`], and [`next`](Items::next) and [`try_next`](Items::try_next) work without any extension trait. After an
/// error the list is at its end.
#[must_use = "pages are fetched when items are asked for"]
pub struct Items<T> {
    pager: Pager,
    page: vec::IntoIter<T>,
}

impl<T: Node + Blank + Unpin> Items<T> {
    pub(crate) fn new(request: Parts) -> Self {
        Self { pager: Pager::new(request), page: Vec::new().into_iter() }
    }

    /// The next item; none at the end of the list.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// The next item; none at the end of the list. It suits `while let Some(item) = items.try_next().await?`.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        self.next().await.transpose()
    }
}

impl<T: Node + Blank + Unpin> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            let Some(page) = ready!(self.pager.poll_page(cx)) else {
                return Poll::Ready(None);
            };
            let items = page.and_then(|page| page.decode_at(self.pager.pagination().items));
            match items {
                Ok(items) => self.page = Vec::into_iter(items),
                Err(error) => {
                    self.pager.end();
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Items({} at hand)", self.page.len())
    }
}

/// The pages of a list, each as a whole answer. A page is fetched when it is asked for.
///
/// It is a [`Stream`], and [`next`](Pages::next) and [`try_next`](Pages::try_next) work without any extension trait. After an
/// error the list is at its end.
#[must_use = "pages are fetched when they are asked for"]
pub struct Pages<P> {
    pager: Pager,
    page: PhantomData<fn() -> P>,
}

impl<P: Node + Blank> Pages<P> {
    pub(crate) fn new(request: Parts) -> Self {
        Self { pager: Pager::new(request), page: PhantomData }
    }

    /// The next page; none after the last.
    pub async fn next(&mut self) -> Option<Result<Response<P>, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// The next page; none after the last. It suits `while let Some(page) = pages.try_next().await?`.
    pub async fn try_next(&mut self) -> Result<Option<Response<P>>, Error> {
        self.next().await.transpose()
    }
}

impl<P: Node + Blank> Stream for Pages<P> {
    type Item = Result<Response<P>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let page = ready!(self.pager.poll_page(cx)).map(|page| page?.into_response());
        if matches!(page, Some(Err(_))) {
            self.pager.end();
        }
        Poll::Ready(page)
    }
}

impl<P> fmt::Debug for Pages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pages")
    }
}

/// The walk from page to page.
struct Pager {
    request: Box<Parts>,
    state: State,
    /// Every cursor that was asked for. One that comes again would go round for ever.
    cursors: HashSet<String>,
}

enum State {
    /// The request asks for the next page.
    Ready,
    /// The next page is on its way.
    Fetching(RawFuture),
    /// The page before was the last that can be had.
    Failed(Error),
    /// There is no next page.
    Ended,
}

impl Pager {
    fn new(request: Parts) -> Self {
        Self { request: Box::new(request), state: State::Ready, cursors: HashSet::new() }
    }

    /// A list without a rule is a single page that is the array itself.
    fn pagination(&self) -> &'static Pagination {
        const SINGLE: Pagination = Pagination { items: &[], next: NextPage::None };
        self.request.operation.pagination.unwrap_or(&SINGLE)
    }

    fn end(&mut self) {
        self.state = State::Ended;
    }

    fn poll_page(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<RawResponse, Error>>> {
        loop {
            match &mut self.state {
                State::Ready => self.state = State::Fetching(Box::pin((*self.request).clone().execute())),
                State::Fetching(page) => {
                    let page = ready!(page.as_mut().poll(cx));
                    self.state = page.as_ref().map_or(State::Ended, |page| self.behind(page));
                    return Poll::Ready(Some(page));
                }
                State::Failed(_) | State::Ended => {
                    let State::Failed(error) = std::mem::replace(&mut self.state, State::Ended) else {
                        return Poll::Ready(None);
                    };
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }

    /// What comes behind this page. A fault there is told once the page itself was given.
    fn behind(&mut self, page: &RawResponse) -> State {
        match self.ask_for_next(page) {
            Ok(true) => State::Ready,
            Ok(false) => State::Ended,
            Err(error) => State::Failed(error),
        }
    }

    /// Makes the request ask for the page after this one. Whether there is one.
    fn ask_for_next(&mut self, page: &RawResponse) -> Result<bool, Error> {
        match self.pagination().next {
            NextPage::None => Ok(false),
            NextPage::Cursor { parameter, cursor, more } => {
                let read = || {
                    let text = page.text()?;
                    let more = more.map(|path| codec::find(text, path)).transpose()?.flatten();
                    let cursor = codec::find(text, cursor)?.map(cursor_text).transpose()?.flatten();
                    Ok((more, cursor))
                };
                let (more, cursor) = read().map_err(|fault| page.undecodable(fault))?;
                let fail = |problem| Err(Error::Pagination(PaginationError::new(page.operation, problem)));
                match (more, cursor) {
                    (Some("false"), _) | (Some("null") | None, None) => Ok(false),
                    (Some(_), None) => fail("the page says that more follow, and has no cursor for them"),
                    (_, Some(cursor)) => {
                        self.cursors.extend(self.request.query.values(parameter).map(str::to_owned));
                        if self.cursors.contains(&cursor) {
                            return fail("the server gave the same cursor twice, so the list would never end");
                        }
                        self.request.query.set(parameter, cursor);
                        Ok(true)
                    }
                }
            }
        }
    }
}

/// A cursor as it goes into the query: the text of a string, or a number. Null and an empty string are none.
fn cursor_text(json: &str) -> Result<Option<String>, Fault> {
    let cursor = if json.starts_with('"') { codec::decode::<String>(json.as_bytes())? } else { json.to_owned() };
    Ok((!cursor.is_empty() && json != "null").then_some(cursor))
}
