//! `DescribeIngress` and what it answers. Needs the feature `DescribeIngress`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{Fields, Slot, View};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`DescribeIngress`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeIngress",
    Method::GET,
    "/pop/v1/sam/ingress/Ingress",
)
.with_parameters(&[ParameterDescriptor::required("IngressId").of(Kind::Int64)])
.repeatable()
.with_verdict()
.with_guaranteed(&["RequestId"]);

/// Describes ingress.
///
/// The vendor describes it [here](https://api.aliyun.com/document/sae/2019-05-06/DescribeIngress).
///
/// Needs the feature `DescribeIngress`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeIngress {
    ingress_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl DescribeIngress {
    /// The operation with what it requires.
    ///
    /// - `ingress_id`: id of the ingress.
    pub fn new(ingress_id: i64) -> Self {
        Self {
            ingress_id: Some(ingress_id),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl Fields for DescribeIngress {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "IngressId" => &mut self.ingress_id,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("IngressId", self.ingress_id.view());
        self.extra_query.each(to);
    }
}

impl Operation for DescribeIngress {
    type Output = DescribeIngressResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`DescribeIngress`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeIngressResponse {
    /// Status in the manner of HTTP: 2xx for success.
    pub code: Option<String>,
    /// The member `Data`.
    pub data: Option<Data>,
    /// Error code of a failure. Successful answers can carry one, too; it means nothing there.
    pub error_code: Option<String>,
    /// `success`, or what went wrong.
    pub message: Option<String>,
    /// Id of the request.
    pub request_id: String,
    /// Whether it worked.
    pub success: Option<bool>,
    /// Id for tracing inside the service.
    pub trace_id: Option<String>,
}

impl Fields for DescribeIngressResponse {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
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
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("Code", self.code.view());
        to("Data", self.data.view());
        to("ErrorCode", self.error_code.view());
        to("Message", self.message.view());
        to("RequestId", self.request_id.view());
        to("Success", self.success.view());
        to("TraceId", self.trace_id.view());
    }
}

/// What stands in `Data`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// The member `CertId`.
    pub cert_id: Option<String>,
    /// The member `CertIds`.
    pub cert_ids: Option<String>,
    /// The member `CorsConfig`.
    pub cors_config: Option<CorsConfig>,
    /// The member `CreatedBySae`.
    pub created_by_sae: Option<bool>,
    /// The member `DefaultRule`.
    pub default_rule: Option<DefaultRule>,
    /// The member `Description`.
    pub description: Option<String>,
    /// The member `EnableGzip`.
    pub enable_gzip: Option<bool>,
    /// The member `EnableXForwardedFor`.
    pub enable_x_forwarded_for: Option<bool>,
    /// The member `EnableXForwardedForClientSrcPort`.
    pub enable_x_forwarded_for_client_src_port: Option<bool>,
    /// The member `EnableXForwardedForProto`.
    pub enable_x_forwarded_for_proto: Option<bool>,
    /// The member `EnableXForwardedForSlbId`.
    pub enable_x_forwarded_for_slb_id: Option<bool>,
    /// The member `EnableXForwardedForSlbPort`.
    pub enable_x_forwarded_for_slb_port: Option<bool>,
    /// The member `Id`.
    pub id: Option<i64>,
    /// The member `IdleTimeout`.
    pub idle_timeout: Option<i64>,
    /// The member `ListenerPort`.
    pub listener_port: Option<i64>,
    /// The member `ListenerProtocol`.
    pub listener_protocol: Option<ListenerProtocol>,
    /// The member `LoadBalanceType`.
    pub load_balance_type: Option<LoadBalanceType>,
    /// The member `Name`.
    pub name: Option<String>,
    /// Id of the namespace.
    pub namespace_id: Option<String>,
    /// The member `RequestTimeout`.
    pub request_timeout: Option<i64>,
    /// The member `Rules`.
    pub rules: Vec<DataRule>,
    /// The member `SecurityPolicyId`.
    pub security_policy_id: Option<String>,
    /// Id of the SLB instance.
    pub slb_id: Option<String>,
    /// The member `SlbType`.
    pub slb_type: Option<SlbType>,
}

impl Fields for Data {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
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
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("CertId", self.cert_id.view());
        to("CertIds", self.cert_ids.view());
        to("CorsConfig", self.cors_config.view());
        to("CreatedBySae", self.created_by_sae.view());
        to("DefaultRule", self.default_rule.view());
        to("Description", self.description.view());
        to("EnableGzip", self.enable_gzip.view());
        to("EnableXForwardedFor", self.enable_x_forwarded_for.view());
        to(
            "EnableXForwardedForClientSrcPort",
            self.enable_x_forwarded_for_client_src_port.view(),
        );
        to(
            "EnableXForwardedForProto",
            self.enable_x_forwarded_for_proto.view(),
        );
        to(
            "EnableXForwardedForSlbId",
            self.enable_x_forwarded_for_slb_id.view(),
        );
        to(
            "EnableXForwardedForSlbPort",
            self.enable_x_forwarded_for_slb_port.view(),
        );
        to("Id", self.id.view());
        to("IdleTimeout", self.idle_timeout.view());
        to("ListenerPort", self.listener_port.view());
        to("ListenerProtocol", self.listener_protocol.view());
        to("LoadBalanceType", self.load_balance_type.view());
        to("Name", self.name.view());
        to("NamespaceId", self.namespace_id.view());
        to("RequestTimeout", self.request_timeout.view());
        to("Rules", self.rules.view());
        to("SecurityPolicyId", self.security_policy_id.view());
        to("SlbId", self.slb_id.view());
        to("SlbType", self.slb_type.view());
    }
}

