//! [`DescribeWebInstanceLogs`] and its response. Needs the feature `DescribeWebInstanceLogs`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Location;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;
use super::types::WebApplicationInstanceLogsBody;

/// Descriptor of [`DescribeWebInstanceLogs`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeWebInstanceLogs",
    Method::GET,
    "/pop/v2/api/web/applications-observability/{ApplicationId}/instances/{InstanceId}/logs",
)
.with_parameters(&[
    ParameterDescriptor::required("NamespaceId"),
    ParameterDescriptor::required("ApplicationId").with_location(Location::Path),
    ParameterDescriptor::required("InstanceId").with_location(Location::Path),
])
.idempotent()
.success_in_body();

/// Returns the logs of an instance of a web application.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/DescribeWebInstanceLogs).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeWebInstanceLogs {
    namespace_id: Option<String>,
    application_id: Option<String>,
    instance_id: Option<String>,
    extra_query: ExtraQuery,
}

impl DescribeWebInstanceLogs {
    /// Creates the operation with its required parameters.
    ///
    /// - `namespace_id`: ID of the namespace.
    /// - `application_id`: ID of the application.
    /// - `instance_id`: ID of the instance.
    pub fn new(
        namespace_id: impl Into<String>,
        application_id: impl Into<String>,
        instance_id: impl Into<String>,
    ) -> Self {
        Self {
            namespace_id: Some(namespace_id.into()),
            application_id: Some(application_id.into()),
            instance_id: Some(instance_id.into()),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DescribeWebInstanceLogs {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NamespaceId" => &mut self.namespace_id,
            "ApplicationId" => &mut self.application_id,
            "InstanceId" => &mut self.instance_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("NamespaceId", self.namespace_id.value());
        visitor("ApplicationId", self.application_id.value());
        visitor("InstanceId", self.instance_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DescribeWebInstanceLogs {
    type Output = WebApplicationInstanceLogsBody;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}
