//! Our own HTTP client: what makes connections, and what keeps them.

use std::sync::Arc;

use aliyun_core::TransportError;
use aliyun_core::config::Proxies;
use http::Uri;

use crate::connect::Connector;
use crate::pool::Pool;
use crate::route::Route;

/// Our own HTTP client.
pub(crate) struct HttpClient {
    pub(crate) connector: Connector,
    pub(crate) pool: Arc<Pool>,
    pub(crate) proxies: Option<Proxies>,
}

impl HttpClient {
    /// The way to the host of this URL.
    pub(crate) fn route<'a>(
        &'a self,
        url: &'a Uri,
        use_proxy: bool,
    ) -> Result<Route<'a>, TransportError> {
        let mut route = Route::direct(url)?;
        if let Some(proxies) = self.proxies.as_ref().filter(|_| use_proxy) {
            route.proxy = proxies.for_target(route.host, route.port);
        }
        Ok(route)
    }
}
