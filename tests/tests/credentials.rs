//! The scenarios of obtaining credentials, without a socket and through both clients.

use std::path::Path;
use std::sync::{Mutex, OnceLock, PoisonError};

use workspace_tests::CapturedLog;
use workspace_tests::credentials::{self, MARK, Scenario};

type Run = fn(&Scenario) -> Vec<String>;

#[test]
fn every_scenario_ends_as_expected_without_a_socket() {
    run_all(credentials::without_socket);
}

#[test]
fn every_scenario_ends_as_expected_through_the_blocking_client() {
    run_all(credentials::blocking);
}

#[test]
fn every_scenario_ends_as_expected_through_the_async_client() {
    run_all(credentials::asynchronous);
}

fn run_all(run: Run) {
    // The tests of this program share the log, so only one of them runs at a time.
    static TURN: Mutex<()> = Mutex::new(());
    static LOG: OnceLock<CapturedLog> = OnceLock::new();
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/credentials");
    let scenarios = Scenario::all(&folder);
    assert!(!scenarios.is_empty());
    let log = LOG.get_or_init(CapturedLog::of_process);
    let mut differences = Vec::new();
    for scenario in &scenarios {
        log.clear();
        let name = &scenario.name;
        let found = run(scenario).into_iter();
        differences.extend(found.map(|difference| format!("{name}: {difference}")));
        let log = log.text();
        if log.contains(MARK) {
            differences.push(format!("{name}: a secret is in the log:\n{log}"));
        }
        for part in &scenario.expected.log_lacks {
            if log.contains(part) {
                differences.push(format!("{name}: the log has `{part}`:\n{log}"));
            }
        }
        for part in &scenario.expected.log {
            if !log.contains(part) {
                differences.push(format!("{name}: the log lacks `{part}`:\n{log}"));
            }
        }
    }
    assert!(differences.is_empty(), "\n{}", differences.join("\n"));
}
