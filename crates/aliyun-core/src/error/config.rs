//! A configuration that cannot be used.

/// A configuration that cannot be used; the text says what would help.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// The HTTP library could not be set up.
    #[error("the HTTP client cannot be set up: {reason}")]
    Backend {
        /// What the library said.
        reason: String,
    },
    /// A part of the credentials cannot travel.
    #[error(
        "the {part} is empty or has blanks, line breaks or other characters that a key never has"
    )]
    InvalidCredentials {
        /// Which part.
        part: &'static str,
    },
    /// The endpoint is more or less than a host and a port.
    #[error(
        "the endpoint cannot be used: {reason}; give a host such as `sae.cn-shenzhen.aliyuncs.com`, with a port if need be"
    )]
    InvalidEndpoint {
        /// What is wrong with it.
        reason: &'static str,
    },
    /// The environment names a proxy that is none, or none that speaks HTTP.
    #[error(
        "the proxy in the environment variable `{variable}` cannot be used: {reason}; give it as `http://host:port`, unset it, or except the service's host in `no_proxy`"
    )]
    InvalidProxy {
        /// The variable.
        variable: &'static str,
        /// What is wrong with its value.
        reason: &'static str,
    },
    /// The region cannot be part of a host name.
    #[error("`{region}` is not a region id; a region id looks like `cn-shenzhen`")]
    InvalidRegion {
        /// The region as it was given.
        region: String,
    },
    /// There is neither a region nor an endpoint.
    #[error(
        "no region: give the client's builder a region such as `cn-shenzhen`, or an endpoint, or set `ALIBABA_CLOUD_REGION_ID`"
    )]
    MissingRegion,
    /// The region is served, but no host inside its VPC is known.
    #[error(
        "no VPC endpoint of {product} is known for region `{region}`; use the public network or give an endpoint"
    )]
    NoVpcEndpoint {
        /// The product code.
        product: &'static str,
        /// The region id.
        region: String,
    },
    /// The operating system has no root certificates that could vouch for a service.
    #[error(
        "no root certificates: {reason}; install the system's package, often named `ca-certificates`"
    )]
    NoRootCertificates {
        /// What the library said.
        reason: String,
    },
    /// The endpoint would have tokens and passwords travel unencrypted.
    #[error("{endpoint} is not encrypted: use https, or allow plain HTTP explicitly")]
    PlainHttp {
        /// The endpoint.
        endpoint: String,
    },
    /// No host of the region is known, and there is no rule to make one.
    #[error("no endpoint of {product} is known for region `{region}`; give an endpoint")]
    UnknownRegion {
        /// The product code.
        product: &'static str,
        /// The region id.
        region: String,
    },
    /// Nobody gave a region, and the setting that has one cannot be read.
    #[error("no region: {setting}: {reason}; repair it, or give the client's builder a region")]
    UnreadableRegion {
        /// Where the setting is.
        setting: String,
        /// What is wrong there.
        reason: String,
    },
}
