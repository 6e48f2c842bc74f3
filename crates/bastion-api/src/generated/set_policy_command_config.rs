//! [`SetPolicyCommandConfig`] and its response. Needs the feature `SetPolicyCommandConfig`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::{Kind, Serialization};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`SetPolicyCommandConfig`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "SetPolicyCommandConfig", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("PolicyId"),
            ParameterDescriptor::required("CommandConfig")
                .with_kind(Kind::Object(&[
                    ParameterDescriptor::optional("Approval")
                        .with_kind(Kind::Object(&[ParameterDescriptor::optional("Commands")
                            .with_kind(Kind::List(&Kind::Text))])),
                    ParameterDescriptor::required("Deny").with_kind(Kind::Object(&[
                        ParameterDescriptor::required("AclType")
                            .with_known_values(&["black", "white"]),
                        ParameterDescriptor::optional("Commands")
                            .with_kind(Kind::List(&Kind::Text)),
                    ])),
                ]))
                .with_serialization(Serialization::Json),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
        ])
        .with_required_members(&["RequestId"]);

/// Sets the commands that a control policy allows, denies, or sends to a reviewer.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/SetPolicyCommandConfig).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct SetPolicyCommandConfig {
    instance_id: Option<String>,
    region_id: Option<String>,
    policy_id: Option<String>,
    command_config: Option<CommandConfig>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl SetPolicyCommandConfig {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `policy_id`: ID of the control policy.
    /// - `command_config`: command configuration.
    pub fn new(
        instance_id: impl Into<String>,
        policy_id: impl Into<String>,
        command_config: CommandConfig,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            policy_id: Some(policy_id.into()),
            command_config: Some(command_config),
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

impl model::Object for SetPolicyCommandConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "PolicyId" => &mut self.policy_id,
            "CommandConfig" => &mut self.command_config,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("PolicyId", self.policy_id.value());
        visitor("CommandConfig", self.command_config.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for SetPolicyCommandConfig {
    type Output = SetPolicyCommandConfigResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`SetPolicyCommandConfig`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SetPolicyCommandConfigResponse {
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for SetPolicyCommandConfigResponse {
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

/// `CommandConfig` in the request of [`SetPolicyCommandConfig`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "an object does nothing until it is sent"]
#[non_exhaustive]
pub struct CommandConfig {
    /// Approval.
    pub approval: Option<Approval>,
    /// Deny. Required.
    pub deny: Option<Deny>,
}

impl CommandConfig {
    /// Creates the object with its required members.
    ///
    /// - `deny`: deny.
    pub fn new(deny: Deny) -> Self {
        Self {
            deny: Some(deny),
            ..Self::default()
        }
    }

    /// Approval.
    pub fn approval(mut self, approval: Approval) -> Self {
        self.approval = Some(approval);
        self
    }
}

impl model::Object for CommandConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Approval" => &mut self.approval,
            "Deny" => &mut self.deny,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Approval", self.approval.value());
        visitor("Deny", self.deny.value());
    }
}

/// `CommandConfig.Approval` in the request of [`SetPolicyCommandConfig`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "an object does nothing until it is sent"]
#[non_exhaustive]
pub struct Approval {
    /// Commands.
    pub commands: Option<Vec<String>>,
}

impl Approval {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Commands.
    pub fn commands(mut self, commands: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.commands = Some(commands.into_iter().map(Into::into).collect());
        self
    }
}

impl model::Object for Approval {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Commands" => &mut self.commands,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Commands", self.commands.value());
    }
}

/// `CommandConfig.Deny` in the request of [`SetPolicyCommandConfig`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "an object does nothing until it is sent"]
#[non_exhaustive]
pub struct Deny {
    /// Kind of the list: whitelist or blacklist. Required.
    pub acl_type: Option<AclType>,
    /// Commands.
    pub commands: Option<Vec<String>>,
}

impl Deny {
    /// Creates the object with its required members.
    ///
    /// - `acl_type`: kind of the list: whitelist or blacklist.
    pub fn new(acl_type: impl Into<AclType>) -> Self {
        Self {
            acl_type: Some(acl_type.into()),
            ..Self::default()
        }
    }

    /// Commands.
    pub fn commands(mut self, commands: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.commands = Some(commands.into_iter().map(Into::into).collect());
        self
    }
}

impl model::Object for Deny {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AclType" => &mut self.acl_type,
            "Commands" => &mut self.commands,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AclType", self.acl_type.value());
        visitor("Commands", self.commands.value());
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
