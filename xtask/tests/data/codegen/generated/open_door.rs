//! `OpenDoor` and what it answers.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::fmt;

use aliyun_core::base64;
use aliyun_core::decode::{Fields, Slot};
use aliyun_core::http::Method;
use aliyun_core::{
    Descriptor, ExtraQuery, Operation, ParameterDescriptor, Parameters, Response, ValidationError,
    Verdict,
};
use aliyun_sign::SecretString;

use super::PRODUCT;

/// The constant facts of [`OpenDoor`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "OpenDoor", Method::PUT, "/door/open").with_parameters(&[
        ParameterDescriptor::required("Type"),
        ParameterDescriptor::optional("Badge"),
        ParameterDescriptor::optional("Pin").secret(),
        ParameterDescriptor::optional("Voice"),
        ParameterDescriptor::optional("Mode"),
    ]);

/// Opens a door.
///
/// Needs the permissions `doors:Open` and `doors:Look`.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is called"]
pub struct OpenDoor {
    r#type: String,
    wearer: Option<String>,
    pin: Option<SecretString>,
    voice: Option<String>,
    mode: Option<Volume>,
    extra_query: ExtraQuery,
}

impl OpenDoor {
    /// The operation with what it requires.
    ///
    /// - `type`: a kind of door.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            wearer: None,
            pin: None,
            voice: None,
            mode: None,
            extra_query: ExtraQuery::new(),
        }
    }

    /// Who asks.
    ///
    /// Needed without [`pin`](Self::pin). Required when [`mode`](Self::mode) is
    /// [`Loud`](Volume::Loud) and there is a pin.
    pub fn wearer(mut self, wearer: impl Into<String>) -> Self {
        self.wearer = Some(wearer.into());
        self
    }

    /// A secret.
    ///
    /// Takes the plain text, which travels as Base64. Needed without [`wearer`](Self::wearer).
    pub fn pin(mut self, plain: impl AsRef<str>) -> Self {
        self.pin = Some(base64::encode(plain.as_ref()));
        self
    }

    /// Like [`pin`](Self::pin), of a text that is Base64 already.
    pub fn pin_base64(mut self, encoded: impl Into<SecretString>) -> Self {
        self.pin = Some(encoded.into());
        self
    }

    /// What to say.
    ///
    /// Required when [`mode`](Self::mode) is [`Loud`](Volume::Loud). Required when it is night at
    /// the door, which only the service can check.
    pub fn voice(mut self, voice: impl Into<String>) -> Self {
        self.voice = Some(voice.into());
        self
    }

    /// How to say it.
    ///
    /// Left out, it is [`Loud`](Volume::Loud). Since version 2.0 of the instance.
    pub fn mode(mut self, mode: impl Into<Volume>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl Operation for OpenDoor {
    type Output = OpenDoorResponse;

    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }

    fn validate(&self) -> Result<(), ValidationError> {
        DESCRIPTOR.rule(!self.r#type.is_empty(), &["Type"], "must not be empty")?;

        let wearer = self.wearer.as_deref().unwrap_or_default();
        let pin = self.pin.as_ref().map_or("", SecretString::expose_secret);
        let voice = self.voice.as_deref().unwrap_or_default();
        let mode = self.mode.as_ref().map_or("", Volume::as_str);
        let loud = matches!(mode, "Loud" | "");
        let with_pin = !pin.is_empty();

        DESCRIPTOR.rule(
            !wearer.is_empty() || !pin.is_empty(),
            &["Badge", "Pin"],
            "are missing; at least one of them is needed",
        )?;
        if loud {
            DESCRIPTOR.rule(
                !voice.is_empty(),
                &["Voice"],
                "is required when Mode is Loud",
            )?;
        }
        if loud && with_pin {
            DESCRIPTOR.rule(
                !wearer.is_empty(),
                &["Badge"],
                "is required when Mode is Loud and there is a pin",
            )?;
        }
        DESCRIPTOR.rule(base64::is_valid(pin), &["Pin"], "must be Base64")
    }

    fn parameters<'a>(&'a self, to: &mut Parameters<'a>) {
        to.query_if("Badge", self.wearer.as_deref());
        to.query_if("Mode", self.mode.as_ref().map(Volume::as_str));
        to.query_if("Pin", self.pin.as_ref().map(SecretString::expose_secret));
        to.query("Type", &self.r#type);
        to.query_if("Voice", self.voice.as_deref());
        to.query_extra(&self.extra_query);
    }
}

/// How to say it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Volume {
    /// Loudly.
    Loud,
    /// Not at all.
    Mute,
    /// A value that this version does not know.
    Other(String),
}

impl Volume {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Loud => "Loud",
            Self::Mute => "quiet",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for Volume {
    fn from(text: &str) -> Self {
        match text {
            "Loud" => Self::Loud,
            "quiet" => Self::Mute,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl From<String> for Volume {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl fmt::Display for Volume {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What [`OpenDoor`] answers.
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

impl Fields for OpenDoorResponse {
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Key" => &mut self.key,
            "RequestId" => &mut self.request_id,
            "Success" => &mut self.success,
            _ => return None,
        })
    }
}

impl Response for OpenDoorResponse {
    fn verdict(&self) -> Verdict<'_> {
        Verdict {
            success: self.success,
            code: None,
        }
    }

    fn missing(&self) -> Option<&'static str> {
        if self.request_id.is_empty() {
            return Some("RequestId");
        }
        None
    }
}

/// Some keys.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Keyring {
    /// How many.
    pub count: Option<i64>,
    /// The key.
    pub self_: Option<SecretString>,
}

impl Fields for Keyring {
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Count" => &mut self.count,
            "Self" => &mut self.self_,
            _ => return None,
        })
    }
}
