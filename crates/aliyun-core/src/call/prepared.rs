//! The data that all attempts of a call share, and the data of one attempt.

use std::borrow::Cow;
use std::time::Duration;

use aliyun_sign::Timestamp;

use super::nonce::Nonce;
use super::request::RequestBuilder;
use crate::config::clock::shifted;
use crate::config::{CallOptions, Config, Endpoint, Limits, Now, SignatureScheme};
use crate::error::{ConfigError, Error, ValidationError};
use crate::model::Object;
use crate::operation::{ApiStyle, Descriptor, Parameters};

/// The data that all attempts of a call share. It is computed once, in the first step.
pub(super) struct Prepared<'a> {
    pub(super) endpoint: Cow<'a, Endpoint>,
    parameters: Parameters<'a>,
    /// On the monotonic clock.
    pub(super) deadline: Duration,
}

/// The data that makes the signature of an attempt unique.
pub(super) struct Stamp {
    /// When the request was handed out.
    pub(super) sent: Now,
    /// The assumed offset of the service's clock, in seconds. Positive if it is ahead.
    pub(super) offset: i64,
    pub(super) nonce: Nonce,
}

impl<'a> Prepared<'a> {
    /// Determines the endpoint, and moves each parameter to its location. `validation_error` is the error
    /// of the operation's own validation. An error of the configuration takes precedence, because it
    /// affects all operations.
    pub(super) fn new(
        descriptor: &'static Descriptor,
        request: &'a dyn Object,
        validation_error: Option<ValidationError>,
        config: &'a Config,
        options: &CallOptions,
        now: Now,
    ) -> Result<Self, Error> {
        let mut endpoint = config.endpoint_of_call(descriptor.product, options)?;
        if options.read_timeout == Some(Duration::ZERO) {
            let setting = "read_timeout";
            return Err(ConfigError::ZeroTimeout { setting }.into());
        }
        if let Some(error) = validation_error {
            return Err(error.into());
        }
        let mut parameters = Parameters::from_request(descriptor, request)?;
        if endpoint.authority().contains('{') {
            let filled = endpoint.with_parameters(parameters.host());
            endpoint = Cow::Owned(filled.map_err(|name| {
                let reason = "is missing; it is a part of the host name".to_owned();
                ValidationError::at(descriptor.name, name, reason)
            })?);
        }
        match (config.signature_scheme(), descriptor.product.style) {
            (_, ApiStyle::Rpc) if !descriptor.signed => parameters.push_query("Format", "json"),
            (SignatureScheme::HmacSha1, ApiStyle::Rpc) => {
                // The scheme has one list of parameters, which it signs as a whole.
                parameters.join_form();
                parameters.push_query("Format", "JSON");
            }
            // The vendor's SDKs do not agree on how an empty value is signed.
            (SignatureScheme::HmacSha1, ApiStyle::Roa) if descriptor.signed => {
                parameters.drop_empty();
            }
            (_, _) => {}
        }
        let timeout = options.timeout.unwrap_or(config.limits().timeout);
        Ok(Self {
            endpoint,
            parameters,
            deadline: now
                .monotonic
                .saturating_add(timeout.min(Limits::MAX_DURATION)),
        })
    }

    /// Returns the builder of the attempt with this stamp. The request depends on nothing else, so it can
    /// be built once more to compare its signature.
    pub(super) fn builder<'p>(
        &'p self,
        descriptor: &'static Descriptor,
        config: &'p Config,
        stamp: &'p Stamp,
    ) -> RequestBuilder<'p> {
        let time = shifted(stamp.sent.unix, stamp.offset);
        RequestBuilder {
            descriptor,
            config,
            endpoint: &self.endpoint,
            parameters: &self.parameters,
            timestamp: Timestamp::from_unix(time.as_secs()),
            nonce: stamp.nonce.as_str(),
        }
    }
}
