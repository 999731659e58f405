//! Lists that come in pages. Each page says how to ask for the next one; which field says it is data of the operation, so the
//! walk from page to page is compiled once.

use super::answer::{RawResponse, Response};
use super::codec::{self, Blank, Fault, Node, Reader, Writer};
use super::error::{Error, PaginationError};
use super::operation::{Cursor, FieldPath, More, NextPage, Pagination, Total};
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
    pub(crate) fn new(request: Box<Parts>) -> Self {
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
    pub(crate) fn new(request: Box<Parts>) -> Self {
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
        let page = ready!(self.pager.poll_page(cx)).map(|page| page.and_then(RawResponse::into_response));
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
    /// Every cursor or URL that was asked for. One that comes again would go round for ever.
    asked: HashSet<String>,
    /// How many items the pages had up to here, if the first page was the first of the list.
    seen: Option<u64>,
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
    fn new(request: Box<Parts>) -> Self {
        Self { request, state: State::Ready, asked: HashSet::new(), seen: None }
    }

    /// A list without a rule is a single page that is the array itself.
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
                State::Ready => {
                    self.state = match self.request.try_clone() {
                        Some(request) => State::Fetching(request.execute()),
                        None => State::Failed(self.error("a list can't be asked for with a body that is a stream")),
                    }
                }
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

    fn error(&self, problem: &'static str) -> Error {
        Error::Pagination(PaginationError::new(self.request.operation.name(), problem))
    }

    /// Makes the request ask for the page after this one. Whether there is one.
    fn ask_for_next(&mut self, page: &RawResponse) -> Result<bool, Error> {
        let Pagination { items, more, next } = self.pagination();
        match next {
            NextPage::None => Ok(false),
            NextPage::Cursor { forward, backward } => {
                let asked_for = |cursor: &Cursor| self.request.options.query.values(cursor.parameter).next().is_some();
                match backward {
                    Some((back, more)) if asked_for(back) && !asked_for(forward) => self.follow_cursor(page, back, *more),
                    _ => self.follow_cursor(page, forward, *more),
                }
            }
            NextPage::Offset { parameter, total } => {
                let length = self.length(page, items)?;
                let behind = self.number(parameter, 0)?.saturating_add(length);
                let is_last = total.is_some_and(|total| is_all(page, total, behind, length));
                Ok(self.has_more(page, *more, length, is_last)? && self.ask(parameter, behind))
            }
            NextPage::Page { parameter, first, total } => {
                let length = self.length(page, items)?;
                let number = self.number(parameter, *first)?;
                // Where the walk began further on, nobody knows how many items were before.
                self.seen = if number == *first { Some(length) } else { self.seen.map(|seen| seen.saturating_add(length)) };
                let behind = number.saturating_add(1);
                let is_last = match total {
                    Some(Total::Items(total)) => self.seen.is_some_and(|seen| is_all(page, total, seen, length)),
                    Some(Total::Pages(total)) => is_all(page, total, behind.saturating_sub(*first), 0),
                    None => false,
                };
                Ok(self.has_more(page, *more, length, is_last)? && self.ask(parameter, behind))
            }
            NextPage::Url { url } => {
                let Some(reference) = self.told(page, *more, url)? else {
                    return Ok(false);
                };
                let next = self.request.core.next_page(&self.request, &reference).map_err(|problem| self.error(problem))?;
                self.remember(next.to_string())?;
                self.request.url = Some(next);
                Ok(true)
            }
        }
    }

    fn follow_cursor(&mut self, page: &RawResponse, cursor: &Cursor, more: Option<More>) -> Result<bool, Error> {
        let Some(next) = self.told(page, more, cursor.field)? else {
            return Ok(false);
        };
        self.asked.extend(self.request.options.query.values(cursor.parameter).map(str::to_owned));
        self.remember(next.clone())?;
        self.request.options.query.set(cursor.parameter, next);
        Ok(true)
    }

    /// What to ask for next, by what the page says of it.
    fn told(&self, page: &RawResponse, more: Option<More>, next: FieldPath) -> Result<Option<String>, Error> {
        let says = says(page, more).map_err(|fault| page.undecodable(fault))?;
        let next = page.text().and_then(|text| codec::find(text, next)?.map(reference).transpose());
        let next = next.map_err(|fault| page.undecodable(fault))?.flatten();
        match (says, next) {
            (Some(false), _) => Ok(None),
            (_, Some(next)) => Ok(Some(next)),
            (Some(true), None) => Err(self.error("the page says that more follow, and doesn't say how to ask for them")),
            (None, None) => self.end_unless_promised(more).map(|()| None),
        }
    }

    /// The end of a list whose page says nothing of another one, unless it has to say so: such a page is not to be trusted.
    fn end_unless_promised(&self, more: Option<More>) -> Result<(), Error> {
        match more {
            Some(More { required: true, .. }) => Err(self.error("the page doesn't say whether more follow")),
            _ => Ok(()),
        }
    }

    fn remember(&mut self, next: String) -> Result<(), Error> {
        if self.asked.insert(next) {
            Ok(())
        } else {
            Err(self.error("the server led to the same page twice, so the list would never end"))
        }
    }

    /// Where the page stands in the list, by the parameter that asked for it.
    fn number(&self, parameter: &str, otherwise: u64) -> Result<u64, Error> {
        match self.request.options.query.values(parameter).next() {
            None => Ok(otherwise),
            Some(text) => text.parse().map_err(|_| self.error("the page was asked for by something else than a number")),
        }
    }

    fn ask(&mut self, parameter: &str, number: u64) -> bool {
        self.request.options.query.set(parameter, number.to_string());
        true
    }

    fn length(&self, page: &RawResponse, items: FieldPath) -> Result<u64, Error> {
        Ok(page.decode_at::<Vec<Skipped>>(items)?.len() as u64)
    }

    /// Whether a page of so many items has another one behind it. A short page says nothing: a server may have a limit of its own.
    fn has_more(&self, page: &RawResponse, more: Option<More>, length: u64, is_last: bool) -> Result<bool, Error> {
        match says(page, more).map_err(|fault| page.undecodable(fault))? {
            Some(true) if length == 0 => Err(self.error("the page says that more follow, and has no items")),
            Some(more_follow) => Ok(more_follow),
            None => self.end_unless_promised(more).map(|()| length > 0 && !is_last),
        }
    }
}

/// Whether there is a next page, if the page says so.
fn says(page: &RawResponse, more: Option<More>) -> Result<Option<bool>, Fault> {
    let Some(more) = more else {
        return Ok(None);
    };
    let value = codec::find(page.text()?, more.field)?;
    Ok(value.filter(|value| *value != "null").map(|value| value != "false"))
}

/// Whether so many are all that there are, by what a page says of it. What is no more than the page has itself may be no total: some
/// servers say only how long the page is.
fn is_all(page: &RawResponse, total: FieldPath, behind: u64, length: u64) -> bool {
    let said = page.text().and_then(|text| codec::find(text, total)).ok().flatten();
    let total: Option<u64> = said.and_then(|said| said.parse().ok());
    total.is_some_and(|total| behind >= total && total > length)
}

/// A cursor or URL as it is sent: the text of a string, or a number. Null and an empty string are none.
fn reference(json: &str) -> Result<Option<String>, Fault> {
    let text = if json.starts_with('"') { codec::decode::<String>(json.as_bytes())? } else { json.to_owned() };
    Ok((!text.is_empty() && json != "null").then_some(text))
}

/// An item that is only counted.
#[derive(Debug)]
struct Skipped;

impl Blank for Skipped {
    fn blank() -> Self {
        Self
    }
}

impl Node for Skipped {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Fault> {
        reader.raw().map(drop)
    }

    fn write(&self, writer: &mut Writer) {
        writer.null();
    }
}
