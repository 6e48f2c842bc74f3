//! `Serialize` of models, which the crates of products offer behind their feature `serde`.

/// Implements serde's `Serialize` for types that implement [`Object`](crate::model::Object).
///
/// A value becomes an object with the vendor's names. Absent members are left out. **Secrets are written in
/// plain text**, because a stored token without its token is of no use: treat the result like a password. Bytes
/// are an error.
///
/// ```
/// use aliyun_core::model::{Object, Slot, Value};
///
/// #[derive(Default)]
/// struct Page { total: Option<i64>, name: Option<String> }
///
/// impl Object for Page {
///     fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
///         Some(match name {
///             "Total" => &mut self.total,
///             "Name" => &mut self.name,
///             _ => return None,
///         })
///     }
///
///     fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
///         to("Total", self.total.value());
///         to("Name", self.name.value());
///     }
/// }
///
/// aliyun_core::serialize_objects!(Page);
///
/// let page = Page { total: Some(2), name: None };
/// assert_eq!(serde_json::to_string(&page).unwrap(), r#"{"Total":2}"#);
/// ```
#[macro_export]
macro_rules! serialize_objects {
    ($($name:path),+ $(,)?) => {$(
        impl $crate::model::Serialize for $name {
            fn serialize<S: $crate::model::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::model::Serialize::serialize(
                    &$crate::model::Value::Object(self),
                    serializer,
                )
            }
        }
    )+};
}
