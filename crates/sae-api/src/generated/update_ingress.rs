//! [`UpdateIngress`] and its response. Needs the feature `UpdateIngress`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::{Kind, Location};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`UpdateIngress`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "UpdateIngress",
    Method::PUT,
    "/pop/v1/sam/ingress/Ingress",
)
.with_parameters(&[
    ParameterDescriptor::required("IngressId").with_kind(Kind::Int64),
    ParameterDescriptor::optional("CertId"),
    ParameterDescriptor::optional("CertIds"),
    ParameterDescriptor::optional("Description"),
    ParameterDescriptor::optional("ListenerPort"),
    ParameterDescriptor::optional("DefaultRule"),
    ParameterDescriptor::optional("Rules").with_location(Location::Form),
    ParameterDescriptor::optional("LoadBalanceType"),
    ParameterDescriptor::optional("ListenerProtocol"),
    ParameterDescriptor::optional("RequestTimeout").with_kind(Kind::Int32),
    ParameterDescriptor::optional("SecurityPolicyId"),
    ParameterDescriptor::optional("IdleTimeout").with_kind(Kind::Int32),
    ParameterDescriptor::optional("EnableXForwardedFor").with_kind(Kind::Boolean),
    ParameterDescriptor::optional("EnableXForwardedForClientSrcPort").with_kind(Kind::Boolean),
    ParameterDescriptor::optional("EnableXForwardedForProto").with_kind(Kind::Boolean),
    ParameterDescriptor::optional("EnableXForwardedForSlbId").with_kind(Kind::Boolean),
    ParameterDescriptor::optional("EnableXForwardedForSlbPort").with_kind(Kind::Boolean),
    ParameterDescriptor::optional("CorsConfig"),
    ParameterDescriptor::optional("EnableGzip").with_kind(Kind::Boolean),
])
.success_in_body()
.with_required_members(&["RequestId"]);

/// Updates the ingress.
///
/// See the vendor's [documentation](https://api.aliyun.com/document/sae/2019-05-06/UpdateIngress).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct UpdateIngress {
    ingress_id: Option<i64>,
    cert_id: Option<String>,
    cert_ids: Option<String>,
    description: Option<String>,
    listener_port: Option<String>,
    default_rule: Option<String>,
    rules: Option<String>,
    load_balance_type: Option<String>,
    listener_protocol: Option<String>,
    request_timeout: Option<i32>,
    security_policy_id: Option<String>,
    idle_timeout: Option<i32>,
    enable_x_forwarded_for: Option<bool>,
    enable_x_forwarded_for_client_src_port: Option<bool>,
    enable_x_forwarded_for_proto: Option<bool>,
    enable_x_forwarded_for_slb_id: Option<bool>,
    enable_x_forwarded_for_slb_port: Option<bool>,
    cors_config: Option<String>,
    enable_gzip: Option<bool>,
    extra_query: ExtraQuery,
}

impl UpdateIngress {
    /// Creates the operation with its required parameters.
    ///
    /// - `ingress_id`: ID of the ingress.
    pub fn new(ingress_id: i64) -> Self {
        Self {
            ingress_id: Some(ingress_id),
            ..Self::default()
        }
    }

    /// ID of the certificate.
    pub fn cert_id(mut self, cert_id: impl Into<String>) -> Self {
        self.cert_id = Some(cert_id.into());
        self
    }

    /// IDs of the certificates.
    pub fn cert_ids(mut self, cert_ids: impl Into<String>) -> Self {
        self.cert_ids = Some(cert_ids.into());
        self
    }

    /// Description.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Listener port.
    pub fn listener_port(mut self, listener_port: impl Into<String>) -> Self {
        self.listener_port = Some(listener_port.into());
        self
    }

    /// Default rule.
    pub fn default_rule(mut self, default_rule: impl Into<String>) -> Self {
        self.default_rule = Some(default_rule.into());
        self
    }

    /// Rules. Sent in the form.
    pub fn rules(mut self, rules: impl Into<String>) -> Self {
        self.rules = Some(rules.into());
        self
    }

    /// Load balance type. Deprecated by the vendor.
    #[deprecated = "the vendor calls it deprecated"]
    pub fn load_balance_type(mut self, load_balance_type: impl Into<String>) -> Self {
        self.load_balance_type = Some(load_balance_type.into());
        self
    }

    /// Listener protocol.
    pub fn listener_protocol(mut self, listener_protocol: impl Into<String>) -> Self {
        self.listener_protocol = Some(listener_protocol.into());
        self
    }

    /// Timeout of a request.
    pub fn request_timeout(mut self, request_timeout: i32) -> Self {
        self.request_timeout = Some(request_timeout);
        self
    }

