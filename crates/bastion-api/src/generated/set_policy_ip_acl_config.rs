//! [`SetPolicyIpAclConfig`] and its response. Needs the feature `SetPolicyIPAclConfig`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::{Kind, Serialization};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`SetPolicyIpAclConfig`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "SetPolicyIPAclConfig", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("PolicyId"),
            ParameterDescriptor::required("IPAclConfig")
                .with_kind(Kind::Object(&[
                    ParameterDescriptor::required("AclType").with_known_values(&["black", "white"]),
                    ParameterDescriptor::required("IPs").with_kind(Kind::List(&Kind::Text)),
                ]))
                .with_serialization(Serialization::Json),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
        ])
        .with_required_members(&["RequestId"]);

/// Sets the source IP addresses that a control policy allows or denies.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/SetPolicyIPAclConfig).
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
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `policy_id`: ID of the control policy.
    /// - `ip_acl_config`: IP ACL configuration.
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

impl model::Object for SetPolicyIpAclConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
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
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("PolicyId", self.policy_id.value());
        visitor("IPAclConfig", self.ip_acl_config.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for SetPolicyIpAclConfig {
    type Output = SetPolicyIpAclConfigResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`SetPolicyIpAclConfig`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SetPolicyIpAclConfigResponse {
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for SetPolicyIpAclConfigResponse {
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

/// `IPAclConfig` in the request of [`SetPolicyIpAclConfig`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "an object does nothing until it is sent"]
#[non_exhaustive]
pub struct IpAclConfig {
    /// Kind of the list: whitelist or blacklist. Required.
    pub acl_type: Option<AclType>,
    /// IP addresses and CIDR blocks. Required.
    pub i_ps: Option<Vec<String>>,
}

impl IpAclConfig {
    /// Creates the object with its required members.
    ///
    /// - `acl_type`: kind of the list: whitelist or blacklist.
    /// - `i_ps`: IP addresses and CIDR blocks.
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

impl model::Object for IpAclConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AclType" => &mut self.acl_type,
            "IPs" => &mut self.i_ps,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AclType", self.acl_type.value());
        visitor("IPs", self.i_ps.value());
    }
}

known_values! {
    /// Kind of the list: whitelist or blacklist.
    pub enum AclType {
        /// `black`.
        Black = "black",
        /// `white`.
        White = "white",
    }
}
