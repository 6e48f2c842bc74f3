//! [`SetPolicyAccessTimeRangeConfig`] and its response. Needs the feature `SetPolicyAccessTimeRangeConfig`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::{Kind, Serialization};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`SetPolicyAccessTimeRangeConfig`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "SetPolicyAccessTimeRangeConfig",
    Method::POST,
    "/",
)
.with_parameters(&[
    ParameterDescriptor::required("InstanceId"),
    ParameterDescriptor::optional("RegionId"),
    ParameterDescriptor::required("PolicyId"),
    ParameterDescriptor::required("AccessTimeRangeConfig")
        .with_kind(Kind::Object(&[ParameterDescriptor::optional(
            "EffectiveTime",
        )
        .with_kind(Kind::List(&Kind::Object(&[
            ParameterDescriptor::optional("Days").with_kind(Kind::List(&Kind::Int32)),
            ParameterDescriptor::optional("Hours").with_kind(Kind::List(&Kind::Int32)),
        ])))]))
        .with_serialization(Serialization::Json),
    ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
])
.with_required_members(&["RequestId"]);

/// Sets the times at which a control policy allows access.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/SetPolicyAccessTimeRangeConfig).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct SetPolicyAccessTimeRangeConfig {
    instance_id: Option<String>,
    region_id: Option<String>,
    policy_id: Option<String>,
    access_time_range_config: Option<AccessTimeRangeConfig>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl SetPolicyAccessTimeRangeConfig {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `policy_id`: ID of the control policy.
    /// - `access_time_range_config`: access time range configuration.
    pub fn new(
        instance_id: impl Into<String>,
        policy_id: impl Into<String>,
        access_time_range_config: AccessTimeRangeConfig,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            policy_id: Some(policy_id.into()),
            access_time_range_config: Some(access_time_range_config),
            ..Self::default()
        }
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// ID of the project.
    pub fn project_id(mut self, project_id: i64) -> Self {
        self.project_id = Some(project_id);
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for SetPolicyAccessTimeRangeConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "PolicyId" => &mut self.policy_id,
            "AccessTimeRangeConfig" => &mut self.access_time_range_config,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("PolicyId", self.policy_id.value());
        visitor(
            "AccessTimeRangeConfig",
            self.access_time_range_config.value(),
        );
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for SetPolicyAccessTimeRangeConfig {
    type Output = SetPolicyAccessTimeRangeConfigResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`SetPolicyAccessTimeRangeConfig`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SetPolicyAccessTimeRangeConfigResponse {
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for SetPolicyAccessTimeRangeConfigResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RequestId", self.request_id.value());
    }
}

/// `AccessTimeRangeConfig` in the request of [`SetPolicyAccessTimeRangeConfig`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AccessTimeRangeConfig {
    /// Effective time.
    pub effective_time: Option<Vec<EffectiveTime>>,
}

impl AccessTimeRangeConfig {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Effective time.
    pub fn effective_time(
        mut self,
        effective_time: impl IntoIterator<Item = EffectiveTime>,
    ) -> Self {
        self.effective_time = Some(effective_time.into_iter().collect());
        self
    }
}

impl model::Object for AccessTimeRangeConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "EffectiveTime" => &mut self.effective_time,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("EffectiveTime", self.effective_time.value());
    }
}

/// An item of `AccessTimeRangeConfig.EffectiveTime` in the request of
/// [`SetPolicyAccessTimeRangeConfig`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct EffectiveTime {
    /// Days.
    pub days: Option<Vec<i32>>,
    /// Hours.
    pub hours: Option<Vec<i32>>,
}

impl EffectiveTime {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Days.
    pub fn days(mut self, days: impl IntoIterator<Item = i32>) -> Self {
        self.days = Some(days.into_iter().collect());
        self
    }

    /// Hours.
    pub fn hours(mut self, hours: impl IntoIterator<Item = i32>) -> Self {
        self.hours = Some(hours.into_iter().collect());
        self
    }
}

impl model::Object for EffectiveTime {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Days" => &mut self.days,
            "Hours" => &mut self.hours,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Days", self.days.value());
        visitor("Hours", self.hours.value());
    }
}