    /// ID of the security policy.
    pub fn security_policy_id(mut self, security_policy_id: impl Into<String>) -> Self {
        self.security_policy_id = Some(security_policy_id.into());
        self
    }

    /// Idle timeout.
    pub fn idle_timeout(mut self, idle_timeout: i32) -> Self {
        self.idle_timeout = Some(idle_timeout);
        self
    }

    /// Whether the backend gets the client's IP address in a header.
    pub fn enable_x_forwarded_for(mut self, enable_x_forwarded_for: bool) -> Self {
        self.enable_x_forwarded_for = Some(enable_x_forwarded_for);
        self
    }

    /// Whether the backend gets the client's port in a header.
    pub fn enable_x_forwarded_for_client_src_port(
        mut self,
        enable_x_forwarded_for_client_src_port: bool,
    ) -> Self {
        self.enable_x_forwarded_for_client_src_port = Some(enable_x_forwarded_for_client_src_port);
        self
    }

    /// Whether the backend gets the protocol of the listener in a header.
    pub fn enable_x_forwarded_for_proto(mut self, enable_x_forwarded_for_proto: bool) -> Self {
        self.enable_x_forwarded_for_proto = Some(enable_x_forwarded_for_proto);
        self
    }

    /// Whether the backend gets the ID of the load balancer in a header.
    pub fn enable_x_forwarded_for_slb_id(mut self, enable_x_forwarded_for_slb_id: bool) -> Self {
        self.enable_x_forwarded_for_slb_id = Some(enable_x_forwarded_for_slb_id);
        self
    }

    /// Whether the backend gets the port of the listener in a header.
    pub fn enable_x_forwarded_for_slb_port(
        mut self,
        enable_x_forwarded_for_slb_port: bool,
    ) -> Self {
        self.enable_x_forwarded_for_slb_port = Some(enable_x_forwarded_for_slb_port);
        self
    }

    /// CORS configuration.
    pub fn cors_config(mut self, cors_config: impl Into<String>) -> Self {
        self.cors_config = Some(cors_config.into());
        self
    }

    /// Whether gzip is enabled.
    pub fn enable_gzip(mut self, enable_gzip: bool) -> Self {
        self.enable_gzip = Some(enable_gzip);
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for UpdateIngress {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "IngressId" => &mut self.ingress_id,
            "CertId" => &mut self.cert_id,
            "CertIds" => &mut self.cert_ids,
            "Description" => &mut self.description,
            "ListenerPort" => &mut self.listener_port,
            "DefaultRule" => &mut self.default_rule,
            "Rules" => &mut self.rules,
            "LoadBalanceType" => &mut self.load_balance_type,
            "ListenerProtocol" => &mut self.listener_protocol,
            "RequestTimeout" => &mut self.request_timeout,
            "SecurityPolicyId" => &mut self.security_policy_id,
            "IdleTimeout" => &mut self.idle_timeout,
            "EnableXForwardedFor" => &mut self.enable_x_forwarded_for,
            "EnableXForwardedForClientSrcPort" => &mut self.enable_x_forwarded_for_client_src_port,
            "EnableXForwardedForProto" => &mut self.enable_x_forwarded_for_proto,
            "EnableXForwardedForSlbId" => &mut self.enable_x_forwarded_for_slb_id,
            "EnableXForwardedForSlbPort" => &mut self.enable_x_forwarded_for_slb_port,
            "CorsConfig" => &mut self.cors_config,
            "EnableGzip" => &mut self.enable_gzip,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("IngressId", self.ingress_id.value());
        visitor("CertId", self.cert_id.value());
        visitor("CertIds", self.cert_ids.value());
        visitor("Description", self.description.value());
        visitor("ListenerPort", self.listener_port.value());
        visitor("DefaultRule", self.default_rule.value());
        visitor("Rules", self.rules.value());
        visitor("LoadBalanceType", self.load_balance_type.value());
        visitor("ListenerProtocol", self.listener_protocol.value());
        visitor("RequestTimeout", self.request_timeout.value());
        visitor("SecurityPolicyId", self.security_policy_id.value());
        visitor("IdleTimeout", self.idle_timeout.value());
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
        visitor("CorsConfig", self.cors_config.value());
        visitor("EnableGzip", self.enable_gzip.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for UpdateIngress {
    type Output = UpdateIngressResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`UpdateIngress`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct UpdateIngressResponse {
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

impl model::Object for UpdateIngressResponse {
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

/// `Data` in the response of [`UpdateIngress`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// ID of the ingress.
    pub ingress_id: Option<i64>,
}

impl model::Object for Data {
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
    }
}
