//! Endpoints, regions and proxies, a line each.

#![no_main]

use aliyun_core::config::{Config, ConfigBuilder, Endpoint, Proxies};
use aliyun_core::http::Uri;
use aliyun_core::http::uri::Authority;
use aliyun_core::operation::{ApiStyle, Product};
use fuzz::MARK;
use libfuzzer_sys::fuzz_target;

static PRODUCT: Product = Product::new("Demo", "1", ApiStyle::Rpc).with_host_prefix("demo");

fuzz_target!(|text: &str| {
    let mut lines = text.split('\n');
    let mut line = || lines.next().unwrap_or_default();
    let (endpoint, region) = (line(), line());
    let (proxy, exceptions, target) = (line(), line(), line());

    if let Ok(endpoint) = Endpoint::parse(endpoint) {
        is_stable(&endpoint);
    }
    let builder = Config::builder().user_agent(endpoint);
    let config = builder.clone().region(region).build();
    let config = config.expect("a region is not looked at yet");
    if let Ok(endpoint) = config.endpoint_of(&PRODUCT) {
        is_stable(&endpoint);
    }

    let with_endpoint = builder.clone().allow_plain_http(true).endpoint(endpoint);
    for config in [builder, with_endpoint].map(ConfigBuilder::build) {
        let Ok(config) = config else {
            continue;
        };
        let plain = proxies(&config, proxy, exceptions, target);
        let with_user = format!("http://user:{MARK}@{proxy}");
        let with_user = proxies(&config, &with_user, exceptions, target);
        assert!(!(plain + &with_user).contains(MARK));
    }
});

/// Fails if an endpoint is not what its own text says, to us and to HTTP libraries.
fn is_stable(endpoint: &Endpoint) {
    let text = endpoint.to_string();
    assert_eq!(Endpoint::parse(&text).as_ref(), Ok(endpoint));
    let uri: Uri = text.parse().expect("an endpoint is an address");
    assert_eq!(
        uri.authority().map(Authority::as_str),
        Some(endpoint.authority())
    );
}

/// Chooses a proxy; gives what is shown of it.
fn proxies(config: &Config, proxy: &str, exceptions: &str, target: &str) -> String {
    let proxies = Proxies::from_env_vars(config, |name| match name {
        "all_proxy" => Some(proxy.to_owned()),
        "no_proxy" => Some(exceptions.to_owned()),
        _ => None,
    });
    match proxies {
        Ok(proxies) => {
            assert!(proxies.for_target("127.0.0.1", 443).is_none());
            assert!(proxies.for_target("[::1]", 443).is_none());
            if let Some(proxy) = proxies.for_target(target, 443) {
                is_stable(proxy.endpoint());
                assert_eq!(proxy.authorization().is_some(), proxy.username().is_some());
            }
            format!("{proxies:?}")
        }
        Err(error) => fuzz::shown(&error),
    }
}
