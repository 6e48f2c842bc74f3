//! Stand-alone crates for any product.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};

use super::build::Subject;
use super::files::{FEATURES, OVERLAY};
use super::generate::{manifest, model};
use super::model::Model;
use super::output::{self, read};
use super::{enclosing, write};
use crate::spec::{self, facts::Document};

/// A crate for a product that has no crate in the workspace.
#[derive(Debug)]
pub struct StandAlone<'a> {
    /// The vendor's document.
    pub spec: &'a Path,
    /// The overlay of the document.
    pub overlay: Option<&'a Path>,
    /// The folder of the crate.
    pub out: &'a Path,
    /// Leave out the operations that are not supported, instead of failing.
    pub skip_unsupported: bool,
}

/// A crate that was written.
#[derive(Debug)]
pub struct Written {
    /// What was left out, a line for each.
    pub left_out: Vec<String>,
    /// What was written, and the lines that use it.
    pub summary: String,
}

/// Writes a crate for the product of a document.
///
/// In the folder of a workspace the crate becomes a member of it. Elsewhere it is a workspace of its own.
///
/// If the crate exists, its features and `src/generated` are rewritten, and everything else is kept.
///
/// # Errors
///
/// If the document cannot be read or contains something that is not supported, or if the folder
/// contains another kind of crate. Then nothing is written.
pub fn stand_alone(root: &Path, options: &StandAlone<'_>) -> Result<Written> {
    let overlay = options.overlay.map(read).transpose()?.unwrap_or_default();
    let context = || options.spec.display().to_string();
    let (mut document, warnings) =
        spec::read(read(options.spec)?.as_bytes()).with_context(context)?;
    let mut left_out = warnings.lines();
    if options.skip_unsupported {
        left_out.extend(skip_unsupported(&mut document, &overlay).with_context(context)?);
    }
    let model = model(&document, &overlay).with_context(context)?;
    let files = output::format(root, &write::files(&model))?;
    let path = options.out.join("Cargo.toml");
    let is_new = !path.exists();
    let mut crate_files = Vec::new();
    let mut workspace = None;
    if is_new {
        ensure!(
            model.has_features,
            "{OVERLAY}: product.features: a stand-alone crate always has features"
        );
        fs::create_dir_all(options.out).with_context(|| options.out.display().to_string())?;
        let out = options
            .out
            .canonicalize()
            .context("the folder is missing")?;
        let core = output::relative_path(&out, &root.join("crates/aliyun-core"));
        workspace = enclosing::workspace(&out)?;
        crate_files.extend(write::stand_alone(
            &model,
            &core,
            FEATURES,
            workspace.is_some(),
        ));
    } else {
        crate_files.push(("Cargo.toml".to_owned(), manifest(&path, &model)?));
    }
    for (name, text) in crate_files {
        output::write(&options.out.join(name), &text)?;
    }
    output::replace(&options.out.join("src/generated"), &files)?;
    Ok(Written {
        left_out,
        summary: summary(options.out, &model, workspace.as_deref())?,
    })
}

/// What was written, and the lines that use it.
fn summary(out: &Path, model: &Model, workspace: Option<&Path>) -> Result<String> {
    let manifest: toml::Table = read(&out.join("Cargo.toml"))?.parse()?;
    let name = manifest
        .get("package")
        .and_then(|package| package.get("name"));
    let name = name
        .and_then(toml::Value::as_str)
        .context("Cargo.toml has no name of a package")?;
    let folder = out.canonicalize().context("the folder is missing")?;
    let product = &model.product;
    let operations = match model.operations.as_slice() {
        [_] => "1 operation".to_owned(),
        all => format!("{} operations", all.len()),
    };
    let mut lines = vec![
        format!(
            "wrote `{name}` to {}: {operations} of {}, API version {}",
            folder.display(),
            product.name,
            product.version
        ),
        String::new(),
        "a program depends on it with this line under [dependencies]:".to_owned(),
        format!("{name} = {{ path = {:?} }}", folder.display().to_string()),
    ];
    if let Some(operation) = model.operations.first() {
        lines.extend([
            String::new(),
            "and uses it with:".to_owned(),
            format!("use {}::{};", name.replace('-', "_"), operation.type_name),
        ]);
    }
    if let Some(workspace) = workspace {
        lines.extend([
            String::new(),
            format!(
                "it belongs to the workspace of {}: unless a member depends on it, its folder has to be under `members` there",
                workspace.join("Cargo.toml").display()
            ),
        ]);
    }
    Ok(lines.join("\n"))
}

/// Removes the operations that are not supported from the document. Returns the reasons.
fn skip_unsupported(document: &mut Document, overlay: &str) -> Result<Vec<String>> {
    let mut reasons = Vec::new();
    loop {
        let Err(error) = model(document, overlay) else {
            return Ok(reasons);
        };
        let Some(subject) = error.downcast_ref::<Subject>() else {
            return Err(error);
        };
        for operation in subject.operations() {
            document.apis.remove(operation);
            reasons.push(format!("operation `{operation}` is left out: {error:#}"));
        }
    }
}
