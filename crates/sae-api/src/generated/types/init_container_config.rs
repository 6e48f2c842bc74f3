//! [`InitContainerConfig`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;

/// Descriptors of the members of [`InitContainerConfig`].
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

/// Init container configuration.
///
/// Needs one of the features `CreateApplication` or `DeployApplication`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct InitContainerConfig {
    /// Command that starts the container.
    pub command: Option<String>,
    /// Arguments of the command that starts the container.
    pub command_args: Option<String>,
    /// `ConfigMap` mounts.
    pub config_map_mount_desc: Option<String>,
    /// Empty directories to mount.
    pub empty_dir_desc: Option<String>,
    /// Environment variables, as JSON.
    pub envs: Option<String>,
    /// Image URL.
    pub image_url: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Secret mounts.
    pub secret_mount_desc: Option<String>,
}

impl InitContainerConfig {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Command that starts the container.
    pub fn command(mut self, command: impl Into<String>) -> Self {
        self.command = Some(command.into());
        self
    }

    /// Arguments of the command that starts the container.
    pub fn command_args(mut self, command_args: impl Into<String>) -> Self {
        self.command_args = Some(command_args.into());
        self
    }

    /// `ConfigMap` mounts.
    pub fn config_map_mount_desc(mut self, config_map_mount_desc: impl Into<String>) -> Self {
        self.config_map_mount_desc = Some(config_map_mount_desc.into());
        self
    }

    /// Empty directories to mount.
    pub fn empty_dir_desc(mut self, empty_dir_desc: impl Into<String>) -> Self {
        self.empty_dir_desc = Some(empty_dir_desc.into());
        self
    }

    /// Environment variables, as JSON.
    pub fn envs(mut self, envs: impl Into<String>) -> Self {
        self.envs = Some(envs.into());
        self
    }

    /// Image URL.
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }

    /// Name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Secret mounts.
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
