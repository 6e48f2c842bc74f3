//! Known values of text.

/// The known values of text.
pub(crate) struct KnownValues {
    pub(crate) name: String,
    pub(crate) doc: String,
    /// Sorted by variant.
    pub(crate) values: Vec<KnownValue>,
}

pub(crate) struct KnownValue {
    pub(crate) wire: String,
    pub(crate) variant: String,
    pub(crate) doc: String,
}
