//! Adding to requests, and seeing what is sent.
//!
//! A program can add headers and query parameters to its requests: a route for a gateway, a
//! `traceparent`. There is one mechanism, [`Additions`](crate::config::Additions), and three places that
//! fill it. A later one takes precedence:
//!
//! 1. [`header`](crate::config::ConfigBuilder::header) and
//!    [`query_parameter`](crate::config::ConfigBuilder::query_parameter) of the builder, for all calls of a
//!    client;
//! 2. [`header`](crate::CallOptions::header) and [`query_parameter`](crate::CallOptions::query_parameter)
//!    of the options of a call;
//! 3. [`intercept`](crate::config::ConfigBuilder::intercept), a function that is called before each
//!    attempt, because a trace context changes from call to call.
//!
//! They do not apply to the requests that obtain credentials.
//!
//! # The signature
//!
//! Everything is added before the request is signed. The query is signed by all schemes, and so are the
//! headers that begin with `x-acs-` by ACS3 and by the older scheme of ROA. Other headers travel as they
//! are. Under the older scheme of RPC the parameters of a `POST` travel in its form, and the added ones
//! with them.
//!
//! # What cannot be added
//!
//! - A header that this library or its HTTP client sets, such as `host`, `authorization`, `content-type`
//!   or `x-acs-action`. For `user-agent` there is
//!   [`user_agent`](crate::config::ConfigBuilder::user_agent).
//! - A parameter of a signature, such as `Action` or `Timestamp`.
//! - A header or a query parameter that the called operation sets itself.
//! - An empty name, a line break or another control character, and in the value of a header everything but
//!   printable ASCII.
//!
//! The error is [`InvalidAddition`](crate::error::ConfigError::InvalidAddition) and names it. What is wrong
//! with the settings of a client is reported when it is built, and the rest before a request is sent.
//!
//! # Seeing what is sent
//!
//! An [`Observer`](crate::config::Observer) receives each request before it is sent, and the response with
//! the result of the attempt. Paths have the names of their parameters instead of the values, queries have
//! names only, and of headers only values that are known to be harmless are shown. Bodies are not shown
//! at all. What a program adds is masked, too, except for a `traceparent`: in what an observer receives, in
//! `Debug`, in the logs of the HTTP libraries where it is a header, and, from 8 bytes on, in the messages of
//! the service.
//!
//! Secrets belong in headers. A query parameter is part of the URL, which proxies and HTTP libraries log.
