//! `MetricsCollectConfig` and what it is made of.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;
use aliyun_core::operation::descriptor::{Kind, Limit};

/// The constant facts of the members of [`MetricsCollectConfig`].
pub static METRICS_COLLECT_CONFIG: [ParameterDescriptor; 3] = [
    ParameterDescriptor::optional("EnablePushToUserSLS").with_kind(Kind::Boolean),
    ParameterDescriptor::optional("LogstoreName").with_limits(&[Limit::MaxLength(63)]),
    ParameterDescriptor::optional("ProjectName").with_limits(&[Limit::MaxLength(63)]),
];

/// The object `MetricsCollectConfig` of requests and answers.
///
/// Needs one of the features `CreateWebApplication`, `DeleteWebApplication`,
/// `DeleteWebApplicationRevision`, `DescribeWebApplication`, `DescribeWebApplicationRevision`,
/// `ListWebApplicationRevisions`, `ListWebApplications`, `PublishWebApplicationRevision`,
/// `StartWebApplication`, `StopWebApplication`, or `UpdateWebApplication`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct MetricsCollectConfig {
    /// The member `EnablePushToUserSLS`.
    pub enable_push_to_user_sls: Option<bool>,
    /// The member `LogstoreName`.
    ///
    /// Limits: at most 63 characters.
    pub logstore_name: Option<String>,
    /// The member `ProjectName`.
    ///
    /// Limits: at most 63 characters.
    pub project_name: Option<String>,
}

impl MetricsCollectConfig {
    /// The object, which requires nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `EnablePushToUserSLS`.
    pub fn enable_push_to_user_sls(mut self, enable_push_to_user_sls: bool) -> Self {
        self.enable_push_to_user_sls = Some(enable_push_to_user_sls);
        self
    }

    /// The member `LogstoreName`.
    ///
    /// Limits: at most 63 characters.
    pub fn logstore_name(mut self, logstore_name: impl Into<String>) -> Self {
        self.logstore_name = Some(logstore_name.into());
        self
    }

    /// The member `ProjectName`.
    ///
    /// Limits: at most 63 characters.
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
