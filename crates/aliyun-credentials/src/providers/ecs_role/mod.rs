//! The role of the ECS instance that the program runs on.

mod metadata_service;
mod provider;

pub(super) use self::metadata_service::NAME;
pub use self::provider::EcsRoleProvider;
pub(super) use self::provider::is_absent;
