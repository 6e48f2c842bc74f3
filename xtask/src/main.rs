//! `cargo xtask`: the tasks of this repository that are more than one cargo command.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::{codegen, vectors};

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Codegen(codegen::Arguments),
    Vectors(vectors::Arguments),
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Codegen(arguments) => codegen::run(&arguments),
        Command::Vectors(arguments) => vectors::run(&arguments),
    }
}
