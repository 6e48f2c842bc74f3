//! The data that all attempts of a call share, and the data of one attempt.

use std::borrow::Cow;
use std::time::Duration;

use aliyun_sign::Timestamp;

use super::nonce::Nonce;
use super::request::RequestBuilder;
use crate::config::additions::{Additions, invalid};
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
    /// What the program adds to the request.
    pub(super) additions: Additions,
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
        options.additions.check()?;
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
            (_, _) if drops_empty(descriptor, config) => parameters.drop_empty(),
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
            query: self.query(descriptor, config, &stamp.additions),
            nonce: stamp.nonce.as_str(),
            additions: &stamp.additions,
        }
    }

    /// The query parameters of an attempt.
    fn query<'p>(
        &'p self,
        descriptor: &'static Descriptor,
        config: &Config,
        additions: &'p Additions,
    ) -> Cow<'p, [(Cow<'p, str>, Cow<'p, str>)]> {
        if additions.query().is_empty() {
            return Cow::Borrowed(self.parameters.query());
        }
        let drops_empty = drops_empty(descriptor, config);
        let added = additions.query().iter();
        let added = added.filter(|(_, value)| !(drops_empty && value.is_empty()));
        let added = added.map(|(name, value)| (Cow::from(name), Cow::from(value)));
        let own = self.parameters.query().iter().cloned();
        Cow::Owned(own.chain(added).collect())
    }

    /// Checks what the program adds to a request of this operation: nothing of it may replace a parameter.
    pub(super) fn check_additions(&self, additions: &Additions) -> Result<(), ConfigError> {
        const REASON: &str = "the operation sets it itself";
        additions.check()?;
        let parameters = &self.parameters;
        for (name, _) in additions.headers() {
            let name = name.as_str();
            let mut own = parameters.headers().iter();
            if own.any(|(known, _)| known.eq_ignore_ascii_case(name)) {
                return Err(invalid("header", name, REASON));
            }
        }
        for (name, _) in additions.query() {
            let mut own = parameters.query().iter().chain(parameters.form());
            if own.any(|(known, _)| known == name) {
                return Err(invalid("query parameter", name, REASON));
            }
        }
        Ok(())
    }
}

/// Whether query parameters without a value are left out: the vendor's SDKs do not agree on how they are
/// signed by the older scheme of ROA.
fn drops_empty(descriptor: &Descriptor, config: &Config) -> bool {
    descriptor.signed
        && descriptor.product.style == ApiStyle::Roa
        && config.signature_scheme() == SignatureScheme::HmacSha1
}
