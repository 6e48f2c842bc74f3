//! The items of a list, across its pages.

use std::iter::FusedIterator;
use std::{fmt, vec};

use aliyun_core::{CallOptions, Error, Paged};

use crate::client::Client;
use crate::pages::Pages;

impl Client {
    /// Returns the items of a list, across its [pages](Self::pages). A page is called for when its first
    /// item is needed. An error is the last thing that the iterator returns.
    ///
    /// ```no_run
    /// # fn run(client: &transport_blocking::Client) -> Result<(), transport_blocking::Error> {
    /// use bastion_api::ListHosts;
    ///
    /// for host in client.items(ListHosts::new("bastionhost-cn-1")) {
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

/// The items of a list, as an iterator. [`Client::items`] returns it.
#[must_use = "iterators make no call unless they are advanced"]
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

impl<O: Paged> Iterator for Items<O> {
    type Item = Result<O::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.items.next() {
                return Some(Ok(item));
            }
            match self.pages.next()? {
                Ok(page) => self.items = O::items(page).into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

impl<O: Paged> FusedIterator for Items<O> {}

impl<O: Paged + fmt::Debug> fmt::Debug for Items<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pages.fmt(f)
    }
}
