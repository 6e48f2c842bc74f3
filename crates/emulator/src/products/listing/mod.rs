//! The operations that list what is there: page by page, as much as is known of it.

mod answer;
mod assets;
mod page;
mod pods;

pub(crate) use self::answer::answer;
