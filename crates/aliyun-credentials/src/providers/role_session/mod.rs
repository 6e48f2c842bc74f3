//! A session of a role, and the endpoint of STS that returns it.

mod endpoint;
mod session;
mod setters;

pub(super) use self::endpoint::force_https;
pub(super) use self::session::{ENDPOINT, MIN_SECONDS, ROLE_ARN, RoleSession, refused};
pub(super) use self::setters::session_setters;
