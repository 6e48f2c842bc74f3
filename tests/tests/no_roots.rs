//! Clients on a machine without root certificates, such as a bare container.

/// Variables can replace the operating system's certificates only on these systems.
#[cfg(all(unix, not(target_vendor = "apple"), not(target_os = "android")))]
mod unix {
    use std::error::Error as _;

    use aliyun_core::CallOptions;
    use aliyun_core::config::RootCertificates;
    use aliyun_core::error::Stage;
    use aliyun_sign::Credentials;
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use workspace_tests::{
        Listener, authority, emulator, is_child_process, new_key, on_both, run_in_child_process,
        webshell,
    };

    #[test]
    fn a_client_that_needs_certificates_is_not_built() {
        if is_child_process() {
            check();
            return;
        }
        run_in_child_process(
            "unix::a_client_that_needs_certificates_is_not_built",
            &[
                ("SSL_CERT_FILE", "/nonexistent"),
                ("SSL_CERT_DIR", "/nonexistent"),
            ],
        );
    }

    fn check() {
        let emulator = emulator();
        on_both(|kind| {
            let credentials = || Credentials::access_key("testid", "testsecret");
            let builder = || {
                kind.builder()
                    .region("cn-shenzhen")
                    .credentials(credentials())
            };
            let error = builder().build().expect_err("there are no certificates");
            assert_eq!(error.stage(), Stage::Configuration);
            let text = error.to_string();
            assert!(text.contains("no root certificates"), "{text}");
            assert!(text.contains("ca-certificates"), "{text}");

            // Certificates of one's own are enough, beside those of the system or instead of them.
            let authority = authority("an authority", new_key());
            let encoded = STANDARD.encode(authority.der());
            let pem =
                format!("-----BEGIN CERTIFICATE-----\n{encoded}\n-----END CERTIFICATE-----\n");
            for roots in [RootCertificates::system(), RootCertificates::none()] {
                let roots = roots.add_pem(pem.clone());
                let client = builder().root_certificates(roots).build();
                client.expect("there is an authority");
            }

            // Without TLS none is needed.
            let client = kind.client(emulator.endpoint(), emulator.credentials());
            client.call(&webshell()).expect("the emulator responds");

            // A call of that client that needs TLS says what is missing, and is not retried.
            let server = Listener::start(drop);
            let endpoint = format!("https://localhost:{}", server.address().port());
            let error = client.call_with(&webshell(), CallOptions::new().endpoint(endpoint));
            let error = error.expect_err("there are no certificates");
            let cause = error.source().map(ToString::to_string).unwrap_or_default();
            assert!(cause.contains("no root certificates"), "{error}: {cause}");
            assert_eq!(error.attempts(), 1);
            text
        });
    }
}
