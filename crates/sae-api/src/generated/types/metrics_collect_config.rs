//! [`MetricsCollectConfig`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;
use aliyun_core::operation::descriptor::{Kind, Limit};

/// Descriptors of the members of [`MetricsCollectConfig`].
pub static METRICS_COLLECT_CONFIG: [ParameterDescriptor; 3] = [
    ParameterDescriptor::optional("EnablePushToUserSLS").with_kind(Kind::Boolean),
    ParameterDescriptor::optional("LogstoreName").with_limits(&[Limit::MaxLength(63)]),
    ParameterDescriptor::optional("ProjectName").with_limits(&[Limit::MaxLength(63)]),
];

/// Metrics collect configuration.
///
/// Needs one of the features `CreateWebApplication`, `DeleteWebApplication`,
/// `DeleteWebApplicationRevision`, `DescribeWebApplication`, `DescribeWebApplicationRevision`,
/// `ListWebApplicationRevisions`, `ListWebApplications`, `PublishWebApplicationRevision`,
/// `StartWebApplication`, `StopWebApplication`, or `UpdateWebApplication`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct MetricsCollectConfig {
    /// Whether logs are sent to the caller's SLS project.
    pub enable_push_to_user_sls: Option<bool>,
    /// Name of the Logstore. Limits: at most 63 characters.
    pub logstore_name: Option<String>,
    /// Name of the project. Limits: at most 63 characters.
    pub project_name: Option<String>,
}

impl MetricsCollectConfig {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether logs are sent to the caller's SLS project.
    pub fn enable_push_to_user_sls(mut self, enable_push_to_user_sls: bool) -> Self {
        self.enable_push_to_user_sls = Some(enable_push_to_user_sls);
        self
    }

    /// Name of the Logstore. Limits: at most 63 characters.
    pub fn logstore_name(mut self, logstore_name: impl Into<String>) -> Self {
        self.logstore_name = Some(logstore_name.into());
        self
    }

    /// Name of the project. Limits: at most 63 characters.
    pub fn project_name(mut self, project_name: impl Into<String>) -> Self {
        self.project_name = Some(project_name.into());
        self
    }
}

impl model::Object for MetricsCollectConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "EnablePushToUserSLS" => &mut self.enable_push_to_user_sls,
            "LogstoreName" => &mut self.logstore_name,
            "ProjectName" => &mut self.project_name,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("EnablePushToUserSLS", self.enable_push_to_user_sls.value());
        visitor("LogstoreName", self.logstore_name.value());
        visitor("ProjectName", self.project_name.value());
    }
}
