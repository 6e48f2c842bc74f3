//! The fault matrix: what becomes of a call when its first request, or each of them, goes wrong.
//!
//! Every row is played by both clients against the emulator, where the requests are counted that came
//! over the wire, and by a bare [`Call`] with the outcome that a transport would report, where a made-up
//! clock counts the time.

use std::sync::Arc;
use std::thread::{self, ScopedJoinHandle};
use std::time::Duration;

use aliyun_core::call::RandomSource;
use aliyun_core::error::{Phase, TransportErrorKind};
use aliyun_core::{
    Call, Config, Error, ErrorKind, Now, Operation, RetryPolicy, Step, TransportError, http,
};
use aliyun_credentials::{BuildClient, ClientBuilder};
use aliyun_sign::{Signer, Timestamp};
use bastion_api::GenerateAssetOperationToken;
use bastion_api::generate_asset_operation_token::AssetType;
use bytes::Bytes;
use emulator::{Clock, Emulator, Fault, RetryAfter, demo};
use sae_api::GetWebshellToken;
use workspace_tests::{Client, Kind, Setup, on_both};

use self::Ends::{Code, Decode, Lost, Succeeds, Throttled, TimedOut};

/// What a transport reports of a request that goes wrong in some way.
type Report = fn() -> Result<http::Response<Bytes>, TransportError>;

/// How a call ends.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Ends {
    /// With this code of the service.
    Code(&'static str),
    /// With an answer that cannot be read.
    Decode,
    /// With a request or an answer that was lost.
    Lost,
    Succeeds,
    /// With a code for too many requests.
    Throttled,
    TimedOut,
}

/// What becomes of a call: how many requests it makes, how long it waits between them, and how it ends.
/// The waits are the longest ones there are: the made-up source of random numbers knows no others.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Fate {
    requests: usize,
    waits: u64,
    ends: Ends,
    outcome_unknown: bool,
}

const fn fate(requests: usize, waits: u64, ends: Ends) -> Fate {
    Fate {
        requests,
        waits,
        ends,
        outcome_unknown: false,
    }
}

/// A call that fails at its only request, and may have had its effect.
const fn unknown(ends: Ends) -> Fate {
    Fate {
        outcome_unknown: true,
        ..fate(1, 0, ends)
    }
}

struct Row {
    name: &'static str,
    fault: fn() -> Fault,
    report: Report,
    /// `GetWebshellToken`, which can be repeated: if the first request goes wrong, and if each does.
    safe: [Fate; 2],
    /// `GenerateAssetOperationToken`, which cannot.
    unsafe_: [Fate; 2],
}

