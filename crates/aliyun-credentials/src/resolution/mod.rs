//! Obtaining credentials from a provider, step by step.
//!
//! A provider is an async function that reads, sends and waits, but nothing that it awaits is I/O. Each
//! await hands an effect to the driver of the resolution through a [port](port::Port), and continues when
//! the driver has returned the outcome. So the compiler writes the state machine, one provider can await
//! another, and no async runtime is needed: the future is polled with a waker that does nothing, once per
//! step.

mod port;
mod steps;
mod work;

pub(crate) use self::port::Port;
pub use self::steps::{PendingRequest, PendingWork, Resolution, ResolutionStep};
pub(crate) use self::steps::{Resolved, Resolving};
pub use self::work::Work;
