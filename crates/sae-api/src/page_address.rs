//! The page address of a webshell, without what the service puts around it.

use crate::get_webshell_token::WebshellToken;

impl WebshellToken {
    /// The address of the page with the shell; it carries the token.
    ///
    /// The service has been seen to put a label and a quotation mark in front of the address
    /// (`HttpUrl :  "https://…`). [`http_url`](Self::http_url) keeps that, this leaves it out.
    pub fn page_address(&self) -> Option<&str> {
        let raw = self.http_url.as_ref()?.expose_secret();
        let start = raw.find("https://").or_else(|| raw.find("http://"))?;
        let address = &raw[start..];
        let end = address.find(|c: char| c == '"' || c.is_whitespace());
        Some(&address[..end.unwrap_or(address.len())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page_address(http_url: &str) -> Option<String> {
        let token = WebshellToken {
            http_url: Some(http_url.into()),
            ..WebshellToken::default()
        };
        token.page_address().map(str::to_owned)
    }

    #[test]
    fn what_stands_around_the_address_is_left_out() {
        for raw in [
            "https://h/shell?tokenId=x",
            "HttpUrl :  \"https://h/shell?tokenId=x",
            "HttpUrl :  \"https://h/shell?tokenId=x\"",
            " https://h/shell?tokenId=x\n",
        ] {
            assert_eq!(
                page_address(raw).as_deref(),
                Some("https://h/shell?tokenId=x")
            );
        }
        assert_eq!(page_address("nothing"), None);
        assert_eq!(page_address(""), None);
    }
}
