//! The operations that list resources, page by page.

mod assets;
mod page;
mod pods;
mod respond;

pub(crate) use self::respond::respond;
