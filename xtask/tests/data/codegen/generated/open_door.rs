//! [`OpenDoor`] and its response. Needs the feature `OpenDoor`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, SecretString, Slot, base64};
use aliyun_core::operation::descriptor::{Condition, Kind, Rule};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`OpenDoor`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "OpenDoor", Method::PUT, "/door/open")
        .with_parameters(&[
            ParameterDescriptor::required("Type"),
            ParameterDescriptor::optional("Badge"),
            ParameterDescriptor::optional("Pin").secret(),
            ParameterDescriptor::optional("Voice"),
            ParameterDescriptor::optional("Knocks").with_kind(Kind::IntegerText),
            ParameterDescriptor::optional("Mode").with_known_values(&["Loud", "quiet"]),
        ])
        .with_rules(&[
            Rule::AtLeastOneOf(&["Badge", "Pin"]),
            Rule::RequiredWhen {
                parameter: "Voice",
                when: &[Condition::OneOf("Mode", &["Loud", ""])],
                reason: "Mode is Loud",
            },
            Rule::RequiredWhen {
                parameter: "Badge",
                when: &[
                    Condition::OneOf("Mode", &["Loud", ""]),
                    Condition::Given("Pin"),
                ],
                reason: "Mode is Loud and there is a pin",
            },
            Rule::Base64("Pin"),
        ])
        .success_in_body()
        .with_required_members(&["RequestId"]);

/// Opens a door.
///
/// Requires the permissions `doors:Open` and `doors:Look`. See the vendor's
/// [documentation](https://api.aliyun.com/document/Doors/2000-01-01/OpenDoor).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct OpenDoor {
    r#type: Option<String>,
    wearer: Option<String>,
    pin: Option<SecretString>,
    voice: Option<String>,
    knocks: Option<String>,
    mode: Option<Volume>,
    extra_query: ExtraQuery,
}

impl OpenDoor {
    /// Creates the operation with its required parameters.
    ///
    /// - `type`: a kind of door.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: Some(r#type.into()),
            ..Self::default()
        }
    }

    /// Who asks. Required unless [`pin`](Self::pin) is given. Required when [`mode`](Self::mode) is
    /// [`Loud`](Volume::Loud) and there is a pin.
    pub fn wearer(mut self, wearer: impl Into<String>) -> Self {
        self.wearer = Some(wearer.into());
        self
    }

    /// A secret. Takes plain text, which is sent as Base64. Secret: never shown by `Debug`.
    /// Required unless [`wearer`](Self::wearer) is given.
    pub fn pin(mut self, plain: impl AsRef<str>) -> Self {
        self.pin = Some(base64::encode(plain.as_ref()));
        self
    }

    /// Sets [`pin`](Self::pin) to text that is Base64 already.
    pub fn pin_base64(mut self, encoded: impl Into<SecretString>) -> Self {
        self.pin = Some(encoded.into());
        self
    }

    /// What to say. Required when [`mode`](Self::mode) is [`Loud`](Volume::Loud). Required when it
    /// is night at the door, which only the service can check.
    pub fn voice(mut self, voice: impl Into<String>) -> Self {
        self.voice = Some(voice.into());
        self
    }

    /// How often to knock.
    pub fn knocks(mut self, knocks: i32) -> Self {
        self.knocks = Some(knocks.to_string());
        self
    }

    /// How to say it. Defaults to [`Loud`](Volume::Loud). Requires version 2.0 of the instance or
    /// later.
    pub fn mode(mut self, mode: impl Into<Volume>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for OpenDoor {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Type" => &mut self.r#type,
            "Badge" => &mut self.wearer,
            "Pin" => &mut self.pin,
            "Voice" => &mut self.voice,
            "Knocks" => &mut self.knocks,
            "Mode" => &mut self.mode,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Type", self.r#type.value());
        visitor("Badge", self.wearer.value());
        visitor("Pin", self.pin.value());
        visitor("Voice", self.voice.value());
        visitor("Knocks", self.knocks.value());
        visitor("Mode", self.mode.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for OpenDoor {
    type Output = OpenDoorResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`OpenDoor`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct OpenDoorResponse {
    /// For the next time.
    pub key: Option<Keyring>,
    /// Id of the request.
    pub request_id: String,
    /// Whether it opened.
    pub success: Option<bool>,
}

impl model::Object for OpenDoorResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Key" => &mut self.key,
            "RequestId" => &mut self.request_id,
            "Success" => &mut self.success,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Key", self.key.value());
        visitor("RequestId", self.request_id.value());
        visitor("Success", self.success.value());
    }
}

known_values! {
    /// How to say it.
    pub enum Volume {
        /// Loudly.
        Loud = "Loud",
        /// Not at all.
        Mute = "quiet",
    }
}

/// Some keys.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Keyring {
    /// How many.
    pub count: Option<i32>,
    /// The key. Secret: never shown by `Debug`.
    pub self_: Option<SecretString>,
}

impl model::Object for Keyring {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Count" => &mut self.count,
            "Self" => &mut self.self_,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Count", self.count.value());
        visitor("Self", self.self_.value());
    }
}
