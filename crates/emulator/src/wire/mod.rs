//! Requests and responses on the wire, and why a request is rejected.

mod decoding;
mod identity;
mod rejection;
mod request;
mod response;
pub(crate) mod sae;

pub(crate) use self::decoding::{Pairs, decode_pairs, decode_segment, find, is_form};
pub(crate) use self::identity::Identity;
pub(crate) use self::rejection::{Rejection, Result};
pub(crate) use self::request::DecodedRequest;
pub(crate) use self::response::Response;
