//! [`SlsCollectConfig`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;

/// Descriptors of the members of [`SlsCollectConfig`].
pub static SLS_COLLECT_CONFIG: [ParameterDescriptor; 6] = [
    ParameterDescriptor::optional("LogPath"),
    ParameterDescriptor::optional("LogType"),
    ParameterDescriptor::optional("LogstoreName"),
    ParameterDescriptor::optional("LogtailName"),
    ParameterDescriptor::optional("MachineGroup"),
    ParameterDescriptor::optional("ProjectName"),
];

/// SLS collect configuration.
///
/// Needs one of the features `CreateWebApplication`, `DeleteWebApplication`,
/// `DeleteWebApplicationRevision`, `DescribeWebApplication`, `DescribeWebApplicationRevision`,
/// `ListWebApplicationRevisions`, `ListWebApplications`, `PublishWebApplicationRevision`,
/// `StartWebApplication`, `StopWebApplication`, or `UpdateWebApplication`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SlsCollectConfig {
    /// Log path.
    pub log_path: Option<String>,
    /// Log type.
    pub log_type: Option<String>,
    /// Name of the Logstore.
    pub logstore_name: Option<String>,
    /// Name of the Logtail.
    pub logtail_name: Option<String>,
    /// Machine group.
    pub machine_group: Option<String>,
    /// Name of the project.
    pub project_name: Option<String>,
}

impl SlsCollectConfig {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Log path.
    pub fn log_path(mut self, log_path: impl Into<String>) -> Self {
        self.log_path = Some(log_path.into());
        self
    }

    /// Log type.
    pub fn log_type(mut self, log_type: impl Into<String>) -> Self {
        self.log_type = Some(log_type.into());
        self
    }

    /// Name of the Logstore.
    pub fn logstore_name(mut self, logstore_name: impl Into<String>) -> Self {
        self.logstore_name = Some(logstore_name.into());
        self
    }

    /// Name of the Logtail.
    pub fn logtail_name(mut self, logtail_name: impl Into<String>) -> Self {
        self.logtail_name = Some(logtail_name.into());
        self
    }

    /// Machine group.
    pub fn machine_group(mut self, machine_group: impl Into<String>) -> Self {
        self.machine_group = Some(machine_group.into());
        self
    }

    /// Name of the project.
    pub fn project_name(mut self, project_name: impl Into<String>) -> Self {
        self.project_name = Some(project_name.into());
        self
    }
}

impl model::Object for SlsCollectConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "LogPath" => &mut self.log_path,
            "LogType" => &mut self.log_type,
            "LogstoreName" => &mut self.logstore_name,
            "LogtailName" => &mut self.logtail_name,
            "MachineGroup" => &mut self.machine_group,
            "ProjectName" => &mut self.project_name,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("LogPath", self.log_path.value());
        visitor("LogType", self.log_type.value());
        visitor("LogstoreName", self.logstore_name.value());
        visitor("LogtailName", self.logtail_name.value());
        visitor("MachineGroup", self.machine_group.value());
        visitor("ProjectName", self.project_name.value());
    }
}
