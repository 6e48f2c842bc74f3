//! Proxies and exceptions from environment variables.

use aliyun_sign::SecretString;

use super::*;
use crate::config::ConfigBuilder;

type Environment = [(&'static str, &'static str)];

fn proxies(config: &Config, environment: &Environment) -> Result<Proxies, ConfigError> {
    Proxies::from_env_vars(config, |name| {
        let variable = environment.iter().find(|(known, _)| *known == name);
        variable.map(|(_, value)| (*value).to_owned())
    })
}

fn built(config: ConfigBuilder) -> Config {
    config.build().expect("the settings are valid")
}

fn region() -> Config {
    built(Config::builder().region("cn-shenzhen"))
}

fn https() -> Config {
    built(Config::builder().endpoint("https://gateway.example"))
}

fn http() -> Config {
    built(
        Config::builder()
            .endpoint("http://gateway.example")
            .allow_plain_http(true),
    )
}

/// The endpoint of the proxy for targets that are not excepted.
fn proxy_endpoint(config: &Config, environment: &Environment) -> Option<String> {
    let proxies = proxies(config, environment).expect("the proxy is valid");
    proxies.proxy().map(|proxy| proxy.endpoint().to_string())
}

#[test]
fn the_scheme_of_the_endpoint_selects_the_variables() {
    const ALL: &Environment = &[
        ("ALL_PROXY", "u"),
        ("all_proxy", "l"),
        ("HTTP_PROXY", "uh"),
        ("http_proxy", "lh"),
        ("HTTPS_PROXY", "us"),
        ("https_proxy", "ls"),
    ];
    for (count, encrypted, unencrypted) in [
        (6, Some("http://ls"), Some("http://lh")),
        (5, Some("http://us"), Some("http://lh")),
        (4, Some("http://l"), Some("http://lh")),
        (3, Some("http://l"), Some("http://uh")),
        (2, Some("http://l"), Some("http://l")),
        (1, Some("http://u"), Some("http://u")),
        (0, None, None),
    ] {
        assert_eq!(
            proxy_endpoint(&region(), &ALL[..count]).as_deref(),
            encrypted
        );
        assert_eq!(
            proxy_endpoint(&https(), &ALL[..count]).as_deref(),
            encrypted
        );
        assert_eq!(
            proxy_endpoint(&http(), &ALL[..count]).as_deref(),
            unencrypted
        );
    }
}

#[test]
fn an_empty_variable_is_ignored() {
    let environment = &[
        ("https_proxy", ""),
        ("HTTPS_PROXY", " "),
        ("all_proxy", "p"),
    ];
    assert_eq!(
        proxy_endpoint(&region(), environment).as_deref(),
        Some("http://p")
    );
    let environment = &[("https_proxy", "p"), ("no_proxy", ""), ("NO_PROXY", "*")];
    assert_eq!(proxy_endpoint(&region(), environment), None);
}

#[test]
fn the_proxy_header_of_a_cgi_request_is_ignored() {
    let environment = &[("HTTP_PROXY", "evil"), ("REQUEST_METHOD", "GET")];
    assert_eq!(proxy_endpoint(&http(), environment), None);
    let environment = &[("http_proxy", "good"), ("REQUEST_METHOD", "GET")];
    assert_eq!(
        proxy_endpoint(&http(), environment).as_deref(),
        Some("http://good")
    );
}

