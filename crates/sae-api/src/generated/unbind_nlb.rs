//! [`UnbindNlb`] and its response. Needs the feature `UnbindNlb`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`UnbindNlb`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "UnbindNlb", Method::DELETE, "/pop/v1/sam/app/nlb")
        .with_parameters(&[
            ParameterDescriptor::optional("AppId"),
            ParameterDescriptor::optional("NlbId"),
            ParameterDescriptor::optional("Protocol").with_known_values(&["TCP", "TCPSSL", "UDP"]),
            ParameterDescriptor::optional("Port").with_kind(Kind::Int32),
        ])
        .success_in_body()
        .with_required_members(&["RequestId"]);

/// Unbinds an NLB instance from an application.
///
/// See the vendor's [documentation](https://api.aliyun.com/document/sae/2019-05-06/UnbindNlb).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct UnbindNlb {
    app_id: Option<String>,
    nlb_id: Option<String>,
    protocol: Option<Protocol>,
    port: Option<i32>,
    extra_query: ExtraQuery,
}

impl UnbindNlb {
    /// Creates the operation without any parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the application.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }

    /// ID of the NLB.
    pub fn nlb_id(mut self, nlb_id: impl Into<String>) -> Self {
        self.nlb_id = Some(nlb_id.into());
        self
    }

    /// Protocol.
    pub fn protocol(mut self, protocol: impl Into<Protocol>) -> Self {
        self.protocol = Some(protocol.into());
        self
    }

    /// Port.
    pub fn port(mut self, port: i32) -> Self {
        self.port = Some(port);
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for UnbindNlb {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "NlbId" => &mut self.nlb_id,
            "Protocol" => &mut self.protocol,
            "Port" => &mut self.port,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("NlbId", self.nlb_id.value());
        visitor("Protocol", self.protocol.value());
        visitor("Port", self.port.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for UnbindNlb {
    type Output = UnbindNlbResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`UnbindNlb`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnbindNlbResponse {
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

impl model::Object for UnbindNlbResponse {
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
    /// Protocol: a parameter of [`UnbindNlb`].
    pub enum Protocol {
        /// `TCP`.
        Tcp = "TCP",
        /// `TCPSSL`.
        Tcpssl = "TCPSSL",
        /// `UDP`.
        Udp = "UDP",
    }
}

/// `Data` in the response of [`UnbindNlb`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// ID of the change order.
    pub change_order_id: Option<String>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ChangeOrderId" => &mut self.change_order_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ChangeOrderId", self.change_order_id.value());
    }
}
