//! How an operation goes from one page to the next.

/// How an operation goes from one page to the next: names of parameters, and ways to members of the
/// answer such as `Data.TotalSize`.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Paging {
    /// The parameter that chooses the page.
    pub parameter: &'static str,
    /// How the parameter chooses.
    pub by: PagedBy,
    /// The parameter that says how long a page is, if there is one.
    pub size: Option<&'static str>,
    /// The way to the list, such as `Data.Items`. Items that are divided among the members of another
    /// list are found by a way such as `Data[].Result[]`; the mark at the end may be left out.
    pub items: &'static str,
    /// The way to the number of items on all pages, if it is told.
    pub total: Option<&'static str>,
    /// The way to the page's own number, if it is told.
    pub number: Option<&'static str>,
    /// The way to the page's own length, if it is told.
    pub length: Option<&'static str>,
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
            parameter,
            by: PagedBy::Number,
            size: None,
            items,
            total: None,
            number: None,
            length: None,
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
    pub const fn size(self, parameter: &'static str) -> Self {
        Self {
            size: Some(parameter),
            ..self
        }
    }

    /// The answer tells how many items there are on all pages.
    pub const fn total(self, path: &'static str) -> Self {
        Self {
            total: Some(path),
            ..self
        }
    }

    /// The answer tells its number.
    pub const fn number(self, path: &'static str) -> Self {
        Self {
            number: Some(path),
            ..self
        }
    }

    /// The answer tells how long its pages are.
    pub const fn length(self, path: &'static str) -> Self {
        Self {
            length: Some(path),
            ..self
        }
    }
}
