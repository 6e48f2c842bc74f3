//! Signatures that do not match, and what the error says of them.

use aliyun_sign::{acs3, roa, rpc};

use super::*;

/// What an error advises if the service says that it has signed what `theirs` makes of the request.
fn hint(
    scheme: SignatureScheme,
    operation: &Thing,
    theirs: impl Fn(&http::Request<Bytes>) -> String,
) -> String {
    let mut bench = Bench::new().scheme(scheme);
    let config = bench.config.clone();
    let error = bench
        .run(operation, &config, |outgoing| {
            let message = format!("server string to sign is:{}", theirs(&outgoing.request));
            let body = serde_json::json!({"Code": "SignatureDoesNotMatch", "Message": message});
            Ok(answer(400, &body.to_string()))
        })
        .unwrap_err();
    assert!(error.is_auth());
    error.hint().expect("there is one").to_owned()
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

fn of_acs3(request: &http::Request<Bytes>) -> String {
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

fn of_rpc(request: &http::Request<Bytes>) -> String {
    let mut pairs = pairs(str::from_utf8(request.body()).unwrap());
    pairs.retain(|(name, _)| name != "Signature");
    rpc::string_to_sign(request.method().as_str(), &pairs)
}

fn of_roa(request: &http::Request<Bytes>) -> String {
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
fn the_same_text_means_a_wrong_secret_under_every_scheme() {
    for (scheme, operation, theirs) in [
        (
            SignatureScheme::Acs3,
            &MAKE,
            of_acs3 as fn(&http::Request<Bytes>) -> String,
        ),
        (SignatureScheme::Acs3, &READ, of_acs3),
        (SignatureScheme::HmacSha1, &MAKE, of_rpc),
        (SignatureScheme::HmacSha1, &READ, of_roa),
    ] {
        let same = hint(scheme, operation, theirs);
        assert!(same.contains("secret is wrong"), "{scheme:?}: {same}");
        let other = hint(scheme, operation, |request| {
            theirs(request)
                .replace("testid", "other")
                .replace(['a', '0'], "b")
        });
        assert!(other.contains("changed on its way"), "{scheme:?}: {other}");
    }
}

#[test]
fn without_the_service_s_text_both_are_possible() {
    let mut bench = Bench::new();
    let error = bench
        .answered(400, r#"{"Code": "SignatureDoesNotMatch", "Message": "no"}"#)
        .unwrap_err();
    assert!(error.hint().unwrap().contains("or something changed"));
}
