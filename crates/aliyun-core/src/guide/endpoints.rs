//! Where a request goes.
//!
//! 1. An endpoint that was given is used as it is, for all products.
//! 2. Otherwise the product's table is asked for the region, the public one or the one for
//!    callers inside a VPC.
//! 3. A region that no table lists gets a host by the vendor's naming rule, if the product has one,
//!    so that a new region does not need a new release.
//! 4. Without a region, a product that serves all regions from one host is called there.
//!
//! A region that is served publicly and has no listed VPC host is an error, not a guess: inside a
//! VPC an invented name would fail as a look-up error that says nothing. (The official clients
//! use the public host there without a word.)
//!
//! Endpoints are HTTPS unless written otherwise. Plain HTTP is for loopback addresses; anywhere
//! else it has to be [allowed](crate::Config::allow_plain_http), because tokens and passwords
//! would travel in the open. Redirects are never followed: a signed request and the token in its
//! answer belong to one host.
