//! Many calls against an emulator with which much goes wrong, for `cargo xtask soak`.
//!
//! Every call has to end in success or in an error that the faults explain, and nothing may grow: no
//! memory, no thread, no descriptor, no task.

mod allowed;
mod clients;
mod measure;
mod served;

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use self::clients::{Calls, Client};
use self::measure::Usage;
use self::served::Served;

/// How often the usage is measured.
const PARTS: usize = 10;

/// Memory that may come and go, in bytes: buffers and the allocator's own.
const SLACK: u64 = 16 * 1024 * 1024;

/// What a run is to do.
#[derive(Clone, Copy)]
struct Plan {
    calls: usize,
    concurrency: usize,
    /// Of a request to go wrong.
    probability: f64,
    seed: u64,
}

impl Plan {
    fn read(arguments: &[String]) -> Option<Self> {
        let [calls, concurrency, probability, seed] = arguments else {
            return None;
        };
        Some(Self {
            calls: calls.parse().ok().filter(|calls| *calls >= PARTS)?,
            concurrency: concurrency.parse().ok().filter(|at_once| *at_once > 0)?,
            probability: probability.parse().ok()?,
            seed: seed.parse().ok()?,
        })
    }
}

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    if let [serve, probability, seed] = arguments.as_slice()
        && serve == served::COMMAND
    {
        return served::serve(probability, seed);
    }
    let Some(plan) = Plan::read(&arguments) else {
        eprintln!("usage: soak CALLS CONCURRENCY PROBABILITY SEED");
        return ExitCode::from(2);
    };
    // Whatever becomes of it, tokio keeps two descriptors for signals from then on.
    drop(tokio::runtime::Runtime::new());
    let mut wrong = Vec::new();
    for kind in ["blocking", "async"] {
        match Served::start(plan.probability, plan.seed) {
            Ok(served) => wrong.extend(soak(kind, plan, &served)),
            Err(error) => wrong.push(format!("there is no emulator: {error}")),
        }
    }
    for problem in &wrong {
        println!("WRONG: {problem}");
    }
    if wrong.is_empty() {
        println!("Every call ended as it may, and nothing was seen to grow.");
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Makes the calls with one client and prints what it takes. The result is what is wrong.
fn soak(kind: &str, plan: Plan, served: &Served) -> Vec<String> {
    let Plan {
        calls,
        concurrency,
        probability,
        seed,
    } = plan;
    println!(
        "{kind}: {calls} calls, {concurrency} at once, {probability} of the requests go wrong, seed {seed}"
    );
    println!("    calls       ok  attempts/call  calls/s  RSS MiB  threads  descriptors  tasks");
    let before = Usage::now();
    let client = Client::new(kind, served.endpoint());
    let begun = Instant::now();
    let mut all = Calls::default();
    let mut usages = Vec::new();
    for part in 1..=PARTS {
        let until = calls * part / PARTS;
        all.add(client.call(until - all.made, concurrency));
        let usage = Usage::now();
        let rate = per_second(all.made, begun.elapsed());
        let attempts = ratio(all.attempts, all.made);
        let (made, ok, tasks) = (all.made, all.succeeded, client.tasks());
        println!("{made:9} {ok:8} {attempts:14.3} {rate:8.0} {usage} {tasks:6}");
        usages.push(usage);
    }
    drop(client);
    let after = Usage::settled(&before);
    println!("    without the client {:27} {after}", "");
    for (name, count) in &all.failed {
        println!("    {count:6} × {name}");
    }
    println!("    longest call: {} ms", all.longest.as_millis());
    let mut wrong: Vec<_> = all
        .wrong
        .into_iter()
        .map(|one| format!("{kind}: {one}"))
        .collect();
    wrong.extend(grown(kind, &before, &usages, &after));
    wrong
}

/// What grew that must not.
fn grown(kind: &str, before: &Usage, usages: &[Usage], after: &Usage) -> Vec<String> {
    let (Some(early), Some(last)) = (usages.get(1), usages.last()) else {
        return Vec::new();
    };
    if last.memory == 0 {
        println!(
            "    This system does not tell what a process takes, so that nobody knows what grew."
        );
    }
    let mut wrong = Vec::new();
    if last.memory > early.memory + SLACK {
        wrong.push(format!("{kind}: the memory grew after the first fifth"));
    }
    if after.threads > before.threads {
        wrong.push(format!("{kind}: threads are left"));
    }
    if after.descriptors > before.descriptors {
        wrong.push(format!("{kind}: descriptors are left"));
    }
    wrong
}

#[expect(clippy::cast_precision_loss, reason = "it is printed in four digits")]
fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

#[expect(clippy::cast_precision_loss, reason = "it is printed in four digits")]
fn per_second(count: usize, elapsed: Duration) -> f64 {
    count as f64 / elapsed.as_secs_f64()
}

/// Counts by name.
type Counts = BTreeMap<&'static str, usize>;
