//! Files of types that operations share.

use super::imports::{Imports, line};
use super::text::preamble;
use super::{descriptor, fields, modules};
use crate::codegen::model::{Component, Kind, Member, structs};

/// The file of a component.
pub(super) fn file(component: &Component) -> String {
    let structure = &component.structure;
    let about = format!("[`{}`] and the types of its members.", structure.name);
    let more = format!("\n\n{}", modules::needed(component));
    [
        preamble(&about),
        imports(component),
        table(component),
        fields::structure(structure, &component.types, &more),
        fields::definitions(&component.types),
    ]
    .concat()
}

/// The table of the members, for the descriptors of operations that have the type in a parameter.
fn table(component: &Component) -> String {
    let structure = &component.structure;
    if !structure.is_input {
        return String::new();
    }
    let name = &component.table;
    format!(
        "/// Descriptors of the members of [`{}`].
pub static {name}: [ParameterDescriptor; {}] = [
{}];
",
        structure.name,
        structure.members.len(),
        descriptor::members(structure, &component.types)
    )
}

fn imports(component: &Component) -> String {
    let mut imports = Imports::by_types(&component.types);
    imports.add_struct(&component.structure);
    let members = || {
        let of_types = structs(&component.types).flat_map(|inner| &inner.members);
        component.structure.members.iter().chain(of_types)
    };
    let is_input = component.structure.is_input;
    let has = |wanted: &dyn Fn(&Member) -> bool| is_input && members().any(wanted);
    let mut descriptor = Vec::new();
    if has(&|member| !member.kind.is_text()) {
        descriptor.push("Kind");
    }
    if has(&|member| !member.limits.is_empty()) {
        descriptor.push("Limit");
    }
    let core = if is_input {
        &["ParameterDescriptor"][..]
    } else {
        &[]
    };
    imports.shared.remove(&component.structure.name);
    let shared: Vec<_> = imports.shared.iter().map(String::as_str).collect();
    let is_object = |member: &Member| matches!(member.kind.innermost(), Kind::Object(object) if object.is_shared);
    let types = if has(&is_object) {
        "use super::super::types;\n"
    } else {
        ""
    };
    [
        imports.std_line(),
        imports.macro_line(),
        &imports.model_line(),
        &line("aliyun_core::operation::descriptor", &descriptor),
        &line("aliyun_core::operation", core),
        "\n",
        types,
        &line("super", &shared),
        "\n",
    ]
    .concat()
}
