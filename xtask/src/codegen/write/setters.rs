//! Constructors and setters.

use super::docs::{self, doc};
use super::text::each;
use super::types::rust_type;
use crate::codegen::model::{Kind, Member, Operation, Parameter, Struct, TypeDefinition};
use crate::codegen::names::as_clause;

/// The number of arguments from which clippy warns, less one.
const MANY: usize = 7;

/// The constructor and the setters of an operation.
pub(super) fn of_operation(operation: &Operation) -> String {
    let name = &operation.type_name;
    let members: Vec<_> = operation
        .parameters
        .iter()
        .map(|parameter| &parameter.member)
        .collect();
    let what = "operation";
    let new = new(&members, what, operation.deprecated);
    let optional = operation
        .parameters
        .iter()
        .filter(|parameter| !parameter.member.required);
    let setters: String = optional
        .map(|parameter| of_parameter(operation, parameter))
        .collect();
    format!(
        "
impl {name} {{
{new}{setters}
    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {{
        self.extra_query.push(name, value);
        self
    }}
}}
"
    )
}

/// The constructor and the setters of an object that is a part of requests.
pub(super) fn of_struct(structure: &Struct, types: &[TypeDefinition]) -> String {
    let members: Vec<_> = structure.members.iter().collect();
    let new = new(&members, "object", false);
    let optional = members.iter().filter(|member| !member.required);
    let setters: String = optional
        .map(|member| setter(member, &docs::member(types, member)))
        .collect();
    format!("\nimpl {} {{\n{new}{setters}}}\n", structure.name)
}

fn new(members: &[&Member], what: &str, is_deprecated: bool) -> String {
    let required: Vec<_> = members.iter().filter(|member| member.required).collect();
    let mut about = match what {
        "operation" => "Creates the operation with its required parameters.".to_owned(),
        _ => "Creates the object with its required members.".to_owned(),
    };
    let mut arguments = Vec::new();
    let mut values = String::new();
    for (number, member) in required.iter().enumerate() {
        let Member { ident, doc, .. } = member;
        about += if number == 0 { "\n\n" } else { "\n" };
        about += &format!("- `{}`: {}", docs::shown(ident), as_clause(doc));
        let (argument, value) = argument(&member.kind, ident);
        arguments.push(format!("{ident}: {argument}"));
        values += &format!("{ident}: Some({value}),\n");
    }
    let deprecated = if is_deprecated { DEPRECATED } else { "" };
    let parts = if what == "operation" {
        "parameters"
    } else {
        "members"
    };
    if required.is_empty() {
        return format!(
            "    /// Creates the {what} without any {parts}.
{deprecated}    pub fn new() -> Self {{
        Self::default()
    }}
"
        );
    }
    let many = if required.len() > MANY {
        "#[expect(clippy::too_many_arguments, reason = \"the service requires them\")]\n"
    } else {
        ""
    };
    let rest = if required.len() == members.len() && what == "object" {
        ""
    } else {
        "..Self::default()\n"
    };
    format!(
        "{}{many}{deprecated}    pub fn new({}) -> Self {{
        Self {{
            {values}{rest}
        }}
    }}
",
        doc(&about, 4),
        arguments.join(", ")
    )
}

const DEPRECATED: &str = "    #[deprecated = \"the vendor calls it deprecated\"]\n";

fn of_parameter(operation: &Operation, parameter: &Parameter) -> String {
    let about = docs::parameter(operation, parameter);
    if parameter.base64 {
        return base64(&parameter.member.ident, &doc(&about, 4));
    }
    setter(&parameter.member, &about)
}

fn setter(member: &Member, about: &str) -> String {
    let Member { ident, kind, .. } = member;
    let about = doc(about, 4);
    let deprecated = if member.deprecated { DEPRECATED } else { "" };
    let (argument, value) = argument(kind, ident);
    format!(
        "
{about}{deprecated}    pub fn {ident}(mut self, {ident}: {argument}) -> Self {{
        self.{ident} = Some({value});
        self
    }}
"
    )
}

/// The type of an argument, and the expression that makes the value of it.
fn argument(kind: &Kind, ident: &str) -> (String, String) {
    match kind {
        Kind::Bytes | Kind::Known(_) | Kind::Secret | Kind::Text => (
            format!("impl Into<{}>", rust_type(kind)),
            format!("{ident}.into()"),
        ),
        Kind::List(item) => match **item {
            Kind::Known(_) | Kind::Secret | Kind::Text => (
                format!("impl IntoIterator<Item = impl Into<{}>>", rust_type(item)),
                format!("{ident}.into_iter().map(Into::into).collect()"),
            ),
            _ => (
                format!("impl IntoIterator<Item = {}>", rust_type(item)),
                format!("{ident}.into_iter().collect()"),
            ),
        },
        Kind::Map(value) => match **value {
            Kind::Known(_) | Kind::Secret | Kind::Text => (
                format!(
                    "impl IntoIterator<Item = (impl Into<String>, impl Into<{}>)>",
                    rust_type(value)
                ),
                format!(
                    "{ident}.into_iter().map(|(name, value)| (name.into(), value.into())).collect()"
                ),
            ),
            _ => (
                format!(
                    "impl IntoIterator<Item = (impl Into<String>, {})>",
                    rust_type(value)
                ),
                format!("{ident}.into_iter().map(|(name, value)| (name.into(), value)).collect()"),
            ),
        },
        Kind::IntegerText => ("i32".to_owned(), format!("{ident}.to_string()")),
        Kind::Object(object) if object.is_boxed => {
            (object.name.clone(), format!("Box::new({ident})"))
        }
        _ => (rust_type(kind), ident.to_owned()),
    }
}

/// Two setters for a value that is sent as Base64: one takes plain text, one takes Base64.
fn base64(ident: &str, about: &str) -> String {
    let like = doc(
        &format!("Sets [`{ident}`](Self::{ident}) to text that is Base64 already."),
        4,
    );
    format!(
        "
{about}    pub fn {ident}(mut self, plain: impl AsRef<str>) -> Self {{
        self.{ident} = Some(base64::encode(plain.as_ref()));
        self
    }}

{like}    pub fn {ident}_base64(mut self, encoded: impl Into<SecretString>) -> Self {{
        self.{ident} = Some(encoded.into());
        self
    }}
"
    )
}

/// The fields of an operation.
pub(super) fn fields(operation: &Operation) -> String {
    each(&operation.parameters, |parameter| {
        let Member { ident, kind, .. } = &parameter.member;
        format!("{ident}: Option<{}>,\n", rust_type(kind))
    })
}
