//! [`DescribeVSwitches`] and its response. Needs the feature `DescribeVSwitches`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`DescribeVSwitches`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeVSwitches",
    Method::GET,
    "/pop/v1/sam/vpc/vSwitchs",
)
.with_parameters(&[
    ParameterDescriptor::optional("VSwitchId"),
    ParameterDescriptor::optional("VSwitchName"),
    ParameterDescriptor::required("VpcId"),
])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Lists the vSwitches of a VPC.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/DescribeVSwitches).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeVSwitches {
    v_switch_id: Option<String>,
    v_switch_name: Option<String>,
    vpc_id: Option<String>,
    extra_query: ExtraQuery,
}

impl DescribeVSwitches {
    /// Creates the operation with its required parameters.
    ///
    /// - `vpc_id`: ID of the VPC.
    pub fn new(vpc_id: impl Into<String>) -> Self {
        Self {
            vpc_id: Some(vpc_id.into()),
            ..Self::default()
        }
    }

    /// ID of the vSwitch.
    pub fn v_switch_id(mut self, v_switch_id: impl Into<String>) -> Self {
        self.v_switch_id = Some(v_switch_id.into());
        self
    }

    /// Name of the vSwitch.
    pub fn v_switch_name(mut self, v_switch_name: impl Into<String>) -> Self {
        self.v_switch_name = Some(v_switch_name.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DescribeVSwitches {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "VSwitchId" => &mut self.v_switch_id,
            "VSwitchName" => &mut self.v_switch_name,
            "VpcId" => &mut self.vpc_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("VSwitchId", self.v_switch_id.value());
        visitor("VSwitchName", self.v_switch_name.value());
        visitor("VpcId", self.vpc_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DescribeVSwitches {
    type Output = DescribeVSwitchesResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`DescribeVSwitches`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeVSwitchesResponse {
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

impl model::Object for DescribeVSwitchesResponse {
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

/// An item of `Data` in the response of [`DescribeVSwitches`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// Number of available IP addresses.
    pub available_ip_address_count: Option<String>,
    /// Status.
    pub status: Option<String>,
    /// ID of the vSwitch.
    pub v_switch_id: Option<String>,
    /// Name of the vSwitch.
    pub v_switch_name: Option<String>,
    /// ID of the VPC.
    pub vpc_id: Option<String>,
    /// ID of the zone.
    pub zone_id: Option<String>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AvailableIpAddressCount" => &mut self.available_ip_address_count,
            "Status" => &mut self.status,
            "VSwitchId" => &mut self.v_switch_id,
            "VSwitchName" => &mut self.v_switch_name,
            "VpcId" => &mut self.vpc_id,
            "ZoneId" => &mut self.zone_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor(
            "AvailableIpAddressCount",
            self.available_ip_address_count.value(),
        );
        visitor("Status", self.status.value());
        visitor("VSwitchId", self.v_switch_id.value());
        visitor("VSwitchName", self.v_switch_name.value());
        visitor("VpcId", self.vpc_id.value());
        visitor("ZoneId", self.zone_id.value());
    }
}
