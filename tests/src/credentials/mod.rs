//! Scenarios of obtaining credentials, one folder each, and the code that runs them.
//!
//! A folder describes a machine and the expected outcome:
//!
//! - `environment`: variables, one line `NAME=value` each; `\n` in a value is a line break and `\r` a return;
//! - `files/`: the machine's files by path; the home directory is `/home/user`;
//! - `machine.json`: programs and their output, and peculiarities of files and of the network;
//! - `provider.json`: the provider to resolve; defaults to the default chain;
//! - `traffic.json`: the expected requests in their order, each with its response;
//! - `expected.json`: the credentials, or the error.
//!
//! Only the last one is required. The time is 2031-05-06T07:08:09Z. Every secret contains `s3cret`, which
//! must not appear in a log, an error or `Debug`. The port of servers on this machine is 9911.

mod expected;
mod http_request;
mod machine;
mod outcome;
mod provider;
mod replay;
mod scenario;
mod through_client;
mod traffic;
mod without_socket;

pub use self::expected::Expected;
pub use self::scenario::Scenario;
pub use self::through_client::{asynchronous, blocking};
pub use self::without_socket::without_socket;

/// Part of every secret of a scenario.
pub const MARK: &str = "s3cret";

/// The port of servers on this machine, as it is written in scenarios.
const PORT: &str = ":9911";
