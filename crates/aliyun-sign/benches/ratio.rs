//! Measures the time of a signature relative to the time of its hashes.
//!
//! Absolute times depend on the machine more than on the code. So each scheme is measured against the bare
//! hashes of the bytes that it signs, with the key state prepared, in alternating rounds. The benchmark
//! prints the medians, their ratio, and the number of allocations of one signature with a reused buffer.

use std::hint::black_box;
use std::time::Instant;

use aliyun_sign::{ApiStyle, Buffer, Credentials, Signer, Timestamp, acs3, roa, rpc};
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::{Digest, Sha256};

const ROUNDS: usize = 401;
const CALLS: u32 = 500;
const SECRET: &str = "testsecret";
const NONCE: &str = "5f43f8af209b2c5cfbe43d608b95e2cc";
const TIME: Timestamp = Timestamp::from_unix(1_719_792_012);

fn main() {
    let signer = Signer::new(Credentials::access_key("testid", SECRET));
    bench_rpc(&signer, "rpc", &CUSTOM_ACCOUNT);
    bench_rpc(&signer, "rpc, all", &ALL_PARAMETERS);
    bench_roa(&signer);
    bench_acs3(&signer);
}

/// `GenerateAssetOperationToken` for a custom account: fifteen parameters, seven of them added by the
/// signer.
const CUSTOM_ACCOUNT: [(&str, &str); 8] = [
    ("AssetAccountName", "root"),
    ("AssetAccountPassword", "dGVzdHBhc3N3b3Jk"),
    ("AssetAccountProtocolName", "SSH"),
    ("AssetId", "2"),
    ("AssetType", "Host"),
    ("Format", "JSON"),
    ("InstanceId", "bastionhost-cn-test0000001"),
    ("RegionId", "cn-hangzhou"),
];

/// The same operation with all its parameters. Every byte of the note is encoded twice.
const ALL_PARAMETERS: [(&str, &str); 14] = [
    ("AssetAccountId", "1"),
    ("AssetAccountName", "root"),
    ("AssetAccountPassword", "dGVzdHBhc3N3b3Jk"),
    ("AssetAccountProtocolName", "SSH"),
    ("AssetId", "2"),
    ("AssetType", "Host"),
    ("DatabaseSchema", "orcl.db_1"),
    ("Format", "JSON"),
    ("InstanceId", "bastionhost-cn-test0000001"),
    ("LoginAttribute", "SERVICENAME"),
    ("OperationMode", "Sso"),
    ("OperationNote", "例行巡检：检查磁盘与日志"),
    ("RegionId", "cn-hangzhou"),
    ("SsoClient", "ssh"),
];

fn bench_rpc(signer: &Signer, name: &str, parameters: &[(&str, &str)]) {
    let request = rpc::Request {
        method: "POST",
        action: "GenerateAssetOperationToken",
        version: "2019-12-09",
        parameters,
        timestamp: TIME,
        nonce: NONCE,
    };
    let mut buffer = Buffer::new();
    let signed = rpc::sign(signer, &request, &mut buffer).expect("the request is valid");
    let text = signed.string_to_sign().unwrap_or_default().to_owned();
    let key = Hmac::<Sha1>::new_from_slice(b"testsecret&").expect("HMAC takes keys of any length");
    compare(
        name,
        text.len(),
        || {
            let signed = rpc::sign(signer, black_box(&request), &mut buffer);
            black_box(signed.is_ok_and(|signed| signed.signature().is_some()));
        },
        || {
            let mut mac = key.clone();
            mac.update(black_box(text.as_bytes()));
            black_box(mac.finalize().into_bytes());
        },
    );
}

const QUERY: [(&str, &str); 3] = [
    ("AppId", "7171a6ca-d1cd-4928-8642-7d5cfe69a1b2"),
    ("ContainerName", "main"),
    ("PodName", "sae-demo-7171a6ca-7d5cfe69-x2k9p"),
];

/// `GetWebshellToken` in the ROA scheme.
fn bench_roa(signer: &Signer) {
    let request = roa::Request {
        method: "GET",
        host: "sae.cn-shenzhen.aliyuncs.com",
        path: "/pop/v1/sam/instance/webshellToken",
        query: &QUERY,
        headers: &[("accept", "application/json")],
        version: "2019-05-06",
        timestamp: TIME,
        nonce: NONCE,
    };
    let mut buffer = Buffer::new();
    let signed = roa::sign(signer, &request, &mut buffer).expect("the request is valid");
    let text = signed.string_to_sign().unwrap_or_default().to_owned();
    let key =
        Hmac::<Sha1>::new_from_slice(SECRET.as_bytes()).expect("HMAC takes keys of any length");
    compare(
        "roa",
        text.len(),
        || {
            let signed = roa::sign(signer, black_box(&request), &mut buffer);
            black_box(signed.is_ok_and(|signed| signed.signature().is_some()));
        },
        || {
            let mut mac = key.clone();
            mac.update(black_box(text.as_bytes()));
            black_box(mac.finalize().into_bytes());
        },
    );
}

/// `GetWebshellToken` in the ACS3 scheme.
fn bench_acs3(signer: &Signer) {
    let request = acs3::Request {
        style: ApiStyle::Roa,
        method: "GET",
        host: "sae.cn-shenzhen.aliyuncs.com",
        path: "/pop/v1/sam/instance/webshellToken",
        query: &QUERY,
        headers: &[("accept", "application/json")],
        body: b"",
        action: "GetWebshellToken",
        version: "2019-05-06",
        timestamp: TIME,
        nonce: NONCE,
    };
    let mut buffer = Buffer::new();
    let signed = acs3::sign(signer, &request, &mut buffer).expect("the request is valid");
    let canonical_request = signed.canonical_request().unwrap_or_default().to_owned();
    let text = signed.string_to_sign().unwrap_or_default().to_owned();
    let key =
        Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).expect("HMAC takes keys of any length");
    compare(
        "acs3",
        canonical_request.len() + text.len(),
        || {
            let signed = acs3::sign(signer, black_box(&request), &mut buffer);
            black_box(signed.is_ok_and(|signed| signed.signature().is_some()));
        },
        || {
            black_box(Sha256::digest(black_box(canonical_request.as_bytes())));
            let mut mac = key.clone();
            mac.update(black_box(text.as_bytes()));
            black_box(mac.finalize().into_bytes());
        },
    );
}

/// Measures `signature` and `hashes` in alternating rounds, so that changes of the clock frequency affect
/// both, and prints a line.
fn compare(name: &str, bytes: usize, mut signature: impl FnMut(), mut hashes: impl FnMut()) {
    let allocations = allocation_counter::measure(&mut signature).count_total;
    let (mut signing, mut hashing) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        signing.push(time(&mut signature));
        hashing.push(time(&mut hashes));
    }
    let (signing, hashing) = (median(signing), median(hashing));
    println!(
        "{name:<15} {bytes:>5} bytes  {signing:>6.0} ns  hashes alone {hashing:>6.0} ns  ratio {:.2}  \
         {allocations} allocations",
        signing / hashing
    );
}

/// Returns the nanoseconds per call.
fn time(call: &mut impl FnMut()) -> f64 {
    let start = Instant::now();
    for _ in 0..CALLS {
        call();
    }
    start.elapsed().as_secs_f64() * 1e9 / f64::from(CALLS)
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
