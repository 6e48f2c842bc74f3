//! Programs and files of the machine that the tests run on.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use aliyun_credentials::system::{Command, File, Output, RunError};
use aliyun_credentials::{LocalSystem, System};

fn shell(script: &str) -> Command {
    Command::new("/bin/sh", ["-c".to_owned(), script.to_owned()])
}

fn run(script: &str) -> Output {
    LocalSystem.run(&shell(script)).expect(script)
}

#[test]
fn a_program_is_heard_to_its_end() {
    let output = run("printf result; printf complaint >&2; exit 3");
    assert_eq!(output.code, Some(3));
    assert_eq!(output.stdout.expose_secret(), "result");
    assert_eq!(output.stderr.expose_secret(), "complaint");

    let output = run("kill -9 $$");
    assert_eq!(output.code, None);
    let output = run("printf '\\377'");
    assert_eq!(output.stdout.expose_secret(), "\u{fffd}");
}

#[test]
fn arguments_arrive_as_they_are() {
    let words = ["a b", "", "*", "$HOME", "'", "\\"];
    let mut arguments = vec!["%s\n".to_owned()];
    arguments.extend(words.map(str::to_owned));
    let output = LocalSystem.run(&Command::new("printf", arguments));
    let output = output.expect("it is everywhere");
    let lines: Vec<_> = output.stdout.expose_secret().lines().collect();
    assert_eq!(lines, words);
}

#[test]
fn nobody_waits_for_input() {
    assert_eq!(run("cat; printf done").stdout.expose_secret(), "done");
}

#[test]
fn a_program_that_hangs_is_stopped() {
    // One hangs silently, the other has nothing more to say. Neither would be an error if it were
    // waited for.
    for script in ["exec sleep 5", "exec >&- 2>&-; exec sleep 5"] {
        let mut command = shell(script);
        command.timeout = Duration::from_millis(300);
        let error = LocalSystem.run(&command).expect_err(script);
        assert!(matches!(error, RunError::Timeout(_)), "{error:?}");
    }
}

#[test]
fn who_is_left_running_is_not_waited_for() {
    let mut command = shell("sleep 5 & printf result");
    command.timeout = Duration::from_secs(4);
    let output = LocalSystem
        .run(&command)
        .expect("the program itself has ended");
    assert_eq!(output.code, Some(0));
    assert_eq!(output.stdout.expose_secret(), "result");
}

#[test]
fn a_program_that_says_too_much_is_stopped() {
    let error = LocalSystem.run(&shell("exec yes s3cret")).unwrap_err();
    let limit = Command::new("", []).max_output_bytes;
    assert!(
        matches!(error, RunError::OutputTooLarge(found) if found == limit),
        "{error:?}"
    );
    assert!(!format!("{error} {error:?}").contains("s3cret"));
}

#[test]
fn complaints_are_cut_and_harm_nobody() {
    let output = run("yes | head -c 3000000 >&2; printf result");
    assert_eq!(output.code, Some(0));
    assert_eq!(output.stdout.expose_secret(), "result");
    assert!(output.stderr.expose_secret().len() < 100_000);
}

#[test]
fn a_program_that_is_not_there_is_an_error() {
    let nothing = Command::new("/nowhere/at/all", []);
    assert!(matches!(
        LocalSystem.run(&nothing),
        Err(RunError::Start(error)) if error.kind() == std::io::ErrorKind::NotFound
    ));
}

#[test]
fn debug_shows_no_argument() {
    let command = Command::new("/opt/creds", ["--password=s3cret".to_owned()]);
    assert!(!format!("{command:?}").contains("s3cret"));
}

/// A folder that is gone in the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        drop(fs::remove_dir_all(&path));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn write(&self, name: &str, contents: impl AsRef<[u8]>, mode: u32) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, contents).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

#[test]
fn a_file_is_read_and_it_is_told_who_else_can() {
    let folder = Folder::new("files");
    for (mode, is_world_readable) in [(0o600, false), (0o640, false), (0o644, true)] {
        let path = folder.write("file", "contents", mode);
        let file = LocalSystem.read(&path).unwrap();
        assert_eq!(file.text.expose_secret(), "contents");
        assert_eq!(file.is_world_readable, is_world_readable, "{mode:o}");
    }
}

#[test]
fn what_is_no_ordinary_text_is_refused() {
    let folder = Folder::new("no-files");
    let limit = usize::try_from(File::LIMIT).unwrap();
    let exact = folder.write("exact", vec![b'x'; limit], 0o600);
    assert!(LocalSystem.read(&exact).is_ok());
    let large = folder.write("large", vec![b'x'; limit + 1], 0o600);
    let binary = folder.write("binary", b"\xff s3cret", 0o600);
    let pipe = folder.0.join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.expect("it is everywhere").success());
    for (path, reason) in [
        (large, "more than 1048576 bytes"),
        (binary, "not UTF-8"),
        (pipe, "no file"),
        (folder.0.clone(), "no file"),
        (folder.0.join("nothing"), "No such file"),
    ] {
        let error = LocalSystem.read(&path).expect_err(reason).to_string();
        assert!(error.contains(reason), "{error}");
        assert!(!error.contains("s3cret"));
    }
}
