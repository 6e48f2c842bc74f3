//! [`DescribeRegions`] and its response. Needs the feature `DescribeRegions`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation};

use super::PRODUCT;

/// Descriptor of [`DescribeRegions`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeRegions",
    Method::GET,
    "/pop/v1/paas/regionConfig",
)
.idempotent()
.success_in_body()
.with_required_members(&["Regions.Region[].RegionId", "RequestId"]);

/// Lists the regions in which SAE is available.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/DescribeRegions).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeRegions {
    extra_query: ExtraQuery,
}

impl DescribeRegions {
    /// Creates the operation without any parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DescribeRegions {
    #[inline]
    fn member_mut(&mut self, _: &str) -> Option<&mut dyn Slot> {
        None
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
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
    /// Status code like that of HTTP: 2xx for success.
    pub code: Option<i64>,
    /// `success`, or the error message.
    pub message: Option<String>,
    /// Regions.
    pub regions: Option<Regions>,
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for DescribeRegionsResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "Message" => &mut self.message,
            "Regions" => &mut self.regions,
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Code", self.code.value());
        visitor("Message", self.message.value());
        visitor("Regions", self.regions.value());
        visitor("RequestId", self.request_id.value());
    }
}

/// `Regions` in the response of [`DescribeRegions`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Regions {
    /// Region.
    pub region: Vec<Region>,
}

impl model::Object for Regions {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Region" => &mut self.region,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Region", self.region.value());
    }
}

/// An item of `Regions.Region` in the response of [`DescribeRegions`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Region {
    /// Local name.
    pub local_name: Option<String>,
    /// Recommended zones.
    pub recommend_zones: Option<RecommendZones>,
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
            "RecommendZones" => &mut self.recommend_zones,
            "RegionEndpoint" => &mut self.region_endpoint,
            "RegionId" => &mut self.region_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("LocalName", self.local_name.value());
        visitor("RecommendZones", self.recommend_zones.value());
        visitor("RegionEndpoint", self.region_endpoint.value());
        visitor("RegionId", self.region_id.value());
    }
}

/// `Regions.Region.RecommendZones` in the response of [`DescribeRegions`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RecommendZones {
    /// Recommended zones.
    pub recommend_zone: Vec<String>,
}

impl model::Object for RecommendZones {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RecommendZone" => &mut self.recommend_zone,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RecommendZone", self.recommend_zone.value());
    }
}
