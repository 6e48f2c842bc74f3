//! [`DescribeIngress`] and its response. Needs the feature `DescribeIngress`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`DescribeIngress`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeIngress",
    Method::GET,
    "/pop/v1/sam/ingress/Ingress",
)
.with_parameters(&[ParameterDescriptor::required("IngressId").with_kind(Kind::Int64)])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Describes an ingress with its rules.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/DescribeIngress).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeIngress {
    ingress_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl DescribeIngress {
    /// Creates the operation with its required parameters.
    ///
    /// - `ingress_id`: ID of the ingress.
    pub fn new(ingress_id: i64) -> Self {
        Self {
            ingress_id: Some(ingress_id),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DescribeIngress {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "IngressId" => &mut self.ingress_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("IngressId", self.ingress_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DescribeIngress {
    type Output = DescribeIngressResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`DescribeIngress`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeIngressResponse {
    /// Status code like that of HTTP: 2xx for success.
    pub code: Option<String>,
    /// Result of the operation.
    pub data: Option<Data>,
    /// Error code. A successful response can contain one, too; ignore it there.
    pub error_code: Option<String>,
    /// `success`, or the error message.
    pub message: Option<String>,
    /// ID of the request.
    pub request_id: String,
    /// Whether the call succeeded.
    pub success: Option<bool>,
    /// ID that traces the request inside the service.
    pub trace_id: Option<String>,
}

impl model::Object for DescribeIngressResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "Data" => &mut self.data,
            "ErrorCode" => &mut self.error_code,
            "Message" => &mut self.message,
            "RequestId" => &mut self.request_id,
            "Success" => &mut self.success,
            "TraceId" => &mut self.trace_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Code", self.code.value());
        visitor("Data", self.data.value());
        visitor("ErrorCode", self.error_code.value());
        visitor("Message", self.message.value());
        visitor("RequestId", self.request_id.value());
        visitor("Success", self.success.value());
        visitor("TraceId", self.trace_id.value());
    }
}

/// `Data` in the response of [`DescribeIngress`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// ID of the certificate.
    pub cert_id: Option<String>,
    /// IDs of the certificates.
    pub cert_ids: Option<String>,
    /// CORS configuration.
    pub cors_config: Option<CorsConfig>,
    /// Whether SAE created the SLB instance.
    pub created_by_sae: Option<bool>,
    /// Default rule.
    pub default_rule: Option<DefaultRule>,
    /// Description.
    pub description: Option<String>,
    /// Whether gzip is enabled.
    pub enable_gzip: Option<bool>,
    /// Whether the backend gets the client's IP address in a header.
    pub enable_x_forwarded_for: Option<bool>,
    /// Whether the backend gets the client's port in a header.
    pub enable_x_forwarded_for_client_src_port: Option<bool>,
    /// Whether the backend gets the protocol of the listener in a header.
    pub enable_x_forwarded_for_proto: Option<bool>,
    /// Whether the backend gets the ID of the load balancer in a header.
    pub enable_x_forwarded_for_slb_id: Option<bool>,
    /// Whether the backend gets the port of the listener in a header.
    pub enable_x_forwarded_for_slb_port: Option<bool>,
    /// ID.
    pub id: Option<i64>,
    /// Idle timeout.
    pub idle_timeout: Option<i64>,
    /// Listener port.
    pub listener_port: Option<i64>,
    /// Listener protocol.
    pub listener_protocol: Option<ListenerProtocol>,
    /// Load balance type.
    pub load_balance_type: Option<LoadBalanceType>,
    /// Name.
    pub name: Option<String>,
    /// ID of the namespace.
    pub namespace_id: Option<String>,
    /// Timeout of a request.
    pub request_timeout: Option<i64>,
    /// Rules.
    pub rules: Vec<DataRule>,
    /// ID of the security policy.
    pub security_policy_id: Option<String>,
    /// ID of the SLB.
    pub slb_id: Option<String>,
    /// SLB type.
    pub slb_type: Option<SlbType>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "CertId" => &mut self.cert_id,
            "CertIds" => &mut self.cert_ids,
            "CorsConfig" => &mut self.cors_config,
            "CreatedBySae" => &mut self.created_by_sae,
            "DefaultRule" => &mut self.default_rule,
            "Description" => &mut self.description,
            "EnableGzip" => &mut self.enable_gzip,
            "EnableXForwardedFor" => &mut self.enable_x_forwarded_for,
            "EnableXForwardedForClientSrcPort" => &mut self.enable_x_forwarded_for_client_src_port,
            "EnableXForwardedForProto" => &mut self.enable_x_forwarded_for_proto,
            "EnableXForwardedForSlbId" => &mut self.enable_x_forwarded_for_slb_id,
            "EnableXForwardedForSlbPort" => &mut self.enable_x_forwarded_for_slb_port,
            "Id" => &mut self.id,
            "IdleTimeout" => &mut self.idle_timeout,
            "ListenerPort" => &mut self.listener_port,
            "ListenerProtocol" => &mut self.listener_protocol,
            "LoadBalanceType" => &mut self.load_balance_type,
            "Name" => &mut self.name,
            "NamespaceId" => &mut self.namespace_id,
            "RequestTimeout" => &mut self.request_timeout,
            "Rules" => &mut self.rules,
            "SecurityPolicyId" => &mut self.security_policy_id,
            "SlbId" => &mut self.slb_id,
            "SlbType" => &mut self.slb_type,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("CertId", self.cert_id.value());
        visitor("CertIds", self.cert_ids.value());
        visitor("CorsConfig", self.cors_config.value());
        visitor("CreatedBySae", self.created_by_sae.value());
        visitor("DefaultRule", self.default_rule.value());
        visitor("Description", self.description.value());
        visitor("EnableGzip", self.enable_gzip.value());
        visitor("EnableXForwardedFor", self.enable_x_forwarded_for.value());
        visitor(
            "EnableXForwardedForClientSrcPort",
            self.enable_x_forwarded_for_client_src_port.value(),
        );
        visitor(
            "EnableXForwardedForProto",
            self.enable_x_forwarded_for_proto.value(),
        );
        visitor(
            "EnableXForwardedForSlbId",
            self.enable_x_forwarded_for_slb_id.value(),
        );
        visitor(
            "EnableXForwardedForSlbPort",
            self.enable_x_forwarded_for_slb_port.value(),
        );
        visitor("Id", self.id.value());
        visitor("IdleTimeout", self.idle_timeout.value());
        visitor("ListenerPort", self.listener_port.value());
        visitor("ListenerProtocol", self.listener_protocol.value());
        visitor("LoadBalanceType", self.load_balance_type.value());
        visitor("Name", self.name.value());
        visitor("NamespaceId", self.namespace_id.value());
        visitor("RequestTimeout", self.request_timeout.value());
        visitor("Rules", self.rules.value());
        visitor("SecurityPolicyId", self.security_policy_id.value());
        visitor("SlbId", self.slb_id.value());
        visitor("SlbType", self.slb_type.value());
    }
}

/// `Data.CorsConfig` in the response of [`DescribeIngress`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CorsConfig {
    /// Whether requests with credentials are allowed.
    pub allow_credentials: Option<AllowCredentials>,
    /// Allowed headers.
    pub allow_headers: Option<String>,
    /// Allowed methods.
    pub allow_methods: Option<String>,
    /// Allowed origins.
    pub allow_origin: Option<String>,
    /// Whether it is enabled.
    pub enable: Option<String>,
    /// Exposed headers.
    pub expose_headers: Option<String>,
    /// Maximum age.
    pub max_age: Option<String>,
}

impl model::Object for CorsConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AllowCredentials" => &mut self.allow_credentials,
            "AllowHeaders" => &mut self.allow_headers,
            "AllowMethods" => &mut self.allow_methods,
            "AllowOrigin" => &mut self.allow_origin,
            "Enable" => &mut self.enable,
            "ExposeHeaders" => &mut self.expose_headers,
            "MaxAge" => &mut self.max_age,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AllowCredentials", self.allow_credentials.value());
        visitor("AllowHeaders", self.allow_headers.value());
        visitor("AllowMethods", self.allow_methods.value());
        visitor("AllowOrigin", self.allow_origin.value());
        visitor("Enable", self.enable.value());
        visitor("ExposeHeaders", self.expose_headers.value());
        visitor("MaxAge", self.max_age.value());
    }
}

