//! `CreateWebCustomDomainInput` and what it is made of.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;
use aliyun_core::operation::descriptor::{Kind, Limit};

use super::super::types;
use super::{RouteConfig, WebCertConfig, WebTlsConfig, WebWafConfig};

/// The constant facts of the members of [`CreateWebCustomDomainInput`].
pub static CREATE_WEB_CUSTOM_DOMAIN_INPUT: [ParameterDescriptor; 7] = [
    ParameterDescriptor::optional("DefaultForwardingAppName"),
    ParameterDescriptor::required("DomainName")
        .with_limits(&[Limit::MinLength(1), Limit::MaxLength(256)]),
    ParameterDescriptor::optional("Protocol"),
    ParameterDescriptor::optional("RouteConfig").with_kind(Kind::Object(&types::ROUTE_CONFIG)),
    ParameterDescriptor::optional("WebCertConfig").with_kind(Kind::Object(&types::WEB_CERT_CONFIG)),
    ParameterDescriptor::optional("WebTLSConfig").with_kind(Kind::Object(&types::WEB_TLS_CONFIG)),
    ParameterDescriptor::optional("WebWAFConfig").with_kind(Kind::Object(&types::WEB_WAF_CONFIG)),
];

/// The object `CreateWebCustomDomainInput` of requests and answers.
///
/// Needs the feature `CreateWebCustomDomain`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CreateWebCustomDomainInput {
    /// The member `DefaultForwardingAppName`.
    pub default_forwarding_app_name: Option<String>,
    /// The domain name.
    ///
    /// Limits: at least 1 character, at most 256 characters.
    pub domain_name: Option<String>,
    /// The member `Protocol`.
    pub protocol: Option<String>,
    /// The member `RouteConfig`.
    pub route_config: Option<RouteConfig>,
    /// The member `WebCertConfig`.
    pub web_cert_config: Option<WebCertConfig>,
    /// The member `WebTLSConfig`.
    pub web_tls_config: Option<WebTlsConfig>,
    /// The member `WebWAFConfig`.
    pub web_waf_config: Option<WebWafConfig>,
}

impl CreateWebCustomDomainInput {
    /// The object with what it requires.
    ///
    /// - `domain_name`: the domain name.
    pub fn new(domain_name: impl Into<String>) -> Self {
        Self {
            domain_name: Some(domain_name.into()),
            ..Self::default()
        }
    }

    /// The member `DefaultForwardingAppName`.
    pub fn default_forwarding_app_name(
        mut self,
        default_forwarding_app_name: impl Into<String>,
    ) -> Self {
        self.default_forwarding_app_name = Some(default_forwarding_app_name.into());
        self
    }

    /// The member `Protocol`.
    pub fn protocol(mut self, protocol: impl Into<String>) -> Self {
        self.protocol = Some(protocol.into());
        self
    }

    /// The member `RouteConfig`.
    pub fn route_config(mut self, route_config: RouteConfig) -> Self {
        self.route_config = Some(route_config);
        self
    }

    /// The member `WebCertConfig`.
    pub fn web_cert_config(mut self, web_cert_config: WebCertConfig) -> Self {
        self.web_cert_config = Some(web_cert_config);
        self
    }

    /// The member `WebTLSConfig`.
    pub fn web_tls_config(mut self, web_tls_config: WebTlsConfig) -> Self {
        self.web_tls_config = Some(web_tls_config);
        self
    }

    /// The member `WebWAFConfig`.
    pub fn web_waf_config(mut self, web_waf_config: WebWafConfig) -> Self {
        self.web_waf_config = Some(web_waf_config);
        self
    }
}

impl model::Object for CreateWebCustomDomainInput {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "DefaultForwardingAppName" => &mut self.default_forwarding_app_name,
            "DomainName" => &mut self.domain_name,
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
        visitor("DomainName", self.domain_name.value());
        visitor("Protocol", self.protocol.value());
        visitor("RouteConfig", self.route_config.value());
        visitor("WebCertConfig", self.web_cert_config.value());
        visitor("WebTLSConfig", self.web_tls_config.value());
        visitor("WebWAFConfig", self.web_waf_config.value());
    }
}
