//! `InitContainerConfig` and what it is made of.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;

/// The constant facts of the members of [`InitContainerConfig`].
pub static INIT_CONTAINER_CONFIG: [ParameterDescriptor; 8] = [
    ParameterDescriptor::optional("Command"),
    ParameterDescriptor::optional("CommandArgs"),
    ParameterDescriptor::optional("ConfigMapMountDesc"),
    ParameterDescriptor::optional("EmptyDirDesc"),
    ParameterDescriptor::optional("Envs"),
    ParameterDescriptor::optional("ImageUrl"),
    ParameterDescriptor::optional("Name"),
    ParameterDescriptor::optional("SecretMountDesc"),
];

/// The object `InitContainerConfig` of requests and answers.
///
/// Needs one of the features `CreateApplication` or `DeployApplication`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct InitContainerConfig {
    /// The member `Command`.
    pub command: Option<String>,
    /// The member `CommandArgs`.
    pub command_args: Option<String>,
    /// The member `ConfigMapMountDesc`.
    pub config_map_mount_desc: Option<String>,
    /// The member `EmptyDirDesc`.
    pub empty_dir_desc: Option<String>,
    /// The member `Envs`.
    pub envs: Option<String>,
    /// Address of the image.
    pub image_url: Option<String>,
    /// The member `Name`.
    pub name: Option<String>,
    /// The member `SecretMountDesc`.
    pub secret_mount_desc: Option<String>,
}

impl InitContainerConfig {
    /// The object, which requires nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `Command`.
    pub fn command(mut self, command: impl Into<String>) -> Self {
        self.command = Some(command.into());
        self
    }

    /// The member `CommandArgs`.
    pub fn command_args(mut self, command_args: impl Into<String>) -> Self {
        self.command_args = Some(command_args.into());
        self
    }

    /// The member `ConfigMapMountDesc`.
    pub fn config_map_mount_desc(mut self, config_map_mount_desc: impl Into<String>) -> Self {
        self.config_map_mount_desc = Some(config_map_mount_desc.into());
        self
    }

    /// The member `EmptyDirDesc`.
    pub fn empty_dir_desc(mut self, empty_dir_desc: impl Into<String>) -> Self {
        self.empty_dir_desc = Some(empty_dir_desc.into());
        self
    }

    /// The member `Envs`.
    pub fn envs(mut self, envs: impl Into<String>) -> Self {
        self.envs = Some(envs.into());
        self
    }

    /// Address of the image.
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }

    /// The member `Name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The member `SecretMountDesc`.
    pub fn secret_mount_desc(mut self, secret_mount_desc: impl Into<String>) -> Self {
        self.secret_mount_desc = Some(secret_mount_desc.into());
        self
    }
}

impl model::Object for InitContainerConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Command" => &mut self.command,
            "CommandArgs" => &mut self.command_args,
            "ConfigMapMountDesc" => &mut self.config_map_mount_desc,
            "EmptyDirDesc" => &mut self.empty_dir_desc,
            "Envs" => &mut self.envs,
            "ImageUrl" => &mut self.image_url,
            "Name" => &mut self.name,
            "SecretMountDesc" => &mut self.secret_mount_desc,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Command", self.command.value());
        visitor("CommandArgs", self.command_args.value());
        visitor("ConfigMapMountDesc", self.config_map_mount_desc.value());
        visitor("EmptyDirDesc", self.empty_dir_desc.value());
        visitor("Envs", self.envs.value());
        visitor("ImageUrl", self.image_url.value());
        visitor("Name", self.name.value());
        visitor("SecretMountDesc", self.secret_mount_desc.value());
    }
}
