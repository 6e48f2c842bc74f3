//! Types of fields, in Rust.

use crate::codegen::model::{Kind, Member, Struct};

/// The type of a field.
pub(super) fn field_type(structure: &Struct, member: &Member) -> String {
    let kind = rust_type(&member.kind);
    if structure.is_optional(member) {
        format!("Option<{kind}>")
    } else {
        kind
    }
}

/// The type of a value.
pub(super) fn rust_type(kind: &Kind) -> String {
    match kind {
        Kind::Any => "Json".to_owned(),
        Kind::Boolean => "bool".to_owned(),
        Kind::Bytes => "Bytes".to_owned(),
        Kind::Int32 => "i32".to_owned(),
        Kind::Int64 => "i64".to_owned(),
        Kind::Known(name) => name.clone(),
        Kind::List(item) => format!("Vec<{}>", rust_type(item)),
        Kind::Map(value) => format!("BTreeMap<String, {}>", rust_type(value)),
        Kind::Number => "f64".to_owned(),
        Kind::Object(object) if object.is_boxed => format!("Box<{}>", object.name),
        Kind::Object(object) => object.name.clone(),
        Kind::Secret => "SecretString".to_owned(),
        Kind::IntegerText | Kind::Text => "String".to_owned(),
    }
}
