//! Credentials that are kept, and refreshed in time.

mod obtain;
mod store;
#[cfg(test)]
mod tests;

pub use self::obtain::{Obtain, ObtainStep, PendingRefresh, RefreshWait};
pub use self::store::{Cache, Refresh, RefreshHandle};
