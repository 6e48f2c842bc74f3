//! How an answer is sent, with what a fault does to it.

use std::time::Duration;

use bytes::Bytes;

use super::script::{End, Script};
use super::written::{after, written};
use crate::faults::Fault;

/// By how much [`Fault::LengthTooLong`] exaggerates.
const EXCESS: usize = 16;

/// The look of a protocol that is not HTTP.
const GARBAGE: &[u8] = b"\x00\xff\x16\x03 this is no HTTP \xfe\r\n\r\n";

/// What is to be sent, and how.
pub(crate) enum Reply {
    /// An answer, after so long.
    Answer(http::Response<Bytes>, Duration),
    /// Something else.
    Script(Script),
}

/// How an answer is to be sent.
pub(crate) fn reply(
    request: &http::Request<Bytes>,
    answer: Option<http::Response<Bytes>>,
    fault: Option<&Fault>,
) -> Reply {
    let Some(response) = answer else {
        return Reply::Script(Script::new(Bytes::new(), End::Reset));
    };
    let length = response.body().len();
    let write = |length| written(request, &response, length);
    let script = match fault {
        Some(Fault::Drip { every }) => Script {
            every: Some(*every),
            ..Script::new(write(length), after(request))
        },
        Some(Fault::ResetAfter) => Script::new(Bytes::new(), End::Reset),
        Some(Fault::CloseAfter) => Script::new(Bytes::new(), End::Close),
        Some(Fault::HalfAnswer) => {
            let mut half = write(length);
            half.truncate(half.len().saturating_sub(length.div_ceil(2)));
            Script::new(half, End::Close)
        }
        Some(Fault::LengthTooLong) => Script::new(write(length + EXCESS), End::Close),
        Some(Fault::LengthTooShort) => Script::new(write(length / 2), after(request)),
        Some(Fault::Garbage) => Script::new(GARBAGE, End::Close),
        Some(Fault::Delay(by)) => return Reply::Answer(response, *by),
        _ => return Reply::Answer(response, Duration::ZERO),
    };
    Reply::Script(script)
}
