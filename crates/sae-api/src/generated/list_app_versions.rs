//! `ListAppVersions` and what it answers. Needs the feature `ListAppVersions`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{Fields, Slot, View};
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
.repeatable()
.with_verdict()
.with_guaranteed(&["RequestId"]);

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

impl Fields for ListAppVersions {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("AppId", self.app_id.view());
        self.extra_query.each(to);
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

impl Fields for ListAppVersionsResponse {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
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
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("Code", self.code.view());
        to("Data", self.data.view());
        to("ErrorCode", self.error_code.view());
        to("Message", self.message.view());
        to("RequestId", self.request_id.view());
        to("Success", self.success.view());
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

impl Fields for Data {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
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
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("BuildPackageUrl", self.build_package_url.view());
        to("CreateTime", self.create_time.view());
        to("Id", self.id.view());
        to("Type", self.r#type.view());
        to("WarUrl", self.war_url.view());
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
