//! The gateway as a function, with requests signed for it: what it lets in and what it refuses.

mod calls;
mod credentials_uri;
mod faults;
mod freshness;
mod identities;
mod issued;
mod listings;
mod metadata;
mod oidc;
mod operations;
mod parameters;
mod properties;
mod rates;
mod records;
mod rejections;
mod request;
mod schemes;
mod signatures;
mod sts;
mod tokens;
mod vectors;
mod webshells;
