//! Requests that are rejected for any sender, the order of the checks, and the format of errors.

use aliyun_sign::{Credentials, Timestamp};

use super::request::{
    Call, HOST, NOW, SHELL, assert_rejected, build, generate, json_rpc, send, send_to_new, signed,
    webshell, with_header, with_query,
};
use crate::resources::demo;
use crate::store::State;

#[test]
fn an_unknown_version_is_rejected() {
    for request in signed(|call| Call {
        version: "2020-01-01",
        ..call
    }) {
        assert_rejected(
            &request,
            400,
            "InvalidVersion",
            "Specified parameter Version is not valid.",
        );
    }
}

#[test]
fn an_unknown_operation_is_rejected() {
    let message = "Specified api is not found, please check your url and method.";
    let calls = |call: Call| {
        [
            Call {
                action: "Nothing",
                ..call.clone()
            },
            Call {
                method: "DELETE",
                ..call.clone()
            },
            Call {
                path: "/nothing",
                ..call
            },
        ]
    };
    for call in calls(webshell()) {
        assert_rejected(&call.acs3(), 404, "InvalidAction.NotFound", message);
    }
    for call in calls(generate()) {
        assert_rejected(&call.acs3(), 404, "InvalidAction.NotFound", message);
    }
    let [action, method, _] = calls(json_rpc());
    for call in [action, method] {
        assert_rejected(&call.rpc(), 404, "InvalidAction.NotFound", message);
    }
    let [_, method, path] = calls(webshell());
    for call in [method, path] {
        assert_rejected(&call.roa(), 404, "InvalidAction.NotFound", message);
    }
    let disagreeing = with_header(webshell().roa(), "x-acs-action", "DescribeApplications");
    assert_rejected(&disagreeing, 404, "InvalidAction.NotFound", message);
    // The API style of the scheme is not that of the operation.
    assert_rejected(&generate().roa(), 404, "InvalidAction.NotFound", message);
    let sae = Call {
        path: "/",
        ..webshell()
    };
    let rpc = sae.with("Format", "JSON").rpc();
    assert_rejected(&rpc, 404, "InvalidAction.NotFound", message);
}

#[test]
fn a_missing_common_parameter_is_rejected() {
    for name in [
        "Action",
        "Version",
        "AccessKeyId",
        "Signature",
        "SignatureMethod",
        "SignatureVersion",
        "SignatureNonce",
        "Timestamp",
    ] {
        let request = with_query(json_rpc().rpc(), |query| {
            let is_kept = |piece: &&str| !piece.starts_with(&format!("{name}="));
            query
                .split('&')
                .filter(is_kept)
                .collect::<Vec<_>>()
                .join("&")
        });
        let message = format!("{name} is mandatory for this action.");
        assert_rejected(&request, 400, &format!("Missing{name}"), &message);
    }
    for (request, header, name) in [
        (webshell().acs3(), "x-acs-action", "Action"),
        (webshell().acs3(), "x-acs-version", "Version"),
        (webshell().acs3(), "x-acs-date", "Timestamp"),
        (webshell().acs3(), "x-acs-signature-nonce", "SignatureNonce"),
        (webshell().acs3(), "x-acs-content-sha256", "ContentSha256"),
        (webshell().acs3(), "authorization", "Authorization"),
        (generate().acs3(), "authorization", "Authorization"),
        (webshell().roa(), "date", "Date"),
        (webshell().roa(), "x-acs-version", "Version"),
        (
            webshell().roa(),
            "x-acs-signature-method",
            "SignatureMethod",
        ),
        (
            webshell().roa(),
            "x-acs-signature-version",
            "SignatureVersion",
        ),
    ] {
        let message = format!("{name} is mandatory for this action.");
        let request = with_header(request, header, "");
        assert_rejected(&request, 400, &format!("Missing{name}"), &message);
    }
}

#[test]
fn invalid_encoding_is_rejected() {
    for query in ["AppId=%", "AppId=%4", "AppId=%gg", "AppId=%FF", "%C3%28=1"] {
        let request = build("GET", SHELL, query, [("host", HOST)].into_iter(), "");
        assert_rejected(&request, 400, "InvalidEncoding", "The query is not");
    }
    let form = ("content-type", "application/x-www-form-urlencoded");
    let request = build("POST", "/", "", [("host", HOST), form].into_iter(), "a=%F");
    assert_rejected(&request, 400, "InvalidEncoding", "The form body is not");
    let mut request = webshell().acs3();
    let value = http::HeaderValue::from_bytes(b"\xff").unwrap();
    request.headers_mut().insert("x-acs-note", value);
    assert_rejected(
        &request,
        400,
        "InvalidEncoding",
        "The header x-acs-note is not",
    );
}

