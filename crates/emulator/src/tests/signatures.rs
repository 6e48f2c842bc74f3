//! Unknown credentials, wrong signatures and wrong tokens.

use aliyun_sign::Credentials;

use super::request::{
    Call, Request, assert_rejected, generate, json_rpc, send_to_new, signed, webshell, with_header,
    with_query,
};
use crate::resources::demo;
use crate::services::gateway;
use crate::wire::DecodedRequest;

#[test]
fn an_unknown_access_key_is_rejected() {
    let other = Credentials::access_key("unknown", "secret");
    for request in signed(|call| call.credentials(other.clone())) {
        assert_rejected(
            &request,
            404,
            "InvalidAccessKeyId.NotFound",
            "Specified access key is not found.",
        );
    }
}

/// The route decides whether the operation needs a signature.
#[test]
fn an_unsigned_request_has_a_route() {
    let name = |request: &Request| {
        let wire = DecodedRequest::decode(request).ok()?;
        let route = gateway::unsigned_route(&wire)?;
        Some(route.operation.descriptor().name)
    };
    for request in [webshell().acs3(), webshell().roa()] {
        assert_eq!(name(&request), None);
        let unsigned = with_header(request, "authorization", "");
        assert_eq!(name(&unsigned), Some("GetWebshellToken"));
    }
    assert_eq!(name(&json_rpc().rpc()), None);
    let unsigned = with_query(json_rpc().rpc(), |query| query.replace("Signature=", "S="));
    assert_eq!(name(&unsigned), Some("GenerateAssetOperationToken"));
    let bearer = generate().credentials(demo::bearer_credentials());
    assert_eq!(name(&bearer.acs3()), None);
    assert_eq!(name(&bearer.rpc()), None);
}

#[test]
fn a_wrong_secret_is_rejected() {
    let other = Credentials::access_key(demo::ACCESS_KEY_ID, "guessed");
    for request in signed(|call| call.credentials(other.clone())) {
        let response = assert_rejected(
            &request,
            400,
            "SignatureDoesNotMatch",
            "Specified signature is not matched with our calculation. server string to sign is:",
        );
        let secret = demo::credentials();
        let secret = secret.access_key_secret().unwrap();
        assert!(!response.text.contains(secret.expose_secret()));
    }
}

#[test]
fn a_request_modified_in_transit_is_rejected() {
    let change = |query: &str| {
        query
            .replace("demo", "dem0")
            .replace("AssetId=11", "AssetId=12")
    };
    let code = "SignatureDoesNotMatch";
    for request in signed(|call| call) {
        assert_rejected(&with_query(request, change), 400, code, "");
    }
    let get = Call {
        method: "GET",
        ..json_rpc()
    };
    let mut moved = get.acs3();
    *moved.method_mut() = http::Method::POST;
    assert_rejected(&moved, 400, code, "");
    let host = with_header(webshell().acs3(), "host", "127.0.0.1:8081");
    assert_rejected(&host, 400, code, "");
    let accept = with_header(webshell().roa(), "accept", "text/plain");
    assert_rejected(&accept, 400, code, "");
    let added = with_header(webshell().roa(), "x-acs-added", "1");
    assert_rejected(&added, 400, code, "");
}

#[test]
fn a_body_modified_in_transit_is_rejected() {
    let bearer = generate().credentials(demo::bearer_credentials());
    for request in [generate().acs3(), bearer.acs3()] {
        let request = request.map(|_| bytes::Bytes::from_static(b"{}"));
        let message = "Specified signature is not matched with our calculation. \
             server value of x-acs-content-sha256 is:44136fa355b3678a1146ad16f7e8649e94fb4fc2";
        assert_rejected(&request, 400, "SignatureDoesNotMatch", message);
    }
}

