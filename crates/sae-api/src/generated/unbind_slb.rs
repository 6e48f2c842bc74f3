//! [`UnbindSlb`] and its response. Needs the feature `UnbindSlb`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`UnbindSlb`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "UnbindSlb", Method::DELETE, "/pop/v1/sam/app/slb")
        .with_parameters(&[
            ParameterDescriptor::required("AppId"),
            ParameterDescriptor::optional("Internet").with_kind(Kind::Boolean),
            ParameterDescriptor::optional("Intranet").with_kind(Kind::Boolean),
        ])
        .success_in_body()
        .with_required_members(&["RequestId"]);

/// Unbinds an SLB instance from an application.
///
/// See the vendor's [documentation](https://api.aliyun.com/document/sae/2019-05-06/UnbindSlb).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct UnbindSlb {
    app_id: Option<String>,
    internet: Option<bool>,
    intranet: Option<bool>,
    extra_query: ExtraQuery,
}

impl UnbindSlb {
    /// Creates the operation with its required parameters.
    ///
    /// - `app_id`: ID of the application.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: Some(app_id.into()),
            ..Self::default()
        }
    }

    /// Whether to unbind the SLB instance on the internet.
    pub fn internet(mut self, internet: bool) -> Self {
        self.internet = Some(internet);
        self
    }

    /// Whether to unbind the SLB instance on the internal network.
    pub fn intranet(mut self, intranet: bool) -> Self {
        self.intranet = Some(intranet);
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for UnbindSlb {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "Internet" => &mut self.internet,
            "Intranet" => &mut self.intranet,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("Internet", self.internet.value());
        visitor("Intranet", self.intranet.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for UnbindSlb {
    type Output = UnbindSlbResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`UnbindSlb`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnbindSlbResponse {
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

impl model::Object for UnbindSlbResponse {
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

/// `Data` in the response of [`UnbindSlb`].
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
