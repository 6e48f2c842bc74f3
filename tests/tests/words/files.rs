//! The hand-written files with prose.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The texts of files, by their paths below the workspace.
pub(crate) struct Files(pub(crate) BTreeMap<String, String>);

impl Files {
    /// Reads all Rust files, documents and overlays, except for generated ones.
    pub(crate) fn of_workspace() -> Self {
        let mut files = BTreeMap::new();
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        collect(&workspace, "", &mut files);
        Self(files)
    }

    pub(crate) fn from_texts(files: &[(&str, &str)]) -> Self {
        let files = files.iter();
        Self(
            files
                .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
                .collect(),
        )
    }
}

fn collect(folder: &Path, prefix: &str, files: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).expect("the folder exists") {
        let path = entry.expect("the folder is readable").path();
        let name = path.file_name().and_then(|name| name.to_str());
        let name = name.expect("the names are UTF-8");
        let is_skipped = matches!(name, "artifacts" | "corpus" | "generated" | "target");
        if is_skipped || name.starts_with('.') {
            continue;
        }
        if path.is_dir() {
            collect(&path, &format!("{prefix}{name}/"), files);
        } else if has_prose(&path) {
            let text = fs::read_to_string(&path).expect("the file is UTF-8");
            files.insert(format!("{prefix}{name}"), text);
        }
    }
}

fn has_prose(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    matches!(extension, Some("md" | "rs")) || path.ends_with("overlay.toml")
}
