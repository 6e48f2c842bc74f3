//! [`DescribeInstances`] and its response. Needs the feature `DescribeInstances`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::time::SystemTime;

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::{Kind, Limit};
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`DescribeInstances`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "DescribeInstances", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::optional("PageNumber").with_kind(Kind::Int32),
            ParameterDescriptor::optional("PageSize")
                .with_kind(Kind::Int32)
                .with_limits(&[Limit::Minimum(1), Limit::Maximum(100)]),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::optional("InstanceStatus").with_known_values(&[
                "CREATE_FAILED",
                "CREATING",
                "EXPIRED",
                "PENDING",
                "RUNNING",
                "UPGRADE_FAILED",
                "UPGRADING",
            ]),
            ParameterDescriptor::optional("ResourceGroupId"),
            ParameterDescriptor::optional("InstanceId")
                .with_kind(Kind::List(&Kind::Text))
                .with_limits(&[Limit::MaxItems(10)]),
            ParameterDescriptor::optional("Tag")
                .with_kind(Kind::List(&Kind::Object(&[
                    ParameterDescriptor::optional("Key"),
                    ParameterDescriptor::optional("Value"),
                ])))
                .with_limits(&[Limit::MaxItems(20)]),
        ])
        .idempotent()
        .with_required_members(&["Instances[].InstanceId", "RequestId"])
        .with_paging(
            Paging::by_number("PageNumber", "Instances")
                .with_size_parameter("PageSize")
                .with_total_count("TotalCount"),
        );

/// Lists bastion hosts.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/DescribeInstances).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeInstances {
    page_number: Option<i32>,
    page_size: Option<i32>,
    region_id: Option<String>,
    instance_status: Option<InstanceStatus>,
    resource_group_id: Option<String>,
    instance_id: Option<Vec<String>>,
    tag: Option<Vec<Tag>>,
    extra_query: ExtraQuery,
}

impl DescribeInstances {
    /// Creates the operation without any parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of the page, counted from 1.
    pub fn page_number(mut self, page_number: i32) -> Self {
        self.page_number = Some(page_number);
        self
    }

    /// Maximum number of items on a page. Limits: at least 1 and at most 100.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Instance status.
    pub fn instance_status(mut self, instance_status: impl Into<InstanceStatus>) -> Self {
        self.instance_status = Some(instance_status.into());
        self
    }

    /// ID of the resource group.
    pub fn resource_group_id(mut self, resource_group_id: impl Into<String>) -> Self {
        self.resource_group_id = Some(resource_group_id.into());
        self
    }

    /// ID of the bastion host, which `DescribeInstances` lists. Limits: at most 10 items.
    pub fn instance_id(mut self, instance_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.instance_id = Some(instance_id.into_iter().map(Into::into).collect());
        self
    }

    /// Tag. Limits: at most 20 items.
    pub fn tag(mut self, tag: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = Some(tag.into_iter().collect());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DescribeInstances {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "PageNumber" => &mut self.page_number,
            "PageSize" => &mut self.page_size,
            "RegionId" => &mut self.region_id,
            "InstanceStatus" => &mut self.instance_status,
            "ResourceGroupId" => &mut self.resource_group_id,
            "InstanceId" => &mut self.instance_id,
            "Tag" => &mut self.tag,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("PageNumber", self.page_number.value());
        visitor("PageSize", self.page_size.value());
        visitor("RegionId", self.region_id.value());
        visitor("InstanceStatus", self.instance_status.value());
        visitor("ResourceGroupId", self.resource_group_id.value());
        visitor("InstanceId", self.instance_id.value());
        visitor("Tag", self.tag.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DescribeInstances {
    type Output = DescribeInstancesResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for DescribeInstances {
    type Item = Instance;

    #[inline]
    fn items(page: DescribeInstancesResponse) -> Vec<Self::Item> {
        page.instances
    }
}

/// Response of [`DescribeInstances`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeInstancesResponse {
    /// Instances.
    pub instances: Vec<Instance>,
    /// ID of the request.
    pub request_id: String,
    /// Total number of items, on all pages.
    pub total_count: Option<i64>,
}

impl model::Object for DescribeInstancesResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Instances" => &mut self.instances,
            "RequestId" => &mut self.request_id,
            "TotalCount" => &mut self.total_count,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Instances", self.instances.value());
        visitor("RequestId", self.request_id.value());
        visitor("TotalCount", self.total_count.value());
    }
}

known_values! {
    /// Instance status: a parameter of [`DescribeInstances`].
    pub enum InstanceStatus {
        /// `CREATE_FAILED`.
        CreateFailed = "CREATE_FAILED",
        /// `CREATING`.
        Creating = "CREATING",
        /// `EXPIRED`.
        Expired = "EXPIRED",
        /// `PENDING`.
        Pending = "PENDING",
        /// `RUNNING`.
        Running = "RUNNING",
        /// `UPGRADE_FAILED`.
        UpgradeFailed = "UPGRADE_FAILED",
        /// `UPGRADING`.
        Upgrading = "UPGRADING",
    }
}

/// An item of `Tag` in the request of [`DescribeInstances`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "an object does nothing until it is sent"]
#[non_exhaustive]
pub struct Tag {
    /// Key.
    pub key: Option<String>,
    /// Value.
    pub value: Option<String>,
}

impl Tag {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Key.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Value.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl model::Object for Tag {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Key" => &mut self.key,
            "Value" => &mut self.value,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Key", self.key.value());
        visitor("Value", self.value.value());
    }
}

/// An item of `Instances` in the response of [`DescribeInstances`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Instance {
    /// Total number of AI credits.
    pub ai_credits_total: Option<i64>,
    /// Number of AI credits used.
    pub ai_credits_us: Option<i64>,
    /// AI ops audit status.
    pub ai_ops_audit_status: Option<String>,
    /// Bandwidth.
    pub band_width: Option<i64>,
    /// Description.
    pub description: Option<String>,
    /// Expiration time.
    pub expire_time: Option<i64>,
    /// Image version.
    pub image_version: Option<String>,
    /// ID of the bastion host. `GenerateAssetOperationToken` takes it, and so does nearly every
    /// other operation.
    pub instance_id: String,
    /// Instance status.
    pub instance_status: Option<InstanceStatus>,
    /// Internet endpoint.
    pub internet_endpoint: Option<String>,
    /// Intranet endpoint.
    pub intranet_endpoint: Option<String>,
    /// Legacy.
    pub legacy: Option<bool>,
    /// License code.
    pub license_code: Option<String>,
    /// Plan code.
    pub plan_code: Option<PlanCode>,
    /// Public network access.
    pub public_network_access: Option<bool>,
    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group.
    pub resource_group_id: Option<String>,
    /// ID of the secondary vSwitch.
    pub slave_vswitch_id: Option<String>,
    /// Start time.
    pub start_time: Option<i64>,
    /// ID of the VPC.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch.
    pub vswitch_id: Option<String>,
}

impl Instance {
    /// Returns `expire_time` as a moment, by the rule of [`model::unix_time`].
    pub fn expire_time_as_time(&self) -> Option<SystemTime> {
        self.expire_time.and_then(model::unix_time)
    }

