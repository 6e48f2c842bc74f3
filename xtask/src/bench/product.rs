//! The crates that are measured.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use serde::Deserialize;

/// A model crate.
pub(super) struct Product {
    /// The name of the crate and of its folder.
    pub(super) name: &'static str,
    pub(super) folder: PathBuf,
    /// All operations: first the one that is measured alone, then those that are enabled by default.
    pub(super) operations: Vec<Operation>,
}

/// An operation of a product.
#[derive(Debug, PartialEq)]
pub(super) struct Operation {
    pub(super) feature: String,
    /// The type of the operation.
    pub(super) request: String,
}

impl Product {
    /// The crates of the workspace at `root`.
    pub(super) fn all(root: &Path) -> Result<[Self; 2]> {
        Ok([
            Self::read(root, "sae-api", "GetWebshellToken")?,
            Self::read(root, "bastion-api", "GenerateAssetOperationToken")?,
        ])
    }

    fn read(root: &Path, name: &'static str, first: &str) -> Result<Self> {
        let folder = root.join("crates").join(name);
        let defaults = defaults(&read(&folder.join("Cargo.toml"))?)?;
        let mut operations = operations(&read(&folder.join("src/generated/mod.rs"))?);
        operations.sort_by_key(|operation| {
            let is_first = operation.feature == first;
            let is_default = defaults.contains(&operation.feature);
            (!is_first, !is_default)
        });
        ensure!(
            operations.first().is_some_and(|one| one.feature == first),
            "{name} has no operation {first}"
        );
        Ok(Self {
            name,
            folder,
            operations,
        })
    }

    /// The operation that is measured alone.
    pub(super) fn first(&self) -> &str {
        &self.operations[0].feature
    }

    /// The name of the crate in Rust.
    pub(super) fn ident(&self) -> String {
        self.name.replace('-', "_")
    }
}

/// The features that are enabled by default.
fn defaults(manifest: &str) -> Result<Vec<String>> {
    #[derive(Deserialize)]
    struct Manifest {
        features: Features,
    }
    #[derive(Deserialize)]
    struct Features {
        default: Vec<String>,
    }
    let manifest: Manifest = toml::from_str(manifest)?;
    Ok(manifest.features.default)
}

/// The operations in the catalog of a crate. The name of a type is not always that of the feature.
fn operations(module: &str) -> Vec<Operation> {
    let mut feature = "";
    let mut found = Vec::new();
    for line in module.lines().map(str::trim) {
        if let Some(name) = between(line, "#[cfg(feature = \"", "\")]") {
            feature = name;
        } else if let Some(request) = between(line, "CatalogEntry::new::<", ">") {
            found.push(Operation {
                feature: feature.to_owned(),
                request: request.to_owned(),
            });
        }
    }
    found
}

fn between<'t>(text: &'t str, before: &str, after: &str) -> Option<&'t str> {
    let (found, _) = text.strip_prefix(before)?.split_once(after)?;
    Some(found)
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| path.display().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_is_found_with_its_type() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        for product in Product::all(&root).unwrap() {
            assert!(product.operations.len() > 100, "{}", product.name);
            let features = read(&product.folder.join("Cargo.toml")).unwrap();
            for operation in &product.operations {
                let feature = format!("\n{} = [", operation.feature);
                assert!(features.contains(&feature), "{operation:?}");
            }
        }
    }
}
