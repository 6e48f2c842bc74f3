//! How an operation goes from one page to the next.

/// How an operation goes from one page to the next: names of parameters, and ways to members of the
/// answer such as `Data.TotalSize`.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Paging {
    /// The parameter that chooses the page.
    pub page_parameter: &'static str,
    /// How the parameter chooses.
    pub by: PagedBy,
    /// The parameter that says how long a page is, if there is one.
    pub size_parameter: Option<&'static str>,
    /// The way to the list, such as `Data.Items`. Items that are divided among the members of another
    /// list are found by a way such as `Data[].Result[]`; the mark at the end may be left out.
    pub items: &'static str,
    /// The way to the number of items on all pages, if it is told.
    pub total_count: Option<&'static str>,
    /// The way to the page's own number, if it is told.
    pub page_number: Option<&'static str>,
    /// The way to the page's own length, if it is told.
    pub page_size: Option<&'static str>,
    /// The way to the token of the next page.
    pub next_token: Option<&'static str>,
}

/// How a parameter chooses a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PagedBy {
    /// By its number, counted from 1.
    Number,
    /// By a token that the page before has in it.
    Token,
}

impl Paging {
    /// Pages that are chosen by number.
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

    /// Pages that are chosen by the token of the page before, found at `next_token`.
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

    /// A parameter says how long a page is.
    pub const fn with_size_parameter(self, parameter: &'static str) -> Self {
        Self {
            size_parameter: Some(parameter),
            ..self
        }
    }

    /// The answer tells how many items there are on all pages.
    pub const fn with_total_count(self, path: &'static str) -> Self {
        Self {
            total_count: Some(path),
            ..self
        }
    }

    /// The answer tells its number.
    pub const fn with_page_number(self, path: &'static str) -> Self {
        Self {
            page_number: Some(path),
            ..self
        }
    }

    /// The answer tells how long its pages are.
    pub const fn with_page_size(self, path: &'static str) -> Self {
        Self {
            page_size: Some(path),
            ..self
        }
    }
}
