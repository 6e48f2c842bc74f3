//! The behaviour of this crate and the reasons for it, in chapters.

pub mod attempts;
pub mod endpoints;
pub mod errors;
pub mod interceptors;
pub mod pages;
pub mod proxies;
pub mod requests;
pub mod secrets;
pub mod waiting;
