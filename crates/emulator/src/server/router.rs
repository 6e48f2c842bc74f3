//! Routes each request to its service and records it, without any I/O.

use aliyun_sign::Timestamp;
use bytes::Bytes;

use super::delivery::{Delivery, plan_delivery};
use super::fault_effect;
use crate::faults::Fault;
use crate::services::{credentials_uri, gateway, metadata};
use crate::store::{RecordedRequest, State};
use crate::wire::Response;

/// Handles a request.
pub(crate) fn handle(
    state: &mut State,
    now: Timestamp,
    request: &http::Request<Bytes>,
) -> Delivery {
    let path = request.uri().path();
    let mut fault = None;
    let response = if path.starts_with(metadata::PATH_PREFIX) {
        Some(metadata::handle(state, now, request))
    } else if path == credentials_uri::PATH {
        Some(credentials_uri::handle(state, now, request))
    } else {
        fault = state.faults.next();
        fault_effect::respond(state, now, request, fault.as_ref())
    };
    let response = record(state, request, response, fault.clone());
    plan_delivery(request, response, fault.as_ref())
}

/// Rejects a request whose body is longer than `limit` bytes. It takes no fault from the queue.
pub(crate) fn reject_body(
    state: &mut State,
    now: Timestamp,
    request: &http::Request<Bytes>,
    limit: usize,
) -> Delivery {
    let response = gateway::reject_body(state, now, request, limit);
    let response = record(state, request, Some(response), None);
    plan_delivery(request, response, None)
}

fn record(
    state: &mut State,
    request: &http::Request<Bytes>,
    response: Option<Response>,
    fault: Option<Fault>,
) -> Option<http::Response<Bytes>> {
    let (response, error_code, message) = match response {
        Some(response) => (
            Some(response.http),
            response.error_code,
            response.error_message,
        ),
        None => (None, None, None),
    };
    let status = response.as_ref().map_or(0, |it| it.status().as_u16());
    let request = RecordedRequest::new(request, status, error_code, fault);
    state.requests.push(request.with_error_message(message));
    response
}
