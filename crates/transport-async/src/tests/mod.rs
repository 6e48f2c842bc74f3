//! Tests of connections, with environments and look-ups of their own.

mod addresses;
mod proxies;

use std::time::Duration;

use aliyun_core::config::Limits;
use aliyun_core::{Config, OutgoingRequest, TransportError};
use bytes::Bytes;
use http::{Request, Response};

use crate::backend::Backend;
use crate::connect::system_lookup;

/// A client in an environment with these variables.
fn backend(config: &Config, environment: &[(&str, &str)]) -> Backend {
    let variable = |name: &str| {
        let variable = environment.iter().find(|(known, _)| *known == name);
        variable.map(|(_, value)| (*value).to_owned())
    };
    Backend::with_parts(config, variable, system_lookup()).expect("the variables are valid")
}

/// Sends a GET request.
async fn get(backend: &Backend, url: &str) -> Result<Response<Bytes>, TransportError> {
    get_within(backend, url, Limits::DEFAULT.connect_timeout).await
}

/// Sends a GET request, with a limit of the time for connecting.
async fn get_within(
    backend: &Backend,
    url: &str,
    connect_timeout: Duration,
) -> Result<Response<Bytes>, TransportError> {
    let request = Request::get(url).body(Bytes::new());
    let mut outgoing = OutgoingRequest::new(request.expect("the URL is valid"));
    outgoing.limits.connect_timeout = connect_timeout;
    backend.exchange(outgoing).await
}
