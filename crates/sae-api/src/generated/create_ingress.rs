//! [`CreateIngress`] and its response. Needs the feature `CreateIngress`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::{Kind, Location};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`CreateIngress`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "CreateIngress",
    Method::POST,
    "/pop/v1/sam/ingress/Ingress",
)
.with_parameters(&[
    ParameterDescriptor::required("NamespaceId"),
    ParameterDescriptor::optional("Description"),
    ParameterDescriptor::optional("SlbId"),
    ParameterDescriptor::required("ListenerPort").with_kind(Kind::Int32),
    ParameterDescriptor::optional("CertId"),
    ParameterDescriptor::optional("CertIds"),
    ParameterDescriptor::required("DefaultRule"),
    ParameterDescriptor::required("Rules").with_location(Location::Form),
    ParameterDescriptor::optional("LoadBalanceType").with_known_values(&["alb", "clb"]),
    ParameterDescriptor::optional("ListenerProtocol").with_known_values(&["HTTP", "HTTPS"]),
    ParameterDescriptor::optional("SecurityPolicyId"),
    ParameterDescriptor::optional("RequestTimeout").with_kind(Kind::Int32),
    ParameterDescriptor::optional("IdleTimeout").with_kind(Kind::Int32),
    ParameterDescriptor::optional("EnableXForwardedFor").with_kind(Kind::Boolean),
    ParameterDescriptor::optional("EnableXForwardedForClientSrcPort").with_kind(Kind::Boolean),
    ParameterDescriptor::optional("EnableXForwardedForProto").with_kind(Kind::Boolean),
    ParameterDescriptor::optional("EnableXForwardedForSlbId").with_kind(Kind::Boolean),
    ParameterDescriptor::optional("EnableXForwardedForSlbPort").with_kind(Kind::Boolean),
    ParameterDescriptor::optional("AddressType").with_known_values(&["Internet", "Intranet"]),
    ParameterDescriptor::optional("LoadBalancerEdition")
        .with_known_values(&["Standard", "StandardWithWaf"]),
    ParameterDescriptor::optional("ZoneMappings"),
    ParameterDescriptor::optional("CorsConfig"),
    ParameterDescriptor::optional("EnableGzip").with_kind(Kind::Boolean),
])
.success_in_body()
.with_required_members(&["RequestId"]);

/// Creates an ingress, which routes requests to applications.
///
/// See the vendor's [documentation](https://api.aliyun.com/document/sae/2019-05-06/CreateIngress).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct CreateIngress {
    namespace_id: Option<String>,
    description: Option<String>,
    slb_id: Option<String>,
    listener_port: Option<i32>,
    cert_id: Option<String>,
    cert_ids: Option<String>,
    default_rule: Option<String>,
    rules: Option<String>,
    load_balance_type: Option<LoadBalanceType>,
    listener_protocol: Option<ListenerProtocol>,
    security_policy_id: Option<String>,
    request_timeout: Option<i32>,
    idle_timeout: Option<i32>,
    enable_x_forwarded_for: Option<bool>,
    enable_x_forwarded_for_client_src_port: Option<bool>,
    enable_x_forwarded_for_proto: Option<bool>,
    enable_x_forwarded_for_slb_id: Option<bool>,
    enable_x_forwarded_for_slb_port: Option<bool>,
    address_type: Option<AddressType>,
    load_balancer_edition: Option<LoadBalancerEdition>,
    zone_mappings: Option<String>,
    cors_config: Option<String>,
    enable_gzip: Option<bool>,
    extra_query: ExtraQuery,
}

impl CreateIngress {
    /// Creates the operation with its required parameters.
    ///
    /// - `namespace_id`: ID of the namespace.
    /// - `listener_port`: listener port.
    /// - `default_rule`: default rule.
    /// - `rules`: rules.
    pub fn new(
        namespace_id: impl Into<String>,
        listener_port: i32,
        default_rule: impl Into<String>,
        rules: impl Into<String>,
    ) -> Self {
        Self {
            namespace_id: Some(namespace_id.into()),
            listener_port: Some(listener_port),
            default_rule: Some(default_rule.into()),
            rules: Some(rules.into()),
            ..Self::default()
        }
    }

