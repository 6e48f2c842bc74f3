//! The evaluation of a response, or of a transport error.

use std::borrow::Cow;

use aliyun_sign::Signer;
use bytes::Bytes;
use http::Response;
use http::header::DATE;

use super::error_body::ErrorBody;
use super::machine::{AttemptOutcome, Machine};
use super::response;
use super::secrets::Secrets;
use super::telemetry::{self, AttemptSummary};
use crate::config::Now;
use crate::config::clock::{ClockSkew, RoundTrip, shifted};
use crate::error::{
    ApiError, Error, Phase, TransportError, TransportErrorKind, region_hint, request_id,
};
use crate::model::Scalar;

impl Machine<'_> {
    /// Decodes a response into the output, and learns from it: about the clock, and about the signature.
    pub(super) fn receive(
        &mut self,
        now: Now,
        result: Result<Response<Bytes>, TransportError>,
    ) -> AttemptOutcome {
        self.retry.attempted();
        let sent = self.stamp.as_ref().map_or(now, |stamp| stamp.sent);
        let mut outcome = AttemptOutcome {
            result: Ok(()),
            summary: AttemptSummary {
                elapsed: now.monotonic.saturating_sub(sent.monotonic),
                status: None,
                request_id: None,
                response: None,
            },
            skew: None,
        };
        let response = match result {
            Ok(response) => response,
            Err(error) => {
                let error = match &self.prepared {
                    Some(prepared) => {
                        let (host, port) = prepared.endpoint.host_and_port();
                        error.with_host(format!("{host}:{port}"))
                    }
                    None => error,
                };
                self.retry.set_hint(self.region_hint(&error));
                outcome.result = Err(error.into());
                return outcome;
            }
        };
        let read = self.read(&response, now);
        if self.telemetry.is_enabled() {
            outcome.summary.status = Some(response.status());
            outcome.summary.response = self.telemetry.observed(&response);
            outcome.summary.request_id = match &read {
                Ok(()) => request_id(response.headers()).or_else(|| {
                    let id = self.output.value().at_path("RequestId").text();
                    id.map(Cow::into_owned)
                }),
                Err(error) => error.request_id().map(str::to_owned),
            };
        }
        let api_error = read.as_ref().err().and_then(Error::as_api);
        if api_error.is_some_and(ApiError::is_timestamp_error) {
            outcome.skew = self.skew(&response, now);
        } else if read.is_ok() || api_error.is_some() {
            // Any other response of the service proves that it accepted the timestamp. A response that
            // cannot be decoded may come from a proxy and proves nothing.
            self.confirm_clock();
        }
        if api_error.is_some_and(|api| api.said_code() == "SignatureDoesNotMatch") {
            let hint = self.compare_signatures(&response);
            self.retry.set_hint(hint);
        }
        outcome.result = read;
        outcome
    }

    /// Decodes a response into the output. The output is cleared first, because a failed attempt may have
    /// decoded a part of its response.
    fn read(&mut self, response: &Response<Bytes>, now: Now) -> Result<(), Error> {
        let offset = self.stamp.as_ref().map_or(0, |stamp| stamp.offset);
        // Every slot accepts `null`, so there is no error.
        let _ = self.output.set(Scalar::Null);
        let secrets = Secrets {
            descriptor: self.descriptor,
            request: self.request,
            credentials: self.signer.as_deref().map(Signer::credentials),
            additions: self.stamp.as_ref().map(|stamp| &stamp.additions),
        };
        let output = self.output.object_mut().expect("an output is an object");
        let server_time = shifted(now.unix, offset);
        response::read(
            self.descriptor,
            response,
            Some(server_time),
            output,
            &secrets,
        )
    }

    /// The secrets of the request.
    fn secrets(&self) -> Secrets<'_> {
        Secrets {
            descriptor: self.descriptor,
            request: self.request,
            credentials: self.signer.as_deref().map(Signer::credentials),
            additions: self.stamp.as_ref().map(|stamp| &stamp.additions),
        }
    }

    /// How the clocks differ, by the response to a rejected timestamp.
    ///
    /// An unencrypted response of another machine is not trusted, because its date can be forged: it could
    /// make a client sign requests that are valid in the future.
    fn skew(&self, response: &Response<Bytes>, now: Now) -> Option<ClockSkew> {
        let (stamp, prepared) = (self.stamp.as_ref()?, self.prepared.as_ref()?);
        let limit = self.config.max_clock_skew();
        let endpoint = &prepared.endpoint;
        if limit.is_zero() || (endpoint.is_plain() && !endpoint.is_loopback()) {
            return None;
        }
        let date = response.headers().get(DATE)?.to_str().ok()?;
        let trip = RoundTrip {
            sent: stamp.sent.unix,
            received: now.unix,
        };
        ClockSkew::from_date(date, trip, stamp.offset, limit)
    }

    /// Stores a corrected offset for later calls, after the service has accepted a timestamp with it.
    ///
    /// Not earlier: a single server whose clock is wrong would otherwise make all calls of the client fail.
    fn confirm_clock(&self) {
        let clock = self.config.server_clock();
        let correction = self.retry.correction();
        if let Some(offset) = correction.filter(|offset| *offset != clock.offset_seconds()) {
            clock.remember(offset);
            telemetry::corrected_clock(self.descriptor.product, offset);
        }
    }

    /// Advice for a host that was not found or not reached, if it is a guess by the naming rule: the region
    /// is in no table of the product.
    fn region_hint(&self, error: &TransportError) -> Option<Cow<'static, str>> {
        use TransportErrorKind::{Failed, HostNotFound, Timeout};
        let is_before_sending = matches!(error.phase(), Phase::Resolve | Phase::Connect);
        if !matches!(error.kind(), Failed | HostNotFound | Timeout) || !is_before_sending {
            return None;
        }
        let product = self.descriptor.product;
        let region = self.config.region_of_call(product, &self.options)?;
        let has_endpoint = |region: &str| product.lists(region, self.config.network());
        (!has_endpoint(region)).then(|| region_hint(product.code, region, has_endpoint))
    }

    /// Finds the reason for `SignatureDoesNotMatch`, by signing the request once more and comparing the
    /// string to sign with the one in the service's message.
    fn compare_signatures(&mut self, response: &Response<Bytes>) -> Option<Cow<'static, str>> {
        let body = ErrorBody::read(response.body())?;
        let message = body.message()?;
        let (stamp, signer) = (self.stamp.as_ref()?, self.signer.as_deref()?);
        let prepared = self.prepared.as_ref()?;
        let builder = prepared.builder(self.descriptor, self.config, stamp);
        let hint = builder.signature_hint(message, signer, &mut self.buffer)?;
        Some(match hint {
            // It has names from the service's message.
            Cow::Owned(hint) => self.secrets().mask(&hint).into(),
            Cow::Borrowed(_) => hint,
        })
    }
}