    /// Returns `start_time` as a moment, by the rule of [`model::unix_time`].
    pub fn start_time_as_time(&self) -> Option<SystemTime> {
        self.start_time.and_then(model::unix_time)
    }
}

impl model::Object for Instance {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AiCreditsTotal" => &mut self.ai_credits_total,
            "AiCreditsUs" => &mut self.ai_credits_us,
            "AiOpsAuditStatus" => &mut self.ai_ops_audit_status,
            "BandWidth" => &mut self.band_width,
            "Description" => &mut self.description,
            "ExpireTime" => &mut self.expire_time,
            "ImageVersion" => &mut self.image_version,
            "InstanceId" => &mut self.instance_id,
            "InstanceStatus" => &mut self.instance_status,
            "InternetEndpoint" => &mut self.internet_endpoint,
            "IntranetEndpoint" => &mut self.intranet_endpoint,
            "Legacy" => &mut self.legacy,
            "LicenseCode" => &mut self.license_code,
            "PlanCode" => &mut self.plan_code,
            "PublicNetworkAccess" => &mut self.public_network_access,
            "RegionId" => &mut self.region_id,
            "ResourceGroupId" => &mut self.resource_group_id,
            "SlaveVswitchId" => &mut self.slave_vswitch_id,
            "StartTime" => &mut self.start_time,
            "VpcId" => &mut self.vpc_id,
            "VswitchId" => &mut self.vswitch_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AiCreditsTotal", self.ai_credits_total.value());
        visitor("AiCreditsUs", self.ai_credits_us.value());
        visitor("AiOpsAuditStatus", self.ai_ops_audit_status.value());
        visitor("BandWidth", self.band_width.value());
        visitor("Description", self.description.value());
        visitor("ExpireTime", self.expire_time.value());
        visitor("ImageVersion", self.image_version.value());
        visitor("InstanceId", self.instance_id.value());
        visitor("InstanceStatus", self.instance_status.value());
        visitor("InternetEndpoint", self.internet_endpoint.value());
        visitor("IntranetEndpoint", self.intranet_endpoint.value());
        visitor("Legacy", self.legacy.value());
        visitor("LicenseCode", self.license_code.value());
        visitor("PlanCode", self.plan_code.value());
        visitor("PublicNetworkAccess", self.public_network_access.value());
        visitor("RegionId", self.region_id.value());
        visitor("ResourceGroupId", self.resource_group_id.value());
        visitor("SlaveVswitchId", self.slave_vswitch_id.value());
        visitor("StartTime", self.start_time.value());
        visitor("VpcId", self.vpc_id.value());
        visitor("VswitchId", self.vswitch_id.value());
    }
}

known_values! {
    /// Plan code in the response of [`DescribeInstances`].
    pub enum PlanCode {
        /// `cloudbastion`.
        Cloudbastion = "cloudbastion",
        /// `cloudbastion_ha`.
        CloudbastionHa = "cloudbastion_ha",
    }
}
