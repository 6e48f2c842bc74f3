//! A profile in the CLI's configuration file.

use aliyun_core::model::{Object, Slot, Value};
use aliyun_sign::SecretString;

use crate::text::trimmed;

/// Declares the fields of a profile, which have the names of the members.
macro_rules! profile {
    ($($(#[$doc:meta])* $field:ident: $type:ty,)+) => {
        /// A profile. An empty field counts as absent. All fields are texts until they are used, so that an
        /// invalid value makes only its own profile unusable.
        #[derive(Default)]
        pub(crate) struct Profile {
            $($(#[$doc])* pub(crate) $field: $type,)+
        }

        impl Profile {
            /// Removes white space around all values, such as the line break that came with a key when it
            /// was pasted.
            pub(super) fn trim(&mut self) {
                $(Trim::trim(&mut self.$field);)+
            }
        }

        impl Object for Profile {
            fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
                Some(match name {
                    $(stringify!($field) => &mut self.$field,)+
                    _ => return None,
                })
            }

            fn visit<'a>(&'a self, _: &mut dyn FnMut(&'a str, Value<'a>)) {}
        }
    };
}

profile! {
    name: String,
    mode: String,
    access_key_id: String,
    access_key_secret: SecretString,
    sts_token: SecretString,
    /// In Unix seconds.
    sts_expiration: String,
    sts_region: String,
    sts_endpoint: String,
    enable_vpc: String,
    ram_role_name: String,
    ram_role_arn: String,
    ram_session_name: String,
    /// The name of `ram_session_name` in one library.
    role_session_name: String,
    external_id: String,
    policy: String,
    /// The duration of a session, in seconds.
    expired_seconds: String,
    source_profile: String,
    process_command: SecretString,
    credentials_uri: SecretString,
    oidc_provider_arn: String,
    oidc_token_file: String,
    cloud_sso_sign_in_url: String,
    cloud_sso_account_id: String,
    cloud_sso_access_config: String,
    access_token: SecretString,
    /// In Unix seconds.
    cloud_sso_access_token_expire: String,
    oauth_site_type: String,
    oauth_access_token: SecretString,
    /// In Unix seconds.
    oauth_access_token_expire: String,
    bearer_token: SecretString,
    bearer_token_header_key: String,
    private_key: SecretString,
    key_pair_name: String,
    region_id: String,
    /// `vpc` or empty.
    endpoint_type: String,
    endpoint: String,
}

/// A text whose white space at both ends can be removed.
trait Trim {
    fn trim(&mut self);
}

impl Trim for String {
    fn trim(&mut self) {
        if trimmed(self).len() != self.len() {
            *self = trimmed(self).to_owned();
        }
    }
}

impl Trim for SecretString {
    fn trim(&mut self) {
        let text = self.expose_secret();
        if trimmed(text).len() != text.len() {
            *self = trimmed(text).into();
        }
    }
}
