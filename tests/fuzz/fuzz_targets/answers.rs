//! Answers, and what operations make of them.

#![no_main]

use std::fmt::Debug;

use aliyun_core::Operation;
use aliyun_core::call::decode_response;
use aliyun_core::http::Response;
use aliyun_core::model::{Json, Object, decode};
use bastion_api::ListHosts;
use bytes::Bytes;
use fuzz::{Input, assert_silent, door, dynamic, shown};
use libfuzzer_sys::fuzz_target;
use sae_api::{
    DescribeApplicationConfig, DescribeApplicationGroups, GetWebshellToken, ListApplications,
};

fuzz_target!(|data: &[u8]| {
    let mut input = Input::new(data);
    let operation = input.digit() % 7;
    let response = &fuzz::answer(input);
    match operation {
        0 => {
            let webshell = GetWebshellToken::new("app", "pod");
            if let Some(mut output) = plain(&webshell, response) {
                let shown = format!("{output:?}");
                output.data.token = "another".into();
                assert_eq!(shown, format!("{output:?}"), "it shows the token");
            }
        }
        1 => {
            if let Some(mut output) = secret(&door(), response) {
                let shown = format!("{output:?}");
                if let Some(token) = &mut output.asset_operation_token.token {
                    *token = "another".into();
                }
                assert_eq!(shown, format!("{output:?}"), "it shows the token");
            }
        }
        2 => drop(secret(&dynamic(), response)),
        3 => drop(plain(&ListHosts::new("instance"), response)),
        4 => drop(plain(&ListApplications::new(), response)),
        5 => drop(plain(&DescribeApplicationGroups::new("app"), response)),
        _ => drop(plain(&DescribeApplicationConfig::new("app"), response)),
    }
});

/// The output of an operation whose request has a secret.
fn secret<O: Operation<Output: Debug>>(
    operation: &O,
    response: &Response<Bytes>,
) -> Option<O::Output> {
    match decode_response(operation, response) {
        Ok(output) => Some(same(output)),
        Err(error) => {
            assert_silent(&error);
            None
        }
    }
}

/// The output of an operation whose request has no secret.
fn plain<O: Operation<Output: Debug>>(
    operation: &O,
    response: &Response<Bytes>,
) -> Option<O::Output> {
    match decode_response(operation, response) {
        Ok(output) => Some(same(output)),
        Err(error) => {
            shown(&error);
            None
        }
    }
}

/// The output, which is also what its own JSON says.
fn same<T: Object + Default + Debug>(output: T) -> T {
    let json = Json::from_object(&output);
    let text = json.to_string();
    let again: T =
        decode::object(text.as_bytes()).unwrap_or_else(|error| panic!("{error} in {text}"));
    assert_eq!(Json::from_object(&again).to_string(), text);
    assert_eq!(format!("{again:?}"), format!("{output:?}"));
    output
}
