//! The scenarios of obtaining credentials: without a socket, and through both clients.

use std::io::{self, Write};
use std::path::Path;
use std::sync::{Mutex, OnceLock, PoisonError};

use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::MakeWriter;
use workspace_tests::credentials::{self, MARK, Scenario};

type Play = fn(&Scenario) -> Vec<String>;

#[test]
fn every_scenario_ends_as_expected_without_a_socket() {
    play(credentials::without_a_socket);
}

#[test]
fn every_scenario_ends_as_expected_in_the_blocking_client() {
    play(credentials::blocking);
}

#[test]
fn every_scenario_ends_as_expected_in_the_async_client() {
    play(credentials::asynchronously);
}

fn play(play: Play) {
    // One after the other, because they share the log.
    static TURN: Mutex<()> = Mutex::new(());
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/credentials");
    let scenarios = Scenario::all(&folder);
    assert!(!scenarios.is_empty());
    let mut wrong = Vec::new();
    for scenario in &scenarios {
        Log::begin();
        let name = &scenario.name;
        wrong.extend(
            play(scenario)
                .into_iter()
                .map(|one| format!("{name}: {one}")),
        );
        let log = Log::text();
        if log.contains(MARK) {
            wrong.push(format!("{name}: a secret is in the log:\n{log}"));
        }
        for part in &scenario.expected.log {
            if !log.contains(part) {
                wrong.push(format!("{name}: the log lacks `{part}`:\n{log}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// All that is logged by anybody in this process, through `tracing` or `log`.
struct Log;

static LOGGED: Mutex<Vec<u8>> = Mutex::new(Vec::new());

impl Log {
    fn begin() {
        static SUBSCRIBED: OnceLock<()> = OnceLock::new();
        SUBSCRIBED.get_or_init(|| {
            tracing_subscriber::fmt()
                .with_max_level(LevelFilter::DEBUG)
                .with_writer(Log)
                .with_ansi(false)
                .init();
        });
        LOGGED
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }

    fn text() -> String {
        let logged = LOGGED.lock().unwrap_or_else(PoisonError::into_inner);
        String::from_utf8_lossy(&logged).into_owned()
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        Self
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut logged = LOGGED.lock().unwrap_or_else(PoisonError::into_inner);
        logged.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
