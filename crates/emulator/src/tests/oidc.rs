//! `AssumeRoleWithOIDC` and `AssumeRoleWithSAML`, which need no signature.

use aliyun_sign::encode;

use super::request::{
    Call, HOST, NOW, Request, Response, build, call, send, send_at, webshell, with_header,
};
use super::sts::{issued_credentials, sts};
use crate::resources::{OidcProvider, demo, later};
use crate::store::State;

fn assume() -> Call {
    sts("AssumeRoleWithOIDC")
        .with("OIDCProviderArn", demo::OIDC_PROVIDER_ARN)
        .with("OIDCToken", demo::OIDC_TOKEN)
        .with("RoleArn", demo::ROLE_ARN)
        .with("RoleSessionName", "pod-1")
}

/// The parameters of a request without a signature.
fn unsigned_parameters(call: &Call) -> String {
    let mut parameters = vec![
        ("Action", call.action),
        ("Version", call.version),
        ("Format", "JSON"),
        ("Timestamp", "2024-07-01T00:00:12Z"),
    ];
    let own = call.parameters.iter();
    parameters.extend(own.map(|(name, value)| (*name, &**value)));
    encode::query(&parameters)
}

fn form(call: &Call) -> Request {
    let form = ("content-type", "application/x-www-form-urlencoded");
    let headers = [("host", HOST), form].into_iter();
    build("POST", "/", "", headers, &unsigned_parameters(call))
}

fn query(call: &Call) -> Request {
    build(
        "GET",
        "/",
        &unsigned_parameters(call),
        [("host", HOST)].into_iter(),
        "",
    )
}

fn assert_rejected(state: &mut State, call: &Call, status: u16, code: &str) -> Response {
    let response = send(state, &form(call));
    let shown = format!("{:?} {}", call.parameters, response.text);
    assert_eq!(
        (response.status, &*response.code()),
        (status, code),
        "{shown}"
    );
    response
}

#[test]
fn a_role_is_assumed_with_an_oidc_token() {
    for request in [form(&assume()), query(&assume())] {
        let mut state = State::new();
        let response = send(&mut state, &request);
        let key = issued_credentials(&response);
        let body = response.json();
        let arn = "acs:ram::1234567890123456:role/demo-role/pod-1";
        assert_eq!(body["AssumedRoleUser"]["Arn"], arn);
        assert_eq!(body["OIDCTokenInfo"]["VerificationInfo"], "Success");
        assert!(!response.text.contains(demo::OIDC_TOKEN));
        let shell = call(&mut state, webshell().credentials(key));
        assert_eq!(shell.status, 200, "{}", shell.text);
    }
    let seconds = assume().with("DurationSeconds", "900");
    let body = send(&mut State::new(), &form(&seconds)).json();
    assert_eq!(body["Credentials"]["Expiration"], "2024-07-01T00:15:12Z");
}

/// A request with a signature is accepted as well, if the signature is right.
#[test]
fn an_unneeded_signature_is_verified() {
    issued_credentials(&call(&mut State::new(), assume()));
    let broken = with_header(assume().acs3(), "x-acs-date", "2024-07-01T00:00:13Z");
    let response = send(&mut State::new(), &broken);
    assert_eq!(response.code(), "SignatureDoesNotMatch");
}

#[test]
fn a_token_is_valid_until_it_expires() {
    let mut state = State::new();
    let provider = OidcProvider::new("cluster").token_until("a.b.c", later(NOW, 60));
    assert!(!format!("{provider:?}").contains("a.b.c"));
    let one = assume()
        .with("OIDCProviderArn", &provider.arn())
        .with("OIDCToken", "a.b.c");
    state.add_oidc_provider(provider);
    let response = send_at(&mut state, later(NOW, 59), &form(&one));
    issued_credentials(&response);
    let expiration = &response.json()["OIDCTokenInfo"]["ExpirationTime"];
    assert_eq!(expiration, "2024-07-01T00:01:12Z");
    let response = send_at(&mut state, later(NOW, 60), &form(&one));
    let code = "AuthenticationFail.OIDCToken.Expired";
    assert_eq!((response.status, &*response.code()), (401, code));
}

#[test]
fn an_unknown_oidc_token_is_rejected() {
    let mut state = State::new();
    let other = OidcProvider::new("other");
    let elsewhere = assume().with("OIDCProviderArn", &other.arn());
    state.add_oidc_provider(other);
    let token = |text: &str| assume().with("OIDCToken", text);
    let invalid = "AuthenticationFail.OIDCToken.Invalid";
    let signature = "AuthenticationFail.OIDCToken.InvalidSignature";
    for (call, code) in [
        (elsewhere, signature),
        (token("a.b.c"), signature),
        // A client may forget to trim the line feed of a token file.
        (token(&format!("{}\n", demo::OIDC_TOKEN)), signature),
        (token("abcd"), invalid),
        (token("abc"), invalid),
        (token(""), invalid),
        (token(&"a".repeat(20_001)), invalid),
        (assume().without("OIDCToken"), invalid),
        (
            assume().with("OIDCProviderArn", "unknown"),
            "AuthenticationFail.NoPermission",
        ),
    ] {
        assert_rejected(&mut state, &call, 401, code);
    }
}

#[test]
fn invalid_parameters_are_rejected() {
    let mut state = State::new();
    for (call, status, code) in [
        (assume().without("RoleArn"), 400, "MissingParameter.RoleArn"),
        (
            assume().without("OIDCProviderArn"),
            400,
            "MissingParameter.OIDCProviderArn",
        ),
        (
            assume().without("RoleSessionName"),
            400,
            "MissingRoleSessionName",
        ),
        (
            assume().with("RoleArn", "x"),
            400,
            "InvalidParameter.RoleArn",
        ),
        (
            assume().with("RoleArn", "acs:ram::1:role/x"),
            404,
            "EntityNotExist.Role",
        ),
        (
            assume().with("DurationSeconds", "899"),
            400,
            "InvalidParameter.DurationSeconds",
        ),
        (
            assume().with("Policy", "x"),
            400,
            "InvalidParameter.PolicyGrammar",
        ),
        (assume().with("ExternalId", "x1"), 400, "InvalidParameter"),
    ] {
        assert_rejected(&mut state, &call, status, code);
    }
}

#[test]
fn other_operations_require_a_signature() {
    for action in ["AssumeRole", "GetCallerIdentity"] {
        let code = "MissingAccessKeyId";
        assert_rejected(&mut State::new(), &sts(action), 400, code);
    }
}

#[test]
fn saml_is_rejected() {
    let saml = |names: &[&'static str]| {
        let call = sts("AssumeRoleWithSAML");
        names.iter().fold(call, |call, name| call.with(name, "x"))
    };
    let names = ["SAMLAssertion", "SAMLProviderArn", "RoleArn"];
    for given in 0..names.len() {
        let code = format!("MissingParameter.{}", names[given]);
        assert_rejected(&mut State::new(), &saml(&names[..given]), 400, &code);
    }
    let code = "EntityNotExist.SAMLProvider";
    assert_rejected(&mut State::new(), &saml(&names), 404, code);
}
