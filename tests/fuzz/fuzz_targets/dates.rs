//! Dates in both formats.

#![no_main]

use aliyun_sign::Timestamp;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Some(time) = Timestamp::parse_iso8601(text) {
        assert_eq!(time.iso8601().as_str(), text);
        let date = time.http_date();
        assert_eq!(Timestamp::parse_http_date(date.as_str()), Some(time));
    }
    if let Some(time) = Timestamp::parse_http_date(text) {
        assert_eq!(time.http_date().as_str(), text);
        let date = time.iso8601();
        assert_eq!(Timestamp::parse_iso8601(date.as_str()), Some(time));
    }
    // Any number of seconds can be formatted, including years beyond 9999.
    if let Some(seconds) = text.as_bytes().first_chunk() {
        let time = Timestamp::from_unix(u64::from_le_bytes(*seconds));
        let _ = (time.iso8601(), time.http_date());
    }
});
