//! The command line program of the emulator: `cargo run -p emulator -- --help`.

mod banner;
mod exports;
mod request_line;
mod shutdown;

use std::io::{self, ErrorKind, Write as _};
use std::process::ExitCode;

use clap::Parser;
use emulator::{Emulator, Faults};

use self::request_line::request_line;

/// Emulates SAE, Bastionhost and STS at a local endpoint and verifies every signature.
///
/// Prints its endpoint, its credentials and its resources, then a line for each request, and runs until it is
/// interrupted.
#[derive(Parser)]
#[command(name = "emulator", version)]
struct Arguments {
    /// Port to listen on, on 127.0.0.1; 0 takes any free port
    #[arg(long, default_value_t = 0)]
    port: u16,

    /// Report errors of SAE operations with HTTP status 200 and Success false, as the service sometimes does
    #[arg(long)]
    success_false: bool,

    /// Print no line about each request
    #[arg(long)]
    quiet: bool,

    /// Print the `export` lines for a shell and exit, without starting anything:
    /// `eval "$(emulator --port 8080 --exports)"`
    #[arg(long, requires = "port")]
    exports: bool,

    /// Inject faults into the requests to the gateway with this probability, from 0 to 1: delays, broken
    /// connections, truncated and malformed responses, error responses and wrong clocks, all equally likely
    #[arg(long, value_name = "PROBABILITY", value_parser = probability)]
    faults: Option<f64>,

    /// Seed for --faults: the same seed gives the same faults to the same requests
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
}

fn probability(text: &str) -> Result<f64, String> {
    let probability = text.parse().ok();
    probability
        .filter(|probability| (0.0..=1.0).contains(probability))
        .ok_or_else(|| "must be a number from 0 to 1".to_owned())
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if arguments.exports {
        let endpoint = format!("http://127.0.0.1:{}", arguments.port);
        return match io::stdout().write_all(exports::exports(&endpoint).as_bytes()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        };
    }
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("emulator: {}", explain(&error, arguments.port));
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .build()?;
    // The signal handlers are installed before anything is printed. A script that waits for the output can then
    // stop the program at once.
    runtime.block_on(async {
        let shutdown = shutdown::shutdown_signal()?;
        let mut builder = Emulator::builder()
            .port(arguments.port)
            .success_false(arguments.success_false);
        if !arguments.quiet {
            builder = builder.on_request(|request| {
                // The program goes on if its output is closed.
                let _ = writeln!(io::stdout(), "{}", request_line(request));
            });
        }
        if let Some(probability) = arguments.faults {
            builder = builder.faults(Faults::mixed(arguments.seed, probability));
        }
        let emulator = builder.start()?;
        let faults = arguments
            .faults
            .map(|probability| (probability, arguments.seed));
        banner::write(&mut io::stdout().lock(), &emulator, faults)?;
        shutdown.await;
        Ok(())
    })
}

fn explain(error: &io::Error, port: u16) -> String {
    match error.kind() {
        ErrorKind::AddrInUse => format!(
            "port {port} is in use; choose another with --port, or omit --port to use any free one"
        ),
        ErrorKind::PermissionDenied => {
            format!("no permission to listen on port {port}; choose one above 1023 with --port")
        }
        _ => error.to_string(),
    }
}
