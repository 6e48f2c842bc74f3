//! Why a call failed.

mod access_denied;
mod api;
mod call_error;
mod code;
mod config;
mod credentials;
mod decode;
mod excerpt;
mod facts;
mod hint;
mod http_date;
mod incomplete_list;
mod on_one_line;
mod outline;
mod retry_headers;
mod transport;
mod validation;

pub use self::access_denied::AccessDenied;
pub(crate) use self::api::Said;
pub use self::api::{ApiError, ApiErrorBuilder};
pub(crate) use self::call_error::CallHistory;
pub use self::call_error::{Error, ErrorKind};
pub(crate) use self::code::{Transience, is_known, is_or_extends, is_timestamp_error};
pub use self::config::ConfigError;
pub use self::credentials::CredentialsError;
pub use self::decode::DecodeError;
pub(crate) use self::decode::{Cause as DecodeCause, request_id};
pub use self::excerpt::of as excerpt;
pub use self::facts::{Arrival, Fault, Phase, Stage};
pub(crate) use self::hint::{SignedLayout, SignedStrings, clock_hint, region_hint, signature_hint};
pub use self::incomplete_list::IncompleteListError;
pub(crate) use self::on_one_line::on_one_line;
pub(crate) use self::retry_headers::RetryHeaders;
pub use self::transport::{
    Cause, TransportError, TransportErrorKind, is_connection_closed, is_host_not_found,
};
pub use self::validation::ValidationError;

#[cfg(test)]
mod tests;
