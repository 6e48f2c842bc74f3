//! INI files: sections with keys and values.

mod file;
#[cfg(test)]
mod tests;
mod value;

pub(crate) use self::file::{Ini, Section};
