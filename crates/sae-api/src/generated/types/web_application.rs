//! `WebApplication` and what it is made of.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{Fields, Slot, View};

use super::{RevisionConfig, WebScalingConfig, WebTrafficConfig};

/// The object `WebApplication` of answers.
///
/// Needs one of the features `CreateWebApplication`, `DeleteWebApplication`,
/// `DescribeWebApplication`, `ListWebApplications`, `StartWebApplication`, `StopWebApplication`, or
/// `UpdateWebApplication`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WebApplication {
    /// Id of the application.
    ///
    /// Limits: at least 1 character, at most 128 characters.
    pub application_id: Option<String>,
    /// The member `ApplicationName`.
    ///
    /// Limits: at least 1 character, at most 128 characters.
    pub application_name: Option<String>,
    /// The member `CreatedTime`.
    pub created_time: Option<String>,
    /// The member `Description`.
    ///
    /// Limits: at most 256 characters.
    pub description: Option<String>,
    /// The member `InternetURL`.
    pub internet_url: Option<String>,
    /// The member `IntranetURL`.
    pub intranet_url: Option<String>,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<String>,
    /// Id of the namespace.
    pub namespace_id: Option<String>,
    /// The member `RevisionConfig`.
    pub revision_config: Option<RevisionConfig>,
    /// Id of the VPC.
    pub vpc_id: Option<String>,
    /// The member `WebScalingConfig`.
    pub web_scaling_config: Option<WebScalingConfig>,
    /// The member `WebTrafficConfig`.
    pub web_traffic_config: Option<WebTrafficConfig>,
}

impl Fields for WebApplication {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ApplicationId" => &mut self.application_id,
            "ApplicationName" => &mut self.application_name,
            "CreatedTime" => &mut self.created_time,
            "Description" => &mut self.description,
            "InternetURL" => &mut self.internet_url,
            "IntranetURL" => &mut self.intranet_url,
            "LastModifiedTime" => &mut self.last_modified_time,
            "NamespaceId" => &mut self.namespace_id,
            "RevisionConfig" => &mut self.revision_config,
            "VpcId" => &mut self.vpc_id,
            "WebScalingConfig" => &mut self.web_scaling_config,
            "WebTrafficConfig" => &mut self.web_traffic_config,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("ApplicationId", self.application_id.view());
        to("ApplicationName", self.application_name.view());
        to("CreatedTime", self.created_time.view());
        to("Description", self.description.view());
        to("InternetURL", self.internet_url.view());
        to("IntranetURL", self.intranet_url.view());
        to("LastModifiedTime", self.last_modified_time.view());
        to("NamespaceId", self.namespace_id.view());
        to("RevisionConfig", self.revision_config.view());
        to("VpcId", self.vpc_id.view());
        to("WebScalingConfig", self.web_scaling_config.view());
        to("WebTrafficConfig", self.web_traffic_config.view());
    }
}
