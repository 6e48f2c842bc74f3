//! Generated files on the disk.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Context as _, Result, bail};

/// Formats files like `cargo fmt` in the workspace at `root`: all of them at once, through their
/// `mod.rs`.
pub(super) fn format(
    root: &Path,
    files: &BTreeMap<String, String>,
) -> Result<BTreeMap<String, String>> {
    let folder = Folder::new()?;
    replace(&folder.0, files)?;
    let program = std::env::var_os("RUSTFMT").unwrap_or_else(|| "rustfmt".into());
    // `exports.rs` is included and is not a module.
    let roots = ["mod.rs", "exports.rs"].into_iter();
    let roots = roots.filter(|name| files.contains_key(*name));
    let output = Command::new(&program)
        .args(["--edition", "2024", "--config-path"])
        .arg(root)
        .args(roots.map(|name| folder.0.join(name)))
        .output()
        .context("rustfmt cannot be run; `rustup component add rustfmt` installs it")?;
    if !output.status.success() {
        bail!(
            "rustfmt: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    files
        .keys()
        .map(|name| {
            let text = fs::read_to_string(folder.0.join(name)).with_context(|| name.clone())?;
            Ok((name.clone(), text))
        })
        .collect()
}

/// A temporary folder, removed on drop.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Result<Self> {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("xtask-codegen-{}-{number}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).with_context(|| path.display().to_string())?;
        Ok(Self(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A folder that stays behind is harmless.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The text of a file.
pub(super) fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))
}

/// Writes a file, and creates its folder.
pub(super) fn write(path: &Path, text: &str) -> Result<()> {
    let context = || path.display().to_string();
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(context)?;
    }
    fs::write(path, text).with_context(context)
}

/// The relative path from one folder to another, for a manifest.
pub(super) fn relative_path(from: &Path, to: &Path) -> String {
    let common = from
        .components()
        .zip(to.components())
        .take_while(|(a, b)| a == b)
        .count();
    let up = from.components().skip(common).map(|_| "..".to_owned());
    let down = to.components().skip(common);
    let down = down.map(|part| part.as_os_str().to_string_lossy().into_owned());
    up.chain(down).collect::<Vec<_>>().join("/")
}

/// Replaces the content of a folder by these files.
pub(super) fn replace(folder: &Path, files: &BTreeMap<String, String>) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            return Err(error).context(folder.display().to_string());
        }
        _ => {}
    }
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    files
        .iter()
        .try_for_each(|(name, text)| write(&folder.join(name), text))
}

/// The files of a folder that differ from these files: changed, missing or left over.
pub(super) fn differences(folder: &Path, files: &BTreeMap<String, String>) -> Result<Vec<PathBuf>> {
    let mut paths: BTreeSet<_> = files.keys().map(|name| folder.join(name)).collect();
    let wanted = |path: &PathBuf| {
        let name = path.strip_prefix(folder).ok()?.to_str()?;
        files.get(name)
    };
    collect(folder, &mut paths)?;
    let differs = |path: &PathBuf| {
        let text = wanted(path);
        text.is_none() || fs::read(path).ok().as_deref() != text.map(String::as_bytes)
    };
    Ok(paths.into_iter().filter(differs).collect())
}

/// Adds the files of a folder, if it exists.
fn collect(folder: &Path, paths: &mut BTreeSet<PathBuf>) -> Result<()> {
    let context = || folder.display().to_string();
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        entries => entries.with_context(context)?,
    };
    for entry in entries {
        let path = entry.with_context(context)?.path();
        if path.is_dir() {
            collect(&path, paths)?;
        } else {
            paths.insert(path);
        }
    }
    Ok(())
}
