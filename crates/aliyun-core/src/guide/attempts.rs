//! Retries, timeouts and clocks.
//!
//! # What is retried
//!
//! A failed attempt is retried if a retry may help and does no harm. The harm would be a second effect:
//! `GenerateAssetOperationToken` creates a token each time it succeeds, and no parameter lets the service
//! recognise the second request as a duplicate. So the table distinguishes operations that are
//! *idempotent*, that is, safe to send twice, from the others. Operations that only read, such as
//! `GetWebshellToken`, are idempotent by their [descriptor](crate::operation::Descriptor::idempotent).
//! [`CallOptions::idempotent`](crate::CallOptions::idempotent) overrides that for one call.
//!
//! | failure | idempotent | not idempotent |
//! | --- | --- | --- |
//! | Nothing was sent: the host name did not resolve, or the connection or the TLS handshake failed. | after backoff | after backoff |
//! | A certificate was rejected, the host does not exist, the port does not speak TLS, or the proxy rejects the credentials. | no | no |
//! | The HTTP client of the caller followed a redirect. | no | no |
//! | Throttling: a code `Throttling…`, status 429, or a header `x-acs-retry-after`. | after the time that the service names, else after backoff | the same |
//! | Status 503 or code `ServiceUnavailable`, and the service names a time. | after that time | after that time |
//! | Status 503 or code `ServiceUnavailable`, without a time. | after backoff | no |
//! | Any other 5xx, or a code `InternalError`, `SystemError`, `UnknownError` or `ServiceTimeout`. | after the time that the service names, else after backoff | no |
//! | The request was sent, and no response or only a part of it was received. | after backoff | no |
//! | A reused connection was closed before the response began. | at once; the first time does not count as an attempt | no |
//! | Code `SignatureNonceUsed`. | at once | no |
//! | The timestamp was rejected, and the clock is [wrong](#clocks). | at once, with the corrected time; once per call | the same |
//! | The security token or the access key was rejected, and the provider has another one, for example because the file was changed. | at once, with the new credentials; once per call | the same |
//! | A code that the caller lists in [`RetryPolicy::retry_codes`](crate::RetryPolicy::retry_codes), with a status below 500. | after the time that the service names, else after backoff | the same |
//! | Anything else, such as an invalid parameter, a missing permission, a redirect, or a response that cannot be decoded or is too large. | no | no |
//!
//! A service that names a time with a 503 has rejected the request deliberately, before processing it. That
//! is why such a request may be sent once more even if it is not idempotent. Without a time, a 503 may also
//! come from a gateway that lost the service while it was processing the request.
//!
//! # Known codes, and codes of one's own
//!
//! The codes in the table are those that all products share. They decide before the status, because
//! gateways send some of them with the status 400. A part after a dot, as in `ServiceUnavailable.Regional`,
//! only adds detail.
//!
//! | code | why it passes |
//! | --- | --- |
//! | `Throttling` | the quota of a second or a minute is used up; the request was not processed |
//! | `ServiceUnavailable` | the gateway found no server that could take the request |
//! | `InternalError`, `SystemError`, `UnknownError` | the service met an error of its own, possibly after an effect |
//! | `ServiceTimeout` | the gateway stopped waiting for the service, which may still be at work |
//! | `SignatureNonceUsed` | something on the way sent the request twice; the next attempt has another nonce |
//!
//! Codes of one product for a state that passes, such as `OperationConflict`, `IncorrectStatus` or
//! `SystemBusy`, are not among them: whether the state passes within a few seconds depends on what the
//! program did before. The caller knows that, and lists them in the policy of a client or of a call. The
//! service refused such a request before processing it, so it had no effect and is retried even if it is not
//! idempotent. A failure with a status 5xx may have had an effect, so it keeps its own rule even if its code
//! is listed.
//!
//! [`Error::fault`](crate::Error::fault) follows the same table: what is retried is the service's or the
//! network's, and what is permanent is the caller's.
//!
//! # Attempts
//!
//! Each attempt has a new nonce, timestamp and signature, made in the step that returns its request. So a
//! call never sends the same request twice, and `SignatureNonceUsed` means that something between the
//! client and the service did. The first copy may have taken effect, so the outcome is unknown.
//!
//! After a failed call, [`Error::is_outcome_unknown`](crate::Error::is_outcome_unknown) returns whether an
//! operation that is not idempotent may have taken effect nevertheless.
//! [`Error::arrival`](crate::Error::arrival) returns how far any of its requests got, and
//! [`Error::attempts`](crate::Error::attempts) how many there were.
//!
//! The requests of a credentials provider, for example to STS, are retried by the same rules. They are all
//! idempotent, and all attempts of one together take no longer than one may.
//!
//! # How often, and when
//!
//! [`RetryPolicy`](crate::RetryPolicy) configures the number of attempts, three by default, and the
//! backoff. The backoff is exponential with full jitter: each wait is random between zero and a limit that
//! starts at 100 milliseconds (500 milliseconds after throttling) and doubles with each attempt, up to 20
//! seconds.
//!
//! If the service names a time, the call waits for that time and up to a tenth longer, so that not all
//! clients retry at the same moment. The time comes from the first of these headers that is present:
//!
//! 1. `x-acs-retry-after`, in milliseconds
//! 2. `Retry-After`, in seconds, which may have a fraction, or as a date in any of HTTP's three notations
//! 3. after throttling, `TimeLeft` in milliseconds in `x-ratelimit-user-api` and `x-ratelimit-user`,
//!    whichever is longer
//!
//! If a wait would not end before the deadline of the call, the call does not begin it and ends with the
//! error of the last attempt. [`Error::retry_after`](crate::Error::retry_after) returns the time that the
//! service named.
//!
//! All calls of a client share a [`RetryBudget`](crate::config::RetryBudget). In an outage it is soon
//! exhausted. Then each request is sent only once, until calls succeed and refill it. Corrections of the
//! clock and of the security token need no budget, and neither do connections that could not be made: the
//! service received no request, so its load does not grow. A server that restarts under many callers refuses
//! hundreds of connections in an instant, and the budget is still there when it is back. The attempts and
//! the deadline limit them all the same.
//!
//! [`RetryPolicy::decide`](crate::RetryPolicy::decide) makes the decision. It is a pure function, which a
//! program can call without a call.
//!
//! # Clocks
//!
//! The service rejects timestamps that are more than 15 minutes off. On such a rejection
//! (`InvalidTimeStamp…`, `IllegalTimestamp`, `InvalidDate…`) a call compares the `Date` header of the
//! response with the middle of the round trip. If they differ by more than a minute, and by no more than
//! [`max_clock_skew`](crate::Config::max_clock_skew), 24 hours by default, the call signs the request once
//! more with the service's time. If the service accepts that, the client stores the offset in its
//! [`ServerClock`](crate::config::ServerClock), and a warning is logged through `tracing`.
//!
//! The offset is stored only after it has proved right, so a single server with a wrong clock does not
//! affect other calls. A date in an unencrypted response of another machine is ignored, because it can be
//! forged. Whether credentials have expired is also determined with the corrected clock.
//!
//! # Timeouts
//!
//! | timeout | limits | default |
//! | --- | --- | --- |
//! | [`connect_timeout`](crate::config::ConfigBuilder::connect_timeout) | establishing a connection, including the look-up of the host and the TLS handshake; the time left of the call, if that is less | 5 seconds |
//! | [`read_timeout`](crate::config::ConfigBuilder::read_timeout) | a response that makes no progress; every byte is progress, also of an interim response such as `102 Processing` | 10 seconds |
//! | [`timeout`](crate::config::ConfigBuilder::timeout) | a whole call, from its first step to its result, including credentials, all attempts and waits | 30 seconds |
//!
//! [`CallOptions::read_timeout`](crate::CallOptions::read_timeout) and
//! [`CallOptions::timeout`](crate::CallOptions::timeout) override the last two for one call. They are
//! independent: an operation that takes 12 seconds to respond needs a longer read timeout, however long the
//! timeout of the call is. The hint of the error names the setting.
//!
//! The timeout of each request is the time until the deadline of its call
//! ([`OutgoingRequest::limits`](crate::OutgoingRequest::limits)). So a server that sends one byte per
//! second cannot hold a call for longer than that. The error of a timeout names the
//! [phase](crate::error::Phase) in which it passed.
