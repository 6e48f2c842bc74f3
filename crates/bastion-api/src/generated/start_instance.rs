//! [`StartInstance`] and its response. Needs the feature `StartInstance`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::{Kind, Limit};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`StartInstance`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "StartInstance", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::required("InstanceId"),
        ParameterDescriptor::optional("VswitchId"),
        ParameterDescriptor::optional("RegionId"),
        ParameterDescriptor::required("SecurityGroupIds")
            .with_kind(Kind::List(&Kind::Text))
            .with_limits(&[Limit::MaxItems(100)]),
        ParameterDescriptor::optional("ClientSecurityGroupIds")
            .with_kind(Kind::List(&Kind::Text))
            .with_limits(&[Limit::MinItems(1), Limit::MaxItems(5)]),
        ParameterDescriptor::optional("SlaveVswitchId"),
        ParameterDescriptor::optional("EnablePortalPrivateAccess").with_kind(Kind::Boolean),
    ])
    .with_required_members(&["RequestId"]);

/// Starts a bastion host in a VPC.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/StartInstance).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct StartInstance {
    instance_id: Option<String>,
    vswitch_id: Option<String>,
    region_id: Option<String>,
    security_group_ids: Option<Vec<String>>,
    client_security_group_ids: Option<Vec<String>>,
    slave_vswitch_id: Option<String>,
    enable_portal_private_access: Option<bool>,
    extra_query: ExtraQuery,
}

impl StartInstance {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `security_group_ids`: IDs of the security groups.
    pub fn new(
        instance_id: impl Into<String>,
        security_group_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            security_group_ids: Some(security_group_ids.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }

    /// ID of the vSwitch.
    pub fn vswitch_id(mut self, vswitch_id: impl Into<String>) -> Self {
        self.vswitch_id = Some(vswitch_id.into());
        self
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// IDs of the client security groups. Limits: at least 1 item and at most 5 items.
    pub fn client_security_group_ids(
        mut self,
        client_security_group_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.client_security_group_ids = Some(
            client_security_group_ids
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// ID of the secondary vSwitch.
    pub fn slave_vswitch_id(mut self, slave_vswitch_id: impl Into<String>) -> Self {
        self.slave_vswitch_id = Some(slave_vswitch_id.into());
        self
    }

    /// Whether the portal can be accessed from private networks.
    pub fn enable_portal_private_access(mut self, enable_portal_private_access: bool) -> Self {
        self.enable_portal_private_access = Some(enable_portal_private_access);
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for StartInstance {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "VswitchId" => &mut self.vswitch_id,
            "RegionId" => &mut self.region_id,
            "SecurityGroupIds" => &mut self.security_group_ids,
            "ClientSecurityGroupIds" => &mut self.client_security_group_ids,
            "SlaveVswitchId" => &mut self.slave_vswitch_id,
            "EnablePortalPrivateAccess" => &mut self.enable_portal_private_access,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("VswitchId", self.vswitch_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("SecurityGroupIds", self.security_group_ids.value());
        visitor(
            "ClientSecurityGroupIds",
            self.client_security_group_ids.value(),
        );
        visitor("SlaveVswitchId", self.slave_vswitch_id.value());
        visitor(
            "EnablePortalPrivateAccess",
            self.enable_portal_private_access.value(),
        );
        self.extra_query.visit(visitor);
    }
}

impl Operation for StartInstance {
    type Output = StartInstanceResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`StartInstance`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct StartInstanceResponse {
    /// ID of the bastion host, which `DescribeInstances` lists.
    pub instance_id: Option<String>,
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for StartInstanceResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RequestId", self.request_id.value());
    }
}
