//! The emulator, in a process of its own, so that what it takes is not taken for ours.

use std::env;
use std::io::{self, BufRead as _, BufReader, Read as _};
use std::process::{Child, Command, ExitCode, Stdio};

use emulator::{Emulator, Faults};

/// The first argument of the program when it is to be the emulator.
pub(super) const COMMAND: &str = "serve";

/// Serves until standard input ends.
pub(super) fn serve(probability: &str, seed: &str) -> ExitCode {
    let (Ok(probability), Ok(seed)) = (probability.parse(), seed.parse()) else {
        return ExitCode::from(2);
    };
    let faults = Faults::mixed(seed, probability);
    match Emulator::builder().faults(faults).start() {
        Ok(emulator) => {
            println!("{}", emulator.endpoint());
            // Whoever started this is gone if it fails.
            let _ = io::stdin().read(&mut [0]);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// A running emulator; it ends when dropped.
pub(super) struct Served {
    child: Child,
    endpoint: String,
}

impl Served {
    pub(super) fn start(probability: f64, seed: u64) -> io::Result<Self> {
        let mut child = Command::new(env::current_exe()?)
            .args([COMMAND, &probability.to_string(), &seed.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut endpoint = String::new();
        let told = match child.stdout.take() {
            Some(stdout) => BufReader::new(stdout).read_line(&mut endpoint),
            None => Ok(0),
        };
        let served = Self {
            child,
            endpoint: endpoint.trim().to_owned(),
        };
        match told {
            Ok(0) => Err(io::Error::other("it does not say where it is")),
            told => told.map(|_| served),
        }
    }

    pub(super) fn endpoint(&self) -> &str {
        &self.endpoint
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // It has nothing to lose, and may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