/// The waits are in milliseconds: 100 and 200 after a failure, 500 and 1,000 after throttling, and what
/// the service asks for plus a tenth. "Each" means at most three attempts.
const TABLE: &[Row] = &[
    // name                 the fault                      what a transport says
    //                      safe: first request             each request
    //                      unsafe: first request           each request
    Row {
        name: "latency",
        fault: || Fault::Delay(Duration::from_millis(20)),
        report: good,
        safe: [fate(1, 0, Succeeds), fate(1, 0, Succeeds)],
        unsafe_: [fate(1, 0, Succeeds), fate(1, 0, Succeeds)],
    },
    Row {
        name: "latency beyond the read timeout",
        fault: || Fault::Delay(Duration::from_secs(60)),
        report: || lost(Phase::Receive, TransportErrorKind::Timeout),
        safe: [fate(2, 100, Succeeds), fate(3, 300, TimedOut)],
        unsafe_: [unknown(TimedOut), unknown(TimedOut)],
    },
    Row {
        name: "drip",
        fault: || Fault::Drip {
            interval: Duration::from_micros(10),
        },
        report: good,
        safe: [fate(1, 0, Succeeds), fate(1, 0, Succeeds)],
        unsafe_: [fate(1, 0, Succeeds), fate(1, 0, Succeeds)],
    },
    Row {
        name: "reset before the request is looked at",
        fault: || Fault::ResetBefore,
        report: || lost(Phase::Exchange, TransportErrorKind::Failed),
        safe: [fate(2, 100, Succeeds), fate(3, 300, Lost)],
        unsafe_: [unknown(Lost), unknown(Lost)],
    },
    Row {
        name: "reset after the request",
        fault: || Fault::ResetAfter,
        report: || lost(Phase::Exchange, TransportErrorKind::Failed),
        safe: [fate(2, 100, Succeeds), fate(3, 300, Lost)],
        unsafe_: [unknown(Lost), unknown(Lost)],
    },
    Row {
        name: "end after the request",
        fault: || Fault::CloseAfter,
        report: || lost(Phase::Exchange, TransportErrorKind::Failed),
        safe: [fate(2, 100, Succeeds), fate(3, 300, Lost)],
        unsafe_: [unknown(Lost), unknown(Lost)],
    },
    Row {
        name: "half an answer",
        fault: || Fault::TruncatedBody,
        report: || lost(Phase::Body, TransportErrorKind::Failed),
        safe: [fate(2, 100, Succeeds), fate(3, 300, Lost)],
        unsafe_: [unknown(Lost), unknown(Lost)],
    },
    Row {
        name: "a length that is too long",
        fault: || Fault::ContentLengthTooLarge,
        report: || lost(Phase::Body, TransportErrorKind::Failed),
        safe: [fate(2, 100, Succeeds), fate(3, 300, Lost)],
        unsafe_: [unknown(Lost), unknown(Lost)],
    },
    Row {
        name: "a length that is too short",
        fault: || Fault::ContentLengthTooSmall,
        report: || answered(200, "", r#"{"RequestId": "R", "Da"#),
        safe: [fate(1, 0, Decode), fate(1, 0, Decode)],
        unsafe_: [unknown(Decode), unknown(Decode)],
    },
    Row {
        name: "garbage",
        fault: || Fault::Garbage,
        report: || lost(Phase::Exchange, TransportErrorKind::Failed),
        safe: [fate(2, 100, Succeeds), fate(3, 300, Lost)],
        unsafe_: [unknown(Lost), unknown(Lost)],
    },
    Row {
        name: "a body that is no JSON",
        fault: || Fault::GarbageBody,
        report: || answered(200, "", "\u{1}\u{2}"),
        safe: [fate(1, 0, Decode), fate(1, 0, Decode)],
        unsafe_: [unknown(Decode), unknown(Decode)],
    },
    Row {
        name: "429 without a hint",
        fault: || Fault::too_many_requests(None),
        report: || answered(429, "", r#"{"Code": "Throttling"}"#),
        safe: [fate(2, 500, Succeeds), fate(3, 1500, Throttled)],
        unsafe_: [fate(2, 500, Succeeds), fate(3, 1500, Throttled)],
    },
    Row {
        name: "429 with a hint",
        fault: || Fault::too_many_requests(RetryAfter::AcsMillis(50)),
        report: || answered(429, "x-acs-retry-after: 50", r#"{"Code": "Throttling"}"#),
        safe: [fate(2, 55, Succeeds), fate(3, 110, Throttled)],
        unsafe_: [fate(2, 55, Succeeds), fate(3, 110, Throttled)],
    },
    Row {
        name: "429 with a hint that is too long to wait for",
        fault: || Fault::too_many_requests(RetryAfter::Seconds(3600)),
        report: || answered(429, "retry-after: 3600", r#"{"Code": "Throttling"}"#),
        safe: [fate(1, 0, Throttled), fate(1, 0, Throttled)],
        unsafe_: [fate(1, 0, Throttled), fate(1, 0, Throttled)],
    },
    Row {
        name: "400 Throttling.User with a quota",
        fault: || Fault::throttled(RetryAfter::RateLimitMillis(40)),
        report: || {
            let quota = "x-ratelimit-user-api: Limit:20,Remain:0,TimeLeft:40";
            answered(400, quota, r#"{"Code": "Throttling.User"}"#)
        },
        safe: [fate(2, 44, Succeeds), fate(3, 88, Throttled)],
        unsafe_: [fate(2, 44, Succeeds), fate(3, 88, Throttled)],
    },
    Row {
        name: "500 without a hint",
        fault: Fault::internal_error,
        report: || answered(500, "", r#"{"Code": "InternalError"}"#),
        safe: [fate(2, 100, Succeeds), fate(3, 300, Code("InternalError"))],
        unsafe_: [
            unknown(Code("InternalError")),
            unknown(Code("InternalError")),
        ],
    },
    Row {
        name: "500 with a hint",
        fault: || Fault::error_response(500, "InternalError", RetryAfter::Seconds(1)),
        report: || answered(500, "retry-after: 1", r#"{"Code": "InternalError"}"#),
        safe: [
            fate(2, 1100, Succeeds),
            fate(3, 2200, Code("InternalError")),
        ],
        unsafe_: [
            unknown(Code("InternalError")),
            unknown(Code("InternalError")),
        ],
    },
    Row {
        name: "503 without a hint",
        fault: || Fault::unavailable(None),
        report: || answered(503, "", r#"{"Code": "ServiceUnavailable"}"#),
        safe: [
            fate(2, 100, Succeeds),
            fate(3, 300, Code("ServiceUnavailable")),
        ],
        unsafe_: [
            unknown(Code("ServiceUnavailable")),
            unknown(Code("ServiceUnavailable")),
        ],
    },
    Row {
        name: "503 with a hint",
        fault: || Fault::unavailable(RetryAfter::Seconds(1)),
        report: || answered(503, "retry-after: 1", r#"{"Code": "ServiceUnavailable"}"#),
        safe: [
            fate(2, 1100, Succeeds),
            fate(3, 2200, Code("ServiceUnavailable")),
        ],
        unsafe_: [
            fate(2, 1100, Succeeds),
            fate(3, 2200, Code("ServiceUnavailable")),
        ],
    },
    Row {
        name: "502 with a page",
        fault: || Fault::error_page(502, None),
        report: || answered(502, "", "<html><title>502 Bad Gateway</title></html>"),
        safe: [fate(2, 100, Succeeds), fate(3, 300, Decode)],
        unsafe_: [unknown(Decode), unknown(Decode)],
    },
    Row {
        name: "504 with a page and a hint",
        fault: || Fault::error_page(504, RetryAfter::Seconds(1)),
        report: || answered(504, "retry-after: 1", "<html></html>"),
        safe: [fate(2, 1100, Succeeds), fate(3, 2200, Decode)],
        unsafe_: [unknown(Decode), unknown(Decode)],
    },
    Row {
        name: "one server whose clock is an hour ahead",
        fault: || Fault::SkewedClock { seconds: 3600 },
        report: || skewed(3600),
        // The corrected time is right for that server and wrong for all others.
        safe: [
            fate(2, 0, Code("InvalidTimeStamp.Expired")),
            fate(2, 0, Succeeds),
        ],
        unsafe_: [
            fate(2, 0, Code("InvalidTimeStamp.Expired")),
            fate(2, 0, Succeeds),
        ],
    },
    Row {
        name: "one server whose clock is two days behind",
        fault: || Fault::SkewedClock { seconds: -172_800 },
        report: || skewed(-172_800),
        safe: [fate(1, 0, Code("InvalidTimeStamp.Expired")); 2],
        unsafe_: [fate(1, 0, Code("InvalidTimeStamp.Expired")); 2],
    },
    Row {
        name: "a token that has expired, and no other",
        fault: || Fault::ExpiredToken,
        report: || answered(400, "", r#"{"Code": "InvalidSecurityToken.Expired"}"#),
        safe: [fate(1, 0, Code("InvalidSecurityToken.Expired")); 2],
        unsafe_: [fate(1, 0, Code("InvalidSecurityToken.Expired")); 2],
    },
    Row {
        name: "a nonce that was used",
        fault: || Fault::ReplayedNonce,
        report: || answered(400, "", r#"{"Code": "SignatureNonceUsed"}"#),
        safe: [fate(2, 0, Succeeds), fate(3, 0, Code("SignatureNonceUsed"))],
        unsafe_: [
            unknown(Code("SignatureNonceUsed")),
            unknown(Code("SignatureNonceUsed")),
        ],
    },
];

/// What is said of a call of either operation.
const GOOD: &str = r#"{"RequestId": "R", "Success": true, "Data": {"Token": "t"},
    "AssetOperationToken": {"Token": "t", "TokenId": "1"}}"#;

fn good() -> Result<http::Response<Bytes>, TransportError> {
    answered(200, "", GOOD)
}

fn lost(phase: Phase, kind: TransportErrorKind) -> Result<http::Response<Bytes>, TransportError> {
    Err(TransportError::new(phase, kind, None))
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "it stands beside reports that are errors"
)]
fn answered(
    status: u16,
    header: &str,
    body: &'static str,
) -> Result<http::Response<Bytes>, TransportError> {
    let mut answer = http::Response::builder().status(status);
    if let Some((name, value)) = header.split_once(": ") {
        answer = answer.header(name, value);
    }
    Ok(answer.body(body.into()).expect("the header is one"))
}

/// When all of it happens.
const NOW: u64 = 1_935_817_689;

fn skewed(seconds: i64) -> Result<http::Response<Bytes>, TransportError> {
    let date = Timestamp::from_unix(NOW.saturating_add_signed(seconds)).http_date();
    let header = format!("date: {}", date.as_str());
    answered(400, &header, r#"{"Code": "InvalidTimeStamp.Expired"}"#)
}

/// Draws the largest number each time.
struct Largest;

impl RandomSource for Largest {
    fn next_bits(&self) -> u128 {
        u128::MAX
    }
}

fn ends<T>(result: &Result<T, Error>) -> Ends {
    let Err(error) = result else {
        return Succeeds;
    };
    match error.kind() {
        _ if error.is_throttling() => Throttled,
        _ if error.is_timeout() => TimedOut,
        ErrorKind::Api(api) => {
            const CODES: [&str; 5] = [
                "InternalError",
                "InvalidSecurityToken.Expired",
                "InvalidTimeStamp.Expired",
                "ServiceUnavailable",
                "SignatureNonceUsed",
            ];
            let known = CODES.iter().find(|code| **code == api.code());
            Code(known.expect("the table knows the code"))
        }
        ErrorKind::Decode(_) => Decode,
        ErrorKind::Transport(_) => Lost,
        other => panic!("nothing else goes wrong here: {other:?}"),
    }
}

fn webshell() -> GetWebshellToken {
    GetWebshellToken::new(demo::APP_ID, demo::POD_NAME)
}

fn om_token() -> GenerateAssetOperationToken {
    GenerateAssetOperationToken::new(demo::INSTANCE_ID, AssetType::Host, demo::HOST_ID)
        .asset_account_id(demo::HOST_ACCOUNT_ID)
}

/// What becomes of a call if so many of its requests are reported like this.
fn fate_of_call<O: Operation>(operation: &O, report: Report, bad: usize) -> Fate {
    let config = Config::builder()
        .endpoint("https://fake.example")
        .build()
        .unwrap();
    let credentials = demo::sts_credentials();
    let signer = Arc::new(Signer::new(credentials));
    let mut now = Now {
        unix: Duration::from_secs(NOW),
        monotonic: Duration::ZERO,
    };
    let (mut requests, mut waits) = (0, Duration::ZERO);
    let mut output = O::Output::default();
    let mut call = Call::new(operation, &config, &mut output);
    let result = loop {
        call = match call.step(now, &Largest) {
            Step::Credentials(wanting) => wanting.provide(Arc::clone(&signer)),
            Step::Done(result) => break result,
            Step::Send(_, sent) => {
                requests += 1;
                // A server whose clock is right again refuses what was signed for the other one; one
                // whose clock is always wrong accepts it.
                let outcome = report();
                let is_skewed =
                    matches!(&outcome, Ok(answer) if answer.headers().contains_key("date"));
                let is_bad = if is_skewed && requests > 1 {
                    bad == 1
                } else {
                    requests <= bad
                };
                match (is_bad, is_skewed && requests > 1) {
                    (true, true) => sent.receive(now, skewed(0)),
                    (true, false) => sent.receive(now, outcome),
                    (false, _) => sent.receive(now, good()),
                }
            }
            Step::Wait(duration, waiting) => {
                waits += duration;
                now.monotonic += duration;
                now.unix += duration;
                waiting
            }
        };
    };
    Fate {
        requests,
        waits: u64::try_from(waits.as_micros().div_ceil(1000)).expect("it is short"),
        ends: ends(&result),
        outcome_unknown: result.is_err_and(|error| error.is_outcome_unknown()),
    }
}

struct To<'e> {
    emulator: &'e Emulator,
    impatient: bool,
}

impl Setup for To<'_> {
    fn apply<C: BuildClient>(&self, builder: ClientBuilder<C>) -> ClientBuilder<C> {
        // The waits are counted elsewhere, so that this need not take long.
        let quick = RetryPolicy::new()
            .base_delay(Duration::from_millis(1))
            .throttled_base_delay(Duration::from_millis(1));
        let builder = builder
            .endpoint(self.emulator.endpoint())
            .credentials(demo::sts_credentials())
            .retry(quick);
        if self.impatient {
            builder.read_timeout(Duration::from_secs(1))
        } else {
            builder
        }
    }
}

/// What becomes of a call of a client if so many of its requests go wrong.
fn fate_of_client<O: Operation>(kind: Kind, operation: &O, row: &Row, bad: usize) -> Fate {
    let emulator = Emulator::start().expect("loopback can be listened to");
    emulator.inject_all(std::iter::repeat_n((row.fault)(), bad));
    let to = To {
        emulator: &emulator,
        impatient: matches!((row.fault)(), Fault::Delay(delay) if delay > Duration::from_secs(1)),
    };
    let client = Client::new(kind, &to);
    let result = client.call(operation);
    let requests = emulator.requests().len();
    if let Err(error) = &result {
        let attempts = usize::try_from(error.attempts());
        assert_eq!(attempts, Ok(requests), "{}: {error:?}", row.name);
    }
    Fate {
        requests,
        waits: 0,
        ends: ends(&result),
        outcome_unknown: result.is_err_and(|error| error.is_outcome_unknown()),
    }
}

/// How many requests go wrong, in the order of the table.
const BAD: [usize; 2] = [1, 9];

#[test]
fn a_call_by_itself_does_and_waits_as_the_table_says() {
    let mut wrong = Vec::new();
    for row in TABLE {
        for (bad, (safe, unsafe_)) in BAD.iter().zip(row.safe.iter().zip(&row.unsafe_)) {
            let fates = [
                ("safe", fate_of_call(&webshell(), row.report, *bad), safe),
                (
                    "unsafe",
                    fate_of_call(&om_token(), row.report, *bad),
                    unsafe_,
                ),
            ];
            for (which, found, told) in fates {
                if found != *told {
                    wrong.push(format!("{}, {which}, {bad}: {found:?}", row.name));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What both clients do that the table does not say.
fn differences(row: &Row) -> Vec<String> {
    let mut wrong = Vec::new();
    for (bad, (safe, unsafe_)) in BAD.iter().zip(row.safe.iter().zip(&row.unsafe_)) {
        let fates = [
            (
                "safe",
                on_both(|kind| fate_of_client(kind, &webshell(), row, *bad)),
                safe,
            ),
            (
                "unsafe",
                on_both(|kind| fate_of_client(kind, &om_token(), row, *bad)),
                unsafe_,
            ),
        ];
        for (which, found, told) in fates {
            if found != (Fate { waits: 0, ..*told }) {
                wrong.push(format!("{}, {which}, {bad}: {found:?}", row.name));
            }
        }
    }
    wrong
}

#[test]
fn both_clients_do_as_the_table_says() {
    // Side by side, because some of them wait for a second.
    let wrong: Vec<_> = thread::scope(|scope| {
        let rows = TABLE.iter().map(|row| scope.spawn(|| differences(row)));
        let rows: Vec<_> = rows.collect();
        let differences = rows.into_iter().map(ScopedJoinHandle::join);
        differences
            .flat_map(|row| row.expect("no row panics"))
            .collect()
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn an_emulator_whose_clock_is_wrong_for_good_is_followed() {
    for by in [-7200_i64, 7200] {
        on_both(|kind| {
            let emulator = Emulator::builder()
                .clock(Clock::from_fn(move || {
                    let now = Clock::system().now().unix();
                    Timestamp::from_unix(now.saturating_add_signed(by))
                }))
                .start()
                .expect("loopback can be listened to");
            let to = To {
                emulator: &emulator,
                impatient: false,
            };
            let client = Client::new(kind, &to);
            for requests in [2, 3, 4] {
                client.call(&om_token()).expect("the clock is corrected");
                assert_eq!(emulator.requests().len(), requests);
            }
        });
    }
}

#[test]
fn a_rate_limit_is_kept_to() {
    on_both(|kind| {
        let emulator = Emulator::builder()
            .rate_limit(emulator::RateLimit::new(2, Duration::from_secs(1)))
            .start()
            .expect("loopback can be listened to");
        let to = To {
            emulator: &emulator,
            impatient: false,
        };
        let client = Client::new(kind, &to);
        for _ in 0..5 {
            client
                .call(&om_token())
                .expect("the client waits for the quota");
        }
        let refused = emulator
            .requests()
            .iter()
            .filter(|request| request.status() != 200)
            .count();
        assert!(refused <= 4, "{refused} of five calls were refused");
    });
}
