//! `GetUser` and what it answers. Needs the feature `GetUser`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`GetUser`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "GetUser", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::required("InstanceId"),
        ParameterDescriptor::optional("RegionId"),
        ParameterDescriptor::required("UserId"),
    ])
    .idempotent()
    .with_required_members(&["RequestId"]);

/// Gets user.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/GetUser).
///
/// Needs the feature `GetUser`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct GetUser {
    instance_id: Option<String>,
    region_id: Option<String>,
    user_id: Option<String>,
    extra_query: ExtraQuery,
}

impl GetUser {
    /// The operation with what it requires.
    ///
    /// - `instance_id`: id of the bastion host, which `DescribeInstances` lists.
    /// - `user_id`: id of the user.
    pub fn new(instance_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            user_id: Some(user_id.into()),
            ..Self::default()
        }
    }

    /// Region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for GetUser {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "UserId" => &mut self.user_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("UserId", self.user_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for GetUser {
    type Output = GetUserResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`GetUser`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetUserResponse {
    /// Id of the request.
    pub request_id: String,
    /// The member `User`.
    pub user: Option<User>,
}

impl model::Object for GetUserResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            "User" => &mut self.user,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RequestId", self.request_id.value());
        visitor("User", self.user.value());
    }
}

/// What stands in `User`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct User {
    /// A remark.
    pub comment: Option<String>,
    /// The member `DisplayName`.
    pub display_name: Option<String>,
    /// The member `EffectiveEndTime`.
    pub effective_end_time: Option<i64>,
    /// The member `EffectiveStartTime`.
    pub effective_start_time: Option<i64>,
    /// The member `Email`.
    pub email: Option<String>,
    /// The member `Language`.
    pub language: Option<Language>,
    /// The member `LanguageStatus`.
    pub language_status: Option<LanguageStatus>,
    /// The member `Mobile`.
    pub mobile: Option<String>,
    /// The member `MobileCountryCode`.
    pub mobile_country_code: Option<MobileCountryCode>,
    /// The member `NeedResetPassword`.
    pub need_reset_password: Option<bool>,
    /// The member `Source`.
    pub source: Option<Source>,
    /// The member `SourceUserId`.
    pub source_user_id: Option<String>,
    /// The member `TwoFactorMethods`.
    pub two_factor_methods: Vec<String>,
    /// The member `TwoFactorStatus`.
    pub two_factor_status: Option<TwoFactorStatus>,
    /// Id of the user.
    pub user_id: Option<String>,
    /// The member `UserName`.
    pub user_name: Option<String>,
    /// The member `UserState`.
    pub user_state: Vec<String>,
}

impl model::Object for User {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Comment" => &mut self.comment,
            "DisplayName" => &mut self.display_name,
            "EffectiveEndTime" => &mut self.effective_end_time,
            "EffectiveStartTime" => &mut self.effective_start_time,
            "Email" => &mut self.email,
            "Language" => &mut self.language,
            "LanguageStatus" => &mut self.language_status,
            "Mobile" => &mut self.mobile,
            "MobileCountryCode" => &mut self.mobile_country_code,
            "NeedResetPassword" => &mut self.need_reset_password,
            "Source" => &mut self.source,
            "SourceUserId" => &mut self.source_user_id,
            "TwoFactorMethods" => &mut self.two_factor_methods,
            "TwoFactorStatus" => &mut self.two_factor_status,
            "UserId" => &mut self.user_id,
            "UserName" => &mut self.user_name,
            "UserState" => &mut self.user_state,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Comment", self.comment.value());
        visitor("DisplayName", self.display_name.value());
        visitor("EffectiveEndTime", self.effective_end_time.value());
        visitor("EffectiveStartTime", self.effective_start_time.value());
        visitor("Email", self.email.value());
        visitor("Language", self.language.value());
        visitor("LanguageStatus", self.language_status.value());
        visitor("Mobile", self.mobile.value());
        visitor("MobileCountryCode", self.mobile_country_code.value());
        visitor("NeedResetPassword", self.need_reset_password.value());
        visitor("Source", self.source.value());
        visitor("SourceUserId", self.source_user_id.value());
        visitor("TwoFactorMethods", self.two_factor_methods.value());
        visitor("TwoFactorStatus", self.two_factor_status.value());
        visitor("UserId", self.user_id.value());
        visitor("UserName", self.user_name.value());
        visitor("UserState", self.user_state.value());
    }
}

known_values! {
    /// Values of `Language`.
    pub enum Language {
        /// The value `en`.
        En = "en",
        /// The value `zh-cn`.
        ZhCn = "zh-cn",
    }
}

known_values! {
    /// Values of `LanguageStatus`.
    pub enum LanguageStatus {
        /// The value `Custom`.
        Custom = "Custom",
        /// The value `Global`.
        Global = "Global",
    }
}

known_values! {
    /// Values of `MobileCountryCode`.
    pub enum MobileCountryCode {
        /// The value `AE`.
        Ae = "AE",
        /// The value `AU`.
        Au = "AU",
        /// The value `CH`.
        Ch = "CH",
        /// The value `CN`.
        Cn = "CN",
        /// The value `DE`.
        De = "DE",
        /// The value `GB`.
        Gb = "GB",
        /// The value `HK`.
        Hk = "HK",
        /// The value `ID`.
        Id = "ID",
        /// The value `IN`.
        In = "IN",
        /// The value `JP`.
        Jp = "JP",
        /// The value `KR`.
        Kr = "KR",
        /// The value `MO`.
        Mo = "MO",
        /// The value `MY`.
        My = "MY",
        /// The value `PH`.
        Ph = "PH",
        /// The value `RU`.
        Ru = "RU",
        /// The value `SE`.
        Se = "SE",
        /// The value `SG`.
        Sg = "SG",
        /// The value `TW`.
        Tw = "TW",
        /// The value `US`.
        Us = "US",
    }
}

known_values! {
    /// Values of `Source`.
    pub enum Source {
        /// The value `Local`.
        Local = "Local",
        /// The value `Ram`.
        Ram = "Ram",
    }
}

known_values! {
    /// Values of `TwoFactorStatus`.
    pub enum TwoFactorStatus {
        /// The value `Disable`.
        Disable = "Disable",
        /// The value `Enable`.
        Enable = "Enable",
        /// The value `Global`.
        Global = "Global",
    }
}
