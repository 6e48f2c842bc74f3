//! The services at the endpoint: the API gateway, the metadata service and the credentials URI.

pub(crate) mod credentials_uri;
pub(crate) mod gateway;
pub(crate) mod metadata;
