//! `GetWebshellToken` and what it answers. Needs the feature `GetWebshellToken`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, SecretString, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

const PAGE: &str = "https://www.alibabacloud.com/help/en/sae/api-sae-2019-05-06-getwebshelltoken";

/// The constant facts of [`GetWebshellToken`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "GetWebshellToken",
    Method::GET,
    "/pop/v1/sam/instance/webshellToken",
)
.with_parameters(&[
    ParameterDescriptor::required("AppId"),
    ParameterDescriptor::required("PodName"),
    ParameterDescriptor::optional("ContainerName"),
])
.idempotent()
.success_in_body()
.with_required_members(&["Data.Token", "RequestId"])
.with_documentation(PAGE);

/// Asks for the token that opens a shell in a pod of an application.
///
/// The answer carries the token alone and inside of two addresses: a page for a browser and a
/// WebSocket for a program. Nothing is documented about how long it is good for; use it at once.
///
/// Needs the permission `sae:GetWebshellToken`. The vendor describes it
/// [here](https://www.alibabacloud.com/help/en/sae/api-sae-2019-05-06-getwebshelltoken).
///
/// Error codes documented for it:
///
/// - HTTP 400: `InvalidApplication.NotFound`, `InvalidParameter.NotEmpty`,
///   `InvalidParameter.Obviously`, `InvalidParameter.WithMessage`
/// - HTTP 500: `OperationFailed.RPCError`
///
/// Needs the feature `GetWebshellToken`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct GetWebshellToken {
    app_id: Option<String>,
    pod_name: Option<String>,
    container_name: Option<String>,
    extra_query: ExtraQuery,
}

impl GetWebshellToken {
    /// The operation with what it requires.
    ///
    /// - `app_id`: id of the application.
    /// - `pod_name`: name of the pod, which `DescribeApplicationInstances` lists as the id of an
    ///   instance.
    pub fn new(app_id: impl Into<String>, pod_name: impl Into<String>) -> Self {
        Self {
            app_id: Some(app_id.into()),
            pod_name: Some(pod_name.into()),
            ..Self::default()
        }
    }

    /// Which container of the pod, instead of its main one.
    pub fn container_name(mut self, container_name: impl Into<String>) -> Self {
        self.container_name = Some(container_name.into());
        self
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for GetWebshellToken {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "PodName" => &mut self.pod_name,
            "ContainerName" => &mut self.container_name,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("PodName", self.pod_name.value());
        visitor("ContainerName", self.container_name.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for GetWebshellToken {
    type Output = GetWebshellTokenResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`GetWebshellToken`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetWebshellTokenResponse {
    /// Status in the manner of HTTP: 2xx for success.
    pub code: Option<String>,
    /// The token and the addresses that carry it.
    pub data: WebshellToken,
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

impl model::Object for GetWebshellTokenResponse {
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

/// A token that opens a shell in a pod.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebshellToken {
    /// Address of the page with the shell, as the service sent it. It carries the token.
    pub http_url: Option<SecretString>,
    /// The token.
    pub token: SecretString,
    /// Address of the shell's WebSocket. It carries the token.
    pub web_socket_url: Option<SecretString>,
}

impl model::Object for WebshellToken {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "HttpUrl" => &mut self.http_url,
            "Token" => &mut self.token,
            "WebSocketUrl" => &mut self.web_socket_url,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("HttpUrl", self.http_url.value());
        visitor("Token", self.token.value());
        visitor("WebSocketUrl", self.web_socket_url.value());
    }
}
