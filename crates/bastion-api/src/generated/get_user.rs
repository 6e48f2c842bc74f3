//! [`GetUser`] and its response. Needs the feature `GetUser`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::time::SystemTime;

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`GetUser`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "GetUser", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::required("InstanceId"),
        ParameterDescriptor::optional("RegionId"),
        ParameterDescriptor::required("UserId"),
    ])
    .idempotent()
    .with_required_members(&["RequestId"]);

/// Describes a user.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/GetUser).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct GetUser {
    instance_id: Option<String>,
    region_id: Option<String>,
    user_id: Option<String>,
    extra_query: ExtraQuery,
}

impl GetUser {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `user_id`: ID of the user.
    pub fn new(instance_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            user_id: Some(user_id.into()),
            ..Self::default()
        }
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

/// Response of [`GetUser`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetUserResponse {
    /// ID of the request.
    pub request_id: String,
    /// User.
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

/// `User` in the response of [`GetUser`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct User {
    /// Remark.
    pub comment: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// End of the validity period.
    pub effective_end_time: Option<i64>,
    /// Start of the validity period.
    pub effective_start_time: Option<i64>,
    /// Email address.
    pub email: Option<String>,
    /// Language.
    pub language: Option<Language>,
    /// Whether the language is set for the user or the global one applies.
    pub language_status: Option<LanguageStatus>,
    /// Mobile phone number.
    pub mobile: Option<String>,
    /// Country or region of the mobile phone number.
    pub mobile_country_code: Option<MobileCountryCode>,
    /// Whether the user has to set a new password at the next logon.
    pub need_reset_password: Option<bool>,
    /// Where it comes from.
    pub source: Option<Source>,
    /// ID of the user at the source.
    pub source_user_id: Option<String>,
    /// Methods of two-factor authentication.
    pub two_factor_methods: Vec<String>,
    /// Whether two-factor authentication is set for the user or the global setting applies.
    pub two_factor_status: Option<TwoFactorStatus>,
    /// ID of the user.
    pub user_id: Option<String>,
    /// Name of the user.
    pub user_name: Option<String>,
    /// User state.
    pub user_state: Vec<String>,
}

impl User {
    /// Returns `effective_end_time` as a moment, by the rule of [`model::unix_time`].
    pub fn effective_end_time_as_time(&self) -> Option<SystemTime> {
        self.effective_end_time.and_then(model::unix_time)
    }

    /// Returns `effective_start_time` as a moment, by the rule of [`model::unix_time`].
    pub fn effective_start_time_as_time(&self) -> Option<SystemTime> {
        self.effective_start_time.and_then(model::unix_time)
    }
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
    /// Language in the response of [`GetUser`].
    pub enum Language {
        /// `en`.
        En = "en",
        /// `zh-cn`.
        ZhCn = "zh-cn",
    }
}

known_values! {
    /// Whether the language is set for the user or the global one applies.
    pub enum LanguageStatus {
        /// Custom.
        Custom = "Custom",
        /// Global.
        Global = "Global",
    }
}

known_values! {
    /// Country or region of the mobile phone number.
    pub enum MobileCountryCode {
        /// `AE`.
        Ae = "AE",
        /// `AU`.
        Au = "AU",
        /// `CH`.
        Ch = "CH",
        /// `CN`.
        Cn = "CN",
        /// `DE`.
        De = "DE",
        /// `GB`.
        Gb = "GB",
        /// `HK`.
        Hk = "HK",
        /// `ID`.
        Id = "ID",
        /// `IN`.
        In = "IN",
        /// `JP`.
        Jp = "JP",
        /// `KR`.
        Kr = "KR",
        /// `MO`.
        Mo = "MO",
        /// `MY`.
        My = "MY",
        /// `PH`.
        Ph = "PH",
        /// `RU`.
        Ru = "RU",
        /// `SE`.
        Se = "SE",
        /// `SG`.
        Sg = "SG",
        /// `TW`.
        Tw = "TW",
        /// `US`.
        Us = "US",
    }
}

known_values! {
    /// Where it comes from.
    pub enum Source {
        /// Local.
        Local = "Local",
        /// RAM.
        Ram = "Ram",
    }
}

known_values! {
    /// Whether two-factor authentication is set for the user or the global setting applies.
    pub enum TwoFactorStatus {
        /// Disable.
        Disable = "Disable",
        /// Enable.
        Enable = "Enable",
        /// Global.
        Global = "Global",
    }
}
