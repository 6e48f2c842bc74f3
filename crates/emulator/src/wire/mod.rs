//! What travels: requests as they arrived, answers, and why there is none but an error.

mod answer;
mod identity;
mod rejection;
mod request;
pub(crate) mod sae;

pub(crate) use self::answer::{Answer, Envelope, Format, business_error, gateway_error};
pub(crate) use self::identity::Identity;
pub(crate) use self::rejection::{Checked, Rejection};
pub(crate) use self::request::{Pairs, Wire, find, is_form, pairs, segment};
