//! A product's API as data: version, style and where it is served.

use std::borrow::Cow;

use crate::error::ConfigError;

/// A cloud product with one version of its API.
#[derive(Debug)]
pub struct Product {
    /// The vendor's product code.
    pub code: &'static str,
    /// The API version, a date.
    pub version: &'static str,
    /// How its operations are addressed.
    pub style: Style,
    /// Region id and host, sorted by region id.
    pub endpoints: &'static [(&'static str, &'static str)],
    /// Region id and host for callers inside a VPC, sorted by region id.
    pub vpc_endpoints: &'static [(&'static str, &'static str)],
    /// First label of the host of a region that no table lists.
    pub host_prefix: &'static str,
}

/// How the operations of a product are addressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// All operations share the path `/`; the action name chooses.
    Rpc,
    /// Each operation has a path of its own.
    Roa,
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
    /// The host that serves a region.
    ///
    /// A region that is in no table gets a host by the vendor's naming rule, so that a new region
    /// needs no new release.
    ///
    /// # Errors
    ///
    /// [`ConfigError::InvalidRegion`] for a text that cannot be part of a host name, and
    /// [`ConfigError::NoVpcEndpoint`] for a region that is served, but not inside a VPC.
    pub fn host(&self, region: &str, network: Network) -> Result<Cow<'static, str>, ConfigError> {
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        if region.is_empty() || region.len() > 63 || !region.bytes().all(allowed) {
            return Err(ConfigError::InvalidRegion {
                region: region.to_owned(),
            });
        }
        let public = lookup(self.endpoints, region);
        let listed = match network {
            Network::Public => public,
            Network::Vpc => lookup(self.vpc_endpoints, region),
        };
        match (listed, network) {
            (Some(host), _) => Ok(host.into()),
            (None, Network::Public) => {
                Ok(format!("{}.{region}.aliyuncs.com", self.host_prefix).into())
            }
            (None, Network::Vpc) if public.is_some() => Err(ConfigError::NoVpcEndpoint {
                product: self.code,
                region: region.to_owned(),
            }),
            (None, Network::Vpc) => {
                Ok(format!("{}-vpc.{region}.aliyuncs.com", self.host_prefix).into())
            }
        }
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

    static PRODUCT: Product = Product {
        code: "Yundun-bastionhost",
        version: "2019-12-09",
        style: Style::Rpc,
        endpoints: &[
            ("cn-hangzhou", "yundun-bastionhost.aliyuncs.com"),
            ("us-east-1", "bastionhost.us-east-1.aliyuncs.com"),
        ],
        vpc_endpoints: &[("us-east-1", "bastionhost-vpc.us-east-1.aliyuncs.com")],
        host_prefix: "bastionhost",
    };

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
    fn a_region_without_vpc_host_is_refused_rather_than_guessed() {
        let error = PRODUCT.host("cn-hangzhou", Network::Vpc).unwrap_err();
        assert!(matches!(error, ConfigError::NoVpcEndpoint { .. }));
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
