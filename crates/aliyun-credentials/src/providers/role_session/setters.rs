//! The setters of providers that assume a role.

/// The setters of a provider that has a field `session`.
macro_rules! session_setters {
    () => {
        /// Sets the ARN of the role to assume, such as `acs:ram::1234567890123456:role/ops`.
        ///
        /// Defaults to the variable `ALIBABA_CLOUD_ROLE_ARN`. Without either, obtaining credentials fails.
        pub fn role_arn(mut self, role_arn: impl Into<String>) -> Self {
            self.session.role_arn = Some(role_arn.into());
            self
        }

        /// Sets the name of the session, which appears in the audit log: 2 to 64 letters, digits and
        /// `.@-_`.
        ///
        /// Defaults to the variable `ALIBABA_CLOUD_ROLE_SESSION_NAME`, or else to
        /// `aliyun-credentials-rust-` followed by the Unix time in seconds.
        pub fn session_name(mut self, session_name: impl Into<String>) -> Self {
            self.session.name = Some(session_name.into());
            self
        }

        /// Sets how long the credentials are valid, in whole seconds. STS requires at least 900, and allows
        /// at most the maximum session duration of the role.
        ///
        /// Defaults to 3,600 seconds, as in the official libraries. The credentials are refreshed before
        /// they expire, so a longer duration only saves requests.
        pub fn duration(mut self, duration: std::time::Duration) -> Self {
            self.session.duration = Some(duration);
            self
        }

        /// Sets a policy, in JSON, that restricts the credentials further than the role does.
        ///
        /// By default the credentials have all permissions of the role.
        pub fn policy(mut self, policy: impl Into<String>) -> Self {
            self.session.policy = Some(policy.into());
            self
        }

        /// Sets the region whose STS endpoint is called, such as `cn-shenzhen`. The credentials are valid
        /// in all regions.
        ///
        /// Defaults to the variable `ALIBABA_CLOUD_STS_REGION`. Without either, `sts.aliyuncs.com` is
        /// called, which serves no particular region, as by the official libraries. It is not the client's
        /// region, because a network may permit that host only, and not every region has an STS endpoint. A
        /// region that is set here comes before the variable
        /// `ALIBABA_CLOUD_STS_ENDPOINT`.
        pub fn sts_region(mut self, region: impl Into<String>) -> Self {
            self.session.region = Some(region.into());
            self
        }

        /// Sets the network from which STS is called: its public endpoint, or the one inside VPCs. It has
        /// an effect only with a region, since `sts.aliyuncs.com` is public.
        ///
        /// Defaults to the VPC if the variable `ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED` is `true`, and
        /// otherwise to the public network.
        pub fn sts_network(mut self, network: aliyun_core::Network) -> Self {
            self.session.network = Some(network);
            self
        }

        /// Sets the endpoint at which STS is called, such as `sts.cn-shenzhen.aliyuncs.com`. It comes
        /// before any region. It must be `https`, except on loopback.
        ///
        /// Defaults to the variable `ALIBABA_CLOUD_STS_ENDPOINT`, unless a
        /// [region](Self::sts_region) was set, and otherwise to the endpoint of the region.
        pub fn sts_endpoint(mut self, endpoint: impl Into<String>) -> Self {
            self.session.endpoint = Some(endpoint.into().into());
            self
        }
    };
}
pub(crate) use session_setters;
