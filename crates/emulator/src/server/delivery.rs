//! How an answer is sent, with what a fault does to it.

use std::time::Duration;

use bytes::Bytes;

use super::encode::{connection_action, encode_response};
use super::raw_response::{ConnectionAction, RawResponse};
use crate::faults::Fault;

/// By how much [`Fault::LengthTooLong`] exaggerates.
const EXCESS_LENGTH: usize = 16;

/// The look of a protocol that is not HTTP.
const GARBAGE: &[u8] = b"\x00\xff\x16\x03 this is no HTTP \xfe\r\n\r\n";

/// What is to be sent, and how.
pub(crate) enum Delivery {
    /// An answer, after so long.
    Http(http::Response<Bytes>, Duration),
    /// Something else.
    Raw(RawResponse),
}

/// How an answer is to be sent.
pub(crate) fn plan_delivery(
    request: &http::Request<Bytes>,
    response: Option<http::Response<Bytes>>,
    fault: Option<&Fault>,
) -> Delivery {
    let Some(response) = response else {
        return Delivery::Raw(RawResponse::new(Bytes::new(), ConnectionAction::Reset));
    };
    let length = response.body().len();
    let write = |length| encode_response(request, &response, length);
    let raw = match fault {
        Some(Fault::Drip { interval: every }) => RawResponse {
            interval: Some(*every),
            ..RawResponse::new(write(length), connection_action(request))
        },
        Some(Fault::ResetAfter) => RawResponse::new(Bytes::new(), ConnectionAction::Reset),
        Some(Fault::CloseAfter) => RawResponse::new(Bytes::new(), ConnectionAction::Close),
        Some(Fault::TruncatedBody) => {
            let mut half = write(length);
            half.truncate(half.len().saturating_sub(length.div_ceil(2)));
            RawResponse::new(half, ConnectionAction::Close)
        }
        Some(Fault::ContentLengthTooLarge) => {
            RawResponse::new(write(length + EXCESS_LENGTH), ConnectionAction::Close)
        }
        Some(Fault::ContentLengthTooSmall) => {
            RawResponse::new(write(length / 2), connection_action(request))
        }
        Some(Fault::Garbage) => RawResponse::new(GARBAGE, ConnectionAction::Close),
        Some(Fault::Delay(by)) => return Delivery::Http(response, *by),
        _ => return Delivery::Http(response, Duration::ZERO),
    };
    Delivery::Raw(raw)
}
