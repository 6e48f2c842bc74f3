//! Enums for strings with known values.

/// Defines an enum for the values that the vendor documents for a string parameter or member.
///
/// The enum is not exhaustive, and has a variant `Other` for every other string: the service may introduce
/// a value at any time, and the response that contains it must still be decoded.
///
/// The enum implements `From<&str>`, `From<String>`, `FromStr`, `Display`, `Default` (an empty `Other`),
/// serde's `Serialize` and [`Slot`](crate::model::Slot). It can be the key of a map; in its order the
/// documented values come before others.
///
/// The service distinguishes upper and lower case, so these conversions do, too. A request whose value
/// differs from a documented one in case only is
/// [refused](crate::operation::ParameterDescriptor::known_values) before it is sent.
///
/// ```
/// aliyun_core::known_values! {
///     /// Kind of an asset.
///     pub enum AssetType {
///         /// A database.
///         Database = "Database",
///         /// A host.
///         Host = "Host",
///     }
/// }
///
/// assert_eq!(AssetType::from("Host"), AssetType::Host);
/// assert_eq!("Host".parse(), Ok(AssetType::Host));
/// assert_eq!(AssetType::from("Printer").as_str(), "Printer");
/// ```
#[macro_export]
macro_rules! known_values {
    (
        $(#[$about:meta])*
        pub enum $name:ident {
            $($(#[$doc:meta])* $variant:ident = $wire:literal,)+
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$doc])* $variant,)+
            /// A value that this version of the crate does not know.
            Other(::std::string::String),
        }

        impl $name {
            /// Returns the value as it is sent.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)+
                    Self::Other(text) => text,
                }
            }
        }

        /// The empty string.
        impl ::std::default::Default for $name {
            #[inline]
            fn default() -> Self {
                Self::Other(::std::string::String::new())
            }
        }

        impl ::std::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    $($wire => Self::$variant,)+
                    other => Self::Other(::std::string::ToString::to_string(other)),
                }
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }

        /// Never fails: what is not documented is `Other`.
        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                ::std::result::Result::Ok(Self::from(text))
            }
        }

        impl $crate::model::Serialize for $name {
            fn serialize<S: $crate::model::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::model::Slot for $name {
            #[inline]
            fn expects(&self) -> &'static str {
                "a string"
            }

            #[inline]
            fn keeps_digits(&self) -> bool {
                true
            }

            #[inline]
            fn value(&self) -> $crate::model::Value<'_> {
                $crate::model::Value::Text(self.as_str())
            }

            #[inline]
            fn set(
                &mut self,
                value: $crate::model::Scalar<'_>,
            ) -> ::std::result::Result<bool, $crate::model::TypeMismatch> {
                let mut text = ::std::string::String::new();
                let present = $crate::model::Slot::set(&mut text, value)?;
                *self = Self::from(text);
                Ok(present)
            }
        }
    };
}
