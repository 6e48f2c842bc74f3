//! The operations that list what is there: page by page, as much as is known of it.

mod assets;
mod page;
mod pods;
mod respond;

pub(crate) use self::respond::respond;
