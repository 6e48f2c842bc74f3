//! Generated files on the disk.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};

/// Formats a file the way `cargo fmt` would in the workspace at `root`.
pub(super) fn format(root: &Path, name: &str, text: &str) -> Result<String> {
    let program = std::env::var_os("RUSTFMT").unwrap_or_else(|| "rustfmt".into());
    let mut child = Command::new(&program)
        .args(["--edition", "2024", "--config-path"])
        .arg(root)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .context("rustfmt cannot be run; `rustup component add rustfmt` installs it")?;
    let mut stdin = child
        .stdin
        .take()
        .context("rustfmt has no standard input")?;
    let written = stdin.write_all(text.as_bytes());
    drop(stdin);
    let output = child.wait_with_output().context("rustfmt")?;
    if !output.status.success() {
        bail!(
            "{name}: rustfmt: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    written.with_context(|| format!("{name}: rustfmt did not read it"))?;
    String::from_utf8(output.stdout).with_context(|| format!("{name}: not UTF-8"))
}

/// Replaces a folder by these files.
pub(super) fn replace(folder: &Path, files: &BTreeMap<String, String>) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            return Err(error).context(folder.display().to_string());
        }
        _ => {}
    }
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    for (name, text) in files {
        let path = folder.join(name);
        fs::write(&path, text).with_context(|| path.display().to_string())?;
    }
    Ok(())
}

/// The files of a folder that are not these files: changed, missing or left over.
pub(super) fn differences(folder: &Path, files: &BTreeMap<String, String>) -> Result<Vec<PathBuf>> {
    let mut names: BTreeSet<_> = files.keys().map(PathBuf::from).collect();
    match fs::read_dir(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            return Err(error).context(folder.display().to_string());
        }
        Err(_) => {}
        Ok(entries) => {
            for entry in entries {
                names.insert(
                    entry
                        .with_context(|| folder.display().to_string())?
                        .file_name()
                        .into(),
                );
            }
        }
    }
    let differs = |name: &PathBuf| {
        let wanted = name.to_str().and_then(|name| files.get(name));
        fs::read(folder.join(name)).ok().as_deref() != wanted.map(String::as_bytes)
            || wanted.is_none()
    };
    Ok(names
        .into_iter()
        .filter(differs)
        .map(|name| folder.join(name))
        .collect())
}