#[test]
fn an_acs3_signature_must_cover_required_headers() {
    let request = with_header(webshell().acs3(), "x-acs-extra", "1");
    let response = assert_rejected(&request, 400, "IncompleteSignature", "");
    let message = "SignedHeaders must contain x-acs-extra.";
    assert!(response.message().ends_with(message));
    for (from, to) in [
        ("host;", ""),
        ("host;", "Host;"),
        ("host;", "x-acs-version;host;"),
        ("host;", "host;host;"),
        ("host;", "host;user-agent;"),
        ("Credential=", "credential="),
        ("ACS3-HMAC-SHA256", "ACS3-HMAC-SM3"),
        ("ACS3-HMAC-SHA256 ", "Bearer "),
        (",Signature=", ",Other="),
    ] {
        let request = webshell().acs3();
        let authorization = request.headers()["authorization"].to_str().unwrap();
        let authorization = authorization.replace(from, to);
        let request = with_header(request, "authorization", &authorization);
        assert_rejected(&request, 400, "IncompleteSignature", "");
    }
    for authorization in ["acs", "acs id", "acs id:", "acs :sig"] {
        let request = with_header(webshell().roa(), "authorization", authorization);
        assert_rejected(&request, 400, "IncompleteSignature", "");
    }
}

#[test]
fn an_unsigned_content_type_is_accepted_without_a_body() {
    let added = |request| with_header(request, "content-type", "application/octet-stream");
    assert_eq!(send_to_new(&added(webshell().acs3())).status, 200);
    assert_eq!(send_to_new(&added(webshell().roa())).status, 200);
    // With a body it has a meaning and must be signed.
    let with_body = added(webshell().roa()).map(|_| bytes::Bytes::from_static(b"{}"));
    assert_rejected(&with_body, 400, "SignatureDoesNotMatch", "");
}

#[test]
fn another_signature_method_is_rejected() {
    let sha256 = |query: &str| query.replace("HMAC-SHA1", "HMAC-SHA256");
    let request = with_query(json_rpc().rpc(), sha256);
    assert_rejected(
        &request,
        400,
        "InvalidParameter",
        "The specified parameter \"SignatureMethod\"",
    );
    let request = with_header(webshell().roa(), "x-acs-signature-version", "2.0");
    assert_rejected(&request, 400, "InvalidParameter", "");
}

#[test]
fn wrong_security_tokens_are_rejected() {
    let sts = demo::sts_credentials();
    let secret = sts.access_key_secret().unwrap().expose_secret();
    let id = demo::STS_ACCESS_KEY_ID;
    let lasting = demo::credentials();
    let lasting_secret = lasting.access_key_secret().unwrap().expose_secret();
    let token = sts.security_token().unwrap().expose_secret();
    for (credentials, code) in [
        (
            Credentials::access_key(id, secret),
            "InvalidSecurityToken.Malformed",
        ),
        (
            Credentials::sts(id, secret, "other"),
            "InvalidSecurityToken.NotFound",
        ),
        (
            Credentials::sts(demo::ACCESS_KEY_ID, lasting_secret, "other"),
            "InvalidSecurityToken.NotFound",
        ),
        (
            Credentials::sts(demo::ACCESS_KEY_ID, lasting_secret, token),
            "InvalidSecurityToken.MismatchWithAccessKey",
        ),
    ] {
        for request in signed(|call| call.credentials(credentials.clone())) {
            assert_rejected(&request, 400, code, "Specified SecurityToken ");
        }
    }
}

#[test]
fn wrong_bearer_tokens_are_rejected() {
    let unknown = Credentials::bearer("unknown");
    let code = "InvalidBearerToken.NotFound";
    for request in signed(|call| call.credentials(unknown.clone())) {
        assert_rejected(&request, 400, code, "Specified bearer token is not found.");
    }
    let bearer = || webshell().credentials(demo::bearer_credentials());
    let untyped = with_header(bearer().acs3(), "x-acs-signature-type", "");
    assert_rejected(&untyped, 400, "MissingSignatureType", "");
    let wrong = with_header(bearer().acs3(), "x-acs-signature-type", "PRIVATEKEY");
    assert_rejected(&wrong, 400, "InvalidParameter", "");
}
