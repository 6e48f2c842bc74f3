//! Turns the result of an operation into a response.

use aliyun_sign::Timestamp;
use bytes::Bytes;
use serde_json::{Value, json};

use super::envelope::{Envelope, Format};
use super::errors::{business_error, gateway_error};
use super::progress::Progress;
use crate::operations::Operation;
use crate::store::{State, random};
use crate::wire::{DecodedRequest, Response, Result};

/// The format of the response: XML is the default of RPC with HMAC-SHA1, and JSON that of all other schemes.
pub(super) fn format(request: &DecodedRequest<'_>) -> Format {
    let in_headers = ["authorization", "x-acs-bearer-token"];
    let is_parameters_only = request.path == "/"
        && ["Signature", "BearerToken", "Action"]
            .iter()
            .any(|name| request.parameter(name).is_some())
        && in_headers.iter().all(|name| request.header(name).is_none());
    let is_json = |format: &str| format.eq_ignore_ascii_case("json");
    if is_parameters_only && !request.parameter("Format").is_some_and(is_json) {
        Format::Xml
    } else {
        Format::Json
    }
}

/// Creates the response from the body of an operation or from the error.
pub(super) fn respond(
    state: &mut State,
    now: Timestamp,
    request: &http::Request<Bytes>,
    format: Format,
    progress: &Progress,
    result: Result<Value>,
) -> Response {
    let request_id = random::request_id(state.random);
    let envelope = Envelope {
        format,
        request_id: &request_id,
        now,
    };
    let descriptor = progress.operation.map(Operation::descriptor);
    let mut header = None;
    let mut message = None;
    let (status, root, body, error_code) = match result {
        Ok(mut body) => {
            body["RequestId"] = json!(request_id);
            let name = descriptor.map_or("", |descriptor| descriptor.name);
            (200, format!("{name}Response"), body, None)
        }
        Err(mut rejection) => {
            header = rejection.header.take();
            message = Some(rejection.message.clone());
            let is_business = progress.is_authenticated
                && descriptor.is_some_and(|descriptor| descriptor.success_in_body)
                && progress.operation.is_some_and(Operation::is_sae);
            let root = "Error".to_owned();
            let code = Some(rejection.code.to_string());
            if is_business && state.success_false {
                let trace_id = random::trace_id(state.random);
                (
                    200,
                    root,
                    business_error(&rejection, &request_id, &trace_id),
                    code,
                )
            } else {
                let host = request.headers().get("host");
                let host = host.and_then(|host| host.to_str().ok()).unwrap_or_default();
                let product = descriptor.map_or("", |descriptor| descriptor.product.code);
                let body = gateway_error(&rejection, &request_id, host, product);
                (rejection.status, root, body, code)
            }
        }
    };
    let response = envelope.response(status, error_code, &root, &body);
    let mut response = response.with_error_message(message);
    if let Some(header) = header {
        response.set_header(header);
    }
    response
}
