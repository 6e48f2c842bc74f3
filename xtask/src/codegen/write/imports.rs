//! What modules import.

use std::collections::BTreeSet;

use crate::codegen::model::{
    Answer, Kind, Member, Object, Operation, Paging, Struct, TypeDefinition,
};

/// What a module needs to import for its types.
#[derive(Default)]
pub(super) struct Used {
    maps: bool,
    /// From `aliyun_core::model`.
    model: BTreeSet<&'static str>,
    /// Types with known values.
    values: bool,
    /// Components.
    pub(super) shared: BTreeSet<String>,
}

impl Used {
    pub(super) fn by_operation(operation: &Operation) -> Self {
        let mut used = Self::by_types(&operation.types);
        for parameter in &operation.parameters {
            used.add(&parameter.member.kind);
        }
        match &operation.answer {
            Answer::Own(answer) => used.add_all(&answer.members),
            Answer::Shared(name) => drop(used.shared.insert(name.clone())),
        }
        if let Some(Paging { item, .. }) = &operation.paging {
            used.add(item);
            // It can stand inside of a component.
            if let Kind::Known(name) | Kind::Object(Object { name, .. }) = item.innermost()
                && operation.types.iter().all(|known| known.name() != name)
            {
                used.shared.insert(name.clone());
            }
        }
        used
    }

    pub(super) fn by_types(types: &[TypeDefinition]) -> Self {
        let mut used = Self::default();
        used.model.extend(["self", "Slot"]);
        for definition in types {
            match definition {
                TypeDefinition::Struct(Struct { members, .. }) => used.add_all(members),
                TypeDefinition::Values(_) => used.values = true,
            }
        }
        used
    }

    pub(super) fn add_all(&mut self, members: &[Member]) {
        for member in members {
            self.add(&member.kind);
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

    /// Adds what Base64 is made with.
    pub(super) fn add_base64(&mut self) {
        self.model.insert("base64");
    }

    /// Imports from the standard library.
    pub(super) fn std_line(&self) -> &'static str {
        if self.maps {
            "use std::collections::BTreeMap;\n\n"
        } else {
            ""
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
