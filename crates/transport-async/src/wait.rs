//! Waiting until an operation reports a state.

use aliyun_core::wait::{Wait, WaitStep};
use aliyun_core::{Operation, WaitError, WaitOptions, WaitState};

use crate::client::Client;

impl Client {
    /// Polls an operation until a condition says of its response that the state is reached, and returns
    /// that response.
    ///
    /// The delays between the polls grow from 2 to 15 seconds, and the wait lasts 10 minutes at most;
    /// [`wait_until_with`](Self::wait_until_with) sets all of them. An error that may pass by itself, such
    /// as throttling, does not end the wait. The [guide](aliyun_core::guide::waiting) has the rules. Dropping
    /// the future ends the wait.
    ///
    /// Until a change order of SAE has finished, where 2 is success, and 3, 6 and 10 are a failure, an
    /// abort and a failure of the system:
    ///
    /// ```no_run
    /// # async fn change(client: &transport_async::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use sae_api::DescribeChangeOrder;
    /// use transport_async::WaitState;
    ///
    /// let order = DescribeChangeOrder::new("my-change-order");
    /// let finished = client.wait_until(&order, |order| {
    ///     match order.data.as_ref().and_then(|data| data.status) {
    ///         Some(2) => WaitState::Done,
    ///         Some(status @ (3 | 6 | 10)) => WaitState::failed(format!("it has status {status}")),
    ///         _ => WaitState::NotYet,
    ///     }
    /// }).await?;
    /// println!("finished, says request {}", finished.request_id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Until all instances of a group of an application run:
    ///
    /// ```no_run
    /// # async fn instances(client: &transport_async::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use sae_api::DescribeApplicationInstances;
    /// use transport_async::WaitState;
    ///
    /// let instances = DescribeApplicationInstances::new("my-app-id", "my-group-id");
    /// let running = client.wait_until(&instances, |response| {
    ///     let instances = response.data.iter().flat_map(|data| &data.instances);
    ///     let mut states = instances.map(|i| i.instance_container_status.as_deref()).peekable();
    ///     if states.peek().is_some() && states.all(|state| state == Some("Running")) {
    ///         WaitState::Done
    ///     } else {
    ///         WaitState::NotYet
    ///     }
    /// }).await?;
    /// println!("running, says request {}", running.request_id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns a [`WaitError`] with the last response and the last error that were seen, after the limit,
    /// when the condition says [`WaitState::Failed`], and when a poll fails with an error that does not
    /// pass by itself.
    pub async fn wait_until<O, C>(
        &self,
        operation: &O,
        condition: C,
    ) -> Result<O::Output, WaitError<O::Output>>
    where
        O: Operation,
        C: FnMut(&O::Output) -> WaitState + Send,
    {
        self.wait_until_with(operation, WaitOptions::new(), condition)
            .await
    }

    /// Polls an operation until a condition says of its response that the state is reached, with other
    /// limits and delays than the defaults, and with options of each poll.
    ///
    /// ```no_run
    /// # async fn run(client: &transport_async::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use std::time::Duration;
    ///
    /// use sae_api::DescribeChangeOrder;
    /// use transport_async::{WaitOptions, WaitState};
    ///
    /// let order = DescribeChangeOrder::new("my-change-order");
    /// let options = WaitOptions::new().max_wait(Duration::from_secs(30 * 60));
    /// let waited = client.wait_until_with(&order, options, |order| {
    ///     match order.data.as_ref().and_then(|data| data.status) {
    ///         Some(2) => WaitState::Done,
    ///         Some(status @ (3 | 6 | 10)) => WaitState::failed(format!("it has status {status}")),
    ///         _ => WaitState::NotYet,
    ///     }
    /// }).await;
    /// if let Err(error) = waited {
    ///     println!("{error}");
    ///     let order = error.last_response().and_then(|order| order.data.as_ref());
    ///     println!("the order: {:?}", order.and_then(|order| order.error_message.as_ref()));
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns a [`WaitError`] like [`wait_until`](Self::wait_until).
    pub async fn wait_until_with<O, C>(
        &self,
        operation: &O,
        options: WaitOptions,
        mut condition: C,
    ) -> Result<O::Output, WaitError<O::Output>>
    where
        O: Operation,
        C: FnMut(&O::Output) -> WaitState + Send,
    {
        let core = self.core();
        let mut wait = Wait::new(operation, core.config(), options);
        loop {
            wait = match wait.step(core.now(), core.random()) {
                WaitStep::Done(result) => return result,
                WaitStep::Poll(options, awaiting) => {
                    let result = self.call_with(operation, options).await;
                    awaiting.receive(core.now(), result, &mut condition)
                }
                WaitStep::Sleep(duration, waiting) => {
                    tokio::time::sleep(duration).await;
                    waiting
                }
            };
        }
    }
}
