//! What is the same for all attempts of a call, and what makes one attempt differ from the others.

use std::borrow::Cow;
use std::time::Duration;

use aliyun_sign::Timestamp;

use super::nonce::Nonce;
use super::request::RequestBuilder;
use crate::config::clock::shifted;
use crate::config::{CallOptions, Config, Endpoint, Now, SignatureScheme};
use crate::error::{Error, ValidationError};
use crate::model::Object;
use crate::operation::{ApiStyle, Descriptor, Parameters};

/// What is the same for all attempts.
pub(super) struct Prepared<'a> {
    pub(super) endpoint: Cow<'a, Endpoint>,
    parameters: Parameters<'a>,
    /// On the monotonic clock.
    pub(super) deadline: Duration,
}

/// What makes the signature of one attempt differ from those of all others.
pub(super) struct Stamp {
    pub(super) sent: Now,
    /// How far the service's clock is assumed to be ahead, in seconds.
    pub(super) offset: i64,
    pub(super) nonce: Nonce,
}

impl<'a> Prepared<'a> {
    /// Finds the endpoint and puts the parameters where the operation wants them. `invalid` is what the
    /// validation of the operation found; a configuration that cannot be used is reported first.
    pub(super) fn new(
        descriptor: &'static Descriptor,
        request: &'a dyn Object,
        invalid: Option<ValidationError>,
        config: &'a Config,
        options: &CallOptions,
        now: Now,
    ) -> Result<Self, Error> {
        let mut endpoint = config.endpoint_of(descriptor.product)?;
        if let Some(error) = invalid {
            return Err(error.into());
        }
        let mut parameters = Parameters::from_request(descriptor, request)?;
        if endpoint.authority().contains('{') {
            let filled = endpoint.with_parameters(parameters.as_host());
            endpoint = Cow::Owned(filled.map_err(|name| {
                let reason = "is missing; it is a part of the host".to_owned();
                ValidationError::at(descriptor.name, name, reason)
            })?);
        }
        match (config.signature_scheme(), descriptor.product.style) {
            (_, ApiStyle::Rpc) if !descriptor.signed => parameters.query("Format", "json"),
            (SignatureScheme::HmacSha1, ApiStyle::Rpc) => {
                // The scheme knows one list of parameters and signs all of them.
                parameters.join_form();
                parameters.query("Format", "JSON");
            }
            // The official clients do not agree on how an empty value is signed.
            (SignatureScheme::HmacSha1, ApiStyle::Roa) if descriptor.signed => {
                parameters.drop_empty();
            }
            (_, _) => {}
        }
        let timeout = options.timeout.unwrap_or(config.limits().timeout);
        Ok(Self {
            endpoint,
            parameters,
            deadline: now.monotonic.saturating_add(timeout),
        })
    }

    /// What makes the request of the attempt with this stamp.
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
