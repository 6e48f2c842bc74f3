//! The gateway as a function, with requests signed for it: what it lets in and what it refuses.

mod calls;
mod freshness;
mod listings;
mod operations;
mod parameters;
mod properties;
mod records;
mod rejections;
mod request;
mod schemes;
mod signatures;
mod tokens;
mod vectors;
mod webshells;
