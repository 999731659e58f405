//! Lists that are split into pages. Each page says how to request the next one; which field says so is data of the operation, so
//! that this is compiled once.

use super::api::pagination::{FieldPath, HasMore, NextPage, PageCursor, Pagination, Total};
use super::codec::{self, Empty, JsonError, JsonValue, Reader, Writer};
use super::error::{Error, PaginationErrorKind};
use super::http::raw_response::RawResponse;
use super::request::send::RawFuture;
use super::request::{Request, RequestParts};
use super::response::Response;
use super::stream_methods::stream_methods;
use std::collections::HashSet;
use std::fmt;
use std::marker::PhantomData;
use std::task::{Context, Poll, ready};
use std::vec;

/// A response that is a page of a list.
pub trait Paginated: JsonValue + Empty {
    /// The type of the items.
    type Item: JsonValue + Empty + Unpin;
}

impl<T: JsonValue + Empty + Unpin> Paginated for Vec<T> {
    type Item = T;
}

/// The items of a list, across all its pages. A page is fetched when all items of the previous one were returned.
///
/// It is a [`Stream`](futures_core::Stream), and [`next`](Items::next) and [`try_next`](Items::try_next) work without any extension
/// trait. It ends after an error.
///
/// # Examples
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::{Error, Items};")]
///
/// async fn find(mut items: Items<String>, wanted: &str) -> Result<bool, Error> {
///     while let Some(item) = items.try_next().await? {
///         if item == wanted {
///             return Ok(true); // the pages after this one aren't requested
///         }
///     }
///     Ok(false)
/// }
/// ```
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<T> {
    pager: Pager,
    page: vec::IntoIter<T>,
}

stream_methods!(Items<T: JsonValue + Empty + Unpin> of T, "item" in "items");

impl<T: JsonValue + Empty + Unpin> Items<T> {
    pub(crate) fn new(request: Box<RequestParts>) -> Self {
        Self { pager: Pager::new(request), page: Vec::new().into_iter() }
    }

    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
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

impl<T: Paginated> Request<T> {
    /// Iterates over the items of all pages, starting with the requested one. Pages are fetched as needed.
    pub fn items(self) -> Items<T::Item> {
        Items::new(self.parts)
    }

    /// Iterates over all pages, starting with the requested one, each with its status and headers. Pages are fetched as needed.
    pub fn pages(self) -> Pages<T> {
        Pages::new(self.parts)
    }
}

/// Implements `items` and `pages` for the request of an operation whose response is a page.
macro_rules! paginated_request {
    ($request:ident -> $page:ty, items of $item:ty) => {
        impl $request {
            /// Iterates over the items of all pages, starting with the requested one. Pages are fetched as needed.
            #[inline]
            pub fn items(self) -> $crate::runtime::pagination::Items<$item> {
                self.request.items()
            }

            /// Iterates over all pages, starting with the requested one, each with its status and headers. Pages are fetched as
            /// needed.
            #[inline]
            pub fn pages(self) -> $crate::runtime::pagination::Pages<$page> {
                self.request.pages()
            }
        }
    };
}

pub(crate) use paginated_request;

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Items({} fetched)", self.page.len())
    }
}

/// The pages of a list, each as a whole response. A page is fetched when it is polled for.
///
/// It is a [`Stream`](futures_core::Stream), and [`next`](Pages::next) and [`try_next`](Pages::try_next) work without any extension
/// trait. It ends after an error.
///
/// # Examples
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::{Error, Pages};")]
///
/// async fn count(mut pages: Pages<Vec<String>>) -> Result<usize, Error> {
///     let mut items = 0;
///     while let Some(page) = pages.try_next().await? {
///         println!("{:?}", page.request_id());
///         items += page.len();
///     }
///     Ok(items)
/// }
/// ```
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<P> {
    pager: Pager,
    page: PhantomData<fn() -> P>,
}

stream_methods!(Pages<P: JsonValue + Empty> of Response<P>, "page" in "pages");

