//! [`DescribeRegions`] and its response. Needs the feature `DescribeRegions`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`DescribeRegions`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "DescribeRegions", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::optional("AcceptLanguage")
            .with_known_values(&["en-US", "ja", "zh-CN"]),
        ParameterDescriptor::optional("RegionId"),
    ])
    .idempotent()
    .with_required_members(&["Regions[].RegionId", "RequestId"]);

/// Lists the regions in which Bastionhost is available.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/DescribeRegions).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeRegions {
    accept_language: Option<AcceptLanguage>,
    region_id: Option<String>,
    extra_query: ExtraQuery,
}

impl DescribeRegions {
    /// Creates the operation without any parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Language of the response.
    pub fn accept_language(mut self, accept_language: impl Into<AcceptLanguage>) -> Self {
        self.accept_language = Some(accept_language.into());
        self
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DescribeRegions {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AcceptLanguage" => &mut self.accept_language,
            "RegionId" => &mut self.region_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AcceptLanguage", self.accept_language.value());
        visitor("RegionId", self.region_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DescribeRegions {
    type Output = DescribeRegionsResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`DescribeRegions`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    /// Regions.
    pub regions: Vec<Region>,
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for DescribeRegionsResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Regions" => &mut self.regions,
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Regions", self.regions.value());
        visitor("RequestId", self.request_id.value());
    }
}

known_values! {
    /// Language of the response.
    pub enum AcceptLanguage {
        /// `en-US`.
        EnUs = "en-US",
        /// `ja`.
        Ja = "ja",
        /// `zh-CN`.
        ZhCn = "zh-CN",
    }
}

/// An item of `Regions` in the response of [`DescribeRegions`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Region {
    /// Local name.
    pub local_name: Option<String>,
    /// Region endpoint.
    pub region_endpoint: Option<String>,
    /// ID of the region, which is the `region` of a client.
    pub region_id: String,
}

impl model::Object for Region {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "LocalName" => &mut self.local_name,
            "RegionEndpoint" => &mut self.region_endpoint,
            "RegionId" => &mut self.region_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("LocalName", self.local_name.value());
        visitor("RegionEndpoint", self.region_endpoint.value());
        visitor("RegionId", self.region_id.value());
    }
}
