//! Credentials that expire or are rejected while many calls need them.

mod assumed_role;
mod replaced_key;
mod slow_source;

use std::sync::{Arc, Barrier};
use std::thread;

use aliyun_core::Error;
use sae_api::GetWebshellTokenResponse;
use workspace_tests::{Client, webshell};

/// The number of calls at once.
const CALLERS: usize = 100;

/// Makes all calls at once and returns their results.
fn call_at_once(client: &Arc<Client>) -> Vec<Result<GetWebshellTokenResponse, Error>> {
    let barrier = Arc::new(Barrier::new(CALLERS));
    let threads: Vec<_> = (0..CALLERS)
        .map(|_| {
            let (client, barrier) = (Arc::clone(client), Arc::clone(&barrier));
            thread::spawn(move || {
                barrier.wait();
                client.call(&webshell())
            })
        })
        .collect();
    let results = threads.into_iter().map(thread::JoinHandle::join);
    results
        .map(|result| result.expect("no call panics"))
        .collect()
}
