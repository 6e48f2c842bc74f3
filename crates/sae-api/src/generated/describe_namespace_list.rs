//! [`DescribeNamespaceList`] and its response. Needs the feature `DescribeNamespaceList`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`DescribeNamespaceList`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeNamespaceList",
    Method::GET,
    "/pop/v1/sam/namespace/describeNamespaceList",
)
.with_parameters(&[
    ParameterDescriptor::optional("ContainCustom").with_kind(Kind::Boolean),
    ParameterDescriptor::optional("HybridCloudExclude").with_kind(Kind::Boolean),
])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Lists all namespaces.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/DescribeNamespaceList).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeNamespaceList {
    contain_custom: Option<bool>,
    hybrid_cloud_exclude: Option<bool>,
    extra_query: ExtraQuery,
}

impl DescribeNamespaceList {
    /// Creates the operation without any parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to include custom namespaces.
    pub fn contain_custom(mut self, contain_custom: bool) -> Self {
        self.contain_custom = Some(contain_custom);
        self
    }

    /// Whether to leave out namespaces for hybrid clouds.
    pub fn hybrid_cloud_exclude(mut self, hybrid_cloud_exclude: bool) -> Self {
        self.hybrid_cloud_exclude = Some(hybrid_cloud_exclude);
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DescribeNamespaceList {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ContainCustom" => &mut self.contain_custom,
            "HybridCloudExclude" => &mut self.hybrid_cloud_exclude,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ContainCustom", self.contain_custom.value());
        visitor("HybridCloudExclude", self.hybrid_cloud_exclude.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DescribeNamespaceList {
    type Output = DescribeNamespaceListResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`DescribeNamespaceList`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeNamespaceListResponse {
    /// Status code like that of HTTP: 2xx for success.
    pub code: Option<String>,
    /// Result of the operation.
    pub data: Vec<Data>,
    /// Error code. A successful response can contain one, too; ignore it there.
    pub error_code: Option<String>,
    /// `success`, or the error message.
    pub message: Option<String>,
    /// ID of the request.
    pub request_id: String,
    /// Whether the call succeeded.
    pub success: Option<bool>,
    /// ID that traces the request inside the service.
    pub trace_id: Option<String>,
}

impl model::Object for DescribeNamespaceListResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "Data" => &mut self.data,
            "ErrorCode" => &mut self.error_code,
            "Message" => &mut self.message,
            "RequestId" => &mut self.request_id,
            "Success" => &mut self.success,
            "TraceId" => &mut self.trace_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Code", self.code.value());
        visitor("Data", self.data.value());
        visitor("ErrorCode", self.error_code.value());
        visitor("Message", self.message.value());
        visitor("RequestId", self.request_id.value());
        visitor("Success", self.success.value());
        visitor("TraceId", self.trace_id.value());
    }
}

/// An item of `Data` in the response of [`DescribeNamespaceList`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// Agent install.
    pub agent_install: Option<String>,
    /// Whether it is the current namespace.
    pub current: Option<bool>,
    /// Whether it is a custom namespace.
    pub custom: Option<bool>,
    /// Whether the namespace is for a hybrid cloud.
    pub hybrid_cloud_enable: Option<bool>,
    /// ID of the namespace without its region.
    pub name_space_short_id: Option<String>,
    /// ID of the namespace.
    pub namespace_id: Option<String>,
    /// Name of the namespace.
    pub namespace_name: Option<String>,
    /// ID of the region, such as `cn-shenzhen`.
    pub region_id: Option<String>,
    /// ID of the security group.
    pub security_group_id: Option<String>,
    /// ID of the vSwitch.
    pub v_switch_id: Option<String>,
    /// ID of the VPC.
    pub vpc_id: Option<String>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AgentInstall" => &mut self.agent_install,
            "Current" => &mut self.current,
            "Custom" => &mut self.custom,
            "HybridCloudEnable" => &mut self.hybrid_cloud_enable,
            "NameSpaceShortId" => &mut self.name_space_short_id,
            "NamespaceId" => &mut self.namespace_id,
            "NamespaceName" => &mut self.namespace_name,
            "RegionId" => &mut self.region_id,
            "SecurityGroupId" => &mut self.security_group_id,
            "VSwitchId" => &mut self.v_switch_id,
            "VpcId" => &mut self.vpc_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AgentInstall", self.agent_install.value());
        visitor("Current", self.current.value());
        visitor("Custom", self.custom.value());
        visitor("HybridCloudEnable", self.hybrid_cloud_enable.value());
        visitor("NameSpaceShortId", self.name_space_short_id.value());
        visitor("NamespaceId", self.namespace_id.value());
        visitor("NamespaceName", self.namespace_name.value());
        visitor("RegionId", self.region_id.value());
        visitor("SecurityGroupId", self.security_group_id.value());
        visitor("VSwitchId", self.v_switch_id.value());
        visitor("VpcId", self.vpc_id.value());
    }
}
