//! [`GetWebshellToken`] and its response. Needs the feature `GetWebshellToken`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, SecretString, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

const DOCUMENTATION_URL: &str =
    "https://www.alibabacloud.com/help/en/sae/api-sae-2019-05-06-getwebshelltoken";

/// Descriptor of [`GetWebshellToken`].
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
.with_documentation_url(DOCUMENTATION_URL);

/// Returns the token that opens a shell in a pod of an application.
///
/// The response contains the token, and two URLs with the token in them: one of a page for a
/// browser, one of a WebSocket for a program. How long the token is valid is not documented; use it
/// at once.
///
/// Requires the permission `sae:GetWebshellToken`. See the vendor's
/// [documentation](https://www.alibabacloud.com/help/en/sae/api-sae-2019-05-06-getwebshelltoken).
///
/// Documented error codes:
///
/// - HTTP 400: `InvalidApplication.NotFound`, `InvalidParameter.NotEmpty`,
///   `InvalidParameter.Obviously`, `InvalidParameter.WithMessage`
/// - HTTP 500: `OperationFailed.RPCError`
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct GetWebshellToken {
    app_id: Option<String>,
    pod_name: Option<String>,
    container_name: Option<String>,
    extra_query: ExtraQuery,
}

impl GetWebshellToken {
    /// Creates the operation with its required parameters.
    ///
    /// - `app_id`: ID of the application.
    /// - `pod_name`: name of the pod, which is the ID of an instance in the response of
    ///   `DescribeApplicationInstances`.
    pub fn new(app_id: impl Into<String>, pod_name: impl Into<String>) -> Self {
        Self {
            app_id: Some(app_id.into()),
            pod_name: Some(pod_name.into()),
            ..Self::default()
        }
    }

    /// Name of the container, if it is not the main container of the pod.
    pub fn container_name(mut self, container_name: impl Into<String>) -> Self {
        self.container_name = Some(container_name.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
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

/// Response of [`GetWebshellToken`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetWebshellTokenResponse {
    /// Status code like that of HTTP: 2xx for success.
    pub code: Option<String>,
    /// The token and the URLs that contain it.
    pub data: WebshellToken,
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
    /// URL of the page with the shell, as the service sent it. It contains the token. Secret: never
    /// shown by `Debug`.
    pub http_url: Option<SecretString>,
    /// The token. Secret: never shown by `Debug`.
    pub token: SecretString,
    /// URL of the WebSocket of the shell. It contains the token. Secret: never shown by `Debug`.
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
