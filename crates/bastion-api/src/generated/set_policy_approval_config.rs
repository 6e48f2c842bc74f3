//! [`SetPolicyApprovalConfig`] and its response. Needs the feature `SetPolicyApprovalConfig`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::{Kind, Serialization};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`SetPolicyApprovalConfig`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "SetPolicyApprovalConfig", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("PolicyId"),
            ParameterDescriptor::required("ApprovalConfig")
                .with_kind(Kind::Object(&[ParameterDescriptor::required(
                    "SwitchStatus",
                )
                .with_known_values(&["Off", "On"])]))
                .with_serialization(Serialization::Json),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
        ])
        .with_required_members(&["RequestId"]);

/// Sets the approval settings of a control policy.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/SetPolicyApprovalConfig).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct SetPolicyApprovalConfig {
    instance_id: Option<String>,
    region_id: Option<String>,
    policy_id: Option<String>,
    approval_config: Option<ApprovalConfig>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl SetPolicyApprovalConfig {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `policy_id`: ID of the control policy.
    /// - `approval_config`: approval configuration.
    pub fn new(
        instance_id: impl Into<String>,
        policy_id: impl Into<String>,
        approval_config: ApprovalConfig,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            policy_id: Some(policy_id.into()),
            approval_config: Some(approval_config),
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

impl model::Object for SetPolicyApprovalConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "PolicyId" => &mut self.policy_id,
            "ApprovalConfig" => &mut self.approval_config,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("PolicyId", self.policy_id.value());
        visitor("ApprovalConfig", self.approval_config.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for SetPolicyApprovalConfig {
    type Output = SetPolicyApprovalConfigResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`SetPolicyApprovalConfig`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SetPolicyApprovalConfigResponse {
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for SetPolicyApprovalConfigResponse {
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

/// `ApprovalConfig` in the request of [`SetPolicyApprovalConfig`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "an object does nothing until it is sent"]
#[non_exhaustive]
pub struct ApprovalConfig {
    /// Switch status. Required.
    pub switch_status: Option<SwitchStatus>,
}

impl ApprovalConfig {
    /// Creates the object with its required members.
    ///
    /// - `switch_status`: switch status.
    pub fn new(switch_status: impl Into<SwitchStatus>) -> Self {
        Self {
            switch_status: Some(switch_status.into()),
        }
    }
}

impl model::Object for ApprovalConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "SwitchStatus" => &mut self.switch_status,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("SwitchStatus", self.switch_status.value());
    }
}

known_values! {
    /// Switch status in the request of [`SetPolicyApprovalConfig`].
    pub enum SwitchStatus {
        /// Off.
        Off = "Off",
        /// On.
        On = "On",
    }
}
