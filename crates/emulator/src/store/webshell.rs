//! The webshells that were granted.

use aliyun_sign::Timestamp;

/// A webshell that was granted, without its token.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebshellState {
    /// The application.
    pub app_id: String,
    /// The pod.
    pub pod_name: String,
    /// The container the shell runs in.
    pub container_name: String,
    /// The second from which the token opens nothing any more.
    pub expires: Timestamp,
}
