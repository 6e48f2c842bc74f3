//! Where every request arrives: the service it is for answers it, without any I/O, and it is recorded.

use aliyun_sign::Timestamp;
use bytes::Bytes;

use super::effect;
use super::reply::{Reply, reply};
use crate::faults::Fault;
use crate::memory::{RecordedRequest, State};
use crate::services::{credentials_uri, gateway, metadata};
use crate::wire::Answer;

/// Answers a request.
pub(crate) fn handle(state: &mut State, now: Timestamp, request: &http::Request<Bytes>) -> Reply {
    let path = request.uri().path();
    let mut fault = None;
    let answer = if path.starts_with(metadata::PATHS) {
        Some(metadata::handle(state, now, request))
    } else if path == credentials_uri::PATH {
        Some(credentials_uri::handle(state, now, request))
    } else {
        fault = state.faults.next();
        effect::answer(state, now, request, fault.as_ref())
    };
    let response = record(state, request, answer, fault.clone());
    reply(request, response, fault.as_ref())
}

/// Answers a request whose body is longer than the emulator reads. No fault is spent on it.
pub(crate) fn refuse_body(
    state: &mut State,
    now: Timestamp,
    request: &http::Request<Bytes>,
    limit: usize,
) -> Reply {
    let answer = gateway::refuse_body(state, now, request, limit);
    let response = record(state, request, Some(answer), None);
    reply(request, response, None)
}

fn record(
    state: &mut State,
    request: &http::Request<Bytes>,
    answer: Option<Answer>,
    fault: Option<Fault>,
) -> Option<http::Response<Bytes>> {
    let (response, error_code) = match answer {
        Some(answer) => (Some(answer.response), answer.error_code),
        None => (None, None),
    };
    let status = response.as_ref().map_or(0, |it| it.status().as_u16());
    let request = RecordedRequest::new(request, status, error_code, fault);
    state.requests.push(request);
    response
}
