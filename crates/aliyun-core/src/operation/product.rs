//! A product: its API version, its API style and its endpoints.

use std::borrow::Cow;

use aliyun_sign::ApiStyle;

use crate::error::ConfigError;

/// A cloud product, in one version of its API.
#[derive(Debug)]
#[non_exhaustive]
#[must_use = "facts do nothing by themselves"]
pub struct Product {
    /// The vendor's product code, for example `Yundun-bastionhost`.
    pub code: &'static str,
    /// The API version, a date such as `2019-12-09`.
    pub version: &'static str,
    /// The API style of all its operations.
    pub style: ApiStyle,
    /// Region IDs and the hosts of their public endpoints, sorted by region ID.
    pub endpoints: &'static [(&'static str, &'static str)],
    /// Region IDs and the hosts of their VPC endpoints, sorted by region ID.
    pub vpc_endpoints: &'static [(&'static str, &'static str)],
    /// The host that is used without a region, if the product has one.
    pub global_endpoint: Option<&'static str>,
    /// The first label of the host of a region that is not in the tables. `None` if the product has no
    /// naming rule for hosts.
    pub host_prefix: Option<&'static str>,
}

/// The network from which a product is called. Defaults to [`Public`](Self::Public), because that works
/// from everywhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Network {
    /// The internet.
    #[default]
    Public,
    /// A virtual private cloud (VPC) of the same region.
    Vpc,
}

impl Product {
    /// Creates a product without endpoints.
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

    /// Sets the region IDs and the hosts of their public endpoints, which must be sorted by region ID.
    /// Defaults to none.
    pub const fn with_endpoints(
        mut self,
        endpoints: &'static [(&'static str, &'static str)],
    ) -> Self {
        self.endpoints = endpoints;
        self
    }

    /// Sets the region IDs and the hosts of their VPC endpoints, which must be sorted by region ID.
    /// Defaults to none.
    pub const fn with_vpc_endpoints(
        mut self,
        endpoints: &'static [(&'static str, &'static str)],
    ) -> Self {
        self.vpc_endpoints = endpoints;
        self
    }

    /// Sets the host that is used without a region. Defaults to none.
    pub const fn with_global_endpoint(mut self, host: &'static str) -> Self {
        self.global_endpoint = Some(host);
        self
    }

    /// Sets the naming rule of hosts: a region that is not in the tables has the host
    /// `<prefix>[-vpc].<region>.aliyuncs.com`. Defaults to no rule, and only the regions of the tables are
    /// known.
    pub const fn with_host_prefix(mut self, prefix: &'static str) -> Self {
        self.host_prefix = Some(prefix);
        self
    }

    /// Returns the host of a region, in lower case.
    ///
    /// A region that is not in the tables has the host of the naming rule, so a new region does not require
    /// a new release of the crate. A region with a public endpoint but without a VPC endpoint is the
    /// exception: the vendor lists it, so its missing VPC endpoint does not exist.
    ///
    /// # Errors
    ///
    /// - [`ConfigError::InvalidRegion`] if the region is not valid as a label of a host name.
    /// - [`ConfigError::NoVpcEndpoint`] if the region has a public endpoint, but no VPC endpoint.
    /// - [`ConfigError::UnknownRegion`] if the region is not in the tables, and the product has no naming
    ///   rule.
    pub fn host(&self, region: &str, network: Network) -> Result<Cow<'static, str>, ConfigError> {
        // The region becomes part of a host name. A dot or a slash in it could direct signed requests to
        // another host.
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        if region.is_empty() || region.len() > 63 || !region.bytes().all(allowed) {
            return Err(ConfigError::InvalidRegion {
                region: region.to_owned(),
            });
        }
        // HTTP libraries send the host in lower case, and the ACS3 scheme signs it, so it must be signed in
        // lower case.
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

impl Product {
    /// Whether a region is in the table of a network, in upper or lower case.
    pub(crate) fn lists(&self, region: &str, network: Network) -> bool {
        let table = match network {
            Network::Public => self.endpoints,
            Network::Vpc => self.vpc_endpoints,
        };
        lookup(table, &region.to_ascii_lowercase()).is_some()
    }
}

/// Returns the host of `region` in a table that is sorted by region ID.
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
    fn the_tables_take_precedence_over_the_naming_rule() {
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
    fn a_host_is_always_in_lower_case() {
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
    fn a_missing_vpc_endpoint_is_an_error_and_not_guessed() {
        let error = PRODUCT.host("cn-hangzhou", Network::Vpc).unwrap_err();
        assert!(matches!(error, ConfigError::NoVpcEndpoint { .. }));
    }

    #[test]
    fn without_a_naming_rule_only_listed_regions_are_known() {
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
    fn a_region_has_at_most_the_length_of_a_label() {
        let longest = "a".repeat(63);
        let host = PRODUCT.host(&longest, Network::Public).unwrap();
        assert_eq!(host, format!("bastionhost.{longest}.aliyuncs.com"));
        for length in [64, 65] {
            let error = PRODUCT.host(&"a".repeat(length), Network::Public);
            assert!(matches!(error, Err(ConfigError::InvalidRegion { .. })));
        }
    }

    #[test]
    fn a_region_cannot_contain_another_host() {
        for region in ["", "evil.example/", "a.b", "x@y", "région"] {
            let error = PRODUCT.host(region, Network::Public).unwrap_err();
            assert!(
                matches!(error, ConfigError::InvalidRegion { .. }),
                "{region}"
            );
        }
    }
}
