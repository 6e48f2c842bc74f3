//! Makes many calls against an emulator with faults, for `cargo xtask soak`.
//!
//! Every call must succeed or end in an error that the faults explain, and neither memory nor threads,
//! descriptors or tasks may grow.

mod caller;
mod emulator_process;
mod expected_errors;
mod results;
mod usage;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use workspace_tests::Kind;

use self::caller::Caller;
use self::emulator_process::EmulatorProcess;
use self::results::Results;
use self::usage::Usage;

/// How often the usage is measured during a run.
const PARTS: usize = 10;

/// Growth of memory that is allowed, in bytes: buffers, and what the allocator keeps.
const ALLOWED_GROWTH: u64 = 16 * 1024 * 1024;

/// The arguments of a run.
#[derive(Clone, Copy)]
struct Plan {
    calls: usize,
    concurrency: usize,
    /// The probability of a fault, for each request.
    probability: f64,
    seed: u64,
}

impl Plan {
    fn parse(arguments: &[String]) -> Option<Self> {
        let [calls, concurrency, probability, seed] = arguments else {
            return None;
        };
        Some(Self {
            calls: calls.parse().ok().filter(|calls| *calls >= PARTS)?,
            concurrency: concurrency.parse().ok().filter(|number| *number > 0)?,
            probability: probability.parse().ok()?,
            seed: seed.parse().ok()?,
        })
    }
}

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    if let [command, probability, seed] = arguments.as_slice()
        && command == emulator_process::COMMAND
    {
        return emulator_process::serve(probability, seed);
    }
    let Some(plan) = Plan::parse(&arguments) else {
        eprintln!("usage: soak CALLS CONCURRENCY PROBABILITY SEED (at least {PARTS} calls)");
        return ExitCode::from(2);
    };
    // The first runtime of a process leaves two descriptors for signals, which must not count as growth.
    drop(tokio::runtime::Runtime::new());
    let mut problems = Vec::new();
    for (name, kind) in [("blocking", Kind::Blocking), ("async", Kind::Async)] {
        let found = match EmulatorProcess::start(plan.probability, plan.seed) {
            Ok(emulator) => soak(name, kind, plan, &emulator),
            Err(error) => vec![format!("the emulator did not start: {error}")],
        };
        problems.extend(found.iter().map(|problem| format!("{name}: {problem}")));
    }
    for problem in &problems {
        println!("WRONG: {problem}");
    }
    if problems.is_empty() {
        println!("Every call ended as expected, and no growth was found.");
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Makes the calls with one client, prints the usage, and returns the problems.
fn soak(name: &str, kind: Kind, plan: Plan, emulator: &EmulatorProcess) -> Vec<String> {
    let Plan {
        calls,
        concurrency,
        probability,
        seed,
    } = plan;
    println!(
        "{name}: {calls} calls, {concurrency} at once, fault probability {probability}, seed {seed}"
    );
    println!("    calls       ok  attempts/call  calls/s  RSS MiB  threads  descriptors  tasks");
    let before = Usage::now();
    let caller = Caller::new(kind, emulator.endpoint());
    let start = Instant::now();
    let mut results = Results::default();
    let mut usages = Vec::new();
    for part in 1..=PARTS {
        let until = calls * part / PARTS;
        results.add(caller.call(until - results.calls, concurrency));
        let usage = Usage::now();
        let rate = per_second(results.calls, start.elapsed());
        let attempts = ratio(results.attempts, results.calls);
        let (made, ok, tasks) = (results.calls, results.succeeded, caller.tasks());
        println!("{made:9} {ok:8} {attempts:14.3} {rate:8.0} {usage} {tasks:6}");
        usages.push(usage);
    }
    drop(caller);
    let after = Usage::settled(&before);
    println!("    without the client {:27} {after}", "");
    for (name, count) in &results.failed {
        println!("    {count:6} × {name}");
    }
    println!("    longest call: {} ms", results.longest.as_millis());
    let mut problems = results.unexpected;
    problems.extend(growth(&before, &usages, &after));
    problems
}

/// Returns the resources that grew.
fn growth(before: &Usage, usages: &[Usage], after: &Usage) -> Vec<String> {
    // The first fifth fills buffers and pools.
    let (Some(early), Some(last)) = (usages.get(1), usages.last()) else {
        return Vec::new();
    };
    if last.memory == 0 {
        println!(
            "    Growth cannot be found: this system does not report the resources of a process."
        );
    }
    let mut problems = Vec::new();
    if last.memory > early.memory + ALLOWED_GROWTH {
        problems.push("the memory grew after the first fifth".to_owned());
    }
    if after.threads > before.threads {
        problems.push("threads are left".to_owned());
    }
    if after.descriptors > before.descriptors {
        problems.push("descriptors are left".to_owned());
    }
    problems
}

#[expect(clippy::cast_precision_loss, reason = "it is printed in four digits")]
fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

#[expect(clippy::cast_precision_loss, reason = "it is printed in four digits")]
fn per_second(count: usize, elapsed: Duration) -> f64 {
    count as f64 / elapsed.as_secs_f64()
}
