//! The program: its output, and what a shell makes of it.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use aliyun_sign::SecretString;
use emulator::demo;

const PROGRAM: &str = env!("CARGO_BIN_EXE_emulator");

/// The running program, which is killed on drop.
struct Program {
    child: Child,
    output: BufReader<ChildStdout>,
    /// What it printed when it started.
    banner: Vec<String>,
}

impl Program {
    fn start(arguments: &[&str]) -> Self {
        let mut child = Command::new(PROGRAM)
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let mut banner = Vec::new();
        while banner
            .last()
            .is_none_or(|line: &String| !line.starts_with("Press"))
        {
            let mut line = String::new();
            assert_ne!(output.read_line(&mut line).unwrap(), 0, "{banner:?}");
            banner.push(line.trim_end().to_owned());
        }
        Self {
            child,
            output,
            banner,
        }
    }

    /// Sends a request without a body and waits for the end of the response.
    fn request(&self, target: &str, headers: &str) {
        let address = self.banner[0].strip_prefix("Listening on http://").unwrap();
        let mut stream = TcpStream::connect(address).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_secs(10)))
            .unwrap();
        let head = format!(
            "GET {target} HTTP/1.1\r\nhost: {address}\r\n{headers}connection: close\r\n\r\n"
        );
        stream.write_all(head.as_bytes()).unwrap();
        stream.read_to_end(&mut Vec::new()).unwrap();
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.output.read_line(&mut line).unwrap();
        line.trim_end().to_owned()
    }

    /// Everything that it prints until it is killed.
    fn rest(mut self) -> String {
        self.child.kill().unwrap();
        let mut rest = String::new();
        self.output.read_to_string(&mut rest).unwrap();
        rest
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An ACS3 request with a wrong signature, whose message quotes the password.
fn forged() -> (&'static str, String) {
    let target = "/?AssetAccountPassword=cGFzc3cwcmQ%3D&InstanceId=i";
    let now = emulator::Clock::system().now();
    let headers = format!(
        "x-acs-action: GenerateAssetOperationToken\r\nx-acs-version: 2019-12-09\r\n\
         x-acs-date: {}\r\nx-acs-signature-nonce: n\r\n\
         x-acs-content-sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\r\n\
         authorization: ACS3-HMAC-SHA256 Credential={},SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,Signature=00\r\n",
        now.iso8601(),
        demo::ACCESS_KEY_ID,
    );
    (target, headers)
}

#[test]
fn each_request_is_a_line_without_secrets() {
    let mut program = Program::start(&[]);
    let (target, headers) = forged();
    program.request(target, &headers);
    assert_eq!(
        program.line(),
        "Yundun-bastionhost GenerateAssetOperationToken: refused, 400 SignatureDoesNotMatch: Specified signature is not matched with our calculation."
    );
    program.request("/latest/meta-data/ram/security-credentials/", "");
    assert_eq!(
        program.line(),
        "GET /latest/meta-data/ram/security-credentials/: accepted, 200"
    );
    program.request("/credentials?tokenId=wrong", "");
    assert_eq!(
        program.line(),
        "GET /credentials: refused, 403 Forbidden: tokenId is not the one that belongs to this address."
    );
}

#[test]
fn quiet_prints_no_requests() {
    let program = Program::start(&["--quiet"]);
    program.request("/latest/meta-data/ram/security-credentials/", "");
    assert_eq!(program.rest(), "");
}

#[test]
fn faults_are_part_of_the_line() {
    let mut program = Program::start(&["--faults", "1"]);
    program.request("/?Action=DescribeRegions&Version=2019-12-09", "");
    let line = program.line();
    assert!(
        line.starts_with("Yundun-bastionhost DescribeRegions: "),
        "{line}"
    );
    assert!(line.contains("(fault: "), "{line}");
}

/// What a shell prints after these lines.
#[cfg(unix)]
fn shell(script: &str) -> String {
    let output = Command::new("sh")
        .args(["-eu", "-c", script])
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[cfg(unix)]
#[test]
fn the_exports_can_be_pasted_and_evaluated() {
    const PRINT: &str = r#"printf '%s %s %s %s' "$ALIBABA_CLOUD_ACCESS_KEY_ID" "$ALIBABA_CLOUD_ACCESS_KEY_SECRET" "$ALIBABA_CLOUD_REGION_ID" "$EMULATOR_ENDPOINT""#;
    let credentials = demo::credentials();
    let secret = credentials
        .access_key_secret()
        .map(SecretString::expose_secret);
    let expected = |endpoint: &str| {
        format!(
            "{} {} {} {endpoint}",
            demo::ACCESS_KEY_ID,
            secret.unwrap(),
            demo::REGION_ID
        )
    };
    let script = format!("eval \"$('{PROGRAM}' --port 8080 --exports)\"\n{PRINT}");
    assert_eq!(shell(&script), expected("http://127.0.0.1:8080"));

    let program = Program::start(&["--quiet"]);
    let is_export = |line: &&String| line.starts_with("export ");
    let lines: Vec<_> = program
        .banner
        .iter()
        .filter(is_export)
        .map(String::as_str)
        .collect();
    let endpoint = program.banner[0].strip_prefix("Listening on ").unwrap();
    let script = format!("{}\n{PRINT}", lines.join("\n"));
    assert_eq!(shell(&script), expected(endpoint));
}

#[test]
fn exports_need_a_port() {
    let output = Command::new(PROGRAM).arg("--exports").output().unwrap();
    assert!(!output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).contains("--port"));
}
