//! Where a call goes, and for how long it waits there.

use super::*;
use crate::error::ConfigError;

static OTHER: Product =
    Product::new("Other", "2020-01-01", ApiStyle::Rpc).with_host_prefix("other");
static ASK_OTHER: Descriptor = Descriptor::new(&OTHER, "AskOther", Method::POST, "/");

/// The host and the limits of the request of a call.
fn sent(
    bench: &mut Bench,
    descriptor: &'static Descriptor,
    options: CallOptions,
) -> Result<(String, crate::config::Limits), Error> {
    let config = bench.config.clone();
    let mut sent = None;
    let operation = operation(descriptor, "{}");
    bench.run_with(&operation, &config, options.skip_validation(), |request| {
        let host = request.request.uri().authority().expect("it is absolute");
        sent = Some((host.to_string(), request.limits));
        Ok(response(200, r#"{"Id": 1}"#))
    })?;
    Ok(sent.expect("a request was sent"))
}

#[test]
fn a_call_has_its_own_region_and_endpoint() {
    let mut bench = Bench::new();
    let host = |bench: &mut Bench, options| sent(bench, &MAKE_THING, options).unwrap().0;
    let beijing = || CallOptions::new().region("cn-beijing");
    assert_eq!(
        host(&mut bench, CallOptions::new()),
        "thing.cn-shenzhen.aliyuncs.com"
    );
    assert_eq!(host(&mut bench, beijing()), "thing.cn-beijing.aliyuncs.com");
    let both = beijing().endpoint("https://a.example:8443");
    assert_eq!(host(&mut bench, both), "a.example:8443");

    bench.configure(|config| config.endpoint("all.example"));
    assert_eq!(host(&mut bench, CallOptions::new()), "all.example");
    assert_eq!(host(&mut bench, beijing()), "thing.cn-beijing.aliyuncs.com");
}

#[test]
fn a_client_has_an_endpoint_for_each_product() {
    let mut bench = Bench::new();
    bench.configure(|config| {
        config
            .endpoint_for("THING", "first.example")
            .endpoint_for("thing", "thing.example")
    });
    let host =
        |bench: &mut Bench, descriptor| sent(bench, descriptor, CallOptions::new()).unwrap().0;
    assert_eq!(host(&mut bench, &MAKE_THING), "thing.example");
    assert_eq!(
        host(&mut bench, &ASK_OTHER),
        "other.cn-shenzhen.aliyuncs.com"
    );
    bench.configure(|config| config.endpoint("all.example"));
    assert_eq!(host(&mut bench, &MAKE_THING), "thing.example");
    assert_eq!(host(&mut bench, &ASK_OTHER), "all.example");
}

#[test]
fn an_endpoint_of_a_call_is_checked() {
    let mut bench = Bench::new();
    let mut error = |endpoint: &str| {
        let options = CallOptions::new().endpoint(endpoint);
        match sent(&mut bench, &MAKE_THING, options)
            .unwrap_err()
            .into_kind()
        {
            ErrorKind::Config(error) => error,
            other => panic!("{other:?}"),
        }
    };
    assert!(matches!(error("a/b"), ConfigError::InvalidEndpoint { .. }));
    assert!(matches!(
        error("http://a.example"),
        ConfigError::PlainHttp { .. }
    ));
    bench.configure(|config| config.allow_plain_http(true));
    let options = CallOptions::new().endpoint("http://a.example");
    assert!(sent(&mut bench, &MAKE_THING, options).is_ok());
}

#[test]
fn a_call_has_its_own_read_timeout() {
    let mut bench = Bench::new();
    let minute = Duration::from_secs(60);
    let mut limits = |options| sent(&mut bench, &MAKE_THING, options).unwrap().1;
    let patient = limits(CallOptions::new().timeout(2 * minute).read_timeout(minute));
    assert_eq!(
        (patient.read_timeout, patient.timeout),
        (minute, 2 * minute)
    );
    let longer = limits(CallOptions::new().timeout(minute));
    assert_eq!(longer.read_timeout, Duration::from_secs(10));
    let longest = limits(CallOptions::new().read_timeout(Duration::MAX));
    assert_eq!(longest.read_timeout, crate::config::Limits::MAX_DURATION);
    let zero = CallOptions::new().read_timeout(Duration::ZERO);
    let refused = sent(&mut bench, &MAKE_THING, zero).unwrap_err();
    let setting = "read_timeout";
    assert!(matches!(
        refused.kind(),
        ErrorKind::Config(error) if *error == ConfigError::ZeroTimeout { setting }
    ));
}

#[test]
fn a_host_of_a_region_in_no_table_is_called_a_guess() {
    use TransportErrorKind::{Certificate, Failed, HostNotFound, Timeout};

    let mut bench = Bench::new();
    let mut hint = |options: CallOptions, phase, kind| {
        let config = bench.config.clone();
        let options = options.retry(crate::config::RetryPolicy::never());
        let failed = bench.run_with(&MAKE, &config, options, |_| {
            Err(TransportError::new(phase, kind, None))
        });
        failed.unwrap_err().hint().unwrap_or_default().to_owned()
    };
    let zone = || CallOptions::new().region("cn-shenzhen-h");
    for (phase, kind) in [
        (Phase::Resolve, Failed),
        (Phase::Resolve, HostNotFound),
        (Phase::Connect, Failed),
        (Phase::Connect, Timeout),
    ] {
        let zone = hint(zone(), phase, kind);
        assert!(
            zone.contains("is a zone of the region `cn-shenzhen`"),
            "{zone}"
        );
        let unknown = hint(CallOptions::new().region("cn-shenzen"), phase, kind);
        assert!(unknown.contains("`cn-shenzen`"), "{unknown}");
        for known in [CallOptions::new(), CallOptions::new().endpoint("a.example")] {
            let known = hint(known, phase, kind);
            assert!(!known.contains("guess"), "{known}");
        }
    }
    for (phase, kind) in [(Phase::Receive, Failed), (Phase::Connect, Certificate)] {
        assert!(!hint(zone(), phase, kind).contains("guess"));
    }
}
