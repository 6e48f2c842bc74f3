//! How long idle connections are kept, and how many.

use std::sync::{Arc, Barrier};
use std::thread;
use std::time::{Duration, Instant};

use workspace_tests::{KeepAliveServer, om_token, on_both, webshell};

use super::{builder, client, close, succeed};

/// How many calls are made at the same time.
const CALLS: usize = 10;

#[test]
fn a_connection_that_was_idle_for_too_long_is_not_used_again() {
    on_both(|kind| {
        // The second request of each connection is lost, as behind a firewall that has forgotten it.
        let server = KeepAliveServer::start(|number, stream| match number.of_connection {
            1 => succeed(stream),
            _ => Ok(()),
        });
        let client = builder(kind, &server)
            .pool_idle_timeout(Duration::from_millis(200))
            .build()
            .expect("the settings are valid");
        client.call(&webshell()).expect("the server responds");
        thread::sleep(Duration::from_millis(400));
        let started = Instant::now();
        client.call(&om_token()).expect("the connection is new");
        assert!(started.elapsed() < Duration::from_secs(10));
        assert_eq!((server.connections(), server.requests()), (2, 2));
    });
}

#[test]
fn no_more_idle_connections_are_kept_than_the_setting_says() {
    on_both(|kind| {
        let all_are_there = Barrier::new(CALLS);
        let all_are_there = Arc::new(all_are_there);
        let server = KeepAliveServer::start(move |number, stream| {
            if number.of_server <= CALLS {
                all_are_there.wait();
            }
            succeed(stream)
        });
        let client = builder(kind, &server)
            .pool_max_idle_per_host(3)
            .build()
            .expect("the settings are valid");
        thread::scope(|scope| {
            for _ in 0..CALLS {
                scope.spawn(|| client.call(&webshell()).expect("the server responds"));
            }
        });
        assert_eq!(server.connections(), CALLS);
        // Connections are closed by tasks, which run while a call does.
        let are_closed = (0..1000).any(|_| {
            client.call(&webshell()).expect("the server responds");
            thread::sleep(Duration::from_millis(10));
            server.open() <= 3
        });
        assert!(are_closed, "{} connections are open", server.open());
        assert_eq!(server.connections(), CALLS, "a kept one is used");
    });
}

/// Between two calls nothing runs in the runtime of the async client, so no task of it has noticed the end.
#[test]
fn a_connection_that_was_closed_while_it_was_idle_is_noticed_before_it_is_used() {
    on_both(|kind| {
        let server = KeepAliveServer::start(|_, stream| {
            succeed(stream)?;
            close()
        });
        let client = client(kind, &server);
        for call in 1..=3 {
            client.call(&om_token()).expect("the connection is new");
            assert_eq!((server.connections(), server.requests()), (call, call));
            let is_closed = (0..1000).any(|_| {
                thread::sleep(Duration::from_millis(10));
                server.open() == 0
            });
            assert!(is_closed);
            // The end is on its way.
            thread::sleep(Duration::from_millis(50));
        }
    });
}
