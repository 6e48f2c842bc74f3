//! The setters of providers that assume a role.

/// The setters of a provider that has a field `session`.
macro_rules! session_setters {
    () => {
        /// The role, such as `acs:ram::1234567890123456:role/ops`.
        pub fn role_arn(mut self, role_arn: impl Into<String>) -> Self {
            self.session.role_arn = Some(role_arn.into());
            self
        }

        /// What the session is called in the audit log: 2 to 64 letters, digits and `.@-_`. The
        /// default is `aliyun-credentials-rust-` and the time.
        pub fn session_name(mut self, session_name: impl Into<String>) -> Self {
            self.session.name = Some(session_name.into());
            self
        }

        /// How long the credentials are to be valid, in whole seconds: 900 at least. The default is
        /// 3,600, as in the official libraries.
        pub fn duration(mut self, duration: std::time::Duration) -> Self {
            self.session.duration = Some(duration);
            self
        }

        /// A policy, in JSON, that restricts the credentials further.
        pub fn policy(mut self, policy: impl Into<String>) -> Self {
            self.session.policy = Some(policy.into());
            self
        }

        /// The region whose STS is called.
        pub fn sts_region(mut self, region: impl Into<String>) -> Self {
            self.session.region = Some(region.into());
            self
        }

        /// The network from which STS is called. It makes a difference in a region only.
        pub fn sts_network(mut self, network: aliyun_core::Network) -> Self {
            self.session.network = Some(network);
            self
        }

        /// The endpoint at which STS is called, whatever the region.
        pub fn sts_endpoint(mut self, endpoint: impl Into<String>) -> Self {
            self.session.endpoint = Some(endpoint.into().into());
            self
        }
    };
}
pub(in crate::providers) use session_setters;
