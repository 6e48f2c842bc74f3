//! Clocks that do not agree.

use aliyun_sign::Timestamp;

use super::*;

/// A service whose clock is so many seconds ahead of the bench's; it refuses what is more than 15
/// minutes off, in these words.
struct Service {
    ahead: i64,
    refusal: &'static str,
    /// The times of the requests, by the bench's clock.
    stamps: Vec<i64>,
}

const EXPIRED: &str = r#"{"Code": "InvalidTimeStamp.Expired", "Message": "expired"}"#;
const HOUR: i64 = 3600;

impl Service {
    fn ahead(ahead: i64) -> Self {
        Self {
            ahead,
            refusal: EXPIRED,
            stamps: Vec::new(),
        }
    }

    fn answer(&mut self, now: Now, outgoing: &OutgoingRequest) -> Response<Bytes> {
        let stamp = outgoing.request.headers()["x-acs-date"].to_str().unwrap();
        let stamp = Timestamp::parse_iso8601(stamp).unwrap().unix();
        let here = i64::try_from(now.unix.as_secs()).unwrap();
        let off = i64::try_from(stamp).unwrap() - here;
        self.stamps.push(off);
        let (status, body) = if (off - self.ahead).abs() <= 900 {
            (200, r#"{"Id": 1}"#)
        } else {
            (400, self.refusal)
        };
        let mut answer = answer(status, body);
        let date = Timestamp::from_unix(u64::try_from(here + self.ahead).unwrap()).http_date();
        let date = http::HeaderValue::from_str(date.as_str()).unwrap();
        answer.headers_mut().insert("date", date);
        answer
    }
}

fn call(bench: &mut Bench, service: &mut Service) -> Result<Answer, Error> {
    let (config, now) = (bench.config.clone(), bench.now);
    bench.run(
        &MAKE,
        &config,
        |outgoing| Ok(service.answer(now, &outgoing)),
    )
}

#[test]
fn a_wrong_clock_is_corrected_once_for_all_calls() {
    for ahead in [2 * HOUR, -2 * HOUR] {
        let mut bench = Bench::new();
        let mut service = Service::ahead(ahead);
        assert!(call(&mut bench, &mut service).is_ok());
        assert_eq!(service.stamps, [0, ahead]);
        assert_eq!(bench.config.server_clock().offset_seconds(), ahead);
        // Later calls, and other services that share the clock, begin with the right time.
        assert!(call(&mut bench, &mut service).is_ok());
        assert_eq!(service.stamps, [0, ahead, ahead]);
        // Somebody sets this machine's clock.
        service.ahead = 0;
        assert!(call(&mut bench, &mut service).is_ok());
        assert_eq!(bench.config.server_clock().offset_seconds(), 0);
    }
}

#[test]
fn every_way_to_refuse_a_time_is_known_but_a_misspelt_one() {
    for refusal in [
        r#"{"Code": "IllegalTimestamp"}"#,
        r#"{"Code": "InvalidTimeStamp"}"#,
        r#"{"Code": "InvalidDate"}"#,
        r#"{"Code": "MissingParameter", "Message": "The input parameter Timestamp is mandatory"}"#,
    ] {
        let mut service = Service {
            refusal,
            ..Service::ahead(HOUR)
        };
        assert!(call(&mut Bench::new(), &mut service).is_ok(), "{refusal}");
    }
    let mut service = Service {
        refusal: r#"{"Code": "InvalidTimeStamp.Format"}"#,
        ..Service::ahead(HOUR)
    };
    assert!(call(&mut Bench::new(), &mut service).is_err());
    assert_eq!(service.stamps.len(), 1);
}

#[test]
fn one_server_with_a_wrong_clock_does_not_lead_the_client_astray() {
    let mut bench = Bench::new();
    let config = bench.config.clone();
    let now = bench.now;
    let (mut wrong, mut right) = (Service::ahead(HOUR), Service::ahead(0));
    let mut attempts = 0;
    let result = bench.run(&MAKE, &config, |outgoing| {
        attempts += 1;
        let service = if attempts == 1 {
            &mut wrong
        } else {
            &mut right
        };
        Ok(service.answer(now, &outgoing))
    });
    // The correction did not help, and is not kept.
    assert_eq!(result.unwrap_err().code(), Some("InvalidTimeStamp.Expired"));
    assert_eq!(attempts, 2, "a call corrects its clock once");
    assert_eq!(config.server_clock().offset_seconds(), 0);
}

#[test]
fn a_clock_that_is_too_wrong_is_told_of() {
    let mut bench = Bench::new();
    let mut service = Service::ahead(25 * HOUR);
    let error = call(&mut bench, &mut service).unwrap_err();
    assert_eq!(service.stamps.len(), 1);
    let hint = error.hint().unwrap();
    assert!(hint.contains("90000 seconds behind"), "{hint}");

    bench.configure(|config| config.max_clock_skew(Duration::from_secs(48 * 3600)));
    assert!(call(&mut bench, &mut service).is_ok());

    let mut bench = Bench::new();
    bench.configure(|config| config.max_clock_skew(Duration::ZERO));
    let error = call(&mut bench, &mut Service::ahead(HOUR)).unwrap_err();
    assert!(error.hint().unwrap().contains("set this machine's clock"));
}

#[test]
fn clocks_that_agree_are_left_alone() {
    let mut bench = Bench::new();
    let mut requests = 0;
    let config = bench.config.clone();
    let now = bench.now;
    let mut service = Service::ahead(30);
    let error = bench
        .run(&MAKE, &config, |outgoing| {
            requests += 1;
            let mut refusal = service.answer(now, &outgoing);
            *refusal.status_mut() = StatusCode::BAD_REQUEST;
            *refusal.body_mut() = EXPIRED.into();
            Ok(refusal)
        })
        .unwrap_err();
    assert_eq!(error.code(), Some("InvalidTimeStamp.Expired"));
    assert_eq!(requests, 1);
}

#[test]
fn what_anybody_on_the_way_can_have_said_is_not_believed() {
    let mut bench = Bench::new();
    bench.configure(|config| {
        config
            .endpoint("http://gateway.example")
            .allow_plain_http(true)
    });
    let mut service = Service::ahead(HOUR);
    assert!(call(&mut bench, &mut service).is_err());
    assert_eq!(service.stamps.len(), 1);

    bench.configure(|config| config.endpoint("http://127.0.0.1:1"));
    assert!(call(&mut bench, &mut service).is_ok());
}

#[test]
fn the_policy_has_no_say_in_it() {
    let mut bench = Bench::new();
    bench.configure(|config| config.retry(crate::config::RetryPolicy::never()));
    assert!(call(&mut bench, &mut Service::ahead(HOUR)).is_ok());
}
