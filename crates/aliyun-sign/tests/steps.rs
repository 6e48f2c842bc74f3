//! The results of each scheme, and that its single steps lead to the same results.

use aliyun_sign::{ApiStyle, Buffer, Credentials, Signer, Timestamp, acs3, encode, roa, rpc};

/// Not in the order of the names; one has an empty value.
const PARAMETERS: [(&str, &str); 2] = [("b", ""), ("a", "x y")];

/// Two headers that the ACS3 scheme signs (one by its prefix, one by its name), and one that it does not.
const HEADERS: [(&str, &str); 3] = [
    ("X-Acs-Trace", " on "),
    ("accept", "application/json"),
    ("Content-Type", "text/plain"),
];

const TIME: Timestamp = Timestamp::from_unix(1_719_792_012);

fn sts() -> Signer {
    Signer::new(Credentials::sts("testid", "testsecret", "testtoken"))
}

fn bearer() -> Signer {
    Signer::new(Credentials::bearer("testtoken"))
}

fn rpc_request() -> rpc::Request<'static> {
    rpc::Request {
        method: "POST",
        action: "Action",
        version: "2014-05-26",
        parameters: &PARAMETERS,
        timestamp: TIME,
        nonce: "nonce",
    }
}

fn roa_request() -> roa::Request<'static> {
    roa::Request {
        method: "put",
        host: "example.com",
        path: "/pods",
        query: &PARAMETERS,
        headers: &HEADERS,
        version: "2014-05-26",
        timestamp: TIME,
        nonce: "nonce",
    }
}

fn acs3_request(style: ApiStyle) -> acs3::Request<'static> {
    acs3::Request {
        style,
        method: "put",
        host: "example.com",
        path: "/pods",
        query: &PARAMETERS,
        headers: &HEADERS,
        body: b"abc",
        action: "Action",
        version: "2014-05-26",
        timestamp: TIME,
        nonce: "nonce",
    }
}

/// All headers of a request: the caller's and those that the signer adds.
fn all_headers<'a>(
    added: impl Iterator<Item = (&'static str, &'a str)>,
) -> Vec<(&'a str, &'a str)> {
    HEADERS.into_iter().chain(added).collect()
}

#[test]
fn no_parameters_leave_no_trailing_separator() {
    const NONE: [(&str, &str); 0] = [];
    assert_eq!(encode::query(&NONE), "");
    assert_eq!(rpc::string_to_sign("GET", &NONE), "GET&%2F&");
    assert_eq!(
        roa::string_to_sign("GET", "", &NONE, &NONE),
        "GET\n\n\n\n\n/"
    );
    assert_eq!(
        acs3::canonical_request("GET", "", &NONE, &NONE, "hash"),
        "GET\n/\n\n\n\nhash"
    );
}

#[test]
fn rpc_steps_lead_to_the_same_signature() {
    let signer = sts();
    let mut buffer = Buffer::new();
    let signed = rpc::sign(&signer, &rpc_request(), &mut buffer).unwrap();
    let signature = signed.signature().unwrap();
    let all: Vec<_> = PARAMETERS
        .into_iter()
        .chain(signed.additional_parameters())
        .collect();
    let (last, others) = all.split_last().unwrap();
    assert_eq!(*last, ("Signature", signature));

    let text = rpc::string_to_sign("POST", others);
    assert_eq!(signed.string_to_sign(), Some(&*text));
    assert_eq!(rpc::signature(&signer, &text).as_deref(), Some(signature));
}

#[test]
fn rpc_sends_a_bearer_token_and_no_signature() {
    let signer = bearer();
    let mut buffer = Buffer::new();
    let signed = rpc::sign(&signer, &rpc_request(), &mut buffer).unwrap();
    assert_eq!(
        signed.query(),
        "Action=Action&BearerToken=testtoken&SignatureNonce=nonce&SignatureType=BEARERTOKEN\
         &Timestamp=2024-07-01T00%3A00%3A12Z&Version=2014-05-26&a=x%20y&b="
    );
    assert_eq!(
        signed.additional_parameters().collect::<Vec<_>>(),
        [
            ("Action", "Action"),
            ("BearerToken", "testtoken"),
            ("SignatureNonce", "nonce"),
            ("SignatureType", "BEARERTOKEN"),
            ("Timestamp", "2024-07-01T00:00:12Z"),
            ("Version", "2014-05-26"),
        ]
    );
    assert_eq!((signed.string_to_sign(), signed.signature()), (None, None));
    assert_eq!(rpc::signature(&signer, "text"), None);
}

