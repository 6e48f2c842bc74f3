//! A crate outside of the repository that uses a model crate, so that the repository stays as it is.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail, ensure};

use super::cpu::Cpu;
use super::product::Product;

/// What cargo does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Work {
    Check,
    Debug,
    Release,
}

impl Work {
    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Check => &["check"],
            Self::Debug => &["build"],
            Self::Release => &["build", "--release"],
        }
    }
}

/// A folder with a crate that depends on a model crate.
pub(super) struct Workshop<'p> {
    root: &'p Path,
    product: &'p Product,
    folder: PathBuf,
}

impl<'p> Workshop<'p> {
    /// The folder is below the target directory that this program was built in.
    pub(super) fn open(root: &'p Path, product: &'p Product) -> Result<Self> {
        let program = env::current_exe().context("the place of this program is not known")?;
        let target = program
            .ancestors()
            .nth(2)
            .context("this program is in no target directory")?;
        let folder = target.join("bench-build").join(product.name);
        fs::create_dir_all(folder.join("src")).with_context(|| folder.display().to_string())?;
        let workshop = Self {
            root,
            product,
            folder,
        };
        // The versions are those that the workspace is tested with.
        let lock = root.join("Cargo.lock");
        fs::copy(&lock, workshop.folder.join("Cargo.lock"))
            .with_context(|| lock.display().to_string())?;
        workshop.write("src/main.rs", "fn main() {}\n")?;
        Ok(workshop)
    }

    /// Chooses the features of the model crate.
    pub(super) fn features<'f>(&self, features: impl IntoIterator<Item = &'f str>) -> Result<()> {
        let features: Vec<_> = features.into_iter().collect();
        let text = |path: &Path| path.display().to_string();
        let core = text(&self.root.join("crates/aliyun-core"));
        let sign = text(&self.root.join("crates/aliyun-sign"));
        let name = self.product.name;
        let folder = text(&self.product.folder);
        // `Debug` writes texts as TOML does.
        let manifest = format!(
            "[package]\nname = \"program\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [workspace]\n\n\
             [profile.release]\nstrip = true\n\n\
             [dependencies]\naliyun-core = {{ path = {core:?} }}\naliyun-sign = {{ path = {sign:?} }}\n\
             {name} = {{ path = {folder:?}, default-features = false, features = {features:?} }}\n"
        );
        self.write("Cargo.toml", &manifest)
    }

    /// Sees to it that everything the model crate depends on is built.
    pub(super) fn warm_up(&self, work: Work) -> Result<()> {
        let arguments = [work.arguments(), &["--package", self.product.name]].concat();
        // What is not on this machine yet is downloaded once, and before anything is measured.
        if self
            .cargo(&[&arguments[..], &["--offline"]].concat())
            .is_err()
        {
            self.cargo(&arguments)?;
        }
        Ok(())
    }

    /// The CPU seconds that compiling the model crate takes, and nothing else.
    pub(super) fn compile(&self, work: Work) -> Result<f64> {
        let name = self.product.name;
        let release: &[_] = match work {
            Work::Release => &["--release"],
            Work::Check | Work::Debug => &[],
        };
        self.cargo(&[&["clean", "--offline", "--package", name], release].concat())?;
        let before = Cpu::now()?;
        let told = self.cargo(&[work.arguments(), &["--offline", "--package", name]].concat())?;
        let seconds = Cpu::now()?.since_by_children(before);
        let compiled: Vec<_> = told
            .lines()
            .map(str::trim_start)
            .filter(|line| line.starts_with("Compiling") || line.starts_with("Checking"))
            .collect();
        ensure!(
            matches!(*compiled, [one] if one.contains(name)),
            "cargo was to compile {name} and nothing else, and said:\n{told}"
        );
        Ok(seconds)
    }

    /// How many bytes a stripped release build of a program has.
    pub(super) fn size(&self, program: &str) -> Result<u64> {
        self.write("src/main.rs", program)?;
        self.cargo(&["build", "--offline", "--release"])?;
        let program = format!("target/release/program{}", env::consts::EXE_SUFFIX);
        let path = self.folder.join(program);
        let file = fs::metadata(&path).with_context(|| path.display().to_string())?;
        Ok(file.len())
    }

    /// Runs cargo in the folder and gives what it said.
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
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        if !output.status.success() {
            bail!("cargo {}:\n{}", arguments.join(" "), told.trim());
        }
        Ok(told)
    }

    fn write(&self, name: &str, text: &str) -> Result<()> {
        let path = self.folder.join(name);
        fs::write(&path, text).with_context(|| path.display().to_string())
    }
}