impl<P: JsonValue + Empty> Pages<P> {
    pub(crate) fn new(request: Box<RequestParts>) -> Self {
        Self { pager: Pager::new(request), page: PhantomData }
    }

    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Response<P>, Error>>> {
        let page = ready!(self.pager.poll_page(cx)).map(|page| page.and_then(Response::decode));
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

/// Fetches one page after the other.
struct Pager {
    request: Box<RequestParts>,
    state: State,
    /// Every cursor or URL that was requested. One that is returned again would loop forever.
    requested: HashSet<String>,
    /// How many items the pages had so far, if the first page was the first of the list.
    items_seen: Option<u64>,
}

enum State {
    /// The request is ready for the next page.
    Ready,
    /// The next page is being fetched.
    Fetching(RawFuture),
    /// The next page can't be fetched.
    Failed(Error),
    /// There is no next page.
    Ended,
}

impl Pager {
    fn new(request: Box<RequestParts>) -> Self {
        Self { request, state: State::Ready, requested: HashSet::new(), items_seen: None }
    }

    /// The rule. A list without one is a single page that is the array itself.
    fn pagination(&self) -> &'static Pagination {
        const SINGLE: Pagination = Pagination { items: &[], more: None, next: NextPage::None };
        self.request.operation.pagination.unwrap_or(&SINGLE)
    }

    fn end(&mut self) {
        self.state = State::Ended;
    }

    fn poll_page(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<RawResponse, Error>>> {
        loop {
            match &mut self.state {
                State::Ready => self.state = State::Fetching(self.request.clone().execute()),
                State::Fetching(page) => {
                    let page = ready!(page.as_mut().poll(cx));
                    self.state = page.as_ref().map_or(State::Ended, |page| self.next_state(page));
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

    /// The state after this page. An error is returned after the page itself.
    fn next_state(&mut self, page: &RawResponse) -> State {
        match self.prepare_next(page) {
            Ok(true) => State::Ready,
            Ok(false) => State::Ended,
            Err(error) => State::Failed(error),
        }
    }

    fn error(&self, kind: PaginationErrorKind, problem: &'static str) -> Error {
        Error::pagination(self.request.operation.name(), kind, problem)
    }

    /// Prepares the request for the page after this one. Returns whether there is one.
    fn prepare_next(&mut self, page: &RawResponse) -> Result<bool, Error> {
        let Pagination { items, more, next } = self.pagination();
        match next {
            NextPage::None => Ok(false),
            NextPage::Cursor { forward, backward } => {
                let is_set = |cursor: &PageCursor| self.request.options.query.values(cursor.parameter).next().is_some();
                match backward {
                    Some((back, more)) if is_set(back) && !is_set(forward) => self.follow_cursor(page, back, *more),
                    _ => self.follow_cursor(page, forward, *more),
                }
            }
            NextPage::Offset { parameter, total } => {
                let length = self.length(page, items)?;
                let next_offset = self.number(parameter, 0)?.saturating_add(length);
                let is_last = total.is_some_and(|total| reaches_total(page, total, next_offset, length));
                Ok(self.has_more(page, *more, length, is_last)? && self.set_number(parameter, next_offset))
            }
            NextPage::Page { parameter, first, total } => {
                let length = self.length(page, items)?;
                let number = self.number(parameter, *first)?;
                // If the first page wasn't that of the list, the number of items before it is unknown.
                self.items_seen =
                    if number == *first { Some(length) } else { self.items_seen.map(|seen| seen.saturating_add(length)) };
                let next_number = number.saturating_add(1);
                let is_last = match total {
                    Some(Total::Items(total)) => self.items_seen.is_some_and(|seen| reaches_total(page, total, seen, length)),
                    Some(Total::Pages(total)) => reaches_total(page, total, next_number.saturating_sub(*first), 0),
                    None => false,
                };
                Ok(self.has_more(page, *more, length, is_last)? && self.set_number(parameter, next_number))
            }
            NextPage::Url { url } => {
                let Some(reference) = self.next_reference(page, *more, url)? else {
                    return Ok(false);
                };
                let next = self
                    .request
                    .next_page_url(&reference)
                    .map_err(|problem| self.error(PaginationErrorKind::InvalidUrl, problem))?;
                self.remember(next.to_string())?;
                self.request.url = Some(next);
                Ok(true)
            }
        }
    }

    fn follow_cursor(&mut self, page: &RawResponse, cursor: &PageCursor, more: Option<HasMore>) -> Result<bool, Error> {
        let Some(next) = self.next_reference(page, more, cursor.field)? else {
            return Ok(false);
        };
        self.requested.extend(self.request.options.query.values(cursor.parameter).map(str::to_owned));
        self.remember(next.clone())?;
        self.request.options.query.set(cursor.parameter, next);
        Ok(true)
    }

    /// The cursor or URL of the next page; `None` at the end of the list.
    fn next_reference(&self, page: &RawResponse, more: Option<HasMore>, next: FieldPath) -> Result<Option<String>, Error> {
        let has_more = has_more_field(page, more).map_err(|error| page.decode_error(error))?;
        let next = page.text().and_then(|json| codec::find_value(json, next)?.map(non_empty_reference).transpose());
        let next = next.map_err(|error| page.decode_error(error))?.flatten();
        match (has_more, next) {
            (Some(false), _) => Ok(None),
            (_, Some(next)) => Ok(Some(next)),
            (Some(true), None) => {
                Err(self
                    .error(PaginationErrorKind::IncompletePage, "the page indicates a next page but has no cursor or URL for it"))
            }
            (None, None) => self.end_unless_required(more).map(|()| None),
        }
    }

    /// Ends a list whose page doesn't say whether there is a next page. It is an error if the page must say so.
    fn end_unless_required(&self, more: Option<HasMore>) -> Result<(), Error> {
        match more {
            Some(HasMore { required: true, .. }) => {
                Err(self.error(PaginationErrorKind::IncompletePage, "the page lacks the field for whether there is a next page"))
            }
            _ => Ok(()),
        }
    }

    fn remember(&mut self, next: String) -> Result<(), Error> {
        if self.requested.insert(next) {
            Ok(())
        } else {
            Err(self.error(
                PaginationErrorKind::RepeatedPage,
                "the server returned the same cursor or URL twice, so the list would never end",
            ))
        }
    }

    /// The offset or number of the page, by the parameter that it was requested with.
    fn number(&self, parameter: &str, default: u64) -> Result<u64, Error> {
        match self.request.options.query.values(parameter).next() {
            None => Ok(default),
            Some(number) => number.parse().map_err(|_| {
                self.error(PaginationErrorKind::InvalidRequest, "the page was requested with a parameter that isn't a number")
            }),
        }
    }

    fn set_number(&mut self, parameter: &str, number: u64) -> bool {
        self.request.options.query.set(parameter, number.to_string());
        true
    }

    fn length(&self, page: &RawResponse, items: FieldPath) -> Result<u64, Error> {
        Ok(page.decode_at::<Vec<CountedItem>>(items)?.len() as u64)
    }

    /// Whether there is a page after one with this many items. A short page doesn't end the list: a server may have a limit of its
    /// own.
    fn has_more(&self, page: &RawResponse, more: Option<HasMore>, length: u64, is_last: bool) -> Result<bool, Error> {
        match has_more_field(page, more).map_err(|error| page.decode_error(error))? {
            Some(true) if length == 0 => {
                Err(self.error(PaginationErrorKind::IncompletePage, "the page indicates a next page but has no items"))
            }
            Some(has_more) => Ok(has_more),
            None => self.end_unless_required(more).map(|()| length > 0 && !is_last),
        }
    }
}

/// Whether there is a next page, if the page says so.
fn has_more_field(page: &RawResponse, more: Option<HasMore>) -> Result<Option<bool>, JsonError> {
    let Some(more) = more else {
        return Ok(None);
    };
    let value = codec::find_value(page.text()?, more.field)?;
    Ok(value.filter(|value| *value != "null").map(|value| value != "false"))
}

/// Whether a count reaches the total of the list. A total that is no more than the length of the page is ignored: some servers only
/// say how long the page is.
fn reaches_total(page: &RawResponse, total: FieldPath, count: u64, length: u64) -> bool {
    let total = page.text().and_then(|json| codec::find_value(json, total)).ok().flatten();
    let total: Option<u64> = total.and_then(|total| total.parse().ok());
    total.is_some_and(|total| count >= total && total > length)
}

/// A cursor or URL as it is sent: a string, or a number. `None` for null and an empty string.
fn non_empty_reference(json: &str) -> Result<Option<String>, JsonError> {
    let reference = if json.starts_with('"') { codec::decode::<String>(json.as_bytes())? } else { json.to_owned() };
    Ok((!reference.is_empty() && json != "null").then_some(reference))
}

/// An item that is only counted.
#[derive(Debug)]
struct CountedItem;

impl Empty for CountedItem {
    fn empty() -> Self {
        Self
    }
}

impl JsonValue for CountedItem {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), JsonError> {
        reader.raw().map(drop)
    }

    fn write(&self, writer: &mut Writer) {
        writer.null();
    }
}
