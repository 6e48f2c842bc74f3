//! Errors and their contents.
//!
//! | to find out … | use |
//! | --- | --- |
//! | what happened | `Display`: the service's code and message, or one sentence |
//! | in which stage the call failed | [`Error::stage`](crate::Error::stage) |
//! | who can resolve the error | [`Error::fault`](crate::Error::fault) |
//! | whether a request reached the service | [`Error::arrival`](crate::Error::arrival) |
//! | whether the operation may have taken effect | [`Error::is_outcome_unknown`](crate::Error::is_outcome_unknown) |
//! | how many attempts were made | [`Error::attempts`](crate::Error::attempts) |
//! | whether it is one of the common errors | [`is_throttling`](crate::Error::is_throttling), [`is_auth`](crate::Error::is_auth), [`is_not_found`](crate::Error::is_not_found), [`is_timeout`](crate::Error::is_timeout) |
//! | what to do | [`Error::hint`](crate::Error::hint) |
//! | the service's error code and request ID | [`Error::code`](crate::Error::code), [`Error::request_id`](crate::Error::request_id) |
//! | the error of the HTTP library | `source()`, without URLs |
//!
//! # Errors of the service
//!
//! An error response is an [`ApiError`](crate::error::ApiError), whether it has an error status or the
//! status 200 and a body with `Success: false`. In the body `Success` decides, and without it `Code`.
//! `ErrorCode` never makes a response an error, because successful responses contain it, too.
//!
//! The body of a 200 that has everything the operation returns is examined only for operations that
//! [report success in the body](crate::operation::Descriptor::success_in_body). Others may use the names
//! `Success` and `Code` for something else.
//!
//! For `SignatureDoesNotMatch` the hint is the result of a comparison: the service returns the string to
//! sign in its message, and the call compares it with its own. If they are equal, the secret is wrong. If
//! they differ, the request was changed in transit.
//!
//! # Unexpected responses
//!
//! A response that is neither what the operation returns nor an error response is a
//! [`DecodeError`](crate::error::DecodeError). Examples are the page of a proxy, or a success without a
//! [required member](crate::operation::Descriptor::required_members). The error contains the HTTP status,
//! the content type, and an excerpt that describes the body without its values.
