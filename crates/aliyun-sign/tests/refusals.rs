//! What the schemes refuse, and that the refusal names the culprit but no value.

use aliyun_sign::{ApiStyle, Buffer, Credentials, SignError, Signer, Timestamp, acs3, roa, rpc};

const SECRET: &str = "hunter2";

fn signer() -> Signer {
    Signer::new(Credentials::access_key("testid", "testsecret"))
}

fn rpc_error(signer: &Signer, change: impl FnOnce(&mut rpc::Request<'static>)) -> SignError {
    let mut request = rpc::Request {
        method: "POST",
        action: "DescribeRegions",
        version: "2014-05-26",
        parameters: &[("Format", "json")],
        timestamp: Timestamp::from_unix(0),
        nonce: "nonce",
    };
    change(&mut request);
    let error = rpc::sign(signer, &request, &mut Buffer::new()).err();
    without_secret(error.expect("refused"))
}

fn roa_error(signer: &Signer, change: impl FnOnce(&mut roa::Request<'static>)) -> SignError {
    let mut request = roa::Request {
        method: "GET",
        host: "example.com",
        path: "/",
        query: &[],
        headers: &[],
        version: "2019-05-06",
        timestamp: Timestamp::from_unix(0),
        nonce: "nonce",
    };
    change(&mut request);
    let error = roa::sign(signer, &request, &mut Buffer::new()).err();
    without_secret(error.expect("refused"))
}

fn acs3_error(signer: &Signer, change: impl FnOnce(&mut acs3::Request<'static>)) -> SignError {
    let mut request = acs3::Request {
        style: ApiStyle::Rpc,
        method: "GET",
        host: "example.com",
        path: "/",
        query: &[],
        headers: &[],
        body: b"",
        action: "DescribeRegions",
        version: "2014-05-26",
        timestamp: Timestamp::from_unix(0),
        nonce: "nonce",
    };
    change(&mut request);
    let error = acs3::sign(signer, &request, &mut Buffer::new()).err();
    without_secret(error.expect("refused"))
}

fn without_secret(error: SignError) -> SignError {
    assert!(!format!("{error} {error:?}").contains(SECRET));
    error
}

#[test]
fn an_empty_nonce() {
    assert_eq!(
        rpc_error(&signer(), |r| r.nonce = ""),
        SignError::EmptyNonce
    );
    for nonce in ["", " \t"] {
        assert_eq!(
            roa_error(&signer(), |r| r.nonce = nonce),
            SignError::EmptyNonce
        );
        assert_eq!(
            acs3_error(&signer(), |r| r.nonce = nonce),
            SignError::EmptyNonce
        );
    }
}

#[test]
fn a_method_that_is_none() {
    for method in ["", "GET ", "GET\n", "GÉT"] {
        assert_eq!(
            rpc_error(&signer(), |r| r.method = method),
            SignError::Method
        );
        assert_eq!(
            roa_error(&signer(), |r| r.method = method),
            SignError::Method
        );
        assert_eq!(
            acs3_error(&signer(), |r| r.method = method),
            SignError::Method
        );
    }
}

#[test]
fn a_path_that_is_not_as_on_the_wire() {
    for path in ["pods", "/a b", "/a?b=c", "/a#b", "/日志", "/a\n"] {
        assert_eq!(roa_error(&signer(), |r| r.path = path), SignError::Path);
        assert_eq!(acs3_error(&signer(), |r| r.path = path), SignError::Path);
    }
}

#[test]
fn a_host_that_is_none() {
    for host in ["", " ", "a b", "a\nb", "https://example.com"] {
        assert_eq!(roa_error(&signer(), |r| r.host = host), SignError::Host);
        assert_eq!(acs3_error(&signer(), |r| r.host = host), SignError::Host);
    }
}

#[test]
fn a_parameter_given_twice() {
    let refused = SignError::DuplicateParameter("A".into());
    let twice = &[("A", SECRET), ("B", ""), ("A", SECRET)];
    assert_eq!(rpc_error(&signer(), |r| r.parameters = twice), refused);
    assert_eq!(roa_error(&signer(), |r| r.query = twice), refused);
    assert_eq!(acs3_error(&signer(), |r| r.query = twice), refused);
}

#[test]
fn a_parameter_of_the_signers_own() {
    for parameters in [
        &[("AccessKeyId", SECRET)],
        &[("Action", SECRET)],
        &[("BearerToken", SECRET)],
        &[("SecurityToken", SECRET)],
        &[("Signature", SECRET)],
        &[("SignatureMethod", SECRET)],
        &[("SignatureNonce", SECRET)],
        &[("SignatureVersion", SECRET)],
        &[("Timestamp", SECRET)],
        &[("Version", SECRET)],
    ] {
        let refused = SignError::ReservedParameter(parameters[0].0.into());
        let bearer = Signer::new(Credentials::bearer(SECRET));
        for signer in [signer(), bearer] {
            assert_eq!(rpc_error(&signer, |r| r.parameters = parameters), refused);
        }
    }
}

#[test]
fn the_type_of_signature_with_a_bearer_token() {
    let bearer = Signer::new(Credentials::bearer(SECRET));
    let parameter = &[("SignatureType", "")];
    let refused = SignError::ReservedParameter("SignatureType".into());
    assert_eq!(rpc_error(&bearer, |r| r.parameters = parameter), refused);
    assert_eq!(acs3_error(&bearer, |r| r.query = parameter), refused);
    let header = &[("X-Acs-Signature-Type", "")];
    let refused = SignError::ReservedHeader("X-Acs-Signature-Type".into());
    assert_eq!(roa_error(&bearer, |r| r.headers = header), refused);
    assert_eq!(
        acs3_error(&bearer, |r| {
            r.style = ApiStyle::Roa;
            r.headers = header;
        }),
        refused
    );
}

#[test]
fn a_header_given_twice() {
    let twice = &[("x-acs-a", SECRET), ("accept", "*/*"), ("X-ACS-A", SECRET)];
    let refused = SignError::DuplicateHeader("X-ACS-A".into());
    assert_eq!(roa_error(&signer(), |r| r.headers = twice), refused);
    assert_eq!(acs3_error(&signer(), |r| r.headers = twice), refused);
}

#[test]
fn a_header_of_the_signers_own() {
    for headers in [
        &[("Authorization", SECRET)],
        &[("Host", SECRET)],
        &[("X-Acs-Bearer-Token", SECRET)],
        &[("X-Acs-Security-Token", SECRET)],
        &[("X-Acs-Signature-Nonce", SECRET)],
        &[("X-Acs-Version", SECRET)],
    ] {
        let refused = SignError::ReservedHeader(headers[0].0.into());
        let bearer = Signer::new(Credentials::bearer(SECRET));
        for signer in [signer(), bearer] {
            assert_eq!(roa_error(&signer, |r| r.headers = headers), refused);
            assert_eq!(acs3_error(&signer, |r| r.headers = headers), refused);
        }
    }
    let date = &[("Date", "")];
    let refused = SignError::ReservedHeader("Date".into());
    assert_eq!(roa_error(&signer(), |r| r.headers = date), refused);
}

#[test]
fn what_cannot_stand_in_a_header() {
    for headers in [&[("", "")], &[("a b", "")], &[("a:", "")], &[("ä", "")]] {
        let refused = SignError::HeaderName(headers[0].0.into());
        assert_eq!(roa_error(&signer(), |r| r.headers = headers), refused);
        assert_eq!(acs3_error(&signer(), |r| r.headers = headers), refused);
    }
    for headers in [
        &[("x-acs-a", "hunter2\r\nb: c")],
        &[("x-acs-a", "hunter2\tb")],
        &[("x-acs-a", "hunter2\n")],
        &[("x-acs-a", "\u{7f}hunter2")],
    ] {
        let refused = SignError::HeaderValue("x-acs-a".into());
        assert_eq!(roa_error(&signer(), |r| r.headers = headers), refused);
        assert_eq!(acs3_error(&signer(), |r| r.headers = headers), refused);
    }
}

#[test]
fn credentials_that_cannot_stand_in_a_header() {
    for (credentials, header) in [
        (Credentials::access_key("id\n", SECRET), "authorization"),
        (
            Credentials::sts("id", SECRET, "hunter2\n"),
            "x-acs-security-token",
        ),
        (Credentials::bearer("hunter2\n"), "x-acs-bearer-token"),
    ] {
        let signer = Signer::new(credentials);
        let refused = SignError::HeaderValue(header.into());
        assert_eq!(roa_error(&signer, |_| ()), refused);
        assert_eq!(acs3_error(&signer, |_| ()), refused);
    }
}

#[test]
fn a_refusal_says_what_is_wrong_and_where() {
    let name = || "x".to_owned();
    for (error, text) in [
        (
            SignError::DuplicateHeader(name()),
            r#"the header "x" is given twice"#,
        ),
        (
            SignError::DuplicateParameter(name()),
            r#"the parameter "x" is given twice"#,
        ),
        (SignError::EmptyNonce, "the nonce is empty"),
        (
            SignError::HeaderName("a b".into()),
            r#""a b" is not a header name"#,
        ),
        (
            SignError::HeaderValue(name()),
            r#"the value of the header "x" contains a control character"#,
        ),
        (
            SignError::Host,
            "the host is not a host name with an optional port",
        ),
        (SignError::Method, "the method is not an HTTP method"),
        (
            SignError::Path,
            "the path does not begin with a slash or is not encoded as it goes on the wire",
        ),
        (
            SignError::ReservedHeader(name()),
            r#"the header "x" is set by the signer"#,
        ),
        (
            SignError::ReservedParameter(name()),
            r#"the parameter "x" is set by the signer"#,
        ),
    ] {
        assert_eq!(error.to_string(), text);
    }
}
