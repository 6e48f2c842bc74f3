//! [`ListWebApplicationInstances`] and its response. Needs the feature `ListWebApplicationInstances`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::{Kind, Location, Serialization};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;
use super::types::ListWebApplicationInstancesBody;

/// Descriptor of [`ListWebApplicationInstances`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "ListWebApplicationInstances",
    Method::GET,
    "/pop/v2/api/web/applications-observability/{ApplicationId}/instances",
)
.with_parameters(&[
    ParameterDescriptor::required("NamespaceId"),
    ParameterDescriptor::required("ApplicationId").with_location(Location::Path),
    ParameterDescriptor::optional("InstanceIds")
        .with_kind(Kind::List(&Kind::Text))
        .with_serialization(Serialization::Json),
    ParameterDescriptor::optional("VersionIds")
        .with_kind(Kind::List(&Kind::Text))
        .with_serialization(Serialization::Json),
    ParameterDescriptor::optional("Statuses")
        .with_kind(Kind::List(&Kind::Text))
        .with_serialization(Serialization::Json),
    ParameterDescriptor::optional("Limit"),
    ParameterDescriptor::optional("StartTime").with_kind(Kind::Int64),
    ParameterDescriptor::optional("EndTime").with_kind(Kind::Int64),
])
.idempotent()
.success_in_body();

/// Lists the instances of a web application.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/ListWebApplicationInstances).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListWebApplicationInstances {
    namespace_id: Option<String>,
    application_id: Option<String>,
    instance_ids: Option<Vec<String>>,
    version_ids: Option<Vec<String>>,
    statuses: Option<Vec<String>>,
    limit: Option<String>,
    start_time: Option<i64>,
    end_time: Option<i64>,
    extra_query: ExtraQuery,
}

impl ListWebApplicationInstances {
    /// Creates the operation with its required parameters.
    ///
    /// - `namespace_id`: ID of the namespace.
    /// - `application_id`: ID of the application.
    pub fn new(namespace_id: impl Into<String>, application_id: impl Into<String>) -> Self {
        Self {
            namespace_id: Some(namespace_id.into()),
            application_id: Some(application_id.into()),
            ..Self::default()
        }
    }

    /// IDs of the instances.
    pub fn instance_ids(
        mut self,
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = Some(instance_ids.into_iter().map(Into::into).collect());
        self
    }

    /// IDs of the versions.
    pub fn version_ids(mut self, version_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.version_ids = Some(version_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Statuses.
    pub fn statuses(mut self, statuses: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.statuses = Some(statuses.into_iter().map(Into::into).collect());
        self
    }

    /// Maximum number of items.
    pub fn limit(mut self, limit: impl Into<String>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Start time.
    pub fn start_time(mut self, start_time: i64) -> Self {
        self.start_time = Some(start_time);
        self
    }

    /// End time.
    pub fn end_time(mut self, end_time: i64) -> Self {
        self.end_time = Some(end_time);
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ListWebApplicationInstances {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NamespaceId" => &mut self.namespace_id,
            "ApplicationId" => &mut self.application_id,
            "InstanceIds" => &mut self.instance_ids,
            "VersionIds" => &mut self.version_ids,
            "Statuses" => &mut self.statuses,
            "Limit" => &mut self.limit,
            "StartTime" => &mut self.start_time,
            "EndTime" => &mut self.end_time,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("NamespaceId", self.namespace_id.value());
        visitor("ApplicationId", self.application_id.value());
        visitor("InstanceIds", self.instance_ids.value());
        visitor("VersionIds", self.version_ids.value());
        visitor("Statuses", self.statuses.value());
        visitor("Limit", self.limit.value());
        visitor("StartTime", self.start_time.value());
        visitor("EndTime", self.end_time.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListWebApplicationInstances {
    type Output = ListWebApplicationInstancesBody;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}
