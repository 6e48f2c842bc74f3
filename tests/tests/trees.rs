//! The dependencies that a crate may have.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

/// Returns the crates that a crate of the workspace is built from, itself included, each with its
/// version.
fn tree(package: &str) -> BTreeSet<String> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.toml");
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--edges", "normal", "--prefix", "none"])
        .args(["--format", "{p}", "--package", package, "--manifest-path"])
        .arg(manifest)
        .output()
        .expect("cargo can be started");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{stderr}");
    let lines = String::from_utf8(output.stdout).expect("cargo writes UTF-8");
    let name_and_version = |line: &str| {
        let words: Vec<_> = line.split_whitespace().take(2).collect();
        words.join(" ")
    };
    lines.lines().map(name_and_version).collect()
}

fn names(tree: &BTreeSet<String>) -> BTreeSet<&str> {
    tree.iter()
        .filter_map(|package| package.split(' ').next())
        .collect()
}

/// Libraries that do I/O: HTTP, async runtimes, TLS, sockets.
const IO_LIBRARIES: [&str; 20] = [
    "async-std",
    "aws-lc-rs",
    "axum",
    "curl",
    "futures-executor",
    "h2",
    "hyper",
    "hyper-util",
    "mio",
    "native-tls",
    "openssl",
    "reqwest",
    "ring",
    "rustls",
    "smol",
    "socket2",
    "tokio",
    "tungstenite",
    "ureq",
    "ureq-proto",
];

#[test]
fn crates_below_the_transports_depend_on_no_io_library() {
    for package in [
        "aliyun-sign",
        "aliyun-core",
        "sae-api",
        "bastion-api",
        "aliyun-credentials",
    ] {
        let tree = tree(package);
        let names = names(&tree);
        assert!(names.contains("aliyun-sign"), "{package}: {names:?}");
        for library in IO_LIBRARIES {
            assert!(!names.contains(library), "{library} is below {package}");
        }
    }
}

#[test]
fn no_crate_depends_on_one_of_its_own_floor_or_of_a_higher_one() {
    let floors: [&[&str]; 5] = [
        &["aliyun-sign"],
        &["aliyun-core"],
        &["sae-api", "bastion-api", "aliyun-credentials"],
        &["transport-blocking", "transport-async"],
        &["emulator"],
    ];
    for (height, floor) in floors.iter().enumerate() {
        for package in *floor {
            let tree = tree(package);
            let names = names(&tree);
            for higher in floors[height..].concat() {
                let itself = higher == *package;
                assert!(
                    itself || !names.contains(higher),
                    "{higher} is below {package}"
                );
            }
        }
    }
}

#[test]
fn the_dependency_trees_stay_small() {
    for (package, limit) in [
        ("aliyun-sign", 18),
        ("transport-blocking", 54),
        ("transport-async", 110),
    ] {
        let tree = tree(package);
        assert!(
            tree.len() <= limit,
            "{package} is built from {} crates: {tree:#?}",
            tree.len()
        );
    }
}

/// A feature that is on for one crate of a program is on for all of them. reqwest with a feature for TLS that
/// lacks a provider panics in a program that uses reqwest without TLS.
#[test]
fn no_feature_of_reqwest_is_turned_on() {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.toml");
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--edges", "normal", "--prefix", "none"])
        .args(["--format", "{p}|{f}", "--package", "transport-async"])
        .arg("--manifest-path")
        .arg(manifest)
        .output()
        .expect("cargo can be started");
    let lines = String::from_utf8(output.stdout).expect("cargo writes UTF-8");
    let reqwest = lines.lines().find(|line| line.starts_with("reqwest "));
    let features = reqwest.and_then(|line| line.split_once('|'));
    let (_, features) = features.expect("it is a dependency");
    assert_eq!(features.trim_end_matches("(*)").trim(), "");
}