    /// Description.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// ID of the SLB.
    pub fn slb_id(mut self, slb_id: impl Into<String>) -> Self {
        self.slb_id = Some(slb_id.into());
        self
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

    /// Load balance type.
    pub fn load_balance_type(mut self, load_balance_type: impl Into<LoadBalanceType>) -> Self {
        self.load_balance_type = Some(load_balance_type.into());
        self
    }

    /// Listener protocol.
    pub fn listener_protocol(mut self, listener_protocol: impl Into<ListenerProtocol>) -> Self {
        self.listener_protocol = Some(listener_protocol.into());
        self
    }

    /// ID of the security policy.
    pub fn security_policy_id(mut self, security_policy_id: impl Into<String>) -> Self {
        self.security_policy_id = Some(security_policy_id.into());
        self
    }

    /// Timeout of a request.
    pub fn request_timeout(mut self, request_timeout: i32) -> Self {
        self.request_timeout = Some(request_timeout);
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

    /// Address type.
    pub fn address_type(mut self, address_type: impl Into<AddressType>) -> Self {
        self.address_type = Some(address_type.into());
        self
    }

    /// Load balancer edition.
    pub fn load_balancer_edition(
        mut self,
        load_balancer_edition: impl Into<LoadBalancerEdition>,
    ) -> Self {
        self.load_balancer_edition = Some(load_balancer_edition.into());
        self
    }

    /// Zone mappings.
    pub fn zone_mappings(mut self, zone_mappings: impl Into<String>) -> Self {
        self.zone_mappings = Some(zone_mappings.into());
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

impl model::Object for CreateIngress {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NamespaceId" => &mut self.namespace_id,
            "Description" => &mut self.description,
            "SlbId" => &mut self.slb_id,
            "ListenerPort" => &mut self.listener_port,
            "CertId" => &mut self.cert_id,
            "CertIds" => &mut self.cert_ids,
            "DefaultRule" => &mut self.default_rule,
            "Rules" => &mut self.rules,
            "LoadBalanceType" => &mut self.load_balance_type,
            "ListenerProtocol" => &mut self.listener_protocol,
            "SecurityPolicyId" => &mut self.security_policy_id,
            "RequestTimeout" => &mut self.request_timeout,
            "IdleTimeout" => &mut self.idle_timeout,
            "EnableXForwardedFor" => &mut self.enable_x_forwarded_for,
            "EnableXForwardedForClientSrcPort" => &mut self.enable_x_forwarded_for_client_src_port,
            "EnableXForwardedForProto" => &mut self.enable_x_forwarded_for_proto,
            "EnableXForwardedForSlbId" => &mut self.enable_x_forwarded_for_slb_id,
            "EnableXForwardedForSlbPort" => &mut self.enable_x_forwarded_for_slb_port,
            "AddressType" => &mut self.address_type,
            "LoadBalancerEdition" => &mut self.load_balancer_edition,
            "ZoneMappings" => &mut self.zone_mappings,
            "CorsConfig" => &mut self.cors_config,
            "EnableGzip" => &mut self.enable_gzip,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("NamespaceId", self.namespace_id.value());
        visitor("Description", self.description.value());
        visitor("SlbId", self.slb_id.value());
        visitor("ListenerPort", self.listener_port.value());
        visitor("CertId", self.cert_id.value());
        visitor("CertIds", self.cert_ids.value());
        visitor("DefaultRule", self.default_rule.value());
        visitor("Rules", self.rules.value());
        visitor("LoadBalanceType", self.load_balance_type.value());
        visitor("ListenerProtocol", self.listener_protocol.value());
        visitor("SecurityPolicyId", self.security_policy_id.value());
        visitor("RequestTimeout", self.request_timeout.value());
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
        visitor("AddressType", self.address_type.value());
        visitor("LoadBalancerEdition", self.load_balancer_edition.value());
        visitor("ZoneMappings", self.zone_mappings.value());
        visitor("CorsConfig", self.cors_config.value());
        visitor("EnableGzip", self.enable_gzip.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for CreateIngress {
    type Output = CreateIngressResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`CreateIngress`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CreateIngressResponse {
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

impl model::Object for CreateIngressResponse {
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

known_values! {
    /// Load balance type: a parameter of [`CreateIngress`].
    pub enum LoadBalanceType {
        /// `alb`.
        Alb = "alb",
        /// `clb`.
        Clb = "clb",
    }
}

known_values! {
    /// Listener protocol: a parameter of [`CreateIngress`].
    pub enum ListenerProtocol {
        /// `HTTP`.
        Http = "HTTP",
        /// `HTTPS`.
        Https = "HTTPS",
    }
}

known_values! {
    /// Address type: a parameter of [`CreateIngress`].
    pub enum AddressType {
        /// Internet.
        Internet = "Internet",
        /// Intranet.
        Intranet = "Intranet",
    }
}

known_values! {
    /// Load balancer edition: a parameter of [`CreateIngress`].
    pub enum LoadBalancerEdition {
        /// Standard.
        Standard = "Standard",
        /// Standard with WAF.
        StandardWithWaf = "StandardWithWaf",
    }
}

/// `Data` in the response of [`CreateIngress`].
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
