//! [`CreateProjectNotifyReceiver`] and its response. Needs the feature `CreateProjectNotifyReceiver`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`CreateProjectNotifyReceiver`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "CreateProjectNotifyReceiver", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::optional("Email"),
            ParameterDescriptor::optional("InstanceId"),
            ParameterDescriptor::required("Name"),
            ParameterDescriptor::optional("Phone"),
            ParameterDescriptor::required("ProjectId").with_kind(Kind::Int64),
            ParameterDescriptor::optional("RegionId"),
        ])
        .with_required_members(&["RequestId"]);

/// Adds a receiver of the notifications of a project.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/CreateProjectNotifyReceiver).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct CreateProjectNotifyReceiver {
    email: Option<String>,
    instance_id: Option<String>,
    name: Option<String>,
    phone: Option<String>,
    project_id: Option<i64>,
    region_id: Option<String>,
    extra_query: ExtraQuery,
}

impl CreateProjectNotifyReceiver {
    /// Creates the operation with its required parameters.
    ///
    /// - `name`: name.
    /// - `project_id`: ID of the project.
    pub fn new(name: impl Into<String>, project_id: i64) -> Self {
        Self {
            name: Some(name.into()),
            project_id: Some(project_id),
            ..Self::default()
        }
    }

    /// Email address.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// ID of the bastion host, which `DescribeInstances` lists.
    pub fn instance_id(mut self, instance_id: impl Into<String>) -> Self {
        self.instance_id = Some(instance_id.into());
        self
    }

    /// Phone number.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for CreateProjectNotifyReceiver {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Email" => &mut self.email,
            "InstanceId" => &mut self.instance_id,
            "Name" => &mut self.name,
            "Phone" => &mut self.phone,
            "ProjectId" => &mut self.project_id,
            "RegionId" => &mut self.region_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Email", self.email.value());
        visitor("InstanceId", self.instance_id.value());
        visitor("Name", self.name.value());
        visitor("Phone", self.phone.value());
        visitor("ProjectId", self.project_id.value());
        visitor("RegionId", self.region_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for CreateProjectNotifyReceiver {
    type Output = CreateProjectNotifyReceiverResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`CreateProjectNotifyReceiver`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CreateProjectNotifyReceiverResponse {
    /// ID of the receiver.
    pub receiver_id: Option<String>,
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for CreateProjectNotifyReceiverResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ReceiverId" => &mut self.receiver_id,
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ReceiverId", self.receiver_id.value());
        visitor("RequestId", self.request_id.value());
    }
}
