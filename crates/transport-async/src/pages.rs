//! The pages of a list, one call each.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::{fmt, vec};

use aliyun_core::{CallOptions, Error, Paged};
use futures_core::{FusedStream, Stream};

use crate::Client;

impl Client {
    /// The pages of a list, from the one that the operation asks for.
    ///
    /// A page is the whole answer, and each takes a call, which is made when the page is asked for.
    /// They end [on the service's word](aliyun_core::operation::Pages). An error is the last thing that comes.
    /// Dropping the pages ends the call that is under way.
    ///
    /// ```no_run
    /// # async fn run(client: &transport_async::Client) -> Result<(), transport_async::Error> {
    /// use bastion_api::ListHosts;
    ///
    /// let mut pages = client.pages(ListHosts::new("bastionhost-cn-1").page_size(100));
    /// while let Some(page) = pages.next().await {
    ///     let page = page?;
    ///     println!("{} of {:?}", page.hosts.len(), page.total_count);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages<O: Paged>(&self, operation: O) -> Pages<O> {
        self.pages_with(operation, CallOptions::new())
    }

    /// The pages of a list, each called for in a way that differs from this client's other calls.
    pub fn pages_with<O: Paged>(&self, operation: O, options: CallOptions) -> Pages<O> {
        Pages {
            client: self.clone(),
            options,
            limit: None,
            state: State::Ready(aliyun_core::operation::Pages::new(operation)),
        }
    }

    /// The items of a list, whatever page they are on.
    ///
    /// ```no_run
    /// # async fn run(client: &transport_async::Client) -> Result<(), transport_async::Error> {
    /// use bastion_api::ListHosts;
    ///
    /// let mut hosts = client.items(ListHosts::new("bastionhost-cn-1"));
    /// while let Some(host) = hosts.next().await {
    ///     println!("{:?}", host?.host_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items<O: Paged>(&self, operation: O) -> Items<O> {
        self.items_with(operation, CallOptions::new())
    }

    /// The items of a list, each page called for in a way that differs from this client's other
    /// calls.
    pub fn items_with<O: Paged>(&self, operation: O, options: CallOptions) -> Items<O> {
        self.pages_with(operation, options).items()
    }
}

/// The pages of a list: a [`Stream`], and [`next`](Self::next) for those who use no other.
#[must_use = "streams call for nothing unless they are polled"]
pub struct Pages<O: Paged> {
    client: Client,
    options: CallOptions,
    /// A limit that was set during a call, for the pages after it.
    limit: Option<usize>,
    state: State<O>,
}

enum State<O: Paged> {
    Calling(Pin<Box<dyn Future<Output = Turned<O>> + Send>>),
    Over,
    Ready(aliyun_core::operation::Pages<O>),
}

/// Where a call has led to, and the page or the error that it gave.
type Turned<O> = (
    aliyun_core::operation::Pages<O>,
    Option<Result<<O as aliyun_core::Operation>::Output, Error>>,
);

impl<O: Paged> Pages<O> {
    /// Ends after this many pages, counted from where it is. A page that is being called for does
    /// not count.
    pub fn max_pages(mut self, pages: usize) -> Self {
        self.state = match self.state {
            State::Ready(decision) => State::Ready(decision.max_pages(pages)),
            state => {
                self.limit = Some(pages);
                state
            }
        };
        self
    }

    /// The items on these pages.
    pub fn items(self) -> Items<O> {
        Items {
            pages: self,
            items: Vec::new().into_iter(),
        }
    }
}

impl<O: Paged + Send + 'static> Pages<O> {
    /// The next page.
    ///
    /// Dropping the future loses nothing; the call goes on with the next one.
    pub async fn next(&mut self) -> Option<Result<O::Output, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The call for the next page, if there is one.
    fn call(&mut self) -> Option<Pin<Box<dyn Future<Output = Turned<O>> + Send>>> {
        let State::Ready(mut decision) = std::mem::replace(&mut self.state, State::Over) else {
            return None;
        };
        decision.next_request()?;
        let (client, options) = (self.client.clone(), self.options);
        Some(Box::pin(async move {
            let Some(request) = decision.next_request() else {
                return (decision, None);
            };
            match client.call_with(request, options).await {
                Ok(page) => {
                    let is_next = decision.advance(&page);
                    (decision, is_next.then_some(Ok(page)))
                }
                Err(error) => {
                    decision.stop();
                    (decision, Some(Err(error)))
                }
            }
        }))
    }
}

impl<O: Paged + Send + 'static> Stream for Pages<O> {
    type Item = Result<O::Output, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let State::Ready(_) = &self.state {
            self.state = self.call().map_or(State::Over, State::Calling);
        }
        let State::Calling(call) = &mut self.state else {
            return Poll::Ready(None);
        };
        let (decision, page) = ready!(call.as_mut().poll(context));
        self.state = State::Ready(match self.limit.take() {
            Some(limit) => decision.max_pages(limit),
            None => decision,
        });
        Poll::Ready(page)
    }
}

impl<O: Paged + Send + 'static> FusedStream for Pages<O> {
    fn is_terminated(&self) -> bool {
        match &self.state {
            State::Calling(_) => false,
            State::Over => true,
            State::Ready(decision) => decision.next_request().is_none(),
        }
    }
}

/// Nothing in it is pinned; a call under way has a box of its own.
impl<O: Paged> Unpin for Pages<O> {}

impl<O: Paged + fmt::Debug> fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.state {
            State::Calling(_) => f.write_str("Pages(calling)"),
            State::Over => f.write_str("Pages(over)"),
            State::Ready(decision) => decision.fmt(f),
        }
    }
}

/// The items of a list, whatever page they are on: a [`Stream`], and [`next`](Self::next) for those
/// who use no other.
#[must_use = "streams call for nothing unless they are polled"]
pub struct Items<O: Paged> {
    pages: Pages<O>,
    items: vec::IntoIter<O::Item>,
}

impl<O: Paged> Items<O> {
    /// Ends after this many pages, counted from those that came. Items of a page that is there
    /// still come.
    pub fn max_pages(mut self, pages: usize) -> Self {
        self.pages = self.pages.max_pages(pages);
        self
    }
}

impl<O: Paged + Send + 'static> Items<O> {
    /// The next item.
    pub async fn next(&mut self) -> Option<Result<O::Item, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<O: Paged + Send + 'static> Stream for Items<O> {
    type Item = Result<O::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(context)) {
                Some(Ok(page)) => self.items = O::items(page).into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<O: Paged + Send + 'static> FusedStream for Items<O> {
    fn is_terminated(&self) -> bool {
        self.items.len() == 0 && self.pages.is_terminated()
    }
}

/// Nothing in it is pinned.
impl<O: Paged> Unpin for Items<O> {}

impl<O: Paged + fmt::Debug> fmt::Debug for Items<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pages.fmt(f)
    }
}
