//! The webshells that were granted.

use std::collections::HashMap;

use aliyun_sign::Timestamp;

use super::cleanup::CleanupTimer;

/// A webshell that was granted, without its token.
///
/// [`Emulator::webshell_state`](crate::Emulator::webshell_state) returns it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebshellState {
    /// The ID of the application.
    pub app_id: String,
    /// The name of the pod.
    pub pod_name: String,
    /// The name of the container in which the shell runs.
    pub container_name: String,
    /// The first second in which the token no longer opens the shell.
    pub expires: Timestamp,
}

/// The webshells by their tokens.
#[derive(Default)]
pub(crate) struct Webshells {
    granted: HashMap<String, WebshellState>,
    cleanup: CleanupTimer,
}

impl Webshells {
    /// Adds a webshell. Once a minute those that have expired are removed.
    pub(crate) fn add(&mut self, token: &str, shell: WebshellState, now: Timestamp) {
        if self.cleanup.is_due(now) {
            self.granted.retain(|_, shell| shell.expires > now);
        }
        self.granted.insert(token.to_owned(), shell);
    }

    /// The webshell that a token opens; `None` if the token is unknown or has expired.
    pub(crate) fn find(&self, token: &str, now: Timestamp) -> Option<&WebshellState> {
        let shell = self.granted.get(token);
        shell.filter(|shell| shell.expires > now)
    }

    #[cfg(test)]
    pub(crate) fn is_empty(&self) -> bool {
        self.granted.is_empty()
    }
}
