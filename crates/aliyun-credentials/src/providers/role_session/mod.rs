//! A session of a role, and where STS is asked for it.

mod endpoint;
mod session;
mod setters;

pub(super) use self::endpoint::force_https;
pub(super) use self::session::{ENDPOINT, ROLE_ARN, RoleSession, SHORTEST};
pub(super) use self::setters::session_setters;
