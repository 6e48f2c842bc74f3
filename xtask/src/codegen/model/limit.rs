//! Limits of values.

/// A limit of a value, as in `descriptor::Limit`.
#[derive(PartialEq)]
pub(crate) enum Limit {
    Above(f64),
    AtLeast(f64),
    AtMost(f64),
    Below(f64),
    MaxItems(u64),
    MaxLength(u64),
    Maximum(i64),
    MinItems(u64),
    MinLength(u64),
    Minimum(i64),
    Pattern(String),
}
