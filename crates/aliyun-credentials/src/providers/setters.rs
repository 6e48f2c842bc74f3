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
