//! How an operation returns a list in pages.

/// How an operation returns a list in pages: the names of the parameters that select a page, and the JSON
/// paths of the members of the response that describe it, such as `Data.TotalSize`.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Paging {
    /// The parameter that selects the page.
    pub page_parameter: &'static str,
    /// How the parameter selects the page.
    pub by: PagedBy,
    /// The parameter that sets the number of items per page, if there is one.
    pub size_parameter: Option<&'static str>,
    /// The JSON path of the list, such as `Data.Items`. If the items are distributed over the items of
    /// another list, `[]` marks that list, as in `Data[].Result[]`. The `[]` at the end can be left out.
    pub items: &'static str,
    /// The JSON path of the number of items on all pages, if the response contains it.
    pub total_count: Option<&'static str>,
    /// The JSON path of the number of the page, if the response contains it.
    pub page_number: Option<&'static str>,
    /// The JSON path of the number of items per page, if the response contains it.
    pub page_size: Option<&'static str>,
    /// The JSON path of the token of the next page. `None` for pages that are selected by number.
    pub next_token: Option<&'static str>,
}

/// How a parameter selects a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PagedBy {
    /// By the number of the page, counted from 1.
    Number,
    /// By a token that the previous page contains.
    Token,
}

impl Paging {
    /// Creates paging by number. `parameter` is the parameter that selects the page; `items` is the JSON
    /// path of the list.
    pub const fn by_number(parameter: &'static str, items: &'static str) -> Self {
        Self {
            page_parameter: parameter,
            by: PagedBy::Number,
            size_parameter: None,
            items,
            total_count: None,
            page_number: None,
            page_size: None,
            next_token: None,
        }
    }

    /// Creates paging by token. `parameter` is the parameter that selects the page; `items` is the JSON
    /// path of the list; `next_token` is the JSON path of the token of the next page.
    pub const fn by_token(
        parameter: &'static str,
        items: &'static str,
        next_token: &'static str,
    ) -> Self {
        Self {
            by: PagedBy::Token,
            next_token: Some(next_token),
            ..Self::by_number(parameter, items)
        }
    }

    /// Sets the name of the parameter that sets the number of items per page. Defaults to none.
    pub const fn with_size_parameter(self, parameter: &'static str) -> Self {
        Self {
            size_parameter: Some(parameter),
            ..self
        }
    }

    /// Sets the JSON path of the number of items on all pages. Defaults to none: the end of the list is
    /// then recognized by a page that is not full, or by an empty page.
    pub const fn with_total_count(self, path: &'static str) -> Self {
        Self {
            total_count: Some(path),
            ..self
        }
    }

    /// Sets the JSON path of the number of the page. Defaults to none. It is needed for services that
    /// return the last page once more for every page number behind it.
    pub const fn with_page_number(self, path: &'static str) -> Self {
        Self {
            page_number: Some(path),
            ..self
        }
    }

    /// Sets the JSON path of the number of items per page. Defaults to none, and the value of the size
    /// parameter counts.
    pub const fn with_page_size(self, path: &'static str) -> Self {
        Self {
            page_size: Some(path),
            ..self
        }
    }
}