#[test]
fn scheme_host_and_credentials_are_parsed() {
    for (value, expected, user, password) in [
        (
            "proxy.example:3128",
            "http://proxy.example:3128",
            None,
            None,
        ),
        (
            " http://Proxy.example/ ",
            "http://proxy.example",
            None,
            None,
        ),
        (
            "HTTPS://proxy.example:8443",
            "https://proxy.example:8443",
            None,
            None,
        ),
        ("http://[::1]:3128", "http://[::1]:3128", None, None),
        (
            "user:pass@proxy:1",
            "http://proxy:1",
            Some("user"),
            Some("pass"),
        ),
        (
            "http://user@proxy:1",
            "http://proxy:1",
            Some("user"),
            Some(""),
        ),
        (
            "http://:pass@proxy:1",
            "http://proxy:1",
            Some(""),
            Some("pass"),
        ),
        ("http://@proxy:1", "http://proxy:1", None, None),
        (
            "http://u%40corp:p%3A%2f%25%zz@proxy:1",
            "http://proxy:1",
            Some("u@corp"),
            Some("p:/%%zz"),
        ),
        (
            "http://u@corp:p@proxy:1",
            "http://proxy:1",
            Some("u@corp"),
            Some("p"),
        ),
    ] {
        let proxy = Proxy::parse(value.trim()).expect(value);
        assert_eq!(proxy.endpoint().to_string(), expected);
        let exposed =
            |secret: Option<&SecretString>| secret.map(|secret| secret.expose_secret().to_owned());
        assert_eq!(exposed(proxy.username()).as_deref(), user, "{value}");
        assert_eq!(exposed(proxy.password()).as_deref(), password, "{value}");
    }
}

