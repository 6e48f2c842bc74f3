//! `GetWebshellToken`.

use super::request::{NOW, assert_fails, call, call_new, generate, send, webshell};
use crate::resources::demo;
use crate::store::State;

#[test]
fn a_webshell_token_comes_with_its_urls() {
    let mut state = State::new();
    let body = call(&mut state, webshell()).json();
    assert_eq!(body["Message"], "success");
    assert_eq!(body["Code"], "200");
    assert_eq!(body["Success"], true);
    assert_eq!(body["TraceId"].as_str().unwrap().len(), 32);
    assert_eq!(body["RequestId"].as_str().unwrap().len(), 36);
    assert!(body.get("ErrorCode").is_none());
    let token = body["Data"]["Token"].as_str().unwrap();
    assert_eq!(token.len(), 32);
    assert_eq!(
        body["Data"]["HttpUrl"],
        format!(
            "https://saenext.console.aliyun.com/cn-hangzhou/app-list/{}/micro-app/shell/demo-pod?tokenId={token}",
            demo::APP_ID
        )
    );
    assert_eq!(
        body["Data"]["WebSocketUrl"],
        format!(
            "wss://sae-webshell.console.aliyun.com/websocket/eamWebshell?tokenId={token}&region=cn-hangzhou"
        )
    );
    let shell = state.webshells.find(token, NOW).unwrap();
    assert_eq!(shell.container_name, demo::CONTAINER_NAME);
    let second = call(&mut state, webshell()).json();
    assert_ne!(second["Data"]["Token"], token);
}

#[test]
fn a_webshell_can_be_in_another_container() {
    let mut state = State::new();
    state.labelled_http_url = true;
    let body = call(
        &mut state,
        webshell().with("ContainerName", demo::SIDECAR_NAME),
    )
    .json();
    let token = body["Data"]["Token"].as_str().unwrap();
    let shell = state.webshells.find(token, NOW).unwrap();
    assert_eq!(shell.container_name, demo::SIDECAR_NAME);
    let page = body["Data"]["HttpUrl"].as_str().unwrap();
    assert!(page.starts_with("HttpUrl :  \"https://"));
}

#[test]
fn parameters_of_the_vendors_terminal_client_are_accepted() {
    let call = webshell()
        .with("RegionId", "cn-hangzhou")
        .with("Lines", "24")
        .with("Columns", "80");
    assert_eq!(call_new(call).status, 200);
}

#[test]
fn an_invalid_webshell_request_is_rejected() {
    let obviously = "InvalidParameter.Obviously";
    for (name, value, code, message) in [
        (
            "AppId",
            "",
            "InvalidParameter.NotEmpty",
            "You must specify the parameter AppId.",
        ),
        (
            "PodName",
            "",
            "InvalidParameter.NotEmpty",
            "You must specify the parameter PodName.",
        ),
        (
            "AppId",
            "x",
            "InvalidApplication.NotFound",
            "The current application does not exist.",
        ),
        (
            "PodName",
            "x",
            obviously,
            "The specified parameter is invalid {PodName}.",
        ),
        (
            "ContainerName",
            "x",
            obviously,
            "The specified parameter is invalid {ContainerName}.",
        ),
        (
            "Podname",
            "x",
            obviously,
            "The specified parameter is invalid {Podname}.",
        ),
    ] {
        assert_fails(webshell().with(name, value), code, message);
    }
}

#[test]
fn sae_errors_can_have_status_200() {
    let mut state = State::new();
    state.success_false = true;
    let response = call(&mut state, webshell().with("PodName", "x"));
    let body = response.json();
    assert_eq!(response.status, 200);
    assert_eq!(body["Success"], false);
    assert_eq!(body["Code"], "400");
    assert_eq!(body["ErrorCode"], "InvalidParameter.Obviously");
    assert_eq!(
        body["Message"],
        "The specified parameter is invalid {PodName}."
    );
    assert_eq!(body["TraceId"].as_str().unwrap().len(), 32);
    assert_eq!(
        response.headers["x-acs-request-id"],
        body["RequestId"].as_str().unwrap()
    );
    // Errors of the gateway and of other products are still HTTP errors.
    let replayed = send(&mut state, &webshell().nonce("0").acs3());
    assert_eq!(
        (replayed.status, &*replayed.code()),
        (400, "SignatureNonceUsed")
    );
    assert_eq!(
        call(&mut state, generate().with("AssetId", "x")).status,
        400
    );
}
