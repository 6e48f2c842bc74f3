//! The parameters of one request, on their way from an operation to the wire.

use std::borrow::Cow;
use std::fmt;

/// Collects the parameters of one request, unencoded.
///
/// Encoding belongs to the signature schemes. `Debug` shows the names alone, since a value may
/// be a password.
#[derive(Clone, Default)]
pub struct Parameters<'a> {
    query: Vec<(Cow<'a, str>, Cow<'a, str>)>,
}

impl<'a> Parameters<'a> {
    /// No parameters, with room for `capacity` of them.
    pub fn with_capacity(capacity: usize) -> Self {
        Self {
            query: Vec::with_capacity(capacity),
        }
    }

    /// Adds a query parameter.
    pub fn query(&mut self, name: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) {
        self.query.push((name.into(), value.into()));
    }

    /// Adds a query parameter if it has a value.
    pub fn query_if(&mut self, name: &'static str, value: Option<&'a str>) {
        if let Some(value) = value {
            self.query(name, value);
        }
    }

    /// Adds the query parameters that only the caller knows.
    pub fn query_extra(&mut self, extra: &'a ExtraQuery) {
        for (name, value) in &extra.pairs {
            self.query(name, value);
        }
    }

    /// The query parameters in the order in which they were added.
    pub fn as_query(&self) -> &[(Cow<'a, str>, Cow<'a, str>)] {
        &self.query
    }

    /// Removes the query parameters with an empty value.
    pub(crate) fn drop_empty(&mut self) {
        self.query.retain(|(_, value)| !value.is_empty());
    }
}

impl fmt::Debug for Parameters<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.query.iter().map(|(name, _)| name))
            .finish()
    }
}

/// Query parameters that a model does not know. `Debug` shows the names alone.
#[derive(Clone, Default)]
pub struct ExtraQuery {
    pairs: Vec<(String, String)>,
}

impl ExtraQuery {
    /// None.
    pub const fn new() -> Self {
        Self { pairs: Vec::new() }
    }

    /// Adds one.
    pub fn push(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.pairs.push((name.into(), value.into()));
    }
}

impl fmt::Debug for ExtraQuery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.pairs.iter().map(|(name, _)| name))
            .finish()
    }
}
