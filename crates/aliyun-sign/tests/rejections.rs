//! The requests that the schemes reject. Each error names the faulty part, but no value.

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
    without_secret(error.expect("the request is rejected"))
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
    without_secret(error.expect("the request is rejected"))
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
    without_secret(error.expect("the request is rejected"))
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
fn an_invalid_method() {
    for method in ["", "GET ", "GET\n", "GÉT"] {
        assert_eq!(
            rpc_error(&signer(), |r| r.method = method),
            SignError::InvalidMethod
        );
        assert_eq!(
            roa_error(&signer(), |r| r.method = method),
            SignError::InvalidMethod
        );
        assert_eq!(
            acs3_error(&signer(), |r| r.method = method),
            SignError::InvalidMethod
        );
    }
}

#[test]
fn a_path_that_is_not_percent_encoded() {
    for path in ["pods", "/a b", "/a?b=c", "/a#b", "/日志", "/a\n"] {
        assert_eq!(
            roa_error(&signer(), |r| r.path = path),
            SignError::InvalidPath
        );
        assert_eq!(
            acs3_error(&signer(), |r| r.path = path),
            SignError::InvalidPath
        );
    }
}

#[test]
fn an_invalid_host() {
    for host in ["", " ", "a b", "a\nb", "https://example.com"] {
        assert_eq!(
            roa_error(&signer(), |r| r.host = host),
            SignError::InvalidHost
        );
        assert_eq!(
            acs3_error(&signer(), |r| r.host = host),
            SignError::InvalidHost
        );
    }
}

#[test]
fn a_parameter_given_twice() {
    let expected = SignError::DuplicateParameter("A".into());
    let twice = &[("A", SECRET), ("B", ""), ("A", SECRET)];
    assert_eq!(rpc_error(&signer(), |r| r.parameters = twice), expected);
    assert_eq!(roa_error(&signer(), |r| r.query = twice), expected);
    assert_eq!(acs3_error(&signer(), |r| r.query = twice), expected);
}

#[test]
fn a_parameter_reserved_for_the_signer() {
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
        let expected = SignError::ReservedParameter(parameters[0].0.into());
        let bearer = Signer::new(Credentials::bearer(SECRET));
        for signer in [signer(), bearer] {
            assert_eq!(rpc_error(&signer, |r| r.parameters = parameters), expected);
        }
    }
}

#[test]
fn the_signature_type_is_reserved_with_a_bearer_token() {
    let bearer = Signer::new(Credentials::bearer(SECRET));
    let parameter = &[("SignatureType", "")];
    let expected = SignError::ReservedParameter("SignatureType".into());
    assert_eq!(rpc_error(&bearer, |r| r.parameters = parameter), expected);
    assert_eq!(acs3_error(&bearer, |r| r.query = parameter), expected);
    let header = &[("X-Acs-Signature-Type", "")];
    let expected = SignError::ReservedHeader("X-Acs-Signature-Type".into());
    assert_eq!(roa_error(&bearer, |r| r.headers = header), expected);
    assert_eq!(
        acs3_error(&bearer, |r| {
            r.style = ApiStyle::Roa;
            r.headers = header;
        }),
        expected
    );
}

#[test]
fn a_header_given_twice() {
    let twice = &[("x-acs-a", SECRET), ("accept", "*/*"), ("X-ACS-A", SECRET)];
    let expected = SignError::DuplicateHeader("X-ACS-A".into());
    assert_eq!(roa_error(&signer(), |r| r.headers = twice), expected);
    assert_eq!(acs3_error(&signer(), |r| r.headers = twice), expected);
}

#[test]
fn a_header_reserved_for_the_signer() {
    for headers in [
        &[("Authorization", SECRET)],
        &[("Host", SECRET)],
        &[("X-Acs-Bearer-Token", SECRET)],
        &[("X-Acs-Security-Token", SECRET)],
        &[("X-Acs-Signature-Nonce", SECRET)],
        &[("X-Acs-Version", SECRET)],
    ] {
        let expected = SignError::ReservedHeader(headers[0].0.into());
        let bearer = Signer::new(Credentials::bearer(SECRET));
        for signer in [signer(), bearer] {
            assert_eq!(roa_error(&signer, |r| r.headers = headers), expected);
            assert_eq!(acs3_error(&signer, |r| r.headers = headers), expected);
        }
    }
    let date = &[("Date", "")];
    let expected = SignError::ReservedHeader("Date".into());
    assert_eq!(roa_error(&signer(), |r| r.headers = date), expected);
}

#[test]
fn an_invalid_header_name_or_value() {
    for headers in [&[("", "")], &[("a b", "")], &[("a:", "")], &[("ä", "")]] {
        let expected = SignError::InvalidHeaderName(headers[0].0.into());
        assert_eq!(roa_error(&signer(), |r| r.headers = headers), expected);
        assert_eq!(acs3_error(&signer(), |r| r.headers = headers), expected);
    }
    for headers in [
        &[("x-acs-a", "hunter2\r\nb: c")],
        &[("x-acs-a", "hunter2\tb")],
        &[("x-acs-a", "hunter2\n")],
        &[("x-acs-a", "\u{7f}hunter2")],
    ] {
        let expected = SignError::InvalidHeaderValue("x-acs-a".into());
        assert_eq!(roa_error(&signer(), |r| r.headers = headers), expected);
        assert_eq!(acs3_error(&signer(), |r| r.headers = headers), expected);
    }
}

#[test]
fn credentials_that_are_invalid_in_a_header() {
    for (credentials, header) in [
        (Credentials::access_key("id\n", SECRET), "authorization"),
        (
            Credentials::sts("id", SECRET, "hunter2\n"),
            "x-acs-security-token",
        ),
        (Credentials::bearer("hunter2\n"), "x-acs-bearer-token"),
    ] {
        let signer = Signer::new(credentials);
        let expected = SignError::InvalidHeaderValue(header.into());
        assert_eq!(roa_error(&signer, |_| ()), expected);
        assert_eq!(acs3_error(&signer, |_| ()), expected);
    }
}

#[test]
fn error_texts_name_the_faulty_part() {
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
            SignError::InvalidHeaderName("a b".into()),
            r#""a b" is not a header name"#,
        ),
        (
            SignError::InvalidHeaderValue(name()),
            r#"the value of the header "x" contains a control character"#,
        ),
        (
            SignError::InvalidHost,
            "the host is not a host name with an optional port",
        ),
        (SignError::InvalidMethod, "the method is not an HTTP method"),
        (
            SignError::InvalidPath,
            "the path does not start with a slash or is not percent-encoded",
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
