//! Corrections of a skewed clock.

use aliyun_sign::Timestamp;

use super::*;

/// A service that rejects timestamps more than 15 minutes off.
struct Service {
    /// How far its clock is ahead of the bench's, in seconds.
    ahead: i64,
    /// The body of the rejection.
    rejection: &'static str,
    /// The offsets of the timestamps from the bench's clock, in seconds.
    offsets: Vec<i64>,
}

const EXPIRED: &str = r#"{"Code": "InvalidTimeStamp.Expired", "Message": "expired"}"#;
const HOUR: i64 = 3600;

impl Service {
    fn ahead(ahead: i64) -> Self {
        Self {
            ahead,
            rejection: EXPIRED,
            offsets: Vec::new(),
        }
    }

    fn respond(&mut self, now: Now, request: &OutgoingRequest) -> Response<Bytes> {
        let timestamp = request.request.headers()["x-acs-date"].to_str().unwrap();
        let timestamp = Timestamp::parse_iso8601(timestamp).unwrap().unix();
        let now = i64::try_from(now.unix.as_secs()).unwrap();
        let offset = i64::try_from(timestamp).unwrap() - now;
        self.offsets.push(offset);
        let (status, body) = if (offset - self.ahead).abs() <= 900 {
            (200, r#"{"Id": 1}"#)
        } else {
            (400, self.rejection)
        };
        let mut response = response(status, body);
        let date = Timestamp::from_unix(u64::try_from(now + self.ahead).unwrap()).http_date();
        let date = http::HeaderValue::from_str(date.as_str()).unwrap();
        response.headers_mut().insert("date", date);
        response
    }
}

fn call(bench: &mut Bench, service: &mut Service) -> Result<ThingOutput, Error> {
    let (config, now) = (bench.config.clone(), bench.now);
    bench.run(&MAKE, &config, |request| Ok(service.respond(now, &request)))
}

#[test]
fn a_wrong_clock_is_corrected_once_for_all_calls() {
    for ahead in [2 * HOUR, -2 * HOUR] {
        let mut bench = Bench::new();
        let mut service = Service::ahead(ahead);
        assert!(call(&mut bench, &mut service).is_ok());
        assert_eq!(service.offsets, [0, ahead]);
        assert_eq!(bench.config.server_clock().offset_seconds(), ahead);
        // Later calls begin with the corrected time.
        assert!(call(&mut bench, &mut service).is_ok());
        assert_eq!(service.offsets, [0, ahead, ahead]);
        // This machine's clock is set.
        service.ahead = 0;
        assert!(call(&mut bench, &mut service).is_ok());
        assert_eq!(bench.config.server_clock().offset_seconds(), 0);
    }
}

#[test]
fn every_rejection_of_a_timestamp_is_recognised_except_of_its_format() {
    for rejection in [
        r#"{"Code": "IllegalTimestamp"}"#,
        r#"{"Code": "InvalidTimeStamp"}"#,
        r#"{"Code": "InvalidDate"}"#,
        r#"{"Code": "MissingParameter", "Message": "The input parameter Timestamp is mandatory"}"#,
    ] {
        let mut service = Service {
            rejection,
            ..Service::ahead(HOUR)
        };
        assert!(call(&mut Bench::new(), &mut service).is_ok(), "{rejection}");
    }
    let mut service = Service {
        rejection: r#"{"Code": "InvalidTimeStamp.Format"}"#,
        ..Service::ahead(HOUR)
    };
    assert!(call(&mut Bench::new(), &mut service).is_err());
    assert_eq!(service.offsets.len(), 1);
}

#[test]
fn the_clock_of_a_single_server_is_not_stored() {
    let mut bench = Bench::new();
    let config = bench.config.clone();
    let now = bench.now;
    let (mut wrong, mut right) = (Service::ahead(HOUR), Service::ahead(0));
    let mut attempts = 0;
    let result = bench.run(&MAKE, &config, |request| {
        attempts += 1;
        let service = if attempts == 1 {
            &mut wrong
        } else {
            &mut right
        };
        Ok(service.respond(now, &request))
    });
    // The correction did not help, so it is not stored.
    assert_eq!(result.unwrap_err().code(), Some("InvalidTimeStamp.Expired"));
    assert_eq!(attempts, 2, "a call corrects its clock once");
    assert_eq!(config.server_clock().offset_seconds(), 0);
}

#[test]
fn an_offset_beyond_the_limit_is_reported_by_a_hint() {
    let mut bench = Bench::new();
    let mut service = Service::ahead(25 * HOUR);
    let error = call(&mut bench, &mut service).unwrap_err();
    assert_eq!(service.offsets.len(), 1);
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
fn clocks_that_agree_are_not_corrected() {
    let mut bench = Bench::new();
    let mut requests = 0;
    let config = bench.config.clone();
    let now = bench.now;
    let mut service = Service::ahead(30);
    let error = bench
        .run(&MAKE, &config, |request| {
            requests += 1;
            let mut rejection = service.respond(now, &request);
            *rejection.status_mut() = StatusCode::BAD_REQUEST;
            *rejection.body_mut() = EXPIRED.into();
            Ok(rejection)
        })
        .unwrap_err();
    assert_eq!(error.code(), Some("InvalidTimeStamp.Expired"));
    assert_eq!(requests, 1);
}

#[test]
fn an_unencrypted_response_does_not_correct_the_clock() {
    let mut bench = Bench::new();
    bench.configure(|config| {
        config
            .endpoint("http://gateway.example")
            .allow_plain_http(true)
    });
    let mut service = Service::ahead(HOUR);
    assert!(call(&mut bench, &mut service).is_err());
    assert_eq!(service.offsets.len(), 1);

    bench.configure(|config| config.endpoint("http://127.0.0.1:1"));
    assert!(call(&mut bench, &mut service).is_ok());
}

#[test]
fn the_clock_is_corrected_under_every_policy() {
    let mut bench = Bench::new();
    bench.configure(|config| config.retry(crate::config::RetryPolicy::never()));
    assert!(call(&mut bench, &mut Service::ahead(HOUR)).is_ok());
}
