//! Who answers requests: the gateway, and beside it those who hand out credentials.

pub(crate) mod credentials_uri;
pub(crate) mod gateway;
pub(crate) mod metadata;
