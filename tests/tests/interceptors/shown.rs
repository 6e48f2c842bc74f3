//! What an observer and the logs show of requests and responses.

use std::sync::{Arc, Mutex};

use aliyun_core::config::{AttemptInfo, CallInfo, Observer, RequestInfo};
use emulator::Fault;
use workspace_tests::{CapturedLog, emulator, om_token, on_both, webshell};

const SECRET: &str = "SECRETsecretSECRET";

#[derive(Default)]
struct Exchanges(Mutex<Vec<String>>);

impl Observer for Exchanges {
    fn on_request(&self, _: &CallInfo<'_>, request: &RequestInfo<'_>) {
        let mut lines = self.0.lock().unwrap();
        lines.push(format!("> {request:?}"));
    }

    fn on_attempt(&self, _: &CallInfo<'_>, attempt: &AttemptInfo<'_>) {
        let mut lines = self.0.lock().unwrap();
        lines.push(format!("< {:?}", attempt.response));
    }
}

#[test]
fn an_observer_sees_each_exchange_without_secrets() {
    on_both(|kind| {
        let emulator = emulator();
        let exchanges = Arc::new(Exchanges::default());
        let builder = kind
            .builder()
            .endpoint(emulator.endpoint())
            .credentials(emulator.sts_credentials())
            .header("x-gateway-key", SECRET)
            .observer(Arc::clone(&exchanges));
        let shown = format!("{builder:?}");
        assert!(
            shown.contains("x-gateway-key") && !shown.contains(SECRET),
            "{shown}"
        );
        let client = builder.build().expect("the settings are valid");
        let response = client.call(&webshell()).expect("the pod exists");
        let lines = exchanges.0.lock().unwrap().clone();
        let [request, received] = lines.as_slice() else {
            panic!("one exchange: {lines:#?}");
        };
        for part in [
            "method: GET",
            "path: \"/pop/v1/sam/instance/webshellToken\"",
            "query: [\"AppId\", \"PodName\"]",
            "\"x-acs-action\": \"GetWebshellToken\"",
            "\"x-gateway-key\": \"[redacted]\"",
            "\"authorization\": \"[redacted]\"",
        ] {
            assert!(request.contains(part), "{part} is not in {request}");
        }
        assert!(request.contains(&emulator.host()), "{request}");
        assert!(received.contains("\"content-type\""), "{received}");
        let all = lines.join("\n");
        let token = response.data.token.expose_secret();
        let credentials = emulator.sts_credentials();
        let secrets = [
            credentials.access_key_secret(),
            credentials.security_token(),
        ];
        let secrets = secrets.into_iter().flatten();
        let secrets = secrets.map(aliyun_sign::SecretString::expose_secret);
        for secret in secrets.chain([SECRET, token, "Signature="]) {
            assert!(!all.contains(secret), "{all}");
        }
    });
}

#[test]
fn an_exchange_without_a_response_has_none() {
    on_both(|kind| {
        let emulator = emulator();
        emulator.inject(Fault::ResetAfter);
        let exchanges = Arc::new(Exchanges::default());
        let client = kind
            .builder()
            .endpoint(emulator.endpoint())
            .credentials(emulator.credentials())
            .observer(Arc::clone(&exchanges))
            .build()
            .expect("the settings are valid");
        // The operation is not idempotent, so there is one attempt.
        client.call(&om_token()).expect_err("nothing is received");
        let lines = exchanges.0.lock().unwrap();
        assert_eq!(lines.len(), 2, "{lines:?}");
        assert_eq!(lines[1], "< None");
    });
}

#[test]
fn added_headers_are_not_logged() {
    on_both(|kind| {
        let emulator = emulator();
        emulator.inject(Fault::error_response(403, "Forbidden.RAM", None));
        let client = kind
            .builder()
            .endpoint(emulator.endpoint())
            .credentials(emulator.credentials())
            .header("x-gateway-key", SECRET)
            .header("x-acs-gateway-key", SECRET)
            .build()
            .expect("the settings are valid");
        let log = CapturedLog::during(|| client.call(&webshell()));
        assert!(
            log.contains("aliyun_call") && !log.contains(SECRET),
            "{log}"
        );
    });
}
