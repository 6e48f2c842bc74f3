//! [`ListIngresses`] and its response. Needs the feature `ListIngresses`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::time::SystemTime;

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListIngresses`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "ListIngresses",
    Method::GET,
    "/pop/v1/sam/ingress/IngressList",
)
.with_parameters(&[
    ParameterDescriptor::required("NamespaceId"),
    ParameterDescriptor::optional("AppId"),
    ParameterDescriptor::optional("CurrentPage").with_kind(Kind::Int32),
    ParameterDescriptor::optional("PageSize").with_kind(Kind::Int32),
])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"])
.with_paging(
    Paging::by_number("CurrentPage", "Data.IngressList")
        .with_size_parameter("PageSize")
        .with_total_count("Data.TotalSize")
        .with_page_number("Data.CurrentPage")
        .with_page_size("Data.PageSize"),
);

/// Lists ingresses.
///
/// See the vendor's [documentation](https://api.aliyun.com/document/sae/2019-05-06/ListIngresses).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListIngresses {
    namespace_id: Option<String>,
    app_id: Option<String>,
    current_page: Option<i32>,
    page_size: Option<i32>,
    extra_query: ExtraQuery,
}

impl ListIngresses {
    /// Creates the operation with its required parameters.
    ///
    /// - `namespace_id`: ID of the namespace.
    pub fn new(namespace_id: impl Into<String>) -> Self {
        Self {
            namespace_id: Some(namespace_id.into()),
            ..Self::default()
        }
    }

    /// ID of the application.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }

    /// Number of the page, counted from 1.
    pub fn current_page(mut self, current_page: i32) -> Self {
        self.current_page = Some(current_page);
        self
    }

    /// Maximum number of items on a page.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ListIngresses {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NamespaceId" => &mut self.namespace_id,
            "AppId" => &mut self.app_id,
            "CurrentPage" => &mut self.current_page,
            "PageSize" => &mut self.page_size,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("NamespaceId", self.namespace_id.value());
        visitor("AppId", self.app_id.value());
        visitor("CurrentPage", self.current_page.value());
        visitor("PageSize", self.page_size.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListIngresses {
    type Output = ListIngressesResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListIngresses {
    type Item = Ingress;

    #[inline]
    fn items(page: ListIngressesResponse) -> Vec<Self::Item> {
        page.data.unwrap_or_default().ingress_list
    }
}

/// Response of [`ListIngresses`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListIngressesResponse {
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

impl model::Object for ListIngressesResponse {
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

/// `Data` in the response of [`ListIngresses`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// Number of the page, counted from 1.
    pub current_page: Option<i64>,
    /// Ingresses.
    pub ingress_list: Vec<Ingress>,
    /// Maximum number of items on a page.
    pub page_size: Option<i64>,
    /// Total number of items, on all pages.
    pub total_size: Option<i64>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "CurrentPage" => &mut self.current_page,
            "IngressList" => &mut self.ingress_list,
            "PageSize" => &mut self.page_size,
            "TotalSize" => &mut self.total_size,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("CurrentPage", self.current_page.value());
        visitor("IngressList", self.ingress_list.value());
        visitor("PageSize", self.page_size.value());
        visitor("TotalSize", self.total_size.value());
    }
}

/// An item of `Data.IngressList` in the response of [`ListIngresses`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ingress {
    /// ID of the certificate.
    pub cert_id: Option<String>,
    /// IDs of the certificates.
    pub cert_ids: Option<String>,
    /// CORS configuration.
    pub cors_config: Option<CorsConfig>,
    /// Creation time.
    pub create_time: Option<i64>,
    /// Default rule.
    pub default_rule: Option<DefaultRule>,
    /// Description.
    pub description: Option<String>,
    /// ID.
    pub id: Option<i64>,
    /// Idle timeout.
    pub idle_timeout: Option<i64>,
    /// Listener port.
    pub listener_port: Option<String>,
    /// Listener protocol.
    pub listener_protocol: Option<ListenerProtocol>,
    /// Load balance type.
    pub load_balance_type: Option<LoadBalanceType>,
    /// ID of the MSE gateway.
    pub mse_gateway_id: Option<String>,
    /// MSE gateway port.
    pub mse_gateway_port: Option<String>,
    /// MSE gateway protocol.
    pub mse_gateway_protocol: Option<MseGatewayProtocol>,
    /// Name.
    pub name: Option<String>,
    /// ID of the namespace.
    pub namespace_id: Option<String>,
    /// Timeout of a request.
    pub request_timeout: Option<i64>,
    /// Rules.
    pub rules: Vec<IngressListRule>,
    /// ID of the SLB.
    pub slb_id: Option<String>,
    /// SLB type.
    pub slb_type: Option<SlbType>,
}

impl Ingress {
    /// Returns `create_time` as a moment, by the rule of [`model::unix_time`].
    pub fn create_time_as_time(&self) -> Option<SystemTime> {
        self.create_time.and_then(model::unix_time)
    }
}

impl model::Object for Ingress {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "CertId" => &mut self.cert_id,
            "CertIds" => &mut self.cert_ids,
            "CorsConfig" => &mut self.cors_config,
            "CreateTime" => &mut self.create_time,
            "DefaultRule" => &mut self.default_rule,
            "Description" => &mut self.description,
            "Id" => &mut self.id,
            "IdleTimeout" => &mut self.idle_timeout,
            "ListenerPort" => &mut self.listener_port,
            "ListenerProtocol" => &mut self.listener_protocol,
            "LoadBalanceType" => &mut self.load_balance_type,
            "MseGatewayId" => &mut self.mse_gateway_id,
            "MseGatewayPort" => &mut self.mse_gateway_port,
            "MseGatewayProtocol" => &mut self.mse_gateway_protocol,
            "Name" => &mut self.name,
            "NamespaceId" => &mut self.namespace_id,
            "RequestTimeout" => &mut self.request_timeout,
            "Rules" => &mut self.rules,
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
        visitor("CreateTime", self.create_time.value());
        visitor("DefaultRule", self.default_rule.value());
        visitor("Description", self.description.value());
        visitor("Id", self.id.value());
        visitor("IdleTimeout", self.idle_timeout.value());
        visitor("ListenerPort", self.listener_port.value());
        visitor("ListenerProtocol", self.listener_protocol.value());
        visitor("LoadBalanceType", self.load_balance_type.value());
        visitor("MseGatewayId", self.mse_gateway_id.value());
        visitor("MseGatewayPort", self.mse_gateway_port.value());
        visitor("MseGatewayProtocol", self.mse_gateway_protocol.value());
        visitor("Name", self.name.value());
        visitor("NamespaceId", self.namespace_id.value());
        visitor("RequestTimeout", self.request_timeout.value());
        visitor("Rules", self.rules.value());
        visitor("SlbId", self.slb_id.value());
        visitor("SlbType", self.slb_type.value());
    }
}

/// `Data.IngressList.CorsConfig` in the response of [`ListIngresses`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CorsConfig {
    /// Whether requests with credentials are allowed.
    pub allow_credentials: Option<String>,
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

/// `Data.IngressList.DefaultRule` in the response of [`ListIngresses`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DefaultRule {
    /// ID of the application.
    pub app_id: Option<String>,
    /// Name of the application.
    pub app_name: Option<String>,
    /// Backend protocol.
    pub backend_protocol: Option<String>,
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
    /// Listener protocol in the response of [`ListIngresses`].
    pub enum ListenerProtocol {
        /// `HTTP`.
        Http = "HTTP",
        /// `HTTPS`.
        Https = "HTTPS",
    }
}

known_values! {
    /// Load balance type in the response of [`ListIngresses`].
    pub enum LoadBalanceType {
        /// `alb`.
        Alb = "alb",
        /// `clb`.
        Clb = "clb",
    }
}

known_values! {
    /// MSE gateway protocol in the response of [`ListIngresses`].
    pub enum MseGatewayProtocol {
        /// `HTTP`.
        Http = "HTTP",
        /// `HTTPS`.
        Https = "HTTPS",
    }
}

/// An item of `Data.IngressList.Rules` in the response of [`ListIngresses`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct IngressListRule {
    /// ID of the application.
    pub app_id: Option<String>,
    /// Name of the application.
    pub app_name: Option<String>,
    /// Backend protocol.
    pub backend_protocol: Option<String>,
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

impl model::Object for IngressListRule {
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

/// An item of `Data.IngressList.Rules.RuleActions` in the response of [`ListIngresses`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RuleAction {
    /// Action configuration.
    pub action_config: Option<String>,
    /// Action type.
    pub action_type: Option<String>,
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
    /// SLB type in the response of [`ListIngresses`].
    pub enum SlbType {
        /// `internet`.
        Internet = "internet",
        /// `intranet`.
        Intranet = "intranet",
    }
}
