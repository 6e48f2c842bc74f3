//! The last sign-in of a person, which the official CLI has stored in its file.

mod provider;
mod responses;
mod services;

pub(super) use self::provider::{SignIn, SignInProvider};
