//! The pages of a list, one call each.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use aliyun_core::{CallOptions, Error, Operation, Paged, operation};
use futures_core::{FusedStream, Stream};

use crate::client::Client;

impl Client {
    /// Returns the pages of a list, from the one that the operation requests.
    ///
    /// A page is a whole response. Each takes one call, which is made when the page is polled for.
    /// [`operation::Pages`] documents where they end. An error ends them, too. A list that ends short of
    /// the total that the service reports has an
    /// [error](aliyun_core::Error::is_incomplete_list) after its last page. Dropping the pages ends the
    /// call that is under way.
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

    /// Returns the pages of a list, from the one that the operation requests, with options that override
    /// those of the client in each of the calls. A [timeout](CallOptions::timeout) is that of one page.
    pub fn pages_with<O: Paged>(&self, operation: O, options: CallOptions) -> Pages<O> {
        Pages {
            client: self.clone(),
            options,
            new_limit: None,
            state: State::Ready(Box::new(operation::Pages::new(operation))),
        }
    }
}

/// The pages of a list. [`Client::pages`] returns it.
///
/// It is a [`Stream`]. [`next`](Self::next) does without a crate of stream combinators.
#[must_use = "streams make no call unless they are polled"]
pub struct Pages<O: Paged> {
    client: Client,
    options: CallOptions,
    /// A limit that was set while a call had the cursor. It is applied when the call returns it.
    new_limit: Option<usize>,
    state: State<O>,
}

enum State<O: Paged> {
    /// A call is under way. It has the cursor meanwhile, because the request that it sends is borrowed
    /// from it.
    Calling(Calling<O>),
    Over,
    Ready(Box<operation::Pages<O>>),
}

type Calling<O> = Pin<Box<dyn Future<Output = Called<O>> + Send>>;

/// The cursor after a call, and the page or the error that is next. `None` if the call returned an earlier
/// page, as some services do after the last one, and that is no error.
type Called<O> = (
    Box<operation::Pages<O>>,
    Option<Result<<O as Operation>::Output, Error>>,
);

impl<O: Paged> Pages<O> {
    /// Sets how many pages may still come, as documented at [`operation::Pages::max_pages`]. A page whose
    /// call is under way does not count.
    pub fn max_pages(mut self, pages: usize) -> Self {
        self.state = match self.state {
            State::Ready(cursor) => State::Ready(Box::new(cursor.max_pages(pages))),
            state => {
                self.new_limit = Some(pages);
                state
            }
        };
        self
    }
}

impl<O: Paged + Send + 'static> Pages<O> {
    /// Returns the next page, or `None` after the last one.
    ///
    /// Dropping the future loses nothing: the call goes on when `next` is awaited again.
    pub async fn next(&mut self) -> Option<Result<O::Output, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The call for the next page.
    fn call(&self, mut cursor: Box<operation::Pages<O>>) -> Calling<O> {
        let (client, options) = (self.client.clone(), self.options.clone());
        Box::pin(async move {
            let Some(request) = cursor.next_request() else {
                let error = cursor.take_error().map(Err);
                return (cursor, error);
            };
            match client.call_with(request, options).await {
                Ok(page) if cursor.advance(&page) => (cursor, Some(Ok(page))),
                Ok(_) => {
                    let error = cursor.take_error().map(Err);
                    (cursor, error)
                }
                Err(error) => {
                    cursor.stop();
                    (cursor, Some(Err(error)))
                }
            }
        })
    }
}

impl<O: Paged + Send + 'static> Stream for Pages<O> {
    type Item = Result<O::Output, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match std::mem::replace(&mut self.state, State::Over) {
            State::Ready(cursor) if cursor.is_finished() => {}
            State::Ready(cursor) => self.state = State::Calling(self.call(cursor)),
            state => self.state = state,
        }
        let State::Calling(call) = &mut self.state else {
            return Poll::Ready(None);
        };
        let (cursor, page) = ready!(call.as_mut().poll(context));
        self.state = State::Ready(match self.new_limit.take() {
            Some(limit) => Box::new(cursor.max_pages(limit)),
            None => cursor,
        });
        Poll::Ready(page)
    }
}

impl<O: Paged + Send + 'static> FusedStream for Pages<O> {
    fn is_terminated(&self) -> bool {
        match &self.state {
            State::Calling(_) => false,
            State::Over => true,
            State::Ready(cursor) => cursor.is_finished(),
        }
    }
}

/// No field is pinned: a call under way is in a box.
impl<O: Paged> Unpin for Pages<O> {}

impl<O: Paged + fmt::Debug> fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.state {
            State::Calling(_) => f.write_str("Pages(calling)"),
            State::Over => f.write_str("Pages(over)"),
            State::Ready(cursor) => cursor.fmt(f),
        }
    }
}
