//! Responses of the service, decoded by operations.

#![no_main]

use std::fmt::Debug;

use aliyun_core::Operation;
use aliyun_core::call::decode_response;
use aliyun_core::http::Response;
use aliyun_core::model::{Json, Object, decode};
use bastion_api::ListHosts;
use bytes::Bytes;
use fuzz::{Input, assert_no_secret, error_text, host_account, om_token};
use libfuzzer_sys::fuzz_target;
use sae_api::{
    DescribeApplicationConfig, DescribeApplicationGroups, GetWebshellToken, ListApplications,
};

fuzz_target!(|data: &[u8]| {
    let mut input = Input::new(data);
    let operation = input.digit() % 7;
    let response = &fuzz::response(input);
    match operation {
        0 => {
            let webshell = GetWebshellToken::new("app", "pod");
            if let Some(mut output) = without_secret(&webshell, response) {
                let shown = format!("{output:?}");
                output.data.token = "another".into();
                assert_eq!(shown, format!("{output:?}"), "the token is shown");
            }
        }
        1 => {
            if let Some(mut output) = with_secret(&om_token(), response) {
                let shown = format!("{output:?}");
                if let Some(token) = &mut output.asset_operation_token.token {
                    *token = "another".into();
                }
                assert_eq!(shown, format!("{output:?}"), "the token is shown");
            }
        }
        2 => drop(with_secret(&host_account(), response)),
        3 => drop(without_secret(&ListHosts::new("instance"), response)),
        4 => drop(without_secret(&ListApplications::new(), response)),
        5 => drop(without_secret(
            &DescribeApplicationGroups::new("app"),
            response,
        )),
        _ => drop(without_secret(
            &DescribeApplicationConfig::new("app"),
            response,
        )),
    }
});

/// Returns the output of an operation whose request has a secret. An error must not show it.
fn with_secret<O: Operation<Output: Debug>>(
    operation: &O,
    response: &Response<Bytes>,
) -> Option<O::Output> {
    match decode_response(operation, response) {
        Ok(output) => Some(assert_round_trip(output)),
        Err(error) => {
            assert_no_secret(&error);
            None
        }
    }
}

/// Returns the output of an operation whose request has no secret.
fn without_secret<O: Operation<Output: Debug>>(
    operation: &O,
    response: &Response<Bytes>,
) -> Option<O::Output> {
    match decode_response(operation, response) {
        Ok(output) => Some(assert_round_trip(output)),
        Err(error) => {
            error_text(&error);
            None
        }
    }
}

/// Asserts that the JSON of an output decodes to an equal output, and returns the output.
fn assert_round_trip<T: Object + Default + Debug>(output: T) -> T {
    let json = Json::from_object(&output);
    let text = json.to_string();
    let decoded: T =
        decode::object(text.as_bytes()).unwrap_or_else(|error| panic!("{error} in {text}"));
    assert_eq!(Json::from_object(&decoded).to_string(), text);
    assert_eq!(format!("{decoded:?}"), format!("{output:?}"));
    output
}
