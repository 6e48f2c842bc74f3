//! `cargo xtask bench`.

use std::process::ExitCode;

use super::build::build;

/// Measure the cost of the model crates
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// Print the compile times of the model crates, and the size of operations in a program
    Build,
}

/// Measures and prints.
pub fn run(arguments: &Arguments) -> ExitCode {
    let done = match arguments.what {
        What::Build => build(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}
