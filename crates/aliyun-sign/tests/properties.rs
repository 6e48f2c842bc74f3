//! Compares the texts that are written in one pass with their straightforward definitions, on arbitrary
//! input.

use std::collections::BTreeMap;

use aliyun_sign::{ApiStyle, Buffer, Credentials, Signer, Timestamp, acs3, encode, roa, rpc};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use proptest::prelude::*;

const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

/// The definition of a query string. A map is sorted by the bytes of its keys and has no duplicate.
fn encoded_query(parameters: &BTreeMap<String, String>) -> String {
    let pairs: Vec<_> = parameters
        .iter()
        .map(|(name, value)| format!("{}={}", encoded(name), encoded(value)))
        .collect();
    pairs.join("&")
}

/// Arbitrary Unicode, and texts that resemble real parameters in half of the cases.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![".*", "[A-Za-z0-9.]{0,20}", "[ -~]{0,20}", any::<String>()]
}

fn parameters() -> impl Strategy<Value = BTreeMap<String, String>> {
    prop::collection::btree_map(text(), text(), 0..20)
}

/// The same parameters in an order that does not depend on their names.
fn shuffled(parameters: &BTreeMap<String, String>) -> Vec<(&str, &str)> {
    let mut pairs: Vec<_> = parameters
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    pairs.sort_by_key(|(name, value)| (value.len(), name.len()));
    pairs
}

proptest! {
    #[test]
    fn encoding_is_percent_encoding(text in text()) {
        prop_assert_eq!(encode::encode(&text), encoded(&text));
        let mut target = "kept".to_owned();
        encode::encode_into(&mut target, &text);
        prop_assert_eq!(target, format!("kept{}", encoded(&text)));
        let segments: Vec<_> = text.split('/').map(encoded).collect();
        prop_assert_eq!(encode::encode_path(&text), segments.join("/"));
    }

    #[test]
    fn a_query_is_sorted_and_encoded(parameters in parameters()) {
        prop_assert_eq!(encode::query(&shuffled(&parameters)), encoded_query(&parameters));
    }

    #[test]
    fn the_rpc_string_to_sign_is_encoded_twice(parameters in parameters()) {
        let naive = format!("POST&%2F&{}", encoded(&encoded_query(&parameters)));
        prop_assert_eq!(rpc::string_to_sign("post", &shuffled(&parameters)), naive);
    }

    #[test]
    fn the_added_and_the_callers_rpc_parameters_are_all_that_is_signed(
        parameters in parameters(),
        id in text(),
        token in text(),
        nonce in ".+",
    ) {
        let signer = Signer::new(Credentials::sts(id, "secret", token));
        let pairs = shuffled(&parameters);
        let request = rpc::Request {
            method: "GET",
            action: "Action",
            version: "2014-05-26",
            parameters: &pairs,
            timestamp: Timestamp::from_unix(1),
            nonce: &nonce,
        };
        let mut buffer = Buffer::new();
        let signed = rpc::sign(&signer, &request, &mut buffer).unwrap();
        let mut all = parameters.clone();
        for (name, value) in signed.additional_parameters().filter(|(name, _)| *name != "Signature") {
            all.insert(name.into(), value.into());
        }
        prop_assert_eq!(signed.canonical_query(), encoded_query(&all));
        let text = rpc::string_to_sign("GET", &shuffled(&all));
        prop_assert_eq!(signed.string_to_sign(), Some(text.as_str()));
    }

    #[test]
    fn the_acs3_query_is_sorted_and_encoded(parameters in parameters()) {
        let canonical = acs3::canonical_request(
            "get", "", &shuffled(&parameters), &[("Host", " a ")], "hash",
        );
        let naive = format!("GET\n/\n{}\nhost:a\n\nhost\nhash", encoded_query(&parameters));
        prop_assert_eq!(canonical, naive);
    }

    #[test]
    fn timestamps_survive_the_round_trip(seconds in 0..=253_402_300_799_u64) {
        let time = Timestamp::from_unix(seconds);
        prop_assert_eq!(Timestamp::parse_iso8601(&time.iso8601()), Some(time));
        prop_assert_eq!(Timestamp::parse_http_date(&time.http_date()), Some(time));
    }

    #[test]
    fn parsing_timestamps_never_panics(text in text(), cut in 0..30_usize) {
        for valid in ["2024-07-01T00:00:12Z", "Mon, 01 Jul 2024 00:00:12 GMT"] {
            let invalid: String = valid.chars().take(cut).collect::<String>() + &text;
            let _ = Timestamp::parse_iso8601(&invalid);
            let _ = Timestamp::parse_http_date(&invalid);
        }
    }

    #[test]
    fn signing_never_panics(
        [method, host, path, action, version, nonce] in [text(), text(), text(), text(), text(), text()],
        query in prop::collection::vec((text(), text()), 0..5),
        headers in prop::collection::vec((prop_oneof!["x-acs-[a-z]", ".*"], text()), 0..5),
        [id, secret, token] in [text(), text(), text()],
        seconds: u64,
        valid_target: bool,
    ) {
        let headers: Vec<_> = headers.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        // Arbitrary texts rarely pass the first checks.
        let (method, host, path) = if valid_target {
            ("GET", "example.com", "/")
        } else {
            (method.as_str(), host.as_str(), path.as_str())
        };
        let timestamp = Timestamp::from_unix(seconds);
        let mut buffer = Buffer::new();
        for credentials in [
            Credentials::access_key(id.as_str(), secret.as_str()),
            Credentials::sts(id.as_str(), secret.as_str(), token.as_str()),
            Credentials::bearer(token.as_str()),
        ] {
            let signer = Signer::new(credentials);
            let request = rpc::Request {
                method, action: &action, version: &version, parameters: &query, timestamp, nonce: &nonce,
            };
            if let Ok(signed) = rpc::sign(&signer, &request, &mut buffer) {
                let _ = (signed.query(), signed.additional_parameters().count());
            }
            let request = roa::Request {
                method, host, path, query: &query, headers: &headers, version: &version, timestamp, nonce: &nonce,
            };
            if let Ok(signed) = roa::sign(&signer, &request, &mut buffer) {
                let _ = signed.headers().count();
            }
            let request = acs3::Request {
                style: ApiStyle::Roa, method, host, path, query: &query, headers: &headers,
                body: token.as_bytes(), action: &action, version: &version, timestamp, nonce: &nonce,
            };
            if let Ok(signed) = acs3::sign(&signer, &request, &mut buffer) {
                let _ = signed.headers().count();
            }
            let _ = (
                roa::string_to_sign(method, path, &query, &headers),
                acs3::canonical_request(method, path, &query, &headers, &token),
            );
        }
    }
}
