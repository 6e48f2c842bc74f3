//! The operations of all products, and the parameters of a request.

mod catalog;
mod parameters;
mod parse;
mod route;
mod values;

pub(crate) use self::catalog::Operation;
pub(crate) use self::parameters::Parameters;
pub(crate) use self::route::{Route, find_product, find_route};
