//! A crate that depends on a model crate, outside of the repository, which stays unchanged.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail, ensure};

use super::cpu::Cpu;
use super::product::Product;

/// A build by cargo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Build {
    Check,
    Debug,
    Release,
}

impl Build {
    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Check => &["check"],
            Self::Debug => &["build"],
            Self::Release => &["build", "--release"],
        }
    }
}

/// A crate that depends on a model crate.
pub(super) struct Probe<'p> {
    root: &'p Path,
    product: &'p Product,
    folder: PathBuf,
}

impl<'p> Probe<'p> {
    /// Creates the crate in the target directory of this program.
    pub(super) fn open(root: &'p Path, product: &'p Product) -> Result<Self> {
        let program = env::current_exe().context("the path of this program is unknown")?;
        let target = program
            .ancestors()
            .nth(2)
            .context("this program is not in a target directory")?;
        let folder = target.join("bench-build").join(product.name);
        fs::create_dir_all(folder.join("src")).with_context(|| folder.display().to_string())?;
        let probe = Self {
            root,
            product,
            folder,
        };
        // The same versions of the dependencies as in the workspace.
        let lock = root.join("Cargo.lock");
        fs::copy(&lock, probe.folder.join("Cargo.lock"))
            .with_context(|| lock.display().to_string())?;
        probe.write("src/main.rs", "fn main() {}\n")?;
        Ok(probe)
    }

    /// Sets the features of the model crate.
    pub(super) fn features<'f>(&self, features: impl IntoIterator<Item = &'f str>) -> Result<()> {
        let features: Vec<_> = features.into_iter().collect();
        let text = |path: &Path| path.display().to_string();
        let core = text(&self.root.join("crates/aliyun-core"));
        let sign = text(&self.root.join("crates/aliyun-sign"));
        let name = self.product.name;
        let folder = text(&self.product.folder);
        // `Debug` formats strings like TOML.
        let manifest = format!(
            "[package]\nname = \"program\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [workspace]\n\n\
             [profile.release]\nstrip = true\n\n\
             [dependencies]\naliyun-core = {{ path = {core:?} }}\naliyun-sign = {{ path = {sign:?} }}\n\
             {name} = {{ path = {folder:?}, default-features = false, features = {features:?} }}\n"
        );
        self.write("Cargo.toml", &manifest)
    }

    /// Builds the dependencies of the model crate.
    pub(super) fn warm_up(&self, build: Build) -> Result<()> {
        let arguments = [build.arguments(), &["--package", self.product.name]].concat();
        // Missing dependencies are downloaded before anything is measured.
        if self
            .cargo(&[&arguments[..], &["--offline"]].concat())
            .is_err()
        {
            self.cargo(&arguments)?;
        }
        Ok(())
    }

    /// The CPU seconds of compiling the model crate alone.
    pub(super) fn compile(&self, build: Build) -> Result<f64> {
        let name = self.product.name;
        let release: &[_] = match build {
            Build::Release => &["--release"],
            Build::Check | Build::Debug => &[],
        };
        self.cargo(&[&["clean", "--offline", "--package", name], release].concat())?;
        let before = Cpu::now()?;
        let stderr =
            self.cargo(&[build.arguments(), &["--offline", "--package", name]].concat())?;
        let seconds = Cpu::now()?.since_by_children(before);
        let compiled: Vec<_> = stderr
            .lines()
            .map(str::trim_start)
            .filter(|line| line.starts_with("Compiling") || line.starts_with("Checking"))
            .collect();
        ensure!(
            matches!(*compiled, [one] if one.contains(name)),
            "cargo should compile only {name}, but printed:\n{stderr}"
        );
        Ok(seconds)
    }

    /// The size of a stripped release build of a program, in bytes.
    pub(super) fn size(&self, program: &str) -> Result<u64> {
        self.write("src/main.rs", program)?;
        self.cargo(&["build", "--offline", "--release"])?;
        let program = format!("target/release/program{}", env::consts::EXE_SUFFIX);
        let path = self.folder.join(program);
        let file = fs::metadata(&path).with_context(|| path.display().to_string())?;
        Ok(file.len())
    }

    /// Runs cargo in the folder and returns its stderr.
    fn cargo(&self, arguments: &[&str]) -> Result<String> {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(cargo)
            .args(arguments)
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            .env("CARGO_TERM_COLOR", "never")
            .env_remove("CARGO_TERM_QUIET")
            .output()
            .context("cargo cannot be run")?;
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        if !output.status.success() {
            bail!("cargo {}:\n{}", arguments.join(" "), stderr.trim());
        }
        Ok(stderr)
    }

    fn write(&self, name: &str, text: &str) -> Result<()> {
        let path = self.folder.join(name);
        fs::write(&path, text).with_context(|| path.display().to_string())
    }
}
