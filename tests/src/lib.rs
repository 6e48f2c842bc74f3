//! Shared code of the workspace's tests.

mod captured_log;
mod certificate;
mod child_process;
mod client;
pub mod credentials;
mod demo;
mod errors;
mod http_client;
pub mod operations;
mod rust_source;
mod server;
mod set_clock;

pub use self::captured_log::CapturedLog;
pub use self::certificate::{Authority, ServerCertificate, TlsAcceptor, authority, new_key};
pub use self::child_process::{is_child_process, run_in_child_process};
pub use self::client::{Client, Kind, on_both};
pub use self::demo::{TOKEN_BODY, emulator, http_response, om_token, webshell};
pub use self::errors::{NOT_CONNECTED, classification, error_text};
pub use self::http_client::reqwest_builder;
pub use self::rust_source::{Piece, PieceKind, pieces};
pub use self::server::{KeepAliveServer, Listener, RequestNumber, Server, SilentPort, limit_io};
pub use self::set_clock::SetClock;

/// The README, whose snippets are compiled as doctests.
#[doc = include_str!("../../README.md")]
pub struct Readme;
