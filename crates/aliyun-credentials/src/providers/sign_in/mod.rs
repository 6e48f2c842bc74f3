//! The last sign-in of a person, which the official CLI has written down.

mod provider;
mod responses;
mod services;

pub(super) use self::provider::{SignIn, SignInProvider};
