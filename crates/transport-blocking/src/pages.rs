//! The pages of a list, one call each.

use std::fmt;
use std::iter::FusedIterator;

use aliyun_core::{CallOptions, Error, Paged, operation};

use crate::client::Client;

impl Client {
    /// Returns the pages of a list, from the one that the operation requests.
    ///
    /// A page is a whole response. Each takes one call, which is made when the iterator is advanced.
    /// [`operation::Pages`] documents where they end. An error ends them, too. A list that ends short of
    /// the total that the service reports has an
    /// [error](aliyun_core::Error::is_incomplete_list) after its last page.
    ///
    /// ```no_run
    /// # fn run(client: &transport_blocking::Client) -> Result<(), transport_blocking::Error> {
    /// use bastion_api::ListHosts;
    ///
    /// for page in client.pages(ListHosts::new("bastionhost-cn-1").page_size(100)) {
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
            cursor: operation::Pages::new(operation),
        }
    }
}

/// The pages of a list, as an iterator. [`Client::pages`] returns it.
#[must_use = "iterators make no call unless they are advanced"]
pub struct Pages<O: Paged> {
    client: Client,
    options: CallOptions,
    /// Decides which page is next.
    cursor: operation::Pages<O>,
}

impl<O: Paged> Pages<O> {
    /// Sets how many pages may still come, as documented at [`operation::Pages::max_pages`].
    pub fn max_pages(mut self, pages: usize) -> Self {
        self.cursor = self.cursor.max_pages(pages);
        self
    }
}

impl<O: Paged> Iterator for Pages<O> {
    type Item = Result<O::Output, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let Some(request) = self.cursor.next_request() else {
            return self.cursor.take_error().map(Err);
        };
        match self.client.call_with(request, self.options.clone()) {
            Ok(page) if self.cursor.advance(&page) => Some(Ok(page)),
            // Some services return the last page once more if a later one is requested.
            Ok(_) => self.cursor.take_error().map(Err),
            Err(error) => {
                self.cursor.stop();
                Some(Err(error))
            }
        }
    }
}

impl<O: Paged> FusedIterator for Pages<O> {}

impl<O: Paged + fmt::Debug> fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.cursor.fmt(f)
    }
}
