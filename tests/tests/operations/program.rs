//! The program behind `cargo xtask requests` and `cargo xtask responses`.

use std::path::PathBuf;
use std::process::{Command, Output};

#[test]
fn the_program_prints_the_totals_and_its_exit_code_reports_failures() {
    let data = |name: &str| {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        folder.join("data/operations").join(name)
    };
    let run = |command: &str, file: &str| -> Output {
        Command::new(env!("CARGO_BIN_EXE_operations"))
            .arg(command)
            .arg(data(file))
            .output()
            .unwrap()
    };
    let cases = [
        (
            "requests",
            "requests.json",
            Some(0),
            "601 passed, 0 failed\n",
        ),
        (
            "responses",
            "responses.json",
            Some(0),
            "777 passed, 0 failed\n",
        ),
        (
            "requests",
            "responses.json",
            Some(1),
            "0 passed, 777 failed\n",
        ),
        ("responses", "none.json", Some(1), "0 passed, 1 failed\n"),
        ("bodies", "responses.json", Some(2), ""),
    ];
    for (command, file, code, end) in cases {
        let output = run(command, file);
        let stdout = String::from_utf8(output.stdout).unwrap();
        assert_eq!(output.status.code(), code, "{command} {file}");
        assert!(stdout.ends_with(end), "{command} {file}");
    }
}
