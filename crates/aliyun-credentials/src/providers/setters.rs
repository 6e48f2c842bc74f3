//! Setters that several providers have.

/// The setter of a provider that has a field `metadata_endpoint`. The text names who uses it.
macro_rules! metadata_endpoint_setter {
    ($used_by:literal) => {
        /// Sets the endpoint of the metadata service of ECS, such as `http://127.0.0.1:8080`. It must be
        /// `http`, as the service itself is.
        ///
        /// Defaults to `http://100.100.100.200`, which is the same on every instance. Another one is useful
        /// with an emulator.
        ///
        #[doc = $used_by]
        pub fn metadata_endpoint(mut self, endpoint: impl Into<aliyun_sign::SecretString>) -> Self {
            self.metadata_endpoint = Some(endpoint.into());
            self
        }
    };
}
pub(super) use metadata_endpoint_setter;

/// The setter of a provider that has a field `allow_plain_http`. The text names who uses it.
macro_rules! allow_plain_http_setter {
    ($used_by:literal) => {
        /// Sets whether the credentials URI may be any `http` URL.
        ///
        /// Defaults to `false`, because the credentials in the response travel unencrypted: then only
        /// loopback and link-local addresses, which no router forwards, may be `http`.
        ///
        #[doc = $used_by]
        pub fn allow_plain_http(mut self, allow: bool) -> Self {
            self.allow_plain_http = allow;
            self
        }
    };
}
pub(super) use allow_plain_http_setter;

/// The setter of a provider that has a field `sts_region`. The text names who uses it.
macro_rules! sts_region_setter {
    ($used_by:literal) => {
        /// Sets the region whose STS endpoint is called, such as `cn-shenzhen`, where neither a profile nor
        /// a variable names a region or an endpoint of STS.
        ///
        /// Without it `sts.aliyuncs.com` is called, as by the official libraries, and not the STS of the
        /// client's region: a network may permit that host only, not every region has an STS endpoint, and
        /// credentials are obtained once for calls in any region. Set it to be closer, or independent of
        /// the region that the host is in.
        ///
        #[doc = $used_by]
        pub fn sts_region(mut self, region: impl Into<String>) -> Self {
            self.sts_region = Some(region.into());
            self
        }
    };
}
pub(super) use sts_region_setter;
