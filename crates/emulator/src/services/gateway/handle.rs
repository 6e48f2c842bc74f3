//! A request, from its arrival to its answer.

use aliyun_sign::Timestamp;
use bytes::Bytes;

use super::authenticate::authenticate;
use super::envelope::Format;
use super::progress::Progress;
use super::respond::{format, respond};
use crate::products::dispatch;
use crate::resources::shifted;
use crate::store::State;
use crate::wire::{DecodedRequest, Rejection, Response};

/// In what way one request is not treated as the others are.
#[derive(Default)]
pub(crate) struct FaultEffect {
    /// By how many seconds the clock is ahead that the request is judged by.
    pub(crate) clock_skew: i64,
    /// It is refused for this once it has been let in.
    pub(crate) rejection: Option<Rejection>,
}

/// Answers a request.
pub(crate) fn handle(
    state: &mut State,
    now: Timestamp,
    request: &http::Request<Bytes>,
    effect: FaultEffect,
) -> Response {
    let decoded = DecodedRequest::decode(request);
    let format = decoded.as_ref().map_or(Format::Json, format);
    let gateway_time = shifted(now, effect.clock_skew);
    let mut progress = Progress::default();
    let result = decoded.and_then(|request| {
        let (route, caller) = authenticate(state, now, gateway_time, &request, &mut progress)?;
        progress.operation = Some(route.operation);
        if let Some(rejection) = effect.rejection {
            return Err(rejection);
        }
        progress.is_authenticated = true;
        dispatch(state, now, &request, &route, caller.as_ref())
    });
    respond(state, gateway_time, request, format, &progress, result)
}

/// Answers a request whose body is longer than the emulator reads.
pub(crate) fn reject_body(
    state: &mut State,
    now: Timestamp,
    request: &http::Request<Bytes>,
    limit: usize,
) -> Response {
    let rejection = Rejection::new(
        413,
        "RequestEntityTooLarge",
        format!("The body is longer than {limit} bytes."),
    );
    respond(
        state,
        now,
        request,
        Format::Json,
        &Progress::default(),
        Err(rejection),
    )
}
