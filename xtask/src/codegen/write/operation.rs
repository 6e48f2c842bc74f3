use super::{each, preamble, request, response, rules};
use crate::codegen::model::{FieldKind, Operation, Parameter, ParameterKind, Struct};

/// The file of an operation.
pub(super) fn file(operation: &Operation) -> String {
    [
        preamble(&format!("`{}` and what it answers.", operation.name)),
        imports(operation),
        descriptor(operation),
        request::structure(operation),
        request::methods(operation),
        implementation(operation),
        request::enums(operation),
        response::response(operation),
    ]
    .concat()
}

fn imports(operation: &Operation) -> String {
    let parameters = &operation.parameters;
    let has = |wanted: fn(&Parameter) -> bool| parameters.iter().any(wanted);
    let enums = has(|parameter| matches!(parameter.kind, ParameterKind::Enum(_)));
    let secrets = has(|parameter| matches!(parameter.kind, ParameterKind::Secret))
        || has_secret(&operation.response);

    let mut imports = String::new();
    if enums {
        imports += "use std::fmt;\n\n";
    }
    if has(|parameter| parameter.base64) {
        imports += "use aliyun_core::base64;\n";
    }
    imports += "use aliyun_core::decode::{Fields, Slot};\nuse aliyun_core::http::Method;\n";
    let mut core = vec!["Descriptor", "ExtraQuery", "Operation"];
    if !parameters.is_empty() {
        core.push("ParameterDescriptor");
    }
    core.extend(["Parameters", "Response", "ValidationError"]);
    if operation.verdict {
        core.push("Verdict");
    }
    imports += &format!("use aliyun_core::{{{}}};\n", core.join(", "));
    if secrets {
        imports += "use aliyun_sign::SecretString;\n";
    }
    imports + "\nuse super::PRODUCT;\n\n"
}

fn has_secret(structure: &Struct) -> bool {
    structure.fields.iter().any(|field| match &field.kind {
        FieldKind::Secret => true,
        FieldKind::Struct(inner) => has_secret(inner),
        FieldKind::Boolean | FieldKind::Integer | FieldKind::Text => false,
    })
}

fn descriptor(operation: &Operation) -> String {
    let Operation {
        name, method, path, ..
    } = operation;
    let parameters = each(&operation.parameters, |parameter| {
        let presence = if parameter.required {
            "required"
        } else {
            "optional"
        };
        let secrecy = match parameter.kind {
            ParameterKind::Secret => ".secret()",
            ParameterKind::Enum(_) | ParameterKind::Text => "",
        };
        format!(
            "    ParameterDescriptor::{presence}({:?}){secrecy},\n",
            parameter.name
        )
    });
    let parameters = match parameters.as_str() {
        "" => parameters,
        _ => format!("\n.with_parameters(&[\n{parameters}])"),
    };
    let documentation = match &operation.page {
        Some(page) => format!("\n.with_documentation({page:?})"),
        None => String::new(),
    };
    // Indented as it should be: a long address keeps the formatter from doing so.
    format!(
        "/// The constant facts of [`{name}`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    {name:?},
    Method::{method},
    {path:?},
){parameters}{documentation};
"
    )
}

fn implementation(operation: &Operation) -> String {
    let Operation { name, response, .. } = operation;
    let response = &response.name;
    let validate = rules::validate(operation);
    let written = request::written(operation);
    format!(
        "
impl Operation for {name} {{
    type Output = {response};

    fn descriptor(&self) -> &'static Descriptor {{
        &DESCRIPTOR
    }}

    fn validate(&self) -> Result<(), ValidationError> {{
        {validate}
    }}

    fn parameters<'a>(&'a self, to: &mut Parameters<'a>) {{
        {written}
    }}
}}
"
    )
}
