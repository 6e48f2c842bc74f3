//! Proxies from the environment.

use aliyun_core::error::{ConfigError, Phase, TransportErrorKind};
use http::Uri;

use super::{
    HOST, Peer, SHORT, assert_never_sent, backend, built, close, error, hang, refuse, region,
};
use crate::Config;

#[test]
fn a_tunnel_is_requested_with_the_credentials_of_the_proxy() {
    let proxy = Peer::start(1, refuse);
    let variable = format!("http://u%40corp:p%3Ass@{}", proxy.address);
    let error = error(&region(), &[("https_proxy", &variable)]);
    assert_never_sent(
        &error,
        Phase::Connect,
        TransportErrorKind::ProxyAuthentication,
    );
    assert_eq!(error.proxy(), Some(&*proxy.address));
    let shown = format!("{error} {error:?}");
    assert!(shown.contains("407") && !shown.contains("corp"), "{shown}");
    let heads = proxy.heads();
    assert!(
        heads.starts_with(&format!("CONNECT {HOST}:443 HTTP/1.1\r\n")),
        "{heads}"
    );
    // `u@corp:p:ss`
    let authorization = "\r\nProxy-Authorization: Basic dUBjb3JwOnA6c3M=\r\n";
    assert!(heads.contains(authorization), "{heads}");
}

#[test]
fn a_proxy_without_credentials_gets_no_authorization() {
    let proxy = Peer::start(1, close);
    let error = error(&region(), &[("ALL_PROXY", &proxy.address)]);
    assert_never_sent(&error, Phase::Connect, TransportErrorKind::Failed);
    let heads = proxy.heads();
    assert!(
        heads.starts_with(&format!("CONNECT {HOST}:443 HTTP/1.1\r\n")),
        "{heads}"
    );
    assert!(!heads.contains("Authorization"), "{heads}");
}

#[test]
fn a_proxy_that_never_responds_is_a_failure_to_connect() {
    let proxy = Peer::start(1, hang);
    let config = built(Config::builder().region("cn-shenzhen").timeout(SHORT));
    let error = error(&config, &[("https_proxy", &proxy.address)]);
    assert_never_sent(&error, Phase::Connect, TransportErrorKind::Timeout);
}

#[test]
fn hosts_in_no_proxy_are_reached_directly() {
    let environment = [("https_proxy", "proxy.example:1"), ("no_proxy", HOST)];
    let backend = backend(&region(), &environment).expect("the variables are valid");
    for (target, is_direct) in [
        ("https://sae.cn-shenzhen.aliyuncs.com/path", true),
        ("https://sae.cn-hangzhou.aliyuncs.com/path", false),
        ("https://[::1]:8443/", true),
    ] {
        let target: Uri = target.parse().expect("it is a URL");
        let proxy = backend.proxy_for(&target);
        assert_eq!(proxy.is_none(), is_direct, "{target}");
    }
}

#[test]
fn a_proxy_of_another_protocol_is_refused() {
    let environment = [("all_proxy", "socks5://proxy.example:1080")];
    let refusal = backend(&region(), &environment).err();
    let variable = "all_proxy";
    assert!(matches!(
        refusal,
        Some(ConfigError::InvalidProxy { variable: named, .. }) if named == variable
    ));
}
