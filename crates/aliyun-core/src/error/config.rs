//! Errors of the configuration.

use super::on_one_line;

/// A configuration that cannot be used. The message names the setting and the remedy.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// The async client was called where it cannot run.
    #[error(
        "{missing}, which the async client needs: call it inside a tokio runtime that was built with `enable_all`, such as that of `#[tokio::main]`"
    )]
    AsyncRuntime {
        /// What is missing, such as `the tokio runtime has no timer`.
        missing: &'static str,
    },
    /// The HTTP library rejected its settings.
    #[error("the HTTP client cannot be built: {reason}")]
    HttpClient {
        /// The library's message.
        reason: String,
    },
    /// A header or a query parameter that the program adds to requests cannot be sent.
    #[error("the {kind} {name:?} cannot be added to requests: {reason}; rename it or leave it out")]
    InvalidAddition {
        /// `header` or `query parameter`.
        kind: &'static str,
        /// The name.
        name: String,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// A part of the credentials cannot be sent in a request.
    #[error(
        "the {part} is empty or contains spaces, line breaks or other characters that credentials never contain; copy it again from where it was issued"
    )]
    InvalidCredentials {
        /// The part, such as `access key secret`.
        part: &'static str,
    },
    /// The endpoint is not a host with an optional scheme and port.
    #[error(
        "the endpoint is invalid: {reason}; set a host such as `sae.cn-shenzhen.aliyuncs.com`, optionally with a port"
    )]
    InvalidEndpoint {
        /// What is wrong with it.
        reason: &'static str,
    },
    /// A proxy variable is malformed or names a proxy that does not speak HTTP.
    #[error(
        "the proxy in the environment variable `{variable}` is invalid: {reason}; set the variable to `http://host:port`, unset it, or list the service's host in `no_proxy`"
    )]
    InvalidProxy {
        /// The variable.
        variable: &'static str,
        /// What is wrong with its value.
        reason: &'static str,
    },
    /// The region contains characters that a host name cannot have.
    #[error("`{}` is not a region ID; set one such as `cn-shenzhen`", on_one_line(.region))]
    InvalidRegion {
        /// The region as it was set.
        region: String,
    },
    /// Neither a region nor an endpoint is set.
    #[error(
        "no region is set: set a region such as `cn-shenzhen`, or an endpoint, on the client's builder, or set `ALIBABA_CLOUD_REGION_ID`"
    )]
    MissingRegion,
    /// The operating system returned no random numbers. Nonces need them, so no request can be signed.
    #[error(
        "the operating system returned no random numbers, which the nonces of requests need: {reason}; allow the process to read them, for example in the rules of its sandbox"
    )]
    NoRandomNumbers {
        /// The operating system's message.
        reason: String,
    },
    /// The region is served, but no endpoint inside its VPC is known.
    #[error(
        "no VPC endpoint of {product} is known for region `{region}`; use the public network, or set an endpoint"
    )]
    NoVpcEndpoint {
        /// The product code.
        product: &'static str,
        /// The region ID.
        region: String,
    },
    /// The operating system has no root certificates to verify a server's certificate with.
    #[error(
        "no root certificates were found: {reason}; install the system's package, often named `ca-certificates`"
    )]
    NoRootCertificates {
        /// The library's message.
        reason: String,
    },
    /// The endpoint is plain HTTP to another machine, and tokens and passwords would travel unencrypted.
    #[error(
        "the endpoint {endpoint} is not encrypted: use `https`, or permit plain HTTP with `allow_plain_http`"
    )]
    PlainHttp {
        /// The endpoint.
        endpoint: String,
    },
    /// The certificates of authorities that were set cannot be used.
    #[error(
        "the root certificates in {certificates} cannot be used: {reason}; set PEM with the certificates of the authorities"
    )]
    RootCertificates {
        /// The file, or `the PEM text`.
        certificates: String,
        /// What is wrong with them.
        reason: String,
    },
    /// The region is not in the product's table, and the product has no naming rule for hosts.
    #[error(
        "no endpoint of {product} is known for region `{region}`; check the region, or set an endpoint"
    )]
    UnknownRegion {
        /// The product code.
        product: &'static str,
        /// The region ID.
        region: String,
    },
    /// No region was set on the builder, and the machine's setting cannot be read.
    #[error(
        "no region is set, and {setting} cannot be read: {}; correct that setting, or set a region on the client's builder",
        on_one_line(.reason)
    )]
    UnreadableRegion {
        /// The setting, such as `the environment`.
        setting: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A timeout is zero, which every exchange exceeds.
    #[error("`{setting}` is zero, which every exchange would exceed; set a longer duration")]
    ZeroTimeout {
        /// The setting.
        setting: &'static str,
    },
}
