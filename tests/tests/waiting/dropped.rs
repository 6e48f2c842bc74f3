//! Dropping the future of a wait.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use aliyun_core::WaitState;
use tokio::sync::Notify;
use transport_async::Client;
use workspace_tests::{emulator, webshell};

#[tokio::test(flavor = "current_thread")]
async fn dropping_the_future_ends_the_wait() {
    let emulator = emulator();
    let client = Client::builder()
        .endpoint(emulator.endpoint())
        .credentials(emulator.credentials())
        .build()
        .expect("the settings are valid");
    let (polled, polls) = (Notify::new(), Arc::new(AtomicU32::new(0)));
    {
        let operation = webshell();
        let wait = client.wait_until(&operation, {
            let (polled, polls) = (&polled, Arc::clone(&polls));
            move |_| {
                polls.fetch_add(1, Ordering::SeqCst);
                polled.notify_one();
                WaitState::NotYet
            }
        });
        tokio::select! {
            biased;
            () = polled.notified() => {}
            _ = wait => panic!("the condition is never met"),
        }
    }
    // The next poll would be due in two seconds, and nothing is left that could make it.
    assert_eq!(polls.load(Ordering::SeqCst), 1);
    assert_eq!(Arc::strong_count(&polls), 1);
    assert_eq!(emulator.requests().len(), 1);
    assert!(client.call(&webshell()).await.is_ok());
}

#[tokio::test]
async fn a_wait_can_be_a_task_of_its_own() {
    let emulator = emulator();
    let client = Client::builder()
        .endpoint(emulator.endpoint())
        .credentials(emulator.credentials())
        .build()
        .expect("the settings are valid");
    let task = tokio::spawn(async move {
        let operation = webshell();
        client.wait_until(&operation, |_| WaitState::Done).await
    });
    assert!(task.await.expect("it does not panic").is_ok());
}
