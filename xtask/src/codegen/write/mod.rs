//! The text of the generated files, before it is formatted.
//!
//! Each function writes one construct, and its template reads like what it writes.

mod component;
mod descriptor;
mod docs;
mod fields;
mod files;
mod imports;
mod index;
mod limits;
mod manifest;
mod modules;
mod operation;
mod paging;
mod product;
mod rules;
mod setters;
mod stand_alone;
mod text;
mod types;
mod values;
mod words;

pub(super) use self::files::files;
pub(super) use self::manifest::features;
pub(super) use self::stand_alone::stand_alone;
