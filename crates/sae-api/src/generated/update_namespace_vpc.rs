//! [`UpdateNamespaceVpc`] and its response. Needs the feature `UpdateNamespaceVpc`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`UpdateNamespaceVpc`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "UpdateNamespaceVpc",
    Method::POST,
    "/pop/v1/sam/namespace/updateNamespaceVpc",
)
.with_parameters(&[
    ParameterDescriptor::optional("NamespaceId"),
    ParameterDescriptor::required("VpcId"),
    ParameterDescriptor::optional("NameSpaceShortId"),
])
.success_in_body()
.with_required_members(&["RequestId"]);

/// Changes the VPC of a namespace.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/UpdateNamespaceVpc).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct UpdateNamespaceVpc {
    namespace_id: Option<String>,
    vpc_id: Option<String>,
    name_space_short_id: Option<String>,
    extra_query: ExtraQuery,
}

impl UpdateNamespaceVpc {
    /// Creates the operation with its required parameters.
    ///
    /// - `vpc_id`: ID of the VPC.
    pub fn new(vpc_id: impl Into<String>) -> Self {
        Self {
            vpc_id: Some(vpc_id.into()),
            ..Self::default()
        }
    }

    /// ID of the namespace.
    pub fn namespace_id(mut self, namespace_id: impl Into<String>) -> Self {
        self.namespace_id = Some(namespace_id.into());
        self
    }

    /// ID of the namespace without its region.
    pub fn name_space_short_id(mut self, name_space_short_id: impl Into<String>) -> Self {
        self.name_space_short_id = Some(name_space_short_id.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for UpdateNamespaceVpc {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NamespaceId" => &mut self.namespace_id,
            "VpcId" => &mut self.vpc_id,
            "NameSpaceShortId" => &mut self.name_space_short_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("NamespaceId", self.namespace_id.value());
        visitor("VpcId", self.vpc_id.value());
        visitor("NameSpaceShortId", self.name_space_short_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for UpdateNamespaceVpc {
    type Output = UpdateNamespaceVpcResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`UpdateNamespaceVpc`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct UpdateNamespaceVpcResponse {
    /// Status code like that of HTTP: 2xx for success.
    pub code: Option<String>,
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

impl model::Object for UpdateNamespaceVpcResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
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
        visitor("ErrorCode", self.error_code.value());
        visitor("Message", self.message.value());
        visitor("RequestId", self.request_id.value());
        visitor("Success", self.success.value());
        visitor("TraceId", self.trace_id.value());
    }
}
