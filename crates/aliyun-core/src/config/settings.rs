//! The settings of a client. Their documentation is here only.

/// Hands the list of settings to the macro `$write`.
///
/// Two builders have a setter for each: [`ConfigBuilder`](crate::config::ConfigBuilder) and the builder of
/// clients, which is in another crate because it needs credentials. The macro `$write` generates the
/// setters of one builder from this list, so both pages have the whole documentation and neither can lag
/// behind. An entry consists of the documentation, the name and the argument of a setter, and of a block
/// that changes a `ConfigBuilder`. Paths in the documentation begin with `aliyun_core`, because the links
/// must resolve in both crates.
#[doc(hidden)]
#[macro_export]
macro_rules! for_each_setting {
    ($write:ident) => {
        $write! {
            /// Sets the region whose endpoint is called, for example `cn-shenzhen`.
            ///
            /// By default a client takes the region that the machine's settings name, such as
            /// `ALIBABA_CLOUD_REGION_ID` or the profile of the official CLI. Without any region, only
            /// products that have a global endpoint can be called; other calls fail with
            /// [`ConfigError::MissingRegion`](aliyun_core::error::ConfigError::MissingRegion).
            fn region(region: impl Into<String>) |builder| {
                builder.config.region = Some(Ok(region.into()));
            }

            /// Sets the endpoint to call instead of the region's: a host, optionally with a scheme and
            /// a port, such as `sae.cn-shenzhen.aliyuncs.com` or `http://127.0.0.1:8080`.
            ///
            /// By default the product and the [`region`](Self::region) determine it, always with
            /// `https`. [`build`](Self::build) reports an invalid endpoint.
            fn endpoint(endpoint: impl AsRef<str>) |builder| {
                builder.endpoint = Some(Endpoint::parse(endpoint.as_ref()));
            }

            /// Sets the endpoint of one product, by its code such as `sae_api::PRODUCT.code`. Can be set for
            /// any number of products; upper and lower case are the same.
            ///
            /// By default all products have the [`endpoint`](Self::endpoint) that is set, or else that of
            /// the region. [`build`](Self::build) reports an invalid endpoint.
            fn endpoint_for(product_code: impl Into<String>, endpoint: impl AsRef<str>) |builder| {
                let endpoint = Endpoint::parse(endpoint.as_ref());
                builder.product_endpoints.push((product_code.into(), endpoint));
            }

            /// Sets the network that calls come from, which selects among the endpoints of a region.
            ///
            /// Defaults to the `endpoint_type` of the official CLI's profile, or else to the variable
            /// `ALIBABA_CLOUD_ENDPOINT_TYPE`, where a client reads the region from the machine, too. Without
            /// either it is [`Network::Public`](aliyun_core::Network::Public), because public endpoints can
            /// be reached from most networks.
            fn network(network: $crate::Network) |builder| {
                builder.network = Some(network);
            }

            /// Sets the scheme that requests are signed with.
            ///
            /// Defaults to [`SignatureScheme::Acs3`](aliyun_core::SignatureScheme::Acs3), the vendor's
            /// current scheme. The older ones are for private gateways that do not know it.
            fn signature_scheme(scheme: $crate::SignatureScheme) |builder| {
                builder.config.signature_scheme = scheme;
            }

            /// Adds a product of your own, such as `my-service/1.2`, to the `User-Agent` header.
            ///
            /// By default the header names the operating system, the architecture and this library.
            /// Characters other than printable ASCII are left out.
            fn user_agent(product: impl AsRef<str>) |builder| {
                builder.config.user_agent = user_agent(product.as_ref());
            }

            /// Sets the timeout for establishing a connection: the look-up of the host, TCP, the proxy's
            /// tunnel and the TLS handshake.
            ///
            /// Defaults to 5 seconds, as in the vendor's SDKs. A request without a connection was never
            /// sent, so it is retried even if the operation is not idempotent. As with all timeouts, more
            /// than a year counts as a year.
            fn connect_timeout(timeout: std::time::Duration) |builder| {
                builder.config.limits.connect_timeout = timeout.min(Limits::MAX_DURATION);
            }

            /// Sets the timeout for a response that makes no progress: the time until its first byte, and
            /// the time between any two reads.
            ///
            /// Defaults to 10 seconds, as in the vendor's SDKs. A response that makes progress is limited
            /// by [`timeout`](Self::timeout) only.
            fn read_timeout(timeout: std::time::Duration) |builder| {
                builder.config.limits.read_timeout = timeout.min(Limits::MAX_DURATION);
            }

            /// Sets the timeout of a whole call: from its first step to its result, including obtaining
            /// credentials, all attempts and the waits between them.
            ///
            /// Defaults to 30 seconds: twice the sum of the other two default timeouts, so a stalled
            /// attempt leaves time for a second one. [`CallOptions`](aliyun_core::CallOptions) can set
            /// another timeout for one call.
            fn timeout(timeout: std::time::Duration) |builder| {
                builder.config.limits.timeout = timeout.min(Limits::MAX_DURATION);
            }

            /// Sets the largest response body that is accepted, in bytes. A larger one ends the call with
            /// an error, and the rest is not read.
            ///
            /// Defaults to 16 MiB, far above any documented response. The limit protects the memory of
            /// the program.
            fn max_response_bytes(bytes: u64) |builder| {
                builder.config.limits.max_response_bytes = bytes;
            }

            /// Sets how long an idle connection is kept for the next request.
            ///
            /// Defaults to 20 seconds. The vendor's gateways close a connection that was idle for 25
            /// seconds, and some firewalls drop one without a word, which the next request would notice
            /// only by its read timeout. Zero keeps no connection.
            fn pool_idle_timeout(timeout: std::time::Duration) |builder| {
                builder.config.pool_idle_timeout = timeout.min(Limits::MAX_DURATION);
            }

            /// Sets how many idle connections to one host are kept for the next requests.
            ///
            /// Defaults to 64, because a client calls one host or a few, from any number of threads or
            /// tasks. More connections are opened if they are needed at the same time, and closed after
            /// their request. Zero keeps no connection.
            fn pool_max_idle_per_host(connections: usize) |builder| {
                builder.config.pool_max_idle_per_host = connections;
            }

            /// Sets which addresses of a host are connected to: those of IPv4, of IPv6, or of both.
            ///
            /// Defaults to [`AddressFamily::Any`](aliyun_core::config::AddressFamily::Any): all of them, in
            /// the order of the operating system, which knows what this machine can reach.
            fn address_family(family: $crate::config::AddressFamily) |builder| {
                builder.config.address_family = family;
            }

            /// Sets the certificate authorities that are trusted, such as that of a company whose proxy
            /// intercepts TLS. Files are read by [`build`](Self::build), which reports a certificate that
            /// cannot be used, with the name of its file.
            ///
            /// Defaults to
            /// [`RootCertificates::system`](aliyun_core::config::RootCertificates::system): those of the
            /// operating system, where companies install their own. On Linux and other systems without a
            /// service for certificates, the variables `SSL_CERT_FILE` (a file in PEM) and `SSL_CERT_DIR`
            /// (directories, separated by `:`) name other ones, and then only those are read. If there are
            /// none at all, [`build`](Self::build) fails.
            fn root_certificates(certificates: $crate::config::RootCertificates) |builder| {
                builder.config.root_certificates = certificates;
            }

            /// Sets whether an [`endpoint`](Self::endpoint) may be `http://`.
            ///
            /// Defaults to `false`, because tokens and passwords would travel unencrypted. Loopback
            /// endpoints, such as an emulator's, are always allowed.
            fn allow_plain_http(allow: bool) |builder| {
                builder.config.allow_plain_http = allow;
            }

            /// Sets how often failed attempts are retried, and after which delays.
            ///
            /// Defaults to [`RetryPolicy::new`](aliyun_core::RetryPolicy::new): three attempts, with
            /// exponential backoff and jitter. [`CallOptions`](aliyun_core::CallOptions) can set another
            /// policy for one call.
            fn retry(policy: $crate::RetryPolicy) |builder| {
                builder.config.retry = policy;
            }

            /// Sets the budget for the retries of all calls together. Several clients can share one budget:
            /// give each a clone.
            ///
            /// By default each client has a separate budget of 500 tokens, enough for 100 retries in a row.
            fn retry_budget(budget: $crate::config::RetryBudget) |builder| {
                builder.config.retry_budget = budget;
            }

            /// Sets the clock offset that calls learn from the service and store for later calls. Several
            /// clients can share one offset: give each a clone.
            ///
            /// By default each client has a separate offset, which starts at zero.
            fn server_clock(clock: $crate::config::ServerClock) |builder| {
                builder.config.server_clock = clock;
            }

            /// Sets the largest error of this machine's clock that calls correct. Zero disables the
            /// correction.
            ///
            /// Defaults to 24 hours. A wrong time zone is less than that, and a larger error breaks
            /// certificates and expiry times as well.
            fn max_clock_skew(skew: std::time::Duration) |builder| {
                builder.config.max_clock_skew = skew;
            }

            /// Sets the observer that receives events about calls and their attempts. It replaces an
            /// observer that was set before.
            ///
            /// By default there is none, and no event is prepared.
            fn observer(observer: impl $crate::config::Observer) |builder| {
                builder.config.observer = Some(Arc::new(observer));
            }

            /// Adds a header to every request of the client's calls, such as one that a gateway needs.
            ///
            /// By default there are none. [`CallOptions::header`](aliyun_core::CallOptions::header) adds
            /// one to a single call. [`build`](Self::build) reports a name that this library sets itself,
            /// and a value that is not printable ASCII. Requests that obtain credentials do not have it.
            /// See the [guide](aliyun_core::guide::interceptors).
            fn header(name: impl AsRef<str>, value: impl AsRef<str>) |builder| {
                builder.config.additions.header(name, value);
            }

            /// Adds a query parameter to every request of the client's calls.
            ///
            /// By default there are none.
            /// [`CallOptions::query_parameter`](aliyun_core::CallOptions::query_parameter) adds one to a
            /// single call. [`build`](Self::build) reports a name that this library sets itself, and
            /// control characters. It is signed. A secret belongs in a header, because proxies log URLs.
            fn query_parameter(name: impl Into<String>, value: impl Into<String>) |builder| {
                builder.config.additions.query_parameter(name, value);
            }

            /// Adds a function that is called before each attempt, and adds headers and query parameters to
            /// its request: those that change, such as `traceparent`. Several functions are called in the
            /// order in which they were set.
            ///
            /// By default there is none. It runs on the thread, or in the task, that makes the call, so it
            /// must be quick and must not block. What it adds takes precedence over that of the client and
            /// of the call. If it cannot be added, the call fails with
            /// [`ConfigError::InvalidAddition`](aliyun_core::error::ConfigError::InvalidAddition).
            ///
            /// ```
            /// # fn traceparent() -> &'static str { "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01" }
            /// let builder = aliyun_core::Config::builder().intercept(|_, additions| {
            ///     additions.header("traceparent", traceparent());
            /// });
            /// # assert!(builder.build().is_ok());
            /// ```
            fn intercept(
                interceptor: impl Fn(&$crate::config::CallInfo<'_>, &mut $crate::config::Additions)
                    + Send
                    + Sync
                    + 'static
            ) |builder| {
                builder.config.interceptors.0.push(Arc::new(interceptor));
            }
        }
    };
}
