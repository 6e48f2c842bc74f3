//! The `User-Agent` header.

use http::HeaderValue;

/// The value of the header, which ends with the caller's product. All characters but printable ASCII are
/// left out, so a line break in a product name cannot add a header.
pub(super) fn user_agent(product: &str) -> HeaderValue {
    let ours = format!(
        "AlibabaCloud ({}; {}) aliyun-core/{}",
        std::env::consts::OS,
        std::env::consts::ARCH,
        env!("CARGO_PKG_VERSION"),
    );
    let is_printable = |c: &char| c.is_ascii_graphic() || *c == ' ';
    let product: String = product.chars().filter(is_printable).collect();
    let text = format!("{ours} {}", product.trim());
    HeaderValue::from_str(text.trim_end()).expect("printable ASCII is a header value")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_user_agent_is_a_valid_header_for_every_product() {
        let header = user_agent(" my-service/1\r\nx-evil: 1 \u{e9}");
        let text = header.to_str().unwrap();
        assert!(text.ends_with(" my-service/1x-evil: 1"), "{text}");
    }
}
