//! [`UpdateWebCustomDomainInput`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;
use aliyun_core::operation::descriptor::Kind;

use super::super::types;
use super::{RouteConfig, WebCertConfig, WebTlsConfig, WebWafConfig};

/// Descriptors of the members of [`UpdateWebCustomDomainInput`].
pub static UPDATE_WEB_CUSTOM_DOMAIN_INPUT: [ParameterDescriptor; 6] = [
    ParameterDescriptor::optional("DefaultForwardingAppName"),
    ParameterDescriptor::optional("Protocol"),
    ParameterDescriptor::optional("RouteConfig").with_kind(Kind::Object(&types::ROUTE_CONFIG)),
    ParameterDescriptor::optional("WebCertConfig").with_kind(Kind::Object(&types::WEB_CERT_CONFIG)),
    ParameterDescriptor::optional("WebTLSConfig").with_kind(Kind::Object(&types::WEB_TLS_CONFIG)),
    ParameterDescriptor::optional("WebWAFConfig").with_kind(Kind::Object(&types::WEB_WAF_CONFIG)),
];

/// Input of `UpdateWebCustomDomain`.
///
/// Needs the feature `UpdateWebCustomDomain`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct UpdateWebCustomDomainInput {
    /// Name of the default forwarding application.
    pub default_forwarding_app_name: Option<String>,
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
}

impl UpdateWebCustomDomainInput {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the default forwarding application.
    pub fn default_forwarding_app_name(
        mut self,
        default_forwarding_app_name: impl Into<String>,
    ) -> Self {
        self.default_forwarding_app_name = Some(default_forwarding_app_name.into());
        self
    }

    /// Protocol.
    pub fn protocol(mut self, protocol: impl Into<String>) -> Self {
        self.protocol = Some(protocol.into());
        self
    }

    /// Route configuration.
    pub fn route_config(mut self, route_config: RouteConfig) -> Self {
        self.route_config = Some(route_config);
        self
    }

    /// Web certificate configuration.
    pub fn web_cert_config(mut self, web_cert_config: WebCertConfig) -> Self {
        self.web_cert_config = Some(web_cert_config);
        self
    }

    /// Web TLS configuration.
    pub fn web_tls_config(mut self, web_tls_config: WebTlsConfig) -> Self {
        self.web_tls_config = Some(web_tls_config);
        self
    }

    /// Web WAF configuration.
    pub fn web_waf_config(mut self, web_waf_config: WebWafConfig) -> Self {
        self.web_waf_config = Some(web_waf_config);
        self
    }
}

impl model::Object for UpdateWebCustomDomainInput {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "DefaultForwardingAppName" => &mut self.default_forwarding_app_name,
            "Protocol" => &mut self.protocol,
            "RouteConfig" => &mut self.route_config,
            "WebCertConfig" => &mut self.web_cert_config,
            "WebTLSConfig" => &mut self.web_tls_config,
            "WebWAFConfig" => &mut self.web_waf_config,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor(
            "DefaultForwardingAppName",
            self.default_forwarding_app_name.value(),
        );
        visitor("Protocol", self.protocol.value());
        visitor("RouteConfig", self.route_config.value());
        visitor("WebCertConfig", self.web_cert_config.value());
        visitor("WebTLSConfig", self.web_tls_config.value());
        visitor("WebWAFConfig", self.web_waf_config.value());
    }
}