known_values! {
    /// Whether requests with credentials are allowed.
    pub enum AllowCredentials {
        /// `off`.
        Off = "off",
        /// `on`.
        On = "on",
    }
}

/// `Data.DefaultRule` in the response of [`DescribeIngress`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DefaultRule {
    /// ID of the application.
    pub app_id: Option<String>,
    /// Name of the application.
    pub app_name: Option<String>,
    /// Backend protocol.
    pub backend_protocol: Option<BackendProtocol>,
    /// Container port.
    pub container_port: Option<i64>,
}

impl model::Object for DefaultRule {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "AppName" => &mut self.app_name,
            "BackendProtocol" => &mut self.backend_protocol,
            "ContainerPort" => &mut self.container_port,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("AppName", self.app_name.value());
        visitor("BackendProtocol", self.backend_protocol.value());
        visitor("ContainerPort", self.container_port.value());
    }
}

known_values! {
    /// Backend protocol in the response of [`DescribeIngress`].
    pub enum BackendProtocol {
        /// `grpc`.
        Grpc = "grpc",
        /// `http`.
        Http = "http",
        /// `https`.
        Https = "https",
    }
}

known_values! {
    /// Listener protocol in the response of [`DescribeIngress`].
    pub enum ListenerProtocol {
        /// `HTTP`.
        Http = "HTTP",
        /// `HTTPS`.
        Https = "HTTPS",
    }
}

