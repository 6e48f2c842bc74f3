//! The settings of a client, each documented here and nowhere else.

/// Hands the list of settings to the macro `$write`.
///
/// Two builders have a setter for each: [`ConfigBuilder`](crate::config::ConfigBuilder) and the one of
/// clients, which is in another crate because it knows credentials. Both are written from this list, so
/// that either page has the whole documentation. An entry is a setter: its documentation, its name, its
/// argument, and what it does to a `ConfigBuilder`.
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
            fn region(region: impl Into<String>) |config| {
                config.settings.region = Some(Ok(region.into()));
            }

            /// Sets the endpoint to call instead of the region's: a host, optionally with a scheme and
            /// a port, such as `sae.cn-shenzhen.aliyuncs.com` or `http://127.0.0.1:8080`.
            ///
            /// By default the product and the [`region`](Self::region) determine it, always with
            /// `https`. An invalid endpoint is reported by [`build`](Self::build).
            fn endpoint(endpoint: impl AsRef<str>) |config| {
                config.endpoint = Some(Endpoint::parse(endpoint.as_ref()));
            }

            /// Sets the network that calls come from. It chooses among the endpoints of a region.
            ///
            /// Defaults to [`Network::Public`](aliyun_core::Network::Public), because the internet's endpoints can be reached from
            /// most places.
            fn network(network: $crate::Network) |config| {
                config.settings.network = network;
            }

            /// Sets how requests are signed.
            ///
            /// Defaults to [`SignatureScheme::Acs3`](aliyun_core::SignatureScheme::Acs3), the vendor's current scheme. The older one is for
            /// private gateways that do not know it.
            fn signature_scheme(scheme: $crate::SignatureScheme) |config| {
                config.settings.signature_scheme = scheme;
            }

            /// Adds a product of your own, such as `my-service/1.2`, to the `User-Agent` header.
            ///
            /// By default the header names the operating system, the architecture and this library.
            /// Characters other than printable ASCII are left out.
            fn user_agent(product: impl AsRef<str>) |config| {
                config.settings.user_agent = user_agent(product.as_ref());
            }

            /// Sets how long establishing a connection may take: TCP, the proxy's tunnel and the TLS
            /// handshake.
            ///
            /// Defaults to 5 seconds, as in the vendor's SDKs. A request that could not connect was
            /// never sent, so it is retried whatever it does.
            fn connect_timeout(timeout: std::time::Duration) |config| {
                config.settings.limits.connect_timeout = timeout;
            }

            /// Sets how long a response may make no progress: the time until its first byte, and the
            /// time between any two reads.
            ///
            /// Defaults to 10 seconds, as in the vendor's SDKs. A response that keeps coming is only
            /// limited by [`timeout`](Self::timeout).
            fn read_timeout(timeout: std::time::Duration) |config| {
                config.settings.limits.read_timeout = timeout;
            }

            /// Sets the deadline of a call: the time from its first step to its result, with obtaining
            /// credentials, all attempts and the waits between them.
            ///
            /// Defaults to 30 seconds: twice what connecting and reading may take by default, so that a
            /// stalled attempt leaves time for a second one. One call can have a deadline of its own
            /// with [`CallOptions`](aliyun_core::CallOptions).
            fn timeout(timeout: std::time::Duration) |config| {
                config.settings.limits.timeout = timeout;
            }

            /// Sets how large the body of a response may be, in bytes. A larger one fails the call
            /// before more of it is read.
            ///
            /// Defaults to 16 MiB, far above any documented response: it protects the memory of the
            /// program, not the service.
            fn max_response_bytes(bytes: u64) |config| {
                config.settings.limits.max_response_bytes = bytes;
            }

            /// Sets whether an [`endpoint`](Self::endpoint) may be `http://`. Tokens and passwords in
            /// responses then travel unencrypted.
            ///
            /// Defaults to `false`. Loopback endpoints, such as an emulator's, are always allowed.
            fn allow_plain_http(allow: bool) |config| {
                config.settings.allow_plain_http = allow;
            }

            /// Sets how often failed attempts are retried, and after which delays.
            ///
            /// Defaults to [`RetryPolicy::new`](aliyun_core::RetryPolicy::new): three attempts, with exponential backoff and jitter.
            /// One call can have a policy of its own with [`CallOptions`](aliyun_core::CallOptions).
            fn retry(policy: $crate::RetryPolicy) |config| {
                config.settings.retry = policy;
            }

            /// Sets how much may be retried by all calls together. Clients that are given clones share
            /// one budget.
            ///
            /// By default a client has a budget of its own, of 500 tokens: enough for 100 retries in a
            /// row.
            fn retry_budget(budget: $crate::config::RetryBudget) |config| {
                config.settings.retry_budget = budget;
            }

            /// Sets where the correction of this machine's clock is kept, which calls learn from the
            /// service. Clients that are given clones share it.
            ///
            /// By default a client has one of its own, without a correction.
            fn server_clock(clock: $crate::config::ServerClock) |config| {
                config.settings.server_clock = clock;
            }

            /// Sets how wrong this machine's clock may be for calls to correct it. Zero turns the
            /// correction off.
            ///
            /// Defaults to 24 hours. A wrong time zone is less than that, and a clock that is wrong by
            /// more breaks certificates and expiry dates as well.
            fn max_clock_skew(skew: std::time::Duration) |config| {
                config.settings.max_clock_skew = skew;
            }

            /// Sets the observer that receives events about calls and their attempts. There is at most
            /// one.
            ///
            /// By default there is none, and nothing is measured for it.
            fn observer(observer: impl $crate::config::Observer) |config| {
                config.settings.observer = Some(Arc::new(observer));
            }
        }
    };
}
