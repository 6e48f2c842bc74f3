//! `cargo xtask codegen`.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result};

use super::stand_alone::{StandAlone, stand_alone};
use super::workspace::workspace;

/// Write the models of the API crates, or a stand-alone crate for any product
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Write nothing and fail if the files are not up to date
    #[arg(long, conflicts_with = "spec")]
    check: bool,
    /// The vendor's api-docs.json of a product: writes a stand-alone crate
    #[arg(long, value_name = "FILE", requires = "out")]
    spec: Option<PathBuf>,
    /// The folder of the stand-alone crate, which is created if it is missing
    #[arg(long, value_name = "DIR", requires = "spec")]
    out: Option<PathBuf>,
    /// The overlay of the document: documentation, names, secrets
    #[arg(long, value_name = "FILE", requires = "spec")]
    overlay: Option<PathBuf>,
    /// Leave out the operations that are not supported, with a warning, instead of failing
    #[arg(long, requires = "spec")]
    skip_unsupported: bool,
}

/// Writes or checks the models of the workspace, or writes a crate.
pub fn run(arguments: &Arguments) -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let done = root
        .canonicalize()
        .context("the workspace is missing")
        .and_then(|root| generate(&root, arguments));
    match done {
        Ok(summary) => {
            // It is done even if the output is closed.
            let _ = writeln!(io::stdout(), "{summary}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Returns what was done.
fn generate(root: &Path, arguments: &Arguments) -> Result<String> {
    let (Some(spec), Some(out)) = (&arguments.spec, &arguments.out) else {
        workspace(root, arguments.check)?;
        return Ok("the models of all crates are up to date".to_owned());
    };
    let options = StandAlone {
        spec,
        overlay: arguments.overlay.as_deref(),
        out,
        skip_unsupported: arguments.skip_unsupported,
    };
    let written = stand_alone(root, &options)?;
    for line in written.left_out {
        eprintln!("{line}");
    }
    Ok(written.summary)
}
