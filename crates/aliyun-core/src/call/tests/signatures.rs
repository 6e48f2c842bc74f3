//! Hints for signatures that do not match.

use aliyun_sign::{acs3, roa, rpc};

use super::*;

/// The hint of the error if the service reports that it signed what `service_string` returns.
fn hint(
    scheme: SignatureScheme,
    operation: &Thing,
    service_string: impl Fn(&http::Request<Bytes>) -> String,
) -> String {
    let mut bench = Bench::new().scheme(scheme);
    let config = bench.config.clone();
    let error = bench
        .run(operation, &config, |request| {
            let message = format!(
                "server string to sign is:{}",
                service_string(&request.request)
            );
            let body = serde_json::json!({"Code": "SignatureDoesNotMatch", "Message": message});
            Ok(response(400, &body.to_string()))
        })
        .unwrap_err();
    assert!(error.is_auth());
    error.hint().expect("the error has a hint").to_owned()
}

fn headers(request: &http::Request<Bytes>) -> Vec<(&str, &str)> {
    let named = request.headers().iter();
    let mut headers: Vec<_> = named
        .map(|(name, value)| (name.as_str(), value.to_str().unwrap()))
        .collect();
    headers.sort_unstable();
    headers
}

fn pairs(query: &str) -> Vec<(String, String)> {
    let decoded = |text: &str| {
        let text = percent_encoding::percent_decode_str(text);
        text.decode_utf8().unwrap().into_owned()
    };
    query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect()
}

fn acs3_string(request: &http::Request<Bytes>) -> String {
    let signed = |name: &&str| *name == "host" || name.starts_with("x-acs-");
    let headers: Vec<_> = headers(request)
        .into_iter()
        .filter(|(name, _)| signed(name))
        .collect();
    let query = pairs(request.uri().query().unwrap_or_default());
    let hash = acs3::hash(request.body());
    let canonical = acs3::canonical_request(
        request.method().as_str(),
        request.uri().path(),
        &query,
        &headers,
        &hash,
    );
    acs3::string_to_sign(&canonical)
}

fn rpc_string(request: &http::Request<Bytes>) -> String {
    let mut pairs = pairs(str::from_utf8(request.body()).unwrap());
    pairs.retain(|(name, _)| name != "Signature");
    rpc::string_to_sign(request.method().as_str(), &pairs)
}

fn roa_string(request: &http::Request<Bytes>) -> String {
    let headers = headers(request);
    let query = pairs(request.uri().query().unwrap_or_default());
    roa::string_to_sign(
        request.method().as_str(),
        request.uri().path(),
        &query,
        &headers,
    )
}

#[test]
fn an_equal_string_means_a_wrong_secret_under_every_scheme() {
    for (scheme, operation, service_string) in [
        (
            SignatureScheme::Acs3,
            &MAKE,
            acs3_string as fn(&http::Request<Bytes>) -> String,
        ),
        (SignatureScheme::Acs3, &READ, acs3_string),
        (SignatureScheme::HmacSha1, &MAKE, rpc_string),
        (SignatureScheme::HmacSha1, &READ, roa_string),
    ] {
        let equal = hint(scheme, operation, service_string);
        assert!(equal.contains("secret is wrong"), "{scheme:?}: {equal}");
        let different = hint(scheme, operation, |request| {
            service_string(request)
                .replace("testid", "other")
                .replace(['a', '0'], "b")
        });
        assert!(
            different.contains("changed in transit"),
            "{scheme:?}: {different}"
        );
    }
}

#[test]
fn the_hint_names_what_was_changed() {
    let canonical = |request: &http::Request<Bytes>| {
        let mut headers = headers(request);
        headers.retain(|(name, _)| *name == "host" || name.starts_with("x-acs-"));
        let query = pairs(request.uri().query().unwrap_or_default());
        acs3::canonical_request(
            request.method().as_str(),
            request.uri().path(),
            &query,
            &headers,
            &acs3::hash(request.body()),
        )
    };
    let host = "host:thing.cn-shenzhen.aliyuncs.com";
    for (from, to, difference) in [
        (
            host,
            format!("{host},thing.cn-shenzhen.aliyuncs.com"),
            "`host` is there twice",
        ),
        (host, format!("{host}:443"), "`host` has a port"),
        ("a%20b", "a+b".to_owned(), "`+` instead of `%20`"),
        (
            "x-acs-action:MakeThing",
            "x-acs-action:Other".to_owned(),
            "`x-acs-action` has another value",
        ),
    ] {
        let hint = hint(SignatureScheme::Acs3, &MAKE, |request| {
            let theirs = canonical(request).replacen(from, &to, 1);
            format!("x server canonical request is:{theirs}")
        });
        assert!(hint.contains(difference), "{to}: {hint}");
        assert!(
            !hint.contains("hunter") && !hint.contains("testtoken"),
            "{hint}"
        );
    }
}

#[test]
fn without_the_string_of_the_service_the_hint_names_both_causes() {
    let mut bench = Bench::new();
    let error = bench
        .respond(400, r#"{"Code": "SignatureDoesNotMatch", "Message": "no"}"#)
        .unwrap_err();
    assert!(error.hint().unwrap().contains("or the request was changed"));
}
