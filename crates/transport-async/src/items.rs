//! The items of a list, across its pages.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::{fmt, vec};

use aliyun_core::{CallOptions, Error, Paged};
use futures_core::{FusedStream, Stream};

use crate::client::Client;
use crate::pages::Pages;

impl Client {
    /// Returns the items of a list, across its [pages](Self::pages). A page is called for when its first
    /// item is needed. An error is the last thing that the stream returns.
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

    /// Returns the items of a list, across its pages, with options that override those of the client in
    /// each of the calls. A [timeout](CallOptions::timeout) is that of one page.
    pub fn items_with<O: Paged>(&self, operation: O, options: CallOptions) -> Items<O> {
        self.pages_with(operation, options).items()
    }
}

impl<O: Paged> Pages<O> {
    /// Returns the items on these pages.
    pub fn items(self) -> Items<O> {
        Items {
            pages: self,
            items: Vec::new().into_iter(),
        }
    }
}

/// The items of a list. [`Client::items`] returns it.
///
/// It is a [`Stream`]. [`next`](Self::next) does without a crate of stream combinators.
#[must_use = "streams make no call unless they are polled"]
pub struct Items<O: Paged> {
    pages: Pages<O>,
    /// What is left of the current page.
    items: vec::IntoIter<O::Item>,
}

impl<O: Paged> Items<O> {
    /// Sets how many pages may still be called for, as documented at
    /// [`operation::Pages::max_pages`](aliyun_core::operation::Pages::max_pages). Items of the current page
    /// are returned in any case.
    pub fn max_pages(mut self, pages: usize) -> Self {
        self.pages = self.pages.max_pages(pages);
        self
    }
}

impl<O: Paged + Send + 'static> Items<O> {
    /// Returns the next item, or `None` after the last one.
    ///
    /// Dropping the future loses nothing: a call for a page goes on when `next` is awaited again.
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

/// No field is pinned.
impl<O: Paged> Unpin for Items<O> {}

impl<O: Paged + fmt::Debug> fmt::Debug for Items<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pages.fmt(f)
    }
}
