//! HTTP clients that a test passes to a client.

/// Returns a builder for clients without a proxy.
///
/// reqwest is built without a TLS provider, so that these crates choose it. A program that brings its own
/// reqwest client installs one for the process, and so does this function.
pub fn reqwest_builder() -> reqwest::ClientBuilder {
    // It fails if one is installed already.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder().no_proxy()
}
