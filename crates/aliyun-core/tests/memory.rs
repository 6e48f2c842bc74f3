//! The memory that large responses take, if they are no success.
//!
//! It has a process of its own, because it reads the peak of the process.

#![cfg(target_os = "linux")]

use aliyun_core::call::decode_response;
use aliyun_core::model::Json;
use aliyun_core::operation::{ApiStyle, Descriptor, Product};
use aliyun_core::{DynamicOperation, http};

const MIB: usize = 1024 * 1024;
/// Values of three bytes each, which would take more than 64 MiB if they were kept.
const SIZE: usize = 3 * MIB;

static PRODUCT: Product = Product::new("Demo", "1", ApiStyle::Rpc);
static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "Ask", http::Method::POST, "/").success_in_body();

/// The largest memory that the process has used so far, in bytes.
fn peak() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").expect("it is Linux");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.trim().strip_suffix(" kB"));
    let kib: usize = kib
        .expect("the line exists")
        .trim()
        .parse()
        .expect("a number");
    kib * 1024
}

#[test]
fn bodies_that_are_no_success_are_not_kept() {
    let arguments: Json = "{}".parse().expect("it is JSON");
    let ask = DynamicOperation::from_descriptor(&DESCRIPTOR, &arguments).expect("it has none");
    let many = format!("[{}[]]", "[],".repeat(SIZE / 3));
    for (status, start, end) in [
        (400, r#"{"Code": "X", "Data": "#, "}"),
        (400, r#"{"Other": "#, "}"),
        (400, r#"{"Code": "X", "AccessDeniedDetail": "#, "}"),
        (400, r#"{"Message": "#, r#", "Code": "X"}"#),
        (200, r#"{"Success": false, "Code": "X", "Data": "#, "}"),
        (200, "", ""),
        (502, "", ""),
    ] {
        let body = [start, &many, end].concat();
        let response = http::Response::builder().status(status);
        let response = response.body(body.into()).expect("the parts are valid");
        let before = peak();
        assert!(decode_response(&ask, &response).is_err());
        let grown = peak() - before;
        assert!(grown < 16 * MIB, "{status} {start}: {} MiB", grown / MIB);
    }
}
