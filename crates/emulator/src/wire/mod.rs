//! What travels: requests as they arrived, answers, and why there is none but an error.

mod answer;
mod decoding;
mod identity;
mod rejection;
mod request;
pub(crate) mod sae;

pub(crate) use self::answer::Answer;
pub(crate) use self::decoding::{Pairs, find, is_form, pairs, segment};
pub(crate) use self::identity::Identity;
pub(crate) use self::rejection::{Checked, Rejection};
pub(crate) use self::request::Wire;
