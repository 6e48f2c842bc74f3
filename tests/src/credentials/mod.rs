//! Scenarios of obtaining credentials, a folder each, and what plays them.
//!
//! A folder holds what a machine looks like and what has to come of it:
//!
//! - `environment`: variables, a line `NAME=value` each; `\n` in a value is a line break;
//! - `files/`: its files, by their path; the home directory is `/home/user`;
//! - `machine.json`: programs and what they do, and what is odd about files and the network;
//! - `provider.json`: the provider that is asked, if it is not the default chain;
//! - `traffic.json`: the requests that go out, in this order, and their answers;
//! - `expected.json`: the credentials, or the error.
//!
//! All but the last may be missing. It is 2031-05-06T07:08:09Z. Whatever is secret has `s3cret` in
//! it, which must not turn up anywhere. A server on this machine is at port 9911.

mod machine;
mod play;
mod provider;
mod replay;
mod scenario;
mod traffic;

pub use self::play::{asynchronously, blocking, without_a_socket};
pub use self::scenario::{Expected, Scenario};

/// What every secret of a scenario has in it.
pub const MARK: &str = "s3cret";

/// Where servers on this machine are, in scenarios.
const PORT: &str = ":9911";
