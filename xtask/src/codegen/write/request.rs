use super::docs::{self, doc};
use super::{each, enums};
use crate::codegen::model::{Operation, Parameter, ParameterKind};

/// The struct of an operation.
pub(super) fn structure(operation: &Operation) -> String {
    let name = &operation.name;
    let doc = docs::operation(operation);
    let fields = each(&in_order(operation), |parameter| {
        let ident = &parameter.ident;
        let kind = kind(parameter);
        if parameter.required {
            format!("{ident}: {kind},\n")
        } else {
            format!("{ident}: Option<{kind}>,\n")
        }
    });
    format!(
        "
{doc}#[derive(Clone, Debug)]
#[must_use = \"an operation does nothing until it is called\"]
pub struct {name} {{
    {fields}extra_query: ExtraQuery,
}}
"
    )
}

/// Its constructor and its setters.
pub(super) fn methods(operation: &Operation) -> String {
    let name = &operation.name;
    let new = new(operation);
    let optional = operation
        .parameters
        .iter()
        .filter(|parameter| !parameter.required);
    let setters: String = optional
        .map(|parameter| setter(operation, parameter))
        .collect();
    format!(
        "
impl {name} {{
{new}{setters}
    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {{
        self.extra_query.push(name, value);
        self
    }}
}}
"
    )
}

/// The enums of its parameters.
pub(super) fn enums(operation: &Operation) -> String {
    each(&operation.parameters, |parameter| match &parameter.kind {
        ParameterKind::Enum(open) => enums::open_enum(open, &parameter.doc),
        _ => String::new(),
    })
}

/// The body of `Operation::parameters`: query parameters in the byte order of their names.
pub(super) fn written(operation: &Operation) -> String {
    let mut parameters: Vec<_> = operation.parameters.iter().collect();
    parameters.sort_unstable_by(|a, b| a.name.cmp(&b.name));
    let statements = each(&parameters, |parameter| {
        let Parameter { name, ident, .. } = parameter;
        match (parameter.required, &parameter.kind) {
            (true, ParameterKind::Enum(_)) => {
                format!("to.query({name:?}, self.{ident}.as_str());\n")
            }
            (true, ParameterKind::Secret) => {
                format!("to.query({name:?}, self.{ident}.expose_secret());\n")
            }
            (true, ParameterKind::Text) => format!("to.query({name:?}, &self.{ident});\n"),
            (false, ParameterKind::Enum(open)) => {
                let as_str = format!("{}::as_str", open.name);
                format!("to.query_if({name:?}, self.{ident}.as_ref().map({as_str}));\n")
            }
            (false, ParameterKind::Secret) => {
                let expose = "SecretString::expose_secret";
                format!("to.query_if({name:?}, self.{ident}.as_ref().map({expose}));\n")
            }
            (false, ParameterKind::Text) => {
                format!("to.query_if({name:?}, self.{ident}.as_deref());\n")
            }
        }
    });
    format!("{statements}to.query_extra(&self.extra_query);\n")
}

/// Required parameters first, as in `new`.
fn in_order(operation: &Operation) -> Vec<&Parameter> {
    let (mut required, optional): (Vec<_>, Vec<_>) = operation
        .parameters
        .iter()
        .partition(|parameter| parameter.required);
    required.extend(optional);
    required
}

fn kind(parameter: &Parameter) -> &str {
    match &parameter.kind {
        ParameterKind::Enum(open) => &open.name,
        ParameterKind::Secret => "SecretString",
        ParameterKind::Text => "String",
    }
}

fn new(operation: &Operation) -> String {
    let mut about = "The operation with what it requires.".to_owned();
    let mut arguments = Vec::new();
    let mut values = String::new();
    for (number, parameter) in in_order(operation).into_iter().enumerate() {
        let Parameter { ident, doc, .. } = parameter;
        if parameter.required {
            about += if number == 0 { "\n\n" } else { "\n" };
            about += &format!("- `{}`: {}", docs::shown(ident), docs::as_clause(doc));
            arguments.push(format!("{ident}: impl Into<{}>", kind(parameter)));
            values += &format!("{ident}: {ident}.into(),\n");
        } else {
            values += &format!("{ident}: None,\n");
        }
    }
    if arguments.is_empty() {
        "The operation, which requires nothing.".clone_into(&mut about);
    }
    format!(
        "{}    pub fn new({}) -> Self {{
        Self {{
            {values}extra_query: ExtraQuery::new(),
        }}
    }}
",
        doc(&about, 4),
        arguments.join(", ")
    )
}

fn setter(operation: &Operation, parameter: &Parameter) -> String {
    let ident = &parameter.ident;
    let doc = doc(&docs::parameter(operation, parameter), 4);
    if parameter.base64 {
        return base64_setters(ident, &doc);
    }
    let kind = kind(parameter);
    format!(
        "
{doc}    pub fn {ident}(mut self, {ident}: impl Into<{kind}>) -> Self {{
        self.{ident} = Some({ident}.into());
        self
    }}
"
    )
}

/// Two ways to set a value that travels as Base64.
fn base64_setters(ident: &str, doc: &str) -> String {
    let like = super::docs::doc(
        &format!("Like [`{ident}`](Self::{ident}), of a text that is Base64 already."),
        4,
    );
    format!(
        "
{doc}    pub fn {ident}(mut self, plain: impl AsRef<str>) -> Self {{
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