#[test]
fn a_duplicate_parameter_is_rejected() {
    let twice = |query: &str| format!("{query}&AppId=2");
    assert_rejected(
        &with_query(webshell().acs3(), twice),
        400,
        "InvalidParameter",
        "The argument is invalid. AppId is given twice.",
    );
}

/// A request with several errors is rejected with the first one in the order of the checks.
#[test]
fn the_checks_have_a_fixed_order() {
    let all_wrong = Call {
        version: "2020-01-01",
        action: "Nothing",
        ..webshell()
    }
    .at(Timestamp::from_unix(0))
    .without("AppId")
    .credentials(Credentials::access_key("unknown", "secret"));
    let missing = with_header(all_wrong.acs3(), "x-acs-signature-nonce", "");
    assert_rejected(&missing, 400, "MissingSignatureNonce", "");
    assert_rejected(&all_wrong.acs3(), 400, "InvalidVersion", "");
    let call = Call {
        version: super::request::SAE,
        ..all_wrong
    };
    assert_rejected(&call.acs3(), 404, "InvalidAction.NotFound", "");
    let call = Call {
        action: "GetWebshellToken",
        ..call
    };
    let malformed = with_header(call.acs3(), "x-acs-date", "today");
    assert_rejected(&malformed, 400, "InvalidTimeStamp.Format", "");
    assert_rejected(&call.acs3(), 400, "InvalidTimeStamp.Expired", "");
    let call = call.at(NOW);
    assert_rejected(&call.acs3(), 404, "InvalidAccessKeyId.NotFound", "");
    let call = call.credentials(Credentials::access_key(demo::ACCESS_KEY_ID, "guessed"));
    assert_rejected(&call.acs3(), 400, "SignatureDoesNotMatch", "");
    let call = call.credentials(demo::credentials());
    assert_rejected(&call.acs3(), 400, "InvalidParameter.NotEmpty", "");
    let mut state = State::new();
    send(&mut state, &call.acs3());
    assert_eq!(send(&mut state, &call.acs3()).code(), "SignatureNonceUsed");
}

#[test]
fn an_error_has_the_members_of_the_gateway() {
    let response = assert_rejected(
        &webshell().without("AppId").acs3(),
        400,
        "InvalidParameter.NotEmpty",
        "",
    );
    let body = response.json();
    let id = body["RequestId"].as_str().unwrap();
    assert_eq!(response.headers["x-acs-request-id"], id);
    assert_eq!(
        response.headers["content-type"],
        "application/json;charset=utf-8"
    );
    assert_eq!(response.headers["date"], "Mon, 01 Jul 2024 00:00:12 GMT");
    assert_eq!(body["HostId"], HOST);
    assert_eq!(
        body["Recommend"],
        format!(
            "https://api.aliyun.com/troubleshoot?q=InvalidParameter.NotEmpty&product=sae&requestId={id}"
        )
    );
    assert_eq!(id.len(), 36);
    assert_eq!(id.to_ascii_uppercase(), id);
}

#[test]
fn xml_is_the_default_of_rpc_with_hmac_sha1() {
    let start = "<?xml version='1.0' encoding='UTF-8'?>";
    for call in [generate(), generate().with("Format", "XML")] {
        let response = send_to_new(&call.rpc());
        assert_eq!(
            (response.status, &response.headers["content-type"]),
            (200, &"text/xml;charset=utf-8".parse().unwrap())
        );
        let root = format!("{start}<GenerateAssetOperationTokenResponse><AssetOperationToken>");
        assert!(response.text.starts_with(&root), "{}", response.text);
        let response = send_to_new(&call.without("AssetId").rpc());
        assert!(
            response
                .text
                .starts_with(&format!("{start}<Error><Code>MissingAssetId</Code>")),
            "{}",
            response.text
        );
    }
    for request in [
        generate().acs3(),
        json_rpc().rpc(),
        generate().with("Format", "json").rpc(),
    ] {
        assert_eq!(
            send_to_new(&request).headers["content-type"],
            "application/json;charset=utf-8"
        );
    }
}
