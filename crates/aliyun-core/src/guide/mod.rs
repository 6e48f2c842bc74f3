//! The decisions behind this crate, a chapter each.

pub mod attempts;
pub mod endpoints;
pub mod errors;
pub mod pages;
pub mod proxies;
pub mod requests;
pub mod secrets;
