//! `SetPolicyIpAclConfig` and what it answers. Needs the feature `SetPolicyIPAclConfig`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{Fields, Slot, View};
use aliyun_core::operation::descriptor::{Kind, Style};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`SetPolicyIpAclConfig`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "SetPolicyIPAclConfig", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("PolicyId"),
            ParameterDescriptor::required("IPAclConfig")
                .of(Kind::Object(&[
                    ParameterDescriptor::required("AclType"),
                    ParameterDescriptor::required("IPs").of(Kind::List(&Kind::Text)),
                ]))
                .style(Style::Json),
            ParameterDescriptor::optional("ProjectId").of(Kind::Int64),
        ])
        .with_guaranteed(&["RequestId"]);

/// Sets policy IP acl config.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/SetPolicyIPAclConfig).
///
/// Needs the feature `SetPolicyIPAclConfig`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct SetPolicyIpAclConfig {
    instance_id: Option<String>,
    region_id: Option<String>,
    policy_id: Option<String>,
    ip_acl_config: Option<IpAclConfig>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl SetPolicyIpAclConfig {
    /// The operation with what it requires.
    ///
    /// - `instance_id`: id of the bastion host, which `DescribeInstances` lists.
    /// - `policy_id`: id of the control policy.
    /// - `ip_acl_config`: the parameter `IPAclConfig`.
    pub fn new(
        instance_id: impl Into<String>,
        policy_id: impl Into<String>,
        ip_acl_config: IpAclConfig,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            policy_id: Some(policy_id.into()),
            ip_acl_config: Some(ip_acl_config),
            ..Self::default()
        }
    }

    /// Region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Id of the project.
    pub fn project_id(mut self, project_id: i64) -> Self {
        self.project_id = Some(project_id);
        self
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl Fields for SetPolicyIpAclConfig {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "PolicyId" => &mut self.policy_id,
            "IPAclConfig" => &mut self.ip_acl_config,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("InstanceId", self.instance_id.view());
        to("RegionId", self.region_id.view());
        to("PolicyId", self.policy_id.view());
        to("IPAclConfig", self.ip_acl_config.view());
        to("ProjectId", self.project_id.view());
        self.extra_query.each(to);
    }
}

impl Operation for SetPolicyIpAclConfig {
    type Output = SetPolicyIpAclConfigResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`SetPolicyIpAclConfig`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SetPolicyIpAclConfigResponse {
    /// Id of the request.
    pub request_id: String,
}

impl Fields for SetPolicyIpAclConfigResponse {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("RequestId", self.request_id.view());
    }
}

/// What stands in `IPAclConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct IpAclConfig {
    /// The parameter `AclType`.
    pub acl_type: Option<AclType>,
    /// The parameter `IPs`.
    pub i_ps: Option<Vec<String>>,
}

impl IpAclConfig {
    /// The object with what it requires.
    ///
    /// - `acl_type`: the parameter `AclType`.
    /// - `i_ps`: the parameter `IPs`.
    pub fn new(
        acl_type: impl Into<AclType>,
        i_ps: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            acl_type: Some(acl_type.into()),
            i_ps: Some(i_ps.into_iter().map(Into::into).collect()),
        }
    }
}

impl Fields for IpAclConfig {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AclType" => &mut self.acl_type,
            "IPs" => &mut self.i_ps,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("AclType", self.acl_type.view());
        to("IPs", self.i_ps.view());
    }
}

known_values! {
    /// Values of `AclType`.
    pub enum AclType {
        /// The value `black`.
        Black = "black",
        /// The value `white`.
        White = "white",
    }
}
