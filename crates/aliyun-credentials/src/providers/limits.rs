//! The limits of requests for credentials.

use std::time::Duration;

/// How long connecting to a provider of credentials may take: the 5 seconds of the official
/// libraries.
pub(super) const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
/// How long a request for credentials may take: 5 seconds for connecting and 10 for the rest, as in
/// the official libraries.
pub(super) const TIMEOUT: Duration = Duration::from_secs(15);
