//! Reports the events of a call to the client's observer and to `tracing`.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Request, Response, StatusCode};

use crate::config::observe::{
    AttemptInfo, CallEnd, CallInfo, CallOutcome, NextAction, QueryNames, RequestInfo, ResponseInfo,
};
use crate::config::{Config, Now, ShownHeaders};
use crate::error::Error;
use crate::operation::Product;
use crate::operation::descriptor::Descriptor;

/// Reports the attempts and the end of a call. If it is dropped before the end, it reports that.
pub(super) struct Telemetry<'a> {
    descriptor: &'static Descriptor,
    config: &'a Config,
    /// Host and port, if there is a receiver.
    endpoint: Option<Box<str>>,
    /// The times of the first and of the last step, on the monotonic clock.
    time: Option<(Duration, Duration)>,
    attempts: u32,
    status: Option<StatusCode>,
    request_id: Option<String>,
    has_ended: bool,
    span: Span,
}

/// The facts about an attempt that are reported, besides its error.
pub(super) struct AttemptSummary {
    pub(super) elapsed: Duration,
    pub(super) status: Option<StatusCode>,
    pub(super) request_id: Option<String>,
    /// The headers of the response and the size of its body, if an observer receives them.
    pub(super) response: Option<Box<(HeaderMap, usize)>>,
}

impl<'a> Telemetry<'a> {
    pub(super) fn new(descriptor: &'static Descriptor, config: &'a Config) -> Self {
        Self {
            descriptor,
            config,
            endpoint: None,
            time: None,
            attempts: 0,
            status: None,
            request_id: None,
            has_ended: false,
            span: Span::new(descriptor, config),
        }
    }

    /// Whether there is a receiver: an observer, or an enabled span. Without one, nothing is prepared.
    pub(super) fn is_enabled(&self) -> bool {
        self.config.observer().is_some() || self.span.is_enabled()
    }

    /// Records the time of a step.
    pub(super) fn step(&mut self, now: Now) {
        let now = now.monotonic;
        self.time = Some(self.time.map_or((now, now), |(first, _)| (first, now)));
    }

    /// Records the endpoint.
    pub(super) fn set_endpoint(&mut self, endpoint: &str) {
        if self.is_enabled() {
            self.endpoint = Some(endpoint.into());
            self.span.set_endpoint(endpoint);
        }
    }

    /// Reports the request of an attempt.
    pub(super) fn requesting(&self, request: &Request<Bytes>) {
        if let Some(observer) = self.config.observer() {
            let uri = request.uri();
            let request = RequestInfo {
                number: self.attempts + 1,
                method: request.method(),
                host: uri.authority().map_or("", |host| host.as_str()),
                path: self.descriptor.path,
                query: QueryNames(uri.query().unwrap_or_default()),
                headers: ShownHeaders::new(request.headers()),
                body_bytes: request.body().len(),
            };
            observer.on_request(&self.call(), &request);
        }
    }

    /// Returns what an observer receives of a response, if there is one.
    pub(super) fn observed(&self, response: &Response<Bytes>) -> Option<Box<(HeaderMap, usize)>> {
        self.config.observer()?;
        Some(Box::new((
            response.headers().clone(),
            response.body().len(),
        )))
    }

    /// Reports an attempt and the next action.
    pub(super) fn attempted(
        &mut self,
        summary: AttemptSummary,
        error: Option<&Error>,
        next: NextAction,
    ) {
        self.attempts += 1;
        self.status = summary.status;
        self.request_id = summary.request_id;
        let response = summary.response.as_ref();
        let attempt = AttemptInfo {
            number: self.attempts,
            elapsed: summary.elapsed,
            status: self.status,
            request_id: self.request_id.as_deref(),
            response: response.map(|response| ResponseInfo {
                headers: ShownHeaders::new(&response.0),
                body_bytes: response.1,
            }),
            error,
            next,
        };
        self.span.attempted(&attempt);
        if let Some(observer) = self.config.observer() {
            observer.on_attempt(&self.call(), &attempt);
        }
    }

    /// Reports the end of the call.
    pub(super) fn ended(&mut self, error: Option<&Error>) {
        self.end(error.map_or(CallOutcome::Succeeded, CallOutcome::Failed));
    }

