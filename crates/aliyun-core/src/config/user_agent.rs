//! The `User-Agent` header.

use http::HeaderValue;

/// The value of the header, with a product of the caller's at its end. Characters that a header
/// cannot hold are left out.
pub(super) fn user_agent(product: &str) -> HeaderValue {
    let ours = format!(
        "AlibabaCloud ({}; {}) aliyun-core/{}",
        std::env::consts::OS,
        std::env::consts::ARCH,
        env!("CARGO_PKG_VERSION"),
    );
    let is_printable = |c: &char| c.is_ascii_graphic() || *c == ' ';
    let theirs: String = product.chars().filter(is_printable).collect();
    let both = format!("{ours} {}", theirs.trim());
    HeaderValue::from_str(both.trim_end()).expect("printable ASCII is a header value")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_user_agent_is_always_a_valid_header() {
        let header = user_agent(" my-service/1\r\nx-evil: 1 \u{e9}");
        let text = header.to_str().unwrap();
        assert!(text.ends_with(" my-service/1x-evil: 1"), "{text}");
    }
}
