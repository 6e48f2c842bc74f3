//! Which operations there are, and what a request gives to its own.

pub(crate) mod catalog;
mod given;

pub(crate) use self::catalog::{Operation, Route};
pub(crate) use self::given::Given;
