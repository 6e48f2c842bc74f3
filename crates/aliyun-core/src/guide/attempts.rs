//! How often a request is sent, and with which time.
//!
//! A call makes **one attempt**. `GenerateAssetOperationToken` makes something each time it
//! succeeds and has no parameter by which the service could recognise a repetition, so a request
//! that may have arrived is not sent again behind the caller's back.
//! [`Error::arrival`](crate::Error::arrival) tells the caller what a repetition would risk.
//!
//! One refusal is an exception: where the service rejects the security token of temporary
//! credentials (`InvalidSecurityToken…`), it has not looked at anything else. The call then wants
//! other credentials ([`WantsCredentials::rejected`](crate::WantsCredentials::rejected)), and makes
//! one more attempt if it gets any.
//!
//! A second call of the same operation is safe as far as signatures go: nonce, time stamp and
//! signature are made anew for every attempt, in the step that hands the request out. The service
//! refuses a nonce that it has seen within 15 minutes, and a time stamp that is 15 minutes off.
//!
//! The whole call, from its first step to its result, has one limit of time
//! ([`Config::timeout`](crate::Config::timeout)). Each request carries what is left of it, so a
//! transport that keeps to [`Outgoing::timeout`](crate::Outgoing::timeout) keeps to the call's
//! limit. A limit that runs out is an error that names the phase in which it did.
