//! [`ModifyUser`] and its response. Needs the feature `ModifyUser`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, SecretString, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`ModifyUser`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "ModifyUser", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::required("InstanceId"),
        ParameterDescriptor::optional("RegionId"),
        ParameterDescriptor::required("UserId"),
        ParameterDescriptor::optional("Password").secret(),
        ParameterDescriptor::optional("DisplayName"),
        ParameterDescriptor::optional("Comment"),
        ParameterDescriptor::optional("Email"),
        ParameterDescriptor::optional("Mobile"),
        ParameterDescriptor::optional("MobileCountryCode"),
        ParameterDescriptor::optional("EffectiveStartTime").with_kind(Kind::Int64),
        ParameterDescriptor::optional("EffectiveEndTime").with_kind(Kind::Int64),
        ParameterDescriptor::optional("NeedResetPassword").with_kind(Kind::Boolean),
        ParameterDescriptor::optional("TwoFactorStatus")
            .with_known_values(&["Disable", "Enable", "Global"]),
        ParameterDescriptor::optional("TwoFactorMethods"),
        ParameterDescriptor::optional("LanguageStatus"),
        ParameterDescriptor::optional("Language"),
    ])
    .with_required_members(&["RequestId"]);

/// Modifies the user.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ModifyUser).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ModifyUser {
    instance_id: Option<String>,
    region_id: Option<String>,
    user_id: Option<String>,
    password: Option<SecretString>,
    display_name: Option<String>,
    comment: Option<String>,
    email: Option<String>,
    mobile: Option<String>,
    mobile_country_code: Option<String>,
    effective_start_time: Option<i64>,
    effective_end_time: Option<i64>,
    need_reset_password: Option<bool>,
    two_factor_status: Option<TwoFactorStatus>,
    two_factor_methods: Option<String>,
    language_status: Option<String>,
    language: Option<String>,
    extra_query: ExtraQuery,
}

impl ModifyUser {
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

    /// Password. Secret: never shown by `Debug`.
    pub fn password(mut self, password: impl Into<SecretString>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Display name.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Remark.
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Email address.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Mobile phone number.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Country or region of the mobile phone number.
    pub fn mobile_country_code(mut self, mobile_country_code: impl Into<String>) -> Self {
        self.mobile_country_code = Some(mobile_country_code.into());
        self
    }

    /// Start of the validity period.
    pub fn effective_start_time(mut self, effective_start_time: i64) -> Self {
        self.effective_start_time = Some(effective_start_time);
        self
    }

    /// End of the validity period.
    pub fn effective_end_time(mut self, effective_end_time: i64) -> Self {
        self.effective_end_time = Some(effective_end_time);
        self
    }

    /// Whether the user has to set a new password at the next logon.
    pub fn need_reset_password(mut self, need_reset_password: bool) -> Self {
        self.need_reset_password = Some(need_reset_password);
        self
    }

    /// Whether two-factor authentication is set for the user or the global setting applies.
    pub fn two_factor_status(mut self, two_factor_status: impl Into<TwoFactorStatus>) -> Self {
        self.two_factor_status = Some(two_factor_status.into());
        self
    }

    /// Methods of two-factor authentication.
    pub fn two_factor_methods(mut self, two_factor_methods: impl Into<String>) -> Self {
        self.two_factor_methods = Some(two_factor_methods.into());
        self
    }

    /// Whether the language is set for the user or the global one applies.
    pub fn language_status(mut self, language_status: impl Into<String>) -> Self {
        self.language_status = Some(language_status.into());
        self
    }

    /// Language.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ModifyUser {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "UserId" => &mut self.user_id,
            "Password" => &mut self.password,
            "DisplayName" => &mut self.display_name,
            "Comment" => &mut self.comment,
            "Email" => &mut self.email,
            "Mobile" => &mut self.mobile,
            "MobileCountryCode" => &mut self.mobile_country_code,
            "EffectiveStartTime" => &mut self.effective_start_time,
            "EffectiveEndTime" => &mut self.effective_end_time,
            "NeedResetPassword" => &mut self.need_reset_password,
            "TwoFactorStatus" => &mut self.two_factor_status,
            "TwoFactorMethods" => &mut self.two_factor_methods,
            "LanguageStatus" => &mut self.language_status,
            "Language" => &mut self.language,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("UserId", self.user_id.value());
        visitor("Password", self.password.value());
        visitor("DisplayName", self.display_name.value());
        visitor("Comment", self.comment.value());
        visitor("Email", self.email.value());
        visitor("Mobile", self.mobile.value());
        visitor("MobileCountryCode", self.mobile_country_code.value());
        visitor("EffectiveStartTime", self.effective_start_time.value());
        visitor("EffectiveEndTime", self.effective_end_time.value());
        visitor("NeedResetPassword", self.need_reset_password.value());
        visitor("TwoFactorStatus", self.two_factor_status.value());
        visitor("TwoFactorMethods", self.two_factor_methods.value());
        visitor("LanguageStatus", self.language_status.value());
        visitor("Language", self.language.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ModifyUser {
    type Output = ModifyUserResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`ModifyUser`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ModifyUserResponse {
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for ModifyUserResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RequestId", self.request_id.value());
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
