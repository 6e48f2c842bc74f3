//! Tests of the services without a connection: requests are signed and handed to the router.

mod caller;
mod caller_identity;
mod credentials_uri;
mod faults;
mod freshness;
mod issued_credentials;
mod listings;
mod metadata;
mod oidc;
mod operation_tokens;
mod operations;
mod parameters;
mod properties;
mod rate_limit;
mod recorded_requests;
mod rejections;
mod request;
mod schemes;
mod signatures;
mod sts;
mod vectors;
mod webshell_tokens;
