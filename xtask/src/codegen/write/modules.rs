//! Files that only declare modules.

use super::text::{each, preamble};
use crate::codegen::model::{Component, Model, Operation, Response};
use crate::codegen::names::listed;

/// `mod.rs`.
pub(super) fn root(model: &Model) -> String {
    let types = if model.components.is_empty() {
        ""
    } else {
        "pub mod types;\n"
    };
    let cfg = "#[cfg(feature = \"catalog\")]\n";
    format!(
        "{}{}mod product;
{types}
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
