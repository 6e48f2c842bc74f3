use super::docs::doc;
use super::each;
use crate::codegen::model::{EnumValue, OpenEnum};

/// An enum that keeps values which are not known, and its conversions. `about` is what it says.
pub(super) fn open_enum(open: &OpenEnum, about: &str) -> String {
    let name = &open.name;
    let doc = doc(about, 0);
    let variants = each(&open.values, variant);
    let texts = each(&open.values, |value| {
        format!("Self::{} => {:?},\n", value.variant, value.wire)
    });
    let values = each(&open.values, |value| {
        format!("{:?} => Self::{},\n", value.wire, value.variant)
    });
    format!(
        "
{doc}#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum {name} {{
{variants}    /// A value that this version does not know.
    Other(String),
}}

impl {name} {{
    /// The value as it travels.
    pub fn as_str(&self) -> &str {{
        match self {{
            {texts}Self::Other(text) => text,
        }}
    }}
}}

impl From<&str> for {name} {{
    fn from(text: &str) -> Self {{
        match text {{
            {values}other => Self::Other(other.to_owned()),
        }}
    }}
}}

impl From<String> for {name} {{
    fn from(text: String) -> Self {{
        Self::from(text.as_str())
    }}
}}

impl fmt::Display for {name} {{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {{
        f.write_str(self.as_str())
    }}
}}
"
    )
}

fn variant(value: &EnumValue) -> String {
    format!("{}{},\n", doc(&value.doc, 4), value.variant)
}
