//! Files of operations.

use super::descriptor::descriptor;
use super::docs::{self, doc};
use super::imports::{Imports, line};
use super::text::preamble;
use super::{fields, paging, setters};
use crate::codegen::model::{Operation, Parameter, Response};

/// The file of an operation.
pub(super) fn file(operation: &Operation) -> String {
    let mut about = format!("[`{}`] and its response.", operation.type_name);
    if let Some(feature) = &operation.feature {
        about.push_str(&format!(" Needs the feature `{feature}`."));
    }
    let text = [
        descriptor(operation),
        structure(operation),
        setters::of_operation(operation),
        implementation(operation),
        paging::paged(operation),
        response(operation),
        fields::definitions(&operation.types),
    ]
    .concat();
    [preamble(&about), imports(operation), text].concat()
}

fn imports(operation: &Operation) -> String {
    let mut imports = Imports::by_operation(operation);
    let mut descriptor = Vec::new();
    let has = |wanted: fn(&Operation) -> bool| wanted(operation);
    for (name, is_used) in [
        ("Condition", has(super::rules::has_conditions)),
        ("Kind", has(super::descriptor::has_kinds)),
        ("Limit", has(super::descriptor::has_limits)),
        ("Location", has(super::descriptor::has_locations)),
        ("Rule", has(super::rules::has_rules)),
        ("Serialization", has(super::descriptor::has_serializations)),
    ] {
        if is_used {
            descriptor.push(name);
        }
    }
    let mut core = vec!["Descriptor", "ExtraQuery", "Operation"];
    if operation.paging.is_some() {
        core.extend(["Paged", "Paging"]);
    }
    if !operation.parameters.is_empty() {
        core.push("ParameterDescriptor");
    }
    let is_encoded = |parameter: &Parameter| parameter.base64;
    if operation.parameters.iter().any(is_encoded) {
        imports.add_base64();
    }
    let mut shared: Vec<_> = imports.shared.iter().map(String::as_str).collect();
    if super::descriptor::has_components(operation) {
        shared.insert(0, "self");
    }
    [
        imports.std_line(),
        "use aliyun_core::http::Method;\n",
        imports.macro_line(),
        &imports.model_line(),
        &line("aliyun_core::operation::descriptor", &descriptor),
        &line("aliyun_core::operation", &core),
        "\nuse super::PRODUCT;\n",
        &line("super::types", &shared),
        "\n",
    ]
    .concat()
}

fn structure(operation: &Operation) -> String {
    let name = &operation.type_name;
    let about = doc(&docs::operation(operation), 0);
    let fields = setters::fields(operation);
    format!(
        "
{about}#[derive(Clone, Debug, Default)]
#[must_use = \"an operation does nothing until it is called\"]
pub struct {name} {{
    {fields}extra_query: ExtraQuery,
}}
"
    )
}

fn implementation(operation: &Operation) -> String {
    let name = &operation.type_name;
    let response = operation.response.name();
    let members: Vec<_> = operation
        .parameters
        .iter()
        .map(|parameter| &parameter.member)
        .collect();
    format!(
        "{}
impl Operation for {name} {{
    type Output = {response};

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {{
        &DESCRIPTOR
    }}
}}
",
        fields::implementation(name, &members, true)
    )
}

fn response(operation: &Operation) -> String {
    match &operation.response {
        Response::Own(structure) if operation.response.is_untyped() => {
            let about = format!(
                "{} The vendor does not document what it contains, so all of it is kept.",
                structure.doc
            );
            format!(
                "\n{}pub type {} = JsonObject;\n",
                doc(&about, 0),
                structure.name
            )
        }
        Response::Own(structure) => fields::structure(structure, &operation.types, ""),
        Response::Shared(_) => String::new(),
    }
}
