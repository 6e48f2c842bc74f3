//! [`RollbackApplication`] and its response. Needs the feature `RollbackApplication`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`RollbackApplication`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "RollbackApplication",
    Method::PUT,
    "/pop/v1/sam/app/rollbackApplication",
)
.with_parameters(&[
    ParameterDescriptor::required("AppId"),
    ParameterDescriptor::required("VersionId"),
    ParameterDescriptor::optional("BatchWaitTime").with_kind(Kind::Int32),
    ParameterDescriptor::optional("MinReadyInstances").with_kind(Kind::Int32),
    ParameterDescriptor::optional("MinReadyInstanceRatio").with_kind(Kind::Int32),
    ParameterDescriptor::optional("UpdateStrategy"),
    ParameterDescriptor::optional("AutoEnableApplicationScalingRule"),
])
.success_in_body()
.with_required_members(&["RequestId"]);

/// Rolls an application back to an earlier version.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/RollbackApplication).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct RollbackApplication {
    app_id: Option<String>,
    version_id: Option<String>,
    batch_wait_time: Option<i32>,
    min_ready_instances: Option<i32>,
    min_ready_instance_ratio: Option<i32>,
    update_strategy: Option<String>,
    auto_enable_application_scaling_rule: Option<String>,
    extra_query: ExtraQuery,
}

impl RollbackApplication {
    /// Creates the operation with its required parameters.
    ///
    /// - `app_id`: ID of the application.
    /// - `version_id`: ID of the version.
    pub fn new(app_id: impl Into<String>, version_id: impl Into<String>) -> Self {
        Self {
            app_id: Some(app_id.into()),
            version_id: Some(version_id.into()),
            ..Self::default()
        }
    }

    /// Time between two batches.
    pub fn batch_wait_time(mut self, batch_wait_time: i32) -> Self {
        self.batch_wait_time = Some(batch_wait_time);
        self
    }

    /// Minimum number of instances that stay available during a change.
    pub fn min_ready_instances(mut self, min_ready_instances: i32) -> Self {
        self.min_ready_instances = Some(min_ready_instances);
        self
    }

    /// Minimum percentage of instances that stay available during a change.
    pub fn min_ready_instance_ratio(mut self, min_ready_instance_ratio: i32) -> Self {
        self.min_ready_instance_ratio = Some(min_ready_instance_ratio);
        self
    }

    /// Update strategy.
    pub fn update_strategy(mut self, update_strategy: impl Into<String>) -> Self {
        self.update_strategy = Some(update_strategy.into());
        self
    }

    /// Whether scaling rules are enabled again after the change.
    pub fn auto_enable_application_scaling_rule(
        mut self,
        auto_enable_application_scaling_rule: impl Into<String>,
    ) -> Self {
        self.auto_enable_application_scaling_rule =
            Some(auto_enable_application_scaling_rule.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for RollbackApplication {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "VersionId" => &mut self.version_id,
            "BatchWaitTime" => &mut self.batch_wait_time,
            "MinReadyInstances" => &mut self.min_ready_instances,
            "MinReadyInstanceRatio" => &mut self.min_ready_instance_ratio,
            "UpdateStrategy" => &mut self.update_strategy,
            "AutoEnableApplicationScalingRule" => &mut self.auto_enable_application_scaling_rule,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("VersionId", self.version_id.value());
        visitor("BatchWaitTime", self.batch_wait_time.value());
        visitor("MinReadyInstances", self.min_ready_instances.value());
        visitor(
            "MinReadyInstanceRatio",
            self.min_ready_instance_ratio.value(),
        );
        visitor("UpdateStrategy", self.update_strategy.value());
        visitor(
            "AutoEnableApplicationScalingRule",
            self.auto_enable_application_scaling_rule.value(),
        );
        self.extra_query.visit(visitor);
    }
}

impl Operation for RollbackApplication {
    type Output = RollbackApplicationResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`RollbackApplication`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RollbackApplicationResponse {
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

impl model::Object for RollbackApplicationResponse {
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

/// `Data` in the response of [`RollbackApplication`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// ID of the change order.
    pub change_order_id: Option<String>,
    /// Whether the change needs approval.
    pub is_need_approval: Option<bool>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ChangeOrderId" => &mut self.change_order_id,
            "IsNeedApproval" => &mut self.is_need_approval,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ChangeOrderId", self.change_order_id.value());
        visitor("IsNeedApproval", self.is_need_approval.value());
    }
}