#[test]
fn credentials_are_in_the_header_only() {
    let environment = &[(
        "https_proxy",
        "http://Aladdin:open%20sesame@proxy.example:1",
    )];
    let proxies = proxies(&region(), environment).unwrap();
    let proxy = proxies.proxy().unwrap();
    let header = proxy.authorization().unwrap();
    assert_eq!(header, "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    assert!(header.is_sensitive());
    let shown = format!("{proxies:?} {proxy:#?} {header:?}");
    assert!(shown.contains("proxy.example"), "{shown}");
    for secret in ["Aladdin", "sesame", "QWxhZGRpbj"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[test]
fn the_error_of_an_invalid_proxy_names_the_variable() {
    for value in [
        "socks5://u:hunter2@proxy.example:1080",
        "socks5h://proxy.example",
        "http://u:hunter2@",
        "http://",
        "hunter2@proxy.example:0",
        "proxy.example:hunter2",
        "proxy.example/hunter2",
        "proxy example",
        "http://u:%ffhunter2@proxy.example",
    ] {
        let error = proxies(&region(), &[("ALL_PROXY", value)]).unwrap_err();
        let variable = "ALL_PROXY";
        assert!(
            matches!(error, ConfigError::InvalidProxy { variable: v, .. } if v == variable),
            "{value}: {error:?}"
        );
        let shown = format!("{error} {error:?}");
        assert!(
            shown.contains(variable) && shown.contains("no_proxy"),
            "{shown}"
        );
        assert!(!shown.contains("hunter2"), "{shown}");
        assert!(!shown.contains("proxy.example"), "{shown}");
    }
}

#[test]
fn the_reason_names_the_invalid_part() {
    for (value, reason) in [
        ("proxy:0", "its port is not between 1 and 65535"),
        ("socks5://proxy:1", "its scheme is neither https nor http"),
        ("u:%ff@proxy", "its user name or password is not UTF-8"),
    ] {
        assert_eq!(Proxy::parse(value).unwrap_err(), reason);
    }
}

#[test]
fn a_variable_that_does_not_decide_is_not_checked() {
    let socks = ("ALL_PROXY", "socks5://proxy:1080");
    for (config, environment) in [
        (region(), &[("https_proxy", "p"), socks][..]),
        (region(), &[("no_proxy", "*"), socks]),
        (region(), &[("no_proxy", ".aliyuncs.com"), socks]),
        (region(), &[("http_proxy", "socks5://proxy:1080")]),
        (http(), &[("https_proxy", "socks5://proxy:1080")]),
        (http(), &[("no_proxy", "gateway.example:80"), socks]),
        (
            built(Config::builder().endpoint("http://127.0.0.1:1")),
            &[socks],
        ),
    ] {
        assert!(proxies(&config, environment).is_ok(), "{environment:?}");
    }
    for (config, environment) in [
        (
            region(),
            &[("no_proxy", "sae.cn-shenzhen.aliyuncs.com"), socks][..],
        ),
        (
            region(),
            &[("https_proxy", "socks5://proxy:1080"), ("all_proxy", "p")],
        ),
        (http(), &[("no_proxy", "gateway.example:8080"), socks]),
    ] {
        assert!(proxies(&config, environment).is_err(), "{environment:?}");
    }
}

#[test]
fn loopback_is_reached_directly() {
    let proxies = proxies(&region(), &[("https_proxy", "p")]).unwrap();
    for host in [
        "localhost",
        "LocalHost.",
        "127.0.0.1",
        "127.9.9.9",
        "::1",
        "[::1]",
    ] {
        assert!(proxies.for_target(host, 443).is_none(), "{host}");
    }
    for host in [
        "localhost.example.com",
        "127.0.0.1.example.com",
        "10.0.0.1",
        "[::2]",
    ] {
        assert!(proxies.for_target(host, 443).is_some(), "{host}");
    }
}

#[test]
fn no_proxy_lists_names_domains_addresses_and_networks() {
    for (list, host, port, is_direct) in [
        ("*", "a.example", 443, true),
        ("*:80", "a.example", 443, false),
        ("*:443", "a.example", 443, true),
        ("a.example", "a.example", 443, true),
        ("A.Example", "a.EXAMPLE.", 443, true),
        ("example", "a.example", 443, true),
        (".example", "a.example", 443, true),
        (".example", "example", 443, true),
        ("*.example", "b.a.example", 443, true),
        ("example", "anexample", 443, false),
        ("a.example", "example", 443, false),
        ("a.example:443", "a.example", 443, true),
        ("a.example:80", "a.example", 443, false),
        ("a.example:", "a.example", 443, false),
        ("a.example:99999", "a.example", 443, false),
        ("b.example, a.example", "a.example", 443, true),
        (" ,, \ta.example ,", "a.example", 443, true),
        ("b.example a.example", "a.example", 443, false),
        (".", "a.example", 443, false),
        ("10.1.2.3", "10.1.2.3", 443, true),
        ("10.1.2.3:80", "10.1.2.3", 443, false),
        ("10.1.2.3:443", "10.1.2.3", 443, true),
        ("10.1.2.3", "10.1.2.34", 443, false),
        ("2.3", "10.1.2.3", 443, false),
        ("10.0.0.0/8", "10.1.2.3", 443, true),
        ("10.0.0.0/8:443", "10.1.2.3", 443, true),
        ("10.0.0.0/8:80", "10.1.2.3", 443, false),
        ("10.0.0.0/8", "11.1.2.3", 443, false),
        ("10.1.2.2/31", "10.1.2.3", 443, true),
        ("10.1.2.2/32", "10.1.2.3", 443, false),
        ("0.0.0.0/0", "10.1.2.3", 443, true),
        ("0.0.0.0/0", "fe80::1", 443, false),
        ("10.0.0.0/33", "10.0.0.0", 443, false),
        ("10.0.0.0/-1", "10.0.0.0", 443, false),
        ("10.0.0.0/8", "10.example", 443, false),
        ("example/8", "example", 443, false),
        ("10.1.2.3", "::ffff:10.1.2.3", 443, true),
        ("fe80::1", "[fe80::1]", 443, true),
        ("FE80:0::1", "fe80::1", 443, true),
        ("fe80::443", "fe80::", 443, false),
        ("[fe80::1]", "fe80::1", 443, true),
        ("[fe80::1]:443", "fe80::1", 443, true),
        ("[fe80::1]:80", "fe80::1", 443, false),
        ("fe80::/10", "[febf::1]", 443, true),
        ("fe80::/10", "[fec0::1]", 443, false),
        ("fe80::/10:443", "febf::1", 443, true),
        ("[fe80::]/10:80", "febf::1", 443, false),
        ("[fe80::/10]:443", "febf::1", 443, true),
        ("::/0", "febf::1", 443, true),
        ("::/129", "::2", 443, false),
    ] {
        let no_proxy = list.split(',').filter_map(NoProxyRule::parse).collect();
        let proxies = Proxies {
            proxy: Some(Proxy::parse("p").unwrap()),
            no_proxy,
        };
        let decision = proxies.for_target(host, port).is_none();
        assert_eq!(decision, is_direct, "{list:?} and {host}:{port}");
    }
}
