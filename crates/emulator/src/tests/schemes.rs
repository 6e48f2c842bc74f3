//! Every scheme is accepted, in the encodings of the official SDKs.

use aliyun_sign::{Credentials, Signer, acs3, roa, rpc};

use super::request::{
    HOST, NOW, Request, SAE, SHELL, build, generate, send, send_to_new, webshell, with_header,
    with_query,
};
use crate::resources::demo;
use crate::store::State;
use crate::wire;

fn assert_accepted(request: &Request) {
    let response = send_to_new(request);
    assert_eq!(response.status, 200, "{}", response.text);
}

/// The encoding of forms: `+` for a space, lower-case hexadecimal digits, and literal reserved characters.
fn alternative_encoding(query: &str) -> String {
    query
        .replace("%20", "+")
        .replace("%2F", "/")
        .replace("%3A", "%3a")
}

#[test]
fn all_schemes_accept_all_credentials() {
    for credentials in [
        demo::credentials(),
        demo::sts_credentials(),
        demo::bearer_credentials(),
    ] {
        let (webshell, generate) = (
            webshell().credentials(credentials.clone()),
            generate().credentials(credentials).with("Format", "json"),
        );
        assert_accepted(&webshell.acs3());
        assert_accepted(&webshell.roa());
        assert_accepted(&generate.acs3());
        assert_accepted(&generate.rpc());
        assert_accepted(&generate.rpc_form());
        let get = super::request::Call {
            method: "GET",
            ..generate
        };
        assert_accepted(&get.acs3());
        assert_accepted(&get.rpc());
    }
}

#[test]
fn added_credentials_are_accepted() {
    let own = Credentials::access_key("own", "secret");
    let mut state = State::new();
    state.keys.add(own.clone(), demo::user());
    let response = send(&mut state, &webshell().credentials(own).acs3());
    assert_eq!(response.status, 200, "{}", response.text);
}

#[test]
fn encoding_and_order_of_parameters_do_not_matter() {
    let note = "a b/c:d ~*'+ \u{503c}\u{73ed}";
    let generate = generate()
        .with("OperationNote", note)
        .with("Format", "JSON");
    let backwards = |query: &str| query.split('&').rev().collect::<Vec<_>>().join("&");
    for request in [generate.acs3(), generate.rpc()] {
        let request = with_query(request, alternative_encoding);
        assert_accepted(&request);
        assert_accepted(&with_query(request, backwards));
    }
}

#[test]
fn parameters_may_be_split_between_query_and_form() {
    let text = generate().with("Format", "JSON").rpc_text();
    let pieces: Vec<&str> = text.split('&').collect();
    let (query, form) = pieces.split_at(4);
    let form_type = ("content-type", "application/x-www-form-urlencoded");
    let headers = [("host", HOST), form_type].into_iter();
    assert_accepted(&build(
        "POST",
        "/",
        &query.join("&"),
        headers,
        &form.join("&"),
    ));
}

#[test]
fn headers_of_the_official_sdks_are_accepted() {
    let headers = vec![
        ("accept", "application/json"),
        (
            "user-agent",
            "AlibabaCloud (Linux; x86_64) Python/3.11.7 Core/0.4.3 TeaDSL/2",
        ),
        ("x-acs-accesskey-id", demo::ACCESS_KEY_ID),
        ("x-acs-credentials-provider", "static_ak"),
    ];
    let webshell = super::request::Call {
        headers: headers.clone(),
        ..webshell()
    };
    assert_accepted(&webshell.acs3());
    assert_accepted(&webshell.roa());
    let generate = super::request::Call {
        headers,
        ..generate()
    };
    assert_accepted(&generate.acs3());
    assert_accepted(
        &generate
            .with("SignatureType", "")
            .with("Format", "json")
            .rpc(),
    );
}

#[test]
fn all_headers_may_be_signed_under_acs3() {
    let request = webshell().acs3();
    let hash = acs3::hash(b"");
    let date = NOW.iso8601();
    let headers = [
        ("accept", "application/json"),
        ("host", HOST),
        ("user-agent", "Python"),
        ("x-acs-action", "GetWebshellToken"),
        ("x-acs-content-sha256", &hash),
        ("x-acs-date", &date),
        ("x-acs-signature-nonce", "n"),
        ("x-acs-version", SAE),
    ];
    let query = request.uri().query().unwrap();
    let pairs = wire::decode_pairs(query.as_bytes()).unwrap();
    let canonical = acs3::canonical_request("GET", SHELL, &pairs, &headers, &hash);
    let signer = Signer::new(demo::credentials());
    let signature = acs3::signature(&signer, &acs3::string_to_sign(&canonical)).unwrap();
    let names = headers.map(|(name, _)| name).join(";");
    let authorization = format!(
        "ACS3-HMAC-SHA256 Credential={},SignedHeaders={names},Signature={signature}",
        demo::ACCESS_KEY_ID
    );
    let all = headers
        .into_iter()
        .chain([("authorization", &*authorization)]);
    assert_accepted(&build("GET", SHELL, query, all, ""));
}

/// The vendor's older SDKs send no nonce in this scheme.
#[test]
fn the_nonce_is_optional_under_roa_with_hmac_sha1() {
    let request = with_header(webshell().roa(), "x-acs-signature-nonce", "");
    let request = sign_again(request);
    let mut state = State::new();
    for _ in 0..2 {
        let response = send(&mut state, &request);
        assert_eq!(response.status, 200, "{}", response.text);
    }
}

#[test]
fn an_empty_value_may_be_signed_with_or_without_its_equals_sign() {
    let bare = webshell().with("ContainerName", "").roa();
    assert_accepted(&bare);
    let text = roa::string_to_sign(
        "GET",
        SHELL,
        &[
            ("AppId", demo::APP_ID),
            ("ContainerName=", ""),
            ("PodName", demo::POD_NAME),
        ],
        &headers_of(&bare),
    );
    let signature = roa::signature(&Signer::new(demo::credentials()), &text).unwrap();
    let authorization = format!("acs {}:{signature}", demo::ACCESS_KEY_ID);
    assert_accepted(&with_header(bare, "authorization", &authorization));
}

#[test]
fn the_string_to_sign_agrees_with_the_request_signer() {
    let text = generate().with("Format", "JSON").rpc_text();
    let pairs = wire::decode_pairs(text.as_bytes()).unwrap();
    let (unsigned, signature): (Vec<_>, Vec<_>) =
        pairs.into_iter().partition(|(name, _)| name != "Signature");
    let text = rpc::string_to_sign("POST", &unsigned);
    let signer = Signer::new(demo::credentials());
    assert_eq!(rpc::signature(&signer, &text).unwrap(), signature[0].1);
}

fn headers_of(request: &Request) -> Vec<(String, String)> {
    let headers = request.headers().iter();
    headers
        .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
        .collect()
}

/// Signs a request as it is.
fn sign_again(request: Request) -> Request {
    let query = wire::decode_pairs(request.uri().query().unwrap_or_default().as_bytes()).unwrap();
    let text = roa::string_to_sign("GET", SHELL, &query, &headers_of(&request));
    let signature = roa::signature(&Signer::new(demo::credentials()), &text).unwrap();
    let authorization = format!("acs {}:{signature}", demo::ACCESS_KEY_ID);
    with_header(request, "authorization", &authorization)
}
