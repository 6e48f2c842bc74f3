//! `Debug` of requests and signatures shows their destination, but no secret and no value of a parameter or
//! header.

use core::fmt;

use aliyun_sign::{ApiStyle, Buffer, Credentials, Signer, Timestamp, acs3, roa, rpc};

const SECRETS: [&str; 4] = [
    "key-hunter",
    "token-hunter",
    "value-hunter",
    "header-hunter",
];

fn assert_clean(shown: &str) {
    for secret in SECRETS {
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[track_caller]
fn assert_shown(value: &impl fmt::Debug, expected: &str) {
    let shown = format!("{value:?}");
    assert_eq!(shown, expected);
    assert_clean(&shown);
}

#[test]
fn requests_and_signatures_show_no_values() {
    let parameters = [("Password", "value-hunter")];
    let headers = [("x-acs-secret", "header-hunter")];
    for credentials in [
        Credentials::sts("LTAI5tExample", "key-hunter", "token-hunter"),
        Credentials::bearer("token-hunter"),
    ] {
        let signer = Signer::new(credentials);
        let mut buffer = Buffer::new();
        let request = rpc::Request {
            method: "GET",
            action: "Action",
            version: "2014-05-26",
            parameters: &parameters,
            timestamp: Timestamp::from_unix(0),
            nonce: "nonce",
        };
        let signed = rpc::sign(&signer, &request, &mut buffer).unwrap();
        assert_clean(&format!("{signer:?}"));
        assert_shown(
            &request,
            r#"Request { method: "GET", action: "Action", version: "2014-05-26", parameters: ["Password"], timestamp: Timestamp(0), nonce: "nonce" }"#,
        );
        assert_shown(
            &signed,
            r#"Signed { action: "Action", version: "2014-05-26", .. }"#,
        );

        let request = roa::Request {
            method: "GET",
            host: "example.com",
            path: "/",
            query: &parameters,
            headers: &headers,
            version: "2014-05-26",
            timestamp: Timestamp::from_unix(0),
            nonce: "nonce",
        };
        let signed = roa::sign(&signer, &request, &mut buffer).unwrap();
        assert_shown(
            &request,
            r#"Request { method: "GET", host: "example.com", path: "/", query: ["Password"], headers: ["x-acs-secret"], version: "2014-05-26", timestamp: Timestamp(0), nonce: "nonce" }"#,
        );
        assert_shown(
            &signed,
            r#"Signed { host: "example.com", version: "2014-05-26", .. }"#,
        );

        let request = acs3::Request {
            style: ApiStyle::Roa,
            method: "GET",
            host: "example.com",
            path: "/",
            query: &parameters,
            headers: &headers,
            body: b"value-hunter",
            action: "Action",
            version: "2014-05-26",
            timestamp: Timestamp::from_unix(0),
            nonce: "nonce",
        };
        let signed = acs3::sign(&signer, &request, &mut buffer).unwrap();
        assert_shown(
            &request,
            r#"Request { style: Roa, method: "GET", host: "example.com", path: "/", query: ["Password"], headers: ["x-acs-secret"], body_length: 12, action: "Action", version: "2014-05-26", timestamp: Timestamp(0), nonce: "nonce" }"#,
        );
        assert_shown(
            &signed,
            r#"Signed { host: "example.com", action: "Action", version: "2014-05-26", .. }"#,
        );
        assert_clean(&format!("{buffer:?}"));
    }
}
