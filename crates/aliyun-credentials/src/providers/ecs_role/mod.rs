//! The role of the ECS instance that the program runs on.

mod metadata_service;
mod provider;

pub use self::provider::EcsRoleProvider;
