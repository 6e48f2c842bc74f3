//! Checks the signer against a file of test vectors.
//!
//! Each case has a request and the expected texts of its signature. Every expected text is compared,
//! not only the signature, so a failure names the step that went wrong.

mod case;
mod check;
mod command;
mod compare;
mod report;
mod schemes;

pub use self::check::check;
pub use self::command::{Arguments, run};
pub use self::report::{MalformedFile, Report};
