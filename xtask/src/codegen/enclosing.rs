//! The workspace around a folder.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use super::output::read;

/// Returns the folder of the workspace that cargo finds for a crate in `folder`: the next one above it,
/// unless that one excludes the folder.
pub(super) fn workspace(folder: &Path) -> Result<Option<PathBuf>> {
    for above in folder.ancestors().skip(1) {
        let path = above.join("Cargo.toml");
        if !path.exists() {
            continue;
        }
        let context = || path.display().to_string();
        let manifest: toml::Table = read(&path)?.parse().with_context(context)?;
        if let Some(workspace) = manifest.get("workspace") {
            let excludes = excludes(workspace, above, folder);
            return Ok((!excludes).then(|| above.to_owned()));
        }
    }
    Ok(None)
}

/// Whether a workspace in `root` excludes a folder, or one around it.
fn excludes(workspace: &toml::Value, root: &Path, folder: &Path) -> bool {
    let excluded = workspace.get("exclude").and_then(toml::Value::as_array);
    let mut excluded = excluded.into_iter().flatten();
    excluded.any(|path| {
        let path = path.as_str();
        path.is_some_and(|path| folder.starts_with(root.join(path)))
    })
}
