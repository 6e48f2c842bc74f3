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
        assert_round_trip(&endpoint);
    }
    let builder = Config::builder().user_agent(endpoint);
    let config = builder.clone().region(region).build();
    let config = config.expect("a region is not parsed yet");
    if let Ok(endpoint) = config.endpoint_of(&PRODUCT) {
        assert_round_trip(&endpoint);
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

/// Asserts that the text of an endpoint parses to the same endpoint, and to the same authority in `http`.
fn assert_round_trip(endpoint: &Endpoint) {
    let text = endpoint.to_string();
    assert_eq!(Endpoint::parse(&text).as_ref(), Ok(endpoint));
    let uri: Uri = text.parse().expect("the text of an endpoint is a URI");
    assert_eq!(
        uri.authority().map(Authority::as_str),
        Some(endpoint.authority())
    );
}

/// Selects a proxy and returns its `Debug` or the text of the error.
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
                assert_round_trip(proxy.endpoint());
                assert_eq!(proxy.authorization().is_some(), proxy.username().is_some());
            }
            format!("{proxies:?}")
        }
        Err(error) => fuzz::error_text(&error),
    }
}
