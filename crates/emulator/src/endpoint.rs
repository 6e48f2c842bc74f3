//! Where every request arrives: the service it is for answers it, without any I/O, and it is recorded.

use aliyun_sign::Timestamp;
use bytes::Bytes;

use crate::answer::Answer;
use crate::record::RecordedRequest;
use crate::state::State;
use crate::{credentials_uri, gateway, metadata};

/// Answers a request.
pub(crate) fn handle(
    state: &mut State,
    now: Timestamp,
    request: &http::Request<Bytes>,
) -> http::Response<Bytes> {
    let path = request.uri().path();
    let answer = if path.starts_with(metadata::PATHS) {
        metadata::handle(state, now, request)
    } else if path == credentials_uri::PATH {
        credentials_uri::handle(state, now, request)
    } else {
        gateway::handle(state, now, request)
    };
    record(state, request, answer)
}

/// Answers a request whose body is longer than the emulator reads.
pub(crate) fn refuse_body(
    state: &mut State,
    now: Timestamp,
    request: &http::Request<Bytes>,
    limit: usize,
) -> http::Response<Bytes> {
    let answer = gateway::refuse_body(state, now, request, limit);
    record(state, request, answer)
}

fn record(
    state: &mut State,
    request: &http::Request<Bytes>,
    answer: Answer,
) -> http::Response<Bytes> {
    let status = answer.response.status().as_u16();
    let request = RecordedRequest::new(request, status, answer.error_code);
    state.requests.push(request);
    answer.response
}