    fn end(&mut self, outcome: CallOutcome<'_>) {
        self.has_ended = true;
        let end = CallEnd {
            attempts: self.attempts,
            elapsed: self
                .time
                .map_or(Duration::ZERO, |(first, last)| last.saturating_sub(first)),
            status: self.status,
            request_id: self.request_id.as_deref(),
            outcome,
        };
        self.span.ended(&end);
        if let Some(observer) = self.config.observer() {
            observer.on_end(&self.call(), &end);
        }
    }

    fn call(&self) -> CallInfo<'_> {
        CallInfo::new(
            self.descriptor,
            self.config.region(),
            self.endpoint.as_deref(),
        )
    }
}

impl Drop for Telemetry<'_> {
    fn drop(&mut self) {
        // A call that was never stepped has not started, so it has no end.
        if !self.has_ended && self.time.is_some() {
            self.end(CallOutcome::Dropped);
        }
    }
}

/// Warns that this machine's clock is wrong and that its client corrects it.
pub(super) fn corrected_clock(product: &Product, offset_seconds: i64) {
    #[cfg(feature = "tracing")]
    tracing::warn!(
        product = product.code,
        offset_seconds,
        "this machine's clock differs from the service's by `offset_seconds`, positive if the service is ahead; requests are signed with the service's time from now on; set the clock"
    );
    #[cfg(not(feature = "tracing"))]
    let _ = (product, offset_seconds);
}

/// The span of a call. Without the feature `tracing` it is empty.
#[cfg(feature = "tracing")]
struct Span(tracing::Span);

#[cfg(feature = "tracing")]
impl Span {
    fn new(descriptor: &'static Descriptor, config: &Config) -> Self {
        use tracing::field::Empty;

        Self(tracing::info_span!(
            "aliyun_call",
            product = descriptor.product.code,
            operation = descriptor.name,
            region = config.region(),
            endpoint = Empty,
            attempts = Empty,
            status = Empty,
            code = Empty,
            request_id = Empty,
            elapsed_ms = Empty,
            outcome = Empty,
        ))
    }

    fn is_enabled(&self) -> bool {
        !self.0.is_disabled()
    }

    fn set_endpoint(&self, endpoint: &str) {
        self.0.record("endpoint", endpoint);
    }

    fn attempted(&self, attempt: &AttemptInfo<'_>) {
        tracing::debug!(
            parent: &self.0,
            attempt = attempt.number,
            elapsed_ms = milliseconds(attempt.elapsed),
            status = attempt.status.map(|status| status.as_u16()),
            code = attempt.error.and_then(Error::code),
            request_id = attempt.request_id,
            error = attempt.error.map(tracing::field::display),
            next = %attempt.next,
            "attempt"
        );
    }

    fn ended(&self, end: &CallEnd<'_>) {
        if !self.is_enabled() {
            return;
        }
        let (outcome, error) = match end.outcome {
            CallOutcome::Dropped => ("dropped", None),
            CallOutcome::Failed(error) => ("failed", Some(error)),
            CallOutcome::Succeeded => ("succeeded", None),
        };
        self.0.record("attempts", end.attempts);
        if let Some(status) = end.status {
            self.0.record("status", status.as_u16());
        }
        if let Some(code) = error.and_then(Error::code) {
            self.0.record("code", code);
        }
        if let Some(request_id) = end.request_id {
            self.0.record("request_id", request_id);
        }
        self.0.record("elapsed_ms", milliseconds(end.elapsed));
        self.0.record("outcome", outcome);
    }
}

#[cfg(feature = "tracing")]
fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

/// The span of a call. Without the feature `tracing` it is empty.
#[cfg(not(feature = "tracing"))]
struct Span;

#[cfg(not(feature = "tracing"))]
#[expect(
    clippy::unused_self,
    reason = "it has the same methods as the span of the feature `tracing`"
)]
impl Span {
    fn new(_: &'static Descriptor, _: &Config) -> Self {
        Self
    }

    fn is_enabled(&self) -> bool {
        false
    }

    fn set_endpoint(&self, _: &str) {}

    fn attempted(&self, _: &AttemptInfo<'_>) {}

    fn ended(&self, _: &CallEnd<'_>) {}
}
