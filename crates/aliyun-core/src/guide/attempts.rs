//! How often a request is sent, and with which time.
//!
//! # What is repeated
//!
//! A failed attempt is repeated if a repetition may help and does no harm. Harm is done by having an
//! effect twice: `GenerateAssetOperationToken` makes something each time it succeeds and has no
//! parameter by which the service could recognise a repetition. Operations that only read, such as
//! `GetWebshellToken`, say so in their [descriptor](crate::operation::Descriptor::repeatable), and a caller who
//! knows better says so for [one call](crate::CallOptions::repeatable).
//!
//! | what happened | operation can be repeated | cannot |
//! | --- | --- | --- |
//! | nothing was sent: no address, no connection, no handshake | again | again |
//! | a certificate was refused | no | no |
//! | too many requests: `Throttling…`, status 429, `x-acs-retry-after` | again, when told | again, when told |
//! | 503 or `ServiceUnavailable`, with a hint when to come back | again, when told | again, when told |
//! | 503 or `ServiceUnavailable`, without | again | no |
//! | any other 5xx, `InternalError`, `SystemError`, `UnknownError`, `ServiceTimeout` | again | no |
//! | the answer did not come, or not to its end | again | no |
//! | a kept connection was closed before the answer began | again at once, and once for free | no |
//! | `SignatureNonceUsed` | again at once | no |
//! | the time stamp was refused, and the clock is wrong | again by the right time | the same |
//! | the security token was refused, and there is another | again with that | the same |
//! | anything else | no | no |
//!
//! Every attempt is made anew, in the step that hands its request out: nonce, time stamp, signature
//! and, if they have changed, credentials. No request can be sent twice by accident, so that
//! `SignatureNonceUsed` means that something between client and service has repeated one. For an
//! operation that cannot be repeated this leaves open whether it had its effect.
//!
//! [`Error::is_outcome_unknown`](crate::Error::is_outcome_unknown) tells when a call has failed and may
//! have had an effect nevertheless, [`Error::arrival`](crate::Error::arrival) how far the furthest of
//! its requests got, and [`Error::attempts`](crate::Error::attempts) how many there were.
//!
//! # When, and how often
//!
//! [`RetryPolicy`](crate::RetryPolicy) has the numbers: three attempts, and waits drawn at random up to
//! a limit that doubles, from 100 milliseconds (500 after throttling) to 20 seconds. Where the service
//! says how long to wait, the call waits that long and up to a tenth longer, so that not all come back
//! at once. The hints are `x-acs-retry-after` (milliseconds), `Retry-After` (seconds, or a date), and,
//! after throttling, the `TimeLeft` (milliseconds) of `x-ratelimit-user-api` and `x-ratelimit-user`.
//!
//! A wait that the call has no time for is not begun: the call ends with the error at hand, which tells
//! [how long to wait](crate::Error::retry_after).
//!
//! All calls of a client draw on one [`RetryBudget`](crate::config::RetryBudget). In an outage it is soon used
//! up, and each request is sent once, until some succeed again.
//!
//! Whether a call goes on is decided by [`RetryPolicy::decide`](crate::RetryPolicy::decide), a pure
//! function that can be asked without a call.
//!
//! # The time of day
//!
//! The service refuses a time stamp that is more than 15 minutes off. On such a refusal
//! (`InvalidTimeStamp…`, `IllegalTimestamp`, `InvalidDate…`) a call compares the `Date` of the answer
//! with the middle of the round trip. If they differ by more than a minute and by no more than
//! [a day](crate::Config::max_clock_skew), it signs once more by the service's time. If that is
//! accepted, the client [remembers](crate::config::ServerClock) the difference, and a warning is traced. So a
//! single server whose clock is wrong leads no client astray. Nothing is believed that came
//! unencrypted from another machine. Credentials expire by the corrected clock, too.
//!
//! # Limits of time
//!
//! - [Connecting](crate::Config::connect_timeout), TLS included: 5 seconds.
//! - [An answer without progress](crate::Config::read_timeout): 10 seconds. After that, one that can be
//!   repeated is asked for again.
//! - [The call](crate::Config::timeout), from its first step to its result, all attempts and waits
//!   included: 30 seconds. [`CallOptions::timeout`](crate::CallOptions::timeout) sets it for one call.
//!
//! Each request carries what is left of the call's time ([`Outgoing::timeout`](crate::call::Outgoing::timeout)),
//! so a server that sends one byte a second holds no call for longer than that. A limit that runs out is
//! an error that names the phase in which it did.
