//! The pages of a list, one call each.

use std::iter::FusedIterator;
use std::{fmt, vec};

use aliyun_core::{CallOptions, Error, Paged};

use crate::Client;

impl Client {
    /// The pages of a list, from the one that the operation asks for.
    ///
    /// A page is the whole answer, and each takes a call, which is made when the page is asked for.
    /// They end [on the service's word](aliyun_core::operation::Pages). An error is the last thing that comes.
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

    /// The pages of a list, each called for in a way that differs from this client's other calls.
    pub fn pages_with<O: Paged>(&self, operation: O, options: CallOptions) -> Pages<O> {
        Pages {
            client: self.clone(),
            options,
            decision: aliyun_core::operation::Pages::new(operation),
        }
    }

    /// The items of a list, whatever page they are on.
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

    /// The items of a list, each page called for in a way that differs from this client's other
    /// calls.
    pub fn items_with<O: Paged>(&self, operation: O, options: CallOptions) -> Items<O> {
        self.pages_with(operation, options).items()
    }
}

/// The pages of a list.
#[must_use = "iterators call for nothing unless they are advanced"]
pub struct Pages<O: Paged> {
    client: Client,
    options: CallOptions,
    decision: aliyun_core::operation::Pages<O>,
}

impl<O: Paged> Pages<O> {
    /// Ends after this many pages, counted from where it is.
    pub fn max_pages(mut self, pages: usize) -> Self {
        self.decision = self.decision.max_pages(pages);
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

impl<O: Paged> Iterator for Pages<O> {
    type Item = Result<O::Output, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let request = self.decision.next_request()?;
        match self.client.call_with(request, self.options) {
            Ok(page) => self.decision.advance(&page).then_some(Ok(page)),
            Err(error) => {
                self.decision.stop();
                Some(Err(error))
            }
        }
    }
}

impl<O: Paged> FusedIterator for Pages<O> {}

impl<O: Paged + fmt::Debug> fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.decision.fmt(f)
    }
}

/// The items of a list, whatever page they are on.
#[must_use = "iterators call for nothing unless they are advanced"]
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
