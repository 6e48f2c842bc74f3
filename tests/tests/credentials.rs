//! The scenarios of obtaining credentials: without a socket, and through both clients.

use std::path::Path;
use std::sync::{Mutex, OnceLock, PoisonError};

use workspace_tests::CapturedLog;
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
    static LOG: OnceLock<CapturedLog> = OnceLock::new();
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/credentials");
    let scenarios = Scenario::all(&folder);
    assert!(!scenarios.is_empty());
    let log = LOG.get_or_init(CapturedLog::of_process);
    let mut wrong = Vec::new();
    for scenario in &scenarios {
        log.clear();
        let name = &scenario.name;
        wrong.extend(
            play(scenario)
                .into_iter()
                .map(|one| format!("{name}: {one}")),
        );
        let log = log.text();
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
