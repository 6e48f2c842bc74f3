//! A product's API as data: version, style and where it is served.

use std::borrow::Cow;

use aliyun_sign::ApiStyle;

use crate::error::ConfigError;

/// A cloud product with one version of its API.
#[derive(Debug)]
#[non_exhaustive]
pub struct Product {
    /// The vendor's product code.
    pub code: &'static str,
    /// The API version, a date.
    pub version: &'static str,
    /// How its operations are addressed.
    pub style: ApiStyle,
    /// Region id and host, sorted by region id.
    pub endpoints: &'static [(&'static str, &'static str)],
    /// Region id and host for callers inside a VPC, sorted by region id.
    pub vpc_endpoints: &'static [(&'static str, &'static str)],
    /// The host that serves no particular region, if there is one.
    pub global_endpoint: Option<&'static str>,
    /// First label of the host of a region that no table lists, if there is a rule for them.
    pub host_prefix: Option<&'static str>,
}

/// The network from which a product is called.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Network {
    /// The internet.
    #[default]
    Public,
    /// A virtual private cloud of the same region.
    Vpc,
}

impl Product {
    /// A product of which no endpoint is known.
    pub const fn new(code: &'static str, version: &'static str, style: ApiStyle) -> Self {
        Self {
            code,
            version,
            style,
            endpoints: &[],
            vpc_endpoints: &[],
            global_endpoint: None,
            host_prefix: None,
        }
    }

    /// Adds region ids and hosts, which must be sorted by region id.
    pub const fn with_endpoints(
        mut self,
        endpoints: &'static [(&'static str, &'static str)],
    ) -> Self {
        self.endpoints = endpoints;
        self
    }

    /// Adds region ids and hosts for callers inside a VPC, which must be sorted by region id.
    pub const fn with_vpc_endpoints(
        mut self,
        endpoints: &'static [(&'static str, &'static str)],
    ) -> Self {
        self.vpc_endpoints = endpoints;
        self
    }

    /// Adds the host that serves no particular region.
    pub const fn with_global_endpoint(mut self, host: &'static str) -> Self {
        self.global_endpoint = Some(host);
        self
    }

    /// Regions that no table lists are served at `<prefix>[-vpc].<region>.aliyuncs.com`.
    pub const fn with_host_prefix(mut self, prefix: &'static str) -> Self {
        self.host_prefix = Some(prefix);
        self
    }

    /// The host that serves a region.
    ///
    /// A region that is in no table gets a host by the vendor's naming rule, so that a new region
    /// needs no new release.
    ///
    /// # Errors
    ///
    /// [`ConfigError::InvalidRegion`] for a text that cannot be part of a host name,
    /// [`ConfigError::NoVpcEndpoint`] for a region that is served, but not inside a VPC, and
    /// [`ConfigError::UnknownRegion`] for one that is in no table of a product without a rule.
    pub fn host(&self, region: &str, network: Network) -> Result<Cow<'static, str>, ConfigError> {
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        if region.is_empty() || region.len() > 63 || !region.bytes().all(allowed) {
            return Err(ConfigError::InvalidRegion {
                region: region.to_owned(),
            });
        }
        // HTTP libraries send the host in lower case, and ACS3 signs it.
        let region = &*region.to_ascii_lowercase();
        let public = lookup(self.endpoints, region);
        let listed = match network {
            Network::Public => public,
            Network::Vpc => lookup(self.vpc_endpoints, region),
        };
        if let Some(host) = listed {
            return Ok(host.into());
        }
        let is_vpc = network == Network::Vpc;
        if is_vpc && public.is_some() {
            return Err(ConfigError::NoVpcEndpoint {
                product: self.code,
                region: region.to_owned(),
            });
        }
        let Some(prefix) = self.host_prefix else {
            return Err(ConfigError::UnknownRegion {
                product: self.code,
                region: region.to_owned(),
            });
        };
        let network = if is_vpc { "-vpc" } else { "" };
        Ok(format!("{prefix}{network}.{region}.aliyuncs.com").into())
    }
}

fn lookup(table: &[(&'static str, &'static str)], region: &str) -> Option<&'static str> {
    table
        .binary_search_by_key(&region, |&(id, _)| id)
        .ok()
        .map(|index| table[index].1)
}

#[cfg(test)]
mod tests {
    use super::*;

    static PRODUCT: Product = Product::new("Yundun-bastionhost", "2019-12-09", ApiStyle::Rpc)
        .with_endpoints(&[
            ("cn-hangzhou", "yundun-bastionhost.aliyuncs.com"),
            ("us-east-1", "bastionhost.us-east-1.aliyuncs.com"),
        ])
        .with_vpc_endpoints(&[("us-east-1", "bastionhost-vpc.us-east-1.aliyuncs.com")])
        .with_host_prefix("bastionhost");

    #[test]
    fn the_tables_come_before_the_naming_rule() {
        let host = |region, network| PRODUCT.host(region, network).unwrap();
        assert_eq!(
            host("cn-hangzhou", Network::Public),
            "yundun-bastionhost.aliyuncs.com"
        );
        assert_eq!(
            host("us-east-1", Network::Vpc),
            "bastionhost-vpc.us-east-1.aliyuncs.com"
        );
        assert_eq!(
            host("mx-north-9", Network::Public),
            "bastionhost.mx-north-9.aliyuncs.com"
        );
        assert_eq!(
            host("mx-north-9", Network::Vpc),
            "bastionhost-vpc.mx-north-9.aliyuncs.com"
        );
    }

    #[test]
    fn a_host_is_in_lower_case_whatever_the_region() {
        let host = |region, network| PRODUCT.host(region, network).unwrap();
        assert_eq!(
            host("CN-Hangzhou", Network::Public),
            "yundun-bastionhost.aliyuncs.com"
        );
        assert_eq!(
            host("MX-north-9", Network::Vpc),
            "bastionhost-vpc.mx-north-9.aliyuncs.com"
        );
    }

    #[test]
    fn a_region_without_vpc_host_is_refused_rather_than_guessed() {
        let error = PRODUCT.host("cn-hangzhou", Network::Vpc).unwrap_err();
        assert!(matches!(error, ConfigError::NoVpcEndpoint { .. }));
    }

    #[test]
    fn without_a_rule_only_listed_regions_are_served() {
        static LISTED: Product =
            Product::new("Demo", "1", ApiStyle::Rpc).with_endpoints(&[("eu-1", "demo.example")]);
        assert_eq!(
            LISTED.host("eu-1", Network::Public).unwrap(),
            "demo.example"
        );
        let error = LISTED.host("eu-2", Network::Public).unwrap_err();
        assert!(error.to_string().contains("Demo"), "{error}");
        assert!(matches!(error, ConfigError::UnknownRegion { .. }));
    }

    #[test]
    fn a_region_is_as_long_as_a_label_can_be() {
        let longest = "a".repeat(63);
        let host = PRODUCT.host(&longest, Network::Public).unwrap();
        assert_eq!(host, format!("bastionhost.{longest}.aliyuncs.com"));
        for length in [64, 65] {
            let error = PRODUCT.host(&"a".repeat(length), Network::Public);
            assert!(matches!(error, Err(ConfigError::InvalidRegion { .. })));
        }
    }

    #[test]
    fn a_region_cannot_smuggle_another_host() {
        for region in ["", "evil.example/", "a.b", "x@y", "région"] {
            let error = PRODUCT.host(region, Network::Public).unwrap_err();
            assert!(
                matches!(error, ConfigError::InvalidRegion { .. }),
                "{region}"
            );
        }
    }
}