/// What stands in `CorsConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CorsConfig {
    /// The member `AllowCredentials`.
    pub allow_credentials: Option<AllowCredentials>,
    /// The member `AllowHeaders`.
    pub allow_headers: Option<String>,
    /// The member `AllowMethods`.
    pub allow_methods: Option<String>,
    /// The member `AllowOrigin`.
    pub allow_origin: Option<String>,
    /// The member `Enable`.
    pub enable: Option<String>,
    /// The member `ExposeHeaders`.
    pub expose_headers: Option<String>,
    /// The member `MaxAge`.
    pub max_age: Option<String>,
}

impl Fields for CorsConfig {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
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
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("AllowCredentials", self.allow_credentials.view());
        to("AllowHeaders", self.allow_headers.view());
        to("AllowMethods", self.allow_methods.view());
        to("AllowOrigin", self.allow_origin.view());
        to("Enable", self.enable.view());
        to("ExposeHeaders", self.expose_headers.view());
        to("MaxAge", self.max_age.view());
    }
}

known_values! {
    /// Values of `AllowCredentials`.
    pub enum AllowCredentials {
        /// The value `off`.
        Off = "off",
        /// The value `on`.
        On = "on",
    }
}

/// What stands in `DefaultRule`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DefaultRule {
    /// Id of the application.
    pub app_id: Option<String>,
    /// Name of the application.
    pub app_name: Option<String>,
    /// The member `BackendProtocol`.
    pub backend_protocol: Option<BackendProtocol>,
    /// The member `ContainerPort`.
    pub container_port: Option<i64>,
}

impl Fields for DefaultRule {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "AppName" => &mut self.app_name,
            "BackendProtocol" => &mut self.backend_protocol,
            "ContainerPort" => &mut self.container_port,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("AppId", self.app_id.view());
        to("AppName", self.app_name.view());
        to("BackendProtocol", self.backend_protocol.view());
        to("ContainerPort", self.container_port.view());
    }
}

known_values! {
    /// Values of `BackendProtocol`.
    pub enum BackendProtocol {
        /// The value `grpc`.
        Grpc = "grpc",
        /// The value `http`.
        Http = "http",
        /// The value `https`.
        Https = "https",
    }
}

known_values! {
    /// Values of `ListenerProtocol`.
    pub enum ListenerProtocol {
        /// The value `HTTP`.
        Http = "HTTP",
        /// The value `HTTPS`.
        Https = "HTTPS",
    }
}

known_values! {
    /// Values of `LoadBalanceType`.
    pub enum LoadBalanceType {
        /// The value `alb`.
        Alb = "alb",
        /// The value `clb`.
        Clb = "clb",
    }
}

/// What stands in `Rules`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DataRule {
    /// Id of the application.
    pub app_id: Option<String>,
    /// Name of the application.
    pub app_name: Option<String>,
    /// The member `BackendProtocol`.
    pub backend_protocol: Option<BackendProtocol>,
    /// The member `ContainerPort`.
    pub container_port: Option<i64>,
    /// The member `Domain`.
    pub domain: Option<String>,
    /// The member `Path`.
    pub path: Option<String>,
    /// The member `RewritePath`.
    pub rewrite_path: Option<String>,
    /// The member `RuleActions`.
    pub rule_actions: Vec<RuleAction>,
}

impl Fields for DataRule {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
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
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("AppId", self.app_id.view());
        to("AppName", self.app_name.view());
        to("BackendProtocol", self.backend_protocol.view());
        to("ContainerPort", self.container_port.view());
        to("Domain", self.domain.view());
        to("Path", self.path.view());
        to("RewritePath", self.rewrite_path.view());
        to("RuleActions", self.rule_actions.view());
    }
}

/// What stands in `RuleActions`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RuleAction {
    /// The member `ActionConfig`.
    pub action_config: Option<String>,
    /// The member `ActionType`.
    pub action_type: Option<ActionType>,
}

impl Fields for RuleAction {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ActionConfig" => &mut self.action_config,
            "ActionType" => &mut self.action_type,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("ActionConfig", self.action_config.view());
        to("ActionType", self.action_type.view());
    }
}

known_values! {
    /// Values of `ActionType`.
    pub enum ActionType {
        /// The value `redirect`.
        Redirect = "redirect",
        /// The value `rewrite`.
        Rewrite = "rewrite",
    }
}

known_values! {
    /// Values of `SlbType`.
    pub enum SlbType {
        /// The value `internet`.
        Internet = "internet",
        /// The value `intranet`.
        Intranet = "intranet",
    }
}
