//! Limits of values.

/// A limit of a value, as in `descriptor::Limit`.
#[derive(PartialEq)]
pub(crate) enum Limit {
    FloatExclusiveMinimum(f64),
    FloatMinimum(f64),
    FloatMaximum(f64),
    FloatExclusiveMaximum(f64),
    MaxItems(u64),
    MaxLength(u64),
    Maximum(i64),
    MinItems(u64),
    MinLength(u64),
    Minimum(i64),
    Pattern(String),
}
