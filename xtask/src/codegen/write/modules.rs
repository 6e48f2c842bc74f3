//! Files that only declare modules.

use super::text::{each, origin, preamble};
use crate::codegen::model::{Component, Model, Operation, Response, structs};
use crate::codegen::names::listed;

/// `mod.rs`.
pub(super) fn root(model: &Model) -> String {
    let types = if model.components.is_empty() {
        ""
    } else {
        "pub mod types;\n"
    };
    let serialize = if model.has_features {
        "#[cfg(feature = \"serde\")]\nmod serialize;\n"
    } else {
        ""
    };
    let cfg = "#[cfg(feature = \"catalog\")]\n";
    format!(
        "{}{}mod product;
{serialize}{types}
{cfg}use aliyun_core::operation::CatalogEntry;
use aliyun_core::operation::Descriptor;

{}pub use self::product::PRODUCT;

/// The descriptors of the operations that are compiled in, sorted by name.
pub static OPERATIONS: &[&Descriptor] = &[
{}];

/// The types of the operations that are compiled in, sorted by name. Needs the feature `catalog`.
{cfg}pub static CATALOG: &[CatalogEntry] = &[
{}];
",
        preamble("The operations of the product, and where it is served."),
        each(&model.operations, module),
        each(&model.operations, export),
        each(&model.operations, |operation| {
            entry(operation, &format!("&{}::DESCRIPTOR", operation.module))
        }),
        each(&model.operations, |operation| {
            let Operation {
                module, type_name, ..
            } = operation;
            entry(
                operation,
                &format!("CatalogEntry::new::<{type_name}>(&{module}::DESCRIPTOR)"),
            )
        }),
    )
}

/// `exports.rs`, which the front page of a crate includes: the same names in the root of the crate.
///
/// A glob would do the same for a program. But rustc names the feature that a missing item needs only where
/// a re-export names the item.
pub(super) fn exports(model: &Model) -> String {
    let types = if model.components.is_empty() {
        ""
    } else {
        ", types"
    };
    let names = each(&model.operations, |operation| {
        let Operation {
            module, type_name, ..
        } = operation;
        let response = match &operation.response {
            Response::Own(response) => format!(", {}", response.name),
            Response::Shared(_) => String::new(),
        };
        format!(
            "{}pub use self::generated::{{{module}, {type_name}{response}}};\n",
            needed_feature(operation)
        )
    });
    format!(
        "{}pub use self::generated::{{OPERATIONS, PRODUCT{types}}};
#[cfg(feature = \"catalog\")]
pub use self::generated::CATALOG;
{names}",
        origin()
    )
}

/// `serialize.rs`: `Serialize` for all types of requests and responses.
pub(super) fn serialize(model: &Model) -> String {
    let of_operation = |operation: &Operation| {
        let mut names = vec![operation.type_name.as_str()];
        if let Response::Own(response) = &operation.response
            && !operation.response.is_untyped()
        {
            names.push(&response.name);
        }
        names.extend(structs(&operation.types).map(|inner| inner.name.as_str()));
        let attribute = needed_feature(operation);
        block(&attribute, &operation.module, &names)
    };
    let of_component = |component: &Component| {
        let mut names = vec![component.structure.name.as_str()];
        names.extend(structs(&component.types).map(|inner| inner.name.as_str()));
        block(&condition(component), "types", &names)
    };
    format!(
        "{}use aliyun_core::serialize_objects;

{}{}",
        preamble("`Serialize` for requests and responses."),
        each(&model.operations, of_operation),
        each(&model.components, of_component),
    )
}

/// The implementations for the types of a module.
fn block(attribute: &str, module: &str, names: &[&str]) -> String {
    let paths: Vec<_> = names
        .iter()
        .map(|name| format!("super::{module}::{name}"))
        .collect();
    format!("{attribute}serialize_objects!({});\n", paths.join(", "))
}

fn module(operation: &Operation) -> String {
    format!(
        "{}pub mod {};\n",
        needed_feature(operation),
        operation.module
    )
}

fn export(operation: &Operation) -> String {
    let Operation {
        module, type_name, ..
    } = operation;
    let names = match &operation.response {
        Response::Own(response) => format!("{{{type_name}, {}}}", response.name),
        Response::Shared(_) => type_name.clone(),
    };
    format!(
        "{}pub use self::{module}::{names};\n",
        needed_feature(operation)
    )
}

fn entry(operation: &Operation, expression: &str) -> String {
    format!("{}{expression},\n", needed_feature(operation))
}

/// The attribute that compiles an item only with the feature of an operation, if there is one.
fn needed_feature(operation: &Operation) -> String {
    match &operation.feature {
        Some(feature) => format!("#[cfg(feature = {feature:?})]\n"),
        None => String::new(),
    }
}

/// `types/mod.rs`.
pub(super) fn types(model: &Model) -> String {
    format!(
        "{}{}
{}",
        preamble(
            "Types that operations share. Each is compiled with any of the operations that use it."
        ),
        each(&model.components, |component| {
            format!("{}mod {};\n", condition(component), component.module)
        }),
        each(&model.components, reexport),
    )
}

fn reexport(component: &Component) -> String {
    let condition = condition(component);
    format!("{condition}pub use self::{}::*;\n", component.module)
}

/// The attribute that compiles an item only with the feature of a component.
fn condition(component: &Component) -> String {
    format!("#[cfg(feature = {:?})]\n", component.feature())
}

/// The sentence about the features that a component needs.
pub(super) fn needed(component: &Component) -> String {
    let features: Vec<_> = component
        .users
        .iter()
        .map(|name| format!("`{name}`"))
        .collect();
    match features.as_slice() {
        [one] => format!("Needs the feature {one}."),
        several => format!("Needs one of the features {}.", listed(several, "or")),
    }
}
