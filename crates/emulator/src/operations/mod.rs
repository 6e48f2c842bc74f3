//! Which operations there are, and what a request gives to its own.

mod catalog;
mod given;
mod reading;
mod route;
mod values;

pub(crate) use self::catalog::Operation;
pub(crate) use self::given::Given;
pub(crate) use self::route::{Route, find, product};
