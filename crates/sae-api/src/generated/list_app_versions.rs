//! `ListAppVersions` and what it answers. Needs the feature `ListAppVersions`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`ListAppVersions`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "ListAppVersions",
    Method::GET,
    "/pop/v1/sam/app/listAppVersions",
)
.with_parameters(&[ParameterDescriptor::required("AppId")])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Lists app versions.
///
/// The vendor describes it [here](https://api.aliyun.com/document/sae/2019-05-06/ListAppVersions).
///
/// Needs the feature `ListAppVersions`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListAppVersions {
    app_id: Option<String>,
    extra_query: ExtraQuery,
}

impl ListAppVersions {
    /// The operation with what it requires.
    ///
    /// - `app_id`: id of the application.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: Some(app_id.into()),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ListAppVersions {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListAppVersions {
    type Output = ListAppVersionsResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`ListAppVersions`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListAppVersionsResponse {
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
}

impl model::Object for ListAppVersionsResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "Data" => &mut self.data,
            "ErrorCode" => &mut self.error_code,
            "Message" => &mut self.message,
            "RequestId" => &mut self.request_id,
            "Success" => &mut self.success,
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
    }
}

/// What stands in `Data`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// The member `BuildPackageUrl`.
    pub build_package_url: Option<String>,
    /// The member `CreateTime`.
    pub create_time: Option<String>,
    /// The member `Id`.
    pub id: Option<String>,
    /// The member `Type`.
    pub r#type: Option<Type>,
    /// The member `WarUrl`.
    pub war_url: Option<String>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "BuildPackageUrl" => &mut self.build_package_url,
            "CreateTime" => &mut self.create_time,
            "Id" => &mut self.id,
            "Type" => &mut self.r#type,
            "WarUrl" => &mut self.war_url,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("BuildPackageUrl", self.build_package_url.value());
        visitor("CreateTime", self.create_time.value());
        visitor("Id", self.id.value());
        visitor("Type", self.r#type.value());
        visitor("WarUrl", self.war_url.value());
    }
}

known_values! {
    /// Values of `Type`.
    pub enum Type {
        /// The value `image`.
        Image = "image",
        /// The value `url`.
        Url = "url",
    }
}
