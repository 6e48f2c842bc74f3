//! How a response is sent, and how a fault changes that.

use std::time::Duration;

use bytes::Bytes;

use super::encode::{connection_action, encode_response};
use super::raw_response::{ConnectionAction, RawResponse};
use crate::faults::Fault;

/// How many bytes [`Fault::ContentLengthTooLarge`] adds to the length of the body.
const EXCESS_LENGTH: usize = 16;

/// Bytes that no HTTP parser accepts.
const GARBAGE: &[u8] = b"\x00\xff\x16\x03 this is no HTTP \xfe\r\n\r\n";

/// A response, and how it is sent.
pub(crate) enum Delivery {
    /// An HTTP response, sent by hyper after a delay.
    Http(http::Response<Bytes>, Duration),
    /// Bytes that bypass hyper.
    Raw(RawResponse),
}

/// Decides how a response is sent. Without a response the connection is reset.
pub(crate) fn plan_delivery(
    request: &http::Request<Bytes>,
    response: Option<http::Response<Bytes>>,
    fault: Option<&Fault>,
) -> Delivery {
    let Some(response) = response else {
        return Delivery::Raw(RawResponse::new(Bytes::new(), ConnectionAction::Reset));
    };
    let length = response.body().len();
    let encode = |length| encode_response(request, &response, length);
    let raw = match fault {
        Some(Fault::Drip { interval }) => RawResponse {
            interval: Some(*interval),
            ..RawResponse::new(encode(length), connection_action(request))
        },
        Some(Fault::ResetAfter) => RawResponse::new(Bytes::new(), ConnectionAction::Reset),
        Some(Fault::CloseAfter) => RawResponse::new(Bytes::new(), ConnectionAction::Close),
        Some(Fault::TruncatedBody) => {
            let mut half = encode(length);
            half.truncate(half.len().saturating_sub(length.div_ceil(2)));
            RawResponse::new(half, ConnectionAction::Close)
        }
        Some(Fault::ContentLengthTooLarge) => {
            RawResponse::new(encode(length + EXCESS_LENGTH), ConnectionAction::Close)
        }
        Some(Fault::ContentLengthTooSmall) => {
            RawResponse::new(encode(length / 2), connection_action(request))
        }
        Some(Fault::Garbage) => RawResponse::new(GARBAGE, ConnectionAction::Close),
        Some(Fault::Delay(delay)) => return Delivery::Http(response, *delay),
        _ => return Delivery::Http(response, Duration::ZERO),
    };
    Delivery::Raw(raw)
}
