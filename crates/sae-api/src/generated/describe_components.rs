//! `DescribeComponents` and what it answers. Needs the feature `DescribeComponents`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`DescribeComponents`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeComponents",
    Method::GET,
    "/pop/v1/sam/resource/components",
)
.with_parameters(&[
    ParameterDescriptor::optional("AppId"),
    ParameterDescriptor::required("Type"),
])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Describes components.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/sae/2019-05-06/DescribeComponents).
///
/// Needs the feature `DescribeComponents`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeComponents {
    app_id: Option<String>,
    r#type: Option<Type>,
    extra_query: ExtraQuery,
}

impl DescribeComponents {
    /// The operation with what it requires.
    ///
    /// - `type`: the parameter `Type`.
    pub fn new(r#type: impl Into<Type>) -> Self {
        Self {
            r#type: Some(r#type.into()),
            ..Self::default()
        }
    }

    /// Id of the application.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DescribeComponents {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "Type" => &mut self.r#type,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("Type", self.r#type.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DescribeComponents {
    type Output = DescribeComponentsResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`DescribeComponents`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeComponentsResponse {
    /// Status in the manner of HTTP: 2xx for success.
    pub code: Option<String>,
    /// The member `Data`.
    pub data: Vec<Data>,
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

impl model::Object for DescribeComponentsResponse {
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
    /// Values of `Type`.
    pub enum Type {
        /// The value `JDK`.
        Jdk = "JDK",
        /// The value `TOMCAT`.
        Tomcat = "TOMCAT",
    }
}

/// What stands in `Data`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// The member `ComponentDescription`.
    pub component_description: Option<String>,
    /// The member `ComponentKey`.
    pub component_key: Option<String>,
    /// The member `Expired`.
    pub expired: Option<bool>,
    /// The member `Type`.
    pub r#type: Option<String>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ComponentDescription" => &mut self.component_description,
            "ComponentKey" => &mut self.component_key,
            "Expired" => &mut self.expired,
            "Type" => &mut self.r#type,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ComponentDescription", self.component_description.value());
        visitor("ComponentKey", self.component_key.value());
        visitor("Expired", self.expired.value());
        visitor("Type", self.r#type.value());
    }
}
