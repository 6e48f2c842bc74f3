//! What the workspace's examples share, so that each of them shows only the use of its client: the
//! command line, the embedded emulator for machines without credentials, and the output.

#![allow(
    clippy::doc_markdown,
    reason = "the comments on options are the text of --help"
)]

pub mod om_token;
mod report;
mod session;
pub mod webshell_token;
pub mod whoami;

pub use self::report::{Report, finish, warn};
pub use self::session::{Common, Failure, Session};