#[test]
fn roa_steps_lead_to_the_same_signature() {
    let signer = sts();
    let mut buffer = Buffer::new();
    let signed = roa::sign(&signer, &roa_request(), &mut buffer).unwrap();
    let text = signed.string_to_sign().unwrap();
    assert_eq!(
        text,
        "PUT\napplication/json\n\ntext/plain\nMon, 01 Jul 2024 00:00:12 GMT\n\
         x-acs-security-token:testtoken\n\
         x-acs-signature-method:HMAC-SHA1\n\
         x-acs-signature-nonce:nonce\n\
         x-acs-signature-version:1.0\n\
         x-acs-trace:on\n\
         x-acs-version:2014-05-26\n\
         /pods?a=x y&b"
    );
    let headers = all_headers(signed.headers());
    assert_eq!(
        roa::string_to_sign("put", "/pods", &PARAMETERS, &headers),
        text
    );

    let signature = signed.signature().unwrap();
    assert_eq!(roa::signature(&signer, text).as_deref(), Some(signature));
    let authorization = format!("acs testid:{signature}");
    assert_eq!(signed.authorization(), Some(&*authorization));
    assert_eq!(
        signed.headers().collect::<Vec<_>>(),
        [
            ("host", "example.com"),
            ("date", "Mon, 01 Jul 2024 00:00:12 GMT"),
            ("x-acs-signature-nonce", "nonce"),
            ("x-acs-signature-method", "HMAC-SHA1"),
            ("x-acs-signature-version", "1.0"),
            ("x-acs-version", "2014-05-26"),
            ("x-acs-security-token", "testtoken"),
            ("authorization", &authorization),
        ]
    );
}

#[test]
fn roa_sends_a_bearer_token_and_no_signature() {
    let signer = bearer();
    let mut buffer = Buffer::new();
    let signed = roa::sign(&signer, &roa_request(), &mut buffer).unwrap();
    let last: Vec<_> = signed.headers().skip(6).collect();
    assert_eq!(
        last,
        [
            ("x-acs-bearer-token", "testtoken"),
            ("x-acs-signature-type", "BEARERTOKEN"),
        ]
    );
    assert_eq!((signed.string_to_sign(), signed.signature()), (None, None));
    assert_eq!(signed.authorization(), None);
    assert_eq!(roa::signature(&signer, "text"), None);
}

/// The SHA-256 hash of `abc`, the first example of the standard.
const HASH: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

#[test]
fn acs3_steps_lead_to_the_same_signature() {
    const NAMES: &str = "content-type;host;x-acs-action;x-acs-content-sha256;x-acs-date;\
                         x-acs-security-token;x-acs-signature-nonce;x-acs-trace;x-acs-version";
    let signer = sts();
    let mut buffer = Buffer::new();
    let request = acs3_request(ApiStyle::Roa);
    let signed = acs3::sign(&signer, &request, &mut buffer).unwrap();
    assert_eq!(signed.query(), "a=x%20y&b=");
    assert_eq!(signed.signed_headers(), Some(NAMES));
    assert_eq!(acs3::hash(b"abc"), HASH);
    assert_eq!(signed.hashed_payload(), HASH);

    let headers = all_headers(signed.headers());
    let is_signed = |name: &str| NAMES.split(';').any(|one| one.eq_ignore_ascii_case(name));
    let signed_headers: Vec<_> = headers
        .iter()
        .filter(|header| is_signed(header.0))
        .collect();
    assert_eq!(signed_headers.len(), NAMES.split(';').count());
    let signed_headers: Vec<_> = signed_headers.into_iter().copied().collect();
    let canonical = acs3::canonical_request("put", "/pods", &PARAMETERS, &signed_headers, HASH);
    assert_eq!(signed.canonical_request(), Some(&*canonical));
    let text = acs3::string_to_sign(&canonical);
    assert_eq!(
        text,
        format!("ACS3-HMAC-SHA256\n{}", acs3::hash(canonical.as_bytes()))
    );
    assert_eq!(signed.string_to_sign(), Some(&*text));

    let signature = signed.signature().unwrap();
    assert_eq!(acs3::signature(&signer, &text).as_deref(), Some(signature));
    let authorization =
        format!("ACS3-HMAC-SHA256 Credential=testid,SignedHeaders={NAMES},Signature={signature}");
    assert_eq!(signed.authorization(), Some(&*authorization));
    assert_eq!(
        signed.headers().collect::<Vec<_>>(),
        [
            ("host", "example.com"),
            ("x-acs-action", "Action"),
            ("x-acs-version", "2014-05-26"),
            ("x-acs-date", "2024-07-01T00:00:12Z"),
            ("x-acs-signature-nonce", "nonce"),
            ("x-acs-content-sha256", HASH),
            ("x-acs-security-token", "testtoken"),
            ("authorization", &authorization),
        ]
    );
}

#[test]
fn acs3_announces_a_bearer_token_where_the_style_requires_it() {
    let signer = bearer();
    for (style, query, announcement) in [
        (
            ApiStyle::Rpc,
            "SignatureType=BEARERTOKEN&a=x%20y&b=",
            &[][..],
        ),
        (
            ApiStyle::Roa,
            "a=x%20y&b=",
            &[("x-acs-signature-type", "BEARERTOKEN")],
        ),
    ] {
        let mut buffer = Buffer::new();
        let signed = acs3::sign(&signer, &acs3_request(style), &mut buffer).unwrap();
        assert_eq!(signed.query(), query);
        let last: Vec<_> = signed.headers().skip(5).collect();
        let expected = [
            ("x-acs-content-sha256", HASH),
            ("x-acs-bearer-token", "testtoken"),
        ];
        assert_eq!(last, [&expected, announcement].concat());
        assert_eq!(signed.hashed_payload(), HASH);
        assert_eq!(signed.canonical_request(), None);
        assert_eq!(signed.signed_headers(), None);
        assert_eq!((signed.string_to_sign(), signed.signature()), (None, None));
        assert_eq!(signed.authorization(), None);
    }
    assert_eq!(acs3::signature(&signer, "text"), None);
}
