//! [`WebCustomDomain`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};

use super::{RouteConfig, WebCertConfig, WebTlsConfig, WebWafConfig};

/// Web custom domain.
///
/// Needs one of the features `CreateWebCustomDomain`, `DeleteWebCustomDomain`,
/// `DescribeWebCustomDomain`, `ListWebCustomDomains`, or `UpdateWebCustomDomain`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebCustomDomain {
    /// Creation time.
    pub created_time: Option<String>,
    /// Name of the default forwarding application.
    pub default_forwarding_app_name: Option<String>,
    /// Domain name.
    pub domain_name: Option<String>,
    /// Time of the last modification.
    pub last_modified_time: Option<String>,
    /// ID of the namespace.
    pub namespace_id: Option<String>,
    /// Protocol.
    pub protocol: Option<String>,
    /// Route configuration.
    pub route_config: Option<RouteConfig>,
    /// Web certificate configuration.
    pub web_cert_config: Option<WebCertConfig>,
    /// Web TLS configuration.
    pub web_tls_config: Option<WebTlsConfig>,
    /// Web WAF configuration.
    pub web_waf_config: Option<WebWafConfig>,
    /// ID of the account.
    pub account_id: Option<String>,
}

impl model::Object for WebCustomDomain {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "CreatedTime" => &mut self.created_time,
            "DefaultForwardingAppName" => &mut self.default_forwarding_app_name,
            "DomainName" => &mut self.domain_name,
            "LastModifiedTime" => &mut self.last_modified_time,
            "NamespaceId" => &mut self.namespace_id,
            "Protocol" => &mut self.protocol,
            "RouteConfig" => &mut self.route_config,
            "WebCertConfig" => &mut self.web_cert_config,
            "WebTLSConfig" => &mut self.web_tls_config,
            "WebWAFConfig" => &mut self.web_waf_config,
            "accountId" => &mut self.account_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("CreatedTime", self.created_time.value());
        visitor(
            "DefaultForwardingAppName",
            self.default_forwarding_app_name.value(),
        );
        visitor("DomainName", self.domain_name.value());
        visitor("LastModifiedTime", self.last_modified_time.value());
        visitor("NamespaceId", self.namespace_id.value());
        visitor("Protocol", self.protocol.value());
        visitor("RouteConfig", self.route_config.value());
        visitor("WebCertConfig", self.web_cert_config.value());
        visitor("WebTLSConfig", self.web_tls_config.value());
        visitor("WebWAFConfig", self.web_waf_config.value());
        visitor("accountId", self.account_id.value());
    }
}
