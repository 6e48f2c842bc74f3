//! [`WebApplication`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};

use super::{RevisionConfig, WebScalingConfig, WebTrafficConfig};

/// Web application.
///
/// Needs one of the features `CreateWebApplication`, `DeleteWebApplication`,
/// `DescribeWebApplication`, `ListWebApplications`, `StartWebApplication`, `StopWebApplication`, or
/// `UpdateWebApplication`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WebApplication {
    /// ID of the application. Limits: at least 1 character and at most 128 characters.
    pub application_id: Option<String>,
    /// Name of the application. Limits: at least 1 character and at most 128 characters.
    pub application_name: Option<String>,
    /// Creation time.
    pub created_time: Option<String>,
    /// Description. Limits: at most 256 characters.
    pub description: Option<String>,
    /// Internet URL.
    pub internet_url: Option<String>,
    /// Intranet URL.
    pub intranet_url: Option<String>,
    /// Time of the last modification.
    pub last_modified_time: Option<String>,
    /// ID of the namespace.
    pub namespace_id: Option<String>,
    /// Revision configuration.
    pub revision_config: Option<RevisionConfig>,
    /// ID of the VPC.
    pub vpc_id: Option<String>,
    /// Web scaling configuration.
    pub web_scaling_config: Option<WebScalingConfig>,
    /// Web traffic configuration.
    pub web_traffic_config: Option<WebTrafficConfig>,
}

impl model::Object for WebApplication {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
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
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ApplicationId", self.application_id.value());
        visitor("ApplicationName", self.application_name.value());
        visitor("CreatedTime", self.created_time.value());
        visitor("Description", self.description.value());
        visitor("InternetURL", self.internet_url.value());
        visitor("IntranetURL", self.intranet_url.value());
        visitor("LastModifiedTime", self.last_modified_time.value());
        visitor("NamespaceId", self.namespace_id.value());
        visitor("RevisionConfig", self.revision_config.value());
        visitor("VpcId", self.vpc_id.value());
        visitor("WebScalingConfig", self.web_scaling_config.value());
        visitor("WebTrafficConfig", self.web_traffic_config.value());
    }
}
