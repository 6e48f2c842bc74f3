//! Imports of modules.

use std::collections::BTreeSet;

use crate::codegen::model::{Kind, Object, Operation, Paging, Response, Struct, TypeDefinition};

/// The imports that the types of a module need.
#[derive(Default)]
pub(super) struct Imports {
    maps: bool,
    /// Moments.
    times: bool,
    /// From `aliyun_core::model`.
    model: BTreeSet<&'static str>,
    /// Types with known values.
    values: bool,
    /// Components.
    pub(super) shared: BTreeSet<String>,
}

impl Imports {
    pub(super) fn by_operation(operation: &Operation) -> Self {
        let mut imports = Self::by_types(&operation.types);
        for parameter in &operation.parameters {
            imports.add(&parameter.member.kind);
        }
        match &operation.response {
            Response::Own(_) if operation.response.is_untyped() => {
                imports.model.insert("JsonObject");
            }
            Response::Own(response) => imports.add_struct(response),
            Response::Shared(name) => drop(imports.shared.insert(name.clone())),
        }
        if let Some(Paging { item, .. }) = &operation.paging {
            imports.add(item);
            // It can be a type inside a component.
            if let Kind::Known(name) | Kind::Object(Object { name, .. }) = item.innermost()
                && operation.types.iter().all(|known| known.name() != name)
            {
                imports.shared.insert(name.clone());
            }
        }
        imports
    }

    pub(super) fn by_types(types: &[TypeDefinition]) -> Self {
        let mut imports = Self::default();
        imports.model.extend(["self", "Slot"]);
        for definition in types {
            match definition {
                TypeDefinition::Struct(structure) => imports.add_struct(structure),
                TypeDefinition::Values(_) => imports.values = true,
            }
        }
        imports
    }

    pub(super) fn add_struct(&mut self, structure: &Struct) {
        for member in &structure.members {
            self.add(&member.kind);
            self.times |= member.is_time && !structure.is_input;
        }
    }

    fn add(&mut self, kind: &Kind) {
        match kind {
            Kind::Any => drop(self.model.insert("Json")),
            Kind::Bytes => drop(self.model.insert("Bytes")),
            Kind::List(item) => self.add(item),
            Kind::Map(value) => {
                self.maps = true;
                self.add(value);
            }
            Kind::Object(object) if object.is_shared => {
                self.shared.insert(object.name.clone());
            }
            Kind::Secret => drop(self.model.insert("SecretString")),
            _ => {}
        }
    }

    /// Adds the module `base64`.
    pub(super) fn add_base64(&mut self) {
        self.model.insert("base64");
    }

    /// Imports from the standard library.
    pub(super) fn std_line(&self) -> &'static str {
        match (self.maps, self.times) {
            (true, true) => "use std::collections::BTreeMap;\nuse std::time::SystemTime;\n\n",
            (true, false) => "use std::collections::BTreeMap;\n\n",
            (false, true) => "use std::time::SystemTime;\n\n",
            (false, false) => "",
        }
    }

    /// Imports the macro for types with known values.
    pub(super) fn macro_line(&self) -> &'static str {
        if self.values {
            "use aliyun_core::known_values;\n"
        } else {
            ""
        }
    }

    /// Imports from `aliyun_core::model`.
    pub(super) fn model_line(&self) -> String {
        let names: Vec<_> = self.model.iter().copied().collect();
        line("aliyun_core::model", &names)
    }
}

/// Imports some names from a module.
pub(super) fn line(module: &str, names: &[&str]) -> String {
    if names.is_empty() {
        return String::new();
    }
    format!("use {module}::{{{}}};\n", names.join(", "))
}
