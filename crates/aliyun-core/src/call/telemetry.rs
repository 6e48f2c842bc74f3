//! Telling what a call does, to its client's observer and through `tracing`.

use std::time::Duration;

use http::StatusCode;

use crate::config::observe::{AttemptInfo, CallEnd, CallInfo, CallOutcome, NextAction};
use crate::config::{Config, Now};
use crate::error::Error;
use crate::operation::Product;
use crate::operation::descriptor::Descriptor;

/// Follows a call from its first step to its end, or to where it is dropped.
pub(super) struct Telemetry<'a> {
    descriptor: &'static Descriptor,
    config: &'a Config,
    /// Host and port, if anybody wants to know.
    endpoint: Option<Box<str>>,
    /// On the monotonic clock: the first step, and the last one so far.
    time: Option<(Duration, Duration)>,
    attempts: u32,
    status: Option<StatusCode>,
    request_id: Option<String>,
    is_over: bool,
    span: Span,
}

/// What came of an attempt.
pub(super) struct AttemptSummary {
    pub(super) elapsed: Duration,
    pub(super) status: Option<StatusCode>,
    pub(super) request_id: Option<String>,
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
            is_over: false,
            span: Span::new(descriptor, config),
        }
    }

    /// Whether anybody wants to know.
    pub(super) fn is_wanted(&self) -> bool {
        self.config.observer().is_some() || self.span.is_wanted()
    }

    /// Takes note of a step.
    pub(super) fn step(&mut self, now: Now) {
        let now = now.monotonic;
        self.time = Some(self.time.map_or((now, now), |(first, _)| (first, now)));
    }

    /// Takes note of where the call goes.
    pub(super) fn goes_to(&mut self, endpoint: &str) {
        if self.is_wanted() {
            self.endpoint = Some(endpoint.into());
            self.span.goes_to(endpoint);
        }
    }

    /// Tells about an attempt and what follows it.
    pub(super) fn attempted(
        &mut self,
        seen: AttemptSummary,
        error: Option<&Error>,
        next: NextAction,
    ) {
        self.attempts += 1;
        self.status = seen.status;
        self.request_id = seen.request_id;
        let attempt = AttemptInfo {
            number: self.attempts,
            elapsed: seen.elapsed,
            status: self.status,
            request_id: self.request_id.as_deref(),
            error,
            next,
        };
        self.span.attempted(&attempt);
        if let Some(observer) = self.config.observer() {
            observer.on_attempt(&self.call(), &attempt);
        }
    }

    /// Tells about the end of the call.
    pub(super) fn ended(&mut self, error: Option<&Error>) {
        self.end(error.map_or(CallOutcome::Succeeded, CallOutcome::Failed));
    }

    fn end(&mut self, ending: CallOutcome<'_>) {
        self.is_over = true;
        let end = CallEnd {
            attempts: self.attempts,
            elapsed: self
                .time
                .map_or(Duration::ZERO, |(first, last)| last.saturating_sub(first)),
            status: self.status,
            request_id: self.request_id.as_deref(),
            outcome: ending,
        };
        self.span.ended(&end);
        if let Some(observer) = self.config.observer() {
            observer.on_end(&self.call(), &end);
        }
    }

    fn call(&self) -> CallInfo<'_> {
        CallInfo {
            product: self.descriptor.product.code,
            operation: self.descriptor.name,
            region: self.config.region(),
            endpoint: self.endpoint.as_deref(),
        }
    }
}

impl Drop for Telemetry<'_> {
    fn drop(&mut self) {
        // A call that was never stepped was not begun.
        if !self.is_over && self.time.is_some() {
            self.end(CallOutcome::Dropped);
        }
    }
}

/// The service's clock turned out to be another one than this machine's.
pub(super) fn corrected_clock(product: &Product, offset_seconds: i64) {
    #[cfg(feature = "tracing")]
    tracing::warn!(
        product = product.code,
        offset_seconds,
        "the service's clock is ahead of this machine's by so many seconds; requests are signed with its time from now on"
    );
    #[cfg(not(feature = "tracing"))]
    let _ = (product, offset_seconds);
}

/// The span of a call; nothing without the feature `tracing`.
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

    fn is_wanted(&self) -> bool {
        !self.0.is_disabled()
    }

    fn goes_to(&self, endpoint: &str) {
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
        if !self.is_wanted() {
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

/// The span of a call; nothing without the feature `tracing`.
#[cfg(not(feature = "tracing"))]
struct Span;

#[cfg(not(feature = "tracing"))]
#[expect(
    clippy::unused_self,
    reason = "it has the methods that the other one has"
)]
impl Span {
    fn new(_: &'static Descriptor, _: &Config) -> Self {
        Self
    }

    fn is_wanted(&self) -> bool {
        false
    }

    fn goes_to(&self, _: &str) {}

    fn attempted(&self, _: &AttemptInfo<'_>) {}

    fn ended(&self, _: &CallEnd<'_>) {}
}
