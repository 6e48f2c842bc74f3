//! Credentials that are kept, and refreshed in time.

mod obtain;
mod refresh;
mod state;
mod store;
#[cfg(test)]
mod tests;

pub use self::obtain::{Obtain, ObtainStep, PendingRefresh, RefreshWait};
pub use self::refresh::{Refresh, RefreshHandle};
pub use self::store::Cache;
