//! Waiting until an operation reports a state.
//!
//! Some operations only start something: `DeployApplication` of Serverless App Engine returns the ID of a
//! change order, and the change goes on for minutes. [`Wait`](crate::wait::Wait) decides when to poll, and
//! when to give up. `Client::wait_until` of the transports drives it:
//!
//! ```text
//! let order = client.wait_until(&DescribeChangeOrder::new(id), |order| …)?;
//! ```
//!
//! # The condition
//!
//! A closure looks at each response and returns a [`WaitState`](crate::WaitState): `Done` ends the wait
//! with this response, `Failed` ends it with an error, and `NotYet` lets it go on. Say `Failed` for the
//! states that a change cannot leave: a condition that only knows success waits until the limit after a
//! failure.
//!
//! # The delays
//!
//! The first poll is made at once, the second one after the shortest delay, 2 seconds by default. From poll
//! to poll the limit of the delay doubles, up to 15 seconds by default, and the delay is random between the
//! shortest one and its limit. The last delay is shortened, so that a last poll is made the shortest delay
//! before the end. [`WaitOptions`](crate::WaitOptions) sets all of them, and the options of each poll.
//!
//! # Errors while waiting
//!
//! Each poll is a whole call, with its own retries. If it fails in spite of them,
//!
//! - the wait goes on if the failure may pass by itself: throttling, a service that is unavailable or
//!   failed (5xx), a lost connection or response, a timeout, also while credentials were obtained from
//!   another service. If the service named a time to wait, the next poll is not earlier, even if the limit
//!   passes before it, which ends the wait at once;
//! - the wait goes on if the error's code was [added](crate::WaitOptions::tolerate_code);
//! - the wait ends with every other error, such as a missing permission, an unknown ID, or a failure of a
//!   certificate. The same call would fail in the same manner;
//! - the wait ends if the operation may have taken effect and is not idempotent. Operations that read have
//!   no such errors, so poll with one of those.
//!
//! # The end
//!
//! The limit of the whole wait, 10 minutes by default, includes the polls: one that is under way is ended.
//! So a condition that never says `Done` ends by the limit, and a limit of zero makes no poll.
//! [`WaitError`](crate::WaitError) has the kind of the failure, the last response, the last error, and the
//! number of polls. A wait never outlives its driver: dropping the future of the async client ends it.
//!
//! # Waiting until something is gone
//!
//! When it is gone, the poll fails, because the ID is unknown. That error ends the wait, and the program
//! recognizes it:
//!
//! ```
//! use aliyun_core::WaitError;
//!
//! fn is_gone<R>(waited: Result<R, WaitError<R>>) -> bool {
//!     waited.is_err_and(|error| error.last_error().is_some_and(|last| last.is_not_found()))
//! }
//! ```
