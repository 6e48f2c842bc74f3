//! Handles a request: authenticates it, carries out the operation, and responds.

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

/// How a fault changes the handling of one request. The default changes nothing.
#[derive(Default)]
pub(crate) struct FaultEffect {
    /// How many seconds the clock for the timestamp and for `Date` is ahead, or behind if negative.
    pub(crate) clock_skew: i64,
    /// The error with which the request is rejected once it is authenticated.
    pub(crate) rejection: Option<Rejection>,
}

/// Handles a request.
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

/// Rejects a request whose body is longer than `limit` bytes.
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
