//! [`SidecarContainerConfig`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;
use aliyun_core::operation::descriptor::Kind;

/// Descriptors of the members of [`SidecarContainerConfig`].
pub static SIDECAR_CONTAINER_CONFIG: [ParameterDescriptor; 15] = [
    ParameterDescriptor::optional("AcrInstanceId"),
    ParameterDescriptor::optional("Command"),
    ParameterDescriptor::optional("CommandArgs"),
    ParameterDescriptor::optional("ConfigMapMountDesc"),
    ParameterDescriptor::optional("Cpu").with_kind(Kind::Int32),
    ParameterDescriptor::optional("EmptyDirDesc"),
    ParameterDescriptor::optional("Envs"),
    ParameterDescriptor::optional("ImageUrl"),
    ParameterDescriptor::optional("Liveness"),
    ParameterDescriptor::optional("Memory").with_kind(Kind::Int32),
    ParameterDescriptor::optional("Name"),
    ParameterDescriptor::optional("PostStart"),
    ParameterDescriptor::optional("PreStop"),
    ParameterDescriptor::optional("Readiness"),
    ParameterDescriptor::optional("SecretMountDesc"),
];

/// Sidecar container configuration.
///
/// Needs one of the features `CreateApplication` or `DeployApplication`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SidecarContainerConfig {
    /// ID of the ACR Enterprise Edition instance.
    pub acr_instance_id: Option<String>,
    /// Command that starts the container.
    pub command: Option<String>,
    /// Arguments of the command that starts the container.
    pub command_args: Option<String>,
    /// `ConfigMap` mounts.
    pub config_map_mount_desc: Option<String>,
    /// CPU of an instance, in thousandths of a core.
    pub cpu: Option<i32>,
    /// Empty directories to mount.
    pub empty_dir_desc: Option<String>,
    /// Environment variables, as JSON.
    pub envs: Option<String>,
    /// Image URL.
    pub image_url: Option<String>,
    /// Liveness probe, as JSON.
    pub liveness: Option<String>,
    /// Memory of an instance, in MiB.
    pub memory: Option<i32>,
    /// Name.
    pub name: Option<String>,
    /// Hook that runs after a container has started, as JSON.
    pub post_start: Option<String>,
    /// Hook that runs before a container stops, as JSON.
    pub pre_stop: Option<String>,
    /// Readiness probe, as JSON.
    pub readiness: Option<String>,
    /// Secret mounts.
    pub secret_mount_desc: Option<String>,
}

impl SidecarContainerConfig {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the ACR Enterprise Edition instance.
    pub fn acr_instance_id(mut self, acr_instance_id: impl Into<String>) -> Self {
        self.acr_instance_id = Some(acr_instance_id.into());
        self
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

    /// CPU of an instance, in thousandths of a core.
    pub fn cpu(mut self, cpu: i32) -> Self {
        self.cpu = Some(cpu);
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

    /// Liveness probe, as JSON.
    pub fn liveness(mut self, liveness: impl Into<String>) -> Self {
        self.liveness = Some(liveness.into());
        self
    }

    /// Memory of an instance, in MiB.
    pub fn memory(mut self, memory: i32) -> Self {
        self.memory = Some(memory);
        self
    }

    /// Name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Hook that runs after a container has started, as JSON.
    pub fn post_start(mut self, post_start: impl Into<String>) -> Self {
        self.post_start = Some(post_start.into());
        self
    }

    /// Hook that runs before a container stops, as JSON.
    pub fn pre_stop(mut self, pre_stop: impl Into<String>) -> Self {
        self.pre_stop = Some(pre_stop.into());
        self
    }

    /// Readiness probe, as JSON.
    pub fn readiness(mut self, readiness: impl Into<String>) -> Self {
        self.readiness = Some(readiness.into());
        self
    }

    /// Secret mounts.
    pub fn secret_mount_desc(mut self, secret_mount_desc: impl Into<String>) -> Self {
        self.secret_mount_desc = Some(secret_mount_desc.into());
        self
    }
}

impl model::Object for SidecarContainerConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AcrInstanceId" => &mut self.acr_instance_id,
            "Command" => &mut self.command,
            "CommandArgs" => &mut self.command_args,
            "ConfigMapMountDesc" => &mut self.config_map_mount_desc,
            "Cpu" => &mut self.cpu,
            "EmptyDirDesc" => &mut self.empty_dir_desc,
            "Envs" => &mut self.envs,
            "ImageUrl" => &mut self.image_url,
            "Liveness" => &mut self.liveness,
            "Memory" => &mut self.memory,
            "Name" => &mut self.name,
            "PostStart" => &mut self.post_start,
            "PreStop" => &mut self.pre_stop,
            "Readiness" => &mut self.readiness,
            "SecretMountDesc" => &mut self.secret_mount_desc,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AcrInstanceId", self.acr_instance_id.value());
        visitor("Command", self.command.value());
        visitor("CommandArgs", self.command_args.value());
        visitor("ConfigMapMountDesc", self.config_map_mount_desc.value());
        visitor("Cpu", self.cpu.value());
        visitor("EmptyDirDesc", self.empty_dir_desc.value());
        visitor("Envs", self.envs.value());
        visitor("ImageUrl", self.image_url.value());
        visitor("Liveness", self.liveness.value());
        visitor("Memory", self.memory.value());
        visitor("Name", self.name.value());
        visitor("PostStart", self.post_start.value());
        visitor("PreStop", self.pre_stop.value());
        visitor("Readiness", self.readiness.value());
        visitor("SecretMountDesc", self.secret_mount_desc.value());
    }
}
