//! The source files of a crate.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use workspace_tests::{PieceKind, pieces};

/// The code of a crate's files, by their paths below `src`, without comments, string literals and tests.
pub(crate) struct Sources(pub(crate) BTreeMap<String, String>);

impl Sources {
    /// Reads the files of a crate in this folder of the workspace. Generated files are left out, and so
    /// are programs, which are crates of their own.
    pub(crate) fn read(folder: &str) -> Self {
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let mut files = BTreeMap::new();
        collect(&workspace.join(folder).join("src"), "", &mut files);
        Self(files)
    }

    pub(crate) fn from_texts(files: &[(&str, &str)]) -> Self {
        let files = files.iter();
        Self(
            files
                .map(|(path, text)| ((*path).to_owned(), code(text)))
                .collect(),
        )
    }
}

fn collect(folder: &Path, prefix: &str, files: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).expect("the folder exists") {
        let path = entry.expect("the folder is readable").path();
        let name = path.file_name().and_then(|name| name.to_str());
        let name = name.expect("the names are UTF-8");
        if matches!(name, "bin" | "generated" | "main.rs" | "tests" | "tests.rs") {
            continue;
        }
        if path.is_dir() {
            collect(&path, &format!("{prefix}{name}/"), files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).expect("the file is UTF-8");
            files.insert(format!("{prefix}{name}"), code(&text));
        }
    }
}

/// Returns the code of a file. The module `tests` is always the last item of a file.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod tests").next();
    let pieces = pieces(text.unwrap_or_default()).into_iter();
    let code = pieces.filter(|piece| piece.kind == PieceKind::Code);
    code.map(|piece| piece.text).collect::<Vec<_>>().join(" ")
}