known_values! {
    /// Load balance type in the response of [`DescribeIngress`].
    pub enum LoadBalanceType {
        /// `alb`.
        Alb = "alb",
        /// `clb`.
        Clb = "clb",
    }
}

/// An item of `Data.Rules` in the response of [`DescribeIngress`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DataRule {
    /// ID of the application.
    pub app_id: Option<String>,
    /// Name of the application.
    pub app_name: Option<String>,
    /// Backend protocol.
    pub backend_protocol: Option<BackendProtocol>,
    /// Container port.
    pub container_port: Option<i64>,
    /// Domain.
    pub domain: Option<String>,
    /// Path.
    pub path: Option<String>,
    /// Rewrite path.
    pub rewrite_path: Option<String>,
    /// Rule actions.
    pub rule_actions: Vec<RuleAction>,
}

impl model::Object for DataRule {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "AppName" => &mut self.app_name,
            "BackendProtocol" => &mut self.backend_protocol,
            "ContainerPort" => &mut self.container_port,
            "Domain" => &mut self.domain,
            "Path" => &mut self.path,
            "RewritePath" => &mut self.rewrite_path,
            "RuleActions" => &mut self.rule_actions,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("AppName", self.app_name.value());
        visitor("BackendProtocol", self.backend_protocol.value());
        visitor("ContainerPort", self.container_port.value());
        visitor("Domain", self.domain.value());
        visitor("Path", self.path.value());
        visitor("RewritePath", self.rewrite_path.value());
        visitor("RuleActions", self.rule_actions.value());
    }
}

/// An item of `Data.Rules.RuleActions` in the response of [`DescribeIngress`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RuleAction {
    /// Action configuration.
    pub action_config: Option<String>,
    /// Action type.
    pub action_type: Option<ActionType>,
}

impl model::Object for RuleAction {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ActionConfig" => &mut self.action_config,
            "ActionType" => &mut self.action_type,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ActionConfig", self.action_config.value());
        visitor("ActionType", self.action_type.value());
    }
}

known_values! {
    /// Action type in the response of [`DescribeIngress`].
    pub enum ActionType {
        /// `redirect`.
        Redirect = "redirect",
        /// `rewrite`.
        Rewrite = "rewrite",
    }
}

known_values! {
    /// SLB type in the response of [`DescribeIngress`].
    pub enum SlbType {
        /// `internet`.
        Internet = "internet",
        /// `intranet`.
        Intranet = "intranet",
    }
}
