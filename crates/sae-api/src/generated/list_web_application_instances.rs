//! `ListWebApplicationInstances` and what it answers. Needs the feature `ListWebApplicationInstances`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{Fields, Slot, View};
use aliyun_core::operation::descriptor::{Kind, Place, Style};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;
use super::types::ListWebApplicationInstancesBody;

/// The constant facts of [`ListWebApplicationInstances`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "ListWebApplicationInstances",
    Method::GET,
    "/pop/v2/api/web/applications-observability/{ApplicationId}/instances",
)
.with_parameters(&[
    ParameterDescriptor::required("NamespaceId"),
    ParameterDescriptor::required("ApplicationId").in_place(Place::Path),
    ParameterDescriptor::optional("InstanceIds")
        .of(Kind::List(&Kind::Text))
        .style(Style::Json),
    ParameterDescriptor::optional("VersionIds")
        .of(Kind::List(&Kind::Text))
        .style(Style::Json),
    ParameterDescriptor::optional("Statuses")
        .of(Kind::List(&Kind::Text))
        .style(Style::Json),
    ParameterDescriptor::optional("Limit"),
    ParameterDescriptor::optional("StartTime").of(Kind::Int64),
    ParameterDescriptor::optional("EndTime").of(Kind::Int64),
])
.repeatable()
.with_verdict();

/// Lists web application instances.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/sae/2019-05-06/ListWebApplicationInstances).
///
/// Needs the feature `ListWebApplicationInstances`.
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
    /// The operation with what it requires.
    ///
    /// - `namespace_id`: id of the namespace.
    /// - `application_id`: id of the application.
    pub fn new(namespace_id: impl Into<String>, application_id: impl Into<String>) -> Self {
        Self {
            namespace_id: Some(namespace_id.into()),
            application_id: Some(application_id.into()),
            ..Self::default()
        }
    }

    /// The parameter `InstanceIds`.
    pub fn instance_ids(
        mut self,
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = Some(instance_ids.into_iter().map(Into::into).collect());
        self
    }

    /// The parameter `VersionIds`.
    pub fn version_ids(mut self, version_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.version_ids = Some(version_ids.into_iter().map(Into::into).collect());
        self
    }

    /// The parameter `Statuses`.
    pub fn statuses(mut self, statuses: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.statuses = Some(statuses.into_iter().map(Into::into).collect());
        self
    }

    /// How many items there are at most.
    pub fn limit(mut self, limit: impl Into<String>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// The parameter `StartTime`.
    pub fn start_time(mut self, start_time: i64) -> Self {
        self.start_time = Some(start_time);
        self
    }

    /// The parameter `EndTime`.
    pub fn end_time(mut self, end_time: i64) -> Self {
        self.end_time = Some(end_time);
        self
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl Fields for ListWebApplicationInstances {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
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
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("NamespaceId", self.namespace_id.view());
        to("ApplicationId", self.application_id.view());
        to("InstanceIds", self.instance_ids.view());
        to("VersionIds", self.version_ids.view());
        to("Statuses", self.statuses.view());
        to("Limit", self.limit.view());
        to("StartTime", self.start_time.view());
        to("EndTime", self.end_time.view());
        self.extra_query.each(to);
    }
}

impl Operation for ListWebApplicationInstances {
    type Output = ListWebApplicationInstancesBody;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}
