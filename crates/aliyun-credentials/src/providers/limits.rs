//! The time limits of requests for credentials.

use std::time::Duration;

/// How long connecting to STS or to another source of credentials may take, as in the official libraries.
pub(super) const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
/// How long a request for credentials may take: 5 seconds to connect and 10 for the rest, as in the
/// official libraries.
pub(super) const TIMEOUT: Duration = Duration::from_secs(15);
