//! [`DescribeWebApplicationResourceStatics`] and its response. Needs the feature `DescribeWebApplicationResourceStatics`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::{Kind, Location};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;
use super::types::WebApplicationResourceStaticsBody;

/// Descriptor of [`DescribeWebApplicationResourceStatics`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeWebApplicationResourceStatics",
    Method::GET,
    "/pop/v2/api/web/applications-observability/{ApplicationId}/resource",
)
.with_parameters(&[
    ParameterDescriptor::required("NamespaceId"),
    ParameterDescriptor::required("ApplicationId").with_location(Location::Path),
    ParameterDescriptor::optional("RegionId"),
    ParameterDescriptor::optional("StartTime").with_kind(Kind::Int64),
    ParameterDescriptor::optional("EndTime").with_kind(Kind::Int64),
])
.idempotent()
.success_in_body();

/// Describes the resources that a web application has used.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/DescribeWebApplicationResourceStatics).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeWebApplicationResourceStatics {
    namespace_id: Option<String>,
    application_id: Option<String>,
    region_id: Option<String>,
    start_time: Option<i64>,
    end_time: Option<i64>,
    extra_query: ExtraQuery,
}

impl DescribeWebApplicationResourceStatics {
    /// Creates the operation with its required parameters.
    ///
    /// - `namespace_id`: ID of the namespace.
    /// - `application_id`: ID of the application.
    pub fn new(namespace_id: impl Into<String>, application_id: impl Into<String>) -> Self {
        Self {
            namespace_id: Some(namespace_id.into()),
            application_id: Some(application_id.into()),
            ..Self::default()
        }
    }

    /// ID of the region, such as `cn-shenzhen`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Start time.
    pub fn start_time(mut self, start_time: i64) -> Self {
        self.start_time = Some(start_time);
        self
    }

    /// End time.
    pub fn end_time(mut self, end_time: i64) -> Self {
        self.end_time = Some(end_time);
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DescribeWebApplicationResourceStatics {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NamespaceId" => &mut self.namespace_id,
            "ApplicationId" => &mut self.application_id,
            "RegionId" => &mut self.region_id,
            "StartTime" => &mut self.start_time,
            "EndTime" => &mut self.end_time,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("NamespaceId", self.namespace_id.value());
        visitor("ApplicationId", self.application_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("StartTime", self.start_time.value());
        visitor("EndTime", self.end_time.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DescribeWebApplicationResourceStatics {
    type Output = WebApplicationResourceStaticsBody;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}
